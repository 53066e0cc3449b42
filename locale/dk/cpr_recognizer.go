package dk

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// CPRRecognizer finds CPR numbers, replacement numbers and eCPR. Ten bare digits
// are Possible; the hyphen or a word makes them Likely.
var CPRRecognizer = &pii.Recognizer{
	Kind:     cprKind,
	Category: classify.NationalID,
	Region:   "DK",
	Doc:      "Danish and Greenlandic personal number, issued by CPR-kontoret, with replacement numbers and eCPR",
	Lens:     []int{10},
	Letters:  true,
	Forms: []pii.Form{
		{Mask: "9999999999"},
		{Mask: "999999-9999", Bits: 5},
		{Mask: "999999_9999", Bits: 3},
		{Mask: "99_99_99_9999", Bits: 3},
		{Mask: "99-99-99-9999", Bits: 4},
		{Mask: "99_99_99-9999", Bits: 5},
		{Mask: "99.99.99-9999", Bits: 5},
		{Mask: "99/99/99-9999", Bits: 5},
		{Mask: "9999999AA9", Bits: 4},
		{Mask: "999999-9AA9", Bits: 5},
		{Mask: "999999_9AA9", Bits: 4},
		{Mask: "999999-AAAA", Bits: 5},
	},
	Read: readCPRToken,
	For: []string{
		"cpr*", "*cprn*", "cpr nr", "cpr num*", "cpr no", "crp", "crp nr", "crp num*", "*ecpr*", "e cpr", "x ecpr", "d ecpr",
		"*personnum*", "*personnr*", "person nr", "person num*", "pers nr", "persnr*", "personumm*", "*perssonnum*", "*personnnum*",
		"*fødselsdagsnum*", "*fødselsnum*", "fødselsnr", "*foedselsnum*",
		"sygesikring", "sygesikringsnum*", "sygesikringsnr*", "sygesikringskort*", "sygesikringsbevis*", "sundhedskort*", "sygsikring*",
		"de sidste fire", "de sidste 9", "sidste fire cifre", "sidste 9 cifre", "fire sidste cifre", "9 sidste cifre", "sidste fire tal",
		"*erstatningscpr*", "erstatnings cpr*", "*erstatningsperson*", "*erstatningsnum*", "midlertidigt cpr*", "administrativt cpr*",
		"udlændinge id*", "asyl nr", "asylnr", "asylnummer*",
		"id nummer", "id nr", "civil registration n*", "danish personal n*", "danish id n*", "danish social security n*",
	},
	Hints: []string{
		"født", "født den", "foedt", "fødselsdato*", "fødselsdag*", "fødselsår", "foedselsda*", "f",
		"mitid*", "mit id", "nemid*", "borger dk", "eboks", "e boks", "skattekort*", "folkeregist*", "legitim*", "identi*",
		"patient*", "borger", "borgeren", "journal*", "personoplysning*", "cifre", "civil registration", "date of birth", "dob", "born",
	},
	Against: append(slices.Clone(words.Against),
		"p nummer*", "p nr", "pnummer*", "produktionsenhed*", "cvr*", "se nr", "se nummer*",
		"konto", "kontoen", "konto nr", "*kontonum*", "*kontonr*", "bankkonto*", "lønkonto*", "nemkonto*", "reg nr", "regnr*",
		"tlf*", "telefon*", "mobil*", "mobilepay*", "swish*", "iban", "kennital*", "kennitöl*", "kt", "*organisationsnum*", "org nr", "orgnr*",
		"tidspunkt*", "dato tid", "unix*", "epoch*", "log", "logid", "build*",
	),
	Units: words.Units,
}
