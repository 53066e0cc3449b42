package pii

import (
	"fmt"

	"golang.org/x/text/transform"
)

// chunk is how much of a stream is looked at in one step, in bytes.
const chunk = 4 << 10

// A Transformer redacts one stream: a transform.Transformer. However the stream is
// cut, the bytes that come out, joined, are those that Redactor.Append gives for the
// whole. It takes every byte it is given at once and holds back at most
// 1,024 of them, for what isn't settled. It belongs to one goroutine.
//
// After an error it gives the same error until Reset; what was held back is never
// written.
type Transformer struct {
	t    *stream
	out  []byte // settled and not yet written: out[from:]
	from int
	done bool
}

var _ transform.Transformer = (*Transformer)(nil)

// NewTransformer returns a transformer for one stream. report is called as Append
// calls it, with offsets from the start of the stream.
func (r *Redactor) NewTransformer(report func(Finding)) *Transformer {
	return &Transformer{t: newStream(r, report)}
}

// Reset makes the transformer ready for another stream.
func (t *Transformer) Reset() {
	t.t.reset()
	t.out, t.from, t.done = t.out[:0], 0, false
}

// Transform implements transform.Transformer. It never returns
// transform.ErrShortSrc.
func (t *Transformer) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for {
		if t.from < len(t.out) {
			n := copy(dst[nDst:], t.out[t.from:])
			nDst += n
			if t.from += n; t.from < len(t.out) {
				return nDst, nSrc, transform.ErrShortDst
			}
			t.out, t.from = t.out[:0], 0
		}
		if nSrc == len(src) && (!atEOF || t.done) {
			return nDst, nSrc, t.t.err
		}
		piece := src[nSrc:]
		if len(piece) > chunk {
			piece = piece[:chunk]
		}
		last := atEOF && nSrc+len(piece) == len(src)
		if t.out, err = t.t.write(t.out, piece, last); err != nil {
			return nDst, nSrc, err
		}
		nSrc += len(piece)
		t.done = last
	}
}

// Format writes nothing of the transformer but its name.
func (t *Transformer) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.Transformer") }
