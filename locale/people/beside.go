package people

import (
	"math/bits"

	"github.com/sladd-go/sladd/pii"
)

// What may stand beside a run for a pattern to be around it. Nearly all patterns ask for one of some words there, so that what stands on
// both sides leaves few of them, and most often none.

// patternsMost is how many patterns a grammar may have.
const patternsMost = 128

// A patternSet is a set of patterns, by their places. What is asked of it several times a run does without a loop.
type patternSet [patternsMost / 64]uint64

func (s *patternSet) add(i int) { s[i>>6] |= 1 << (i & 63) }

// join adds the patterns of another set.
func (s *patternSet) join(o *patternSet) {
	for n := range s {
		s[n] |= o[n]
	}
}

// only takes away the patterns that another set hasn't.
func (s *patternSet) only(o *patternSet) {
	s[0] &= o[0]
	s[1] &= o[1]
}

// meets reports whether both sets have a pattern.
func (s *patternSet) meets(o *patternSet) bool { return s[0]&o[0]|s[1]&o[1] != 0 }

// all yields the places of the patterns, in their order.
func (s *patternSet) all(yield func(i int) bool) {
	for n, m := range s {
		for ; m != 0; m &= m - 1 {
			if !yield(n<<6 | bits.TrailingZeros64(m)) {
				return
			}
		}
	}
}

// A beside is what a word on one side of the run leaves of the patterns.
type beside struct {
	sets   []patternSet
	senses []uint8              // by the place of a sense, the set that a word of it leaves
	gaps   [gapKinds]patternSet // what the gap leaves
}

// A gapKind is a kind of gap that steps tell apart.
type gapKind uint8

const (
	gapBlank gapKind = iota // a blank
	gapComma                // a comma, with a blank or without
	gapTight                // nothing
	gapOther
	gapKinds
)

// gapOf returns the kind of a gap.
func gapOf(g pii.Gap) gapKind {
	switch {
	case g == pii.GapBlank:
		return gapBlank
	case g&^pii.GapBlank == pii.GapComma:
		return gapComma
	case g == 0:
		return gapTight
	}
	return gapOther
}

// leaves returns the patterns that word k leaves, and across those that a gap does.
func (b *beside) leaves(t text, k int) *patternSet { return &b.sets[b.senses[t.senseAt(k)]] }

func (b *beside) across(g pii.Gap) *patternSet { return &b.gaps[gapOf(g)] }

// A besideBuilder gathers what the patterns ask for of a word on one side of the run.
type besideBuilder struct {
	any                 patternSet // those that don't ask for senses
	cues, slots, frames [64]patternSet
	literals            [literalsMost]patternSet
	gaps                [gapKinds]patternSet
}

// add adds pattern i by what its first step asks for, and the steps behind it as long as they may be missing.
func (b *besideBuilder) add(steps []step, i int) {
	var set senseSet
	asks, missing := true, true
	for n := 0; n < len(steps) && missing; n++ {
		s := &steps[n]
		asks = s.kind == stepItem && s.item.asks(&set) && asks
		for q := range gapKinds {
			if s.across(q) {
				b.gaps[q].add(i)
			}
		}
		missing = s.most > 0
	}
	if missing {
		for q := range gapKinds {
			b.gaps[q].add(i)
		}
	}
	if !asks || missing {
		b.any.add(i)
		return
	}
	b.put(&set, i)
}

// addNext adds pattern i by what it asks for one word further: what stands behind its first step, if that is one word.
func (b *besideBuilder) addNext(steps []step, i int) {
	if len(steps) > 0 && steps[0].kind == stepItem && steps[0].most == 0 {
		b.add(steps[1:], i)
		return
	}
	b.any.add(i)
}

// across reports whether a gap of kind q may stand before the step, as fits says.
func (s *step) across(q gapKind) bool {
	if s.kind != stepItem && s.kind != stepSkip {
		return true
	}
	switch s.gap {
	case pii.GapBlank:
		return q == gapBlank
	case commaGap:
		return q == gapComma
	case looseGap:
		return q != gapOther
	}
	return true
}

// asks adds to the set the senses of which a word must have one to be the item. It returns false if other words can be it, too.
func (i *item) asks(set *senseSet) bool {
	if i.any {
		return false
	}
	set.join(&i.senses)
next:
	for _, alt := range i.alts {
		for n := range alt {
			if c := &alt[n]; !c.not && c.senses != (senseSet{}) { // one of them will do: the others only take away
				set.join(&c.senses)
				continue next
			}
		}
		return false
	}
	return true
}

// put adds pattern i to what each of the senses leaves.
func (b *besideBuilder) put(set *senseSet, i int) {
	for q := range 64 {
		put(&b.cues[q], set.cues>>q, i)
		put(&b.slots[q], set.slots>>q, i)
		put(&b.frames[q], set.frames>>q, i)
	}
	if set.literals != nil {
		for q := range b.literals {
			put(&b.literals[q], set.literals[q>>6]>>(q&63), i)
		}
	}
}

// put adds pattern i to a set if the lowest bit says so.
func put(set *patternSet, bit uint64, i int) {
	if bit&1 != 0 {
		set.add(i)
	}
}

// beside returns what was gathered, with one set for all senses that leave the same.
func (b *besideBuilder) beside() beside {
	made := beside{senses: make([]uint8, len(senses.list)), gaps: b.gaps}
	same := make(map[patternSet]uint8)
	for i := range senses.list {
		q, set := &senses.list[i], b.any
		for _, o := range [...]*patternSet{&b.cues[q.cue], &b.slots[q.slot], &b.frames[q.frame], &b.literals[q.literal]} {
			set.join(o)
		}
		n, ok := same[set]
		if !ok {
			if n = uint8(len(made.sets)); int(n) < len(made.sets) {
				panic("people: too many sets of patterns")
			}
			same[set] = n
			made.sets = append(made.sets, set)
		}
		made.senses[i] = n
	}
	return made
}
