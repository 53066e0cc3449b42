package papers

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// PassengerRecognizer finds the passports of lists of passengers, where two letters name them that are a unit and an abbreviation elsewhere:
// "MRS BERG/UNNI PP 31-448-902 DOB 02FEB57".
var PassengerRecognizer = &pii.Recognizer{
	Kind:      kindPassport,
	Category:  classify.Document,
	Doc:       "Passport number in a list of passengers",
	Canonical: hidden.Canonical(ParsePassport),
	Need:      true,
	Lens:      []int{8, 9},
	Letters:   true,
	Forms: []pii.Form{
		{Mask: "99999999"}, {Mask: "999999999"}, {Mask: "99-999-999"}, {Mask: "999-999-999"}, {Mask: "99_999_999"}, {Mask: "999_999_999"},
		{Mask: "A9999999"}, {Mask: "A99999999"}, {Mask: "AA999999"}, {Mask: "AA9999999"}, {Mask: "AAA999999"}, {Mask: "AA_9999999"}, {Mask: "AAA_999999"}, {Mask: "AA-9999999"}, {Mask: "AAA-999999"},
	},
	Strict: true,
	Read:   readPassenger,
	For:    []string{"pp", "ppt", "psp"},
	Hints: []string{
		"dob", "pax", "mr", "mrs", "ms", "mstr", "miss", "chd", "inf", "adt", "passenger*", "passasjer*", "passagerar*", "passager*", "matkustaj*", "farþeg*", "nationality", "natl",
		"boarding", "check in", "checkin", "apis", "manifest*", "lugar", "hytt*", "cabin", "cruise*", "flight",
	},
	Against: papersAgainst,
	Units:   words.Units,
}

// readPassenger weighs a token so that the letters alone are not enough.
func readPassenger(t *pii.Token) pii.Reading {
	r := readPassport(t)
	r.Bits = min(r.Bits, 1)
	return r
}
