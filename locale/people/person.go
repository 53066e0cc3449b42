package people

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Name of a person: given names, surnames or both, as they are typed.
// Nothing in a name can be checked, so evidence is summed up: what the dictionary and the
// letters say of each word, how it is written, what stands around it, and whether several
// such words stand together. Words that are also ordinary words need more of it.
// Found is the name without title; a genitive -s that the dictionary can't tell from
// the name is taken along.

// Person recognizes names of people.
var Person = &pii.Recognizer{
	Names:    words.NamesField,
	Kind:     "person",
	Category: classify.Name,
	Doc:      "Name of a person: given names, surnames or both, in any case.",
	Lexicon:  Lexicon,
	OnClass:  trigger | cueTrigger | shy | shouting,
	OnFlags:  pii.Again,
	Once:     true,
	Again:    true,
	Words:    findPerson,
}

func findPerson(w *pii.Words, i int) (start, end int, rd pii.Reading) {
	t := text{w}
	if last := t.initialsSign(i); last >= 0 {
		return w.List[i+1].Start, w.List[last].End, pii.Reading{Bits: 12, Evidence: pii.Position}
	}
	if (t.gap(i)|t.gap(i+1))&pii.GapSlash != 0 {
		if first, end := t.paxName(i); first >= 0 {
			return w.List[first].Start, end, pii.Reading{Bits: 20, Evidence: pii.HasForm}
		}
	}
	if last := t.spacedName(i); last >= 0 {
		return w.List[i].Start, w.List[last].End, pii.Reading{Bits: 12, Evidence: pii.HasForm}
	}
	if capitals := mark(t.Of(i)); capitals || smallMark(t.Of(i)) {
		if last := t.letters(i, capitals); last >= 0 {
			return w.List[i].Start, t.pastStop(i, last), pii.Reading{Bits: 12, Evidence: pii.Position}
		}
		if t.class(i)&^(shy|cueMask) == 0 {
			return 0, 0, pii.Reading{}
		}
	}
	if t.gluedInFile(i) {
		return w.List[i].Start, w.List[i].End, pii.Reading{Bits: 16, Evidence: pii.HasForm}
	}
	r, s := t.weighed(i)
	if rd = s.reading(); rd.Bits == 0 || t.branded(r) || t.place(r) {
		return 0, 0, pii.Reading{}
	}
	return w.List[r.first].Start, t.withStop(r, t.nameEnd(r.last)), rd
}

// withStop returns where the run ends with the stop of its last initial: Thea S. ringde.
func (t text) withStop(r run, end int) int {
	k := r.last
	if r.first == k || t.runes(k) != 1 || t.gap(k)&^pii.GapComma != pii.GapBlank {
		return end
	}
	if end >= len(t.Text) || t.Text[end] != '.' {
		return end
	}
	if t.up(k) || t.lineStart(k+1) && !t.up(r.first) { // piotr w.
		return end + 1
	}
	return end
}

// weighed returns the name that begins at word i, or beside it where it is a cue, and what speaks for and against it.
func (t text) weighed(i int) (run, scorer) {
	again, cue := t.again(i), -1
	if again == 0 && (t.class(i)&trigger == 0 || t.doubtful(i)) {
		if k := t.besideCue(i); k >= 0 {
			cue, i = i, k
		} else if !t.placed(i) {
			return run{}, scorer{}
		}
	}
	r := t.runAt(i)
	if t.noName(r) {
		return r, scorer{}
	}
	var s scorer
	if t.scoreWords(&s, r); again != 0 && r.lead == i {
		s.add(again)
	}
	if cue >= 0 && t.presents(cue, r.lead) {
		s.add(fIntroduced)
	}
	if s.sum < -100 {
		return r, s
	}
	words := s.sum
	t.scoreBefore(&s, r)
	t.scoreBehind(&s, r)
	t.scorePlace(&s, r)
	if t.phoneBehind(r.last+1) && t.class(r.last)&(town|street|roadEnd) == 0 {
		s.add(fPhone)
	}
	if t.calledOn(r) {
		s.add(fVocative)
	}
	if s.reading().Bits == 0 {
		return r, s
	}
	t.scoreThings(&s, r, words) // which speak against a name, if they speak
	t.scoreFirmFrame(&s, r)
	return r, s
}

// noName reports whether the run is something else, whatever it looks like: counted, a model, the beginning of a phrase, a letter of
// an answer, a company of two, an office, a heading, a question for a name.
func (t text) noName(r run) bool {
	if t.keyAt(r) || t.counted(r) || t.model(r) || t.product(r) || t.codes(r) || t.asksFirst(r) || t.readsOn(r) || t.letterBefore(r) || t.firmOfTwo(r) || t.officeOf(r) || t.headline(r) {
		return true
	}
	return r.first == r.last && t.noNameAlone(r.first)
}

// noNameAlone reports whether word k, a run by itself, is no name: a nationality, a word for who is spoken to, an answer, what a
// question for a name begins with.
func (t text) noNameAlone(k int) bool {
	next := k + 1
	switch {
	case t.labelAlone(k), t.noNameHere(k), t.class(k)&name == 0 && t.brandWord(k):
		return true
	case t.oneOf(k, "best", "kind", "warm") && t.cue(next) == cueSign, t.is(k, "mac") && !t.up(k):
		return true
	case t.oneOf(k, "salam", "selam") && t.gap(k)&pii.GapStart != 0 && (t.me(next) || t.has(next) && t.gap(next)&pii.GapComma != 0): // salam jag heter
		return true
	case t.oneOf(k, "min", "mina") && t.cue(next) == cueFamily && t.blank(next): // Hvad skete der: Min mand faldt
		return true
	case t.is(k, "danish") && t.blank(next) && t.word(next) && !t.up(next): // Danish customer here
		return true
	case t.is(k, "art") && !t.up(k) && t.numeral(next): // art 0702-448 of goods
		return true
	case t.cue(k) == cueYou, t.hungOn(k), t.yes(k):
		return true
	}
	return t.class(k)&given1 == 0 && t.cue(next) == cueCalled && t.cue(next+1) == cueYou // vad heter du?
}

// noNameHere reports whether word k is no name by what stands beside it: a day of a roster, somebody elses, imei, hilsen mamma Hodan.
func (t text) noNameHere(k int) bool {
	switch next := k + 1; {
	case t.dayOfRoster(k):
		return true
	case t.cue(k) == cueFamily:
		return t.class(k)&given1 == 0 && t.blank(next) && t.up(next) && t.class(next)&given != 0
	case t.up(k):
		return false
	}
	return t.is(k, "imei") || t.is(k, "ib") && t.numeral(k+1) || t.neverSmall(k)
}

// neverSmall reports whether word k, in small letters, is a word of its language alone: to be, to that one.
func (t text) neverSmall(k int) bool {
	switch string(t.Of(k)) {
	case "vera":
		return t.languages(k) == is
	case "sille":
		return t.languages(k) == fi
	case "else", "elses":
		return t.languages(k) == en
	}
	return false
}

// labelAlone reports whether word k, before a colon, is what a field or a day is called, or a part that somebody has: Bil: ABC 123,
// Ma: hernekeitto, Gestur: halló.
func (t text) labelAlone(k int) bool {
	return t.endsLabel(k+1) && (t.cue(k) == cueRole || t.oneOf(k, "bil", "ma"))
}

// keyAt reports whether the run is the small name of a field: "ua":"okhttp/4.10.0", ua="Mozilla/5.0".
func (t text) keyAt(r run) bool {
	if r.first != r.last || t.up(r.first) || t.runes(r.first) > 3 || !t.has(r.last+1) {
		return false
	}
	b := t.between(r.last + 1)
	return len(b) > 1 && (b[0] == '=' && b[1] == '"' || b[0] == '"' && b[1] == ':')
}

// asksFirst reports whether the run begins with the verb of a question or another of the commonest words, which begins the sentence; the
// name behind it is looked at by itself: Er Olivia åpen?
func (t text) asksFirst(r run) bool {
	k := r.first
	return r.lead == k && k < r.last && t.rank(k) == 1 && t.class(k)&given1 == 0 && t.starts(k) && !t.particleAt(k) && t.gap(k+1) == pii.GapBlank &&
		t.class(k+1)&given != 0 && t.runes(k+1) > 1
}

// yes reports whether word k begins an answer: har du numret? jo 0701740605.
func (t text) yes(k int) bool {
	return t.is(k, "jo") && !t.up(k) && t.starts(k) && (t.numeral(k+1) || t.has(k+1) && t.gap(k+1)&pii.GapComma != 0)
}

// hungOn reports whether word k is the ending of a short word before it: sms:ade, VVS'eren.
func (t text) hungOn(k int) bool {
	g := t.gap(k)
	return (g == pii.GapQuote || g == pii.GapColon && len(t.between(k)) == 1) && !t.up(k) &&
		t.oneOf(k, "ade", "at", "ar", "an", "en", "et", "er", "ed", "ing", "are", "aren", "eren", "ene", "erne", "n")
}

// again returns what it is worth that word i stood in a name before: nothing for a word in lower case or one that every sentence holds.
func (t text) again(i int) feature {
	if t.flags(i)&pii.Again == 0 {
		return 0
	}
	switch rank := t.rank(i); {
	case rank == 1 || t.runes(i) < 3 || t.particleAt(i):
		return 0
	case rank == 0 && t.class(i)&common == 0:
		return fAgain
	case t.up(i) && !t.shouted(i):
		return fAgainWord
	}
	return 0
}

// nameEnd returns where the name ends whose last word is k: before a genitive -s,
// unless it is a second one, as surnames have, Wærness, or that of a name which may be one as it is: Pernille Åsnes.
func (t text) nameEnd(k int) int {
	end := t.List[k].End
	if t.class(k)&inflected == 0 || t.languages(k) == is { // the case of an Icelandic name belongs to it
		return end
	}
	b := t.Of(k)
	if n := len(b); b[n-1]|0x20 != 's' || b[n-2]|0x20 == 's' || icelandicLetter(b) || !isName(b[:n-1]) || t.nominative(k) || isName(b) && (t.blank(k) && t.class(k-1)&name != 0 || !t.owned(k+1)) {
		return end
	}
	return end - 1
}

// icelandicLetter reports whether a word has a letter that only Icelandic and Faroese have: the case of such a name belongs to it, whatever list has it.
func icelandicLetter(word []byte) bool {
	for i := 1; i < len(word); i++ {
		if word[i-1] == 0xC3 && (word[i] == 0xB0 || word[i] == 0xBE || word[i] == 0x90 || word[i] == 0x9E) { // ð þ Ð Þ
			return true
		}
	}
	return false
}

// isName reports whether a word is a name that no ending hangs on: the -s of Fjölnis is its own.
func isName(word []byte) bool {
	c := uint64(lexicon.Lookup(word))
	return c&name != 0 && c&inflected == 0
}
