package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// Sizes that goods with names come in, and shops that somebody likes best.

// digit reports whether c is a digit.
func digit(c byte) bool { return '0' <= c && c <= '9' }

// sizeAt reports whether word k is a size and hardly anything else, and nothing is joined to it: XL, W31, 3XL.
func (t text) sizeAt(k int) bool {
	end := k
	for ; end < k+2 && t.has(end+1) && t.gap(end+1) == 0; end++ { // a number is a word by itself
	}
	b := t.Text[t.List[k].Start:t.List[end].End]
	return t.gap(end+1) != pii.GapHyphen && (jeansSize(b) || letterSize(b))
}

// jeansSize reports whether b is a size of jeans: W31.
func jeansSize(b []byte) bool { return len(b) == 3 && b[0] == 'W' && digit(b[1]) && digit(b[2]) }

// letterSize reports whether b is a size of more than one letter, in capitals: XS, XXL, 3XL.
func letterSize(b []byte) bool {
	n := len(b) - 1
	if n < 1 || n > 3 || b[n] != 'L' && b[n] != 'S' {
		return false
	}
	if digit(b[0]) {
		return n == 2 && b[1] == 'X'
	}
	for _, c := range b[:n] {
		if c != 'X' {
			return false
		}
	}
	return true
}

// sizeNumber reports whether word k can be a size where goods are spoken of: M, 42.
func (t text) sizeNumber(k int) bool {
	b := t.Of(k)
	if t.gap(k+1) == pii.GapHyphen || t.blank(k+1) && t.word(k+1) && t.sizes(k+1) {
		return false
	}
	switch len(b) {
	case 1:
		return b[0] == 'S' || b[0] == 'M' || b[0] == 'L'
	case 2:
		return digit(b[0]) && digit(b[1]) && b[0] >= '3' && b[0] <= '5' && t.flags(k)&pii.IsLabel == 0
	}
	return t.sizeAt(k)
}

// sizes reports whether word k is what a number before it counts or names, and not what goes on behind a size: a 40 zone, 42 minutes.
func (t text) sizes(k int) bool {
	return !t.follows(k) && t.cue(k) != cueIn && t.cue(k) != cuePrep && t.cue(k) != cueAnd && t.cue(k) != cueOr && t.rank(k) != 1
}

// prized begin what is liked best, and shopEnds end shops and what else somebody may like so.
var (
	prized   = [...]string{"favorit", "favorite", "favourite", "yndling", "älskling", "lempi", "uppáhald"}
	shopEnds = endings.New(`affär affären butik butiken butikk butikken butikker forretning forretningen kauppa kauppani kaupastani verslun verslunin búð búðin
		shop store kafé kafeen kaféen café caféet kahvila kahvilani restaurang restaurant restauranten ravintola ravintolani pub puben bar baren krog
		ställe stället sted stedet staður staðurinn loppis bageri bageriet bakeri bakeriet bakarí`)
)

// prizedShop reports whether word k is the shop that somebody likes best: favoritaffär, yndlingsbutik; or a shop behind favourite.
func (t text) prizedShop(k int) bool {
	b := t.Of(k)
	if beginsIn(prized[:], b) {
		return shopEnds.End(b, 0)
	}
	return t.blank(k) && beginsIn(prized[:], t.Of(k-1)) && shopEnds.End(b, 0)
}
