package people

import "github.com/sladd-go/sladd/pii"

// Sentences with a place that only a company or a site takes, whatever it is called: logga in på Nelly, kund hos Harald Nyborg.

// scoreFirmFrame weighs that the sentence around the run has a company there.
func (t text) scoreFirmFrame(s *scorer, r run) {
	first, k := r.first, r.last+1
	if t.page(first, k) || t.parish(r, k) || t.gap(k) == pii.GapQuote && t.is(k, "s") && t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 { // Levi's 501
		s.add(fFirmFrame)
		return
	}
	if r.first == r.last && t.works(k) {
		s.add(fShopFrame)
		return
	}
	if t.saysOfGoods(first, k) {
		s.add(fSaysFrame)
		return
	}
	if t.starts(first) || t.owning(r, k) {
		return
	}
	if r.first == r.last && t.class(r.last)&inflected != 0 && outOf(t.Of(r.last)) && t.reaches(first, frameBuy, 4) { // tilasin Halosesta
		s.add(fFirmFrame)
		return
	}
	// The words of its name that no person's has: Bertel O. Steen, Polarn o Pyret.
	for n := 0; n < 2 && first > 1 && (t.class(first-1)&name != 0 || t.runes(first-1) == 1) && t.gap(first)&(pii.GapComma|pii.GapLine|pii.GapPara) == 0 && t.cue(first-1) != cueIn; n++ {
		first--
	}
	b := first - 1
	if t.gap(first) != pii.GapBlank || !t.word(b) {
		return
	}
	switch {
	case t.is(b, "hos") || string(t.Of(b)) == "hjá":
		if q := t.frame(b - 1); (q == frameMember || q == frameFrom) && t.gap(b) == pii.GapBlank {
			if r.given && t.plainName(r.first) && !t.thingName(r.first) { // somebody may trade by his own name
				s.add(fShopFrame)
			} else {
				s.add(fFirmFrame)
			}
		}
	case t.cue(b) == cueIn && !t.is(b, "i") && t.reaches(b, frameEat, 2) && t.flags(first)&pii.Capital != 0 && r.first == r.last:
		s.add(fFirmFrame)
	case t.cue(b) == cueIn:
		if t.reaches(b, frameLogin, 2) && !(t.gap(k) == pii.GapBlank && t.owned(k)) { // not: på annas konto
			s.add(fFirmFrame)
		}
	case t.is(b, "fra") || t.is(b, "from") || string(t.Of(b)) == "från" || string(t.Of(b)) == "frá":
		if t.reaches(b, frameBuy, 4) {
			s.add(fShopFrame)
		}
	case t.cue(b) == noCue && t.frame(b) == frameDraw:
		for ; k < r.last+4 && t.word(k); k++ { // drar Göta Energi pengar
			if t.frame(k) == frameMoney {
				s.add(fFirmFrame)
				return
			}
		}
	}
}

// outOf reports whether a word ends in the Finnish case of a shop that something comes from.
func outOf(b []byte) bool {
	n := len(b)
	return n > 5 && (folded(b[n-3:], "sta") || folded(b[n-4:], "stä"))
}

// reaches reports whether one of the n words before word b, in its sentence, is a word of frame q.
func (t text) reaches(b int, q cue, n int) bool {
	for j := b - 1; j >= b-n && t.word(j) && t.gap(j+1) == pii.GapBlank; j-- {
		if t.frame(j) == q {
			return true
		}
	}
	return false
}

// saysOfGoods reports whether who begins the sentence says how it stands with goods, as a shop does: Nelly säger att paketet är
// levererat.
func (t text) saysOfGoods(first, k int) bool {
	return t.starts(first) && t.cue(k) == cueSpoke && t.gap(k) == pii.GapBlank && (t.is(k+1, "att") || t.is(k+1, "at")) && t.slot(k+2) == slotGive && (t.cue(k+3) == cueIs || t.cue(k+3) == cueSaid)
}

// page reports whether words i and k are what one's own pages on a site are called: Mina sidor, Min side.
func (t text) page(i, k int) bool {
	return k == i+1 && t.cue(i) == cueOwn && t.gap(k) == pii.GapBlank && t.frame(k) == framePage
}

// parish reports whether the run is the saint of the parish or the church behind it: Maria Magdalena församling.
func (t text) parish(r run, k int) bool {
	return t.flags(r.first)&pii.Capital != 0 && t.gap(k) == pii.GapBlank && t.class(r.last)&given != 0 && t.class(r.last)&inflected == 0 && t.frame(k) == frameParish
}

// works reports whether words from k on say that something doesn't work, as one says of sites and apps: Wilma ei toimi.
func (t text) works(k int) bool {
	if t.gap(k) != pii.GapBlank || t.gap(k+1) != pii.GapBlank {
		return false
	}
	if t.is(k, "ei") {
		return t.is(k+1, "toimi")
	}
	if t.slot(k+1) != slotNot || !t.follows(k+2) && t.cue(k+2) != cueIn {
		return false
	}
	switch string(t.Of(k)) {
	case "fungerar", "funkar", "fungerer", "funker", "virker", "virkar":
		return true
	}
	return false
}
