package people

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
)

// TestThings: what bears a person's name and is none, beside the same names where people bear them.
func TestThings(t *testing.T) {
	s := scanner(t)
	for _, x := range []struct {
		text   string
		people int
	}{
		{"Stefán stóll er brotinn", 0},
		{"en Arne Jacobsen-lampe mangler en skrue", 0},
		{"min Sofie Schnoor kjole er for stor", 0},
		{"fick fel från Lars Höglund Bygg AB", 0},
		{"hentet ringen hos Thune Gullsmed", 0},
		{"gavekort til Joe & The Juice", 0},
		{"en jack russell och en labrador", 0},
		{"ekstremværet Amy knuste gjerdet", 0},
		{"färgen på garnet skulle vara Alice", 0},
		{"hei anna (er det du som er roboten?)", 0},
		{"Sanna är namnet på sängen", 0},
		{"chatrobotten Kaja forstår ikke dansk", 0},
		{"Onko Prisma Kaaressa vielä mukeja", 0},
		{"jag pratade med Sofie Schnoor om kjolen", 1},
		{"hej jag heter Amy och stormen tog taket", 1},
		{"Hej! Filippa här, mitt äppelträd kom knäckt", 1},
		{"mvh Lars Höglund\nHöglund Bygg AB", 1},
		{"jeg hedder Kaja og chatten virker ikke", 1},
		{"stig dog förra veckan", 1},
		{"min syster Sanna äger sängen", 1},
	} {
		fs, err := s.Find(x.text)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, f := range fs {
			if f.Kind == "person" && f.Confidence >= classify.Likely {
				n++
			}
		}
		if n != x.people {
			t.Errorf("%q: %d people, want %d", x.text, n, x.people)
		}
	}
}
