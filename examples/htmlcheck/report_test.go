package htmlcheck

import (
	"cmp"
	"encoding/json"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/classify"
)

// reportPolicy says something in every column.
const reportPolicy = `{"name": "shop", "default": {"action": "label", "retention": "P1Y", "purpose": "customer service"},
	"rules": [{"categories": ["org_id"], "action": "keep"},
		{"kinds": ["email"], "action": "mask", "retention": "P30D", "purpose": "billing"}]}`

// A count is one line of an inventory's JSON.
type count struct {
	Source, Day, Kind, Category, Purpose, Action, Retention string
	Count                                                   int
}

// inventory counts what -out findings says of files, as the policy decides, and returns
// what the JSON of the inventory holds.
func inventory(t *testing.T, policy, day string, files ...string) (total int, counts []count) {
	t.Helper()
	p, err := classify.ParsePolicy([]byte(policy))
	if err != nil {
		t.Fatal(err)
	}
	v := new(classify.Inventory)
	for _, file := range files {
		for _, line := range findings(t, file) {
			for _, f := range line.Findings {
				d := p.Decide(f.Kind, f.Category, f.Confidence)
				k := classify.Key{Source: filepath.Base(file), Day: day, Kind: f.Kind, Category: f.Category,
					Purpose: d.Purpose, Action: d.Action, Retention: d.Retention}
				if err := v.Add(k, 1); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var all struct {
		Total  int
		Counts []count
	}
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	return all.Total, all.Counts
}

// TestReport compares the report's page with the inventory's JSON.
func TestReport(t *testing.T) {
	policy := write(t, "policy.json", reportPolicy)
	more := write(t, "more.txt", "pnr 820309-2385, a.b@firma.se\nCVR 26815118\nmail c.d@firma.se\n")
	b := newBrowser(t)
	b.open(redact(t, "-out", "report", "-policy", policy, demo, more))
	p := b.probe()
	rows := p.table(b, "All counts").Rows
	if len(rows) == 0 || len(rows[0]) != 8 {
		t.Fatalf("the counts are %q", rows)
	}
	total, counts := inventory(t, reportPolicy, rows[0][0], demo, more)
	var want [][]string
	special := 0
	for _, c := range counts {
		want = append(want, []string{c.Day, c.Source, c.Kind, c.Category, c.Purpose, c.Action, c.Retention, strconv.Itoa(c.Count)})
		if category := new(classify.Category); category.UnmarshalText([]byte(c.Category)) == nil && category.Special() {
			special += c.Count
		}
	}
	if diff := gocmp.Diff(want, rows); diff != "" {
		t.Errorf("-inventory +page\n%s", diff)
	}
	if want := []string{strconv.Itoa(total), strconv.Itoa(special), strconv.Itoa(len(counts)), rows[0][0]}; !slices.Equal(p.Totals, want) {
		t.Errorf("totals are %q and not %q", p.Totals, want)
	}
	for title, of := range map[string]func(count) string{
		"By category":  func(c count) string { return c.Category },
		"By kind":      func(c count) string { return c.Kind },
		"By action":    func(c count) string { return c.Action },
		"By purpose":   func(c count) string { return cmp.Or(c.Purpose, "not stated") },
		"By retention": func(c count) string { return cmp.Or(c.Retention, "not stated") },
		"By source":    func(c count) string { return c.Source },
		"By day":       func(c count) string { return c.Day },
	} {
		checkSums(t, p.table(b, title), total, counts, of)
	}
	checkRecord(b, p)
	for _, v := range append(values(t, demo), values(t, more)...) {
		if strings.Contains(p.Source, v) {
			t.Errorf("a value of %d bytes is in the report", len(v))
		}
	}
	b.harmless(p)
	b.looks("report")

	b.open(redact(t, "-out", "report", write(t, "empty.txt", "")))
	if p = b.probe(); p.Totals[0] != "0" || p.table(b, "All counts").Rows[0][0] != "nothing counted" {
		t.Errorf("an empty report says %q", p.Totals)
	}
	b.looks("report-empty")
}

// checkSums checks that a table adds the counts up, the largest first, and days in their order.
func checkSums(t *testing.T, tab table, total int, counts []count, of func(count) string) {
	t.Helper()
	want, got, sum := map[string]int{}, map[string]int{}, 0
	for _, c := range counts {
		want[of(c)] += c.Count
	}
	for _, row := range tab.Rows {
		n, err := strconv.Atoi(row[len(row)-2])
		if err != nil {
			t.Fatal(err)
		}
		got[row[0]] += n
		sum += n
	}
	if diff := gocmp.Diff(want, got); diff != "" || sum != total {
		t.Errorf("%s: %d in all: -inventory +page\n%s", tab.Name, sum, diff)
	}
	sorted := slices.IsSortedFunc(tab.Rows, func(a, b []string) int {
		if tab.Name == "By day" {
			return cmp.Compare(a[0], b[0])
		}
		return cmp.Or(cmp.Compare(number(b), number(a)), cmp.Compare(a[0], b[0]))
	})
	if !sorted {
		t.Errorf("%s is not in order: %q", tab.Name, tab.Rows)
	}
}

// number returns the count of a row.
func number(row []string) int {
	n, _ := strconv.Atoi(row[len(row)-2])
	return n
}

// checkRecord checks that all is there that Article 30(1) asks for: what can be counted with
// what was counted, the rest as not stated.
func checkRecord(b *browser, p *probe) {
	b.t.Helper()
	record := p.table(b, "Record of processing (GDPR, Article 30)")
	var fields []string
	has := map[string]string{}
	for _, row := range record.Rows {
		fields = append(fields, row[0])
		has[row[0]] = row[1]
	}
	want := []string{"Controller", "Purposes", "Categories of data subjects", "Categories of personal data", "Legal basis", "Recipients",
		"Transfers to third countries", "Retention", "Security measures"}
	if diff := gocmp.Diff(want, fields); diff != "" {
		b.t.Errorf("-Article 30 +page\n%s", diff)
	}
	for field, part := range map[string]string{"Purposes": "billing", "Categories of personal data": "national_id", "Retention": "P30D",
		"Controller": "not stated", "Recipients": "not stated", "Security measures": "not stated"} {
		if !strings.Contains(has[field], part) {
			b.t.Errorf("%s: %q lacks %s", field, has[field], part)
		}
	}
}
