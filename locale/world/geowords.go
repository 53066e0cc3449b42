package world

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// A place of three metres by three as three words with points between them: "///filled.count.soap", "what3words: filled.count.soap",
// w3w.co/filled.count.soap. Without the three strokes, the service's name or its page anything might be written so.
// Source: https://what3words.com/about.

// geoWords returns the recognizer of such places.
func geoWords(lexicon *pii.Lexicon) *pii.Recognizer {
	return &pii.Recognizer{
		Kind:     geoKind,
		Category: classify.Location,
		Doc:      "Place as three words (what3words)",
		Lexicon:  lexicon,
		OnFlags:  pii.Joined,
		Words:    threeWords,
	}
}

// threeWords reads the place whose last word is w.List[i].
func threeWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if i < 2 || w.List[i-2].Flags&(pii.Joined|pii.IsNumber) != 0 {
		return 0, 0, r
	}
	for k := i - 1; k <= i; k++ {
		if x := &w.List[k]; x.Flags&pii.IsNumber != 0 || x.Start != w.List[k-1].End+1 || w.Text[x.Start-1] != '.' {
			return 0, 0, r
		}
	}
	first := w.List[i-2].Start
	if end = w.List[i].End; end < len(w.Text) && (w.Text[end] == '@' || isAlnum(w.Text[end]) || at(w.Text, end) == '.' && isAlnum(at(w.Text, end+1))) {
		return 0, 0, r
	}
	before := w.Text[max(0, first-placeLeft):first]
	if !bytes.HasSuffix(before, []byte("///")) && !namesThreeWords(before) {
		return 0, 0, r
	}
	return first, end, pii.Reading{Bits: 16, Evidence: pii.HasForm}
}

// placeLeft is how far before the words their service is named, in bytes.
const placeLeft = 24

// namesThreeWords reports whether b, what stands before the words, names the service, as a word or as a page, on their line.
func namesThreeWords(b []byte) bool {
	for _, name := range [...]string{"what3words", "w3w"} {
		for k := len(b) - len(name); k >= 0; k-- {
			if b[k] == '\n' {
				break
			}
			if bytes.EqualFold(b[k:k+len(name)], []byte(name)) {
				return true
			}
		}
	}
	return false
}
