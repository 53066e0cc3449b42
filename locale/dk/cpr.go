package dk

import (
	"time"

	"github.com/sladd-go/sladd/locale/internal/calendar"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// CPR number (personnummer), Denmark since 2 April 1968, Greenland since 1 May 1972.
//
// Form: DDMMYY-SSSS, the seventh digit telling the century, the tenth the legal
// gender (odd male, even female).
// Issuer: CPR-kontoret, https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret.
// Check: modulus 11, weights 4 3 2 7 6 5 4 3 2 1, proves nothing against a number since
// 1 October 2007: numbers that fail it are issued and valid, so far only for
// people registered as born on 1 January
// (https://cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol).
//
// Relatives, all read here because they stand where a CPR number stands:
//   - erstatningspersonnummer: day + 60, for people without a CPR number; given by
//     employers and authorities, not unique, check digit not promised;
//   - eCPR of the health service: DDMMYYCAAG with two letters. C is 1 (1900s) or 7 (2000s)
//     in the national X-eCPR, 0 (1900s), 5 (before 1900) or 6 (2000s) in the regional D-eCPR;
//   - MedCom's national test numbers: serials x989, x990, x995 and x996 that fail modulus 11
//     (https://medcom.dk, nationale test-CPR-numre).

const cprKind = "dk.cpr"

// CPR is a parsed CPR number, replacement number or eCPR. Printed or logged, it
// shows only its kind.
type CPR struct{ hidden.Value }

// Gender is the legal gender that a number tells. The zero Gender is unknown.
type Gender uint8

// The genders. Who is registered as neither keeps the number they had.
const (
	Female Gender = iota + 1
	Male
)

// String returns "female", "male" or "unknown".
func (g Gender) String() string {
	switch g {
	case Female:
		return "female"
	case Male:
		return "male"
	}
	return "unknown"
}

// ParseCPR parses the ten characters of a CPR number, replacement number or eCPR, with
// or without separators between day, month, year and serial; the year may have four
// digits, which Canonical leaves two of. Modulus 11 is not required. The error unwraps to pii.ErrForm, pii.ErrDate, or pii.ErrRange for
// an eCPR of no known century and for one digit ten times.
func ParseCPR(s string) (CPR, error) {
	t, err := lex(cprKind, s, "-_./", 2, 4, 6, 8)
	if err != nil {
		return CPR{}, err
	}
	c := t.Chars()
	if _, err = readCPR(c); err == nil && misplaced(t) {
		err = pii.ErrForm
	}
	if err != nil {
		return CPR{}, &pii.ValueError{Kind: cprKind, Err: err}
	}
	if len(c) == 12 {
		c = append(c[:4:4], c[6:]...)
	}
	return CPR{hidden.New(cprKind, string(c))}, nil
}

// misplaced reports whether a separator stands where the year is not yet, or no longer, read.
func misplaced(t *pii.Token) bool {
	at := 0
	for i := range t.Groups() {
		if t.Sep(i) != 0 && (at == 8 && t.Len() == 10 || at == 6 && t.Len() == 12) {
			return true
		}
		at += len(t.Group(i))
	}
	return false
}

// BirthDate returns the date of birth at midnight UTC. It is false only for the zero CPR.
func (n CPR) BirthDate() (time.Time, bool) {
	f, err := n.facts()
	return f.born, err == nil
}

// Gender returns the legal gender at the time of issue.
func (n CPR) Gender() Gender {
	f, err := n.facts()
	switch {
	case err != nil:
		return 0
	case f.odd:
		return Male
	}
	return Female
}

// Modulus11 reports whether the number satisfies the check that was required until
// 2007. A number that does not is valid all the same. False for eCPR.
func (n CPR) Modulus11() bool { f, err := n.facts(); return err == nil && f.mod11 }

// Replacement reports whether it is a replacement number with 60 added to the day.
func (n CPR) Replacement() bool { f, err := n.facts(); return err == nil && f.replacement }

// Electronic reports whether it is an eCPR of the health service.
func (n CPR) Electronic() bool { f, err := n.facts(); return err == nil && f.electronic }

// Test reports whether it looks like one of MedCom's national test numbers: serial
// x989, x990, x995 or x996, modulus 11 failed, not born on 1 January. A real number
// with a slip in it looks so once in 250 times.
func (n CPR) Test() bool { f, err := n.facts(); return err == nil && f.test() }

func (n CPR) facts() (cprFacts, error) { return readCPR([]byte(n.Canonical())) }

// cprFacts is what ten characters tell.
type cprFacts struct {
	born                           time.Time
	serial                         int // -1 for eCPR
	odd                            bool
	mod11, replacement, electronic bool
}

// readCPR is the rule. Its error is pii.ErrForm, ErrDate or ErrRange.
func readCPR(c []byte) (f cprFacts, err error) {
	if len(c) == 12 { // with the century written out: 31031961-2038
		ten := [10]byte(append(append(make([]byte, 0, 10), c[:4]...), c[6:]...))
		if f, err = readCPR(ten[:]); err == nil && f.born.Year() != number(c[4:8]) {
			err = pii.ErrDate
		}
		return f, err
	}
	if len(c) != 10 || number(c[:7]) < 0 || number(c[9:]) < 0 {
		return f, pii.ErrForm
	}
	f.serial = number(c[6:])
	f.electronic = f.serial < 0
	f.odd = c[9]&1 == 1
	if f.electronic && !(isLetter(c[7]) && isLetter(c[8])) {
		return f, pii.ErrForm
	}
	if repeated(c) {
		return f, pii.ErrRange
	}
	day, month, yy := number(c[:2]), number(c[2:4]), number(c[4:6])
	century := cprCentury(c[6], yy)
	if f.electronic {
		if century = ecprCentury(c[6]); century == 0 {
			return f, pii.ErrRange
		}
	} else if f.replacement = day > 60; f.replacement {
		day -= 60
	}
	born, ok := calendar.Date(century+yy, month, day)
	if !ok {
		return f, pii.ErrDate
	}
	f.born, f.mod11 = born, !f.electronic && mod11(c)
	return f, nil
}

// cprCentury returns the century that the seventh digit tells, as CPR-kontoret's
// table has it: birth years 1858 to 2057.
func cprCentury(digit byte, yy int) int {
	switch {
	case digit <= '3':
		return 1900
	case yy <= 36:
		return 2000
	case digit == '4' || digit == '9':
		return 1900
	case yy <= 57:
		return 2000
	}
	return 1800
}

// ecprCentury returns the century of an eCPR, 0 for a code that is not used.
func ecprCentury(code byte) int {
	switch code {
	case '0', '1':
		return 1900
	case '5':
		return 1800
	case '6', '7':
		return 2000
	}
	return 0
}

func isLetter(c byte) bool { return 'A' <= c && c <= 'Z' }

func (f cprFacts) test() bool {
	switch f.serial % 1000 {
	case 989, 990, 995, 996:
		return !f.mod11 && !f.newYear() && !f.replacement
	}
	return false
}

// newYear reports a birth on 1 January, for which numbers without check are issued.
func (f cprFacts) newYear() bool { return f.born.YearDay() == 1 }

// stamp reports whether the digits are as likely a minute of the 2020s, DDMMYYHHMM or YYMMDDHHMM. Who has such a number is
// ninety years old.
func (f cprFacts) stamp(c []byte) bool {
	if f.serial < 0 || f.serial >= 2400 || f.serial%100 >= 60 || f.replacement {
		return false
	}
	return c[4] == '2' || c[0] == '2' && 1 <= number(c[4:6]) && number(c[4:6]) <= 31
}
