package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// verbs are forms of verbs that follow who does something, and adverbs there, that are names as well but hardly ever met as such in
// lower case. General knowledge.
var verbs = newWordSet(map[languages]string{
	sv: `ville visar valde valdes kallas sade talar styr styrs firas skriver tas förde minns renas ritas vaknar ler rör delas lyder skär malde häller just ned ute`,
	da: `ville tages tales lykkes lyder drejer skriver styrer ledet set kaldes ler lever ror roer snyder tegner viser regner falder kun nok ned`,
	nb: `ville lages tales lykkes lar dekker viet falt tegner skriver regner ledet lyder tas roer snur spiller kun nok ned`,
	fi: `sai otti toi haki tulla luo vie tue ole emme etsi uskoi alettu tuli menee`,
	is: `valdi gerðu gert talar stefnir birtir skuli skulu mundu mundi fengi geti hafi sakar funda halla`,
	en: `made saw ran set asks drew grants marks hopes sang sent said says came does has can are is due just`,
})

// courtesies stand before a name and before nothing else.
var courtesies = [...]string{"herr", "hr", "fru", "fröken", "frøken", "frk", "dr", "doktor", "herre", "herra", "hra", "rouva", "rva", "neiti", "tri", "frú", "séra",
	"mr", "mrs", "ms", "miss", "sir", "madam"}

// verbBehind reports whether word j, in lower case, is what somebody does who isn't named: min bror ville det inte; or a word that is
// far oftener met as that: handläggaren sa, min chef kort och gott.
func (t text) verbBehind(j int) bool {
	k := j - 1
	if t.flags(j)&pii.Capital != 0 || t.gap(j) != pii.GapBlank || !t.word(k) || in(courtesies[:], t.Of(k)) {
		return false
	}
	q := lead{text: t, k: k}.cue()
	if q != cueFamily && q != cueRole && q != cueTitle {
		return false
	}
	return verbs.in(lexicon.Hash(t.Of(j)))&t.languages(j) != 0 || q != cueTitle && t.class(j)&given1 == 0 && t.wordHere(j)
}
