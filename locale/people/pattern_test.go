package people

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// grammarTexts are all grammars with the patterns that they are compiled from.
func grammarTexts() map[string]struct {
	g        *grammar
	patterns string
} {
	return map[string]struct {
		g        *grammar
		patterns string
	}{
		"slots":  {slotGrammar, slotPatterns},
		"frames": {frameGrammar, framePatterns},
		"places": {placeGrammar, placePatterns},
		"firms":  {firmGrammar, firmPatterns},
		"behind": {behindGrammar, behindPatterns},
		"things": {thingGrammar, thingPatterns},
	}
}

// TestPatternExamples: every pattern has an example behind it, and stands around a run in it.
func TestPatternExamples(t *testing.T) {
	rows := 0
	for name, g := range grammarTexts() {
		n := 0
		for _, line := range strings.Split(g.patterns, "\n") {
			pattern, examples, _ := strings.Cut(line, "#")
			if pattern = strings.TrimSpace(pattern); pattern == "" || strings.HasSuffix(pattern, ":") {
				continue
			}
			p := &g.g.patterns[n]
			n++
			if strings.TrimSpace(examples) == "" {
				t.Errorf("%s: %s: no example", name, pattern)
				continue
			}
			for example := range strings.SplitSeq(examples, ";") {
				rows++
				if !somewhere(t, strings.ReplaceAll(strings.TrimSpace(example), `\n`, "\n"), func(w text, r run) bool { return p.around(w, &r) }) {
					t.Errorf("%s: %s: not in its example %q", name, pattern, example)
				}
			}
		}
		if n != len(g.g.patterns) {
			t.Errorf("%s: %d lines and %d patterns", name, n, len(g.g.patterns))
		}
	}
	t.Logf("%d examples", rows)
}

// somewhere reports whether f holds for a run of at most three words of a text.
func somewhere(t *testing.T, s string, f func(text, run) bool) bool {
	t.Helper()
	found := false
	look := func(w *pii.Words, i int) (int, int, pii.Reading) {
		for first := range w.List {
			for last := first; last < len(w.List) && last < first+3; last++ {
				for base := first; base <= last; base++ {
					found = found || f(text{w}, run{first: first, last: last, lead: first, base: base, given: last > first})
				}
			}
		}
		return 0, 0, pii.Reading{}
	}
	sc, err := pii.NewScanner([]*pii.Recognizer{{Kind: "person", Category: classify.Name, Doc: "A test.", Lexicon: Lexicon, OnClass: ^uint64(0), Words: look}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := sc.Find(s); err != nil {
		t.Fatal(err)
	}
	return found
}

// TestPatternMarks: what stands between the items of a pattern, and how often they stand there, is what pattern.go says.
func TestPatternMarks(t *testing.T) {
	rows := []struct {
		pattern, text string
		want          bool
	}{
		{"som _ fra", "som anna fra", true},
		{"som _ fra", "som, anna fra", false},
		{"som _ fra", "som\nanna fra", false},
		{"som , _ fra", "som, anna fra", true},
		{"som , _ fra", "som,anna fra", true},
		{"som , _ fra", "som anna fra", false},
		{"som ~ _ ~ fra", "som: anna (fra", true},
		{"^ som _", "hej. som anna", true},
		{"^ som _", "hej som anna", false},
		{"_ ^ som", "anna. som", true},
		{"_ ^ som", "anna som", false},
		{"som _ $", "som anna", true},
		{"som _ $", "som anna i dag", true},
		{"som _@single $", "som anna fönster", false},
		{"som ..2 fra _", "som fra anna", true},
		{"som ..2 fra _", "som da, min fra anna", true},
		{"som ..2 fra _", "som da min bil fra anna", false},
		{"som ..2 fra _", "som. fra anna", false},
		{"_ som ..2 fra", "anna som da min fra", true},
		{"_ som ..2 fra", "anna som da min bil fra", false},
		{"som :not? _", "som anna", true},
		{"som :not? _", "som ikke anna", true},
		{"som :not? fra _", "som ikke ikke fra anna", false},
		{"som :not?2 fra _", "som ikke ikke fra anna", true},
		{"som|fra _", "fra anna", true},
		{"!som _ fra", "som anna fra", false},
		{"!som _ fra", "da anna fra", true},
		{"!som ~ _ fra", "anna fra", true}, // what isn't there is not that word either
		{"som&@capital _", "Som anna", true},
		{"som&@capital _", "som anna", false},
		{"som * _", "som 12 anna", true},
		{"som * _", "som anna", false},
		{"_.given1&@single fra", "anna fra", true},
		{"_.given1&@single fra", "bilnøkkel fra", false},
		{"FAMILY _", "mamma anna", true},
		{"FAMILY|@sure _", "anna pekka", true},
		{"%desk _", "kundtjänst anna", true},
		{"_ <desk> fra", "anna i kassan fra", true},
		{"_ <desk> fra", "anna i fra", false},
	}
	for _, row := range rows {
		g := compile(row.pattern)
		if got := somewhere(t, row.text, func(w text, r run) bool { return g.find(w, r) != none }); got != row.want {
			t.Errorf("%s in %q: %v", row.pattern, row.text, got)
		}
		if got := somewhere(t, row.text, func(w text, r run) bool { return g.patterns[0].around(w, &r) }); got != row.want {
			t.Errorf("%s in %q, asked without the words beside: %v", row.pattern, row.text, got)
		}
	}
}

// TestPatternMistakes: a pattern that can't be read doesn't compile, and the panic names its line.
func TestPatternMistakes(t *testing.T) {
	for _, patterns := range []string{"som fra", "_ som _", "NOBODY _", ":nothing _", "%nothing _", ".nothing _", "@nothing _", "xyzzy _", "som& _", "<desk> _", "<nothing> _", "_ <nothing>", "..x _", "nothing:\nsom _"} {
		func() {
			defer func() {
				if r := recover(); r == nil || !strings.Contains(fmt.Sprint(r), "line ") {
					t.Errorf("%q: %v", patterns, r)
				}
			}()
			compile(patterns, result{name: "known"})
		}()
	}
}
