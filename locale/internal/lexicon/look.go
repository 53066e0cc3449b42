package lexicon

import _ "embed"

// The model file: for each length from 0 to 31 symbols a weight for given names and one
// for surnames (16 bits each), then such pairs (8 bits each) for every triple of
// symbols and for 2^19 slots of hashed n-grams of four to six. Weights are tenths of bits.
//
//go:embed look.bin
var weights string

const (
	maxSymbols = 30 // what is longer is judged by its beginning
	symOther   = 31

	lookTriples = 4 * (maxSymbols + 2)
	lookSlots   = lookTriples + 2<<15
	lookSize    = lookSlots + 2<<lookBits
	lookBits    = 19

	five, six = 1 << 40, 2 << 40 // tell n-grams of that length from shorter ones
	slotMul   = 0x9E3779B97F4A7C15
)

// Symbols by second byte, of U+00C0 to U+00DF folded by |0x20 and of U+0100 to U+017F, in
// their low five bits: { is å, | is ä and æ, } is ö and ø, ~ is ð and þ; other
// marks are dropped.
const (
	latinC3 = "aaaa|{|ceeeeiiii~noooo}\x7f}uuuuy~y"
	latinC4 = "aaaaaaccccccccddddeeeeeeeeeegggg" + "gggghhhhiiiiiiiiiiiijjkkklllllll"
	latinC5 = "lllnnnnnnnnnoooooooorrrrrrssssssss" + "ttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)

// Look returns how much more a word looks like a given name or a surname than like an
// ordinary word of the seven languages, in tenths of bits: 0 is even odds, 33 is ten to one.
// It goes by the letters alone, in any case, and knows nothing of the dictionary.
// A word of seven letters takes about 20 ns.
func Look(word []byte) int {
	g, s := LookBoth(word)
	if g < s {
		g, s = s, g
	}
	// The log of the sum of two odds: at most a bit above the greater.
	if d := g - s; d < len(addLog) {
		g += int(addLog[d])
	}
	return g
}

// addLog is 10·log2(1 + 2^(-d/10)), rounded.
const addLog = "\x0a\x0a\x09\x09\x08\x08\x07\x07\x07\x06\x06\x06\x05\x05\x05\x04\x04\x04\x04\x03\x03\x03\x03\x03\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01"

// LookGiven is Look for given names alone.
func LookGiven(word []byte) int {
	g, _ := LookBoth(word)
	return g
}

// LookSurname is Look for surnames alone.
func LookSurname(word []byte) int {
	_, s := LookBoth(word)
	return s
}

// LookBoth returns both at the price of one.
func LookBoth(word []byte) (given, surname int) {
	w := weights
	if len(w) != lookSize {
		return 0, 0
	}
	var code uint64 // symbols so far, five bits each; the first boundary is 0
	n := 0
	for i := 0; i < len(word) && n < maxSymbols; i++ {
		c := word[i]
		if l := c | 0x20; 'a' <= l && l <= 'z' {
			c &= 0x1F
		} else if c < 0xC3 || c > 0xC5 || i+1 == len(word) || word[i+1]&0xC0 != 0x80 {
			if c&0xC0 == 0x80 {
				continue
			}
			c = symOther
		} else {
			i++
			switch d := word[i]; c {
			case 0xC3:
				c = latinC3[d&0x1F]
			case 0xC4:
				c = latinC4[d&0x3F]
			default:
				c = latinC5[d&0x3F]
			}
		}
		n++
		code = code<<5 | uint64(c&0x1F)
		if n < 2 {
			continue
		}
		at := lookTriples + 2*int(code&(1<<15-1))
		given += int(int8(w[at]))
		surname += int(int8(w[at+1]))
		if n < 3 {
			continue
		}
		at = lookSlot(code & (1<<20 - 1))
		given += int(int8(w[at]))
		surname += int(int8(w[at+1]))
		if n < 4 {
			continue
		}
		at = lookSlot(code&(1<<25-1) | five)
		given += int(int8(w[at]))
		surname += int(int8(w[at+1]))
		if n < 5 {
			continue
		}
		at = lookSlot(code&(1<<30-1) | six)
		given += int(int8(w[at]))
		surname += int(int8(w[at+1]))
	}
	if n == 0 {
		return 0, 0
	}
	return lookEnd(w, code<<5, n, given, surname)
}

// lookEnd adds the weights of the n-grams that end with the word, and of the length.
func lookEnd(w string, code uint64, n, given, surname int) (int, int) {
	var at [4]int
	k := 1
	at[0] = lookTriples + 2*int(code&(1<<15-1))
	if n >= 2 {
		at[1], k = lookSlot(code&(1<<20-1)), 2
	}
	if n >= 3 {
		at[2], k = lookSlot(code&(1<<25-1)|five), 3
	}
	if n >= 4 {
		at[3], k = lookSlot(code&(1<<30-1)|six), 4
	}
	for _, i := range at[:k] {
		given += int(int8(w[i]))
		surname += int(int8(w[i+1]))
	}
	l := 4 * n
	given += int(int16(uint16(w[l]) | uint16(w[l+1])<<8))
	surname += int(int16(uint16(w[l+2]) | uint16(w[l+3])<<8))
	return given, surname
}

func lookSlot(code uint64) int { return lookSlots + 2*int(code*slotMul>>(64-lookBits)) }
