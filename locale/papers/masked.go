package papers

import (
	"bytes"
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/calendar"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// A person's number of which somebody hid the last characters still tells the day of birth: 850709-XXXX, 010780*****,
// 131052A***. It names nobody, so it is a date of birth and none of the national kinds.

// MaskedRecognizer finds the dates of birth that such numbers keep.
var MaskedRecognizer = &pii.Recognizer{
	Kind:      kindBirthdate,
	Category:  classify.Birth,
	Doc:       "Date of birth in a person's number whose last characters are hidden",
	Canonical: func(s string) (string, bool) { return hidden.Canonical(ParseBirthdate)(shown(s)) },
	Fact:      func(s, name string) (string, bool) { return factBirthdate(shown(s), name) },
	Marks:     "0",
	MinRun:    6,
	Scan:      scanMasked,
	Left:      48,
	Right:     24,
	Against:   append(slices.Clone(words.Against), "bokning*", "*telefon*", "tel", "tlf*", "mobil*", "puh*", "*sími*", "*kod", "*kode", "*koodi", "code", "sn", "*konto", "*kontonum*", "*kontonr", "kort*", "card*"),
}

// maskedWords name such a number. Scan reads them, and the engine doesn't: a question for the number asks for no date of birth.
var (
	maskedWords = newLexicon(`*personnum* *personnr* *persnr* *pnr pers person *samordningsnum* ssn personal social national *cpr *cprn* *fødselsnum* *fødselsnr* fnr
		*födelsenum* *dnummer d *identitetsnum* *henkilötunn* *henkilönum* *hetu hetun hetuni sotu sotun *sosiaaliturvatunn* *kennital* *kennitöl* kt`)
	maskedFill = newLexicon(`nr nummer number num no är er on is var var den det mitt mit min mín minn my hans hennes hendes hans security identity id siffrorna tallet luku`)
)

// shown returns the digits that s begins with.
func shown(s string) string { return s[:digits([]byte(s), 0)] }

// scanMasked reads six or eight digits and what hides the rest behind them. With the dash of such a number before it the form is hardly
// anything else's; without it, a word must name it. Four asterisks stay: a text that was redacted may hold them.
func scanMasked(b []byte, i int) (start, end int, r pii.Reading) {
	e := dayDigits(b, i)
	if e == i {
		return 0, 0, r
	}
	j, dash := maskSign(b, e)
	sign, cells := hiddenCells(b, j)
	if cells == 0 || !maskedDate(b[i:e]) {
		return 0, 0, r
	}
	if end = j + cells*len(sign); sign[0] == '*' && cells > 3 {
		end = e
	}
	switch {
	case (cells > 3 || j > e) && near(b, i, maskedWords, maskedFill, 1):
		return i, end, pii.Reading{Bits: 18, Evidence: pii.HasDate | pii.TermBefore}
	case dash && cells > 3 && sign[0] != '?' && sign[0] != '_':
		return i, end, pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.HasForm}
	}
	return 0, 0, r
}

// dayDigits returns where six or eight digits end that begin at b[i] and adjoin nothing before, or i.
func dayDigits(b []byte, i int) int {
	if i > 0 && (isWord(b[i-1]) || b[i-1] == '-' || b[i-1] == '.' || b[i-1] == '/') {
		return i
	}
	if e := digits(b, i); e == i+6 || e == i+8 {
		return e
	}
	return i
}

// maskSign goes over what may part the date from the hidden characters. dash says that it is the sign of a person's number.
func maskSign(b []byte, i int) (next int, dash bool) {
	c, blank := at(b, i), 0
	if c == ' ' && at(b, i+2) == ' ' { // 850709 - XXXX
		c, blank = at(b, i+1), 1
	}
	switch {
	case c == '-' || c == '+':
		return i + 1 + 2*blank, true
	case c == ' ', (c|0x20) >= 'a' && (c|0x20) <= 'f': // the century of a Finnish number
		return i + 1, false
	}
	return i, false
}

// hiddenCells returns the sign at b[i] that hides a character and how often it stands there, 0 for other than three to five times by
// themselves.
func hiddenCells(b []byte, i int) (sign []byte, cells int) {
	if sign = maskBytes(b, i); len(sign) == 0 {
		return nil, 0
	}
	for ; bytes.HasPrefix(b[i:], sign); i += len(sign) {
		cells++
	}
	if cells < 3 || cells > 5 || isWord(at(b, i)) || at(b, i) == '-' && isWord(at(b, i+1)) {
		return nil, 0
	}
	return sign, cells
}

// maskBytes returns the sign at b[i] that hides a character, or nothing.
func maskBytes(b []byte, i int) []byte {
	switch c := at(b, i); c {
	case 'x', 'X', '*', '#', '_', '?':
		return b[i : i+1]
	case 0xE2, 0xC2:
		for _, s := range [...]string{"•", "●", "·", "∗"} {
			if bytes.HasPrefix(b[i:], []byte(s)) {
				return b[i : i+len(s)]
			}
		}
	}
	return nil
}

// maskedDate reports whether digits are a day: YYMMDD, DDMMYY or either with the year in four digits; with 60 on the day of a
// coordination number, 40 on that of a D-number.
func maskedDate(d []byte) bool {
	pair := func(i int) int { return int(d[i]-'0')*10 + int(d[i+1]-'0') }
	century := func(i int) bool { c := pair(i); return c == 19 || c == 20 }
	if len(d) == 8 {
		return century(0) && maskedDay(pair(2), pair(4), pair(6)) || century(4) && maskedDay(pair(6), pair(2), pair(0))
	}
	return maskedDay(pair(0), pair(2), pair(4)) || maskedDay(pair(4), pair(2), pair(0))
}

// maskedDay reports whether there is such a day in a year that ends in yy.
func maskedDay(yy, month, day int) bool {
	switch {
	case day > 60:
		day -= 60
	case day > 40:
		day -= 40
	}
	_, ok := calendar.Date(2000+yy, month, day) // a leap year, so that no century refuses 29 February wrongly
	return ok
}
