package se

import (
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// Personal and coordination numbers said in words: "nitton åttiofem noll sju noll nio nittioåtta noll fem". The rules are
// those of the written numbers. Ten digits without a century count for more than written ones: orders
// and invoices aren't said.

// Spoken returns the recognizers of numbers said in words, and of bare ones behind a full name, which look words up in
// the lexicon. They aren't among Recognizers because all recognizers of words in a scanner must share one lexicon.
func Spoken(lexicon *pii.Lexicon) []*pii.Recognizer {
	const langs = spoken.SV | spoken.EN
	return append(girosSaid(lexicon),
		spoken.Recognizer(PersonnummerRecognizer, lexicon, langs, spokenPersonnummer),
		spoken.Recognizer(SamordningsnummerRecognizer, lexicon, langs, spokenSamordningsnummer),
		whose.Recognizer(PersonnummerRecognizer, lexicon, 10, personnummerBehindName),
		whose.Recognizer(SamordningsnummerRecognizer, lexicon, 10, samordningsnummerBehindName))
}

func spokenPersonnummer(n spoken.Number) pii.Reading {
	d, err := newDated(n.Digits(), false)
	if err == nil {
		err = d.personnummer()
	}
	switch err {
	case nil:
		return pii.Reading{Bits: bitsSpoken(&d), Evidence: pii.HasDate | pii.HasChecksum | testEvidence(&d)}
	case pii.ErrChecksum:
		return pii.Reading{Bits: 4, Evidence: pii.HasDate | pii.CheckFailed, Need: true}
	}
	return pii.Reading{}
}

func spokenSamordningsnummer(n spoken.Number) pii.Reading {
	d, err := newDated(n.Digits(), false)
	if err == nil {
		err = d.samordningsnummer()
	}
	switch err {
	case nil:
		r := pii.Reading{Bits: max(bitsSpoken(&d)-1, 5), Evidence: pii.HasChecksum | testEvidence(&d)}
		if _, ok := d.date(60); ok {
			r.Evidence |= pii.HasDate
		} else {
			r.Bits = max(r.Bits-2, 5)
		}
		return r
	case pii.ErrChecksum:
		return pii.Reading{Bits: 1, Evidence: pii.CheckFailed, Need: true}
	}
	return pii.Reading{}
}

// bitsSpoken is what a number with date and check digit proves. Ten digits that begin with zero are rather a telephone number.
func bitsSpoken(d *dated) int {
	switch {
	case d.remote():
		return 9
	case d.stated:
		return 14
	case d.chars[2] == '0':
		return 6
	}
	return 11
}
