package htmlcheck

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

const switchName = "Show the redacted messages"

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
	b.do(chromedp.Click("label[for=redacted]", chromedp.ByQuery))
	see("a click at the words", "redacted")
	b.readable(b.probe(), "redacted")
	b.screenshot("switched")
	b.do(chromedp.Click("#redacted", chromedp.ByQuery))
	see("a click at the box", "messages")

	b.do(chromedp.Reload())
	for i := 0; i < 5 && b.probe().Focus != "redacted"; i++ {
		b.do(chromedp.KeyEvent(kb.Tab))
	}
	if p := b.probe(); p.Focus != "redacted" || p.Ring == "none" {
		b.t.Fatalf("the keyboard doesn't come to the switch, or nobody sees it: %q, outline %s", p.Focus, p.Ring)
	}
	b.do(chromedp.KeyEvent(" "))
	see("the space bar", "redacted")
	b.do(chromedp.KeyEvent(" "))
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
		var nodes []*accessibility.Node
		b.do(chromedp.ActionFunc(func(ctx context.Context) (err error) {
			nodes, err = accessibility.GetFullAXTree().Do(ctx)
			return err
		}))
		has := map[string]int{}
		for _, n := range nodes {
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
