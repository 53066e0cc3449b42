package world

import "bytes"

// chatSpeaker reports whether b[i:end] is who speaks in a chat that anybody reads: at the start of a line or behind its hour, before a colon,
// "[14:05] @pekkapouta81: same here". Colleagues are called so by their names; the names of sites have digits or signs, and no
// decorator or rule of a program has those and words behind its colon.
func chatSpeaker(b []byte, i, end int) bool {
	if at(b, end) != ':' || at(b, end+1) != ' ' || end-i < 6 || !lineOpens(b, i) {
		return false
	}
	if !oddName(b[i+1 : end]) {
		return false
	}
	var buf [32]byte
	for part := range bytes.FieldsFuncSeq(lower(&buf, b[i+1:end]), func(r rune) bool { return r == '_' || r == '.' || r == '-' }) {
		if sharedNames[string(part)] || companyWords[string(part)] || codeMarks[string(bytes.TrimRight(part, "0123456789"))] {
			return false
		}
	}
	return true
}

// oddName reports whether a name has letters, and digits or signs that no word has.
func oddName(b []byte) bool {
	letters, odd := 0, false
	for _, c := range b {
		switch {
		case isLetter(c) || c >= 0x80:
			letters++
		case c != '-':
			odd = true
		}
	}
	return letters > 3 && odd
}

// codeMarks are what programs and their comments begin lines with.
var codeMarks = set(`param params return returns throws type types version since group step task import include test arg args note todo media route`)

// lineOpens reports whether nothing but an hour, or what marks a line as quoted, stands before b[i] on its line.
func lineOpens(b []byte, i int) bool {
	k := i
	for k > 0 && b[k-1] != '\n' {
		c := b[k-1]
		if !isDigit(c) && bytes.IndexByte([]byte("[]():.-/ <>*|,"), c) < 0 || i-k > 24 {
			return false
		}
		k--
	}
	return true
}
