package world

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// Addresses in which somebody's name stands as people's do in links, beside the key that lets him in: "/n/hanna-liv-ottarsdottir/9fK2xQ71b",
// "/p/7Qd92hXz?navn=lone-brandt". Either alone is also what shops, papers and encyclopedias have.

// nameSlug reports whether seg is a given name and a surname, or the letter of one, joined by dashes, stops or underscores, perhaps with the
// letter before it that says that a user is named: "soffia.palma", "hrafnhildur-e", "u-astrid.haugen".
func nameSlug(seg []byte) bool {
	n, given, family := 0, false, false
	if len(seg) > 4 && seg[0] == 'u' && (seg[1] == '-' || seg[1] == '_') {
		seg = seg[2:]
	}
	for len(seg) > 0 {
		e := bytes.IndexAny(seg, "-._")
		if e < 0 {
			e = len(seg)
		}
		part := seg[:e]
		if e == 1 && n == 1 && len(seg) == 1 && isLetter(part[0]) {
			return given
		}
		if e < 2 || !lettersOnly(part) {
			return false
		}
		class := lexicon.Lookup(part)
		if n == 0 {
			given = class.Has(lexicon.Given)
		}
		family = class.Has(lexicon.Surname) || slugPatronymics.End(part, 3)
		if n++; n > 4 {
			return false
		}
		seg = seg[min(len(seg), e+1):]
	}
	return n > 1 && given && family
}

// slugPatronymics end patronymics, whose marks are lost in a slug.
var slugPatronymics = endings.New(`son sen dottir datter`)

// slugKey reports whether seg is a short key as links have: letters and digits by turns, "8f31c0", "7Qd92hXz", but not "p118734".
func slugKey(seg []byte) bool {
	return len(seg) > 5 && slugOf(seg) && alnumMix(seg) && digitTurns(seg) >= 3
}

// slugOf reports whether seg is letters, digits, dashes and underscores, as many as a key is.
func slugOf(seg []byte) bool {
	for _, c := range seg {
		if !isAlnum(c) && c != '-' && c != '_' {
			return false
		}
	}
	return len(seg) <= 40
}

// mixedKey reports whether seg is a key that nobody takes for a word or a version: capitals are among its letters.
func mixedKey(seg []byte) bool { return slugKey(seg) && caseMix(seg) }

// privateKey reports whether seg says itself that it is the key of somebody: "private-7be1d0c44f", of calendars.
func privateKey(seg []byte) bool {
	return len(seg) > 14 && (bytes.HasPrefix(seg, []byte("private-")) || bytes.HasPrefix(seg, []byte("secret-"))) && slugKey(seg[8:])
}

// stampKey reports whether a parameter of the name key holds a point in time.
func stampKey(key []byte) bool {
	switch string(key) {
	case "ts", "time", "timestamp", "expires", "exp", "iat", "date", "cb", "_", "rnd":
		return true
	}
	return false
}

// keyParam reports whether a parameter called a key holds one. Beside a name it may be shorter than where nothing else speaks for it.
func keyParam(q []byte) bool {
	for key, value := range params(q) {
		var buf [32]byte
		if urlShortKeys[string(paramName(&buf, key))] && (slugKey(value) || len(value) > 5 && caseMix(value) && slugOf(value)) {
			return true
		}
	}
	return false
}

// namedByKey reports whether a name and a key stand in the path or among the parameters.
func namedByKey(path, query []byte) bool {
	name, key := nameParam(query), keyParam(query)
	for seg := range segments(path) {
		name = name || nameSlug(seg) || dottedName(seg)
		if key = key || slugKey(seg); name && key {
			return true
		}
	}
	return name && key
}

// nameParam reports whether a parameter called as people are holds a name.
func nameParam(q []byte) bool {
	for key, value := range params(q) {
		var buf [32]byte
		if urlNames[string(paramName(&buf, key))] && (nameSlug(value) || namePair(value)) {
			return true
		}
	}
	return false
}

// dottedName reports whether a segment is a given name and behind a stop what is no file's and no ordinary word: "maria.ek".
func dottedName(seg []byte) bool {
	n := bytes.IndexByte(seg, '.')
	if n < 2 || !namePair(seg) {
		return false
	}
	last := seg[n+1:]
	return lettersOnly(last) && !knownTLD(last) && !urlFiles[string(last)] && (lexicon.CommonRank(last) == 0 || lexicon.Lookup(last).Has(lexicon.Name))
}

// namePair reports whether v, which is said to be a name, is two words of letters or three, the first a given name: a surname has lost its marks
// here and is in no list.
func namePair(v []byte) bool {
	n := bytes.IndexAny(v, pairSigns)
	if n < 2 || !lexicon.Lookup(v[:n]).Has(lexicon.Given) {
		return false
	}
	words := 1
	for rest := v[n:]; len(rest) > 0; words++ {
		if rest = rest[1:]; bytes.HasPrefix(rest, []byte("20")) { // of %20
			rest = rest[2:]
		}
		e := bytes.IndexAny(rest, pairSigns)
		if e < 0 {
			e = len(rest)
		}
		if e < 2 || !lettersOnly(rest[:e]) {
			return false
		}
		rest = rest[e:]
	}
	return words < 4
}

// pairSigns part the words of a name in an address, whose blanks are '\r' where it was decoded.
const pairSigns = ".-_+%\r"
