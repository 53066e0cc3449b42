package people

import (
	"fmt"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// parsePattern parses one line.
func parsePattern(line string) (p pattern, err error) {
	var before, behind []step
	into, gap, met := &before, pii.GapBlank, false
	for f := range strings.FieldsSeq(line) {
		if g, ok := gapSigns[f]; ok {
			gap = g
			continue
		}
		if f[0] == '_' {
			if met {
				return p, fmt.Errorf("two runs")
			}
			if p.run, err = parseItem(f[1:]); err != nil {
				return p, err
			}
			shift(before, gap)
			into, gap, met = &behind, pii.GapBlank, true
			continue
		}
		s, err := parseStep(f, met)
		if err != nil {
			return p, err
		}
		s.gap, gap = s.gapsAbout(gap)
		*into = append(*into, s)
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

// gapSigns stand between steps for what may be between their words; where there is none it is a blank.
var gapSigns = map[string]pii.Gap{",": commaGap, "~": anyGap}

// parseStep parses a step. met says that it stands behind the run.
func parseStep(f string, met bool) (s step, err error) {
	switch {
	case f == "^":
		s.kind = stepStart
	case f == "$":
		s.kind = stepEnd
	case f[0] == '<':
		s.kind = stepSpan
		if s.span = spans[strings.Trim(f, "<>")]; s.span == nil || !met {
			return s, fmt.Errorf("%q is nothing that is known there", f)
		}
	case strings.HasPrefix(f, ".."):
		s.kind = stepSkip
		_, err = fmt.Sscanf(f, "..%d", &s.most)
	default:
		f, s.most = cutMost(f)
		s.item, err = parseItem(f)
	}
	return s, err
}

// gapsAbout returns the gap of the step, before which the line has gap, and the one of the next step if no sign says it.
func (s *step) gapsAbout(gap pii.Gap) (own, next pii.Gap) {
	switch s.kind {
	case stepSkip:
		return looseGap, looseGap
	case stepStart:
		return gap, anyGap
	case stepEnd:
		return gap, gap
	}
	return gap, pii.GapBlank
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
		if c := &alt[0]; len(alt) == 1 && !c.not && c.word == nil && c.senses != (senseSet{}) {
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
		if c.flags, ok = flagNames[f[1:]]; ok {
			break
		}
		if c.run, ok = runTests[f[1:]]; !ok {
			c.word, ok = wordTests[f[1:]]
			c.senses = testSenses[f[1:]]
		}
	default:
		if q, ok = cueNames[f]; ok {
			c.senses.cues = 1 << q
			break
		}
		l := senses.of([]byte(f)).literal
		ok = l != 0
		c.senses.add(l)
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
