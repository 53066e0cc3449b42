package people

import "github.com/sladd-go/sladd/pii"

// Companies that are called by two owners or two trades joined by an ampersand: Lindqvist & Bergs Plåt AB, Ljungby Bygg & Puts. Two people
// who are named so have no trade and no form of a company behind them, so that no label before the first makes people of them.

// firmOfTwo reports whether the run is the first part of such a name.
func (t text) firmOfTwo(r run) bool {
	k := r.last + 1
	if t.gap(k)&pii.GapOther == 0 || !t.word(k) || !t.up(k) || !t.up(r.first) || !t.andSign(k) {
		return false
	}
	if t.tradeOnly(k) || r.first < r.last && t.tradeOnly(r.last) {
		return true
	}
	for n := k + 1; n < k+4 && t.word(n) && t.blank(n) && t.up(n); n++ {
		if t.cue(n) == cueFirm {
			return true
		}
	}
	return false
}

// tradeOnly reports whether word k says what a company does, and is no given name.
func (t text) tradeOnly(k int) bool {
	return t.class(k)&given1 == 0 && (tradeEnd(t.Of(k)) || t.thingAt(k) == thingShop)
}

// endsInTrade reports whether the run is a name and what a company does, which nobody is called: Elvira Mote.
func (t text) endsInTrade(r run) bool {
	k := r.last
	return r.first < k && t.class(k)&name == 0 && t.capitalized(k) && t.thingAt(k) == thingShop && t.languages(k)&en == 0 && t.cue(r.first-1) != cueCalled
}

// officeOf reports whether the run is an authority in capitals and where its office is: NAV Heimdal.
func (t text) officeOf(r run) bool {
	a := r.first
	if r.last != a+1 || t.flags(a)&pii.AllCaps == 0 || t.runes(a) < 3 || t.class(a)&notName == 0 || t.class(a)&name != 0 {
		return false
	}
	return t.flags(r.last)&(pii.Capital|pii.AllCaps) == pii.Capital && t.class(r.last)&(given|surname1) == 0
}

// shopNamed reports whether word k, with a capital, says what shop or house somebody's is: Astrid's Kitchen.
func (t text) shopNamed(k int) bool {
	return t.flags(k)&(pii.Capital|pii.AllCaps) == pii.Capital && t.thingAt(k).in(1<<thingShop|1<<thingVenue)
}
