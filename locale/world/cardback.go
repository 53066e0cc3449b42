package world

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// What sentences say of a card's end and of the code on its back.

// runsOut reports whether "går ut" or "gick ut", in any of the ways it is typed, stands right before b[i].
func runsOut(b []byte, i int) bool {
	p := b[max(0, i-9):i]
	return bytes.HasSuffix(p, []byte("r ut ")) && bytes.IndexByte(p, 'g') >= 0 || bytes.HasSuffix(p, []byte("gick ut "))
}

// codeBehind reports whether the word for a security code and its three digits follow b[i].
func codeBehind(b []byte, i int) bool {
	for n := 0; n < 3; n++ {
		for k := 0; k < 3 && i < len(b) && (b[i] == ' ' || b[i] == ',' || b[i] == '.' || b[i] == ':' || b[i] == '/'); k++ {
			i++
		}
		e := i
		for e < len(b) && e-i < 20 && isWord(b[e]) {
			e++
		}
		if e == i {
			return false
		}
		if says, _ := valueWords.before(b, e); says == saysCVC || says == saysSafe {
			return true
		}
		i = e
	}
	return false
}

// codeApart reads a security code whose three digits stand apart, with one sign between any two: "CVV=3 1 8", "cvc 9-0-4".
func codeApart(text []byte, i int) (start, end int, r pii.Reading) {
	sep, end := at(text, i+1), i+5
	if sep != ' ' && sep != '-' && sep != '.' && sep != '_' || at(text, i+3) != sep || !isDigit(at(text, i+2)) || !isDigit(at(text, i+4)) {
		return 0, 0, r
	}
	if c := at(text, end); isWord(c) || c == sep && isDigit(at(text, end+1)) {
		return 0, 0, r
	}
	if says, _, _, _ := valueWords.wordOf(text, i, 1); says != saysCVC {
		return 0, 0, r
	}
	return i, end, pii.Reading{Bits: 11, Evidence: pii.TermBefore}
}

// backs are how the back of a card is spoken of, and backDigits what stands there.
var (
	backs      = bytes.Split([]byte(`baksid,bagsid,baksið,bakhlið,takana,takapuol,bagpå,bakpå,bak på,bag på,on the back,aftan á`), []byte(","))
	backDigits = bytes.Fields([]byte(`siffr cifre cifr sifre sifr kod digit code tal numer númer CVC cvc`))
)

// lastBack returns where the last word for a back begins in p, or -1.
func lastBack(p []byte) int {
	for k := len(p) - 2; k >= 0; k-- {
		if c, next := p[k], p[k+1]; !(next == 'a' && (c == 'b' || c == 't') || c == 'o' && next == 'n' || c == 'a' && next == 'f') {
			continue // what they begin with
		}
		for _, w := range backs {
			if bytes.HasPrefix(p[k:], w) {
				return k
			}
		}
	}
	return -1
}

// backOfCard reports whether the three digits at b[i] are said to stand on the back of something: "siffrorna på
// baksidan är 417".
func backOfCard(b []byte, i int) bool {
	if i < 12 || b[i-1] != ' ' && b[i-1] != ':' || at(b, i+3) == ' ' && at(b, i+4) == 'k' && at(b, i+5) == 'r' {
		return false
	}
	lo := max(0, i-64)
	if n := bytes.LastIndexByte(b[lo:i], '\n'); n >= 0 {
		lo += n
	}
	p := b[lo:i]
	behind := lastBack(p)
	if behind < 0 {
		return false
	}
	for _, w := range backDigits {
		if bytes.Contains(p, w) {
			for _, c := range p[behind:] {
				if isDigit(c) { // another number
					return false
				}
			}
			return true
		}
	}
	return false
}
