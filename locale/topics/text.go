package topics

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// How far a topic and what is said of it may stand apart, in words.
const (
	farBefore  = 10 // a person before the topic
	farBehind  = 8  // and behind
	nearBefore = 7  // other cues
	nearBehind = 5
	verbBefore = 6 // the verb of which the topic is the object
)

// A text is the words around a topic: word i.
type text struct {
	*pii.Words
	i      int
	lo, hi int    // the sentence: List[lo:hi]
	did    uint32 // which of its words were read: most topics are dropped for one beside them
	cues   [farBefore + farBehind + 1]cue
}

func (t *text) has(k int) bool { return 0 <= k && k < len(t.List) }

func (t *text) gap(k int) pii.Gap {
	if !t.has(k) {
		return pii.GapPara
	}
	return t.List[k].Gap
}

func (t *text) capital(k int) bool { return t.has(k) && t.List[k].Flags&pii.Capital != 0 }

// cue returns the cues of word k, none for one outside the sentence.
func (t *text) cue(k int) cue {
	if k < t.lo || k >= t.hi {
		return 0
	}
	n := k - t.lo
	if t.did>>n&1 == 0 {
		t.did |= 1 << n
		t.cues[n] = t.read(k)
	}
	return t.cues[n]
}

// between reports whether a sentence ends before word k.
func (t *text) between(k int) bool {
	g := t.gap(k)
	return g&(pii.GapPara|pii.GapStart) != 0 || g&pii.GapStop != 0 && g&(pii.GapBlank|pii.GapLine) != 0 && !t.shortened(k-1)
}

// shortened reports whether word k is an abbreviation whose stop ends no sentence.
func (t *text) shortened(k int) bool {
	if !t.has(k) {
		return false
	}
	b := t.Of(k)
	return len(b) == 1 || is(b, "pga")
}

// look finds the sentence around the topic.
func (t *text) look() {
	t.lo, t.hi = t.i, t.i+1
	for t.lo > 0 && t.i-t.lo < farBefore && !t.between(t.lo) {
		t.lo--
	}
	for t.hi < len(t.List) && t.hi-t.i <= farBehind && !t.between(t.hi) {
		t.hi++
	}
}

// read returns what word k says.
func (t *text) read(k int) cue {
	w := &t.List[k]
	if w.Flags&pii.IsLabel != 0 {
		if hasFold(t.Text[w.Start:w.End], "[person") {
			return other | called
		}
		return t.value(k)
	}
	b := t.Of(k)
	c := cues.any(b)
	if k < t.i && t.Found(k) {
		c |= called
	}
	if is(b, "i") || is(b, "en") || is(b, "med") {
		return c | t.pair(k)
	}
	if c&did != 0 && t.between(k) && (!t.has(k+1) || cues.any(t.Of(k+1))&company == 0) {
		c |= self
	}
	if c&died != 0 && k > t.lo && cues.any(t.Of(k-1))&subject != 0 {
		c &^= goods // mamma dog
	}
	if c&spouse != 0 && k > 0 && cues.any(t.Of(k-1))&owner != 0 {
		c |= kin
	}
	if c != 0 && c&person == 0 && t.mine(k) {
		c |= self // jäsennumeroni
	}
	if c&(person|verb) == 0 && k != t.i && t.name(k) {
		c |= other | called
	}
	return c
}

// value returns what personal data says, or its label: somebody is spoken of, if it stands before the topic. What stands behind isn't known yet
// where the text has no labels.
func (t *text) value(k int) cue {
	if k > t.i {
		return 0
	}
	return called
}

// pair returns what word k, an i, en or med, says with the word behind it.
func (t *text) pair(k int) cue {
	b, next := t.Of(k), k+1
	switch {
	case is(b, "i"):
		if t.has(next) && cues.any(t.Of(next))&english != 0 && t.gap(next)&^(pii.GapBlank|pii.GapQuote|pii.GapOther) == 0 {
			return self
		}
		return prep
	case !t.has(next):
	case is(b, "en") && negated.any(t.Of(next)) != 0: // en ole
		return self | first
	case is(b, "med") && is(t.Of(next), "i"): // med i
		return member
	}
	return 0
}

// name reports whether word k is a given name and hardly anything else.
func (t *text) name(k int) bool {
	c := lexicon.Class(t.List[k].Class)
	if t.List[k].Flags&pii.Capital == 0 {
		return c.Has(lexicon.Given) && !c.Has(lexicon.NameWord|lexicon.Common|lexicon.Function|lexicon.NotName|lexicon.Team|lexicon.Town)
	}
	if !c.Has(lexicon.Given) || c.Has(lexicon.NotName|lexicon.Function) {
		return k > 0 && c.Has(lexicon.Surname) && !c.Has(lexicon.Common|lexicon.NotName) && t.capital(k-1) && t.List[k-1].Class&uint64(lexicon.Given) != 0
	}
	return !c.Has(lexicon.Common) || !t.between(k) && !c.Has(lexicon.Town)
}

// relation says what stands between the topic and a person, and gathers the cues that
// stand near. The topic is words from to to.
func (t *text) relation(from, to int) (rel cue) {
	for k := max(t.lo, from-nearBefore); k < min(t.hi, to+nearBehind+1); k++ {
		if k < from || k > to {
			rel |= t.cue(k) &^ (half | part)
		}
	}
	for k := t.lo; k < t.hi; k++ {
		if c := t.cue(k); (k < from || k > to) && c&(person|called) != 0 {
			rel |= nearby | c&called
		}
	}
	if t.omitted(from) {
		rel |= nearby | self
	}
	if c := t.cue(t.i); c&first != 0 || c&did != 0 && c&self != 0 { // rukoilen
		rel |= c&(first|self) | nearby
	}
	if t.ownerAt(from, to) || to > from && (t.cue(from)|t.cue(from+1))&owner != 0 {
		rel |= owned | nearby
	}
	if p := t.predicate(from); p != 0 {
		rel |= p | nearby
	}
	return rel
}

// omitted reports whether a sentence begins with what the writer has or got, and doesn't say who: har fått besked om cancer.
func (t *text) omitted(from int) bool {
	return t.lo < from && t.between(t.lo) && t.cue(t.lo)&(have|get) != 0 && t.cue(t.lo)&owner == 0 && t.cue(t.lo+1)&(company|other|kin) == 0
}

// ownerAt reports whether an owner stands at the topic: min nya medicin, legen min.
func (t *text) ownerAt(from, to int) bool {
	for k := from - 1; k >= from-3 && k >= t.lo; k-- {
		if t.gap(k+1)&(pii.GapComma|pii.GapColon|pii.GapParen) != 0 {
			break
		}
		c := t.cue(k)
		if c&owner != 0 {
			return true
		}
		if c&(verb|prep|kin|self) != 0 && c&owner == 0 {
			break
		}
		if k == from-1 && c&called != 0 && t.List[k].Flags&pii.Capital != 0 {
			if b := t.Of(k); b[len(b)-1] == 's' {
				return true
			}
		}
	}
	if t.mine(from) || t.mine(to) {
		return true
	}
	return t.cue(to+1)&owner != 0 && t.gap(to+1)&^pii.GapBlank == 0 && t.cue(to+2)&kin == 0
}

// toward reports whether word k is a preposition.
func (t *text) toward(k int) bool {
	return t.cue(k)&(prep|within) != 0 || t.has(k) && is(t.Of(k), "på")
}

// predicate looks for the verb before the topic and for who does it.
func (t *text) predicate(from int) (rel cue) {
	through := false // a preposition stands between
	for k := from - 1; k >= t.lo && from-k <= verbBefore; k-- {
		if t.gap(k+1)&(pii.GapComma|pii.GapParen) != 0 && t.cue(k)&verb == 0 {
			break
		}
		c := t.cue(k)
		if c&verb != 0 && c&owner == 0 && t.subjectOf(k, from) {
			switch {
			case c&(stay|visit) != 0:
				if t.moves(k) {
					rel |= atA
				}
			case c&be != 0 && through:
				rel |= atA
			case !through && c&be != 0:
				rel |= isA
			}
			if !through && c&(have|get|take|suffer) != 0 || c&suffer != 0 {
				rel |= hasA
			}
		}
		if c&(prep|within) != 0 && c&verb == 0 {
			through = true
		}
	}
	return rel
}

// moves reports whether verb k says that somebody goes or stays somewhere: of those that say what will be, ska, skal, only with a preposition
// right behind.
func (t *text) moves(k int) bool {
	if b := t.Of(k); len(b) > 6 || !hasFold(b, "ska") && !hasFold(b, "skulle") {
		return true
	}
	b := t.Of(k + 1)
	return is(b, "i") || is(b, "in") || is(b, "inn") || is(b, "ind") || is(b, "på")
}

// subjectOf reports whether a person does what verb k says.
func (t *text) subjectOf(k, from int) bool {
	c := t.cue(k)
	if c&first != 0 {
		return true
	}
	if n := t.cue(k + 1); k+1 < from && n&company != 0 {
		return false
	} else if k+1 < from && n&subject != 0 {
		return true
	}
	for j := k - 1; j >= t.lo && k-j <= 5; j-- {
		n := t.cue(j)
		if n&company != 0 && n&self == 0 {
			return false
		}
		if n&subject != 0 {
			return true
		}
	}
	if k > t.lo && t.cue(k-1)&(be|have) != 0 && t.between(k-1) {
		return true // har börjat
	}
	// Nobody is named at the start: the writer.
	return t.between(k) && from-k <= 4 && (c&(be|have|get|take) != 0 || c&(stay|visit|suffer) != 0 && t.toward(k+1)) || t.omitted(from)
}
