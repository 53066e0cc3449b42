package se

import (
	"strings"
	"time"

	"github.com/sladd-go/sladd/locale/internal/calendar"
	"github.com/sladd-go/sladd/pii"
)

// dated is a number of ten digits that begins with a date, as far as it is read:
// what a personnummer and a samordningsnummer have in common. Day is as
// written, 60 too high for the latter.
type dated struct {
	chars            [12]byte // with the century
	stated           bool     // the century was written out
	year, month, day int
	serial           int
}

// readDated reads a token of ten or twelve digits.
func readDated(t *pii.Token) (dated, error) {
	if t.Lead() != 0 {
		return dated{}, pii.ErrForm
	}
	plus := false
	for i, last := 1, t.Groups()-1; i <= last; i++ {
		if t.Sep(i) == '+' {
			if i != last || len(t.Group(i)) != 4 {
				return dated{}, pii.ErrForm
			}
			plus = true
		}
	}
	return newDated(t.Chars(), plus)
}

// monthless reports whether a token of ten or twelve digits holds no month: most random ones, so that it is asked first.
func monthless(t *pii.Token) bool {
	n, c := t.Len(), t.Chars()
	return n < 10 || c[n-8] > '1' || c[n-8] == '1' && c[n-7] > '2'
}

// newDated reads ten or twelve digits. Without a century, two-digit years 00–29
// are taken for 2000–2029 and others for 1930–1999; plus takes a century
// from that, for people of a hundred or more. No validity depends on it: a leap
// day exists in both candidates or in none, but for 1900, which only plus reaches.
func newDated(c []byte, plus bool) (d dated, err error) {
	n := len(c)
	if n != 10 && n != 12 || !digits(c) {
		return d, pii.ErrForm
	}
	d.stated = n == 12
	ten := d.chars[2:]
	copy(ten, c[n-10:])
	century := 19
	switch {
	case d.stated:
		century = number(c[:2])
	case ten[0] < '3':
		century = 20
	}
	if plus && !d.stated {
		century--
	}
	d.chars[0], d.chars[1] = '0'+byte(century/10), '0'+byte(century%10)
	d.year, d.month, d.day = number(d.chars[:4]), number(ten[2:4]), number(ten[4:6])
	d.serial = number(ten[6:9])
	if century < 18 || century > 20 || repeated(ten) {
		return d, pii.ErrRange
	}
	return d, nil
}

// personnummer is the rule for a personnummer.
func (d *dated) personnummer() error {
	if _, ok := d.date(0); !ok {
		return pii.ErrDate
	}
	return d.tail()
}

// samordningsnummer is the rule for a samordningsnummer. It asks no calendar.
func (d *dated) samordningsnummer() error {
	if d.month > 12 || d.day < 60 || d.day > 91 {
		return pii.ErrDate
	}
	return d.tail()
}

func (d *dated) tail() error {
	switch {
	case d.serial == 0:
		return pii.ErrRange
	case !d.agrees():
		return pii.ErrChecksum
	}
	return nil
}

// agrees reports whether the check digit is right, which few are asked that begin with a date.
func (d *dated) agrees() bool { return luhn(d.chars[2:]) }

// date returns the date that begins the number, with offset taken from the day.
func (d *dated) date(offset int) (time.Time, bool) {
	return calendar.Date(d.year, d.month, d.day-offset)
}

// test reports whether the number looks like one of Skatteverket's published test
// numbers. Three in four of them have 238 or 239, of those born 1890–1910 most 980
// or 981; people may have these too, so it is a sign and no proof.
func (d *dated) test() bool {
	switch d.serial {
	case 238, 239:
		return true
	case 980, 981:
		return 1890 <= d.year && d.year <= 1910
	}
	return string(d.chars[:]) == "191212121212"
}

// phone reports whether the token is rather a mobile number: ten digits from 070
// without a dash after the sixth.
func (d *dated) phone(t *pii.Token) bool {
	return !d.stated && string(d.chars[2:5]) == "070" &&
		!(t.Groups() == 2 && len(t.Group(1)) == 4 && (t.Sep(1) == '-' || t.Sep(1) == '+'))
}

// stamp reports whether the digits also tell a minute of the 2020s. One in ten
// such stamps passes for a personnummer.
func (d *dated) stamp() bool {
	hour, minute := d.serial/10, d.serial%10*10+int(d.chars[11]-'0')
	return 2020 <= d.year && d.year <= 2029 && hour < 24 && minute < 60
}

// remote reports whether the written year is one that hardly anybody living was
// born in. Such numbers are valid: no clock decides.
func (d *dated) remote() bool { return d.stated && (d.year < 1880 || d.year > 2029) }

// gender reads the third digit of the serial: odd for men.
func (d *dated) gender() string {
	if d.serial%2 == 1 {
		return "male"
	}
	return "female"
}

// masksDated are the forms of a personnummer and of a samordningsnummer.
var masksDated = []pii.Form{
	{Mask: "999999-9999", Bits: 5},
	{Mask: "999999+9999", Bits: 5},
	{Mask: "99999999-9999", Bits: 5},
	{Mask: "99999999+9999", Bits: 5},
	{Mask: "9999999999"},
	{Mask: "999999999999"},
	{Mask: "999999_9999", Bits: 3},
	{Mask: "99999999_9999", Bits: 3},
	{Mask: "999999.9999", Bits: 3},
	{Mask: "99999999.9999", Bits: 3},
	{Mask: "999999:9999", Bits: 3},
	{Mask: "999999/9999", Bits: 3},
	{Mask: "99999999/9999", Bits: 3},
	{Mask: "99/99/99-9999", Bits: 4},
	{Mask: "99999999:9999", Bits: 3},
	{Mask: "9999-99-99-9999", Bits: 5},
	{Mask: "9999-99-99+9999", Bits: 5},
	{Mask: "9999-99-99_9999", Bits: 4},
	{Mask: "9999_99_99_9999", Bits: 3},
	{Mask: "9999_99_99-9999", Bits: 5},
	{Mask: "9999.99.99-9999", Bits: 5},
	{Mask: "9999/99/99-9999", Bits: 5},
	{Mask: "9999.99.99.9999", Bits: 3},
	{Mask: "99_99_99_99_99_99", Bits: 1},
	{Mask: "99_99_99_99-99_99", Bits: 4},
	{Mask: "9999_99_99_99_99", Bits: 3},
	{Mask: "99_99_99_99_9999", Bits: 2},
	{Mask: "99_99_99_99-9999", Bits: 4},
	{Mask: "99_99_99-99_99", Bits: 3},
	{Mask: "99-99-99-9999", Bits: 3},
	{Mask: "99-99-99_9999", Bits: 3},
	{Mask: "99_99_99_9999", Bits: 2},
	{Mask: "99_99_99-9999", Bits: 4},
	{Mask: "99.99.99-9999", Bits: 4},
	{Mask: "999999-99_99", Bits: 3}, // its last four digits in two parts
	{Mask: "99999999-99_99", Bits: 3},
	{Mask: "999999(9999", Bits: 3},
	{Mask: "99999999(9999", Bits: 3},
	{Mask: "99(999999-9999", Bits: 5},
	{Mask: "99(999999(9999", Bits: 3},
}

// writtenDated reports whether separators stand where people put them: before the
// last four characters, and besides that perhaps between year, month and day.
func writtenDated(t *pii.Token) bool {
	n := t.Groups() - 1
	if n == 0 {
		return true
	}
	if len(t.Group(n)) != 4 || !strings.ContainsRune("-_+.:", rune(t.Sep(n))) {
		return false
	}
	return n == 1 || n == 3 && len(t.Group(1)) == 2 && len(t.Group(2)) == 2 &&
		t.Sep(1) == t.Sep(2) && strings.ContainsRune("-_./", rune(t.Sep(1)))
}
