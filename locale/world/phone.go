package world

// Telephone numbers, given out by the regulator of each country (PTS, SDFI, Nkom,
// Traficom, Fjarskiptastofa and others) under ITU-T E.164.
//
// Form: '+', country code of one to three digits, national number, together at most 15
// digits; within a country the national number alone, in Sweden and Finland with a zero
// before it. There is no check digit: what a number proves are its country code, the
// plan of the country, and how it is grouped. Plans change every year, so that a number
// outside the table is told apart (PhoneUnassigned) and not refused.
// Source: ITU-T E.164; plans: the metadata named in phoneplans.go.

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

const kindPhone = "phone"

// Phone is a parsed telephone number. Two of the same canonical form and the same
// extension are equal. It prints as its kind.
type Phone struct {
	hidden.Value // "+" and country code and national number, E.164
	region       string
	kind         PhoneKind
	ext          string
}

// Region returns the ISO 3166-1 code of the country that the number belongs to: of
// the Nordic ones exactly, elsewhere the main country of its country code. It is "001" for the
// codes of the whole world.
func (p Phone) Region() string { return p.region }

// PhoneKind returns what a Nordic number is for; for others it is PhoneUnassigned.
func (p Phone) PhoneKind() PhoneKind { return p.kind }

// Extension returns the digits to dial once the number answers, or nothing.
func (p Phone) Extension() string { return p.ext }

// Fictional reports whether the number is one of those that PTS keeps for films
// and books.
func (p Phone) Fictional() bool {
	nsn, ok := strings.CutPrefix(p.Canonical(), "+46")
	return ok && fictional([]byte(nsn))
}

// ParsePhone reads a telephone number in any of its written forms. A number without '+' or 00
// is one of the region, an ISO 3166-1 code; an empty region refuses it. A number is accepted if its
// country has numbers of that length; PhoneKind tells whether they are in use. Errors
// unwrap to pii.ErrForm, or to pii.ErrRange where no country has the number's code or length.
func ParsePhone(s, region string) (Phone, error) {
	p, err := parsePhone(s, region)
	if err != nil {
		return Phone{}, &pii.ValueError{Kind: kindPhone, Err: err}
	}
	return p, nil
}

func parsePhone(s, region string) (Phone, error) {
	s, ext, ok := cutExtension(plain(s))
	if !ok {
		return Phone{}, pii.ErrForm
	}
	t, err := pii.Lex(s)
	if err != nil {
		return Phone{}, pii.ErrForm
	}
	var d dialed
	if !d.take(t) || d.ext {
		return Phone{}, pii.ErrForm
	}
	c, p, nsn, err := d.resolve(region)
	if err != nil {
		return Phone{}, err
	}
	if !c.fits(len(nsn)) {
		return Phone{}, pii.ErrRange
	}
	phone := Phone{region: c.region, ext: ext}
	if p != nil {
		phone.region = p.regionOf(nsn)
		phone.kind, _ = p.kind(nsn)
	}
	phone.Value = hidden.New(kindPhone, "+"+strconv.Itoa(c.code)+string(nsn))
	return phone, nil
}

// cutExtension cuts an extension off a number, and the brackets and the scheme that may stand
// before it.
func cutExtension(s string) (number, ext string, ok bool) {
	if len(s) >= 4 && strings.EqualFold(s[:4], "tel:") {
		s = s[4:]
	}
	s = strings.TrimPrefix(s, "(")
	i := strings.IndexFunc(s, func(r rune) bool { return r == '#' || r >= 0x80 || r < 0x80 && isLetter(byte(r)) })
	if i < 0 {
		return strings.TrimRight(s, ")"), "", true
	}
	number = strings.TrimRight(s[:i], " ,;.-(")
	rest := s[i:]
	j := strings.IndexAny(rest, "0123456789")
	if j < 0 {
		return "", "", false
	}
	word := strings.ToUpper(strings.TrimRight(rest[:j], " .:=-"))
	ext = strings.TrimRight(rest[j:], " )")
	for k := range len(ext) {
		if !isDigit(ext[k]) {
			return "", "", false
		}
	}
	return number, ext, len(ext) <= 7 && (word == "#" || extensionWord(word))
}

// extensionWord reports whether an upper-case word stands before an extension.
func extensionWord[T string | []byte](w T) bool {
	switch string(w) {
	case "X", "EXT", "EXTN", "EXTENSION", "ANKN", "ANK", "ANKNYTNING", "ANKNYTN", "LOK", "LOKAL", "LOKALNR", "ALANUMERO", "ALANRO", "INTERN", "INNANHUSS", "VX":
		return true
	}
	return false
}

// dialed is a number as it is dialled.
type dialed struct {
	buf  [20]byte
	n    int
	plus bool
	ext  bool // an extension follows
	ngrp int  // groups of digits before it
}

func (d *dialed) digits() []byte { return d.buf[:d.n] }

// take gathers the digits of a token: all but the trunk zero in brackets, which is not
// dialled after a country code.
func (d *dialed) take(t *pii.Token) bool {
	d.plus = t.Lead() == '+'
	groups := t.Groups()
	for i := range groups {
		g := t.Group(i)
		if g[0] > '9' {
			if i == 0 || i != groups-2 || !extensionWord(g) || len(t.Group(i+1)) > 6 || t.Group(i + 1)[0] > '9' {
				return false
			}
			d.ext = true
			break
		}
		d.ngrp++
		if len(g) == 1 && g[0] == '0' && i > 0 && i+1 < groups && t.Sep(i) == '(' && t.Sep(i+1) == '(' {
			continue
		}
		if d.n+len(g) > len(d.buf) {
			return false
		}
		d.n += copy(d.buf[d.n:], g)
	}
	return d.n > 0
}

// international returns the digits behind '+' or 00.
func (d *dialed) international() ([]byte, bool) {
	b := d.digits()
	switch {
	case d.plus:
		return b, true
	case len(b) > 2 && b[0] == '0' && b[1] == '0' && b[2] != '0':
		return b[2:], true
	}
	return b, false
}

// resolve tells country and national number. The region counts where the country isn't said.
func (d *dialed) resolve(region string) (country, *plan, []byte, error) {
	b, abroad := d.international()
	if abroad {
		c, p, nsn, ok := cutCode(b)
		if !ok {
			return country{}, nil, nil, pii.ErrRange
		}
		return c, p, c.cutTrunk(p, nsn), nil
	}
	c, ok := countryOf(region)
	if !ok {
		return country{}, nil, nil, pii.ErrForm
	}
	p := planOf(region)
	if own, found := bytes.CutPrefix(b, strconv.AppendInt(nil, int64(c.code), 10)); found {
		// The country code without '+': only where the number is none with it.
		own = c.cutTrunk(p, own)
		if c.lens>>len(b) == 0 || p != nil && !p.hasRoom(b) && p.hasRoom(own) || p == nil && !c.fits(len(b)) && c.fits(len(own)) {
			b = own
		}
	}
	return c, p, c.cutTrunk(p, b), nil
}

// fictional reports whether a Swedish number is in a range kept for fiction.
func fictional(nsn []byte) bool {
	if len(nsn) != 9 {
		return false
	}
	switch string(nsn[:7]) {
	case "3139006", "4062804", "8465004", "9803192":
		return true
	}
	return string(nsn[:7]) == "7017406" && string(nsn[7:]) >= "05"
}

// PhoneRecognizer finds telephone numbers of every country.
var PhoneRecognizer = &pii.Recognizer{
	Kind:     kindPhone,
	Category: classify.Contact,
	Doc:      "Telephone number, given out by the regulator of a country under ITU-T E.164",
	Lens:     []int{6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22},
	Letters:  true,
	Joins:    "+/",
	Read:     readPhone,
	For:      wordsPhone,
	Hints:    hintsPhone,
	Against:  againstPhone,
	Units:    unitsPhone,
}
