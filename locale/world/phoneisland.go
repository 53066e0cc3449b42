package world

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// PhoneIslandRecognizer finds the telephone numbers of the Faroe Islands and Greenland by the name of the country or of a town:
// "Tórshavn 31 42 18". They have six digits, and so has too much else to be told without three pairs or another word.
var PhoneIslandRecognizer = &pii.Recognizer{
	Kind:      kindPhone,
	Category:  classify.Contact,
	Doc:       "Telephone number of the Faroe Islands or Greenland beside the name of the country or a town",
	Canonical: canonicalPhone,
	Fact:      factPhone,
	Lens:      []int{6},
	Forms:     []pii.Form{{Mask: "99_99_99"}, {Mask: "999999"}},
	Strict:    true,
	Ends:      true,
	Need:      true,
	Read: func(t *pii.Token) pii.Reading {
		r := readPhone(t)
		if r.Bits > 0 && t.Groups() == 1 {
			r.Bits = 1
		}
		return r
	},
	For: []string{
		"færøerne", "færøyene", "færøysk*", "færøsk*", "färöarna", "färöisk*", "føroyar", "føroyum", "føroya", "faroe*", "færeyj*", "færeysk*", "fär saar*", "färsaar*",
		"tórshavn*", "thorshavn", "klaksvík*", "klaksvig", "runavík", "tvøroyri", "fuglafj*", "sandavág*", "miðvág*", "hoyvík*", "argir", "vestmanna", "saltangará", "toftir",
		"grønland*", "grönland*", "grænland*", "greenland*", "grönlan*", "kalaallit*", "nuuk", "nuup", "nuummi", "sisimiut", "sisimiuni", "ilulissat", "ilulissani", "qaqortoq", "aasiaat", "maniitsoq", "tasiilaq", "paamiut", "nanortalik", "uummannaq", "narsaq", "qasigiannguit", "upernavik", "qeqertarsuaq", "kangaatsiaq", "kangerlussuaq", "ittoqqortoormiit",
	},
	Hints:   slices.Concat(hintsPhone, []string{"nummer", "nummeret", "numeret", "number", "númer", "far", "mor", "bror", "søster"}),
	Against: slices.Concat(againstPhone, []string{"kl", "klokken", "klokkan", "b nr", "bnr", "blok", "stk", "grader", "temperatur*", "indbyggere", "innbyggere", "invånare", "kostede", "kostet", "billet*", "fly til", "lykkenumre", "lotto", "vinnertal*", "vindertal*", "vinnutal*", "winning*", "resultat*", "result*", "score", "koster", "kostar", "costs", "pris", "prisen", "price", "container*", "frimærk*", "frímerk*", "stamp*"}),
	Units:   unitsPhone,
}
