package world

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What people type for an address. Each needs a provider's domain, or a top-level
// domain where it is certain what was meant.

// dotWords are said for a dot.
var dotWords = set(`dot punkt punktum prick prik prikk piste punktur point`)

// notLocal are words that stand before "@gmail.com" and are nobody's address.
var notLocal = set(`
	mail mejl mailen mejlen email epost adress adressen adresse adressa konto kontot kontoen domän domain domæne domene slutar ender
	slutter bara kun bare eller men via till från fra använder bruger bruker have
	with from your only using vain vaan loppuu osoite netfang endar har den det som inte ikke ikkje`)

// scanNear looks at the '@' at b[i], around which no address stands as it should: "anna @ firma.se", "anna@firma .se",
// "anna@gmail".
func scanNear(b []byte, i int) (start, end int, r pii.Reading) {
	left, right := nearSides(b, i)
	if left == 0 || right == len(b) {
		return 0, 0, r
	}
	apart := left < i || right > i+1
	mention := left < i && right == i+1 // "hej @anna.se"
	if mention && !isBlank(b[i-1]) {    // "(@anna"
		return 0, 0, r
	}
	if b[right] == '.' && !apart { // "anna@.gmail.com"
		right++
	}
	first := labelEnd(b, right)
	if first == right || at(b, first) == '@' {
		return 0, 0, r
	}
	end, bits := nearDomain(b, right, first, apart)
	if bits == 0 || mention && bits < 10 {
		return 0, 0, r
	}
	if start, _ = localStart(b[:left+1], left); start == left || b[left-1] == '"' {
		return 0, 0, r
	}
	local := b[start:left]
	if apart {
		start = nameBefore(b, start, local)
	}
	if bits == bareBits {
		if apart || !bareLocal(local, at(b, end)) {
			return 0, 0, r
		}
		r = emailReading(local, nil, bits)
		r.Need = true
		return start, end, r
	}
	return start, end, emailReading(local, b[right:end], nearBits(local, bits, mention))
}

// nameBefore returns where the name begins that stands before the local part b[start:], if that is one too: "kari moen @ online.no".
func nameBefore(b []byte, start int, local []byte) int {
	end := start - 1
	if end < 1 || b[end] != ' ' || lexicon.Lookup(local)&lexicon.Name == 0 {
		return start
	}
	i := end
	for i > 0 && (isAlnum(b[i-1]) || b[i-1] >= 0x80) {
		i--
	}
	if c := lexicon.Lookup(b[i:end]); c&lexicon.Given == 0 || c&(lexicon.Common|lexicon.Function) != 0 {
		return start
	}
	return i
}

// nearSides returns the ends of what stands between local part and domain around the '@' at b[i]: blanks and parentheses.
func nearSides(b []byte, i int) (left, right int) {
	left, right = i, i+1
	for left > 0 && i-left < 3 && (isBlank(b[left-1]) || b[left-1] == '(' || b[left-1] == '[') {
		left--
	}
	for right < len(b) && right-i-1 < 3 && (isBlank(b[right]) || b[right] == ')' || b[right] == ']') {
		right++
	}
	return left, right
}

// bareLocal reports whether local may be somebody's at a domain without top-level domain, "anna@firma", with next behind it:
// not "root@web01:~".
func bareLocal(local []byte, next byte) bool {
	switch next {
	case ':', '~', '/', '(', '_':
		return false
	}
	var buf [32]byte
	return len(local) >= 2 && !hostUsers[string(lower(&buf, local))]
}

// nearBits adds to the bits of a domain what the local part is: a name, or a word of the sentence, "min mail @gmail.com".
func nearBits(local []byte, bits int, mention bool) int {
	var buf [32]byte
	word := notLocal[string(lower(&buf, local))]
	switch {
	case bits == apartBits && (bytes.IndexByte(local, '.') > 0 || lexicon.Lookup(local)&lexicon.Name != 0 && !word):
		return bits + 4
	case mention && (len(local) < 4 || word): // "på @gmail.com"
		return 5
	}
	return bits
}

const (
	bareBits  = 2 // for "anna@firma"
	apartBits = 6 // for "anna @ firma.se"; more where the local part is a name
)

// nearDomain reads a domain whose first label is b[i:first], written in any of the ways
// people have. Apart says that the '@' stands apart.
func nearDomain(b []byte, i, first int, apart bool) (end, bits int) {
	label := b[i:first]
	if gluedProvider(label, nil) { // "gmailcom"
		return first, 11
	}
	long := len(label) > 2
	sep, next := nearDot(b, first)
	if sep != 0 {
		second := labelEnd(b, next)
		if gluedProvider(label, b[next:second]) { // "gmail,com"
			return second, 11
		}
		var buf [32]byte
		if strongTLDs[string(lower(&buf, b[next:second]))] {
			switch {
			case apart && (sep == '.' || long && b[blanks(b, first)] == '.'): // "anna @ firma.se", "anna @ firma . se"
				return second, apartBits
			case !apart && long && sep == ' ': // "anna@firma .se"
				return second, 10
			case !apart && long && sep == ',':
				return second, 8
			}
		}
	}
	switch {
	case apart || !long:
		return 0, 0
	case len(label) > 3 && bare(label): // "anna@gmail"
		return first, 10
	}
	if !lettersOnly(label) {
		return 0, 0
	}
	return first, bareBits
}

func lettersOnly(v []byte) bool {
	for _, c := range v {
		if !isLetter(c) {
			return false
		}
	}
	return true
}

// gluedProvider reports whether the labels a and b are a provider's domain without its dot: "gmail" and "com", or both in a.
func gluedProvider(a, b []byte) bool {
	var join, buf [32]byte
	n := len(a) + len(b)
	if len(b) == 0 {
		return len(a) > 3 && glued[string(lower(&buf, a))]
	}
	if n > len(join) {
		return false
	}
	copy(join[copy(join[:], a):], b)
	return glued[string(lower(&buf, join[:n]))]
}

// nearDot reads what stands for a dot at b[i] and returns where the next label begins and
// what it is: '.' one dot alone, ' ' a dot behind blanks, ',' a comma, ';' something that
// counts with a provider only, 0 nothing.
func nearDot(b []byte, i int) (sep byte, next int) {
	j := blanks(b, i)
	if j >= len(b) {
		return 0, 0
	}
	spaced := j > i
	switch c := b[j]; c {
	case '.', ',', ';', ':', '-':
		k := blanks(b, j+1)
		switch {
		case k > j+1:
			return ';', k
		case c == '.' && spaced:
			return ' ', k
		case (c == '.' || c == ',') && !spaced:
			return c, k
		}
		return ';', k
	case '[', '(':
		if at(b, j+1) == '.' && (at(b, j+2) == ']' || at(b, j+2) == ')') {
			return ' ', j + 3
		}
		if j+1 < len(b) {
			j++
		}
	}
	if e := labelEnd(b, j); e > j && dotWord(b[j:e]) {
		if c := at(b, e); c == ')' || c == ']' {
			e++
		}
		if k := blanks(b, e); k < len(b) {
			return ';', k
		}
		return 0, 0
	}
	if spaced {
		return ';', j
	}
	return 0, 0
}

// dotWord reports whether a label is said for a dot: "punkt".
func dotWord(label []byte) bool {
	var buf [32]byte
	return dotWords[string(lower(&buf, label))]
}

// blanks returns the index behind at most three blanks from b[i] on.
func blanks(b []byte, i int) int {
	for j := 0; j < 3 && i < len(b) && isBlank(b[i]); j++ {
		i++
	}
	return i
}

// apartBefore returns where a local part begins of which "x . " stands apart before b[i], or i.
func apartBefore(b []byte, i int) int {
	if i < 4 || b[i-1] != ' ' || b[i-2] != '.' || b[i-3] != ' ' {
		return i
	}
	s := i - 3
	for s > 0 && (isAlnum(b[s-1]) || b[s-1] == '_' || b[s-1] == '-' || letterBefore(b, s) > 0) {
		s--
	}
	if s == i-3 || i-s > maxLocal {
		return i
	}
	return s
}
