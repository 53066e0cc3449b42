package words

// Typed returns how a word in lower case is typed by who lacks some of its letters: what Spellings does, and by two letters for one but
// with the letters of Icelanders: "faeðingardagur".
func Typed(word string) []string {
	all := Spellings(word)
	if s := typed(word, doubled); s != word && s != all[len(all)-1] {
		all = append(all, s)
	}
	return all
}

// doubled is how the letters are typed that Swedes, Danes, Norwegians and Finns may lack, and nothing for those that only Icelanders have.
func doubled(p *plain) string {
	if p.iceland {
		return ""
	}
	return p.two
}

// AllTyped returns list with the ways of typing each of its words behind it.
func AllTyped(list []string) []string {
	out := make([]string, 0, 2*len(list))
	for _, w := range list {
		out = append(append(out, w), Typed(w)...)
	}
	return out
}
