package world

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What people type for an address. Each needs a provider's domain, or a top-level
// domain where it is certain what was meant.

const (
	bareBits  = 2 // for "anna@firma"
	apartBits = 6 // for "anna @ firma.se"; more where the local part is a name
)

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
	if b[right] == '.' && !apart {      // "anna@.gmail.com"
		right++
	}
	end, bits := nearDomain(b, right, apart)
	if bits == 0 {
		return 0, 0, r
	}
	if start, _ = localStart(b[:left+1], left); start == left || b[left-1] == '"' {
		return 0, 0, r
	}
	local, domain := b[start:left], b[right:end]
	switch {
	case mention && !addressMention(local, domain, bits), bits == bareBits && !bareLocal(local, at(b, end)):
		return 0, 0, r
	case apart:
		start = nameBefore(b, start, local)
		if bytes.ContainsAny(domain, " ([") { // who says one dot says the other
			start = saidBefore(b, start)
		}
	}
	return start, end, nearReading(local, domain, bits, mention)
}

// addressMention reports whether the '@' before a domain of so many bits is an address's although it is written as one that mentions
// somebody: "anna.berg @firma.se", "anna @gmail.com".
func addressMention(local, domain []byte, bits int) bool {
	return bits >= 10 || bits == apartBits && nameSlug(local) && !platform(domain)
}

// platform reports whether domain is one at which people have names and no mailboxes.
func platform(domain []byte) bool {
	var buf [32]byte
	_, ok := socialHosts[string(lower(&buf, domain))]
	return ok
}

// nearReading weighs an address that is written so, whose domain proves bits.
func nearReading(local, domain []byte, bits int, mention bool) pii.Reading {
	if bits != bareBits {
		return emailReading(local, domain, nearBits(local, bits, mention))
	}
	r := emailReading(local, nil, bits)
	r.Need = true
	return r
}

// nameBefore returns where the name begins that stands before the local part b[start:], if that is one too: "kari moen @ online.no".
func nameBefore(b []byte, start int, local []byte) int {
	end := start - 1
	if end < 1 || b[end] != ' ' {
		return start
	}
	i := end
	for i > 0 && (isAlnum(b[i-1]) || b[i-1] >= 0x80) {
		i--
	}
	if !lexicon.Lookup(b[i:end]).Names(lexicon.Lookup(local)) {
		return start
	}
	return i
}

// nearSides returns the ends of what stands between local part and domain around the '@' at b[i]: blanks and parentheses. Left is 0
// where nothing is left of it, or a parenthesis that begins with the '@': "(@anna".
func nearSides(b []byte, i int) (left, right int) {
	left, right = i, i+1
	for left > 0 && i-left < 3 && (isBlank(b[left-1]) || b[left-1] == '(' || b[left-1] == '[') {
		left--
	}
	for right < len(b) && right-i-1 < 3 && (isBlank(b[right]) || b[right] == ')' || b[right] == ']') {
		right++
	}
	if left < i && right == i+1 && !isBlank(b[i-1]) {
		return 0, right
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
	case bits == apartBits && (bytes.ContainsAny(local, "._") || lexicon.Lookup(local)&lexicon.Name != 0 && !word):
		return bits + 4
	case mention && (len(local) < 4 || word): // "på @gmail.com"
		return 5
	}
	return bits
}

// apartBefore returns where a local part begins of which "x . " stands apart before b[i], or i.
func apartBefore(b []byte, i int) int {
	if i < 4 || b[i-1] != ' ' || b[i-2] != '.' || b[i-3] != ' ' {
		return i
	}
	s := i - 3
	for s > 0 && i-s <= maxLocal {
		n := 1
		if c := b[s-1]; !isAlnum(c) && c != '_' && c != '-' {
			n = letterBefore(b, s)
		}
		if n == 0 {
			break
		}
		s -= n
	}
	if s == i-3 || i-s > maxLocal {
		return i
	}
	return s
}
