package no

// What fødselsnummer, D-nummer and H-nummer share: DDMMYY IIIKK, where the day may
// be raised by 40 and the month by a population's offset.
//
// k1 and k2 are weighted sums modulo 11. Since 1964 both must have remainder 0; for
// numbers issued from 1 January 2032 k1 may have remainder 0 to 3 (Skatteetaten,
// folkeregisteret-api-dokumentasjon, nyttfnr2032). Old numbers stay, and both rules
// hold side by side, so both are accepted here without asking for the date.

import (
	"time"

	"github.com/sladd-go/sladd/pii"
)

// The weights of the control digits, their own included.
const (
	weightsK1 = "3761894521"
	weightsK2 = "54327654321"
)

// A Gender is the legal gender that a number says.
type Gender uint8

// The genders. A number of the 2032 rule and a felles hjelpenummer say none.
const (
	UnknownGender Gender = iota
	Female
	Male
)

// String returns "unknown", "female" or "male".
func (g Gender) String() string {
	switch g {
	case Female:
		return "female"
	case Male:
		return "male"
	default:
		return "unknown"
	}
}

// A person is what eleven digits say if they are a person's number.
type person struct {
	day, yy, serial int
	month           int // 1 to 12; zero where two populations claim the month
	offset          int // 0, 20, 40, 60, 65 or 80; 60 where two claim it
	raised          bool
	rest            int // of k1: 0, or 1 to 3 by the rule of 2032
}

// readPerson reads c. With ErrChecksum what it returns is right but for the rest; other
// errors return nothing.
func readPerson(c []byte) (person, error) {
	if digits(c, 13) {
		return readLongPerson(c)
	}
	if !digits(c, 11) {
		return person{}, pii.ErrForm
	}
	p := person{day: number(c[:2]), yy: number(c[4:6]), serial: number(c[6:9])}
	if p.day > 40 {
		p.day -= 40
		p.raised = true
	}
	if !p.setMonth(number(c[2:4])) {
		return person{}, pii.ErrDate
	}
	p.rest = weighted(c, weightsK1)
	if p.rest > 3 || weighted(c, weightsK2) != 0 {
		return p, pii.ErrChecksum
	}
	return p, nil
}

// readLongPerson is readPerson for thirteen digits, the year in four of them: 25.81.1940 12231.
func readLongPerson(c []byte) (person, error) {
	eleven := [11]byte(append(append(make([]byte, 0, 11), c[:4]...), c[6:]...))
	p, err := readPerson(eleven[:])
	if y, stated := p.year(), number(c[4:8]); stated < 1854 || stated > 2053 || p.rest == 0 && y != 0 && y != stated {
		return person{}, pii.ErrDate
	}
	return p, err
}

// populations are what a month is raised by, the highest first, and the month that it must be above for that.
var populations = [...]struct{ offset, above int }{
	{80, 80}, // Tenor's
	{65, 72}, // SyntPop's
	{60, 60}, // NAV's
	{40, 40}, // NAV's, and that of an H-nummer
	{20, 20}, // NAV's own numbers
}

// setMonth sets month and offset by the month as written. It reports false where that, with the day, is no date.
func (p *person) setMonth(m int) bool {
	if m > 12 {
		for _, x := range populations {
			if m > x.above {
				p.offset = x.offset
				break
			}
		}
		if p.offset == 0 {
			return false
		}
	}
	if 66 <= m && m <= 72 { // NAV's month + 60 or SyntPop's + 65
		return p.dated(m-60) || p.dated(m-65)
	}
	p.month = m - p.offset
	return p.dated(p.month)
}

var monthDays = [13]int{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// dated reports whether the day and month were or will be in a year that ends in yy.
// All of 1800 to 2099 whose last two digits divide by four are tried, so 00 has a leap day.
func (p person) dated(month int) bool {
	if month < 1 || month > 12 || p.day < 1 || p.day > monthDays[month] {
		return false
	}
	return month != 2 || p.day < 29 || p.yy%4 == 0
}

// year returns the year of birth by the ranges of the individual number, zero where
// it lies in none.
func (p person) year() int {
	switch {
	case p.serial < 500:
		return 1900 + p.yy
	case p.yy < 40:
		return 2000 + p.yy
	case p.serial >= 900:
		return 1900 + p.yy
	case p.yy >= 54 && p.serial < 750:
		return 1800 + p.yy
	default:
		return 0
	}
}

// birth returns the date of birth, false where the number doesn't say the century or
// the month.
func (p person) birth() (time.Time, bool) {
	y := p.year()
	if p.rest != 0 || y == 0 || p.month == 0 {
		return time.Time{}, false
	}
	t := time.Date(y, time.Month(p.month), p.day, 0, 0, 0, 0, time.UTC)
	if t.Day() != p.day {
		return time.Time{}, false
	}
	return t, true
}

// old reports whether the number stands by the rule of 1964. An individual number
// outside the ranges is no hindrance: official test numbers have them. A leap day
// of 1900 is: that can only be 2000, after the ranges fell.
func (p person) old() bool {
	leap1900 := p.yy == 0 && p.month == 2 && p.day == 29 && p.serial < 500
	return p.rest == 0 && !leap1900
}

// synthetic reports whether the month is one of a test population: Tenor's + 80, NAV's
// + 40 and + 60, SyntPop's + 65. NAV's + 20 are numbers in use.
func (p person) synthetic() bool { return p.offset >= 40 }

// gender returns the legal gender; numbers that stand only by the rule of 2032 say none.
func (p person) gender() Gender {
	switch {
	case !p.old():
		return UnknownGender
	case p.serial%2 == 0:
		return Female
	default:
		return Male
	}
}

// reading weighs p, of which readPerson said err. A random number passes one in 3,300 by the old
// rule, one in 820 by the new. The latter is kept below Likely: until 2032 it is mostly
// typing errors and bank accounts.
func (p person) reading(err error) pii.Reading {
	r := pii.Reading{Evidence: pii.HasDate}
	if err == nil && p.old() && p.year() != 0 {
		r.Evidence |= pii.HasRange
	}
	if p.synthetic() {
		r.Evidence |= pii.Synthetic
	}
	switch {
	case err != nil:
		r.Bits, r.Need = 2, true
		r.Evidence |= pii.CheckFailed
	case p.old():
		r.Bits = 11
		r.Evidence |= pii.HasChecksum
	default:
		r.Bits = 8
		r.Evidence |= pii.HasChecksum
	}
	return r
}
