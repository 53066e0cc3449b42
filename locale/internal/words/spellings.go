package words

import "strings"

// Nordic letters as they are typed where there is no key for them: by the letter that looks like them, and by two.
var (
	oneLetter = strings.NewReplacer("å", "a", "ä", "a", "æ", "ae", "ö", "o", "ø", "o", "á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ý", "y", "ð", "d", "þ", "th")
	twoLetter = strings.NewReplacer("å", "aa", "ä", "ae", "æ", "ae", "ö", "oe", "ø", "oe", "á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ý", "y", "ð", "d", "þ", "th")
)

// Spellings returns how a word in lower case is typed without its marks: vag and vaeg for väg, none for gata.
func Spellings(word string) []string {
	one, two := oneLetter.Replace(word), twoLetter.Replace(word)
	switch {
	case one == word:
		return nil
	case one == two:
		return []string{one}
	}
	return []string{one, two}
}
