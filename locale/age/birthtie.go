package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/evidence"
	"github.com/sladd-go/sladd/pii"
)

// borne reports whether one of the words before d is somebody, be it in the field of a note before.
func (d *origin) borne(w *scene) bool {
	for k, n := d.first-1, 0; k >= 0 && n < reach && !sentenceParts(w, k+1); k, n = k-1, n+1 {
		r := roleAt(w, k)
		if r&(self|third|kin|child|kids|person) != 0 || r&party != 0 && roleAt(w, k+1)&is != 0 {
			return true
		}
		if n := nameAt(w, k); n == 2 || n == 1 && w.List[k].Gap == pii.GapBlank && nameAt(w, k-1) == 1 {
			return true
		}
	}
	return d.first > 0 && w.List[d.first].Gap&pii.GapLine != 0 && nameAt(w, d.first-1) == 2 // below a signature
}

// before looks for what the figures hang on before them.
func (d *origin) before(w *scene) {
	var over gulf
	keyed := d.first > 0 && w.List[d.first].Gap&keyGap == keyGap
	k := d.first - 1
	if k >= 0 && hesitates(w.Of(k)) {
		k--
	}
	near := k
	for n := 0; k >= 0 && n < 8; k, n = k-1, n+1 {
		if n == 0 && (d.ofNumbered(w, k) || d.besideLast(w, k)) {
			continue
		}
		r := roleAt(w, k)
		if w.List[k].Flags&(pii.IsNumber|pii.IsLabel) != 0 || k == near && d.label(w, k) || d.partedFrom(w, k, r) {
			return
		}
		if d.tie = d.tieAt(w, k, r); d.tie != tieNone {
			if d.tie == tieBorn && over.unknown > 0 {
				d.tie = tieFar
			}
			return
		}
		if over.add(w, k, r); !d.reaches(w, over, k) || keyed && w.List[k].Gap&pii.GapQuote != 0 {
			return
		}
	}
}

// A gulf is what stands between figures and the words before them that they may hang on.
type gulf struct {
	unknown int // words that nobody needs between "born" and the figures
	comma   bool
}

// add takes word k, of the role r, into the gulf.
func (g *gulf) add(w *scene, k int, r role) {
	g.comma = g.comma || w.List[k+1].Gap&pii.GapComma != 0
	if !fillsBirth(r, w.Of(k)) {
		g.unknown++
	}
}

// reaches reports whether the figures may hang on a word before word k, over what stands between: a full date, which is little else
// than one of birth, over more than a year.
func (d *origin) reaches(w *scene, over gulf, k int) bool {
	if d.shape == fullDate {
		return over.unknown <= 3
	}
	if over.unknown > 0 && k == d.first-1 && sentenceParts(w, d.first) && !asks(w, d.first) { // a birthday party. -- 1980
		return false
	}
	return !over.comma && over.unknown <= 1
}

// opensLine reports whether word k is one of the first three of its line: the name of a field.
func opensLine(w *scene, k int) bool {
	for n := 0; n < 3; n++ {
		if k == n || w.List[k-n].Gap&(pii.GapLine|pii.GapPara) != 0 {
			return true
		}
	}
	return false
}

// ofNumbered reports whether word k, before the colon before d, numbers whose date is asked for: "Födelsedatum barn 1: 2015-02-03".
func (d *origin) ofNumbered(w *scene, k int) bool {
	x := &w.List[k]
	return x.Flags&pii.IsNumber != 0 && x.End-x.Start == 1 && w.List[d.first].Gap&pii.GapColon != 0 && roleAt(w, k-1)&(kin|child|person) != 0
}

// asks reports whether a question mark stands right before word k.
func asks(w *scene, k int) bool {
	return k > 0 && bytes.IndexByte(w.Text[w.List[k-1].End:w.List[k].Start], '?') >= 0
}

// partedFrom reports whether the figures don't hang on word k, of the role r, for where it stands: in another paragraph, or in a
// sentence before that neither asks nor tells of a birth.
func (d *origin) partedFrom(w *scene, k int, r role) bool {
	if lastColumn(w, k) {
		return true
	}
	if d.answersTurn(w, k) {
		return false
	}
	if w.List[k+1].Gap&pii.GapPara != 0 {
		return k < d.first-1 || r&birth == 0 || d.shape != fullDate || !opensLine(w, k)
	}
	return k < d.first-1 && r&(born|birth) == 0 && parts(w, k+1) && w.Text[w.List[k].End] != '?' && !wrongWords.Has(hash(w.Of(k)))
}

// lastColumn reports whether word k ends a line as the name of the last column of a table, whose first is below: "kundenr;navn;fødselsnr".
func lastColumn(w *scene, k int) bool {
	if k == 0 || w.List[k+1].Gap&(pii.GapLine|pii.GapPara) == 0 {
		return false
	}
	c := w.Text[w.List[k].Start-1]
	return c == ';' || c == '\t' || c == '|'
}

// tieTo returns how the figures hang on word k, of the role r: by what it means, or by standing right behind it.
func (d *origin) tieTo(w *scene, k int, r role) tie {
	n := d.first - 1 - k
	switch {
	case n == 0 && d.fromYear(w, k, r): // I'm from 1963
		return tieIs
	case r&born != 0:
		return tieBorn
	case r&birth != 0:
		return tieNoun
	case r&neck != 0 && n < 2 && d.ofMake(w, w.Of(k)): // årgång 1985
		return tieClass
	}
	if t := d.tieToPaper(w, k, r); t != tieNone {
		return t
	}
	switch {
	case n == 0 && d.yearIs(w, r):
		return tieIs
	case n == 0:
		return d.tieToName(w, k, r)
	case r&turns != 0 && roleAt(w, k+1)&years != 0: // fyller år 12 mars
		return tieTurns
	}
	return tieNone
}

// yearIs reports whether the figures are a year that ends its clause behind "is", of the role r, and somebody: "I'm 1985".
func (d *origin) yearIs(w *scene, r role) bool {
	return r&is != 0 && d.shape == fullYear && d.isOf(w) && (closes(w, d.last) || correcting(w.Of(d.last+1)))
}

// tieToPaper returns how a full date hangs on word k, of the role r, one of the three before it: on the beginning of an identity
// number, or on a passport that wasn't issued then.
func (d *origin) tieToPaper(w *scene, k int, r role) tie {
	switch {
	case d.shape != fullDate || k < d.first-4:
	case begins[string(w.Of(k))] && identified(w, k):
		return tieNoun
	case r&passport != 0 && !d.issued(w, k):
		return tiePaper
	}
	return tieNone
}

// ofMake reports whether the year behind word, one for a year of make, is somebody's.
func (d *origin) ofMake(w *scene, word []byte) bool {
	switch d.shape {
	case fullYear:
		if carYear.Is(word) {
			return roleAt(w, d.first-2)&(is|selfIs) != 0 && d.borne(w)
		}
		return !ofThings(word) && !d.behindThing(w) || d.borne(w)
	case lastTwo, markedTwo:
		return d.borne(w) || roleAt(w, d.first-2)&selfIs != 0 || !ofThings(word) && d.toldOfSelf(w)
	}
	return false
}

// behindThing reports whether a thing or a number stands before the word for a year of make: "Peugeot 208 årgang 2004".
func (d *origin) behindThing(w *scene) bool {
	k := d.first - 2
	return k >= 0 && (w.List[k].Flags&pii.IsNumber != 0 || roleAt(w, k)&thing != 0) && w.List[k+1].Gap == pii.GapBlank
}

// carYear are words for the year of make of a car first, or for a championship.
var carYear = endings.New(`árgerð árgerd árg módel vm vuosimalli årsmodell årsmodel årsmod årg modelår`)

// ofThings reports whether a word for a year of make is said of things first: model, modell.
func ofThings(b []byte) bool { return len(b) > 4 && b[0]|0x20 == 'm' && b[1] == 'o' }

func fromWord(b []byte) bool {
	switch string(b) {
	case "fra", "från", "fran", "fraan", "frå", "fraa", "from", "frá":
		return true
	}
	return false
}

// fillsBirth reports whether a word may stand between "born" and the figures.
func fillsBirth(r role, b []byte) bool {
	if r&(is|article|of|about|years|mine|it|month|adverb|and|as|self|third|clock) != 0 || len(b) < 3 {
		return true
	}
	if _, ok := numeral(b); ok { // född sjuttinio (1979)
		return true
	}
	if wrongWords.Has(hash(b)) {
		return true
	}
	switch string(b) {
	case "christmas", "eve", "midsummer", "den", "the", "dato", "datum", "date", "dag", "vuonna", "vuosi", "árið", "year", "året", "aaret", "altså", "altsaa",
		"nämligen", "naemligen", "yyyy", "åååå", "vvvv", "aaaa", "mmdd", "ååååmmdd", "YYYY", "ÅÅÅÅ", "VVVV", "ÁÁÁÁ", "AAAA", "ÅÅÅÅMMDD", "YYYYMMDD":
		return true
	}
	return false
}

// evidenceOfBirth returns what speaks for and against d.
func evidenceOfBirth(w *scene, d *origin) (s evidence.Set) {
	s.Add(fBias, fBorn, fShape+evidence.Feature(d.shape), fTie+evidence.Feature(d.tie))
	n := d.last + 1
	s.AddIf(closes(w, d.last), fCloses)
	s.AddIf(roleAt(w, n)&(counted|years|days|months|weeks) != 0 && w.List[n].Gap == pii.GapBlank, fCounted)
	s.AddIf((roleAt(w, n)|roleAt(w, n+1)&orEarlier(w, n))&(elder|ago) != 0, fOpen)
	s.AddIf(d.also, fAlso)
	s.AddIf(d.year > 0 && d.year < grownYear, fGrown)
	s.AddIf(d.shape == fullDate && d.year >= recentYear && (d.tie == tieName || d.tie == tiePaper), fRecent)
	for k, n := d.first-1, 0; k >= 0 && n < reach && !sentenceParts(w, k+1); k, n = k-1, n+1 {
		r := roleAt(w, k)
		s.AddIf(r&(thing|pet) != 0 && d.tie != tieIs, fThings)
		s.AddIf(r&(self|third|kin|child|person) != 0 || r == 0 && nameAt(w, k) > 0, fPersons)
	}
	for k := n; k < len(w.List) && k < n+3 && !parts(w, k); k++ {
		s.AddIf(roleAt(w, k)&self != 0, fPersons)
	}
	return s
}

// orEarlier returns the roles that count of the word behind word n: those of "or earlier", none of what begins another clause.
func orEarlier(w *scene, n int) role {
	if roleAt(w, n)&(goes|and) != 0 && w.List[n].Gap == pii.GapBlank {
		return elder | ago
	}
	return 0
}
