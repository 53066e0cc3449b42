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
	ahead, before [2]beside     // what the two words behind the run and the two before it leave, from it outwards
	inside        patternSet    // what a run leaves that begins no sentence
	small         patternSet    // what one leaves whose base begins with no capital
	needy         [2]patternSet // those that need words further off before and behind the run
	until         []patternSet  // those of each result and the ones before it
}

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

// tried returns the patterns that the words beside the run and how it is written leave.
func (g *grammar) tried(t text, r *run) patternSet {
	set := *g.ahead[0].leaves(t, r.last+1)
	set.only(g.ahead[0].across(t.gap(r.last + 1)))
	set.only(g.before[0].leaves(t, r.first-1))
	set.only(g.before[0].across(t.gap(r.first)))
	if !t.up(r.base) {
		set.only(&g.small)
	}
	if set == (patternSet{}) {
		return set
	}
	if !t.starts(r.first) {
		set.only(&g.inside)
	}
	set.only(g.ahead[1].leaves(t, r.last+2))
	set.only(g.before[1].leaves(t, r.first-2))
	g.hinted(t, r, &set)
	return set
}

// find returns the result of the first pattern that is around the run, or none.
func (g *grammar) find(t text, r run) uint8 {
	tried := g.tried(t, &r)
	for i := range tried.all {
		if p := &g.patterns[i]; p.around(t, &r) {
			return p.result
		}
	}
	return none
}

// among reports whether a pattern is around the run that has one of the first results, of which last is the last.
func (g *grammar) among(t text, r run, last uint8) bool {
	tried := g.tried(t, &r)
	tried.only(&g.until[last])
	for i := range tried.all {
		if g.patterns[i].around(t, &r) {
			return true
		}
	}
	return false
}

// all returns the set of the results of all patterns that are around the run.
func (g *grammar) all(t text, r run) (set uint64) {
	tried := g.tried(t, &r)
	for i := range tried.all {
		if p := &g.patterns[i]; set>>p.result&1 == 0 && p.around(t, &r) {
			set |= 1 << p.result
		}
	}
	return set
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
		if len(g.patterns) == patternsMost {
			panic("people: too many patterns")
		}
		p.result = q
		g.patterns = append(g.patterns, p)
	}
	g.index()
	return g
}

// index notes what leaves each of the patterns.
func (g *grammar) index() {
	var ahead, before [2]besideBuilder
	g.until = make([]patternSet, len(g.results)+2) // a grammar without results has one
	for i := range g.patterns {
		p := &g.patterns[i]
		ahead[0].add(p.right, i)
		ahead[1].addNext(p.right, i)
		before[0].add(p.left, i)
		before[1].addNext(p.left, i)
		for side, steps := range [...][]step{p.left, p.right} {
			if p.needs[side] = needs(steps); p.needs[side] != (hint{}) {
				g.needy[side].add(i)
			}
		}
		if len(p.left) == 0 || p.left[0].kind != stepStart {
			g.inside.add(i)
		}
		if !p.run.capital() {
			g.small.add(i)
		}
		for q := p.result; int(q) < len(g.until); q++ {
			g.until[q].add(i)
		}
	}
	for n := range ahead {
		g.ahead[n], g.before[n] = ahead[n].beside(), before[n].beside()
	}
}
