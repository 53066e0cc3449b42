package lexicon

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
)

// TestLookAgrees checks the scores that the fitting program wrote beside the weights.
func TestLookAgrees(t *testing.T) {
	data, err := os.ReadFile("testdata/look.txt")
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for line := range strings.Lines(string(data)) {
		var w string
		var given, surname int
		if n, _ := fmt.Sscan(line, &w, &given, &surname); n != 3 || line[0] == '#' {
			continue
		}
		ran++
		for _, form := range []string{w, strings.ToUpper(w)} {
			g, s := LookBoth([]byte(form))
			if g != given || s != surname || LookGiven([]byte(form)) != g || LookSurname([]byte(form)) != s {
				t.Errorf("%s: %d %d, want %d %d", form, g, s, given, surname)
			}
			hi, lo := float64(max(g, s)), float64(min(g, s))
			if want := hi + 10*math.Log2(1+math.Exp2((lo-hi)/10)); math.Abs(want-float64(Look([]byte(form)))) > 1 {
				t.Errorf("%s: look %d, want %.1f", form, Look([]byte(form)), want)
			}
		}
	}
	if ran < 150 {
		t.Errorf("%d words ran", ran)
	}
}

// Names that no list of ours holds, and words that none does.
func TestLook(t *testing.T) {
	for w := range strings.FieldsSeq("Fagerkvist lundqvistson Hakkarinen abdulqader Bryngelsdóttir Szczepanowski kovaljenko") {
		if l := Look([]byte(w)); l < 20 {
			t.Errorf("%s: %d", w, l)
		}
	}
	for w := range strings.FieldsSeq("leveransbesked fakturabetaling tilausvahvistuksen forsendelsesnummer greiðslukortið reimbursement") {
		if l := Look([]byte(w)); l > -20 {
			t.Errorf("%s: %d", w, l)
		}
	}
}
