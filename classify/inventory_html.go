package classify

import (
	"bytes"
	"cmp"
	_ "embed"
	"html/template"
	"io"
	"slices"
	"sync"
)

// Record is what a record of processing under Article 30(1) holds and no count can
// tell. All of it comes from the program and is printed as it stands; a field that is
// empty is printed as not stated.
type Record struct {
	Title       string   // of the page; "Personal data in messages" if empty
	Date        string   // of the page, in any form
	Controller  string   // name and contact; joint controllers, representative, data protection officer
	Purposes    []string // (b) those of the counts if nil
	Subjects    []string // (c) whose data: customers, patients, staff
	Categories  []string // (c) of personal data; those of the counts if nil
	LegalBasis  []string // Article 6, 9(2), 10 and national law
	Recipients  []string // (d)
	Transfers   []string // (e) to third countries, with the safeguards
	Retention   []string // (f) those of the counts if nil
	Measures    []string // (g) technical and organisational
	Description string   // a sentence under the title
}

//go:embed inventory.html.tmpl
var inventoryTemplate string

var inventoryPage = sync.OnceValues(func() (*template.Template, error) {
	return template.New("inventory").Parse(inventoryTemplate)
})

// WriteHTML writes one page that needs nothing else: no script, font, picture or address
// outside it. Everything from the program is escaped. Nothing is written after an error in
// making the page. Equal input gives equal bytes.
func (v *Inventory) WriteHTML(w io.Writer, r Record) error {
	t, err := inventoryPage()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, v.page(r)); err != nil {
		return err
	}
	_, err = w.Write(b.Bytes())
	return err
}

// A pageRow is a line of a table with its share of the whole in percent.
type pageRow struct {
	Name, Note string
	Count      int64
	Percent    int64
}

type pageTable struct {
	Title, Head, Note string
	Rows              []pageRow
}

type pageEntry struct {
	Title string
	Lines []string
}

type pageCount struct {
	Key
	Count int64
}

type page struct {
	Title, Date, Description string
	From, To                 string
	Total, Special           int64
	Keys                     int
	Record                   []pageEntry
	Tables                   []pageTable
	Counts                   []pageCount
}

func (v *Inventory) page(r Record) page {
	p := page{Title: cmp.Or(r.Title, "Personal data in messages"), Date: r.Date, Description: r.Description,
		Total: v.total, Keys: len(v.counts)}
	for _, k := range v.Keys() {
		n := v.counts[k]
		p.Counts = append(p.Counts, pageCount{k, n})
		if k.Category.Special() {
			p.Special += n
		}
	}
	if len(p.Counts) > 0 {
		p.From, p.To = p.Counts[0].Day, p.Counts[len(p.Counts)-1].Day
	}
	category := v.table("By category", "category", "governed by", func(k Key) (string, string) { return k.Category.String(), law(k.Category) })
	purpose := v.table("By purpose", "purpose", "", func(k Key) (string, string) { return cmp.Or(k.Purpose, notStated), "" })
	retention := v.table("By retention", "retention", "", func(k Key) (string, string) { return cmp.Or(k.Retention.text, notStated), "" })
	p.Tables = []pageTable{category,
		v.table("By kind", "kind", "category", func(k Key) (string, string) { return k.Kind, k.Category.String() }),
		v.table("By action", "action", "", func(k Key) (string, string) { return string(k.Action), "" }),
		purpose, retention,
		v.table("By source", "source", "", func(k Key) (string, string) { return k.Source, "" }),
		v.table("By day", "day", "", func(k Key) (string, string) { return k.Day, "" }),
	}
	p.Record = []pageEntry{
		{"Controller", one(r.Controller)},
		{"Purposes", orCounted(r.Purposes, purpose)},
		{"Categories of data subjects", r.Subjects},
		{"Categories of personal data", orCounted(r.Categories, category)},
		{"Legal basis", r.LegalBasis},
		{"Recipients", r.Recipients},
		{"Transfers to third countries", r.Transfers},
		{"Retention", orCounted(r.Retention, retention)},
		{"Security measures", r.Measures},
	}
	return p
}

const notStated = "not stated"

func one(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// orCounted returns what the program states, else what was counted.
func orCounted(stated []string, t pageTable) []string {
	if stated != nil {
		return stated
	}
	var ns []string
	for _, r := range t.Rows {
		if r.Name != notStated {
			ns = append(ns, r.Name)
		}
	}
	slices.Sort(ns)
	return ns
}

// law names what governs a category.
func law(c Category) string {
	switch {
	case c == OrgID:
		return "not personal"
	case c == ProtectedID:
		return "national law on protected identity"
	case c.Article() == 9:
		return "Article 9"
	case c.Article() == 10:
		return "Article 10"
	}
	return "Article 4"
}

// table adds the counts up by what by returns, the largest first; days in their order.
func (v *Inventory) table(title, head, note string, by func(Key) (name, note string)) pageTable {
	t := pageTable{Title: title, Head: head, Note: note}
	at := make(map[[2]string]int)
	for _, k := range v.Keys() {
		name, note := by(k)
		i, ok := at[[2]string{name, note}]
		if !ok {
			i = len(t.Rows)
			at[[2]string{name, note}] = i
			t.Rows = append(t.Rows, pageRow{Name: name, Note: note})
		}
		t.Rows[i].Count += v.counts[k]
	}
	if head != "day" {
		slices.SortStableFunc(t.Rows, func(a, b pageRow) int {
			return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Note, b.Note))
		})
	}
	for i := range t.Rows {
		t.Rows[i].Percent = int64(100 * float64(t.Rows[i].Count) / float64(max(v.total, 1)))
	}
	return t
}
