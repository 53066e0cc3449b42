package pieces

import "github.com/sladd-go/sladd/pii"

// maxChars is the most characters of a number: a year in four digits, month, day and five more.
const maxChars = 13

// plain copies the digits of s to c, letters O as zeros, and the letter that s ends with behind them. It returns how
// many there are, and how many were letters O.
func plain(c *[maxChars]byte, s []byte) (n, zeros int) {
	for i, x := range s {
		switch {
		case n == maxChars:
			return n, zeros
		case '0' <= x && x <= '9':
			c[n], n = x, n+1
		case (x == 'o' || x == 'O') && i+1 < len(s) && (i == 0 || digitLike(s[i-1])) && digitLike(s[i+1]) || (x == 'o' || x == 'O') && i+1 == len(s) && i > 0 && digitLike(s[i-1]):
			c[n], n, zeros = '0', n+1, zeros+1
		case i == len(s)-1 && 'a' <= x|0x20 && x|0x20 <= 'z':
			c[n], n = x&^0x20, n+1
		}
	}
	return n, zeros
}

// digitLike reports whether c is a digit, the letter O, or may stand within a number.
func digitLike(c byte) bool {
	return '0' <= c && c <= '9' || c == 'o' || c == 'O' || c == '-' || c == '+' || c == '.' || c == '/'
}

// said reads the number around word i, which is the word for its dash.
func (x *number) said(w *pii.Words, i int) (start, end int, r pii.Reading) {
	const between = pii.GapBlank | pii.GapComma | pii.GapParen | pii.GapQuote
	if w.List[i].Gap == 0 || w.List[i].Gap&^between != 0 {
		return 0, 0, r
	}
	// The date: six or eight digits, at once or in pairs.
	first, have := i, 0
	for first > 0 && have < 8 {
		p := &w.List[first-1]
		if p.Flags&pii.IsNumber == 0 || first < i && (w.List[first].Gap != pii.GapBlank || p.End-p.Start != 2 && p.End-p.Start != 4 || have >= 6 && p.End-p.Start != 2) {
			break
		}
		have += p.End - p.Start
		first--
	}
	if have != 6 && have != 8 || w.List[first].Gap == 0 || w.List[first].Gap&(pii.GapHyphen|pii.GapSlash|pii.GapAt|pii.GapOther) != 0 && w.List[first].Gap&pii.GapBlank == 0 {
		return 0, 0, r
	}
	// What stands behind the dash: at once, in two parts, or with a letter at the end.
	k, got := i+1, 0
	for ; k < len(w.List) && got < x.last; k++ {
		p := &w.List[k]
		size := p.End - p.Start
		tail := x.letter && got == x.last-1 && size == 1 && p.Gap&^pii.GapBlank == 0
		if p.Flags&pii.IsNumber == 0 && !tail || k == i+1 && (p.Gap == 0 || p.Gap&^between != 0) || k > i+1 && p.Gap != pii.GapBlank && !tail || k > i+3 || got+size > x.last {
			return 0, 0, r
		}
		got += size
	}
	if got != x.last || goesOn(w, k) {
		return 0, 0, r
	}
	start, end = w.List[first].Start, w.List[k-1].End
	var c [maxChars]byte
	n := 0
	for _, word := range [...]struct{ from, to int }{{first, i}, {i + 1, k}} {
		for j := word.from; j < word.to; j++ {
			n += copy(c[n:], w.Of(j))
		}
	}
	if last := &c[n-1]; *last >= 'a' {
		*last &^= 0x20
	}
	return start, end, x.read(x.short(c[:n]), 13)
}

// goesOn reports whether word k goes on with the number that ends before it.
func goesOn(w *pii.Words, k int) bool {
	if k >= len(w.List) {
		return false
	}
	g := w.List[k].Gap
	return g == 0 || g&(pii.GapHyphen|pii.GapSlash|pii.GapAt) != 0 && g&pii.GapBlank == 0 || g == pii.GapBlank && w.List[k].Flags&pii.IsNumber != 0 && w.List[k].End-w.List[k].Start < 4
}

// short returns c with its year in two digits, which stands first in Sweden and behind day and month elsewhere. It changes
// what c is part of.
func (x *number) short(c []byte) []byte {
	if len(c) != 8+x.last {
		return c
	}
	if x.region != "SE" {
		copy(c[2:], c[:4])
	}
	return c[2:]
}

// zeros reads a number with letters O for zeros behind its name, which is word i: the next thing in the
// text that holds digits, within 40 bytes.
func (x *number) zeros(w *pii.Words, i int) (start, end int, r pii.Reading) {
	stop := min(w.List[len(w.List)-1].End, w.List[i].End+64)
	text := w.Text[:stop]
	for s := w.List[i].End; s < stop && s < w.List[i].End+40; s++ {
		c := text[s]
		if c == '\n' {
			return 0, 0, r
		}
		if !('0' <= c && c <= '9' || (c == 'O' || c == 'o') && s+1 < stop && '0' <= text[s+1] && text[s+1] <= '9') || wordByte(text[s-1]) {
			continue
		}
		e := s
		for e < stop && (digitLike(text[e]) || text[e] == ' ' && (e-s == 6 || e-s == 8)) {
			e++
		}
		if x.letter && e < stop && 'a' <= text[e]|0x20 && text[e]|0x20 <= 'z' {
			e++
		}
		for e > s && (text[e-1] < '0' || text[e-1] > '9') && !wordByte(text[e-1]) {
			e--
		}
		if e < stop && wordByte(text[e]) {
			return 0, 0, r
		}
		var buf [maxChars]byte
		n, os := plain(&buf, text[s:e])
		if os == 0 || n != 6+x.last && n != 8+x.last || e-s > n+3 {
			return 0, 0, r
		}
		if r = x.read(x.short(buf[:n]), 13); r.Bits > 0 {
			r.Evidence |= pii.TermBefore
		}
		return s, e, r
	}
	return 0, 0, r
}

func wordByte(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0x80
}
