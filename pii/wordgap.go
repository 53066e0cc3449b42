package pii

import "bytes"

// What people write between words that says nothing of them: the signs of emphasis, a smiley, the dots of who hesitates.

// plainGap returns gap, of which between is the bytes, with a smiley as a comma, for clauses end with it, and with dots behind a blank as the
// blank. Only gaps with a sign that may begin one are asked about.
func plainGap(between []byte, gap Gap) Gap {
	smiles := gap&(GapColon|GapParen) == GapColon|GapParen
	dots := gap&GapStop != 0 && bytes.Contains(between, dotted)
	if !smiles && !dots {
		return gap
	}
	plain := gap & GapStart
	for i := 0; i < len(between); {
		n, is := 0, Gap(0)
		switch c := between[i]; {
		case (c == ':' || c == ';') && smiles:
			n, is = smiley(between[i:]), GapComma
		case c == '.' && dots && i > 0 && between[i-1] == ' ':
			if n = run(between[i:]); n == 1 {
				is = GapStop
			}
		}
		if n == 0 {
			n = 1
			if !emphasis(between, i) {
				is = gapOf(between[i], plain)
			}
		}
		plain |= is
		i += n
	}
	return plain
}

var dotted = []byte(" ..")

// run returns how often the first byte of b stands there.
func run(b []byte) int {
	n := 1
	for n < len(b) && b[n] == b[0] {
		n++
	}
	return n
}

// emphasis reports whether b[i] is a sign with which chats and Markdown show a word bold or slanted, at an end of one: *Anna*, __Anna__.
func emphasis(b []byte, i int) bool {
	if !isEmphasis(b[i]) {
		return false
	}
	before, behind := byte(' '), byte(' ')
	if i > 0 {
		before = b[i-1]
	}
	if i+1 < len(b) {
		behind = b[i+1]
	}
	return !(isAlnum(before) && isAlnum(behind) || isBlank(before) && isBlank(behind))
}

func isEmphasis(c byte) bool { return c == '*' || c == '_' || c == '~' || c == '`' }

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
