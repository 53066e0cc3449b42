package htmlcheck

import (
	"fmt"
	"html"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/classify"
)

// hidden is what the page shows in the place of a value.
const hidden = "█████"

// TestDemo opens the page of the README's messages, first as it is by default, then with -raw.
func TestDemo(t *testing.T) {
	b := newBrowser(t)
	b.open(redact(t, "-out", "html", demo))
	p := b.probe()
	checkFindings(b, p, demo)
	checkLegend(b, p)
	checkHidden(b, p, demo)
	b.looks("demo")

	b.open(redact(t, "-out", "html", "-raw", demo))
	p = b.probe()
	checkFindings(b, p, demo)
	checkLegend(b, p)
	if diff := cmp.Diff(lines(read(t, demo)), p.texts()); diff != "" {
		t.Errorf("with -raw: -messages +page\n%s", diff)
	}
	if !strings.Contains(p.Source, "shows personal data") {
		t.Error("with -raw the page doesn't say so")
	}
	b.looks("demo-raw")
}

// checkFindings compares what is marked and what is counted with -out findings.
func checkFindings(b *browser, p *probe, file string) {
	b.t.Helper()
	all := findings(b.t, file)
	if len(p.Messages) != len(all) || len(all) == 0 {
		b.t.Fatalf("%d messages, %d on the page", len(all), len(p.Messages))
	}
	total, byKind := 0, map[string]int{}
	for i, line := range all {
		m := p.Messages[i]
		if m.Value != i+1 || m.Bad {
			b.t.Errorf("message %d has the number %d; bad: %v", i+1, m.Value, m.Bad)
		}
		var want, got []string
		for _, f := range line.Findings {
			want = append(want, fmt.Sprint(f.Kind, " ", f.Category, " ", f.Confidence))
			byKind[f.Kind]++
			total++
		}
		for _, s := range m.Marks {
			_, sure, _ := strings.Cut(s.Title, ", ")
			sure, _, _ = strings.Cut(sure, ":")
			got = append(got, fmt.Sprint(s.Kind, " ", s.Category, " ", sure))
			if !strings.Contains(s.Says, s.Kind) {
				b.t.Errorf("message %d: %s is told by its colour alone", i+1, s.Kind)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			b.t.Errorf("message %d: -findings +page\n%s", i+1, diff)
		}
	}
	counts := p.table(b, "Counts")
	shown, sum := map[string]int{}, 0
	for _, row := range counts.Rows {
		n, err := strconv.Atoi(row[len(row)-1])
		if err != nil {
			b.t.Fatal(err)
		}
		shown[row[0]], sum = n, sum+n
	}
	if diff := cmp.Diff(byKind, shown); diff != "" {
		b.t.Errorf("counts: -findings +page\n%s", diff)
	}
	if foot := counts.Foot[len(counts.Foot)-1]; sum != total || foot != strconv.Itoa(total) {
		b.t.Errorf("%d findings, %d in the table, %s below it", total, sum, foot)
	}
	if !slices.IsSortedFunc(counts.Rows, func(a, b []string) int { return strings.Compare(a[0], b[0]) }) {
		b.t.Error("the counts are not in order of their kinds")
	}
}

// checkLegend checks that every category has its own colour, in the legend and in the messages.
func checkLegend(b *browser, p *probe) {
	b.t.Helper()
	byName, byColor := map[string]string{}, map[string]string{}
	for _, l := range p.Legend {
		if other, ok := byColor[l.Color]; ok {
			b.t.Errorf("%s and %s have one colour", l.Name, other)
		}
		byName[l.Name], byColor[l.Color] = l.Color, l.Name
	}
	for _, c := range classify.Categories() {
		if byName[c.String()] == "" {
			b.t.Errorf("%s is not in the legend", c)
		}
	}
	if len(p.Legend) != len(classify.Categories()) {
		b.t.Errorf("the legend has %d entries: %v", len(p.Legend), slices.Sorted(maps.Keys(byName)))
	}
	for _, m := range p.Messages {
		for _, s := range m.Marks {
			if byName[s.Category] != s.Color {
				b.t.Errorf("message %d: %s is %s, and %s in the legend", m.Value, s.Category, s.Color, byName[s.Category])
			}
		}
	}
}

// checkHidden checks that no value is anywhere in a page without -raw, and that everything
// else is there. A value that stands in the file oftener than it was found is seen elsewhere.
func checkHidden(b *browser, p *probe, file string) {
	b.t.Helper()
	text := read(b.t, file)
	raw, times := strings.Split(text, "\n"), map[string]int{}
	for i, line := range findings(b.t, file) {
		for _, f := range slices.Backward(line.Findings) {
			times[raw[i][f.Start:f.End]]++
			raw[i] = raw[i][:f.Start] + hidden + raw[i][f.End:]
		}
	}
	if diff := cmp.Diff(lines(strings.Join(raw, "\n")), p.texts()); diff != "" {
		b.t.Errorf("hidden: -messages +page\n%s", diff)
	}
	looked := 0
	for v, n := range times {
		if strings.Count(text, v) == n {
			looked++
			if strings.Contains(p.Source, v) || strings.Contains(p.Source, html.EscapeString(v)) {
				b.t.Errorf("a value of %d bytes is on the page", len(v))
			}
		}
	}
	if looked < 10 {
		b.t.Errorf("%d values looked for", looked)
	}
	for _, m := range p.Messages {
		for _, s := range m.Marks {
			if s.V != hidden {
				b.t.Errorf("message %d: a %s is shown", m.Value, s.Kind)
			}
		}
	}
}
