package locale_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/transform"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

// The texts of the benchmarks. Half of the mixed chat is clean and tempts, half
// holds personal data: dense chat is messages of which each holds some.
func benchTexts(b *testing.B) map[string][][]byte {
	b.Helper()
	clean, dense := messages(corpus(b, "clean.*.jsonl")), messages(corpus(b, "dev.*.jsonl"))
	var mixed [][]byte
	for i := range min(len(clean), len(dense)) {
		mixed = append(mixed, clean[i], dense[i])
	}
	return map[string][][]byte{"clean": clean, "mixed": mixed, "dense": dense}
}

func messages(ms []message) [][]byte {
	var out [][]byte
	for _, m := range ms {
		out = append(out, []byte(m.Text))
	}
	return out
}

func size(ms [][]byte) (n int64) {
	for _, m := range ms {
		n += int64(len(m))
	}
	return n
}

func blocks(ms [][]byte) [][]byte {
	var all []byte
	for len(all) < 256<<10 {
		for _, m := range ms {
			all = append(append(all, m...), '\n')
		}
	}
	var out [][]byte
	for len(all) >= 64<<10 {
		out, all = append(out, all[:64<<10]), all[64<<10:]
	}
	return out
}

// dfaTable is the yardstick: a table-driven automaton that reads every byte. It
// counts the words "nummer" and runs of four digits.
var dfaTable = func() (t [8][256]uint8) {
	for c := range 256 {
		t[0][c] = 0
		if '0' <= c && c <= '9' {
			t[0][c] = 1
		}
	}
	t[1], t[2], t[3], t[4] = t[0], t[0], t[0], t[0]
	for c := '0'; c <= '9'; c++ {
		t[1][c], t[2][c], t[3][c], t[4][c] = 2, 3, 4, 4
	}
	t[0]['n'], t[5] = 5, t[0]
	t[5]['u'], t[6] = 6, t[0]
	t[6]['m'], t[7] = 7, t[0]
	return t
}()

func dfa(b []byte) int {
	s, n := uint8(0), 0
	for _, c := range b {
		s = dfaTable[s][c]
		if s == 4 {
			n++
		}
	}
	return n
}

// alternation is what one would write by hand.
var alternation = regexp.MustCompile(strings.Join([]string{
	`\b(?:19|20)?\d{6}[-+ ]?\d{4}\b`, `\b\d{6}[-+A-FYXWVUa-fyxwvu]\d{3}[0-9A-Ya-y]\b`, `\b\d{11}\b`, `\b\d{6} \d{5}\b`,
	`\b\d{4}\.\d{2}\.\d{5}\b`, `\b\d{3} ?\d{3} ?\d{3}\b`, `\b\d{8}\b`, `\b\d{2} \d{2} \d{2} \d{2}\b`,
	`[\pL\d._%+-]+@[\pL\d.-]+\.\pL{2,}`, `\b(?:\d{1,3}\.){3}\d{1,3}\b`, `\b(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}\b`, `\bSE\d{12}\b`,
}, "|"))

var sink int

// rate runs f over ms for about a fifth of a second and returns bytes a second.
func rate(ms [][]byte, f func([]byte)) float64 {
	n, start := 0, time.Now()
	for time.Since(start) < 200*time.Millisecond {
		for _, m := range ms {
			f(m)
		}
		n++
	}
	return float64(n) * float64(size(ms)) / time.Since(start).Seconds()
}

// perDFA reports how many times faster than the automaton and the alternation
// the benchmark is, both measured in the same run.
func perDFA(b *testing.B, ms [][]byte) {
	b.StopTimer()
	own := float64(size(ms)) * float64(b.N) / b.Elapsed().Seconds()
	b.ReportMetric(own/rate(ms, func(m []byte) { sink += dfa(m) }), "xDFA")
	if len(ms[0]) < 4096 {
		b.ReportMetric(own/rate(ms[:min(len(ms), 100)], func(m []byte) { sink += len(alternation.FindAllIndex(m, -1)) }), "xregexp")
	}
}

func newScanner(b testing.TB) *pii.Scanner {
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		b.Fatal(err)
	}
	return s
}

func newRedactor(b testing.TB) *pii.Redactor {
	r, err := pii.NewRedactor(newScanner(b), classify.Default())
	if err != nil {
		b.Fatal(err)
	}
	return r
}

func BenchmarkFindings(b *testing.B) {
	s := newScanner(b)
	for _, name := range []string{"clean", "mixed", "dense"} {
		for _, unit := range []string{"messages", "blocks"} {
			b.Run(name+"/"+unit, func(b *testing.B) {
				ms := benchTexts(b)[name]
				if unit == "blocks" {
					ms = blocks(ms)
				}
				b.SetBytes(size(ms))
				b.ReportAllocs()
				dst := make([]pii.Finding, 0, 1<<16)
				for b.Loop() {
					for _, m := range ms {
						var err error
						if dst, err = s.AppendFindings(dst[:0], m); err != nil {
							b.Fatal(err)
						}
					}
				}
				perDFA(b, ms)
			})
		}
	}
}

func BenchmarkFindingsParallel(b *testing.B) {
	s := newScanner(b)
	ms := benchTexts(b)["mixed"]
	b.SetBytes(size(ms))
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		dst := make([]pii.Finding, 0, 1<<10)
		for pb.Next() {
			for _, m := range ms {
				dst, _ = s.AppendFindings(dst[:0], m)
			}
		}
	})
}

func BenchmarkRedact(b *testing.B) {
	r := newRedactor(b)
	for _, name := range []string{"clean", "mixed", "dense"} {
		b.Run(name, func(b *testing.B) {
			ms := benchTexts(b)[name]
			b.SetBytes(size(ms))
			b.ReportAllocs()
			dst := make([]byte, 0, 1<<16)
			for b.Loop() {
				for _, m := range ms {
					var err error
					if dst, err = r.Append(dst[:0], m, nil); err != nil {
						b.Fatal(err)
					}
				}
			}
			perDFA(b, ms)
		})
	}
}

func BenchmarkStream(b *testing.B) {
	r := newRedactor(b)
	for _, n := range []int{5, 64, 4096} {
		b.Run("writes of "+map[int]string{5: "5", 64: "64", 4096: "4096"}[n], func(b *testing.B) {
			text := blocks(benchTexts(b)["mixed"])[0]
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			t := r.NewTransformer(nil)
			dst := make([]byte, 1<<17)
			for b.Loop() {
				t.Reset()
				for at := 0; at < len(text); at += n {
					end := min(at+n, len(text))
					if _, _, err := t.Transform(dst, text[at:end], end == len(text)); err != nil && err != transform.ErrShortDst {
						b.Fatal(err)
					}
				}
			}
			perDFA(b, [][]byte{text})
		})
	}
}

func BenchmarkNewScanner(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newScanner(b)
	}
}
