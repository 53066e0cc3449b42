package dk

import (
	"slices"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// BankkontoBankRecognizer finds the accounts that nothing names but their bank: "Sydbank 8075 5793731". The reg.nr. stands apart from
// the kontonummer, which has seven digits or more: a telephone number with its country code has six.
var BankkontoBankRecognizer = &pii.Recognizer{
	Kind:      bankkontoKind,
	Category:  classify.Financial,
	Region:    "DK",
	Doc:       "Danish bank account beside the name of a bank",
	Canonical: BankkontoRecognizer.Canonical,
	Fact:      BankkontoRecognizer.Fact,
	Strict:    true,
	Need:      true,
	Lens:      []int{11, 12, 13, 14},
	Forms:     regForms(),
	Read: func(t *pii.Token) pii.Reading {
		reg, _, err := readBankkonto(t)
		if err != nil || reg == nil || t.Groups() == 1 && t.Len() < 14 || t.Lead() != 0 || reg[0] == '2' && reg[1] == '0' && t.Len() < 14 {
			return pii.Reading{}
		}
		return pii.Reading{Bits: 1, Need: true}
	},
	For: []string{
		"danske bank", "danskebank", "nordea", "jyske", "jyske bank", "sydbank", "nykredit*", "arbejdernes landsbank", "al bank", "spar nord", "sparekasse*", "*sparekassen", "lån spar", "lån og spar*", "lunar", "vestjysk bank",
		"ringkjøbing landbobank", "landbobank*", "handelsbanken", "djurslands bank", "coop bank", "basisbank*", "merkur*", "folkesparekassen", "fynske bank", "skjern bank", "kreditbanken", "ikano bank", "saxo*", "betri", "betri banki", "bank nordik", "banknordik", "bankanordik",
		"norðoya sparikass*", "suðuroyar sparikass*", "grønlandsbanken", "i banken", "ved banken",
	},
	Against: slices.Concat(BankkontoRecognizer.Against, words.AgainstBanks),
	Units:   BankkontoRecognizer.Units,
	Tongue:  tongue,
}

// regForms are those of the forms that begin with a reg.nr. by itself.
func regForms() (l []pii.Form) {
	for _, f := range BankkontoRecognizer.Forms {
		if strings.Count(f.Mask, "9") > 10 && strings.HasPrefix(f.Mask, "9999") && f.Mask[4] != '9' {
			l = append(l, f)
		}
	}
	return append(l, pii.Form{Mask: "99999999999999"})
}
