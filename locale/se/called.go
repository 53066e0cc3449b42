package se

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/called"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// PersonnummerCalledRecognizer finds what is called a personnummer and has a digit too few or too many, or a day that never was.
var PersonnummerCalledRecognizer = called.Number{
	Of: PersonnummerRecognizer, Len: 10, Date: 6, Month: 2,
	Names:   []string{"*personnum*", "personnr", "persnr", "pnr", "*samordningsnum*"},
	Against: slices.Concat(words.Others, PersonnummerRecognizer.Against),
}.Recognizer()

// PersonnummerLongCalledRecognizer finds those with the century.
var PersonnummerLongCalledRecognizer = called.Number{
	Of: PersonnummerRecognizer, Len: 12, Date: 8, Month: 4,
	Names:   PersonnummerCalledRecognizer.For,
	Against: slices.Concat(words.Others, PersonnummerRecognizer.Against),
}.Recognizer()
