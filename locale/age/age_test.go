package age

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

func scanner(t testing.TB) *pii.Scanner {
	t.Helper()
	s, err := pii.NewScanner(Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// found returns text with what is found at Likely or above in marks.
func found(t *testing.T, s *pii.Scanner, text string) string {
	t.Helper()
	fs, err := s.Find(text)
	if err != nil {
		t.Fatal(err)
	}
	var sb strings.Builder
	at := int64(0)
	for _, f := range fs {
		if f.Confidence < classify.Likely {
			continue
		}
		sb.WriteString(text[at:f.Start] + "⟦" + text[f.Start:f.End] + "⟧")
		at = f.End
	}
	return sb.String() + text[at:]
}

var unmarked = strings.NewReplacer("⟦", "", "⟧", "")

// TestFind runs the rows: what must be found, and what tempts.
func TestFind(t *testing.T) {
	s := scanner(t)
	for _, rows := range [][]string{rowsBirth, rowsAge, rowsSaid, rowsNothing} {
		for _, row := range rows {
			if diff := cmp.Diff(row, found(t, s, unmarked.Replace(row))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		}
	}
}

// TestKind: the category is that of the kind.
func TestKind(t *testing.T) {
	if c, ok := classify.KindCategory(Recognizer.Kind); !ok || c != Recognizer.Category {
		t.Errorf("category %v", c)
	}
}

// TestNumeral: numbers in words are put together of their parts, and other words are none.
func TestNumeral(t *testing.T) {
	for w, want := range map[string]int{
		"åttiotvå": 82, "toogfyrre": 42, "syttito": 72, "sjuttio": 70, "neljä": 4, "seitsemänkymmentäkaksi": 72, "viisitoista": 15, "fjögurra": 4, "eighty": 80, "halvfjerds": 70, "sekstifem": 65, "sjuttinie": 79, "viiskytkuus": 56, "viistoist": 15, "kuuskytyks": 61,
	} {
		if got, ok := numeral([]byte(w)); !ok || got != want {
			t.Errorf("%s is %d, want %d", w, got, want)
		}
	}
	for _, w := range []string{"femur", "sjuk", "trehund", "åtgärd", "", "tiotal", "tenor"} {
		if n, ok := numeral([]byte(w)); ok {
			t.Errorf("%q is %d, want no number", w, n)
		}
	}
	for w, want := range map[string]int{"fyraåring": 4, "sjuårig": 7, "nelivuotias": 4, "femtonåringen": 15, "tiårs": 0, "nyårsgåva": 0} {
		if got, ok := aged([]byte(w)); got != want || ok != (want > 0) {
			t.Errorf("%s is of %d years, want %d", w, got, want)
		}
	}
}

// TestFact: what was found tells the age.
func TestFact(t *testing.T) {
	for s, want := range map[string]string{"34 år": "34", "9": "9", "67-vuotias": "67", "34 years old": "34", "2030": "", "i våras": "", "12 mars": "", "113": ""} {
		if got, ok := fact(s, "age"); ok != (want != "") || ok && got != want {
			t.Errorf("the age of %q is %q, want %q", s, got, want)
		}
	}
	if _, ok := fact("34", "year"); ok {
		t.Error("an age tells a year")
	}
}

// TestAlloc: looking at ages allocates nothing.
func TestAlloc(t *testing.T) {
	s := scanner(t)
	text := []byte("hon är 34 och min son är fyra, Rut, 93, född 1985, bilen är 12 år och kostar 45 kr")
	dst := make([]pii.Finding, 0, 16)
	if n := testing.AllocsPerRun(100, func() { dst, _ = s.AppendFindings(dst[:0], text) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
