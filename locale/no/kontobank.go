package no

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// KontonummerBankRecognizer finds the accounts that nothing names but their bank: "DNB 1503.40.12345". An invoice, an order or a person's
// number may stand there too, so that their words speak against it.
var KontonummerBankRecognizer = &pii.Recognizer{
	Kind:      kindKontonummer,
	Category:  classify.Financial,
	Region:    "NO",
	Doc:       "Kontonummer beside the name of a Norwegian bank.",
	Canonical: KontonummerRecognizer.Canonical,
	Fact:      KontonummerRecognizer.Fact,
	Lens:      []int{11},
	Forms:     []pii.Form{{Mask: "99999999999"}, {Mask: "9999.99.99999", Bits: 5}, {Mask: "9999_99_99999", Bits: 5}, {Mask: "9999-99-99999", Bits: 4}},
	Strict:    true,
	Read: func(t *pii.Token) pii.Reading {
		r := readKontonummer(t)
		switch {
		case t.Groups() == 1 && r.Need: // a person's
			return pii.Reading{}
		case t.Groups() == 1 && r.Bits == 0 && !repeated(t.Chars()): // typed wrong, where money is spoken of
			r = pii.Reading{Bits: 1, Evidence: pii.CheckFailed}
		}
		r.Need = true
		return r
	},
	For: []string{
		"dnb", "nordea", "*sparebank*", "*sparebanken", "sbanken", "s banken", "skandiabanken", "handelsbanken", "danske bank", "bulder", "bulder bank", "eika", "eika banken", "obos banken", "obosbanken",
		"storebrand bank", "klp banken", "landkreditt*", "bn bank", "bnbank", "fana", "fana sparebank", "lunar", "gjensidige bank", "cultura bank", "sb1", "sr bank", "sparebank 9", "i banken",
	},
	Hints:   []string{"pengene", "penger", "pengane", "betal*", "utbetal*", "innbetal*", "tilbakebetal*", "overfør*", "refusjon*", "refunder*", "lønn*", "money", "refund*", "transfer*"},
	Against: slices.Concat(words.Against, words.AgainstBanks, personWords),
	Units:   words.Units,
	Abroad:  abroad,
}

// abroad is said in Swedish and hardly in Norwegian: eleven digits are an account there too.
var abroad = []string{"jag", "och", "inte", "är", "från", "till", "att", "vill", "ska", "tack", "pengar", "pengarna", "svensk*", "clearing*", "clnr"}
