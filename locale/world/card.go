package world

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Payment card number.
//
// Form: ISO/IEC 7812: issuer (up to eight digits), account, Luhn digit; 12 to 19 digits, printed
// 4-4-4-4, of American Express 4-6-5, of Diners 4-6-4. Often masked: 4111 11** **** 1111.
// Issuer: the bank, under the brand's range; ISO/IEC 7812-1, https://www.iso.org/standard/70484.html.
// Check: Luhn, which a tenth of random numbers pass. Range and grouping prove more.
// The end of validity and the security code belong to the card: they count behind their words.

const cardKind = "card"

// A cardBrand is a range of first digits, compared over as many digits as lo has.
type cardBrand struct {
	name   string
	lo, hi int
	digits int    // of lo
	lens   uint32 // bit n: length n
	bits   int    // what range, length and Luhn prove
	need   bool   // not without a word, unless grouped as cards are
}

const len16, len19, len16to19 = 1 << 16, 1 << 19, 1<<16 | 1<<17 | 1<<18 | 1<<19

// cardBrands is searched in order: narrow ranges stand before wide ones.
var cardBrands = []cardBrand{
	{"Dankort", 5019, 5019, 4, len16, 13, false},
	{"Visa/Dankort", 4571, 4571, 4, len16, 12, false},
	{"Visa", 4, 4, 1, len16, 7, false},
	{"Visa", 4, 4, 1, 1<<13 | 1<<18 | len19, 4, true},
	{"Mastercard", 51, 55, 2, len16, 7, false},
	{"Mastercard", 2221, 2720, 4, len16, 7, false},
	{"American Express", 34, 34, 2, 1 << 15, 8, false},
	{"American Express", 37, 37, 2, 1 << 15, 8, false},
	{"Mir", 2200, 2204, 4, len16to19, 8, false},
	{"JCB", 3528, 3589, 4, len16to19, 8, false},
	{"JCB", 2131, 2131, 4, 1 << 15, 8, false},
	{"JCB", 1800, 1800, 4, 1 << 15, 8, false},
	{"Diners Club", 300, 305, 3, 1<<14 | len16 | len19, 6, true},
	{"Diners Club", 36, 36, 2, 1<<14 | len16 | len19, 6, true},
	{"Diners Club", 38, 39, 2, 1<<14 | len16 | len19, 6, true},
	{"Discover", 6011, 6011, 4, len16 | len19, 9, false},
	{"Discover", 644, 649, 3, len16 | len19, 7, false},
	{"Discover", 65, 65, 2, len16 | len19, 7, false},
	{"UnionPay", 62, 62, 2, 1<<14 | 1<<15 | len16to19, 6, true},
	{"UnionPay", 81, 81, 2, 1<<14 | 1<<15 | len16to19, 6, true},
	{"Maestro", 50, 50, 2, 1<<12 | 1<<13 | 1<<14 | 1<<15 | len16to19, 4, true},
	{"Maestro", 56, 69, 2, 1<<12 | 1<<13 | 1<<14 | 1<<15 | len16to19, 4, true},
}

// Card is a parsed card number. Printed or logged, it shows only its kind.
type Card struct{ hidden.Value }

// Brand returns the name of the brand, such as "Visa".
func (c Card) Brand() string {
	if b := brandOf([]byte(c.Canonical())); b != nil {
		return b.name
	}
	return ""
}

// ParseCard parses a full card number in any grouping by blanks, dashes or dots. Canonical has the
// digits alone. The error unwraps to pii.ErrForm, to pii.ErrRange for a number of no brand, or to
// pii.ErrChecksum.
func ParseCard(s string) (Card, error) {
	t, err := pii.Lex(s)
	if err == nil && t.Lead() == 0 {
		for i := 1; i < t.Groups() && err == nil; i++ {
			if c := t.Sep(i); c != '_' && c != '-' && c != '.' {
				err = pii.ErrForm
			}
		}
		if err == nil {
			_, err = readCard(t.Chars())
		}
	} else {
		err = pii.ErrForm
	}
	if err != nil {
		return Card{}, &pii.ValueError{Kind: cardKind, Err: err}
	}
	return Card{hidden.New(cardKind, string(t.Chars()))}, nil
}

// readCard is the rule, over digits.
func readCard(c []byte) (*cardBrand, error) {
	if len(c) < 12 || len(c) > 19 {
		return nil, pii.ErrForm
	}
	for _, d := range c {
		if !isDigit(d) {
			return nil, pii.ErrForm
		}
	}
	b := brandOf(c)
	switch {
	case b == nil || oneDigit(c):
		return nil, pii.ErrRange
	case !luhn(c):
		return nil, pii.ErrChecksum
	}
	return b, nil
}

// brandOf returns the brand of a number, full or masked behind its first four digits, or nil.
func brandOf(c []byte) *cardBrand {
	if len(c) < 4 || !isDigit(c[3]) {
		return nil
	}
	first := int(c[0]-'0')*1000 + int(c[1]-'0')*100 + int(c[2]-'0')*10 + int(c[3]-'0')
	scale := [...]int{0, 1000, 100, 10, 1}
	for i := range cardBrands {
		b := &cardBrands[i]
		if p := first / scale[b.digits]; b.lo <= p && p <= b.hi && b.lens>>len(c)&1 == 1 {
			return b
		}
	}
	return nil
}

// CardRecognizer finds payment cards: numbers, masked numbers, and the end of validity and
// the security code behind their words.
var CardRecognizer = &pii.Recognizer{
	Kind:      cardKind,
	Category:  classify.Financial,
	Doc:       "Payment card: number (ISO/IEC 7812), full or masked, security code, end of validity",
	Canonical: hidden.Canonical(ParseCard),
	Fact:      hidden.Issuer(ParseCard, 6),
	Marks:     ":;=>0",
	Scan:      scanCard,
	Left:      64,
	Right:     64,
	Names:     words.NamesCard,
	For: []string{
		"kort", "kortet", "kortets", "kortets nummer", "kortene", "kortnum*", "*kortnum*", "*kortnr*", "kort nr", "kort no", "*bankkort*", "*kreditkort*", "*betalkort*", "*betalingskort*", "*betalningskort*", "*debetkort*", "*debitkort*",
		"visa", "visakort*", "mastercard*", "master card", "amex", "american express", "dankort*", "visadankort", "bankaxept", "diners*", "maestro", "eurocard", "unionpay",
		"kortti", "kortin", "korttia", "korttini", "korttinum*", "kortilla", "kortilta", "kortille", "kortissa", "kortista", "*pankkikort*", "*luottokort*", "*maksukort*",
		"kortið", "kortinu", "korti", "kortanúmer*", "kortanum*", "kortanr*", "*greiðslukort*", "*kreditkort*", "*debetkort*", "*bankakort*", "kortnúmer*", "númerið er",
		"card", "cards", "card number", "card no", "cardnumber*", "credit card*", "debit card*", "cc number", "pan",
		"kortinnehavare", "kortholder", "kortholdere", "cardholder*",
	},
	Hints: []string{
		"betala*", "betalt*", "betalning*", "köp*", "drag*", "dras", "betaling*", "betalte", "trukket", "træk*", "belast*", "maksu*", "maksoi*", "velo*", "greið*", "greitt", "payment*", "paid", "pay", "charge*", "betale", "betalade", "borga*", "maksaa*", "maksan",
		"block*", "froze*", "lost", "stolen", "mistet", "tapt", "borttappa*", "kadonn*", "varaste*", "stolið", "cvc*", "cvv*", "exp", "expir*", "giltig*", "utgår*", "udløb*", "utløp*", "gyldig*", "voimassa*", "gildir*", "spärr*", "spær*", "sperr*", "minibank*", "bankomat*", "declin*", "avvis*", "medges*", "nekad*", "avslag*", "hylät*", "hylkä*", "höfnun", "hafnað",
	},
	Against: append(slices.Clone(words.Against),
		"gavekort*", "presentkort*", "gift card*", "giftcard*", "lahjakort*", "gjafakort*", "*kundkort*", "kundekort*", "medlemskort*", "busskort*", "rejsekort*", "reisekort*", "passerkort*", "adgangskort*", "simkort*", "*imei*", "iccid*", "sim"),
	Units: words.Units,
}
