package people

import "github.com/sladd-go/sladd/pii"

// Goods that come in several strengths under one name, and machines that speak with people: Sofie og Sofie Light; Karl, Siri og Alexa.

// tiers stand behind the name of goods that come with more or less for more or less money.
const tiers = `light lite plus pluss plús plussa plussan plussalla premium basic flex spot deluxe komfort comfort standard rörligt`

// tier reports whether word k is such a word behind a name with a capital, which it has as well, and no surname.
func (t text) tier(k int) bool {
	return t.word(k) && t.inList(k, tierWords) && t.gap(k) == pii.GapBlank && t.up(k) && t.up(k-1) && t.class(k-1)&given != 0 && !t.does(k+1) &&
		!(t.cue(k+1) == cueIs && t.cue(k+2) == cueOwn)
}

// What speaks with people under a name of its own, in its Finnish cases as well: what no person is called, and what some are.
const (
	speakers    = `alexa alexan alexaa alexalle cortana cortanan bixby bixbyn chatgpt chatgptn copilot copilotin`
	speakersToo = `siri sirin siriä sirille google googlen gemini geminin claude clauden`
)

// speaker returns 2 for word k if it speaks under a name that hardly any person has, 1 if some have it.
func (t text) speaker(k int) int {
	switch {
	case t.inList(k, botOnly):
		return 2
	case t.inList(k, botToo):
		return 1
	}
	return 0
}

// amongBots reports whether the run is one of a list of what speaks with people: prata med Karl, Siri og Alexa.
func (t text) amongBots(r run) bool {
	if r.first != r.last || !t.up(r.first) {
		return false
	}
	found, sum := 0, 0
	count := func(k int) {
		if q := t.speaker(k); q != 0 {
			found, sum = found+1, sum+q
		}
	}
	count(r.first)
	for end, i := r.last, 0; i < listReach; i++ {
		to, ok := t.nameBehind(end)
		if !ok {
			break
		}
		end = to
		count(end)
	}
	for first, i := r.first, 0; i < listReach; i++ {
		f, _, ok := t.nameBefore(first)
		if !ok {
			break
		}
		first = f
		count(first)
	}
	return found > 1 && sum > found
}
