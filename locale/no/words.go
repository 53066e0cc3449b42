package no

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// personForms are the ways people write a fødselsnummer and what is made like it.
var personForms = []pii.Form{
	{Mask: "99999999999"},
	{Mask: "999999_99999", Bits: 4},
	{Mask: "999999-99999", Bits: 5},
	{Mask: "999999.99999", Bits: 3},
	{Mask: "999999/99999", Bits: 3},
	{Mask: "999999_999_99", Bits: 4},
	{Mask: "999999-999_99", Bits: 5}, // its last five digits in two parts
	{Mask: "999999-99_999", Bits: 5},
	{Mask: "999999-999-99", Bits: 4},
	{Mask: "999999_999-99", Bits: 4},
	{Mask: "999999_999.99", Bits: 4},
	{Mask: "999999-999.99", Bits: 4},
	{Mask: "999999.999.99", Bits: 3},
	{Mask: "999999/999_99", Bits: 4},
	{Mask: "999999_99_999", Bits: 3},
	{Mask: "99.99.99_999_99", Bits: 6},
	{Mask: "99.99.99-999_99", Bits: 6},
	{Mask: "99.99.99-999.99", Bits: 6},
	{Mask: "99.99.99_999.99", Bits: 6},
	{Mask: "999999(99999", Bits: 4},
	{Mask: "99.99.99_99999", Bits: 7},
	{Mask: "99.99.99-99999", Bits: 7},
	{Mask: "99.99.99.99999", Bits: 6},
	{Mask: "99_99_99_99999", Bits: 4},
	{Mask: "99_99_99_999_99", Bits: 3},
	{Mask: "99-99-99-99999", Bits: 5},
	{Mask: "99/99/99_99999", Bits: 5},
	{Mask: "99/99-99_99999", Bits: 5},
	{Mask: "99/99-99-99999", Bits: 5},
	{Mask: "99/99/99-99999", Bits: 5},
	{Mask: "99.99.9999_99999", Bits: 7}, // the year with its century
	{Mask: "99.99.9999-99999", Bits: 7},
	{Mask: "99-99-9999-99999", Bits: 5},
	{Mask: "99_99_9999_99999", Bits: 4},
	{Mask: "99999999_99999", Bits: 4},
	{Mask: "99999999-99999", Bits: 5},
}

// personWords name a person's number without saying which. "Personnummer" is the last
// five digits by law and the whole number in speech.
var personWords = slices.Concat(words.PersonFields, []string{
	"*fødselsnu*", "*fødselsnr*", "*fødselnu*", "*fødselnr*", "*fødsels nu*", "*fødsels nr*", "*fødsel nu*",
	"*foedselsnu*", "*foedselsnr*", "*fødselsummer*", "*fødslesnu*", "*fødslsnu*", "*føselsnu*", "*fødesnu*",
	"fnr", "fnr dnr", "fnr d nr", "f nr d nr", "kundefnr", "brukerfnr", "søkerfnr", "barnefnr", "f nr", "fødsnr", "fødselsnm",
	"*personnu*", "*personnr*", "*personumm*", "*personume*", "*personr", "*persnr*", "pers nr", "person nr", "person nummer*", "*persomnu*", "*pesonnu*",
	"siste fem", "siste 5", "5 siste", "fem siste", "siste fem siff*", "fem siste siff*", "*fødselsnm*", "*fødselnm*", "personnnu*", "*perssonnu*", "*personu*", "fnummer*", "f nummer*", "persn", "førerkort*",
	"*identitetsnu*", "*identitetsnr*", "id nummer*", "*idnummer*", "idnr", "id nr", "norsk id", "norsk pnr", "pnr", "p nr",
	// en
	"national id*", "national identity*", "identity number*", "id number*", "personal number*", "personal id*", "birth number*", "social security*", "ssn", "nin",
	// sv, da, fi, is
	"*födelsenu*", "*födelsenr*", "personal nr", "*cprnummer*", "*henkilötunn*", "hetu", "*kennitöl*", "*kennital*",
})

// accountWords right before eleven digits say that they are an account, which every person's number
// could be too.
var accountWords = []string{"*kontonu*", "*kontonr*", "konto nr", "konto nu*", "kto", "kto nr", "bankkonto", "lønnskonto", "account number*"}

// personHints often go with a person's number.
var personHints = []string{"id", "11 siff*", "elleve siff*",
	"født", "fødd", "føtt", "f", "fd", "*fødselsdat*", "*fødselsdag*", "*fødselsår*", "*bursdag*",
	"legitim*", "bankid", "bank id", "minid", "min id", "id porten", "idporten", "buypass", "altinn*",
	"skattekort*", "skattemeld*", "skatteetat*", "folkereg*", "nav", "helsenorge*", "undersigned", "guardian", "undertegnede", "underteikna*", "verge", "vergen", "pasient*", "fastlege*", "journal*",
	"kredittsjekk*", "kredittvurder*", "id sjekk", "bekreft*", "identifis*", "fullmakt*", "navn", "født den",
	"född", "fødselsattest*", "born", "dob", "syntyn*", "fædd*",
}
