package papers

import "github.com/sladd-go/sladd/pii"

// The forms of case numbers that are some authority's own, and what each proves.

// proven are the bits from which on a case number needs no word of the recognizer's near it.
const proven = 11

// A caseForm is one way of writing a case number.
type caseForm struct {
	pattern pattern
	bits    int      // by itself; 0: it is none without what is said
	said    []saying // what is said before it, each step counting only where those before it do
}

// A saying is what a form proves behind one of words, over no more than skip others.
type saying struct {
	words *lexicon
	skip  int
	bits  int
}

// read returns where the form ends whose digits begin at b[i], and what it proves; its words stand before b[lo].
func (f *caseForm) read(b []byte, lo, i int) (end int, r pii.Reading) {
	if end = f.pattern.end(b, i); end < 0 {
		return 0, r
	}
	bits := f.bits
	for _, s := range f.said {
		if !near(b, lo, s.words, caseFill, s.skip) {
			break
		}
		bits = s.bits
	}
	if bits == 0 {
		return 0, r
	}
	return end, pii.Reading{Bits: bits, Need: bits < proven, Evidence: pii.HasForm}
}

// rightBehind is what a form of figures alone proves right behind the word for a case.
var rightBehind = []saying{{caseWords, 0, proven}}

// archived is what the form of an archive proves right behind the word for a case of one: a shop's ticket has it too.
var archived = []saying{{newLexicon(`sak saken saksnr saksnum* arkivsak* arkivref* saksref* case mál málið máli málsnúm* asia asian asianro
	asianum* mål målet målnr dnr diarienr diarienum* journalnr journalnum* akt aktnr`), 0, proven}}

// caseForms begin at a digit.
var caseForms = []caseForm{
	// Swedish police: 5000-K123456-24
	{pattern{d(4, 4), c('-'), c('K'), d(4, 8), c('-'), d(2, 2)}, 14, nil},
	// Norwegian courts: 26-104482TVI-TOSL/04
	{pattern{d(2, 2), c('-'), d(5, 6), a(3, 3), c('-'), a(4, 4), c('/'), x(2, 4)}, 14, nil},
	// 26-104482TVI-TOSL
	{pattern{d(2, 2), c('-'), d(5, 6), a(3, 3), c('-'), a(4, 4)}, 14, nil},
	// Danish police: 4200-83966-00412-25
	{pattern{d(4, 4), sign, d(5, 5), sign, d(5, 5), sign, d(2, 2)}, 11, nil},
	// 4200.83966.00412.25, 4200 83966 00412 25
	{pattern{d(4, 4), c('.'), d(5, 5), c('.'), d(5, 5), c('.'), d(2, 2)}, 6, rightBehind},
	{pattern{d(4, 4), c(' '), d(5, 5), c(' '), d(5, 5), c(' '), d(2, 2)}, 6, rightBehind},
	// 0800-73-10022-00041-24
	{pattern{d(4, 4), c('-'), d(2, 2), c('-'), d(5, 5), c('-'), d(5, 5), c('-'), d(2, 2)}, 12, nil},
	// Finnish police: 5530/R/22194/26, 5530/R/0028817/24
	{pattern{d(4, 4), c('/'), a(1, 1), c('/'), d(1, 7), c('/'), d(2, 4)}, 12, nil},
	// Icelandic registers, with the month: 202403-0517
	{pattern{c('2'), c('0'), d(4, 4), c('-'), d(3, 5)}, 0, filedMonthly},
	// Icelandic police: 007-2026-081262
	{pattern{d(3, 3), c('-'), c('2'), d(3, 3), c('-'), d(4, 6)}, 6, rightBehind},
	// Journals of Norwegian and Swedish authorities, with the number of a document: 2026/118842-3
	{pattern{c('2'), c('0'), d(2, 2), c('/'), d(3, 6), c('-'), d(1, 3)}, 6, rightBehind},
	// 24/118732-6
	{pattern{c('2'), d(1, 1), c('/'), d(4, 6), c('-'), d(1, 3)}, 0, archived},
	{pattern{c('1'), d(1, 1), c('/'), d(4, 6), c('-'), d(1, 3)}, 0, archived},
	// Finnish police with dashes: 5530-R-22194-26
	{pattern{d(4, 4), sign, a(1, 1), sign, d(4, 7), sign, d(2, 4)}, 6, rightBehind},
	// Danish municipalities: 27.69.08-A26-118-25
	{pattern{d(2, 2), c('.'), d(2, 2), c('.'), d(2, 2), c('-'), a(1, 1), d(2, 2), c('-'), d(1, 6), c('-'), d(2, 2)}, 12, nil},
	// Finnish enforcement: 4471/6104/2025
	{pattern{d(3, 7), c('/'), d(4, 4), c('/'), c('2'), c('0'), d(2, 2)}, 6, rightBehind},
	// 4471/6104/25
	{pattern{d(3, 7), c('/'), d(4, 4), c('/'), d(2, 2)}, 6, rightBehind},
	// Swedish tax office: 202 418833-25/8321
	{pattern{d(2, 3), c(' '), d(6, 6), c('-'), d(2, 2), c('/'), d(2, 4)}, 6, rightBehind},
	// 2 02 418833-25/8321
	{pattern{d(1, 1), c(' '), d(2, 2), c(' '), d(6, 6), c('-'), d(2, 2), c('/'), d(2, 4)}, 6, rightBehind},
	// 2 08 114772-23
	{pattern{d(1, 1), c(' '), d(2, 2), c(' '), d(5, 6), c('-'), d(2, 2)}, 6, rightBehind},
	// Ärende 8 2024 00123
	{pattern{d(1, 2), c(' '), c('2'), c('0'), d(2, 2), c(' '), c('0'), d(3, 5)}, 0, rightBehind},
	// Numbers that are typed with blanks for their signs: UDI saksnummer 2024 123456, NAV saksnr 24 123456
	{pattern{c('2'), c('0'), d(2, 2), c(' '), d(5, 7)}, 0, blanked},
	{pattern{c('2'), d(1, 1), c(' '), d(6, 6)}, 0, blanked},
	// Finnish migration: asianumero 2 345 678
	{pattern{d(1, 1), c(' '), d(3, 3), c(' '), d(3, 3)}, 0, blanked},
}

// filedMonthly is what a year, a month and a number prove right behind the Icelandic word for a case.
var filedMonthly = []saying{{newLexicon(`mál málið málinu máli máls málsins málsnr málsnúm* málanr málanúm* málaskrá* erindi erindið erindis`), 0, proven}}

// blanked is what such a number, which sums of money look like too, proves right behind the word for the number of a case.
var blanked = []saying{{newLexicon(`saksnr saksnum* sagsnr sagsnum* ärendenr ärendenum* målnr målnum* málsnr málsnúm* asianro asianum* diaarinro
	diaarinum* dnr dnro diarienr diarienum* journalnr journalnum* case`), 0, 6}}

// blankGroups reports whether the digits b[i:e] and the n behind a blank are of a number whose groups blanks part: 2 08 114772-23,
// 8 2024 00123, 2024 123456, 24 123456, 2 345 678.
func blankGroups(b []byte, i, e, n int) bool {
	third := 0
	if at(b, e+1+n) == ' ' {
		third = digits(b, e+2+n) - e - 2 - n
	}
	switch e - i {
	case 1:
		return n == 2 && third > 4 || n == 3 && third == 3 || n == 4 && third > 3
	case 2:
		return n == 6 || n == 4 && third > 3
	case 4:
		return n > 4
	}
	return false
}

// caseFormsAt finds caseForms.
var caseFormsAt = newFormIndex(len(caseForms), func(k int) pattern { return caseForms[k].pattern })

// A prefixForm is a form whose letters stand before its first digit.
type prefixForm struct {
	letters said // of prefixLetters
	how     joint
	caseForm
}

// What letters before numbers may be: those of an office or a court, or any single one.
const (
	anyLetter said = 1 << iota
	prosecutorLetters
	policeLetters
	swedishLetters
	danishLetters
	finnishLetters
	norwegianLetters
	appealsLetters
	migrationLetters
	icelandicLetters
)

// prefixLetters are the letters of offices and courts.
var prefixLetters = joined(
	sayer{prosecutorLetters, casesProsecutor}, sayer{policeLetters, casesPolice}, sayer{swedishLetters, casesSE}, sayer{danishLetters, casesDK},
	sayer{finnishLetters, casesFI}, sayer{norwegianLetters, casesNO}, sayer{appealsLetters, casesAppeals}, sayer{migrationLetters, casesMigration}, sayer{icelandicLetters, casesIS},
)

// follows reports whether letters that are so, and so joined, stand before numbers of the form.
func (f *prefixForm) follows(are said, how joint) bool {
	return f.letters&are != 0 && f.how&how != 0 && (f.how&formal == 0 || how&formal != 0)
}

// prefixOf returns which of prefixLetters b is.
func prefixOf(b []byte) (are said) {
	var w word
	w.fold(b)
	if are = prefixLetters.of(&w); w.n == 1 {
		are |= anyLetter
	}
	return are
}

// A joint is a set of what may stand between letters and digits.
type joint uint8

const (
	glued joint = 1 << iota
	blank
	dash
	formal // with a year first, and in capitals or behind a court or its judgement
	slash
	bare // no letters at all
	stop
)

var (
	swedishCourt  = pattern{d(1, 6), c('-'), d(2, 2)}
	swedishPolice = pattern{d(4, 8), c('-'), d(2, 2)}
	enforcement   = swedishPolice
	// gluedForm is that of a Swedish court whose letter adjoins the digits.
	gluedForm = caseForm{pattern{d(1, 6), sign, d(2, 2)}, 0, []saying{{caseCourt, 1, proven}}}
)

// prefixForms in the order in which they are tried; one that proves nothing leaves it to the next.
var prefixForms = []prefixForm{
	// Swedish prosecutor: AM-12345-24
	{prosecutorLetters, dash, caseForm{pattern{d(4, 7), c('-'), d(2, 2)}, 6, nil}},
	// Swedish enforcement: U-123456-24/2201
	{anyLetter, dash, caseForm{pattern{d(4, 8), c('-'), d(2, 2), c('/'), d(2, 6)}, 11, nil}},
	// Kronofogden U-44718-25
	{anyLetter, dash, caseForm{enforcement, 0, []saying{{caseOffice, 2, 5}}}},
	// målet U-44718-25
	{anyLetter, dash, caseForm{enforcement, 0, []saying{{caseWords, 0, 5}}}},
	// Swedish police, without its station: anmälan K 123456-24
	{policeLetters, glued | blank, caseForm{swedishPolice, 0, []saying{{caseWords, 1, 5}, {caseFiled, 0, proven}}}},
	// Swedish courts: mål T 1234/24
	{swedishLetters, blank, caseForm{pattern{d(1, 6), c('/'), d(2, 2)}, 0, []saying{{caseCourt, 1, 5}}}},
	// mål T 1234-24
	{swedishLetters, blank, caseForm{swedishCourt, 4, []saying{{caseCourt, 1, proven}}}},
	// Danish authorities: SKS 14-1882/2025
	{danishLetters, blank, caseForm{pattern{d(1, 4), c('-'), d(2, 6), c('/'), d(4, 4)}, 11, nil}},
	// SKS 14-9G-402/2024
	{danishLetters, blank, caseForm{pattern{d(1, 4), c('-'), x(1, 4), c('-'), d(1, 6), c('/'), d(4, 4)}, 11, nil}},
	// Danish courts: BS-31877/2025-KBH
	{danishLetters, dash | blank, caseForm{pattern{d(2, 6), c('/'), d(4, 4), c('-'), w(3, 6)}, 13, nil}},
	// BS-31877-2025-KBH
	{danishLetters, dash | blank, caseForm{pattern{d(2, 6), sign, d(4, 4), c('-'), w(3, 6)}, 0, rightBehind}},
	// Icelandic courts, as the subject of a letter: Varðar: E-2274/2023
	{icelandicLetters, dash, caseForm{pattern{d(1, 5), c('/'), c('2'), c('0'), d(2, 2)}, 0, []saying{{caseSubject, 0, proven}}}},
	// Icelandic courts: S-123/2026
	{anyLetter, dash, caseForm{pattern{d(1, 5), c('/'), d(4, 4)}, 5, []saying{{caseWords, 0, proven}}}},
	// Norwegian immigration appeals: UNE 25/01834
	{appealsLetters, blank, caseForm{pattern{d(2, 2), c('/'), d(3, 6)}, 11, nil}},
	// Norwegian courts of appeal: LE-2026-12345
	{norwegianLetters, dash | formal, caseForm{pattern{d(4, 4), c('-'), d(1, 6)}, 11, nil}},
	// HR-2026-118-A
	{norwegianLetters, dash | formal, caseForm{pattern{d(4, 4), c('-'), d(1, 6), c('-'), a(1, 1)}, 11, nil}},
	// Finnish migration: UMA 4471902/2026
	{migrationLetters, blank, caseForm{pattern{d(4, 8), c('/'), d(4, 4)}, 11, nil}},
	// Swedish land registration: D-2025-00098412:1
	{anyLetter, dash, caseForm{pattern{c('2'), c('0'), d(2, 2), c('-'), d(8, 8), c(':'), d(1, 2)}, 12, nil}},
	// Finnish courts: L 794/2023/16540
	{finnishLetters, blank, caseForm{pattern{d(1, 6), c('/'), c('2'), c('0'), d(2, 2), c('/'), d(3, 5)}, 12, nil}},
	// R 26/1187
	{finnishLetters, blank, caseForm{pattern{d(2, 2), c('/'), d(1, 6)}, 3, finnishCourt}},
	// R 2026/1187
	{finnishLetters, blank, caseForm{pattern{d(4, 4), c('/'), d(1, 6)}, 3, finnishCourt}},
	// R 1187/2026
	{finnishLetters, blank, caseForm{pattern{d(1, 6), c('/'), d(4, 4)}, 3, finnishCourt}},
}

// finnishCourt is what the word for a case adds to a Finnish court's number.
var finnishCourt = []saying{{caseWords, 1, 5}, {caseWords, 0, proven}}
