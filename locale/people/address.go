package people

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// Address recognizes postal addresses.
var Address = &pii.Recognizer{
	Kind:     "address",
	Category: classify.Location,
	Doc:      "Postal address: street and number, box or postal code, with all that belongs to it.",
	Lexicon:  Lexicon,
	OnFlags:  pii.IsNumber,
	Words:    findAddress,
}

func findAddress(w *pii.Words, i int) (start, end int, rd pii.Reading) {
	return 0, 0, pii.Reading{}
}
