package no

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// What fails its check is a person's number only where it is called so; and not where it is called an order or an
// invoice, which leaves a number that agrees with its check as it is.

// FodselsnummerMistypedRecognizer finds fødselsnumre whose control digits are wrong.
var FodselsnummerMistypedRecognizer = mistyped(FodselsnummerRecognizer, checkFodselsnummer, dayMistyped)

// DnummerMistypedRecognizer finds D-numre whose control digits are wrong.
var DnummerMistypedRecognizer = mistyped(DnummerRecognizer, checkDnummer, nil)

// KontonummerMistypedRecognizer finds account numbers in one group whose check digit is wrong. What is like an order or an invoice is left
// to the check.
var KontonummerMistypedRecognizer = func() *pii.Recognizer {
	bad := *KontonummerRecognizer
	bad.Doc += " With a wrong check digit."
	bad.Lens, bad.Forms, bad.Strict = []int{11}, []pii.Form{{Mask: "99999999999"}}, true
	bad.Against, bad.Hints, bad.Abroad = words.Against, nil, abroad
	bad.For = slices.Concat(KontonummerRecognizer.For, mistypedWords, retyped)
	bad.Read = func(t *pii.Token) pii.Reading {
		if _, err := checkKontonummer(t.Chars()); err != pii.ErrChecksum || round(t.Chars()) {
			return pii.Reading{}
		}
		return pii.Reading{Bits: 4, Need: true, Evidence: pii.CheckFailed}
	}
	return &bad
}()

// round reports whether c is rather a sum than a number: 10000000000.
func round(c []byte) bool { return string(c[len(c)-4:]) == "0000" }

// retyped tell what was typed instead of an account that was named before.
var retyped = words.Each([]string{"men jeg", "men eg"}, []string{"skreiv", "skrev", "tasta", "tastet", "skrev inn", "tasta inn", "tastet inn"})

// mistypedWords say that a number is set against one that was typed wrong.
var mistypedWords = []string{
	"tasta feil", "taste feil", "tastet feil", "skrev feil", "skreiv feil", "skrive feil", "den rette er", "det rette er",
	"feil siffer", "byttet om", "bytta om", "mistyped", "typed it wrong", "wrong digit*", "tastede forkert", "skrev forkert", "skrev fel",
}

// dayMistyped reports whether c has a day that its month or year hasn't: 31 April, 29 February of 1938.
func dayMistyped(c []byte) bool {
	if !digits(c, 11) {
		return false
	}
	d, m := number(c[:2]), number(c[2:4])
	return d >= 29 && d <= 31 && m >= 1 && m <= 12
}

// mistyped returns r for numbers that fail check; day, unless it is nil, says which of those without a date are read too.
func mistyped(r *pii.Recognizer, check func([]byte) (person, error), day func([]byte) bool) *pii.Recognizer {
	bad := *r
	bad.Doc += " With wrong control digits."
	bad.Need = true
	bad.For = append(slices.Clone(r.For), mistypedWords...)
	bad.Against = slices.Concat(without(words.Against, "dnr"), accountWords)
	bad.Read = func(t *pii.Token) pii.Reading {
		p, err := check(t.Chars())
		if err == pii.ErrDate && day != nil && day(t.Chars()) {
			return pii.Reading{Bits: 2, Need: true, Evidence: pii.CheckFailed}
		}
		if err == nil || p.day == 0 {
			return pii.Reading{}
		}
		x := p.reading(err)
		x.Bits += 2 // a day and a month right: the word may stand behind it too
		return x
	}
	return &bad
}
