package papers

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
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

func TestRecognizers(t *testing.T) {
	scanner(t)
	rs := Recognizers()
	for _, r := range rs {
		if c, ok := classify.KindCategory(r.Kind); !ok || c != r.Category {
			t.Errorf("%s: category %v", r.Kind, r.Category)
		}
	}
	if rs[0] = nil; Recognizers()[0] == nil {
		t.Error("Recognizers returns a shared slice")
	}
}

// found returns text with what is found at Likely or above in marks, as the rows have it.
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
		fmt.Fprintf(&sb, "%s⟦%s|%s⟧", text[at:f.Start], f.Kind, text[f.Start:f.End])
		at = f.End
	}
	return sb.String() + text[at:]
}

// unmarked takes the marks out of a row.
func unmarked(row string) string {
	var sb strings.Builder
	for {
		before, rest, ok := strings.Cut(row, "⟦")
		sb.WriteString(before)
		if !ok {
			return sb.String()
		}
		_, rest, _ = strings.Cut(rest, "|")
		value, rest, _ := strings.Cut(rest, "⟧")
		sb.WriteString(value)
		row = rest
	}
}

// TestFind runs the rows: what must be found, and what tempts.
func TestFind(t *testing.T) {
	s := scanner(t)
	ran := 0
	for _, rows := range [][]string{rowsPlate, rowsDocument, rowsProperty, rowsCase, rowsNothing} {
		for _, row := range rows {
			ran++
			if diff := cmp.Diff(row, found(t, s, unmarked(row))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		}
	}
	if ran < 100 {
		t.Errorf("only %d rows ran", ran)
	}
}

type canonical interface{ Canonical() string }

var parsers = []struct {
	kind  string
	parse func(string) (canonical, error)
}{
	{kindPassport, func(s string) (canonical, error) { return ParsePassport(s) }},
	{kindPlate, func(s string) (canonical, error) { return ParsePlate(s) }},
	{kindBirthdate, func(s string) (canonical, error) { return ParseBirthdate(s) }},
	{kindProperty, func(s string) (canonical, error) { return ParseProperty(s) }},
}

func TestParse(t *testing.T) {
	for i, tt := range parseRows {
		for _, p := range parsers {
			if p.kind != tt.kind {
				continue
			}
			v, err := p.parse(tt.in)
			if !errors.Is(err, tt.err) || (err == nil) != (tt.err == nil) {
				t.Errorf("row %d: error %v, want %v", i, err, tt.err)
				continue
			}
			if err == nil && v.Canonical() != tt.want {
				t.Errorf("row %d: got %s, want %s", i, v.Canonical(), tt.want)
			}
			if ve := (*pii.ValueError)(nil); err != nil && (!errors.As(err, &ve) || ve.Kind != tt.kind) {
				t.Errorf("row %d: not a ValueError of its kind", i)
			}
		}
	}
}

// TestHidden is the canary: no verb, log or error shows a value.
func TestHidden(t *testing.T) {
	for i, tt := range parseRows {
		for _, p := range parsers {
			v, err := p.parse(tt.in)
			var sb strings.Builder
			log := slog.New(slog.NewJSONHandler(&sb, nil))
			any := any(v)
			if err != nil {
				any = err
			}
			for _, verb := range strings.Fields("%v %+v %#v %s %q %x %X %d %t") {
				fmt.Fprintf(&sb, verb+"\n", any)
				if err == nil {
					fmt.Fprintf(&sb, verb+"\n", struct{ V, v canonical }{v, v})
				}
			}
			log.Info("x", "v", any)
			if b, err := json.Marshal(any); err == nil {
				sb.Write(b)
			}
			if len(tt.in) > 4 && strings.Contains(sb.String(), tt.in) || err == nil && strings.Contains(sb.String(), v.Canonical()) {
				t.Errorf("row %d: %s shows a value", i, p.kind)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, tt := range parseRows {
		f.Add(tt.in)
	}
	s := scanner(f)
	for _, rows := range [][]string{rowsPlate, rowsDocument, rowsProperty, rowsCase, rowsNothing} {
		for _, row := range rows {
			f.Add(unmarked(row))
		}
	}
	f.Fuzz(func(t *testing.T, in string) {
		for _, p := range parsers {
			v, err := p.parse(in)
			if err != nil {
				continue
			}
			again, err := p.parse(v.Canonical())
			if err != nil || again.Canonical() != v.Canonical() {
				t.Fatalf("%s: the canonical form is not read as itself", p.kind)
			}
		}
		if _, err := s.Find(in); err != nil {
			t.Fatal(err)
		}
	})
}

func BenchmarkScan(b *testing.B) {
	s := scanner(b)
	text := []byte("Hej! Min order 4471823 från den 12 maj kom inte, 2 paket för 349 kr, faktura 88213 ska betalas inom 30 dagar. Vi har väntat i 3 veckor nu, tel 08 123 45. ")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var dst []pii.Finding
	for b.Loop() {
		dst, _ = s.AppendFindings(dst[:0], text)
	}
}
