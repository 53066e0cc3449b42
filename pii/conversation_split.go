package pii

import (
	"bytes"
	"slices"
)

// Bounds of what is kept of messages, for the value that may go on in the next.
const (
	maxParties = 4
	maxParts   = 4
	partMax    = 64 // bytes of all parts together
	headMax    = 96 // bytes of the next message that are read with them
)

// A fragment is the end of what a party wrote last, where that may be the first part of a value.
type fragment struct {
	party int64
	left  uint8 // messages that it lives on
	parts []part
}

// A part is a stretch of one message, as it came and as it went out.
type part struct {
	message    int64
	start, end int64 // in the message
	// In what was written. A finding within the part may have changed its bytes.
	out, outEnd int64
	same        bool // none has
	text        []byte
}

// A crossing is a finding that began in earlier messages.
type crossing struct {
	Finding        // its part in the message at hand
	value   []byte // all of it
	parts   []part // what of it was in earlier messages
	text    []byte // what stands for it
	acted   bool
}

// crossing reads a message together with what its party wrote before, and returns the best finding
// that both hold a part of, or nil. The finding then is in c.found.
func (c *Conversation) crossing(msg []byte, party int, h *hint) (*crossing, error) {
	k := slices.IndexFunc(c.open, func(o fragment) bool { return o.party == int64(party) })
	if k < 0 {
		return nil, nil
	}
	parts := c.open[k].parts
	lead := leadIn(msg)
	head := msg[lead:]
	if len(head) > headMax {
		head = head[:runeStart(head, headMax)]
	}
	if len(head) == 0 || labelEnd(head, 0) > 0 {
		return nil, nil
	}
	var best *crossing
	for _, by := range []string{"", " "} {
		c.join = c.join[:0]
		for _, p := range parts {
			c.join = append(append(c.join, p.text...), by...)
		}
		cut := len(c.join)
		c.join = append(c.join, head...)
		found, err := c.scan(nil, c.join, h)
		if err != nil {
			return nil, err
		}
		for _, f := range found {
			if int(f.Start) >= cut-len(by) || int(f.End) <= cut || !goesOnIn(f) || best != nil && best.Confidence >= f.Confidence {
				continue
			}
			best = &crossing{Finding: f, value: slices.Clone(c.join[f.Start:f.End]), parts: partsFrom(parts, int(f.Start), len(by))}
			best.Start, best.End = int64(lead), int64(lead)+f.End-int64(cut)
		}
	}
	if best == nil {
		return nil, nil
	}
	var ok bool
	if c.found, ok = addFinding(c.found, best.Finding); !ok {
		return nil, nil
	}
	return best, nil
}

// goesOnIn reports whether a finding over the end of a message is one value: the name of a person who goes on speaking isn't.
func goesOnIn(f Finding) bool {
	const shaped = HasForm | HasChecksum | HasDate | HasRange | Asked
	return f.Confidence >= likely && (f.Evidence&shaped != 0 || f.Kind == "email")
}

// partsFrom returns what of the parts, with so many bytes behind each, stands from start on.
func partsFrom(parts []part, start, by int) (of []part) {
	at := 0
	for _, p := range parts {
		if at+len(p.text) > start {
			skip := int64(max(0, start-at))
			if p.start += skip; p.same {
				p.out += skip
			}
			of = append(of, p)
		}
		at += len(p.text) + by
	}
	return of
}

// ellipses are the dots that say that more is to come, or has come.
var ellipses = [...]string{"...", "…", ".."}

// leadIn returns how many bytes at the start of a message are no part of a value that goes on:
// blanks and dots.
func leadIn(msg []byte) int {
	text := bytes.TrimLeft(msg, " \t\r\n")
	for _, dots := range ellipses {
		text = bytes.TrimPrefix(text, []byte(dots))
	}
	return len(msg) - len(bytes.TrimLeft(text, " \t\r\n"))
}

// keep keeps the end of a message, if a value may begin there: what stands behind
// msg[tail], which has gone out from out[tailOut] to out[written].
func (c *Conversation) keep(msg []byte, party, tail, tailOut, written int, x *crossing) {
	k := slices.IndexFunc(c.open, func(o fragment) bool { return o.party == int64(party) })
	var before []part
	if k >= 0 {
		before = c.open[k].parts
		c.open = slices.Delete(c.open, k, k+1)
	}
	for i := range c.open {
		c.open[i].left--
	}
	c.open = slices.DeleteFunc(c.open, func(o fragment) bool { return o.left == 0 })
	if x != nil {
		before = nil
	}
	start, end := openEnd(msg, tail)
	if start == end {
		return
	}
	outEnd := written - len(msg) + end
	same := outEnd-tailOut == end-tail
	if !same { // a part of its last word was changed: the words before have no part in it
		start = max(start, bytes.LastIndexAny(msg[:end], " \t\r\n")+1)
	}
	p := part{
		message: c.n, start: int64(start), end: int64(end), text: slices.Clone(msg[start:end]),
		out: int64(tailOut + start - tail), outEnd: int64(outEnd), same: same,
	}
	n := len(p.text)
	for _, q := range before {
		n += len(q.text)
	}
	if lead := leadIn(msg); start > lead || n > partMax || len(before) >= maxParts {
		before = nil // only a message that is a part and nothing else goes on
	}
	if len(c.open) == maxParties {
		c.open = slices.Delete(c.open, 0, 1)
	}
	c.open = append(c.open, fragment{party: int64(party), left: c.expiry, parts: append(before, p)})
}

// openEnd returns the end of msg[from:] that a value may begin with: its last word, and
// those before it that belong to a number, with a little of what stands before.
func openEnd(msg []byte, from int) (start, end int) {
	text := bytes.TrimRight(msg, " \t\r\n,")
	for _, dots := range ellipses {
		text = bytes.TrimSuffix(text, []byte(dots))
	}
	end = len(text)
	i, odd := end, false
	for i > from && end-i < partMax && !isBlank(text[i-1]) {
		i--
		odd = odd || partSign(text, i)
	}
	alone := len(bytes.TrimSpace(text[:i])) == 0
	if i >= end || !odd && !alone || end-i >= partMax {
		return 0, 0
	}
	return runeStart(text, groupsBefore(text, from, i)), end
}

// partSign reports whether text[i] tells that its word may be a part of a value, as a digit, an @ or a dot within does: not
// the dot at the end of a sentence.
func partSign(text []byte, i int) bool {
	switch c := text[i]; c {
	case '@', '_', '-':
		return true
	case '.':
		return i+1 < len(text) || !isBlankBefore(text, i)
	default:
		return isDigit(c)
	}
}

// groupsBefore returns where the words begin that belong to the word at text[i]: the groups of a number, and the words before
// them, which speak for or against.
func groupsBefore(text []byte, from, i int) int {
	end := len(text)
	for i > from && text[i-1] == ' ' {
		k := i - 1
		for k > from && !isBlank(text[k-1]) {
			k--
		}
		if k == i-1 || end-k > partMax {
			break
		}
		i = k
	}
	return i
}

// withinLast reports whether a finding that ends at msg[at] is followed by more of its word at
// the end of the message: of "anna.svensson@" it may be "anna".
func withinLast(msg []byte, at int) bool {
	rest := bytes.TrimRight(msg[at:], " \t\r\n,")
	return len(rest) > 0 && !bytes.ContainsAny(rest, " \t\r\n") && !isBlank(msg[at])
}

// isBlankBefore reports whether the dot at b[i] ends a sentence of several words.
func isBlankBefore(b []byte, i int) bool { return bytes.IndexByte(b[:i], ' ') >= 0 }
