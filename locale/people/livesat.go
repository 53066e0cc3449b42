package people

import "github.com/sladd-go/sladd/pii"

// What stands before an address: bor på, adress:, skicka till, kl.

// livesReach is how many words before an address are asked.
const livesReach = 5

// livesAt weighs what stands before an address.
func (t text) livesAt(p *place) {
	if k := p.nameEnd(t); p.loose && p.first == k && t.up(k) && t.counts(k) || t.placeFrame(p) { // levereras till Garderob 3
		return
	}
	near := p.first - 1
	if t.part(near) == partNumber && t.codeWord(near) { // post nr 114 18
		return
	}
	said := t.cue(near)
	for k := near; k >= 0 && k > near-livesReach && t.word(k); k-- {
		if k < near && t.gap(k+1)&(pii.GapStop|pii.GapPara) != 0 && t.gap(k+1)&pii.GapColon == 0 {
			return
		}
		switch {
		case t.cue(k) == cueLives:
			t.livesIn(p, t.leadsTo(p, k))
			return
		case k == near:
			if t.rightBefore(p) {
				return
			}
		case (said == cueIn || said == cuePrep) && t.sends(k): // hent den på ekhagen 12
			p.sum.add(aSent)
			return
		}
	}
}

// livesIn weighs a word such as bor or adress, and i or på behind it if in is set.
func (t text) livesIn(p *place, in bool) {
	p.sum.evidence |= pii.TermBefore
	p.sum.add(aLives)
	if !in {
		return
	}
	p.sum.add(aLivesIn)
	if on := string(t.Of(p.first - 1)); p.loose && t.up(p.first) && (on == "på" || on == "á") {
		p.sum.add(aLivesOn)
	}
}

// rightBefore weighs the word right before an address, and reports whether no other counts.
func (t text) rightBefore(p *place) bool {
	k, at := p.first-1, p.first
	switch t.cue(k) {
	case noCue, cueThing, cueContact:
		if t.gap(at)&pii.GapColon != 0 && t.part(k) == partStreet { // Gata:
			p.sum.add(aLives)
		}
	case cueTime, cueUnit:
		p.sum.add(aTime)
	case cueIn:
		p.sum.add(aIn)
	case cueParticle:
		if p.land && t.number(at+1, 3) && string(t.Of(k)) == "á" && t.cue(k-1) == cueIs { // er á kjarrhólma 30
			p.sum.add(aLives)
			return true
		}
	case cuePrep:
		if !p.loose {
			break
		}
		p.sum.add(aIn)
		if p.land && p.sum.sum < sureStreet && strongEnd(t.Of(at)) && t.number(at+1, 3) { // til Solbakken 69
			p.sum.add(aToStreet)
		}
	}
	return false
}

// sends reports whether word k says that something is sent, fetched or done.
func (t text) sends(k int) bool {
	switch t.cue(k) {
	case noCue, cueThing, cueContact:
		switch t.slot(k) {
		case slotGive, slotDo, slotDone:
			return true
		}
	}
	return false
}
