package people

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
)

// A grammar is the patterns of one question. It never changes once compiled.
type grammar struct {
	patterns      []pattern
	results       []result
	ahead, before beside  // those that ask for one of some senses right behind the run, or right before it
	others        []uint8 // and the rest
}

// A beside holds the patterns, by their places, that the sense of the word beside the run leaves.
type beside struct {
	cues, slots, frames [64][]uint8
	literals            [literalsMost][]uint8
}

// The sets of pattern.go have room for all cues.
var _ [64 - cues_]struct{}

// A result is what the patterns below its name say, and what that is worth for a name.
type result struct {
	name  string
	worth []feature
}

// score adds what a result is worth.
func (g *grammar) score(s *scorer, q uint8) {
	for _, f := range g.results[q-1].worth {
		s.add(f)
	}
}

// scoreAll adds what each result of a set is worth.
func (g *grammar) scoreAll(s *scorer, set uint64) {
	for ; set != 0; set &= set - 1 {
		g.score(s, uint8(bits.TrailingZeros64(set)))
	}
}

// none is the result of a grammar of which no pattern fits.
const none = 0

// tried returns the places of the patterns that the words beside the run leave, in lists.
func (g *grammar) tried(t text, r *run) [9][]uint8 {
	a, b := t.sense(r.last+1), t.sense(r.first-1)
	return [...][]uint8{
		g.ahead.cues[a.cue], g.ahead.slots[a.slot], g.ahead.frames[a.frame], g.ahead.literals[a.literal],
		g.before.cues[b.cue], g.before.slots[b.slot], g.before.frames[b.frame], g.before.literals[b.literal],
		g.others,
	}
}

// find returns the result of the first pattern that is around the run, or none.
func (g *grammar) find(t text, r run) uint8 {
	first := len(g.patterns)
	for _, places := range g.tried(t, &r) {
		first = g.try(t, &r, places, first)
	}
	if first == len(g.patterns) {
		return none
	}
	return g.patterns[first].result
}

// all returns the set of the results of all patterns that are around the run.
func (g *grammar) all(t text, r run) (set uint64) {
	for _, places := range g.tried(t, &r) {
		for _, i := range places {
			if p := &g.patterns[i]; set>>p.result&1 == 0 && p.around(t, &r) {
				set |= 1 << p.result
			}
		}
	}
	return set
}

// try returns the place of the first of some patterns that is around the run, if it comes before the place first, or that.
func (g *grammar) try(t text, r *run, places []uint8, first int) int {
	for _, i := range places {
		if int(i) >= first {
			break
		}
		if g.patterns[i].around(t, r) {
			return int(i)
		}
	}
	return first
}

// compile compiles patterns, one a line. The name of a result stands on a line of its own with a colon behind it, and holds for the
// patterns below: the first result is 1. If there are none, all patterns have that. The patterns are part of this package: one that can't be read is a mistake in it, and panics.
func compile(patterns string, results ...result) *grammar {
	g := &grammar{results: results}
	q := uint8(1)
	for n, line := range strings.Split(patterns, "\n") {
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimSpace(line)
		if name, ok := strings.CutSuffix(line, ":"); ok {
			if q = uint8(slices.IndexFunc(results, func(r result) bool { return r.name == name }) + 1); q == none {
				panic(fmt.Sprintf("people: line %d of patterns: no such result", n))
			}
			continue
		}
		if line == "" {
			continue
		}
		p, err := parsePattern(line)
		if err != nil {
			panic(fmt.Sprintf("people: line %d of patterns: %v", n, err))
		}
		p.result = q
		g.add(p)
	}
	return g
}

// add adds a pattern behind the others.
func (g *grammar) add(p pattern) {
	at := uint8(len(g.patterns))
	if int(at) != len(g.patterns) {
		panic("people: too many patterns")
	}
	g.patterns = append(g.patterns, p)
	switch {
	case g.ahead.add(p.right, at), g.before.add(p.left, at):
	default:
		g.others = append(g.others, at)
	}
}

// add adds a pattern by the senses that its first step asks for, and the steps behind it as long as they may be missing. It returns
// false if they don't ask for any.
func (b *beside) add(steps []step, at uint8) bool {
	var set senseSet
	for n := range steps {
		s := &steps[n]
		if s.kind != stepItem || !s.item.asks(&set) {
			return false
		}
		if s.most == 0 {
			b.put(&set, at)
			return true
		}
	}
	return false
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

func (b *beside) put(set *senseSet, at uint8) {
	for i := range 64 {
		put(set.cues, &b.cues, i, at)
		put(set.slots, &b.slots, i, at)
		put(set.frames, &b.frames, i, at)
	}
	for i := range b.literals {
		if set.literals[i>>6]>>(i&63)&1 != 0 {
			b.literals[i] = append(b.literals[i], at)
		}
	}
}

func put(set uint64, lists *[64][]uint8, i int, at uint8) {
	if set>>i&1 != 0 {
		lists[i] = append(lists[i], at)
	}
}

func (s *senseSet) join(o *senseSet) {
	s.cues |= o.cues
	s.slots |= o.slots
	s.frames |= o.frames
	for i := range s.literals {
		s.literals[i] |= o.literals[i]
	}
}
