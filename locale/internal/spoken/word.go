package spoken

// foldMax is how many bytes of a word are read: "kahdeksankymmentäyhdeksän" has 27.
const foldMax = 48

// fold writes word without case and marks: å ä æ are a; ö ø are o; ð is d; þ is th. It returns nil for a longer word
// and for one with other letters.
func fold(buf *[foldMax]byte, word []byte) []byte {
	if len(word) > foldMax {
		return nil
	}
	n := 0
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			buf[n] = c | 0x20
			n++
		case c == 0xC3 && i+1 < len(word):
			i++
			switch c = word[i] | 0x20; c {
			case 0xBE:
				buf[n] = 't'
				n++
				c = 'h'
			case 0xA0, 0xA1, 0xA2, 0xA4, 0xA5, 0xA6:
				c = 'a'
			case 0xA8, 0xA9, 0xAA, 0xAB:
				c = 'e'
			case 0xAD:
				c = 'i'
			case 0xB0:
				c = 'd'
			case 0xB2, 0xB3, 0xB4, 0xB6, 0xB8:
				c = 'o'
			case 0xBA, 0xBC:
				c = 'u'
			case 0xBD:
				c = 'y'
			default:
				return nil
			}
			buf[n] = c
			n++
		default:
			return nil
		}
	}
	return buf[:n]
}

// wordParts is how many parts a word has at most.
const wordParts = 10

// A word is a word taken apart.
type word struct {
	seq   [wordParts]*part
	n     int
	langs Lang
	typed bool // digits
}

// number reports whether the word says digits.
func (w *word) number() bool {
	if w.typed {
		return true
	}
	for _, p := range w.seq[:w.n] {
		if p.what <= thousand || p.what == zeros {
			return true
		}
	}
	return false
}

// Says reports whether letters are a word that says a number or digits, in any of the languages.
func Says(letters []byte) bool {
	var x word
	return x.take(letters, Any) && x.number()
}

// Figure returns the digit that letters say in one of the languages l, or -1 where they are no word for one.
func Figure(letters []byte, l Lang) int {
	var x word
	if !x.take(letters, l) || x.n != 1 || x.seq[0].what != unit {
		return -1
	}
	return int(x.seq[0].val)
}

// Figures returns how many digits letters say one by one in one of the languages l: one of "fyra", four of "fyrafyraettsju". It returns
// 0 where they say anything else.
func Figures(letters []byte, l Lang) int {
	var x word
	if !x.take(letters, l) {
		return 0
	}
	for _, p := range x.seq[:x.n] {
		if p.what != unit {
			return 0
		}
	}
	return x.n
}

// shy reports whether the word calls no recognizer by itself in any of the languages l.
func (w *word) shy(l Lang) bool { return w.typed || w.n == 1 && w.langs&l&^w.seq[0].shy == 0 }

// take takes letters apart by the parts of the languages l. A word that isn't made of such has none.
func (w *word) take(letters []byte, l Lang) bool {
	*w = word{}
	if len(letters) == 0 {
		return false
	}
	if c := letters[0] | 0x20; c >= 'a' && c <= 'z' && !begins(c-'a', letters[1:]) { // most words
		return false
	}
	var buf [foldMax]byte
	b := fold(&buf, letters)
	return len(b) > 0 && w.cut(b, l)
}

// begins reports whether a number may begin with a letter, by its place in the alphabet, and what is behind it, as far as two letters tell.
func begins(letter byte, behind []byte) bool {
	if len(behind) == 0 || behind[0] >= 0x80 {
		return seconds[letter] != 0
	}
	return seconds[letter]>>(behind[0]&31)&1 != 0
}

// cut takes b apart, the longest part first. Words that join others stand alone or within.
func (w *word) cut(b []byte, l Lang) bool {
	if len(b) == 0 {
		w.langs = l
		return true
	}
	if w.n == wordParts || b[0] < 'a' || b[0] > 'z' {
		return false
	}
	bucket := *parts.bucket(b)
	for k := range bucket {
		p := &bucket[k]
		if p.langs&l == 0 || len(p.text) > len(b) || string(b[:len(p.text)]) != p.text {
			continue
		}
		whole := w.n == 0 && len(p.text) == len(b)
		if !whole && (p.what >= plus || len(p.text) == 1 || p.what == and && w.n == 0) {
			continue
		}
		w.seq[w.n] = p
		w.n++
		if w.cut(b[len(p.text):], l&p.langs) {
			return true
		}
		w.n--
	}
	return false
}
