package fi

import (
	"slices"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/calendar"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Henkilötunnus (hetu, in Swedish personbeteckning): DDMMYYCZZZQ, eleven characters.
// Issuer: Digi- ja väestötietovirasto (DVV), for Finland and Åland.
// Source: https://dvv.fi/hetu-uudistus; Statistics Finland, concept Henkilötunnus.
//
// C is the century: + for the 1800s, - Y X W V U for the 1900s, A to F for the 2000s.
// The signs other than + - A are in force since 2023-01-01. Two people may have codes that
// differ in C alone, so it is part of the value and is never normalized.
// ZZZ is 002 to 899, or 900 to 999 for temporary and artificial codes outside the register.
// Its parity tells the sex, which a bill of 2022 would end, so it is not read here.
// Q is DDMMYYZZZ modulo 31, in an alphabet without G I O Q Z. It doesn't cover C, and
// proves one in 31.

const (
	hetuKind  = "fi.hetu"
	hetuCheck = "0123456789ABCDEFHJKLMNPRSTUVWXY"
)

// hetuTests are the published artificial codes, in canonical form.
var hetuTests = []string{
	"010501E9032", "010516B902W", "010516B903X", "010594Y9021", "010594Y9032",
	"020502E902X", "020503F9037", "020504A902E", "020504B904H", "020516C902J", "020516C903K",
	"020594X902N", "020594X903P", "030516D9026", "030516D9037", "030594W903B", "030694W9024",
	"040594V902Y", "040594V9030", "050594U902L", "050594U903M", "100190-999P", "100190Y999P",
	"131052-308T",
}

// Hetu is a henkilötunnus. It prints as the name of its kind; Canonical tells the value.
type Hetu struct{ hidden.Value }

// ParseHetu parses a henkilötunnus in either case, with or without blanks. The century
// sign must be there, or the year with its century: without them the code doesn't say who is meant.
// The error is a *pii.ValueError.
func ParseHetu(s string) (Hetu, error) {
	t, err := pii.Lex(s)
	if err != nil {
		return Hetu{}, &pii.ValueError{Kind: hetuKind, Err: pii.ErrForm}
	}
	code, err := readHetu(t)
	if code[6] == 0 {
		err = pii.ErrForm
	}
	if err != nil {
		return Hetu{}, &pii.ValueError{Kind: hetuKind, Err: err}
	}
	return Hetu{hidden.New(hetuKind, string(code[:]))}, nil
}

// BirthDate returns the date of birth in UTC, false for the zero Hetu.
func (h Hetu) BirthDate() (time.Time, bool) {
	c := h.Canonical()
	if len(c) != 11 {
		return time.Time{}, false
	}
	year, _ := hetuCentury(c[6])
	return calendar.Date(year+two(c[4:]), two(c[2:]), two(c))
}

// Temporary reports whether the individual number is 900 to 999, which the population
// register never gives: hospitals and test systems do.
func (h Hetu) Temporary() bool { return len(h.Canonical()) == 11 && h.Canonical()[7] == '9' }

// Test reports whether h is one of the published artificial codes.
func (h Hetu) Test() bool { return slices.Contains(hetuTests, h.Canonical()) }

// hetuCentury returns the first year of the sign's century, or false.
func hetuCentury(sign byte) (int, bool) {
	switch sign {
	case '+':
		return 1800, true
	case '-', 'Y', 'X', 'W', 'V', 'U':
		return 1900, true
	case 'A', 'B', 'C', 'D', 'E', 'F':
		return 2000, true
	}
	return 0, false
}

// readHetu returns the canonical code, with a zero byte for a sign that is missing.
// ErrChecksum means that all else agrees.
func readHetu(t *pii.Token) (code [11]byte, err error) {
	sign, ok := hetuSign(t)
	if !ok {
		return code, pii.ErrForm
	}
	return readSigned(t, sign)
}

// readSigned is readHetu for a token whatever its separators are, and the century sign, zero if there is none.
func readSigned(t *pii.Token, sign byte) (code [11]byte, err error) {
	n := t.Len()
	if n < 10 || n > 12 || t.Lead() != 0 {
		return code, pii.ErrForm
	}
	if n == wholeYear {
		return readWholeYear(t)
	}
	return readParts(t.Chars()[:6], t.Chars()[n-4:], sign)
}

// wholeYear is the length of a code whose year is written out, as people do: 13.10.1952-308T.
const wholeYear = 12

// readWholeYear is readSigned for such a code. Its century tells the sign.
func readWholeYear(t *pii.Token) (code [11]byte, err error) {
	var date [6]byte
	c := t.Chars()
	copy(date[:], c[:4])
	copy(date[4:], c[6:])
	switch string(c[4:6]) {
	case "18":
		return readParts(date[:], c[8:], '+')
	case "19":
		return readParts(date[:], c[8:], '-')
	case "20":
		return readParts(date[:], c[8:], 'A')
	}
	return code, pii.ErrForm
}

// readParts reads the six figures of the date and the four characters behind the sign.
func readParts(date, rest []byte, sign byte) (code [11]byte, err error) {
	copy(code[:6], date)
	copy(code[7:], rest)
	day, zzz := figures(date), figures(rest[:3])
	if day < 0 || zzz < 0 {
		return code, pii.ErrForm
	}
	code[6] = sign
	century, ok := 2000, true // the sign being missing, the century that has a 29 February in year 00
	if sign != 0 {
		if century, ok = hetuCentury(sign); !ok {
			return code, pii.ErrForm
		}
	}
	if _, ok := calendar.Date(century+day%100, day/100%100, day/10000); !ok {
		return code, pii.ErrDate
	}
	if zzz < 2 {
		return code, pii.ErrRange
	}
	if hetuCheck[(day*1000+zzz)%31] != code[10] {
		return code, pii.ErrChecksum
	}
	return code, nil
}

// figures returns the value of digits, or -1 if one of c is none.
func figures(c []byte) (v int) {
	for _, d := range c {
		if d < '0' || d > '9' {
			return -1
		}
		v = v*10 + int(d-'0')
	}
	return v
}

// hetuSign returns the century sign, zero if there is none, and whether the separators are
// those of a hetu: blanks anywhere, dots within the date, one sign after it. With the whole year any will do.
func hetuSign(t *pii.Token) (sign byte, ok bool) {
	switch t.Len() {
	case 10:
	case 11:
		sign = t.Chars()[6]
	case wholeYear:
		return 0, true
	default:
		return 0, false
	}
	at := 0
	for i := range t.Groups() {
		switch sep := t.Sep(i); {
		case sep == 0, sep == '_', sep == '.' && (at == 2 || at == 4):
		case (sep == '-' || sep == '+') && at == 6 && sign == 0:
			sign = sep
		default:
			return 0, false
		}
		at += len(t.Group(i))
	}
	return sign, true
}

// anySign returns the century sign of a token in any grouping, zero if there is none.
func anySign(t *pii.Token) byte {
	if t.Len() == 11 {
		return t.Chars()[6]
	}
	at := 0
	for i := range t.Groups() {
		if sep := t.Sep(i); at == 6 && (sep == '-' || sep == '+') {
			return sep
		}
		at += len(t.Group(i))
	}
	return 0
}

// HetuRecognizer finds the henkilötunnus.
var HetuRecognizer = &pii.Recognizer{
	Kind:      hetuKind,
	Category:  classify.NationalID,
	Region:    "FI",
	Doc:       "Finnish personal identity code (henkilötunnus), issued by the Digital and Population Data Services Agency.",
	Canonical: hidden.Canonical(ParseHetu),
	Fact:      hidden.Person(ParseHetu, Hetu.BirthDate, nil),
	Lens:      []int{10, 11, wholeYear},
	Letters:   true,
	Forms: []pii.Form{
		{Mask: "999999-999A", Bits: 5}, {Mask: "999999-9999", Bits: 5},
		{Mask: "999999+999A", Bits: 6}, {Mask: "999999+9999", Bits: 6},
		{Mask: "999999A999A", Bits: 5}, {Mask: "999999A9999", Bits: 5},
		{Mask: "999999_A_999A", Bits: 3}, {Mask: "999999_A_9999", Bits: 3},
		{Mask: "999999_A999A", Bits: 3}, {Mask: "999999_A9999", Bits: 3},
		{Mask: "999999A_999A", Bits: 3}, {Mask: "999999A_9999", Bits: 3},
		{Mask: "999999A-999A", Bits: 4}, {Mask: "999999A-9999", Bits: 4}, {Mask: "999999-A999A", Bits: 3}, {Mask: "999999A999-A", Bits: 3},
		{Mask: "999999-999-A", Bits: 4}, {Mask: "999999-999_A", Bits: 4}, {Mask: "999999(999A", Bits: 3}, {Mask: "999999(A999A", Bits: 4},
		{Mask: "999999/999A", Bits: 3}, {Mask: "999999A999_A", Bits: 4}, {Mask: "99.99.99-999A", Bits: 5}, {Mask: "99_99_99-999A", Bits: 4}, {Mask: "99.99.99_999A", Bits: 4},
		{Mask: "999999_999A", Bits: 2}, {Mask: "999999_9999", Bits: 2},
		{Mask: "99999999-999A", Bits: 5}, {Mask: "99999999-9999", Bits: 3}, {Mask: "99999999_999A", Bits: 3},
		{Mask: "99.99.9999-999A", Bits: 6}, {Mask: "99.99.9999-9999", Bits: 5}, {Mask: "99.99.9999_999A", Bits: 5}, {Mask: "99.99.9999_9999", Bits: 3},
		{Mask: "99-99-9999-999A", Bits: 5}, {Mask: "99/99/9999-999A", Bits: 5}, {Mask: "99.99.9999999A", Bits: 5},
		{Mask: "999999999A"}, {Mask: "9999999999"},
	},
	Joins: "/,",
	Read: func(t *pii.Token) pii.Reading {
		if t.Chars()[2] > '1' { // no month, as most
			return pii.Reading{}
		}
		code, err := readSigned(t, anySign(t)) // what grouping it needs no word in, the forms say
		// One in 31, and 37 % of six digits with a month and a day in them, which leaves a little for those who write other numbers so.
		r := pii.Reading{Bits: 8, Evidence: pii.HasDate | pii.HasChecksum}
		switch {
		case err == pii.ErrChecksum && code[6] == 0 && code[10] <= '9': // ten digits: too much looks so
			return pii.Reading{}
		case err == pii.ErrChecksum && code[6] == 0:
			return pii.Reading{Bits: 3, Evidence: pii.HasDate | pii.CheckFailed, Need: true}
		case err == pii.ErrChecksum:
			return pii.Reading{Bits: 2, Evidence: pii.HasDate | pii.CheckFailed, Need: true}
		case err != nil:
			return pii.Reading{}
		case code[6] == 0: // ten characters: one product code of them in nine hundred looks so, if a letter ends it
			r.Bits, r.Need = 7, code[10] <= '9'
		case code[6] >= 'A' || code[10] >= 'A': // a letter where hardly anything else has one
			r.Bits = 9
		}
		if code[7] != '9' {
			r.Evidence |= pii.HasRange
		}
		if slices.Contains(hetuTests, string(code[:])) {
			r.Evidence |= pii.TestNumber
		}
		return r
	},
	Asks:  words.AsksPerson,
	Names: words.NamesPerson,
	For: slices.Concat(words.PersonFields, []string{
		"*henkilötun*", "henkilö tun*", "*henkilöturvatun*", "henktun*", "henk tun*", "henkilön tunnus", "*henkilönum*", "henkilö num*", "*henkilökood*", "hlötun*", "hlö tun*", "hlönum*", "hlö num*", "hlönro*", "hlö nro", "henkilönro", "hlt", "h tunnus", "htunnus", "*hetu", "sos turvatun*", "henk nro", "henk num*",
		"hetu*", "heto", "sotu*", "*sosiaaliturvatun*", "sosiaaliturva tun*", "*loppuosa*", "loppu osa",
		"*personbet*", "*personebet*", "person beteck*", "persbet*", "pers bet*", "*personsign*", "beteckning", "beteckningen", "slutdel*",
		"finskt personnum*", "finsk personnum*", "finske personnum*", "finländskt personnum*", "finska personnum*", "finsk fødselsnum*", "finsk cpr*",
		"personal identity code*", "personal identification code*", "identity code*", "ssn", "social security n*", "personal id*", "national id*", "finnish personal id*", "finnish id*", "finnish social security*",
	}),
	Hints: []string{"id",
		"väliviiva*", "väliviivo*", "yhdysmerk*", "yhdysviiva*", "bindestreck*",
		"syntymäai*", "syntymäaj*", "syntynyt", "synt", "s", "född", "født", "born", "dob", "tunnuksen", "tunnukseni", "tunnus",
		"*personnum*", "social security*", "kela*", "pankkitunnuks*", "verkkopankki*", "mobiilivarmen*", "tunnistau*", "undersigned", "guardian", "potilas*", "potilaan", "allekirjoittanut", "huoltaja*", "edunvalvoj*",
		"nimi", "nimeni", "namn", "äiti", "lapsen", "lapseni", "puoliso*", "tyttären*", "poikani", "vaimoni", "mieheni",
	},
	// An order or an invoice in Finnish may be a person's; in other languages DDMMYY-NNNN is its number.
	Tongue: slices.Concat(tongue, places),
	Against: slices.Concat(slices.DeleteFunc(slices.Clone(words.Against), func(w string) bool { return w == "tilaus*" || w == "lasku" || w == "laskun" }), []string{
		"*viitenro*", "diaarin*", "*asianumer*", "*laitetun*", "*tuotetun*", "*tuotekood*", "*toimitusn*", "*rekisterin*", "*kiinteistötun*", "*fastighetsbeteck*", "*ajokort*",
	}),
	Units: words.Units,
}

// two returns the value of the two digits that s begins with.
func two(s string) int { return int(s[0]-'0')*10 + int(s[1]-'0') }
