package papers

// Registration plate of a vehicle.
//
// Forms: Sweden ABC 123, ABC 12D (since 2019); Denmark AB 12 345; Norway AB 12345 (cars), AB 1234
// (motorcycles, trailers); Finland ABC-123 and shorter, Åland ÅL 1234, ÅLA 123; Iceland AB 123,
// AB A12; personal plates of two to seven letters and digits everywhere; of neighbours B-AB 1234 (Germany) and
// 123 ABC (the Baltic countries), which only words tell. Issuers: the transport authorities. There is no
// check; Sweden uses no I, Q, V, and no O at the end.
// A personal plate, and forms that product codes have too, need a word right before.
// Source: Transportstyrelsen; nrpl.dk; domain knowledge of each country.

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindPlate = "plate"

// Plate is a parsed registration plate. It prints as its kind.
type Plate struct {
	hidden.Value
	form plateForm
}

// ParsePlate reads a plate: an ordinary one or, where the form is no country's, a personal
// one of two to seven letters and digits. Canonical has capitals and no separators. Its
// errors unwrap to pii.ErrForm.
func ParsePlate(s string) (Plate, error) {
	b, err := plain(s)
	if err != nil {
		return Plate{}, valueError(kindPlate, err)
	}
	b = bytes.ToUpper(b)
	var chars []byte
	runes := 0
	for i, c := range b {
		switch {
		case isUpper(c) || isDigit(c), c == 0xC3 && bytes.Contains([]byte("ÅÄÖÆØ"), b[i:min(i+2, len(b))]):
			runes++
			fallthrough
		case c >= 0x80 && i > 0 && b[i-1] == 0xC3:
			chars = append(chars, c)
		case (c == ' ' || c == '-') && i > 0 && i+1 < len(b) && b[i-1] != '-' && b[i+1] != '-':
		default:
			return Plate{}, valueError(kindPlate, pii.ErrForm)
		}
	}
	if runes < 2 || runes > 7 || runes == digits(chars, 0) {
		return Plate{}, valueError(kindPlate, pii.ErrForm)
	}
	return Plate{hidden.New(kindPlate, string(chars)), plateOf(chars)}, nil
}

// Countries returns the ISO codes of the countries whose ordinary plates have this form. It is
// empty for a personal plate.
func (p Plate) Countries() []string {
	var l []string
	for i, c := range [...]string{"SE", "DK", "NO", "FI", "IS", "AX"} {
		if p.form&(1<<i) != 0 {
			l = append(l, c)
		}
	}
	return l
}

// A plateForm is a set of countries.
type plateForm uint8

const (
	plateSE plateForm = 1 << iota
	plateDK
	plateNO
	plateFI
	plateIS
	plateAX
)

// plateForms are the forms by how many letters and figures they have: any figures, or only such as don't begin with 0.
var plateForms = [...][6]struct{ any, whole plateForm }{
	2: {
		1: {0, plateFI},
		2: {0, plateFI},           // AB-12
		3: {plateIS, plateFI},     // AB 123
		4: {0, plateNO | plateDK}, // AB 1234
		5: {plateDK, plateNO},     // AB 12 345
	},
	3: {
		1: {0, plateFI},
		2: {plateIS, plateFI}, // ABC 12
		3: {plateSE, plateFI}, // ABC 123, ABC-123
	},
}

// plateOf is the rule: it says whose ordinary plates have the characters c, which are capitals
// and digits without separators.
func plateOf(c []byte) (f plateForm) {
	if aland(c) {
		return plateAX
	}
	letters := 0
	for letters < len(c) && isUpper(c[letters]) {
		letters++
	}
	e := digits(c, letters)
	figures := e - letters
	switch {
	case letters >= len(plateForms) || figures == 0 || figures > 5:
		return 0
	case e == len(c):
		forms := &plateForms[letters][figures]
		if f = forms.any; c[letters] != '0' {
			f |= forms.whole
		}
	case letters == 3 && figures == 2 && len(c) == 6 && isUpper(c[5]) && !bytes.ContainsAny(c[5:], "OIQV"): // ABC 12D
		f = plateSE
	}
	if f&plateSE != 0 && bytes.ContainsAny(c[:3], "IQV") {
		f &^= plateSE
	}
	return f
}

// aland reports whether c is a plate of Åland: ÅL 1234, ÅLA 123.
func aland(c []byte) bool {
	if len(c) != 7 || !bytes.HasPrefix(c, []byte("ÅL")) {
		return false
	}
	return digits(c, 3) == 7 || c[3] == 'A' && digits(c, 4) == 7
}

// PlateRecognizer finds registration plates.
var PlateRecognizer = &pii.Recognizer{
	Kind:      kindPlate,
	Category:  classify.Vehicle,
	Doc:       "Registration plate of a vehicle, issued by the transport authority",
	Canonical: canonicalPlate,
	Marks:     "0:",
	Scan:      scanPlate,
	Left:      sentenceBytes,
	Right:     sentenceBytes,
	Names:     words.NamesPlate,
	For:       plateFor,
	Hints: []string{
		"congestion*", "bensin*", "däck*", "dekk", "kasko*", "vagnskade*", "vägavgift*", "autopass", "bøte*", "sekt", "km stand", "årg",
		"årsmodell*", "försäkring*", "forsikring*",
	},
	Against: append([]string{"villkor*", "vilkår*", "ehdot", "ehto*", "skilmál*", "avtal", "aftale", "avtale", "sopimus*", "policy*",
		"polise", "erä", "unit", "zon", "zone*", "sone", "vyöhyke*", "fly", "flyg*", "flight*", "lento*", "flug", "kurs*", "course*", "iso", "iec", "modell*", "model*", "malli*", "felkod*", "feilkode*", "fejlkode*", "error*", "rum", "room", "rom", "sal", "gate", "tåg*", "tog", "toget", "buss*", "bus", "linje*", "fack", "plan", "motorväg*", "kod", "koden", "kode", "koden"}, words.Against...),
	Units:   words.Units,
	Asks:    plateAsks,
	Columns: plateColumns,
	Answer:  answerPlate,
}
