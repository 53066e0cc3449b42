package world

import "bytes"

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

// backs are how the back of a card is spoken of, and backDigits what stands there.
var (
	backs      = bytes.Split([]byte(`baksid,bagsid,baksið,bakhlið,takana,takapuol,bagpå,bakpå,bak på,bag på,on the back,aftan á`), []byte(","))
	backDigits = bytes.Fields([]byte(`siffr cifre cifr sifre sifr kod digit code tal numer númer CVC cvc`))
)

// backIn reports cheaply whether p may hold a word for a back: bak, bag, back, taka, aftan.
func backIn(p []byte) bool {
	for k := 1; k+1 < len(p); k++ {
		if p[k] == 'a' && (p[k-1] == 'b' || p[k-1] == 't') || p[k] == 'f' && p[k-1] == 'a' {
			return true
		}
	}
	return false
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
	if !backIn(p) {
		return false
	}
	behind := -1
	for _, w := range backs {
		behind = max(behind, bytes.LastIndex(p, w))
	}
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
