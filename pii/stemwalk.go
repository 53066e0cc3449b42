package pii

// A stemState is a walk over one view.
type stemState struct {
	lo, hi int // b[lo:hi] has been walked
	state  uint16
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
	i, s, out, next := st.hi, int(st.state), int(a.out), a.next
	hi = min(hi, len(b))
	if !st.begun {
		s, st.begun = a.gap(st, s, i), true
	}
	if st.digit && i < hi && !isDigit(b[i]) {
		s, st.digit = a.gap(st, s, i), false
	}
	for i < hi {
		sym := int(foldByte[b[i]])
		if sym < symDigit {
			n := int(next[s<<symbolBits|sym])
			if n >= out {
				if sym != symGap {
					a.ends(st, n, i+1)
				} else if n != s {
					a.ends(st, n, i)
				}
			}
			s = n
			i++
			continue
		}
		if sym == symDigit {
			if !st.digit {
				s = a.gap(st, s, i)
			}
			for ; i < hi && isDigit(b[i]); i++ {
				s = a.step(st, s, symDigit, i+1)
			}
			if st.digit = i >= hi; !st.digit {
				s = a.gap(st, s, i)
			}
			continue
		}
		first, second, n := foldAt(b, i)
		if first == symGap {
			s = a.gap(st, s, i)
		} else if s = a.step(st, s, first, i+n); second != 0 {
			s = a.step(st, s, second, i+n)
		}
		i += n
	}
	if end && i >= len(b) {
		s, st.digit = a.gap(st, s, i), false
	}
	st.hi, st.state = i, uint16(s)
}

// step takes one symbol; a term that ends with it ends at b[end].
func (a *stems) step(st *stemState, s int, sym byte, end int) int {
	s = int(a.next[s<<symbolBits|int(sym)])
	if s >= int(a.out) {
		a.ends(st, s, end)
	}
	return s
}

// gap is step for a gap, which may be one behind another.
func (a *stems) gap(st *stemState, s, end int) int {
	n := int(a.next[s<<symbolBits])
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
