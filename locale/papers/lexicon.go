package papers

import (
	"encoding/binary"
	"math"
	"math/bits"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hashed"
)

// A lexicon is a set of folded words, prefixes ("x*"), endings ("*x") and parts of words ("*x*"), each of which says something.
// All are in one table, for one asks about all that a word may hold at once; the letters at their edges turn most words down before it
// is asked, which hashed.Affixes, filed by more letters, can't for parts and for prefixes of one letter. It never changes once made.
type lexicon struct {
	edges   [32][entryKinds]edge // by the letter that entries begin with or, endings, end with; first, so that few of them part a cache line
	kinds   [entryKinds]bool     // of which there are entries
	places  hashed.Numbers       // of entries, by their hash
	faces   []face               // the first is none's
	entries []entry              // of the same places
}

// A said is a set of what words say; what each of its bits stands for is the lexicon's.
type said uint32

// An entry is what a lexicon holds.
type entry struct {
	text string
	kind entryKind
	says said
}

// A face is as much of an entry as has to be looked at mostly: it stays near the processor. The hash of an entry finds it, and its letters
// are compared then.
type face struct {
	head uint64 // its first letters
	says said
	len  uint8
	kind entryKind
}

// headLen is how many letters a head holds.
const headLen = 8

// An entryKind says which part of a word an entry is.
type entryKind uint8

const (
	wholeWord entryKind = iota
	wordStart
	wordEnd
	wordPart
	entryKinds
)

// An edge is what the entries of a kind are that begin with one letter or, endings, end with it.
type edge struct {
	beside uint32 // a bit for each letter that stands beside it
	lens   uint32 // a bit for each length
}

// single is the bit of edge.beside for an entry of one letter, beside which any may stand.
const single = 1 << 0

// newLexicon makes a lexicon of the blank-separated entries, which all say the bit 1.
func newLexicon(entries string) *lexicon {
	var list []entry
	for e := range strings.FieldsSeq(entries) {
		kind := wholeWord
		switch left, right := strings.HasPrefix(e, "*"), strings.HasSuffix(e, "*"); {
		case left && right:
			kind = wordPart
		case left:
			kind = wordEnd
		case right:
			kind = wordStart
		}
		var w word
		w.fold([]byte(strings.Trim(e, "*")))
		list = append(list, entry{string(w.bytes()), kind, 1})
	}
	return lexiconOf(list)
}

// A sayer is a lexicon and what its entries say in another.
type sayer struct {
	said
	words *lexicon
}

// joined makes one lexicon of several, so that a word is looked up once for all of them.
func joined(lists ...sayer) *lexicon {
	var all []entry
	for _, x := range lists {
		for _, e := range x.words.entries[1:] {
			e.says = x.said
			all = append(all, e)
		}
	}
	return lexiconOf(all)
}

// lexiconOf returns the lexicon of entries. One that is there more than once says all that they say.
func lexiconOf(entries []entry) *lexicon {
	l := &lexicon{faces: make([]face, 1, len(entries)+1), entries: make([]entry, 1, len(entries)+1)}
	places := make(map[uint64]uint16, len(entries))
	for _, e := range entries {
		var w word
		w.n = copy(w.buf[:], e.text)
		head := w.head(0, w.n)
		h := w.hash(head, 0, w.n, e.kind)
		p, ok := places[h]
		if !ok {
			if len(l.entries) > math.MaxUint16 {
				panic("papers: a lexicon holds too many words")
			}
			p = uint16(len(l.entries))
			places[h] = p
			l.faces = append(l.faces, face{head: head, len: uint8(w.n), kind: e.kind})
			l.entries = append(l.entries, e)
			l.note(&w, e.kind)
		}
		if l.entries[p].text != e.text || l.entries[p].kind != e.kind {
			panic("papers: two entries of one hash")
		}
		l.faces[p].says |= e.says
	}
	l.places = hashed.NewNumbers(places)
	return l
}

// hashMul spreads letters over a hash.
const hashMul = 0x9E3779B97F4A7C15

// head returns the first of the letters of w from i to e.
func (w *word) head(i, e int) uint64 {
	h := binary.LittleEndian.Uint64(w.buf[i:])
	if n := e - i; n < headLen {
		h &= 1<<(8*n) - 1
	}
	return h
}

// hash returns the hash of the letters of w from i to e, of which head are the first, by those and the last: as many are loaded at once,
// and all are compared anyway.
func (w *word) hash(head uint64, i, e int, kind entryKind) uint64 {
	n := e - i
	if n > headLen {
		head ^= binary.LittleEndian.Uint64(w.buf[e-headLen:]) * hashMul
	}
	return (head + uint64(n)<<2 + uint64(kind)) * hashMul
}

// says returns what the entry of the letters of w from i to e says, if it is one.
func (l *lexicon) says(w *word, i, e int, kind entryKind) said {
	head := w.head(i, e)
	p := l.places.Get(w.hash(head, i, e, kind))
	if p == 0 {
		return 0
	}
	x := &l.faces[p]
	if x.head != head || int(x.len) != e-i || x.kind != kind || x.len > headLen && string(w.buf[i:e]) != l.entries[p].text {
		return 0
	}
	return x.says
}

// edge returns the first letter of w and the second, backwards for endings.
func (w *word) edge(kind entryKind) (edge, beside byte) {
	if kind == wordEnd {
		return w.buf[w.n-1], w.buf[max(0, w.n-2)]
	}
	return w.buf[0], w.buf[min(1, w.n-1)]
}

// note keeps the edge of the entry w.
func (l *lexicon) note(w *word, kind entryKind) {
	letter, beside := w.edge(kind)
	x := &l.edges[letter&31][kind]
	l.kinds[kind] = true
	x.lens |= 1 << w.n
	if w.n == 1 {
		x.beside |= single
	} else {
		x.beside |= 1 << (beside & 31)
	}
}

// lengths returns a bit for each length that an entry may have among n letters of which beside is next to the edge.
func (x *edge) lengths(beside byte, n int) uint32 {
	if x.beside&single == 0 && x.beside>>(beside&31)&1 == 0 {
		return 0
	}
	return x.lens & (2<<n - 1)
}

// mayBegin reports whether b, of two bytes or more, begins as a whole word of l may: what is asked for often needn't be folded for that.
func (l *lexicon) mayBegin(b []byte) bool {
	return b[0]|b[1] >= 0x80 || l.edges[b[0]&31][wholeWord].lengths(b[1], len(b)) != 0
}

// may reports whether b may be in l as far as the letters at its edges tell, which needn't be folded for that.
func (l *lexicon) may(b []byte) bool {
	n := len(b)
	if n < 2 || n > longestWord || l.kinds[wordPart] || b[0]|b[1]|b[n-2]|b[n-1] >= 0x80 {
		return true
	}
	x := &l.edges[b[0]&31]
	return x[wholeWord].lengths(b[1], n) != 0 || x[wordStart].lengths(b[1], n) != 0 ||
		l.kinds[wordEnd] && l.edges[b[n-1]&31][wordEnd].lengths(b[n-2], n) != 0
}

// names reports whether b, folded, is in l.
func (l *lexicon) names(b []byte) bool {
	if !l.may(b) {
		return false
	}
	var w word
	w.fold(b)
	return l.has(&w)
}

// has reports whether w is in l.
func (l *lexicon) has(w *word) bool { return l.of(w) != 0 }

// of returns all that the entries say that w is, begins with, ends with or holds.
func (l *lexicon) of(w *word) (all said) {
	n := w.n
	if n == 0 {
		return 0
	}
	first, second := w.edge(wholeWord)
	x := &l.edges[first&31]
	if x[wholeWord].lengths(second, n)>>n&1 != 0 {
		all = l.says(w, 0, n, wholeWord)
	}
	for t := x[wordStart].lengths(second, n); t != 0; t &= t - 1 {
		all |= l.says(w, 0, bits.TrailingZeros32(t), wordStart)
	}
	if l.kinds[wordEnd] {
		last, before := w.edge(wordEnd)
		for t := l.edges[last&31][wordEnd].lengths(before, n); t != 0; t &= t - 1 {
			all |= l.says(w, n-bits.TrailingZeros32(t), n, wordEnd)
		}
	}
	if l.kinds[wordPart] {
		for i := 0; i+1 < n; i++ {
			for t := l.edges[w.buf[i]&31][wordPart].lengths(w.buf[i+1], n-i); t != 0; t &= t - 1 {
				all |= l.says(w, i, i+bits.TrailingZeros32(t), wordPart)
			}
		}
	}
	return all
}
