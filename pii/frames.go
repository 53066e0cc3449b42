package pii

import (
	"bytes"
	"errors"
	"fmt"
)

// ErrFrame says that a message of a connection is of a sort that isn't let through.
var ErrFrame = errors.New("pii: not a text message")

// The sorts of messages that the libraries for WebSocket know by these numbers (RFC 6455,
// section 11.8).
const (
	TextMessage   = 1
	BinaryMessage = 2
)

// Frames treats the messages of one direction of one WebSocket connection. It knows no
// library: what reads the connection hands on the number of the message's sort and its bytes.
//
// A text message that is a JSON object or list is treated as by AppendJSON, another as one of a
// Conversation, or, with Pieces, as a piece of one text. All other sorts are ErrFrame. It belongs to
// one goroutine. After an error it gives that error always: close the connection.
type Frames struct {
	r      *Redactor
	c      *Conversation
	l      *live
	report func(path string, f Finding)
	err    error
}

// A FramesOption changes how Frames works.
type FramesOption func(*Frames)

// Pieces says that text messages are pieces of one text, as a language model puts it out: what
// comes out of one is what is settled, which may be nothing. End gives the rest.
func Pieces(opts ...LiveOption) FramesOption {
	return func(f *Frames) { f.l = newLive(f.r, f.tell, opts) }
}

// NewFrames returns what treats one direction of a connection. report, if it isn't nil, is
// called as by AppendJSON, with an empty path for messages that aren't JSON and with offsets from
// the start of the message, or of the text with Pieces.
func (r *Redactor) NewFrames(report func(path string, f Finding), opts ...FramesOption) *Frames {
	f := &Frames{r: r, report: report}
	f.c = r.NewConversation(func(message int64, x Finding) {
		if message == f.c.n {
			f.tell(x)
		}
	})
	for _, o := range opts {
		o(f)
	}
	return f
}

func (f *Frames) tell(x Finding) {
	if f.report != nil {
		f.report("", x)
	}
}

// Append appends what is to be sent in the stead of a message of a sort. On an error it returns
// dst as it was.
func (f *Frames) Append(dst []byte, sort int, msg []byte) ([]byte, error) {
	if f.err == nil && sort != TextMessage {
		f.err = ErrFrame
	}
	if f.err != nil {
		return dst, f.err
	}
	out := dst
	switch {
	case f.l != nil:
		out, f.err = f.l.write(dst, msg)
	case looksJSON(msg):
		out, f.err = f.r.AppendJSON(dst, msg, f.report)
		if errors.Is(f.err, ErrJSON) { // "[hej] …"
			out, f.err = f.c.Append(dst, msg)
		}
	default:
		out, f.err = f.c.Append(dst, msg)
	}
	if f.err != nil {
		return dst, f.err
	}
	return out, nil
}

// End appends what Pieces still holds; the text is at its end and another may begin.
func (f *Frames) End(dst []byte) ([]byte, error) {
	if f.err != nil || f.l == nil {
		return dst, f.err
	}
	var out []byte
	if out, f.err = f.l.end(dst); f.err != nil {
		return dst, f.err
	}
	f.l.t.reset()
	return out, nil
}

// looksJSON reports whether b begins as an object or a list.
func looksJSON(b []byte) bool {
	b = bytes.TrimLeft(b, " \t\r\n")
	return len(b) > 0 && (b[0] == '{' || b[0] == '[')
}

// Format writes nothing of the frames but their name.
func (Frames) Format(s fmt.State, _ rune) { fmt.Fprint(s, "pii.Frames") }
