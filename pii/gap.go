package pii

import "strings"

// A between is what has been seen between two groups.
type between struct {
	sep    byte
	line   bool // a line end
	quoted bool // and behind it the mark of a mail's quotation
	paren  bool // a parenthesis
	square bool // another bracket, which no blank stands beside: "[6012]05.33188", but not "[12:04:31] 4711"
	seen   int  // how far softEnd has looked
	spaced bool // a point behind a blank, which a blank must follow: "010780 / 1235", "1503 . 38", "850709 : 9805"
}

// holds reports whether n bytes, the last of which is before, tie the groups on their two sides.
func (g *between) holds(n int, before byte) bool {
	switch {
	case g.paren, g.square:
		return n <= gapBlank+1
	case n > gapBlank && !g.quoted && (g.sep != '-' && g.sep != oddDash || g.line):
		return false
	}
	return ties(g.sep, n) && (!g.spaced || isBlank(before))
}

// sign returns the separator.
func (g *between) sign() byte {
	switch {
	case g.square, g.paren && g.sep == oddDash:
		return oddParen
	case g.paren:
		return '('
	}
	return g.sep
}

// blank takes a blank, and reports whether the groups may still be of one number.
func (g *between) blank(c byte) bool {
	if c == '\n' {
		if g.line {
			return false
		}
		g.line = true
	}
	if g.sep == 0 {
		g.sep = '_'
	}
	switch {
	case c == '\t' && g.sep == '_': // between two cells as a rule
		g.sep = listing
	case c == ' ' && g.sep == ',': // between two figures as a rule
		g.sep = figures
	}
	return !g.square
}

// part is blank for a dash or a point behind the byte before; later says of a point that it isn't the first that stands there.
func (g *between) part(c, before byte, later bool) bool {
	switch {
	case g.sep == '_' && c == '/':
		g.sep, g.spaced = listing, true
	case g.sep == '_' && c == ',':
		g.sep, g.spaced = figures, true
	case g.sep == '_' && (c == '.' || c == ':'):
		g.sep, g.spaced = oddDash, true
	case c == '.' && before == '.' && (g.sep == '.' || g.sep == oddDash): // "221150..2289", "221150...2289"
		g.sep = oddDash
	case g.sep == '-' && c == '-' && before == '-': // "850709--9805"
	case g.sep != 0 && g.sep != '_', later && !g.paren:
		return false
	default:
		g.sep = c
	}
	return true
}

// seldom is blank for what hardly ever parts the groups of a number, at b[j]. n is how many bytes it takes besides that one.
func (g *between) seldom(b []byte, j int, joint uint8) (n int, ok bool) {
	switch joint {
	case jointQuote:
		if g.sep == '-' && b[j-1] == '-' { // an arrow
			g.sep = oddDash
			return 0, true
		}
		g.quoted = true
		return 0, g.line && (g.sep == '_' || g.sep == '-')
	case jointCell:
		ok = g.sep == 0 || g.sep == '_'
		g.sep = listing
		return 0, ok && !g.line && !g.square
	case jointSquare:
		g.square = true
		return 0, !g.paren && (g.sep == 0 || g.sep == '-')
	}
	if c := b[j]; c == '=' {
		if n, g.seen = softEnd(b, j); n > 0 {
			return n - 1, g.blank(' ')
		}
	}
	more, ok := signMore(b, j)
	ok = ok && (g.sep == 0 || g.sep == '_')
	g.sep = oddDash
	return more, ok && !g.square
}

// signMore returns how many bytes follow b[j] in the sign that it begins, and reports whether people may have typed it for a dash: any of
// punctuation, but none of money, of a number, of degrees.
func signMore(b []byte, j int) (more int, ok bool) {
	switch {
	case b[j] < 0x80:
		return 0, true
	case j+2 >= len(b):
		return 0, false
	case b[j] == 0xC2:
		return 1, strings.IndexByte("\xA4\xA6\xA7\xA8\xAC\xAF\xB6\xB7\xB8", b[j+1]) >= 0 // ¤ ¦ § ¨ ¬ ¯ ¶ · ¸
	}
	return 2, b[j+1] <= 0x81 || b[j+1] == 0x82 && b[j+2] < 0xA0 || b[j+1] >= 0x86
}

// softEnd returns how many bytes quoted-printable mail has at b[j] for a blank that ends a line or for a line that it broke, "=20" and
// "=" before the line end, or 0, and how far it has looked.
func softEnd(b []byte, j int) (n, seen int) {
	lineEnd := func(i int) bool {
		seen = min(i, len(b))
		return i < len(b) && (b[i] == '\n' || b[i] == '\r')
	}
	switch {
	case lineEnd(j + 1):
		return 1, seen
	case j+2 < len(b) && (b[j+1] != '2' || b[j+2] != '0'):
		return 0, seen
	case lineEnd(j + 3):
		return 3, seen
	}
	return 0, seen
}
