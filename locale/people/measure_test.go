package people

import (
	"strings"
	"testing"
	"unicode"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// A count is a line of the table that TestCorpus prints.
type count struct{ gold, whole, found, wrong int }

// TestCorpus measures on testdata/corpus how much is hidden whole and how much is hidden
// that is nothing. Whole means that every letter and digit is in a finding of the kind at Likely.
func TestCorpus(t *testing.T) {
	s := scanner(t)
	for _, x := range []struct {
		kind              string
		recall, precision float64
	}{{"person", 0.92, 0.95}, {"address", 0.95, 0.95}} {
		rows := map[string]*count{}
		row := func(k string) *count {
			if rows[k] == nil {
				rows[k] = new(count)
			}
			return rows[k]
		}
		for _, m := range corpus(t, "dev*.jsonl") {
			fs, err := s.Find(m.Text)
			if err != nil {
				t.Fatal(m.ID, err)
			}
			for _, g := range m.Spans {
				if g.Kind == x.kind {
					for _, k := range rowsOf(m, m.Text[g.Start:g.End]) {
						row(k).gold++
						if hidden(m.Text, g, fs) {
							row(k).whole++
						}
					}
				}
			}
			for _, f := range fs {
				if f.Kind != x.kind || f.Confidence < classify.Likely {
					continue
				}
				for _, k := range rowsOf(m, m.Text[f.Start:f.End]) {
					row(k).found++
					if !touches(f, m.Spans) {
						row(k).wrong++
					}
				}
			}
		}
		for _, k := range []string{"all", "sv", "da", "nb", "nn", "fi", "is", "en", "lower case", "also a word"} {
			if c := rows[k]; c != nil {
				t.Logf("%-8s %-12s hidden whole %3d of %3d, %5.1f %%; found %3d, of these nothing %d, precision %5.1f %%", x.kind, k,
					c.whole, c.gold, share(c.whole, c.gold), c.found, c.wrong, share(c.found-c.wrong, c.found))
			}
		}
		if c := rows["all"]; share(c.whole, c.gold) < 100*x.recall || share(c.found-c.wrong, c.found) < 100*x.precision {
			t.Errorf("%s: below what is promised", x.kind)
		}
	}
}

func share(n, of int) float64 { return 100 * float64(n) / float64(max(1, of)) }

// rowsOf returns the rows of the table that a value counts in.
func rowsOf(m message, value string) []string {
	ks := []string{"all", m.Lang}
	if strings.ToLower(value) == value {
		ks = append(ks, "lower case")
	}
	for _, w := range strings.FieldsFunc(value, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if lexicon.Lookup([]byte(w)).Has(lexicon.NameWord) || senses.of([]byte(w)).name != 0 {
			return append(ks, "also a word")
		}
	}
	return ks
}

// hidden reports whether findings of its kind cover all of g that can be read.
func hidden(text string, g gold, fs []pii.Finding) bool {
	for i, r := range text[g.Start:g.End] {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		at, in := g.Start+int64(i), false
		for _, f := range fs {
			in = in || f.Kind == g.Kind && f.Confidence >= classify.Likely && f.Start <= at && at < f.End
		}
		if !in {
			return false
		}
	}
	return true
}

// touches reports whether a finding overlaps a span of its kind or of one that can hold it.
func touches(f pii.Finding, spans []gold) bool {
	for _, g := range spans {
		if f.Start < g.End && g.Start < f.End {
			switch g.Kind {
			case f.Kind, "address", "email", "url", "handle", "secret":
				return true
			}
		}
	}
	return false
}
