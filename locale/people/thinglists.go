package people

import "github.com/sladd-go/sladd/pii"

// Lists of things with names. What is said of one is said of all: Stormen Frank, Hilde og Nina; gustav, hedvig o astrid e färger.

// listOfThings reports whether the run is one of a list of things.
func (t text) listOfThings(r run) bool {
	first, last := t.withOwnWords(r.first), r.last
	end, n := last, 0
	for to, ok := t.nameBehind(end); ok && n < listReach; to, ok = t.nameBehind(end) {
		if end, n = to, n+1; t.inParens(end) {
			return true
		}
	}
	for i := 0; ; i++ {
		if i > 0 && t.inParens(last) || (i > 0 || n > 0) && t.headed(first, end) || t.labelOfThings(first) {
			return true
		}
		f, l, ok := t.nameBefore(first)
		if !ok || i == listReach {
			n += i
			break
		}
		first, last = f, l
	}
	return n > 0 && t.isThing(end+1, true) || t.gapped(r, first)
}

// withOwnWords returns the first of word k and up to two before it that may be of one name with it by their capitals: Kapten Nöff, Röda
// Pelle.
func (t text) withOwnWords(k int) int {
	first := k
	for first > k-2 && t.ownWord(first-1) && !t.starts(first-1) && t.noun(first-1) == noThing {
		first--
	}
	return first
}

// headed reports whether the noun before the list that begins at word first says what all of it are, and nobody of it acts
// behind word end: the books that Anna and Per bought are theirs.
func (t text) headed(first, end int) bool {
	if !t.afterBlank(first) || t.thanked(first-1) {
		return false
	}
	k := end + 1
	switch t.noun(first - 1) {
	case thingTopic:
		return t.cue(k) != cueDid && t.slot(k) != slotDone && t.cue(k) != cueSpoke && !t.me(k+1)
	case thingGoods, thingBeside, thingVenue:
		return !t.acts(k) && !t.me(k+1)
	}
	return false
}

// labelOfThings reports whether a label of names of things stands before word first: Modellnavn: Signe; Trav, lopp 5: Blixten.
func (t text) labelOfThings(first int) bool {
	if t.gap(first)&^pii.GapBlank != pii.GapColon {
		return false
	}
	for j := first - 1; j > first-5 && t.has(j); j-- {
		if t.word(j) && (kindName(t.Of(j)) || t.kindOf(j) == thingTopic && !t.ofPeople(j)) {
			return true
		}
		if t.gap(j)&^(pii.GapBlank|pii.GapComma) != 0 {
			break
		}
	}
	return false
}

// gapped reports whether the run, of a list that begins with a thing, is told a number as that is: rummet Balder rymmer åtta,
// Freja tolv och Oden tjugo.
func (t text) gapped(r run, first int) bool {
	k := r.last + 1
	if t.gap(k) != pii.GapBlank || !t.amount(k) || t.gap(first)&pii.GapComma == 0 && t.cue(first-1) != cueAnd {
		return false
	}
	for j := first - 2; j > 0 && j > first-topicReach && t.gap(j+1)&(pii.GapStop|pii.GapLine|pii.GapPara) == 0; j-- {
		if t.flags(j)&pii.Capital != 0 && t.gap(j) == pii.GapBlank && t.thingSay(j+1) == sayIs && t.noun(j-1).in(things|1<<thingVenue) {
			return true
		}
	}
	return false
}

// nameBehind returns the last word of the next name of a list behind word last.
func (t text) nameBehind(last int) (to int, ok bool) {
	k := last + 1
	if g := t.gap(k); g&pii.GapParen != 0 && g&pii.GapBlank != 0 { // over what stands in parentheses
		for j := k + 1; j < k+4 && t.has(j); j++ {
			if t.gap(j)&pii.GapParen != 0 {
				k = j
				break
			}
		}
	}
	and := t.separated(k)
	if and == 0 {
		return 0, false
	}
	k += and - 1
	if !t.itemWord(k, last) {
		return 0, false
	}
	for n := 0; n < 2 && t.flags(k)&pii.Capital != 0 && t.flags(k+1)&pii.Capital != 0 && t.word(k+1) && t.glued(k+1); n++ {
		k++
	}
	return k, true
}

// nameBefore returns the name of a list before word first.
func (t text) nameBefore(first int) (f, l int, ok bool) {
	k := first
	if q := t.cue(k - 1); (q == cueAnd || q == cueOr || t.say(k-1) == saySwap) && t.gap(k) == pii.GapBlank {
		k--
	}
	if t.separated(k) == 0 {
		return 0, 0, false
	}
	l = k - 1
	if t.gap(k)&pii.GapParen != 0 {
		for j := k - 1; j > k-4 && t.has(j); j-- {
			if t.gap(j)&pii.GapParen != 0 {
				l = j - 1
				break
			}
		}
	}
	if !t.itemWord(l, first) {
		return 0, 0, false
	}
	f = l
	for n := 0; n < 2 && t.flags(f)&pii.Capital != 0 && t.ownWord(f-1) && t.noun(f-1) == noThing; n++ {
		f--
	}
	return f, l, true
}

// glued reports whether words k-1 and k may be of one name.
func (t text) glued(k int) bool {
	return t.word(k-1) && (t.gap(k) == pii.GapBlank || t.gap(k) == pii.GapHyphen)
}

// ownWord reports whether word k, with a capital, may be of one name with the next.
func (t text) ownWord(k int) bool { return t.flags(k)&pii.Capital != 0 && t.glued(k+1) }

// separated returns how many words on from before word k the next name of a list begins, or 0 if none does: behind a comma, an
// ampersand or a word for and.
func (t text) separated(k int) int {
	if !t.word(k) {
		return 0
	}
	g := t.gap(k) &^ pii.GapParen
	switch q := t.cue(k); {
	case (q == cueAnd || q == cueOr || t.say(k) == saySwap) && g&^pii.GapComma == pii.GapBlank:
		return 2
	case g == pii.GapBlank|pii.GapComma, g == pii.GapBlank|pii.GapOther && t.ampersand(k):
		return 1
	}
	return 0
}

// ampersand reports whether an ampersand or a plus stands before word k.
func (t text) ampersand(k int) bool {
	for _, c := range t.between(k) {
		if c == '&' || c == '+' {
			return true
		}
	}
	return false
}

// itemWord reports whether word k can be of a list beside word by: a name, written as that is.
func (t text) itemWord(k, by int) bool {
	if !t.word(k) || (t.flags(k)^t.flags(by))&pii.Capital != 0 {
		return false
	}
	return t.flags(k)&pii.Capital != 0 || t.class(k)&given != 0
}
