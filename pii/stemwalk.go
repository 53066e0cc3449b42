package pii

// A stemState is a walk over one view.
type stemState struct {
	lo, hi int // b[lo:hi] has been walked
	state  uint16
	prev   uint8 // the last symbol
	begun  bool
	digit  bool // the last symbol is a digit
	hits   []hit
}

// reset begins a walk at b[lo].
func (st *stemState) reset(lo int) {
	*st = stemState{lo: lo, hi: lo, hits: st.hits[:0]}
}

// walk goes on to b[hi]. At the end of the text a gap is seen.
func (a *stems) walk(st *stemState, b []byte, hi int, end bool) {
	i, s, prev, out := st.hi, int(st.state), st.prev, int(a.out)
	hi = min(hi, len(b))
	if !st.begun {
		s, prev, st.begun = int(a.start), symGap, true
		if s >= out {
			a.ends(st, s, i)
		}
	}
	if st.digit && i < hi && !isDigit(b[i]) {
		s, prev, st.digit = a.gap(st, s, prev, i), symGap, false
	}
	for {
		i, s, prev = a.run(b, i, hi, s, prev)
		if i >= hi {
			break
		}
		sym := foldByte[b[i]]
		if sym < symDigit { // a term ends
			n := a.after(s, prev, sym)
			if sym != symGap {
				a.ends(st, n, i+1)
			} else if n != s {
				a.ends(st, n, i)
			}
			s, prev = n, sym
			i++
			continue
		}
		if sym == symDigit {
			if !st.digit {
				s, prev = a.gap(st, s, prev, i), symGap
			}
			for ; i < hi && isDigit(b[i]); i++ {
				s, prev = a.step(st, s, prev, symDigit, i+1), symDigit
			}
			if st.digit = i >= hi; !st.digit {
				s, prev = a.gap(st, s, prev, i), symGap
			}
			continue
		}
		first, second, n := foldAt(b, i)
		if first == symGap {
			s, prev = a.gap(st, s, prev, i), symGap
		} else if s, prev = a.step(st, s, prev, first, i+n), first; second != 0 {
			s, prev = a.step(st, s, prev, second, i+n), second
		}
		i += n
	}
	if end && i >= len(b) {
		s, prev, st.digit = a.gap(st, s, prev, i), symGap, false
	}
	st.hi, st.state, st.prev = i, uint16(s), prev
}

// run goes on over the letters and gaps of ASCII from b[i] to b[hi], behind which no term ends, and returns where it got to.
func (a *stems) run(b []byte, i, hi, s int, prev uint8) (at, state int, last uint8) {
	states, out := a.states, int(a.out)
	for b = b[:hi]; i < len(b); i++ {
		sym := foldByte[b[i]]
		if sym >= symDigit {
			break
		}
		to := a.near[uint(prev&(symbols-1))<<symbolBits|uint(sym)]
		if n := states[s]; n.own>>sym&1 != 0 {
			to = a.next[n.at+uint32(sym)]
		}
		if int(to) >= out {
			break
		}
		s, prev = int(to), sym
	}
	return i, s, prev
}

// step takes one symbol; a term that ends with it ends at b[end].
func (a *stems) step(st *stemState, s int, prev, sym uint8, end int) int {
	s = a.after(s, prev, sym)
	if s >= int(a.out) {
		a.ends(st, s, end)
	}
	return s
}

// gap is step for a gap, which may be one behind another.
func (a *stems) gap(st *stemState, s int, prev uint8, end int) int {
	n := a.after(s, prev, symGap)
	if n >= int(a.out) && n != s {
		a.ends(st, n, end)
	}
	return n
}

// ends notes the terms that end in state s.
func (a *stems) ends(st *stemState, s, end int) {
	for ; s != 0; s = int(a.link[s]) {
		for o := a.first[s]; o != 0; o = a.then[o-1] {
			t := a.term[o-1]
			st.hits = append(st.hits, hit{start: int32(end) - int32(a.size[t]), end: int32(end), term: t})
		}
	}
}
