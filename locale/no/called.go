package no

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/called"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// FodselsnummerCalledRecognizer finds what is called a fødselsnummer and has a digit too few or too many, or a day that never was.
var FodselsnummerCalledRecognizer = called.Number{
	Of: FodselsnummerRecognizer, Len: 11, Date: 6, Month: 2,
	Names:   []string{"*fødselsnum*", "fødselsnr", "foedselsnum*", "fnr", "*personnum*", "personnr"},
	Against: slices.Concat(words.Others, FodselsnummerRecognizer.Against),
}.Recognizer()
