package papers

// Passport number.
//
// Forms: 8 digits (Sweden before 2022, older Norwegian ones), 9 digits (Denmark), one letter and
// 7 or 8 digits (Norway, Iceland), two letters and 6 or 7 digits (Sweden since 2022-01-01, Finland),
// three letters and 6 digits (Norway); elsewhere the same, or nine characters of digits and
// consonants (Germany). Issuers: the police or registration authority of each country.
// The printed number has no check digit (the machine-readable line has), so a word is needed.
// Source: polisen.se, Nya pass och nationella identitetskort; the letters are common knowledge.

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindPassport = "passport"

// Passport is a parsed passport number. It prints as its kind.
type Passport struct{ hidden.Value }

// ParsePassport reads a passport number of the forms above; blanks and dashes may stand
// between groups. Canonical has none and capital letters. Its errors unwrap to pii.ErrForm
// or ErrRange.
func ParsePassport(s string) (Passport, error) {
	t, err := pii.Lex(s)
	if err == nil {
		_, err = passportOf(t)
	}
	if err != nil {
		return Passport{}, valueError(kindPassport, err)
	}
	return Passport{hidden.New(kindPassport, string(t.Chars()))}, nil
}

// passportOf is the rule. It returns the number of letters at the front.
func passportOf(t *pii.Token) (letters int, err error) {
	c, first := t.Chars(), 1
	if len(c) > 9 && country(t) {
		c, first = c[2:], 2
	}
	if t.Lead() != 0 || len(c) < 8 || len(c) > 10 {
		return 0, pii.ErrForm
	}
	for letters < len(c) && !isDigit(c[letters]) {
		letters++
	}
	n := len(c) - letters
	plainTail := true
	for _, d := range c[letters:] {
		plainTail = plainTail && isDigit(d)
	}
	switch {
	case foreign(t, c, letters, plainTail):
	case !plainTail:
		if len(c) != 9 || letters != 1 || t.Groups() > 1 && !t.Seps(0) || bytes.ContainsAny(c, "AEIOUQS") {
			return 0, pii.ErrForm
		}
	case letters == 0 && (n == 8 || n == 9), letters == 1 && (n == 7 || n == 8),
		letters == 2 && (n == 6 || n == 7), letters == 3 && n == 6:
	default:
		return 0, pii.ErrForm
	}
	same := true
	for _, d := range c[min(letters+1, len(c)):] {
		same = same && d == c[letters]
	}
	if same {
		return 0, pii.ErrRange
	}
	for i := first; i < t.Groups(); i++ {
		if s := t.Sep(i); s != 0 && s != '_' && s != '-' {
			return 0, pii.ErrForm
		}
	}
	return letters, nil
}

// foreign reports whether the characters c of t, in one group of letters and digits, are a number as states elsewhere give them:
// P1234567A of the Philippines, N123456789 of Syria, 12AB34567 of France, NX1B2C3D4 of the Netherlands.
func foreign(t *pii.Token, c []byte, letters int, plainTail bool) bool {
	if !t.Seps(0) {
		return false
	}
	figures := 0
	for _, d := range c {
		if isDigit(d) {
			figures++
		}
	}
	n := len(c)
	switch {
	case n == 10:
		return letters == 1 && plainTail
	case n != 9:
		return false
	case letters == 1 && figures == 7:
		return !isDigit(c[8])
	case letters == 0 && figures == 7:
		return !isDigit(c[2]) && !isDigit(c[3])
	}
	return letters == 2 && !plainTail && isDigit(c[8]) && figures > 2 && bytes.IndexByte(c, 'O') < 0
}

// country reports whether t begins with the two letters of a country, apart from a number that is one without them: "GB 536410882".
func country(t *pii.Token) bool {
	g := t.Group(0)
	if len(g) != 2 || t.Groups() < 2 || t.Sep(1) != '_' || isDigit(g[0]) {
		return false
	}
	return bytes.Contains(countries, g) || !isDigit(t.Group(1)[0]) && bytes.Contains(wordCountries, g)
}

// countries are codes of countries but that of Eritrea, a verb; wordCountries those that are words too, which stand before numbers.
var (
	countries     = []byte(`SE DK NO FI FO GL AX GB UK IE US CA AU NZ DE CH NL BE FR ES PT IT PL EE LV LT CZ SK HU RO BG GR HR SI RS BA MK AL UA RU TR SY IQ IR AF PK LK BD TH VN PH CN JP KR ET KE NG GH MA EG ZA BR AR CL MX CO`)
	wordCountries = []byte(`IS AT SO IN`)
)

// papersAgainst are the words that speak against numbers of papers: those of orders and the
// like, without "reference", which papers have too, and those of phones and companies.
var papersAgainst = func() []string {
	var l []string
	for _, w := range words.Against {
		if w != "*referensn*" && w != "ref" && w != "ref nr" && w != "referens" && w != "reference*" {
			l = append(l, w)
		}
	}
	return append(l, "tlf", "tel", "tfn", "*telefon*", "*mobil*", "ring", "ringe", "ringa", "sms", "puh", "*puhelin*", "sími", "*simanum*", "phone*", "call",
		"*orgnr*", "org nr", "*organisa*", "cvr*", "*kontonum*", "*kontonr*", "konto", "*tilinumero*", "*reikningsn*", "account*",
		"pass på", "passe på", "passar", "passa på", "pas på", "passer på", "vipps*", "swish*", "mobilepay*", "*medlemsn*", "*försäkringsnum*", "*forsikringsn*", "*policen*", "imei*", "*anläggn*", "*meter*", "*pinkod*", "*fødselsn*", "*personnum*", "*personnr*")
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
	Forms: []pii.Form{
		{Mask: "99999999"}, {Mask: "999999999"}, {Mask: "999_999_999"}, {Mask: "9999_9999"}, {Mask: "99_99_99_99"}, {Mask: "A9999999"}, {Mask: "A99999999"}, {Mask: "AA999999"}, {Mask: "AA9999999"}, {Mask: "AAA999999"},
		{Mask: "A_9999999"}, {Mask: "AA_9999999"}, {Mask: "AA_999999"}, {Mask: "AAA_999999"}, {Mask: "AA-9999999"}, {Mask: "AA_999_9999"}, {Mask: "AA_999_99_99"}, {Mask: "AA999_99_99"}, {Mask: "AA_99_99_999"}, {Mask: "AA_999_999"},
		{Mask: "A9XXXXXX9"}, {Mask: "AXXXXXX99"}, {Mask: "A99XXXXXX"}, {Mask: "A9999999A"}, {Mask: "A999999999"}, {Mask: "99AA99999"}, {Mask: "AAXXXXXX9"},
		{Mask: "AA_99999999"}, {Mask: "AA_999999999"}, {Mask: "AA_A9999999"}, {Mask: "AA_AA9999999"}, {Mask: "AA_AAA999999"}, // with the country's letters
	},
	Read: readPassport,
	For: []string{
		"pass", "passet", "passets", "passene", "passen", "*passnum*", "*passnr*", "pass nr", "pass no", "*passnumm*", "passinum*", "passport*", "pasport*",
		"resehandling*", "resedokument*", "främlingspass*", "nödpass*", "provisoriskt pass", "pas", "passet mitt", "reisebevis*", "rejsebevis*", "utlendingspass*", "flyktingpass*", "flykningepas*", "*pasnum*", "*pasnr*", "pas nr", "rejsepas*", "passi", "passin", "passini", "passia", "passiani", "passiasi", "passinsa", "passissa*", "passist*", "passiin*", "passill*", "passilta", "passikopio*", "matkustusasiak*", "muukalaispas*",
		"passinumer*", "vegabréf*", "vegabref*", "passið", "passanum", "passhandl*", "passkopi*", "reisepass*", "passeport*", "pasaporte*", "paszport*", "pp no", "ppt", "ppt no", "reisedokument*", "rejsedokument*", "travel document*",
	},
	Hints:   []string{"giltigt till", "gäller till", "utfärdat*", "utstedt", "udstedt", "udløber", "utløper", "voimassa", "myönnetty", "visum*", "visa", "resa", "rejse", "reise", "polisen", "ambassad*", "incheckning*", "flyg*", "fly", "expires"},
	Against: papersAgainst,
	Units:   words.Units,
}

// readPassport weighs a token: letters in front are worth more than digits alone, which may be
// a date or a phone number.
func readPassport(t *pii.Token) pii.Reading {
	letters, err := passportOf(t)
	if err != nil {
		return pii.Reading{}
	}
	if letters > 0 && t.Groups() > 1 && t.Sep(1) != 0 && notPrefix(t.Group(0)) && t.Len() < 10 {
		return pii.Reading{}
	}
	bits := 4
	switch {
	case !evenGroups(t):
		return pii.Reading{}
	case t.Len() > 9: // more than the number without its country
		bits = 6
	case letters > 0:
		bits = 5
		if t.Sep(1) != 0 {
			bits = 4
		}
	case t.Groups() > 1:
		bits = 3
		if t.Len() == 8 { // in pairs it is a phone number
			bits = 1
		}
	case looksLikeDate(t):
		bits = 1
	}
	return pii.Reading{Bits: bits, Evidence: pii.HasForm}
}

// evenGroups reports whether the digits stand in groups as people write a paper's number: of two to
// four digits, or all together.
func evenGroups(t *pii.Token) bool {
	if t.Seps(0) { // 12345678A
		return true
	}
	first := 0
	for first < t.Groups() && !isDigit(t.Group(first)[0]) {
		first++
	}
	if t.Groups()-first == 1 {
		return true
	}
	for i := first; i < t.Groups(); i++ {
		g := t.Group(i)
		if !isDigit(g[0]) || i > first && t.Sep(i) == 0 {
			return t.Seps(0)
		}
		if len(g) < 2 || len(g) > 4 || i > first && t.Sep(i) == '-' {
			return false
		}
	}
	return true
}

// looksLikeDate reports whether eight digits read as YYYYMMDD or DDMMYYYY of our time.
func looksLikeDate(t *pii.Token) bool {
	if t.Len() != 8 {
		return false
	}
	x, ok := dateAt(t.Chars(), 0)
	return ok && x.y > 1900
}

// notPrefix reports whether letters that stand before a number with a blank between are a word.
func notPrefix(b []byte) bool {
	var w word
	w.fold(b)
	return smallWords.has(&w)
}

// smallWords stand before numbers and are no letters of theirs.
var smallWords = newLexicon(`nr no nro num och og ja er ar är on is the i på pa to at til till med vid av af en et ett den det id kl ca fra från från var har for för om mm min mit hos eller or tel tlf tfn mob sms ok hej hei hi sa så nu nå pas dnr ref kid ocr lgh rum kr sek dkk nok isk eur usd gbp box pb pl tai on se dk as st stk ab of in by we ny nya nye sen max ner upp op opp ut ind inn da de du dig deg mig meg sig seg vi ni me my um og frá með kod kode app web ver dag dec jan feb mar apr maj mai jun jul aug sep okt oct nov des juli juni mars ean isbn sku iso iec sn pin puk cvr org bic fi dk is`)
