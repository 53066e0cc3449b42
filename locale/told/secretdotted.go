package told

import "github.com/sladd-go/sladd/pii"

// Codes whose digits stand one by one between stops or slashes: 0.8.1.7, 4/4/7/1, 4 - 4 - 7 - 1. Versions and addresses of networks are written so
// too: right before them, or before "is" and the like, must stand what a code opens or is called.

const dottedMost = 8 // digits

// dotted reports whether word i is the first of four digits or more with the same sign between any two, and nothing glued to them.
func dotted(w *pii.Words, i int) bool {
	n := i + 1
	if n >= len(w.List) || !single(w, i) || !single(w, n) || !dottedGap(w.List[n].Gap) {
		return false
	}
	return dottedEnd(w, i) > 0
}

// dottedGap reports whether g, between two digits, may be that of such a code: one sign, with blanks about it or without.
func dottedGap(g pii.Gap) bool {
	switch g &^ pii.GapBlank {
	case pii.GapStop, pii.GapSlash, pii.GapComma:
		return true
	case pii.GapHyphen:
		return g&pii.GapBlank != 0 // 1-9-0-4 is read as codes are
	}
	return false
}

// single reports whether word k is one digit.
func single(w *pii.Words, k int) bool {
	return w.List[k].Flags&pii.IsNumber != 0 && w.List[k].End == w.List[k].Start+1
}

// dottedEnd returns the last word of the code whose first digit is word i, or 0.
func dottedEnd(w *pii.Words, i int) int {
	if x := &w.List[i]; x.Start > w.List[0].Start && !bounds(w.Text[x.Start-1]) || i > 0 && x.Gap == w.List[i+1].Gap {
		return 0
	}
	k, sign, apart := i+1, w.List[i+1].Gap, w.List[i+1].Start-w.List[i].End
	for k+1 < len(w.List) && w.List[k+1].Gap == sign && w.List[k+1].Start-w.List[k].End == apart && apart < 4 {
		if k++; !single(w, k) {
			return 0
		}
	}
	n := k - i + 1
	if enumerated(w, i, k) {
		return 0
	}
	if e := w.List[k].End; n < 4 || n > dottedMost || e < highest(w) && (wordByte(w.Text[e]) || codeGoesOn(w.Text, e)) {
		return 0
	}
	return k
}

// enumerated reports whether the digits from word i to word k count up by one each, or go on behind "and": things and their numbers.
func enumerated(w *pii.Words, i, k int) bool {
	if n := k + 2; n < len(w.List) && isNumber(w, n) && conjoins(w.Of(k+1)) {
		return true
	}
	for n := i + 1; n <= k; n++ {
		if w.Text[w.List[n].Start] != w.Text[w.List[n-1].Start]+1 {
			return false
		}
	}
	return true
}

// dottedAt returns the code whose first digit is word i.
func dottedAt(w *pii.Words, i int) (c candidate, ok bool) {
	if !dotted(w, i) || !opensDotted(w, i) {
		return c, false
	}
	last := dottedEnd(w, i)
	c = candidate{start: w.List[i].Start, end: w.List[last].End, first: i, last: last, style: inDigits, groups: true, sign: true, digits: last - i + 1}
	c.span(w)
	return c, true
}

// opensDotted reports whether a lock or the name of a code stands before word i, with none but small words and what locks do between.
func opensDotted(w *pii.Words, i int) bool {
	for k := i - 1; k >= max(0, i-5) && w.List[k+1].Gap&(pii.GapStop|pii.GapComma|lineEnd) == 0; k-- {
		switch s := senses.of(w.Of(k)); {
		case s&(sLock|sPin|sCode|sThing|sCodeOf) != 0:
			return s&sAgainst == 0
		case s&(sAgainst|sOtherCode|sChanged) != 0 || isNumber(w, k) || in(programWords, w.Of(k)):
			return false
		}
	}
	return false
}

// programWords are what has versions, and runs in them.
var programWords = set(`firmware fw software sw mjukvara mjukvaran programvare programvaren programvara ohjelmisto laiteohjelmisto
	fastvara fastvare hugbúnaður build kører kjører kör körs runs running ajaa keyrir ip dns`)
