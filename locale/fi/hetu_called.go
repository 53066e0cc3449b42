package fi

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/called"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// HetuCalledRecognizer finds what is called a henkilötunnus and has a character too few or too many, or a day that never was.
var HetuCalledRecognizer = called.Number{
	Of: HetuRecognizer, Len: 10, Date: 6, Month: 2, Letter: true,
	Names:   []string{"hetu*", "*henkilötun*", "sotu*", "*personbet*"},
	Against: slices.Concat(words.Others, HetuRecognizer.Against),
}.Recognizer()
