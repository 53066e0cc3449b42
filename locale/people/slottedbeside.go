package people

import (
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// The places of slotted.go that aren't beside a verb: behind to and from, before what is owned, in a list, at the end of a line.

// receiver reports whether the run, behind to or from, can be who is meant there: a pronoun goes on, as a day does that is a name.
func (t text) receiver(r run) bool {
	k := r.last + 1
	switch {
	case t.is(r.base, "dag") && t.oneOf(k, "til", "till") && !t.sureName(k+1):
		return false
	case !t.pronoun(r.base), !t.has(k) || !t.blank(k), t.is(k, "i"):
		return true
	}
	return t.slot(k) == slotTo && t.sureName(k+1) && t.blank(k+1)
}

// owning reports whether the run is a genitive and what people own stands behind it: pers faktura, mark's order.
func (t text) owning(r run, k int) bool {
	if t.gap(k) == pii.GapQuote && t.is(k, "s") && t.blank(k+1) {
		return t.ofSomebody(k+1) || t.class(r.last)&given1 != 0 && t.up(r.last) && !t.up(k+1)
	}
	return t.class(r.last)&inflected != 0 && t.blank(k) && t.ofSomebody(k)
}

// ofSomebody reports whether word k is what people have: a thing of theirs, or one of the family.
func (t text) ofSomebody(k int) bool {
	q := t.slot(k)
	return q == slotOwn || q == slotGive || t.cue(k) == cueFamily
}

// bookings say that something is kept for somebody, besides the words of slotStand.
var bookings = strings.Fields(`bokat bokad bokade booket booked bestilt bestilte beställt beställde registrerat registreret registrert
	reserverade reserverte skrivet skrevet`)

// booked reports whether word k says that something is kept for somebody: bokat på Wallin.
func (t text) booked(k int) bool { return t.slot(k) == slotStand || in(bookings, t.Of(k)) }

// listed reports whether the run is one of a list of names, of which one at least is no word: anna, per, liv och bo.
func (t text) listed(r run) bool {
	before, sure, left := t.itemsBefore(r.first)
	behind, more := t.itemsBehind(r.last)
	items := before + behind
	if sure += more; items < 2 || sure == 0 {
		return false
	}
	if behind == 0 && !t.follows(r.last+1) { // behind the last of them the list ends, or goes on with a comma
		return false
	}
	return items > 2 || sure > 1 || t.gap(left)&pii.GapColon != 0 || t.slot(left-1) == slotList
}

// itemsReach is how many items of a list are looked at to either side.
const itemsReach = 4

// itemsBefore returns how many items of a list stand before word k, how many of them are sure, and the first word of the first.
func (t text) itemsBefore(k int) (items, sure, first int) {
	for ; items < itemsReach; items++ {
		c, a := t.listGap(k), k-1
		if t.cue(a) == cueAnd && t.blank(k) {
			if c = t.listGap(a); c == 0 || c == pii.GapComma {
				a, c = a-1, pii.GapComma
			}
		}
		if c != pii.GapComma || !t.listItem(a) {
			break
		}
		for m := 0; m < 2 && t.blank(a) && t.class(a-1)&given != 0 && t.cue(a-1) != cueAnd; m++ {
			a--
		}
		if k = a; t.sureItem(a) {
			sure++
		}
	}
	return items, sure, k
}

// itemsBehind returns how many items of a list stand behind word k, and how many of them are sure.
func (t text) itemsBehind(k int) (items, sure int) {
	for ; items < itemsReach; items++ {
		c, a := t.listGap(k+1), k+1
		if t.cue(a) == cueAnd && (c == 0 || c == pii.GapComma) && t.blank(a+1) {
			a, c = a+1, pii.GapComma
		}
		if c != pii.GapComma || !t.listItem(a) {
			break
		}
		if t.sureItem(a) {
			sure++
		}
		for m := 0; m < 2 && t.blank(a+1) && t.class(a+1)&name != 0 && t.cue(a+1) != cueAnd; m++ {
			a++
		}
		k = a
	}
	return items, sure
}

// listItem reports whether word k can be in a list of names.
func (t text) listItem(k int) bool {
	return t.word(k) && (t.class(k)&(name|shy|trigger) != 0 || t.me(k))
}

// sureItem reports whether it is a name or the writer, and no word.
func (t text) sureItem(k int) bool {
	return t.sureName(k) || t.class(k)&given != 0 && t.plainName(k) || t.me(k)
}

// listGap returns what stands before word k in a list: a semicolon as a comma.
func (t text) listGap(k int) pii.Gap {
	g := t.gap(k) &^ pii.GapBlank
	if b := t.between(k); g == pii.GapColon && len(b) > 0 && b[0] == ';' {
		return pii.GapComma
	}
	return g
}

// follows reports whether word k ends what a name belongs to: it is a word as stands behind one, or none.
func (t text) follows(k int) bool {
	switch {
	case t.endsSentence(k - 1), t.flags(k)&pii.IsLabel == 0 && t.gap(k)&(pii.GapComma|pii.GapParen) != 0:
		return true
	case !t.blank(k):
		return false
	case t.number(k, 2) && (t.month(k+1) || t.gap(k+1) == pii.GapSlash): // bestilt av ole 3. mai
		return true
	}
	switch t.slot(k) {
	case slotFollow, slotThat, slotTo, slotNot, slotMay:
		return true
	}
	return false
}
