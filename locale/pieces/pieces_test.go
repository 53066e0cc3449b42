package pieces

import (
	"fmt"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/piitest"
)

// Swedish persons are built like Skatteverket's test numbers, Norwegian ones are published synthetic numbers, the Danish,
// Finnish and Icelandic ones are of public documentation.
var rows = []string{
	"personnummer ⟦se.personnummer|900101 streck 2385⟧",
	"det är ⟦se.personnummer|19900101 streck 2385⟧ sa hon",
	"⟦se.personnummer|90 01 01 streck 23 85⟧ hos er",
	"⟦se.personnummer|900101 (bindestreck) 2385⟧",
	"⟦se.personnummer|900101 streck 2386⟧ är felskrivet",
	"⟦se.samordningsnummer|701063 streck 2391⟧",
	"pnr ⟦se.personnummer|9OO1O1-2385⟧ tack",
	"Personnr: ⟦se.personnummer|1990O101-2385⟧",
	"mitt personnummer är ⟦se.personnummer|9oo1o12385⟧.",
	"samordningsnummer ⟦se.samordningsnummer|7O1O63-2391⟧",
	"cpr ⟦dk.cpr|211062 streg 5629⟧",
	"cpr: ⟦dk.cpr|O70761-4285⟧",
	"fnr ⟦no.fodselsnummer|168225 strek 48834⟧",
	"fnr ⟦no.fodselsnummer|O58403 99895⟧",
	"⟦no.dnummer|418190 strek 77302⟧ er d-nummeret",
	"hetu ⟦fi.hetu|131052 viiva 308T⟧",
	"hetu: ⟦fi.hetu|131O52-3O8T⟧",
	"kt. ⟦is.kennitala|120160 strik 3389⟧",
	"kt ⟦is.kennitala|12O16O-3389⟧",
	"född 1 januari 1990 och sista fyra är ⟦se.personnummer|2385⟧",
	"de fyra sista siffrorna i mitt personnummer: ⟦se.personnummer|2385⟧.",
	"4 sista -⟦se.personnummer|2385⟧",
	"de sidste fire er ⟦dk.cpr|5629⟧",
	"siste fem siffer ⟦no.fodselsnummer|48834⟧ takk",
	"loppuosa ⟦fi.hetu|308T⟧",
	"slutdelen är ⟦fi.hetu|308t⟧",
	"síðustu fjórir ⟦is.kennitala|3389⟧",
	"kortets fyra sista siffror är 2385",
	"de fyra sista siffrorna på kortet 2385",
	"de fyra sista i ordernumret är 2385",
	"de sista fyra åren, 2022 till 2025",
	"sista fyra månaderna 2025",
	"de siste fem ukene 12345 kunder",
	"de sidste fire i telefonnummeret 5629",
	"den sista 2385",
	"sista fyra: 2385-12",
	"de fyra sista är 238 5",
	"fyra sista 1990-01-01",
	"drag ett streck 900101",
	"900101 minus 238 kr",
	"901301 streck 2385",
	"ordernummer 9OO1O1-2385",
	"pnr ABO123-2385",
	"pnr 900101-2385",
}

func TestRows(t *testing.T) {
	var rs []*pii.Recognizer
	for _, c := range []string{"SE", "DK", "NO", "FI", "IS"} {
		rs = append(rs, Recognizers(c)...)
	}
	s, err := pii.NewScanner(rs)
	if err != nil {
		t.Fatal(err)
	}
	var parsed []piitest.Row
	for i, text := range rows {
		row, err := piitest.Parse(text, "none")
		if err != nil {
			t.Fatalf("row %d: %v", i, err)
		}
		row.Name = fmt.Sprintf("row %d", i)
		parsed = append(parsed, row)
	}
	var kinds []string
	for _, n := range numbers {
		kinds = append(kinds, n.kind)
	}
	if ran := piitest.Run(t, s, parsed, kinds...); ran != len(rows) {
		t.Errorf("%d rows ran", ran)
	}
	if len(rs) != len(all) {
		t.Errorf("%d of %d recognizers are of a country", len(rs), len(all))
	}
	for _, r := range rs {
		if c, ok := classify.KindCategory(r.Kind); !ok || c != r.Category {
			t.Errorf("%s: kind or category", r.Kind)
		}
	}
}

// TestCanonical: a number in pieces has the form and the facts of the one that is written.
func TestCanonical(t *testing.T) {
	for _, row := range []struct{ kind, text, want, year string }{
		{"se.personnummer", "900101 streck 2385", "199001012385", "1990"},
		{"se.personnummer", "9OO1O1-2385", "199001012385", "1990"},
		{"dk.cpr", "211062 streg 5629", "2110625629", "1862"},
		{"no.fodselsnummer", "168225 strek 48834", "16822548834", ""},
		{"fi.hetu", "131052 viiva 308T", "131052-308T", "1952"},
		{"fi.hetu", "131O52-3O8T", "131052-308T", "1952"},
		{"is.kennitala", "120160 strik 3389", "1201603389", "1960"},
	} {
		ran := false
		for _, r := range all {
			if r.Kind != row.kind || r.Canonical == nil {
				continue
			}
			ran = true
			if got, ok := r.Canonical(row.text); !ok || got != row.want {
				t.Errorf("%s: canonical form %q, %t", row.kind, got, ok)
			}
			if got, _ := r.Fact(row.text, "year"); row.year != "" && got != row.year {
				t.Errorf("%s: year %q", row.kind, got)
			}
		}
		if !ran {
			t.Errorf("%s: no recognizer", row.kind)
		}
	}
}
