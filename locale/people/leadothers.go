package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// What cues say that lead to others: titles, roles, the family, prepositions.

// title: herr Berg, dr. Berg, läkare: Berg.
func (l lead) title(s *scorer) {
	if l.g&^(pii.GapBlank|pii.GapStop) == 0 && (l.g&pii.GapStop == 0 || l.runes(l.k) < 6) {
		s.add(fTitle)
		if l.honours() {
			s.add(fFamily)
		}
	} else if l.colon {
		s.add(fRoleColon)
	}
}

// honours reports whether the cue only honours, so that a single word behind it with a capital of its own is a name, whatever it is: fru Stang.
func (l lead) honours() bool {
	return l.first == l.last && l.class(l.base)&given == 0 && l.up(l.base) && !l.titled(l.base) &&
		l.oneOf(l.k, "herr", "hr", "fru", "fröken", "frk", "frøken", "herra", "rouva", "rva", "neiti", "mr", "mrs", "ms", "mme")
}

// family: min fru Saga, uncle Trev.
func (l lead) family(s *scorer) {
	paren := l.g&pii.GapParen != 0 || l.dashed()
	if !l.near && !paren {
		if l.colon {
			s.add(fRoleColon)
		}
		return
	}
	if l.ownedByKin() {
		return
	}
	s.add(fFamily)
	if paren && l.gap(l.last+1)&(pii.GapParen|pii.GapHyphen) != 0 && l.last-l.first < 3 { // min fru (Saga)
		s.add(fDemoHere)
	}
	if l.text.cue(l.k-1) == cueOwn || l.text.cue(l.k+1) == cueOwn && l.k+1 < l.first {
		s.add(fOwnFamily)
	} else if l.newFamily() {
		s.add(fRole)
	}
}

// ownedByKin reports whether the run, without a capital, is what the one of the family has: min mors kort.
func (l lead) ownedByKin() bool {
	b := l.Of(l.k)
	n := len(b) - 1
	if n < 3 || b[n] != 's' || l.up(l.first) {
		return false
	}
	c := Lexicon.Lookup(b[:n])
	return cueOf(c) == cueFamily || c&family != 0
}

// dashed reports whether the run, with a capital, stands between dashes: sambo – Rim – har betalt.
func (l lead) dashed() bool {
	const dash = pii.GapBlank | pii.GapHyphen
	return l.g == dash && l.gap(l.last+1) == dash && l.up(l.first)
}

// newFamily reports whether the run, inside a sentence, has a capital as a name, and no list holds it: uncle Trev.
func (l lead) newFamily() bool {
	if l.g != pii.GapBlank || !l.blank(l.k) || l.class(l.base) != trigger {
		return false
	}
	return l.flags(l.base)&(pii.Capital|pii.AllCaps) == pii.Capital && !l.titled(l.base)
}

// role: kund Anna, handläggare: Anna.
func (l lead) role(s *scorer) {
	switch {
	case l.text.is(l.k, "att") && l.g == pii.GapBlank && !l.up(l.first): // to
	case l.colon:
		if !l.utters(l.run) {
			s.add(fRoleColon)
		}
	case l.near || l.g&pii.GapParen != 0:
		s.add(fRole)
	}
}

// utters reports whether the run is the first word of what a speaker says, if it is a word at all: "Agent: Glad att du hörde av dig",
// "Kund: Kort!".
func (t text) utters(r run) bool {
	k := r.last + 1
	if rank := t.rank(r.base); r.first != r.last || !t.wordly(r.base) && (rank == 0 || rank > 2 || t.class(r.base)&given1 != 0) {
		return false
	}
	if t.blank(k) {
		return t.word(k) && !t.up(k)
	}
	end := t.List[r.last].End
	return end < len(t.Text) && (t.Text[end] == '!' || t.Text[end] == '?' || t.Text[end] == ',' && t.word(k) && !t.up(k))
}

// contact: ring Anna. Norwegian nå is now.
func (l lead) contact(s *scorer) {
	switch {
	case l.near && !(string(l.Of(l.k)) == "nå" && l.languages(l.k)&sv == 0):
		s.add(fContact)
	case l.colon && !l.utters(l.run) && !l.dated(l.run): // kontakt: Anna
		s.add(fRoleColon)
	}
}

// with: pratade med Anna.
func (l lead) with(s *scorer) {
	if !l.near || l.text.is(l.k, "kanssa") { // which stands behind
		return
	}
	if q := l.text.cue(l.k - 1); q == cueTalk || q == cueContact || l.text.cue(l.k-2) == cueTalk {
		s.add(fTalked)
	} else {
		s.add(fPrep)
	}
}

// in: bokat på Wallin, hringja í Gest; else a place follows.
func (l lead) in(s *scorer) {
	c := l.class(l.base)
	switch {
	case !l.near:
		if l.inside() {
			s.add(fInside)
		}
	case l.framed(l.first, l.last) != unframed: // which scoreFrame counts
	case l.patronym(l.base): // fór á magnússon
		s.add(fPrep)
	case c&(surname|town) == surname && l.booked(l.k-1):
		s.add(fOwner)
	case in(callings, l.Of(l.k-1)):
		s.add(fTalked)
	case c&given == 0 && !l.atHome():
		s.add(fIn)
	case c&town != 0:
		s.add(fTown)
	case l.inside():
		s.add(fInside)
	}
}

// atHome reports whether the run is the genitive of a surname with a capital, as one says whose home or shop it is: på Johanssons.
func (l lead) atHome() bool {
	return l.class(l.base)&(inflected|surname|town) == inflected|surname && l.genitive(l.base) && l.up(l.base)
}

// callings stand before Icelandic í and whom one calls.
var callings = []string{"hringja", "hringdu", "hringt", "hringdi", "hringi"}

// inside reports whether one word with a capital stands behind a preposition of place, which hardly names do: i Viken.
func (l lead) inside() bool {
	if l.g != pii.GapBlank || l.first != l.last || !l.up(l.first) {
		return false
	}
	if l.class(l.last)&inflected != 0 || l.gap(l.last+1)&pii.GapQuote != 0 {
		return false
	}
	return l.oneOf(l.k, "i", "in") && !in(holds, l.Of(l.k-1))
}

// holds stand before Swedish and Norwegian i and whom one gets hold of.
var holds = []string{"tak", "fat", "tag"}

// prep: till Anna, hälsningar från Göteborg.
func (l lead) prep(s *scorer) {
	if !l.near {
		if l.colon {
			s.add(fRoleColon)
		}
		return
	}
	c := l.class(l.base)
	switch q := l.text.cue(l.k - 1); {
	case q == cueSign && c&town == 0 && c&name != 0:
		s.add(fSign)
	case q == cueGreet && c&given != 0 && l.text.is(l.k, "to"): // say hi to Mark
		s.add(fPrep)
	case q == cueSign || q == cueGreet: // greetings from Gothenburg
		s.add(fIn)
	case q == cueTalk || q == cueContact:
		s.add(fTalked)
	default:
		s.add(fPrep)
	}
}

// you: är du Anna, it's Anna.
func (l lead) you(s *scorer) {
	if !l.near || !l.only(l.k, pii.GapBlank) {
		return
	}
	if l.text.cue(l.k-1) == cueIs || l.text.cue(l.k) == cueIts || l.text.is(l.k, "oletko") {
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
	if l.text.cue(l.last+1) == cueAgain && l.only(l.last+1, pii.GapBlank) {
		s.add(fDemoHere)
	}
}

// ending: a word that is no cue, and may end as the name of a role does: socialsekreteraren Anna.
func (l lead) ending(s *scorer) {
	if l.g == pii.GapBlank && s.sum < likely && roleEnd(l.Of(l.k)) {
		s.add(fRole)
	}
}

// roleEnds end what people are called by what they do, in any compound: socialsekreteraren, dagliglegen.
var roleEnds = endings.New(`
	sekreterare sekreteraren sekretær sekretæren handläggare handläggaren behandler behandleren rådgivare rådgivaren rådgiver
	rådgiveren veileder veilederen vejleder vejlederen konsulent konsulenten konsult konsulten sköterska sköterskan pleier pleieren
	plejerske plejersken läkare läkaren lege legen læge lægen lærer læreren lärare läraren assistent assistenten terapeut
	terapeuten mäklare mäklaren mægler mægleren megler megleren värd värden vært værten vert verten tekniker teknikern teknikeren
	ledare ledaren leder lederen chef chefen sjef sjefen advokat advokaten psykolog psykologen förare föraren sjåfør sjåføren
	chauffør chaufføren inspektör inspektören hoitaja lääkäri ohjaaja opettaja päällikkö neuvoja käsittelijä virkailija kuljettaja
	fulltrúi fulltrúinn ráðgjafi læknir læknirinn stjóri kennari kennarinn manager assistant`)

// roleEnd reports whether a word is the name of such a role or ends in one.
func roleEnd(b []byte) bool { return roleEnds.Is(b) || roleEnds.End(b, 3) }
