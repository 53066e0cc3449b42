package pii

// How near to a candidate a misspelt word must be, and how many words are looked at on each side.
const (
	misspeltReach = 48 // bytes
	misspeltWords = 4
)

// wordSpans are the words next to a candidate, the nearest first.
type wordSpans [misspeltWords]struct{ start, end int }

// misspeltNear adds to n.words what misspelt words say before b[start], as far as b[lo], or, if behind is set, between b[end] and b[stop].
// No other number, finding or end of a sentence stands between.
func (m *machine) misspeltNear(n *context, lo, start, end, stop int, behind bool) {
	if len(m.s.misspelt.names) == 0 {
		return
	}
	var words wordSpans
	b, count := m.v.b, 0
	if behind {
		count = words.behind(b, end, min(stop, end+misspeltReach))
	} else {
		count = words.before(b, max(lo, start-misspeltReach, m.cutEdge(start)), start)
	}
	for k, w := range words[:count] {
		t := nearTerm{before: !behind, dist: int16(start - w.end)}
		if behind {
			t.dist = int16(w.start - end)
		}
		m.s.hear(n, t, b[w.start:w.end], nil)
		if k+1 == count {
			break
		}
		first, second := words[k+1], w
		if behind {
			first, second = second, first
		}
		if second.start == first.end+1 && (b[first.end] == ' ' || b[first.end] == '-') {
			m.s.hear(n, t, b[first.start:first.end], b[second.start:second.end])
		}
	}
}

// hear adds what the name says to n.words that a word is misspelt for, or that word and rest are when written as one.
func (s *Scanner) hear(n *context, t nearTerm, word, rest []byte) {
	x := &s.misspelt
	last := word[len(word)-1]
	if rest != nil {
		last = rest[len(rest)-1]
	}
	if size := len(word) + len(rest); size < nameLeast-1 || !x.maySize(word[0], last, size) {
		return
	}
	var buf [nameMost + 1]byte
	sym, ok := appendWord(buf[:0], word)
	if ok && rest != nil {
		sym, ok = appendWord(sym, rest)
	}
	if !ok || !x.sized(sym) {
		return
	}
	id := nameID(0)
	if rest != nil {
		id = x.exactly(sym, wholeName(sym))
	} else if id = x.find(sym); id != 0 && !s.misspells(word, id) {
		return
	}
	if id == 0 {
		return
	}
	for _, term := range x.names[id-1].terms {
		t.term = term
		n.words = append(n.words, t)
		if t.before { // the nearest first
			for k := len(n.words) - 1; k > 0 && n.words[k-1].dist > t.dist; k-- {
				n.words[k], n.words[k-1] = n.words[k-1], n.words[k]
			}
		}
	}
}

// misspells reports whether a word that a letter tells from the name is no other word, as far as is known.
func (s *Scanner) misspells(word []byte, id nameID) bool {
	if s.lexicon == nil || s.lexicon.Unlisted == nil {
		return len(s.misspelt.names[id-1].symbols) >= nameSure
	}
	return s.lexicon.Unlisted(s.lexicon.Lookup(word))
}

// appendWord appends the symbols of word to dst, and reports whether they are letters and have room.
func appendWord(dst, word []byte) (sym []byte, ok bool) {
	for i := 0; i < len(word); {
		s1, s2, n := foldAt(word, i)
		if s1 == symGap || s1 >= symDigit || len(dst)+2 > cap(dst) {
			return dst, false
		}
		if dst = append(dst, s1); s2 != 0 {
			dst = append(dst, s2)
		}
		i += n
	}
	return dst, len(dst) > 0
}

func inWord(c byte) bool { return isLetter(c) || c >= 0x80 }

// spaceMost is how much may stand between two words that belong to one candidate, in bytes.
const spaceMost = 6

// before notes the words before b[p], not before b[lo].
func (w *wordSpans) before(b []byte, lo, p int) (n int) {
	for ; n < len(w); n++ {
		q := p
		for ; q > lo && !inWord(b[q-1]); q-- {
			c := b[q-1]
			if ofAnother(c) || n > 0 && (c == '\n' || endsSentence(c) && isBlank(b[q])) || p-q == spaceMost {
				return n
			}
		}
		s := q
		for s > lo && inWord(b[s-1]) {
			s--
		}
		if s == q || s == lo && lo > 0 && inWord(b[lo-1]) {
			return n
		}
		w[n].start, w[n].end = s, q
		p = s
	}
	return n
}

// behind notes the words behind b[p], before b[hi].
func (w *wordSpans) behind(b []byte, p, hi int) (n int) {
	for ; n < len(w); n++ {
		q := p
		for ; q < hi && !inWord(b[q]); q++ {
			if c := b[q]; ofAnother(c) || c == '\n' || endsSentence(c) || q-p == spaceMost {
				return n
			}
		}
		e := q
		for e < hi && inWord(b[e]) {
			e++
		}
		if e == q || e < len(b) && inWord(b[e]) {
			return n
		}
		w[n].start, w[n].end = q, e
		p = e
	}
	return n
}

// ofAnother reports whether what stands before and behind c belongs to other candidates.
func ofAnother(c byte) bool { return isDigit(c) || c == '@' || c == '[' || c == ']' || c == '*' }

func endsSentence(c byte) bool { return c == '.' || c == '!' || c == '?' }
