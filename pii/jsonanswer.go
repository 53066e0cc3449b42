package pii

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
)

// asked returns the recognizers that the words of a name ask for: with the last of them, as "customer last
// name" does; with a short word only behind one for a person, so that no "file name" is anybody's; for a
// secret with all of them, as "error code" doesn't.
func (c *keyCache) asked(words []byte) []uint16 {
	a := &c.s.asks
	if a.stems == nil {
		return nil
	}
	c.st.reset(0)
	a.stems.walk(&c.st, words, len(words), true)
	var recs []uint16
	letters := utf8.RuneCount(words) - bytes.Count(words, []byte{' '})
	for _, x := range c.st.hits {
		if int(x.end) < len(words) {
			continue
		}
		size := int(a.stems.size[x.term])
		whole := size == letters
		if size <= 4 && !whole && !someone[string(lastWord(words[:max(0, len(words)-size)]))] {
			continue
		}
		for _, r := range a.recs[x.term] {
			secret := c.s.recs[r].Category == classify.Credential
			if c.s.recs[r].Answer != nil && (!secret || whole && size > 5) && !slices.Contains(recs, r) {
				recs = append(recs, r)
			}
		}
	}
	return recs
}

// someone are words for people that stand before "name" and "city".
var someone = wordSet(`customer client contact person patient employee owner sender recipient receiver holder cardholder caller guest member applicant
	tenant author requester submitter assignee agent display real home birth billing shipping delivery kund kunde pasient potilas asiakas notanda`)

func lastWord(words []byte) []byte {
	words = bytes.TrimRight(words, " ")
	return words[bytes.LastIndexByte(words, ' ')+1:]
}

// answer adds to j.found what the name of the field makes of the whole value: "berg" under
// last_name, which is a word anywhere else.
func (j *jsonWalker) answer(value []byte, recs []uint16) (err error) {
	text := bytes.TrimSpace(value)
	if len(recs) == 0 || len(text) == 0 || len(text) > answerMax || labelIn(text) || nothing(text) {
		return nil
	}
	kind := ""
	defer func() {
		if recover() != nil { // what it says may hold text
			err = &TextError{Kind: kind, Err: ErrRecognizer}
		}
	}()
	j.buf, j.off = j.v.set(text, j.buf, j.off)
	a := answerer{v: &j.v, reason: FieldName}
	for _, r := range recs {
		x := j.r.s.recs[r]
		kind = x.Kind
		if a.try(x); a.bits == 0 && x.Category == classify.Credential { // whatever a field for passwords holds is one
			a.best = a.finding(x, 0, len(a.v.b), 0)
		}
	}
	if a.best.End > 0 {
		lead := int64(len(value) - len(bytes.TrimLeft(value, " \t\r\n\v\f")))
		a.best.Start, a.best.End = a.best.Start+lead, a.best.End+lead
		j.found, _ = addFinding(j.found, a.best)
	}
	return nil
}

// nothing reports whether text is what programs write for no value.
func nothing(text []byte) bool {
	for _, w := range [...]string{"null", "none", "nil", "n/a", "na", "unknown", "undefined", "true", "false", "yes", "no", "nan"} {
		if len(w) == len(text) && bytes.EqualFold(text, []byte(w)) {
			return true
		}
	}
	return false
}
