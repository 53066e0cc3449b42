package locale_test

// The benchmarks measure whole events: a message in, findings or a redacted text
// out. Each reports, beside MB/s and allocations, how many times faster it is than two
// yardsticks that run in the same minute on the same core: a loop over a table-driven
// automaton that reads every byte (xDFA) and a regular expression as one would write it by
// hand (xregexp). Machines differ and are shared; these ratios hold.
//
//	go test ./locale -run '^$' -bench . -cpu 1                    everything, one core
//	go test ./locale -run '^$' -bench 'Findings/first/mixed' -cpu 1  identifiers only
//	go test ./locale -run '^$' -bench Parallel -cpu 1,2           two cores against one
//	go test ./locale -run '^$' -bench Soup -cpu 1                 texts made to be slow
//
// "first" are the numbers of people and companies, e-mail and IP; "all" is locale.All().

import (
	"fmt"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

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

// scanners are the two lists that are measured.
func scanners(b testing.TB) map[string]*pii.Scanner {
	s, err := pii.NewScanner(firstList())
	if err != nil {
		b.Fatal(err)
	}
	return map[string]*pii.Scanner{"first": s, "all": newScanner(b)}
}

func BenchmarkFindings(b *testing.B) {
	ss := scanners(b)
	for _, list := range []string{"first", "all"} {
		for _, name := range []string{"clean", "mixed", "dense"} {
			for _, unit := range []string{"messages", "blocks"} {
				b.Run(list+"/"+name+"/"+unit, func(b *testing.B) {
					ms := benchTexts(b)[name]
					if unit == "blocks" {
						ms = blocks(ms)
					}
					dst, s := make([]pii.Finding, 0, 1<<16), ss[list]
					measure(b, ms, func(m []byte) {
						var err error
						if dst, err = s.AppendFindings(dst[:0], m); err != nil {
							b.Fatal(err)
						}
					})
				})
			}
		}
	}
}

// measure runs own over ms and compares it with the yardsticks.
func measure(b *testing.B, ms [][]byte, own func([]byte)) {
	b.SetBytes(size(ms))
	b.ReportAllocs()
	for b.Loop() {
		for _, m := range ms {
			own(m)
		}
	}
	perDFA(b, ms, own)
}

// BenchmarkFindingsParallel is run with -cpu 1,2: two cores do twice as much.
func BenchmarkFindingsParallel(b *testing.B) {
	s := newScanner(b)
	ms := benchTexts(b)["mixed"]
	b.SetBytes(size(ms))
	b.ReportAllocs()
	b.ResetTimer()
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
	for _, list := range []string{"first", "all"} {
		r, err := pii.NewRedactor(scanners(b)[list], classify.Default())
		if err != nil {
			b.Fatal(err)
		}
		for _, name := range []string{"clean", "mixed", "dense"} {
			b.Run(list+"/"+name, func(b *testing.B) {
				dst := make([]byte, 0, 1<<16)
				measure(b, benchTexts(b)[name], func(m []byte) {
					var err error
					if dst, err = r.Append(dst[:0], m, nil); err != nil {
						b.Fatal(err)
					}
				})
			})
		}
	}
}

func BenchmarkStream(b *testing.B) {
	for _, list := range []string{"first", "all"} {
		r, err := pii.NewRedactor(scanners(b)[list], classify.Default())
		if err != nil {
			b.Fatal(err)
		}
		for _, n := range []int{5, 64, 4096} {
			b.Run(fmt.Sprintf("%s/writes of %d", list, n), func(b *testing.B) {
				t := r.NewTransformer(nil)
				dst := make([]byte, 1<<17)
				measure(b, blocks(benchTexts(b)["mixed"])[:1], func(text []byte) {
					t.Reset()
					for at := 0; at < len(text); at += n {
						end := min(at+n, len(text))
						if _, _, err := t.Transform(dst, text[at:end], end == len(text)); err != nil {
							b.Fatal(err)
						}
					}
				})
			})
		}
	}
}

// BenchmarkSoup reads a MiB each of what is meant to make it slow.
func BenchmarkSoup(b *testing.B) {
	s := newScanner(b)
	for _, what := range soups {
		b.Run(fmt.Sprintf("%+q", what), func(b *testing.B) {
			text := soup(what, 1<<20)
			dst := make([]pii.Finding, 0, 1<<20)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				var err error
				if dst, err = s.AppendFindings(dst[:0], text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkNewScanner(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newScanner(b)
	}
}
