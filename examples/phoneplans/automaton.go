package main

import (
	"fmt"
	"regexp/syntax"
	"slices"
)

// A matcher runs a pattern of digits one digit at a time.
type matcher struct{ prog *syntax.Prog }

// matcherOf compiles a pattern of the metadata. An empty pattern or NA matches nothing.
func matcherOf(pattern string) (*matcher, error) {
	if pattern == "" || pattern == "NA" {
		return &matcher{}, nil
	}
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil, err
	}
	prog, err := syntax.Compile(re.Simplify())
	return &matcher{prog}, err
}

// start returns the states before the first digit.
func (m *matcher) start() []uint32 {
	if m.prog == nil {
		return nil
	}
	return m.close(nil, uint32(m.prog.Start))
}

// close adds the state pc, and what follows it without a digit, to states.
func (m *matcher) close(states []uint32, pc uint32) []uint32 {
	if slices.Contains(states, pc) {
		return states
	}
	states = append(states, pc)
	switch i := &m.prog.Inst[pc]; i.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		states = m.close(states, i.Out)
		states = m.close(states, i.Arg)
	case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
		states = m.close(states, i.Out)
	}
	return states
}

// step returns the states after one more digit, in order.
func (m *matcher) step(states []uint32, digit rune) []uint32 {
	var next []uint32
	for _, pc := range states {
		switch i := &m.prog.Inst[pc]; i.Op {
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			if i.MatchRune(digit) {
				next = m.close(next, i.Out)
			}
		}
	}
	slices.Sort(next)
	return next
}

// accepts reports whether a match may end in states.
func (m *matcher) accepts(states []uint32) bool {
	return slices.ContainsFunc(states, func(pc uint32) bool { return m.prog.Inst[pc].Op == syntax.InstMatch })
}

// A node is what is left to read of a number: its label if it ends here, and the
// nodes that the digits lead to. Equal nodes are one.
type node struct {
	label string
	next  [10]int
}

// A trie holds nodes; node 0 is the one that nothing leads out of.
type trie struct {
	nodes    []node
	ids      map[node]int
	memo     map[string]int
	ms       []*matcher
	label    func(accepted []bool, length int) string
	possible uint32 // a bit for each length that a number may have
}

// newTrie returns a trie that labels a number of a possible length by the patterns that
// accept it, or with nothing.
func newTrie(patterns []string, possible uint32, label func(accepted []bool, length int) string) (*trie, error) {
	t := &trie{ids: map[node]int{}, memo: map[string]int{}, possible: possible, label: label}
	t.id(node{})
	for _, p := range patterns {
		m, err := matcherOf(p)
		if err != nil {
			return nil, err
		}
		t.ms = append(t.ms, m)
	}
	return t, nil
}

func (t *trie) id(n node) int {
	id, ok := t.ids[n]
	if !ok {
		id = len(t.nodes)
		t.nodes = append(t.nodes, n)
		t.ids[n] = id
	}
	return id
}

// build returns the node for the states of all matchers after length digits.
func (t *trie) build(states [][]uint32, length int) int {
	key := fmt.Sprint(length, states)
	if id, ok := t.memo[key]; ok {
		return id
	}
	var n node
	accepted := make([]bool, len(t.ms))
	live := false
	for i, m := range t.ms {
		accepted[i] = m.prog != nil && m.accepts(states[i])
		live = live || len(states[i]) > 0
	}
	if !live {
		return 0
	}
	if t.possible>>length&1 != 0 {
		n.label = t.label(accepted, length)
	}
	for d := range 10 {
		if t.possible>>length <= 1 {
			break
		}
		next := make([][]uint32, len(t.ms))
		for i, m := range t.ms {
			if m.prog != nil {
				next[i] = m.step(states[i], rune('0'+d))
			}
		}
		n.next[d] = t.build(next, length+1)
	}
	id := t.id(n)
	t.memo[key] = id
	return id
}

// uniform returns the labels by length of the node at depth, if they don't depend on digits.
func (t *trie) uniform(id, depth int) (map[int]string, bool) {
	labels := map[int]string{}
	for id != 0 {
		n := &t.nodes[id]
		if n.label != "" {
			labels[depth] = n.label
		}
		for _, c := range n.next {
			if c != n.next[0] {
				return nil, false
			}
		}
		id, depth = n.next[0], depth+1
	}
	return labels, true
}

// walk calls emit for the shortest prefixes behind which the labels depend on the length alone.
func (t *trie) walk(id int, prefix string, emit func(prefix string, labels map[int]string)) error {
	if id == 0 {
		return nil
	}
	if labels, ok := t.uniform(id, len(prefix)); ok && prefix != "" {
		if len(labels) > 0 {
			emit(prefix, labels)
		}
		return nil
	}
	if t.nodes[id].label != "" || len(prefix) == 6 {
		return fmt.Errorf("numbers of %d digits can't be told by their first six", len(prefix))
	}
	for d, c := range t.nodes[id].next {
		if err := t.walk(c, prefix+string(rune('0'+d)), emit); err != nil {
			return err
		}
	}
	return nil
}
