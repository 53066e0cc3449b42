package papers

// Property designation: the name of a piece of land in a public register, which names its owner.
//
// Forms: Sweden, municipality, tract or quarter, block:unit (Skoga 1:54); Norway, gårds-, bruks-, feste-
// and seksjonsnummer (gnr 12 bnr 345 snr 3, 0301-12/345); Denmark, matrikelnummer and ejerlav (14bx
// Sønder Bjert By); Finland, kiinteistötunnus of four numbers (91-432-3-218); Iceland, fastanúmer of
// seven digits (F286-3483). Issuers: Lantmäteriet, Kartverket, Geodatastyrelsen, Maanmittauslaitos,
// HMS. Nothing is checked but ranges and the lists of municipalities; what else looks the same needs a word, right before or in its
// sentence.
// Source: nordea.se, fastighetsbeteckning; domain knowledge of each country.

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindProperty = "property"

// Property is a parsed property designation. It prints as its kind.
type Property struct {
	hidden.Value
	country string
}

// ParseProperty reads a designation by itself. Canonical is in capitals; the
// Norwegian one is [kommune-]gnr/bnr[/fnr[/snr]], the Icelandic one F and seven digits. Its
// errors unwrap to pii.ErrForm or ErrRange.
func ParseProperty(s string) (Property, error) {
	b, err := plain(s)
	if err != nil {
		return Property{}, valueError(kindProperty, err)
	}
	x, ok := landOf(b)
	if !ok {
		return Property{}, valueError(kindProperty, pii.ErrForm)
	}
	n := ""
	switch x.country {
	case "NO":
		n = x.norwegian()
	case "IS":
		n = fmt.Sprintf("F%07d", x.nums[0])
	case "DK":
		n = danishCanonical(b)
	default:
		n = string(bytes.ToUpper(b))
	}
	return Property{hidden.New(kindProperty, n), x.country}, nil
}

// landOf reads b, all of it, as a property.
func landOf(b []byte) (x land, ok bool) {
	for i, c := range b {
		if !isDigit(c) || i > 0 && isDigit(b[i-1]) {
			continue
		}
		if x = tractAt(b, i, true); x.country == "" {
			x = landAt(b, i)
		}
		if x.country != "" && x.start == 0 && x.end == len(b) {
			return x, true
		}
	}
	return land{}, false
}

// danishCanonical returns a parcel in capitals with its letters behind the number and no commas, as far as it is read so: parcels of a
// quarter need their comma, some their small letters.
func danishCanonical(b []byte) string {
	upper := bytes.ToUpper(b)
	for _, c := range [...][]byte{gluedParcel(upper), upper} {
		if x, ok := landOf(c); ok && x.country == "DK" {
			return string(c)
		}
	}
	return string(b)
}

// canonicalProperty is the canonical form of a property, be it written with blanks round its signs or with slashes for dashes.
func canonicalProperty(s string) (string, bool) {
	parse := hidden.Canonical(ParseProperty)
	if c, ok := parse(s); ok {
		return c, true
	}
	if c, ok := parse(closedSigns.Replace(s)); ok {
		return c, true
	}
	if c, ok := parse(landSigns.Replace(s)); ok { // F 203-4471
		return c, true
	}
	return parse(strings.ReplaceAll(s, "/", "-"))
}

// closedSigns takes blanks round signs out.
var closedSigns = strings.NewReplacer(" - ", "-", " – ", "-", " / ", "/", "- ", "-", " -", "-", "/ ", "/", " /", "/", " : ", ":")

// landSigns takes out what parts the letter and the groups of an Icelandic number.
var landSigns = strings.NewReplacer(" ", "", "-", "", ".", "", "_", "", "·", "")

// gluedParcel returns b without commas and with one blank between its words, and none between a number and the letter or two behind it.
func gluedParcel(b []byte) []byte {
	ws := bytes.FieldsFunc(b, func(r rune) bool { return r == ' ' || r == ',' })
	if len(ws) > 1 && digits(ws[0], 0) == len(ws[0]) && utf8.RuneCount(ws[1]) < 3 {
		ws[1] = slices.Concat(ws[0], ws[1])
		ws = ws[1:]
	}
	return bytes.Join(ws, []byte{' '})
}

// Country returns the ISO code of the country whose form it is.
func (p Property) Country() string { return p.country }

// A land is a property at b[start:end].
type land struct {
	start, end int
	country    string
	nums       [5]int // Norway: kommune, gnr, bnr, fnr, snr
	named      bool   // the form itself names it: gnr … bnr, an ejerlav
	proven     bool   // and nothing else is written so: an ejerlav of Copenhagen
}

func (x *land) norwegian() string {
	s := ""
	if x.nums[0] > 0 {
		s = fmt.Sprintf("%04d-", x.nums[0])
	}
	s += fmt.Sprintf("%d/%d", x.nums[1], x.nums[2])
	if x.nums[3] > 0 || x.nums[4] > 0 {
		s += fmt.Sprintf("/%d", x.nums[3])
	}
	if x.nums[4] > 0 {
		s += fmt.Sprintf("/%d", x.nums[4])
	}
	return s
}

// PropertyRecognizer finds property designations.
var PropertyRecognizer = &pii.Recognizer{
	Names:     words.NamesProperty,
	Kind:      kindProperty,
	Category:  classify.Location,
	Doc:       "Property designation in the land register",
	Canonical: canonicalProperty,
	Marks:     "0",
	Scan:      scanProperty,
	Left:      sentenceBytes,
	Right:     sentenceBytes,
	Asks:      propertyAsks,
	Answer:    answerProperty,
	For: []string{
		"*fastighet*", "fastighetsbet*", "tomt", "tomten", "tomtens", "tomta", "tomter", "lagfart*", "*bygglov*", "lantmät*", "kvarteret",
		"kv", "*fastbet*", "*tomtgräns*", "äger", "ägare", "ägaren", "ägs", "lagfar*", "*avlopp*", "avstyck*", "*taxering*", "arrende*",
		"*servitut*", "pantbrev*", "detaljplan*", "strandskydd*", "slamtömning*", "lantbruk*", "jordbruk*", "samfällighet*",
		"gemensamhetsanläggning*", "bor på", "bor vi på", "registerbeteckning*", "hus", "huset", "elanslut*", "elabonnemang*", "elavtal*",
		"elanslutning*", "vaanslutning*", "anläggningsadress*", "bygger", "bygga", "marken", "markerna", "skog*", "flytta*", "fradeling*",
		"oppmåling*", "köpt", "köpa", "lånelöfte*", "fast bet*", "*byggesak*", "nabovars*", "byggesøk*", "dispensasjon*", "skøde*", "skødet", "þinglýs*", "lóð", "spild*", "landspild*", "leigusamning*", "lóðin", "bílskúr*", "sumarbústað*", "bfe", "bfe n*", "bfenum*", "bfenr*",
		"ejendomsnum*", "ejendomsnr*", "íbúð*", "fastnr", "landeignan*", "bor", "saknar vatten", "vatten saknas", "vattnet", "elen",
		"vatten", "vattenläck*", "strömavbrott*", "elavbrott*", "villan", "villa", "gården", "sommarstug*", "stugan", "stuga",
		"fiberanslut*", "fiber", "bredband*", "sophämtning*", "snöröj*", "granne*", "neighbour*", "neighbor*", "köpte", "arv", "arvet", "dödsbo*", "bouppteckning*",
		"gåvobrev*", "köpekontrakt*", "va avgift*", "*mätare*", "*tontti", "tontil*", "verolip*", "kaavoitu*", "tilasta", "tilalta", "tilaltani", "tilani",
		"tilamme", "fastanr*", "fastan", "plot", "land plot", "sålde", "såld", "ägt", "dike", "diket", "*uppfart*", "infart*", "adress*",
		"garaget", "grannen", "villaförsäkring*", "fritidshusförsäkring*", "hemförsäkring*", "husförsäkring*", "skogsförsäkring*", "mark", "rivningslov*",
		"marklov*", "bolån*", "lånet", "säljer", "säljs", "mortgage*", "cottage", "cabin", "farm", "easement*", "title deed*", "planning perm*",
		"cadastr*", "panttikir*", "kiinnity*", "vakuus", "vakuut*", "vakuude*", "demolition", "boundary", "vuokraoikeu*", "vuokramaa*", "maanvuokra*", "lóðarleig*", "lease", "leasehold", "tomträtt*", "owns",
		"*matrik*", "matr nr", "matrnr", "matnr", "matr", "*ejendom*", "grund", "grunden", "byggesag*", "nabohøring*", "skel", "skellet",
		"udstykning*", "ejerlav*", "tinglys*", "*eigedom*", "*eiendom*", "gbnr", "gnr", "bnr", "gnr bnr", "g nr", "b nr", "g nr b nr",
		"hytta", "hytten", "gårdsnr", "gårdsnum*", "bruksnum*", "*matrikkel*", "seksjon*", "grunnbok*",
		"*kiinteist*", "kiint", "fnr", "kiint tun*", "kiintun*", "mökki*", "mökin", "mökillä", "metsäpalsta*", "tontti*", "tontin", "tila", "tilan", "määräala*",
		"rekisteriyksikk*", "lainhuut*", "*fasteign*", "*fastanúm*", "fastanumer*", "landnúmer*", "landeignarnúmer*", "eign", "eignar",
		"eignin", "property", "real estate", "land register",
		"säljobjekt*", "propertydesignation*", "propertyid*", "propertynum*", "realestateid*", "cadastral*", "bfenummer", "registerbetegnelse*", "byggested", "lóðarnúmer*", "landnr", "landeignanúmer*",
	},
	Hints: []string{
		"kohde*", "kohteen", "omistaj*", "rakennus*", "rakennuksen", "rakennuslupa*", "verolip*", "navet*", "metsä*", "naapuri*", "raja",
		"rajan",
	},
	Against: []string{
		"skala", "scale", "målestok*", "mittakaava*", "kl", "klockan", "klokken", "klo", "ratio", "matt", "joh", "mos", "luk", "mark",
		"kor", "psalm*", "salme*", "vers*", "kap", "bibel*", "resultat*", "vann", "vandt", "match*", "kamp*", "ottelu*", "öppet", "åbent",
		"åpent", "tel", "tlf", "sími", "puh",
	},
}
