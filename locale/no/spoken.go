package no

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/pii"
)

// Fødselsnummer and D-nummer said in words: "tolv åttitre syttifem hundreogen ti".

const spokenLangs = spoken.NO | spoken.EN

// Spoken returns the recognizers of numbers said in words, which look words up in the lexicon. They aren't among
// Recognizers because all recognizers of words in a scanner must share one lexicon.
func Spoken(lexicon *pii.Lexicon) []*pii.Recognizer {
	on := spoken.On(spokenLangs)
	return []*pii.Recognizer{
		{
			Kind:      kindFodselsnummer,
			Category:  classify.NationalID,
			Region:    "NO",
			Doc:       "Fødselsnummer said in words",
			Canonical: canonicalSpokenFodselsnummer,
			Fact:      hidden.Person(viaCanonical(canonicalSpokenFodselsnummer, ParseFodselsnummer), Fodselsnummer.BirthDate, func(n Fodselsnummer) string { return n.Gender().String() }),
			Lexicon:   lexicon,
			On:        on,
			Words:     spoken.Words(spokenLangs, spokenFodselsnummer),
			For:       FodselsnummerRecognizer.For,
			Hints:     FodselsnummerRecognizer.Hints,
			Against:   FodselsnummerRecognizer.Against,
			Units:     FodselsnummerRecognizer.Units,
		},
		{
			Kind:      kindDnummer,
			Category:  classify.NationalID,
			Region:    "NO",
			Doc:       "D-nummer said in words",
			Canonical: canonicalSpokenDnummer,
			Fact:      hidden.Person(viaCanonical(canonicalSpokenDnummer, ParseDnummer), Dnummer.BirthDate, func(n Dnummer) string { return n.Gender().String() }),
			Lexicon:   lexicon,
			On:        on,
			Words:     spoken.Words(spokenLangs, spokenDnummer),
			For:       DnummerRecognizer.For,
			Hints:     DnummerRecognizer.Hints,
			Against:   DnummerRecognizer.Against,
			Units:     DnummerRecognizer.Units,
		},
	}
}

func spokenFodselsnummer(n spoken.Number) pii.Reading {
	p, err := checkFodselsnummer(n.Digits())
	return spokenReading(p, err)
}

func spokenDnummer(n spoken.Number) pii.Reading {
	p, err := checkDnummer(n.Digits())
	return spokenReading(p, err)
}

func spokenReading(p person, err error) pii.Reading {
	if p.day == 0 {
		return pii.Reading{}
	}
	return p.reading(err)
}

var (
	canonicalSpokenFodselsnummer = spoken.Canonical(spokenLangs, spokenFodselsnummer, hidden.Canonical(ParseFodselsnummer))
	canonicalSpokenDnummer       = spoken.Canonical(spokenLangs, spokenDnummer, hidden.Canonical(ParseDnummer))
)

func viaCanonical[T any](canonical func(string) (string, bool), parse func(string) (T, error)) func(string) (T, error) {
	return func(s string) (T, error) {
		if c, ok := canonical(s); ok {
			s = c
		}
		return parse(s)
	}
}
