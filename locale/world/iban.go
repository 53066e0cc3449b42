package world

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// International bank account number.
//
// Form: ISO 13616: country, two check digits (02 to 98), national part; its length is the
// country's. Printed in groups of four, stored without blanks: SE45 5000 0000 0583 9825 7466.
// Issuer: the bank; register of formats by SWIFT, https://www.swift.com/standards/data-standards/iban-international-bank-account-number.
// Check: modulo 97 over the number with its first four characters moved to the
// end and A=10 … Z=35; it finds all single errors and nearly all others. The national check
// digits are not looked at: they differ from bank to bank, and banks change them.

const ibanKind = "iban"

// ibanLengths holds each country and the length of its numbers. Åland writes FI, the
// French overseas territories FR, Jersey, Guernsey and Man GB.
const ibanLengths = "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18" +
	"FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22" +
	"MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23" +
	"TN24TR26UA29VA22VG24XK20YE30"

var ibanLength = makeIBANLength()

func makeIBANLength() (t [26][26]uint8) {
	for s := ibanLengths; s != ""; s = s[4:] {
		t[s[0]-'A'][s[1]-'A'] = (s[2]-'0')*10 + s[3] - '0'
	}
	return t
}

// IBAN is a parsed account number. Printed or logged, it shows only its kind.
type IBAN struct{ hidden.Value }

// Country returns the ISO 3166-1 code that the number begins with.
func (n IBAN) Country() string { return n.Canonical()[:2] }

// ParseIBAN parses a number in any grouping by blanks, dashes, dots, slashes or colons. Canonical has capitals and
// no separators. The error unwraps to pii.ErrForm, to pii.ErrRange for a country without
// such numbers, or to pii.ErrChecksum.
func ParseIBAN(s string) (IBAN, error) {
	var c []byte
	t, err := pii.Lex(s)
	if err == nil {
		c, err = readIBAN(t)
	} else {
		err = pii.ErrForm
	}
	if err != nil {
		return IBAN{}, &pii.ValueError{Kind: ibanKind, Err: err}
	}
	return IBAN{hidden.New(ibanKind, string(c))}, nil
}

// readIBAN is the rule. It returns the characters of the number.
func readIBAN(t *pii.Token) ([]byte, error) {
	c := ibanChars(t)
	if len(c) < 15 || c[0] < 'A' || c[1] < 'A' || c[2] > '9' || c[3] > '9' || t.Lead() != 0 {
		return nil, pii.ErrForm
	}
	switch n := int(ibanLength[c[0]-'A'][c[1]-'A']); {
	case n == 0:
		return nil, pii.ErrRange
	case n != len(c):
		return nil, pii.ErrForm
	}
	for i := range t.Groups() {
		switch t.Sep(i) {
		case 0, '_', '-', '.', '/', ':':
		default:
			return nil, pii.ErrForm
		}
	}
	// "order no 32190664 which": the North and its neighbours have digits alone.
	switch string(c[:2]) {
	case "SE", "DK", "NO", "FI", "IS", "FO", "GL", "DE", "AT", "BE", "EE", "LT", "PL", "ES", "PT", "HU", "CZ", "SK", "SI", "HR", "RS":
		for _, d := range c[4:] {
			if d > '9' {
				return nil, pii.ErrForm
			}
		}
	}
	if check := two(c, 2); check < 2 || check > 98 || mod97(c) != 1 {
		return nil, pii.ErrChecksum
	}
	return c, nil
}

// ibanChars returns the characters of a number without the word that is glued to it: IBANSE45 …
func ibanChars(t *pii.Token) []byte {
	if c := t.Chars(); len(c) > 4 && string(c[:4]) == "IBAN" && len(t.Group(0)) == 6 {
		return c[4:]
	}
	return t.Chars()
}

// mod97 returns the remainder of c with its first four characters moved to the end.
func mod97(c []byte) int {
	r := 0
	for i := range c {
		k := i + 4
		if k >= len(c) {
			k -= len(c)
		}
		if d := c[k]; d <= '9' {
			r = (r*10 + int(d-'0')) % 97
		} else {
			r = (r*100 + int(d-'A') + 10) % 97
		}
	}
	return r
}

func readIBANToken(t *pii.Token) pii.Reading {
	if t.Len() < 15 || t.Chars()[0] < 'A' { // as most numbers
		return pii.Reading{}
	}
	switch _, err := readIBAN(t); err {
	case nil:
		return pii.Reading{Bits: 14, Evidence: pii.HasChecksum | pii.HasForm | pii.HasRange}
	case pii.ErrChecksum:
		if inFours(t) { // as little else is written: any word of a payment tells that it was mistyped
			return pii.Reading{Bits: 9, Evidence: pii.CheckFailed | pii.HasForm | pii.HasRange}
		}
		return pii.Reading{Bits: 3, Evidence: pii.CheckFailed, Need: true}
	}
	return pii.Reading{}
}

// inFours reports whether t stands in groups of four characters with blanks between, the last of what is left: "FI21 1234 5600 0007 85".
func inFours(t *pii.Token) bool {
	last := t.Groups() - 1
	if last < 4 || len(t.Group(0)) != 2 || len(t.Group(1)) != 2 || t.Sep(1) != 0 {
		return false
	}
	for i := 2; i <= last; i++ {
		if t.Sep(i) != '_' || len(t.Group(i)) > 4 || i < last && len(t.Group(i)) < 4 {
			return false
		}
	}
	return true
}

// IBANRecognizer finds international account numbers. No words speak against them: an
// account stands on invoices and with orders.
var IBANRecognizer = &pii.Recognizer{
	Kind:        ibanKind,
	Category:    classify.Financial,
	Doc:         "International bank account number (ISO 13616), issued by banks",
	Canonical:   hidden.Canonical(ParseIBAN),
	Fact:        factIBAN,
	Lens:        []int{15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33},
	Letters:     true,
	LetterFirst: true,
	Read:        readIBANToken,
	For: []string{
		"iban*", "*iban", "ibannr*", "konto", "kontot", "kontoen", "kontoer", "konton", "*kontonum*", "*kontonr*", "kontonm*", "konto n*", "bankkonto*", "*konto nr*",
		"tili", "tilin", "tilini", "tilille", "tilillä", "tilillemme", "tililleni", "tiliä", "tililtä", "tilinum*", "pankkitili*", "tilinro*",
		"reikning*", "bankareikning*", "reikn nr", "account", "accounts", "bank account*", "account n*",
	},
	Hints: []string{
		"bic*", "swift*", "bank", "banken", "banka*", "bankin", "pankki*", "bankkod*", "utbetal*", "udbetal*", "betala*", "overfør*", "överför*", "refund*", "refusjon*", "tilbagebetal*",
		"återbetal*", "tilbakebetal*", "palaut*", "maksa*", "endurgrei*", "millifær*", "payout*", "transfer*", "sepa", "kontohavare*", "kontohaver*", "tilinomistaja*", "mottaker*", "mottagare*",
	},
}
