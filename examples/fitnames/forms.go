package main

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// Finnish and Icelandic case forms of given names, which lower case hides more surely than capitals: the rules of package
// lexicon, which know no word, would be asked about too many words there. Names that are words have none.

// formLists are the lists whose names are inflected, and how.
var formLists = []struct {
	file string
	make func(name string) []string
}{
	{"given.fi.txt", finnishForms}, {"ours/fi.given.txt", finnishForms}, {"given.fi.more.txt", finnishForms},
	{"given.is.txt", icelandicForms}, {"ours/is.given.txt", icelandicForms},
}

// addForms adds the case forms of names, unless the form is a word of its own.
func addForms(m map[string]uint32) error {
	more := map[string]uint32{}
	for _, l := range formLists {
		s := source{file: l.file}
		err := s.read(func(w string, _ int) {
			w = strings.ToLower(w)
			c := m[w]
			if c&given == 0 || c&(nameWord|common|function|brand|country|calendar|town|family|title) != 0 || strings.ContainsAny(w, "-.") || utf8.RuneCountInString(w) < 3 {
				return
			}
			for _, f := range l.make(w) {
				if _, own := m[f]; !own && utf8.RuneCountInString(f) > 4 {
					more[f] = oneTier(more[f] | c&given | inflected)
				}
			}
		})
		if err != nil {
			return err
		}
	}
	for _, f := range slices.Sorted(maps.Keys(more)) {
		m[f] = more[f]
	}
	return nil
}

// finnishForms returns the cases in which people are owners, and things go to them, come from them and are with them.
func finnishForms(w string) []string {
	a := "a"
	if !strings.ContainsAny(w, "aou") {
		a = "ä"
	}
	stem := w
	last, n := utf8.DecodeLastRuneInString(w)
	switch {
	case strings.HasSuffix(w, "nen"):
		stem = strings.TrimSuffix(w, "nen") + "se"
	case strings.HasSuffix(w, "as") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is") || strings.HasSuffix(w, "es"):
		stem = strings.TrimSuffix(w, "s") + "kse"
	case !strings.ContainsRune("aeiouyäöå", last):
		stem = w + "i"
	default:
		for _, g := range [...][2]string{{"kk", "k"}, {"pp", "p"}, {"tt", "t"}, {"nt", "nn"}, {"lt", "ll"}, {"rt", "rr"}} { // Pekan, Anterolle
			if b, ok := strings.CutSuffix(w[:len(w)-n], g[0]); ok {
				stem = b + g[1] + w[len(w)-n:]
			}
		}
	}
	forms := []string{stem + "lle", stem + "ll" + a, stem + "lt" + a, stem + "st" + a}
	if utf8.RuneCountInString(w) > 4 {
		forms = append(forms, stem+"n")
		if stem == w || stem == w+"i" {
			forms = append(forms, stem+a)
		}
	}
	return forms
}

// icelandicForms returns the oblique cases. The list doesn't say whom a name belongs to, so that those of women and of men are made
// where the ending doesn't tell.
func icelandicForms(w string) []string {
	cut := func(end string) (string, bool) { return strings.CutSuffix(w, end) }
	if s, ok := cut("a"); ok {
		return []string{s + "u", rounded(s) + "u"}
	}
	if s, ok := cut("i"); ok {
		return []string{s + "a"}
	}
	for _, e := range [...]string{"rún", "laug", "veig", "björg", "borg", "unn", "dís", "ný", "ey", "fríð", "gerð"} {
		if _, ok := cut(e); !ok {
			continue
		}
		switch e {
		case "dís", "unn":
			return []string{w + "i", w + "ar"}
		case "ný", "ey":
			return []string{w + "ju", w + "jar"}
		case "björg":
			return []string{w + "u", strings.TrimSuffix(w, e) + "bjargar"}
		}
		return []string{w + "u", w + "ar", w + "i"}
	}
	for _, e := range [...][3]string{{"björn", "birni", "bjarnar"}, {"örn", "erni", "arnar"}, {"inn", "ni", "ins"}, {"ill", "li", "ils"}} {
		if s, ok := cut(e[0]); ok && utf8.RuneCountInString(s) > 1 {
			return []string{s + e[1], s + e[2]}
		}
	}
	for _, e := range [...]string{"nn", "ll"} {
		if _, ok := cut(e); ok {
			s := w[:len(w)-1]
			return []string{s, s + "i", s + "s"}
		}
	}
	if s, ok := cut("ur"); ok && w != "pétur" && w != "sigtryggur" {
		forms := []string{s + "i", s + "s", s + "ar"}
		if utf8.RuneCountInString(s) > 5 { // Guðmund; shorter ones are words
			forms = append(forms, s)
		}
		return forms
	}
	if s, ok := cut("ir"); ok && !strings.HasSuffix(w, "geir") {
		return []string{s + "i", s + "is"}
	}
	if last, _ := utf8.DecodeLastRuneInString(w); strings.ContainsRune("ðglmnrsktfp", last) {
		return []string{w + "i", w + "s", w + "ar"}
	}
	return nil
}

// rounded returns the stem with its last a as ö: Höllu.
func rounded(s string) string {
	i := strings.LastIndexAny(s, "aáeéiíoóuúyýæö")
	if i < 0 || s[i] != 'a' {
		return s
	}
	return s[:i] + "ö" + s[i+1:]
}
