package pii

// PictureSign is what a recognizer is shown for an arrow, an emoji or another picture: no letter, no digit, no blank. For a
// typographic quotation mark it is shown that of ASCII.
const PictureSign = 0x1F

// signFor returns the ASCII sign that a view has for r, a sign of punctuation, an arrow or a picture, or 0. What stands
// beside a number or a name is then the same to every recognizer in whatever way it is typed.
func signFor(r rune) byte {
	switch r {
	case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F: // « » “ ” „ ‟
		return '"'
	case 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A: // ´ ‘ ’ ‚ ‛ ‹ ›
		return '\''
	case 0x3002, 0xB7, 0x2026, 0x2027, 0x2219: // ideographic full stop, ellipsis, points at half height
		return '.'
	case 0x2236, 0xA789: // ratio, modifier colon
		return ':'
	case 0x2044, 0x2215: // fraction and division slash
		return '/'
	}
	return drawnSign(r)
}

// drawnSign returns what a view has for an arrow, a line of a table or a picture, or 0. The circles that hide the digits of a card
// are none.
func drawnSign(r rune) byte {
	switch {
	case r < 0x2190, r == 0x25CB, r == 0x25CF:
		return 0
	case r == 0x2502, r == 0x2503, r == 0x2551:
		return '|'
	case r <= 0x21FF, 0x2300 <= r && r <= 0x23FF, 0x2500 <= r && r <= 0x27BF, 0x2B00 <= r && r <= 0x2BFF, 0x1F000 <= r && r <= 0x1FAFF:
		return PictureSign
	}
	return 0
}

// circled returns the value of a digit in a circle, or -1.
func circled(r rune) int {
	switch {
	case r == 0x24EA, r == 0x24FF:
		return 0
	case 0x2460 <= r && r <= 0x2468:
		return int(r-0x2460) + 1
	case 0x24F5 <= r && r <= 0x24FD:
		return int(r-0x24F5) + 1
	case 0x2776 <= r && r <= 0x2792 && (r-0x2776)%10 < 9: // black, sans-serif, black sans-serif
		return int(r-0x2776)%10 + 1
	}
	return -1
}
