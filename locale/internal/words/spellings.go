package words

import "strings"

// A plain is how a letter with a mark is typed where there is no key for it.
type plain struct {
	letter   rune
	one, two string // by the letter that looks like it, and by two
	iceland  bool   // Icelanders alone have it, as good as
}

var plains = [...]plain{
	{'å', "a", "aa", false}, {'ä', "a", "ae", false}, {'æ', "ae", "ae", false}, {'ö', "o", "oe", false}, {'ø', "o", "oe", false},
	{'é', "e", "e", true}, {'á', "a", "a", true}, {'í', "i", "i", true}, {'ó', "o", "o", true}, {'ú', "u", "u", true}, {'ý', "y", "y", true},
	{'ð', "d", "d", true}, {'þ', "th", "th", true},
}

// Spellings returns how a word in lower case is typed without its marks: vag and vaeg for väg, none for gata.
func Spellings(word string) []string {
	one := typed(word, func(p *plain) string { return p.one })
	if one == word {
		return nil
	}
	two := typed(word, func(p *plain) string { return p.two })
	if one == two {
		return []string{one}
	}
	return []string{one, two}
}

// typed writes a word with what as returns for each letter that has a mark; if that is nothing, the letter stays.
func typed(word string, as func(*plain) string) string {
	if !Marked(word) {
		return word
	}
	var b strings.Builder
	b.Grow(len(word) + 2)
next:
	for _, r := range word {
		if r >= 0x80 {
			for i := range plains {
				if p := &plains[i]; p.letter == r {
					if s := as(p); s != "" {
						b.WriteString(s)
						continue next
					}
				}
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Marked reports whether a word has a letter that isn't ASCII.
func Marked(word string) bool {
	for i := range len(word) {
		if word[i] >= 0x80 {
			return true
		}
	}
	return false
}
