package no

import (
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// Fødselsnummer and D-nummer said in words: "tolv åttitre syttifem hundreogen ti".

// Spoken returns the recognizers of numbers said in words, and of bare ones behind a full name, which look words up in
// the lexicon. They aren't among Recognizers because all recognizers of words in a scanner must share one lexicon.
func Spoken(lexicon *pii.Lexicon) []*pii.Recognizer {
	const langs = spoken.NO | spoken.EN
	return []*pii.Recognizer{
		spoken.Recognizer(FodselsnummerRecognizer, lexicon, langs, spokenFodselsnummer),
		spoken.Recognizer(DnummerRecognizer, lexicon, langs, spokenDnummer),
		whose.Recognizer(FodselsnummerRecognizer, lexicon, 11, fodselsnummerBehindName),
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
