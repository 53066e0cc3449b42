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

// other is what a name may be besides, so that its forms might be those of something else.
const other = nameWord | common | function | brand | country | calendar | town | family | title

// addForms adds the case forms of names, unless the form is a word of its own.
func addForms(m map[string]uint32) error {
	more := map[string]uint32{}
	for _, l := range formLists {
		s := source{file: l.file}
		err := s.read(func(w string, _ int) {
			w = strings.ToLower(w)
			c := m[w]
			if c&given == 0 || c&other != 0 || strings.ContainsAny(w, "-.") || utf8.RuneCountInString(w) < 3 {
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

// icelandic are the oblique cases by the ends of names, of which the first that fits counts: behind + the name, behind - the name
// without its end, behind ~ that with its last a as ö.
var icelandic = []struct {
	ends  string
	least int // runes before the end
	forms string
}{
	{"a", 0, "-u ~u"}, // Höllu
	{"i", 0, "-a"},    // Helga
	{"rún laug veig borg fríð gerð", 0, "+u +ar +i"}, // Guðrúnu
	{"dís unn", 0, "+i +ar"},                         // Hjördísi
	{"ný ey", 0, "+ju +jar"},                         // Signýju
	{"björg", 0, "+u -bjargar"},
	{"björn", 2, "-birni -bjarnar"},
	{"örn", 2, "-erni -arnar"},
	{"inn", 2, "-ni -ins"},  // Kristni
	{"ill", 2, "-li -ils"},  // Agli
	{"nn", 0, "-n -ni -ns"}, // Hermanni
	{"ll", 0, "-l -li -ls"}, // Páli
	{"pétur sigtryggur geir", 0, "+i +s +ar"},
	{"ur", 6, "-i -s -ar -"}, // Guðmund; shorter ones are words
	{"ur", 0, "-i -s -ar"},
	{"ir", 0, "-i -is"}, // Ásgrími
	{"ð g l m n r s k t f p", 0, "+i +s +ar"},
}

// icelandicForms returns the oblique cases. The list doesn't say whom a name belongs to, so that those of women and of men are made
// where the ending doesn't tell.
func icelandicForms(w string) []string {
	for _, row := range icelandic {
		for _, end := range strings.Fields(row.ends) {
			stem, ok := strings.CutSuffix(w, end)
			if !ok || utf8.RuneCountInString(stem) < row.least {
				continue
			}
			from := map[byte]string{'+': w, '-': stem, '~': rounded(stem)}
			var forms []string
			for _, f := range strings.Fields(row.forms) {
				forms = append(forms, from[f[0]]+f[1:])
			}
			return forms
		}
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
