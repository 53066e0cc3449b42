package topics

import (
	"math/bits"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What a topic is worth, in bits: see pii.Recognizer.
const (
	alone   = 7  // a state, nobody near
	mention = 5  // a noun, nobody near; or somebody near, and yet a film, a shop
	near    = 8  // a noun, somebody near
	told    = 11 // somebody is told of: Likely
	owns    = 13 // somebody's own
	plain   = 16 // said in so many words: Certain
	highest = 20 // protected identity
)

// judge is the Words of a topic's recognizer.
func (v *vocabulary) judge(w *pii.Words, i int) (start, end int, rd pii.Reading) {
	t := text{Words: w, i: i}
	set, n := v.table.find(t.Of(t.i))
	if set == 0 || foreign(t.Of(t.i)[n:]) || t.hyphened() || t.elsewhere() {
		return 0, 0, pii.Reading{}
	}
	t.look()
	best := 0
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

// elsewhere reports whether the word belongs to an address, a name or a link.
func (t *text) elsewhere() bool {
	w := &t.List[t.i]
	const blank = pii.GapBlank | pii.GapLine | pii.GapPara | pii.GapStart
	if w.Gap&(pii.GapAt|pii.GapStop) != 0 && w.Gap&blank == 0 {
		return true
	}
	if g := t.gap(t.i + 1); g&(pii.GapAt|pii.GapStop) != 0 && g&blank == 0 && t.has(t.i+1) && !t.capital(t.i+1) {
		return true
	}
	c := lexicon.Class(w.Class)
	if c.Has(lexicon.Street | lexicon.StreetEnd) {
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
	if g.caps && t.List[t.i].Flags&pii.AllCaps == 0 || g.capital && !t.capital(t.i) {
		return from, to, false
	}
	if g.prev != 0 {
		from--
		if t.cue(from)&g.prev == 0 || t.gap(t.i)&^(pii.GapBlank|pii.GapHyphen) != 0 {
			return from, to, false
		}
	}
	if g.number {
		to++
		return from, to, t.has(to) && len(t.Of(to)) == 1 && (t.Of(to)[0] == '6' || t.Of(to)[0] == '7') && t.gap(to)&^pii.GapBlank == 0
	}
	if g.back != 0 {
		is := false
		for from--; t.cue(from)&g.back == 0; from-- {
			if is = is || t.cue(from)&be != 0; from < t.lo || t.i-from > 4 {
				return from, to, false
			}
		}
		return from, to, is
	}
	if g.next != 0 {
		const joins = pii.GapBlank | pii.GapHyphen | pii.GapQuote | pii.GapLine
		if to++; t.cue(to)&g.next == 0 && t.cue(to)&(prep|with|verb) == 0 && t.gap(to)&^joins == 0 {
			to++
		}
		if t.cue(to)&g.next == 0 || t.gap(to)&^joins != 0 {
			return from, to, false
		}
	} else if t.gap(to+1) == pii.GapHyphen && t.has(to+1) {
		to++ // DNA-testen
	} else if g.opt != 0 && t.cue(to+1)&g.opt != 0 && t.gap(to+1)&^pii.GapBlank == 0 {
		to++
	}
	return from, to, true
}

// weigh returns what the finding is worth, at most 0 for nothing.
func (g *group) weigh(t *text, rel cue, from, to int) int {
	if g.slang && t.cue(to+1)&quit != 0 && t.cue(to+2)&you != 0 {
		return 0
	}
	if rel&g.bad != 0 || g.bare && t.gap(to+1)&^pii.GapBlank == 0 && t.cue(to+1)&(prep|with) != 0 || g.after != 0 && (t.cue(from-1)|t.cue(from-2))&g.after == 0 {
		return 0
	}
	if g.need&isA != 0 && t.named(from) {
		return 0
	}
	some := rel&nearby != 0
	switch g.grade {
	case phrase:
		if g.need != 0 && (rel&g.need == 0 || !some) {
			return near
		}
		return highest
	case state:
		switch {
		case rel&(isA|hasA) != 0:
			return plain
		case rel&owned != 0:
			return owns
		case t.cue(from-1)&as != 0 && some:
			return told
		case some && rel&noise == 0:
			return told
		case some:
			return mention
		}
		return alone
	case noun:
		switch {
		case rel&hasA != 0:
			return plain
		case rel&(owned|isA) != 0:
			return owns
		case rel&(sick|died|cause|suffer) != 0 && some && rel&noise == 0:
			return told
		case some && rel&noise == 0:
			return near
		}
		return mention
	case guarded, party:
		switch {
		case rel&g.need == 0, !some && g.need&(member|guilty|vote) == 0:
			return 0
		case rel&g.need&(isA|hasA|owned|atA) != 0:
			if g.sure {
				return plain
			}
			return owns
		case rel&noise != 0:
			return mention
		case !some:
			return near
		}
		if g.sure {
			return plain
		}
		return told
	}
	return 0
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
	for k := t.i + 1; k < t.hi && k <= t.i+5 && t.List[k].Gap&^pii.GapBlank == 0; k++ {
		set, _ := v.table.find(t.Of(k))
		for ; set != 0; set &= set - 1 {
			switch g := &v.groups[bits.TrailingZeros64(set)]; {
			case g.grade == party, g.grade == letter && t.List[k].Flags&pii.Capital != 0:
				return t.List[k].Start, t.List[k].End, plain
			}
		}
		if t.cue(k)&glue == 0 {
			break
		}
	}
	return 0, 0, 0
}
