package people

import "bytes"

// Rosters of a week, a day a line: which days begin their lines, and what stands behind them.

// rosterReach is how many words away another day of a roster begins a line.
const rosterReach = 24

// rosterDay reports whether word k is a day that begins a line of a roster.
func (t text) rosterDay(k int) bool {
	return t.word(k) && t.lineStart(k) && t.len(k) < 13 && rollDays.Is(t.Of(k)) && t.otherDay(k)
}

// otherDay reports whether another day than word k, which is one, begins a line near it.
func (t text) otherDay(k int) bool {
	for j := max(0, k-rosterReach); j < min(len(t.List), k+rosterReach); j++ {
		if j != k && t.word(j) && t.lineStart(j) && rollDays.Is(t.Of(j)) && !bytes.EqualFold(t.Of(j), t.Of(k)) {
			return true
		}
	}
	return false
}

// dayOfRoster reports whether word k, before a colon, is a day that a roster has and no speaker: tor: container tømt.
func (t text) dayOfRoster(k int) bool { return t.endsLabel(k+1) && t.len(k) < 5 && t.rosterDay(k) }

// weDo reports whether word k, Icelandic, ends as what more than one has done with the writer does: skildum, fórum.
func (t text) weDo(k int) bool {
	return t.word(k) && !t.up(k) && t.blank(k) && endsIn(t.Of(k), 3, weEnds) && t.languages(k)&is != 0 && t.rank(k) != 1
}

// weEnds end Icelandic verbs of the first person in the plural.
var weEnds = []string{"um", "umst"}
