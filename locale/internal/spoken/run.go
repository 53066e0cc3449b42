package spoken

import "github.com/sladd-go/sladd/pii"

// What may stand between the words of one number.
const (
	gaps   = pii.GapBlank | pii.GapLine | pii.GapComma | pii.GapHyphen | pii.GapStop | pii.GapParen
	line   = pii.GapLine
	strong = pii.GapLine | pii.GapStop // behind these another number may begin
)

// A span is the words of a run, taken apart.
type span struct {
	w     *pii.Words
	first int // of w.List
	n     int
	words [maxWords]word
	langs Lang
}

// Read reads the run that word i, which called the recognizer, is in, by the words of langs. It reports whether there is
// one: at least two words that are numbers, of which word i is the first that calls, or the first behind the end of a
// sentence, a line or "and".
func (r *Run) Read(w *pii.Words, i int, langs Lang) bool {
	r.n = 0
	// Nearly always neither neighbour is a number.
	var x word
	behind := i+1 < len(w.List) && w.List[i+1].Gap&^gaps == 0 && take(&x, w, i+1, langs)
	if !behind && !(i > 0 && w.List[i].Gap&^gaps == 0 && take(&x, w, i-1, langs)) {
		return false
	}
	if !take(&x, w, i, langs) || x.shy(langs) || !x.number() {
		return false
	}
	s := span{w: w, langs: x.langs}
	if !s.back(i) {
		return false
	}
	s.forward()
	r.readings(&s)
	return r.n > 0
}

// take takes word k of w apart.
func take(x *word, w *pii.Words, k int, l Lang) bool {
	switch f := &w.List[k]; {
	case f.Flags&pii.IsLabel != 0:
		return false
	case f.Flags&pii.IsNumber != 0:
		*x = word{langs: l, typed: true}
		return f.End-f.Start <= maxTyped
	}
	return x.take(w.Of(k), l)
}

// back finds the first word of the run. It returns false if an earlier word calls.
func (s *span) back(i int) bool {
	s.first = i
	l := s.langs
	for k := i; k > 0 && i-k < 8; k-- {
		var x word
		if !s.goesOn(k) || !take(&x, s.w, k-1, l) {
			break
		}
		if !x.number() && x.n == 1 && x.seq[0].what != times && x.seq[0].what != plus { // "and", a dash: what is before it?
			joint := x.seq[0].what
			if k--; k == 0 || !s.goesOn(k) || !take(&x, s.w, k-1, l) || !x.number() || joint == and && !s.joined(k) {
				break
			}
		}
		if !x.shy(l) {
			return false
		}
		s.first = k - 1
		l = x.langs
		if x.n > 0 && x.seq[0].what == plus {
			break
		}
	}
	return true
}

// goesOn reports whether what stands between word k and the one before it may stand within a line and a number.
func (s *span) goesOn(k int) bool {
	gap := s.w.List[k].Gap
	return gap&^gaps == 0 && gap&strong == 0 && !s.parted(k)
}

// joined reports whether word k, which is "and", makes one number of its neighbours.
func (s *span) joined(k int) bool {
	var a, b word
	return k > 0 && k+1 < len(s.w.List) && take(&a, s.w, k-1, s.langs) && take(&b, s.w, k+1, s.langs) && joins(&a, &b)
}

// joins reports whether "and" makes one number of a and b: of a unit and tens, of hundreds and the rest.
func joins(a, b *word) bool {
	if a.n == 0 || b.n == 0 {
		return false
	}
	x, y := a.seq[a.n-1].what, b.seq[0].what
	return x == unit && y == tens || x == tens && y == unit && b.langs&IS != 0 || x == hundred || x == thousand
}

// parted reports whether digits on both sides of the gap before word k are parted as in an amount or a time.
func (s *span) parted(k int) bool {
	a, b := &s.w.List[k-1], &s.w.List[k]
	return a.Flags&b.Flags&pii.IsNumber != 0 && b.Gap&(pii.GapStop|pii.GapComma) != 0 && b.Gap&pii.GapBlank == 0
}

// forward takes the words of the run apart, from the first on.
func (s *span) forward() {
	l, parts := s.langs, 0
	for k := s.first; k < len(s.w.List) && s.n < maxWords; k++ {
		x := &s.words[s.n]
		if k > s.first && s.w.List[k].Gap&strong != 0 {
			if parts++; parts > maxLines {
				break
			}
		}
		if k > s.first && (s.w.List[k].Gap&^gaps != 0 || s.parted(k)) || !take(x, s.w, k, l) {
			break
		}
		if s.n > 0 && x.n > 0 && x.seq[0].what == plus {
			break
		}
		l = x.langs
		s.n++
	}
	s.langs = l
}

// readings fills r.
func (r *Run) readings(s *span) {
	end := s.lastNumber(s.n)
	r.read(s, 0, end)
	// A word that is an article, or somebody, may stand before the number or follow it.
	if s.n > 0 && s.words[0].shy(s.langs) && s.words[0].number() {
		r.read(s, 1, end)
	}
	if end > 0 && s.words[end-1].shy(s.langs) && !s.words[end-1].typed {
		r.read(s, 0, s.lastNumber(end-1))
	}
	// Another number may.
	for k := 1; k < end; k++ {
		x := &s.words[k]
		if s.w.List[s.first+k].Gap&strong != 0 || x.n == 1 && x.seq[0].what == and && !joins(&s.words[k-1], &s.words[k+1]) {
			r.read(s, 0, s.lastNumber(k))
			break
		}
	}
}

// lastNumber returns how many of the first n words are left without those behind the last number.
func (s *span) lastNumber(n int) int {
	for n > 0 && !s.words[n-1].number() {
		n--
	}
	return n
}

// read reads words from to to of s: with tens and units together, and, if that makes a difference, apart.
func (r *Run) read(s *span, from, to int) {
	if to-from < minWords {
		return
	}
	for _, join := range [...]bool{true, false} {
		if r.n == len(r.numbers) {
			return
		}
		x := &r.numbers[r.n]
		*x = Number{First: s.first + from, Last: s.first + to - 1, Lang: s.langs, Singles: true, Pairs: true, Twos: true}
		met, ok := s.sum(x, from, to, join)
		if ok {
			r.n++
		}
		if !met {
			return
		}
	}
}

// sum adds words from to to up. met says that tens and units together or apart make a difference, ok that it is a number.
func (s *span) sum(x *Number, from, to int, join bool) (met, ok bool) {
	t := sum{to: x, join: join, subs: none}
	for k := from; k < to; k++ {
		word, gap := &s.words[k], s.w.List[s.first+k].Gap
		if k > from && gap&^pii.GapBlank != 0 && gap != pii.GapHyphen {
			t.close()
			x.Parted = true
			t.part()
		}
		if word.typed {
			t.typed(s.w.Of(s.first + k))
			continue
		}
		if word.number() {
			x.Spoken++
		}
		for j, p := range word.seq[:word.n] {
			t.add(p, j > 0 || gap == pii.GapHyphen)
		}
	}
	t.end()
	x.Start, x.End = s.w.List[x.First].Start, s.w.List[x.Last].End
	if from == 0 && s.plusBefore() {
		x.Plus = true
		if x.First > 0 { // a finding doesn't begin before what is shown
			x.Start--
		}
	}
	return t.met, !t.bad && x.n >= minDigits && x.Spoken >= minWords && x.n-x.Typed >= 3
}

// plusBefore reports whether a '+' stands right before the run, which begins with typed digits: "+46 sju noll".
func (s *span) plusBefore() bool {
	first := &s.w.List[s.first]
	return s.words[0].typed && (s.first > 0 || first.Gap&pii.GapStart != 0) && first.Start > 0 && s.w.Text[first.Start-1] == '+'
}
