package people

import (
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// Services and shops that are called as people are. Where the sentence speaks of what they do, the name is theirs: Elisan
// liittymä, logga in med Freja, opettaja ei vastaa Wilmassa.

// homonymNames are their names, each before the beginnings of the words that are spoken of with it. General knowledge.
const homonymNames = `
elisa: liittym laajakaist nett kuitu viihde viihte lasku operaatt modeemi reiti sopimu asiakaspalvel sim data puhelu verkko verkon kuuluvuu prepaid dna telia katkos katkeil
wilma: tunnu salasan kirjau koulu opettaj opelta poissaolo viesti sovellu läksy huoltaj auk avau näy lukujärj rehtori päiväko
maisa: tunnu salasan kirjau sovellu ajanvar lääkär viesti hus apotti näy lähet tervey potila resept
pohjola: vakuut korvau vahin tyyp
freja: eid e-id id legitim logga inlogg verifier bankid e-leg identif
hedvig: försäkr hemförs skada skade premie appen självrisk
svea: bank faktur delbet lån kredit ränt inkasso ekonomi
nelly: paket retur klänn order beställ storlek faktur klarna frakt levera köpt
linas: matkass
finn: annons bud fiks torget selg solg kjøp
oda: lever vare handle bestil ordre kurv kasse dagligvare matkasse
irma: butik varer kurv tilbud
danica: pension ordning forsikring
salling: gavekort parkering butik retur stormagasin
auður: reikning vext sparna innlán kvik
nova: áskrift net sím router
nille: kassa kasse butik kvitt
inna: einkun stundat skól áfang
vala: frístund skrán skráð skól
`

// A homonym is a service that is called as people are.
type homonym struct {
	name   string
	topics []string
}

var homonyms = parseHomonyms()

func parseHomonyms() (all []homonym) {
	for line := range strings.Lines(strings.TrimSpace(homonymNames)) {
		name, topics, _ := strings.Cut(line, ":")
		all = append(all, homonym{name, strings.Fields(topics)})
	}
	return all
}

const (
	homonymEnding = 4 // how many bytes at most are behind the name in one of its cases: Elisalta, Wilmassa
	homonymNear   = 2 // how many words behind it tell what it is, where its place doesn't: Wilma ei aukea
)

// homonym reports whether the run is the name of such a service: behind a preposition or in a Finnish case by any word of its sentence,
// else by what stands right behind it and no person does.
func (t text) homonym(r run) bool {
	if r.first != r.last || t.class(r.base)&given == 0 {
		return false
	}
	topics := homonymTopics(t.Of(r.base))
	if topics == nil || t.introduced(r) {
		return false
	}
	q := t.cue(r.first - 1)
	if t.blank(r.first) && (q == cueIn || q == cuePrep || q == cueWith) || t.class(r.base)&inflected != 0 && t.languages(r.base)&fi != 0 {
		return t.told(r.first-1, -1, topicReach, topics) || t.told(r.last+1, 1, topicReach, topics)
	}
	return !t.does(r.last+1) && t.told(r.last+1, 1, homonymNear, topics)
}

// homonymTopics returns what is spoken of with the service that a word is the name of, in any case, or nil.
func homonymTopics(word []byte) []string {
	for i := range homonyms {
		h := &homonyms[i]
		if n := len(h.name); len(word) >= n && len(word) <= n+homonymEnding && folded(word[:n], h.name) {
			return h.topics
		}
	}
	return nil
}

// told reports whether one of n words from k on, in the sentence and in the direction of step, begins as one of the list does.
func (t text) told(k, step, n int, beginnings []string) bool {
	const apart = pii.GapStop | pii.GapComma | pii.GapLine | pii.GapPara | pii.GapStart
	for j := k; n > 0 && t.word(j) && t.gap(max(j, j-step))&apart == 0; n-- {
		if beginsIn(beginnings, t.Of(j)) {
			return true
		}
		j += step
	}
	return false
}
