package locale_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/sladd-go/sladd/classify"
)

// slip types a letter of a word wrong: it leaves one out, doubles it or lets it change places with the next. The first one is right.
func slip(rnd *rand.Rand, word []rune) []rune {
	i := 1 + rnd.IntN(len(word)-2)
	switch rnd.IntN(3) {
	case 0:
		return slices.Delete(word, i, i+1)
	case 1:
		return slices.Insert(word, i, word[i])
	}
	word[i], word[i+1] = word[i+1], word[i]
	return word
}

// misspell types one in six words of five letters and more wrong that aren't in a gold span, and returns the message with its gold where that went.
func misspell(rnd *rand.Rand, m message) message {
	at := make([]int64, len(m.Text)+1)
	var b strings.Builder
	var word []rune
	flush := func() {
		if len(word) >= 5 && rnd.IntN(6) == 0 {
			word = slip(rnd, word)
		}
		b.WriteString(string(word))
		word = word[:0]
	}
	for i, r := range m.Text {
		inside := slices.ContainsFunc(m.Spans, func(g gold) bool { return g.Start <= int64(i) && int64(i) < g.End })
		if unicode.IsLetter(r) && !inside {
			word = append(word, r)
			continue
		}
		flush()
		at[i] = int64(b.Len())
		b.WriteRune(r)
	}
	flush()
	at[len(m.Text)] = int64(b.Len())
	spans := slices.Clone(m.Spans)
	for i, g := range spans {
		spans[i].Start = at[g.Start]
		if spans[i].End = at[g.End]; spans[i].End == 0 { // a letter follows
			spans[i].End = spans[i].Start + g.End - g.Start
		}
	}
	m.Text, m.Spans = b.String(), spans
	return m
}

// TestSlips: what is found in the corpus is found where the words around it are typed wrong, nearly always. The floors are a little below what was
// measured when they were set.
func TestSlips(t *testing.T) {
	s, rnd := newScanner(t), rand.New(rand.NewPCG(11, 6))
	messages := corpus(t, "dev*.jsonl")
	if testing.Short() {
		messages = messages[:len(messages)/8]
	}
	for i, m := range messages {
		messages[i] = misspell(rnd, m)
	}
	groups := map[string]*tally{"identity numbers": {}, "persons": {}, "addresses": {}, "others": {}}
	for kind, x := range score(t, s, messages, func(m message, g gold) bool { return !bare(m, g) }) {
		group := "others"
		switch c, _ := classify.KindCategory(kind); {
		case strings.HasPrefix(kind, "topic."):
			continue
		case c == classify.NationalID:
			group = "identity numbers"
		case kind == "person":
			group = "persons"
		case kind == "address":
			group = "addresses"
		}
		groups[group].add(*x)
	}
	for group, least := range map[string]float64{"identity numbers": .99, "persons": .95, "addresses": .97, "others": .95} {
		x := groups[group]
		t.Logf("%-17s %5.1f %% hidden, %.2f %% of the findings beside", group, 100*x.hiding(), 100*ratio(x.beside, x.found))
		if x.hiding() < least && !testing.Short() {
			t.Errorf("%s: less than %.1f %%", group, 100*least)
		}
	}
}
