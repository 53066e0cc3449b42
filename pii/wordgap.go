package pii

import "bytes"

// What people write between words that says nothing of them: the marks of bold type and italics, a smiley, the dots of who hesitates.

// plainGap returns gap, of which between is the bytes, without these: marks of type count as nothing, a smiley as a comma, for clauses
// end with it, and dots behind a blank as the blank. Only gaps with a sign that may begin one are asked about.
func plainGap(between []byte, gap Gap) Gap {
	bold := gap&GapOther != 0 && bytes.Contains(between, bold)
	italic := gap&GapOther != 0 && (between[0] == '_' || between[len(between)-1] == '_')
	smiles := gap&(GapColon|GapParen) == GapColon|GapParen
	dots := gap&GapStop != 0 && bytes.Contains(between, dotted)
	if !bold && !italic && !smiles && !dots {
		return gap
	}
	plain := gap & GapStart
	for i := 0; i < len(between); {
		n, is := 0, Gap(0)
		switch c := between[i]; {
		case c == '*' && bold:
			n = run(between[i:])
		case c == '_' && (i == 0 || i == len(between)-1):
			n = 1
		case (c == ':' || c == ';') && smiles:
			n, is = smiley(between[i:]), GapComma
		case c == '.' && dots && i > 0 && between[i-1] == ' ':
			if n = run(between[i:]); n == 1 {
				is = GapStop
			}
		}
		if n == 0 {
			n, is = 1, gapOf(between[i], plain)
		}
		plain |= is
		i += n
	}
	return plain
}

var bold, dotted = []byte("**"), []byte(" ..")

// run returns how often the first byte of b stands there.
func run(b []byte) int {
	n := 1
	for n < len(b) && b[n] == b[0] {
		n++
	}
	return n
}

// smiley returns the length of the smiley that b begins with, or 0.
func smiley(b []byte) int {
	n := 1
	if n < len(b) && (b[n] == '-' || b[n] == '\'') {
		n++
	}
	if n == len(b) || b[n] != ')' && b[n] != '(' {
		return 0
	}
	return n + 1
}
