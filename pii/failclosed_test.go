package pii_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"golang.org/x/text/transform"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// stream sends text through tr, cut at a place.
func stream(t testing.TB, tr *pii.Transformer, text string, at int) string {
	t.Helper()
	var out bytes.Buffer
	w := transform.NewWriter(&out, tr)
	_, err1 := io.WriteString(w, text[:at])
	_, err2 := io.WriteString(w, text[at:])
	if err := errors.Join(err1, err2, w.Close()); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// hiddenNumber is what must never come out.
const hiddenNumber = "717273747"

// A fault makes a redactor that fails on texts with the canary.
type fault struct {
	name  string
	make  func(t *testing.T) *pii.Redactor
	scans bool // the scanner itself fails
}

func faulty(change func(r *pii.Recognizer), a classify.Action) func(t *testing.T) *pii.Redactor {
	return func(t *testing.T) *pii.Redactor {
		rec := numberRecognizer()
		rec.For = nil
		change(rec)
		return redactorOf(t, classify.Rule{Action: a}, []*pii.Recognizer{rec}, pii.WithKeys(newRing(t)))
	}
}

type failingReader struct{ read int }

func (f failingReader) Read(p []byte) (int, error) {
	return min(f.read, len(p)), errors.New("canary " + hiddenNumber)
}

var faults = []fault{
	{"recognizer panics", faulty(func(r *pii.Recognizer) {
		r.Read = func(t *pii.Token) pii.Reading { panic("canary " + string(t.Chars())) }
	}, classify.Label), true},
	{"recognizer panics with an error", faulty(func(r *pii.Recognizer) {
		r.Read = func(t *pii.Token) pii.Reading { panic(errors.New(string(t.Chars()))) }
	}, classify.Label), true},
	{"mark out of bounds", faulty(func(r *pii.Recognizer) {
		r.Read, r.Lens, r.Marks, r.Right = nil, nil, "0", 384
		r.Scan = func(b []byte, i int) (int, int, pii.Reading) { return i, len(b) + 1, pii.Reading{Bits: 20} }
	}, classify.Label), true},
	{"mark turned round", faulty(func(r *pii.Recognizer) {
		r.Read, r.Lens, r.Marks, r.Right = nil, nil, "0", 384
		r.Scan = func(b []byte, i int) (int, int, pii.Reading) { return i + 2, i, pii.Reading{Bits: 20} }
	}, classify.Label), true},
	{"word out of bounds", faulty(func(r *pii.Recognizer) {
		r.Read, r.Lens = nil, nil
		r.Lexicon, r.OnFlags = &pii.Lexicon{Lookup: func([]byte) uint64 { return 1 }}, pii.IsNumber
		r.Words = func(w *pii.Words, i int) (int, int, pii.Reading) { return -1, 1 << 20, pii.Reading{Bits: 20} }
	}, classify.Label), true},
	{"lexicon and words panic", faulty(func(r *pii.Recognizer) {
		r.Read, r.Lens = nil, nil
		r.Lexicon, r.OnFlags = &pii.Lexicon{Lookup: func(b []byte) uint64 {
			if string(b) != "nr" { // which asks, before the text
				panic(string(b) + hiddenNumber)
			}
			return 0
		}}, pii.IsNumber
		r.Words = func(w *pii.Words, i int) (int, int, pii.Reading) { panic(string(w.Of(i))) }
	}, classify.Label), true},
	{"canonical form panics", faulty(func(r *pii.Recognizer) {
		r.Canonical = func(s string) (string, bool) { panic(s) }
	}, classify.Pseudonym), false},
	{"fact panics", faulty(func(r *pii.Recognizer) {
		r.Fact = func(s, name string) (string, bool) { panic(s) }
	}, classify.Generalize), false},
	{"key destroyed, pseudonym", destroyed(classify.Pseudonym), false},
	{"key destroyed, seal", destroyed(classify.Seal), false},
	{"no random bytes", randomless(0), false},
	{"random bytes short", randomless(5), false},
}

func destroyed(a classify.Action) func(t *testing.T) *pii.Redactor {
	return func(t *testing.T) *pii.Redactor {
		k := newRing(t)
		r := redactorOf(t, classify.Rule{Action: a}, []*pii.Recognizer{anyNumber()}, pii.WithKeys(k))
		if err := k.Forget("k1"); err != nil {
			t.Fatal(err)
		}
		return r
	}
}

func randomless(n int) func(t *testing.T) *pii.Redactor {
	return func(t *testing.T) *pii.Redactor {
		return redactorOf(t, classify.Rule{Action: classify.Seal}, []*pii.Recognizer{anyNumber()}, pii.WithKeys(newRing(t)), pii.WithRandom(failingReader{n}))
	}
}

func anyNumber() *pii.Recognizer {
	r := numberRecognizer()
	r.For = nil
	return r
}

// A door is a public way for text. It returns what came out.
type door struct {
	name string
	scan bool // it hands out findings, and no text
	run  func(t *testing.T, r *pii.Redactor, s *pii.Scanner, text string) (string, error)
}

var doors = []door{
	{"AppendFindings", true, func(t *testing.T, _ *pii.Redactor, s *pii.Scanner, text string) (string, error) {
		had := []pii.Finding{{Kind: "had"}}
		fs, err := s.AppendFindings(had, []byte(text))
		if err != nil && len(fs) != 1 {
			t.Error("findings and an error")
		}
		return "", err
	}},
	{"Find", true, func(t *testing.T, _ *pii.Redactor, s *pii.Scanner, text string) (string, error) {
		fs, err := s.Find(text)
		if err != nil && len(fs) > 0 {
			t.Error("findings and an error")
		}
		return "", err
	}},
	{"Append", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		dst := append(make([]byte, 0, 4096), "had "...)
		out, err := r.Append(dst, []byte(text), nil)
		if err != nil && string(out) != "had " {
			t.Error("dst isn't as it was")
		}
		return string(out[:cap(out)]), err // behind its end, too
	}},
	{"Append, no room", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		dst := make([]byte, 0, 5)
		out, err := r.Append(dst, []byte(text), nil)
		return string(dst[:5]) + string(out[:cap(out)]), err
	}},
	{"String", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		return r.String(text)
	}},
	{"AppendJSON", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		out, err := r.AppendJSON([]byte("had "), []byte(`{"a":["ok"],"text":"`+text+`"}`), nil)
		if err != nil && string(out) != "had " {
			t.Error("dst isn't as it was")
		}
		return string(out), err
	}},
	{"AppendJSON, number", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		out, err := r.AppendJSON(nil, []byte(`{"a":[`+hiddenNumber+`]}`), nil)
		return string(out), err
	}},
	{"Transformer", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		out, _, err := transform.Bytes(r.NewTransformer(nil), []byte(text))
		return string(out), err
	}},
	{"Writer", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		var out bytes.Buffer
		tr := r.NewTransformer(nil)
		w := transform.NewWriter(&out, tr)
		var err error
		for i := range len(text) {
			if _, e := w.Write([]byte(text[i : i+1])); e != nil && err == nil {
				err = e
			}
		}
		if e := w.Close(); err == nil {
			err = e
		}
		if _, _, e := tr.Transform(make([]byte, 4096), []byte("more text"), true); err != nil && e == nil {
			t.Error("the transformer goes on after an error")
		}
		return out.String(), err
	}},
	{"Reader", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		out, err := io.ReadAll(transform.NewReader(strings.NewReader(text), r.NewTransformer(nil)))
		return string(out), err
	}},
}

// TestFailClosed tries every fault at every door: an error comes out, or a text in which
// the value is hidden.
func TestFailClosed(t *testing.T) {
	rows := 0
	for _, f := range faults {
		for _, d := range doors {
			if d.scan && !f.scans {
				continue
			}
			t.Run(f.name+" at "+d.name, func(t *testing.T) {
				r := f.make(t)
				out, err := d.run(t, r, pii.ScannerOf(r), "hej "+hiddenNumber+" hej")
				if err == nil {
					t.Error("no error")
				} else {
					if strings.Contains(err.Error(), hiddenNumber[:4]) || strings.Contains(err.Error(), "canary") {
						t.Error("the error shows the value")
					}
					for e := err; e != nil; e = errors.Unwrap(e) {
						if strings.Contains(e.Error(), "canary") {
							t.Error("the cause shows the value")
						}
					}
				}
				if strings.Contains(out, hiddenNumber[:4]) {
					t.Error("the value comes out")
				}
			})
			rows++
		}
	}
	t.Logf("%d rows", rows)
}

// TestNoPolicy: without a policy everything that is found goes.
func TestNoPolicy(t *testing.T) {
	s, err := pii.NewScanner([]*pii.Recognizer{anyNumber()})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []*classify.Policy{nil, {}} {
		r, err := pii.NewRedactor(s, p)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range doors {
			if out, err := d.run(t, r, s, "hej "+hiddenNumber+" hej"); err != nil || strings.Contains(out, hiddenNumber[:4]) {
				t.Errorf("%s: %v", d.name, err)
			}
		}
	}
}
