package pii

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
)

// asks finds the words of Recognizer.Asks, Columns and Fields. It is immutable.
type asks struct {
	stems   *stems
	recs    [][]uint16 // by term of Asks
	columns [][]uint16 // by term of Columns
	fields  [][]uint16 // by term of Fields
}

// build collects the words of all recognizers.
func (a *asks) build(recs []*compiled) error {
	var sb stemBuilder
	var errs []error
	add := func(c *compiled, list string, words []string, to func() [][]uint16, i int) {
		for k, w := range words {
			id, err := sb.add(w)
			if err != nil {
				errs = append(errs, fmt.Errorf("recognizer %q: word %d of %s: %w", c.Kind, k, list, err))
				continue
			}
			if int(id) == len(a.recs) {
				a.recs, a.columns, a.fields = append(a.recs, nil), append(a.columns, nil), append(a.fields, nil)
			}
			to()[id] = append(to()[id], uint16(i))
		}
	}
	for i, c := range recs {
		add(c, "Asks", c.Asks, func() [][]uint16 { return a.recs }, i)
		add(c, "Columns", c.Columns, func() [][]uint16 { return a.columns }, i)
		add(c, "Fields", c.Fields, func() [][]uint16 { return a.fields }, i)
	}
	if len(sb.texts) == 0 || len(errs) > 0 {
		return errors.Join(errs...)
	}
	var err error
	a.stems, err = sb.build()
	return err
}

// How long what was asked for counts, in messages behind the question.
const (
	defaultExpiry = 8
	answerFresh   = 3 // as an answer that nothing else shows
	afterAnswer   = 2 // once it was answered: people correct themselves

	answerWords = 12 // a message of more words isn't taken for an answer
	askedFar    = 12 // in bytes: words in the message that are nearer to a number say more
)

// An asked says how much longer a question counts that a recognizer was asked for by.
type asked struct{ left, fresh uint8 }

// questions calls yield with the stretches of text that may ask: sentences that end with a
// question mark or a colon, and the last one.
func questions(text []byte, yield func(sentence []byte)) {
	text = bytes.TrimSpace(text)
	at := 0
	for i, c := range text {
		last := i+1 == len(text)
		switch {
		case last, c == '?', c == ':' && isBlank(text[i+1]):
			yield(text[at : i+1])
			at = i + 1
		case c == '\n', (c == '.' || c == '!') && isBlank(text[i+1]):
			at = i + 1
		}
	}
}

// listen notes what a message asks for. found are its findings: what a message tells, it
// doesn't ask for, but with a question mark. What others had begun before they were asked has no part in the answer.
func (c *Conversation) listen(text []byte, party int, found []Finding) {
	s := c.r.s
	for i := range c.asked {
		a := &c.asked[i]
		a.left, a.fresh = a.left-min(a.left, 1), a.fresh-min(a.fresh, 1)
	}
	for i := range found {
		if f := &found[i]; f.Confidence >= likely {
			c.answered(f)
		}
	}
	asks, again, words := false, false, false
	ask := func(r int) {
		for i := range found {
			if f := &found[i]; !again && f.Kind == s.recs[r].Kind && f.Confidence >= likely {
				return
			}
		}
		c.asked[r] = asked{c.expiry, min(answerFresh, c.expiry)}
		asks, words = true, words || s.recs[r].Answer != nil
	}
	questions(text, func(sentence []byte) {
		again = bytes.HasSuffix(sentence, []byte("?"))
		c.related(sentence, relFor, ask)
		if s.asks.stems == nil {
			return
		}
		c.stem.reset(0)
		s.asks.stems.walk(&c.stem, sentence, len(sentence), true)
		for _, x := range c.stem.hits {
			for _, r := range s.asks.recs[x.term] {
				ask(int(r))
			}
		}
	})
	if !words {
		c.turn(text)
	}
	if !asks {
		return
	}
	c.open = slices.DeleteFunc(c.open, func(o fragment) bool { return o.party != int64(party) })
}

// turn lets a message that asks for something else, by a word that speaks against a kind, end the question for that kind where only the
// question makes an answer of what is said: "hur betalar du?" makes "kort" no name.
func (c *Conversation) turn(text []byte) {
	s := c.r.s
	questions(text, func(sentence []byte) {
		if !bytes.HasSuffix(sentence, []byte("?")) {
			return
		}
		c.related(sentence, relAgainst, func(r int) {
			if s.recs[r].Answer != nil {
				c.asked[r].fresh = 0
			}
		})
	})
}

// related calls yield with the recognizers of which a word of the sentence says rel.
func (c *Conversation) related(sentence []byte, rel int8, yield func(r int)) {
	s := c.r.s
	c.stem.reset(0)
	s.stems.walk(&c.stem, sentence, len(sentence), true)
	for _, x := range c.stem.hits {
		for r := range s.recs {
			if s.rel[int(x.term)*len(s.recs)+r] == rel {
				yield(r)
			}
		}
	}
}

// answered shortens the life of the questions that f answers. A word that asks for one
// national number asks for those of the neighbours too.
func (c *Conversation) answered(f *Finding) {
	for i := range c.asked {
		x, a := c.r.s.recs[i], &c.asked[i]
		if x.Kind == f.Kind || x.Category == f.Category && numbered1(f.Category) {
			a.left, a.fresh = min(a.left, afterAnswer), min(a.fresh, afterAnswer)
		}
	}
}

// known returns what the questions say of a message, or nil. A message of many words or one
// that asks itself says what its own numbers are.
func (c *Conversation) known(msg []byte) *hint {
	if !answers(msg) {
		return nil
	}
	var h *hint
	for i := range c.asked {
		c.hint.says[i] = c.asked[i].left > 0
		if c.hint.says[i] {
			h = &c.hint
		}
	}
	return h
}

// answers reports whether a message may be an answer.
func answers(msg []byte) bool {
	words := 0
	for i, b := range msg {
		if b == '?' && (i+1 == len(msg) || isBlank(msg[i+1])) {
			return false
		}
		if wordByte(b) && !isDigit(b) && (i == 0 || isBlank(msg[i-1])) {
			if words++; words > answerWords {
				return false
			}
		}
	}
	return true
}
