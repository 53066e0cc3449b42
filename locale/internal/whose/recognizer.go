package whose

import "github.com/sladd-go/sladd/pii"

// Digits are those of a number, without what parts them.
type Digits [11]byte

// Mobile reports whether ten digits that could be a date and more are rather a mobile number of Sweden or Finland.
func (d *Digits) Mobile() bool {
	return d[0] == '0' && d[2] == '0' && (d[1] == '4' || d[1] == '5' || d[1] == '7')
}

// icelandicBits is what a name of Iceland says of a number that may be its neighbours' too.
const icelandicBits = 2

// dateLen is the length of the date that an identity number begins with.
const dateLen = 6

// Recognizer returns the recognizer of the identity numbers of n digits that stand right behind somebody's full name,
// bare or with a blank behind the date. Without a word they are Possible to written, by whose words this goes too: a
// full name is one that speaks. With a check digit they may stand in another cell of a row that begins with the name. weigh says what the digits prove behind it; words are looked up in the lexicon.
func Recognizer(written *pii.Recognizer, lexicon *pii.Lexicon, n int, weigh func(d Digits) pii.Reading) *pii.Recognizer {
	return &pii.Recognizer{
		Kind:      written.Kind,
		Category:  written.Category,
		Region:    written.Region,
		Doc:       written.Doc + ", right behind a full name",
		Canonical: written.Canonical,
		Fact:      written.Fact,
		Lexicon:   lexicon,
		OnFlags:   pii.IsNumber,
		MinRun:    dateLen,
		Words: func(w *pii.Words, k int) (start, end int, r pii.Reading) {
			last := k
			switch w.List[k].End - w.List[k].Start {
			case n:
			case dateLen:
				if last = k + 1; last == len(w.List) || !parted(w, last) || w.List[last].Flags&pii.IsNumber == 0 || w.List[last].End-w.List[last].Start != n-dateLen {
					return 0, 0, r
				}
			default: // nearly always
				return 0, 0, r
			}
			if goesOn(w, last) {
				return 0, 0, r
			}
			var d Digits
			if copy(d[:], w.Of(k)); last > k {
				copy(d[dateLen:], w.Of(last))
			}
			if r = weigh(d); r.Bits == 0 {
				return 0, 0, r
			}
			if !named(w, k) && (r.Evidence&pii.HasChecksum == 0 || !Row(w, k, last)) {
				return 0, 0, pii.Reading{}
			}
			if written.Region == "IS" && Icelandic(w, k) {
				r.Bits += icelandicBits
			}
			return w.List[k].Start, w.List[last].End, r
		},
		For:     written.For,
		Hints:   written.Hints,
		Against: written.Against,
		Tongue:  written.Tongue,
		Abroad:  written.Abroad,
		Units:   written.Units,
	}
}

// named reports whether a full name, and nothing that has a number of its own, ends right before word k.
func named(w *pii.Words, k int) bool {
	name := Before(w, k)
	return (name == Full || name == Open) && !Thing(w, k-1)
}

// parted reports whether a blank, or a sign that people type for a dash, parts word k from the date before it: "120441=2649".
func parted(w *pii.Words, k int) bool {
	x := &w.List[k]
	if x.Gap == pii.GapBlank {
		return true
	}
	c := w.Text[x.Start-1]
	return x.Start == w.List[k-1].End+1 && (c == '=' || c == '~' || c == '_' || c == '.' || c == '/')
}

// goesOn reports whether the number that word k is part of goes on behind it.
func goesOn(w *pii.Words, k int) bool {
	if k+1 == len(w.List) {
		return false
	}
	next := &w.List[k+1]
	return next.Gap == 0 || next.Flags&pii.IsNumber != 0 && next.Start == w.List[k].End+1 && !parts(w, k+1)
}
