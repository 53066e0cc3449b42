package people_test

import (
	"testing"

	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/piitest"
)

// Invented addresses, and talk that has the same words.
var spokenRows = []string{
	`mejla ⟦anna (at) doman punkt se⟧ tack`,
	`skriv till ⟦ola krøllalfa firma.no⟧.`,
	`⟦bo.ek snabel-a posten (punkt) nu⟧`,
	`⟦risto_t AT kelopuu DOT fi⟧`,
	`⟦mirre.h(a)bredband2.com⟧ inte .se`,
	`⟦pia punktum dam snabel a mail punktum dk⟧`,
	`⟦jon bindestrek erik alfakrøll online.no⟧`,
	`⟦ville piste salo ät-merkki posti piste fi⟧`,
	`⟦anna.k at gmail dot com⟧`,
	`möte at 10 punkt 3`,
	`jeg ved at det er slut. com er dyrt`,
	`det er godt at punktum se`,
	`arriving at 10. se you there`,
	`at home dot`,
	`(at) punkt`,
	`skriv til ⟦mette krogh snabel a gmail punktum com⟧`,
	`e-post ⟦bernt.ivar at skjaergard dot no⟧`,
	`sähköposti on ⟦sanna.korhonen at luukku.com⟧`,
	`min mejl: ⟦anna_k82 at firman.se⟧`,
	`mail: ⟦jonjons at simnet.is⟧`,
	`version 2.0 at firma.se`,
	`jag köpte den at amazon.com`,
	`send an email to support at telenor.no`,
	`my email is at gmail.com`,
	"ring mig senare\n(at) doman punkt se",
}

func TestSpokenEmail(t *testing.T) {
	s, err := pii.NewScanner([]*pii.Recognizer{people.SpokenEmailRecognizer})
	if err != nil {
		t.Fatal(err)
	}
	var rows []piitest.Row
	for i, line := range spokenRows {
		row, err := piitest.Parse(line, "email")
		if err != nil {
			t.Fatalf("row %d: %v", i, err)
		}
		row.Name = "row " + string(rune('a'+i))
		rows = append(rows, row)
	}
	if n := piitest.Run(t, s, rows); n != len(spokenRows) {
		t.Errorf("%d rows ran", n)
	}
}
