package people

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// A phraseBook makes sentences without people: templates with {slots} and what fills them. The
// words are our own, with many that are names, too.
type phraseBook struct {
	lang      string
	templates []string
	slots     map[string][]string
}

// sentence returns one sentence: two in five are all in lower case, and some have no end.
func (g *phraseBook) sentence(r *rand.Rand) string {
	s := g.templates[r.IntN(len(g.templates))]
	for {
		i := strings.IndexByte(s, '{')
		if i < 0 {
			break
		}
		e := i + strings.IndexByte(s[i:], '}')
		fill, ok := g.slots[s[i+1:e]]
		if !ok {
			panic("no such slot: " + s[i+1:e])
		}
		s = s[:i] + fill[r.IntN(len(fill))] + s[e+1:]
	}
	first, n := utf8.DecodeRuneInString(s)
	s = string(unicode.ToUpper(first)) + s[n:]
	switch k := r.IntN(20); {
	case k < 8:
		s = strings.ToLower(s)
	case k == 8:
		s = strings.ToUpper(s)
	}
	return s + []string{"", "", ".", ".", "!", "?", " ..."}[r.IntN(7)]
}

// TestSentencesWithoutPeople counts what is found in 20,000 sentences that hold nobody.
func TestSentencesWithoutPeople(t *testing.T) {
	s, err := pii.NewScanner(Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(20, 26))
	const each = 20004 / 6
	total, wrong := 0, 0
	for i := range phraseBooks {
		g := &phraseBooks[i]
		n := 0
		for range each {
			text := g.sentence(r)
			fs, err := s.Find(text)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range fs {
				if f.Confidence >= classify.Likely {
					n++
					if testing.Verbose() {
						fmt.Printf("%s: %s in %q\n", g.lang, f, text)
					}
				}
			}
		}
		t.Logf("%s: %d false in %d", g.lang, n, each)
		total, wrong = total+each, wrong+n
	}
	if wrong*1000 > total {
		t.Errorf("%d false in %d sentences: more than one in a thousand", wrong, total)
	}
}
