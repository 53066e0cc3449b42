package main

import (
	"bytes"
	"io"
	"os"

	"github.com/sladd-go/sladd/classify"
)

const keepSize = 4 << 20 // bytes of a buffer that is used again

// A block is some whole lines on their way through the program.
type block struct {
	data []byte
	name string // of the file
	line int64  // of the first line, in its file
	at   int64  // of the first line, in all that is read
	more bool   // something follows: a last line without an end gets one
	err  error  // instead of data: a line that can't be read

	out   []byte
	errs  []lineError
	lines int64
	found int64
	acted int64
	count *classify.Inventory // of a report
	done  chan struct{}
}

// A lineError says what was wrong with a line, not what is in it.
type lineError struct {
	line int64
	err  error
}

// A reader cuts the files into blocks.
type reader struct {
	*pipeline
	b    *block
	name string
	line int64 // of the next block, in its file
	at   int64 // the same in all files
	skip int64 // lines that are not wanted
}

// read sends every line of every file on its way, in order.
func (r *reader) read() {
	defer close(r.order)
	defer close(r.jobs)
	r.at = 1
	for i, name := range r.o.files {
		r.name, r.line = name, 1
		in, last := r.stdin, i == len(r.o.files)-1
		if name == "-" {
			r.name = "standard input"
		} else {
			f, err := os.Open(name)
			if err != nil {
				r.fail(err)
				continue
			}
			in = f
		}
		ok := r.file(in, last)
		if c, isFile := in.(*os.File); isFile && name != "-" {
			c.Close()
		}
		if !ok {
			return
		}
	}
}

// take gets an empty block; there are only so many, which bounds what is held in memory.
func (r *reader) take() bool {
	select {
	case r.b = <-r.free:
		r.b.data, r.b.out, r.b.errs = r.b.data[:0], r.b.out[:0], r.b.errs[:0]
		r.b.err, r.b.more = nil, true
		return true
	case <-r.quit:
		return false
	}
}

// send sends the block at hand, which is whole lines.
func (r *reader) send() {
	b := r.b
	b.name, b.line, b.at = r.name, r.line, r.at
	b.lines = int64(bytes.Count(b.data, []byte{'\n'}))
	if n := len(b.data); n > 0 && b.data[n-1] != '\n' || b.err != nil || r.o.in == "json" {
		b.lines++
	}
	r.line, r.at = r.line+b.lines, r.at+b.lines
	r.order <- b
	r.jobs <- b
}

// fail sends an error in the place of the next line.
func (r *reader) fail(err error) bool {
	if !r.take() {
		return false
	}
	r.b.err = err
	r.send()
	return true
}

// file reads one file. It returns false if nothing more is wanted.
func (r *reader) file(f io.Reader, last bool) bool {
	in := newInput(f, r.o.in == "json")
	for !in.eof {
		if !r.take() {
			return false
		}
		r.b.data, r.b.err = in.lines(r.b.data)
		switch {
		case r.b.err == errTooLong:
			in.passLine()
			if r.skip > 0 {
				r.passed()
				r.free <- r.b
			} else {
				r.send()
			}
		case r.b.err != nil:
			r.send()
			return true
		default:
			r.b.more = !last || !in.eof
			if len(r.b.data) == 0 && !in.whole || !r.drop() {
				r.free <- r.b
			} else {
				r.send()
			}
		}
	}
	return true
}

// drop takes lines off the block that a run before this one has written. It returns false
// if nothing is left. A last line without an end counts as one.
func (r *reader) drop() bool {
	at := 0
	for r.skip > 0 && at < len(r.b.data) {
		if k := bytes.IndexByte(r.b.data[at:], '\n'); k >= 0 {
			at += k + 1
		} else {
			at = len(r.b.data)
		}
		r.passed()
	}
	r.b.data = r.b.data[:copy(r.b.data, r.b.data[at:])]
	return len(r.b.data) > 0 || r.o.in == "json"
}

// passed counts a line that is not wanted.
func (r *reader) passed() {
	r.skip--
	r.line++
	r.at++
}
