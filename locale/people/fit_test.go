package people

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

var fit = flag.Bool("fit", false, "fit the weights of names on testdata/corpus/dev*, clean* and plain and on generated sentences, and write weights_person.go")

// How the loss is made up: a name counts by its bits against Likely, what is none falseWeight times, freeWeight in texts
// without people, generatedWeight in generated ones, and a weight that leaves the one it had by priorWidth tenths of bits costs as
// much as one name.
const (
	softness        = 8 // tenths of bits
	margin          = 5
	falseWeight     = 0.25
	freeWeight      = 1
	generatedWeight = 0.1
	priorWidth      = 12
)

// TestFit fits the weights by logistic regression towards those there are, and prints what each set of messages gives by weights
// that were fitted on the others. It gives the same weights again from the same texts.
func TestFit(t *testing.T) {
	if !*fit {
		return // a program more than a test: it writes the weights
	}
	sets := fitSets(t)
	prior := weights
	var cross, before tallied
	for left := range sets {
		if sets[left].people == 0 {
			continue
		}
		weights = prior
		b := score(t, sets[left].messages)
		weights = fitted(t, sets, left, prior)
		a := score(t, sets[left].messages)
		t.Logf("%-6s left out: %v before, %v fitted", sets[left].name, b, a)
		before, cross = before.plus(b), cross.plus(a)
	}
	t.Logf("all    left out: %v before, %v fitted", before, cross)
	weights = fitted(t, sets, -1, prior)
	if err := os.WriteFile("weights_person.go", []byte(source(weights)), 0o644); err != nil {
		t.Fatal(err)
	}
}

func source(w [nFeatures]int16) string {
	var b strings.Builder
	b.WriteString("package people\n\n// weights are worth tenths of bits. TestFit wrote them: go test ./locale/people -run TestFit -fit.\nvar weights = [nFeatures]int16{")
	for i, v := range w {
		if i%16 == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteString(" ")
		}
		fmt.Fprintf(&b, "%d,", v)
	}
	b.WriteString("\n}\n")
	return b.String()
}

// A fitSet is what is left out at once: messages of one writing.
type fitSet struct {
	name     string
	people   int
	messages []message
	cost     float64 // of what is no name
	examples []example
}

func fitSets(t *testing.T) []fitSet {
	by := map[string][]message{}
	for _, m := range append(seen(corpus(t, "dev*.jsonl")), append(seen(corpus(t, "clean*.jsonl")), corpus(t, "plain*.jsonl")...)...) {
		set, _, _ := strings.Cut(m.ID, "-")
		by[set] = append(by[set], m)
	}
	var sets []fitSet
	for name, ms := range by {
		s := fitSet{name: name, messages: ms, cost: falseWeight}
		for _, m := range ms {
			for _, g := range m.Spans {
				if g.Kind == "person" {
					s.people++
				}
			}
		}
		if s.people == 0 {
			s.cost = freeWeight
		}
		sets = append(sets, s)
	}
	slices.SortFunc(sets, func(a, b fitSet) int { return strings.Compare(a.name, b.name) })
	r := rand.New(rand.NewPCG(7, 11))
	g := fitSet{name: "generated", cost: generatedWeight}
	for i := range phraseBooks {
		for range 800 {
			g.messages = append(g.messages, message{Text: phraseBooks[i].sentence(r)})
		}
	}
	return append(sets, g)
}

// seen leaves out the messages that nothing is fitted on and nobody reads while tuning: every other one of dev4, dev8 and clean3.
func seen(ms []message) []message {
	return slices.DeleteFunc(ms, func(m message) bool { return blind(m.ID) })
}

func blind(id string) bool {
	return (strings.HasPrefix(id, "dev4") || strings.HasPrefix(id, "dev8") || strings.HasPrefix(id, "clean3")) && (id[len(id)-1]-'0')%2 == 0
}
