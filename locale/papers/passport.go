package papers

// Passport number.
//
// Forms: 8 digits (Sweden before 2022, older Norwegian ones), 9 digits (Denmark), one letter and
// 7 or 8 digits (Norway, Iceland), two letters and 6 or 7 digits (Sweden since 2022-01-01, Finland),
// three letters and 6 or 7 digits (Norway); elsewhere the same, or nine characters of digits and
// consonants (Germany). Issuers: the police or registration authority of each country.
// The printed number has no check digit (the machine-readable line has), so a word is needed.
// Source: polisen.se, Nya pass och nationella identitetskort; the letters are common knowledge.

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindPassport = "passport"

// Passport is a parsed passport number. It prints as its kind.
type Passport struct{ hidden.Value }

// ParsePassport reads a passport number of the forms above; blanks and dashes may stand
// between groups, and the letters of a country before it. Canonical has none of them and capital letters. Its errors unwrap to pii.ErrForm
// or ErrRange.
func ParsePassport(s string) (Passport, error) {
	t, err := pii.Lex(s)
	if err == nil {
		_, err = passportOf(t)
	}
	if err != nil {
		return Passport{}, valueError(kindPassport, err)
	}
	c := t.Chars()
	if coded(t, c) {
		c = c[2:]
	}
	return Passport{hidden.New(kindPassport, string(c))}, nil
}

// papersAgainst are the words that speak against numbers of papers: those of orders and the
// like, without "reference", which papers have too, and those of phones and companies.
var papersAgainst = func() []string {
	references := []string{"*referensn*", "ref", "ref nr", "referens", "reference*"}
	l := slices.DeleteFunc(slices.Clone(words.Against), func(w string) bool { return slices.Contains(references, w) })
	return append(l,
		"tlf", "tel", "tfn", "*telefon*", "*mobil*", "ring", "ringe", "ringa", "sms", "puh", "*puhelin*", "sími", "*simanum*",
		"phone*", "call",
		"*orgnr*", "org nr", "*organisa*", "cvr*", "*kontonum*", "*kontonr*", "konto", "*tilinumero*", "*reikningsn*", "account*",
		"pass på", "passe på", "passar", "passa på", "pas på", "passer på", "vipps*", "swish*", "mobilepay*", "*medlemsn*",
		"*försäkringsnum*", "*forsikringsn*", "*policen*", "imei*", "*anläggn*", "*meter*", "*pinkod*", "*fødselsn*", "*personnum*", "*personnr*")
}()

// PassportRecognizer finds passport numbers.
var PassportRecognizer = &pii.Recognizer{
	Kind:      kindPassport,
	Category:  classify.Document,
	Doc:       "Passport number, issued by the state",
	Canonical: hidden.Canonical(ParsePassport),
	Need:      true,
	Lens:      []int{8, 9, 10, 11},
	Letters:   true,
	Joins:     "/", // of both: AA1234567/AA1234568
	Forms: []pii.Form{
		{Mask: "99999999"}, {Mask: "999999999"}, {Mask: "999_999_999"}, {Mask: "9999_9999"}, {Mask: "99_99_99_99"}, {Mask: "999-999-999"}, {Mask: "99-999-999"}, {Mask: "99.999.999"}, {Mask: "99_99_99_99_9", Bits: 1}, {Mask: "A9999999"},
		{Mask: "A99999999"}, {Mask: "AA999999"}, {Mask: "AA9999999"}, {Mask: "AAA999999"}, {Mask: "AAA9999999"},
		{Mask: "A_9999999"}, {Mask: "AA_9999999"}, {Mask: "AA_999999"}, {Mask: "AAA_999999"}, {Mask: "AA-9999999"}, {Mask: "AA_999_9999"},
		{Mask: "AA_999_99_99"}, {Mask: "AA999_99_99"}, {Mask: "AA_99_99_999"}, {Mask: "AA_999_999"}, {Mask: "AAA_999_999"}, {Mask: "AAA999_999"}, {Mask: "AAA-999999"}, {Mask: "A-9999999"},
		{Mask: "A9XXXXXX9"}, {Mask: "AXXXXXX99"}, {Mask: "A99XXXXXX"}, {Mask: "A9999999A"}, {Mask: "A999999999"}, {Mask: "99AA99999"},
		{Mask: "AAXXXXXX9"},
		// with the country's letters
		{Mask: "AA_99999999"}, {Mask: "AA_999999999"}, {Mask: "AA_A9999999"}, {Mask: "AA_AA9999999"}, {Mask: "AA_AAA999999"},
	},
	Read:  readPassport,
	Names: words.NamesPapers,
	For: []string{
		"pass", "passet", "passets", "passene", "passen", "*passnum*", "*passnr*", "pass nr", "pass no", "*passnumm*", "passinum*",
		"passport*", "pasport*",
		"resehandling*", "resedokument*", "främlingspass*", "nödpass*", "provisoriskt pass", "pas", "passet mitt", "reisebevis*",
		"rejsebevis*", "utlendingspass*", "flyktingpass*", "flykningepas*", "*pasnum*", "*pasnr*", "fremmedpas*", "konventionspas*", "konvensjonspas*", "børnepas", "barnepass*", "barnpass*", "hjälppass*", "nødpas*", "tjänstepass*", "diplomatpas*",
		"matkustuspas*", "lasten passi*", "ferðaskilrík*", "neyðarvegabréf*", "pas nr", "rejsepas*", "passi",
		"passin", "passini", "passia", "passiani", "passiasi", "passinsa", "passissa*", "passist*", "passiin*", "passill*", "passilta",
		"passikopio*", "matkustusasiak*", "muukalaispas*",
		"passinumer*", "passinro", "passin nro", "passnro", "vegabréf*", "vegabref*", "passið", "passinn", "passann", "passanum", "passans", "passanum", "passhandl*", "passkopi*", "reisepass*", "passeport*",
		"pas på hittegods*", "pas på kontor*", "pas på borgerservice*", "pas på posthus*", "pas på politi*", "pas på ambassad*", "pasaporte*", "paszport*", "pp no", "ppt", "ppt no", "reisedokument*", "rejsedokument*", "travel document*", "travel doc", "travel doc no", "travel doc num*", "traveldoc*", "matka asiakirj*", "hätäpass*", "passinnum*", "bráðabirgðavegabréf*", "passanúm*",
	},
	Hints: []string{
		"giltigt till", "gäller till", "utfärdat*", "utstedt", "udstedt", "udløber", "utløper", "voimassa", "myönnetty", "visum*", "visa",
		"resa", "rejse", "reise", "polisen", "ambassad*", "incheckning*", "flyg*", "fly", "expires",
		"nr", "nummer", "numret", "nummeret", "numero", "númer", "númerið", "number", "gyldig til", "gyldigt til", "valid until", "valid to", "gildir til", "hittat", "hittad", "borttappa*", "tappat", "tappade", "mistet",
		"mistede", "fundet", "funnet", "löytyi", "löytynyt", "löytötavar*", "katosi", "kadonnu*", "hukkasin", "hukas*", "týnd*", "fannst",
		"lost", "stolen", "stulet", "stulna", "stjålet", "varastet*", "stolið", "embassy", "ambasad*", "suurlähety*", "sendiráð*",
		"med nytt", "har nytt", "ett nytt", "har fått nytt", "et nyt", "med nyt", "et nytt", "fått nytt", "uuden", "uusi on", "með nýtt", "fékk nýtt", "komin með nýtt", "kominn með nýtt", "nýja er", "a new one", "the new one", "gått ut", "gick ut", "gikk ut", "utgånget", "udløbet", "utløpt", "vanhentun*", "vanheni", "útrunn*", "rann út", "expired", "med det gamle", "med det gamla", "med den gamle", "vanhalla", "því gamla", "utgivet", "issued", "útgefi*", "foreign*", "utländsk*", "udenlandsk*", "utenlandsk*", "ulkomaa*",
	},
	Against: papersAgainst,
	Units:   words.Units,
}

// swedishDashed reports whether a dash parts the letters of new Swedish passports, AA and those that follow, from seven figures. Behind a
// blank AB is what companies are called.
func swedishDashed(t *pii.Token) bool {
	return t.Sep(1) == '-' && t.Len() == 9 && t.Groups() == 2 && string(t.Group(0)) == "AB"
}

// readPassport weighs a token: letters in front are worth more than digits alone, which may be
// a date or a phone number.
func readPassport(t *pii.Token) pii.Reading {
	letters, err := passportOf(t)
	if err != nil {
		return pii.Reading{}
	}
	if letters > 0 && t.Groups() > 1 && t.Sep(1) != 0 && notPrefix(t.Group(0)) && t.Len() < 10 && !swedishDashed(t) {
		return pii.Reading{}
	}
	bits := 4
	switch {
	case !evenGroups(t):
		return pii.Reading{}
	case t.Len() > 9: // more than the number without its country
		bits = 6
	case spaced(t, 0) && !looksLikeDate(t):
		bits = 6
	case letters > 0:
		bits = 5
		if t.Sep(1) != 0 {
			bits = 4
		}
	case t.Groups() > 1:
		bits = 3
		if t.Len() == 8 && (t.Groups() != 3 || t.Sep(1) == '_') { // in pairs it is a phone number
			bits = 1
		}
	case looksLikeDate(t):
		bits = 1
	}
	return pii.Reading{Bits: bits, Evidence: pii.HasForm}
}
