package dk

import (
	"slices"

	"github.com/sladd-go/sladd/pii"
)

// CPRTongueRecognizer finds CPR numbers in Danish text. Six digits, a dash and four digits are also a Swede's, an Icelander's
// and a Finn's number: where no word tells whose it is, the language around it does. Bare digits it leaves
// alone, which no language makes a number of a person's.
var CPRTongueRecognizer = inDanish(CPRRecognizer)

func inDanish(r *pii.Recognizer) *pii.Recognizer {
	in, read := *r, r.Read
	in.Doc += ", in Danish text"
	in.Hints = slices.Concat(r.Hints, tongue)
	in.Against = append(slices.Clone(r.Against), "svensk*", "sverige*", "islandsk*", "island", "finsk*", "finland*")
	in.Forms, in.Lens, in.Strict, in.Letters = []pii.Form{{Mask: "999999-9999", Bits: 5}, {Mask: "999999_9999", Bits: 3}}, []int{10}, true, false
	in.Read = func(t *pii.Token) pii.Reading {
		x := read(t)
		if x.Bits == 0 {
			return x
		}
		// See se.PersonnummerTongueRecognizer.
		if x.Bits = min(x.Bits, 6); !x.Evidence.Has(pii.HasChecksum) && x.Evidence&pii.TestNumber == 0 {
			x.Bits = min(x.Bits, 5)
		}
		return x
	}
	return &in
}

// tongue is said in Danish and hardly in Swedish or Icelandic, without what looks like a word of theirs once diacritics are
// left out.
var tongue = []string{
	"jeg", "ikke", "mit", "hvor", "hvordan", "hvorfor", "hvornår", "hvis", "også", "gerne", "venlig*", "hilsen", "tak", "jer", "jeres", "vores", "blevet", "bliver", "hedder", "hendes", "datter", "datters", "datteren", "drengen", "pigen", "siger", "fået", "ringet", "måske", "kone", "mand", "virker", "giver", "opsig*", "regning*",
	"lige", "modtag*", "borger*", "flyttet", "noget", "nogen", "skal", "kan i", "børn", "spørg*", "forsikring*", "dansk*", "danish", "danmark", "denmark", "grønland*", "greenland*", "test cpr*", "testpatient*",
}
