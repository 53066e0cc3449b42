package told

import (
	"slices"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// A sense is a set of things that a word can do round a secret.
type sense uint64

const (
	sPass      sense = 1 << iota // password
	sPassWeak                    // "pass", which a passport is too
	sPin                         // PIN, one-time code: a code whatever else is said
	sCode                        // "code" alone
	sCodeOf                      // a compound of code whose first part is not known
	sKey                         // key, which may be of iron
	sKeyOf                       // a compound of key
	sQuestion                    // question that proves who one is
	sAnswer                      // answer
	sWord                        // word, question: behind "security" they are sQuestion
	sNet                         // network
	sThing                       // what takes a code
	sCard                        // card, telephone
	sMsg                         // message
	sAgainst                     // what other numbers are of
	sOtherCode                   // code of something else: error, discount

	sIs
	sTell
	sGot
	sType
	sTo
	sWith
	sAt
	sThe // what English nouns stand behind
	sAs
	sChanged
	sNot
	sOr
	sRather // not this, but
	sFail
	sFill
	sOwn
	sNew
	sForgot
	sMust
	sUser
	sAsk
	sJoin    // begins another clause
	sSeed    // list of words that restores a wallet
	sLock    // a thing that nothing but a code opens
	sNamely  // that is
	sApprove // what a code is sent for
	sLaugh   // lol

	sWordOf // a compound of word
	sTerm   // word, in English
	sTopic  // what security questions are of
	sPet    // of which nothing else asks
	sInit   // first, favourite: which of these
	sTemp   // temporary
	sSecond // another value may follow: or, now
	sKeyed  // typed on a keypad
	sPad    // a key of a keypad said in words: star, hash
	sTurn   // a way to turn a dial

	sAgreed // agreed on
	sNote   // what people write their passwords on
	sEntry  // what one enters with a password, or loses to others

	sCased   // what is said of the letters of a value: spaces, capitals
	sSize    // small, big: of letters
	sLetters // letters

	sFirst      // first part of a code that opens something
	sOtherFirst // first part of a code of something else

	sAnchor = sPass | sPassWeak | sPin | sCode | sCodeOf | sKey | sKeyOf | sQuestion | sAnswer | sNet | sLock
	// sNames are the anchors that name a secret themselves.
	sNames = sPass | sPin | sCode | sCodeOf | sKeyOf | sQuestion
	// compounds are those of which the first part tells what they are.
	compounds = sCodeOf | sKeyOf | sWordOf
)

// A senseTable says what words do: whole words, and what begins or ends them.
type senseTable struct {
	whole *hashed.Table[sense]
	stems *hashed.Affixes[sense]
	ends  *hashed.Affixes[sense] // the longest first
	first *hashed.Affixes[sense] // first parts of compounds of code
}

type affix = hashed.Affix[sense]

// stemMin is how many bytes a word has at least that is taken for an inflected one or a compound.
const stemMin = 4

var senses = makeSenses()

func makeSenses() *senseTable {
	whole := map[string]sense{}
	var bare, stems, ends, first []affix // bare are whole words as they are typed without marks
	for _, row := range secretWords {
		for _, w := range strings.Fields(row.words) {
			word := strings.Trim(w, "*")
			plain := string(fold(new([foldMax]byte), []byte(word)))
			for _, f := range spellings(word, plain) {
				a := affix{Text: f, Is: row.is}
				switch {
				case f != word:
					bare = append(bare, a)
				default:
					whole[f] |= row.is
				}
				switch {
				case row.is&(sFirst|sOtherFirst) != 0:
					first = append(first, a)
				case w[0] == '*':
					ends = append(ends, a)
				case w[len(w)-1] == '*' && len(f) >= stemMin:
					stems = append(stems, a)
				}
			}
		}
	}
	for _, a := range bare { // unless they are other words then: år, vår
		if _, is := whole[a.Text]; !is {
			whole[a.Text] = a.Is
		}
	}
	for w := range whole {
		whole[w] &^= compounds
	}
	slices.SortStableFunc(ends, func(a, b affix) int { return len(b.Text) - len(a.Text) })
	return &senseTable{hashed.New(whole), hashed.Beginnings(stems), hashed.Ends(ends), hashed.Beginnings(first)}
}

// spellings returns word, plain, which is word without its marks, and how else it is written by who lacks its letters.
func spellings(word, plain string) []string {
	if plain == word {
		return []string{word}
	}
	all := []string{word, plain}
	for _, s := range words.Typed(word) {
		if s != plain && lexicon.CommonRank([]byte(s)) == 0 {
			all = append(all, s)
		}
	}
	return all
}

// of says what a word does, by as much of it as is looked at.
func (t *senseTable) of(word []byte) sense {
	word = word[:min(len(word), foldMax)]
	if s, ok := t.whole.Get(lexicon.Hash(word)); ok || len(word) < stemMin {
		return s
	}
	stems, ends := t.stems.Of(word), t.ends.Of(word)
	if len(stems)+len(ends) == 0 {
		return 0
	}
	var buf [foldMax]byte
	f := words.Lower(buf[:], word)
	s, n := ending(f, ends)
	if s&compounds != 0 {
		return t.compound(f[:len(f)-n], s)
	}
	for i := range stems {
		if stems[i].Begins(f) {
			s |= stems[i].Is
		}
	}
	return s
}

// ending returns the sense and the length of the first of ends that a word in lower case ends in, with two bytes before it at least.
func ending(word []byte, ends []affix) (s sense, n int) {
	for i := range ends {
		if e := &ends[i]; len(word) > len(e.Text)+1 && e.Ends(word) {
			return e.Is, len(e.Text)
		}
	}
	return 0, 0
}
