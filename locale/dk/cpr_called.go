package dk

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/called"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// CPRCalledRecognizer finds what is called a CPR number and has a digit too few or too many, or a day that never was.
var CPRCalledRecognizer = called.Number{
	Of: CPRRecognizer, Len: 10, Date: 6, Month: 2,
	Names:   []string{"cpr*", "*cpr", "cprnr", "cpr nr", "cpr num*", "*personnum*", "*personnr*"},
	Against: slices.Concat(words.Others, CPRRecognizer.Against),
}.Recognizer()
