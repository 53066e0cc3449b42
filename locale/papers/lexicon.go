package papers

import (
	"encoding/binary"
	"math"
	"math/bits"
	"strings"
)

// A lexicon is a set of folded words, prefixes ("x*"), endings ("*x") and parts of words ("*x*"), each of which says something.
// All are in one table of open addressing; the letters at their edges turn most words down before it is asked. It never
// changes once made.
type lexicon struct {
	slots []slot
	shift int
	n     int                  // how many entries there are
	texts []byte               // the entries longer than a key
	kinds [entryKinds]bool     // of which there are entries
	edges [32][entryKinds]edge // by the letter that entries begin with or, endings, end with
}

// A said is a set of what words say; what each of its bits stands for is the lexicon's.
type said uint32

// A slot is the place of an entry in the table, free if len is 0.
type slot struct {
	key  uint64 // its first letters or, of an ending, the last
	says said
	text uint16 // where it is in texts, if it is longer than a key
	len  uint8
	kind entryKind
}

// keyLen is how many letters a key holds.
const keyLen = 8

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
	l := sizedLexicon(len(strings.Fields(entries)))
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
		l.add(&w, kind, 1)
	}
	return l
}

// sizedLexicon returns an empty lexicon with room for n entries. Half of its table and more stays free.
func sizedLexicon(n int) *lexicon {
	b := bits.Len(uint(2 * n))
	return &lexicon{slots: make([]slot, 1<<b), shift: 64 - b}
}

// A sayer is a lexicon and what its entries say in another.
type sayer struct {
	said
	words *lexicon
}

// joined makes one lexicon of several, so that a word is looked up once for all of them.
func joined(lists ...sayer) *lexicon {
	n := 0
	for _, x := range lists {
		n += x.words.n
	}
	l := sizedLexicon(n)
	for _, x := range lists {
		for i := range x.words.slots {
			if s := &x.words.slots[i]; s.len > 0 {
				w := x.words.entry(s)
				l.add(&w, s.kind, x.said)
			}
		}
	}
	return l
}

// entry returns the entry at s.
func (l *lexicon) entry(s *slot) word {
	w := word{n: int(s.len)}
	if s.len > keyLen {
		copy(w.buf[:w.n], l.texts[s.text:])
	} else {
		binary.LittleEndian.PutUint64(w.buf[:], s.key)
	}
	return w
}

// add makes the entry w say something more.
func (l *lexicon) add(w *word, kind entryKind, says said) {
	s := l.slot(w, 0, w.n, kind)
	if s.len == 0 {
		if len(l.texts) > math.MaxUint16 {
			panic("papers: a lexicon holds too many long words")
		}
		*s = slot{key: w.key(0, w.n, kind), text: uint16(len(l.texts)), len: uint8(w.n), kind: kind}
		if w.n > keyLen {
			l.texts = append(l.texts, w.bytes()...)
		}
		l.note(w, kind)
		l.n++
	}
	s.says |= says
}

// hashMul spreads keys over a table.
const hashMul = 0x9E3779B97F4A7C15

// key returns the key of the letters of w from i to e.
func (w *word) key(i, e int, kind entryKind) uint64 {
	n := min(e-i, keyLen)
	if kind == wordEnd {
		i = e - n
	}
	return binary.LittleEndian.Uint64(w.buf[i:]) & (1<<(8*n) - 1)
}

// slot returns the place of the letters of w from i to e, or the free one where they belong.
func (l *lexicon) slot(w *word, i, e int, kind entryKind) *slot {
	key := w.key(i, e, kind)
	n := uint8(e - i)
	for k := (key + uint64(n)<<2 + uint64(kind)) * hashMul >> l.shift; ; k++ {
		s := &l.slots[k&uint64(len(l.slots)-1)]
		if s.len == 0 || s.key == key && s.len == n && s.kind == kind &&
			(n <= keyLen || string(w.buf[i:e]) == string(l.texts[s.text:int(s.text)+int(n)])) {
			return s
		}
	}
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
		all = l.slot(w, 0, n, wholeWord).says
	}
	for t := x[wordStart].lengths(second, n); t != 0; t &= t - 1 {
		all |= l.slot(w, 0, bits.TrailingZeros32(t), wordStart).says
	}
	if l.kinds[wordEnd] {
		last, before := w.edge(wordEnd)
		for t := l.edges[last&31][wordEnd].lengths(before, n); t != 0; t &= t - 1 {
			all |= l.slot(w, n-bits.TrailingZeros32(t), n, wordEnd).says
		}
	}
	if l.kinds[wordPart] {
		for i := 0; i+1 < n; i++ {
			for t := l.edges[w.buf[i]&31][wordPart].lengths(w.buf[i+1], n-i); t != 0; t &= t - 1 {
				all |= l.slot(w, i, i+bits.TrailingZeros32(t), wordPart).says
			}
		}
	}
	return all
}
