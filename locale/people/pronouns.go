package people

import (
	"github.com/sladd-go/sladd/pii"
)

// pronouns are words that a sentence begins with, or goes on with, and names as well.
var pronouns = map[languages]string{
	sv: `han hon hen na den det de er vi du ni man alla andra många vad ha ta`,
	da: `han hun den det de der er vi du man alle andre mange to ha ned`,
	nb: `han hun ho hu eg den det de der er vi me du dykk man alle andre mange to ha ned meg`,
	fi: `hän hää he hyö se ne me myö te työ mie miä mää mä sie siä sää sä tää toi noi sai otti`,
	is: `hann hún það við þið þeir þær þau ég eg allir allar sumir`,
	en: `he she it we you they some an`,
}

// pronounAt reports whether word j is a pronoun that begins a sentence, where a word follows: Han ringde igår; or stands in one in
// lower case: lægen der ringede.
func (t text) pronounAt(j int) bool {
	in := t.sense(j).pronoun
	if in == 0 {
		return false
	}
	follows := t.word(j+1) && t.gap(j+1) == pii.GapBlank && t.small(j+1)
	if t.leadsName(j-1) && (!follows || t.class(j)&given != 0) { // but: hilsen To skuffede gæster
		return false
	}
	if t.up(j) && (!follows || !t.starts(j) && !t.leadsName(j-1)) {
		return false
	}
	l := t.languages(j)
	// Mange is a name in Swedish; mie, small, is one in no text that may be Finnish.
	if t.class(j)&given1 != 0 && (in != fi || l == anyLanguage || t.up(j)) {
		return l&^in == 0
	}
	return l&in != 0
}

// possessive reports whether word j says in English whose the word behind it is: My Visa card, a parcel for my nan.
func (t text) possessive(j int) bool {
	if t.is(j, "my") && t.is(j+1, "dog") && t.blank(j+1) && t.up(j+2) && !t.up(j) { // my dog Bella, of which dog alone would be Swedish
		return true
	}
	if !t.is(j, "my") || !t.word(j+1) || !t.blank(j+1) || t.cue(j+1) == cueIs || t.does(j+1) {
		return false
	}
	l := t.languages(j)
	if t.up(j) {
		return t.starts(j) && l&en != 0 && l != anyLanguage && !t.leadsName(j-1)
	}
	return l&(en|sv) == en && t.slot(j+1) != slotTo && t.cue(j+1) != cuePrep
}
