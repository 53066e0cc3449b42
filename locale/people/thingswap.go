package people

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// Names that stand where those of things are exchanged or follow, or that are a thing's elsewhere in the text: Rosa istället för Viola,
// Stormen Gudrun var värre än Alfrida.

// insteadOf reports whether the run is what came, or should have, in the place of another of its kind: fel färg, Rosa istället
// för Viola; etiketten säger Alice.
func (t text) insteadOf(r run) bool {
	b := r.first - 1
	if r.given || t.flags(r.first)&pii.Capital == 0 || !t.afterBlank(r.first) {
		return false
	}
	switch string(t.Of(b - 1)) {
	case "istället", "stället", "stedet", "isteden", "istedet", "staden", "instead", "stað":
		other := b - 2
		if t.oneOf(other, "i", "í") {
			other--
		}
		if t.flags(other)&pii.Capital == 0 && (t.gap(other) != pii.GapHyphen || !t.kindOf(other).in(things)) { // Dagny-stolen i staden for Rolf
			return false
		}
		switch t.cue(other - 1) {
		case cuePrep, cueWith, cueContact, cueTalk:
			return false // till Anna istället för Per
		}
	case "etiketten", "etikett", "lappen", "skylten", "taggen", "mærkaten", "merkelappen", "emballasjen", "förpackningen", "label", "tag",
		"miðinn", "miðanum":
	default:
		return false
	}
	for j := b - 2; j >= 0 && b-j < 2*topicReach && t.gap(j+1)&(pii.GapStop|pii.GapLine|pii.GapPara) == 0; j-- {
		if t.kindOf(j).in(things) {
			return !t.ofPeople(j)
		}
	}
	return false
}

// storms are what weather with names is, and what is told of it.
var storms = [...]string{"storm", "stormen", "stormene", "stormarna", "orkan", "orkanen", "uvær", "uværet", "ekstremvær",
	"ekstremværet", "ovädret",
	"stormflod", "stormfloden", "myrsky", "myrskyn", "myrskyä", "hirmumyrsky", "óveður", "óveðrið", "lægðin", "hurricane", "cyclone",
	"typhoon"}

// afterStorm reports whether the run is another storm than the one that a name before it is: Stormen Gudrun var värre men efter
// Alfrida är vi utan fiber.
func (t text) afterStorm(r run) bool {
	b := r.first - 1
	if r.given || t.flags(r.first)&pii.Capital == 0 || t.gap(r.first) != pii.GapBlank {
		return false
	}
	switch string(t.Of(b)) {
	case "efter", "etter", "eftir", "after", "under", "än", "enn", "end", "than", "en", "kuin":
	default:
		return false
	}
	for j := b - 1; j >= 0; j-- {
		if t.word(j) && in(storms[:], t.Of(j)) && t.gap(j+1) == pii.GapBlank && t.flags(j+1)&pii.Capital != 0 {
			return true
		}
	}
	return false
}

// byRest reports whether the rest of the text tells that the run is a thing.
func (t text) byRest(r run) bool { return t.ofStock(r) || t.thingElsewhere(r) }

// thingElsewhere reports whether the run is one word and stands elsewhere as the name of a thing, or is a god among such.
func (t text) thingElsewhere(r run) bool {
	if r.first != r.last {
		return false
	}
	b := t.Of(r.base)
	god := t.inList(r.base, godNames)
	for j := range t.List {
		if j == r.base || !t.word(j) {
			continue
		}
		if t.flags(j)&pii.Capital == 0 {
			if t.cue(j-1) == cueCalled && bytes.EqualFold(t.Of(j), b) && t.calledBot(run{first: j, last: j}) {
				return true
			}
			continue
		}
		if t.len(j) == len(b) && bytes.EqualFold(t.Of(j), b) || god && t.inList(j, godNames) {
			if t.thingHere(j, j) || t.listOfThings(run{first: j, last: j, lead: j, base: j}) || t.botNamed(j) {
				return true
			}
		}
	}
	return false
}
