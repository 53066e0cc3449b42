package topics_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/locale/topics"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/piitest"
)

var languages = []string{"sv", "da", "nb", "fi", "is", "en"}

// newScanner returns a scanner with every recognizer, those of topics once.
func newScanner(t testing.TB) *pii.Scanner {
	rs := slices.DeleteFunc(locale.All(), topical)
	s, err := pii.NewScanner(append(rs, topics.Recognizers()...))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A tally counts the places that tell of a person, those found, and findings beside them.
type tally struct{ want, got, beside int }

func (x *tally) add(y tally) { x.want += y.want; x.got += y.got; x.beside += y.beside }

func (x tally) recall() float64    { return ratio(x.got, x.want) }
func (x tally) precision() float64 { return ratio(x.got, x.got+x.beside) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}

// score adds what s finds in rows, at Likely, to tab, by language and kind. A place is found
// if a finding of its kind overlaps it.
func score(t *testing.T, s *pii.Scanner, rows []piitest.Row, lang string, tab map[[2]string]*tally, verbose bool) {
	of := func(kind string) *tally {
		k := [2]string{lang, kind}
		if tab[k] == nil {
			tab[k] = new(tally)
		}
		return tab[k]
	}
	for _, row := range rows {
		fs, err := s.Find(row.Text)
		if err != nil {
			t.Fatalf("%s: %v", row.Name, err)
		}
		fs = slices.DeleteFunc(fs, func(f pii.Finding) bool {
			return f.Confidence < classify.Likely || !strings.HasPrefix(f.Kind, "topic.")
		})
		hit := func(f pii.Finding, w piitest.Want) bool {
			return f.Kind == w.Kind && f.Start < w.End && w.Start < f.End
		}
		for _, w := range row.Want {
			of(w.Kind).want++
			if slices.ContainsFunc(fs, func(f pii.Finding) bool { return hit(f, w) }) {
				of(w.Kind).got++
			} else if verbose {
				t.Logf("%s: %s is not found at bytes %d to %d", row.Name, w.Kind, w.Start, w.End)
			}
		}
		for _, f := range fs {
			if !slices.ContainsFunc(row.Want, func(w piitest.Want) bool { return hit(f, w) }) {
				of(f.Kind).beside++
				if verbose {
					t.Logf("%s: beside what is wanted: %v", row.Name, f)
				}
			}
		}
	}
}

// TestSentences prints recall and precision by language and kind, for the sentences that the
// vocabulary was tuned on and for those that it was not.
func TestSentences(t *testing.T) {
	s := newScanner(t)
	for _, half := range []string{"", "2"} {
		tab := map[[2]string]*tally{}
		rows := 0
		for _, lang := range languages {
			for _, sort := range []string{"tell", "innocent"} {
				rs := piitest.Load(t, filepath.Join("..", "..", "testdata", "topics", fmt.Sprintf("%s%s.%s.txt", sort, half, lang)))
				score(t, s, rs, lang, tab, half == "")
				rows += len(rs)
			}
		}
		if rows < 360 {
			t.Errorf("only %d sentences", rows)
		}
		report(t, map[string]string{"": "tuned on", "2": "not tuned on"}[half], tab)
	}
}

// report prints a table and checks its sums.
func report(t *testing.T, title string, tab map[[2]string]*tally) {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "sentences %s\n%-10s", title, "")
	var kinds []string
	for _, r := range topics.Recognizers() {
		kinds = append(kinds, r.Kind)
		fmt.Fprintf(&b, " %13s", strings.TrimPrefix(r.Kind, "topic."))
	}
	fmt.Fprintf(&b, " %13s\n", "all")
	cell := func(x tally) { fmt.Fprintf(&b, " %6.1f/%6.1f", 100*x.recall(), 100*x.precision()) }
	sums := make([]tally, len(kinds)+1)
	for _, lang := range languages {
		fmt.Fprintf(&b, "%-10s", lang)
		var all tally
		for i, k := range kinds {
			var x tally
			if p := tab[[2]string{lang, k}]; p != nil {
				x = *p
			}
			cell(x)
			all.add(x)
			sums[i].add(x)
		}
		cell(all)
		sums[len(kinds)].add(all)
		fmt.Fprintf(&b, "   %d wanted, %d beside\n", all.want, all.beside)
		if lang == "sv" || lang == "da" || lang == "nb" {
			check(t, title+", "+lang, all)
		}
	}
	fmt.Fprintf(&b, "%-10s", "all")
	for _, x := range sums {
		cell(x)
	}
	t.Log(b.String())
	check(t, title, sums[len(kinds)])
}

func check(t *testing.T, title string, x tally) {
	t.Helper()
	if x.recall() < 0.90 || x.precision() < 0.95 {
		t.Errorf("%s: recall %.1f%%, precision %.1f%%; want 90%% and 95%%", title, 100*x.recall(), 100*x.precision())
	}
}
