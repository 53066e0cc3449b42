package topics

import "github.com/sladd-go/sladd/pii"

// What a topic is worth, in bits: see pii.Recognizer.
const (
	alone   = 7  // a state, nobody near
	mention = 5  // a noun, nobody near; or somebody near, and yet a film, a shop
	near    = 8  // a noun, somebody near
	told    = 11 // somebody is told of: Likely
	owns    = 13 // somebody's own
	plain   = 16 // said in so many words: Certain
	highest = 20 // protected identity
	named   = 40 // what is a name as well, in words that no name stands in
)

// A rule says what a word of a grade is worth where something holds of it. Cues of 0 ask for nothing.
type rule struct {
	any    cue // one of these stands between the topic and a person, or near
	all    cue // all of these
	none   cue // none of these
	before cue // the word before is one of these
	worth  int
}

// states and nouns are the rules of their grades: the first that holds counts.
var (
	states = []rule{
		{any: isA | hasA, worth: plain},         // jag är gravid
		{any: owned, worth: owns},               // min graviditet
		{before: as, all: nearby, worth: told},  // som muslim vill jag
		{all: nearby, none: noise, worth: told}, // hon söker, gravid
		{all: nearby, worth: mention},           // jag söker en bok om gravida
		{worth: alone},                          // gravid?
	}
	nouns = []rule{
		{any: hasA, worth: plain},                                                  // jag har diabetes
		{any: owned | isA, worth: owns},                                            // min diabetes
		{any: atA, none: noise | work, worth: told},                                // jag ska på dialys
		{any: sick | died | cause | suffer, all: nearby, none: noise, worth: told}, // han dog av cancer
		{all: nearby, none: noise, worth: near},                                    // jag, diabetes
		{worth: mention},                                                           // diabetes; jag söker en bok om diabetes
	}
)

// holds reports whether the rule is met by what stands between the topic and a person, and by the word before.
func (r *rule) holds(rel, before cue) bool {
	return (r.any == 0 || rel&r.any != 0) && rel&r.all == r.all && rel&r.none == 0 && (r.before == 0 || before&r.before != 0)
}

// worth returns what the first rule that holds gives.
func worth(rules []rule, rel, before cue) int {
	for i := range rules {
		if r := &rules[i]; r.holds(rel, before) {
			return r.worth
		}
	}
	return 0
}

// weigh returns what the finding is worth, at most 0 for nothing.
func (g *group) weigh(t *text, rel cue, from, to int) int {
	if g.refused(t, rel, from, to) {
		return 0
	}
	switch g.grade {
	case phrase:
		return g.phrase(rel)
	case state:
		return worth(states, rel, t.cue(from-1))
	case noun:
		return worth(nouns, rel, t.cue(from-1))
	case guarded, party:
		return g.guarded(rel)
	}
	return 0
}

// refused reports whether the words around say that something else is meant.
func (g *group) refused(t *text, rel cue, from, to int) bool {
	switch next := t.cue(to + 1); {
	case rel&g.bad != 0:
	case g.slang && next&quit != 0 && t.cue(to+2)&you != 0: // sick of your service
	case g.not&next != 0 && t.gap(to+1)&^pii.GapBlank == 0: // blind for
	case g.last && t.goesOn(to+1): // a baby monitor
	case g.after != 0 && !t.behindOne(from, g): // hot, without dömd för before it
	case g.need&isA != 0 && t.named(from): // I am Christian
	case g.unless != nil && t.speaksOf(g.unless, from, to): // home from Iran
	case g.grade == phrase && rel&nearby == 0 && t.speaksOf(asks, from, to): // hur ansöker man om skyddad identitet
	default:
		return false
	}
	return true
}

// asks are the words of a question about a thing rather than of somebody.
var asks = list(`hur hvordan korleis how miten kuinka hvernig vad hva hvad what mikä mitä hvað`)

// speaksOf reports whether one of list stands in the sentence, beside the topic, which is words from to to, or between its halves.
func (t *text) speaksOf(list *table, from, to int) bool {
	for k := t.lo; k < t.hi; k++ {
		if (k < from || k > t.i && k != to) && t.listed(list, k) {
			return true
		}
	}
	return false
}

// phrase returns what words are worth that tell of somebody by themselves: skyddad identitet.
func (g *group) phrase(rel cue) int {
	if g.need != 0 && (rel&g.need == 0 || rel&nearby == 0) {
		return near
	}
	return highest
}

// guarded returns what a word is worth that tells nothing unless one of its needs is met: jag är blind.
func (g *group) guarded(rel cue) int {
	some := rel&nearby != 0
	switch {
	case rel&g.need == 0, !some && g.need&(member|guilty|vote) == 0:
		return 0
	case rel&g.need&(isA|hasA|owned|atA) != 0: // min blindhet
		return g.surely(owns)
	case rel&noise != 0: // a film about it
		return mention
	case !some: // medlem i Unionen
		return near
	}
	return g.surely(told) // han gick med i Unionen
}

// surely returns what a word is worth whose need is met: bits, unless it is certain then.
func (g *group) surely(bits int) int {
	switch {
	case g.over:
		return named
	case g.sure:
		return plain
	}
	return bits
}

// behindOne reports whether one of what the group stands behind is among the two words before word k, or among three where it may stand further off.
func (t *text) behindOne(k int, g *group) bool {
	c := t.cue(k-1) | t.cue(k-2)
	if g.far {
		c |= t.cue(k - 3)
	}
	return c&g.after != 0
}
