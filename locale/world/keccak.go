package world

import (
	"encoding/binary"
	"math/bits"
)

// keccak256 returns the first version of SHA-3, with the padding before FIPS 202, of a
// message shorter than one block of 136 bytes. Ethereum spells addresses with it.
func keccak256(msg []byte) (sum [32]byte) {
	var block [136]byte
	copy(block[:], msg)
	block[len(msg)] = 0x01
	block[135] |= 0x80
	var a [25]uint64
	for i := range 17 {
		a[i] = binary.LittleEndian.Uint64(block[8*i:])
	}
	rc := byte(1)
	for range 24 {
		var c [5]uint64
		for x := range 5 {
			c[x] = a[x] ^ a[x+5] ^ a[x+10] ^ a[x+15] ^ a[x+20]
		}
		for i := range a { // theta
			a[i] ^= c[(i+4)%5] ^ bits.RotateLeft64(c[(i+1)%5], 1)
		}
		x, y, last := 1, 0, a[1]
		for t := 1; t <= 24; t++ { // rho and pi
			x, y = y, (2*x+3*y)%5
			last, a[x+5*y] = a[x+5*y], bits.RotateLeft64(last, t*(t+1)/2)
		}
		for y := 0; y < 25; y += 5 { // chi
			row := [5]uint64(a[y : y+5])
			for x := range 5 {
				a[y+x] = row[x] ^ row[(x+2)%5]&^row[(x+1)%5]
			}
		}
		for j := range 7 { // iota: one bit from a shift register for each power of two
			if rc&1 != 0 {
				a[0] ^= 1 << (1<<j - 1)
			}
			if rc&0x80 != 0 {
				rc = rc<<1 ^ 0x71
			} else {
				rc <<= 1
			}
		}
	}
	for i := range 4 {
		binary.LittleEndian.PutUint64(sum[8*i:], a[i])
	}
	return sum
}
