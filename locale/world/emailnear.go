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
	mail mejl mailen mejlen email epost adress adressen adresse adressa konto kontot kontoen domän domain domæne domene slutar ender slutter bara kun bare eller men via till från fra använder bruger bruker have
	with from your only using vain vaan loppuu osoite netfang endar har den det som inte ikke ikkje`)

// scanNear looks at the '@' at b[i], around which no address stands as it should.
func scanNear(b []byte, i int) (start, end int, r pii.Reading) {
	left, right := i, i+1 // the ends of what stands between local part and domain
	for left > 0 && i-left < 3 && (isBlank(b[left-1]) || b[left-1] == '(' || b[left-1] == '[') {
		left--
	}
	for right < len(b) && right-i-1 < 3 && (isBlank(b[right]) || b[right] == ')' || b[right] == ']') {
		right++
	}
	if left == 0 || right == len(b) {
		return 0, 0, r
	}
	apart := left < i || right > i+1
	if left < i && right == i+1 && !isBlank(b[i-1]) { // "(@anna"
		return 0, 0, r
	}
	if b[right] == '.' && !apart { // "anna@.gmail.com"
		right++
	}
	first := labelEnd(b, right)
	if first == right || first < len(b) && b[first] == '@' {
		return 0, 0, r
	}
	end, bits := nearDomain(b, right, first, apart)
	mention := left < i && right == i+1 // "hej @anna.se"
	if bits == 0 || mention && bits < 10 {
		return 0, 0, r
	}
	if start, _ = localStart(b[:left+1], left); start == left || b[left-1] == '"' {
		return 0, 0, r
	}
	local := b[start:left]
	var buf [32]byte
	name := lower(&buf, local)
	switch {
	case bits == bareBits && (apart || len(local) < 2 || hostUsers[string(name)] || end < len(b) && (b[end] == ':' || b[end] == '~' || b[end] == '/' || b[end] == '(' || b[end] == '_')):
		return 0, 0, r
	case bits == bareBits:
		r = emailReading(local, nil, bits)
		r.Need = true
		return start, end, r
	case bits == apartBits && (bytes.IndexByte(local, '.') > 0 || lexicon.Lookup(local)&lexicon.Name != 0 && !notLocal[string(name)]):
		bits += 4
	case mention && (len(local) < 4 || notLocal[string(name)]): // "på @gmail.com"
		bits = 5
	}
	return start, end, emailReading(local, b[right:end], bits)
}

const (
	bareBits  = 2 // for "anna@firma"
	apartBits = 6 // for "anna @ firma.se"; more where the local part is a name
)

// nearDomain reads a domain whose first label is b[i:first], written in any of the ways
// people have. Apart says that the '@' stands apart.
func nearDomain(b []byte, i, first int, apart bool) (end, bits int) {
	var buf [32]byte
	label := b[i:first]
	name := lower(&buf, label)
	if len(name) > 3 && glued[string(name)] { // "gmailcom"
		return first, 11
	}
	sep, next := nearDot(b, first)
	if sep != 0 {
		second := labelEnd(b, next)
		var join [32]byte
		if n := len(label) + second - next; second > next && n <= len(join) {
			k := copy(join[:], label)
			copy(join[k:], b[next:second])
			if glued[string(lower(&buf, join[:n]))] {
				return second, 11
			}
		}
		tld := lower(&buf, b[next:second])
		if strongTLDs[string(tld)] {
			switch {
			case apart && (sep == '.' || b[blanks(b, first)] == '.' && len(label) > 2): // "anna @ firma.se", "anna @ firma . se"
				return second, apartBits
			case !apart && sep == ' ' && len(label) > 2: // "anna@firma .se"
				return second, 10
			case !apart && sep == ',' && len(label) > 2:
				return second, 8
			}
		}
	}
	if !apart && len(label) > 3 && bare(label) {
		return first, 10
	}
	if apart || len(label) < 3 {
		return 0, 0
	}
	for _, c := range label {
		if !isLetter(c) {
			return 0, 0
		}
	}
	return first, bareBits
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
	switch c := b[j]; {
	case c == '.' || c == ',' || c == ';' || c == ':' || c == '-':
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
	case (c == '[' || c == '(') && j+2 < len(b) && b[j+1] == '.' && (b[j+2] == ']' || b[j+2] == ')'):
		return ' ', j + 3
	case (c == '[' || c == '(') && j+1 < len(b):
		j++
	}
	e := labelEnd(b, j)
	var buf [32]byte
	if e > j && dotWords[string(lower(&buf, b[j:e]))] {
		if e < len(b) && (b[e] == ')' || b[e] == ']') {
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
