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
	{"tack för hjälpen //Mvh A-K", "A-K"},
	{"tack\nMvh\nA.K.", "A.K"},
	{"det var storm som bestilte, ikke jeg", "storm"},
	{"er det liv jeg snakker med?", "liv"},
	{"hej, dag fra oslo her", "dag"},
	{"barnebarnet Ask skal ha eget kort", "Ask"},
	{"skriv venligst til min bror ib i dag", "ib"},
	{"JØRGEN STAUNING VIL HAVE SINE PENGE TILBAGE", "JØRGEN STAUNING"},
	{"kan sanne logge på med min kode?", "sanne"},
	{"jag heter nguyen thi mai", "nguyen thi mai"},
	{"faktura til siri wærness", "siri wærness"},
	{"jeg er kona til per", "per"},
	{"snakket med en som het jo", "jo"},
	{"vi bor på 3. sal", ""},
	{"sam nr: 123456", ""},
	{"min Kia Rio är trasig", ""},
	{"Match: Gävle Brynäs", ""},
	{"mvh IT", ""},
	{"det var en dag som ringte", ""},
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
