package papers

import (
	"bytes"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/sladd-go/sladd/pii"
)

func isDigit(c byte) bool  { return c-'0' <= 9 }
func isUpper(c byte) bool  { return c-'A' <= 'Z'-'A' }
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// isWord reports whether c is part of a word: a letter, or a byte of a rune beyond ASCII.
func isWord(c byte) bool { return isLetter(c) || c >= 0x80 }
func isBlank(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r'
}

// at returns b[i], or 0 outside b.
func at(b []byte, i int) byte {
	if i < 0 || i >= len(b) {
		return 0
	}
	return b[i]
}

// digits returns the index behind the digits from b[i] on.
func digits(b []byte, i int) int {
	for i < len(b) && isDigit(b[i]) {
		i++
	}
	return i
}

// number returns the value of a few digits.
func number(b []byte) int {
	v := 0
	for _, c := range b {
		v = v*10 + int(c-'0')
	}
	return v
}

// valueError is the error for a value that is not of the kind.
func valueError(kind string, err error) error { return &pii.ValueError{Kind: kind, Err: err} }

// plain returns s as a scanner would see it: composed, digits, dashes and blanks of
// other scripts in ASCII, invisible runes gone, runs of blanks one, none at the ends.
func plain(s string) ([]byte, error) {
	if len(s) > 512 {
		return nil, pii.ErrForm
	}
	var b []byte
	for _, r := range norm.NFKC.String(s) {
		switch {
		case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Mn, r):
		case unicode.IsSpace(r):
			b = append(b, ' ')
		case unicode.Is(unicode.Pd, r), r == 0x2212, r == 0x2043:
			b = append(b, '-')
		case r > 0x7F && unicode.Is(unicode.Nd, r):
			z := r
			for unicode.Is(unicode.Nd, z-1) && r-z < 9 {
				z--
			}
			b = append(b, '0'+byte(r-z)) // sets that adjoin each other are ASCII by NFKC
		default:
			b = append(b, string(r)...)
		}
	}
	return bytes.Join(bytes.Fields(b), []byte{' '}), nil
}

// A word is the folded form of a word of the text: ASCII in lower case, as much of it as any lexicon needs.
type word struct {
	buf [longestWord + 1 + 8]byte // with room for a last þ, and for lexicons to read eight bytes from any letter on
	n   int
}

// longestWord is how many letters of a word are folded; a last þ makes it one more.
const longestWord = 27

func (w *word) bytes() []byte { return w.buf[:w.n] }

// latin holds the base letters of U+00C0 to U+00FF, as pii folds them.
const latin = "aaaaaaaceeeeiiiidnooooo?ouuuuyts" + "aaaaaaaceeeeiiiidnooooo?ouuuuyty"

// fold makes w the folded form of b.
func (w *word) fold(b []byte) {
	n := 0
	for i := 0; i < len(b) && n < longestWord; i++ {
		c := b[i]
		switch {
		case c < 0x80:
			if isUpper(c) {
				c |= 0x20
			}
			w.buf[n] = c
			n++
		case c == 0xC3 && i+1 < len(b):
			i++
			w.buf[n] = latin[b[i]&0x3F]
			n++
			if b[i]&0x1F == 0x1E { // þ
				w.buf[n] = 'h'
				n++
			}
		case c >= 0xC0:
			w.buf[n] = '?'
			n++
		}
	}
	w.n = n
}

// before finds the last word in b[:i]: b[lo:hi]. It reports false where a digit, a label
// or an empty line comes first, or nothing.
func before(b []byte, i int) (lo, hi int, ok bool) {
	lines := 0
	for i--; i >= 0 && !isWord(b[i]); i-- {
		if b[i] == '\n' {
			lines++
		}
		if isDigit(b[i]) || b[i] == ']' || lines > 1 {
			return 0, 0, false
		}
	}
	hi = i + 1
	for i >= 0 && isWord(b[i]) {
		i--
	}
	if i >= 0 && isDigit(b[i]) { // "b12c": no word
		return 0, 0, false
	}
	return i + 1, hi, hi > i+1 && hi > 0
}

// after finds the first word in b[i:], as before does.
func after(b []byte, i int) (lo, hi int, ok bool) {
	for ; i < len(b) && !isWord(b[i]); i++ {
		if isDigit(b[i]) || b[i] == '[' || b[i] == '\n' {
			return 0, 0, false
		}
	}
	lo = i
	for i < len(b) && isWord(b[i]) {
		i++
	}
	return lo, i, i > lo
}

// sentence reports whether a sentence ends between the words b[:hi] and b[lo:].
func sentence(b []byte, hi, lo int) bool {
	for k := hi; k < lo; k++ {
		switch b[k] {
		case '!', '?', ';':
			return true
		case '.':
			// After a short word it may be an abbreviation.
			if k+1 < lo && isBlank(b[k+1]) && letters(b, k) > 4 && string(b[k-2:k]) != "nr" {
				return true
			}
		}
	}
	return false
}

// capital reports whether b begins with a capital letter, of ÅÄÖÆØ and their like too.
func capital(b []byte) bool {
	return len(b) > 0 && (isUpper(b[0]) || len(b) > 1 && b[0] == 0xC3 && b[1] < 0x9F)
}

// letters returns the number of letters' bytes that end at b[i].
func letters(b []byte, i int) int {
	n := 0
	for n < i && isWord(b[i-1-n]) {
		n++
	}
	return n
}
