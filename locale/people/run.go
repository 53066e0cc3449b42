package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// A run is the words of one name.
type run struct {
	first, last int
	lead        int // the word that was looked at
	next        int // what the words beside the lead are worth
	comma       bool
	initial     bool
	given       bool // a given name stands before a surname
	patronymic  bool
}

// Bounds of a run, in words to either side of its lead.
const (
	runLeft  = 3
	runRight = 5
)

// nextLeast is what a word must be worth, in tenths of bits, to go on with a name.
const nextLeast = 12

// runAt returns the name that word i is part of. It returns false if a word before is looked at by itself
// and takes word i along.
func (t text) runAt(i int) (run, bool) {
	r := run{first: i, last: i, lead: i}
	for r.first > 0 && i-r.first < runLeft {
		k := r.first - 1
		if t.initialBefore(r.first) {
			r.first, r.initial = k, true
			r.next += 25
			continue
		}
		if t.particleAt(k) && t.joined(r.first) && r.first == i && t.goesOn(k-1, r.first) >= nextLeast && t.joined(k) && t.leads(k-1) {
			if t.class(k-1)&trigger != 0 && !t.doubtful(k-1) {
				return r, false
			}
			r.first = k - 1
			r.next += 25
			continue
		}
		if t.particleAt(k) && t.flags(r.first)&pii.Capital != 0 && t.joined(r.first) {
			r.first = k
			r.next += 10
			continue
		}
		if !t.joined(r.first) || !t.leads(k) {
			break
		}
		v := t.goesOn(k, r.first)
		if v < nextLeast {
			break
		}
		if t.class(k)&trigger != 0 && !t.doubtful(k) {
			return r, false
		}
		r.first = k
		r.next += t.leadWorth(k)
	}
	for r.last-i < runRight {
		k := r.last + 1
		if !t.word(k) {
			break
		}
		if t.initialBehind(k) {
			r.last, r.initial = k, true
			r.next += 20
			continue
		}
		if t.particleAt(k) && t.joined(k) && t.word(k+1) && t.joined(k+1) && (t.goesOn(r.last, k+1) >= nextLeast || t.flags(k+1)&pii.Capital != 0 && t.flags(k)&pii.Capital == 0) {
			r.last = k + 1
			r.next += 30
			continue
		}
		if !t.joined(k) {
			break
		}
		v := t.goesOn(r.last, k)
		if v < nextLeast {
			break
		}
		t.note(&r, k)
		r.last = k
		r.next += v
	}
	t.inverted(&r)
	return r, true
}

// inverted takes along a given name behind a comma: Svensson, Anna.
func (t text) inverted(r *run) {
	k := r.last + 1
	if !t.word(k) || t.gap(k) != pii.GapComma|pii.GapBlank && t.gap(k) != pii.GapComma || t.class(k)&given == 0 {
		return
	}
	for j := r.first; j <= r.last; j++ {
		if c := t.class(j); c&given1 != 0 || c&surname == 0 && lexicon.LookSurname(t.Of(j)) < 20 {
			return
		}
	}
	up := t.flags(k)&pii.Capital != 0 && t.flags(r.first)&pii.Capital != 0
	if !up && !t.lineStart(r.first) || t.flags(k+1)&pii.IsLabel != 0 {
		return
	}
	// Not one of a list: Berg, Anna och Lind.
	if t.cue(k+1) == cueAnd && t.word(k+2) || t.gap(k+1) == pii.GapComma|pii.GapBlank && t.word(k+1) && t.class(k+1)&name != 0 {
		return
	}
	r.last, r.comma = k, true
	r.next += 40
	for t.word(k+1) && t.joined(k+1) && t.goesOn(k, k+1) >= nextLeast {
		k++
		r.last = k
		r.next += 15
	}
}

// joined reports whether word k stands where a name goes on: behind a blank or a hyphen.
func (t text) joined(k int) bool {
	switch t.gap(k) {
	case pii.GapBlank:
		return len(t.between(k)) <= 2
	case pii.GapHyphen, pii.GapHyphen | pii.GapBlank:
		return string(t.between(k)) == "-"
	case pii.GapQuote:
		return len(t.between(k)) <= 3
	case pii.GapOther:
		return string(t.between(k)) == "’"
	case pii.GapStop | pii.GapBlank:
		return t.has(k-1) && t.initial(k-1)
	}
	return false
}

// initialBefore reports whether an initial stands before word k: A. Svensson, A Svensson.
func (t text) initialBefore(k int) bool {
	if !t.word(k-1) || t.runes(k-1) != 1 {
		return false
	}
	switch g := t.gap(k); {
	case g&^pii.GapBlank == pii.GapStop && t.flags(k-1)&pii.Capital != 0, g == pii.GapStop|pii.GapBlank && len(t.between(k)) == 2:
		return t.gap(k-1)&^(pii.GapBlank|pii.GapStart|pii.GapLine|pii.GapPara|pii.GapComma|pii.GapParen|pii.GapColon|pii.GapStop|pii.GapQuote) == 0
	case g == pii.GapBlank && t.flags(k-1)&t.flags(k)&pii.Capital != 0:
		return !t.starts(k-1) || !t.is(k-1, "i") || false
	case g == pii.GapQuote:
		return t.is(k-1, "o") || t.is(k-1, "d") || t.is(k-1, "l")
	}
	return false
}

// initialBehind reports whether word k is an initial that stands behind a name: Anna S, anna s.
func (t text) initialBehind(k int) bool {
	if t.gap(k) != pii.GapBlank && !(t.gap(k) == pii.GapStop|pii.GapBlank && t.initial(k-1)) || t.runes(k) != 1 {
		return false
	}
	if t.flags(k-1)&pii.IsNumber != 0 || t.flags(k+1)&pii.IsNumber != 0 && t.gap(k+1)&pii.GapComma == 0 && t.has(k+1) {
		return false
	}
	if t.flags(k)&pii.Capital != 0 {
		return t.flags(k-1)&pii.Capital != 0 && t.flags(k-1)&pii.AllCaps == 0 || !t.has(k+1) || t.lineStart(k+1) || t.gap(k+1)&pii.GapStop != 0
	}
	switch t.Of(k)[0] {
	case 'i', 'o', 'e', 'a', 'u', 'x', 0xC3, 'y':
		return false
	}
	return !t.has(k+1) || t.lineStart(k+1) || t.gap(k+1)&(pii.GapStop|pii.GapComma) != 0
}

// particleAt reports whether word k is a particle of names: von, al, de.
func (t text) particleAt(k int) bool {
	return t.word(k) && (t.class(k)&particle != 0 || t.is(k, "von") || t.is(k, "af") || t.is(k, "de") || t.is(k, "van") ||
		t.is(k, "al") || t.is(k, "el") || t.is(k, "bin") || t.is(k, "ibn") || t.is(k, "der") || t.is(k, "la") || t.is(k, "da") || t.is(k, "di") || t.is(k, "av") && t.flags(k+1)&pii.Capital != 0)
}
