package world

// What a word that stands right before a value says of it.
const (
	saysNothing  = uint8(iota)
	saysBridge   // may stand between: "är", "was", "det gamla"
	saysPassword // password
	saysPIN      // PIN, one-time code, door code
	saysCode     // "code" alone, which may be a code of anything
	saysKey      // key, token
	saysBearer   // Bearer, of an Authorization header
	saysBasic
	saysSafe   // security code: three digits of a card, or more that were sent
	saysCVC    // security code of a card
	saysExpiry // end of a card's validity
	saysPlatform
	saysUser   // name to log in with
	saysPass   // "pass", which a passport is too
	saysAdmin  // who manages a machine, in a field that holds the password
	saysSuffix // ending of a word of capitals, behind its colon: "cvc:n"
	saysOther  // code of something else: error, discount, course
)

// wordEnds is a trie of words read from their last letter back, so that one short walk
// says what the word before a value is, at the cost of one step where it is none of ours.
type wordEnds struct {
	next  [][28]uint16 // by symbol: 0 to 25 are letters, 26 any digit
	whole []uint8      // what a word says that ends the walk here
	tail  []uint8      // what a longer word says that ends like this
}

// add adds words, in lower case; one that begins with '*' stands for all that end so.
func (t *wordEnds) add(says uint8, words []string) {
	for _, w := range words {
		s, b := 0, []byte(w)
		for i := len(b); i > 0; {
			if b[i-1] == '*' {
				break
			}
			s1, s2, n := symbolBefore(b, i)
			s = t.child(s, s1)
			if s2 != noSymbol {
				s = t.child(s, s2)
			}
			i -= n
		}
		t.whole[s] = says
		if b[0] == '*' {
			t.tail[s] = says
		}
	}
}

func (t *wordEnds) child(s int, sym byte) int {
	if sym == noSymbol {
		panic("world: a word holds what is no letter")
	}
	if t.next[s][sym] == 0 {
		t.next[s][sym] = uint16(len(t.next))
		t.grow()
	}
	return int(t.next[s][sym])
}

func (t *wordEnds) grow() {
	t.next = append(t.next, [28]uint16{})
	t.whole = append(t.whole, saysNothing)
	t.tail = append(t.tail, saysNothing)
}

// before says what the word is that ends before b[i], and where it begins.
func (t *wordEnds) before(b []byte, i int) (says uint8, start int) {
	s := 0
	for low := max(0, i-48); i > low; {
		s1, s2, n := symbols[b[i-1]], byte(noSymbol), 1
		if s1 == noSymbol {
			if s1, s2, n = symbolBefore(b, i); s1 == noSymbol {
				break
			}
		}
		if s >= 0 {
			s = int(t.next[s][s1])
			if s > 0 && s2 != noSymbol {
				s = int(t.next[s][s2])
			}
			if s == 0 {
				if s = -1; says == saysNothing {
					return saysNothing, i
				}
			} else if t.tail[s] != saysNothing {
				says = t.tail[s]
			}
		}
		i -= n
	}
	if s > 0 && t.whole[s] != saysNothing {
		says = t.whole[s]
	}
	return says, i
}

const noSymbol = 0xFF

// symbols are those of ASCII letters and digits.
var symbols = func() (t [256]uint8) {
	for c := range t {
		switch c := byte(c); {
		case isLetter(c):
			t[c] = c | 0x20 - 'a'
		case isDigit(c):
			t[c] = 26
		default:
			t[c] = noSymbol
		}
	}
	return t
}()

// latinFold folds U+00C0 to U+00DF, and what is 0x20 above; * is no letter.
const latinFold = "aaaaaaaceeeeiiiidnooooo*ouuuuyts"

// symbolBefore returns the symbol of the letter or digit that ends before b[i], a second one
// for þ, which is read as "th", and its length in bytes.
func symbolBefore(b []byte, i int) (s1, s2 byte, n int) {
	if i <= 0 {
		return noSymbol, noSymbol, 0
	}
	c := b[i-1]
	if s := symbols[c]; s != noSymbol {
		return s, noSymbol, 1
	}
	if c < 0x80 || c >= 0xC0 || i < 2 || b[i-2] != 0xC3 {
		return noSymbol, noSymbol, 0
	}
	switch f := latinFold[c&0x1F]; f {
	case '*':
		return noSymbol, noSymbol, 0
	case 't':
		return 'h' - 'a', 't' - 'a', 2
	default:
		return f - 'a', noSymbol, 2
	}
}
