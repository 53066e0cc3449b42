package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// Names of users in a capital that are no names of people, by which somebody calls himself where people buy, sell and play: "köpte av
// en på Blocket som kallar sig Guldkalven".

// callsOneself reads the name behind "calls himself", of which word i is the verb.
func callsOneself(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 2
	if k >= len(w.List) || w.List[k-1].Gap != pii.GapBlank || !in(oneself, w.Of(k-1)) || w.List[k].Gap&^(pii.GapBlank|pii.GapQuote|pii.GapColon) != 0 {
		return 0, 0, r
	}
	if x := &w.List[k]; x.Flags&(pii.Capital|pii.AllCaps|pii.IsLabel|pii.IsNumber) != pii.Capital || x.Class&(knownWord|uint64(lexicon.Name|lexicon.Town)) != 0 {
		return 0, 0, r
	}
	if word := w.Of(k); len(word) < 6 || rank(word) != 0 || !unknown(w, k) || !humped(w, k) && !siteBefore(w, i) {
		return 0, 0, r
	}
	if n := k + 1; n < len(w.List) && (w.List[n].Gap == pii.GapHyphen || w.List[n].Gap == pii.GapBlank && w.List[n].Flags&pii.Capital != 0 || w.List[n].Flags&pii.Joined != 0) {
		return 0, 0, r
	}
	return found(w, k, k, overName)
}

// siteBefore reports whether a site, or what people do there, is told of before word i, in its sentence or the one before.
func siteBefore(w *pii.Words, i int) bool {
	sites := false
	for k, stops := i-1, 0; k >= max(0, i-farUser) && stops < 2; k-- {
		if w.List[k+1].Gap&(pii.GapStop|lineEnd) != 0 {
			stops++
		}
		if in(firmWords, w.Of(k)) {
			return false
		}
		if s := signOf(w, k); s == signUser || s == signWeak || world.IsPlatform(w.Of(k)) {
			sites = true
		}
	}
	return sites
}

// firmWords are what is called so and is nobody.
var firmWords = set(`firma firmaet firman företag företaget bolag bolaget butik butiken butikken butikk selskap selskapet selskab selskabet
	company shop store yritys kauppa fyrirtæki verslun verslunin forretning forretningen bedrift bedriften kjede kedja kæde`)

// oneself stands behind "calls" for him who is called so.
var oneself = set(`mig meg mej myself itseäni mér sig seg sej sér sjg sjálfan himself herself themself themselves itseään`)
