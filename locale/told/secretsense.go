package told

import (
	"maps"
	"slices"
	"strings"

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

// A senseTable says what words do: whole words, and what begins or ends them, by its first or last letter.
// Most words are none of these: a bit for each hash of the first four bytes of words and of the last three of
// endings comes first.
type senseTable struct {
	heads, tails [1 << 6]uint64
	whole        [1 << wholeBits]hashedSense // by hash, in open addressing
	stems        [256][]affix
	ends         [256][]affix
	first        [256][]affix // first parts of compounds of code
}

const wholeBits = 14

type hashedSense struct {
	hash uint64 // zero is none
	is   sense
}

type affix struct {
	text string
	is   sense
}

var senses = makeSenses()

func makeSenses() *senseTable {
	t := new(senseTable)
	whole := map[string]sense{}
	var bare []affix // whole words as they are typed without marks
	for _, row := range secretWords {
		for _, w := range strings.Fields(row.words) {
			word := strings.Trim(w, "*")
			plain := string(fold(new([32]byte), []byte(word)))
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
					t.ends[f[len(f)-1]] = append(t.ends[f[len(f)-1]], a)
				case w[len(w)-1] == '*':
					t.stems[f[0]] = append(t.stems[f[0]], a)
				}
			}
		}
	}
	for _, a := range bare { // unless they are other words then: år, vår
		if _, is := whole[a.text]; !is {
			whole[a.text] = a.is
		}
	}
	if len(whole) > len(t.whole)/2 {
		panic("told: too many words round secrets")
	}
	for _, w := range slices.Sorted(maps.Keys(whole)) {
		t.put([]byte(w), whole[w]&^compounds)
		t.heads[headBit(w)>>6] |= 1 << (headBit(w) & 63)
	}
	for _, list := range t.stems {
		for _, a := range list {
			t.heads[headBit(a.text)>>6] |= 1 << (headBit(a.text) & 63)
		}
	}
	for _, list := range t.ends {
		for _, a := range list {
			t.tails[tailBit(a.text)>>6] |= 1 << (tailBit(a.text) & 63)
		}
	}
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

func (t *senseTable) put(word []byte, s sense) {
	h := lexicon.Hash(word)
	i := h >> (64 - wholeBits)
	for ; t.whole[i].hash != 0 && t.whole[i].hash != h; i = (i + 1) % (1 << wholeBits) {
	}
	t.whole[i] = hashedSense{h, s}
}

// get returns what a whole word does, and whether it is in the table.
func (t *senseTable) get(word []byte) (sense, bool) {
	h := lexicon.Hash(word)
	for i := h >> (64 - wholeBits); t.whole[i].hash != 0; i = (i + 1) % (1 << wholeBits) {
		if t.whole[i].hash == h {
			return t.whole[i].is, true
		}
	}
	return 0, false
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
	if s, ok := t.get(word); ok || len(word) < 4 {
		return s
	}
	var buf [32]byte
	f := words.Lower(buf[:], word)
	var s sense
	n := 0 // length of the longest ending
	for _, e := range t.ends[f[len(f)-1]] {
		if len(e.text) > n && len(f) > len(e.text)+1 && string(f[len(f)-len(e.text):]) == e.text {
			s, n = e.is, len(e.text)
		}
	}
	if s&compounds != 0 {
		return t.compound(f[:len(f)-n], s)
	}
	for _, e := range t.stems[f[0]] {
		if len(f) >= len(e.text) && string(f[:len(e.text)]) == e.text {
			s |= e.is
		}
	}
	return s
}
