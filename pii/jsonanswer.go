package pii

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
)

// asked appends to recs the recognizers that the words of a name ask for: with the last of them, as "customer last
// name" does; with a short word only behind one for a person, so that no "file name" is anybody's; for a
// secret with all of them, as "error code" doesn't.
func (c *keyCache) asked(recs []uint16, words []byte) []uint16 {
	a := &c.s.asks
	if a.stems == nil {
		return recs
	}
	c.st.reset(0)
	a.stems.walk(&c.st, words, len(words), true)
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
	if len(recs) == 0 || nothing(bytes.TrimSpace(value)) {
		return nil
	}
	a := &j.ans
	j.found, err = a.read(j.found, value, FieldName, func() {
		for _, r := range recs {
			x := j.r.s.recs[r]
			if a.try(x); a.bits == 0 && x.Category == classify.Credential { // whatever a field for passwords holds is one
				a.best = a.finding(x, 0, len(a.v.b), 0)
			}
		}
	})
	return err
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
