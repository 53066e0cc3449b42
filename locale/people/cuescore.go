package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
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

// called: jag heter, the customer is called.
func (l lead) called(s *scorer) {
	if !l.near && !l.colon {
		return
	}
	for j := l.k - 1; j >= l.k-3 && l.word(j) && l.gap(j+1) == pii.GapBlank; j-- {
		if l.text.cue(j) == cueThing { // vår katt heter Sigge
			s.add(fThing)
			return
		}
	}
	s.add(fCalled)
}

// name: namn: Anna, efternamn lind.
func (l lead) name(s *scorer) {
	known := l.class(l.base)&name != 0
	switch {
	case l.colon || l.g&(pii.GapHyphen|pii.GapOther) != 0,
		l.g == pii.GapBlank|pii.GapParen && l.flags(l.first)&pii.Capital != 0 && l.gap(l.last+1)&pii.GapParen != 0, // maiden name (Pemberton)
		l.g == pii.GapBlank && known:
		s.add(fLabel)
	case l.near && (l.g&pii.GapComma == 0 || known):
		s.add(fContact)
	}
}

func (l lead) am(s *scorer) {
	if l.near || l.colon {
		s.add(fWeakIntro)
	}
}

// is: my name is, I am, this is.
func (l lead) is(s *scorer) {
	p := l.k - 1
	if !l.near && !l.colon || l.gap(l.k)&^pii.GapBlank != 0 && l.gap(l.k) != pii.GapQuote {
		return
	}
	for n := 0; n < 2 && l.links(p); n++ {
		p--
	}
	switch l.text.cue(p) {
	case cueName:
		s.add(fNameIs)
	case cueI:
		s.add(fWeakIntro)
	case cueIn:
		if l.text.is(p, "i") {
			s.add(fWeakIntro)
		}
	case cueThis, cueHere, cueParticle:
		s.add(fDemo)
		if q := l.text.cue(l.last + 1); (q == cueHere || q == cueAgain) && l.gap(l.last+1)&^pii.GapBlank == 0 {
			s.add(fDemoHere)
		}
	case cueFamily, cueRole:
		if l.class(l.base)&given1 != 0 { // mieheni on toivo
			s.add(fRole)
		} else {
			s.add(fDemo)
		}
	}
}

// links reports whether word p, before is, may stand between that and what is: nimeni, my name here.
func (l lead) links(p int) bool {
	switch l.text.cue(p) {
	case cueOwn, cueFill:
		return true
	}
	return l.text.cue(p) == cueThis && l.text.cue(p-1) == cueName
}

// sign: mvh Anna.
func (l lead) sign(s *scorer) {
	s.add(fSign)
	l.scoreSignEnd(s, l.run)
	if l.g&(pii.GapLine|pii.GapPara) != 0 {
		s.add(fSignLine)
	}
}

// signAt: t Anna, where it stands apart from what is before it or behind it.
func (l lead) signAt(s *scorer) {
	if l.g == pii.GapColon && !l.lineStart(l.k) || l.k > 0 && l.flags(l.k-1)&(pii.IsNumber|pii.IsLabel) != 0 { // t:kort
		return
	}
	if l.g&(pii.GapStop|pii.GapComma|pii.GapLine|pii.GapColon) != 0 || l.lineStart(l.k) || l.gap(l.k)&(pii.GapStop|pii.GapComma) != 0 {
		s.add(fSign)
		l.scoreSignEnd(s, l.run)
	}
}

// greet: hej Anna.
func (l lead) greet(s *scorer) {
	if l.class(l.base)&given == 0 && l.first == l.last && l.rank(l.base) != 0 && l.flags(l.base)&pii.Capital == 0 { // kære bank
		return
	}
	if l.g&^(pii.GapBlank|pii.GapComma) != 0 {
		return
	}
	s.add(fGreet)
	if b := l.gap(l.last + 1); b&(pii.GapComma|pii.GapStop|pii.GapLine|pii.GapPara|pii.GapOther) != 0 && l.flags(l.last+1)&pii.IsLabel == 0 {
		s.add(fVocative)
	}
}

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

// scoreSignEnd weighs that a run of at most three words behind a sign-off ends its line.
func (t text) scoreSignEnd(s *scorer, r run) {
	if t.lineStart(r.last+1) && r.last-r.first < 3 && t.flags(r.base)&pii.Capital != 0 && t.class(r.base)&(notName|town) == 0 && !placeCase(t.Of(r.base)) && t.rank(r.base) != 1 && !t.shouted(r.base) {
		s.add(fSignEnd)
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
