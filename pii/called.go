package pii

import "bytes"

// What the words right behind a number make of one that only the words around it tell.

// calledMost is how far behind a number, in bytes, the word stands that it is said to be: " er det nye ordrenummeret".
const calledMost = 24

// calledOther reports whether the candidate of recognizer r is said to be something else: "1503.40.12345 er ordrenummeret", "15034012345 som
// referanse". Then the word for it nearby, such as the name of a bank, doesn't name it.
func (m *machine) calledOther(r int) bool {
	n := &m.near
	for i := n.before; i < len(n.words); i++ {
		w := &n.words[i]
		if w.dist < calledMost && m.s.rel[int(w.term)*len(m.s.recs)+r] == relAgainst && saysIs(m.v.b[n.end:n.end+int(w.dist)]) {
			return true
		}
	}
	return false
}

// saysIs reports whether b, which stands between a number and a noun, is a verb that says that the one is the other, and small words.
func saysIs(b []byte) bool {
	b = bytes.TrimLeft(b, " ")
	e := bytes.IndexByte(b, ' ')
	if e < 0 || bytes.ContainsAny(b, ".,;:?!/()") {
		return false
	}
	switch string(b[:e]) {
	case "er", "är", "is", "was", "var", "on", "oli", "som", "sem", "as":
		return true
	}
	return false
}

// andMost is how long a word is at most that ties a number to the next one, in bytes: "eller".
const andMost = 5

// goesOn reports whether a word stands behind what ends at b[end], with nothing but blanks between, and not another number right behind
// that: "31 42 18 passagerer", but not "34 56 78 og 34 56 79".
func (m *machine) goesOn(end int) bool {
	b := bytes.TrimLeft(m.v.b[end:min(len(m.v.b), end+andMost+4)], " ")
	e := 0
	for e < len(b) && (isLetter(b[e]) || b[e] >= 0x80 && b[e] < 0xF0) { // no emoji
		e++
	}
	if e == 0 {
		return false
	}
	return e > andMost || e+1 >= len(b) || b[e] != ' ' || !isDigit(b[e+1])
}
