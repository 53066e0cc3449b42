package world

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// Addresses of wallets that somebody has broken into groups, to read them out or to compare them: "bc1q w508 d6qe …",
// "0x52 9084 …". Their checksum tells them; without one a word must.

// WalletGroupsRecognizer finds addresses in groups.
var WalletGroupsRecognizer = &pii.Recognizer{
	Kind:      cryptoKind,
	Category:  classify.Financial,
	Doc:       "Address of a cryptocurrency wallet, in groups",
	Canonical: func(s string) (string, bool) { return CryptoRecognizer.Canonical(ungrouped(s)) },
	Marks:     "0",
	MinRun:    4,
	Scan:      scanWalletGroups,
	Left:      8,
	Right:     136,
	For:       CryptoRecognizer.For,
	Hints:     CryptoRecognizer.Hints,
	Against:   CryptoRecognizer.Against,
}

// ungrouped returns s without what parts its groups.
func ungrouped(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 && isAlnum(byte(r)) {
			return r
		}
		return -1
	}, s)
}

// scanWalletGroups reads the address whose first digit is text[i]: the one behind "bc", or the zero of "0x".
func scanWalletGroups(text []byte, i int) (start, end int, r pii.Reading) {
	if start = walletStart(text, i); start < 0 {
		return 0, 0, r
	}
	var chars [110]byte
	n, gaps, end := 0, 0, start // groups of fewer than four are bytes of a dump
	for k := start; k < len(text) && n < len(chars); k++ {
		switch c := text[k]; {
		case isAlnum(c):
			chars[n] = c
			n, end = n+1, k+1
			if n < 25 || gaps < 2 || 4*gaps > n+8 || isWord(at(text, end)) {
				continue
			}
			if r = readCrypto(chars[:n]); r.Bits > 12 {
				return start, end, r
			}
		case k != end || strings.IndexByte(" -\n", c) < 0:
			return 0, 0, pii.Reading{}
		default:
			gaps++
		}
	}
	return 0, 0, pii.Reading{}
}

// walletStart returns where an address begins whose first digit is text[i], or -1.
func walletStart(text []byte, i int) int {
	start := i
	switch text[i] {
	case '0':
		if at(text, i+1)|0x20 != 'x' {
			return -1
		}
	case '1':
		for start > 0 && i-start < 5 && isLetter(text[start-1]) {
			start--
		}
		if i-start < 2 || !readable(text[start:i]) {
			return -1
		}
	default:
		return -1
	}
	if isAlnum(at(text, start-1)) || at(text, start-1) >= 0x80 {
		return -1
	}
	return start
}
