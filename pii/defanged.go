package pii

// Addresses are written so that no program takes them for such: anna[at]doman[.]se, 85[.]76[.]14[.]209, hxxps[:]//doman(dot)se. A
// view shows the sign that stands in brackets, where characters of words stand around them on both sides, as it does with escapes.
// With blanks around, "anna (at) doman punkt se", it is a matter of words. Nor is the backslash seen that Markdown puts before a sign
// within a word: anna\_berg@doman.se.

// defangedAt reads a sign in the brackets that open at b[i], as escapeAt does.
func defangedAt(b []byte, i int) (r rune, n int, more bool) {
	if i == 0 || !wordByte(b[i-1]) {
		return 0, 0, false
	}
	closing := byte(']')
	if b[i] == '(' {
		closing = ')'
	}
	w := b[i+1 : min(len(b), i+escapeMax)]
	e := 0
	for e < len(w) && (wordByte(w[e]) || e == 0 && namesSelf(w[e]) || w[e] == '-' && e > 0) {
		e++
	}
	if e+1 < len(w) && w[e] != closing || e == 0 && len(w) > 0 {
		return 0, 0, false
	}
	if e+1 >= len(w) { // nor is it known what stands behind
		return 0, 0, len(w) < escapeMax-1
	}
	r = signNamed(w[:e])
	if next := w[e+1]; r == 0 || !wordByte(next) && (r != ':' || next != '/') {
		return 0, 0, false
	}
	return r, e + 2, false
}

// namesSelf reports whether c stands in brackets for itself.
func namesSelf(c byte) bool { return c == '.' || c == '@' || c == ':' }

// signNamed returns the sign that a word in brackets says, in any case, or 0.
func signNamed(word []byte) rune {
	var low [escapeMax]byte
	n := copy(low[:], word)
	for k, c := range low[:n] {
		if 'A' <= c && c <= 'Z' || 0x80 <= c && c <= 0x9E && k > 0 && low[k-1] == 0xC3 {
			low[k] |= 0x20
		}
	}
	switch string(low[:n]) {
	case ".", "dot", "punkt", "punktum", "prick", "prik", "prikk", "piste", "punktur":
		return '.'
	case "@", "at", "ät", "att", "hjá", "hja", "snabel-a", "snabela", "alfa", "miuku":
		return '@'
	case ":", "colon", "kolon":
		return ':'
	}
	return 0
}

// slashedAt reads the backslash at b[i] and the sign behind it, as escapeAt does, where words stand around them. It isn't the one of a
// path, C:\_x, or of one escape more.
func slashedAt(b []byte, i int) (r rune, n int, more bool) {
	if i == 0 || !wordByte(b[i-1]) {
		return 0, 0, false
	}
	if i+1 < len(b) && b[i+1] != '_' && b[i+1] != '.' && b[i+1] != '-' && b[i+1] != '@' {
		return 0, 0, false
	}
	if i+2 >= len(b) {
		return 0, 0, true
	}
	if !wordByte(b[i+2]) {
		return 0, 0, false
	}
	return rune(b[i+1]), 2, false
}
