package pii

import (
	"bytes"
	"fmt"
	"io"
)

// maxEvent is the most bytes of one event.
const maxEvent = 1 << 20

// An EventWriter redacts server-sent events (HTML Living Standard, section 9.2). It writes each
// event as soon as it is complete, and what comes out is the same however it was cut into
// writes.
//
// The data lines of an event are joined to the text they carry. If that is a JSON object
// or list it is treated as by AppendJSON; another text is a message of a Conversation, or with
// EventPieces a piece of one text. JSON whose events hold a text in pieces, as language models
// send it, is known by where the text stands (DefaultDeltas): the pieces of each such text are one live
// text, and each event carries what is settled by then. What is left when an event
// comes that holds no piece, or at Close, goes out in an event of its own, made from the last one. Comments
// are texts; ids and names of events are a program's own.
//
// An event has 1 MiB at most. After an error the writer gives that error always. It belongs to
// one goroutine.
type EventWriter struct {
	w      io.Writer
	r      *Redactor
	c      *Conversation
	report func(path string, f Finding)
	deltas []string
	live   []LiveOption
	pieces bool

	buf     []byte // an event that isn't complete
	seen    int    // of buf: no event ends before
	begun   bool
	streams []*eventStream
	out     []byte
	lines   []eventLine
	data    []byte
	json    []byte
	err     error
	done    bool
}

// An EventOption changes how an EventWriter works.
type EventOption func(*EventWriter)

// DefaultDeltas lists where the events of well-known interfaces hold a piece of a text: names
// joined by dots, without the indices of lists.
var DefaultDeltas = []string{
	"choices.delta.content", "choices.delta.reasoning_content", "choices.delta.refusal", "choices.text",
	"choices.delta.tool_calls.function.arguments", "choices.message.content",
	"delta", "delta.text", "delta.thinking", "delta.partial_json", "completion",
	"candidates.content.parts.text", "token.text", "message.content.delta",
}

// Deltas says where JSON events hold a piece of a text, in the stead of DefaultDeltas.
func Deltas(paths ...string) EventOption { return func(e *EventWriter) { e.deltas = paths } }

// EventPieces says that events that aren't JSON are pieces of one text, not messages.
func EventPieces() EventOption { return func(e *EventWriter) { e.pieces = true } }

// EventLive gives the options of the live texts that events are pieces of.
func EventLive(opts ...LiveOption) EventOption { return func(e *EventWriter) { e.live = opts } }

// NewEventWriter returns an EventWriter to w. report, if it isn't nil, is called as by
// AppendJSON; offsets of findings in pieces are from the start of the text they are pieces of.
func (r *Redactor) NewEventWriter(w io.Writer, report func(path string, f Finding), opts ...EventOption) *EventWriter {
	e := &EventWriter{w: w, r: r, report: report, deltas: DefaultDeltas}
	e.c = r.NewConversation(func(message int64, f Finding) {
		if message == e.c.n {
			e.tell("data", f)
		}
	})
	for _, o := range opts {
		o(e)
	}
	return e
}

func (e *EventWriter) tell(path string, f Finding) {
	if e.report != nil {
		e.report(path, f)
	}
}

// Write takes all of p, and writes the events that are complete.
func (e *EventWriter) Write(p []byte) (int, error) {
	if e.done && e.err == nil {
		return 0, io.ErrClosedPipe
	}
	e.out = e.out[:0]
	for rest := p; len(rest) > 0 && e.err == nil; {
		n := min(len(rest), chunk)
		e.buf = append(e.buf, rest[:n]...)
		rest = rest[n:]
		e.events()
		if e.err == nil && len(e.buf) > maxEvent {
			e.err = &TextError{Offset: maxEvent, Err: ErrLimit}
		}
	}
	if e.put(); e.err != nil {
		return 0, e.err
	}
	return len(p), nil
}

// Flush calls Flush of the writer below if it has one. It doesn't settle anything: what is
// open is open until its event is complete, or the text it is a piece of goes on.
func (e *EventWriter) Flush() error {
	if e.err != nil {
		return e.err
	}
	return flush(e.w)
}

// Close writes what is held; an event that isn't complete goes out as it is, redacted. It doesn't
// close the writer below. To close twice does nothing.
func (e *EventWriter) Close() error {
	if e.done {
		return e.err
	}
	e.done, e.out = true, e.out[:0]
	if e.err == nil && len(e.buf) > 0 {
		e.event(e.buf)
	}
	e.rest()
	e.put()
	e.buf = nil
	return e.err
}

func (e *EventWriter) put() {
	if e.err != nil {
		clear(e.out)
		return
	}
	if len(e.out) == 0 {
		return
	}
	n, err := e.w.Write(e.out)
	if err == nil && n < len(e.out) {
		err = io.ErrShortWrite
	}
	e.err = err
}

// events treats the events that are complete in e.buf.
func (e *EventWriter) events() {
	at := 0
	for e.err == nil {
		end, seen := eventEnd(e.buf, at, max(at, e.seen))
		if e.seen = seen; end < 0 {
			break
		}
		e.event(e.buf[at:end])
		at = end
	}
	n := copy(e.buf, e.buf[at:])
	clear(e.buf[n:])
	e.buf, e.seen = e.buf[:n], e.seen-at
}

// eventEnd returns the index behind the empty line that ends the event at b[at], of which
// nothing ends before from, or -1, and how far it has looked.
func eventEnd(b []byte, at, from int) (end, seen int) {
	for i := from; ; {
		if i == len(b) {
			return -1, i
		}
		switch n := lineEnd(b, i); {
		case n < 0:
			return -1, i
		case n == 0:
			i++
		case i == at || b[i-1] == '\n' || b[i-1] == '\r':
			return i + n, i + n
		default:
			i += n
		}
	}
}

// lineEnd returns the length of the line end at b[i], 0 if there is none, -1 if that depends
// on what comes.
func lineEnd(b []byte, i int) int {
	switch {
	case b[i] == '\n':
		return 1
	case b[i] != '\r':
		return 0
	case i+1 == len(b):
		return -1
	case b[i+1] == '\n':
		return 2
	}
	return 1
}

// An eventLine is one line of an event: its name and value, and how it stands there.
type eventLine struct {
	raw         []byte // line end included
	name, value []byte
}

// split makes e.lines the lines of an event.
func (e *EventWriter) split(ev []byte) {
	e.lines = e.lines[:0]
	for len(ev) > 0 {
		i := bytes.IndexAny(ev, "\r\n")
		n := 0
		if i < 0 {
			i = len(ev)
		} else if n = lineEnd(ev, i); n < 0 {
			n = 1
		}
		l := eventLine{raw: ev[:i+n]}
		l.name, l.value, _ = bytes.Cut(ev[:i], []byte(":"))
		l.value = bytes.TrimPrefix(l.value, []byte(" "))
		e.lines = append(e.lines, l)
		ev = ev[i+n:]
	}
}

// Format writes nothing of the writer but its name.
func (EventWriter) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.EventWriter") }
