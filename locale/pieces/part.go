package pieces

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Numbers kept in two fields, and told in two pieces, behind the name of the whole: "pnr_suffix|6967", "cpr2: 4285", "the last four of my
// kennitala are 3389".

var (
	// endWords are words for the last characters, behind a name for the number. Written as isWord has it.
	endWords = words.AllTyped([]string{"suffix*", "slut", "slutet", "slutar", "slutter", "slutning", "sluttar", "ender", "ends", "end", "ending", "endar", "endir", "endirinn", "loppu", "loppuu", "päättyy", "seinni", "tail",
		"løbenr", "løbenummer*", "løpenr", "løpenummer*", "löpnr", "löpnummer*"})
	// startWords are words for the date before them.
	startWords = words.AllTyped([]string{"prefix*", "alku", "alkaa", "alkuosa*", "fyrri", "första", "første", "starts", "begins", "börjar", "begynder", "begynner", "byrjar"})
	// joins are words between the name and the one for the last characters.
	joins = words.AllTyped([]string{"som", "der", "sem", "joka", "which", "that", "mitt", "mit", "din", "mín", "hans", "hennes", "hendes", "hennar", "ditt", "dit", "sitt", "sit", "deres", "þitt", "mine", "his", "her", "their"})
	// endNouns are words for the last characters beside the name of the whole. Written as isWord has it.
	endNouns = []string{"slutsif*", "slutcif*", "sluttsif*", "endesiff*", "endasif*", "suffix*", "loput", "loppu", "loppuun", "lopussa", "resten", "rest"}
	// partWords are words for one of the two; which, a digit behind tells.
	partWords  = words.AllTyped([]string{"del", "delen", "part", "osa", "hluti", "partur"})
	lastCounts = []string{"four", "five", "4", "5"}
	bornWords  = words.AllTyped([]string{"født", "fødd", "fødselsdat*", "fdato"})
	whole      = []string{"personnummer*", "personumm*", "personnr", "persnr", "persnummer*"}
)

// part reads the piece of the number whose name word i is, behind the word for it.
func (x *number) part(w *pii.Words, i int) (start, end int, r pii.Reading) {
	t := x.tail()
	if t == nil || i+1 >= len(w.List) {
		return 0, 0, r
	}
	if start, end, r = x.both(w, i, t); r.Bits > 0 {
		return start, end, r
	}
	from, first := x.piece(w, i, t)
	switch {
	case from == 0:
		return 0, 0, r
	case first:
		if k := t.dateBehind(w, from, from+3); k >= 0 {
			return w.List[k].Start, w.List[k].End, pii.Reading{Bits: 12, Evidence: pii.HasDate | pii.TermBefore}
		}
		return 0, 0, r
	}
	k, e := t.find(w, from, from+4)
	if k < 0 || t.letter && k > from+1 && !lastLetter(w.Of(e-1)) {
		return 0, 0, r
	}
	for j := from + 1; j <= k; j++ {
		if w.List[j].Gap&pii.GapComma != 0 {
			return 0, 0, r
		}
	}
	return w.List[k].Start, w.List[e-1].End, pii.Reading{Bits: 12, Evidence: pii.HasForm | pii.TermBefore}
}

// piece returns from which word on the piece stands, zero if nothing says that there is one, and whether it is the first one, the date.
func (x *number) piece(w *pii.Words, i int, t *tail) (from int, first bool) {
	k := i + 1
	next := w.Of(k)
	behind := func(list []string) bool { return k+1 < len(w.List) && isWord(w.Of(k+1), list) }
	switch {
	case fieldDigit(w, k): // "cpr2", "fnr5"
		return x.numbered(next[0], k+1, t)
	case isWord(next, endWords):
		return k + 1, false
	case isWord(next, joins) && behind(endWords):
		return k + 2, false
	case isWord(next, startWords):
		return k + 1, true
	case isWord(next, partWords) && behind(pieceDigits):
		return x.numbered(w.Of(k + 1)[0], k+2, t)
	case isWord(next, lastEnglish) && behind(lastCounts), x.fiveBehind(w, i, t), lastBefore(w, i):
		return k, false
	}
	return 0, false
}

// fieldDigit reports whether word k is one digit and goes with the name before it, rather than with what stands behind: "cpr2: 4285",
// "Personnr (5 siffer)".
func fieldDigit(w *pii.Words, k int) bool {
	const inParen = pii.GapParen | pii.GapBlank
	g := w.List[k].Gap
	if p := &w.List[k]; p.Flags&pii.IsNumber == 0 || p.End-p.Start != 1 || g&^(pii.GapOther|inParen) != 0 || k+1 == len(w.List) {
		return false
	}
	return w.List[k+1].Gap != pii.GapBlank || g == inParen
}

// fiveOwners say whose a number is, behind it.
var fiveOwners = []string{"mitt", "hans", "hennes", "hennar", "vårt", "ditt", "deres"}

var copulas = []string{"er", "is", "e", "var"}

var pieceDigits = []string{"1", "2"}

var lastEnglish = []string{"last", "final"}

// numbered is piece where a digit says which: the first, the second, or how many characters.
func (x *number) numbered(c byte, from int, t *tail) (int, bool) {
	switch {
	case c == '1':
		return from, true
	case c == '2', int(c-'0') == t.size:
		return from, false
	}
	return 0, false
}

// fiveBehind reports whether the last five digits stand right behind word i, which calls them a personnummer, as they are by law, or behind
// "er", perhaps with the owner between: "personnr er 30789", "personnummeret mitt er 30789".
func (x *number) fiveBehind(w *pii.Words, i int, t *tail) bool {
	if t.size != 5 {
		return false
	}
	k := i + 1
	if k+1 < len(w.List) && isWord(w.Of(k), fiveOwners) && isWord(w.Of(k+1), copulas) {
		k++
	}
	if isWord(w.Of(k), copulas) {
		k++
	}
	return k < len(w.List) && w.List[k].Flags&pii.IsNumber != 0 && w.List[k].End-w.List[k].Start == t.size &&
		(isWord(w.Of(i), whole) || named(w, i-2, bornWords))
}

// lastBefore reports whether word i is that of which the last characters are told: "the last four digits of my".
func lastBefore(w *pii.Words, i int) bool {
	for k := max(0, i-6); k < i; k++ {
		if k > i-4 && isWord(w.Of(k), endNouns) {
			return true
		}
		if k+1 < i && isWord(w.Of(k), lastEnglish) && isWord(w.Of(k+1), lastCounts) {
			return true
		}
	}
	return false
}

// tail returns how the last characters of the number are called, or nil.
func (x *number) tail() *tail {
	for _, t := range tails {
		if t.kind == x.kind {
			return t
		}
	}
	return nil
}
