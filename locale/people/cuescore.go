package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// scoreCue weighs the cue k before the run; g is the gap before the run.
func (t text) scoreCue(s *scorer, r run, k int, g pii.Gap) {
	q := t.cue(k)
	near := g&^(pii.GapBlank|pii.GapComma|pii.GapQuote) == 0
	colon := g&pii.GapColon != 0 && g&(pii.GapLine|pii.GapStop) == 0 || g == pii.GapOther && string(t.between(r.first)) == "="
	switch {
	case q == cueCalled:
		if near || colon {
			for j := k - 1; j >= k-3 && t.word(j) && t.gap(j+1) == pii.GapBlank; j-- {
				if t.cue(j) == cueThing { // vår katt heter Sigge
					s.add(fThing)
					return
				}
			}
			s.add(fCalled)
		}
	case q == cueName:
		if colon || g&(pii.GapHyphen|pii.GapOther) != 0 {
			s.add(fLabel)
		} else if g == pii.GapBlank|pii.GapParen && t.flags(r.first)&pii.Capital != 0 && t.gap(r.last+1)&pii.GapParen != 0 { // maiden name (Pemberton)
			s.add(fLabel)
		} else if g == pii.GapBlank && t.class(r.base)&name != 0 { // efternamn lind
			s.add(fLabel)
		} else if near && (g&pii.GapComma == 0 || t.class(r.base)&name != 0) {
			s.add(fContact)
		}
	case q == cueIs || q == cueAm:
		if near || colon {
			t.scoreIs(s, r, k)
		}
	case q == cueSign:
		s.add(fSign)
		t.scoreSignEnd(s, r)
		if g&(pii.GapLine|pii.GapPara) != 0 {
			s.add(fSignLine)
		}
	case q == cueSignAt:
		if g == pii.GapColon && !t.lineStart(k) { // t:kort
			return
		}
		if k > 0 && t.flags(k-1)&(pii.IsNumber|pii.IsLabel) != 0 {
			return
		}
		if g&(pii.GapStop|pii.GapComma|pii.GapLine|pii.GapColon) != 0 || t.lineStart(k) || t.gap(k)&(pii.GapStop|pii.GapComma) != 0 {
			s.add(fSign)
			t.scoreSignEnd(s, r)
		}
	case q == cueGreet:
		if t.class(r.base)&given == 0 && r.first == r.last && t.rank(r.base) != 0 && t.flags(r.base)&pii.Capital == 0 { // kære bank
			return
		}
		if g&^(pii.GapBlank|pii.GapComma) == 0 {
			s.add(fGreet)
			if b := t.gap(r.last + 1); b&(pii.GapComma|pii.GapStop|pii.GapLine|pii.GapPara|pii.GapOther) != 0 && t.flags(r.last+1)&pii.IsLabel == 0 {
				s.add(fVocative)
			}
		}
	case q == cueTitle || t.class(k)&title != 0:
		if g&^(pii.GapBlank|pii.GapStop) == 0 && (g&pii.GapStop == 0 || t.runes(k) < 6) {
			s.add(fTitle)
		} else if colon {
			s.add(fRoleColon)
		}
	case q == cueFamily || t.class(k)&family != 0:
		if near || g&pii.GapParen != 0 {
			s.add(fFamily)
			if g&pii.GapParen != 0 && t.gap(r.last+1)&pii.GapParen != 0 && r.last-r.first < 3 {
				s.add(fDemoHere) // min fru (Saga)
			}
			if t.cue(k-1) == cueOwn || t.cue(k+1) == cueOwn && k+1 < r.first {
				s.add(fOwnFamily)
			} else if g == pii.GapBlank && t.class(r.base) == trigger && t.flags(r.base)&(pii.Capital|pii.AllCaps) == pii.Capital && t.gap(k) == pii.GapBlank && !t.titled(r.base) { // uncle Trev
				s.add(fRole)
			}
		} else if colon {
			s.add(fRoleColon)
		}
	case q == cueRole:
		if t.is(k, "att") && g == pii.GapBlank && t.flags(r.first)&pii.Capital == 0 { // to
			return
		}
		if colon {
			s.add(fRoleColon)
		} else if near || g&pii.GapParen != 0 {
			s.add(fRole)
		}
	case q == cueContact:
		if string(t.Of(k)) == "nå" && t.languages(k)&sv == 0 { // now
			return
		}
		if near {
			s.add(fContact)
		}
	case q == cueWith:
		if near && (t.cue(k-1) == cueTalk || t.cue(k-2) == cueTalk || t.cue(k-1) == cueContact) {
			s.add(fTalked)
		} else if near {
			s.add(fPrep)
		}
	case t.is(k, "at") && t.languages(k)&en == 0: // that
	case q == cueIn || t.Of(k)[0] == 0xC3 && t.len(k) == 2:
		if near && t.framed(r.first, r.last) != unframed { // which scoreFrame counts
		} else if near && t.patronym(r.base) { // fór á magnússon
			s.add(fPrep)
		} else if near && t.booked(k-1) && t.class(r.base)&(surname|town) == surname { // bokat på Wallin
			s.add(fOwner)
		} else if near && t.is(k-1, "hringja") || t.is(k-1, "hringdu") || t.is(k-1, "hringt") || t.is(k-1, "hringdi") || t.is(k-1, "hringi") { // hringja í Gest
			s.add(fTalked)
		} else if near && t.class(r.base)&given == 0 && !(t.class(r.base)&(inflected|surname|town) == inflected|surname && t.genitive(r.base) && t.flags(r.base)&pii.Capital != 0) { // på Johanssons
			s.add(fIn)
		} else if near && t.class(r.base)&town != 0 {
			s.add(fTown)
		} else if g == pii.GapBlank && r.first == r.last && t.class(r.last)&inflected == 0 && t.gap(r.last+1)&pii.GapQuote == 0 && (t.is(k, "i") || t.is(k, "in")) && t.flags(r.first)&pii.Capital != 0 && !t.is(k-1, "tak") && !t.is(k-1, "fat") && !t.is(k-1, "tag") {
			s.add(fInside)
		}
	case q == cuePrep || q == cueParticle:
		if near && t.cue(k-1) == cueSign && t.class(r.base)&town == 0 && t.class(r.base)&name != 0 {
			s.add(fSign)
		} else if near && t.cue(k-1) == cueGreet && t.class(r.base)&given != 0 && t.is(k, "to") { // say hi to Mark
			s.add(fPrep)
		} else if near && (t.cue(k-1) == cueSign || t.cue(k-1) == cueGreet) {
			s.add(fIn) // greetings from Gothenburg
		} else if near && (t.cue(k-1) == cueTalk || t.cue(k-1) == cueContact) {
			s.add(fTalked)
		} else if near {
			s.add(fPrep)
		} else if colon {
			s.add(fRoleColon)
		}
	case q == cueTalk:
		if near {
			s.add(fPrep)
		}
	case q == cueThanks:
		if near {
			s.add(fThanks)
		}
	case q == cueYou || q == cueIts:
		if near && (t.cue(k-1) == cueIs || q == cueIts || t.is(k, "oletko")) && t.gap(k)&^pii.GapBlank == 0 {
			s.add(fYou)
		}
	case q == cueGoods:
		if g&^(pii.GapBlank|pii.GapQuote) == 0 {
			s.add(fGoods)
		}
	case q == noCue && g == pii.GapBlank && s.sum < likely && roleEnd(t.Of(k)):
		s.add(fRole)
	case q == cueHere || q == cueThis:
		if near {
			s.add(fPrep)
			if q := t.cue(r.last + 1); q == cueAgain && t.gap(r.last+1)&^pii.GapBlank == 0 {
				s.add(fDemoHere)
			}
		}
	}
}

// roleEnds end what people are called by what they do, in any compound: socialsekreteraren, dagliglegen.
var roleEnds = endings.New(`sekreterare sekreteraren sekretær sekretæren handläggare handläggaren behandler behandleren rådgivare rådgivaren rådgiver rådgiveren veileder
	veilederen vejleder vejlederen konsulent konsulenten konsult konsulten sköterska sköterskan pleier pleieren plejerske plejersken läkare läkaren lege
	legen læge lægen lærer læreren lärare läraren assistent assistenten terapeut terapeuten mäklare mäklaren mægler mægleren megler megleren värd värden
	vært værten vert verten tekniker teknikern teknikeren ledare ledaren leder lederen chef chefen sjef sjefen advokat advokaten psykolog psykologen
	förare föraren sjåfør sjåføren chauffør chaufføren inspektör inspektören hoitaja lääkäri ohjaaja opettaja päällikkö neuvoja käsittelijä virkailija
	kuljettaja fulltrúi fulltrúinn ráðgjafi læknir læknirinn stjóri kennari kennarinn manager assistant`)

// roleEnd reports whether a word is the name of such a role, and more than the ending.
func roleEnd(b []byte) bool { return roleEnds.Is(b) || roleEnds.End(b, 3) }

// scoreIs weighs a form of to be before the run: my name is, I am, this is.
func (t text) scoreIs(s *scorer, r run, k int) {
	if t.cue(k) == cueAm {
		s.add(fWeakIntro)
		return
	}
	p := k - 1
	if t.gap(k)&^pii.GapBlank != 0 && t.gap(k) != pii.GapQuote {
		return
	}
	for n := 0; n < 2 && (t.cue(p) == cueOwn || t.cue(p) == cueFill || t.cue(p) == cueThis && t.cue(p-1) == cueName); n++ {
		p--
	}
	switch t.cue(p) {
	case cueName:
		s.add(fNameIs)
	case cueI:
		s.add(fWeakIntro)
	case cueIn:
		if t.is(p, "i") {
			s.add(fWeakIntro)
		}
	case cueThis, cueHere, cueParticle:
		s.add(fDemo)
		if q := t.cue(r.last + 1); (q == cueHere || q == cueAgain) && t.gap(r.last+1)&^pii.GapBlank == 0 {
			s.add(fDemoHere)
		}
	case cueFamily, cueRole:
		if t.class(r.base)&given1 != 0 { // mieheni on toivo
			s.add(fRole)
		} else {
			s.add(fDemo)
		}
	}
}

// scoreSignEnd weighs that a run of at most three words behind a sign-off ends its line.
func (t text) scoreSignEnd(s *scorer, r run) {
	if t.lineStart(r.last+1) && r.last-r.first < 3 && t.flags(r.base)&pii.Capital != 0 && t.class(r.base)&(notName|town) == 0 && !placeCase(t.Of(r.base)) && t.rank(r.base) != 1 && !t.shouted(r.base) {
		s.add(fSignEnd)
	}
}
