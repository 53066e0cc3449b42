package world

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// EmailBrokenRecognizer finds e-mail addresses that a line end breaks, as narrow fields, terminals and mail programs do: behind the @, before or
// behind a dot of the domain, behind a hyphen.
var EmailBrokenRecognizer = &pii.Recognizer{
	Kind:      emailKind,
	Category:  classify.Contact,
	Doc:       "E-mail address that goes on on the next line",
	Canonical: func(s string) (string, bool) { return EmailRecognizer.Canonical(unbroken(s)) },
	Marks:     "@",
	Scan:      scanBroken,
	Left:      EmailRecognizer.Left,
	Right:     EmailRecognizer.Right,
	For:       EmailRecognizer.For,
	Hints:     EmailRecognizer.Hints,
}

// unbroken returns an address without its line ends and what mail puts at them.
func unbroken(s string) string {
	return string(bytes.Map(func(r rune) rune {
		if r <= ' ' || r == '>' || r == '=' {
			return -1
		}
		return r
	}, []byte(s)))
}

// scanBroken looks at the '@' at text[i]. What stands before a line end is settled there, so that the local part is on its line.
func scanBroken(text []byte, i int) (start, end int, r pii.Reading) {
	if i == 0 {
		return 0, 0, r
	}
	if start, _ = localStart(text, i); start == i {
		return 0, 0, r
	}
	end, more := brokenDomain(text, i+1)
	switch {
	case more:
		return 0, 0, pii.Reading{More: true}
	case end == 0:
		return 0, 0, r
	}
	return start, end, emailReading(text[start:i], text[i+1:end], 31) // more than the name in it
}

// lineOver returns where the next line begins whose end is at text[i] but for blanks, behind what mail puts there, or i. more says that
// text ends there.
func lineOver(text []byte, i int) (next int, more bool) {
	k := i
	for k < len(text) && k < i+3 && (isBlank(text[k]) || text[k] == '\r') {
		k++
	}
	if k == len(text) {
		return i, true
	}
	if text[k] != '\n' {
		return i, false
	}
	for n := 0; k < len(text) && n < 8 && (n == 0 || isBlank(text[k]) || text[k] == '>'); n++ {
		k++
	}
	return k, k == len(text)
}

// brokenDomain returns where the domain at text[i] ends that a line end breaks, or 0. more says that the next line tells.
func brokenDomain(text []byte, i int) (end int, more bool) {
	e := labelsEnd(text, i)
	if e > i && knownEnd(text, i) > 0 {
		return 0, false
	}
	sign := at(text, e)
	behind := e
	if e > i && (sign == '.' || sign == '-' || sign == '=') { // the last as mail breaks a line
		behind++
	}
	k, more := lineOver(text, behind)
	switch {
	case more, k == behind:
		return 0, more
	case behind == e && at(text, k) == '.' && e > i: // firma⏎.se
		if end = labelEnd(text, k+1); !knownTLD(text[k+1 : end]) {
			return 0, false
		}
	case sign == '.' && behind > e: // firma.⏎se
		if end = labelEnd(text, k); !strongTLD(text[k:end]) || sentenceGoesOn(text, k, end) {
			return 0, false
		}
	case behind > e || e == i:
		end = knownEnd(text, k)
	}
	if wordAt(text, end) {
		return 0, false
	}
	return end, false
}

// sentenceGoesOn reports whether the top-level domain text[k:end] behind a line end is rather a word: "anna@firma.⏎Se till att".
func sentenceGoesOn(text []byte, k, end int) bool {
	return text[k] < 'a' || end-k == 2 && at(text, end) == ' ' && isLetter(at(text, end+1))
}

// labelsEnd returns where the labels end that begin at text[i], with dots between them.
func labelsEnd(text []byte, i int) int {
	e := labelEnd(text, i)
	for e > i && at(text, e) == '.' && labelEnd(text, e+1) > e+1 {
		e = labelEnd(text, e+1)
	}
	return e
}

// knownEnd returns where the domain at text[i] ends that has a top-level domain that is known, or 0.
func knownEnd(text []byte, i int) int {
	end, _ := domainEnd(text, i)
	if end == 0 || !knownTLD(text[i+bytes.LastIndexByte(text[i:end], '.')+1:end]) {
		return 0
	}
	return end
}
