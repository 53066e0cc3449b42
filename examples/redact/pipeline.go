package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"syscall"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// A pipeline is one reader, a worker for each core, and one writer that puts the blocks
// back in order. The number of blocks bounds the memory.
type pipeline struct {
	o           *options
	e           *engine
	stdin       io.Reader
	out, stderr io.Writer
	skip        int64

	free, jobs, order chan *block
	quit              chan struct{}
}

func newPipeline(o *options, e *engine, stdin io.Reader, out, stderr io.Writer) *pipeline {
	workers := runtime.GOMAXPROCS(0)
	n := 2*workers + 2
	p := &pipeline{o: o, e: e, stdin: stdin, out: out, stderr: stderr,
		free: make(chan *block, n), jobs: make(chan *block, n), order: make(chan *block, n), quit: make(chan struct{})}
	for range n {
		p.free <- &block{done: make(chan struct{}, 1)}
	}
	return p
}

// run reads, treats and writes everything and returns how the program ends.
func (p *pipeline) run() int {
	workers, skip := cap(p.free)/2-1, p.skip
	if p.e.threads != nil { // one, which hears what is skipped too
		workers, skip = 1, 0
	}
	for range workers {
		go func() {
			w := newWorker(p.e)
			w.skip = p.skip - skip
			for b := range p.jobs {
				w.block(b)
				b.done <- struct{}{}
			}
		}()
	}
	r := &reader{pipeline: p, skip: skip}
	go r.read()
	return p.write()
}

// A tally is what the blocks come to.
type tally struct {
	failed bool  // a message couldn't be treated
	acted  int64 // findings that something was done to
	total  classify.Inventory
}

// write writes the blocks in order and returns how the program ends.
func (p *pipeline) write() int {
	defer close(p.quit)
	bar := newBar(p.o, p.stderr)
	var sum tally
	err := p.writeBlocks(bar, &sum)
	if err == nil {
		bar.end()
		err = p.writeEnd(&sum.total)
	}
	if err != nil { // the output is lost
		bar.clear()
		if !errors.Is(err, syscall.EPIPE) && !errors.Is(err, io.ErrClosedPipe) {
			fmt.Fprintf(p.stderr, "redact: output: %v\n", err)
		}
		return exitError
	}
	switch {
	case sum.failed:
		return exitError
	case p.o.check && sum.acted > 0:
		return exitFound
	}
	return exitDone
}

// writeBlocks writes what stands before the blocks and the blocks, and adds them to sum.
func (p *pipeline) writeBlocks(bar *bar, sum *tally) error {
	if p.o.out == "html" {
		if err := p.pageHead(p.out); err != nil {
			return err
		}
	}
	for b := range p.order {
		<-b.done
		for _, e := range b.errs {
			sum.failed = true
			bar.clear()
			fmt.Fprintf(p.stderr, "redact: %s:%d: %v\n", b.name, e.line, e.err)
		}
		sum.acted += b.acted
		if b.count != nil {
			if err := sum.total.Merge(b.count); err != nil {
				return err
			}
		}
		if _, err := p.out.Write(b.out); err != nil {
			return err
		}
		bar.add(int64(len(b.data)), b.found)
		if cap(b.data) > keepSize || cap(b.out) > keepSize {
			b.data, b.out = nil, nil
		}
		p.free <- b
	}
	return nil
}

// writeEnd writes what stands behind the blocks, and closes a file.
func (p *pipeline) writeEnd(total *classify.Inventory) (err error) {
	switch p.o.out {
	case "report":
		err = p.writeReport(p.out, total)
	case "html":
		err = p.pageFoot(p.out, total)
	}
	if c, ok := p.out.(io.Closer); ok && p.o.file != "" {
		err = errors.Join(err, c.Close())
	}
	return err
}

// block treats the lines of b.
func (w *worker) block(b *block) {
	w.found, w.acted = 0, 0
	w.source, w.counts, w.badKey = sourceOf(b.name), new(classify.Inventory), nil
	switch {
	case b.err != nil:
		w.bad(b, b.line, b.at, b.err)
		b.out = w.end(b.out, true)
	case w.o.in == "json":
		w.document(b)
	default:
		w.lines(b)
	}
	b.found, b.acted, b.count = w.found, w.acted, w.counts
}

func (w *worker) lines(b *block) {
	data := b.data
	for n := int64(0); len(data) > 0; n++ {
		text, ended := data, false
		if k := bytes.IndexByte(data, '\n'); k >= 0 {
			text, data, ended = data[:k], data[k+1:], true
		} else {
			data = nil
		}
		body := bytes.TrimSuffix(text, []byte{'\r'})
		out, err := w.message(b.out, body, b.at+n)
		if b.at+n <= w.skip {
			continue
		}
		if b.out = out; err != nil {
			w.bad(b, b.line+n, b.at+n, err)
		}
		if len(body) < len(text) && (w.o.out == "redacted" || w.o.out == "tagged") {
			b.out = append(b.out, '\r')
		}
		b.out = w.end(b.out, ended || b.more)
	}
}

// document treats b as one JSON text.
func (w *worker) document(b *block) {
	out, err := w.message(b.out, b.data, b.at)
	b.out = out
	if err != nil {
		line := b.line
		if e := (*pii.TextError)(nil); errors.As(err, &e) && e.Offset <= int64(len(b.data)) {
			line += int64(bytes.Count(b.data[:e.Offset], []byte{'\n'}))
		}
		w.bad(b, line, line, err)
	}
	n := len(b.out)
	b.out = w.end(b.out, err != nil || b.more && n > 0 && b.out[n-1] != '\n')
}

// end appends the end of a line, if the message has one or the output wants one.
func (w *worker) end(dst []byte, ended bool) []byte {
	if w.o.out == "report" || !ended && (w.o.out == "redacted" || w.o.out == "tagged") {
		return dst
	}
	return append(dst, '\n')
}

// bad notes that a message can't be treated, and puts a record in its place; in text it
// is an empty line.
func (w *worker) bad(b *block, line, at int64, err error) {
	b.errs = append(b.errs, lineError{line, err})
	switch {
	case w.o.out == "report":
	case w.o.out == "html":
		b.out = appendBadMessage(b.out, at, err)
	case w.o.in != "text" || w.o.out == "findings":
		b.out = appendError(b.out, at, err)
	}
}
