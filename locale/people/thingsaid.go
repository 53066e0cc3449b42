package people

import "github.com/sladd-go/sladd/pii"

// What is said of a name, or of several, that only things are: er plotteren, är tre färger, finnes i str. S til XXL.

// isThing reports whether words from k on say of a name, or of several, that they are things: er plotteren, är tre färger.
func (t text) isThing(k int, several bool) bool {
	if t.gap(k) == pii.GapComma|pii.GapBlank && t.article(k) && t.gap(k+1) == pii.GapBlank { // Svea eller Göran, våra demomaskiner
		switch t.noun(k + 1) {
		case thingGoods, thingTopic, thingBeside, thingAnimal, thingVenue, thingBot:
			return true
		}
	}
	if t.gap(k) != pii.GapBlank {
		return false
	}
	if t.thingSay(k) == sayIs && (several || t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 || t.hour(k+1) || t.say(k+1) == sayIs) {
		return true
	}
	if t.comesIn(k) {
		return true
	}
	if t.cue(k) != cueIs && !t.plural(k) {
		return false
	}
	owned := false
	for j := k + 1; j <= k+3 && t.has(j) && t.gap(j) == pii.GapBlank; j++ {
		if t.flags(j)&pii.IsNumber != 0 || t.hour(j) {
			continue
		}
		if t.flags(j)&pii.IsLabel != 0 || t.ofPeople(j) || t.class(j)&name != 0 && t.flags(j)&pii.Capital != 0 {
			return false
		}
		q := t.cue(j)
		if t.say(j) == sayGone {
			return true
		}
		if kindName(t.Of(j)) || several && t.say(j) == sayKinds {
			return true
		}
		switch t.kindOf(j) {
		case thingAnimal, thingBot:
			return true
		case thingVenue:
			return several || t.definiteNoun(j)
		case thingGoods, thingTopic, thingBeside:
			return several || owned
		case thingStock:
			return owned
		}
		if !t.article(j) && (q != noCue && q != cueFill || t.slot(j) != noSlot || t.class(j)&fnWord != 0) {
			return false
		}
		owned = owned || q == cueOwn
	}
	return false
}

// plural reports whether word k is are.
func (t text) plural(k int) bool { return t.is(k, "ovat") || t.is(k, "eru") || t.is(k, "are") }

// comesIn reports whether words from k on tell the sizes or colours that something comes in: finnes i str. S til XXL.
func (t text) comesIn(k int) bool {
	if !t.word(k) || t.cue(k+1) != cueIn || t.gap(k+1) != pii.GapBlank {
		return false
	}
	for j := k + 2; j <= k+4 && t.has(j) && t.gap(j) == pii.GapBlank; j++ {
		if t.say(j) == saySize {
			return true
		}
	}
	return false
}

// What a word begins and ends with that means names of a kind of thing: kodnamnet, orlogsnavne, mallinimiä.
var (
	kindStarts = [...]string{"kod", "cod", "fabrik", "koodi", "model", "malli", "färg", "farge", "farve", "väri", "lita", "produkt", "product", "tuote", "vöru", "kuosi", "mönster", "mønster", "orlog", "sprint", "projekt", "prosjekt", "project", "projekti", "verkefnis",
		"skip", "skib", "fartyg", "båt", "båd", "laiva", "rum", "rom", "stor", "server", "maskin", "printer", "host", "release", "vare", "varu", "merke", "märk", "mærke"}
	nameEnds = [...]string{"navn", "navne", "navnet", "navnene", "namn", "namnet", "namnen", "nimi", "nimet", "nimiä", "nimeltään", "nafn", "nafnið", "nöfn", "name", "names"}
)

// kindName reports whether a word means the names of a kind of thing.
func kindName(b []byte) bool {
	if len(b) < 7 {
		return false
	}
	for _, e := range nameEnds {
		if n := len(b) - len(e); n >= 3 && folded(b[n:], e) {
			for _, p := range kindStarts {
				if len(p) <= n && folded(b[:len(p)], p) {
					return true
				}
			}
		}
	}
	return false
}
