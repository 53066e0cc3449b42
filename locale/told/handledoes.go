package told

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What stands behind the bare word for a user and tells what he did.

// userDoes reports whether word k, right behind the bare word for a user that is word i, is an ordinary word, in lower case and nobody's name, that
// says what the user did: "käyttäjä vaihtoi salasanan". Verbs of Finnish begin with one consonant at most; "tlahti" is a name.
func userDoes(w *pii.Words, i, k int) bool {
	word := w.Of(k)
	if w.List[k].Flags&pii.Capital != 0 || w.List[k].Class&uint64(lexicon.Name) != 0 || !in(bareUsers, w.Of(i)) {
		return false
	}
	if r := rank(word); r > 0 && r < 4 {
		return true
	}
	const vowels = "aeiouy\xc3"
	n := len(word)
	return w.Of(i)[0]|0x20 == 'k' && n > 4 && word[n-1] == 'i' && strings.IndexByte("tsoeu", word[n-2]) >= 0 &&
		(strings.IndexByte(vowels, word[0]) >= 0 || strings.IndexByte(vowels, word[1]) >= 0)
}

// bareUsers are the words for a user and for nothing that he has.
var bareUsers = set(`användare användaren bruker brukeren bruger brugeren user käyttäjä notandi notandinn`)
