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
	t.add(saysOther, strings.Fields(`ext extn extension ankn ank anknytning anknytningen anknytn lok lokal lokalnr lokalnummer alanumero
		alanro int intern internnr linje linjenr innanhúss innanhussnúmer`))
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
	j, n := extGap(b, i), digitsLen(b, i, 6)
	if j < 0 {
		return crossed(b, i, n)
	}
	if n > 5 || isWord(at(b, i+n)) {
		return 0, 0, r
	}
	says, w := extWords.before(b, j)
	if says == saysNothing || w < 8 || !numberEnds(b, w) {
		return 0, 0, r
	}
	return w, i + n, pii.Reading{Bits: 11, Evidence: pii.TermBefore}
}

// crossed reads the extension of n digits at b[i] that an x stands before: "08-123 456 78 x123". A quantity is written so too.
func crossed(b []byte, i, n int) (start, end int, r pii.Reading) {
	if i < 12 || b[i-1]|0x20 != 'x' || b[i-2] != ' ' || n < 3 || n > 5 || isWord(at(b, i+n)) || !numberEnds(b, i-1) {
		return 0, 0, r
	}
	return i - 1, i + n, pii.Reading{Bits: 3, Evidence: pii.HasForm, Need: true}
}

// extGap goes back from b[i] over a blank, stop or colon and returns where a word ends that may be one of extWords, or -1.
func extGap(b []byte, i int) int {
	if i < 12 || !extSign(b[i-1]) {
		return -1
	}
	j := i - 1
	for j > i-4 && extSign(b[j]) {
		j--
	}
	switch b[j] | 0x20 { // the last letters of extWords
	case 't', 'n', 'g', 'k', 'l', 'r', 'o', 'e', 's':
		return j + 1
	}
	return -1
}

// extSign reports whether c may stand between an extension and its word.
func extSign(c byte) bool { return c == ' ' || c == '.' || c == ':' || c == '*' || c == '(' }

// numberEnds reports whether seven digits of a number end right before the word at b[w]: "08-123 456 78, ankn. 212".
func numberEnds(b []byte, w int) bool {
	k := w
	for k > 0 && w-k < 4 && (b[k-1] == ' ' || b[k-1] == ')' || b[k-1] == '*' || b[k-1] == ',' || b[k-1] == '(' || b[k-1] == '/' || b[k-1] == ';') {
		k--
	}
	n := 0
	for k > 0 && n < 7 {
		switch c := b[k-1]; {
		case isDigit(c):
			n++
		case n > 0 && (c == ' ' || c == '-'):
		default:
			return false
		}
		k--
	}
	return n == 7
}

// digitByDigit reads a number whose digits stand each by itself: "0 4 5 2 2 9 8 1 7 3".
func digitByDigit(b []byte, i int) (start, end int, r pii.Reading) {
	if i > 0 {
		switch b[i-1] {
		case ' ':
			if isDigit(at(b, i-2)) {
				return 0, 0, r
			}
		case ':', '\n', '*', '(':
		default:
			return 0, 0, r
		}
	}
	var buf [16]byte
	n := 0
	for end = i; n < len(buf) && isDigit(at(b, end)); end += 2 {
		buf[n] = b[end]
		if n++; at(b, end+1) != ' ' || !isDigit(at(b, end+2)) {
			end++
			break
		}
	}
	if n == len(buf) || isWord(at(b, end)) || at(b, end) == ',' && isDigit(at(b, end+1)) || counted(buf[:n]) {
		return 0, 0, r
	}
	if bits := apartDigitBits(buf[:n]); bits > 0 {
		return i, end, pii.Reading{Bits: bits, Evidence: pii.HasForm}
	}
	return 0, 0, r
}

// counted reports whether most digits of d are steps of a counting row: 1 2 3 4.
func counted(d []byte) bool {
	steps := 0
	for k := 1; k < len(d); k++ {
		if d[k] == d[k-1]+1 {
			steps++
		}
	}
	return steps*2 > len(d)
}

// apartDigitBits is what digits prove that stand each by itself: ten of a Swedish or Finnish number, eight of a Danish or
// Norwegian one, seven of an Icelandic one.
func apartDigitBits(d []byte) int {
	switch first := d[0]; {
	case len(d) == 10 && first == '0' && (d[1] == '7' || d[1] == '4' || d[1] == '5'):
		return 11
	case len(d) == 8 && first > '1', len(d) == 7 && '3' < first && first < '9':
		return 7
	}
	return 0
}
