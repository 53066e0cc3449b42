package se

import "github.com/sladd-go/sladd/pii"

// aheadReach is how far before the word for a clearing number its account may begin, in bytes.
const aheadReach = 32

// accountAhead reads the clearing number text[i:e] behind its word and the account number before that: "konto 412 883 907, clearing
// 6112", "kontonr 412883907 (clearingnr 6112)".
func accountAhead(text []byte, i, e int) (start, end int, r pii.Reading) {
	if e < len(text) && (digits(text[e:e+1]) || wordByte(text[e])) {
		return 0, 0, r
	}
	w := wordBack(text, back(text, i, 2, " .:"))
	if !clearingWord(text[w:i]) {
		return 0, 0, r
	}
	k := back(text, w, 3, " ,.;(/")
	if k == w {
		return 0, 0, r
	}
	if o := wordBack(text, k); string(text[o:k]) == "och" || string(text[o:k]) == "med" {
		k = back(text, o, 2, " ,")
	}
	var buf [16]byte
	n := copy(buf[:], text[i:i+4])
	start, n = groupsBack(buf[:], n, text, k)
	if start < 0 {
		return 0, 0, r
	}
	if r = weighList(buf[:n]); r.Bits > 0 {
		r.Bits += 4
	}
	return start, e, r
}

// back returns the index before those of the signs that stand before text[i], at most n.
func back(text []byte, i, n int, signs string) int {
	for to := max(0, i-n); i > to && skip(text, i-1, 1, signs) == i; i-- {
	}
	return i
}

// wordBack returns where the ASCII letters begin that end at text[i].
func wordBack(text []byte, i int) int {
	for i > 0 && letter(text[i-1]) {
		i--
	}
	return i
}

// clearingWord reports whether b begins with the word for a clearing number: "clearing", "clearingnr", "clnr".
func clearingWord(b []byte) bool {
	if len(b) < 3 || b[0]|0x20 != 'c' || b[1]|0x20 != 'l' {
		return false
	}
	return b[2] == ' ' || b[2] == ':' || b[2] == '.' || b[2]|0x20 == 'e' && len(b) > 8 && string(b[3:8]) == "aring" || b[2]|0x20 == 'n'
}

// groupsBack copies the groups of digits that end at text[k] to c behind its first n, and returns where they begin and how many c holds
// then, or -1 for more than fit and for none.
func groupsBack(c []byte, n int, text []byte, k int) (start, m int) {
	start = k
	for start > 0 && k-start < aheadReach/2 {
		d := text[start-1]
		if !digits(text[start-1:start]) && (d != ' ' && d != '-' && d != '.' || start < 2 || start == k || !digits(text[start-2:start-1])) {
			break
		}
		start--
	}
	if start == k || start > 0 && (wordByte(text[start-1]) || digits(text[start-1:start])) {
		return -1, 0
	}
	for _, d := range text[start:k] {
		if !digits([]byte{d}) {
			continue
		}
		if n == len(c) {
			return -1, 0
		}
		c[n] = d
		n++
	}
	return start, n
}
