package is

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/called"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// KennitalaCalledRecognizer finds what is called a kennitala and has a digit too few or too many, or a day that never was.
var KennitalaCalledRecognizer = called.Number{
	Of: KennitalaRecognizer, Len: 10, Date: 6, Month: 2,
	Names:   []string{"kennital*", "kennitöl*", "kt"},
	Against: slices.Concat(words.Others, KennitalaRecognizer.Against),
}.Recognizer()
