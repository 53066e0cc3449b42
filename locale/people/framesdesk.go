package people

import "github.com/sladd-go/sladd/locale/internal/endings"

// Places where people answer, in the sentences of patternframes.go: Per i kassan, på deres kontor, asiakaspalvelustanne.

// desk returns the word behind the counter or the office that stands at word k, behind its preposition, or -1.
func (t text) desk(k int) int {
	if t.wordOfPlace(k) {
		k++
	}
	switch t.cue(k) {
	case cueIn, cuePrep, cueWith:
		for j := k + 1; j < k+4 && t.word(j) && t.blank(j); j++ {
			if t.deskWord(k, j) {
				return j + 1
			}
		}
	case noCue:
		if deskInside(t.Of(k)) {
			return k + 1
		}
	}
	return -1
}

// wordOfPlace reports whether word k says more of the place that follows: nede i butikken, teidän kaupassa.
func (t text) wordOfPlace(k int) bool {
	if !t.silent(k) || !t.blank(k+1) {
		return false
	}
	if q := t.cue(k + 1); t.frame(k) == frameWhere && (q == cueIn || q == cuePrep) {
		return true
	}
	return string(t.Of(k)) == "teidän"
}

// deskWord reports whether word j, behind preposition k, is where people answer: i kassan, på deres kontor, hos er.
func (t text) deskWord(k, j int) bool {
	switch t.frame(j) {
	case frameDesk:
		return true
	case frameOffice:
		return j > k+1
	case frameYours:
		return j == k+1 && in(yourPrepositions, t.Of(k)) && t.frame(j+1) != frameDesk
	}
	return j == k+1 && t.rank(j) != 1 && (teamEnd(t.Of(j)) || deskEnd(t.Of(j)))
}

// yourPrepositions stand before you where that is where people answer.
var yourPrepositions = []string{"hos", "from", "hjá", "från", "fra"}

// deskInside reports whether a word is such a place in the Finnish cases of where somebody is or comes from: asiakaspalvelustanne.
func deskInside(b []byte) bool {
	if endsIn(b, 7, possessives) {
		b = b[:len(b)-3]
	}
	n := len(b)
	if n <= 5 || b[n-1] != 'a' && b[n-1] != 0xA4 { // as all the cases end
		return false
	}
	return endsIn(b, 0, insideCases) && senses.of(b).frame == frameDesk
}

var (
	possessives = []string{"nne", "mme"} // yours, ours
	// insideCases are the Finnish cases of where somebody is or comes from.
	insideCases = []string{"ssa", "sta", "lla", "lta", "ssä", "stä", "llä", "ltä"}
)

var deskEnds = endings.New(`växeln disken luckan chatten butiken butikken lagret lageret receptionen resepsjonen sentralbordet centralen skranken
	verkstaden verkstedet værkstedet linjen`)

// deskEnd reports whether a word ends as what people answer at does: telefonväxeln.
func deskEnd(b []byte) bool {
	return deskEnds.End(b, 3)
}
