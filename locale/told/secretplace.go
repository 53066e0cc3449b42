package told

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/pii"
)

// Where a value in letters may stand, and which words call for one.

// place reports whether a value in letters may begin with word k: behind a sign that points at it, a word that tells it, or
// the word that names it, or before "is my password".
func (v *scene) place(k int) bool {
	w := v.w
	x := &w.List[k]
	if k == 0 {
		return len(w.List) > 1 && w.List[1].Gap == pii.GapBlank && v.at(1)&(sIs|sAs) != 0
	}
	if x.Gap&(pii.GapColon|pii.GapQuote|pii.GapParen|pii.GapOther) != 0 || x.Gap&pii.GapBlank != 0 && x.Gap&pii.GapSlash != 0 || x.Gap&pii.GapBlank != 0 && x.Gap&pii.GapHyphen != 0 {
		return true
	}
	if x.Gap&(pii.GapBlank|lineEnd|pii.GapComma|pii.GapStop) == 0 || v.at(k)&(sNames|sFill|sOwn|sIs|sOr|sFail|sTo|sWith|sAs|sType|sGot|sTell|sJoin|sForgot|sChanged|sNot|sMust|sNew|sUser) != 0 {
		return false
	}
	if asks(w, k) { // which password? strawberry
		return ends(w, k)
	}
	p := k - 1
	for n := 0; n < 4 && p > 0 && v.fills(p) && w.List[p+1].Gap == pii.GapBlank; n++ {
		p--
	}
	if isNumber(w, p) {
		return false
	}
	if v.at(k-1)&sNamely != 0 || v.ofPlace(k) {
		return ends(w, k)
	}
	if v.at(p)&(sIs|sTell|sType|sTo|sWith|sAs|sGot|sNames|sPassWeak|sNew|sNot|sRather|sAnswer|sKeyOf|sNet) != 0 {
		return x.Gap&(pii.GapStop|lineEnd) == 0
	}
	if x.Gap&pii.GapComma != 0 {
		return ends(w, k)
	}
	return k+1 < len(w.List) && w.List[k+1].Gap == pii.GapBlank && v.at(k+1)&(sIs|sAs) != 0
}

// sCalls are the senses of words that call for values in letters.
const sCalls = sNames | sPassWeak | sUser | sSeed | sNet

// secretCalls lists them, and those that begin numbers said in words.
func secretCalls() []string {
	var first []string
	on := spoken.On(spoken.Any)
	for _, row := range secretWords {
		for _, word := range strings.Fields(row.words) {
			switch {
			case row.is&(sCalls|sWord|sTopic|sTemp|sSecond) != 0 && row.is&compounds == 0:
				on = append(on, strings.TrimPrefix(word, "*"))
			case row.is&sFirst != 0 && len(word) > 2:
				first = append(first, word)
			}
		}
	}
	for _, f := range first {
		for _, last := range [...]string{"kod*", "kood*", "kóð*", "code*", "lösen*", "passord*", "nyckel*", "nøkkel*", "nøgle*", "avain*", "ord*", "orð*", "sana*"} {
			on = append(on, f+last)
		}
	}
	return on
}
