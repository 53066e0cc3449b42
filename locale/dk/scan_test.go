package dk

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// Messages with what shall be found in them from Likely on, in order. The numbers are
// MedCom's test numbers, published examples, or made up.
var scanRows = []struct{ text, want string }{
	{"Mit cpr er ⟦251248-9996⟧, kan I se min sag?", "dk.cpr"},
	{"cpr-nr.: ⟦2512489996⟧", "dk.cpr"},
	{"CPR ⟦251248 9996⟧", "dk.cpr"},
	{"Hej, jeg hedder Nancy, ⟦251248-9996⟧", "dk.cpr"},
	{"mit personummer ⟦251248 9996⟧ tak", "dk.cpr"},
	{"sygesikringsnummer ⟦25 12 48 9996⟧", "dk.cpr"},
	{"født 25.12.48, cpr ⟦25.12.48-9996⟧", "dk.cpr"},
	{"crp ⟦2411261530⟧", "dk.cpr"},
	{"erstatnings-CPR ⟦721285-1234⟧", "dk.cpr"},
	{"patienten har ⟦0203291WQ3⟧ som eCPR", "dk.cpr"},
	{"kendes som 251248-xxxx", ""},
	{"cpr⟦2512489996⟧", "dk.cpr"},
	{"ordrenummer 2512489996", ""},
	{"ordrenr. 2110625629", ""},
	{"tlf. 2110625629", ""},
	{"2411261530 genstart", ""},
	{"721285-1234", ""},
	{"P-nr. 1003123456", ""},
	{"CVR-nr. ⟦13 58 56 28⟧", "dk.cvr"},
	{"CVR ⟦13585628⟧", "dk.cvr"},
	{"cvr: ⟦13-74-81-36⟧", "dk.cvr"},
	{"SE-nr ⟦13748136⟧ og momsnr ⟦DK13585628⟧", "dk.cvr dk.cvr"},
	{"VAT ⟦DK-13585628⟧", "dk.cvr"},
	{"fra ⟦DK 13 58 56 28⟧ i går", "dk.cvr"},
	{"ring til mig på 13 58 56 28", ""},
	{"13585628", ""},
	{"13 58 56 28", ""},
	{"reg.nr. ⟦1234 kontonr. 0001234567⟧", "dk.bankkonto"},
	{"Min konto er ⟦1234-0001234567⟧", "dk.bankkonto"},
	{"lønkonto: ⟦1234 1234567890⟧", "dk.bankkonto"},
	{"1234-0001234567", ""},
	{"mítt p-tal er ⟦120585-123⟧", "fo.ptal"},
	{"p-talið ⟦120585123⟧", "fo.ptal"},
	{"120585123", ""},
}

func TestScan(t *testing.T) {
	s, err := pii.NewScanner(Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range scanRows {
		text := strings.NewReplacer("⟦", "", "⟧", "").Replace(r.text)
		found, err := s.Find(text)
		if err != nil {
			t.Errorf("row %d: %v", i, err)
		}
		var want, got []string
		kinds, at, rest := strings.Fields(r.want), int64(0), r.text
		for _, k := range kinds {
			before, in, _ := strings.Cut(rest, "⟦")
			in, rest, _ = strings.Cut(in, "⟧")
			at += int64(len(before))
			want = append(want, fmt.Sprintf("%s [%d,%d)", k, at, at+int64(len(in))))
			at += int64(len(in))
		}
		for _, f := range found {
			if f.Confidence >= classify.Likely {
				got = append(got, fmt.Sprintf("%s [%d,%d)", f.Kind, f.Start, f.End))
			}
		}
		if !slices.Equal(want, got) {
			t.Errorf("row %d: want %v, got %v", i, want, got)
			for _, f := range found {
				t.Log(f.Kind, f.Confidence, f.Evidence)
			}
		}
	}
}
