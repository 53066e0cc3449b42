package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// A look is how a token is written that may be the name of a user by itself.
type look uint8

const (
	lookNone   look = iota
	lookDigits      // nisse9000
	lookPoints      // klunsfar.viby
	lookUnder       // mette_og_grisene
)

// A lone is a token that is written as names of users are and as no word is.
type lone struct {
	w           *pii.Words
	first, last int // its words
	start, end  int
	look        look
	told        bool // what stands before it says who did something
	mark        bool // an '@' stands before it
	under       bool // a '_' is in it or about it
	points      bool
	numbers     int
	letters     int  // runs of letters
	longest     int  // the longest of them, in bytes
	capitals    int  // of them, those in capitals
	plain       int  // and common words of three letters or more that are no names
	proper      bool // one is a name or none that is known
	common      bool // it is of common words, or in capitals, as things are called too
}

const (
	loneWords = 8  // words of a token at most
	loneLen   = 32 // and bytes
)

// loneAt reads the token of which word i is the second one.
func loneAt(w *pii.Words, i int) (t lone, ok bool) {
	if i == 0 || w.List[i].Flags&pii.Joined == 0 || w.List[i-1].Flags&(pii.Joined|pii.IsLabel) != 0 {
		return t, false
	}
	t = lone{w: w, first: i - 1, last: i}
	for t.last+1 < len(w.List) && w.List[t.last+1].Flags&pii.Joined != 0 {
		t.last++
	}
	t.start, t.end = w.List[t.first].Start, w.List[t.last].End
	for t.start > 0 && w.Text[t.start-1] == '_' && t.start > w.List[0].Start {
		t.start, t.under = t.start-1, true
	}
	for t.end < w.End() && w.Text[t.end] == '_' {
		t.end, t.under = t.end+1, true
	}
	if t.last-t.first >= loneWords || t.end-t.start > loneLen || t.end-t.start < 5 || !t.begins() || !t.ends() || t.start < w.List[0].Start {
		return t, false
	}
	t.look = t.looks()
	return t, t.look != lookNone
}

// begins reports whether nothing ties the token to what stands before it, as in paths, addresses and numbers. It takes in an '@' and
// the "u/" of one site.
func (t *lone) begins() bool {
	b, s := t.w.Text, t.start
	if s == 0 {
		return true
	}
	switch b[s-1] {
	case '@':
		return t.takesAt()
	case '/':
		t.start -= 2
		return s > 2 && b[s-2] == 'u' && b[s-3] == ' '
	case '=': // user=anna_b
		return t.valueOfUser()
	case '<': // <anna_b> hej
		t.mark = t.writesLine()
		return t.mark
	case '-': // ext-kjohan
		return t.takesPrefix()
	case '.', '\\', '$', '%', '#', '&', '~', '+', '^':
		return false
	}
	return true
}

// gluedVerb reports whether "is" stands right before the '@' of the token, which is no address: "is@anna_b".
func (t *lone) gluedVerb() bool {
	w, p := t.w, t.first-1
	return p > 0 && w.List[p].End == w.List[t.first].Start-1 && w.List[p].Gap == pii.GapBlank && roleOf(w.Of(p))&is != 0 && !world.IsTopLevelDomain(w.Of(t.last))
}

// takesPrefix takes in what some companies write before the names of accounts, and reports whether it stands there.
func (t *lone) takesPrefix() bool {
	p := t.first - 1
	if p < 0 || t.w.List[p].End != t.start-1 || !accountPrefix(t.w, p) {
		return false
	}
	t.start = t.w.List[p].Start
	return true
}

// ends reports whether nothing ties the token to what stands behind it, and it is no name of a field.
func (t *lone) ends() bool {
	b, e := t.w.Text, t.end
	if e >= len(b) {
		return true
	}
	switch b[e] {
	case '@', '/', '\\', '=', '-', '(', '&', '%', '#', '$', '~', '+', '^':
		return false
	case '.':
		return e+1 >= len(b) || b[e+1] <= '.' || b[e+1] >= 0x80
	case ':':
		return e+1 >= len(b) || b[e+1] <= ' '
	case '"', '\'':
		return e+1 >= len(b) || b[e+1] != ':' && b[e+1] != '='
	case ' ':
		for e < len(b) && b[e] == ' ' {
			e++
		}
		return e >= len(b) || b[e] != '=' && (b[e] != ':' || e+1 < len(b) && (b[e+1] == ')' || b[e+1] == '-' || b[e+1] == '(')) // or a smiley
	}
	return true
}

// looks says how the token is written.
func (t *lone) looks() look {
	if !t.read() || t.longest < 3 {
		return lookNone
	}
	switch {
	case t.w.List[t.first].Flags&pii.IsNumber != 0, t.under && t.capitals == t.letters: // a constant
		return lookNone
	case t.under:
		t.common = (!t.proper || t.letters == 1 && t.longest < 5) && !t.mark
		return lookUnder
	case t.points:
		return t.pointed()
	case t.numbers > 2 || t.longest < 4 && t.letters == 1:
		return lookNone
	}
	return t.numbered()
}

// read counts what the token is of. It returns false where a part of it is of things or files.
func (t *lone) read() bool {
	w := t.w
	for k := t.first; k <= t.last; k++ {
		x := &w.List[k]
		if k > t.first && x.Start > w.List[k-1].End {
			sign := w.Text[x.Start-1]
			t.under, t.points = t.under || sign == '_', t.points || sign == '.'
		}
		if x.Flags&pii.IsNumber != 0 {
			if t.numbers++; x.End-x.Start > 4 {
				return false
			}
			continue
		}
		if t.technical(k) {
			return false
		}
		t.letters++
		n := x.End - x.Start
		t.longest = max(t.longest, n)
		switch named := x.Class&uint64(lexicon.Name|lexicon.Town) != 0; {
		case n > 2 && !named && (!unknown(w, k) || x.Class&knownWord != 0):
			t.plain++
		case n > 2:
			t.proper = true
		}
		if x.Flags&pii.AllCaps != 0 {
			t.capitals++
		}
	}
	return t.letters > 0
}

// technical reports whether word k of the token is of programs and files, or the letter of a version: "v3".
func (t *lone) technical(k int) bool {
	w := t.w
	if x := &w.List[k]; x.End-x.Start == 1 {
		c := w.Text[x.Start] | 0x20
		return c == 'v' && k < t.last && k > t.first && w.List[k+1].Gap == 0
	}
	if c := w.List[k].Class; c&uint64(lexicon.Brand|lexicon.Team) != 0 && c&uint64(lexicon.Name|lexicon.Town) == 0 {
		return true
	}
	return in(techWords, w.Of(k)) || in(placeWords, w.Of(k))
}

// pointed says whether words with points between are a name: no host, no abbreviation, no end of a sentence that lacks its blank.
func (t *lone) pointed() look {
	w := t.w
	last := w.Of(t.last)
	if world.IsTopLevelDomain(last) && w.Text[t.start] != '@' || in(shortEnds, last) {
		return lookNone
	}
	if (w.List[t.last].Flags^w.List[t.first].Flags)&pii.Capital != 0 && w.List[t.last].Flags&pii.IsNumber == 0 {
		return lookNone
	}
	if !t.proper && t.letters < 3 {
		return lookNone
	}
	t.common = t.plain > 0
	return lookPoints
}

// numbered says whether letters with digits are a name: no model of a thing.
func (t *lone) numbered() look {
	for k := t.first; k <= t.last; k++ {
		if t.w.List[k].Class&uint64(lexicon.Calendar|lexicon.Street) != 0 && t.w.List[k].Class&uint64(lexicon.Name) == 0 {
			return lookNone
		}
	}
	t.common = !t.proper || t.capitals > 0
	return lookDigits
}

// humped reports whether word k is two words that begin with capitals: TurboTorsk.
func humped(w *pii.Words, k int) bool {
	const part = 3
	word := w.Of(k)
	if w.List[k].Flags&(pii.Capital|pii.AllCaps) != pii.Capital || w.List[k].Class&uint64(lexicon.Brand) != 0 || in(camelBrands, word) {
		return false
	}
	for i := part; i+part <= len(word); i++ {
		if c := word[i]; 'A' <= c && c <= 'Z' {
			return word[i-1] >= 'a' && word[i+1] >= 'a' && word[i+2] >= 'a' && word[1] >= 'a'
		}
	}
	return false
}
