package main

import (
	"bytes"
	"errors"
	"io"
	"os"
)

const (
	blockSize = 256 << 10 // bytes of lines that are treated at once
	maxLine   = 256 << 20 // bytes; what is longer is an error
)

var errTooLong = errors.New("line is longer than 256 MiB")

// An input is a file as it is cut into whole lines.
type input struct {
	io.Reader
	whole   bool   // it is one JSON text, in which no line ends anything
	regular bool   // all of it is there: blocks may as well be full. What comes in bits is answered at once
	rest    []byte // of what is read, the beginning of the next line
	eof     bool   // nothing is left but rest
}

func newInput(f io.Reader, whole bool) *input {
	in := &input{Reader: f, whole: whole}
	if f, ok := f.(*os.File); ok {
		st, err := f.Stat()
		in.regular = err == nil && st.Mode().IsRegular()
	}
	return in
}

// lines returns the next whole lines, in the room of the empty buf where they fit. With an error it returns none: after
// errTooLong passLine finds the next.
func (in *input) lines(buf []byte) ([]byte, error) {
	data := append(buf, in.rest...)
	end := 0 // of the last whole line
	for !in.eof && len(data) < maxLine {
		if len(data) == cap(data) || cap(data) < blockSize {
			data = append(make([]byte, 0, max(blockSize, 2*cap(data))), data...)
		}
		n, err := in.Read(data[len(data):cap(data)])
		if k := bytes.LastIndexByte(data[len(data):len(data)+n], '\n'); k >= 0 && !in.whole {
			end = len(data) + k + 1
		}
		data = data[:len(data)+n]
		in.eof = err == io.EOF
		if err != nil && !in.eof {
			return data[:0], err
		}
		if end > 0 && (!in.regular || len(data) == cap(data)) {
			break
		}
	}
	switch {
	case in.eof:
		end = len(data)
	case end == 0:
		return data[:0], errTooLong
	}
	in.rest = append([]byte(nil), data[end:]...)
	return data[:end], nil
}

// passLine passes over the rest of a line.
func (in *input) passLine() {
	buf := make([]byte, blockSize)
	for {
		n, err := in.Read(buf)
		if k := bytes.IndexByte(buf[:n], '\n'); k >= 0 && !in.whole {
			in.rest = append([]byte(nil), buf[k+1:n]...)
			return
		}
		if err != nil {
			in.rest, in.eof = nil, true
			return
		}
	}
}
