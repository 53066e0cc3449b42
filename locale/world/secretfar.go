package world

import "bytes"

// The word for a secret that stands before a value, with words between that no list can hold.

// saidAbove reads a word that names a secret over words between that may be anything, of which the one
// right before the value says "is", or "changed to": "dørkoden til opgangen er". Nothing but commas may part
// them. far is more than any code of something else has.
func (t *wordEnds) saidAbove(b []byte, i int) (says uint8, start, far int, colon bool) {
	j, c := valueGap(b, i)
	if c || j == i {
		return saysNothing, 0, 0, false
	}
	next, start := nearWords.before(b, j)
	switch at(b, j) {
	case ' ':
		if madeUp(b[i:valueEnd(b, i)]) {
			return t.saidFar(b, i)
		}
		if next != nearIs && !(next == nearPlace || next == nearVia) || next != nearIs && !changed(b, start) {
			return saysNothing, 0, 0, false
		}
	case ',':
		if madeUp(b[i:valueEnd(b, i)]) {
			return t.saidFar(b, i)
		}
		if j != i-2 || !closed(b, i) || next == nearNot {
			return saysNothing, 0, 0, false
		}
		next, start = nearNothing, i
	default:
		return saysNothing, 0, 0, false
	}
	for n := 0; n < 10; n++ {
		end := wordGap(b, start)
		if end == start || end == 0 || !isWord(b[end-1]) || isDigit(b[end-1]) {
			break
		}
		near, _ := nearWords.before(b, end)
		switch says, start = t.before(b, end); says {
		case saysPassword, saysPIN, saysSafe, saysKey:
			return says, start, 10, false
		case saysCode: // "pin-kode", "koden till tvättstugan"
			if kind, at := t.before(b, gapBack(b, start)); kind == saysPIN || kind == saysSafe {
				return kind, at, 10, false
			}
			if door, _ := accessWords.before(b, gapBack(b, start)); door == accessDoor {
				return saysPIN, start, 10, false
			}
			if next == nearPlace || next == nearVia || codeEnd(b, i) >= i+6 && codeEnd(b, i) <= i+7 {
				return saysPIN, start, 10, false
			}
			return saysNothing, 0, 0, false
		case saysNothing, saysBridge:
		default:
			return saysNothing, 0, 0, false
		}
		if near == nearNot {
			break
		}
		for start > 0 && isWord(b[start-1]) {
			start--
		}
		next = near
	}
	return saysNothing, 0, 0, false
}

// wordGap goes back from b[i] over a blank, a comma, a hyphen or an apostrophe between two words.
func wordGap(b []byte, i int) int {
	for k := 0; k < 2 && i > 0; k++ {
		switch c := b[i-1]; {
		case c == ' ', c == ',', c == '-', c == '\'', c == ':' && i > 1 && isLetter(b[i-2]) && isLetter(at(b, i)):
			i--
		case i > 2 && c == 0x99 && b[i-2] == 0x80 && b[i-3] == 0xE2: // ’
			i -= 3
		default:
			return i
		}
	}
	return i
}

// saidFar reads a word for a password before b[i] in the same sentence, for a value that looks like nothing
// else.
func (t *wordEnds) saidFar(b []byte, i int) (says uint8, start, far int, colon bool) {
	comma, med := i > 1 && (b[i-2] == ',' || b[i-1] == '('), false
	for n := 0; n < 12; n++ {
		for i > 0 && !isWord(b[i-1]) {
			if c := b[i-1]; c == '\n' || c == '?' || c == '!' || c == ']' || c == '.' && at(b, i) == ' ' {
				return saysNothing, 0, 0, false
			}
			i--
		}
		if says, start = t.before(b, i); says == saysPassword {
			return says, start, 10, false
		}
		s, w := nearWords.before(b, i)
		if i == 0 || n == 0 && !comma && (s == nearPlace || s == nearVia && !changed(b, w) || s != nearIs && s != nearVia && says != saysBridge) {
			return saysNothing, 0, 0, false
		}
		if n == 0 {
			for w = i; w > 0 && isWord(b[w-1]); w-- {
			}
			med = string(b[w:i]) == "med" || string(b[w:i]) == "with"
		} else if med && s == nearLogin {
			return saysPassword, w, 10, true
		}
		for i > 0 && (isWord(b[i-1]) || isDigit(b[i-1])) {
			i--
		}
	}
	return saysNothing, 0, 0, false
}

// placed reports whether the word right before b[i] says that a place or a purpose follows.
func placed(b []byte, i int) bool {
	j, _ := valueGap(b, i)
	near, _ := nearWords.before(b, j)
	return near == nearPlace || near == nearVia
}

// changed reports whether something is told to be changed in the words before b[i]: "bytt lösenord till".
func changed(b []byte, i int) bool {
	for _, s := range [...]string{"byt", "ndra", "ndre", "kift", "chang", "breytt", "vaih", "satt", "reset", "uppdat", "opdat"} {
		if bytes.Contains(b[max(0, i-48):i], []byte(s)) {
			return true
		}
	}
	return false
}
