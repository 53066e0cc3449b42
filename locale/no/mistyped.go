package no

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// What fails its check is a person's number only where it is called so; and not where it is called an order or an
// invoice, which leaves a number that agrees with its check as it is.

// FodselsnummerMistypedRecognizer finds fødselsnumre whose control digits are wrong.
var FodselsnummerMistypedRecognizer = mistyped(FodselsnummerRecognizer, checkFodselsnummer)

// DnummerMistypedRecognizer finds D-numre whose control digits are wrong.
var DnummerMistypedRecognizer = mistyped(DnummerRecognizer, checkDnummer)

func mistyped(r *pii.Recognizer, check func([]byte) (person, error)) *pii.Recognizer {
	bad := *r
	bad.Doc += " With wrong control digits."
	bad.Need = true
	bad.Against = slices.Concat(without(words.Against, "dnr"), accountWords)
	bad.Read = func(t *pii.Token) pii.Reading {
		p, err := check(t.Chars())
		if err == nil || p.day == 0 {
			return pii.Reading{}
		}
		return p.reading(err)
	}
	return &bad
}
