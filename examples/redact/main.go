// Command redact finds personal data in messages and writes them redacted, tagged, or as a
// list of findings.
//
//	redact [flags] [file …]
//
// Without a file, or with "-", it reads standard input. One message in gives one message
// out, in order; a pipe is answered line by line. It ends with 0, with 1 if -check is given
// and there was something, and with 2 after an error, which it tells on standard error
// by file and line, never by the text. A line that can't be treated stops nothing: an
// error record stands in its place, {"line":7,"error":"…"}, or in text an empty line.
//
// What comes out, by -out:
//
//	redacted  the messages with what the policy writes in the place of findings
//	tagged    the messages with every finding marked: ⟦email|anna@firma.se⟧; the brackets ⟦ and ⟧ of a
//	          message itself are written ⟦(⟧ and ⟦)⟧
//	findings  one JSON line a message: {"id":…,"findings":[{"kind","category","start","end","confidence",
//	          "evidence"}]}, with the "field" where that isn't the only one asked for; offsets are bytes of
//	          the decoded text; id is the record's own, or the number of the line from 1
//	report    one HTML page of counts, which holds no text
//	html      one HTML page of the messages with findings coloured; what was found is hidden but with -raw
//
// -min replaces the floors of the policy's rules. Without it redacted, report, html and -check go by the
// policy, findings lists all that is possible, and tagged marks what is likely.
//
// With -thread the messages of a conversation share context, in the order of the input: those of
// -field, or else the fields called text, body, message, msg and content. A value that is split over
// messages is found in all of them in files, which are read twice; in a pipe only in the last.
//
// With -o and -resume a run that was stopped goes on: the lines that the file has already are
// passed over in the input, which must be the same.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// The ends of the program.
const (
	exitDone  = 0
	exitFound = 1
	exitError = 2
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a write to a pipe that nobody reads is an error then, and quiet
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program without its process.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	complain := func(err error) int {
		fmt.Fprintf(stderr, "redact: %v\n", err)
		return exitError
	}
	o, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitDone
	case err != nil:
		return complain(err)
	}
	if err := o.inputs(); err != nil {
		return complain(err)
	}
	e, err := newEngine(o)
	if err != nil {
		return complain(err)
	}
	out, skip, err := o.output(stdout)
	if err != nil {
		return complain(err)
	}
	if o.thread != "" {
		e.listen()
	}
	p := newPipeline(o, e, stdin, out, stderr)
	p.skip = skip
	return p.run()
}

// listen makes the engine know threads. Files are read twice: the first time tells what a message
// shows of those before it, which a pipe has answered by then.
func (e *engine) listen() {
	r := e.act
	if e.o.out == "findings" || e.o.out == "tagged" {
		r = e.look
	}
	var old map[moment]*late
	if e.o.twice {
		e.threads = newThreads(r, nil)
		first := *e.o
		first.progress, first.file = "never", ""
		newPipeline(&first, e, nil, io.Discard, io.Discard).run()
		old = e.threads.later
	}
	e.threads = newThreads(r, old)
}

// output returns where the messages go, and how many of them are there already.
func (o *options) output(stdout io.Writer) (io.Writer, int64, error) {
	if o.file == "" {
		return stdout, 0, nil
	}
	mode := os.O_RDWR | os.O_CREATE
	if !o.resume {
		mode |= os.O_TRUNC
	}
	f, err := os.OpenFile(o.file, mode, 0o600)
	if err != nil {
		return nil, 0, err
	}
	if !o.resume {
		return f, 0, nil
	}
	n, end, err := wholeLines(f)
	if err == nil {
		err = f.Truncate(end)
	}
	if err == nil {
		_, err = f.Seek(end, io.SeekStart)
	}
	return f, n, err
}

// wholeLines counts the lines that end, and says where the last of them does.
func wholeLines(r io.Reader) (n, end int64, err error) {
	buf, at := make([]byte, 1<<18), int64(0)
	for {
		k, err := r.Read(buf)
		b := buf[:k]
		if last := bytes.LastIndexByte(b, '\n'); last >= 0 {
			n += int64(bytes.Count(b, []byte{'\n'}))
			end = at + int64(last) + 1
		}
		at += int64(k)
		if err == io.EOF {
			return n, end, nil
		} else if err != nil {
			return 0, 0, err
		}
	}
}
