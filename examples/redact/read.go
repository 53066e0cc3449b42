package main

import (
	"bytes"
	"errors"
	"io"
	"os"

	"github.com/sladd-go/sladd/classify"
)

const (
	blockSize = 256 << 10 // bytes of lines that are treated at once
	maxLine   = 256 << 20 // bytes; what is longer is an error
	keepSize  = 4 << 20   // bytes of a buffer that is used again
)

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

var errTooLong = errors.New("line is longer than 256 MiB")

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
func (r *reader) file(in io.Reader, last bool) bool {
	whole := r.o.in == "json"
	regular := false
	if f, ok := in.(*os.File); ok {
		st, err := f.Stat()
		regular = err == nil && st.Mode().IsRegular()
	}
	var rest []byte
	for eof := false; !eof; {
		if !r.take() {
			return false
		}
		data := append(r.b.data, rest...)
		end := 0
		for !eof && len(data) < maxLine {
			if len(data) == cap(data) || cap(data) < blockSize {
				data = append(make([]byte, 0, max(blockSize, 2*cap(data))), data...)
			}
			n, err := in.Read(data[len(data):cap(data)])
			if !whole {
				if k := bytes.LastIndexByte(data[len(data):len(data)+n], '\n'); k >= 0 {
					end = len(data) + k + 1
				}
			}
			data = data[:len(data)+n]
			eof = err == io.EOF
			if err != nil && !eof {
				r.b.data = data[:0]
				r.b.err = err
				r.send()
				return true
			}
			if end > 0 && (!regular || len(data) == cap(data)) {
				break
			}
		}
		if end == 0 && !eof { // too long
			r.b.data, r.b.err = data[:0], errTooLong
			var ok bool
			if rest, ok = r.toLineEnd(in); !ok {
				eof = true
			}
			if r.skip > 0 {
				r.passed()
				r.free <- r.b
			} else {
				r.send()
			}
			continue
		}
		if eof {
			end = len(data)
		}
		rest = append([]byte(nil), data[end:]...)
		r.b.data = data[:end]
		r.b.more = !last || !eof
		if end == 0 && !whole || !r.drop() {
			r.b.data = r.b.data[:0]
			r.free <- r.b
			continue
		}
		r.send()
	}
	return true
}

// toLineEnd passes over the rest of a line and returns what follows.
func (r *reader) toLineEnd(in io.Reader) (rest []byte, ok bool) {
	buf := make([]byte, blockSize)
	for {
		n, err := in.Read(buf)
		if r.o.in != "json" {
			if k := bytes.IndexByte(buf[:n], '\n'); k >= 0 {
				return append([]byte(nil), buf[k+1:n]...), true
			}
		}
		if err != nil {
			return nil, false
		}
	}
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
