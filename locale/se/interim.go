package se

// Interimspersonnummer, given by universities (T-nummer, Ladok), schools (TF-nummer)
// and registers to people without a personnummer, or with a protected identity.
//
// Form: a personnummer whose serial begins with a letter, mostly T: YYMMDD-Tnnn; or date, TF and
// two digits: YYYYMMDD-TFnn. Some registers compute Luhn with the letter read
// as 1; universities choose the digits freely, so the check proves something where
// it agrees and nothing where it does not. Not unique: two universities may give the same.
// Source: information of Swedish universities; ivo.se on TF-nummer.

import (
	"strings"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/calendar"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindInterim = "se.interim"

// interimLetters may stand for the first digit of the serial.
const interimLetters = "TRSUWXJKLMN"

// Interim is a parsed interim number. It prints as its kind.
type Interim struct {
	hidden.Value
	birth time.Time
}

// ParseInterim reads an interim number with two- or four-digit year. Its errors unwrap
// to pii.ErrForm or ErrDate. The century is decided as for a Personnummer.
func ParseInterim(s string) (Interim, error) {
	t, err := pii.Lex(s)
	var n interim
	if err == nil {
		n, err = interimOf(t)
	}
	if err == nil && !writtenTail(t) {
		err = pii.ErrForm
	}
	if err != nil {
		return Interim{}, valueError(kindInterim, err)
	}
	return Interim{hidden.New(kindInterim, string(n.chars[:])), n.birth}, nil
}

// BirthDate returns the date in the number.
func (i Interim) BirthDate() (time.Time, bool) { return i.birth, true }

type interim struct {
	chars  [12]byte
	birth  time.Time
	letter byte
	school bool // TF and two digits
	luhn   bool
}

// interimOf is the rule.
func interimOf(t *pii.Token) (n interim, err error) {
	c, l := t.Chars(), t.Len()
	if t.Lead() != 0 || l != 10 && l != 12 || !digits(c[:l-4]) || !digits(c[l-2:]) {
		return n, pii.ErrForm
	}
	n.letter = c[l-4]
	n.school = n.letter == 'T' && c[l-3] == 'F'
	if !n.school && (strings.IndexByte(interimLetters, n.letter) < 0 || !digits(c[l-3:])) {
		return n, pii.ErrForm
	}
	century := 19
	if l == 12 {
		century = number(c[:2])
	} else if c[0] < '3' {
		century = 20
	}
	n.chars[0], n.chars[1] = '0'+byte(century/10), '0'+byte(century%10)
	copy(n.chars[2:], c[l-10:])
	var ok bool
	n.birth, ok = calendar.Date(number(n.chars[:4]), number(n.chars[4:6]), number(n.chars[6:8]))
	if !ok || century < 18 || century > 20 {
		return n, pii.ErrDate
	}
	if !n.school {
		ten := [10]byte(n.chars[2:])
		ten[6] = '1'
		n.luhn = luhn(ten[:])
	}
	return n, nil
}

// writtenTail reports whether the only separators stand before the last four
// characters, where groups change from digits to letters and back, too.
func writtenTail(t *pii.Token) bool {
	at := 0
	for i := range t.Groups() {
		switch s := t.Sep(i); {
		case s == 0:
		case at != t.Len()-4 || !strings.ContainsRune("-_+.:", rune(s)):
			return false
		}
		at += len(t.Group(i))
	}
	return true
}

// InterimRecognizer finds Swedish interim numbers.
var InterimRecognizer = &pii.Recognizer{
	Kind:      kindInterim,
	Category:  classify.NationalID,
	Region:    "SE",
	Doc:       "Swedish interim number (T-nummer, TF-nummer), given by schools and registers to people without a personal number",
	Canonical: hidden.Canonical(ParseInterim),
	Fact:      hidden.Person(ParseInterim, Interim.BirthDate, nil),
	Lens:      []int{10, 12},
	Letters:   true,
	Forms: []pii.Form{
		{Mask: "999999-A999", Bits: 5}, {Mask: "99999999-A999", Bits: 5}, {Mask: "999999A999"}, {Mask: "99999999A999"},
		{Mask: "999999-AA99", Bits: 5}, {Mask: "99999999-AA99", Bits: 5}, {Mask: "999999AA99"}, {Mask: "99999999AA99"},
		{Mask: "999999+A999", Bits: 5}, {Mask: "999999_A999", Bits: 2}, {Mask: "99999999_A999", Bits: 2}, {Mask: "99999999_AA99", Bits: 2},
	},
	Read:    readInterim,
	For:     wordsInterim,
	Hints:   hintsInterim,
	Against: words.AgainstPersons,
	Units:   words.Units,
}

// readInterim weighs a token: a date is worth five bits, in four more digits two
// more; a T, a TF or an agreeing check the rest.
func readInterim(t *pii.Token) pii.Reading {
	n, err := interimOf(t)
	if err != nil {
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 4, Evidence: pii.HasDate}
	if t.Len() == 12 {
		r.Bits += 2
	}
	switch {
	case n.school:
		r.Bits += 3
	case n.luhn:
		r.Bits += 3
		r.Evidence |= pii.HasChecksum
	case n.letter == 'T':
		r.Bits++
	default:
		r.Need = true
	}
	return r
}
