package pii

import (
	"encoding/binary"
	"math/bits"
)

// A shortWord is up to 16 bytes of text as two integers, the first byte lowest, zeros behind the last.
type shortWord struct{ lo, hi uint64 }

// shortAt returns the 16 bytes from b[i] on, zeros behind the end of b.
func shortAt(b []byte, i int) (w shortWord) {
	if i+16 <= len(b) {
		return shortWord{binary.LittleEndian.Uint64(b[i:]), binary.LittleEndian.Uint64(b[i+8:])}
	}
	if n := len(b) - 16; n >= 0 {
		lo, hi := binary.LittleEndian.Uint64(b[n:]), binary.LittleEndian.Uint64(b[n+8:])
		s := uint(8 * (i - n)) // a shift by 64 and more leaves nothing
		return shortWord{lo>>s | hi<<(64-s) | hi>>(s-64), hi >> s}
	}
	for k := len(b) - 1; k >= i+8; k-- {
		w.hi = w.hi<<8 | uint64(b[k])
	}
	for k := min(len(b), i+8) - 1; k >= i; k-- {
		w.lo = w.lo<<8 | uint64(b[k])
	}
	return w
}

// cut returns the first n bytes of w, of at most 16.
func (w shortWord) cut(n int) shortWord {
	if n <= 8 {
		return shortWord{w.lo & (1<<(8*n) - 1), 0}
	}
	return shortWord{w.lo, w.hi & (1<<(8*(n-8)) - 1)}
}

// letters does what the function does for nearly every word, all of its bytes at once: for those of less than 16 whose
// letters are of ASCII or begin with 0xC3, as å, ä, æ, ö, ø, é, ð and þ do. For others it returns a length of 0.
func (w shortWord) letters() (n int, flags WordFlags) {
	if e := notLetters(w.lo); e != 0 {
		n = bits.TrailingZeros64(e) >> 3
	} else if e = notLetters(w.hi); e != 0 {
		n = 8 + bits.TrailingZeros64(e)>>3
	} else {
		return 0, 0
	}
	w = w.cut(n)
	lower, runes := (w.lo|w.hi)&(0x20*lows), n
	if c := byte(w.lo); c-'A' <= 'Z'-'A' {
		flags = Capital
	}
	if (w.lo|w.hi)&highs != 0 {
		lead, second := shortWord{w.lo & highs & (w.lo << 1), w.hi & highs & (w.hi << 1)}, shortWord{w.lo & highs &^ (w.lo << 1), w.hi & highs &^ (w.hi << 1)}
		if second.lo != lead.lo<<8 || second.hi != lead.hi<<8|lead.lo>>56 ||
			otherLetters(w.lo, lead.lo, second.lo)|otherLetters(w.hi, lead.hi, second.hi) != 0 {
			return 0, 0
		}
		lower = (w.lo&^(w.lo&highs>>2) | w.hi&^(w.hi&highs>>2)) & (0x20 * lows)
		lower |= second.lo&(w.lo&^highs+(0x80-0x1F)*lows) | second.hi&(w.hi&^highs+(0x80-0x1F)*lows) // ß and behind
		if byte(w.lo) == 0xC3 && byte(w.lo>>8) < 0x9F {
			flags = Capital
		}
		runes -= bits.OnesCount64(lead.lo) + bits.OnesCount64(lead.hi)
	}
	if lower == 0 && runes > 1 {
		flags |= AllCaps
	}
	return n, flags
}

// notLetters sets the high bit of each byte of x that is of ASCII and no letter.
func notLetters(x uint64) uint64 {
	y := (x | 0x20*lows) &^ highs
	return ^(x | (y+(0x80-'a')*lows)&^(y+(0x7F-'z')*lows)) & highs
}

// otherLetters returns 0 if the bytes of x marked in lead are 0xC3 and those marked in second make
// a letter with it: all but × and ÷.
func otherLetters(x, lead, second uint64) uint64 {
	sign := (x | 0x20*lows) ^ 0xB7*lows
	return (x^0xC3*lows)&(lead>>7*0xFF) | second&^(sign&^highs+0x7F*lows|sign)
}
