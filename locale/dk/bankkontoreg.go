package dk

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// scanRegLast reads the reg.nr. text[i:i+4] behind its word and the kontonummer before that: "kontonr. 3778467115, reg.nr. 5470".
func scanRegLast(text []byte, i int) (start, end int, r pii.Reading) {
	e := i + 4
	if e < len(text) && (wordByte(text[e]) || number(text[e:e+1]) >= 0 || text[e] == '-') {
		return 0, 0, r
	}
	k := regWord(text, i)
	if k < 0 {
		return 0, 0, r
	}
	n, start := digitsBack(text, k)
	if n < 6 || n > 10 || start > 0 && text[start-1] > ' ' && text[start-1] != ':' && text[start-1] != '.' {
		return 0, 0, r
	}
	return start, e, pii.Reading{Bits: 8, Evidence: pii.HasForm, Need: true}
}

// digitsBack counts the digits that end at text[k], with a blank or a dash between groups of them, up to eleven, and returns where they
// begin.
func digitsBack(text []byte, k int) (n, start int) {
	for start = k; start > 0 && n <= 10; start-- {
		c := text[start-1]
		if '0' <= c && c <= '9' {
			n++
		} else if c != ' ' && c != '-' || start == k || start < 2 || text[start-2]-'0' > 9 {
			break
		}
	}
	return n, start
}

// regWord returns where the digits end that stand before "reg", "reg.nr." or "regnr" right before text[i], or -1.
func regWord(text []byte, i int) int {
	from := max(0, i-16)
	at := bytes.LastIndexByte(text[from:i], 'g')
	if at < 2 || text[from+at-1]|0x20 != 'e' || text[from+at-2]|0x20 != 'r' {
		return -1
	}
	for k := from + at + 1; k < i; k++ {
		switch text[k] {
		case '.', ' ', ':', 'n', 'r', 'u', 'm', 'e':
		default:
			return -1
		}
	}
	k := from + at - 2
	for k > from && (text[k-1] == ' ' || text[k-1] == ',' || text[k-1] == '(' || text[k-1] == '/' || text[k-1] == ';') {
		k--
	}
	if k == from+at-2 {
		return -1
	}
	return k
}
