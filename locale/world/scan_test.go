package world

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// spans returns text with what rc makes of each mark in it, at least min bits, put between
// ⟦ and ⟧. A reading that needs a word counts only if named is true.
func spans(rc *pii.Recognizer, text string, min int, named bool) string {
	var out strings.Builder
	done := 0
	for i := range len(text) {
		if strings.IndexByte(rc.Marks, text[i]) < 0 || i < done {
			continue
		}
		s, e, r := scanAt(rc, text, i)
		if r.Bits == 0 || r.Bits < min || r.Need && !named || s < done {
			continue
		}
		fmt.Fprintf(&out, "%s⟦%s⟧", text[done:s], text[s:e])
		done = e
	}
	return out.String() + text[done:]
}

// scanAt calls rc.Scan on the window that a scanner would show it and returns the bounds in text.
func scanAt(rc *pii.Recognizer, text string, i int) (start, end int, r pii.Reading) {
	from, to := max(0, i-rc.Left), min(len(text), i+1+rc.Right)
	if n := strings.IndexByte(text[i:to], '\n'); n >= 0 {
		to = i + n
	}
	s, e, r := rc.Scan([]byte(text[from:to]), i-from)
	return from + s, from + e, r
}

func unmark(s string) string { return strings.NewReplacer("⟦", "", "⟧", "").Replace(s) }

// checkSpans compares the marks in each line with what rc finds.
func checkSpans(t *testing.T, rc *pii.Recognizer, min int, named bool, lines string) {
	t.Helper()
	rows := 0
	for l := range strings.Lines(lines) {
		if l = strings.TrimSpace(l); l == "" {
			continue
		}
		rows++
		if diff := cmp.Diff(l, spans(rc, unmark(l), min, named)); diff != "" {
			t.Errorf("row %d (-want +got):\n%s", rows, diff)
		}
	}
	if rows == 0 {
		t.Error("no rows ran")
	}
}

func TestRecognizers(t *testing.T) {
	for _, rc := range Recognizers() {
		if c, ok := classify.KindCategory(rc.Kind); !ok || c != rc.Category {
			t.Errorf("%s: unknown kind or other category", rc.Kind)
		}
		if rc.Doc == "" || (rc.Read == nil) == (rc.Scan == nil) || rc.Left > 128 || rc.Right > 384 || rc.Marks != "" && rc.Right == 0 {
			t.Errorf("%s: incomplete", rc.Kind)
		}
	}
	Recognizers()[0] = nil
	if Recognizers()[0] == nil {
		t.Error("the slice is shared")
	}
}

func TestScanAllocates(t *testing.T) {
	texts := map[*pii.Recognizer]string{
		EmailRecognizer: `Hej anna.berg@telia.se, info@example.com "a b"@x.se åsa@blåbär.se anna @ gmail.com anna@gmail,com x@[IPv6:2001:db8::1] @kalle user@host a@b.unknown`,
		IPv6Recognizer:  `kl 12:30 https://a.se 2001:db8::1 fe80::1%eth0 [::ffff:192.0.2.1]:443 std::string 00:1A:2B:3C:4D:5E 12:30:45 1:2:3:4:5:6:7:8`,
	}
	for rc, s := range texts {
		text := []byte(s)
		if n := testing.AllocsPerRun(100, func() {
			for i, c := range text {
				if strings.IndexByte(rc.Marks, c) >= 0 {
					rc.Scan(text, i)
				}
			}
		}); n != 0 {
			t.Errorf("%s: %v allocations", rc.Kind, n)
		}
	}
}

// BenchmarkScan measures a mark, in chat and in what is made to be slow.
func BenchmarkScan(b *testing.B) {
	for _, row := range []struct {
		name string
		rc   *pii.Recognizer
		text string
	}{
		{"email/chat", EmailRecognizer, "Hej, min mejl är anna.berg@telia.se och jag undrar @kalle vad som hänt med order 2 @ 10 kr. "},
		{"email/signs", EmailRecognizer, "@"},
		{"email/pairs", EmailRecognizer, "a@"},
		{"email/quotes", EmailRecognizer, `"@`},
		{"email/long", EmailRecognizer, strings.Repeat("a.", 120) + "@"},
		{"email/slash", EmailRecognizer, strings.Repeat("\\", 60) + `"@`},
		{"ip.v6/chat", IPv6Recognizer, "kl 12:30 ringde jag tel: 070 och såg https://telia.se/a, std::string, 12:30:45 "},
		{"ip.v6/colons", IPv6Recognizer, ":"},
		{"ip.v6/groups", IPv6Recognizer, "1:"},
		{"ip.v6/labels", IPv6Recognizer, "x1:1:1:1::1:1.1:1.1.1.1.1.1.1.1.1.1.1"},
		{"ip.v6/pairs", IPv6Recognizer, "ab:12:"},
	} {
		text := []byte(strings.Repeat(row.text, 4096/len(row.text)+1))
		b.Run(row.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				for i, c := range text {
					if c == row.rc.Marks[0] {
						from := max(0, i-row.rc.Left)
						row.rc.Scan(text[from:min(len(text), i+1+row.rc.Right)], i-from)
					}
				}
			}
		})
	}
}
