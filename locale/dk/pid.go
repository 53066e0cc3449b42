package dk

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// PIDRecognizer finds the PID that NemID gave and MitID passes on, which stands for one person at every service: 9208-2002-2- and twelve
// digits.
// Source: Digitaliseringsstyrelsen, PID/CPR-opslag.
var PIDRecognizer = &pii.Recognizer{
	Kind:     "handle",
	Category: classify.Contact,
	Region:   "DK",
	Doc:      "PID, a person's identifier in NemID and MitID",
	Lens:     []int{len(pidPrefix) + 12},
	Forms:    []pii.Form{{Mask: "9999-9999-9-999999999999", Bits: 6}, {Mask: "999999999" + "999999999999"}},
	Strict:   true,
	Joins:    ":",
	Read: func(t *pii.Token) pii.Reading {
		if !strings.HasPrefix(string(t.Chars()), pidPrefix) {
			return pii.Reading{}
		}
		return pii.Reading{Bits: 12, Evidence: pii.HasRange | pii.HasForm}
	},
}

// pidPrefix is what each begins with.
const pidPrefix = "920820022"
