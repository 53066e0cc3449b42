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

// shortWriter takes n bytes and then fails, or takes less than it is given.
type shortWriter struct {
	buf  bytes.Buffer
	n    int
	lies bool
}

func (w *shortWriter) Write(p []byte) (int, error) {
	n := min(w.n, len(p))
	w.n -= n
	w.buf.Write(p[:n])
	if n < len(p) && !w.lies {
		return n, io.ErrShortWrite
	}
	return n, nil
}

// TestShortWriter: wherever the writer fails, what it got is the beginning of the redacted
// text.
func TestShortWriter(t *testing.T) {
	text := strings.Repeat("hej "+hiddenNumber+" hej\n", 300)
	for _, a := range []classify.Action{classify.Label, classify.Remove, classify.Pseudonym} {
		r := redactorOf(t, classify.Rule{Action: a}, []*pii.Recognizer{anyNumber()}, pii.WithKeys(newRing(t)))
		want := redacted(t, r, text)
		for n := 0; n < len(want); n += 97 {
			sw := &shortWriter{n: n}
			w := transform.NewWriter(sw, r.NewTransformer(nil))
			_, err1 := io.WriteString(w, text)
			if err := errors.Join(err1, w.Close()); err == nil || strings.Contains(err.Error(), hiddenNumber[:4]) {
				t.Fatalf("%s after %d bytes: %v", a, n, err)
			}
			if got := sw.buf.String(); got != want[:len(got)] {
				t.Fatalf("%s after %d bytes: other bytes came out", a, n)
			}
		}
	}
}
