package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// What stands before an address whose name may be anything: a label as in ny adress: Kyrkbyn 23, a move as in flyttar till, or
// what is done at a place: leverera till, hämtas på, vi finns på.

// A whither says how far the words before a name make an address of it.
type whither uint8

const (
	nowhere whither = iota
	weakly          // of a name that ends as streets do: vi finns på
	surely          // of any name that is no word: leverera till
)

// placeFrame weighs that something goes to an address whose name may be anything, or is there, and reports whether it does.
func (t text) placeFrame(p *place) bool {
	k := p.nameEnd(t)
	if !p.loose || !t.number(k+1, 3) || !t.blank(p.first) || !t.behindFrame(p.last) {
		return false
	}
	if t.class(k)&(notName|common) != 0 || t.class(k)&town != 0 && !t.sized(p.first) {
		return false
	}
	force := t.frameBefore(p.first - 1)
	switch {
	case force == nowhere:
		return false
	case p.land && (t.housePlace(k, force) || p.first < k && force == surely): // lever til torvet 6 i stedet
		p.sum.add(aLives)
	case force == surely && t.up(k) && t.ruralName(k, p.first): // leverera till Kyrkbyn 23 i stället
		p.sum.add(aLives)
		p.sum.add(aLivesIn)
	default:
		return false
	}
	p.sum.evidence |= pii.TermBefore
	return true
}

// nameEnd returns the last word before the number of the house.
func (p *place) nameEnd(t text) int {
	k := p.first
	for k < p.last && !t.numeral(k+1) {
		k++
	}
	return k
}

// namedPlace reports whether word k, to which somebody moves, is written as a name and is neither a word nor a town, with the number of a
// house behind it: flyttar till Kyrkbyn 23, but not flyttar till Strömstad 1/6.
func (t text) namedPlace(k int) bool {
	r := t.rank(k)
	return t.up(k) && (r == 0 || r > 3) && t.runes(k) > 4 && t.class(k)&(notName|given|common|town) == 0 && !t.dayAt(k+1)
}

// frameBefore returns what word k and those before it say: leverera till, hämtas på, vi finns på, nouto.
func (t text) frameBefore(k int) whither {
	if t.part(k) == partFetch {
		return surely
	}
	to, at := t.toward(k), t.sign(k) == partBy
	for n := k - 1; (to || at) && n >= k-2 && t.word(n) && t.blank(n+1); n-- {
		switch q := t.part(n); {
		case q == partGoes && to, q == partStays && at, q == partIs && at && t.weLie(n): // vi finns på
			return surely
		case q == partComes && to, q == partIs && at, at && t.weAre(n): // vi er på
			return weakly
		}
	}
	return nowhere
}

// weLie reports whether word n says where those who write are to be found: vi finns.
func (t text) weLie(n int) bool {
	return t.cue(n-1) == cueI && t.oneOf(n, "finns", "ligger")
}

// weAre reports whether word n is "are" of those who write, which what they are at may follow too: vi er.
func (t text) weAre(n int) bool {
	return t.cue(n) == cueIs && t.cue(n-1) == cueI && t.blank(n)
}

// housePlace reports whether word k, which ends as places do, is that of a house behind such words: hamnplanen, torvet, and not porten.
func (t text) housePlace(k int, force whither) bool {
	switch r := t.rank(k); {
	case t.part(k) == partInside || force == weakly && t.definite(k):
		return false
	case r == 0 && !t.definite(k) || (r == 0 || r > 3) && t.up(k), t.part(k) == partOpen && force == surely:
		return true
	}
	return force == surely && t.part(k) == partStreet && (t.up(k) || t.oneOf(k, "torvet", "torget"))
}

// ruralName reports whether word k, with a capital, the last of a name that begins with word first, is no word and no person's name.
func (t text) ruralName(k, first int) bool {
	sized := t.sized(first) && t.class(k)&given == 0
	if t.class(k)&name != 0 && !sized || t.shouted(k) || t.titled(k) || t.up(k) && t.counts(k) {
		return false
	}
	return t.villageName(k) || t.rank(k) == 0 && (t.runes(k) > 6 || first < k && t.up(first))
}

// counts reports whether word k is what has a number of its own and is no house: Garderob 3, Paketshop 3, Hållplats 7.
func (t text) counts(k int) bool {
	b := t.Of(k)
	return t.thingAt(k) != noThing || teamEnd(b) || tradeEnd(b) || numberedEnds.End(b, 0)
}

var numberedEnds = endings.New(`shop shoppen butik butikk butiken butikken myymälä myymälään verslun market terminal terminalen ombud ombudet box boksen boks
	skab skabet skap skapet skåp skåpet automat automaten numret nummer nummeret nummret versionen versjonen version laituri laiturille laiturilta portti
	portille brautin spåret sporet perronen perrongen kajen hissen heisen`)

// toward reports whether word k says where something goes: till.
func (t text) toward(k int) bool {
	return t.oneOf(k, "till", "til", "to", "á")
}

// behindFrame reports whether what is behind word k, the last of an address, goes on with a sentence rather than with what the number
// counts.
func (t text) behindFrame(k int) bool {
	n := k + 1
	if t.closes(k) || !t.numeral(k) {
		return true
	}
	switch t.cue(n) {
	case cueIn, cuePrep, cueParticle, cueOr:
		return true
	}
	return t.part(n) == partBut
}

// labelFirst returns the first of up to three words, of which the last is word k, that a label of an address stands before, or -1:
// ny adress: Ängstugan Lillbo 14.
func (t text) labelFirst(k int) int {
	if !t.ruralWord(k) {
		return -1
	}
	for f := k; f > k-3 && t.word(f); f-- {
		switch {
		case f < k && !t.silent(f) && !t.sized(f) || t.class(f)&(title|family) != 0:
			return -1
		case t.gap(f)&pii.GapColon != 0 && t.only(f, pii.GapColon|pii.GapBlank|pii.GapLine):
			if t.label(f - 1) {
				return f
			}
			return -1
		case t.farmWithCode(f, k): // ängstugan lillbo 14, 123 45 lund
			return f
		case !t.blank(f) && t.gap(f) != pii.GapHyphen:
			return -1
		case t.saidBefore(f, k):
			return f
		}
	}
	return -1
}

// farmWithCode reports whether words f to k, more than one, stand by themselves as a farm and a postal code stands behind its number.
func (t text) farmWithCode(f, k int) bool {
	return (t.lineStart(f) || t.comma(f)) && f < k && t.ruralWord(f) && t.codeBehind(k+1)
}

// saidBefore reports whether what stands before word f says that an address follows, of which the last word of the name is k.
func (t text) saidBefore(f, k int) bool {
	sized := f < k && t.sized(f)
	switch {
	case t.saidName(f, k): // min adress är Rosentäppan 4
		return true
	case t.moves(f - 1): // flyttar till kyrkbyn 23, bor på västra bodarna 118
		return sized || t.villageEnd(k) || f < k && t.ruralWord(f) || t.movesHouse(f-2) && t.toward(f-1) && t.rank(k) == 0 && t.runes(k) > 7
	case t.frameBefore(f-1) == surely: // hämtas på kyrkbyn 23
		return sized && t.rank(k) == 0 || t.villageName(k)
	}
	return t.addressedTo(f - 1)
}

// saidName reports whether word f is the only one of a name that is said to be an address, and in no list of words, by its last, word k.
func (t text) saidName(f, k int) bool {
	return f == k && t.blank(f) && t.cue(f-1) != cueLives && t.rank(k) == 0 && t.runes(k) > 6 && t.saidAddress(f)
}

// ruralWord reports whether word k may be the name of a house or a village that no list has.
func (t text) ruralWord(k int) bool {
	if !t.silent(k) || t.runes(k) < 4 || t.class(k)&(notName|title|family|common|given) != 0 || t.up(k) && t.counts(k) {
		return false
	}
	return t.rank(k) == 0 || t.villageEnd(k)
}

// villageEnd reports whether word k ends as villages, farms or landscapes do, and isn't among the commoner words.
func (t text) villageEnd(k int) bool {
	return t.villageName(k) || (t.rank(k) == 0 || t.rank(k) > 3) && t.placeEnd(k)
}

// villageName reports whether it ends as villages and farms do, and nothing else does.
func (t text) villageName(k int) bool {
	r := t.rank(k)
	return (r == 0 || r > 3) && t.class(k)&(common|notName|name) == 0 && endsIn(t.Of(k), 3, villageEnds)
}

// villageEnds are endings of villages and farms that no street has.
var villageEnds = []string{"byn", "bygda", "bygden", "bygdi", "boda", "bodarna", "torpen", "gärdet", "allmenningen", "almenningen", "ryd", "hult"}

// label reports whether word k, before a colon, says that an address follows: adress:, levereras till:, osoitteeni on:.
func (t text) label(k int) bool {
	if t.toward(k) {
		return t.cue(k-1) == cueLives
	}
	if t.cue(k) == cueIs {
		k--
	}
	return t.addressNoun(k) && t.gap(k)&pii.GapHyphen == 0 // but not IP-adress:
}

// saidAddress reports whether what stands before word k says that it begins an address, and nothing else: adresse: rådhuspladsen 3,
// min adresse er rådhuspladsen 3, but not flyttat till parkeringsplatsen 3.
func (t text) saidAddress(k int) bool {
	f := k - 1
	switch {
	case t.gap(k)&pii.GapColon != 0:
		return t.label(f)
	case !t.blank(k):
		return false
	}
	if t.cue(f) == cueIs {
		f--
	}
	if t.cue(f) == cueOwn { // adressen min er
		f--
	}
	return t.addressNoun(f)
}

// addressNoun reports whether word k is one for an address, and doesn't only say that one follows.
func (t text) addressNoun(k int) bool {
	return t.cue(k) == cueLives && endsIn(t.Of(k), 0, addressNouns)
}

var addressNouns = []string{"adress", "adressen", "adressa", "adresse", "address", "adr", "addr", "osoite", "osoitteeni", "osoitteessa", "osoitteeseen",
	"osote", "heimilisfang", "heimilisfangið", "lögheimili"}

// leadsTo reports whether word k, which says that somebody lives somewhere, leads right to the name of an address: bor på, flyttar till,
// and asun Karhunkierros 18 for a name that may be anything.
func (t text) leadsTo(p *place, k int) bool {
	near := p.first - 1
	switch {
	case k < near:
		return t.cue(near) == cueIn || t.toward(near) && t.namedPlace(p.nameEnd(t))
	case !p.loose || !t.addressNoun(k) && !t.oneOf(k, "bor", "asun", "asuu", "muutan", "muutin"):
		return false
	}
	return t.namedPlace(p.nameEnd(t))
}

// moves reports whether word k and the one before say that somebody lives at what follows or moves there: flyttar till, adressen är.
func (t text) moves(k int) bool {
	return (t.toward(k) || t.sign(k) == partBy || t.cue(k) == cueIs) && t.blank(k) && t.cue(k-1) == cueLives
}

// movesHouse reports whether word k says that somebody moves, and not something: flyttar, flutt.
func (t text) movesHouse(k int) bool {
	b := t.Of(k)
	return len(b) > 3 && (folded(b[:3], "fly") || folded(b[:3], "flu"))
}

// addressedTo reports whether word k is address in a Finnish case that goes with a place: osoitteessa, osoitteeseen.
func (t text) addressedTo(k int) bool {
	b := t.Of(k)
	return t.cue(k) == cueLives && len(b) > 8 && folded(b[:7], "osoitte")
}
