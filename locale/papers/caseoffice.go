package papers

import "github.com/sladd-go/sladd/pii"

// Case numbers as any office writes them, and any shop: only the words before them make them a case's.

// officeForms are a year, a district or a running number with another number behind.
var officeForms = []pattern{
	{d(2, 2), sign, d(3, 8)},                  // 24/018342, 77-883257
	{d(4, 4), sign, d(3, 8)},                  // 2025/118842
	{d(2, 2), sign, d(2, 8), c('-'), d(1, 4)}, // 24/018342-3
	{d(4, 4), sign, d(2, 8), c('-'), d(1, 4)}, // 2025/118842-3
	{d(4, 8), sign, c('2'), c('0'), d(2, 2)},  // 123456-2025
}

// officeFormsAt finds officeForms.
var officeFormsAt = newFormIndex(len(officeForms), func(k int) pattern { return officeForms[k] })

// yearForm is a running number and a year of two figures, which is a case's right behind one of yearWords.
var yearForm = pattern{d(2, 8), sign, d(2, 2)}

// yearWords are words with the least figures that the running number behind them has.
var yearWords = []struct {
	least int
	words *lexicon
}{
	{3, caseCourt}, // mål 123-24
	{4, caseFiled}, // dnr 1234-25
	{7, caseWords}, // ärende 1234567-25
}

// dossierForm is the number of a person at the Swedish migration agency: 8-447118.
var dossierForm = pattern{d(1, 2), c('-'), d(6, 6)}

// fewestCalled is how many digits in one group a word for a case makes one.
const fewestCalled = 6

// officeNumber reads a number whose first digits are b[i:e], behind the word for a case or the name of an office:
// "saksnr 2025/118842", "dossiernummer 17204881", "jobcenter 77-883257".
func officeNumber(b []byte, i, e int) (start, end int, r pii.Reading) {
	c := at(b, e)
	if c != '-' && c != '/' {
		if e-i < fewestCalled || !ends(b, e) || looksLikeDay(b, i) || !near(b, i, caseWords, caseFill, 1) {
			return 0, 0, r
		}
		return caseCalled(b, i, e)
	}
	if c == '-' && e-i <= 2 {
		if end = dossierForm.end(b, i); end > 0 && near(b, i, dossiers, caseFill, 0) {
			return i, end, pii.Reading{Bits: proven, Evidence: pii.Position}
		}
	}
	end, whole := officeForm(b, i, e)
	switch {
	case end < 0:
		return 0, 0, r
	case whole && near(b, i, caseWords, caseFill, 1):
		return caseCalled(b, i, end)
	case near(b, i, caseOffice, caseFill, 0), c == '-' && e-i == 2 && end-i == 9 && near(b, i, caseOffice, caseFill, 3): // 77-883257
		return i, end, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
	}
	return 0, 0, r
}

// officeForm returns where a number ends whose first digits are b[i:e], or -1, and whether the word for any case makes it one.
func officeForm(b []byte, i, e int) (end int, whole bool) {
	forms, second := officeFormsAt.at(b, i, e)
	for _, x := range forms {
		if !x.second.has(second) {
			continue
		}
		if end = officeForms[x.place].end(b, i); end > 0 {
			return end, true
		}
	}
	if end = yearForm.end(b, i); end > 0 {
		for _, y := range yearWords {
			if e-i >= y.least && near(b, i, y.words, caseFill, 0) {
				return end, true
			}
		}
	}
	return end, false
}

// caseCalled weighs the number b[i:end] behind a word for a case. Letters of an office between the two are its beginning:
// "sagsnummer SIRI 25-0471833".
func caseCalled(b []byte, i, end int) (int, int, pii.Reading) {
	if s := caseBegins(b, i, digits(b, i)); s >= 0 && s < i && near(b, s, caseWords, caseFill, 0) {
		var w word
		if w.fold(b[s : i-1]); officeLetters.has(&w) || committees.has(&w) {
			return s, end, pii.Reading{Bits: proven, Evidence: pii.HasForm | pii.Position}
		}
	}
	r := pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
	if near(b, i, caseWords, caseFill, 0) {
		r.Bits = 6
	}
	return i, end, r
}

// looksLikeDay reports whether the digits at b[i] read as a date.
func looksLikeDay(b []byte, i int) bool {
	x, ok := dateAt(b, i)
	return ok && x.y > 1900
}
