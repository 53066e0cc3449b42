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

// known returns what the word b[start:end] is by itself: its class, whom it calls, and the name that it is misspelt for. If it is letters,
// text begins with it.
func (m *machine) known(text shortWord, start, end int, flags WordFlags) (uint64, callSet, nameID) {
	switch n := end - start; {
	case flags&IsNumber != 0:
		return 0, m.s.calls.numbers[n], 0
	case n == wordMax:
		return 0, 0, 0
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
			class, calls, as := m.s.ask(m.v.b[start:end])
			if as != 0 { // so few that they needn't be kept
				return class, calls, as
			}
			set[1] = set[0]
			e = &set[0]
			*e = cachedWord{text, class, calls}
		}
	}
	return e.class, e.calls, 0
}

// ask looks a word up, or the name that it is misspelt for.
func (s *Scanner) ask(word []byte) (class uint64, calls callSet, as nameID) {
	x := s.lexicon
	class = x.Lookup(word)
	if len(word) >= nameLeast-1 && x.Unlisted != nil && x.Unlisted(class) && !x.somebody(word, class) {
		if as = s.misspelt.meant(word); as != 0 {
			word = s.misspelt.names[as-1].text
			class = x.Lookup(word)
		}
	}
	return class, s.calls.set(word, class), as
}

// capitalLeast is how long a word with a capital letter must be, in bytes, to be taken for a misspelt one though it looks like a name.
const capitalLeast = 9

// somebody reports whether a short word, of a class, is rather somebody's name than a misspelt word.
func (x *Lexicon) somebody(word []byte, class uint64) bool {
	least := nameSure
	if word[0] <= 'Z' {
		least = capitalLeast
	}
	return len(word) < least && class&x.Looks != 0
}
