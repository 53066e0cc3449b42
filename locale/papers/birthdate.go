package papers

// Date of birth, and age.
//
// Forms: a date as people write it, figures in any order that is usual in the Nordic
// countries, with the month as a number or a word of six languages; a year; an age with its
// unit (see age.go). Issuer: none. There is no check: a date is one of birth only where words say so.
//
// The words are read in order by Scan, and not by the engine alone, because the engine
// would let "born" speak for every date behind it.
// Source: domain knowledge, general.md section 9.

import (
	"fmt"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindBirthdate = "birthdate"

// Birthdate is a parsed date of birth. It prints as its kind; Canonical gives YYYY-MM-DD.
type Birthdate struct {
	hidden.Value
	date time.Time
}

// ParseBirthdate reads a full date in any written form. Where the figures leave it
// open, day comes before month, except in YYMMDD, which is preferred to DDMMYY. Two-digit years
// 00 to 29 are of the 2000s. Its errors unwrap to pii.ErrForm or ErrDate.
func ParseBirthdate(s string) (Birthdate, error) {
	b, err := plain(s)
	if err != nil {
		return Birthdate{}, valueError(kindBirthdate, err)
	}
	i := 0
	for i < len(b) && !isDigit(b[i]) {
		i++
	}
	x, ok := dateAt(b, i)
	switch {
	case ok && !x.yearOnly && x.start == 0 && x.end == len(b):
	case x.y != 0 && x.m != 0 && x.start == 0 && x.end == len(b):
		return Birthdate{}, valueError(kindBirthdate, pii.ErrDate)
	default:
		return Birthdate{}, valueError(kindBirthdate, pii.ErrForm)
	}
	iso := fmt.Sprintf("%04d-%02d-%02d", x.y, x.m, x.d)
	return Birthdate{hidden.New(kindBirthdate, iso), time.Date(x.y, time.Month(x.m), x.d, 0, 0, 0, 0, time.UTC)}, nil
}

// BirthDate returns the date, in UTC.
func (d Birthdate) BirthDate() (time.Time, bool) { return d.date, !d.date.IsZero() }

// birthWords are what a date of birth is named by.
var birthWords = newLexicon(`född fött födda fødte fødd født fødde föddes fødtes fødselsd* fødselsår* fødselsaar* fødselstid* fødd
	fødselsdag* födelsed* födelseår* födelsetid* födelsedag* föddes bursdag* fødslsdato
		geburtsdag* fødsdag* foedt foedselsd* foedd syntynyt syntyny synt syntyi syntymäaik* syntymäpäiv* syntymävuo* syntymäajan synttär*
		fæddur fædd fætt fæddist fæðingard* fæðingará* fæddan fædda afmælisd* føddur føðidag* føðingard* born dob birthday* birthdate* birth birthyear`)

// BirthdateRecognizer finds dates of birth that a field, a question or a word behind them names. Those in running text, and
// ages, are of package age.
var BirthdateRecognizer = &pii.Recognizer{
	Names:     words.NamesBirth,
	Kind:      kindBirthdate,
	Category:  classify.Birth,
	Doc:       "Date of birth of a person",
	Canonical: hidden.Canonical(ParseBirthdate),
	Fact:      factBirthdate,
	Marks:     "0",
	Scan:      scanBirthdate,
	Left:      96,
	Right:     40,
	For: []string{
		"född", "fött", "född den", "*födelsedat*", "*födelsedag*", "*födelseår*", "födelsetid", "født", "født den", "*fødselsdat*",
		"*fødselsdag*", "*fødselsår*", "bursdag*", "fødd",
		"syntynyt", "*syntymäaik*", "*syntymäpäiv*", "*syntymävuo*", "fæddur", "fædd", "*fæðingardag*", "*fæðingarár*", "føddur", "føðidag*", "føðingard*", "born", "dob",
		"date of birth", "birth date", "birthdate*", "birthday*", "year of birth",
		// of forms and notes
		"f dato", "fdato", "f datum", "fd dato", "fød dato", "fødd dato", "föd dat*", "föddat*", "f dagur", "fd dagur", "fæð dag*",
		"fæðd*", "f dags", "s aika", "syntaika", "synt aika", "synt pvm", "b day", "bday", "bdate",
	},
}

// scanBirthdate reads a date whose first digit is b[i].
func scanBirthdate(b []byte, i int) (start, end int, r pii.Reading) {
	if isDigit(at(b, i-1)) || i > 0 && (b[i-1] == '+' || b[i-1] == '#' || b[i-1] == '$') {
		return 0, 0, r
	}
	if n := digits(b, i) - i; n > 8 || n == 3 || n == 5 || n == 7 { // no date has so many
		return 0, 0, r
	}
	x, ok := stampAt(b, i)
	if !ok || x.yearOnly || !leftFree(b, x.start) || birthBehind(b, ownCell(b, x.start)) {
		return 0, 0, r
	}
	return x.start, x.end, pii.Reading{Bits: x.bits, Evidence: pii.HasDate, Need: true}
}

// leftFree reports whether a date may begin at b[i].
func leftFree(b []byte, i int) bool {
	if i == 0 {
		return true
	}
	switch c := b[i-1]; c {
	case '_':
		return stressBegins(b, i)
	case '-', '/', '+', '@', '#', '=':
		return c == '=' || i > 1 && isBlank(b[i-2])
	case '.', ':', ',':
		return i < 2 || !isDigit(b[i-2])
	default:
		return !isWord(c) || i > 3 && b[i-2] == 0xC2 // no letter; an old quote or blank may be
	}
}

// ownCell returns where the name of a cell begins that stands in the one before b[i], as in "|dob|1978.07.08|", or i: it names this date.
func ownCell(b []byte, i int) int {
	k := i
	for k > 0 && (b[k-1] == ' ' || b[k-1] == '|' || b[k-1] == '\t') {
		k--
	}
	for n := k; n < i; n++ {
		if b[n] != ' ' {
			for k > 0 && isWord(b[k-1]) {
				k--
			}
			return k
		}
	}
	return i
}

// birthBehind reports whether any word of birth stands in the text before b[i]: then it has its own date, and this one is
// another.
func birthBehind(b []byte, i int) bool {
	for i > 0 {
		for i > 0 && !isWord(b[i-1]) {
			i--
		}
		hi := i
		for i > 0 && isWord(b[i-1]) {
			i--
		}
		if birthWords.names(b[i:hi]) {
			return true
		}
	}
	return false
}
