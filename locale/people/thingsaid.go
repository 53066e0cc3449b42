package people

import "github.com/sladd-go/sladd/pii"

// What is said of a name, or of several, that only things are: er plotteren, är tre färger, finnes i str. S til XXL.

// isThing reports whether words from k on say of a name, or of several, that they are things: er plotteren, är tre färger.
func (t text) isThing(k int, several bool) bool {
	switch t.gap(k) {
	case pii.GapComma | pii.GapBlank: // Svea eller Göran, våra demomaskiner
		return t.article(k) && t.gap(k+1) == pii.GapBlank && t.noun(k+1).in(things|bearers)
	case pii.GapBlank:
		return t.thingSay(k) == sayIs && (several || t.amount(k+1) || t.say(k+1) == sayIs) || t.comesIn(k) ||
			(t.cue(k) == cueIs || in(plurals[:], t.Of(k))) && t.kindSaid(k+1, several)
	}
	return false
}

// amount reports whether a number stands at word k, in digits or as of the hours: åtta.
func (t text) amount(k int) bool { return t.has(k) && t.flags(k)&pii.IsNumber != 0 || t.hour(k) }

// kindSaid reports whether words from k on, behind is or are, are what only things can be: plotteren, tre färger, en robot, min stol.
func (t text) kindSaid(k int, several bool) bool {
	owned := false
	for j := k; j < k+3 && t.has(j) && t.gap(j) == pii.GapBlank; j++ {
		switch {
		case t.amount(j):
			continue
		case t.flags(j)&pii.IsLabel != 0, t.ofPeople(j), t.class(j)&name != 0 && t.flags(j)&pii.Capital != 0:
			return false
		case t.say(j) == sayGone, kindName(t.Of(j)), several && t.say(j) == sayKinds:
			return true
		}
		switch q := t.kindOf(j); {
		case q == thingAnimal, q == thingBot:
			return true
		case q == thingVenue:
			return several || t.definiteNoun(j)
		case q.in(things):
			return several || owned
		case q == thingStock:
			return owned
		case !t.article(j) && t.particle(j):
			return false
		}
		owned = owned || t.cue(j) == cueOwn
	}
	return false
}

// titledThing reports whether the run is a thing behind a title: Kapten Nöff, of a race; Hr. Nilsson er vores abe.
func (t text) titledThing(r run) bool {
	return t.cue(r.first-1) == cueTitle && (t.listOfThings(r) || t.animalSaid(r.last+1) || t.thingElsewhere(r))
}

// animalSaid reports whether words from k on, behind a title and a name, say that an animal is called so: Hr. Nilsson er vores abe.
func (t text) animalSaid(k int) bool {
	if t.cue(k) != cueIs && t.gap(k)&pii.GapComma == 0 {
		return false
	}
	for j := k; j < k+3 && t.blank(j+1); j++ {
		if t.article(j) {
			return t.kindOf(j+1) == thingAnimal && !t.ofPeople(j+1)
		}
	}
	return false
}

// particle reports whether word k is a small word or one that says something of a person, so that no noun need follow it: til, heter.
func (t text) particle(k int) bool {
	q := t.cue(k)
	return q != noCue && q != cueFill || t.slot(k) != noSlot || t.class(k)&fnWord != 0
}

// plurals mean are.
var plurals = [...]string{"ovat", "eru", "are"}

// comesIn reports whether words from k on tell the sizes or colours that something comes in: finnes i str. S til XXL.
func (t text) comesIn(k int) bool {
	if !t.word(k) {
		return false
	}
	beside := t.cue(k) == cueIn // Hedda i rosa, not: finnes i str.
	if !beside {
		k++
	}
	if t.cue(k) != cueIn || t.gap(k) != pii.GapBlank {
		return false
	}
	for j := k + 1; j <= k+3 && t.has(j) && t.gap(j) == pii.GapBlank; j++ {
		if t.say(j) == saySize || j == k+1 && (beside && t.stocked(j) || t.shaded(j)) {
			return true
		}
	}
	return false
}

// shaded reports whether word j is a colour that no noun stands behind, as what people wear does: i rosa, and not i rosa tröja.
func (t text) shaded(j int) bool {
	if t.say(j) != sayShade {
		return false
	}
	k := j + 1
	return !t.has(k) || t.gap(k) != pii.GapBlank || t.flags(k)&pii.IsNumber != 0 || t.cue(k) == cueIn || t.cue(k) == cueOr || t.cue(k) == cueAnd || t.say(k) == saySize
}

// opens reports whether word k is what shops and baths are, and people aren't: åpen, lokað.
func (t text) opens(k int) bool { return t.word(k) && in(openWords[:], t.Of(k)) }

var openWords = [...]string{"öppen", "öppet", "öppna", "stängd", "stängt", "stängda", "åben", "åbent", "åpen", "åpent", "åpne", "stengt", "stengte", "lukket", "auki", "kiinni", "suljettu", "opið", "opin", "opinn", "lokað", "lokuð", "lokaður", "closed", "open"}

// stocked reports whether word j says, without an article, where goods are: på lager, in stock.
func (t text) stocked(j int) bool { return t.oneOf(j, "lager", "stock", "restlager") }

// What a word begins and ends with that means names of a kind of thing: kodnamnet, orlogsnavne, mallinimiä.
var (
	kindStarts = [...]string{"kod", "cod", "fabrik", "koodi", "model", "malli", "färg", "farge", "farve", "väri", "lita", "produkt", "product",
		"tuote", "vöru", "kuosi", "mönster", "mønster", "orlog", "sprint", "projekt", "prosjekt", "project", "projekti", "verkefnis", "skip",
		"skib", "fartyg", "båt", "båd", "laiva", "rum", "rom", "stor", "server", "maskin", "printer", "host", "release", "vare", "varu",
		"merke", "märk", "mærke"}
	nameEnds = [...]string{"navn", "navne", "navnet", "navnene", "namn", "namnet", "namnen", "nimi", "nimet", "nimiä", "nimeltään", "nafn",
		"nafnið", "nöfn", "name", "names"}
)

// kindName reports whether a word means the names of a kind of thing.
func kindName(b []byte) bool {
	if len(b) < 7 {
		return false
	}
	for _, e := range nameEnds {
		if n := len(b) - len(e); n >= 3 && folded(b[n:], e) && beginsIn(kindStarts[:], b[:n]) {
			return true
		}
	}
	return false
}
