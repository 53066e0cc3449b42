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
//
// A state has a few next states of its own, where a term goes on; for all other symbols what follows
// depends on the last two symbols alone. So the table is small enough to stay in the cache.
type stems struct {
	states []stemNode
	next   []uint16                  // next states that are a state's own, see stemNode
	near   [symbols * symbols]uint16 // by the last two symbols: the next state of all others
	start  uint16                    // the state behind a first gap
	first  []uint16                  // state -> first output + 1, or 0
	link   []uint16                  // state -> next state on the suffix chain that has an output, or 0
	then   []uint16                  // output -> next output of the same state + 1, or 0
	term   []uint16                  // output -> term
	size   []uint8                   // term -> letters and digits in it
	out    uint16                    // the first state at which a term ends
}

// A stemNode is a state: a bit for each symbol behind which it has a next state of its own. The one behind symbol c is next[at+c]:
// those of many states lie between one another.
type stemNode struct {
	own uint32
	at  uint32
}

// after returns the state behind state s, whose last symbol is prev, and symbol c.
func (a *stems) after(s int, prev, c uint8) int {
	n := a.states[s]
	if n.own>>(c&(symbols-1))&1 != 0 {
		return int(a.next[n.at+uint32(c)])
	}
	return int(a.near[int(prev&(symbols-1))<<symbolBits|int(c&(symbols-1))])
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
	a := &stems{first: make([]uint16, 1), link: make([]uint16, 1)}
	next := make([]uint16, symbols) // state*symbols + symbol -> state
	last := []uint8{0}              // by state: its last symbol
	for id, key := range sb.texts {
		s := uint16(0)
		size := 0
		for i := range len(key) {
			c := key[i]
			if c != symGap {
				size++
			}
			at := int(s)*symbols + int(c)
			if next[at] == 0 {
				if len(a.first) > 65000 {
					return nil, fmt.Errorf("%w: the terms are too many", ErrConfig)
				}
				next[at] = uint16(len(a.first))
				next = append(next, make([]uint16, symbols)...)
				a.first = append(a.first, 0)
				a.link = append(a.link, 0)
				last = append(last, c)
			}
			s = next[at]
		}
		a.size = append(a.size, uint8(size))
		a.term = append(a.term, uint16(id))
		a.then = append(a.then, a.first[s])
		a.first[s] = uint16(len(a.term))
	}
	fail := make([]uint16, len(a.first))
	queue := make([]uint16, 0, len(a.first))
	for c := range symbols {
		if n := next[c]; n != 0 {
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
			if n := next[at]; n != 0 {
				fail[n] = next[int(f)*symbols+c]
				queue = append(queue, n)
			} else {
				next[at] = next[int(f)*symbols+c]
			}
		}
	}
	for s := 1; s < len(last); s++ { // gaps count once
		if last[s] == symGap {
			next[s*symbols+symGap] = uint16(s)
		}
	}
	a.pack(append([]uint16{0}, queue...), next, last)
	return a, nil
}

// pack lays the states out from the full table. Those at which a term ends stand behind all others, from a.out on, and
// those near the root, where a walk mostly is, side by side; order is by distance from it.
func (a *stems) pack(order, next []uint16, last []uint8) {
	n := len(a.first)
	to, from := make([]uint16, n), make([]uint16, 0, n)
	for pass := range 2 {
		for _, s := range order {
			if ends := a.first[s] != 0 || a.link[s] != 0; ends == (pass == 1) {
				to[s] = uint16(len(from))
				from = append(from, s)
			}
		}
		if pass == 0 {
			a.out = uint16(len(from))
		}
	}
	near := func(prev, c int) uint16 { return next[int(next[prev])*symbols+c] } // before renumbering
	for prev := range symbols {
		for c := range symbols {
			a.near[prev<<symbolBits|c] = to[near(prev, c)]
		}
	}
	a.start = to[next[symGap]]
	first, link := make([]uint16, n), make([]uint16, n)
	a.states = make([]stemNode, n)
	var rows rowPacker
	for k, s := range from {
		own := uint32(0)
		// The root is met only behind symbols that no term begins with: there near says the same.
		for c := 0; c < symbols && s != 0; c++ {
			if next[int(s)*symbols+c] != near(int(last[s]), c) {
				own |= 1 << c
			}
		}
		at := rows.place(own)
		a.next = append(a.next, make([]uint16, max(0, at+symbols-len(a.next)))...)
		for c := range symbols {
			if own>>c&1 != 0 {
				a.next[at+c] = to[next[int(s)*symbols+c]]
			}
		}
		a.states[k], first[k] = stemNode{own, uint32(at)}, a.first[s]
		if l := a.link[s]; l != 0 {
			link[k] = to[l]
		}
	}
	a.first, a.link = first, link
}

// A rowPacker finds room for rows of which few places are used: they lie over one another.
type rowPacker struct {
	used []uint64 // a bit for each place
	from int      // what is free before it stays free
}

// rowsBack is how far back from the last row that was placed room for the next is looked for.
const rowsBack = 32

// place returns where a row begins that uses the places of own, and takes them.
func (p *rowPacker) place(own uint32) int {
	for at := p.from; ; at++ {
		k, shift := at>>6, at&63
		for len(p.used) < k+2 {
			p.used = append(p.used, 0)
		}
		if lo, hi := uint64(own)<<shift, uint64(own)>>(64-shift); p.used[k]&lo|p.used[k+1]&hi == 0 {
			p.used[k] |= lo
			p.used[k+1] |= hi
			p.from = max(p.from, at-rowsBack)
			return at
		}
	}
}
