package people

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

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

// parsePattern parses one line.
func parsePattern(line string) (p pattern, err error) {
	var before, behind []step
	into, gap, met := &before, pii.GapBlank, false
	for f := range strings.FieldsSeq(line) {
		s := step{gap: gap}
		switch {
		case f == ",":
			gap = commaGap
			continue
		case f == "~":
			gap = anyGap
			continue
		case f == "^":
			s.kind = stepStart
		case f == "$":
			s.kind = stepEnd
		case f[0] == '<':
			s.kind = stepSpan
			if s.span = spans[strings.Trim(f, "<>")]; s.span == nil || !met {
				return p, fmt.Errorf("%q is nothing that is known there", f)
			}
		case strings.HasPrefix(f, ".."):
			s.kind, s.gap = stepSkip, looseGap
			if _, err = fmt.Sscanf(f, "..%d", &s.most); err != nil {
				return p, err
			}
		case f[0] == '_':
			if met {
				return p, fmt.Errorf("two runs")
			}
			if p.run, err = parseItem(f[1:]); err != nil {
				return p, err
			}
			shift(before, gap)
			into, gap, met = &behind, pii.GapBlank, true
			continue
		default:
			f, s.most = cutMost(f)
			if s.item, err = parseItem(f); err != nil {
				return p, err
			}
		}
		*into = append(*into, s)
		switch s.kind {
		case stepSkip:
			gap = looseGap
		case stepItem, stepSpan:
			gap = pii.GapBlank
		}
	}
	if !met {
		return p, fmt.Errorf("no run")
	}
	for i := len(before) - 1; i >= 0; i-- {
		p.left = append(p.left, before[i])
	}
	p.right = behind
	return p, nil
}

// shift gives each step before the run the gap behind it, which is the one on its way from the run; last stands before the run.
func shift(before []step, last pii.Gap) {
	for i := len(before) - 1; i >= 0; i-- {
		if before[i].kind == stepStart {
			continue
		}
		before[i].gap, last = last, before[i].gap
	}
}

// cutMost cuts off how often an item may be missing.
func cutMost(f string) (string, int) {
	if at := strings.LastIndexByte(f, '?'); at > 0 {
		if f[at:] == "?2" {
			return f[:at], 2
		}
		return f[:at], 1
	}
	return f, 0
}

// parseItem parses an item, of which nothing is left where it may be any word.
func parseItem(f string) (it item, err error) {
	if f == "" || f == "*" {
		it.any = true
		return it, nil
	}
	for a := range strings.SplitSeq(f, "|") {
		var alt []condition
		for name := range strings.SplitSeq(a, "&") {
			c, err := parseCondition(name)
			if err != nil {
				return it, err
			}
			alt = append(alt, c)
		}
		if c := &alt[0]; len(alt) == 1 && !c.not && c.senses != (senseSet{}) {
			it.senses.join(&c.senses)
		} else {
			it.alts = append(it.alts, alt)
		}
	}
	return it, nil
}

func parseCondition(f string) (c condition, err error) {
	f, c.not = strings.CutPrefix(f, "!")
	if f == "" {
		return c, fmt.Errorf("an empty condition")
	}
	ok := true
	var q cue
	switch f[0] {
	case ':':
		q, ok = slotNames[f[1:]]
		c.senses.slots = 1 << q
	case '%':
		q, ok = frameNames[f[1:]]
		c.senses.frames = 1 << q
	case '.':
		c.class, ok = classNames[f[1:]]
	case '@':
		if c.run, ok = runTests[f[1:]]; !ok {
			c.word, ok = wordTests[f[1:]]
		}
	default:
		if q, ok = cueNames[f]; ok {
			c.senses.cues = 1 << q
			break
		}
		l := words.of([]byte(f)).literal
		ok = l != 0
		c.senses.literals[l>>6] = 1 << (l & 63)
	}
	if !ok {
		return c, fmt.Errorf("%q is nothing that is known", f)
	}
	return c, nil
}

// literals calls yield for each word that stands in patterns itself.
func literals(patterns string, yield func(word string)) {
	for line := range strings.Lines(patterns) {
		line, _, _ = strings.Cut(line, "#")
		if strings.HasSuffix(strings.TrimSpace(line), ":") {
			continue
		}
		for _, w := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(" \t\n|&!?_^$,~*0123456789", r) }) {
			if w[0] >= 'a' && w[0] <= 'z' || w[0] >= 0x80 {
				if _, cue := cueNames[w]; !cue {
					yield(w)
				}
			}
		}
	}
}
