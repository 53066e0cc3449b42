package pii

import "encoding/binary"

// A wordCache keeps what is known of words of up to 16 bytes: chats say the same few
// thousand words again and again. It is a table of sets of two; a new word takes the first
// place of its set and moves the one there to the second.
type wordCache [1 << cacheBits][2]cachedWord

type cachedWord struct {
	lo, hi uint64 // the word, zeros behind it; all zero is no word
	class  uint32
	flags  WordFlags
}

const cacheBits = 12

// known sets what a word is by itself: its class, and whether it calls recognizers.
func (m *machine) known(w *Word) {
	b := m.v.b
	start, n := w.Start, w.End-w.Start
	if n > 16 {
		w.Class, w.Flags = m.s.ask(b[start:w.End], w.Flags)
		return
	}
	var lo, hi uint64
	if start+16 <= len(b) {
		lo, hi = binary.LittleEndian.Uint64(b[start:]), binary.LittleEndian.Uint64(b[start+8:])
		if n <= 8 {
			lo, hi = lo&(1<<(8*n)-1), 0
		} else {
			hi &= 1<<(8*(n-8)) - 1
		}
	} else {
		for k := n - 1; k >= 8; k-- {
			hi = hi<<8 | uint64(b[start+k])
		}
		for k := min(n, 8) - 1; k >= 0; k-- {
			lo = lo<<8 | uint64(b[start+k])
		}
	}
	if m.cache == nil {
		m.cache = m.s.caches.Get().(*wordCache)
	}
	set := &m.cache[(lo*0x9E3779B97F4A7C15^hi*0xC2B2AE3D27D4EB4F)>>(64-cacheBits)]
	e := &set[0]
	if e.lo != lo || e.hi != hi {
		if e = &set[1]; e.lo != lo || e.hi != hi {
			set[1] = set[0]
			e = &set[0]
			e.lo, e.hi = lo, hi
			e.class, e.flags = m.s.ask(b[start:w.End], 0)
		}
	}
	w.Class = e.class
	w.Flags |= e.flags
}

// ask looks a word up.
func (s *Scanner) ask(word []byte, flags WordFlags) (uint32, WordFlags) {
	if s.calls.calls(word) {
		flags |= mayCall
	}
	if s.triggerClass == 0 { // nobody asks
		return 0, flags
	}
	return s.lexicon.Lookup(word), flags
}
