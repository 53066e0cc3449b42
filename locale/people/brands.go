package people

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names of people that are goods, shops and figures known to all: Georg Jensen. General knowledge.
var brandNames = newPairs(`björn borg|clas ohlson|claes ohlson|georg jensen|calvin klein|tommy hilfiger|ralph lauren|hugo boss|michael kors|marc jacobs|tom ford|tom tailor|harry potter|mario kart|
	kalle anka|pippi långstrump|pippi langstrømpe|mimmi pigg|musse pigg|donald duck|mickey mouse|minnie mouse|ingrid marie|filippa k|
	royal copenhagen|julius meinl|jack jones|jack daniels|johnnie walker|jim beam|captain morgan|robert bosch|melissa doug|
	helly hansen|kay bojesen|
	astrid lindgren|anna karenina|peer gynt|bob byggmester|brannmann sam|brandman sam|
	victoria secret|estee lauder|elizabeth arden|helena rubinstein|yves rocher|yves laurent|stella mccartney|karl lagerfeld|tory burch|
	paco rabanne|carolina herrera|giorgio armani|emporio armani|guy laroche|alfa romeo|aston martin|mercedes benz|
	james bond|sherlock holmes|indiana jones|lara croft|santa claus|kristi himmelfartsdag|kristi himmelsfärd|kristi himmelsfärdsdag|sankt hans|sankta lucia|
	fazer sininen|jamie oliver|billy idol|
	gudrun sjödén|odd molly|harald nyborg|ole lynggaard|eva solo|fritz hansen|carl hansen|alm brand|karen volf|steff houlberg|anthon berg|louis nielsen|vero moda|malene birger|ferner jacobsen|kari traa|anton sport|bertel steen|
	steinar waage|steinari waage|sif jakobs|kormákur skjöldur|kulta katriina|arvid nordquist|lisa larson|stig lindberg|josef frank|märta måås|alvar aalto|gustav vasa|
	alfons åberg|mamma mu|pelle svanslös|greta gris|gurli gris|peppa gris|peppa pig|pipsa possu|rasmus klump|onkel reje|alfie atkins|kaj andrea|anders and|tatu patu|laban spöket|bamse björn|kaptajn haddock|lucky luke|hello kitty|
	thomas toget|thomas tåget|postmann pat|postman pat|bibi blocksberg|barbie ken|rosie lee|earl grey|lady grey|ben jerrys|famous amos|marks spencer|fred perry|ted baker|kate spade|vivienne westwood|juicy couture|dr martens|
	george foreman|lea perrins|jim bean|jose cuervo|don julio|mary poppins|billy elliot|john deere|massey ferguson|harley davidson|royal enfield|ray ban|max mara|miu miu|charles tyrwhitt|laura ashley|molton brown|jo malone|
	mac donalds|ronald mcdonald|uncle bens|aunt jemima|bang olufsen|jensens bøfhus|sticks sushi|halle jessen|galle jessen`)

// newPairs makes a set of two words each.
func newPairs(list string) *cueTable {
	t := new(cueTable)
	for pair := range strings.SplitSeq(list, "|") {
		if w := strings.Fields(pair); len(w) == 2 {
			t.add(pairHash(lexicon.Hash([]byte(w[0])), lexicon.Hash([]byte(w[1]))), cueGoods)
		}
	}
	return t
}

func pairHash(a, b uint64) uint64 { return (a ^ b>>7) * 0x9E3779B97F4A7C15 }

// branded reports whether the run is the name of goods or a figure, or one word of it, and not where only a person's stands.
func (t text) branded(r run) bool {
	for a := max(0, r.first-1); a <= r.first; a++ {
		if r.last > a+1 || !t.word(a) || !t.word(a+1) || t.gap(a+1)&^(pii.GapBlank|pii.GapHyphen|pii.GapOther) != 0 {
			continue
		}
		if brandNames.find(pairHash(lexicon.Hash(t.Of(a)), lexicon.Hash(t.Of(a+1)))) != 0 {
			return !t.presented(a) && t.cue(a-1) != cueRole && t.cue(a-1) != cueTitle
		}
	}
	return false
}
