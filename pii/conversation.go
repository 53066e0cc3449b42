package pii

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/sladd-go/sladd/classify"
)

const likely = classify.Likely

// A Conversation redacts the messages of one thread, in order, so that what was said before
// counts: the question that makes a bare number or a word in lower case personal, and the first
// part of a value whose second part comes in the next message.
//
// It holds no more than the following, whatever the length of the thread: for each recognizer how
// long it counts as asked for; for up to four parties, until their next message, the last 64 bytes at most
// that they wrote, where those may be the first part of something; and the values that
// have a number, where the policy numbers labels, 4,096 at most. What was asked expires after a
// number of messages (Expire); there is no clock.
//
// What went out can't be called back. When the second part of a value comes, its
// first part is reported again, as a finding of its own in the earlier message, and told to
// the function given to Amended, so that whoever stores messages can put it right. An answer to a question for a number
// is a finding in each part by itself, so there nothing is to be amended.
//
// A Conversation belongs to one goroutine.
type Conversation struct {
	r      *Redactor
	report func(message int64, f Finding)
	amend  func(Amendment)
	expiry uint8

	n      int64 // messages so far
	asked  []asked
	hint   hint
	open   []fragment
	number numbering
	stem   stemState
	ans    answerer
	found  []Finding
	join   []byte
	value  []byte
	acted  bool
	seen   func(Finding)
}

// A ConversationOption changes how a Conversation works.
type ConversationOption func(*Conversation)

// Expire says for how many messages a question counts, 1 to 255; without it 8. Another number
// is the nearest of those.
func Expire(messages int) ConversationOption {
	return func(c *Conversation) { c.expiry = uint8(min(max(messages, 1), 255)) }
}

// Amended gives the function that is told what to change in messages that have gone out.
func Amended(f func(Amendment)) ConversationOption {
	return func(c *Conversation) { c.amend = f }
}

// An Amendment says that a place in an earlier message is part of a value of which the rest
// came later.
type Amendment struct {
	Message    int64   // counted from 0
	Start, End int64   // bytes of what Append wrote for that message
	Text       []byte  // what shall stand there; valid during the call only
	Finding    Finding // with its place in the message as it came
}

// maxThreadNumbers is how many values of one conversation have a number; others have a plain label.
const maxThreadNumbers = 4096

// NewConversation returns a conversation without messages. report, if it isn't nil, is
// called as Append of the Redactor calls it, with the message, counted from 0, that holds the
// finding; for the first part of a split value that is an earlier one.
func (r *Redactor) NewConversation(report func(message int64, f Finding), opts ...ConversationOption) *Conversation {
	c := &Conversation{r: r, report: report, expiry: defaultExpiry, asked: make([]asked, len(r.s.recs))}
	c.hint = hint{says: make([]bool, len(r.s.recs)), evidence: Asked, far: askedFar}
	c.seen = func(Finding) { c.acted = true }
	for _, o := range opts {
		o(c)
	}
	return c
}

// Messages returns the number of messages so far.
func (c *Conversation) Messages() int64 { return c.n }

// Append appends the next message to dst, redacted. On an error it returns dst as it was and
// the conversation is as before the message, but for numbers of labels, which may be left out then.
func (c *Conversation) Append(dst, msg []byte) ([]byte, error) { return c.AppendFrom(dst, msg, 0) }

// AppendFrom is Append for a message of one party of several: any number that stands for it, such
// as 0 for the customer and 1 for the agent. Parts of a value are put together only where they
// come from the same party, whatever others say in between.
func (c *Conversation) AppendFrom(dst, msg []byte, party int) ([]byte, error) {
	defer c.forget()
	out, err := c.appendFrom(dst, msg, party)
	if err != nil {
		// What was written lies in the room behind dst, or in out, which has grown.
		clear(dst[len(dst):min(cap(dst), len(out))])
		clear(out[len(dst):])
		return dst, err
	}
	return out, nil
}

// appendFrom does what AppendFrom does; on an error it returns what it has written.
func (c *Conversation) appendFrom(dst, msg []byte, party int) (_ []byte, err error) {
	was := len(dst)
	h := c.known(msg)
	if c.found, err = c.scan(c.found[:0], msg, h); err != nil {
		return dst, err
	}
	if h != nil {
		if err = c.answer(msg); err != nil {
			return dst, err
		}
	}
	x, err := c.crossing(msg, party, h)
	if err != nil {
		return dst, err
	}
	var reports []told
	tail, tailOut, at := 0, was, 0
	for i := range c.found {
		f := c.found[i]
		value := msg[f.Start:f.End]
		dst = append(dst, msg[at:f.Start]...)
		from := len(dst)
		if x != nil && f == x.Finding {
			value = x.value
		}
		c.acted = false
		if dst, err = c.r.operate(dst, value, &f, c.numbers(), c.seen); err != nil {
			return dst, err
		}
		changed := !bytes.Equal(dst[from:], value)
		if x != nil && f == x.Finding {
			x.text, x.acted = slices.Clone(dst[from:]), c.acted && changed
			if !changed {
				dst = append(dst[:from], msg[f.Start:f.End]...)
			}
		}
		if c.acted {
			reports = append(reports, told{f, x != nil && f == x.Finding})
		}
		if at = int(f.End); changed && !withinLast(msg, at) {
			tail, tailOut = at, len(dst)
		}
	}
	dst = append(dst, msg[at:]...)
	for _, t := range reports {
		c.tell(t, x)
	}
	c.keep(msg, party, tail, tailOut-was, len(dst)-was, x)
	c.listen(msg, party, c.found)
	c.n++
	return dst, nil
}

// A told is a finding that is to be reported; split says that a part came before.
type told struct {
	Finding
	split bool
}

// tell reports a finding, and its first parts before it.
func (c *Conversation) tell(t told, x *crossing) {
	if t.split {
		for _, p := range x.parts {
			f := t.Finding
			f.Start, f.End = p.start, p.end
			if c.report != nil {
				c.report(p.message, f)
			}
			if c.amend != nil && x.acted {
				c.amend(Amendment{Message: p.message, Start: p.out, End: p.outEnd, Text: x.text, Finding: f})
			}
		}
	}
	if c.report != nil {
		c.report(c.n, t.Finding)
	}
}

// numbers returns what numbers the labels, or nil once it is full.
func (c *Conversation) numbers() *numbering {
	if len(c.number.of) >= maxThreadNumbers {
		return nil
	}
	return &c.number
}

// scan appends the findings in text, of which h is known.
func (c *Conversation) scan(dst []Finding, text []byte, h *hint) ([]Finding, error) {
	s := c.r.s
	m := s.machines.Get().(*machine)
	m.begin(dst)
	m.hint = h
	if err := m.whole(text); err != nil {
		return dst, err // a machine that failed is not used again
	}
	dst = m.out
	m.out, m.hint = nil, nil
	s.machines.Put(m)
	return dst, nil
}

// forget wipes what a message left in the buffers.
func (c *Conversation) forget() {
	clear(c.join[:cap(c.join)])
	clear(c.value[:cap(c.value)])
	c.ans.forget()
}

// Format writes nothing of the conversation but its name.
func (Conversation) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.Conversation") }
