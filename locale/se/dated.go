package se

import (
	"strings"
	"time"

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
	luhn             bool
}

// readDated reads ten or twelve digits. Without a century, two-digit years 00–29
// are taken for 2000–2029 and others for 1930–1999; '+' takes a century
// from that, for people of a hundred or more. No validity depends on it: a leap
// day exists in both candidates or in none, but for 1900, which only '+' reaches.
func readDated(t *pii.Token) (d dated, err error) {
	n, c := t.Len(), t.Chars()
	if n != 10 && n != 12 || !digits(c) {
		return d, pii.ErrForm
	}
	plus := false
	for i, last := 1, t.Groups()-1; i <= last; i++ {
		if t.Sep(i) == '+' {
			if i != last || len(t.Group(i)) != 4 {
				return d, pii.ErrForm
			}
			plus = true
		}
	}
	century := 19
	if d.stated = n == 12; d.stated {
		century = t.Int(0, 2)
	} else {
		if t.Int(0, 2) < 30 {
			century = 20
		}
		if plus {
			century--
		}
	}
	d.chars[0], d.chars[1] = '0'+byte(century/10), '0'+byte(century%10)
	ten := d.chars[2:]
	copy(ten, c[n-10:])
	d.year = century*100 + t.Int(n-10, 2)
	d.month, d.day, d.serial = t.Int(n-8, 2), t.Int(n-6, 2), t.Int(n-4, 3)
	d.luhn = luhn(ten)
	if century < 18 || century > 20 || repeated(ten) {
		return d, pii.ErrRange
	}
	return d, nil
}

// date returns the date that begins the number, with offset taken from the day.
func (d *dated) date(offset int) (time.Time, bool) { return date(d.year, d.month, d.day-offset) }

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

// date returns a day, and whether the calendar has it.
func date(year, month, day int) (time.Time, bool) {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if month < 1 || month > 12 || day < 1 || t.Day() != day || t.Month() != time.Month(month) {
		return time.Time{}, false
	}
	return t, true
}

// digits reports whether all of c are digits.
func digits(c []byte) bool {
	for _, b := range c {
		if b < '0' || b > '9' {
			return false
		}
	}
	return true
}

// repeated reports whether c is one character over and over.
func repeated(c []byte) bool {
	for _, b := range c {
		if b != c[0] {
			return false
		}
	}
	return true
}

// luhn reports whether the digits agree modulo 10, every second doubled from the
// last but one.
func luhn(c []byte) bool {
	sum := 0
	for i, b := range c {
		v := int(b - '0')
		if (len(c)-i)%2 == 0 {
			if v *= 2; v > 9 {
				v -= 9
			}
		}
		sum += v
	}
	return sum%10 == 0
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
	{Mask: "99999999:9999", Bits: 3},
	{Mask: "9999-99-99-9999", Bits: 5},
	{Mask: "9999-99-99+9999", Bits: 5},
	{Mask: "9999-99-99_9999", Bits: 4},
	{Mask: "9999_99_99_9999", Bits: 3},
	{Mask: "9999_99_99-9999", Bits: 5},
	{Mask: "9999.99.99-9999", Bits: 5},
	{Mask: "9999/99/99-9999", Bits: 5},
	{Mask: "99-99-99-9999", Bits: 3},
	{Mask: "99-99-99_9999", Bits: 3},
	{Mask: "99_99_99_9999", Bits: 2},
	{Mask: "99_99_99-9999", Bits: 4},
	{Mask: "99.99.99-9999", Bits: 4},
}
