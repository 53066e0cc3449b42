package no

import (
	"strings"
	"testing"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// TestRecognizers checks what NewScanner would, and that Read agrees with the parser.
func TestRecognizers(t *testing.T) {
	rs := Recognizers()
	byKind := map[string]*pii.Recognizer{}
	for _, r := range rs {
		if byKind[r.Kind] == nil { // others of the kind read what this one leaves
			byKind[r.Kind] = r
		}
		if c, ok := classify.KindCategory(r.Kind); !ok || c != r.Category || r.Region != "NO" || r.Doc == "" {
			t.Errorf("%s: bad head", r.Kind)
		}
		seen := map[string]bool{}
		for _, f := range r.Forms {
			n := strings.Count(f.Mask, "9")
			fits := false
			for _, l := range r.Lens {
				fits = fits || l == n
			}
			if !fits || seen[f.Mask] {
				t.Errorf("%s: mask %s", r.Kind, f.Mask)
			}
			seen[f.Mask] = true
		}
		for _, w := range r.For {
			for _, a := range r.Against {
				if w == a {
					t.Errorf("%s: %q is for and against", r.Kind, w)
				}
			}
		}
	}
	if len(byKind) != len(parsers) {
		t.Fatalf("recognizers of %d kinds, %d parsers", len(byKind), len(parsers))
	}
	for i, v := range vectors {
		tok, err := pii.Lex(v.in)
		if err != nil || tok.Lead() != 0 || !plain(tok) {
			continue
		}
		r := byKind[v.kind].Read(tok)
		if (r.Bits > 0 && !r.Evidence.Has(pii.CheckFailed)) != (v.err == nil) {
			t.Errorf("row %d, %s: read with %d bits", i, v.kind, r.Bits)
		}
		if r.Bits < 0 || (r.Bits == 0 && r != (pii.Reading{})) || (r.Evidence.Has(pii.CheckFailed) && (!r.Need || r.Bits > 4)) {
			t.Errorf("row %d, %s: odd reading %+v", i, v.kind, r)
		}
	}
}

// TestBits holds what each reading is worth, and when it needs a word.
func TestBits(t *testing.T) {
	for i, row := range []struct {
		r    *pii.Recognizer
		in   string
		want pii.Reading
	}{
		{FodselsnummerRecognizer, "20036914700", pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.HasRange | pii.HasChecksum}},
		{FodselsnummerRecognizer, "16822548834", pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.HasRange | pii.HasChecksum | pii.Synthetic}},
		{FodselsnummerRecognizer, "04250100286", pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.HasRange | pii.HasChecksum}},
		{FodselsnummerRecognizer, "30108299939", pii.Reading{Bits: 8, Evidence: pii.HasDate | pii.HasChecksum}},
		{FodselsnummerRecognizer, "20036914712", pii.Reading{}},
		{FodselsnummerMistypedRecognizer, "20036914700", pii.Reading{}},
		{FodselsnummerMistypedRecognizer, "20036914712", pii.Reading{Bits: 4, Evidence: pii.HasDate | pii.CheckFailed, Need: true}},
		{FodselsnummerRecognizer, "15507600333", pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.HasRange | pii.HasChecksum | pii.Synthetic}},
		{FodselsnummerRecognizer, "29820000100", pii.Reading{Bits: 8, Evidence: pii.HasDate | pii.HasChecksum | pii.Synthetic}}, // leap day of 1900
		{FodselsnummerRecognizer, "41819077302", pii.Reading{}},
		{DnummerRecognizer, "41819077302", pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.HasChecksum | pii.Synthetic}},
		{DnummerRecognizer, "41819077906", pii.Reading{Bits: 8, Evidence: pii.HasDate | pii.HasChecksum | pii.Synthetic}},
		{HnummerRecognizer, "15507600333", pii.Reading{Bits: 12, Evidence: pii.HasDate | pii.HasChecksum, Need: true}},
		{KontonummerRecognizer, "12345678903", pii.Reading{Bits: 4, Evidence: pii.HasChecksum}},
		{KontonummerRecognizer, "20036914700", pii.Reading{Bits: 4, Evidence: pii.HasChecksum, Need: true}},
		{KontonummerRecognizer, "2003.69.14700", pii.Reading{Bits: 6, Evidence: pii.HasChecksum}},
		{KontonummerRecognizer, "1234.56.78904", pii.Reading{Bits: 1, Evidence: pii.CheckFailed, Need: true}},
		{OrganisasjonsnummerRecognizer, "974760673", pii.Reading{Bits: 5, Evidence: pii.HasChecksum | pii.HasRange | pii.Organization}},
		{OrganisasjonsnummerRecognizer, "NO 974 760 673 MVA", pii.Reading{Bits: 14, Evidence: pii.HasChecksum | pii.HasRange | pii.Organization}},
		{DUFRecognizer, "200205705502", pii.Reading{Bits: 9, Evidence: pii.HasRange | pii.HasChecksum}},
		{DUFRecognizer, "201201011207", pii.Reading{Bits: 5, Evidence: pii.HasRange | pii.HasChecksum}}, // begins with a date
	} {
		tok, err := pii.Lex(row.in)
		if err != nil {
			t.Fatalf("row %d: %v", i, err)
		}
		if got := row.r.Read(tok); got != row.want {
			t.Errorf("row %d, %s: %+v, want %+v", i, row.r.Kind, got, row.want)
		}
	}
}

// TestTold holds what numbers tell beside being valid.
func TestTold(t *testing.T) {
	type dated interface {
		BirthDate() (time.Time, bool)
		Gender() Gender
	}
	for i, row := range []struct {
		parse  func(string) (value, error)
		in     string
		born   string // empty for unknown
		gender Gender
	}{
		{parsers[kindFodselsnummer], "20036914700", "1969-03-20", Male},
		{parsers[kindFodselsnummer], "29020073150", "2000-02-29", Male},
		{parsers[kindFodselsnummer], "03851598730", "2015-05-03", Male},
		{parsers[kindFodselsnummer], "16822548834", "1925-02-16", Female},
		{parsers[kindFodselsnummer], "30108299939", "", UnknownGender},
		{parsers[kindFodselsnummer], "04250100286", "1901-05-04", Female},
		{parsers[kindFodselsnummer], "20666900260", "", Female}, // NAV's or SyntPop's month
		{parsers[kindDnummer], "55507608360", "1976-10-15", Male},
		{parsers[kindDnummer], "41819077302", "", Male},
		{parsers[kindHnummer], "15507600333", "1976-10-15", Male},
		{parsers[kindHnummer], "80000000330", "", UnknownGender},
	} {
		v, err := row.parse(row.in)
		if err != nil {
			t.Errorf("row %d: %v", i, err)
			continue
		}
		d := v.(dated)
		born, ok := d.BirthDate()
		if got := born.Format(time.DateOnly); ok != (row.born != "") || ok && got != row.born {
			t.Errorf("row %d: born %v %s", i, ok, got)
		}
		if d.Gender() != row.gender {
			t.Errorf("row %d: gender %v", i, d.Gender())
		}
	}
	if f, _ := ParseFodselsnummer("30108299939"); !f.Rule2032() || f.Synthetic() {
		t.Error("a number of the 2032 rule is not said to be one, or to be synthetic")
	}
	if d, _ := ParseDnummer("41819077302"); d.Rule2032() || !d.Synthetic() {
		t.Error("a synthetic D-nummer is not said to be one")
	}
	if k, _ := ParseKontonummer("0000.1234566"); !k.Postgiro() {
		t.Error("a postgiro account is not said to be one")
	}
	if d, _ := ParseDUF("200205705502"); d.Year() != 2002 {
		t.Error("another year")
	}
	if h, _ := ParseHnummer("15507600333"); h.Shared() {
		t.Error("an H-nummer is said to be shared")
	}
}
