package world

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// Cards whose digits are told a few at a time, or stand on several lines: "första fyra 4571, sen 0000 0000 och sist 0001".

// betweenFours is how many words may stand between the groups.
const betweenFours = 4

// cardTold returns the recognizer of such numbers.
func cardTold(lexicon *pii.Lexicon) *pii.Recognizer {
	return &pii.Recognizer{
		Kind:      cardKind,
		Category:  classify.Financial,
		Doc:       "Payment card whose digits are told a few at a time, or stand on several lines",
		Canonical: canonicalCardTold,
		Lexicon:   lexicon,
		On: []string{"första", "først", "først", "första", "første", "fyrste", "fyrstu", "fyrst", "ensimmäiset", "ensimmäinen", "ensin", "ekat", "ekaks", "first", "starts", "begins", "börjar", "begynder", "begynner", "starter", "alkaa", "byrjar",
			"kort", "kortet", "kortnr", "kortnummer*", "kortnum*", "bankkort*", "dankort*", "betalkort*", "kreditkort*", "debetkort*", "debitkort*", "visa", "visakort*", "mastercard*", "card", "cards", "kortti", "korttini", "kortin", "korttinum*", "pankkikort*", "luottokort*", "kortið", "kortinu", "kortanúm*", "kortnúm*"},
		Words: cardFours,
	}
}

// cardFours reads the groups behind word i, which says that the first of them follows, or that a card does. Sixteen digits with the range and the check
// digit of a card are hardly anything else.
func cardFours(w *pii.Words, i int) (start, end int, r pii.Reading) {
	var c [16]byte
	first, n, others := 0, 0, 0
	for k := i + 1; k < len(w.List); k++ {
		x := &w.List[k]
		size := x.End - x.Start
		switch {
		case x.Gap&pii.GapPara != 0, x.Flags&pii.IsLabel != 0:
			return 0, 0, r
		case x.Flags&pii.IsNumber == 0, n == 0 && size == 1: // the first 4 are
			if others++; others > betweenFours {
				return 0, 0, r
			}
			continue
		case size%4 != 0 || n+size > len(c) || n == 0 && size > 12:
			return 0, 0, r
		case n == 0:
			first = k
		}
		n += copy(c[n:], w.Of(k))
		others = 0
		if n == len(c) {
			if _, err := readCard(c[:]); err != nil || otherCard(w.Text, w.List[first].Start) {
				return 0, 0, r
			}
			return w.List[first].Start, x.End, pii.Reading{Bits: 13, Evidence: pii.HasForm | pii.HasRange | pii.HasChecksum}
		}
	}
	return 0, 0, r
}

func canonicalCardTold(s string) (string, bool) {
	var b []byte
	for i := range len(s) {
		if isDigit(s[i]) {
			b = append(b, s[i])
		}
	}
	return hidden.Canonical(ParseCard)(string(b))
}
