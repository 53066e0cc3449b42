package topics

import (
	"math/bits"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// judge is the Words of a topic's recognizer.
func (v *vocabulary) judge(w *pii.Words, i int) (start, end int, rd pii.Reading) {
	t := text{Words: w, i: i}
	if v.next != nil {
		if start, end, rd = v.next.judge(w, i); rd.Bits >= plain {
			return start, end, rd
		}
	}
	set, n := v.table.find(t.Of(t.i))
	if set == 0 || foreign(t.Of(t.i)[n:]) || t.hyphened() || t.elsewhere() {
		return start, end, rd
	}
	t.look()
	best := rd.Bits
	for ; set != 0; set &= set - 1 {
		g := &v.groups[bits.TrailingZeros64(set)]
		if g.grade == ballot {
			if s, e, b := v.voted(&t); b > best {
				start, end, best, rd = s, e, b, pii.Reading{Bits: b, Evidence: pii.Dictionary | pii.HintNear}
			}
			continue
		}
		from, to, ok := g.span(&t)
		if !ok {
			continue
		}
		rel := t.relation(from, to)
		if b := g.weigh(&t, rel, from, to); b > best {
			best = b
			rd = pii.Reading{Bits: b, Evidence: pii.Dictionary}
			if rel&nearby != 0 {
				rd.Evidence |= pii.HintNear
			}
			start, end = t.List[t.i].Start, t.List[to].End
		}
	}
	return start, end, rd
}

// hyphened reports whether a hyphen makes the word a thing of another sort.
func (t *text) hyphened() bool {
	k := t.i + 1
	return t.has(k) && t.gap(k) == pii.GapHyphen && alienWord(t.Of(k))
}

// inCode reports whether the word is a few letters of a code, glued to digits or between colons: LBBA2HK5L3, 01:00:5e:68:df:d8.
func (t *text) inCode() bool {
	if len(t.Of(t.i)) > 3 {
		return false
	}
	if is(t.Of(t.i), "f") && t.has(t.i-1) && is(t.Of(t.i-1), "3") && t.gap(t.i-1)&pii.GapBlank != 0 && cues.any(t.Of(t.i-2))&prep != 0 { // af 3F
		return false
	}
	number := func(k int) bool { return t.has(k) && t.List[k].Flags&pii.IsNumber != 0 }
	before, behind := t.gap(t.i), t.gap(t.i+1)
	return before == 0 && number(t.i-1) || behind == 0 && number(t.i+1) || before == pii.GapColon && (behind == pii.GapColon || behind&pii.GapBlank != 0 && number(t.i-2))
}

// elsewhere reports whether the word belongs to an address, a name or a link.
func (t *text) elsewhere() bool {
	if t.inCode() {
		return true
	}
	w := &t.List[t.i]
	const blank = pii.GapBlank | pii.GapLine | pii.GapPara | pii.GapStart
	if w.Gap&(pii.GapAt|pii.GapStop) != 0 && w.Gap&blank == 0 {
		return true
	}
	if g := t.gap(t.i + 1); g&(pii.GapAt|pii.GapStop) != 0 && g&blank == 0 && t.has(t.i+1) && !t.capital(t.i+1) {
		return true
	}
	c := lexicon.Class(w.Class)
	if c.Has(lexicon.Street|lexicon.StreetEnd) && !(w.Flags&pii.AllCaps != 0 && t.has(t.i-1) && is(t.Of(t.i-1), "i")) { // i ST
		return true
	}
	if w.Flags&pii.Capital != 0 && w.Flags&pii.AllCaps == 0 && c.Has(lexicon.Name) && !t.between(t.i) {
		for _, k := range [2]int{t.i - 1, t.i + 1} {
			if t.capital(k) && lexicon.Class(t.List[k].Class).Has(lexicon.Name) && t.gap(max(k, t.i))&^pii.GapBlank == 0 {
				return true
			}
		}
	}
	return false
}

// named reports whether word k is somebody's name rather than what somebody is: I am Christian.
func (t *text) named(k int) bool {
	const typed = pii.Capital | pii.AllCaps
	if t.List[k].Flags&typed != pii.Capital || !t.name(k) {
		return false
	}
	return k == 0 || !is(t.Of(k-1), "a") && !is(t.Of(k-1), "en")
}

// span returns the words that belong together, and whether those that must be there are. The finding
// begins with the topic all the same: how far away in the original a word before it stands isn't known.
func (g *group) span(t *text) (from, to int, ok bool) {
	from, to = t.i, t.i
	if !g.typed(t) {
		return from, to, false
	}
	if from, ok = g.before(t, from); !ok || g.along != nil && !t.alongside(g.along) {
		return from, to, false
	}
	switch {
	case g.tail != nil:
		to, ok = g.tailed(t, to)
		return from, to, ok
	case g.number:
		return from, to + 1, t.code(to + 1)
	case g.back != 0:
		from, ok = g.subject(t, from)
		return from, to, ok
	case g.next != 0:
		to, ok = g.behind(t, to)
		return from, to, ok
	case t.gap(to+1) == pii.GapHyphen && t.has(to+1): // DNA-testen
		to++
	case g.opt != 0 && t.cue(to+1)&g.opt != 0 && t.gap(to+1)&^pii.GapBlank == 0: // etnisk bakgrund
		to++
	}
	return from, to, true
}

// before returns the first word of a topic of which word from is the last half, and whether what must be there is.
func (g *group) before(t *text, from int) (int, bool) {
	const joins = pii.GapBlank | pii.GapHyphen
	if g.head != nil {
		if from--; !t.listed(g.head, from) || t.gap(from+1)&^joins != 0 {
			return from, false
		}
	}
	if g.prev != 0 {
		if from--; t.cue(from)&g.prev == 0 || t.gap(from+1)&^joins != 0 {
			return from, false
		}
	}
	return from, true
}

// typed reports whether the topic has the capitals that it must have: MS, but not ms.
func (g *group) typed(t *text) bool {
	return (!g.caps || t.List[t.i].Flags&pii.AllCaps != 0) && (!g.capital || t.capital(t.i))
}

// goesOn reports whether word k, right behind a topic, may be the noun that it belongs to: it says nothing by itself.
func (t *text) goesOn(k int) bool {
	return t.has(k) && t.gap(k)&^pii.GapBlank == 0 && t.cue(k) == 0 && !lexicon.Class(t.List[k].Class).Has(lexicon.Function)
}

// code reports whether word k is the number of a protected address: kode 6, kode 7.
func (t *text) code(k int) bool {
	if !t.has(k) || t.gap(k)&^pii.GapBlank != 0 {
		return false
	}
	b := t.Of(k)
	return len(b) == 1 && (b[0] == '6' || b[0] == '7')
}

// subject returns the word before the topic that it is said of, and whether a form of to be stands between: my address is
// secret.
func (g *group) subject(t *text, from int) (k int, ok bool) {
	for k = from - 1; t.cue(k)&g.back == 0; k-- {
		if ok = ok || t.cue(k)&be != 0; k < t.lo || t.i-k > 4 {
			return k, false
		}
	}
	return k, ok
}

// behind returns the last word of a topic of which word k is the first half, and whether it is there, a word between at most:
// skyddad identitet, skjult bosted.
func (g *group) behind(t *text, k int) (to int, ok bool) {
	const joins = pii.GapBlank | pii.GapHyphen | pii.GapQuote | pii.GapLine
	if to = k + 1; t.cue(to)&g.next == 0 && (t.cue(to)&(prep|with|verb) == 0 || t.has(to) && is(t.Of(to), "s")) && t.gap(to)&^joins == 0 {
		to++
	}
	return to, t.cue(to)&g.next != 0 && t.gap(to)&^joins == 0
}

// tailed returns the last word of a topic of which word k is the first half, two words between at most, and whether it
// is there.
func (g *group) tailed(t *text, k int) (to int, ok bool) {
	const joins = pii.GapBlank | pii.GapHyphen | pii.GapQuote | pii.GapLine
	for to = k + 1; to <= k+3 && t.gap(to)&^joins == 0; to++ {
		if t.listed(g.tail, to) {
			return to, true
		}
	}
	return k, false
}

// listed reports whether word k of the sentence is one of list.
func (t *text) listed(list *table, k int) bool {
	return t.lo <= k && k < t.hi && list.any(t.Of(k)) != 0
}

// past reports whether the verb stands at the start and is no demand: then it is the writer's.
func (t *text) past() bool {
	b := t.Of(t.i)
	c := b[len(b)-1] | 0x20
	return t.between(t.i) && (c == 'e' && len(b) > 6 || c == 'd' || c == 'r' || hasFold(b, "stemte"))
}

// voted looks for the party behind a verb of voting.
func (v *vocabulary) voted(t *text) (start, end, worth int) {
	if t.relation(t.i, t.i)&nearby == 0 && t.cue(t.i)&first == 0 && !t.past() {
		return 0, 0, 0
	}
	for k := t.i + 1; k < t.hi && k <= t.i+6 && t.List[k].Gap&^pii.GapBlank == 0; k++ {
		set, _ := v.table.find(t.Of(k))
		for ; set != 0; set &= set - 1 {
			if v.groups[bits.TrailingZeros64(set)].backed(t, k) {
				return t.List[k].Start, t.List[k].End, plain
			}
		}
		if t.cue(k)&glue == 0 {
			break
		}
	}
	return 0, 0, 0
}

// backed reports whether word k, behind a verb that a party is the object of, is a party. What is a direction, a colour or a
// letter as well is one behind a verb of voting alone, or where no noun follows.
func (g *group) backed(t *text, k int) bool {
	votes, bare := t.cue(t.i)&vote != 0, !t.goesOn(k+1) && t.cue(k+1)&(noise|company) == 0
	switch {
	case g.grade == letter:
		return t.List[k].Flags&pii.Capital != 0 && t.gap(k+1)&pii.GapHyphen == 0 && (votes || bare)
	case g.grade != party:
		return false
	case g.need&vote != 0:
		return (votes || g.need&member != 0) && bare
	}
	return votes || g.after == 0
}
