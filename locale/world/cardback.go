package world

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// What sentences say of a card's end and of the code on its back.

// outWords are the ends of what says in two words that a card ends: "går ut", "gick ut", "rennur út", "ran out".
var outWords = bytes.Split([]byte("r ut,gick ut,gikk ut,út,r ud,løb ud,ran out,runs out"), []byte(","))

// runsOut reports whether one of outWords, in any of the ways it is typed, stands right before b[i].
func runsOut(b []byte, i int) bool {
	p := b[max(0, i-11):i]
	if n := len(p); n > 4 && p[n-1] == ' ' {
		if p = p[:n-1]; p[n-2] == ':' {
			p = p[:n-2]
		}
		if c := p[len(p)-1]; c == 't' || c == 'd' {
			for _, w := range outWords {
				if bytes.HasSuffix(p, w) {
					return true
				}
			}
		}
	}
	return false
}

// fronts are how the front of a card is spoken of, on which its end is printed.
var fronts = bytes.Split([]byte("framsida,framsidu,forside,fremside,etupuol,etusivu,framhlið,framan,fremme på,foran på,front of"), []byte(","))

// frontBeside reports whether the figures b[i:end] are said to stand on the front of something: "06/28 foran på kortet", "på
// framsidan 06/28".
func frontBeside(b []byte, i, end int) bool {
	return frontIn(b[max(0, i-24):i]) || frontIn(b[end:min(len(b), end+20)])
}

func frontIn(p []byte) bool {
	if bytes.IndexByte(p, 'f') < 0 && !bytes.Contains(p, []byte("etu")) {
		return false
	}
	for _, w := range fronts {
		if bytes.Contains(p, w) {
			return true
		}
	}
	return false
}

// codeBehind reports whether the word for a security code and its three digits follow b[i].
func codeBehind(b []byte, i int) bool {
	for n := 0; n < 3; n++ {
		for k := 0; k < 3 && (cardGap(at(b, i)) || at(b, i) == ':'); k++ {
			i++
		}
		e := i
		for e < len(b) && e-i < 20 && isWord(b[e]) {
			e++
		}
		if e == i {
			return false
		}
		if codeWord(b, e) {
			return true
		}
		i = e
	}
	return false
}

// codeWord reports whether the word that ends at b[e] is one for a security code.
func codeWord(b []byte, e int) bool {
	says, _ := valueWords.before(b, e)
	return says == saysCVC || says == saysSafe || says == saysCode && bytes.HasSuffix(b[:e], []byte("ecurity code"))
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
	backs      = bytes.Split([]byte(`baksid,bagsid,baksið,bakhlið,takana,takapuol,bagpå,bakpå,bak på,bag på,on the back,aftan á,bak?,bak:,bak är,bak er,bag er,bag?,bag:,taka?,back?,back:`), []byte(","))
	backDigits = bytes.Fields([]byte(`siffr cifre cifr sifre sifr kod digit code tal numer númer tölu stafi luku kortets CVC cvc`))
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
