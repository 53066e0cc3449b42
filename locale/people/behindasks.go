package people

import (
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// Questions about what stands behind a run.

// listName reports whether word k may be one of a list of names, by its capital.
func (t text) listName(k int) bool {
	if !t.word(k) || !t.up(k) || t.sense(k).name != 0 || t.class(k)&notName != 0 {
		return false
	}
	c := t.class(k)
	return c&given != 0 || c&trigger != 0 && c&town == 0 && t.rank(k) == 0
}

// endsSentence reports whether a sentence or a line ends behind word k.
func (t text) endsSentence(k int) bool {
	return t.flags(k+1)&pii.IsLabel == 0 && t.gap(k+1)&(lineEnd|pii.GapStop|pii.GapOther) != 0 || !t.has(k+1)
}

// namedSo reports whether word k says that the run is what somebody is called: Aurora-nimiseltä ihmiseltä.
func (t text) namedSo(r run, k int) bool {
	if t.gap(k) != pii.GapHyphen || !t.blank(k+1) || t.class(r.base)&given == 0 {
		return false
	}
	return (t.cue(k) == cueCalled || beginsIn(calledSo, t.Of(k))) && beginsIn(finnishPeople, t.Of(k+1))
}

var (
	// calledSo begin what says in Finnish that something is called as the word before it.
	calledSo = []string{"nimis"}
	// finnishPeople begin what people are in Finnish.
	finnishPeople = strings.Fields(`ihmi henkil mies mieh nainen naise asiaka asiakk työnteki neuvoja virkaili tyyp kaveri poi tyttö tytö
		laps lapse asenta myyjä hoitaj opetta lääkär tyypp`)
)

// advisers are who somebody may have one of, besides those that ofPeople knows.
var advisers = []string{"adviser", "advisor", "caseworker", "teacher", "coach"}

// stillMine reports whether it is asked, or told, whether the run is who does something for the writer: is Bo still my adviser.
func (t text) stillMine(r run, k int) bool {
	is := r.first - 1
	if !t.blank(k) || !t.blank(r.first) || t.cue(is) != cueIs || !t.starts(is) || t.class(r.base)&given == 0 {
		return false
	}
	for n := 0; n < 2 && (t.cue(k) == cueThere || t.slot(k) == slotNot) && t.blank(k+1); n++ {
		k++
	}
	return t.cue(k) == cueOwn && t.blank(k+1) && (t.ofPeople(k+1) || t.oneOf(k+1, advisers...))
}

// firmBehind reports whether words from k on end the name of a company: AB, Rør & Varme AS.
func (t text) firmBehind(k int) bool {
	for n := 0; n < 5 && t.word(k) && t.only(k, pii.GapBlank|pii.GapOther|pii.GapHyphen); n++ {
		switch {
		case t.cue(k) == cueFirm && t.up(k), n > 0 && t.firmSign(k): // Juhan kukka ja kauppa oy
			return true
		case t.cue(k) == cueAnd:
		case t.class(k)&given != 0, !t.up(k) && (n >= 3 || !t.firmLower(k)):
			return false
		}
		k++
	}
	return false
}

// firmSigns are what only companies end their names with, in any case.
var firmSigns = []string{"oy", "oyj", "ehf", "aps", "gmbh"}

// firmSign reports whether word k is what only companies end their names with: oy.
func (t text) firmSign(k int) bool { return t.oneOf(k, firmSigns...) }

// firmLower reports whether the name of a company in lower case ends behind word k with what only a company has.
func (t text) firmLower(k int) bool {
	for j := k + 1; j <= k+4 && t.word(j) && t.blank(j); j++ {
		if t.firmSign(j) {
			return true
		}
		if q := t.cue(j); q != noCue && q != cueAnd || t.up(j) {
			return false
		}
	}
	return false
}

// shopBehind reports whether the run is the first of the name of a shop or a company: Jensen's Bøfhus, Hedlunds Golvslip.
func (t text) shopBehind(r run, k int) bool {
	switch c := t.class(r.last); {
	case !t.up(r.base) || t.flags(r.base)&pii.AllCaps != 0:
		return false
	case t.gap(k) == pii.GapQuote && t.is(k, "s"):
		return t.shopPart(k + 1)
	case r.first != r.last || c&inflected == 0 || c&given != 0:
		return false
	}
	return t.genitive(r.last) && t.shopPart(k)
}

// shopPart reports whether word k, with a capital behind a blank, may be what the shop of somebody is called by.
func (t text) shopPart(k int) bool {
	if !t.word(k) || !t.blank(k) || t.flags(k)&(pii.Capital|pii.AllCaps) != pii.Capital {
		return false
	}
	return t.class(k)&(given|family) == 0 && t.runes(k) > 2
}

// transcript reports whether another line, too, begins with a word and a colon.
func (t text) transcript(r run) bool {
	for j := max(0, r.first-8); j < len(t.List); j++ {
		if j == r.first {
			j = r.last
			continue
		}
		if t.word(j) && t.lineStart(j) && t.has(j+1) && t.gap(j+1)&pii.GapColon != 0 && t.cue(j) != cueName {
			return true
		}
	}
	return false
}
