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
		if n == 3 && says == saysNothing && backOfCard(text, i) {
			return i, end, pii.Reading{Bits: 11, Evidence: pii.Position}
		}
		if n == 4 && monthYear(text[i:end]) && (says == saysExpiry || runsOut(text, i)) && codeBehind(text, end) { // kortet går ut 0928, cvc 417
			return i, end, pii.Reading{Bits: 10, Evidence: pii.TermBefore}
		}
		if says == saysExpiry && n == 4 && monthYear(text[i:end]) && cardBefore(text, word) { // exp 0927
			return i, end, pii.Reading{Bits: 10, Evidence: pii.TermBefore}
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
		says, word, _, _ := valueWords.wordOf(text, i, 3)
		switch {
		case says == saysExpiry && cardBefore(text, word), says != saysExpiry && cardBefore(text, i) && monthYear([]byte{text[i], text[i+1], text[end-2], text[end-1]}):
			return i, end, pii.Reading{Bits: 10, Evidence: pii.TermBefore}
		case (says == saysExpiry || runsOut(text, i)) && codeBehind(text, end):
			return i, end, pii.Reading{Bits: 10, Evidence: pii.TermBefore}
		case says == saysExpiry || runsOut(text, i):
			return i, end, pii.Reading{Bits: 2, Evidence: pii.TermBefore}
		}
	}
	return 0, 0, r
}

// monthYear reports whether b, four digits, is a month and a year in which a card may end.
func monthYear(b []byte) bool {
	month, year := (b[0]-'0')*10+b[1]-'0', (b[2]-'0')*10+b[3]-'0'
	return 1 <= month && month <= 12 && 20 <= year && year <= 40
}

// cardBefore reports whether a number as long as a card's ends right before text[i], but for blanks
// and punctuation.
func cardBefore(text []byte, i int) bool {
	for k := 0; k < 3 && i > 0 && (text[i-1] == ' ' || text[i-1] == ',' || text[i-1] == '.' || text[i-1] == '/' || text[i-1] == '('); k++ {
		i--
	}
	n := 0
	for i > 0 && n < 19 && (isDigit(text[i-1]) || n > 0 && (text[i-1] == ' ' || text[i-1] == '-' || text[i-1] == '.') && i > 1 && isDigit(text[i-2])) {
		i--
		if isDigit(text[i]) {
			n++
		}
	}
	return n >= 15
}

// cardBehind reports whether the end of a card's validity or its security code follows text[i].
func cardBehind(text []byte, i int) bool {
	k := i
	for k < len(text) && k-i < 2 && (text[k] == ' ' || text[k] == ',' || text[k] == '.' || text[k] == '/') {
		k++
	}
	if k == i {
		return false
	}
	if e := k; isDigit(at(text, e)) { // 09/27
		return isDigit(at(text, e+1)) && at(text, e+2) == '/' && isDigit(at(text, e+3)) && isDigit(at(text, e+4)) && !isDigit(at(text, e+5)) && at(text, e+5) != '/' &&
			monthYear([]byte{text[e], text[e+1], text[e+3], text[e+4]})
	}
	e := k
	for e < len(text) && e-k < 14 && isWord(text[e]) {
		e++
	}
	says, _ := valueWords.before(text, e)
	return e > k && (says == saysExpiry || says == saysCVC)
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

// testCard reports whether a number is one that payment services publish for tests.
func testCard(c []byte) bool {
	switch string(c) {
	case "4111111111111111", "4242424242424242", "4000056655665556", "4012888888881881", "4222222222222", "5555555555554444", "5105105105105100",
		"5200828282828210", "2223003122003222", "378282246310005", "371449635398431", "6011111111111117", "6011000990139424", "30569309025904",
		"38520000023237", "3530111333300000", "3566002020360505", "5019717010103742", "4571000000000001":
		return true
	}
	return false
}

// cardNeighbours says how much speaks against text[i:end] being a number by itself; more says
// that digits follow behind a separator.
func cardNeighbours(text []byte, i, end int, more bool) (minus int) {
	before := at(text, i-2)
	switch c := at(text, i-1); {
	case isWord(c):
		minus += 6
	case c == ' ' && isDigit(before):
		minus += 2
	case (c == '-' || c == '.' || c == '/' || c == '+') && isWord(before):
		minus += 5
	case c == '#' || c == '@' || c == '_':
		minus += 4
	}
	switch c := at(text, end); {
	case c == ' ' && more:
		minus += 2
	case more || (c == '_' || c == '/' || c == '-') && isWord(at(text, end+1)):
		minus += 5
	}
	return minus
}
