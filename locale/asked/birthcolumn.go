package asked

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/pii"
)

// BirthColumn reads the dates below what people shorten "born" to, down to one letter, at the head of a column. The letter begins much
// else, so that the value has to be a full date, or a month and its year, of one who can order something by now.
var BirthColumn = &pii.Recognizer{
	Kind:     "birthdate",
	Category: classify.Birth,
	Doc:      "Date of birth in a column that is named by a letter or two.",
	Asks:     slices.Concat(birthNames, []string{"f dato", "fdato", "f datum", "fdatum", "fd dato", "fd datum", "f dagur", "fd dagur", "s aika", "synt aika", "syntaika"}),
	Columns: words.AllTyped(append([]string{
		"f", "f dag", "f d", "fd", "född", "föd", "född den", "f dat", "fdat",
		"født", "fød", "fødd", "f dt", "fædd", "fæddur", "fæd", "fæð", "s", "saika", "synt",
		"syntynyt", "born", "dob", "d o b", "bdate", "b day", "bday",
	}, birthColumns...)),
	Answer: answerBirthColumn,
}

const latestBirth = 2020 // what is dated later is rather a day of now

func answerBirthColumn(text []byte) (start, end int, r pii.Reading) {
	for start < len(text) && (text[start] < '0' || '9' < text[start]) {
		start++
	}
	if start == len(text) {
		return 0, 0, r
	}
	from, end, year, ok := papers.DateIn(text, start)
	switch {
	case ok && from == 0 && end == len(text) && 1900 <= year && year <= latestBirth:
		return from, end, pii.Reading{Bits: narrow, Evidence: pii.HasDate}
	case start > 2 && monthLike(text[:start-1]):
		return answerBirthdate(text)
	}
	return 0, 0, r
}
