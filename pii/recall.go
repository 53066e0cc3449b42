package pii

// Bounds of what is recalled: words, and how far behind the last time they stood, in bytes of the text.
const (
	recallWords = 16
	recallReach = 2048
	recallMax   = 24 // bytes of a word
	recallLeast = 3  // letters of a word, as bytes
)

// A recall holds the words of what was surely found in a text, for recognizers with Again. Words are looked at in order, so
// that a word knows those before it however the text is cut.
type recall struct {
	words [recallWords]recalledWord
	n     int    // words noted so far, in a ring
	first uint32 // a bit for each letter, modulo 32, that one of them begins with

	fresh  [recallWords]span // of the view: of the word at hand, until it is done with
	nfresh int
}

type recalledWord struct {
	text [recallMax]byte
	n    uint8
	at   int64
}

func (r *recall) reset() { r.n, r.first, r.nfresh = 0, 0, 0 }

// note notes the words of w that stand in a finding, until keep takes them over.
func (r *recall) note(w *Words, start, end int) {
	for i := range w.List {
		x := &w.List[i]
		if x.Start >= start && x.End <= end && x.Flags&(IsNumber|IsLabel) == 0 && x.End-x.Start >= recallLeast && x.End-x.Start <= recallMax && r.nfresh < len(r.fresh) {
			r.fresh[r.nfresh] = span{int64(x.Start), int64(x.End)}
			r.nfresh++
		}
	}
}

// keep takes over what was noted in v, which begins at base in the text.
func (r *recall) keep(v *view, base int64) {
	for _, f := range r.fresh[:r.nfresh] {
		word, at := v.b[f.start:f.end], base+int64(v.start(int(f.start)))
		if k := r.find(word, at); k >= 0 {
			r.words[k].at = at
			continue
		}
		w := &r.words[r.n%recallWords]
		w.n = uint8(len(appendLower(w.text[:0], word)))
		w.at = at
		r.first |= 1 << (w.text[0] & 31)
		r.n++
	}
	r.nfresh = 0
}

// find returns which of the words kept the word at that place is, in any case and with an s or n behind it as
// genitives have, or -1.
func (r *recall) find(word []byte, at int64) int {
	if r.n == 0 || len(word) < recallLeast || r.first>>(lowerByte(word, 0)&31)&1 == 0 {
		return -1
	}
	for k := range min(r.n, recallWords) {
		w := &r.words[k]
		if w.at >= at || at-w.at > recallReach {
			continue
		}
		if n := int(w.n); len(word) == n || len(word) == n+1 && (word[n]|0x20 == 's' || word[n]|0x20 == 'n') {
			i := 0
			for i < n && lowerByte(word, i) == w.text[i] {
				i++
			}
			if i == n {
				return k
			}
		}
	}
	return -1
}
