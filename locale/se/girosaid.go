package se

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Bankgiro and plusgiro whose word says first on which paper they stand: "bankgirot på fakturan är 991-2346". The word for the paper,
// which is nearer, names nothing: what "is" leads to is the giro's number.

// girosSaid returns the recognizers that look behind the words for giros.
func girosSaid(lexicon *pii.Lexicon) []*pii.Recognizer {
	return []*pii.Recognizer{
		{
			Kind: kindBankgiro, Category: classify.Financial, Region: "SE", Doc: BankgiroRecognizer.Doc, Canonical: BankgiroRecognizer.Canonical,
			Lexicon: lexicon, On: []string{"bankgiro*", "bg", "bgnr"}, Words: bankgiroSaid,
		},
		{
			Kind: kindPlusgiro, Category: classify.Financial, Region: "SE", Doc: PlusgiroRecognizer.Doc, Canonical: PlusgiroRecognizer.Canonical,
			Lexicon: lexicon, On: []string{"plusgiro*", "postgiro*", "pg", "pgnr"}, Words: plusgiroSaid,
		},
	}
}

func bankgiroSaid(w *pii.Words, i int) (start, end int, r pii.Reading) { return giroSaid(w, i, 7, 4) }
func plusgiroSaid(w *pii.Words, i int) (start, end int, r pii.Reading) { return giroSaid(w, i, 5, 1) }

// giroReach is how many words may say where the giro stands.
const giroReach = 6

// giroSaid reads the giro of at least so many digits, the last ones behind a dash, that word i names.
func giroSaid(w *pii.Words, i, least, last int) (start, end int, r pii.Reading) {
	if i+1 >= len(w.List) || !giroPlaced[string(w.Of(i+1))] {
		return 0, 0, r
	}
	for k := i + 1; k+1 < len(w.List) && k-i <= giroReach; k++ {
		x := &w.List[k]
		if x.Gap != pii.GapBlank || x.Flags&pii.IsNumber != 0 {
			break
		}
		if n := &w.List[k+1]; n.Flags&pii.IsNumber != 0 {
			if end = giroEnd(w.Text, n.Start, least, last); end > 0 && n.Gap&^(pii.GapBlank|pii.GapColon) == 0 && giroIs[string(w.Of(k))] {
				return n.Start, end, pii.Reading{Bits: 13, Evidence: pii.HasForm | pii.HasChecksum | pii.Position}
			}
			break
		}
	}
	return 0, 0, r
}

// giroEnd returns the end of the giro that begins at b[i], or 0.
func giroEnd(b []byte, i, least, last int) int {
	var c [8]byte
	n, dash := 0, 0
	for ; i < len(b) && (b[i]-'0' <= 9 || dash == 0 && (b[i] == '-' || b[i] == ' ')); i++ {
		switch {
		case b[i] == '-':
			dash = n
		case b[i] == ' ':
		case n == len(c):
			return 0
		default:
			c[n] = b[i]
			n++
		}
	}
	if n < least || n-dash != last || !luhn(c[:n]) || repeated(c[:n]) || fundraising(c[:n]) {
		return 0
	}
	return i
}

var (
	// giroPlaced begin what says where a giro stands.
	giroPlaced = words.Set(`på on i in från from enligt til till for för som that av of det the`)
	// giroIs lead to the number.
	giroIs = words.Set(`är er is var was on`)
)
