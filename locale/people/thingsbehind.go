package people

import "github.com/sladd-go/sladd/pii"

// What stands right behind the name of a thing: what it is, or what companies end their names with.

// scoreThingBehind weighs what stands right behind the run.
func (t text) scoreThingBehind(s *scorer, r run) {
	k := r.last + 1
	if !t.word(k) {
		return
	}
	switch t.gap(k) {
	case pii.GapHyphen:
		if string(t.between(k)) == "-" && !t.namedSo(r, k) {
			t.scoreHyphened(s, r, k)
		}
	case pii.GapBlank, pii.GapBlank | pii.GapQuote: // "Freja" stol
		switch q := t.thingAt(k); {
		case t.shopWord(r, k, q):
			s.add(fShopBehind)
		case q == thingAnimal && t.up(k) && t.class(r.last)&given1 != 0: // Grace Hopper
		case t.thingWord(r, q):
			s.add(fThingBehind)
		}
	}
}

// scoreHyphened weighs word k, which a hyphen joins with the run: Björn Borg-kalsongerna, annikas-laptop.
func (t text) scoreHyphened(s *scorer, r run, k int) {
	const least = 3 // letters of what the goods are
	up := t.flags(r.last)&^t.flags(k)&pii.Capital != 0
	switch {
	case t.deviceOf(r, k):
		s.times(fGlued, -1)
		s.add(fOwner)
	case up && t.runes(k) >= least && t.class(k)&given == 0, t.thingAt(k).in(1<<thingGoods | 1<<thingTopic):
		s.add(fHyphened)
	}
}

// shopWord reports whether word k behind the run, of kind q, ends the name of a shop: Thune Gullsmed, Hansen bygg.
func (t text) shopWord(r run, k int, q thing) bool {
	if t.flags(r.last)&pii.Capital == 0 {
		return false
	}
	if t.class(r.last)&given == 0 && tradeEnd(t.Of(k)) {
		return true
	}
	if t.class(r.last)&given1 != 0 && thingOf(t.Of(k)) != q { // Bill Gates
		return false
	}
	return t.flags(k)&(pii.Capital|pii.AllCaps) == pii.Capital && q.in(1<<thingShop|1<<thingVenue)
}

// thingWord reports whether a word behind the run, of kind q, says what bears its name, and is not what somebody owns: Wegner stol.
func (t text) thingWord(r run, q thing) bool {
	if !q.in(things | 1<<thingAnimal | 1<<thingBot) {
		return false
	}
	return t.class(r.last)&inflected == 0 || t.class(r.last)&given != 0 && !t.genitive(r.last)
}

// What stands behind the surname in the name of a company: behind a blank in any case, and behind an ampersand. And the forms of companies
// that are written without a capital.
var (
	smallForms = [...]string{"ky", "oy", "oyj", "tmi", "ry", "ehf", "hf", "sf", "slf"}
	companies  = [...]string{"company", "co", "the"}
	partners   = [...]string{"co", "company", "sønner", "sønn", "søn", "sön", "söner", "son", "sons", "the", "partners", "partner",
		"bror", "brødre", "bröder", "døtre", "datter", "dotter", "döttrar", "dætur", "synir", "pojat", "poika", "veljet"}
)

// firmName reports whether the run is part of the name of a company, by what follows: Lars Höglund Bygg AB, Hansen & Sønner.
func (t text) firmName(r run) bool {
	k := r.last + 1
	if !t.word(k) || t.flags(r.last)&pii.Capital == 0 && !in(companies[:], t.Of(k)) {
		return false
	}
	if t.gap(k)&pii.GapOther != 0 && t.andSign(k) {
		return in(partners[:], t.Of(k))
	}
	for n := 0; n < 2 && t.word(k) && t.gap(k) == pii.GapBlank; n++ {
		up := t.flags(k)&pii.Capital != 0
		if t.cue(k) == cueFirm && (up || in(smallForms[:], t.Of(k))) {
			return true
		}
		if !up || t.class(k)&given != 0 {
			return false
		}
		k++
	}
	return false
}
