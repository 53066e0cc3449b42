// Package pieces finds national identity numbers as they are read out and told in pieces: with a word for their dash,
// "850709 streck 9805"; the last digits alone where the date stands elsewhere, "de fyra sista är 9805"; and, behind the name of
// the number, with the letter O for a zero. Their rules are those of the packages of the countries.
package pieces

import (
	"slices"
	"sync"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/dk"
	"github.com/sladd-go/sladd/locale/fi"
	"github.com/sladd-go/sladd/locale/is"
	"github.com/sladd-go/sladd/locale/no"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/locale/se"
	"github.com/sladd-go/sladd/pii"
)

// A number is a kind of number as it is told.
type number struct {
	kind, region string
	last         int               // how many characters stand behind the dash
	letter       bool              // the last of them may be a letter
	dashes       []string          // words for the dash
	names        []string          // words for the number, as pii.Recognizer.On has them
	rules        []*pii.Recognizer // that read the whole number, as it is written; the first says what it is and tells
	lens         []int             // how many digits it has where it is all digits
	zero         bool              // it may begin with a zero
}

var numbers = []*number{
	{"se.personnummer", "SE", 4, false, []string{"streck", "bindestreck", "tankstreck", "minus", "dash", "hyphen"},
		[]string{"personnummer*", "personnumret", "personummer*", "personnr", "personr", "persnr", "persnummer*", "pnr", "pnummer*", "ssn"}, []*pii.Recognizer{se.PersonnummerRecognizer, se.MistypedNamedRecognizer}, []int{10, 12}, true},
	{"se.samordningsnummer", "SE", 4, false, []string{"streck", "bindestreck", "tankstreck", "minus", "dash", "hyphen"},
		[]string{"samordningsnum*", "sammordningsnum*", "samordningsnr", "samnr", "personnummer*", "pnr"}, []*pii.Recognizer{se.SamordningsnummerRecognizer}, []int{10, 12}, false},
	{"dk.cpr", "DK", 4, false, []string{"streg", "bindestreg", "tankestreg", "minus", "dash", "hyphen"},
		[]string{"cpr", "cprnr", "cprnummer*", "personnummer*", "personnr"}, []*pii.Recognizer{dk.CPRRecognizer}, []int{10}, true},
	{"no.fodselsnummer", "NO", 5, false, []string{"strek", "bindestrek", "tankestrek", "mellomrom", "minus", "dash", "hyphen"},
		[]string{"fødselsnummer*", "fødselsnr", "fødselnummer*", "fnr", "personnummer*", "personnr", "persnr"}, []*pii.Recognizer{no.FodselsnummerRecognizer, no.FodselsnummerMistypedRecognizer}, []int{11}, true},
	{"no.dnummer", "NO", 5, false, []string{"strek", "bindestrek", "tankestrek", "mellomrom", "minus", "dash", "hyphen"},
		[]string{"dnummer*", "dnr", "fødselsnummer*", "fnr", "personnummer*"}, []*pii.Recognizer{no.DnummerRecognizer, no.DnummerMistypedRecognizer}, []int{11}, false},
	{"fi.hetu", "FI", 4, true, []string{"viiva", "yhdysmerkki", "yhdysviiva", "miinus", "streck", "bindestreck", "minus", "dash", "hyphen"},
		[]string{"hetu*", "henkilötunnus", "henkilötunnukseni", "henkilötunnuksen", "henkilötunnuksensa", "sotu", "hlötun*", "tunnuksen", "tunnukseni", "tunnuksest*", "tunnuksess*", "personbeteckning*"}, []*pii.Recognizer{fi.HetuRecognizer}, nil, false},
	{"is.kennitala", "IS", 4, false, []string{"strik", "bandstrik", "dash", "hyphen"},
		[]string{"kennitala*", "kennitölu*", "kt", "kennit"}, []*pii.Recognizer{is.KennitalaRecognizer}, []int{10}, true},
}

// Recognizers returns the recognizers of a country's numbers, by its ISO 3166-1 code, in a fixed order, in a fresh slice.
func Recognizers(country string) []*pii.Recognizer {
	return slices.DeleteFunc(slices.Clone(all), func(r *pii.Recognizer) bool { return r.Region != country })
}

var all = slices.Concat(makeSaid(), makeLast())

func makeSaid() (rs []*pii.Recognizer) {
	for _, n := range numbers {
		written := n.rules[0]
		canonical := func(s string) (string, bool) {
			var c [maxChars]byte
			k, _ := plain(&c, []byte(s))
			if s = string(c[:k]); n.letter && k > n.last { // the sign of a henkilötunnus is a dash if it was said
				s = s[:k-n.last] + "-" + s[k-n.last:]
			}
			return written.Canonical(s)
		}
		fact := func(s, name string) (string, bool) {
			if c, ok := canonical(s); ok {
				s = c
			}
			return written.Fact(s, name)
		}
		rs = append(rs, &pii.Recognizer{
			Kind: n.kind, Category: classify.NationalID, Region: n.region,
			Doc:       n.kind + " with a word for its dash",
			Canonical: canonical, Fact: fact, Lexicon: people.Lexicon, On: n.dashes, Words: n.said,
		}, &pii.Recognizer{
			Kind: n.kind, Category: classify.NationalID, Region: n.region,
			Doc:       n.kind + " with the letter O for a zero, or one of its two parts, behind its name",
			Canonical: canonical, Fact: fact, Lexicon: people.Lexicon, On: n.names, Words: n.zeros,
		})
		if r := makeSpoiled(n, canonical); r != nil {
			rs = append(rs, r)
		}
	}
	return rs
}

var tokens = sync.Pool{New: func() any { return new(pii.Token) }}

// read reads the characters of a number, and is worth most bits if its check digits agree. A number that only
// its form makes one is worth less.
func (x *number) read(chars []byte, most int) (r pii.Reading) {
	t := tokens.Get().(*pii.Token)
	defer tokens.Put(t)
	if !t.Set(chars) {
		return r
	}
	for _, rule := range x.rules {
		if r = rule.Read(t); r.Bits > 0 {
			break
		}
	}
	switch {
	case r.Bits <= 0:
		return pii.Reading{}
	case r.Evidence&pii.CheckFailed != 0:
		r.Bits = most - 3
	case r.Evidence&pii.HasChecksum == 0:
		r.Bits = most - 2
	default:
		r.Bits = most
	}
	r.Need = false
	r.Evidence |= pii.HasForm
	return r
}
