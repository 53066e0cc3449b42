package pii

import (
	"fmt"
	"io"
)

// A Reader redacts a live text that it reads, as a Writer does what is written to it:
// Read returns what is settled as soon as there is some, and doesn't wait for
// more. It belongs to one goroutine.
//
// After an error it gives that error always; what was held is never read.
type Reader struct {
	r    io.Reader
	l    *live
	in   []byte
	out  []byte
	from int
	err  error // of r
}

// NewReader returns a Reader of what rd gives. report, if it isn't nil, is called as by
// NewTransformer.
func (r *Redactor) NewReader(rd io.Reader, report func(Finding), opts ...LiveOption) *Reader {
	return &Reader{r: rd, l: newLive(r, report, opts), in: make([]byte, chunk)}
}

// Read reads what is settled.
func (r *Reader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for empty := 0; ; {
		if r.from < len(r.out) {
			n := copy(p, r.out[r.from:])
			r.from += n
			return n, nil
		}
		if r.err != nil {
			return 0, r.err
		}
		r.out, r.from = r.out[:0], 0
		n, err := r.r.Read(r.in)
		if n < 0 || n > len(r.in) {
			n, err = 0, io.ErrNoProgress
		}
		if n == 0 && err == nil {
			if empty++; empty == 100 {
				err = io.ErrNoProgress
			}
		}
		var fail error
		if r.out, fail = r.l.write(r.out, r.in[:n]); fail == nil && err == io.EOF {
			r.out, fail = r.l.end(r.out)
		}
		clear(r.in[:n])
		if r.err = err; fail != nil {
			r.err = fail
		}
	}
}

// Format writes nothing of the reader but its name.
func (Reader) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.Reader") }
