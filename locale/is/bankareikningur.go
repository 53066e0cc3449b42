package is

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Bankareikningur: BBBB-HH-NNNNNN, branch of the bank 4, ledger (höfuðbók) 2, number 6, given by the
// banks. Zeros that a group begins with are left out as often as not: 101-26-62179. The
// owner's kennitala stands beside it. No check digit.
// Source: the IBAN structure of Iceland, of which these are the first twelve digits; the written forms are general knowledge.

const bankareikningurKind = "is.bankareikningur"

// Bankareikningur is an Icelandic bank account. It prints as the name of its kind; Canonical
// tells the value, twelve digits.
type Bankareikningur struct{ hidden.Value }

// ParseBankareikningur parses an account: twelve digits in one, or three groups of up to four, two and six digits, the last two of which
// may stand in one. The error is a *pii.ValueError.
func ParseBankareikningur(s string) (Bankareikningur, error) {
	t, err := pii.Lex(s)
	if err != nil {
		return Bankareikningur{}, &pii.ValueError{Kind: bankareikningurKind, Err: pii.ErrForm}
	}
	c, err := readBankareikningur(t)
	if err != nil {
		return Bankareikningur{}, &pii.ValueError{Kind: bankareikningurKind, Err: err}
	}
	return Bankareikningur{hidden.New(bankareikningurKind, string(c[:]))}, nil
}

// accountGroups are the lengths of branch, ledger and number, with the fewest digits that are written of each.
var accountGroups = [3]struct{ least, most int }{{3, 4}, {1, 2}, {3, 6}}

// readBankareikningur returns the twelve digits of a token.
func readBankareikningur(t *pii.Token) (c [12]byte, err error) {
	for i := range c {
		c[i] = '0'
	}
	switch {
	case t.Lead() != 0:
		return c, pii.ErrForm
	case t.Len() == len(c) && (t.Groups() == 1 || t.Groups() == 2 && len(t.Group(0)) == accountGroups[0].most):
		copy(c[:], t.Chars())
	case t.Groups() == 3 && (t.Sep(1) == t.Sep(2) || t.Len() == len(c)):
		end := 0
		for i, most := range accountGroups {
			g := t.Group(i)
			if len(g) < most.least || len(g) > most.most {
				return c, pii.ErrForm
			}
			end += most.most
			copy(c[end-len(g):], g)
		}
	default:
		return c, pii.ErrForm
	}
	for _, d := range c {
		if d < '0' || d > '9' {
			return c, pii.ErrForm
		}
	}
	if !bankAt(c[:]) || string(c[6:]) == "000000" {
		return c, pii.ErrRange
	}
	return c, nil
}

// lastBank is the highest number of a bank, the first two digits of its branches. Savings banks have those from 11 on.
const lastBank = 15

// indoBank is the number of indó, the youngest.
const indoBank = 22

// bankAt reports whether the first two digits of a branch are those of a bank.
func bankAt(c []byte) bool {
	n := pair(c)
	return 0 < n && n <= lastBank || n == indoBank
}

// BankareikningurRecognizer finds Icelandic bank accounts.
var BankareikningurRecognizer = &pii.Recognizer{
	Kind:      bankareikningurKind,
	Category:  classify.Financial,
	Region:    "IS",
	Doc:       "Bankareikningur, an Icelandic bank account: branch, ledger and number.",
	Canonical: hidden.Canonical(ParseBankareikningur),
	Fact:      hidden.Issuer(ParseBankareikningur, 4),
	Lens:      []int{8, 9, 10, 11, 12},
	Forms: []pii.Form{
		{Mask: "9999-99-999999", Bits: 6}, {Mask: "999-99-999999", Bits: 4}, {Mask: "9999-99-99999", Bits: 4}, {Mask: "999-99-99999", Bits: 3},
		{Mask: "9999-99-9999", Bits: 2}, {Mask: "999-99-9999"}, {Mask: "9999-99-999"}, {Mask: "999-99-999"},
		{Mask: "9999_99_999999", Bits: 4}, {Mask: "999_99_999999", Bits: 1}, {Mask: "9999_99_99999", Bits: 1}, {Mask: "999_99_99999"}, {Mask: "9999_99_9999"}, {Mask: "999_99_9999"},
		{Mask: "9999.99.999999", Bits: 4}, {Mask: "9999/99/999999", Bits: 4}, {Mask: "999999999999"},
		{Mask: "999/99/999999", Bits: 4}, {Mask: "9999/99/99999", Bits: 4}, {Mask: "999/99/99999", Bits: 3}, {Mask: "9999/99/9999", Bits: 2}, {Mask: "999/99/9999", Bits: 1},
		{Mask: "999.99.999999", Bits: 2}, {Mask: "9999.99.99999", Bits: 2}, {Mask: "999.99.99999", Bits: 1}, {Mask: "9999.99.9999", Bits: 1},
		{Mask: "999/9/999999", Bits: 3}, {Mask: "9999/9/999999", Bits: 3}, {Mask: "999-9-999999", Bits: 2}, {Mask: "9999-9-999999", Bits: 2}, {Mask: "999/9/99999", Bits: 1}, {Mask: "999-9-99999"},
		{Mask: "9999-99_999999", Bits: 4}, {Mask: "9999_99-999999", Bits: 3}, {Mask: "9999.99-999999", Bits: 4}, {Mask: "9999/99_999999", Bits: 3}, {Mask: "9999/99-999999", Bits: 4},
		{Mask: "9999-99999999", Bits: 1}, {Mask: "9999/99999999", Bits: 1}, {Mask: "9999_99999999"},
		{Mask: "9999:99:999999", Bits: 4}, {Mask: "999:99:99999", Bits: 2}, {Mask: "9999,99,999999", Bits: 3},
	},
	Strict: true,
	Read: func(t *pii.Token) pii.Reading {
		c, err := readBankareikningur(t)
		if err != nil {
			return pii.Reading{}
		}
		// Most accounts are in ledger 26, of current accounts; 05, 13 to 15 and 38 are of savings.
		r := pii.Reading{Bits: 3, Evidence: pii.HasRange}
		switch string(c[4:6]) {
		case "26":
			r.Bits = 6
		case "05", "13", "14", "15", "18", "22", "38":
			r.Bits = 4
		}
		short := t.Len() < 10 || t.Groups() < 3
		if r.Need = short; short {
			r.Bits -= 2
		}
		return r
	},
	Asks:  words.AsksAccount,
	Names: words.NamesAccount,
	For: slices.Concat(words.AccountFields, []string{
		"*reikningur", "*reikningurinn", "*reikning", "*reikningi", "*reikningin*", "*reikningnum", "*reikningsn*", "*bankareikn*", "*bankaupplýs*", "*bankanúm*", "reikn", "reikn nr", "rkn", "rkn nr", "rn", "bankanr", "banki", "banka", "höfuðbók", "hb",
		"leggja inn á", "leggja inn", "lagt inn", "lagði inn", "leggðu inn", "greitt inn á", "greidd* inn á", "millifært á", "legg inn á", "leggið inn á", "leggðu inn á", "leggur inn á", "lagt inn á", "lagði inn á", "lögð inn á", "millifær*", "endurgreið* á", "endurgreiðsl*", "greið* inn á", "greiðist á", "laun á", "orlof á", "útlagð* kostnað*", "borga inn á", "borgað inn á", "inneign*",
		"icelandic account*", "account", "account no", "account nr", "account number*", "bank account*", "isländskt konto*", "isländska konto*", "islandsk konto*", "islandske konto*", "landsb", "landsbank*", "arion*", "íslandsbank*", "kvika", "kviku", "indó", "auður", "sparisjóð*", "konto", "kontonu*", "kontonr", "islantilai*", "tilinumero*",
		"innlagt á", "greiðist inn á", "leggist inn á", "leggst inn á", "endurgreiðist á", "skuldfært af", "skuldfærist af",
	}),
	Hints:   []string{"kt", "kennital*", "greiðsl*", "greiðum", "greiði", "greitt", "borgum", "borga", "borgað", "laun", "launin", "innlagn*", "eigandi", "millifærsl*", "iban"},
	Against: words.Against,
	Units:   words.Units,
}
