package papers

// Designations in small letters, where only the words themselves tell the names of land: "kiruna kurravaara 3:44".

import (
	dict "github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// landName reports whether b may be a name of land: no word that sentences are made of in any language, kurravaara but not möte.
func landName(b []byte) bool {
	if len(b) < 3 || dict.CommonRank(b)&^4 != 0 { // rank 4 are names too: råda
		return false
	}
	if b[len(b)-1] == 's' && dict.CommonRank(b[:len(b)-1]) != 0 { // grannens, but skeviks
		return false
	}
	return dict.Lookup(b)&(dict.Common|dict.Function|dict.Calendar|dict.Country) == 0
}

// compound reports whether b ends with an ordinary word of five letters or more, and so is a thing rather than a name: hisskorgen.
func compound(b []byte) bool {
	for at := 2; at <= len(b)-5; at++ {
		if b[at]&0xC0 != 0x80 && dict.CommonRank(b[at:]) != 0 {
			return true
		}
	}
	return false
}

// seldom reports whether b is none of the two thousand commonest words of any language.
func seldom(b []byte) bool {
	rank := dict.CommonRank(b)
	return rank == 0 || rank > 2
}

// placeName reports whether b is a town, or ends as places do: tällberg, hässleby.
func placeName(b []byte) bool {
	if dict.Lookup(b)&dict.Town != 0 {
		return true
	}
	var w word
	w.fold(b)
	return placeEnds.has(&w)
}

var (
	placeEnds = newLexicon(`*by *torp *sta *stad *ryd *hult *arp *inge *unge *ås *näs *lunda *vik *sund *berg *boda *fors *holm *säter
		*tuna *löv *lösa *åker *äng *röd *hed *lid *skoga *rup *lev *rød *toft *tofte *bjerg *skov
		*sted *løse *bæk *lund *lunde *holt *holte *borg *bro *havn *vig *høj`)
	// landBeside are said right before a name of land, as placing is, but of people and houses too.
	landBeside = newLexicon(`till mellan mot hus huset stuga stugan villa villan gård gården torp torpet elabonnemang uppfart adress granne
		grannen och`)
	// hourly end words that stand before hours: på frisören 10:30, imorn 8:15.
	hourly = newLexicon(`*n *t *dag *kväll *rast *tid *lunch *resa`)
	// tractAlone are names of tracts right behind a municipality, and words elsewhere: nynäshamn torp 1:88.
	tractAlone = newLexicon(`torp torpet gården`)
	// sideWords stand before the name of a tract and are of it.
	sideWords = newLexicon(`stora lilla norra södra östra västra övre nedre yttre inre gamla nya norr söder öster väster`)
	// townFirst are the first words of municipalities.
	townFirst = newLexicon(`upplands östra lilla`)
)

// A smallTract is a tract's figures with the small names before them.
type smallTract struct {
	land
	b     []byte
	block int  // where the block begins
	names int  // how many there are
	town  bool // the first of them is a municipality
	place bool // the last is a place by its letters
	half  bool // the last is a name only behind the dash before it
}

// smallTractAt reads the figures whose block begins at b[s] and the small names before them, of which the first may be a municipality.
func smallTractAt(b []byte, s int) (x smallTract, ok bool) {
	if lo, hi, ok := before(b, s); !ok || s-hi != 1 || capital(b[lo:hi]) {
		return x, false
	}
	x = smallTract{b: b, block: s}
	if x.land, ok = blockUnit(b, s); !ok {
		return x, false
	}
	for x.names < 4 && !x.town && x.take() {
	}
	x.country = "SE"
	return x, x.names > 0 && s-x.start > 3
}

// take takes the name before those that are known. It reports false if there is none.
func (x *smallTract) take() bool {
	lo, hi, ok := before(x.b, x.start)
	if !ok || x.start-hi != 1 || x.b[hi] != ' ' && (x.b[hi] != '-' || x.names == 0) {
		return false
	}
	var w word
	w.fold(x.b[lo:hi])
	town := x.names > 0 && x.b[hi] == ' ' && kommuner.has(&w) && dict.CommonRank(x.b[lo:hi]) != 1
	if x.stops(&w, lo) || !town && !x.named(&w, lo, hi) {
		return false
	}
	if x.names == 0 {
		x.place = placeName(x.b[lo:hi])
	}
	x.start, x.town = lo, town
	x.names++
	if town && rightBefore(x.b, lo, 1, townFirst) {
		x.start, _, _ = before(x.b, lo)
	}
	return true
}

// stops reports whether the word w, which begins at b[lo], ends the names: it is what is said before a property, or of hours.
func (x *smallTract) stops(w *word, lo int) bool {
	if landSE.has(w) {
		return x.names > 0 || !tractAlone.has(w) || !rightBefore(x.b, lo, 1, kommuner)
	}
	return notTract.has(w) || placing.has(w)
}

// named reports whether the word w at b[lo:hi] may be one of the names.
func (x *smallTract) named(w *word, lo, hi int) bool {
	switch {
	case x.names > 0 && sideWords.has(w), x.names == 0 && hi-lo < 5 && rightBefore(x.b, lo, 1, sideWords): // stora tuna, björkvik östra ed
		return true
	case x.names == 0 && (tractEnds.has(w) || tractAlone.has(w)), x.b[hi] == '-' && hi-lo > 2: // vads-bringsjö
		return true
	case at(x.b, lo-1) == '-' && hi-lo > 2: // sköldinge-berga
		x.half = !landName(x.b[lo:hi])
		return true
	}
	return landName(x.b[lo:hi])
}

// reading weighs x by its names and the words before it. Its Bits are 0 if it is none.
func (x *smallTract) reading() pii.Reading {
	r := pii.Reading{Need: true, Evidence: pii.HasForm}
	time := timely(x.b, x.land, x.block)
	said := near(x.b, x.start, landSE, landFill, 0)
	score := x.end-x.block == 3 // 4:2
	switch {
	case x.town && inParens(x.b, x.land):
		r.Bits, r.Need = 24, false
	case said && x.town && !time:
		r.Bits, r.Need = 10, false
	case said, x.town && !time && !score:
		r.Bits = 8
	case x.town && time && rightBefore(x.b, x.block, 1, kommuner): // the train from leksand to borlänge, 14:35
	case x.town && !score:
		r.Bits = 4
	case x.town:
		r.Bits = 3
	case !x.half:
		r.Bits = x.placed(time, score)
	}
	return r
}

// placed returns what names prove that are rather those of land than a word before an hour or a score: "på hälla 2:40", "hässleby 1:22".
func (x *smallTract) placed(time, score bool) int {
	told := rightBefore(x.b, x.start, 1, placing)
	switch {
	case told && x.place:
		return 4
	case told || rightBefore(x.b, x.start, 1, landBeside):
		if x.place || !time || !rightBefore(x.b, x.block, 1, hourly) {
			return 3
		}
	case x.place && !score:
		return 3
	}
	return 0
}

// smallQuarter reports whether the small words b[lo:hi] may be a quarter's name: right behind "kv", a municipality or the word for a
// property, "fastigheten trasten 4", "fastigheten stockholm marsvinet 7".
func smallQuarter(b []byte, lo, hi int) bool {
	switch at(b, lo-2) | 0x20 {
	case 'v', 't', '.': // kv, kvarteret
		return true
	}
	l, h, ok := before(b, lo)
	if !ok || lo-h != 1 {
		return false
	}
	var w word
	w.fold(b[l:h])
	return (kommuner.has(&w) || landFirm.has(&w) && !compound(b[lo:hi])) && landName(b[lo:hi])
}
