package told

import "github.com/sladd-go/sladd/pii"

// paired are the senses of words that another makes more of which stands right before them.
const paired = sCode | sKey | sWord | sTopic | sTemp | sAgainst

// pairSenses say what two words do together: the second is any of word, the first any of first and none of but, gap is what stands
// between, if that counts. The first row that fits says it.
var pairSenses = [...]struct {
	word       sense
	first, but sense
	gap        pii.Gap
	is         sense
}{
	{word: sAgainst, first: sPin, is: sPin},                                                // pin-númer
	{word: sTerm, first: sCode | sFirst, but: sCard | sIs, is: sPass},                      // code word
	{word: sTerm, first: sTemp, is: sPass},                                                 // the temporary word
	{word: sTerm, first: sAgreed, is: sPass},                                               // we agreed the word
	{word: sOpened, first: sOtherFirst, but: sNoOther | sFail, is: sOtherCode},             // error code, while "fel kod" is a wrong one
	{word: sOpened, first: sOtherFirst, but: sNoOther, gap: pii.GapHyphen, is: sOtherCode}, // fel-kod
	{word: sOpened, first: sOtherFirst, but: sNoOther, gap: pii.GapHyphen | pii.GapBlank, is: sOtherCode},
	{word: sKey, first: sNet, is: sPass | sKeyOf},                       // wifi key
	{word: sKey, first: sFirst, gap: pii.GapHyphen, is: sPass | sKeyOf}, // backup-nyckel
	{word: sCode, first: sNet, is: sPass | sPin},                        // wifi code
	{word: sCode, first: sFirst, is: sPin},                              // door code
	{word: sWord, first: sFirst, is: sQuestion},                         // security word
}

const (
	sOpened  = sCode | sKey | sWord         // what opens something, or is of something else
	sNoOther = sFirst | sThing | sIs | sGot // what makes no code of something else, whatever it is besides
)

// pairSense returns what a word of the sense s does behind one of the sense p, with gap between.
func pairSense(s, p sense, gap pii.Gap) sense {
	if p == 0 { // most
		return s
	}
	for i := range pairSenses {
		if r := &pairSenses[i]; s&r.word != 0 && p&r.first != 0 && p&r.but == 0 && (r.gap == 0 || r.gap == gap) {
			return r.is
		}
	}
	return s
}
