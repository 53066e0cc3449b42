package world

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Numbers of mobile equipment and of SIM cards.
//
// Form: IMEI, 15 digits: type allocation code (8), serial number (6), Luhn digit; printed
// 35-209900-176148-1 or without separators. IMEISV, 16 digits: a software version of two digits
// in place of the check. ICCID, 19 or 20 digits: 89, country code, issuer, account, Luhn digit.
// Issuer: GSMA (TS.06) through its reporting bodies; ICCID by ITU-T E.118, https://www.itu.int/rec/T-REC-E.118.
// Check: a tenth of random numbers pass Luhn, and a card number has the same: a bare
// IMEI counts only where a word says what it is. An IMEISV has no check at all.

const imeiKind = "imei"

// IMEI is a parsed IMEI, IMEISV or ICCID. Printed or logged, it shows only its kind.
type IMEI struct{ hidden.Value }

// SIM reports whether the number is that of a SIM card, an ICCID.
func (n IMEI) SIM() bool { return len(n.Canonical()) > 16 }

// TypeAllocation returns the eight digits that name the model, empty for a SIM card.
func (n IMEI) TypeAllocation() string {
	if n.SIM() {
		return ""
	}
	return n.Canonical()[:8]
}

// ParseIMEI parses an IMEI of 15 digits, an IMEISV of 16, or an ICCID of 19 or 20, grouped in any way by
// blanks, dashes, dots or slashes. Canonical has the digits alone. The error unwraps to pii.ErrForm,
// pii.ErrRange or pii.ErrChecksum.
func ParseIMEI(s string) (IMEI, error) {
	t, err := pii.Lex(s)
	if err == nil {
		err = readIMEI(t)
	} else {
		err = pii.ErrForm
	}
	if err != nil {
		return IMEI{}, &pii.ValueError{Kind: imeiKind, Err: err}
	}
	return IMEI{hidden.New(imeiKind, string(t.Chars()))}, nil
}

// readIMEI is the rule.
func readIMEI(t *pii.Token) error {
	c := t.Chars()
	for _, d := range c {
		if d > '9' {
			return pii.ErrForm
		}
	}
	for i := 1; i < t.Groups(); i++ {
		switch t.Sep(i) {
		case '_', '-', '.', '/':
		default:
			return pii.ErrForm
		}
	}
	if t.Lead() != 0 {
		return pii.ErrForm
	}
	switch len(c) {
	case 15, 16:
		if oneDigit(c) || !imeiBody(t.Int(0, 2)) {
			return pii.ErrRange
		}
		if len(c) == 15 && !luhn(c) {
			return pii.ErrChecksum
		}
	case 19, 20:
		if c[0] != '8' || c[1] != '9' || oneDigit(c[2:]) {
			return pii.ErrRange
		}
		// Some issuers print twenty digits, of which the last is a filler.
		if !luhn(c) && (len(c) == 19 || !luhn(c[:19])) {
			return pii.ErrChecksum
		}
	default:
		return pii.ErrForm
	}
	return nil
}

// imeiBody reports whether a reporting body has the code that an IMEI begins with.
func imeiBody(code int) bool {
	switch {
	case code == 0, code == 1, code == 10, 30 <= code && code <= 35, 44 <= code && code <= 45, 49 <= code && code <= 54,
		86 <= code && code <= 88, code == 91, 97 <= code && code <= 99:
		return true
	}
	return false
}

// luhn reports whether the last of the digits c checks the others.
func luhn(c []byte) bool {
	sum := 0
	for i := range c {
		d := int(c[len(c)-1-i] - '0')
		if i&1 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

// oneDigit reports whether c is one character over and over.
func oneDigit(c []byte) bool {
	for _, d := range c {
		if d != c[0] {
			return false
		}
	}
	return true
}

func readIMEIToken(t *pii.Token) pii.Reading {
	switch err := readIMEI(t); {
	case t.Len() == 15 && (err == pii.ErrChecksum || err == pii.ErrRange && !oneDigit(t.Chars())):
		return pii.Reading{Bits: 2, Evidence: pii.CheckFailed, Need: true}
	case err != nil:
		return pii.Reading{}
	}
	switch t.Len() {
	case 15:
		r := pii.Reading{Bits: 6, Evidence: pii.HasChecksum | pii.HasRange, Need: t.Groups() == 1}
		if code := t.Int(0, 2); code == 35 || code == 86 { // of whom nearly all are: one number in 500 passes
			r.Bits, r.Need = 9, false
		}
		return r
	case 16:
		return pii.Reading{Bits: 3, Evidence: pii.HasRange, Need: true}
	}
	switch c := t.Int(2, 3); {
	case 450 <= c && c < 480, c == 354, c == 358, c == 298, c == 299: // the countries of the North
		return pii.Reading{Bits: 12, Evidence: pii.HasChecksum | pii.HasRange}
	}
	return pii.Reading{Bits: 7, Evidence: pii.HasChecksum | pii.HasRange, Need: true}
}

// IMEIRecognizer finds the numbers of phones, modems and SIM cards.
var IMEIRecognizer = &pii.Recognizer{
	Names:     words.NamesDevice,
	Kind:      imeiKind,
	Category:  classify.Device,
	Doc:       "Number of a mobile device (IMEI, IMEISV) or of a SIM card (ICCID)",
	Canonical: hidden.Canonical(ParseIMEI),
	Lens:      []int{15, 16, 19, 20},
	Forms: []pii.Form{
		{Mask: "999999999999999"},
		{Mask: "99-999999-999999-9", Bits: 7},
		{Mask: "99_999999_999999_9", Bits: 8},
		{Mask: "99.999999.999999.9", Bits: 7},
		{Mask: "99/999999/999999/9", Bits: 7},
		{Mask: "999999-99-999999-9", Bits: 7},
		{Mask: "999999_99_999999_9", Bits: 6},
		{Mask: "999999/99/999999/9", Bits: 7},
		{Mask: "99999999-999999-9", Bits: 5},
		{Mask: "99999999_999999_9", Bits: 4},
		{Mask: "99999999_9999999", Bits: 1},
		{Mask: "999_999_999_999_999", Bits: 2},
		{Mask: "9999999999999999"},
		{Mask: "99-999999-999999-99", Bits: 7},
		{Mask: "99_999999_999999_99", Bits: 6},
		{Mask: "9999999999999999999"},
		{Mask: "99999999999999999999"},
	},
	Read: readIMEIToken,
	For: slices.Concat([]string{
		"imei*", "*imei*", "iemi", "imie", "imeisv", "iccid*", "icc id", "ime", "*simkort*", "sim kort*", "sim card*", "simcard*", "sim nummer*", "sim nr", "sim serial*", "sim kortti*", "simkortti*",
		"enhet", "enheten", "enhetsid", "enhets id", "enhedsid", "enhedsnum*", "laitenum*", "handset id*", "equipment id*", "mobile equipment id*", "enhetsnum*", "enhed", "enheden", "enheds id", "device", "device id", "laite", "laitteen", "laitetunnus*", "tæki", "tækið", "telefonens id", "phone id", "enhetens id", "enhedens id", "device s id", "tækis*", "laitteen id", "laitteen tunn*", "puhelimen tunn*", "puhelimen id", "mobilens id", "telefonen id", "tækinu",
		"serienummer på telefon*", "under batteriet", "under batteri", "akun alla", "undir rafhlöðu*", "under the battery",
	}, dialledIMEI),
	Hints: []string{
		"telefon*", "mobil*", "iphone*", "samsung*", "galaxy*", "android*", "puhelin*", "puhelim*", "símtæk*", "sím*", "phone*", "stulen*", "stjål*", "stolen", "varast*", "spärr*", "sperr*", "spær*", "router*", "modem*", "esim*",
		"laatiko*", "pahvis*", "kännyk*", "luuri*", "*boxen", "kartongen", "æsken", "esken", "kassanum", "kassinn", "the box", "lådan", "batteri*", "inställningar", "innstillinger", "indstillinger", "asetu*", "stillingar", "settings",
	},
	Against: append(slices.Clone(words.Against), "*kortnum*", "*kortnr*", "kontokort*", "kreditkort*", "visa", "mastercard", "amex"),
	Units:   words.Units,
}
