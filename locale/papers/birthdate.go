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

var (
	birthWords = newLexicon(`född fött födda fødte fødd født fødde föddes fødtes fødselsd* fødselsår* fødselsaar* fødselstid* fødd fødselsdag* födelsed* födelseår* födelsetid* födelsedag* föddes bursdag* fødslsdato
		geburtsdag* fødsdag* foedt foedselsd* foedd syntynyt syntyny synt syntyi syntymäaik* syntymäpäiv* syntymävuo* syntymäajan synttär* fæddur fædd fætt fæddist fæðingard* fæðingará* fæddan fædda afmælisd* born dob birthday* birthdate* birth birthyear`)
	birthNouns = newLexicon(`fødselsd* fødselsår* födelsed* födelseår* bursdag* syntymäaik* syntymäpäiv* syntymävuo* fæðingard* fæðingará* dob birthday birthdate birth`)
	bornWords  = newLexicon(`syntynyt född fødd født fædd fæddur`)
	birthFill  = newLexicon(`i år den d dato datum date of is er är ar on oli var was in year vuonna vuosi árið á min mitt mit my hans hennes hendes and som yyyy mm dd åååå yy åå tt vvvv pp kk aaaa mmdd ååååmmdd nr her här ja ca cirka omkring rundt siis altså er`)
	openYear   = newLexicon(`eller or tai eða og och and ja till til jälkeen senere senare tidligere tidigare before after`)
)

// BirthdateRecognizer finds dates and years of birth, and ages.
var BirthdateRecognizer = &pii.Recognizer{
	Kind:      kindBirthdate,
	Category:  classify.Birth,
	Doc:       "Date or year of birth, or age, of a person",
	Canonical: hidden.Canonical(ParseBirthdate),
	Fact:      factBirthdate,
	Marks:     "0",
	Scan:      scanBirthdate,
	Left:      96,
	Right:     40,
	For: []string{
		"född", "fött", "född den", "*födelsedat*", "*födelsedag*", "*födelseår*", "födelsetid", "født", "født den", "*fødselsdat*", "*fødselsdag*", "*fødselsår*", "bursdag*", "fødd",
		"syntynyt", "*syntymäaik*", "*syntymäpäiv*", "*syntymävuo*", "fæddur", "fædd", "*fæðingardag*", "*fæðingarár*", "born", "dob", "date of birth", "birth date", "birthdate*", "birthday*", "year of birth",
		"ålder", "ålderen", "alder", "alderen", "aldur", "ikä", "age", "hur gammal", "hvor gammel", "how old", "kuinka vanha", "hversu gamall",
	},
}

// scanBirthdate reads a date or an age whose first digit is b[i].
func scanBirthdate(b []byte, i int) (start, end int, r pii.Reading) {
	if isDigit(at(b, i-1)) || i > 0 && (b[i-1] == '+' || b[i-1] == '#' || b[i-1] == '$') {
		return 0, 0, r
	}
	n := digits(b, i) - i
	if n > 8 || n == 5 || n == 7 { // no date and no age has so many
		return 0, 0, r
	}
	if n <= 3 {
		if end, bits := ageAt(b, i); bits > 0 {
			return i, end, pii.Reading{Bits: bits, Evidence: pii.Position}
		}
	}
	x, ok := dateAt(b, i)
	if !ok {
		if e := yearOfClass(b, i); e > 0 {
			return i, e, pii.Reading{Bits: 11, Evidence: pii.Position}
		}
		if s, e := shortYear(b, i); e > 0 {
			return s, e, pii.Reading{Bits: 11, Evidence: pii.Position}
		}
		if e := dayOfBirth(b, i); e > 0 {
			return i, e, pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.Position}
		}
		return 0, 0, r
	}
	x.withMonth(b)
	if !leftFree(b, x.start) {
		return 0, 0, r
	}
	switch {
	case bornBefore(b, x):
		return x.start, x.end, pii.Reading{Bits: 10 + x.bits, Evidence: pii.HasDate | pii.Position}
	case bornAfter(b, x):
		return x.start, x.end, pii.Reading{Bits: 9 + x.bits, Evidence: pii.HasDate | pii.Position}
	case !x.yearOnly && x.y >= 1920 && x.y <= 2012 && behindName(b, x.start):
		return x.start, x.end, pii.Reading{Bits: 9 + x.bits, Evidence: pii.HasDate | pii.Position}
	case x.yearOnly && ofClass(b, x):
		return x.start, x.end, pii.Reading{Bits: 11, Evidence: pii.Position}
	case x.yearOnly, birthBehind(b, x.start):
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
	case '-', '/', '_', '+', '@', '#', '=':
		return c == '=' || i > 1 && isBlank(b[i-2])
	case '.', ':', ',':
		return i < 2 || !isDigit(b[i-2])
	default:
		return !isWord(c) || i > 3 && b[i-2] == 0xC2 // no letter; an old quote or blank may be
	}
}

// bornBefore reports whether the words before x say that it is a date of birth.
func bornBefore(b []byte, x day) bool {
	i, skip := x.start, 5
	if x.yearOnly {
		skip = 1
		if lo, hi, ok := after(b, x.end); ok && lo-x.end == 1 {
			var w word
			if w.fold(b[lo:hi]); openYear.has(&w) && opens(b, hi) {
				return false
			}
		}
		if at(b, x.end) == '-' || at(b, x.end) == '/' {
			return false
		}
	}
	var w word
	comma := false
	for n := 0; n < 9; n++ {
		lo, hi, ok := before(b, i)
		if !ok || x.start-lo > 72 {
			return false
		}
		w.fold(b[lo:hi])
		if n == 0 && hi-lo == 1 && initial(b, lo, hi, x) {
			return true
		}
		stop := sentence(b, hi, i)
		if birthWords.has(&w) {
			return !stop || lo > 0 && at(b, hi) == '?' || x.start-hi < 16
		}
		if stop && n > 0 && i-hi > 3 {
			return false
		}
		for k := hi; k < i; k++ {
			comma = comma || b[k] == ','
		}
		if !birthFill.has(&w) {
			if skip--; skip < 0 || comma && x.yearOnly {
				return false
			}
		}
		i = lo
	}
	return false
}

// opens reports whether "1998 or" at b[:i] goes on as a rule does: later, earlier.
func opens(b []byte, i int) bool {
	lo, hi, ok := after(b, i)
	if !ok {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return openYear.has(&w) || string(w.bytes()) == "later" || string(w.bytes()) == "earlier" || string(w.bytes()) == "myohemmin"
}

// initial reports whether b[lo:hi] is the "f." or "s." that stands for born.
func initial(b []byte, lo, hi int, x day) bool {
	c := b[lo] | 0x20
	if c != 'f' && c != 's' {
		return false
	}
	if p := at(b, lo-1); p != 0 && !isBlank(p) && p != '(' && p != ',' {
		return false
	}
	next := at(b, hi)
	if next == ' ' {
		return c == 'f' && x.start == hi+1 && (at(b, lo-1) == '(' || !x.yearOnly || sexBefore(b, lo))
	}
	return (next == '.' || next == ':') && x.start-hi <= 2 && (c == 'f' || !x.yearOnly) // "s. 1984" is a page
}
