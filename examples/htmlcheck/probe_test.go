package htmlcheck

import (
	_ "embed"
	"slices"

	"github.com/chromedp/chromedp"
)

//go:embed probe.js
var probeText string

// A probe is what is on a page. Texts are those that are seen, if nothing else is said.
type probe struct {
	Title      string
	Messages   []message
	Legend     []struct{ Name, Color string }
	Tables     []table
	Totals     []string
	Tags       []string // of all elements
	Attributes []string // of all elements
	Source     string   // the document as it stands in memory
	Ran        string   // what a script out of a message has left
	Worst      []struct {
		Where string
		Ratio float64
	} // contrasts of texts, the least first
	Paper  float64 // luminance behind everything, 0 to 1
	Width  int     // of what there is, in pixels
	Window int     // of what can be seen
	Bar    bool    // the switch is seen
	Focus  string  // the id of what has the keyboard
	Ring   string  // how that shows
}

type message struct {
	Value int
	Text  string
	Bad   bool
	Clip  string // what happens to what is painted above or below it
	Marks []mark
}

// A mark is a finding; V is what stood there and R what was written, seen or not.
type mark struct{ Category, Kind, Title, V, R, Says, Color string }

type table struct {
	Name       string
	Head, Foot []string
	Rows       [][]string
}

// probe looks at the page.
func (b *browser) probe() *probe {
	b.t.Helper()
	return do(b, chromedp.Evaluate[*probe](probeText))
}

// table returns a table by its accessible name.
func (p *probe) table(b *browser, name string) table {
	b.t.Helper()
	i := slices.IndexFunc(p.Tables, func(t table) bool { return t.Name == name })
	if i < 0 {
		b.t.Fatalf("there is no table %q", name)
	}
	return p.Tables[i]
}

// texts returns the messages as they are seen.
func (p *probe) texts() []string {
	var all []string
	for _, m := range p.Messages {
		all = append(all, m.Text)
	}
	return all
}

// readable checks that there is contrast enough for all that is seen (WCAG 2, level AA), and no
// need to move the page sideways.
func (b *browser) readable(p *probe, where string) {
	b.t.Helper()
	if len(p.Worst) == 0 {
		b.t.Fatalf("%s: no text is seen", where)
	}
	for _, c := range p.Worst {
		if c.Ratio < 4.5 {
			b.t.Errorf("%s: a contrast of %.2f in %s", where, c.Ratio, c.Where)
		}
	}
	if p.Width > p.Window {
		b.t.Errorf("%s: %d pixels are wider than the window's %d", where, p.Width, p.Window)
	}
}

// looks takes pictures of the page as it is seen on a desk, by night, on a telephone and on
// paper, and checks that it can be read there.
func (b *browser) looks(name string) {
	b.t.Helper()
	for _, look := range []struct {
		name, media, scheme string
		width               int64
	}{
		{"desk", "", "light", 1000}, {"night", "", "dark", 1000}, {"telephone", "", "light", 360},
		{"telephone-night", "", "dark", 360}, {"paper", "print", "light", 720},
	} {
		b.media(look.media, look.scheme, look.width)
		p := b.probe()
		b.readable(p, name+" "+look.name)
		b.screenshot(name + "-" + look.name)
		if dark := p.Paper < 0.1; dark != (look.scheme == "dark") {
			b.t.Errorf("%s %s: the paper's luminance is %.2f", name, look.name, p.Paper)
		}
		if p.Window != int(look.width) {
			b.t.Errorf("%s %s: the window is %d wide", name, look.name, p.Window)
		}
		if look.media == "print" && p.Bar {
			b.t.Errorf("%s: the switch is printed", name)
		}
	}
	b.media("", "light", 1000)
}
