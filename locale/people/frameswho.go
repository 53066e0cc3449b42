package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// What the sentences of patternframes.go ask that say who somebody is (är det Bo jag pratar med, min handläggare är Bo) and whose
// something is: an account, an invoice, a door.

// isIt reports whether word k ends what asks or says who it is: är det, det är, er du.
func (t text) isIt(k int) bool {
	if !t.blank(k) && !t.starts(k-1) {
		return false
	}
	switch t.cue(k) {
	case cueThis, cueYou:
		return t.cue(k-1) == cueIs
	case cueIs:
		return t.cue(k-1) == cueThis
	}
	return false
}

// apart reports whether the run stands between commas: tjejen i kassan, Saga, var snäll.
func (t text) apart(r run) bool {
	return t.gap(r.first) == blankComma && t.gap(r.last+1) == blankComma
}

// duty reports whether word k says who somebody is by what they do.
func (t text) duty(k int) bool {
	return t.cue(k) == cueRole || t.frame(k) == frameDuty
}

// dutyBefore reports whether somebody is said to be, before word b, who does something: min handläggare är, vår kontakt hos er är.
func (t text) dutyBefore(b int) bool {
	for j := b - 1; j > b-4 && t.word(j) && t.blank(j+1); j-- {
		if t.duty(j) {
			return j == b-1 || t.desk(j+1) == b
		}
	}
	return false
}

// ownKin reports whether word k ends what the writer calls somebody close: min man, mannen min, mieheni.
func (t text) ownKin(k int) bool {
	switch t.cue(k) {
	case cueFamily:
		b := t.Of(k)
		return t.cue(k-1) == cueOwn && t.blank(k) || len(b) > 4 && folded(b[len(b)-2:], "ni")
	case cueOwn:
		return t.cue(k-1) == cueFamily && t.blank(k)
	}
	return false
}

// owned reports whether word k is something that is in somebody's name: abonnemanget, hemförsäkringen.
func (t text) owned(k int) bool {
	if !t.word(k) {
		return false
	}
	if q := t.slot(k); q == slotOwn || q == slotGive || t.frame(k) == frameFrom {
		return true
	}
	return ownedEnds.End(t.Of(k), 0)
}

// ownedEnds end what is in somebody's name, in any compound.
var ownedEnds = endings.New(`avtalet avtalen aftalen avtale abonnemanget abonnementet abonnement försäkringen forsikringen kontot kontoen kortet
	fakturan fakturaen räkningen regningen kontraktet kontrakten lånet liittymä sopimus vakuutus lasku samningurinn reikningurinn áskriftin
	numret nummeret betalningen betalingen`)

// ownedBegin begin what is in somebody's name, in its Finnish cases and compounds.
var ownedBegin = []string{"tilaus", "tilauks", "lasku", "liittymä", "sopimu", "tili", "kortti", "kortin", "puhelin", "puhelim", "numero", "osoit", "sähköposti",
	"pakett", "paketin", "lähetys", "lähetyks", "varau", "vakuutu", "asunto", "asunno", "avain", "avaim", "henkilötunnu", "hakemu",
	"laina", "maksu", "nimi", "nime", "auto", "eläk", "palkka", "palkan", "aika", "ajanvarau", "resepti", "lääkity", "huone", "kanssa", "luona", "luokse", "puolesta", "mukaan", "äiti", "isä", "vaimo", "mies", "tytär", "poika", "hammaslääkäri",
	"lääkäriai", "neuvola", "rokotu", "synttär", "syntymäpäiv", "harrastu", "koulu", "opettaj"}

// ownedIcelandic begin the same in Icelandic, before its owner.
var ownedIcelandic = []string{"reikning", "sími", "síma", "símt", "kort", "greiðslukort", "áskrift", "bíl", "pöntun", "pakk", "netfang", "tölvupóst", "heimilisfang", "íbúð",
	"samning", "lykil", "lykl", "kennital", "númer", "trygging", "dóttir", "dóttur", "sonur", "sonar", "mamma", "mömmu", "pabb", "lán", "laun", "tím", "lyf", "vottorð"}

// onDoor reports whether the name that begins with word first stands on a door, a bell or a letter box: summerissa lukee Harju.
func (t text) onDoor(first int) bool {
	if !t.up(first) || !t.only(first, pii.GapBlank|pii.GapColon|pii.GapQuote|pii.GapOther) {
		return false
	}
	for j := first - 1; j >= first-4 && t.word(j); j-- {
		if t.frame(j) == frameDoor {
			return true
		}
		if !t.blank(j) || !t.standsThere(j) {
			return false
		}
	}
	return false
}

// standsThere reports whether word k may stand between a door and the name on it: lukee, står det.
func (t text) standsThere(k int) bool {
	q := t.cue(k)
	return q == cueThis || q == cueName || t.frame(k) == frameStand || t.oneOf(k, "lukee", "says")
}

// inCase reports whether the run has one of some Finnish case endings, in which a surname stands alone: Halosen mukaan.
func (t text) inCase(r run, ends ...string) bool {
	w := t.Of(r.last)
	return t.class(r.last)&inflected != 0 && len(w) >= 4 && endsIn(w, 1, ends)
}
