package pii

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/sladd-go/sladd/classify"
)

// A keyInfo is what the name of a field says.
type keyInfo struct {
	name    string
	hint    *hint
	asked   []uint16 // whose Answer the whole value may be: it is named as their Asks ask
	machine bool     // an id, a type, a time
	plain   bool     // says nothing of what it holds: "value", "text"
	label   bool     // its value names the value beside it: "label", "question"
	dirty   bool     // there may be personal data in it
}

// keyCache remembers names. It is bounded, and a name that could be data is never kept.
type keyCache struct {
	s     *Scanner
	known map[string]*keyInfo
	kinds map[string]*hint
	one   keyInfo
	words []byte
	st    stemState
}

const (
	maxKeys   = 1 << 11
	maxKeyLen = 48
)

// info returns what is known of a name, until the next call.
func (c *keyCache) info(name []byte) *keyInfo {
	if k := c.known[string(name)]; k != nil {
		return k
	}
	k := &c.one
	*k = keyInfo{dirty: dirtyName(name)}
	if len(name) > longName {
		return k
	}
	c.words = appendKeyWords(c.words[:0], name)
	n := len(c.words)
	k.plain, k.label, k.machine = c.sort(c.words)
	// "personNummer" is a word too.
	c.words = append(c.words, '\n')
	for _, b := range c.words[:n] {
		if b != ' ' {
			c.words = append(c.words, b)
		}
	}
	k.hint = c.hint(c.words)
	k.machine = k.machine && k.hint == nil
	if !k.machine && !k.label {
		k.asked = c.s.askedBy(&c.st, nil, c.words[:n], false)
	}
	if !k.machine {
		k.asked = c.s.fieldAsks(&c.st, k.asked, c.words[:n])
	}
	return c.keep(name, k)
}

// longName is the length, in bytes, of a name that is looked at no further: it is rather data.
const longName = 128

// dirtyName reports whether there may be personal data in a name, by its length, its signs and its digits.
func dirtyName(name []byte) bool {
	if len(name) > longName {
		return true
	}
	digits := 0
	for _, b := range name {
		switch {
		case isDigit(b):
			digits++
		case !isLetter(b) && b != '_' && b != '-' && b != '.' && b < 0x80:
			return true
		}
	}
	return digits > 5
}

// keep remembers what is known of a name, if it is none that could be data, and returns it.
func (c *keyCache) keep(name []byte, k *keyInfo) *keyInfo {
	if k.dirty || len(name) > maxKeyLen || len(c.known) >= maxKeys {
		return k
	}
	kept := *k
	kept.name = string(name)
	if c.known == nil {
		c.known = make(map[string]*keyInfo)
	}
	c.known[kept.name] = &kept
	return &kept
}

// kind returns the hint for a kind itself.
func (c *keyCache) kind(kind string) *hint {
	if h, ok := c.kinds[kind]; ok {
		return h
	}
	h := &hint{says: make([]bool, len(c.s.recs)), evidence: FieldName}
	for i, r := range c.s.recs {
		h.says[i] = r.Kind == kind
	}
	if c.kinds == nil {
		c.kinds = make(map[string]*hint)
	}
	c.kinds[kind] = h
	return h
}

// hint returns what the words say, or nil.
func (c *keyCache) hint(words []byte) *hint {
	c.st.reset(0)
	c.s.stems.walk(&c.st, words, len(words), true)
	if len(c.st.hits) == 0 {
		return nil
	}
	return c.s.hintOf(words, FieldName)
}

// appendKeyWords appends a name in lower case with a blank between its words: "customerEmail",
// "customer_email" and "customer-email" are all two.
func appendKeyWords(dst, name []byte) []byte {
	upper := func(c byte) bool { return 'A' <= c && c <= 'Z' }
	for i, c := range name {
		switch {
		case !wordByte(c):
			c = ' '
		case upper(c):
			if i > 0 && (!upper(name[i-1]) || i+1 < len(name) && name[i+1] >= 'a') {
				dst = append(dst, ' ')
			}
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}

// The names of fields that hold what programs tell each other, by their last word. It is a
// list of what is left alone, not of what is looked at: what it doesn't name is text.
var (
	machineLast = wordSet(`id ids uid uuid guid type types subtype role roles status state ts timestamp timestamps
		version etag checksum sha md5 sha1 sha256 hash format mimetype locale lang language encoding charset algorithm
		sequence seq index offset cursor color colour emoji width height size length count total priority timezone kind
		method event action channel currency schema`)
	// Ids that are people's own.
	ownID = wordSet(`national personal person citizen civil civic tax social identity identification government
		gov state passport license licence driver drivers driving patient health insurance fiscal vat login skype apple
		email mail phone employee student member`)
	plainLast = wordSet(`value values text raw number no nr data content body plain string val answer response`)
	labelLast = wordSet(`name key label title question field header caption prompt`)
)

func wordSet(list string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// sort says of what sort a name is, by its words.
func (c *keyCache) sort(words []byte) (plain, label, machine bool) {
	n, own, past := 0, false, false
	var last []byte
	for i := 0; i < len(words); {
		if words[i] == ' ' {
			i++
			continue
		}
		from := i
		for i < len(words) && words[i] != ' ' {
			i++
		}
		if n++; n > 1 {
			own = own || ownID[string(last)]
			past = bytes.HasSuffix(last, []byte("ed"))
		}
		last = words[from:i]
	}
	switch {
	case n == 2 && (string(last) == "at" || string(last) == "on" && past): // created_at, closed_on
		machine = true
	case machineLast[string(last)]:
		machine = !own || string(last) != "id" && string(last) != "ids"
	}
	return n == 1 && plainLast[string(last)], n == 1 && labelLast[string(last)], machine
}

// structural reports whether a finding counts where a program's own is expected: in an
// id, or in the name of a field. A number with its own check, an e-mail address or
// an account does, and one of a person's that is written as people write it; a UUID, an address of a network or a date doesn't.
func structural(f *Finding) bool {
	switch f.Category {
	case classify.NationalID:
		return f.Confidence == classify.Certain || f.Confidence == classify.Likely && f.Evidence.Has(HasForm|HasDate|HasChecksum)
	case classify.Financial:
		return f.Confidence == classify.Certain
	case classify.Contact:
		return f.Confidence >= classify.Likely && f.Kind != "phone" || f.Confidence == classify.Certain
	}
	return false
}

// appendPath appends the step to a name: ".name", or "['odd name']".
func appendPath(path, name []byte) []byte {
	odd := len(name) == 0
	for _, c := range name {
		odd = odd || !wordByte(c) && c != '_' && c != '-' && c != '$'
	}
	switch {
	case odd:
		path = append(path, "['"...)
		path = append(path, strings.Trim(strconv.Quote(string(name)), `"`)...)
		return append(path, "']"...)
	case len(path) > 0:
		path = append(path, '.')
	}
	return append(path, name...)
}
