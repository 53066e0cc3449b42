package people

import "github.com/sladd-go/sladd/pii"

// What cues say that lead to others: titles, roles, the family, prepositions.

// title: herr Berg, dr. Berg, läkare: Berg.
func (l lead) title(s *scorer) {
	if l.g&^(pii.GapBlank|pii.GapStop) == 0 && (l.g&pii.GapStop == 0 || l.runes(l.k) < 6) {
		s.add(fTitle)
	} else if l.colon {
		s.add(fRoleColon)
	}
}

// family: min fru Saga, uncle Trev.
func (l lead) family(s *scorer) {
	paren := l.g&pii.GapParen != 0
	if !l.near && !paren {
		if l.colon {
			s.add(fRoleColon)
		}
		return
	}
	s.add(fFamily)
	if paren && l.gap(l.last+1)&pii.GapParen != 0 && l.last-l.first < 3 { // min fru (Saga)
		s.add(fDemoHere)
	}
	if l.text.cue(l.k-1) == cueOwn || l.text.cue(l.k+1) == cueOwn && l.k+1 < l.first {
		s.add(fOwnFamily)
	} else if l.g == pii.GapBlank && l.class(l.base) == trigger && l.flags(l.base)&(pii.Capital|pii.AllCaps) == pii.Capital && l.gap(l.k) == pii.GapBlank && !l.titled(l.base) {
		s.add(fRole)
	}
}

// role: kund Anna, handläggare: Anna.
func (l lead) role(s *scorer) {
	switch {
	case l.text.is(l.k, "att") && l.g == pii.GapBlank && l.flags(l.first)&pii.Capital == 0: // to
	case l.colon:
		s.add(fRoleColon)
	case l.near || l.g&pii.GapParen != 0:
		s.add(fRole)
	}
}

// contact: ring Anna. Norwegian nå is now.
func (l lead) contact(s *scorer) {
	if l.near && !(string(l.Of(l.k)) == "nå" && l.languages(l.k)&sv == 0) {
		s.add(fContact)
	}
}

// with: pratade med Anna.
func (l lead) with(s *scorer) {
	switch {
	case !l.near:
	case l.text.cue(l.k-1) == cueTalk, l.text.cue(l.k-2) == cueTalk, l.text.cue(l.k-1) == cueContact:
		s.add(fTalked)
	default:
		s.add(fPrep)
	}
}

// in: bokat på Wallin, hringja í Gest; else a place follows.
func (l lead) in(s *scorer) {
	c := l.class(l.base)
	switch {
	case l.near && l.framed(l.first, l.last) != unframed: // which scoreFrame counts
	case l.near && l.patronym(l.base): // fór á magnússon
		s.add(fPrep)
	case l.near && l.booked(l.k-1) && c&(surname|town) == surname:
		s.add(fOwner)
	case l.near && in(callings, l.Of(l.k-1)):
		s.add(fTalked)
	case l.near && c&given == 0 && !(c&(inflected|surname|town) == inflected|surname && l.genitive(l.base) && l.flags(l.base)&pii.Capital != 0): // på Johanssons
		s.add(fIn)
	case l.near && c&town != 0:
		s.add(fTown)
	case l.inside():
		s.add(fInside)
	}
}

// callings stand before Icelandic í and whom one calls.
var callings = []string{"hringja", "hringdu", "hringt", "hringdi", "hringi"}

// inside reports whether one word with a capital stands behind a preposition of place, which hardly names do: i Viken.
func (l lead) inside() bool {
	if l.g != pii.GapBlank || l.first != l.last || l.class(l.last)&inflected != 0 || l.gap(l.last+1)&pii.GapQuote != 0 || l.flags(l.first)&pii.Capital == 0 {
		return false
	}
	return (l.text.is(l.k, "i") || l.text.is(l.k, "in")) && !in(holds, l.Of(l.k-1))
}

// holds stand before Swedish and Norwegian i and whom one gets hold of.
var holds = []string{"tak", "fat", "tag"}

// prep: till Anna, hälsningar från Göteborg.
func (l lead) prep(s *scorer) {
	q := l.text.cue(l.k - 1)
	greets := q == cueSign || q == cueGreet
	switch {
	case !l.near:
		if l.colon {
			s.add(fRoleColon)
		}
	case q == cueSign && l.class(l.base)&town == 0 && l.class(l.base)&name != 0:
		s.add(fSign)
	case q == cueGreet && l.class(l.base)&given != 0 && l.text.is(l.k, "to"): // say hi to Mark
		s.add(fPrep)
	case greets: // greetings from Gothenburg
		s.add(fIn)
	case q == cueTalk || q == cueContact:
		s.add(fTalked)
	default:
		s.add(fPrep)
	}
}

func (l lead) talk(s *scorer) {
	if l.near {
		s.add(fPrep)
	}
}

func (l lead) thanks(s *scorer) {
	if l.near {
		s.add(fThanks)
	}
}

// you: är du Anna, it's Anna.
func (l lead) you(s *scorer) {
	if l.near && l.gap(l.k)&^pii.GapBlank == 0 && (l.text.cue(l.k-1) == cueIs || l.text.cue(l.k) == cueIts || l.text.is(l.k, "oletko")) {
		s.add(fYou)
	}
}

// goods: lampan Anna.
func (l lead) goods(s *scorer) {
	if l.g&^(pii.GapBlank|pii.GapQuote) == 0 {
		s.add(fGoods)
	}
}

// here: här är Anna, det Anna igen.
func (l lead) here(s *scorer) {
	if !l.near {
		return
	}
	s.add(fPrep)
	if l.text.cue(l.last+1) == cueAgain && l.gap(l.last+1)&^pii.GapBlank == 0 {
		s.add(fDemoHere)
	}
}

// ending: a word that is no cue, and may end as the name of a role does: socialsekreteraren Anna.
func (l lead) ending(s *scorer) {
	if l.g == pii.GapBlank && s.sum < likely && roleEnd(l.Of(l.k)) {
		s.add(fRole)
	}
}
