package world

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// Address of a wallet of a cryptocurrency.
//
// Form: Bitcoin, Litecoin, Dogecoin, Tron in base 58 with checksum (25 to 35 characters); Bitcoin,
// Litecoin, Cardano, Cosmos in bech32 or bech32m: bc1q…, ltc1q…, addr1…; Ethereum and its kin 0x and
// 40 hexadecimal digits; Monero 95 characters; XRP r… in an alphabet of its own; Solana 32 to 44.
// Issuer: nobody. Sources: BIP 13, 173 and 350, https://github.com/bitcoin/bips; ERC-55, https://eips.ethereum.org/EIPS/eip-55.
// Check: 32 bits of a double SHA-256 in base 58, 30 bits in bech32; of Ethereum the case of
// the letters, where it is mixed. Monero and Solana are known by their form alone.

const cryptoKind = "crypto"

// readCrypto is the rule: the bits that b proves as a whole, or none.
func readCrypto(b []byte) (r pii.Reading) {
	switch {
	case len(b) == 42 && b[0] == '0' && b[1]|0x20 == 'x':
		return readETH(b[2:])
	case len(b) < 25:
		return r
	case checkedBech32(b), len(b) <= 35 && checkedBase58(b):
		return pii.Reading{Bits: 30, Evidence: pii.HasChecksum | pii.HasForm}
	case bitcoinLike(b):
		return pii.Reading{Bits: 11, Evidence: pii.HasForm | pii.CheckFailed}
	case moneroLike(b):
		return pii.Reading{Bits: 16, Evidence: pii.HasForm}
	case loweredBase58(b), solanaLike(b):
		return pii.Reading{Bits: 4, Evidence: pii.HasForm, Need: true}
	}
	return r
}

// checkedBech32 reports whether b is an address in bech32 or bech32m whose readable part we know.
func checkedBech32(b []byte) bool {
	hrp := 0
	for hrp < len(b) && hrp < 7 && b[hrp] != '1' {
		hrp++
	}
	if !readable(b[:hrp]) {
		return false
	}
	ok, _ := bech32(b, hrp)
	return ok
}

// bitcoinLike reports whether b is what a mistyped address of Bitcoin in bech32 looks like: nothing else begins so and is so long.
func bitcoinLike(b []byte) bool {
	n := len(b)
	return (41 <= n && n <= 43 || 61 <= n && n <= 63) && bytes.EqualFold(b[:3], []byte("bc1")) && (b[3]|0x20 == 'q' || b[3]|0x20 == 'p')
}

// moneroLike reports whether b has the form of an address of Monero, of whose checksum nothing is known here.
func moneroLike(b []byte) bool {
	return len(b) == 95 && (b[0] == '4' || b[0] == '8') && in58(b)
}

// solanaLike reports whether b has the form of an address of Solana, which is that of any random token in base 58.
func solanaLike(b []byte) bool {
	return 32 <= len(b) && len(b) <= 44 && in58(b) && entropy(b) > 3.9
}

// checkedBase58 reports whether b is an address in base 58 of Bitcoin and its test network, Litecoin, Dogecoin, Tron or XRP.
func checkedBase58(b []byte) bool {
	switch v, ok := base58check(b, &btcValue); v {
	case 0x00, 0x05, 0x6F, 0xC4, 0x30, 0x32, 0x1E, 0x16, 0x41:
		if ok {
			return true
		}
	}
	v, ok := base58check(b, &xrpValue)
	return b[0] == 'r' && v == 0 && ok
}

// loweredBase58 reports whether b may be an address of Bitcoin that somebody rewrote in small letters: its checksum is lost, and a word must
// speak for it.
func loweredBase58(b []byte) bool {
	if len(b) < 26 || len(b) > 35 || b[0] != '1' && b[0] != '3' {
		return false
	}
	digits, beyondHex := 0, false
	for _, c := range b {
		switch {
		case c == '0' || isUpper(c):
			return false
		case isDigit(c):
			digits++
		case c > 'f':
			beyondHex = true
		}
	}
	return digits > 2 && digits < len(b)/2 && beyondHex && entropy(b) > 3.5
}

// readable reports whether b is the readable part of an address that we know.
func readable(b []byte) bool {
	var buf [32]byte
	switch string(lower(&buf, b)) {
	case "bc", "tb", "ltc", "addr", "stake", "cosmos", "erd", "terra", "osmo", "thor", "kava", "inj", "lnbc":
		return true
	}
	return false
}

// readETH reads forty hexadecimal digits. Case that is mixed must agree with the hash.
func readETH(b []byte) (r pii.Reading) {
	var low [40]byte
	upper, lower, digits := false, false, 0
	for i, c := range b {
		switch {
		case !isHex(c):
			return r
		case isDigit(c):
			digits++
		case isUpper(c):
			upper = true
		default:
			lower = true
		}
		low[i] = c | 0x20
	}
	if digits == 0 || digits == 40 || oneDigit(b[4:36]) {
		return r
	}
	if !upper || !lower {
		return pii.Reading{Bits: 13, Evidence: pii.HasForm}
	}
	sum := keccak256(low[:])
	for i, c := range b {
		nibble := sum[i/2] >> (4 * (1 - i%2)) & 15
		if isLetter(c) && isUpper(c) != (nibble >= 8) {
			return pii.Reading{Bits: 8, Evidence: pii.HasForm | pii.CheckFailed} // by hand, or made up
		}
	}
	return pii.Reading{Bits: 24, Evidence: pii.HasForm | pii.HasChecksum}
}

func in58(b []byte) bool {
	for _, c := range b {
		if c >= 0x80 || btcValue[c] < 0 {
			return false
		}
	}
	return true
}

func scanCrypto(text []byte, i int) (start, end int, r pii.Reading) {
	s := i
	if c := text[i]; c == ':' || c == '=' { // bitcoin:…, "to":"…"
		if s = valueAt(text, i); !isAlnum(at(text, s)) {
			return 0, 0, r
		}
	} else {
		for s > 0 && isAlnum(text[s-1]) {
			s--
		}
	}
	end = s
	for end < len(text) && isAlnum(text[end]) {
		end++
	}
	if n := end - s; n < 25 || n > 128 || at(text, end) >= 0x80 {
		return 0, 0, r
	}
	return s, end, readCrypto(text[s:end])
}

// CryptoRecognizer finds addresses of wallets.
var CryptoRecognizer = &pii.Recognizer{
	Kind:      cryptoKind,
	Category:  classify.Financial,
	Doc:       "Address of a cryptocurrency wallet",
	Canonical: hidden.Exact,
	Marks:     ":=0",
	MinRun:    25,
	Scan:      scanCrypto,
	Left:      128,
	Right:     136,
	For: []string{
		"bitcoin*", "btc", "eth", "ethereum*", "ether", "usdt", "usdc", "tether", "tron", "trx", "xmr", "monero*", "xrp", "ripple", "ltc",
		"litecoin*", "doge*", "solana", "sol", "cardano", "krypto*", "crypto*", "*kryptoval*",
		"wallet*", "plånbok*", "tegnebog*", "lommebok*", "lompakko*", "lompakon*", "veski", "veskis*", "veskið", "coinbase", "binance",
		"metamask", "ledger", "bnb",
	},
	Hints: []string{
		"pay", "paid", "payment*", "payout*", "send", "sent", "transfer*", "deposit*", "betal*", "overfør*", "överför*", "sätt in", "skicka*", "maksu*", "maksaa",
		"lähet*", "siirr*", "greið*", "borga*", "millifær*", "sendi", "bitpay", "scam*", "bedräg*", "svindel*", "huijau*", "svik*",
	},
	Against: []string{"hash*", "txid", "tx hash*", "transaction hash*", "commit*", "sha*", "checksum*", "token", "api*", "contract*"},
}
