package pii_test

import (
	"bytes"
	"encoding"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

var _ interface {
	encoding.BinaryMarshaler
	encoding.BinaryUnmarshaler
} = (*pii.Conversation)(nil)

// say appends messages, "who: text", and returns what came out, joined by '|'.
func say(t testing.TB, c *pii.Conversation, messages ...string) string {
	t.Helper()
	var out []string
	for _, m := range messages {
		party := 0
		if text, ok := strings.CutPrefix(m, "agent: "); ok {
			party, m = 1, text
		}
		got, err := c.AppendFrom([]byte("x"), []byte(m), party)
		if err != nil || got[0] != 'x' {
			t.Fatal(err)
		}
		out = append(out, string(got[1:]))
	}
	return strings.Join(out, "|")
}

func TestConversation(t *testing.T) {
	r := liveRedactor(t)
	for _, row := range []struct {
		name     string
		messages []string
		want     string
		opts     []pii.ConversationOption
	}{
		{"number", []string{"agent: vad är ditt personnummer?", "8507099805"}, "vad är ditt personnummer?|[SE_PERSONNUMMER]", nil},
		{"no question", []string{"agent: hej", "skickade 28 st till 85070998 05"}, "hej|skickade 28 st till 85070998 05", nil},
		{"name", []string{"agent: vad heter du?", "anneli"}, "vad heter du?|[PERSON]", nil},
		{"no name", []string{"agent: vad heter du?", "vet inte", "vänta lite", "varför?", "ok"}, "vad heter du?|vet inte|vänta lite|varför?|ok", nil},
		{"lead-in", []string{"agent: What's your name?", "it's priya"}, "What's your name?|it's [PERSON]", nil},
		{"halves that were asked for", []string{"agent: ditt personnummer?", "850709", "9805"}, "ditt personnummer?|[SE_PERSONNUMMER]|[SE_PERSONNUMMER]", nil},
		{"e-mail in two", []string{"min mejl är anna.svensson@", "gmail.com tack"}, "min mejl är [PERSON]@|[EMAIL] tack", nil},
		{"somebody else between", []string{"min mejl är anna.svensson@", "agent: ja?", "gmail.com"}, "min mejl är [PERSON]@|ja?|[EMAIL]", nil},
		{"three parts", []string{"pnr 850709-", "98", "05"}, "pnr [BIRTHDATE]-|98|[SE_PERSONNUMMER]", nil},
		{"expired", []string{"agent: ditt personnummer?", "vänta", "vänta", "vänta", "8507099805"}, "ditt personnummer?|vänta|vänta|vänta|8507099805", []pii.ConversationOption{pii.Expire(3)}},
		{"order number", []string{"agent: ditt personnummer?", "order 45120998"}, "ditt personnummer?|order 45120998", nil},
		{"label", []string{"agent: vad heter du?", "[PERSON]"}, "vad heter du?|[PERSON]", nil},
		{"empty", []string{"agent: vad heter du?", "", " "}, "vad heter du?|| ", nil},
	} {
		if got := say(t, r.NewConversation(nil, row.opts...), row.messages...); got != row.want {
			t.Errorf("%s: %q, not %q", row.name, got, row.want)
		}
	}
}

// TestAmended: whoever stores messages can put the first part right.
func TestAmended(t *testing.T) {
	r := liveRedactor(t)
	for _, messages := range [][]string{
		{"min mejl är anna.svensson@", "gmail.com tack"},
		{"ring 070-174 06 22 eller pnr 850709-", "98", "05"},
		{"iban SE45 5000 0000", "hm", "SE45 5000 0000", "0583 9825 7466"},
	} {
		var stored []string
		reported := map[int64]int{}
		c := r.NewConversation(func(n int64, f pii.Finding) { reported[n]++ }, pii.Amended(func(a pii.Amendment) {
			s := stored[a.Message]
			stored[a.Message] = s[:a.Start] + string(a.Text) + s[a.End:]
			if m := messages[a.Message]; !strings.HasSuffix(m, m[a.Finding.Start:a.Finding.End]) || reported[a.Message] == 0 {
				t.Error("the finding isn't at the end of its message, or wasn't reported")
			}
		}))
		for _, m := range messages {
			stored = append(stored, say(t, c, m))
		}
		if all := strings.Join(stored, "|"); strings.Contains(all, "anna") || strings.Contains(all, "98") || strings.Contains(all, "0583") {
			t.Errorf("%q", all)
		}
	}
}

// TestConversationTags: actions that keep the text keep every part of it.
func TestConversationTags(t *testing.T) {
	r := redactorOf(t, classify.Rule{Action: classify.Tag}, locale.All())
	c := r.NewConversation(nil, pii.Amended(func(pii.Amendment) { t.Error("nothing is to be amended") }))
	if got := say(t, c, "min mejl är anna.svensson@", "gmail.com"); got != "min mejl är anna.svensson@|gmail.com" {
		t.Errorf("%q", got)
	}
}

// TestConversationBounded: what a thread holds doesn't grow with it.
func TestConversationBounded(t *testing.T) {
	r := liveRedactor(t, pii.WithKeys(newRing(t)))
	c := r.NewConversation(nil)
	most := 0
	for i := range 3000 {
		if _, err := c.AppendFrom(nil, fmt.Appendf(nil, "vad heter du? mitt kundid är 850709-%d", i), i%100); err != nil {
			t.Fatal(err)
		}
		if i%100 == 99 {
			state, err := c.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			most = max(most, len(state))
		}
	}
	if most > 4<<10 {
		t.Errorf("the state grew to %d bytes", most)
	}
}

// TestConversationsConcurrently: one redactor serves many threads.
func TestConversationsConcurrently(t *testing.T) {
	r := liveRedactor(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				if got := say(t, r.NewConversation(nil), "agent: ditt personnummer?", "8507099805", "agent: vad heter du?", "anneli"); !strings.HasSuffix(got, "|[PERSON]") {
					t.Error(got)
				}
				if written(t, r, liveText, func() int { return 3 }) != liveRedacted {
					t.Error("live text")
				}
			}
		})
	}
	wg.Wait()
}

func TestConversationsHide(t *testing.T) {
	r := liveRedactor(t)
	c := r.NewConversation(nil)
	say(t, c, "min mejl är "+canary+".x@")
	w := r.NewWriter(&bytes.Buffer{}, nil)
	fmt.Fprint(w, "hej "+canary)
	e := r.NewEventWriter(&bytes.Buffer{}, nil)
	fmt.Fprint(e, "data: "+canary)
	for _, v := range []any{c, w, e, r.NewFrames(nil), r.NewReader(strings.NewReader(canary), nil)} {
		if leaks(v) {
			t.Errorf("%T shows text", v)
		}
	}
}

func FuzzConversation(f *testing.F) {
	f.Add("vad är ditt personnummer?", "850709", "9805", []byte{1, 0, 0, 0})
	f.Add("pnr 850709-", "98 ", "…05", []byte{1, 9, 1, 5, 'e', 'm', 'a', 'i', 'l', 3, 3, 0})
	f.Add("vad heter du?", "\xffé", "a@", []byte{})
	r := liveRedactor(f, pii.WithKeys(newRing(f)))
	f.Fuzz(func(t *testing.T, a, b, c string, state []byte) {
		conv := r.NewConversation(func(int64, pii.Finding) {}, pii.Amended(func(m pii.Amendment) {
			if m.Start < 0 || m.End < m.Start {
				t.Error("bad place")
			}
		}))
		if err := conv.UnmarshalBinary(state); err != nil && conv.Messages() != 0 {
			t.Error("something is left")
		}
		if conv.Messages() > 1<<40 {
			return
		}
		for i, m := range []string{a, b, c} {
			if _, err := conv.AppendFrom(nil, []byte(m), i&1); err != nil {
				t.Fatal(err)
			}
			if _, err := conv.AppendFrom(nil, []byte(m), 0); err != nil {
				t.Fatal(err)
			}
			again, err := conv.MarshalBinary()
			if err == nil {
				err = conv.UnmarshalBinary(again)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	})
}

func BenchmarkConversation(b *testing.B) {
	r := liveRedactor(b)
	messages := [][]byte{[]byte("Hej! Vad är ditt personnummer?"), []byte("8507099805"), []byte("Tack, och vad heter du?"), []byte("anneli"),
		[]byte("Då ska vi se. Paketet ligger hos ombudet sedan i tisdags och kan hämtas till och med fredag."), []byte("jaha tack så mycket")}
	n := 0
	for _, m := range messages {
		n += len(m)
	}
	b.Run("thread", func(b *testing.B) {
		b.SetBytes(int64(n))
		b.ReportAllocs()
		var dst []byte
		for b.Loop() {
			c := r.NewConversation(nil)
			for i, m := range messages {
				var err error
				if dst, err = c.AppendFrom(dst[:0], m, i&1); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("alone", func(b *testing.B) {
		b.SetBytes(int64(n))
		b.ReportAllocs()
		var dst []byte
		for b.Loop() {
			for _, m := range messages {
				var err error
				if dst, err = r.Append(dst[:0], m, nil); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}
