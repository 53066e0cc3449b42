package main

import (
	"bytes"
	"errors"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

var errWide = errors.New("line is UTF-16, not UTF-8")

// wide reports whether text is rather UTF-16: every other byte of some is zero, and nothing would be found in it.
func wide(text []byte) bool {
	for i := bytes.IndexByte(text, 0); i >= 0 && i+2 < len(text); {
		if text[i+1] != 0 && text[i+2] == 0 {
			return true
		}
		n := bytes.IndexByte(text[i+1:], 0)
		if n < 0 {
			return false
		}
		i += 1 + n
	}
	return false
}

// A worker treats one message after the other. It belongs to one goroutine.
type worker struct {
	*engine
	skip   int64 // lines that are heard and not written
	found  int64 // findings
	acted  int64 // of which the policy acts on
	places []place
	marked []byte
	report func(path string, f pii.Finding)
	source string // for the inventory
	counts *classify.Inventory
	badKey error
	shown  []shown // for -out html
}

// A place is a finding and the field it is in.
type place struct {
	path string
	pii.Finding
}

func newWorker(e *engine) *worker {
	w := &worker{engine: e, counts: new(classify.Inventory)}
	w.report = w.note
	return w
}

// note counts a finding, and keeps it where it is wanted.
func (w *worker) note(path string, f pii.Finding) {
	switch w.o.out {
	case "findings":
		w.places = append(w.places, place{path, f})
		if f.Confidence < w.least {
			return
		}
	case "tagged":
		if f.Confidence < w.least {
			return
		}
	case "report":
		w.count(f)
	}
	w.found++
	if w.acts(f) {
		w.acted++
	}
}

// message appends what comes out for one message, a line end not included. n is the
// number of its line. After an error dst is as it was.
func (w *worker) message(dst, text []byte, n int64) (_ []byte, err error) {
	was := len(dst)
	defer func() {
		if recover() != nil { // what it says may hold text
			dst, err = dst[:was], errors.New("internal error")
		}
	}()
	w.places = w.places[:0]
	if w.o.in == "text" && wide(text) {
		return dst, errWide
	}
	switch w.o.out {
	case "findings":
		return w.findings(dst, text, n)
	case "tagged":
		return w.tagged(dst, text)
	case "html":
		return w.page(dst, text, n)
	case "report":
		w.marked, err = w.redact(w.act, w.marked[:0], text)
		return dst, errors.Join(err, w.badKey)
	}
	return w.redact(w.act, dst, text)
}

// redact appends a message as a redactor makes it.
func (w *worker) redact(r *pii.Redactor, dst, text []byte) ([]byte, error) {
	if w.o.in == "text" {
		return r.Append(dst, text, func(f pii.Finding) { w.note("", f) })
	}
	o := pii.JSONOptions{Fields: w.o.fields, Report: w.report}
	if w.threads != nil {
		return w.inThread(dst, text, o)
	}
	return r.RewriteJSON(dst, text, o)
}

// A writer appends a finding of a field, which is value in the message and written by the policy.
type writer = func(dst, value, written []byte, path string, f pii.Finding) []byte

// rewrite appends a message with its findings as write writes them.
func (w *worker) rewrite(r *pii.Redactor, dst, text []byte, write writer) ([]byte, error) {
	if w.o.in == "text" {
		return r.Rewrite(dst, text, func(dst, value, written []byte, f pii.Finding) []byte {
			return write(dst, value, written, "", f)
		})
	}
	o := pii.JSONOptions{Fields: w.o.fields, Write: write}
	if w.o.out == "html" {
		o.Fields = nil
	}
	if w.threads != nil {
		return w.inThread(dst, text, o)
	}
	return r.RewriteJSON(dst, text, o)
}
