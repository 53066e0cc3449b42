package htmlcheck

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

const switchName = "Show the redacted messages"

// clickSwitch clicks at the words beside the switch.
var clickSwitch = chromedp.Click(chromedp.CSS("label[for=redacted]"))

// TestSwitch goes to the redacted messages and back, by mouse and by keyboard.
func TestSwitch(t *testing.T) {
	b := newBrowser(t)
	raw, redacted := lines(read(t, demo)), lines(redact(t, demo))
	b.open(redact(t, "-out", "html", "-raw", demo))
	with := b.probe()
	b.views(map[string][]string{"messages": raw, "redacted": redacted})

	// Without -raw the same, save for what was found and what the policy keeps.
	var before, after []string
	for i, m := range with.Messages {
		v, r := raw[i], redacted[i]
		for _, s := range m.Marks {
			v = strings.Replace(v, s.V, hidden, 1)
			if s.V == s.R {
				r = strings.Replace(r, s.R, hidden, 1)
			}
		}
		before, after = append(before, v), append(after, r)
	}
	b.open(redact(t, "-out", "html", demo))
	b.views(map[string][]string{"messages": before, "redacted": after})
}

// views switches by every means, and compares what is seen.
func (b *browser) views(want map[string][]string) {
	b.t.Helper()
	see := func(how, which string) {
		b.t.Helper()
		p := b.probe()
		if diff := cmp.Diff(want[which], p.texts()); diff != "" {
			b.t.Errorf("%s: -%s +page\n%s", how, which, diff)
		}
		for _, m := range p.Messages {
			for _, s := range m.Marks {
				if told := strings.Contains(s.Says, s.Kind); told != (which == "messages") {
					b.t.Errorf("%s: message %d: the kind's name stands beside the value: %v", how, m.Value, told)
				}
			}
		}
	}
	see("at first", "messages")
	do(b, clickSwitch)
	see("a click at the words", "redacted")
	b.readable(b.probe(), "redacted")
	b.screenshot("switched")
	do(b, chromedp.Click(chromedp.CSS("#redacted")))
	see("a click at the box", "messages")

	do(b, chromedp.Reload())
	for i := 0; i < 5 && b.probe().Focus != "redacted"; i++ {
		do(b, chromedp.KeyEvent(kb.Tab))
	}
	if p := b.probe(); p.Focus != "redacted" || p.Ring == "none" {
		b.t.Fatalf("the keyboard doesn't come to the switch, or nobody sees it: %q, outline %s", p.Focus, p.Ring)
	}
	do(b, chromedp.KeyEvent(" "))
	see("the space bar", "redacted")
	do(b, chromedp.KeyEvent(" "))
	see("the space bar again", "messages")
}

// TestNames reads the page as a screen reader does.
func TestNames(t *testing.T) {
	b := newBrowser(t)
	for name, want := range map[string][]string{
		"html":   {"switch " + switchName, "table Counts", "list Messages", "region Messages", "heading Categories", "link Counts"},
		"report": {"table All counts", "table By category", "table Record of processing (GDPR, Article 30)", "list Totals", "heading By day"},
	} {
		b.open(redact(t, "-out", name, demo))
		has := map[string]int{}
		for _, n := range call(b, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{}).Nodes {
			if n.Ignored || n.Role == nil || n.Name == nil {
				continue
			}
			role, title := strings.Trim(string(n.Role.Value), `"`), strings.Trim(string(n.Name.Value), `"`)
			has[role+" "+title]++
			switch role {
			case "table", "switch", "link", "region", "heading":
				if title == "" {
					t.Errorf("%s: a %s without a name", name, role)
				}
			}
		}
		for _, w := range want {
			if has[w] == 0 {
				t.Errorf("%s: no %q", name, w)
			}
		}
		if has["main "] != 1 {
			t.Errorf("%s: %d main parts", name, has["main "])
		}
	}
}
