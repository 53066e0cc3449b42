package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Sentences with a place that only a person takes, known by words on both sides of it or by two before it: Per i kassan lovade,
// är det Bo jag pratar med, abonnemanget står på, god man för. A doubtful word is looked at there, and an unknown one behind
// a given name is the surname.

// A framing says how sure such a place is.
type framing uint8

const (
	unframed    framing = iota
	framedKnown         // a known name is a person
	framedAny           // so is a word that no list holds
)

// frame returns what word k says of a sentence.
func (t text) frame(k int) cue {
	if !t.word(k) {
		return noFrame
	}
	return t.sense(k).frame
}

// never reports whether word k is a pronoun, which stands where names do.
func (t text) never(k int) bool {
	q := t.frame(k)
	return q == frameNever || q == frameYours
}

// ofWhom reports whether word k is a pronoun before what is whose: i hans namn.
func (t text) ofWhom(k int) bool {
	return t.pronoun(k) && t.gap(k+1) == pii.GapBlank && (t.owned(k+1) || t.frame(k+1) == frameInName || t.cue(k+1) == noCue && t.class(k+1)&name == 0 && t.rank(k+1) != 0 && t.frame(k+1) != frameWhere && !t.follows(k+1))
}

// framed returns how sure it is that words first to last are a person by the sentence around them.
func (t text) framed(first, last int) framing {
	return framing(frameGrammar.find(t, run{first: first, last: last, lead: first, base: first}))
}

// desk returns the word behind the counter or the office that stands at word k, behind its preposition, or -1.
func (t text) desk(k int) int {
	if t.cue(k) == noCue && t.gap(k+1) == pii.GapBlank && ((t.cue(k+1) == cueIn || t.cue(k+1) == cuePrep) && t.frame(k) == frameWhere || string(t.Of(k)) == "teidän") { // nede i butikken
		k++
	}
	switch t.cue(k) {
	case cueIn, cuePrep, cueWith:
		for j := k + 1; j < k+4 && t.word(j) && t.gap(j) == pii.GapBlank; j++ {
			if t.deskWord(k, j) {
				return j + 1
			}
		}
	case noCue:
		if deskInside(t.Of(k)) {
			return k + 1
		}
	}
	return -1
}

// deskWord reports whether word j, behind preposition k, is where people answer: i kassan, på deres kontor, hos er.
func (t text) deskWord(k, j int) bool {
	switch t.frame(j) {
	case frameDesk:
		return true
	case frameOffice:
		return j > k+1
	case frameYours:
		return j == k+1 && in(yourPrepositions, t.Of(k)) && t.frame(j+1) != frameDesk
	}
	return j == k+1 && t.rank(j) != 1 && (teamEnd(t.Of(j)) || deskEnd(t.Of(j)))
}

// yourPrepositions stand before you where that is where people answer.
var yourPrepositions = []string{"hos", "from", "hjá", "från", "fra"}

// deskInside reports whether a word is such a place in the Finnish cases of where somebody is or comes from: asiakaspalvelustanne.
func deskInside(b []byte) bool {
	if n := len(b) - 3; n > 6 && (folded(b[n:], "nne") || folded(b[n:], "mme")) {
		b = b[:n]
	}
	return len(b) > 5 && (b[len(b)-1] == 'a' || b[len(b)-1] == 0xA4) && insideEnd(b) && senses.of(b).frame == frameDesk
}

var deskEnds = endings.New(`växeln disken luckan chatten butiken butikken lagret lageret receptionen resepsjonen sentralbordet centralen skranken verkstaden verkstedet værkstedet linjen`)

// deskEnd reports whether a word ends as what people answer at does: telefonväxeln.
func deskEnd(b []byte) bool {
	return deskEnds.End(b, 3)
}

// insideEnd reports whether a word ends in one of the Finnish cases of where somebody is or comes from.
func insideEnd(b []byte) bool {
	n := len(b)
	return folded(b[n-3:], "ssa") || folded(b[n-3:], "sta") || folded(b[n-3:], "lla") || folded(b[n-3:], "lta") || folded(b[n-4:], "ssä") || folded(b[n-4:], "stä") || folded(b[n-4:], "llä") || folded(b[n-4:], "ltä")
}

// framedFrom says the same of word i and at most two behind it that may be its surname.
func (t text) framedFrom(i int) framing {
	for last := i; last < i+3 && t.word(last); last++ {
		if last > i && (t.gap(last) != pii.GapBlank || t.class(last)&surname == 0 && (t.class(last)&common != 0 || t.cue(last) != noCue || t.rank(last) != 0)) {
			break
		}
		if q := t.framed(i, last); q != unframed {
			if t.never(i) || t.ofWhom(i) {
				return unframed
			}
			return q
		}
	}
	return unframed
}

// scoreFrame weighs the sentence around the run.
func (t text) scoreFrame(s *scorer, r run) {
	q := t.framed(r.first, r.last)
	if q == unframed || t.never(r.base) {
		return
	}
	single := r.first == r.last
	switch c := t.class(r.base); {
	case single && t.ofWhom(r.base):
	case c&uint64(lexicon.Brand) != 0 && (q != framedAny || c&given == 0): // kommer från Visa
	case c&given1 != 0:
		s.add(fFramed)
	case single && c&(notName|town|street) != 0:
	case c&name != 0:
		if t.sense(r.base).name&strong == 0 && (t.rank(r.base) == 0 || !single || t.flags(r.base)&pii.Capital != 0) {
			s.add(fFramedRare)
		}
	case (q == framedAny || !single) && t.rank(r.base) == 0:
		s.add(fFramedRare)
	}
}
