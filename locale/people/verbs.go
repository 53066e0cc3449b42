package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// verbs are forms of verbs that follow who does something, and adverbs there, that are names as well but hardly ever met as such in
// lower case. General knowledge.
var verbs = map[languages]string{
	sv: `ville visar valde valdes kallas sade talar styr styrs firas skriver tas förde minns renas ritas vaknar ler rör delas lyder skär malde häller just ned ute`,
	da: `hed tage ville tages tales lykkes lyder drejer skriver styrer ledet set kaldes ler lever ror roer snyder tegner smed viser regner falder kun nok ned`,
	nb: `ville lages tales lykkes lar dekker viet falt tegner skriver regner ledet lyder tas roer snur spiller kun nok ned`,
	fi: `sai otti toi haki tulla luo vie tue ole emme etsi uskoi alettu tuli menee`,
	is: `valdi gerðu gert talar stefnir birtir skuli skulu mundu mundi fengi geti hafi sakar funda halla`,
	en: `made saw ran set asks drew grants marks hopes sang sent said says came hung does has can are is due just`,
}

// courtesies stand before a name and before nothing else.
var courtesies = [...]string{"herr", "hr", "fru", "fröken", "frøken", "frk", "dr", "doktor", "herre", "herra", "hra", "rouva", "rva", "neiti", "tri", "frú", "séra",
	"mr", "mrs", "ms", "miss", "sir", "madam"}

// verbBehind reports whether word j, in lower case, is what somebody does who isn't named: min bror ville det inte; or a word that is
// far oftener met as that: handläggaren sa, min chef kort och gott.
func (t text) verbBehind(j int) bool {
	k := j - 1
	if t.flags(j)&pii.Capital != 0 || t.gap(j) != pii.GapBlank || !t.word(k) || in(courtesies[:], t.Of(k)) && t.cue(k-1) != cueOwn {
		return false
	}
	own := t.cue(k) == cueOwn && t.gap(k) == pii.GapBlank // mannen min
	if own {
		k--
	}
	switch (lead{text: t, k: k}).cue() {
	case cueFamily, cueRole:
		if !own && t.class(j)&given == 0 && t.wordHere(j) {
			return true
		}
	case cueTitle:
	default:
		return false
	}
	l := t.languages(j)
	if t.sense(j).verb&l != 0 && (l != anyLanguage || t.class(j)&given1 == 0) { // neuvoja ville is called so
		return true
	}
	return t.class(j)&name == 0 && inflects(t.Of(j), l) && t.objectBehind(j)
}

// verbEnds are the endings of finite verbs, by language; Finnish and Icelandic ones are those that names hardly have.
var verbEnds = [...]struct {
	in   languages
	ends *endings.List
}{
	{sv, endings.New(`ade ades ar as er te tes`)},
	{da, endings.New(`ede edes er es te tes`)},
	{nb, endings.New(`et er es te ede`)},
	{fi, endings.New(`tti asi isi oi utui ytyi`)},
	{is, endings.New(`aði ði ti ir ar`)},
	{en, endings.New(`ed s`)},
}

// inflects reports whether a word ends as finite verbs do in one of the languages set.
func inflects(word []byte, set languages) bool {
	for i := range verbEnds {
		if q := &verbEnds[i]; set&q.in != 0 && q.ends.End(word, 3) {
			return true
		}
	}
	return false
}

// objectBehind reports whether what stands behind word j is nothing that a person does: googlade numret; or nothing stands there, and the
// word doesn't look much like a name: min fru snarkar, and not ring min man kader.
func (t text) objectBehind(j int) bool {
	k := j + 1
	if t.endsSentence(j) {
		return t.wordLook(j) < 3
	}
	if !t.word(k) || t.gap(k) != pii.GapBlank || t.up(k) || t.class(k)&surname != 0 && t.plainName(k) {
		return false
	}
	switch t.cue(k) {
	case cueSaid, cueSpoke, cueIs, cueDid, cueTalk, cueLives, cueAnd, cueCalled, cueHere, cueThere:
		return false
	}
	switch t.slot(k) {
	case slotDoes, slotMay, slotNot, slotDone:
		return false
	}
	return true
}
