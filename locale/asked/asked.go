// Package asked knows what only a question makes personal: the word in lower case that
// answers "vad heter du?", the date that answers "när är du född?". Its recognizers count in
// conversations alone (see pii.Conversation).
//
// An answer is short and holds no word that answers anything ("ja", "vet inte", "vänta lite").
// Which words those are the list of common words says, for a name, and stop for the others.
package asked

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Recognizers returns the recognizers in a fixed order, in a fresh slice.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{Secret, Birthdate, BirthColumn, AgeColumn, Email, Address, AddressColumn, Whereabouts, Person, Named, Sender, Handle, AccountField, AccountColumn}
}

// bits of an answer: Likely. What is read more narrowly goes first.
const (
	narrow = 12
	wide   = 10
)

// Address reads an answer as an address or a part of one: a street with a number, a
// postal code, a town.
var Address = &pii.Recognizer{
	Kind:     "address",
	Category: classify.Location,
	Doc:      "Address, or a part of one, that was asked for.",
	Asks:     addressAsks,
	Against:  elsewhere,
	Answer:   answerAddress,
}

func answerAddress(text []byte) (start, end int, r pii.Reading) {
	var buf [maxWords]word
	ws := withoutThanks(text, answerWords(buf[:0], text))
	if len(ws) == 0 || len(ws) > 7 {
		return 0, 0, r
	}
	digits, letters, plain := 0, 0, 0
	for _, w := range ws {
		b := text[w.start:w.end]
		if noAddress(b) {
			return 0, 0, r
		}
		if refuses(b, 3) && !place(b) {
			plain++
		}
		n := digitsIn(b)
		digits, letters = digits+n, letters+len(b)-n
	}
	if plain > 1 || plain == len(ws) || digits > 9 || digits == 0 && len(ws) > 2 {
		return 0, 0, r
	}
	if letters == 0 && (digits < 3 || digits > 5) { // 55 is no postal code
		return 0, 0, r
	}
	bits := wide
	if digits > 0 {
		bits = narrow
	}
	return ws[0].start, ws[len(ws)-1].end, pii.Reading{Bits: bits, Evidence: pii.Position}
}

// noAddress reports whether a word of an answer is one that no postal address holds.
func noAddress(b []byte) bool {
	return stop.has(b) || signs.has(b) || bytes.ContainsAny(b, "@:<>=&_+") || ofMachine(b)
}

// ofMachine reports whether an answer to a question for an address is a machine's: 203.0.113.9, 001A2B3C4D5E. Its own kind reads it.
func ofMachine(b []byte) bool {
	const macDigits = 12
	hex, digits, points := 0, 0, 0
	for _, c := range b {
		switch {
		case '0' <= c && c <= '9':
			digits++
			hex++
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			hex++
		case c == '.' || c == '-':
			points++
		}
	}
	return hex+points == len(b) && (hex == macDigits || points == 3 && digits == hex)
}

// Whereabouts reads the answer to a question where to: it is an address unless it begins with what stands in a shop, a house or a menu, and
// without a number it must hold the name of a town or of a street.
var Whereabouts = &pii.Recognizer{
	Kind:     "address",
	Category: classify.Location,
	Doc:      "Address that answers where something was sent, or where somebody is to be found.",
	Asks:     whereAsks,
	Against:  elsewhere,
	Answer:   answerWhere,
}

func answerWhere(text []byte) (start, end int, r pii.Reading) {
	start, end, r = answerAddress(text)
	if r.Bits == 0 {
		return 0, 0, r
	}
	var buf [maxWords]word
	ws := answerWords(buf[:0], text[start:end])
	named := false
	for i, w := range ws {
		b := text[start+w.start : start+w.end]
		if i < 2 && indoors.has(b) { // on shelf 12
			return 0, 0, pii.Reading{}
		}
		named = named || digitsIn(b) > 0 || place(b)
	}
	if !named {
		return 0, 0, pii.Reading{}
	}
	return start, end, r
}

// Birthdate reads an answer as a date or year of birth, or an age: digits, and the name of a
// month at most.
var Birthdate = &pii.Recognizer{
	Kind:     "birthdate",
	Category: classify.Birth,
	Doc:      "Date or year of birth, or age, that was asked for.",
	Asks:     birthAsks,
	Fields:   []string{"age"},
	Answer:   answerBirthdate,
}

func answerBirthdate(text []byte) (start, end int, r pii.Reading) {
	var buf [maxWords]word
	ws := answerWords(buf[:0], text)
	digits, others := 0, 0
	first, last := -1, -1
	for _, w := range ws {
		b := text[w.start:w.end]
		n := digitsIn(b)
		switch {
		case n > 0:
			digits += n
		case monthLike(b), first >= 0 && ageUnits.has(b):
		default:
			others++
			continue
		}
		if first < 0 {
			first = w.start
		}
		last = w.end
	}
	if digits == 0 || digits == 1 && len(ws) > 2 || digits > 8 || others > 2 || len(ws) > 6 {
		return 0, 0, r
	}
	return first, last, pii.Reading{Bits: narrow, Evidence: pii.HasDate}
}

// Email reads an answer as the address before its @, or the host behind: one word with
// a point, a digit, or an @.
var Email = &pii.Recognizer{
	Kind:     "email",
	Category: classify.Contact,
	Doc:      "E-mail address, or a part of one, that was asked for.",
	Asks:     emailAsks,
	Against:  elsewhere,
	Answer:   answerEmail,
}

func answerEmail(text []byte) (start, end int, r pii.Reading) {
	var buf [maxWords]word
	ws := answerWords(buf[:0], text)
	if len(ws) != 1 {
		return 0, 0, r
	}
	w := ws[0]
	w.end += len(bytes.TrimRight(text[w.end:], " \t\n"))
	b := text[w.start:w.end]
	if k := bytes.IndexAny(b, "@.-_0123456789"); k < 0 || k == len(b)-1 && b[k] != '@' || len(b) < 4 || allDigits(b) || refuses(b, 2) {
		return 0, 0, r
	}
	return w.start, w.end, pii.Reading{Bits: narrow, Evidence: pii.HasForm}
}

// Handle reads an answer as the name somebody has with a service: one word.
var Handle = &pii.Recognizer{
	Kind:     "handle",
	Category: classify.Contact,
	Doc:      "User name that was asked for.",
	Asks:     handleAsks,
	Against:  elsewhere,
	Answer:   answerHandle,
}

func answerHandle(text []byte) (start, end int, r pii.Reading) {
	var buf [maxWords]word
	ws := answerWords(buf[:0], text)
	if len(ws) != 1 || refuses(text[ws[0].start:ws[0].end], 2) || ws[0].end-ws[0].start < 3 {
		return 0, 0, r
	}
	return ws[0].start, ws[0].end, pii.Reading{Bits: narrow, Evidence: pii.Position}
}

// known reports whether a dictionary has the word as a name.
func known(b []byte) bool { return lexicon.Lookup(b)&lexicon.Name != 0 }

// place reports whether a dictionary has the word as a town or street.
func place(b []byte) bool { return lexicon.Lookup(b)&(lexicon.Town|lexicon.Street) != 0 }

// refuses reports whether a word is one of those that any message may hold: of the rank or
// commoner.
func refuses(b []byte, rank uint8) bool {
	if stop.has(b) {
		return true
	}
	k := lexicon.CommonRank(b)
	return k != 0 && k <= rank
}

func allCommon(text []byte, ws []word) bool {
	for _, w := range ws {
		if b := text[w.start:w.end]; lexicon.CommonRank(b) == 0 || known(b) {
			return false
		}
	}
	return true
}

// monthLike reports whether a word is the name of a month, Finnish ones in any case.
func monthLike(b []byte) bool {
	if k := bytes.Index(b, []byte("kuu")); k > 0 {
		b = b[:k]
	}
	return months.has(b)
}
