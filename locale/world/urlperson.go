package world

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// Addresses in which somebody's name stands as people's do in links, beside the key that lets him in: "/n/hanna-liv-ottarsdottir/9fK2xQ71b",
// "/p/7Qd92hXz?navn=lone-brandt". Either alone is also what shops, papers and encyclopedias have.

// nameSlug reports whether seg is a given name and a surname joined by dashes, stops or underscores.
func nameSlug(seg []byte) bool {
	n, given, family := 0, false, false
	for len(seg) > 0 {
		e := bytes.IndexAny(seg, "-._")
		if e < 0 {
			e = len(seg)
		}
		part := seg[:e]
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
	if len(seg) < 6 || len(seg) > 40 {
		return false
	}
	for _, c := range seg {
		if !isAlnum(c) && c != '-' && c != '_' {
			return false
		}
	}
	return alnumMix(seg) && digitTurns(seg) >= 3
}

// namedByKey reports whether a name and a key stand in the path, or the key there and the name among the parameters.
func namedByKey(path, query []byte) bool {
	name, key := nameParam(query), false
	for seg := range segments(path) {
		name = name || nameSlug(seg)
		if key = key || slugKey(seg); name && key {
			return true
		}
	}
	return false
}

// nameParam reports whether a parameter called a name holds one.
func nameParam(q []byte) bool {
	for key, value := range params(q) {
		switch string(key) {
		case "name", "namn", "navn", "nimi", "nafn":
			if nameSlug(value) {
				return true
			}
		}
	}
	return false
}
