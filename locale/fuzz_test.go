package locale_test

import (
	"bytes"
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// seed adds messages of the corpus, the annotated files, the ways of writing and what
// has been awkward.
func seed(f *testing.F) {
	for i, m := range append(corpus(f, "dev.*.jsonl"), corpus(f, "clean.*.jsonl")...) {
		if i%4 == 0 {
			f.Add([]byte(m.Text), uint64(i))
		}
	}
	for i, text := range share(dataSeeds(f), 4) {
		f.Add([]byte(text), uint64(i))
	}
	for i, w := range ways {
		id := identities[i%len(identities)]
		f.Add([]byte(id.word+" "+w.write(id.value)), uint64(i))
	}
	for _, s := range []string{"", "\x00", "\xff\xfe850709-9805\xc3", "pnr 850709-9805/8507099813", "850709-9805 8507099805 pnr",
		"v er Ragnv3201 ", "skrev03933\nann@jubiimg", "har nu skreve82213 og", "i aarhus3080n", "[SE_PERSONNUMMER] 8507099805", "[PERSON_1] anna [EMAIL:k1:ab", "a@b.se@c.se", "::1 fe80::1%eth0 1.2.3.4:80/8", "*** 9805 pnr", "e\u0301\u0301\u0301 1\ufe0f2\u20e3"} {
		f.Add([]byte(s), uint64(7))
	}
}

// checkFindings: in order, apart, within the text and on the edges of its runes.
func checkFindings(t *testing.T, text []byte, fs []pii.Finding) {
	t.Helper()
	at := int64(0)
	for i, f := range fs {
		switch {
		case f.Start < at || f.End <= f.Start || f.End > int64(len(text)):
			t.Fatalf("finding %d of %d stands at %d to %d, behind %d", i, len(fs), f.Start, f.End, at)
		case !edge(text, f.Start) || !edge(text, f.End):
			t.Fatalf("finding %d (%s) cuts a rune", i, f.Kind)
		case !f.Confidence.Valid() || !f.Category.Valid() || f.Evidence == 0 || !classify.ValidKind(f.Kind):
			t.Fatalf("finding %d lacks something: %v", i, f)
		}
		at = f.End
	}
}

// edge reports whether no valid rune of b goes over the offset.
func edge(b []byte, at int64) bool {
	for k := at - 1; k >= 0 && k > at-utf8.UTFMax; k-- {
		if r, n := utf8.DecodeRune(b[k:]); r != utf8.RuneError && k+int64(n) > at {
			return false
		}
	}
	return true
}

func FuzzScanner(f *testing.F) {
	seed(f)
	s := newScanner(f)
	f.Fuzz(func(t *testing.T, text []byte, _ uint64) {
		fs, err := s.AppendFindings(nil, text)
		if err != nil {
			t.Fatal(err)
		}
		checkFindings(t, text, fs)
		again, err := s.AppendFindings(make([]pii.Finding, 1, 8), text)
		if err != nil || len(again) != len(fs)+1 {
			t.Fatalf("a second look finds %d instead of %d: %v", len(again)-1, len(fs), err)
		}
	})
}

func FuzzStream(f *testing.F) {
	seed(f)
	r := newRedactor(f)
	f.Fuzz(func(t *testing.T, text []byte, seed uint64) {
		var want, got []pii.Finding
		whole, err := r.Append(nil, text, func(f pii.Finding) { want = append(want, f) })
		if err != nil {
			t.Fatal(err)
		}
		rnd := rand.New(rand.NewPCG(seed, 1))
		tr := r.NewTransformer(func(f pii.Finding) { got = append(got, f) })
		differ(t, "stream", "fuzzed", whole, cut(t, tr, text, randomCuts(rnd, len(text)), 1+rnd.IntN(64)))
		if len(want) != len(got) {
			t.Fatalf("%d findings in the whole, %d in the stream", len(want), len(got))
		}
	})
}

func FuzzRedactor(f *testing.F) {
	seed(f)
	s := newScanner(f)
	var rs []*pii.Redactor
	for _, rules := range []classify.Rules{
		{Default: classify.Rule{Action: classify.Label}},
		{Default: classify.Rule{Action: classify.Mask, MaskKeep: 2}},
		{Default: classify.Rule{Action: classify.Tag}},
	} {
		p, err := classify.NewPolicy(rules)
		if err != nil {
			f.Fatal(err)
		}
		r, err := pii.NewRedactor(s, p)
		if err != nil {
			f.Fatal(err)
		}
		rs = append(rs, r)
	}
	f.Fuzz(func(t *testing.T, text []byte, _ uint64) {
		for k, r := range rs {
			var fs []pii.Finding
			once, err := r.Append(nil, text, func(f pii.Finding) { fs = append(fs, f) })
			if err != nil {
				t.Fatal(err)
			}
			untouched(t, text, once, fs)
			// The same again, or what a value that is gone had kept apart: in
			// few rounds nothing changes. Messages change in no round after the first, see
			// TestRedactTwice.
			for round := 1; ; round++ {
				again, err := r.Append(nil, once, nil)
				if err != nil {
					t.Fatal(err)
				}
				if bytes.Equal(once, again) {
					break
				}
				if round > 8 {
					t.Fatalf("policy %d: redacted again and again, it never ends", k)
				}
				once = again
			}
		}
	})
}

// untouched: what lies between the findings stands in out, in order.
func untouched(t *testing.T, text, out []byte, fs []pii.Finding) {
	t.Helper()
	at := int64(0)
	for i := 0; i <= len(fs); i++ {
		end := int64(len(text))
		if i < len(fs) {
			end = fs[i].Start
		}
		part := text[at:end]
		k := bytes.Index(out, part)
		if i == 0 && k != 0 || k < 0 || i == len(fs) && !bytes.HasSuffix(out, part) {
			t.Fatalf("bytes %d to %d were changed", at, end)
		}
		out = out[k+len(part):]
		if i < len(fs) {
			at = fs[i].End
		}
	}
}
