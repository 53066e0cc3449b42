package pieces

import "github.com/sladd-go/sladd/pii"

// maxChars is the most characters of a number: a year in four digits, month, day and five more.
const maxChars = 13

// zeros reads a number with letters O for zeros behind its name, which is word i: the next thing in the
// text that holds digits, within 40 bytes. "pnr 85O7O9-98O5". A piece of it that is named so goes first.
func (x *number) zeros(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if start, end, r = x.part(w, i); r.Bits > 0 {
		return start, end, r
	}
	from := w.List[i].End
	text := w.Text[:min(w.List[len(w.List)-1].End, from+64)]
	start = zerosFrom(text, from)
	if start >= 0 {
		if end = x.zerosEnd(text, start); end-start < 3 { // "sidan tar inte dag 75: 9OO175-2386"
			start = zerosFrom(text, end)
		}
	}
	if start < 0 {
		return 0, 0, r
	}
	end = x.zerosEnd(text, start)
	if end < len(text) && wordByte(text[end]) {
		return 0, 0, r
	}
	var buf [maxChars]byte
	n, zeros := plain(&buf, text[start:end])
	if zeros == 0 || n != 6+x.last && n != 8+x.last || end-start > n+3 {
		return 0, 0, r
	}
	if r = x.read(x.short(buf[:n]), 13); r.Bits > 0 {
		r.Evidence |= pii.TermBefore
	}
	return start, end, r
}

// zerosFrom returns where the first number behind text[from] begins, on its line, or -1.
func zerosFrom(text []byte, from int) int {
	for s := from; s < len(text) && s < from+40; s++ {
		c := text[s]
		switch {
		case c == '\n':
			return -1
		case wordByte(text[s-1]):
		case digit(c), letterO(c) && s+1 < len(text) && digit(text[s+1]):
			return s
		}
	}
	return -1
}

// zerosEnd returns where the number ends that begins at text[start]: a blank may stand behind its date, a letter at its end.
func (x *number) zerosEnd(text []byte, start int) int {
	e := start
	for e < len(text) && (digitLike(text[e]) || text[e] == ' ' && (e-start == 6 || e-start == 8)) {
		e++
	}
	if x.letter && e < len(text) && letter(text[e]) {
		e++
	}
	for e > start && !wordByte(text[e-1]) {
		e--
	}
	return e
}

// plain copies the digits of s to c, letters O as zeros, and the letter that s ends with behind them. It returns how
// many there are, and how many were letters O.
func plain(c *[maxChars]byte, s []byte) (n, zeros int) {
	for i, x := range s {
		switch {
		case n == maxChars:
			return n, zeros
		case digit(x):
			c[n], n = x, n+1
		case zeroAt(s, i):
			c[n], n, zeros = '0', n+1, zeros+1
		case i == len(s)-1 && letter(x):
			c[n], n = x&^0x20, n+1
		}
	}
	return n, zeros
}

// zeroAt reports whether s[i] is a letter O that stands for a zero, as its neighbours tell.
func zeroAt(s []byte, i int) bool {
	return letterO(s[i]) && len(s) > 1 && (i == 0 || digitLike(s[i-1])) && (i+1 == len(s) || digitLike(s[i+1]))
}

// digitLike reports whether c is a digit, the letter O, or may stand within a number.
func digitLike(c byte) bool {
	return digit(c) || letterO(c) || c == '-' || c == '+' || c == '.' || c == '/' || c == '_'
}

func digit(c byte) bool    { return '0' <= c && c <= '9' }
func letterO(c byte) bool  { return c|0x20 == 'o' }
func letter(c byte) bool   { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func wordByte(c byte) bool { return digit(c) || letter(c) || c >= 0x80 }
