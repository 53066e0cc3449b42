package se

// Bankgiro (Bankgirot) and plusgiro (Nordea, formerly postgiro): numbers that
// payments are sent to, held by companies, associations and some persons.
//
// Forms: bankgiro NNN-NNNN or NNNN-NNNN; plusgiro two to eight digits, the
// last behind a dash, the others in pairs from the right. Check digit: Luhn over
// all digits, which one number in ten passes, so that a word is needed.
// Numbers from 90 ("90-konto") are public fundraising accounts.
// Source: bankgirot.se, Bankgironummer och plusgironummer; insamlingskontroll.se.

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const (
	kindBankgiro = "se.bankgiro"
	kindPlusgiro = "se.plusgiro"
)

// Bankgiro is a parsed bankgiro number, canonically seven or eight digits. It prints as its kind.
type Bankgiro struct{ hidden.Value }

// Plusgiro is a parsed plusgiro number, canonically two to eight digits. It prints as its kind.
type Plusgiro struct{ hidden.Value }

// ParseBankgiro reads a bankgiro number. Its errors unwrap to pii.ErrForm, ErrRange or
// ErrChecksum.
func ParseBankgiro(s string) (Bankgiro, error) {
	t, err := pii.Lex(s)
	if err == nil && !writtenGiro(t, 4) {
		err = pii.ErrForm
	}
	var c []byte
	if err == nil {
		c, err = giroOf(t, 7)
	}
	if err != nil {
		return Bankgiro{}, valueError(kindBankgiro, err)
	}
	return Bankgiro{hidden.New(kindBankgiro, string(c))}, nil
}

// ParsePlusgiro reads a plusgiro number. Its errors unwrap to pii.ErrForm, ErrRange or
// ErrChecksum.
func ParsePlusgiro(s string) (Plusgiro, error) {
	t, err := pii.Lex(s)
	if err == nil && !writtenGiro(t, 1) {
		err = pii.ErrForm
	}
	var c []byte
	if err == nil {
		c, err = giroOf(t, 2)
	}
	if err != nil {
		return Plusgiro{}, valueError(kindPlusgiro, err)
	}
	return Plusgiro{hidden.New(kindPlusgiro, string(c))}, nil
}

// Fundraising reports whether the number is a 90-konto, which is public.
func (b Bankgiro) Fundraising() bool { return fundraising([]byte(b.Canonical())) }

// Fundraising reports whether the number is a 90-konto, which is public.
func (p Plusgiro) Fundraising() bool { return fundraising([]byte(p.Canonical())) }

func fundraising(c []byte) bool { return len(c) == 7 && c[0] == '9' && c[1] == '0' }

// fundraisingCut reports whether t is the pairs of a 90-konto without its check digit: "90 04 56" of 90 04 56-5.
func fundraisingCut(t *pii.Token) bool {
	return t.Len() == 6 && t.Groups() == 3 && t.Digit(0) == 9 && t.Digit(1) == 0
}

// giroOf is the rule: from shortest to eight digits without the zeros that files
// put in front, and Luhn.
func giroOf(t *pii.Token, shortest int) ([]byte, error) {
	c := t.Chars()
	if t.Lead() != 0 || len(c) < shortest || len(c) > 8 || !digits(c) {
		return nil, pii.ErrForm
	}
	if c = bytes.TrimLeft(c, "0"); len(c) < shortest {
		return nil, pii.ErrRange
	}
	if !luhn(c) {
		return nil, pii.ErrChecksum
	}
	return c, nil
}

// writtenGiro reports whether a dash stands before the last digits only, and
// blanks alone otherwise.
func writtenGiro(t *pii.Token, last int) bool {
	n := t.Groups() - 1
	for i := 1; i <= n; i++ {
		if s := t.Sep(i); s != '_' && (s != '-' || behind(t, i) != last) {
			return false
		}
	}
	return true
}

// behind returns how many digits t has from group i on.
func behind(t *pii.Token, i int) (n int) {
	for ; i < t.Groups(); i++ {
		n += len(t.Group(i))
	}
	return n
}

// BankgiroRecognizer finds bankgiro numbers behind a word that says so.
var BankgiroRecognizer = &pii.Recognizer{
	Kind:      kindBankgiro,
	Category:  classify.Financial,
	Region:    "SE",
	Doc:       "Swedish bankgiro number, an address for payments given by Bankgirot",
	Canonical: hidden.Canonical(ParseBankgiro),
	Need:      true,
	Lens:      []int{7, 8},
	Forms: []pii.Form{{Mask: "999-9999", Bits: 3}, {Mask: "9999-9999", Bits: 3}, {Mask: "9999999"}, {Mask: "99999999"}, {Mask: "999_9999", Bits: 1}, {Mask: "9999_9999", Bits: 1}, {Mask: "999.9999", Bits: 1}, {Mask: "9999.9999", Bits: 1}, {Mask: "999/9999", Bits: 1}, {Mask: "9999/9999", Bits: 1}, {Mask: "99_99_99_99"},
		{Mask: "9_9_9-9_9_9_9", Bits: 3}, {Mask: "9_9_9_9-9_9_9_9", Bits: 3}, {Mask: "999-99_99", Bits: 1}, {Mask: "9999-99_99", Bits: 1}},
	Read:    func(t *pii.Token) pii.Reading { return readGiro(t, 7) },
	For:     wordsBankgiro,
	Hints:   hintsGiro,
	Against: words.Against,
	Units:   words.Units,
}

// BankgiroPaidRecognizer finds bankgiro numbers behind the words that pay to something. It is one of its own because what those name is
// none if it isn't written as one or fails its check.
var BankgiroPaidRecognizer = &pii.Recognizer{
	Kind:      kindBankgiro,
	Category:  classify.Financial,
	Region:    "SE",
	Doc:       "Swedish bankgiro number that is paid to",
	Canonical: hidden.Canonical(ParseBankgiro),
	Need:      true,
	Lens:      []int{7, 8},
	Forms:     []pii.Form{{Mask: "999-9999", Bits: 1}, {Mask: "9999-9999", Bits: 1}},
	Strict:    true,
	Read: func(t *pii.Token) pii.Reading {
		if c, err := giroOf(t, 7); err != nil || repeated(c) || fundraising(c) {
			return pii.Reading{}
		}
		return pii.Reading{Bits: 3, Evidence: pii.HasChecksum}
	},
	For: []string{"betala till", "betalas till", "betalade till", "betalat till", "betalar till", "inbetalning till", "betalning till",
		"mottagare", "mottagaren", "betalningsmottagare*", "kr på", "kr till", "kronor på", "kronor till", "in på", "sättas in", "sätta in", "bankappen", "internetbanken", "avin", "avin står",
		"ocr", "pengarna till", "pengar till", "skickade pengarna", "skickat pengarna", "från mitt konto", "överföring till", "gåva till", "avgiften till", "hyran till"},
	Against: words.Against,
	Units:   words.Units,
}

// PlusgiroRecognizer finds plusgiro numbers behind a word that says so. Numbers of
// less than five digits are left alone in a text: they are old and no person's.
var PlusgiroRecognizer = &pii.Recognizer{
	Kind:      kindPlusgiro,
	Category:  classify.Financial,
	Region:    "SE",
	Doc:       "Swedish plusgiro number (formerly postgiro), an address for payments given by Nordea",
	Canonical: hidden.Canonical(ParsePlusgiro),
	Need:      true,
	Lens:      []int{5, 6, 7, 8},
	Forms: []pii.Form{
		{Mask: "99_99-9", Bits: 1}, {Mask: "9_99_99-9", Bits: 5}, {Mask: "99_99_99-9", Bits: 5}, {Mask: "9_99_99_99-9", Bits: 5}, {Mask: "999_99_99-9", Bits: 5},
		{Mask: "99999_99-9", Bits: 3}, {Mask: "9999_99-9", Bits: 3}, {Mask: "999_999-9", Bits: 2}, {Mask: "9_999_999-9", Bits: 2}, {Mask: "99.99.99-9", Bits: 3}, {Mask: "9.99.99-9", Bits: 3}, {Mask: "99.99-9", Bits: 2}, {Mask: "999.99.99-9", Bits: 3}, {Mask: "9-99-99-9", Bits: 2}, {Mask: "99-99-99-9", Bits: 2}, {Mask: "999-99-99-9", Bits: 3},
		{Mask: "9999-9", Bits: 3}, {Mask: "99999-9", Bits: 3}, {Mask: "999999-9", Bits: 3}, {Mask: "9999999-9", Bits: 3},
		{Mask: "99_999", Bits: 1}, {Mask: "99_99_9", Bits: 2}, {Mask: "99_99_99", Bits: 1}, {Mask: "9_99_99_9", Bits: 3}, {Mask: "99_99_99_9", Bits: 3}, {Mask: "999_99_99", Bits: 1}, {Mask: "9_99_99_99", Bits: 2}, {Mask: "99_99_99_99", Bits: 1}, {Mask: "9_99_99_99_9", Bits: 3}, {Mask: "9_9_9_9_9-9", Bits: 3}, {Mask: "9_9_9_9_9_9-9", Bits: 3}, {Mask: "9_9_9_9_9_9_9-9", Bits: 3},
		{Mask: "99999"}, {Mask: "999999"}, {Mask: "9999999"}, {Mask: "99999999"},
	},
	Read:    func(t *pii.Token) pii.Reading { return readGiro(t, 5) },
	For:     wordsPlusgiro,
	Hints:   hintsGiro,
	Against: words.Against,
	Units:   words.Units,
}

func readGiro(t *pii.Token, shortest int) pii.Reading {
	_, err := giroOf(t, shortest)
	switch {
	case repeated(t.Chars()), fundraising(t.Chars()), fundraisingCut(t): // public, and nobody's own
		return pii.Reading{}
	case err == pii.ErrChecksum:
		return pii.Reading{Bits: 1, Evidence: pii.CheckFailed, Need: true}
	case err != nil:
		return pii.Reading{}
	}
	return pii.Reading{Bits: 3, Evidence: pii.HasChecksum, Need: true}
}
