package pii_test

import (
	"flag"
	"math/rand/v2"
	"strings"
	"testing"
)

// FuzzEventWriter: any source comes out the same, or fails, however it is cut. Seeds are short, and what is
// new is made smaller in a few steps: the fuzzer's own sixty seconds for each, most of them on
// streams of which every pair of cuts is tried, leave none for new ones.
func FuzzEventWriter(f *testing.F) {
	set := false
	flag.Visit(func(x *flag.Flag) { set = set || x.Name == "test.fuzzminimizetime" })
	if !set {
		if err := flag.Set("test.fuzzminimizetime", "10x"); err != nil {
			f.Fatal(err)
		}
	}
	for n, s := range []string{
		"data: {\"choices\":[{\"delta\":{\"content\":\"a@b.se\"}}]}\n\ndata: [DONE]\n\n",
		"event: d\r\ndata: {\"delta\":{\"text\":\"850709-\"}}\r\n\r\ndata: {\"delta\":{\"text\":\"9805\"}}\r\n\r\n",
		"data: a\r\rdata: {\"delta\":\"x\"}\n\n:\r\n",
		"id: 7\ndata: pnr\ndata: 850709-9805\n\n: x\n\n",
		"event: ping\ndata: {\"type\":\"ping\"}\n\n",
		"data: {\"text\":\"\\u0040\",\ndata: \"n\":1}\n\n",
		"\ufeffdata: [hej\n\n",
	} {
		f.Add([]byte(s), 2*n+1)
	}
	r := liveRedactor(f)
	f.Fuzz(func(t *testing.T, b []byte, n int) {
		n = 1 + (n&0x7fffffff)%64
		want, err1 := cutEvents(r, b, len(b)+1)
		got, err2 := cutEvents(r, b, n)
		if (err1 == nil) != (err2 == nil) || err1 == nil && got != want {
			t.Fatalf("cut at %d: %d bytes, not %d; %v, %v", n, len(got), len(want), err1, err2)
		}
	})
}

// TestEventsAreRunes: what is let out of a long line ends where a rune does, at whatever place of it the bound falls.
func TestEventsAreRunes(t *testing.T) {
	r := liveRedactor(t)
	rnd := rand.New(rand.NewPCG(3, 4))
	for n := range 200 {
		var b strings.Builder
		for b.Len() < 300 {
			for range 1 + rnd.IntN(8) {
				b.WriteRune([]rune("aþæöðeéå‰n")[rnd.IntN(10)])
			}
			b.WriteByte(' ')
		}
		want, err := r.String(b.String())
		if err != nil {
			t.Fatal(err)
		}
		if got := heard(t, events(t, r, openAI(b.String()), func() int { return 11 })); got != want {
			t.Errorf("text %d: the pieces aren't the text", n)
		}
	}
}
