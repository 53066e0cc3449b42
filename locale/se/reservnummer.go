package se

// Reservnummer, given in health care to patients without a known personnummer.
//
// Forms: the national one (NRID, Inera) XXYYMMDD-NNGC, where XX is 18, 19 or 20 plus a
// multiple of three from 22 on, or 00 where the date of birth is unknown (then
// MM is 20–99 and DD 40–59), NN two letters without I O Q V W, G a digit or
// letter for the gender, C a check digit; Region Stockholm's twelve digits from 99; Region
// Skåne's date and four characters with a letter among them, which other regions write with a year of two digits. How the check
// digits are computed is not published: none is checked.
// Source: Inera, Nationellt reservidformat 1.0; OID 1.2.752.97.3.1.3 (Stockholm).

import (
	"bytes"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/calendar"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindReservnummer = "se.reservnummer"

// ReserveIssuer says who gives reserve numbers of a form.
type ReserveIssuer uint8

// The issuers.
const (
	ReserveNational  ReserveIssuer = iota + 1 // NRID
	ReserveStockholm                          // Region Stockholm
	ReserveSkane                              // Region Skåne
	ReserveLocal                              // a region that the number doesn't tell
)

// Reservnummer is a parsed reserve number. It prints as its kind.
type Reservnummer struct {
	hidden.Value
	issuer ReserveIssuer
	birth  time.Time
}

// ParseReservnummer reads a reserve number of twelve characters, or of ten with letters. Its errors unwrap to
// pii.ErrForm, ErrRange or ErrDate.
func ParseReservnummer(s string) (Reservnummer, error) {
	t, err := pii.Lex(s)
	if err == nil && !writtenTail(t) {
		err = pii.ErrForm
	}
	var r Reservnummer
	if err == nil {
		r.issuer, r.birth, err = reservnummerOf(t)
	}
	if err != nil {
		return Reservnummer{}, valueError(kindReservnummer, err)
	}
	r.Value = hidden.New(kindReservnummer, string(t.Chars()))
	return r, nil
}

// Issuer returns who gives numbers of this form.
func (r Reservnummer) Issuer() ReserveIssuer { return r.issuer }

// BirthDate returns the date in the number, false where it holds none.
func (r Reservnummer) BirthDate() (time.Time, bool) { return r.birth, !r.birth.IsZero() }

// reservnummerOf is the rule. It asks for no check digit.
func reservnummerOf(t *pii.Token) (by ReserveIssuer, birth time.Time, err error) {
	c := t.Chars()
	if t.Lead() == 0 && len(c) == 10 {
		return localReserve(t)
	}
	if t.Lead() != 0 || len(c) != 12 || !digits(c[:8]) {
		return 0, birth, pii.ErrForm
	}
	century, tail := number(c[:2]), c[8:]
	switch {
	case digits(tail):
		if century != 99 || repeated(c) {
			return 0, birth, pii.ErrForm
		}
		return ReserveStockholm, birth, nil
	case 18 <= century && century <= 20:
		if _, err := interimOf(t); err == nil {
			return 0, birth, pii.ErrForm
		}
		by = ReserveSkane
	case !nationalTail(tail):
		return 0, birth, pii.ErrForm
	case century == 0:
		if undated(c) {
			return ReserveNational, birth, nil
		}
		return 0, birth, pii.ErrDate
	case 22 <= century && century <= 78:
		by, century = ReserveNational, 18+century%3
	default:
		return 0, birth, pii.ErrRange
	}
	birth, ok := calendar.Date(century*100+number(c[2:4]), number(c[4:6]), number(c[6:8]))
	if !ok {
		return 0, birth, pii.ErrDate
	}
	return by, birth, nil
}

// localReserve reads a date with two digits of the year and four characters with a letter among them, which make no interim number.
func localReserve(t *pii.Token) (by ReserveIssuer, birth time.Time, err error) {
	c := t.Chars()
	if _, err := interimOf(t); err == nil || !digits(c[:6]) || digits(c[6:]) || digits(c[:9]) {
		return 0, birth, pii.ErrForm // one letter at the end is a Finn's number
	}
	birth, ok := calendar.Date(2000+number(c[:2]), number(c[2:4]), number(c[4:6]))
	if !ok {
		return 0, birth, pii.ErrDate
	}
	return ReserveLocal, time.Time{}, nil // of which century it doesn't tell
}

// nationalTail reports whether the last four characters are those of the national form: two letters, a digit or letter and a
// digit, AB12, ABC1.
func nationalTail(c []byte) bool {
	return !digits(c[:1]) && !digits(c[1:2]) && !bytes.ContainsAny(c[:2], "IOQVW") && digits(c[3:])
}

// undated reports whether month and day are such as stand for an unknown date of birth.
func undated(c []byte) bool {
	month, day := number(c[4:6]), number(c[6:8])
	return month >= 20 && 40 <= day && day <= 59
}

// ReservnummerRecognizer finds Swedish reserve numbers.
var ReservnummerRecognizer = &pii.Recognizer{
	Kind:      kindReservnummer,
	Category:  classify.NationalID,
	Region:    "SE",
	Doc:       "Swedish reserve number, given in health care to patients without a known personal number",
	Canonical: hidden.Canonical(ParseReservnummer),
	Fact:      hidden.Person(ParseReservnummer, Reservnummer.BirthDate, nil),
	Lens:      []int{10, 12},
	Letters:   true,
	Forms: []pii.Form{
		{Mask: "99999999-AA99", Bits: 5}, {Mask: "99999999-AAA9", Bits: 5}, {Mask: "99999999-XXXX", Bits: 3}, {Mask: "99999999-9999", Bits: 3},
		{Mask: "99999999_XXXX", Bits: 1}, {Mask: "99999999AA99"}, {Mask: "99999999AAA9"}, {Mask: "999999999999"},
		{Mask: "999999-XXXX", Bits: 3}, {Mask: "999999_XXXX", Bits: 1}, {Mask: "999999XXXX"},
	},
	Read:    readReservnummer,
	For:     wordsReservnummer,
	Hints:   hintsReservnummer,
	Against: words.AgainstPersons,
	Units:   words.Units,
}

// readReservnummer weighs a token: the national form shows a date, a prefix and
// letters; the regional ones are nothing without a word.
func readReservnummer(t *pii.Token) pii.Reading {
	by, birth, err := reservnummerOf(t)
	switch {
	case err != nil:
		return pii.Reading{}
	case by == ReserveStockholm:
		return pii.Reading{Bits: 4, Evidence: pii.HasRange, Need: true}
	case by == ReserveSkane, by == ReserveLocal:
		return pii.Reading{Bits: 4, Evidence: pii.HasDate, Need: true}
	case birth.IsZero():
		return pii.Reading{Bits: 4, Evidence: pii.HasRange, Need: true}
	}
	return pii.Reading{Bits: 6, Evidence: pii.HasDate | pii.HasRange}
}
