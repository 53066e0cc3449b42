package dk

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// CPRRecognizer finds CPR numbers, replacement numbers and eCPR. Ten bare digits
// are Possible; the hyphen or a word makes them Likely.
var CPRRecognizer = &pii.Recognizer{
	Kind:      cprKind,
	Category:  classify.NationalID,
	Region:    "DK",
	Doc:       "Danish and Greenlandic personal number, issued by CPR-kontoret, with replacement numbers and eCPR",
	Canonical: hidden.Canonical(ParseCPR),
	Fact:      hidden.Person(ParseCPR, CPR.BirthDate, func(n CPR) string { return n.Gender().String() }),
	Lens:      []int{10, 12, 13},
	Letters:   true,
	Forms: []pii.Form{
		{Mask: "9999999999"},
		{Mask: "999999-9999", Bits: 5},
		{Mask: "999999_9999", Bits: 3},
		{Mask: "99_99_99_9999", Bits: 3},
		{Mask: "99-99-99-9999", Bits: 4},
		{Mask: "999999-99_99", Bits: 3},
		{Mask: "999999(9999", Bits: 3},
		{Mask: "999999.9999", Bits: 3},
		{Mask: "999999/9999", Bits: 1},
		{Mask: "999999_99_99", Bits: 2},
		{Mask: "9999_99_9999", Bits: 1},
		{Mask: "99.99.99.9999", Bits: 4},
		{Mask: "99.99.99_9999", Bits: 4},
		{Mask: "99-99-99_9999", Bits: 4},
		{Mask: "99/99-99_9999", Bits: 5},
		{Mask: "99/99-99-9999", Bits: 5},
		{Mask: "99/99/99_9999", Bits: 4},
		{Mask: "99_99_99-9999", Bits: 5},
		{Mask: "99.99.99-9999", Bits: 5},
		{Mask: "99/99/99-9999", Bits: 5},
		{Mask: "99999999-9999", Bits: 5}, // the year with its century
		{Mask: "99999999_9999", Bits: 3},
		{Mask: "99.99.9999-9999", Bits: 6},
		{Mask: "99-99-9999-9999", Bits: 5},
		{Mask: "99/99/9999-9999", Bits: 5},
		{Mask: "99.99.9999_9999", Bits: 4},
		{Mask: "99_99_9999-9999", Bits: 4},
		{Mask: "9999999AA9", Bits: 4},
		{Mask: "999999-9AA9", Bits: 5},
		{Mask: "999999_9AA9", Bits: 4},
		{Mask: "AAA9999999999", Bits: 6}, // cpr, with no blank behind
		{Mask: "AAA999999-9999", Bits: 7},
		{Mask: "AAA999999_9999", Bits: 6},
		{Mask: "AAA9999999AA9", Bits: 6},
	},
	Read:  readCPRToken,
	Asks:  words.AsksPerson,
	Names: words.NamesPerson,
	For: slices.Concat(words.PersonFields, []string{
		"cpr*", "*cpr", "*cprn*", "testcpr*", "testpatient*", "cp nr", "cpnr", "cprnr", "cpnummer*", "cpr nr", "cpr num*", "cpr nummeret", "cpr nummeret er", "cpr no", "crp", "crp nr", "crp num*", "*ecpr*", "e cpr", "x ecpr", "d ecpr",
		"*personnum*", "*personnr*", "person nr", "person num*", "pers nr", "persnr*", "personumm*", "*perssonnum*", "*personnnum*",
		"*fødselsdagsnum*", "*fødselsnum*", "fødselsnr", "*foedselsnum*",
		"sygesikring", "sygesikringsnum*", "sygesikringsnr*", "sygesikringskort*", "sygesikringsbevis*", "sundhedskort*", "sygsikring*",
		"de sidste fire", "de sidste 9", "sidste fire cifre", "sidste 9 cifre", "fire sidste cifre", "9 sidste cifre", "sidste fire tal",
		"*erstatningscpr*", "erstatnings cpr*", "*erstatningsperson*", "*erstatningsnum*", "midlertidigt cpr*", "administrativt cpr*",
		"udlændinge id*", "asyl nr", "asylnr", "asylnummer*",
		"nullet foran", // "Excel sletter nullet foran": the number as it was stands beside
		"id nummer", "id nr", "civil registration n*", "ssn", "social security n*", "personal id*", "national id*", "danish personal n*", "danish id n*", "danish social security n*",
		"cpr cvr*", "cpr cvr nr", "cpr eller cvr nr", "cpr nr cvr*", "cpr eller cvr*", "cpr nr eller cvr*", "cvr cpr*",
	}),
	Hints: []string{"id", "mit nummer", "mit nr", "mit tal",
		"født", "født den", "foedt", "fødselsdato*", "fødselsdag*", "fødselsår", "foedselsda*", "f",
		"mitid*", "mit id", "nemid*", "borger dk", "eboks", "e boks", "skattekort*", "folkeregist*", "legitim*", "identi*",
		"undersigned", "guardian", "undertegnede", "værge", "værgen", "patient*", "borger", "borgeren", "journal*", "personoplysning*", "cifre", "civil registration", "date of birth", "dob", "born",
	},
	// A date is little proof without modulus 11, so that the thing itself counts here.
	Tongue: tongue,
	Abroad: abroad,
	Against: append(againstPersons(), "ordre", "order", "faktura", "bestilling", "tilaus*", "tilauks*", "lasku", "billet*",
		"p nummer*", "p nr", "pnummer*", "produktionsenhed*", "cvr*", "se nr", "se nummer*",
		"konto", "kontoen", "konto nr", "*kontonum*", "*kontonr*", "bankkonto*", "lønkonto*", "nemkonto*", "reg nr", "regnr*",
		"tlf*", "telefon*", "mobil*", "mobilepay*", "swish*", "iban", "kennital*", "kennitöl*", "kt", "*organisationsnum*", "org nr", "orgnr*",
		"tidspunkt*", "dato tid", "unix*", "epoch*", "log", "logid", "build*",
		"asianum*", "diaarinum*", "diaarinro", "vikailmoit*", "tiket*", "reklamaatio*", "jäsennum*", "quotation*", "tilbudsn*", "offertn*", "p n", "part n*", "partnum*",
	),
	Units: words.Units,
}

// readCPRToken weighs what readCPR finds.
func readCPRToken(t *pii.Token) pii.Reading {
	c := t.Chars()
	if len(c) == 10 && (c[2] > '1' || c[2] == '1' && c[3] > '2') { // no month, as most
		return pii.Reading{}
	}
	glued := len(c) == 13 && string(c[:3]) == "CPR" && t.Sep(1) == 0
	if glued {
		c = c[3:]
	}
	f, err := readCPR(c)
	if err != nil {
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 5, Evidence: pii.HasDate} // one number in 32
	if f.mod11 {
		r.Bits, r.Evidence = 8, r.Evidence|pii.HasChecksum // one in 350
	}
	switch {
	case f.electronic:
		r.Bits, r.Evidence = 6, r.Evidence|pii.HasForm
	case f.replacement && !glued:
		// Every Swedish number of 1961 to 1991 looks like one of these: only a word
		// can tell.
		r.Bits, r.Need = r.Bits-3, true
	case f.newYear(), f.test(): // four serials of a thousand are as good as a check digit
		r.Bits = 8
	}
	if len(c) == 10 && f.stamp(c) && !glued {
		r.Bits -= 3
	}
	if f.test() {
		r.Evidence |= pii.TestNumber
	}
	return r
}
