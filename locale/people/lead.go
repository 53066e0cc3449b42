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
	l := lead{text: t, run: r, k: k, g: g, near: g&^(pii.GapBlank|pii.GapComma|pii.GapQuote) == 0}
	l.colon = g&pii.GapColon != 0 && g&(pii.GapLine|pii.GapStop) == 0 || g == pii.GapOther && string(t.between(r.first)) == "="
	switch l.cue() { // a table of functions would move the scorer to the heap
	case cueCalled:
		l.called(s)
	case cueName:
		l.name(s)
	case cueIs:
		l.is(s)
	case cueAm:
		l.am(s)
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
	case cueTalk:
		l.talk(s)
	case cueThanks:
		l.thanks(s)
	case cueYou, cueIts:
		l.you(s)
	case cueGoods:
		l.goods(s)
	case cueHere, cueThis:
		l.here(s)
	case noCue:
		l.ending(s)
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
