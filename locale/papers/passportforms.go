package papers

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// passportForms are the ordinary forms: how many letters and how many figures behind them.
var passportForms = [...]struct{ letters, figures int }{
	{0, 8}, // Sweden before 2022, Norway
	{0, 9}, // Denmark
	{1, 7}, // Norway
	{1, 8}, // Iceland
	{2, 6}, // Finland
	{2, 7}, // Sweden
	{3, 6}, // Norway
	{3, 7}, // Norway
}

// passportOf is the rule. It returns the number of letters at the front.
func passportOf(t *pii.Token) (letters int, err error) {
	c, first := t.Chars(), 1
	if coded(t, c) {
		c, first = c[2:], 2
	}
	if t.Lead() != 0 || len(c) < 8 || len(c) > 10 {
		return 0, pii.ErrForm
	}
	letters, figures, tail := charRuns(c)
	switch {
	case tail == 0 && ordinaryPassport(letters, figures), foreign(t, c, letters, tail == 0):
	case tail > 0 && germanPassport(t, c, letters):
	default:
		return 0, pii.ErrForm
	}
	if letters == 3 && figures == 7 && t.Sep(1) != 0 { // a country's letters and what is no passport's
		return 0, pii.ErrForm
	}
	if alike(c[letters:]) {
		return 0, pii.ErrRange
	}
	if !plainSeps(t, first) {
		return 0, pii.ErrForm
	}
	return letters, nil
}

// ordinaryPassport reports whether letters and figures are one of passportForms: "AA1234567".
func ordinaryPassport(letters, figures int) bool {
	for _, f := range passportForms {
		if f.letters == letters && f.figures == figures {
			return true
		}
	}
	return false
}

// germanPassport reports whether the characters c of t are digits and consonants behind one letter: "C01X00T47".
func germanPassport(t *pii.Token, c []byte, letters int) bool {
	return len(c) == 9 && letters == 1 && (t.Groups() <= 1 || t.Seps(0)) && !bytes.ContainsAny(c, "AEIOUQS")
}

// foreign reports whether the characters c of t, in one group of letters and digits, are a number as states elsewhere give them:
// P1234567A of the Philippines, N123456789 of Syria, 12AB34567 of France, NX1B2C3D4 of the Netherlands.
func foreign(t *pii.Token, c []byte, letters int, plainTail bool) bool {
	if !t.Seps(0) {
		return false
	}
	figures := 0
	for _, d := range c {
		if isDigit(d) {
			figures++
		}
	}
	n := len(c)
	switch {
	case n == 10:
		return letters == 1 && plainTail
	case n != 9:
		return false
	case letters == 1 && figures == 7:
		return !isDigit(c[8])
	case letters == 0 && figures == 7:
		return !isDigit(c[2]) && !isDigit(c[3])
	}
	return letters == 2 && !plainTail && isDigit(c[8]) && figures > 2 && bytes.IndexByte(c, 'O') < 0
}

// coded reports whether the letters of a country stand before the number in the characters c of t, of which they are no part.
func coded(t *pii.Token, c []byte) bool { return len(c) > 9 && country(t) }

// country reports whether t begins with the two letters of a country, apart from a number that is one without them: "GB 536410882".
func country(t *pii.Token) bool {
	g := t.Group(0)
	if len(g) != 2 || t.Groups() < 2 || t.Sep(1) != '_' || isDigit(g[0]) {
		return false
	}
	return bytes.Contains(countries, g) || !isDigit(t.Group(1)[0]) && bytes.Contains(wordCountries, g)
}

// countries are codes of countries but that of Eritrea, a verb; wordCountries those that are words too, which stand before numbers.
var (
	countries = []byte(`SE DK NO FI FO GL AX GB UK IE US CA AU NZ DE CH NL BE FR ES PT IT PL EE LV LT CZ SK HU RO BG GR HR SI RS BA MK AL
		UA RU TR SY IQ IR AF PK LK BD TH VN PH CN JP KR ET KE NG GH MA EG ZA BR AR CL MX CO`)
	wordCountries = []byte(`IS AT SO IN`)
)
