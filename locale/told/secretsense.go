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
// Most words are none of these: a bit for each hash of the first four bytes of words and of the last three of
// endings comes first.
type senseTable struct {
	heads, tails [1 << 6]uint64
	whole        *hashed.Table[sense]
	stems        *hashed.Index[affix] // by headBit
	ends         *hashed.Index[affix] // by tailBit, the longest first
	first        [256][]affix         // first parts of compounds of code, by their first byte
}

type affix struct {
	text string
	is   sense
}

var senses = makeSenses()

func makeSenses() *senseTable {
	t := new(senseTable)
	whole := map[string]sense{}
	var bare, stems, ends []affix // bare are whole words as they are typed without marks
	for _, row := range secretWords {
		for _, w := range strings.Fields(row.words) {
			word := strings.Trim(w, "*")
			plain := string(fold(new([foldMax]byte), []byte(word)))
			for _, f := range spellings(word, plain) {
				a := affix{f, row.is}
				switch {
				case f != word:
					bare = append(bare, a)
				default:
					whole[f] |= row.is
				}
				switch {
				case row.is&(sFirst|sOtherFirst) != 0:
					t.first[f[0]] = append(t.first[f[0]], a)
				case w[0] == '*':
					ends = append(ends, a)
				case w[len(w)-1] == '*':
					stems = append(stems, a)
				}
			}
		}
	}
	for _, a := range bare { // unless they are other words then: år, vår
		if _, is := whole[a.text]; !is {
			whole[a.text] = a.is
		}
	}
	for w := range whole {
		whole[w] &^= compounds
		t.heads[headBit(w)>>6] |= 1 << (headBit(w) & 63)
	}
	for _, a := range stems {
		t.heads[headBit(a.text)>>6] |= 1 << (headBit(a.text) & 63)
	}
	for _, a := range ends {
		t.tails[tailBit(a.text)>>6] |= 1 << (tailBit(a.text) & 63)
	}
	slices.SortStableFunc(ends, func(a, b affix) int { return len(b.text) - len(a.text) })
	t.whole = hashed.New(whole)
	t.stems = hashed.NewIndex(stems, func(a affix) uint32 { return headBit(a.text) })
	t.ends = hashed.NewIndex(ends, func(a affix) uint32 { return tailBit(a.text) })
	return t
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

// headBit and tailBit hash the first four bytes of a word and its last three, in lower case.
func headBit[T string | []byte](word T) uint32 {
	h := uint32(0)
	for i := range min(len(word), 4) {
		h = h<<8 | uint32(word[i]|0x20)
	}
	return h * 0x9E3779B1 >> 20
}

func tailBit[T string | []byte](word T) uint32 {
	n := len(word) - 3
	return (uint32(word[n]|0x20)<<16 | uint32(word[n+1]|0x20)<<8 | uint32(word[n+2]|0x20)) * 0x9E3779B1 >> 20
}

// of says what a word does.
func (t *senseTable) of(word []byte) sense {
	head := headBit(word)
	if t.heads[head>>6]>>(head&63)&1 == 0 {
		if len(word) < 5 {
			return 0
		}
		if tail := tailBit(word); t.tails[tail>>6]>>(tail&63)&1 == 0 {
			return 0
		}
	}
	if s, ok := t.whole.Get(lexicon.Hash(word)); ok || len(word) < 4 {
		return s
	}
	var buf [foldMax]byte
	f := words.Lower(buf[:], word)
	s, n := t.ending(f)
	if s&compounds != 0 {
		return t.compound(f[:len(f)-n], s)
	}
	for _, e := range t.stems.At(head) {
		if len(f) >= len(e.text) && string(f[:len(e.text)]) == e.text {
			s |= e.is
		}
	}
	return s
}

// ending returns the sense and the length of the longest ending of a word in lower case, with two bytes before it at least.
func (t *senseTable) ending(word []byte) (s sense, n int) {
	for _, e := range t.ends.At(tailBit(word)) {
		if n = len(e.text); len(word) > n+1 && string(word[len(word)-n:]) == e.text {
			return e.is, n
		}
	}
	return 0, 0
}
