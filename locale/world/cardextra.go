package world

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// cardExtra reads a security code, the end of a card's validity, or the last four digits
// of a number that is masked before them.
func cardExtra(text []byte, i int) (start, end int, r pii.Reading) {
	switch n := digitsLen(text, i, 9); n {
	case 1:
		if start, end, r = codeApart(text, i); r.Bits > 0 {
			return start, end, r
		}
		return cardValidity(text, i)
	case 2:
		return cardValidity(text, i)
	case 3, 4:
		if n == 4 {
			if start, end, r = cardValidity(text, i); r.Bits > 0 {
				return start, end, r
			}
		}
		c, next := at(text, i+n), at(text, i+n+1)
		if isWord(c) || (c == '.' || c == ',' || c == '-' || c == '/') && isDigit(next) {
			return 0, 0, r
		}
		return i, i + n, cardFigures(text, i, n)
	}
	return 0, 0, r
}

// cardFigures weighs the three or four digits at text[i]: "cvc 417", "siffrorna på baksidan är 417", "**** **** **** 4417",
// "4571 0000 0000 0001 09/27 417".
func cardFigures(text []byte, i, n int) pii.Reading {
	if n == 4 && maskedBefore(text, i) {
		return pii.Reading{Bits: 1, Evidence: pii.HasForm}
	}
	says, word, _, _ := valueWords.wordOf(text, i, 2)
	if says == saysCode { // "cvc-kod"
		if says, _ = valueWords.before(text, gapBack(text, word)); says == saysNothing && bytes.HasSuffix(text[:word], []byte("ecurity ")) {
			says = saysSafe
		}
	}
	switch {
	case says == saysCVC, says == saysSafe && n == 3:
		return pii.Reading{Bits: 11, Evidence: pii.TermBefore}
	case n == 3 && behindValidity(text, i), n == 3 && says == saysNothing && backOfCard(text, i):
		return pii.Reading{Bits: 11, Evidence: pii.Position}
	}
	return pii.Reading{}
}

// maskedBefore reports whether at least eight signs that hide digits stand before text[i].
func maskedBefore(text []byte, i int) bool {
	cells := 0
	for i > 0 && cells < 12 {
		switch c := text[i-1]; {
		case c == '*' || c == 'x' || c == 'X' || c == '#':
			cells++
			i--
		case i >= 3 && text[i-3] == 0xE2 && (c == 0xA2 || c == 0x8F):
			cells++
			i -= 3
		case c == ' ' || c == '-':
			i--
		default:
			return cells >= 8
		}
	}
	return cells >= 8
}

// testCard reports whether a number is one of testCards.
func testCard(c []byte) bool {
	return testCards[string(c)]
}

// testCards are the numbers that payment services publish for tests.
var testCards = set(`4111111111111111 4242424242424242 4000056655665556 4012888888881881 4222222222222 5555555555554444 5105105105105100
	5200828282828210 2223003122003222 378282246310005 371449635398431 6011111111111117 6011000990139424 30569309025904
	38520000023237 3530111333300000 3566002020360505 5019717010103742 4571000000000001`)

// cardNeighbours says how much speaks against text[i:end] being a number by itself; more says
// that digits follow behind a separator.
func cardNeighbours(text []byte, i, end int, more bool) (minus int) {
	return againstBefore(text, i) + againstBehind(text, end, more)
}

// againstBefore says how much what stands before text[i] speaks against a number that begins there.
func againstBefore(text []byte, i int) int {
	before := at(text, i-2)
	switch c := at(text, i-1); {
	case isWord(c):
		return 6
	case c == ' ' && isDigit(before):
		return 2
	case (c == '-' || c == '.' || c == '/' || c == '+') && isWord(before):
		return 5
	case c == '#' || c == '@' || c == '_':
		return 4
	}
	return 0
}

// againstBehind says how much what stands at text[end] speaks against a number that ends there; more is as in cardNeighbours.
func againstBehind(text []byte, end int, more bool) int {
	switch c := at(text, end); {
	case c == ' ' && more:
		return 2
	case more || (c == '_' || c == '/' || c == '-') && isWord(at(text, end+1)):
		return 5
	}
	return 0
}
