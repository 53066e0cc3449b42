package no

// Kontonummer: eleven digits, register number of the bank 4, group 2, customer 4, check 1,
// given by the banks. Source: python-stdnum no.kontonr.
//
// The check digit is modulo 11 with the weights 5432765432, which one in eleven random
// numbers passes, and every valid fødselsnummer: those are accounts only where a word or the
// grouping 4.2.5 says so. An old postgiro account, 0000 and seven digits, has a Luhn digit
// over the seven instead.

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindKontonummer = "no.kontonummer"

// A Kontonummer is a valid bank account number. It prints as its kind.
type Kontonummer struct {
	hidden.Value
	postgiro bool
}

// ParseKontonummer parses an account number in any usual writing. The canonical form is
// eleven digits.
func ParseKontonummer(s string) (Kontonummer, error) {
	postgiro, v, err := parse(kindKontonummer, s, checkKontonummer)
	return Kontonummer{v, postgiro}, err
}

// Postgiro reports whether it is an account of the old postgiro.
func (k Kontonummer) Postgiro() bool { return k.postgiro }

// checkKontonummer reports whether c is a postgiro account.
func checkKontonummer(c []byte) (postgiro bool, err error) {
	switch {
	case !digits(c, 11):
		return false, pii.ErrForm
	case repeated(c):
		return false, pii.ErrRange
	case string(c[:4]) == "0000":
		if !luhn(c[4:]) {
			return false, pii.ErrChecksum
		}
		return true, nil
	case weighted(c, weightsK2) != 0:
		return false, pii.ErrChecksum
	}
	return false, nil
}

// luhn reports whether the last digit of c agrees, modulo 10 with every second doubled.
func luhn(c []byte) bool {
	sum := 0
	for i, b := range c {
		d := int(b - '0')
		if (len(c)-i)%2 == 0 {
			d = d*2%10 + d/5
		}
		sum += d
	}
	return sum%10 == 0
}

// KontonummerRecognizer finds Norwegian account numbers.
var KontonummerRecognizer = &pii.Recognizer{
	Kind:      kindKontonummer,
	Category:  classify.Financial,
	Region:    "NO",
	Doc:       "Kontonummer, the account number of a Norwegian bank.",
	Canonical: hidden.Canonical(ParseKontonummer),
	Fact:      hidden.Issuer(ParseKontonummer, 4),
	Lens:      []int{11},
	Forms: []pii.Form{
		{Mask: "99999999999"},
		{Mask: "9999.99.99999", Bits: 7},
		{Mask: "9999_99_99999", Bits: 6},
		{Mask: "9999-99-99999", Bits: 5},
		{Mask: "9999.99.999.99", Bits: 5},
		{Mask: "9999_99_999_99", Bits: 4},
		{Mask: "99_99_99_99_999", Bits: 2},
		{Mask: "9999/99/99999", Bits: 4},
		{Mask: "9999.9999999", Bits: 3},
		{Mask: "9999_9999999", Bits: 2},
		{Mask: "9999(99.99999", Bits: 3},
		{Mask: "9999(99(99999", Bits: 3},
		{Mask: "9999-99.99999", Bits: 4},
		{Mask: "9999_99.99999", Bits: 4},
		{Mask: "9999.99-99999", Bits: 4},
	},
	Read:  readKontonummer,
	Asks:  words.AsksAccount,
	Names: words.NamesAccount,
	For: slices.Concat(paidIn, words.AccountFields, words.Each([]string{"lønna", "lønn", "lønnen", "løn", "pengene", "penger", "pengane", "husleia", "husleie", "beløpet", "refusjonen", "trygda", "pensjonen", "feriepengene", "depositumet", "erstatningen", "tilbakebetalingen"}, []string{"skal til", "gikk til", "går til", "gikk fra", "går fra", "kan gå til", "skal gå til", "kan sendes til", "sendes til", "inn på", "skulle til", "skulle gått til"}), []string{"konto", "giro", "betale tilbake til", "betal tilbake til", "betaler tilbake til", "betales tilbake til", "betale det tilbake til", "betale dem tilbake til", "refusjon til", "refusjonen til", "*kontonu*", "*kontonr*", "konto nr", "konto nu*", "*kontnu*", "*kontonnu*", "kto", "kto nr",
		"salary account", "savings account*", "current account*", "into the account", "bankkont*", "bank konto*", "lønnskont*", "lønskont*", "sparekont*", "brukskont*", "driftskont*", "*depositumskont*", "felleskont*", "fellesskont*", "ktonr", "regningskont*", "betalingskont*", "mottakerkont*", "mottakarkont*", "belastningskont*", "debetkont*", "husleiekont*", "klientkont*", "girokont*", "vippskont*", "frakonto", "tilkonto", "kontoopplysning*", "bankopplysning*", "skattetrekkskont*", "postgiro*", "bankgiro*",
		"pays from", "pay from", "paying from", "kontoen", "sett inn på", "sette inn på", "setter inn på", "settes inn på", "satt inn på", "pengene inn på", "penger inn på", "lønn inn på", "lønna inn på", "fikk pengene på", "får pengene på", "fått pengene på", "fikk lønn på", "får lønn på", "går inn på", "utbetales til", "utbetalt til", "pengene til", "penger til", "lønn til", "lønna til", "beløpet til", "betales til", "betal til", "betale til", "betalt til", "trukket fra", "trekkes fra", "trekk fra", "betalt med", "betalt fra", "betalt frå", "betaler med", "betaler fra", "betaler frå", "overfør*", "utbetal*", "tilbakebetal*", "refunder*", "skal inn på", "trekkes på", "husleia fra", "nye konto*", "paid from", "paid to", "twice from", "again from", "transferred to", "transferred it to", "transferred from", "charged to", "my account", "our account", "wrong account", "right account", "correct account", "should have gone to", "money should go to", "det skulle til", "de skulle til", "skulle gått til", "skulle vært til", "account number*", "account no", "account nr", "bank account*", "*tilinume*", "*tilinro*", "pankkitili*", "*reikningsn*", "*bankareikn*"}),
	Hints: []string{"skal til", "gikk til", "går til", "gikk fra", "går fra", "went to", "should go to", "kontoer", "konti", "tilbakefør*", "innbetal*", "betal*", "refusjon*",
		"lønn*", "husleie*", "feriepeng*", "bank", "banken", "nettbank*", "dnb", "nordea", "sparebank*", "sbanken", "iban", "bic", "swift", "kid", "kid nr", "kidnummer*",
		"faktura", "giro", "avtalegiro*", "efaktura*", "vipps*", "pengene", "penger", "account", "transfer*", "payout*"},
	// A KID and an invoice stand beside the account that they are paid to.
	Against: append(without(words.Against, "faktura", "kid", "kid nr", "*kidn*", "*kid nummer*"), "veileder*", "ugyldig*"),
	Units:   words.Units,
}

// readKontonummer reads what passes the check; and what doesn't if it is grouped as an
// account, for bare digits have nothing else.
func readKontonummer(t *pii.Token) pii.Reading {
	c := t.Chars()
	postgiro, err := checkKontonummer(c)
	grouped := t.Groups() == 3 && t.Sep(1) == t.Sep(2) && len(t.Group(0)) == 4 && len(t.Group(1)) == 2
	switch {
	case err == pii.ErrChecksum && grouped:
		return pii.Reading{Bits: 1, Evidence: pii.CheckFailed, Need: true}
	case err != nil:
		return pii.Reading{}
	case postgiro:
		return pii.Reading{Bits: 5, Evidence: pii.HasChecksum | pii.HasRange}
	}
	p, err := readPerson(c)
	if grouped { // an Icelandic account may stand in such groups too
		return pii.Reading{Bits: 6, Evidence: pii.HasChecksum}
	}
	return pii.Reading{Bits: 4, Evidence: pii.HasChecksum, Need: err == nil && p.old()}
}
