package words

import "strings"

// doubled writes the letters that Swedes, Danes, Norwegians and Finns may lack, and leaves those that only Icelanders have.
var doubled = strings.NewReplacer("å", "aa", "ä", "ae", "æ", "ae", "ö", "oe", "ø", "oe")

// Typed returns how a word in lower case is typed by who lacks some of its letters: what Spellings does, and by two letters for one but
// with the letters of Icelanders: "faeðingardagur".
func Typed(word string) []string {
	all := Spellings(word)
	if s := doubled.Replace(word); s != word && s != all[len(all)-1] {
		all = append(all, s)
	}
	return all
}

// AllTyped returns list with the ways of typing each of its words behind it.
func AllTyped(list []string) []string {
	out := make([]string, 0, 2*len(list))
	for _, w := range list {
		out = append(append(out, w), Typed(w)...)
	}
	return out
}
