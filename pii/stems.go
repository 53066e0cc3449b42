package pii

import (
	"fmt"
	"strings"
)

// stems is an Aho-Corasick automaton over folded text: it finds every term of
// every recognizer in one walk, inside words too, and says where.
//
// It is ours and not cloudflare/ahocorasick because the arbitration needs the places
// of the terms, and because that library allocates for each call and takes about
// 4 KB for a node of its trie: 1,500 terms would hold 50 MiB. That one serves the
// term lists of users (see terms.go).
type stems struct {
	next  []uint16 // state*symbols + symbol -> state
	first []uint16 // state -> first output + 1, or 0
	link  []uint16 // state -> next state on the suffix chain that has an output, or 0
	then  []uint16 // output -> next output of the same state + 1, or 0
	term  []uint16 // output -> term
	size  []uint8  // term -> letters and digits in it
	out   uint16   // the first state at which a term ends
}

// A hit is a term found in a view: b[end] is behind its last byte.
type hit struct {
	start, end int32
	term       uint16
}

type stemBuilder struct {
	ids   map[string]uint16 // by symbols
	texts []string
}

// add compiles a term as Recognizer.For has it and returns its number.
func (sb *stemBuilder) add(term string) (uint16, error) {
	body := strings.TrimSpace(term)
	body, openLeft := strings.CutPrefix(body, "*")
	body, openRight := strings.CutSuffix(body, "*")
	sym := appendSymbols(nil, strings.TrimSpace(body))
	letters := 0
	for _, s := range sym {
		if s != symGap {
			letters++
		}
	}
	switch {
	case letters < 1:
		return 0, fmt.Errorf("%w: a term holds no letter", ErrConfig)
	case letters > 40:
		return 0, fmt.Errorf("%w: a term is longer than 40 letters", ErrConfig)
	case letters < 3 && openLeft && openRight:
		return 0, fmt.Errorf("%w: a term that may stand inside words needs three letters", ErrConfig)
	}
	var key []byte
	if !openLeft {
		key = append(key, symGap)
	}
	key = append(key, sym...)
	if !openRight {
		key = append(key, symGap)
	}
	id, ok := sb.ids[string(key)]
	if !ok {
		if sb.ids == nil {
			sb.ids = make(map[string]uint16)
		}
		if len(sb.texts) >= 1<<15 {
			return 0, fmt.Errorf("%w: more than %d terms", ErrConfig, 1<<15)
		}
		id = uint16(len(sb.texts))
		sb.ids[string(key)] = id
		sb.texts = append(sb.texts, string(key))
	}
	return id, nil
}

// build makes the automaton with all transitions filled in.
func (sb *stemBuilder) build() (*stems, error) {
	a := &stems{next: make([]uint16, symbols), first: make([]uint16, 1), link: make([]uint16, 1)}
	gap := []bool{false} // by state: its last symbol is a gap
	for id, key := range sb.texts {
		s := uint16(0)
		size := 0
		for i := range len(key) {
			c := key[i]
			if c != symGap {
				size++
			}
			at := int(s)*symbols + int(c)
			if a.next[at] == 0 {
				if len(a.first) > 65000 {
					return nil, fmt.Errorf("%w: the terms are too many", ErrConfig)
				}
				a.next[at] = uint16(len(a.first))
				a.next = append(a.next, make([]uint16, symbols)...)
				a.first = append(a.first, 0)
				a.link = append(a.link, 0)
				gap = append(gap, c == symGap)
			}
			s = a.next[at]
		}
		a.size = append(a.size, uint8(size))
		a.term = append(a.term, uint16(id))
		a.then = append(a.then, a.first[s])
		a.first[s] = uint16(len(a.term))
	}
	fail := make([]uint16, len(a.first))
	queue := make([]uint16, 0, len(a.first))
	for c := range symbols {
		if n := a.next[c]; n != 0 {
			queue = append(queue, n)
		}
	}
	for q := 0; q < len(queue); q++ {
		s := queue[q]
		f := fail[s]
		if a.first[f] != 0 {
			a.link[s] = f
		} else {
			a.link[s] = a.link[f]
		}
		for c := range symbols {
			at := int(s)*symbols + c
			if n := a.next[at]; n != 0 {
				fail[n] = a.next[int(f)*symbols+c]
				queue = append(queue, n)
			} else {
				a.next[at] = a.next[int(f)*symbols+c]
			}
		}
	}
	for s, g := range gap { // gaps count once
		if g {
			a.next[s*symbols+symGap] = uint16(s)
		}
	}
	a.renumber(append([]uint16{0}, queue...))
	return a, nil
}

// renumber puts the states at which a term ends behind all others, from a.out on, and those
// near the root, where a walk mostly is, side by side. order is by distance from it.
func (a *stems) renumber(order []uint16) {
	n := len(a.first)
	to := make([]uint16, n)
	k := uint16(0)
	for pass := range 2 {
		for _, s := range order {
			if ends := a.first[s] != 0 || a.link[s] != 0; ends == (pass == 1) {
				to[s] = k
				k++
			}
		}
		if pass == 0 {
			a.out = k
		}
	}
	b := stems{next: make([]uint16, len(a.next)), first: make([]uint16, n), link: make([]uint16, n)}
	for s := range n {
		for c := range symbols {
			b.next[int(to[s])*symbols+c] = to[a.next[s*symbols+c]]
		}
		b.first[to[s]] = a.first[s]
		if l := a.link[s]; l != 0 {
			b.link[to[s]] = to[l]
		}
	}
	a.next, a.first, a.link = b.next, b.first, b.link
}
