package se

// Bankkonto: clearing number and account number at a Swedish bank.
//
// Form: four digits (Swedbank's 8000–8999 five, the fifth is Luhn over the five) and
// five to ten; files pad the account with zeros to twelve. The clearing number tells bank
// and rule; see clearings. Some accounts carry no check digit and cannot be told from
// those that do, so a failed check lowers the score and refuses nothing. Nordea's
// personkonto (3300, 3782) has the holder's personnummer as account number.
// Source: Bankgirot, Bankernas kontonummeruppbyggnad och clearingnummer, 2024-02-22.

import (
	"slices"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindBankkonto = "se.bankkonto"

// Bankkonto is a parsed Swedish account: canonically the four-digit clearing
// number, a dash, and the account number padded to its bank's length. It prints
// as its kind.
type Bankkonto struct {
	hidden.Value
	bank    string
	checked bool
}

// ParseBankkonto reads a clearing number and an account number, in groups of any
// size behind the former. Its errors unwrap to pii.ErrForm, or to ErrRange where no
// bank has the clearing number; a check digit that disagrees is no error.
func ParseBankkonto(s string) (Bankkonto, error) {
	t, err := pii.Lex(strings.ReplaceAll(s, ",", " "))
	if err == nil && t.Groups() > 1 && len(t.Group(0)) != 4 && (len(t.Group(0)) != 5 || t.Digit(0) != 8) {
		err = pii.ErrForm
	}
	var a account
	if err == nil {
		a, err = bankkontoOf(t)
	}
	if err != nil {
		return Bankkonto{}, valueError(kindBankkonto, err)
	}
	canonical := string(a.clearing[:]) + "-" + string(a.padded(int(a.at.max)))
	return Bankkonto{hidden.New(kindBankkonto, canonical), a.at.bank, a.checked}, nil
}

// Bank returns the name of the bank that has the clearing number.
func (b Bankkonto) Bank() string { return b.bank }

// Checked reports whether the check digit agrees. A few accounts have none.
func (b Bankkonto) Checked() bool { return b.checked }

// Holder returns the personnummer that a Nordea personkonto has for account number.
func (b Bankkonto) Holder() (Personnummer, bool) {
	number, ok := strings.CutPrefix(b.Canonical(), "3300-")
	if !ok {
		if number, ok = strings.CutPrefix(b.Canonical(), "3782-"); !ok {
			return Personnummer{}, false
		}
	}
	p, err := ParsePersonnummer(number)
	return p, err == nil
}

// account is a clearing number and an account number as far as they are read.
type account struct {
	clearing [4]byte
	digits   [10]byte // the account number, right-aligned, zeros in front
	at       *clearing
	checked  bool
}

// padded returns the last n digits of the account number.
func (a *account) padded(n int) []byte { return a.digits[10-n:] }

// bankkontoOf is the rule.
func bankkontoOf(t *pii.Token) (account, error) {
	c := t.Chars()
	if t.Lead() != 0 || len(c) < 9 || len(c) > 17 || !digits(c) || repeated(c) {
		return account{}, pii.ErrForm
	}
	if c[0] != '8' || !luhn(c[:5]) {
		return newAccount(c, 4)
	}
	first, second := t.Group(0), 0
	if t.Groups() > 1 {
		second = len(t.Group(1))
	}
	switch {
	case len(first) == 5, len(first) == 4 && second == 1:
		return newAccount(c, 5)
	case len(first) == 4:
		return newAccount(c, 4)
	}
	five, err := newAccount(c, 5)
	if four, err4 := newAccount(c, 4); err != nil || err4 == nil && !five.checked {
		return four, err4
	}
	return five, nil
}

// newAccount reads digits whose first n are the clearing number.
func newAccount(c []byte, n int) (account, error) {
	a := account{clearing: [4]byte(c), at: clearingOf(number(c[:4]))}
	if a.at == nil {
		return a, pii.ErrRange
	}
	rest := c[n:]
	for len(rest) > int(a.at.max) && rest[0] == '0' {
		rest = rest[1:]
	}
	if len(rest) < int(a.at.min) || len(rest) > int(a.at.max) {
		return a, pii.ErrForm
	}
	for i := range a.digits {
		a.digits[i] = '0'
	}
	copy(a.digits[10-len(rest):], rest)
	switch a.at.rule {
	case mod11Ten:
		copy(a.digits[:3], c[1:4])
		a.checked = mod11(a.digits[:])
	case mod11Eleven:
		eleven := [11]byte(append(append(make([]byte, 0, 11), c[:4]...), a.digits[3:]...))
		a.checked = mod11(eleven[:])
	case mod11Nine:
		a.checked = mod11(a.digits[1:])
	case mod10:
		a.checked = luhn(a.digits[:])
	}
	return a, nil
}

// mod11 reports whether up to eleven digits agree modulo 11, weighted 1 to 10
// from the right and then 1 again.
func mod11(c []byte) bool {
	sum := 0
	for i, b := range c {
		sum += int(b-'0') * ((len(c)-1-i)%10 + 1)
	}
	return sum%11 == 0
}

// personkonto reports whether the account number is a person's own.
func (a *account) personkonto() bool {
	if n := number(a.clearing[:]); n != 3300 && n != 3782 {
		return false
	}
	d, err := newDated(a.digits[:], false)
	return err == nil && (d.personnummer() == nil || d.samordningsnummer() == nil)
}

// BankkontoRecognizer finds Swedish account numbers behind a word that says so, and
// Nordea's personkonto without one.
var BankkontoRecognizer = &pii.Recognizer{
	Kind:      kindBankkonto,
	Category:  classify.Financial,
	Region:    "SE",
	Doc:       "Swedish clearing and account number",
	Canonical: hidden.Canonical(ParseBankkonto),
	Fact:      hidden.Issuer(ParseBankkonto, 4),
	Lens:      []int{7, 8, 9, 10, 11, 12, 13, 14, 15, 16},
	Forms: slices.Concat(signedForms, []pii.Form{
		{Mask: "9999-9999999", Bits: 4}, {Mask: "9999-99_999_99", Bits: 5}, {Mask: "9999_99_999_99", Bits: 4}, {Mask: "9999-99_99_999", Bits: 5}, {Mask: "9999_99_99_999", Bits: 4},
		{Mask: "9999-99_99_99_9", Bits: 4}, {Mask: "9999_9999999", Bits: 2}, {Mask: "9999_999_99_99", Bits: 2}, {Mask: "9999-999_99_99", Bits: 3}, {Mask: "9999_999_9999", Bits: 2}, {Mask: "9999-999_9999", Bits: 3}, {Mask: "9999-999-999_999_9", Bits: 4},
		{Mask: "9999-999_999_999", Bits: 4}, {Mask: "9999_999_999_999", Bits: 3}, {Mask: "9999-999999999", Bits: 4}, {Mask: "9999_999999999", Bits: 2}, {Mask: "9999,999999999", Bits: 3},
		{Mask: "9999-9_999_999_999-9", Bits: 6}, {Mask: "9999-9,999_999_999-9", Bits: 6}, {Mask: "9999-9_9999999999", Bits: 5}, {Mask: "9999-9-9999999999", Bits: 4}, {Mask: "9999-9_999999999", Bits: 5}, {Mask: "9999-9_999999999-9", Bits: 6}, {Mask: "9999-9_999_999_999_9", Bits: 6}, {Mask: "9999-9_99_999_999", Bits: 5}, {Mask: "9999-9_999_999_999", Bits: 5}, {Mask: "9999-9_99_999_999-9", Bits: 6},
		{Mask: "9999-999999-9", Bits: 4}, {Mask: "9999-999.999-9", Bits: 5}, {Mask: "9999-999.99.99", Bits: 4}, {Mask: "9999-99.99999", Bits: 3}, {Mask: "9999-99.999.99", Bits: 4}, {Mask: "9999_99_999_99-9", Bits: 4},
		{Mask: "99999-999999999", Bits: 4}, {Mask: "99999_999999999", Bits: 3}, {Mask: "99999-9999999999", Bits: 4}, {Mask: "99999_9999999999", Bits: 3}, {Mask: "9999-9999999999", Bits: 4}, {Mask: "9999_9999999999", Bits: 3}, {Mask: "9999-999999-9999", Bits: 5},
		{Mask: "9999_999999-9999", Bits: 5}, {Mask: "9999_999999_9999", Bits: 4}, {Mask: "9999_999_999_9", Bits: 4}, {Mask: "9999_999_999_999_9", Bits: 4}, {Mask: "9999-999_999_999_9", Bits: 5}, {Mask: "9999_999_999_999-9", Bits: 5}, {Mask: "9999-999_999_9", Bits: 4}, {Mask: "999_999_999", Bits: 1}, {Mask: "999_999_999-9", Bits: 2}, {Mask: "999_999_999_9", Bits: 1}, {Mask: "999999999-9", Bits: 2}, {Mask: "99_999_99", Bits: 1}, {Mask: "99_99_999", Bits: 1},
		{Mask: "99999999999"}, {Mask: "999999999999"}, {Mask: "9999999999999"}, {Mask: "99999999999999"}, {Mask: "999999999999999"}, {Mask: "9999999999999999"},
	}),
	Read:    readBankkonto,
	Names:   words.NamesAccount,
	For:     wordsBankkonto,
	Asks:    words.AsksAccount,
	Hints:   hintsBankkonto,
	Against: words.Against,
	Units:   words.Units,
}

// BankkontoBankRecognizer finds the accounts that nothing names but their bank, or where money is: Handelsbanken 6123-204 593 549. Their
// check digit must agree.
var BankkontoBankRecognizer = &pii.Recognizer{
	Kind:      kindBankkonto,
	Category:  classify.Financial,
	Region:    "SE",
	Doc:       "Swedish clearing and account number beside the name of a bank",
	Canonical: BankkontoRecognizer.Canonical,
	Fact:      BankkontoRecognizer.Fact,
	Lens:      []int{11, 12, 13, 14, 15},
	Forms: []pii.Form{
		{Mask: "9999-9999999", Bits: 4}, {Mask: "9999_9999999", Bits: 2}, {Mask: "9999-999999999", Bits: 4}, {Mask: "9999_999999999", Bits: 3}, {Mask: "9999,999999999", Bits: 3},
		{Mask: "9999-999_999_999", Bits: 5}, {Mask: "9999_999_999_999", Bits: 4}, {Mask: "9999,999_999_999", Bits: 5}, {Mask: "9999-99_999_99", Bits: 5}, {Mask: "9999_99_999_99", Bits: 4},
		{Mask: "9999-999_99_99", Bits: 4}, {Mask: "9999_999_99_99", Bits: 3}, {Mask: "9999,99_999_99", Bits: 5}, {Mask: "9999-9,9999999999", Bits: 5}, {Mask: "9999-9,99_999_999-9", Bits: 6},
		{Mask: "9999-9,999_999_999-9", Bits: 6}, {Mask: "9999-9,999999999-9", Bits: 6},
	},
	Strict: true,
	Read: func(t *pii.Token) pii.Reading {
		if a, err := bankkontoOf(t); err != nil || !a.checked || t.Groups() == 1 {
			return pii.Reading{}
		}
		return pii.Reading{Bits: 4, Evidence: pii.HasRange | pii.HasChecksum, Need: true}
	},
	For: []string{
		"*handelsbank*", "shb", "*swedbank*", "*sparbank*", "nordea*", "seb", "*länsförsäkring*", "lf bank", "*skandia*", "ica bank*", "icabank*", "avanza*", "nordnet*", "sbab*", "danske bank*", "ikano*", "marginalen*", "resurs bank*", "forex*", "landshypotek*", "ålandsbank*", "klarna*",
		"banken", "medel på", "tillgodohavande*", "innestående", "saldo", "saldot", "with the bank", "i banken",
	},
	Against: words.Against,
	Units:   words.Units,
}

// readBankkonto weighs a token. Seven to ten digits may also be an account number
// whose clearing number stands apart.
func readBankkonto(t *pii.Token) pii.Reading {
	a, err := bankkontoOf(t)
	switch {
	case err != nil && mayStandAlone(t):
		return readAccountAlone(t)
	case err != nil:
		return pii.Reading{}
	case t.Groups() > 1 && t.Sep(1) != '-' && t.Sep(1) != '_' && amount(t): // konto 1930: 1250000
		return pii.Reading{}
	case !a.checked:
		return pii.Reading{Bits: 2, Evidence: pii.HasRange | pii.CheckFailed, Need: true}
	case a.personkonto():
		return pii.Reading{Bits: 14, Evidence: pii.HasRange | pii.HasDate | pii.HasChecksum}
	case a.at.rule == mod10:
		return pii.Reading{Bits: 3, Evidence: pii.HasRange | pii.HasChecksum, Need: true}
	}
	own := accountGrouped(t) && a.at.rule != mod11Nine
	return pii.Reading{Bits: 4, Evidence: pii.HasRange | pii.HasChecksum, Need: !own}
}

// mayStandAlone reports whether t has the digits of an account number without its clearing number.
func mayStandAlone(t *pii.Token) bool {
	return t.Len() >= 7 && t.Len() <= 10 && t.Lead() == 0 && digits(t.Chars()) && !repeated(t.Chars())
}

// readAccountAlone weighs seven to ten digits without a clearing number: only banks
// of type 2 have a check digit in them.
func readAccountAlone(t *pii.Token) pii.Reading {
	if amount(t) {
		return pii.Reading{}
	}
	if c := t.Chars(); t.Len() == 9 && mod11(c) || t.Len() == 10 && luhn(c) {
		return pii.Reading{Bits: 3, Evidence: pii.HasChecksum, Need: true}
	}
	return pii.Reading{Bits: 1, Need: true}
}
