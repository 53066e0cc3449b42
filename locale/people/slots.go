package people

import (
	"github.com/sladd-go/sladd/pii"
)

// Places in a sentence that people take, and hardly anything else: beside me, behind who is, before a
// telephone number, as the owner of something.

// me reports whether word k is I or me.
func (t text) me(k int) bool {
	if !t.word(k) || t.is(k, "we") || t.is(k, "vi") || string(t.Of(k)) == "við" {
		return false
	}
	if t.is(k, "i") && t.is(k-1, "and") {
		return true
	}
	return t.cue(k) == cueI || t.is(k, "mig") || t.is(k, "mej") || t.is(k, "meg") || t.is(k, "myself") || t.is(k, "me") && t.languages(k) == en
}

// them reports whether word k is a pronoun that a name stands behind, as one says whom one knows by sight: hun Mette.
func (t text) them(k int) bool {
	switch string(t.Of(k)) {
	case "han", "hon", "hun", "ho", "ham", "honom", "hende", "henne", "hán", "hann", "hún", "henni":
		return true
	}
	return false
}

// phoneBehind reports whether a telephone number follows at word k, with a word for it or not.
func (t text) phoneBehind(k int) bool {
	g := t.gap(k)
	if !t.has(k) || g&^(pii.GapBlank|pii.GapComma|pii.GapLine|pii.GapParen) != 0 {
		return false
	}
	if t.flags(k)&pii.IsNumber != 0 {
		return (g == pii.GapBlank || g == pii.GapLine) && t.len(k) >= 3 && t.Of(k)[0] == '0' && t.phoneAt(k)
	}
	for _, w := range [...]string{"p", "tlf", "tel", "telefon", "puh", "puhelin", "mobil", "mob", "gsm", "phone", "sími"} {
		if folded(t.Of(k), w) {
			return t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.gap(k+1)&^(pii.GapBlank|pii.GapStop|pii.GapColon|pii.GapOther) == 0 && t.phoneAt(k+1)
		}
	}
	return false
}

// wordiness returns how much of a word a name is in the languages set.
func (q *sense) wordiness(set languages) feature {
	switch {
	case q.strong&set != 0, q.name&set == 0 && q.name&strong != 0:
		return fStrongWord
	case q.mild&set != 0 || q.name&set == 0:
		return fMildWord
	}
	return fWeakWord
}
