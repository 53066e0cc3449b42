package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Questions about what stands behind a run.

// listName reports whether word k may be one of a list of names, by its capital.
func (t text) listName(k int) bool {
	return t.word(k) && t.flags(k)&pii.Capital != 0 && t.sense(k).name == 0 && (t.class(k)&given != 0 && t.class(k)&notName == 0 || t.class(k)&trigger != 0 && t.rank(k) == 0 && t.class(k)&(notName|town) == 0)
}

// endsSentence reports whether a sentence or a line ends behind word k.
func (t text) endsSentence(k int) bool {
	return t.flags(k+1)&pii.IsLabel == 0 && t.gap(k+1)&(pii.GapStop|pii.GapLine|pii.GapPara|pii.GapOther) != 0 || !t.has(k+1)
}

// namedSo reports whether word k says that the run is what somebody is called: Aurora-nimiseltä ihmiseltä.
func (t text) namedSo(r run, k int) bool {
	if t.gap(k) != pii.GapHyphen || t.cue(k) != cueCalled && !folded(t.Of(k)[:min(5, t.len(k))], "nimis") || t.gap(k+1) != pii.GapBlank || t.class(r.base)&given == 0 {
		return false
	}
	for _, p := range [...]string{"ihmi", "henkil", "mies", "mieh", "nainen", "naise", "asiaka", "asiakk", "työnteki", "neuvoja", "virkaili", "tyyp", "kaveri", "poi", "tyttö", "tytö", "laps", "lapse", "asenta", "myyjä", "hoitaj", "opetta", "lääkär", "tyypp"} {
		if b := t.Of(k + 1); len(b) >= len(p) && folded(b[:len(p)], p) {
			return true
		}
	}
	return false
}

// dayAt reports whether a day and its month stand at word k, as numbers.
func (t text) dayAt(k int) bool {
	return t.len(k) <= 2 && t.has(k+1) && t.flags(k+1)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k+1) <= 2 && (t.gap(k+1) == pii.GapStop || t.gap(k+1) == pii.GapSlash)
}

// agedBehind reports whether the run, with a capital, has an age in parentheses behind it: Love (10 år), Ravn (blir 6).
func (t text) agedBehind(r run, k int) bool {
	if t.gap(k) != pii.GapBlank|pii.GapParen || t.flags(r.base)&pii.Capital == 0 || t.class(r.base)&given == 0 || t.class(r.base)&uint64(lexicon.Calendar) != 0 {
		return false
	}
	switch string(t.Of(k)) {
	case "blir", "bliver", "fyller", "fylder", "täyttää", "turns", "verður", "snart", "nu", "nå", "now":
		k++
		return t.has(k) && t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k) <= 2 && t.gap(k) == pii.GapBlank
	}
	return t.aging(k)
}

// stillMine reports whether it is asked, or told, whether the run is who does something for the writer: is Bo still my adviser.
func (t text) stillMine(r run, k int) bool {
	if t.gap(k) != pii.GapBlank || t.gap(r.first) != pii.GapBlank || t.cue(r.first-1) != cueIs || !t.starts(r.first-1) || t.class(r.base)&given == 0 {
		return false
	}
	for n := 0; n < 2 && (t.cue(k) == cueThere || t.slot(k) == slotNot) && t.gap(k+1) == pii.GapBlank; n++ {
		k++
	}
	return t.cue(k) == cueOwn && t.gap(k+1) == pii.GapBlank && (t.ofPeople(k+1) || t.is(k+1, "adviser") || t.is(k+1, "advisor") || t.is(k+1, "caseworker") || t.is(k+1, "teacher") || t.is(k+1, "coach"))
}

// aged reports whether the run begins its sentence, and an age and nothing else stands behind it: Rut, 93.
func (t text) aged(r run) bool {
	k := r.last + 1
	return t.starts(r.first) && t.class(r.base)&given != 0 && t.gap(k) == pii.GapComma|pii.GapBlank && t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k) == 2 &&
		(t.atEnd(k, r.lead) || t.lineStart(k+1) || t.ageUnit(k+1) && t.endsSentence(k+1))
}

// ageUnit reports whether word k makes an age of the number before it.
func (t text) ageUnit(k int) bool {
	if !t.word(k) || t.gap(k)&^pii.GapBlank != 0 {
		return false
	}
	for _, w := range [...]string{"år", "ár", "ára", "åring", "years", "vuotta", "mån", "mdr", "mnd", "månader", "måneder"} {
		if folded(t.Of(k), w) {
			return true
		}
	}
	return t.is(k, "v") && (t.gap(k) == 0 || t.languages(k) == fi)
}

// firmBehind reports whether words from k on end the name of a company: AB, Rør & Varme AS.
func (t text) firmBehind(k int) bool {
	for n := 0; n < 5 && t.word(k) && t.gap(k)&^(pii.GapBlank|pii.GapOther|pii.GapHyphen) == 0; n++ {
		if t.cue(k) == cueFirm && t.flags(k)&pii.Capital != 0 {
			return true
		}
		if n > 0 && t.firmSign(k) { // Juhan kukka ja kauppa oy
			return true
		}
		if t.cue(k) != cueAnd && (t.flags(k)&pii.Capital == 0 && !(n < 3 && t.firmLower(k)) || t.class(k)&given != 0) {
			return false
		}
		k++
	}
	return false
}

// firmSign reports whether word k is what only companies end their names with, in any case: oy.
func (t text) firmSign(k int) bool {
	return t.is(k, "oy") || t.is(k, "oyj") || t.is(k, "ehf") || t.is(k, "aps") || t.is(k, "gmbh")
}

// firmLower reports whether the name of a company in lower case ends behind word k with what only a company has.
func (t text) firmLower(k int) bool {
	for j := k + 1; j <= k+4 && t.word(j) && t.gap(j) == pii.GapBlank; j++ {
		if t.firmSign(j) {
			return true
		}
		if q := t.cue(j); q != noCue && q != cueAnd || t.flags(j)&pii.Capital != 0 {
			return false
		}
	}
	return false
}

// shopBehind reports whether the run is the first of the name of a shop or a company: Jensen's Bøfhus, Hedlunds Golvslip.
func (t text) shopBehind(r run, k int) bool {
	if t.flags(r.base)&pii.Capital == 0 || t.flags(r.base)&pii.AllCaps != 0 {
		return false
	}
	shop := func(k int) bool {
		return t.word(k) && t.gap(k) == pii.GapBlank && t.flags(k)&(pii.Capital|pii.AllCaps) == pii.Capital && t.class(k)&(given|family) == 0 && t.runes(k) > 2
	}
	if t.gap(k) == pii.GapQuote && t.is(k, "s") {
		return shop(k + 1)
	}
	return t.class(r.last)&inflected != 0 && t.class(r.last)&given == 0 && t.genitive(r.last) && r.first == r.last && shop(k)
}

// transcript reports whether another line, too, begins with a word and a colon.
func (t text) transcript(r run) bool {
	for j := max(0, r.first-8); j < len(t.List); j++ {
		if (j < r.first || j > r.last) && t.word(j) && t.lineStart(j) && t.has(j+1) && t.gap(j+1)&pii.GapColon != 0 && t.cue(j) != cueName {
			return true
		}
	}
	return false
}

// phoneAt reports whether word k begins a number of seven digits or more, as phones have.
func (t text) phoneAt(k int) bool {
	digits := 0
	for n := 0; n < 6 && t.has(k) && t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber; n++ {
		if g := t.gap(k); n > 0 && g&^(pii.GapBlank|pii.GapHyphen|pii.GapSlash) != 0 && !(g == pii.GapStop && t.len(k) < 4) { // 23.80.91.14
			break
		}
		digits += t.len(k)
		k++
	}
	return digits >= 7
}
