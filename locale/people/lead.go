package people

import (
	"github.com/sladd-go/sladd/pii"
)

// A lead is a cue before a run.
type lead struct {
	text
	run
	k     int     // the cue
	g     pii.Gap // before the run
	near  bool    // a blank, a comma or a quote between, and no more
	colon bool    // or a colon
}

// scoreCue weighs the cue k before the run; g is the gap before the run.
func (t text) scoreCue(s *scorer, r run, k int, g pii.Gap) {
	l := lead{text: t, run: r, k: k, g: g, near: g&^(blankComma|pii.GapQuote) == 0, colon: t.colonBefore(r.first)}
	switch l.cue() { // a table of functions would move the scorer to the heap
	case cueCalled:
		l.called(s)
	case cueName:
		l.name(s)
	case cueIs:
		l.is(s)
	case cueSign:
		l.sign(s)
	case cueSignAt:
		l.signAt(s)
	case cueGreet:
		l.greet(s)
	case cueTitle:
		l.title(s)
	case cueFamily:
		l.family(s)
	case cueRole:
		l.role(s)
	case cueContact:
		l.contact(s)
	case cueWith:
		l.with(s)
	case cueIn:
		l.in(s)
	case cuePrep, cueParticle:
		l.prep(s)
	case cueYou, cueIts:
		l.you(s)
	case cueGoods:
		l.goods(s)
	case cueHere, cueThis:
		l.here(s)
	case cueAm, cueTalk, cueThanks:
		l.plain(s)
	case noCue:
		l.ending(s)
	}
}

// colonBefore reports whether a colon on the line stands before word k, or an equals sign, or a tag that is called a name: <navn>.
func (t text) colonBefore(k int) bool {
	g := t.gap(k)
	return g&pii.GapColon != 0 && g&(pii.GapLine|pii.GapStop) == 0 || g == pii.GapOther && string(t.between(k)) == "=" ||
		g == pii.GapParen && t.valueStart(k) && t.cue(k-1) == cueName
}

// plain weighs the cues that say one thing wherever they stand near: olen Anna, pratade Anna, tack Anna.
func (l lead) plain(s *scorer) {
	switch q := l.text.cue(l.k); {
	case q == cueAm && (l.near || l.colon):
		s.add(fWeakIntro)
	case q == cueTalk && l.near:
		s.add(fPrep)
	case q == cueThanks && l.near:
		s.add(fThanks)
	}
}

// cue returns which of the cues the word is taken for.
func (l lead) cue() cue {
	q, c := l.text.cue(l.k), l.class(l.k)
	switch q {
	case cueCalled, cueName, cueIs, cueAm, cueSign, cueSignAt, cueGreet:
		return q
	}
	switch {
	case c&title != 0:
		return cueTitle
	case q == cueFamily || c&family != 0:
		return cueFamily
	case q == cueRole || q == cueContact || q == cueWith:
		return q
	case l.text.is(l.k, "at") && l.languages(l.k)&en == 0: // that
		return cueAnd
	case l.Of(l.k)[0] == 0xC3 && l.len(l.k) == 2: // í, á, å
		return cueIn
	}
	return q
}
