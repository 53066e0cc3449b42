package htmlcheck

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/google/go-cmp/cmp"
)

// The elements and attributes that the pages are made of. One that came out of a message would be
// another, or would make the message's text another than it is.
var (
	tagsKnown = strings.Fields("html head meta title style body header main section div h1 h2 p ul ol li mark span b a label input " +
		"table thead tbody tfoot tr th td")
	attrKnown = strings.Fields("lang charset http-equiv content name id class value title data-kind href for type role " +
		"autocomplete aria-labelledby aria-label tabindex scope colspan style")
)

// hostile returns messages that try to be more than text, with values that nobody owns among
// them. A script that runs leaves a mark at the window; an address that is asked for is seen.
func hostile() string {
	const run = "window.sladdRan=1"
	return strings.Join([]string{
		`<script>` + run + `</script> a.b@firma.se`,
		`<img src=x onerror="` + run + `"><svg onload=` + run + `><body onload='` + run + `'>`,
		`<a href="javascript:` + run + `" onclick="` + run + `">pnr 820309-2385</a>`,
		`javascript:` + run + `// data:text/html,<script>` + run + `</script>`,
		`"><script src="https://x.example/a.js"></script><link rel=stylesheet href="https://x.example/a.css">`,
		`' onmouseover='` + run + `' style='position:fixed;inset:0;background:red' x='`,
		`</span></mark></li></ol></main><h1>Counts</h1><!-- c.d@firma.se --> <!-- open`,
		`</title><style>body{display:none}</style></style></textarea></noscript><plaintext>`,
		`<style>@import "https://x.example/b.css"; li{background:url(https://x.example/c.png)}</style>`,
		`&lt;script&gt; &#60;script&#62; &amp;amp; &nbsp;&quot; e.f&#64;firma.se e.f@firma.se`,
		`https://x.example/?token="onmouseover="` + run + `"&mail=g.h@firma.se&pnr=820309-2385`,
		`"i.j"@firma.se <k.l@firma.se> 'm.n@firma.se' <o.p@firma.se onclick=` + run + `>`,
		`{{.}} {{template "head"}} ${` + run + `} <%= 7*7 %> {{range .Rows}}`,
		`<iframe srcdoc="<script>parent.sladdRan=1</script>"></iframe><base href="https://x.example/">` +
			`<meta http-equiv=refresh content="0;url=https://x.example/">`,
		`<input id="redacted" checked><label for="redacted"><form action="https://x.example/">`,
		"\ue0000\ue001 \ue0001\ue001 \ue000\ue001 \ue001 q.r@firma.se \ue000",
		"\x00\x01\x08\x0b\x0c\x1b[31m \x7f \xc2\x85 \xe2\x80\xa8 \xff\xfe \xc3 \xed\xa0\x80 s.t@firma.se",
		"\u202eלכתובת u.v@firma.se \u2066مرحبا pnr 820309-2385\u2069 سلام \u200f\u200e",
		"\u202e\u202e\u202e without an end \u2067 w.x@firma.se",
		"e" + strings.Repeat("\u0301", 500) + " zalgo y.z@firma.se",
		strings.Repeat("å", 5000) + "@firma.se " + strings.Repeat("W", 10000),
		strings.Repeat("<", 10000),
		strings.Repeat("820309-2385 ", 400),
		"   spaces   and\ttabs\t stay   ",
		"",
		"the last message",
	}, "\n") + "\n"
}

// TestHostile opens pages of hostile messages, first as they are and then without their Content
// Security Policy, so that the escaping is seen to hold alone.
func TestHostile(t *testing.T) {
	file := write(t, "<script>window.sladdRan=1<!--\"' x=.txt", hostile())
	policy := write(t, "policy.json", `{"name": "</title><script>window.sladdRan=1</script>\" onload='window.sladdRan=1'", "default":
		{"action": "label", "purpose": "</td><script>window.sladdRan=1</script>\"'", "retention": "P1Y"},
		"rules": [{"kinds": ["email"], "action": "tag"}]}`)
	b := newBrowser(t)
	for _, bypass := range []bool{false, true} {
		call(b, page.SetBypassCSP, page.SetBypassCSPParams{Enabled: bypass})
		b.open(redact(t, "-out", "html", "-raw", "-policy", policy, file))
		p := b.probe()
		b.harmless(p)
		if diff := cmp.Diff(lines(hostile()), p.texts()); diff != "" {
			t.Errorf("with -raw: -messages +page\n%s", diff)
		}
		do(b, clickSwitch)
		if diff := cmp.Diff(lines(redact(t, "-policy", policy, file)), b.probe().texts()); diff != "" {
			t.Errorf("with -raw: -redacted +page\n%s", diff)
		}
		if !bypass {
			b.looks("hostile")
		}

		b.open(redact(t, "-out", "html", file))
		p = b.probe()
		b.harmless(p)
		checkFindings(b, p, file)
		checkHidden(b, p, file)

		b.open(redact(t, "-out", "report", "-policy", policy, file))
		b.harmless(b.probe())
		if !bypass {
			b.looks("hostile-report")
		}
	}
}

// TestHostileJSON does the same with JSON, in which a value can be written in many ways.
func TestHostileJSON(t *testing.T) {
	in := `{"id":"<script>window.sladdRan=1</script>","text":"\u003cscript\u003ewindow.sladdRan=1\u003c/script\u003e a.b\u0040firma.se",` +
		`"html":"<b onclick=\"window.sladdRan=1\">c.d@firma.se</b>"}
{"inner":"{\"text\":\"\\ue0000\\ue001 e.f@firma.se\"}","pnr":198203092385,"\" onload=\"window.sladdRan=1":"\ue0000\ue001 g.h@firma.se"}
["</li></ol><script>window.sladdRan=1</script>","i.j&#64;firma.se \ud83d\ude00 <p>k.l@firma.se</p>"]
`
	file := write(t, "in.jsonl", in)
	b := newBrowser(t)
	call(b, page.SetBypassCSP, page.SetBypassCSPParams{Enabled: true})
	for _, raw := range []bool{true, false} {
		b.open(redact(t, "-out", "html", "-in", "jsonl", "-raw="+strconv.FormatBool(raw), file))
		p := b.probe()
		b.harmless(p)
		if len(p.Messages) != 3 {
			t.Errorf("%d messages", len(p.Messages))
		}
		if shown := strings.Contains(p.Source, "firma.se") || strings.Contains(p.Source, "820309"); shown != raw {
			t.Errorf("-raw is %v, and values are on the page: %v", raw, shown)
		}
		var got []string
		for _, m := range p.Messages {
			for _, s := range m.Marks {
				if raw {
					got = append(got, s.V)
				}
			}
		}
		want := []string{"a.b@firma.se", "c.d@firma.se", "e.f@firma.se", "198203092385", "g.h@firma.se", "i.j@firma.se", "k.l@firma.se"}
		if diff := cmp.Diff(want, got); raw && diff != "" {
			t.Errorf("-values +page\n%s", diff)
		}
	}
}

// harmless checks that the page is made of what pages are made of, and that nothing ran.
func (b *browser) harmless(p *probe) {
	b.t.Helper()
	if p.Ran != "" {
		b.t.Error("a script of a message ran")
	}
	for _, tag := range p.Tags {
		if !slices.Contains(tagsKnown, tag) {
			b.t.Errorf("there is a <%s>", tag)
		}
	}
	for _, a := range p.Attributes {
		if !slices.Contains(attrKnown, a) {
			b.t.Errorf("there is an attribute %s", a)
		}
	}
	for _, m := range p.Messages {
		if m.Clip != "clip" {
			b.t.Errorf("message %d can paint over its neighbours", m.Value)
		}
	}
	if want := []string{"Messages and what is personal in them", "Personal data in messages"}; !slices.Contains(want, p.Title) {
		b.t.Errorf("the title is %q", p.Title)
	}
}
