package main

import (
	"math/rand/v2"
	"strings"
)

// secretSlots fill the places of made/secret.txt.
var secretSlots = slots{options: readSlots(secretOptions), own: ownSecret}

// shorthand is what some places stand for. Unlike an option of a place, an alternative that isn't taken isn't filled.
var shorthand = map[string]string{
	"q": "{00-99}",
	"d": "[{q}{q}{q}|{q}{q}{q}|{q}{q}{0-9}|{q}{q}{q}{q}|{q}{q}|{q}{q}|{q}{q}|{q}{q}]", // 4821
	"x": "[{0-9}-{0-9}-{0-9}-{0-9}|{0-9}-{0-9}-{0-9}-{0-9}|{0-9} {0-9} {0-9} {0-9}]",  // 4-8-2-1
	"y": "0{q}{0-9}",                                                                  // 0482
	"a": "{month}{behind}",                                                            // Sommar19
}

// ownSecret fills the places that are more than one of some options.
func ownSecret(s *slots, r *rand.Rand, name string) (string, bool) {
	if text, ok := shorthand[name]; ok {
		return s.must(r, text), true
	}
	if small := strings.ToLower(name); small != name { // {Head}
		return capital(s.must(r, "{"+small+"}")), true
	}
	switch name {
	case "hea":
		return s.must(r, "{head}")[:2], true
	case "tai":
		return s.must(r, "{tail}")[:3], true
	case "u":
		return noun(s, r), true
	case "t":
		return twins(r, s.must(r, "{twin}")), true
	case "i":
		return dial(s, r), true
	case "j":
		return keypad(s, r), true
	case "z":
		return muddle(r), true
	}
	return "", false
}

// capital returns s with its first byte in capitals: a word that begins with å loses that letter, and the table is fitted so.
func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// noun returns a common noun, every third with a capital: banana, Banana.
func noun(s *slots, r *rand.Rand) string {
	w := s.must(r, "{noun}")
	if r.IntN(3) == 0 {
		return capital(w)
	}
	return w
}

// joins are what stands between two ways of writing a value.
var joins = []string{" och ", " og ", " ja ", " and ", " eller ", ", ", " tai ", " or ", " och sen ", ", so "}

// twins returns a value in two ways of writing it, one of them mistyped, both marked as one value that begins and ends outside
// is: Emma12» och «emma12.
func twins(r *rand.Rand, s string) string {
	other := strings.ToLower(s)
	if r.IntN(3) == 0 {
		other = strings.ToUpper(s)
	}
	if other == s {
		other = capital(s)
	}
	return s + "»" + one(r, joins) + "«" + other
}

// turns are the two ways in which a dial is turned, by language; where they are alike the number comes first.
var turns = [][2]string{
	{"höger", "vänster"}, {"høyre", "venstre"}, {"højre", "venstre"}, {"oikealle", "vasemmalle"}, {"hægri", "vinstri"},
	{"right", "left"}, {"mot", "mot"}, {"medurs", "moturs"},
}

// dial returns the combination of a dial as it is said: höger 12 vänster 40 höger 7.
func dial(s *slots, r *rand.Rand) string {
	t := turns[r.IntN(len(turns))]
	numberFirst := r.IntN(2) == 0
	form := "0 {q} 1 {q} 0 {q}"
	switch {
	case t[0] == t[1]:
		form = "{q} 0 {q} 1 {q}"
	case numberFirst:
		form = "{q} 0, {q} 1, {q} 0"
	}
	return s.must(r, strings.NewReplacer("0", t[0], "1", t[1]).Replace(form))
}

// pads are the two keys of a keypad beside its digits, by language.
var pads = [][2]string{
	{"stjärna", "fyrkant"}, {"stjerne", "firkant"}, {"tähti", "ruutu"}, {"stjarna", "kassi"}, {"star", "hash"}, {"stjerne", "havelåge"},
}

// keypad returns a code with such keys: stjärna 4821 fyrkant.
func keypad(s *slots, r *rand.Rand) string {
	p := pads[r.IntN(len(pads))]
	code, _ := s.oneOf(r, []string{p[0] + " {q}{q}", "{q}{q} " + p[1], p[0] + " {q}{q} " + p[1], p[0] + " 4 {0-9} 0 {0-9}"})
	return code
}
