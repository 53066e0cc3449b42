package pieces

import (
	"slices"

	"github.com/sladd-go/sladd/pii"
)

// The last characters of a number in a column, a field or a message of their own: "fnr_siste5".

// A named part is how columns and fields call it.
var (
	partNames = map[string][]string{
		"SE": {"personnr", "persnr", "pnr", "personnummer", "pers nr", "ssn"},
		"DK": {"cpr", "cprnr", "cpr nr", "cprnummer"},
		"NO": {"fnr", "fødselsnr", "fødselsnummer", "personnr", "persnr", "personnummer"},
		"FI": {"hetu", "hetun", "henkilötunnus", "henkilötunnuksen", "tunnuksen"},
		"IS": {"kt", "kennitala", "kennitölu", "kennit"},
	}
	// askedNames are the names by which a whole number is asked for, in the language of its country: who is asked for it may tell it in two
	// messages, each of which is a half of that country's number, and not of a neighbour's whose words are the same.
	askedNames = map[string][]string{
		"SE": {"personnummer", "personnumret", "personnr", "persnr", "pnr"},
		"DK": {"cpr", "cprnr", "cpr nr", "cprnummer", "cpr nummer", "cpr nummeret", "cprnummeret", "personnummer"},
		"NO": {"fnr", "fødselsnr", "fødselsnummer", "fødselsnummeret", "personnummer", "personnummeret"},
		"FI": {"hetu", "hetusi", "hetun", "sotu", "henkilötunnus", "henkilötunnuksesi", "henkilötunnuksenne", "henkilötunnuksen", "personbeteckning"},
		"IS": {"kennitala", "kennitalan", "kennitölu", "kennitöluna"},
	}
	partEnds  = []string{"last", "last 9", "last9", "last four", "last five", "suffix", "end", "del 9", "del9", "part 9", "part9", "tail"}
	lastWords = map[string][]string{
		"SE": {"sista fyra", "fyra sista", "sista 9", "sista9", "9 sista", "sista fyra siffrorna", "fyra sista siffrorna", "4 sista siffrorna", "sista 4 siffrorna", "last 4", "last4", "last four", "last four digits"},
		"DK": {"sidste fire", "fire sidste", "sidste 9", "sidste9", "9 sidste", "sidste fire cifre", "fire sidste cifre", "sidste 9 cifre"},
		"NO": {"siste fem", "fem siste", "siste 5", "siste9", "9 siste", "siste fem siffer", "fem siste siffer", "siste fem sifre", "siste 9 siffer", "siste fem sifrene", "fem siste sifrene", "last 5", "last5", "last five"},
		"FI": {"loppuosa", "loppuosan", "loppuosasi", "tunnusosa", "slutdel", "slutdelen", "loppu", "viimeiset neljä", "neljä viimeistä", "viimeiset 9", "viimeiset9", "9 viimeistä"},
		"IS": {"síðustu fjórir", "síðustu 9", "síðustu9", "síðustu fjórir stafir", "síðustu fjórir tölustafir", "seinni", "seinni hluti", "seinni fjórir"},
	}
	firstWords = map[string][]string{
		"SE": {"första sex", "första 9"}, "DK": {"første seks", "første 9"}, "NO": {"første seks", "første 9"}, "FI": {"alkuosa", "alku"}, "IS": {"fyrri", "fyrri hluti", "fyrstu sex", "fyrstu 9"},
	}
)

// asks returns what asks for the last characters in a message or names a field for them: the number, with or without what part of it,
// or what nothing else has.
func (x *tail) asks() (list []string) {
	list = append(list, askedNames[x.region]...)
	for _, name := range partNames[x.region] {
		for _, part := range [][]string{partEnds, lastWords[x.region], firstWords[x.region]} {
			for _, p := range part {
				list = append(list, name+" "+p)
			}
		}
		list = append(list, name+"9", name+" 9")
	}
	switch x.region {
	case "NO":
		list = append(list, "fødselsdato og de fem siste", "fødselsdato og fem siste", "fødselsdato og siste fem", "fødselsdato og de siste fem", "fem siste i fødselsnummeret", "fem siste i personnummeret", "siste fem i fødselsnummeret", "siste fem i personnummeret")
	case "FI":
		list = append(list, lastWords["FI"][:5]...)
	}
	return list
}

// columns returns the names that do in a table of people.
func (x *tail) columns() []string {
	return slices.Concat(lastWords[x.region], firstWords[x.region], partNames[x.region])
}

// answer reads the last characters, or the date before them, where nothing else stands.
func (x *tail) answer(text []byte) (start, end int, r pii.Reading) {
	for len(text) > start && (text[start] == ' ' || text[start] == '-') {
		start++
	}
	for end = len(text); end > start && !wordByte(text[end-1]); {
		end--
	}
	c := text[start:end]
	n := 0
	for n < len(c) && digit(c[n]) {
		n++
	}
	whole := n == len(c) || x.letter && n == len(c)-1 && letter(c[n])
	if !whole || len(c) != x.size && !x.dated(c) {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 12, Evidence: pii.HasForm}
}
