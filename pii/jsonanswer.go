package pii

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
)

// someone are words for people that stand before "name" and "city".
var someone = wordSet(`customer client contact person patient employee owner sender recipient receiver holder cardholder caller guest member applicant
	tenant author requester submitter assignee agent display real home birth billing shipping delivery kund kunde pasient potilas asiakas notanda barnets elevens kundens
	lapsen oppilaan asiakkaan barns nemanda`)

// fieldAsks appends to recs the recognizers of which Fields has the last words of a name.
func (s *Scanner) fieldAsks(st *stemState, recs []uint16, words []byte) []uint16 {
	a := &s.asks
	if a.stems == nil {
		return recs
	}
	st.reset(0)
	a.stems.walk(st, words, len(words), true)
	for _, x := range st.hits {
		if int(x.end) == len(words) && len(a.fields[x.term]) > 0 && a.longName(x, words) {
			recs = appendNew(recs, a.fields[x.term]...)
		}
	}
	return recs
}

// longName reports whether the term that ends a name isn't too short for that: all of it, or behind a word for a person.
func (a *asks) longName(x hit, words []byte) bool {
	size := int(a.stems.size[x.term])
	return size > 4 || a.stems.whole(x, words) || someone[string(lastWord(words[:max(0, len(words)-size)]))]
}

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
