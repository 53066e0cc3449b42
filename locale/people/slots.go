package people

import (
	"github.com/sladd-go/sladd/pii"
)

// Places in a sentence that people take, and hardly anything else: beside me, behind who is, before a
// telephone number, as the owner of something.

// scoreSlot weighs the place of the run in its sentence.
func (t text) scoreSlot(s *scorer, r run) {
	b, k := r.first-1, r.last+1
	known := t.class(r.base)&given != 0
	before := t.gap(r.first) == pii.GapBlank && t.word(b)
	if known && t.class(r.base)&(town|shy) == 0 {
		t.scoreKnownSlot(s, b, k, before)
	}
	switch {
	case t.withMe(r):
		s.add(fWithMe)
	case !before:
	case t.cue(b) == cueIs && (t.cue(b-1) == cueWho || t.gap(b-1) == pii.GapBlank && t.gap(b-2) == pii.GapBlank && t.cue(b-3) == cueWho) && t.gap(b) == pii.GapBlank:
		s.add(fWho)
	case t.cue(b) == cueOwns, known && t.cue(b) == cueIn && t.cue(k) == cueName && t.gap(k) == pii.GapBlank && !t.is(k, "name"):
		s.add(fOwner)
	case known && t.class(r.base)&shy == 0 && t.starts(b) && (t.cue(b) == cueIs || t.cue(b) == cueThere) && t.cue(k) == cueThere && t.gap(k) == pii.GapBlank:
		s.add(fThere)
	case known && t.class(r.base)&(town|shy) == 0 && (t.is(b, "hos") || string(t.Of(b)) == "hjá" || string(t.Of(b)) == "åt" || t.is(b, "vegne") || t.is(b-1, "vegne") || t.is(b-1, "behalf")):
		s.add(fAtHome)
	}
	if t.phoneBehind(k) && t.class(r.last)&(town|street|roadEnd) == 0 {
		s.add(fPhone)
	}
}

// scoreKnownSlot weighs the place of a known given name between words b and k.
func (t text) scoreKnownSlot(s *scorer, b, k int, before bool) {
	near := t.gap(k) == pii.GapBlank && t.word(k)
	switch {
	case near && t.starts(b+1) && (t.cue(k) == cueSpoke || t.cue(k) == cueDid):
		s.add(fSubject)
	case !before:
	case near && t.starts(b) && t.cue(b) == cueSaid && t.gap(b+1) == pii.GapBlank && t.class(b+1)&given1 != 0 && b+2 == k && t.class(k)&name == 0 && t.rank(k) > 1 && t.sense(b+1).name == 0: // kan sanne logge
		s.add(fSubject)
	case near && t.cue(b) == cueIs && t.cue(b-1) == cueThis && (t.is(k, "som") || t.is(k, "der") || t.is(k, "who") || t.is(k, "joka") || t.is(k, "sem")):
		s.add(fSubject)
	case t.them(b) && t.gap(b)&pii.GapBlank != 0: // ham Dennis der sælger
		s.add(fThem)
	case (t.cue(b) == cuePrep || t.cue(b) == cueThanks) && (t.endsSentence(k-1) || t.gap(k)&pii.GapComma != 0):
		s.add(fEnds)
	}
}

// withMe reports whether the run is joined with the writer: jag och Tove, siv og meg.
func (t text) withMe(r run) bool {
	if b := r.first - 1; t.cue(b) == cueAnd && t.gap(b+1) == pii.GapBlank && t.gap(b) == pii.GapBlank && t.me(b-1) {
		return true
	}
	k := r.last + 1
	return (t.cue(k) == cueAnd || t.cue(k) == cueOr) && t.gap(k) == pii.GapBlank && t.gap(k+1) == pii.GapBlank && t.me(k+1)
}

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
