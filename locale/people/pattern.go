package people

import (
	"slices"

	"github.com/sladd-go/sladd/pii"
)

// A pattern says in one line what stands around a run of words that may be a name:
//
//	han|hon|hun _ som|fra|IN      # hon saga som svarade
//
// Its items are parted by blanks. _ is the run and every other item a word. Between two items stands one blank and nothing else,
// unless a mark between them says otherwise:
//
//	,    a comma
//	~    whatever it is, or the end of the text
//	^    a sentence begins at the item behind
//	$    what a name belongs to ends here: nothing follows, or a word as stands behind names
//	..3  up to three words; between them, and to both sides, may be commas, too
//
// An item is what the word must be: alternatives with | between them, each of one condition or of several joined by &, each of them
// turned round by a ! before it. A condition is
//
//	IS       the cue of that name (cue.go)
//	:done    what it says of the place beside it (slotwords.go)
//	%desk    what it says of its sentence (framewords.go)
//	.given1  a class (lexicon.go)
//	@me      how it is written, or a question that has a function (patterntests.go)
//	som      this word, in any case
//
// and * is any word at all, <desk> what the function of that name reads. An item with ? behind it may be missing, one with ?2 may stand
// there twice as well. What stands behind _ are conditions on the run: on its base, or on all of it where the function is one of runs.
//
// Patterns are data, so that what is known of a language stands in one place and can be read; they are compiled once. Those of a
// grammar are tried only where the words beside the run, on both sides, can be those that the pattern has there (beside.go).
type pattern struct {
	run         item
	left, right []step  // outwards from the run
	needs       [2]hint // what must stand further to either side
	result      uint8
}

// A step is an item of a pattern with what stands between it and the one before, seen from the run.
type step struct {
	item item
	kind stepKind
	span func(text, int) int
	gap  pii.Gap // exactly what stands there, or anyGap
	most int     // of skipped words, or how often the item may be missing
}

type stepKind uint8

const (
	stepItem stepKind = iota
	stepSkip
	stepStart
	stepEnd
	stepSpan
)

// Gaps of steps that are more than one.
const (
	anyGap   = ^pii.Gap(0)
	looseGap = ^pii.GapPara // a blank, a comma or both
	commaGap = ^pii.GapLine // a comma, with a blank or without
)

// An item is a set of what a word may be.
type item struct {
	senses senseSet      // alternatives of one sense each
	alts   [][]condition // the other alternatives
	any    bool
}

// A condition is one part of an alternative.
type condition struct {
	senses senseSet // what a word must have one of; where there is a question as well, it need not be asked of others
	class  uint64
	flags  pii.WordFlags
	word   func(text, int) bool
	run    func(text, run) bool
	not    bool
}

// meets reports whether word k meets the condition; r is the run if the item is it.
func (c *condition) meets(t text, k int, r *run) bool {
	var ok bool
	switch {
	case c.run != nil:
		ok = c.run(t, *r)
	case c.word != nil:
		ok = c.word(t, k)
	case c.class != 0:
		ok = t.class(k)&c.class != 0
	case c.flags != 0:
		ok = t.flags(k)&c.flags != 0
	default:
		ok = c.senses.has(t.sense(k))
	}
	return ok != c.not
}

// takes reports whether word k can be the item.
func (i *item) takes(t text, k int, r *run) bool {
	if i.any {
		return t.has(k)
	}
	if i.senses.has(t.sense(k)) {
		return true
	}
next:
	for _, alt := range i.alts {
		for n := range alt {
			if !alt[n].meets(t, k, r) {
				continue next
			}
		}
		return true
	}
	return false
}

// capital reports whether only a word with a capital can be the item.
func (i *item) capital() bool {
	for _, alt := range i.alts {
		if !slices.ContainsFunc(alt, func(c condition) bool { return c.flags == pii.Capital && !c.not }) {
			return false
		}
	}
	return len(i.alts) > 0 && i.senses == senseSet{}
}

// around reports whether the pattern is what stands around the run.
func (p *pattern) around(t text, r *run) bool {
	return (p.run.any || p.run.takes(t, r.base, r)) && t.ahead(p.right, r.last+1) && t.back(p.left, r.first-1)
}

// ahead reports whether the steps can be taken from word k on.
func (t text) ahead(steps []step, k int) bool {
	for n := range steps {
		s := &steps[n]
		switch s.kind {
		case stepStart:
			if !t.starts(k) {
				return false
			}
		case stepEnd:
			if !t.follows(k) {
				return false
			}
		case stepSpan:
			if k = s.span(t, k); k < 0 {
				return false
			}
		default:
			for range s.most {
				if t.ahead(steps[n+1:], k) {
					return true
				}
				if !s.fits(t, k, t.gap(k)) {
					return false
				}
				k++
			}
			if s.kind == stepItem && s.most == 0 {
				if !s.fits(t, k, t.gap(k)) {
					return false
				}
				k++
			}
		}
	}
	return true
}

// back reports whether the steps can be taken from word k backwards.
func (t text) back(steps []step, k int) bool {
	for n := range steps {
		s := &steps[n]
		switch s.kind {
		case stepStart:
			if !t.starts(k + 1) {
				return false
			}
		default:
			for range s.most {
				if t.back(steps[n+1:], k) {
					return true
				}
				if !s.fits(t, k, t.gap(k+1)) {
					return false
				}
				k--
			}
			if s.kind == stepItem && s.most == 0 {
				if !s.fits(t, k, t.gap(k+1)) {
					return false
				}
				k--
			}
		}
	}
	return true
}

// fits reports whether word k can be the step, with g between it and the word before, seen from the run.
func (s *step) fits(t text, k int, g pii.Gap) bool {
	switch s.gap {
	case anyGap, g:
	case commaGap:
		if g&^pii.GapBlank != pii.GapComma {
			return false
		}
	case looseGap:
		if g&^(pii.GapBlank|pii.GapComma) != 0 {
			return false
		}
	default:
		return false
	}
	if s.kind == stepSkip {
		return t.word(k)
	}
	return s.item.takes(t, k, nil)
}
