package people

import "github.com/sladd-go/sladd/pii"

// Goods with the names of people of which a text speaks of several: Ilona-mekko on loppuunmyyty, Tuuli ja Vilma löytyvät varastosta.

// ofStock reports whether the run, one word, is a piece of goods by others of the text or by what stands in parentheses with it.
func (t text) ofStock(r run) bool {
	return r.first == r.last && t.up(r.first) && (t.stockedToo(r) || t.pieceInParens(r))
}

// stockedToo reports whether the run is one of the goods that are called as people are, as another of the text, by what is asked of goods
// in its sentence: stock and sizes.
func (t text) stockedToo(r run) bool {
	if k := r.last + 1; t.gap(k)&pii.GapComma != 0 && (t.frame(k) == frameBuy || t.frame(k+1) == frameBuy) { // Emma, ostin Onni-sohvan
		return false
	}
	if t.class(r.base)&given == 0 || t.does(r.last+1) || t.desk(r.last+1) >= 0 || !t.amongGoods(r.first-1) {
		return false
	}
	switch t.topicNear(r.first-1, r.last+1) {
	case thingGoods, thingStock:
	default:
		if !t.sizedBehind(r.last + 1) {
			return false
		}
	}
	for j := range t.List {
		if j != r.first && t.up(j) && t.class(j)&given != 0 && (t.pieceCalled(j) || t.comesIn(j+1)) {
			return true
		}
	}
	return false
}

// amongGoods reports whether word b, before a name, leads to no person: not to whom one greets, thanks, asks or works with.
func (t text) amongGoods(b int) bool {
	switch t.cue(b) {
	case cueGreet, cueThanks, cueTalk, cueContact, cueWith, cuePrep, cueFamily, cueRole, cueTitle, cueSign, cueSignAt, cueHere:
		return false
	}
	return t.slot(b) != slotAsk
}

// pieceCalled reports whether a hyphen joins word j with what piece of goods bears its name: Amalie-kjolen.
func (t text) pieceCalled(j int) bool {
	return t.gap(j+1) == pii.GapHyphen && t.kindOf(j+1) == thingGoods && !t.ofPeople(j+1)
}

// sizedBehind reports whether the sentence goes on from word k to the sizes that goods come in: finnes fortsatt i 36–42.
func (t text) sizedBehind(k int) bool {
	for j := k; j < k+topicReach && t.has(j) && t.gap(j)&(pii.GapStop|lineEnd) == 0; j++ {
		if t.cue(j-1) == cueIn && t.blank(j) && t.number(j, 2) && t.number(j+1, 2) && t.gap(j+1)&pii.GapBlank == 0 && digit(t.Of(j)[0]) && t.Of(j)[0] >= '3' {
			return true
		}
	}
	return false
}

// pieceInParens reports whether the run tells in parentheses how goods are called, and what they are of behind: the lamp (Hugo, brass).
func (t text) pieceInParens(r run) bool {
	k := r.last + 1
	if t.gap(r.first) != pii.GapBlank|pii.GapParen || t.gap(k) != pii.GapComma|pii.GapBlank {
		return false
	}
	return t.kindOf(r.first-1) == thingGoods && t.word(k) && !t.up(k) && t.gap(k+1)&pii.GapParen != 0 && !t.ofPeople(k) && t.cue(k) == noCue && t.slot(k) == noSlot
}
