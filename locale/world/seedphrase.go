package world

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// The words that a wallet can be restored from: 12, 15, 18, 21 or 24 of a list whose words have three to eight letters and none of which is a
// little word of sentences. Behind their name so many words in a row, in lower case and without a stop, are hardly anything else.
// Source: BIP-39, https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki.

// leastSeed is how many words must stand in a row.
const leastSeed = 12

// seedPhrase returns the recognizer of such words.
func seedPhrase(lexicon *pii.Lexicon) *pii.Recognizer {
	return &pii.Recognizer{
		Kind:     "secret",
		Category: classify.Credential,
		Doc:      "Words that a wallet can be restored from (BIP-39)",
		Lexicon:  lexicon,
		On: []string{"seed*", "mnemonic*", "phrase", "frase", "frasen", "fröfras*", "återställningsfras*", "återhämtningsfras*", "gendannelsesfras*", "genoprettelsesfras*",
			"gjenopprettingsfras*", "gjenopprettelsesfras*", "palautuslause*", "palautusfraasi*", "siemenlause*", "siemenfraasi*", "endurheimtarfras*", "ord", "orden", "words", "sanaa", "orðin"},
		Words: seedWords,
	}
}

// seedWords reads the words behind w.List[i], their name, up to four words of a sentence after it.
func seedWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	for from := i + 1; from <= i+5 && from < len(w.List); from++ {
		k, n := from, 0
		for ; k < len(w.List); k++ {
			if !seedWord(w, k) || k > from && w.List[k].Gap&^(pii.GapBlank|pii.GapComma|pii.GapLine|pii.GapHyphen) != 0 {
				break
			}
			n++
		}
		if n >= leastSeed {
			return w.List[from].Start, w.List[k-1].End, pii.Reading{Bits: 16, Evidence: pii.HasForm | pii.TermBefore}
		}
	}
	return 0, 0, r
}

// littleWords are of three letters and more, in sentences, and in no such list.
var littleWords = set(`the and was for not are but has had his her this that with have from they been will would och att det som för inte har den med
	var jag vill kan men till från ikke jeg ved har det den der som for med til fra vil kan men eller eða sem ekki það hún var með fyrir ette että joka
	mutta kun ovat oli tai vai olen sinun minun`)

// seedWord reports whether word k may be one of the list.
func seedWord(w *pii.Words, k int) bool {
	word := w.Of(k)
	if len(word) < 3 || len(word) > 8 || littleWords[string(word)] {
		return false
	}
	for _, c := range word {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}
