package papers

import (
	"bytes"

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
	Against:   words.Others,
}

// personNames name a person's number by themselves.
const personNames = `*personnum* *personnr* *persnr* *pnr *samordningsnum* ssn *cpr *cprn* *fødselsnum* *fødselsnr* fnr
	*födelsenum* *dnummer *identitetsnum* *henkilötunn* *henkilönum* *hetu hetun hetuni sotu sotun *sosiaaliturvatunn* *kennital* *kennitöl* kt`

// maskedWords name such a number. Scan reads them, and the engine doesn't: a question for the number asks for no date of birth.
var (
	halfWords   = newLexicon(personNames)
	maskedWords = newLexicon(personNames + ` pers person personal social national d`)
	// aboutWords say whom something is about. Behind them a hidden number needs neither its name nor its dash.
	aboutWords = newLexicon(`gjelder gäller gælder vedr vedrørende angående ang kunde kunden kund kundens borger borgeren pasient pasienten patient patienten bruker brukeren bruger brugeren medlem elev eleven søker ansøger sökande asiakas potilas customer client`)
	maskedFill = newLexicon(`nr nummer number num no är er on is var var den det mitt mit min mín minn my hans hennes hendes hans security identity id siffrorna tallet luku`)
)

// shown returns the digits that s begins with.
func shown(s string) string { return s[:digits([]byte(s), 0)] }

// scanMasked reads six or eight digits and what hides the rest behind them. With the dash of such a number before it the form is hardly
// anything else's; without it, a word must name it. Four asterisks stay: a text that was redacted may hold them.
func scanMasked(b []byte, i int) (start, end int, r pii.Reading) {
	e := dayDigits(b, i)
	j, dash := maskSign(b, e)
	sign, size, some := hiddenCells(b, j)
	if e == i || size == 0 {
		return halfNumber(b, i)
	}
	if !maskedDate(b[i:e]) {
		return 0, 0, r
	}
	long := size > 3*len(sign)
	if end = j + size; sign[0] == '*' && long && !some {
		end = e
	}
	switch {
	case e == i+6 && !dash && long && !some && (sign[0]|0x20 == 'x' || sign[0] == '*' && size == 5) && near(b, i, aboutWords, maskedFill, 0):
		return i, end, pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.HasForm | pii.TermBefore}
	case (long || j > e) && near(b, i, maskedWords, maskedFill, 1):
		return i, end, pii.Reading{Bits: 18, Evidence: pii.HasDate | pii.TermBefore}
	case dash && long && !some && sign[0] != '?' && sign[0] != '_':
		return i, end, pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.HasForm}
	}
	return 0, 0, r
}

// halfNumber reads a date that is called a person's number: who is asked for that often gives its first half alone, "Personnummer: 19850709",
// "CPR 07.07.61".
func halfNumber(b []byte, i int) (start, end int, r pii.Reading) {
	x, ok := dateAt(b, i)
	if !ok || x.yearOnly || x.start != i || x.y >= logged || halfGoesOn(b, x.end) || !leftFree(b, i) || !near(b, i, halfWords, maskedFill, 0) {
		return 0, 0, r
	}
	return i, x.end, pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.TermBefore}
}

// halfGoesOn reports whether what stands at b[i] may be the rest of the number whose first half ends there.
func halfGoesOn(b []byte, i int) bool {
	k := i
	for k < i+4 && k < len(b) && !isWord(b[k]) {
		k++
	}
	for n := k; n < k+4 && n < len(b) && isWord(b[n]); n++ {
		if isDigit(b[n]) {
			return true
		}
	}
	return isWord(at(b, i)) || k < len(b) && len(maskBytes(b, k)) > 0 && !isWord(at(b, k+1))
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

// hiddenCells returns the sign at b[i] that hides a character, how many bytes three to five characters take of which some are hidden, 0 if there are none by
// themselves, and whether others of them are shown: -XXXX, -**85, -4***.
func hiddenCells(b []byte, i int) (sign []byte, size int, shown bool) {
	k, cells := i, 0
	for ; cells < 6; cells++ {
		if c := maskBytes(b, k); len(c) > 0 && (len(sign) == 0 || bytes.Equal(c, sign)) {
			sign, k = c, k+len(c)
		} else if isDigit(at(b, k)) {
			shown, k = true, k+1
		} else {
			break
		}
	}
	if len(sign) == 0 || cells < 3 || cells > 5 || isWord(at(b, k)) || at(b, k) == '-' && isWord(at(b, k+1)) {
		return nil, 0, false
	}
	return sign, k - i, shown
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
