package world

import "github.com/sladd-go/sladd/pii"

// cardExtra reads a security code, the end of a card's validity, or the last four digits
// of a number that is masked before them.
func cardExtra(text []byte, i int) (start, end int, r pii.Reading) {
	n := 0
	for n < 9 && isDigit(at(text, i+n)) {
		n++
	}
	end = i + n
	switch next := at(text, end); {
	case n == 3 || n == 4:
		if isWord(next) || (next == '.' || next == ',' || next == '-' || next == '/') && isDigit(at(text, end+1)) {
			break
		}
		if n == 4 && maskedBefore(text, i) {
			return i, end, pii.Reading{Bits: 1, Evidence: pii.HasForm}
		}
		says, word, _, _ := valueWords.wordOf(text, i, 2)
		if says == saysCode { // "cvc-kod"
			says, _ = valueWords.before(text, gapBack(text, word))
		}
		if says == saysCVC || says == saysSafe && n == 3 {
			return i, end, pii.Reading{Bits: 11, Evidence: pii.TermBefore}
		}
	case n == 2 && (next == '/' || next == '-' || next == '.') && isDigit(at(text, end+1)) && isDigit(at(text, end+2)):
		month := int(text[i]-'0')*10 + int(text[i+1]-'0')
		end += 3
		if isDigit(at(text, end)) && isDigit(at(text, end+1)) && text[end-2] == '2' && text[end-1] == '0' {
			end += 2
		}
		if month < 1 || month > 12 || isWord(at(text, end)) || at(text, end) == next {
			break
		}
		// Alone it is no more than a date: a card must be spoken of too.
		if says, _, _, _ := valueWords.wordOf(text, i, 3); says == saysExpiry {
			return i, end, pii.Reading{Bits: 2, Evidence: pii.TermBefore}
		}
	}
	return 0, 0, r
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
