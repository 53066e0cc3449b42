package pii

// A wordCache keeps what is known of words of up to 16 bytes: chats say the same few
// thousand words again and again. It is a table of sets of two; a new word takes the first
// place of its set and moves the one there to the second.
type wordCache [1 << cacheBits][2]cachedWord

type cachedWord struct {
	text  shortWord // all zero is no word
	class uint64
	calls callSet
}

const cacheBits = 13

// known returns what the word b[start:end] is by itself: its class, and whom it calls. If it is letters, text begins with it.
func (m *machine) known(text shortWord, start, end int, flags WordFlags) (uint64, callSet) {
	switch n := end - start; {
	case flags&IsNumber != 0:
		return 0, m.s.calls.numbers[n]
	case n == wordMax:
		return 0, 0
	case n > 16:
		return m.s.ask(m.v.b[start:end])
	default:
		text = text.cut(n)
	}
	if m.cache == nil {
		m.cache = m.s.caches.Get().(*wordCache)
	}
	set := &m.cache[(text.lo*0x9E3779B97F4A7C15^text.hi*0xC2B2AE3D27D4EB4F)>>(64-cacheBits)]
	e := &set[0]
	if e.text != text {
		if e = &set[1]; e.text != text {
			set[1] = set[0]
			e = &set[0]
			e.text = text
			e.class, e.calls = m.s.ask(m.v.b[start:end])
		}
	}
	return e.class, e.calls
}

// ask looks a word up.
func (s *Scanner) ask(word []byte) (uint64, callSet) {
	class := s.lexicon.Lookup(word)
	return class, s.calls.set(word, class)
}
