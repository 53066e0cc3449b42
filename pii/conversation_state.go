package pii

import (
	"encoding/binary"
	"errors"
	"io"
	"maps"
	"slices"
)

// ErrState says that what was given is no state of a conversation.
var ErrState = errors.New("pii: not the state of a conversation")

// The state of a conversation is, all numbers being uvarints and each name a length and its bytes:
//
//	version (1), messages so far
//	number of kinds asked for, each: kind, how much longer, how much longer as an answer
//	number of kinds that were numbered, each: kind, last number
//	nothing, or the id of a key and, sealed: the ends of messages that are kept, and the values that were numbered
//
// What is sealed is the only part that holds text: a random nonce of 12 bytes, then AES-256-GCM with the current
// key of the redactor's ring, derived for its tenant and purpose as for the seals in a text. Without
// a ring it is left out.
const (
	stateVersion = 1
	stateName    = "THREAD" // bound to the seal; no kind is called so
	stateMax     = 1 << 20  // bytes of a state
)

// MarshalBinary returns what is to be known to go on with the conversation in another process.
// No text is in it as it is: the last words of messages, where those may be the first part of a value, and
// the values that have a number are sealed with the redactor's keys. A redactor without keys leaves
// them out: then a value split just here isn't found, and a value that had a number gets
// another one, that no other has had.
func (c *Conversation) MarshalBinary() ([]byte, error) {
	b := binary.AppendUvarint([]byte{stateVersion}, uint64(c.n))
	kinds := make(map[string]asked)
	for i, a := range c.asked {
		if k := c.r.s.recs[i].Kind; a.left > 0 {
			o := kinds[k]
			kinds[k] = asked{max(a.left, o.left), max(a.fresh, o.fresh)}
		}
	}
	b = binary.AppendUvarint(b, uint64(len(kinds)))
	for _, k := range slices.Sorted(maps.Keys(kinds)) {
		b = append(appendName(b, k), kinds[k].left, kinds[k].fresh)
	}
	b = binary.AppendUvarint(b, uint64(len(c.number.last)))
	for _, k := range slices.Sorted(maps.Keys(c.number.last)) {
		b = binary.AppendUvarint(appendName(b, k), uint64(c.number.last[k]))
	}
	if c.r.keys == nil || c.r.keys.Current() == "" || len(c.open) == 0 && len(c.number.of) == 0 {
		return b, nil
	}
	plain := c.appendSecret(nil)
	defer clear(plain)
	id := c.r.keys.Current()
	aead, aad, err := c.r.keys.sealer(id, c.r.scope, []byte(stateName))
	if err != nil {
		return nil, err
	}
	raw := make([]byte, nonceSize, nonceSize+len(plain)+aead.Overhead())
	if _, err := io.ReadFull(c.r.random, raw); err != nil {
		return nil, ErrKey // what err says may be anything
	}
	return append(appendName(b, id), aead.Seal(raw, raw, plain, aad)...), nil
}

// appendSecret appends what of the state is text. Where it is too long for a seal, the values
// with a number are left out.
func (c *Conversation) appendSecret(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(c.open)))
	for _, o := range c.open {
		b = append(binary.AppendVarint(b, o.party), o.left)
		b = binary.AppendUvarint(b, uint64(len(o.parts)))
		for _, p := range o.parts {
			for _, v := range []int64{p.message, p.start, p.end, p.out, p.outEnd} {
				b = binary.AppendUvarint(b, uint64(v))
			}
			b = appendName(b, string(p.text))
		}
	}
	short := len(b)
	for v, n := range c.number.of {
		b = appendName(binary.AppendUvarint(b, uint64(n)), v.kind)
		if b = appendName(b, v.form); len(b) > maxSealed {
			return b[:short]
		}
	}
	return b
}

// UnmarshalBinary makes the conversation, which comes from NewConversation of a redactor with the same
// keys, tenant and purpose, the one of which state is. Its error is ErrState or
// ErrKey, and ErrToken if the seal was made elsewhere; then the conversation has no messages.
func (c *Conversation) UnmarshalBinary(state []byte) error {
	c.reset()
	if len(state) > stateMax {
		return ErrLimit
	}
	err := c.load(state)
	if err != nil {
		c.reset()
	}
	return err
}

func (c *Conversation) reset() {
	clear(c.asked)
	c.n, c.open = 0, nil
	c.number.reset()
}

func (c *Conversation) load(state []byte) error {
	d := stateReader{b: state}
	if d.byte() != stateVersion {
		return ErrState
	}
	c.n = d.int()
	for range d.count(len(c.asked)) {
		kind, a := d.name(), asked{d.byte(), d.byte()}
		for i, x := range c.r.s.recs {
			if x.Kind == kind && (len(x.For) > 0 || x.Answer != nil) {
				c.asked[i] = asked{min(a.left, c.expiry), min(a.fresh, c.expiry)}
			}
		}
	}
	for range d.count(1 << 10) {
		if kind, n := d.name(), d.int(); n > 0 {
			if c.number.last == nil {
				c.number.of, c.number.last = make(map[numbered]int), make(map[string]int)
			}
			c.number.last[kind] = int(n)
		}
	}
	if d.bad || len(d.b) == 0 {
		return d.err()
	}
	if c.r.keys == nil {
		return ErrKey
	}
	id := d.name()
	if d.bad || len(d.b) < nonceSize {
		return ErrState
	}
	aead, aad, err := c.r.keys.sealer(id, c.r.scope, []byte(stateName))
	if err != nil {
		return err
	}
	plain, err := aead.Open(nil, d.b[:nonceSize], d.b[nonceSize:], aad)
	if err != nil {
		return ErrToken
	}
	defer clear(plain)
	return c.loadSecret(&stateReader{b: plain})
}

func (c *Conversation) loadSecret(d *stateReader) error {
	for range d.count(maxParties) {
		o := fragment{party: d.signed(), left: d.byte()}
		for range d.count(maxParts) {
			p := part{message: d.int(), start: d.int(), end: d.int(), out: d.int(), outEnd: d.int()}
			p.same = p.outEnd-p.out == p.end-p.start
			p.text = []byte(d.name())
			o.parts = append(o.parts, p)
			if len(p.text) > partMax || p.end-p.start != int64(len(p.text)) || p.message >= c.n || p.outEnd < p.out {
				return ErrState
			}
		}
		if c.open = append(c.open, o); len(o.parts) == 0 || o.left == 0 {
			return ErrState
		}
	}
	for len(d.b) > 0 && !d.bad {
		n, v := d.int(), numbered{d.name(), d.name()}
		if n < 1 || int(n) > c.number.last[v.kind] {
			return ErrState
		}
		c.number.of[v] = int(n)
	}
	return d.err()
}

func appendName(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// A stateReader reads a state. Once it is bad it gives zeros.
type stateReader struct {
	b   []byte
	bad bool
}

func (d *stateReader) err() error {
	if d.bad {
		return ErrState
	}
	return nil
}

func (d *stateReader) take(n int) []byte {
	if d.bad = d.bad || n < 0 || n > len(d.b); d.bad {
		return nil
	}
	b := d.b[:n]
	d.b = d.b[n:]
	return b
}

func (d *stateReader) byte() byte {
	if b := d.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (d *stateReader) int() int64 {
	v, n := binary.Uvarint(d.b)
	if d.bad = d.bad || n <= 0 || v > 1<<48; d.bad {
		return 0
	}
	d.take(n)
	return int64(v)
}

func (d *stateReader) signed() int64 {
	v, n := binary.Varint(d.b)
	if d.bad = d.bad || n <= 0; d.bad {
		return 0
	}
	d.take(n)
	return v
}

// count reads a number of things, most at most.
func (d *stateReader) count(most int) int {
	n := d.int()
	if d.bad = d.bad || n > int64(most); d.bad {
		return 0
	}
	return int(n)
}

func (d *stateReader) name() string { return string(d.take(int(d.int()))) }
