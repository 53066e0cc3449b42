package main

import (
	"encoding/binary"
	"math"
)

// tenths are tenths of bits in a nat.
const tenths = 10 / math.Ln2

// pack writes look.bin: of each length, of each triple and of each slot a weight for
// given names and one for surnames, in tenths of bits; lengths in 16 bits, the others in
// 8. Pairs go into the triples that end with them, the first pair into the length's place.
func (m *model) pack() []byte {
	var out []byte
	for n := range maxSymbols + 2 {
		for k := range 2 {
			v := float32(0)
			if n <= maxSymbols {
				v = m.length[k][n]
			}
			out = binary.LittleEndian.AppendUint16(out, uint16(int16(math.Round(float64(v)*tenths))))
		}
	}
	for f := range grams3 {
		for k := range 2 {
			v := m.g3[k][f] + m.g2[k][f%grams2]
			if f>>10 == symBoundary { // the first triple brings the first pair too
				v += m.g2[k][f>>5]
			}
			out = append(out, tenth(v))
		}
	}
	for f := range grams4 {
		for k := range 2 {
			out = append(out, tenth(m.g4[k][f]))
		}
	}
	return out
}

func tenth(v float32) byte {
	return byte(int8(math.Round(min(max(float64(v)*tenths, -127), 127))))
}

// score scores a word by packed weights, as package lexicon does.
func score(packed []byte, word string) (asGiven, asSurname int) {
	_, g3, g4, n := features(word)
	asGiven = int(int16(binary.LittleEndian.Uint16(packed[4*n:])))
	asSurname = int(int16(binary.LittleEndian.Uint16(packed[4*n+2:])))
	at := packed[4*(maxSymbols+2):]
	for _, f := range g3 {
		asGiven += int(int8(at[2*f]))
		asSurname += int(int8(at[2*f+1]))
	}
	at = at[2*grams3:]
	for _, f := range g4 {
		asGiven += int(int8(at[2*f]))
		asSurname += int(int8(at[2*f+1]))
	}
	return asGiven, asSurname
}

// lookEither is the log of the sum of the two odds.
func lookEither(packed []byte, word string) int {
	g, s := score(packed, word)
	hi, lo := max(g, s), min(g, s)
	return hi + int(math.Round(10*math.Log2(1+math.Exp2(float64(lo-hi)/10))))
}
