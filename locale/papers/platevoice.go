package papers

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/pii"
)

// Plates that are spelt out, as dictation and transcripts have them: the letters by a spelling alphabet or in capitals, the figures in
// words or digits: "echo bravo four seven one eight two", "Adam Bertil Cesar ett två tre", "ABC ett två tre".

// Spoken returns the recognizers that go by words of the lexicon. They aren't among Recognizers because all recognizers of words in a
// scanner must share one lexicon.
func Spoken(lexicon *pii.Lexicon) []*pii.Recognizer {
	return []*pii.Recognizer{{
		Kind:      kindPlate,
		Category:  classify.Vehicle,
		Doc:       "Registration plate that is spelt out in words",
		Canonical: canonicalVoiced,
		Lexicon:   lexicon,
		On:        append(strings.Fields(natoWords+" "+nordicWords), spoken.On(spoken.Any)...),
		Words:     voicedPlate,
		For:       plateFor,
		Against:   PlateRecognizer.Against,
	}}
}

// natoWords are the alphabet that pilots use, which all countries know; A to Z.
const natoWords = `alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike november oscar papa quebec
	romeo sierra tango uniform victor whiskey whisky xray yankee zulu`

// nordicWords are the names by which people spell in the Nordic countries.
const nordicWords = `adam bertil cesar david erik filip gustav helge ivar johan kalle ludvig martin niklas olof petter qvintus rudolf sigurd
	tore urban viktor wilhelm xerxes yngve anna bernhard cecilie edith fredrik frederik georg hans harald ida karen karin mikkel nikolaj nils
	otto olivia peter quintus rasmus rikard søren sigrid theodor teodor ulla ulrik viggo william yrsa yngling zackarias zakarias aarne bertta
	celsius daavid eemeli faarao gideon heikki iivari jussi lauri matti niilo paavo risto sakari tyyne urho vihtori yrjö magnús nikulás`

// spellingAlphabets hold the words for letters, by the place of these in the alphabet.
var spellingAlphabets = func() *lexicon {
	var lists []sayer
	for word := range strings.FieldsSeq(natoWords + " " + nordicWords) {
		lists = append(lists, sayer{said(word[0] - 'a' + 1), newLexicon(word)})
	}
	return joined(lists...)
}()

var nato = newLexicon(natoWords)

// A voiced plate is its characters as they are said, and where.
type voiced struct {
	chars [maxPlate]byte
	n     int
	start int
	nato  bool // its letters are said as pilots do
}

// voicedGaps may stand between the words.
const voicedGaps = pii.GapBlank | pii.GapComma | pii.GapHyphen

// voicedPlate reads the plate that word i is in: its first letter, or a figure that is said.
func voicedPlate(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if letterSaid(w.Of(i)) != 0 {
		return spelledPlate(w, i)
	}
	if i < 1 {
		return 0, 0, r
	}
	var run spoken.Run
	if !run.Read(w, i, spoken.Any) {
		return 0, 0, r
	}
	for k := range run.Len() {
		n := run.At(k)
		if s, e, p := weighVoiced(w, n.First, n.Digits(), n.End, n.Typed == 0); p.Bits > r.Bits || p.Bits == r.Bits && e > end {
			start, end, r = s, e, p
		}
	}
	return start, end, r
}

// spelledPlate reads the plate whose first letter is word i.
func spelledPlate(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	for k < len(w.List) && k < i+3 && w.List[k].Gap&^voicedGaps == 0 && letterSaid(w.Of(k)) != 0 {
		k++
	}
	if k < i+2 || k == len(w.List) || w.List[k].Gap&^voicedGaps != 0 {
		return 0, 0, r
	}
	var buf [maxPlate]byte
	n, end := figuresFrom(w, k, &buf)
	return weighVoiced(w, k, buf[:n], end, w.List[k].Flags&pii.IsNumber == 0)
}

// figuresFrom copies the figures from word k on to buf, each said or some typed, up to one more than a plate has, and returns where they end.
func figuresFrom(w *pii.Words, k int, buf *[maxPlate]byte) (n, end int) {
	for from := k; k < len(w.List) && n <= mostPlateFigures; k++ {
		f := &w.List[k]
		if k > from && f.Gap&^voicedGaps != 0 {
			break
		}
		b := w.Text[f.Start:f.End]
		if f.Flags&pii.IsNumber != 0 {
			if f.End-f.Start > mostPlateFigures {
				return 0, 0
			}
			n += copy(buf[n:], b)
		} else if d := spoken.Figure(b, spoken.Any); d >= 0 {
			buf[n] = '0' + byte(d)
			n++
		} else {
			break
		}
		end = f.End
	}
	return n, end
}

// weighVoiced reads the letters before word k, where figures begin that end at the byte end; aloud says that they are said in words: typed,
// "Mike November 2024" may be no plate.
func weighVoiced(w *pii.Words, k int, figures []byte, end int, aloud bool) (int, int, pii.Reading) {
	var x voiced
	if len(figures) < 2 || len(figures) > mostPlateFigures || digits(figures, 0) != len(figures) || !x.letters(w, k) {
		return 0, 0, pii.Reading{}
	}
	x.n += copy(x.chars[x.n:], figures)
	switch {
	case x.n < 5 || plateOf(x.chars[:x.n]) == 0, !aloud && (len(figures) == 4 && recent(figures) || !x.nato && x.n-len(figures) < 3):
		return 0, 0, pii.Reading{}
	case x.nato && aloud:
		return x.start, end, pii.Reading{Bits: 12, Evidence: pii.HasForm}
	}
	return x.start, end, pii.Reading{Bits: 6, Need: true, Evidence: pii.HasForm}
}

// letters takes the letters before word k: two or three words of an alphabet, or as many capitals.
func (x *voiced) letters(w *pii.Words, k int) bool {
	first := k
	for first > 0 && k-first < 3 && w.List[first].Gap&^voicedGaps == 0 && letterSaid(w.Of(first-1)) != 0 {
		first--
	}
	if k-first > 1 {
		x.nato = true
		for _, f := range w.List[first:k] {
			b := w.Text[f.Start:f.End]
			x.chars[x.n] = letterSaid(b)
			x.n++
			x.nato = x.nato && natoWord(b)
		}
		x.start = w.List[first].Start
		return true
	}
	return k > 0 && w.List[k].Gap&^voicedGaps == 0 && x.capitals(w, k-1)
}

// capitals takes word k, if it is two or three capitals and no term.
func (x *voiced) capitals(w *pii.Words, k int) bool {
	b := w.Of(k)
	if len(b) < 2 || len(b) > 3 || !isUpper(b[0]) || !allUpper(b) || b[0] >= 0x80 {
		return false
	}
	var word word
	if word.fold(b); plateNot.has(&word) || smallWords.has(&word) {
		return false
	}
	x.n = copy(x.chars[:], b)
	x.start = w.List[k].Start
	return true
}

// letterSaid returns the capital that a word of an alphabet stands for, or 0.
func letterSaid(b []byte) byte {
	if len(b) < 3 || !spellingAlphabets.mayBegin(b) {
		return 0
	}
	var w word
	w.fold(b)
	if n := spellingAlphabets.of(&w); n > 0 {
		return 'A' + byte(n-1)
	}
	return 0
}

// natoWord reports whether a word is of natoWords.
func natoWord(b []byte) bool {
	var w word
	w.fold(b)
	return nato.has(&w)
}

// canonicalVoiced is the form of the plate that is said so.
func canonicalVoiced(s string) (string, bool) {
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '-' || r == '\n' })
	letters, k := "", 0
	for ; k < len(words) && len(letters) < 3; k++ {
		c := letterSaid([]byte(words[k]))
		if c == 0 {
			break
		}
		letters += string(rune(c))
	}
	if k == 0 && len(words) > 1 {
		letters, k = words[0], 1
	}
	if k == len(words) {
		return "", false
	}
	if said := figuresOfWords(words[k:]); said != "" {
		return canonicalPlate(letters + said)
	}
	rest := strings.Join(words[k:], " ")
	for _, v := range spoken.Parse(rest, spoken.Any) {
		if c, ok := canonicalPlate(letters + v.Digits); ok && plateOf([]byte(c)) != 0 {
			return c, true
		}
	}
	return "", false
}

// figuresOfWords returns the figures that words are, each said or some typed, or "".
func figuresOfWords(words []string) string {
	all := ""
	for _, s := range words {
		if digits([]byte(s), 0) == len(s) {
			all += s
			continue
		}
		d := spoken.Figure([]byte(s), spoken.Any)
		if d < 0 {
			return ""
		}
		all += string(rune('0' + d))
	}
	return all
}
