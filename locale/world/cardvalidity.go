package world

import "github.com/sladd-go/sladd/pii"

// The end of a card's validity, in every way it is written: 09/27, 9/27, 09-2027, 09 / 27, 09 27, 0927. Alone it is no more than a
// date, a time or a price: it counts behind its word, at the number of a card or before the code on its back.

// cardValidity reads month and year at text[i], where a card is spoken of.
func cardValidity(text []byte, i int) (start, end int, r pii.Reading) {
	end, loose := validityAt(text, i)
	if end == 0 {
		return 0, 0, r
	}
	says, word, _, _ := valueWords.wordOf(text, i, 3)
	expiry := says == saysExpiry
	runs := expiry || runsOut(text, i) || frontBeside(text, i, end)
	switch {
	case expiry && cardBefore(text, word, wordsBetween),
		runs && codeBehind(text, end),
		!expiry && (!loose || codeRightBehind(text, end)) && cardBefore(text, i, 0):
		return i, end, pii.Reading{Bits: 10, Evidence: pii.TermBefore}
	case runs: // a passport ends too: 8.2029
		return i, end, pii.Reading{Bits: 2, Evidence: pii.TermBefore, Need: end-i != len("09/27") || loose}
	}
	return 0, 0, r
}

// validityAt returns where the month and year end that begin at text[i], or 0; loose says that any number may look like them.
func validityAt(text []byte, i int) (end int, loose bool) {
	n := digitsLen(text, i, 5)
	if n == 4 {
		if c := at(text, i+4); !monthYear(text[i:i+4]) || isWord(c) || (c == '.' || c == ',' || c == '-' || c == '/') && isWord(at(text, i+5)) {
			return 0, true
		}
		return i + 4, true
	}
	if n == 0 || n > 2 {
		return 0, false
	}
	sign := at(text, i+n)
	k := i + n + 1
	if sign == ' ' && (at(text, k) == '/' || at(text, k) == '-') && at(text, k+1) == ' ' {
		sign, k = at(text, k), k+2
	}
	if sign != '/' && sign != '-' && sign != '.' && sign != ' ' {
		return 0, false
	}
	end = k + digitsLen(text, k, 5)
	switch end - k {
	case 4:
		if two(text, k) != 20 {
			return 0, false
		}
	case 2:
	default:
		return 0, false
	}
	b := [4]byte{'0', text[i], text[end-2], text[end-1]}
	if n == 2 {
		b[0], b[1] = text[i], text[i+1]
	}
	if c := at(text, end); !monthYear(b[:]) || isWord(c) || c == sign && sign != ' ' && isDigit(at(text, end+1)) {
		return 0, false
	}
	return end, sign == ' ' || n == 1 && sign != '/'
}

// monthYear reports whether b, four digits, is a month and a year in which a card may end.
func monthYear(b []byte) bool {
	month, year := two(b, 0), two(b, 2)
	return 1 <= month && month <= 12 && 20 <= year && year <= 40
}

// cardGap reports whether c may stand between a card's number and what is said of it.
func cardGap(c byte) bool { return c == ' ' || c == ',' || c == '.' || c == '/' || c == '\n' }

// wordsBetween is how many bytes of words may stand between the number of a card and the word for its end: "⏎Agent: och".
const wordsBetween = 40

// cardBefore reports whether a number as long as a card's ends before text[i], but for blanks, punctuation and up to most bytes of
// words.
func cardBefore(text []byte, i, most int) bool {
	for k := 0; i > 0 && (k < most && !isDigit(text[i-1]) || k < 3 && (cardGap(text[i-1]) || text[i-1] == '(')); k++ {
		i--
	}
	n := 0
	for ; i > 0 && n < 19; i-- {
		if isDigit(text[i-1]) {
			n++
		} else if n == 0 || !partsCard(text, i-1) {
			break
		}
	}
	return n >= 15
}

// partsCard reports whether the sign at text[i] parts two groups of a card's number.
func partsCard(text []byte, i int) bool {
	switch before := at(text, i-1); text[i] {
	case ' ':
		return isDigit(before) || before == ' '
	case '-', '.':
		return isDigit(before)
	}
	return false
}

// cardBehind reports whether the end of a card's validity or its security code follows text[i].
func cardBehind(text []byte, i int) bool {
	k := i
	for k-i < 3 && (cardGap(at(text, k)) || at(text, k) == '(') {
		k++
	}
	if k == i {
		return false
	}
	if isDigit(at(text, k)) { // 09/27
		end, loose := validityAt(text, k)
		return end > 0 && !loose
	}
	e := k
	for e < len(text) && e-k < 14 && isWord(text[e]) {
		e++
	}
	says, _ := valueWords.before(text, e)
	return e > k && (says == saysExpiry || says == saysCVC)
}

// codeRightBehind reports whether three digits by themselves follow text[i].
func codeRightBehind(text []byte, i int) bool {
	k := i
	for k-i < 3 && cardGap(at(text, k)) {
		k++
	}
	return k > i && digitsLen(text, k, 4) == 3 && !isWord(at(text, k+3))
}

// behindValidity reports whether the three digits at text[i] stand right behind the number of a card and the end of its validity:
// "4571 0000 0000 0001 giltigt till 09/27, 417".
func behindValidity(text []byte, i int) bool {
	end := codeGap(text, i)
	if end == i || end < 20 || !isDigit(text[end-1]) {
		return false
	}
	for n := len("9/27"); n <= len("09 / 2027"); n++ {
		k := end - n
		if isDigit(text[k]) && !isDigit(at(text, k-1)) && at(text, k-1) <= '/' {
			if e, loose := validityAt(text, k); e == end && (cardBefore(text, k, 0) || !loose && cardBefore(text, k, wordsBetween)) {
				return true
			}
		}
	}
	return false
}

// codeGap goes back from text[i] over what may stand between the end of a card's validity and the code.
func codeGap(text []byte, i int) int {
	for k := 0; k < 3 && i > 0 && (cardGap(text[i-1]) || text[i-1] == '('); k++ {
		i--
	}
	return i
}
