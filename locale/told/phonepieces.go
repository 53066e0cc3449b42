package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// Telephone numbers told in two pieces: "riktnummer 08 och sen 465 004 90", "0701 ... 740605 är mitt nummer".

var (
	// areaWords are words for the first piece of a number.
	areaWords = set(`riktnummer riktnumret riktnr riktnumer suuntanumero suuntanro suunta suuntanumeroni retningsnummer retningsnr områdenummer områdekode
		svæðisnúmer landsnummer landskode landekode forvalg area dialling dialing`)
	// pieceWords stand between the pieces.
	pieceWords = set(`och og ja and sen sedan så saa siden derefter deretter sitten svo síðan then numret nummeret nummer nummret numero númerið
		númer number är er on is är code the min mitt mit mín resten rest loput restin det
		abonnentnummer abonnentnr abonnentnumret tilaajanumero lokalnummer`)
	// firstWords stand before the first piece.
	firstWords = set(`först først ensin fyrst first börjar begynder begynner starts alkaa byrjar begins`)
	// thenWords are those of pieceWords that say that a piece follows.
	thenWords = set(`och og ja and sen sedan så siden derefter deretter sitten svo síðan then resten rest loput`)
)

// mostPiece is how many digits a piece has that stands first.
const mostPiece = 5

// betweenPieces is how many words further the second piece begins at most.
const betweenPieces = 6

// inPieces returns the last word of the number of which word k is the first piece, or -1.
func inPieces(w *pii.Words, k int) int {
	x := &w.List[k]
	if x.End-x.Start > mostPiece || k+1 >= len(w.List) {
		return -1
	}
	first := w.Of(k)
	opened := !isNumber(w, k+1) && k > 0 && in(firstWords, w.Of(k-1))
	if first[0] != '0' && !opened && !isNumber(w, k+1) { // "numbers 2345 and 6789"
		return -1
	}
	n := nextPiece(w, k, opened)
	if n < 0 {
		return -1
	}
	r := phoneRunAt(w, n)
	last := n
	digits := len(first) + len(w.Of(n))
	for last < r.last && digits < 10 {
		last++
		digits += len(w.Of(last))
	}
	if len(w.Of(n)) < 2 || last < r.last || r.more(w) || !ends(w, last) && !pieceEnds(w, last) || !piecesFit(first, digits) {
		return -1
	}
	if opened && digits == 10 && dialledMobile(first) && !piecesOfThing(w, k, last) || piecesNamed(w, k, n, last) {
		return last
	}
	return -1
}

// dialledMobile reports whether first begins as mobile numbers of Sweden and Finland do.
func dialledMobile(first []byte) bool {
	return first[0] == '0' && (first[1] == '7' || first[1] == '4' || first[1] == '5')
}

// nextPiece returns the word that begins the second piece behind word k, or -1: behind an ellipsis, or a word that says that a piece
// follows. opened says that the word before word k is one of firstWords; else an area named there says as much.
func nextPiece(w *pii.Words, k int, opened bool) (n int) {
	n = k + 1
	if isNumber(w, n) {
		gap := w.Text[w.List[k].End:w.List[n].Start]
		if bytes.Contains(gap, []byte("..")) || bytes.Contains(gap, []byte("…")) {
			return n
		}
		return -1
	}
	joined := !opened && areaNamed(w, k)
	for ; n < len(w.List) && n <= k+betweenPieces && w.List[n].Gap&(lineEnd|pii.GapStop) == 0; n++ {
		switch word := w.Of(n); {
		case isNumber(w, n):
			if joined {
				return n
			}
			return -1
		case in(thenWords, word):
			joined = true
		case !in(pieceWords, word) && !in(areaWords, word):
			return -1
		}
	}
	return -1
}

// areaNamed reports whether a word for an area stands right before word k: "suuntanumero on 09".
func areaNamed(w *pii.Words, k int) bool {
	return k > 0 && (in(areaWords, w.Of(k-1)) || k > 1 && in(pieceWords, w.Of(k-1)) && in(areaWords, w.Of(k-2)))
}

// pieceEnds reports whether the word behind word k says what the number is: "740605 är mitt nummer".
func pieceEnds(w *pii.Words, k int) bool {
	n := k + 1
	return n < len(w.List) && w.List[n].Gap == pii.GapBlank && is1(w.Of(n))
}

// piecesFit reports whether a number of so many digits may begin with the piece first.
func piecesFit(first []byte, digits int) bool {
	switch {
	case first[0] == '0':
		return len(first) > 1 && first[1] != '0' && digits >= 8 && digits <= 10
	case digits == 8:
		return ofEight(first)
	}
	return digits == 7 && ofIceland(first)
}

// piecesOfThing reports whether something else that has a number of its own is named around the pieces: "ordern börjar 0701 sen 740605",
// "börjar 0412 och sen 345678 är serienumret".
func piecesOfThing(w *pii.Words, k, last int) bool {
	if k > 1 && whose.Thing(w, k-2) {
		return true
	}
	for i := last + 1; i < min(len(w.List), last+4) && w.List[i].Gap == pii.GapBlank; i++ {
		if whose.Numbered(w.Of(i)) {
			return true
		}
	}
	return false
}

// piecesNamed reports whether a word for an area or a telephone stands beside the pieces, which begin with words k and n and end with
// word last, and nothing else that is numbered.
func piecesNamed(w *pii.Words, k, n, last int) bool {
	for i := max(0, k-4); i < min(len(w.List), last+5); i++ {
		if i == k || i >= n && i <= last || isNumber(w, i) {
			continue
		}
		if i > last && w.List[i].Gap&(lineEnd|pii.GapStop) != 0 {
			return false
		}
		if word := w.Of(i); i < n && in(areaWords, word) || in(phoneNouns, word) {
			return !whose.Thing(w, i-1)
		}
	}
	return false
}
