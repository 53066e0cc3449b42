// Package whose says whose a number is: how surely somebody's name stands right before it, and whether what is
// called a number before the name is something else, an order or a case.
package whose

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Name says how much of a name stands somewhere.
type Name uint8

// The parts of a name.
const (
	None Name = iota
	Open      // a given name and a word that no list holds, in lower case
	Part      // one name: a given name or a surname, somebody's mother
	Full      // a given name with a surname or an initial
)

const (
	given   = uint64(lexicon.Given)
	surname = uint64(lexicon.Surname)
	either  = uint64(lexicon.Name)
	family  = uint64(lexicon.Family)
	ofTitle = uint64(lexicon.Particle)
	word    = uint64(lexicon.Common | lexicon.Function)
	thing   = uint64(lexicon.Brand | lexicon.Team | lexicon.Calendar | lexicon.Country | lexicon.Town)
)

// middle is how many words may stand between a given name and the last one.
const middle = 2

// gapName is what may stand between a name and its number. A dash needs blanks about it: see dashed.
const gapName = pii.GapBlank | pii.GapComma | pii.GapColon | pii.GapParen | pii.GapSlash | pii.GapLine

// Before says what name ends right before word k. It allocates nothing, and rejects most words by their class.
func Before(w *pii.Words, k int) Name {
	if k == 0 {
		return None
	}
	i, gap := k-1, w.List[k].Gap
	x := &w.List[i]
	if x.Flags&(pii.IsNumber|pii.IsLabel) != 0 {
		return None
	}
	if initial(w, i) && gap&^(gapName|pii.GapStop) == 0 && gap != 0 {
		if i > 0 && x.Gap == pii.GapBlank && givenName(w, i-1) {
			return Full
		}
		return None
	}
	if gap == 0 || gap&^gapName != 0 && !dashed(w, k) {
		return None
	}
	if last := lastName(w, i); last != None && givenBefore(w, i) {
		return last
	}
	if alone(x) || Own(w.Of(i)) && i > 0 && x.Gap == pii.GapBlank && w.List[i-1].Class&family != 0 { // kona mi
		return Part
	}
	return None
}

// Own reports whether word is "my" as it stands behind its noun in Norwegian and Icelandic.
func Own(word []byte) bool {
	switch string(word) {
	case "min", "mi", "mitt", "mín", "minn":
		return true
	}
	return false
}

// dashed reports whether a dash or another sign with blanks about it, and nothing else, stands before word k.
func dashed(w *pii.Words, k int) bool {
	gap, n := w.List[k].Gap, w.List[k].Start-w.List[k-1].End
	return (gap == pii.GapBlank|pii.GapHyphen || gap == pii.GapBlank|pii.GapOther) && n <= 5 && w.Text[w.List[k].Start-1] == ' ' && w.Text[w.List[k-1].End] == ' '
}

// alone reports whether x is a name even without another beside it.
func alone(x *pii.Word) bool {
	c := x.Class
	switch {
	case c&(either|family) == 0, c&(thing&^uint64(lexicon.Town)) != 0:
		return false
	case x.Flags&pii.Capital == 0 && c&family == 0 && c&uint64(lexicon.Common|lexicon.NameWord) != 0:
		return false
	}
	return x.Flags&pii.AllCaps == 0 || x.End-x.Start >= 6 || x.End-x.Start >= 4 && c&given != 0 && c&word == 0 // else it may be a code
}

// lastName says what word i makes of a name as the last of it, behind a given name.
func lastName(w *pii.Words, i int) Name {
	x := &w.List[i]
	capital := x.Flags&pii.Capital != 0
	switch {
	case x.Class&either != 0 && capital:
		return Full
	case x.Class&either != 0 && x.Class&word == 0:
		if r := lexicon.CommonRank(w.Of(i)); r == 0 || r > 2 || x.Class&uint64(lexicon.TerrainEnd) != 0 {
			return Full
		}
	case x.Class&(either|word|thing|family) == 0 && x.End-x.Start > 2 && lexicon.CommonRank(w.Of(i)) == 0:
		if capital {
			return Full
		}
		return Open
	}
	return None
}

// givenBefore reports whether a given name stands before word i, perhaps with particles, initials and other names
// between.
func givenBefore(w *pii.Words, i int) bool {
	for n := 0; n <= middle && i > 0; n++ {
		gap := w.List[i].Gap
		if i--; gap == pii.GapBlank|pii.GapStop && initial(w, i) {
			continue
		}
		if gap != pii.GapBlank && gap != pii.GapHyphen || w.List[i].Flags&(pii.IsNumber|pii.IsLabel) != 0 {
			return false
		}
		if givenName(w, i) && !(w.List[i].Flags&pii.Capital == 0 && w.List[i].Class&word != 0) {
			return true
		}
		if w.List[i].Class&(either|ofTitle) == 0 && gap != pii.GapHyphen && !initial(w, i) {
			return false
		}
	}
	return false
}

// givenName reports whether word i is a given name, in lower case no common word.
func givenName(w *pii.Words, i int) bool {
	x := &w.List[i]
	return x.Class&given != 0 && (x.Flags&pii.Capital != 0 || x.Class&word == 0)
}

// initial reports whether word i is a letter.
func initial(w *pii.Words, i int) bool {
	x := &w.List[i]
	n := x.End - x.Start
	return x.Flags&pii.IsNumber == 0 && (n == 1 || n == 2 && w.Text[x.Start] == 0xC3)
}
