package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Where a value in letters may stand, and which words call for one.

const (
	// noValues are the senses of words that are no value, wherever they stand.
	noValues = sNames | sFill | sOwn | sIs | sOr | sFail | sTo | sWith | sAs | sType | sGot | sTell | sJoin | sForgot | sChanged |
		sNot | sMust | sNew | sUser | sAgreed
	// introducers are those of words that a value may stand right behind.
	introducers = sIs | sTell | sType | sTo | sWith | sAs | sGot | sNames | sPassWeak | sNew | sNot | sRather | sAnswer | sKeyOf | sNet
)

// place reports whether a value in letters may begin with word k: behind a sign that points at it, a word that tells it, or
// the word that names it, or before "is my password".
func (v *scene) place(k int) bool {
	w, g := v.w, v.gap(k)
	switch {
	case k == 0:
		return v.isBehind(k)
	case pointed(g):
		return !v.barred(k) && !v.labelled(k)
	case g&(pii.GapBlank|lineEnd|pii.GapComma|pii.GapStop) == 0 || v.at(k)&noValues != 0:
		return false
	case asks(w, k): // which password? strawberry
		return ends(w, k)
	}
	p := k - 1
	for n := 0; n < 4 && p > 0 && v.fills(p) && w.List[p+1].Gap == pii.GapBlank; n++ {
		p--
	}
	switch {
	case isNumber(w, p):
		return false
	case v.at(k-1)&sNamely != 0 || v.ofPlace(k) || v.agreed(k):
		return ends(w, k)
	case v.at(p)&introducers != 0:
		return g&(pii.GapStop|lineEnd) == 0
	case g&pii.GapComma != 0:
		return ends(w, k)
	}
	return v.isBehind(k)
}

// answers reports whether "is the answer" stands behind word k, in its clause.
func (v *scene) answers(k int) bool {
	w, is := v.w, false
	for n := k + 1; n < min(k+6, len(w.List)) && w.List[n].Gap == pii.GapBlank; n++ {
		s := senses.of(w.Of(n))
		if is && s&sAnswer != 0 {
			return true
		}
		is = is || s&sIs != 0
	}
	return false
}

// barred reports whether a bar parts word k from what is no name of a secret: "Settings | Server".
func (v *scene) barred(k int) bool {
	x := &v.w.List[k]
	return x.Gap&pii.GapOther != 0 && x.Gap&pii.GapBlank != 0 && bytes.IndexByte(v.w.Text[v.w.List[k-1].End:x.Start], '|') >= 0 &&
		v.at(k-1)&(sNames|sPassWeak) == 0
}

// labelled reports whether a colon stands between word k and a word for a thing that is sold: "(varen: Bosch)".
func (v *scene) labelled(k int) bool {
	return v.w.List[k].Gap&pii.GapColon != 0 && in(wares, v.w.Of(k-1))
}

var wares = set(`vare varen varer varene vara varan varor tuote tuotteen tuotteet produkt produkten produktet produkter artikel artikeln artikelen artikkel artikkelen
	vöru vara varan merke merket märke märket mærke mærket merkki malli modell modellen model modellen brand item product make`)

// pointed reports whether g points at what stands behind it: "code: x", "user / x".
func pointed(g pii.Gap) bool {
	return g&(pii.GapColon|pii.GapQuote|pii.GapParen|pii.GapOther) != 0 || g&pii.GapBlank != 0 && g&(pii.GapSlash|pii.GapHyphen) != 0
}

// isBehind reports whether "is" or "as" stands right behind word k: "nordlys is my password".
func (v *scene) isBehind(k int) bool {
	return k+1 < len(v.w.List) && v.w.List[k+1].Gap == pii.GapBlank && v.at(k+1)&(sIs|sAs) != 0
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
			case row.is&(sCalls|sKey|sWord|sTopic|sTemp|sSecond|sCased|sSize) != 0 && row.is&compounds == 0:
				on = append(on, strings.TrimPrefix(word, "*"))
			case row.is&sFirst != 0 && len(word) > 2:
				first = append(first, word)
			}
		}
	}
	for _, f := range first {
		for _, last := range codeWords {
			on = append(on, f+last)
		}
	}
	return words.AllTyped(on)
}

// codeWords are the last parts of the compounds that call for values said in words.
var codeWords = strings.Fields(`kod* kood* kóð* code* lösen* passord* nyckel* nøkkel* nøgle* avain* ord* orð* sana*`)
