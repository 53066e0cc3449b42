package pii_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// events writes text to an EventWriter in pieces.
func events(t testing.TB, r *pii.Redactor, text string, next func() int, opts ...pii.EventOption) string {
	t.Helper()
	var out bytes.Buffer
	w := r.NewEventWriter(&out, nil, opts...)
	for len(text) > 0 {
		n := min(next(), len(text))
		if _, err := w.Write([]byte(text[:n])); err != nil {
			t.Fatal(err)
		}
		text = text[n:]
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// openAI and anthropic are a text as the interfaces send it, in tokens of four bytes or so.
func openAI(text string) string {
	var b strings.Builder
	tokens(text, func(tok string) {
		q, _ := json.Marshal(tok)
		fmt.Fprintf(&b, "data: {\"id\":\"chatcmpl-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":%s},\"finish_reason\":null}]}\n\n", q)
	})
	b.WriteString("data: {\"id\":\"chatcmpl-1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n")
	return b.String()
}

func anthropic(text string) string {
	var b strings.Builder
	b.WriteString("event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n")
	n := 0
	tokens(text, func(tok string) {
		if n++; n%3 == 0 {
			b.WriteString("event: ping\ndata: {\"type\": \"ping\"}\n\n")
		}
		q, _ := json.Marshal(tok)
		fmt.Fprintf(&b, "event: content_block_delta\r\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":%s}}\r\n\r\n", q)
	})
	b.WriteString("event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\n")
	return b.String()
}

func tokens(text string, yield func(string)) {
	for len(text) > 0 {
		n := min(4, len(text))
		for n < len(text) && text[n]&0xC0 == 0x80 {
			n++
		}
		yield(text[:n])
		text = text[n:]
	}
}

// heard joins the pieces that the events of a stream carry.
func heard(t testing.TB, stream string) string {
	t.Helper()
	var text strings.Builder
	for line := range strings.Lines(stream) {
		data, ok := strings.CutPrefix(strings.TrimSpace(line), "data: ")
		if !ok || data == "[DONE]" {
			continue
		}
		var ev struct {
			Choices []struct{ Delta struct{ Content string } }
			Delta   struct{ Text string }
		}
		if err := json.Unmarshal([]byte(data), &ev); err != nil {
			t.Fatal(err)
		}
		for _, c := range ev.Choices {
			text.WriteString(c.Delta.Content)
		}
		text.WriteString(ev.Delta.Text)
	}
	return text.String()
}

const liveText = "Hej!\nKunden är anna.lind@telia.com, personnummer 850709-9805, och bor på Storgatan 5.\nRing 070-174 06 22 \"snart\"."

const liveRedacted = "Hej!\nKunden är [EMAIL], personnummer [SE_PERSONNUMMER], och bor på [ADDRESS].\nRing [PHONE] \"snart\"."

func TestEventWriterDeltas(t *testing.T) {
	r := liveRedactor(t)
	for name, stream := range map[string]string{"openai": openAI(liveText), "anthropic": anthropic(liveText)} {
		got := events(t, r, stream, func() int { return len(stream) })
		if text := heard(t, got); text != liveRedacted {
			t.Errorf("%s: %q", name, text)
		}
		if n, m := strings.Count(got, "\n\n"), strings.Count(stream, "\n\n"); n < m || n > m+2 {
			t.Errorf("%s: %d events, not %d", name, n, m)
		}
	}
	// Of several texts at once each is one.
	var two strings.Builder
	for _, tok := range []string{"anna", ".lind", "@telia", ".com"} {
		for i := range 2 {
			fmt.Fprintf(&two, "data: {\"choices\":[{\"delta\":{\"content\":%q},\"index\":%d}]}\n\n", tok, i)
		}
	}
	got := events(t, r, two.String(), func() int { return 7 })
	if strings.Contains(got, "anna") || strings.Count(got, "[EMAIL]") != 2 {
		t.Errorf("two texts: %q", got)
	}
}

// TestDeltas: the pieces of a text stand where the caller says.
func TestDeltas(t *testing.T) {
	r := liveRedactor(t)
	var in strings.Builder
	tokens("mejla anna.lind@telia.com nu\n", func(tok string) {
		fmt.Fprintf(&in, "data: {\"out\":[{\"piece\":%q}]}\n\n", tok)
	})
	got := events(t, r, in.String(), func() int { return 9 }, pii.Deltas("out.piece"))
	if strings.Contains(got, "lind") || strings.Count(got, "[EMAIL]") != 1 {
		t.Errorf("%q", got)
	}
	if got := events(t, r, in.String(), func() int { return 9 }); strings.Contains(got, "[EMAIL]") {
		t.Error("pieces were joined without being told of")
	}
}

// TestEventWriterTexts: events that aren't pieces are messages.
func TestEventWriterTexts(t *testing.T) {
	r := liveRedactor(t)
	for _, row := range []struct{ name, in, want string }{
		{"text", "data: mejla anna.lind@telia.com\n\n", "data: mejla [EMAIL]\n\n"},
		{"nothing", ": hej\nid: 7\nretry: 10\ndata: hej\n\n", ": hej\nid: 7\nretry: 10\ndata: hej\n\n"},
		{"several lines", "data: pnr\ndata: 850709-9805\n\n", "data: pnr\ndata: [SE_PERSONNUMMER]\n\n"},
		{"no blank, CR LF", "event:m\r\ndata:anna.lind@telia.com\r\n\r\n", "event:m\r\ndata:[EMAIL]\r\n\r\n"},
		{"CR", "data: anna.lind@telia.com\r\rdata: x\r\r", "data: [EMAIL]\r\rdata: x\r\r"},
		{"JSON", "data: {\"text\":\"anna.lind@telia.com\",\ndata: \"n\":1}\n\n", "data: {\"text\":\"[EMAIL]\",\ndata: \"n\":1}\n\n"},
		{"no JSON", "data: [hej anna.lind@telia.com\n\n", "data: [hej [EMAIL]\n\n"},
		{"comment", ": anna.lind@telia.com\n\n", ": [EMAIL]\n\n"},
		{"id", "id: anna.lind@telia.com\ndata: x\n\n", "id: [EMAIL]\ndata: x\n\n"},
		{"not complete", "data: anna.lind@telia.com", "data: [EMAIL]"},
		{"conversation", "data: vad är ditt personnummer?\n\ndata: 8507099805\n\n", "data: vad är ditt personnummer?\n\ndata: [SE_PERSONNUMMER]\n\n"},
		{"byte order mark", "\ufeffdata: anna.lind@telia.com\n\n", "\ufeffdata: [EMAIL]\n\n"},
		{"done", "data: [DONE]\n\n", "data: [DONE]\n\n"},
	} {
		if got := events(t, r, row.in, func() int { return len(row.in) }); got != row.want {
			t.Errorf("%s: %q, not %q", row.name, got, row.want)
		}
	}
	got := events(t, r, "data: anna.li\n\ndata: nd@telia.com \n\ndata: [DONE]\n\n", func() int { return 5 }, pii.EventPieces())
	if strings.Contains(got, "anna") || !strings.Contains(got, "[EMAIL]") || !strings.HasSuffix(got, "data: [DONE]\n\n") {
		t.Errorf("pieces: %q", got)
	}
}

// TestEventsEqualWhole: however a source is cut, it comes out the same.
func TestEventsEqualWhole(t *testing.T) {
	r := liveRedactor(t)
	rnd := rand.New(rand.NewPCG(1, 1))
	rows := 0
	for i, text := range corpusTexts(t) {
		if i%8 != 0 || testing.Short() && i%64 != 0 {
			continue
		}
		plain := "data: " + strings.ReplaceAll(text, "\n", "\ndata: ") + "\n\n"
		for _, stream := range []string{openAI(text), anthropic(text), plain + ": x\r\r" + plain} {
			want := events(t, r, stream, func() int { return len(stream) })
			for _, next := range []func() int{func() int { return 1 }, func() int { return 1 + rnd.IntN(200) }} {
				if got := events(t, r, stream, next); got != want {
					t.Fatalf("text %d: %d bytes, not %d", i, len(got), len(want))
				}
				rows++
			}
		}
		lines := written(t, r, text, func() int { return len(text) })
		if got := heard(t, events(t, r, openAI(text), func() int { return 11 })); got != strings.ToValidUTF8(lines, "\ufffd") {
			t.Fatalf("text %d: the pieces aren't the text of a Writer", i)
		}
	}
	t.Logf("%d rows", rows)
}

func TestEventWriterErrors(t *testing.T) {
	r := liveRedactor(t)
	w := r.NewEventWriter(io.Discard, nil)
	if _, err := io.WriteString(w, "data: "+strings.Repeat("x", 2<<20)); !errors.Is(err, pii.ErrLimit) {
		t.Errorf("an event without end: %v", err)
	}
	if _, err := io.WriteString(w, "\n\n"); !errors.Is(err, pii.ErrLimit) {
		t.Errorf("after the error: %v", err)
	}
	if err := w.Close(); !errors.Is(err, pii.ErrLimit) {
		t.Errorf("Close: %v", err)
	}
	w = r.NewEventWriter(io.Discard, nil)
	var err error
	for i := 0; i < 100 && err == nil; i++ {
		_, err = fmt.Fprintf(w, "data: {\"choices\":[{\"delta\":{\"content\":\"a\"},\"index\":%d}]}\n\n", i)
	}
	if !errors.Is(err, pii.ErrLimit) {
		t.Errorf("too many texts: %v", err)
	}
	w = r.NewEventWriter(io.Discard, nil)
	if _, err := io.WriteString(w, "data: {\"a\":1,\"a\":2}\n\n"); !errors.Is(err, pii.ErrDuplicateKey) {
		t.Errorf("a key twice: %v", err)
	}
}

// TestEventsDamaged: damaged sources come out the same, or fail, however they are cut.
func TestEventsDamaged(t *testing.T) {
	r := liveRedactor(t)
	seeds := []string{openAI("anna.lind@telia.com"), anthropic("pnr 850709-9805"), "data: a\r\rdata: {\"delta\":\"x\"}\n\n:\r\n"}
	rnd := rand.New(rand.NewPCG(1, 2))
	whole, rows := 0, 6000
	if testing.Short() { // beside the race detector
		rows = 1500
	}
	for i := range rows {
		b := []byte(seeds[i%3])
		for range 1 + rnd.IntN(6) {
			switch k := rnd.IntN(len(b)); rnd.IntN(4) {
			case 0:
				b[k] = byte(rnd.IntN(256))
			case 1:
				b = append(b[:k], b[min(len(b), k+rnd.IntN(20)):]...)
			case 2:
				b = append(b, b[k:]...)
			case 3:
				b[k] = "\r\n:\"{}[], "[rnd.IntN(10)]
			}
			if len(b) == 0 {
				b = []byte("x")
			}
		}
		want, err1 := cutEvents(r, b, len(b))
		got, err2 := cutEvents(r, b, 1+rnd.IntN(64))
		if (err1 == nil) != (err2 == nil) || err1 == nil && got != want {
			t.Fatalf("row %d: %d bytes, not %d; %v, %v", i, len(got), len(want), err1, err2)
		}
		if err1 == nil {
			whole++
		}
	}
	t.Logf("%d rows, %d of them without an error", rows, whole)
}

// cutEvents writes b in pieces of n bytes.
func cutEvents(r *pii.Redactor, b []byte, n int) (string, error) {
	var out bytes.Buffer
	w := r.NewEventWriter(&out, nil)
	for at := 0; at < len(b); at += n {
		if _, err := w.Write(b[at:min(at+n, len(b))]); err != nil {
			return "", err
		}
	}
	return out.String(), w.Close()
}
