package main

// The features of package lexicon's model: n-grams over symbols of five bits. A word's
// symbols stand between two boundaries.
const (
	symBoundary = 0
	symOther    = 31
	maxSymbols  = 30

	grams2   = 1 << 10
	grams3   = 1 << 15
	gramBits = 19
	grams4   = 1 << gramBits // slots of the hashed n-grams

	five, six = 1 << 40, 2 << 40 // tell n-grams of that length from shorter ones
)

// Letters by second byte: U+00C0 to U+00DF folded by |0x20, and U+0100 to U+017F. { is å,
// | is ä and æ, } is ö and ø, ~ is ð and þ: the symbol is the low five bits.
const (
	latinC3 = "aaaa|{|ceeeeiiii~noooo}\x7f}uuuuy~y"
	latinC4 = "aaaaaaccccccccddddeeeeeeeeeegggg" + "gggghhhhiiiiiiiiiiiijjkkklllllll"
	latinC5 = "lllnnnnnnnnnoooooooorrrrrrssssssss" + "ttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)

// symbols returns the boundary, the symbols of the word and a boundary.
func symbols(word string) []byte {
	s := []byte{symBoundary}
	for i := 0; i < len(word) && len(s) <= maxSymbols; i++ {
		c := word[i]
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			c &= 0x1F
		case c < 0xC3 || c > 0xC5 || i+1 == len(word) || word[i+1]&0xC0 != 0x80:
			if c&0xC0 == 0x80 {
				continue
			}
			c = symOther
		default:
			i++
			d := word[i]
			switch c {
			case 0xC3:
				c = latinC3[d&0x1F] & 0x1F
			case 0xC4:
				c = latinC4[d&0x3F] & 0x1F
			default:
				c = latinC5[d&0x3F] & 0x1F
			}
		}
		s = append(s, c)
	}
	return append(s, symBoundary)
}

// features returns where the weights of a word stand: pairs, whole triples, and hashed
// n-grams of four to six.
func features(word string) (g2, g3, g4 []uint32, length int) {
	s := symbols(word)
	n := len(s)
	var code uint64
	for i, c := range s {
		code = code<<5 | uint64(c)
		if i >= 1 {
			g2 = append(g2, uint32(code&(grams2-1)))
		}
		if i >= 2 {
			g3 = append(g3, uint32(code&(grams3-1)))
		}
		if i >= 3 {
			g4 = append(g4, slot(code&(1<<20-1)))
		}
		if i >= 4 {
			g4 = append(g4, slot(code&(1<<25-1)|five))
		}
		if i >= 5 {
			g4 = append(g4, slot(code&(1<<30-1)|six))
		}
	}
	return g2, g3, g4, n - 2
}

func slot(code uint64) uint32 { return uint32(code * 0x9E3779B97F4A7C15 >> (64 - gramBits)) }
