package told

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// KeyRecognizer finds the keys of known services by their prefix where no digit and no sign calls package world, which reads them.
var KeyRecognizer = &pii.Recognizer{
	Kind:      "secret",
	Category:  classify.Credential,
	Doc:       "Key of a known service without a digit",
	Canonical: hidden.Exact,
	Lexicon:   people.Lexicon,
	On:        world.KeyPrefixes(),
	Words: func(w *pii.Words, i int) (start, end int, r pii.Reading) {
		start = w.List[i].Start
		if end = world.KeyEnd(w.Text, start); end == 0 || end > w.List[len(w.List)-1].End {
			return 0, 0, r
		}
		return start, end, pii.Reading{Bits: 26, Evidence: pii.HasForm}
	},
}
