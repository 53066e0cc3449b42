package pii

import (
	"fmt"
	"io"
)

// A Writer redacts a live text, such as what a language model or a typing customer puts
// out, and writes each part as soon as it is settled. It holds back 1,024 bytes at most, and
// whatever it holds goes out at the next quiet point, a line end (see SettleSentences and
// SettleExactly for others), or at Flush or Close.
//
// It comes out the same however it was cut into writes. Between two quiet points it is what
// Redactor.Append gives, with the text before as context; a value that lies across a line
// end is found in parts. It belongs to one goroutine.
//
// After an error it gives that error always, and what was held is never written.
type Writer struct {
	w    io.Writer
	l    *live
	out  []byte
	done bool
}

// NewWriter returns a Writer to w. report, if it isn't nil, is called as by
// NewTransformer.
func (r *Redactor) NewWriter(w io.Writer, report func(Finding), opts ...LiveOption) *Writer {
	return &Writer{w: w, l: newLive(r, report, opts)}
}

// Write takes all of p, and writes what is settled.
func (w *Writer) Write(p []byte) (int, error) {
	if w.done && w.l.err == nil {
		return 0, io.ErrClosedPipe
	}
	var err error
	if w.out, err = w.l.write(w.out[:0], p); err != nil {
		return 0, err
	}
	if err := w.put(); err != nil {
		return 0, err
	}
	return len(p), nil
}

// Flush makes the place a quiet point: everything that was written goes out, the bytes of
// a rune that isn't complete excepted. A value that goes on behind it is found in parts or not at all, so flush
// where somebody stopped, not where a packet did. If the writer below
// has a method Flush, that is called.
func (w *Writer) Flush() error {
	var err error
	if w.out, err = w.l.settle(w.out[:0]); err != nil {
		return err
	}
	if err := w.put(); err != nil {
		return err
	}
	return flush(w.w)
}

// Close writes what is held. It doesn't close the writer below. To close twice does nothing.
func (w *Writer) Close() error {
	if w.done {
		return w.l.err
	}
	w.done = true
	var err error
	if w.out, err = w.l.end(w.out[:0]); err != nil {
		return err
	}
	return w.put()
}

// Held returns how many bytes were taken and not written yet.
func (w *Writer) Held() int { return w.l.t.held() }

// put writes w.out.
func (w *Writer) put() error {
	if len(w.out) == 0 {
		return nil
	}
	n, err := w.w.Write(w.out)
	if err == nil && n < len(w.out) {
		err = io.ErrShortWrite
	}
	if err != nil {
		w.l.err = err
	}
	return err
}

// flush calls the method Flush of w if it has one.
func flush(w io.Writer) error {
	switch f := w.(type) {
	case interface{ Flush() error }:
		return f.Flush()
	case interface{ FlushError() error }:
		return f.FlushError()
	case interface{ Flush() }:
		f.Flush()
	}
	return nil
}

// Format writes nothing of the writer but its name.
func (Writer) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.Writer") }
