package world

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// extWords stand before an extension.
var extWords = func() *wordEnds {
	t := new(wordEnds)
	t.grow()
	t.add(saysOther, strings.Fields(`ext extn extension ankn ank anknytning anknytningen anknytn lok lokal lokalnr lokalnummer alanumero alanro int intern internnr linje linjenr innanhúss innanhussnúmer`))
	return t
}()

// PhoneTailRecognizer finds the extension that stands apart behind a telephone number, with its word: "08-123 456 78
// ankn. 212". Those that stand close behind the usual groupings PhoneExtensionRecognizer has.
var PhoneTailRecognizer = &pii.Recognizer{
	Kind:     kindPhone,
	Category: classify.Contact,
	Doc:      "Extension to dial once a telephone number answers",
	Marks:    "0",
	Scan:     scanTail,
	Left:     48,
	Right:    32,
	For:      wordsPhone,
	Hints:    hintsPhone,
}

// scanTail reads the extension whose first digit is b[i].
func scanTail(b []byte, i int) (start, end int, r pii.Reading) {
	if at(b, i+1) == ' ' && isDigit(at(b, i+2)) && at(b, i+3) == ' ' && isDigit(at(b, i+4)) && at(b, i+5) == ' ' {
		return digitByDigit(b, i)
	}
	if i < 12 || b[i-1] != ' ' && b[i-1] != '.' && b[i-1] != ':' {
		return 0, 0, r
	}
	j := i - 1
	for j > i-3 && (b[j] == ' ' || b[j] == '.' || b[j] == ':') {
		j--
	}
	switch b[j] | 0x20 { // the last letters of extWords
	case 't', 'n', 'g', 'k', 'l', 'r', 'o', 'e', 's':
	default:
		return 0, 0, r
	}
	end = i
	for end < len(b) && isDigit(b[end]) {
		end++
	}
	if n := end - i; n > 5 || isWord(at(b, end)) {
		return 0, 0, r
	}
	says, w := extWords.before(b, j+1)
	if says == saysNothing || w < 8 {
		return 0, 0, r
	}
	// The digits of a number end right before the word.
	k := w
	for k > 0 && w-k < 3 && (b[k-1] == ' ' || b[k-1] == ',' || b[k-1] == '(' || b[k-1] == '/' || b[k-1] == ';') {
		k--
	}
	n := 0
	for k > 0 && n < 7 {
		switch c := b[k-1]; {
		case isDigit(c):
			n++
		case n > 0 && (c == ' ' || c == '-'):
		default:
			return 0, 0, r
		}
		k--
	}
	if n < 7 {
		return 0, 0, r
	}
	return w, end, pii.Reading{Bits: 11, Evidence: pii.TermBefore}
}

// digitByDigit reads a number whose digits stand each by itself: "0 4 5 2 2 9 8 1 7 3".
func digitByDigit(b []byte, i int) (start, end int, r pii.Reading) {
	if i > 1 && b[i-1] == ' ' && isDigit(b[i-2]) || i > 0 && b[i-1] != ' ' && b[i-1] != ':' && b[i-1] != '\n' {
		return 0, 0, r
	}
	var digits [16]byte
	n := 0
	for end = i; n < len(digits) && isDigit(at(b, end)); end += 2 {
		digits[n] = b[end]
		if n++; at(b, end+1) != ' ' || !isDigit(at(b, end+2)) {
			end++
			break
		}
	}
	if n == len(digits) || isWord(at(b, end)) || at(b, end) == ',' && isDigit(at(b, end+1)) {
		return 0, 0, r
	}
	steps := 0 // of a counting row: 1 2 3 4
	for k := 1; k < n; k++ {
		if digits[k] == digits[k-1]+1 {
			steps++
		}
	}
	if steps*2 > n {
		return 0, 0, r
	}
	d := digits[:n]
	r = pii.Reading{Evidence: pii.HasForm}
	switch {
	case n == 10 && d[0] == '0' && (d[1] == '7' || d[1] == '4' || d[1] == '5'):
		r.Bits = 11
	case n == 8 && d[0] > '1':
		r.Bits = 7
	case n == 7 && d[0] > '3' && d[0] < '9':
		r.Bits = 7
	default:
		return 0, 0, pii.Reading{}
	}
	return i, end, r
}
