package spoken

import "github.com/sladd-go/sladd/pii"

// Recognizer returns the recognizer of the numbers that written finds where they are said, in one of the languages. It goes by the words
// of written; canonical form and facts are those of the written number. weigh says what the digits prove; words
// are looked up in the lexicon.
func Recognizer(written *pii.Recognizer, lexicon *pii.Lexicon, langs Lang, weigh func(n Number) pii.Reading) *pii.Recognizer {
	canonical := Canonical(langs, weigh, written.Canonical)
	return &pii.Recognizer{
		Kind:      written.Kind,
		Category:  written.Category,
		Region:    written.Region,
		Doc:       written.Doc + ", said in words",
		Canonical: canonical,
		Fact: func(s, name string) (string, bool) {
			if c, ok := canonical(s); ok {
				s = c
			}
			return written.Fact(s, name)
		},
		Lexicon: lexicon,
		On:      On(langs),
		Words:   Words(langs, weigh),
		For:     written.For,
		Hints:   written.Hints,
		Against: written.Against,
		Units:   written.Units,
	}
}

// Words returns what pii.Recognizer.Words wants for numbers that weigh reads, said in one of the languages: the reading of the run
// that is worth most. weigh is given a copy: what is given to a function that isn't known by name would have to be
// allocated otherwise.
func Words(langs Lang, weigh func(n Number) pii.Reading) func(w *pii.Words, i int) (start, end int, r pii.Reading) {
	return func(w *pii.Words, i int) (start, end int, r pii.Reading) {
		var run Run
		if !run.Read(w, i, langs) {
			return 0, 0, r
		}
		for k := range run.n {
			n := &run.numbers[k]
			if n.Plus {
				continue
			}
			rd := weigh(*n)
			if n.List && n.Each {
				rd.Bits = min(rd.Bits, listed)
			}
			if better(rd, r) {
				start, end, r = n.Start, n.End, rd
			}
		}
		return start, end, r
	}
}

// Canonical returns what pii.Recognizer.Canonical wants for the same: canonical is given the digits, and where it refuses
// them, because they fail their check, they are the form.
func Canonical(langs Lang, weigh func(n Number) pii.Reading, canonical func(s string) (string, bool)) func(s string) (string, bool) {
	return func(s string) (string, bool) {
		var r pii.Reading
		digits := ""
		for _, v := range Parse(s, langs) {
			if rd := weigh(v.Number); better(rd, r) {
				digits, r = v.Digits, rd
			}
		}
		if digits == "" {
			return "", false
		}
		if c, ok := canonical(digits); ok {
			return c, true
		}
		return digits, true
	}
}

// listed is what a number is worth at most that is said as amounts are listed: "fyra, sju, tolv och tjugotre".
const listed = 5

// better reports whether a is worth more than b: one that stands alone before one that needs a word.
func better(a, b pii.Reading) bool {
	return a.Bits > 0 && (b.Bits == 0 || b.Need && !a.Need || a.Need == b.Need && a.Bits > b.Bits)
}
