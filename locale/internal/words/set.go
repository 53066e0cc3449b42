package words

import "strings"

// Set returns the words of list, which are parted by blanks.
func Set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// Lower writes word, a Nordic one in UTF-8, into buf in lower case, as far as there is room, and returns what it wrote.
func Lower(buf, word []byte) []byte {
	n := copy(buf, word)
	for i, c := range buf[:n] {
		if 'A' <= c && c <= 'Z' || 0x80 <= c && c < 0x9F && i > 0 && buf[i-1] == 0xC3 {
			buf[i] |= 0x20
		}
	}
	return buf[:n]
}
