package world

import (
	"encoding/hex"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

func TestKeccak(t *testing.T) {
	for in, want := range map[string]string{
		"":    "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
		"abc": "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45",
	} {
		if sum := keccak256([]byte(in)); hex.EncodeToString(sum[:]) != want {
			t.Errorf("length %d: wrong sum", len(in))
		}
	}
}

// cryptoRows are addresses that the proposals publish.
var cryptoRows = []struct {
	in   string
	want pii.Evidence
}{
	{"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", pii.HasChecksum},
	{"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", pii.HasChecksum},
	{"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", pii.HasChecksum},
	{"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", pii.HasChecksum},
	{"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", pii.HasChecksum},
	{"tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", pii.HasChecksum},
	{"rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", pii.HasChecksum},
	{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", pii.HasChecksum},
	{"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", pii.HasChecksum},
	{"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", pii.HasChecksum},
	{"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", pii.HasForm},
	{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", pii.CheckFailed},
	{"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", pii.HasForm}, // Solana's form, with a word
	{"1a1zp1ep5qgefi2dmptftl5slmv7divfna", pii.HasForm}, // the first address in small letters, with a word
	{"1a1zp1ep5qgefi2dmptftl5slmv7div0na", 0},
	{"1a2b3c4d5e6f1a2b3c4d5e6f1a2b3c4d", 0}, // hexadecimal
	{"1abcdefghijklmnopqrstuvwxyzabc", 0},
	{"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdp", pii.CheckFailed},
	{"bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4", pii.CheckFailed},
	{"0x0000000000000000000000000000000000000000", 0},
}

func TestReadCrypto(t *testing.T) {
	for i, r := range cryptoRows {
		got := readCrypto([]byte(r.in))
		if r.want == 0 && got.Bits != 0 || !got.Evidence.Has(r.want) {
			t.Errorf("row %d: %d bits, %v", i, got.Bits, got.Evidence)
		}
		if got.Need != (i == 12 || i == 13) {
			t.Errorf("row %d: need", i)
		}
	}
}

// TestCryptoChecks changes each character of each address: no check may agree then.
func TestCryptoChecks(t *testing.T) {
	for i, r := range cryptoRows {
		if r.want != pii.HasChecksum || r.in[1] == 'x' {
			continue
		}
		for k := range r.in {
			for _, c := range []byte("qpzry9x8gf2tvdw0s3jn54khce6mua7lABCDEFGHJK") {
				b := []byte(r.in)
				if b[k] == c || b[k]|0x20 == c|0x20 {
					continue
				}
				b[k] = c
				if got := readCrypto(b); got.Evidence.Has(pii.HasChecksum) {
					t.Errorf("row %d: character %d does not matter", i, k)
				}
			}
		}
	}
}
