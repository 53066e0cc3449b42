package lexicon

import (
	"strings"
	"testing"
)

// A row is forms of one name, the name first.
var inflected = `
Anna Annas Annan Annalle Annaa Annaan Önnu
Virtanen Virtasen Virtaselle Virtasta Virtaselta Virtaseen
Pekka Pekan Pekalle
Antti Antin Antille
Matti Matin
Heikki Heikin
Lahti Lahden
Virta Virran
Mäki Mäen Mäelle
Koskinen Koskisen
Koski Kosken
Markus Markuksen Markukselle
Tuomas Tuomaan Tuomaalle
David Davidin Davidille Davids
Jón Jóni Jóns
Guðrún Guðrúnu Guðrúnar
Sigurður Sigurði Sigurðar Sigurð
Björn Birni Bjarnar
Steinn Steini Steins
Kristinn Kristni
Helgi Helga
Þórey Þóreyjar
Hjörtur Hirti Hjartar
Sigríður Sigríði Sigríðar
Max Max' Max’s
Svensson Svenssons
Gunnar Gunnari Gunnars
`

func TestLookupInflected(t *testing.T) {
	rows := 0
	for line := range strings.Lines(inflected) {
		words := strings.Fields(line)
		for _, w := range words {
			rows++
			c, stem := LookupInflected([]byte(w))
			lower, _ := LookupInflected([]byte(strings.ToUpper(w)))
			if !c.Has(Name) || c != lower || stem > len(w) {
				t.Errorf("%s of %s: class %b, in capitals %b, stem %d", w, words[0], c, lower, stem)
			}
		}
	}
	if rows < 50 {
		t.Errorf("%d forms ran", rows)
	}
	for w, want := range map[string]Class{"Guðmundsdóttir": Surname, "Bjarnardóttir": Surname, "andersdotter": Surname, "leverans": 0, "fakturan": 0, "tilauksen": 0, "räkningen": 0} {
		if c, _ := LookupInflected([]byte(w)); c.Has(Name) != (want != 0) {
			t.Errorf("%s: class %b", w, c)
		}
	}
}
