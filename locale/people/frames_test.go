package people

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
)

// framedRows are names that only the sentence around them tells, and the same sentences with something else in them.
var framedRows = []struct {
	text, name string // no name: nothing is one
}{
	// Where somebody works.
	{"Per i kundeservice lovede mig rabat", "Per"},
	{"viola på kundtjänst lovade mig rabatt", "viola"},
	{"rune nede i butikken sagde noget andet", "rune"},
	{"enligt anna i växeln är det klart", "anna"},
	{"jag fick beskedet av stig på ert kontor", "stig"},
	{"Vesa teidän asiakaspalvelusta lupasi soittaa", "Vesa"},
	{"swish i butiken har slutat funka", ""},
	{"betalade med Klarna i kassan", ""},
	{"lyden i telefonen er dårlig", ""},
	{"vi har fått stå i kö på kundtjänst", ""},
	// Who somebody is.
	{"er det bo jeg skriver med?", "bo"},
	{"er du ole som jeg snakket med i stad?", "ole"},
	{"puhuin eilen reimo kanssa", "reimo"},
	{"det är Gregers som är kontaktperson", "Gregers"},
	{"min handläggare är per", "per"},
	{"tjejen i kassan, Christian, var snäll", "Christian"},
	{"min man hans har beställt", "hans"},
	{"är det Comviq jag pratar med?", ""},
	{"är det en bot jag chattar med", ""},
	{"min handläggare är sjuk", ""},
	{"er det deg jeg snakket med i går?", ""},
	// Whose something is.
	{"abonnemanget står på arvid finér", "arvid finér"},
	{"abonnementet står i helle winthers navn", "helle winther"},
	{"ni har registrerat numret på bo alpteg", "bo alpteg"},
	{"jag är god man för dagobert ullén", "dagobert ullén"},
	{"skicka fakturan till hans karlfeldt i fortsättningen", "hans karlfeldt"},
	{"ta bort Bo från kontot", "Bo"},
	{"per stangvik har flyttat ut", "per stangvik"},
	{"får fortfarande räkningar i hans namn", ""},
	{"ta bort Spotify från kontot", ""},
	{"paketet är adresserat till Instabox", ""},
	{"fakturan för maj saknas", ""},
	{"betalningen kommer från Visa", ""},
	// What no list holds, and how one logs in.
	{"hej jeg hedder jakob greisen og har et problem", "jakob greisen"},
	{"slett hans-petter christensen fra kontoen", "hans-petter christensen"},
	{"anna.lindqvist på kontoret", "anna.lindqvist"},
	{"kontakta per.olsen", "per.olsen"},
	{"besök anna.se eller anna.com", ""},
	{"fil anna.pdf och per.docx", ""},
	// Companies.
	{"jag är kund hos Nelly sedan 2014", ""},
	{"logga in på nelly", ""},
	{"Jeg er kunde hos Harald Nyborg siden 2014", ""},
	{"hvorfor trækker joe & the juice penge", ""},
	{"jag beställde från Sibylla i fredags", ""},
	{"logga in på Mina sidor", ""},
	{"köpte Levi's 501 igår", ""},
	{"jag tillhör Maria Magdalena församling", ""},
	{"har inte fått svar av anna", "anna"},
	{"beställde av erik", "erik"},
	{"logga in på annas konto", "annas"},
}

// TestFramed: a sentence that only a person fills makes a name of a word, and one that only a company fills makes none.
func TestFramed(t *testing.T) {
	s := scanner(t)
	for i, row := range framedRows {
		fs, err := s.Find(row.text)
		if err != nil {
			t.Fatal(i, err)
		}
		got := ""
		for _, f := range fs {
			if f.Kind == "person" && f.Confidence >= classify.Likely {
				got += row.text[f.Start:f.End]
			}
		}
		if got != row.name {
			t.Errorf("row %d: found %d bytes, want %d", i, len(got), len(row.name))
		}
	}
}
