package papers

import (
	"bytes"

	dict "github.com/sladd-go/sladd/locale/internal/lexicon"
)

// Danish parcels in small letters, whose ejerlav only the words themselves tell: "matrnr 14bx sønder bjert by og".

// ejerlavEnds are words that end the name of an ejerlav.
var ejerlavEnds = newLexicon(`by bymark markjorder markjord jorder mark overdrev enge skov plantage bygrunde bygrund hovedgård ejerlav sogn
	købstad kgs`)

// ejerlavShort are words cut short that begin one.
var ejerlavShort = newLexicon(`sdr gl ndr nr vr st kgl v ø n s`)

// A smallEjerlav is the names of an ejerlav as they are read, one after the other.
type smallEjerlav struct {
	b          []byte
	from       int // where the names may begin
	first, end int // of the names
	n          int
	sure       int  // the end of the first that is no other word
	plain      int  // how many are other words too: gammel
	ended      bool // the last is one of ejerlavEnds, or the parish behind it
}

// smallParcel returns the end of small letters, which end at b[e], and of the ejerlav behind the number b[i:k], or 0 where what stands
// before and the names themselves don't say that it is land.
func smallParcel(b []byte, i, k, e int) int {
	if isWord(at(b, e)) || isDigit(at(b, e)) {
		return 0
	}
	names := smallEjerlav{b: b, from: e, end: e}
	for names.n < 5 && names.take() {
	}
	if !names.ended { // "12bx valby står der": who knows how far it goes
		names.end = names.sure
	}
	if names.end == 0 || !names.ended && e == k {
		return 0
	}
	switch named := near(b, i, landDK, landFill, 0); {
	case named && (names.ended || names.single()), names.ended && e > k && at(b, k) != ' ' && names.plain == 0:
	case !near(b, i, landParc, landFill, 0), !names.ended && !placeName(names.words()):
		return 0
	}
	return names.end
}

// words returns the names.
func (x *smallEjerlav) words() []byte { return x.b[x.first:x.end] }

// single reports whether a name without one of ejerlavEnds is rather a place than what is done there: "31g tranbjerg", but not "7a
// stikledning".
func (x *smallEjerlav) single() bool {
	var w word
	w.fold(x.words())
	return placeName(x.words()) || !thingEnds.has(&w) && !compound(x.words())
}

// thingEnds end words for things and what is done.
var thingEnds = newLexicon(`*ning *else *et *en *er *hed *tion *ede *es`)

// smallLetters returns the end of the letters of a parcel whose number ends at b[e], glued or apart: "14bx", "3 fæ". Without them it
// returns e.
func smallLetters(b []byte, e int) int {
	k := e
	if at(b, e) == ' ' {
		k++
	}
	end := k
	for end < len(b) && end-k < 5 && isWord(b[end]) {
		end++
	}
	if n := runes(b[k:end]); n == 0 || n > 3 || capital(b[k:end]) || k > e && notPrefix(b[k:end]) {
		return e
	}
	return end
}

// next returns the next word that may be of the names, and whether a comma stands before it.
func (x *smallEjerlav) next() (lo, hi int, comma, ok bool) {
	lo, hi, ok = after(x.b, x.end)
	if !ok {
		return 0, 0, false, false
	}
	if x.n > 0 && string(x.b[x.end:lo]) == ". " && x.end-x.first <= 3 { // gl. rye by
		x.end++
	}
	return lo, hi, x.b[x.end] == ',', ejerlavJoint(x.b, x.from, x.end, lo) && !capital(x.b[lo:hi])
}

// take takes the next word of the names. It reports false behind the last.
func (x *smallEjerlav) take() bool {
	lo, hi, comma, ok := x.next()
	if !ok {
		return false
	}
	if x.ended && x.parish(lo, hi, comma) || comma && x.n > 0 {
		return false
	}
	var w word
	name := x.b[lo:hi]
	w.fold(name)
	end := ejerlavEnds.has(&w)
	switch {
	case end && x.n == 0, x.ended && !end:
		return false
	case end:
		x.ended = true
	case ejerlav.has(&w), ejerlavShort.has(&w):
	case landName(name):
		if class := dict.Lookup(name); x.sure == 0 && (class&dict.Given == 0 || class&dict.Town != 0) { // matr. 5c jens hansen
			x.sure = hi
		}
	case x.plain > 0, dict.Lookup(name)&dict.Function != 0:
		return false
	default:
		x.plain++
	}
	if x.n == 0 {
		x.first = lo
	}
	x.end = hi
	x.n++
	return true
}

// parish takes the parish b[lo:hi] behind the ejerlav, which mostly has its name: "kalvehave by, kalvehave", "vester åby by vester åby".
func (x *smallEjerlav) parish(lo, hi int, comma bool) bool {
	names := x.b[x.first:x.end]
	n := 0
	for n < len(names) && lo+n < len(x.b) && names[n] == x.b[lo+n] {
		n++
	}
	for n > 0 && (isWord(at(x.b, lo+n)) || isWord(at(names, n))) {
		n--
	}
	switch {
	case n > 2:
		x.end = lo + n - blanksBehind(names[:n])
	case comma && parishEnds(at(x.b, hi)) && seldom(x.b[lo:hi]), comma && placeName(x.b[lo:hi]):
		x.end = hi
	default:
		return false
	}
	return true
}

// blanksBehind returns how many blanks b ends with.
func blanksBehind(b []byte) int { return len(b) - len(bytes.TrimRight(b, " ")) }
