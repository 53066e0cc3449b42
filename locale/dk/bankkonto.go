package dk

import (
	"fmt"
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Danish and Greenlandic bank account, Faroese ones too.
//
// Form: registreringsnummer (reg.nr., four digits, the bank's branch) and kontonummer
// (up to ten digits, zeros in front often left out): 1234-0001234567, 1234 1234567890.
// Issuer: the bank; reg.nr. from Finans Danmark, https://registreringsnumre.dk.
// Check: none that all banks share, so only words can tell an account.

const bankkontoKind = "dk.bankkonto"

// Bankkonto is a parsed bank account. Printed or logged, it shows only its kind.
type Bankkonto struct{ hidden.Value }

// ParseBankkonto parses a reg.nr. of four digits with an account number of six to ten, or an
// account number alone. Without separators up to ten digits are an account
// number alone. Canonical has the account number with ten digits. The error unwraps to
// pii.ErrForm, or pii.ErrRange for one digit over and over and for reg.nr. 0000.
func ParseBankkonto(s string) (Bankkonto, error) {
	t, err := lex(bankkontoKind, s, "-_./", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)
	if err != nil {
		return Bankkonto{}, err
	}
	reg, account, err := readBankkonto(t)
	if err != nil {
		return Bankkonto{}, &pii.ValueError{Kind: bankkontoKind, Err: err}
	}
	return Bankkonto{hidden.New(bankkontoKind, fmt.Sprintf("%s%010d", reg, account))}, nil
}

// Branch reports whether the number begins with a reg.nr., without which it means
// something only to its bank.
func (b Bankkonto) Branch() bool { return len(b.Canonical()) == 14 }

// readBankkonto is the rule. reg is empty for an account number alone.
func readBankkonto(t *pii.Token) (reg []byte, account int, err error) {
	c := t.Chars()
	if number(c) < 0 || len(c) < 6 || len(c) > 14 {
		return nil, 0, pii.ErrForm
	}
	split := len(c) > 10
	if t.Groups() > 1 {
		split = len(t.Group(0)) == 4 && len(c) >= 10
	}
	if split {
		reg, c = c[:4], c[4:]
	}
	if len(c) > 10 {
		return nil, 0, pii.ErrForm
	}
	if repeated(t.Chars()) || string(reg) == "0000" || number(c) == 0 {
		return nil, 0, pii.ErrRange
	}
	return reg, number(c), nil
}

// readBankkontoToken weighs what readBankkonto finds: nothing but the length speaks for it.
func readBankkontoToken(t *pii.Token) pii.Reading {
	reg, _, err := readBankkonto(t)
	if err != nil {
		return pii.Reading{}
	}
	if reg != nil && t.Groups() > 1 && t.Len() == 14 && len(t.Group(0)) == 4 && t.Sep(1) != '/' {
		if t.Groups() == 2 { // 4183 0010176065
			return pii.Reading{Bits: 5}
		}
		return pii.Reading{Bits: 4} // 4183 0010 176 065
	}
	if reg == nil || hyphenedCase(t) {
		return pii.Reading{Bits: 2, Need: true}
	}
	return pii.Reading{Bits: 3, Need: true}
}

// hyphenedCase reports whether t is rather the number of a case of this century: 2026-118844.
func hyphenedCase(t *pii.Token) bool {
	return t.Groups() == 2 && t.Len() < 12 && string(t.Group(0)[:2]) == "20"
}

// BankkontoRecognizer finds bank accounts that a word calls so.
var BankkontoRecognizer = &pii.Recognizer{
	Kind:      bankkontoKind,
	Category:  classify.Financial,
	Region:    "DK",
	Doc:       "Danish bank account: registreringsnummer and kontonummer, or kontonummer alone",
	Canonical: hidden.Canonical(ParseBankkonto),
	Fact:      factBankkonto,
	Strict:    true,
	Lens:      []int{6, 7, 8, 9, 10, 11, 12, 13, 14},
	Forms: slices.Concat(groupedForms, []pii.Form{
		{Mask: "999999"},
		{Mask: "9999999"},
		{Mask: "99999999"},
		{Mask: "999999999"},
		{Mask: "9999999999"},
		{Mask: "99999999999"},
		{Mask: "999999999999"},
		{Mask: "9999999999999"},
		{Mask: "99999999999999"},
		{Mask: "9999-999999", Bits: 1},
		{Mask: "9999-9999999", Bits: 2},
		{Mask: "9999-99999999", Bits: 2},
		{Mask: "9999-999999999", Bits: 2},
		{Mask: "9999-9999999999", Bits: 4},
		{Mask: "9999_999999", Bits: 1},
		{Mask: "9999_9999999", Bits: 1},
		{Mask: "9999_99999999", Bits: 1},
		{Mask: "9999_999999999", Bits: 1},
		{Mask: "9999_9999999999", Bits: 4},
		{Mask: "9999/9999999999", Bits: 3},
		{Mask: "9999.9999999999", Bits: 3},
		{Mask: "9999_9999_999999", Bits: 3},
		{Mask: "9999_9999_9999", Bits: 2},
		{Mask: "9999_9999_9999_99", Bits: 2},
		{Mask: "9999_999999_9", Bits: 2},
		{Mask: "9999_999999_9999", Bits: 2},
		{Mask: "9999_99_99_99_99_99", Bits: 2},
		{Mask: "9999_999_999_9999", Bits: 2},
		{Mask: "9999_9999_999_999", Bits: 3},
		{Mask: "9999-9999_999_999", Bits: 4},
		{Mask: "9999-999_999_9999", Bits: 3},
		{Mask: "9999_999_9999", Bits: 2},
		{Mask: "9999-999_9999", Bits: 2},
		{Mask: "9999_999_99_99999", Bits: 3},
		{Mask: "9999-999-99-99999", Bits: 4},
	}),
	Read:  readBankkontoToken,
	Asks:  words.AsksAccount,
	Names: words.NamesAccount,
	For: slices.Concat(words.AccountFields, []string{
		"konto", "kontoen", "kontoer", "konto nr", "konto num*", "konto no", "*kontonum*", "*kontonr*", "*kontonm*", "kontnr*", "kontonumer*",
		"bankkonto*", "bank konto*", "lønkonto*", "nemkonto*", "nem konto", "budgetkonto*", "opsparingskonto*", "madkonto*", "børneopsparing*",
		"reg nr", "reg num*", "regnr*", "reg og konto*", "reg and account*", "registration and account*", "registreringsnum*", "registreringsnr*", "bankoplysning*", "bank account", "account number",
		"overfør til", "overføre til", "overført til", "overføres til", "udbetal til", "udbetale til", "udbetales til", "indsæt på", "indsættes på", "sæt ind på", "sættes ind på", "kto", "kto nr", "lønnen", "trækkes fra", "trækker fra", "hæves fra", "betale fra", "betaler fra", "betalt fra", "går ind på", "gå ind på", "pengene til", "penge til", "løn til", "beløbet til", "refusion til", "refunder til", "betales til", "huslejen til", "account no", "acct no", "acc no", "into the account", "salary account", "savings account*", "current account*", "opsparing", "opsparingen", "reg account*", "sort code",
		"lånekonto*", "*kreditkonto*", "fælleskonto*", "pengene skulle til", "beløbet skulle til", "huslejen skulle til", "skulle have været til", "skulle være gået til", "skulle være overført til", "overført fra", "overføre fra", "overfør fra", "overførte fra", "flyttet fra", "penge fra", "pengene fra", "træk det fra", "trukket fra", "trække det fra", "hævet fra", "ind på", "to danske", "to danske bank", "over to danske", "bankoverførs*", "kontooplysning*", "retur til", "tilbagebetales til", "tilbage til min konto", "refund to", "refunded to", "payout", "payout to", "payouts to", "paid out to", "paid from", "pay from", "pays from", "paying from", "collected from", "collect from", "modtage på", "modtager på", "modtaget på", "tage imod på", "tager imod på", "betaltes fra", "betales fra", "betalte fra", "transfer to", "transferred to", "transferred from",
		"*modtagerkonto*", "*afsenderkonto*", "betalingskonto*", "udbetalingskonto*", "girokonto*", "indlånskonto*", "udlånskonto*", "depositumskonto*", "regkonto*",
	}),
	Hints: []string{
		"reg", "bank", "banken", "netbank*", "mobilbank*", "overfør*", "indsæt*", "indbetal*", "udbetal*", "tilbagebetal*", "refunder*", "penge*",
		"betal*", "trækkes*", "hæves", "husleje*", "refusion*", "afdrag*", "pay", "paid", "rent", "salary", "transfer*", "løn", "pension*", "lån", "lånet", "boliglån*", "danske bank", "nordea", "jyske*", "sydbank", "nykredit", "lunar", "betri", "bankin", "bankanordik", "account",
	},
	Against: append(slices.Clone(words.Against),
		"*skaden*", "*policen*", "*journaln*", "*sakn*",
		"cpr*", "cvr*", "*personnum*", "tlf*", "telefon*", "mobil*", "sms", "*kortnum*", "*kortnr*", "dankort*", "fi num*", "fi kort*", "girokort*",
		"nummerplade*", "km stand*", "kmstand*", "km tal", "bil", "bilen", "køretøj*", "p nummer*", "brugernavn*", "bruger id", "brugerid", "kontoid", "konto id",
	),
	Units: words.Units,
}

// factBankkonto tells the bank of a number that begins with one.
func factBankkonto(s, name string) (string, bool) {
	b, err := ParseBankkonto(s)
	if err != nil || name != "issuer" || !b.Branch() {
		return "", false
	}
	return b.Canonical()[:4], true
}
