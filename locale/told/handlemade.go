package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// MadeHandleRecognizer finds the names that companies make of the names of their people, in brackets beside these: "Ville Hakkarainen
// (vhakkara)", "pha12 (Per Hansen)". What proves one is that it is made of the beginnings of a given name and a surname. Any other
// word in brackets, "(chef)", says who somebody is.
var MadeHandleRecognizer = &pii.Recognizer{
	Kind:      "handle",
	Category:  classify.Contact,
	Doc:       "Name of a user in brackets that is made of the name beside it",
	Canonical: world.HandleRecognizer.Canonical,
	Lexicon:   people.Lexicon,
	OnClass:   uint64(lexicon.Given),
	Words:     madeHandle,
}

// madeHandle looks at the brackets behind the name that the given name i begins, or around it.
func madeHandle(w *pii.Words, i int) (start, end int, r pii.Reading) {
	last := i
	for last+1 < len(w.List) && last < i+3 && nextName(w, last+1) {
		last++
	}
	switch {
	case last > i && bracketed(w, i, last):
		return madeBefore(w, i, last)
	case last+1 == len(w.List) || w.List[last+1].Gap&pii.GapParen == 0:
	case last > i:
		return madeBehind(w, last+1, i, last)
	case i > 0 && w.List[i].Gap&pii.GapComma != 0 && isWord(w, i-1): // Berg, Kari <kaberg>
		return madeBehind(w, last+1, i, i-1)
	}
	return 0, 0, r
}

// nextName reports whether word k may be the next of a name.
func nextName(w *pii.Words, k int) bool {
	g := w.List[k].Gap
	return g != 0 && g&^(pii.GapBlank|pii.GapHyphen) == 0 && isWord(w, k)
}

// madeBefore reads the token before the brackets that hold the name from..to.
func madeBefore(w *pii.Words, from, to int) (start, end int, r pii.Reading) {
	if from == 0 || w.List[from].Gap != pii.GapBlank|pii.GapParen {
		return 0, 0, r
	}
	k := from - 1
	if k > 0 && w.List[k].Gap == 0 {
		k--
	}
	if k > 0 && (w.List[k].Gap&^(pii.GapBlank|clauseEnd) != 0 || w.List[k].Gap&clauseEnd == 0 && in(seatNouns, w.Of(k-1))) {
		return 0, 0, r
	}
	return made(w, k, from-1, from, to)
}

// seatNouns stand before letters and a number that tell where somebody sits, or what he drives: "rad ab12 (Anna Berg)".
var seatNouns = set(`rad rum rom sal säte sete sæde seat row room plats plass plads bord table rivi paikka huone sali sæti röð borð skåp skab bil car auto reg regnr`)

// madeBehind reads the token at word k, all that stands in brackets, as made of the words given and family.
func madeBehind(w *pii.Words, k, given, family int) (start, end int, r pii.Reading) {
	last := k
	if last+1 < len(w.List) && w.List[last+1].Gap == 0 {
		last++
	}
	if !bracketed(w, k, last) {
		return 0, 0, r
	}
	return made(w, k, last, given, family)
}

// bracketed reports whether the words k..last are all that stands in a pair of brackets.
func bracketed(w *pii.Words, k, last int) bool {
	s, e := w.List[k].Start, w.List[last].End
	if s == 0 || e >= len(w.Text) {
		return false
	}
	n := strings.IndexByte("(<[", w.Text[s-1])
	return n >= 0 && w.Text[e] == ")>]"[n]
}

// made reads the token of the words k..last as made of the words given and family: letters, and digits that tell it from another's.
func made(w *pii.Words, k, last, given, family int) (start, end int, r pii.Reading) {
	word := w.Of(k)
	switch {
	case !isWord(w, k) || w.List[k].Flags&pii.Capital != 0 || len(word) > 16:
		return 0, 0, r
	case last > k && (w.List[last].Flags&pii.IsNumber == 0 || len(w.Of(last)) > 4 || len(word) < 2):
		return 0, 0, r
	case last == k && (!strange(w, k) || w.List[k].Class&uint64(lexicon.Given) != 0):
		return 0, 0, r
	}
	var bufs [2][2 * foldMax]byte
	for _, wide := range [...]bool{false, true} {
		a, b := loginLetters(bufs[0][:0], w.Of(given), wide), loginLetters(bufs[1][:0], w.Of(family), wide)
		if joins(word, a, b) || joins(word, b, a) {
			return found(w, k, last, overName)
		}
	}
	return 0, 0, r
}

// joins reports whether word is the beginning of a and behind it that of b, perhaps with the letter of a second name between.
func joins(word, a, b []byte) bool {
	for n := 1; n < len(word); n++ {
		if !bytes.HasPrefix(a, word[:n]) {
			return false
		}
		if rest := word[n:]; bytes.HasPrefix(b, rest) || len(rest) > 2 && bytes.HasPrefix(b, rest[1:]) {
			return true
		}
	}
	return false
}

// loginLetters appends to dst the letters of a name as logins have them: ö as o, or, wide, as oe.
func loginLetters(dst, name []byte, wide bool) []byte {
	for i := 0; i < len(name); i++ {
		c := name[i]
		switch {
		case c == 0xC3 && i+1 < len(name):
			i++
			lower := name[i] | 0x20
			dst = append(dst, latin[name[i]&0x3F])
			switch {
			case !wide:
			case lower == 0xA5: // å
				dst = append(dst, 'a')
			case lower == 0xA4 || lower == 0xA6 || lower == 0xB6 || lower == 0xB8: // ä æ ö ø
				dst = append(dst, 'e')
			case lower == 0xBE: // þ
				dst = append(dst, 'h')
			}
		case 'A' <= c && c <= 'Z':
			dst = append(dst, c|0x20)
		case c != '-':
			dst = append(dst, c)
		}
	}
	return dst
}
