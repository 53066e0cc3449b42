package age

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// What stands between a word that needs an age behind it and the age, and parts them for the eye alone.

// leadsOn reports whether the sentence goes on to word k over more than a blank, for the word before says little without more: over the
// end of a line, which a mail broke, over dots, a bracket or an arrow, "hun er ... 34", "en mann på\n82", "jag är <34>".
func leadsOn(w *scene, k int) bool {
	const may = pii.GapBlank | pii.GapLine | pii.GapStop | pii.GapQuote | pii.GapParen | pii.GapOther
	x := &w.List[k]
	if k == 0 || x.Gap&^may != 0 || !wantsMore(w, k-1) {
		return false
	}
	between := bytes.TrimLeft(w.Text[w.List[k-1].End:x.Start], " ")
	switch {
	case x.Gap&pii.GapStop != 0:
		return x.Gap&pii.GapLine == 0 && bytes.HasPrefix(between, []byte(".."))
	case x.Gap&pii.GapParen != 0: // one that opens
		return !bytes.ContainsAny(between, ")]}")
	}
	return true
}

// wantsMore reports whether word k, or the one before an adverb that it is, goes on to an age: a verb, a preposition.
func wantsMore(w *scene, k int) bool {
	const more = is | selfIs | turns | comes | of | about | article | mine
	r := roleAt(w, k)
	return r&more != 0 || r&adverb != 0 && w.List[k].Gap == pii.GapBlank && roleAt(w, k-1)&(is|turns|comes) != 0
}

// brokenList reports whether a list goes on to word k though a line ends behind its comma, where years are told, or dots stand there:
// "Ebba Lind,\n22 år", "Rut, ... 93".
func brokenList(w *scene, k int, years bool) bool {
	switch w.List[k].Gap &^ pii.GapBlank {
	case pii.GapComma | pii.GapLine:
		return years
	case pii.GapComma | pii.GapStop:
		return bytes.Contains(w.Text[w.List[k-1].End:w.List[k].Start], []byte(", .."))
	}
	return false
}

// hesitates reports whether b is what people write while they think.
func hesitates(b []byte) bool {
	switch string(b) {
	case "eh", "ehm", "öh", "øh", "öhm", "øhm", "æh", "äh", "hm", "hmm", "uh", "uhm", "erm":
		return true
	}
	return false
}
