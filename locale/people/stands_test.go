package people

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
)

// placedRows are names that are words, where only their place tells, and the same words elsewhere.
var placedRows = []struct {
	text, name string // no name: nothing is one
}{
	{"[10:32] dag: hei, er noen der?", "dag"},
	{"dag: hei\nkundesenter: god morgen", "dag"},
	{"even skrev:\n> når kommer dere", "even"},
	{"kan liv ringe meg i morgen", "liv"},
	{"kan du be liv ringa mig", "liv"},
	{"jeg og liv flytter på mandag", "liv"},
	{"hvem er liv", "liv"},
	{"anna och liv ska stå på avtalet", "liv"},
	{"jag är på jobbet hela dagen\n/liv", "liv"},
	{"mvh t. okafor", "t. okafor"},
	{"kan du be jocke k höra av sig", "jocke k"},
	{"phạm thị lan\nStorgatan 4", "phạm thị lan"},
	{"kund Lars Berg Storgatan 12", "Lars Berg"},
	{"Personal: P-O Lidgren, Majlis Kroon", "Majlis Kroon"},
	{"en bra dag: idag", ""},
	{"det er dag to uten strøm", ""},
	{"mitt liv och min vardag", ""},
	{"pris 499 kr/dag", ""},
	{"Alexa og Siri svarer ikke", ""},
}

// TestPlaced: a place that only people take makes a name of a word, and no other place does.
func TestPlaced(t *testing.T) {
	s := scanner(t)
	for i, row := range placedRows {
		fs, err := s.Find(row.text)
		if err != nil {
			t.Fatal(i, err)
		}
		found := row.name == ""
		for _, f := range fs {
			if f.Kind != "person" || f.Confidence < classify.Likely {
				continue
			}
			if row.name == "" {
				t.Errorf("row %d: a name where there is none", i)
			}
			found = found || row.text[f.Start:f.End] == row.name
		}
		if !found {
			t.Errorf("row %d: not found, or not all of it", i)
		}
	}
}
