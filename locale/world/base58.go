package world

import (
	"crypto/sha256"
	"strings"
)

// The alphabets of base 58: Bitcoin's and Ripple's.
const (
	btc58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
	xrp58 = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
)

var btcValue, xrpValue = makeBase58(btc58), makeBase58(xrp58)

func makeBase58(alphabet string) (t [128]int8) {
	for i := range t {
		t[i] = int8(strings.IndexByte(alphabet, byte(i)))
	}
	return t
}

// base58check decodes b and reports the version byte of what it holds, if that is 25 bytes of
// which the last four are the checksum of the others.
func base58check(b []byte, value *[128]int8) (version byte, ok bool) {
	if len(b) < 25 || len(b) > 35 {
		return 0, false
	}
	var n [25]byte
	for _, c := range b {
		if c >= 0x80 || value[c] < 0 {
			return 0, false
		}
		carry := int(value[c])
		for i := len(n) - 1; i >= 0; i-- {
			carry += 58 * int(n[i])
			n[i] = byte(carry)
			carry >>= 8
		}
		if carry != 0 {
			return 0, false
		}
	}
	once := sha256.Sum256(n[:21])
	twice := sha256.Sum256(once[:])
	return n[0], [4]byte(n[21:]) == [4]byte(twice[:4])
}

const bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

var bech32Value = makeBech32()

func makeBech32() (t [128]int8) {
	for i := range t {
		c := byte(i)
		if isUpper(c) {
			c |= 0x20
		}
		t[i] = int8(strings.IndexByte(bech32Alphabet, c))
	}
	return t
}

// bech32 reports whether the checksum of b (BIP 173), whose readable part is its first hrp
// bytes, agrees; m says that it is that of bech32m (BIP 350).
func bech32(b []byte, hrp int) (ok, m bool) {
	if len(b) < hrp+8 || b[hrp] != '1' {
		return false, false
	}
	chk := uint32(1)
	step := func(v byte) {
		top := chk >> 25
		chk = chk&0x1FFFFFF<<5 ^ uint32(v)
		for i, g := range [...]uint32{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3} {
			if top>>i&1 == 1 {
				chk ^= g
			}
		}
	}
	lower, upper := false, false
	for _, c := range b {
		lower = lower || c-'a' <= 'z'-'a'
		upper = upper || isUpper(c)
	}
	if lower && upper {
		return false, false
	}
	for _, c := range b[:hrp] {
		step((c | 0x20) >> 5)
	}
	step(0)
	for _, c := range b[:hrp] {
		step(c & 31)
	}
	for _, c := range b[hrp+1:] {
		if c >= 0x80 || bech32Value[c] < 0 {
			return false, false
		}
		step(byte(bech32Value[c]))
	}
	return chk == 1 || chk == 0x2bc830a3, chk == 0x2bc830a3
}
