package pieces

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// The last characters of a number keep it from being guessed: who knows the date and these has the number.

// A tail is how the last characters of a number are called in a country.
type tail struct {
	kind, region string
	langs        spoken.Lang
	size         int
	letter       bool     // the last of them may be a letter
	all          []string // words that say all, as pii.Recognizer.On has them
	on           []string // words that do beside a count
	beside       []string // the counts
	first        []string // words for the digits before them, which are a date
}

var tails = []*tail{
	{"se.personnummer", "SE", spoken.SV, 4, false, nil, []string{"sista", "last"}, []string{"fyra", "four", "4"}, []string{"första"}},
	{"dk.cpr", "DK", spoken.DA, 4, false, nil, []string{"sidste"}, []string{"fire", "4"}, []string{"første"}},
	{"no.fodselsnummer", "NO", spoken.NO, 5, false, nil, []string{"siste", "last"}, []string{"fem", "five", "5"}, []string{"første", "fyrste"}},
	{"fi.hetu", "FI", spoken.FI, 4, true, []string{"loppuosa*", "slutdel*", "tunnusosa*"}, []string{"viimeistä", "viimeiset", "viimeisimmät", "viimestä", "viimeset", "viimoset", "viimonen"}, []string{"neljä", "4"}, []string{"alkuosa*", "ensimmäiset"}},
	{"is.kennitala", "IS", spoken.IS, 4, false, nil, []string{"síðustu", "seinni", "síðari", "seinustu", "öftustu"}, []string{"fjórir", "fjórar", "fjögur", "fjóra", "4"}, []string{"fyrri", "fyrstu"}},
}

func makeLast() (rs []*pii.Recognizer) {
	for _, x := range tails {
		rs = append(rs, &pii.Recognizer{
			Kind: x.kind, Category: classify.NationalID, Region: x.region,
			Doc:     "the last characters of " + x.kind + ", behind a word for them",
			Lexicon: people.Lexicon, On: slices.Concat(x.all, x.on, x.first), Words: x.said,
			Against: slices.Concat(words.Against, others),
			Units:   words.Units,
		}, &pii.Recognizer{ // apart, so that the whole number that it may be a part of doesn't go before it
			Kind: x.kind, Category: classify.NationalID, Region: x.region,
			Doc:  "the last characters of " + x.kind + ", or those before them, that were asked for",
			Asks: x.asks(), Columns: x.columns(), Answer: x.answer,
		})
		x.all, x.first, x.beside = words.AllTyped(x.all), words.AllTyped(x.first), words.AllTyped(x.beside)
	}
	return rs
}

// said reads the last characters behind word i, which calls them so: "de fyra sista siffrorna i mitt personnummer är 9805". Behind a
// word for those before them it reads the date, if they come too: "fyrri parturinn 120160, seinni fjórir 3389".
func (x *tail) said(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if isWord(w.Of(i), x.first) {
		return x.date(w, i)
	}
	k, e := x.behind(w, i)
	if k < 0 {
		if k, e = x.before(w, i); k < 0 {
			return x.saidInWords(w, i)
		}
	} else if first := x.dateAhead(w, i); first >= 0 && x.calledOnly(w, i, k) {
		return w.List[first].Start, w.List[e-1].End, pii.Reading{Bits: 13, Evidence: pii.HasDate | pii.HasForm | pii.TermBefore}
	}
	return w.List[k].Start, w.List[e-1].End, pii.Reading{Bits: 12, Evidence: pii.HasForm | pii.TermBefore}
}

// behind returns the words w.List[k:e] that are the last characters behind word i, which calls them so, k being -1 if there are
// none.
func (x *tail) behind(w *pii.Words, i int) (k, e int) {
	all := isWord(w.Of(i), x.all)
	if !all && !x.calls(w, i) && (!x.counts(w, i) || x.dateAhead(w, i) < 0) {
		return -1, 0
	}
	k, e = x.find(w, i+1, i+8)
	if k >= 0 && !all && !x.calls(w, i) && !x.calledOnly(w, i, k) {
		return -1, 0
	}
	if k >= 0 && !all && x.letter && !named(w, i, hetuNames) { // other codes have such ends
		return -1, 0
	}
	return k, e
}

// before is behind for what stands before word i: "9805 är de fyra sista", "308T (loppuosa)".
func (x *tail) before(w *pii.Words, i int) (k, e int) {
	if !isWord(w.Of(i), x.all) && (!x.calls(w, i) || x.goesWith(w, i)) {
		return -1, 0
	}
	for k = i - 1; k >= 0 && k >= i-5; k-- {
		p := &w.List[k]
		if w.List[k+1].Gap&(pii.GapStop|pii.GapLine|pii.GapPara|pii.GapComma) != 0 || p.Flags&pii.IsLabel != 0 {
			return -1, 0
		}
		if p.Flags&pii.IsNumber == 0 {
			if p.End-p.Start > 1 && !isWord(w.Of(k), between) && !isWord(w.Of(k), x.beside) {
				return -1, 0
			}
			continue
		}
		if e, ok := x.at(w, k); ok {
			return k, e
		}
		if p.End-p.Start > 1 {
			return -1, 0
		}
	}
	return -1, 0
}

// goesWith reports whether word i and its count are of a thing named behind them: "de fyra sista artiklarna".
func (x *tail) goesWith(w *pii.Words, i int) bool {
	k := i + 1
	if x.counted(w, k) {
		k++
	}
	return k < len(w.List) && w.List[k].Gap == pii.GapBlank && !isWord(w.Of(k), unitsOf) && !isWord(w.Of(k), ofWords)
}

// counts reports whether how many they are, or what they are counted in, stands beside word i.
func (x *tail) counts(w *pii.Words, i int) bool {
	return x.counted(w, i-1) || x.counted(w, i+1) || i+1 < len(w.List) && isWord(w.Of(i+1), unitsOf)
}

// calls reports whether word i, with a count beside, calls the last characters so; the English one, of a number that is named.
func (x *tail) calls(w *pii.Words, i int) bool {
	return (x.counted(w, i-1) || x.counted(w, i+1)) && (!isWord(w.Of(i), lastEnglish) || personal(w, i) || named(w, i, bornEnglish))
}

// find returns the words w.List[k:e] that are the last characters, the first of them one of from to last; behind a
// question the end of one of the lines that answer it.
func (x *tail) find(w *pii.Words, from, last int) (k, e int) {
	asked := false
	for k = from; k < len(w.List) && (asked || k <= last); k++ {
		p := &w.List[k]
		if x.answered(w, k) {
			asked = true
		} else if p.Flags&pii.IsLabel != 0 || k > from && breaks(p.Gap, asked) {
			return -1, 0
		}
		if p.Flags&pii.IsNumber == 0 {
			continue
		}
		if e, ok := x.at(w, k); ok && !isYear(w, k) && lineEnd(w, e, asked) {
			return k, e
		}
		if p.End-p.Start > 1 && !asked {
			return -1, 0
		}
	}
	return -1, 0
}

// breaks reports whether what stands behind a gap is of something else; in the lines of an answer only an empty one does that.
func breaks(g pii.Gap, asked bool) bool {
	return g&pii.GapPara != 0 || !asked && g&(pii.GapStop|pii.GapSlash|pii.GapAt) != 0
}

// lineEnd reports whether a line ends before word e, as it must in an answer.
func lineEnd(w *pii.Words, e int, asked bool) bool {
	return !asked || e == len(w.List) || w.List[e].Gap&(pii.GapLine|pii.GapPara) != 0
}

// answered reports whether word k is the first of a line that answers: the line before is a question, or a customer says something in
// this one, "Asiakas: 308T".
func (x *tail) answered(w *pii.Words, k int) bool {
	switch {
	case w.List[k].Gap&pii.GapLine == 0:
		return false
	case w.Text[w.List[k-1].End] == '?':
		return true
	}
	return (x.letter || x.size == 5) && k+1 < len(w.List) && w.List[k+1].Gap&pii.GapColon != 0 && isWord(w.Of(k), customers)
}

// counted reports whether word k says how many characters they are.
func (x *tail) counted(w *pii.Words, k int) bool {
	return 0 <= k && k < len(w.List) && isWord(w.Of(k), x.beside)
}

// at returns the index behind the characters that begin with word k, which is a number, and whether they are so many and
// stand alone: "9805", "123N", "98 05", not "1985-9805".
func (x *tail) at(w *pii.Words, k int) (e int, ok bool) {
	p := &w.List[k]
	n := p.End - p.Start
	e = k + 1
	switch {
	case x.letter && n == x.size-1 && e < len(w.List) && w.List[e].Gap == 0 && w.List[e].End-w.List[e].Start == 1:
		n, e = n+1, e+1
	case n < x.size-1:
		n, e = x.spaced(w, k)
	}
	tied := p.Gap == 0 || p.Gap&pii.GapHyphen != 0 && p.Gap&(pii.GapBlank|pii.GapColon) == 0 && p.Gap&pii.GapOther == 0
	return e, n == x.size && !tied && !dateEnd(w, k) && !goesOn(w, e) && !more(w, e)
}

// spaced returns how many digits stand from word k on, and the index behind them, if they are two halves or single ones with
// blanks between: "98 05", "3 0 7 8 9".
func (x *tail) spaced(w *pii.Words, k int) (n, e int) {
	first := w.List[k].End - w.List[k].Start
	for e = k; e < len(w.List) && n < x.size; e++ {
		p := &w.List[e]
		size := p.End - p.Start
		if p.Flags&pii.IsNumber == 0 || e > k && p.Gap != pii.GapBlank && p.Gap != pii.GapHyphen || (size == 1) != (first == 1) {
			return 0, e
		}
		n += size
	}
	return n, e
}

// more reports whether word k is digits that a point, a comma or a colon ties to the number before it.
func more(w *pii.Words, k int) bool {
	return k < len(w.List) && w.List[k].Flags&pii.IsNumber != 0 && w.List[k].Gap&pii.GapBlank == 0
}

// dateEnd reports whether word k goes on with the number before it: "13.10.1952".
func dateEnd(w *pii.Words, k int) bool {
	g := w.List[k].Gap
	return k > 0 && w.List[k-1].Flags&pii.IsNumber != 0 && g&(pii.GapStop|pii.GapSlash) != 0 && g&(pii.GapBlank|pii.GapLine) == 0
}
