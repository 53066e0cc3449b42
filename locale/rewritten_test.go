package locale_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/sladd-go/sladd/classify"
)

// A rewriting writes messages as other customers would. It is given a rune of the text, the one before, and whether the rune is in a
// gold span, and returns what is written in its place.
type rewriting struct {
	name  string
	write func(r, before rune, gold bool) string
	least [4]float64 // shares of identity numbers, persons, addresses and the rest that are to stay hidden
	most  float64    // findings beside the gold, of all findings
}

var withoutMarks = map[rune]string{'å': "a", 'ä': "a", 'ö': "o", 'ø': "o", 'æ': "ae", 'é': "e", 'ð': "d", 'þ': "th", 'á': "a", 'í': "i", 'ó': "o", 'ú': "u", 'ý': "y"}
var twoForOne = map[rune]string{'å': "aa", 'ä': "ae", 'ö': "oe", 'ø': "oe", 'æ': "ae"}

// spelled writes a rune as m does, a capital with a capital.
func spelled(r rune, m map[rune]string) string {
	s, ok := m[unicode.ToLower(r)]
	switch {
	case !ok:
		return string(r)
	case unicode.IsUpper(r):
		return strings.ToUpper(s[:1]) + s[1:]
	}
	return s
}

// The floors are a little below what was measured when they were set.
var rewritings = []rewriting{
	{"as it is", func(r, _ rune, _ bool) string { return string(r) }, [4]float64{.995, .97, .975, .985}, .01},
	{"lower case", func(r, _ rune, _ bool) string { return string(unicode.ToLower(r)) }, [4]float64{.995, .935, .945, .94}, .01},
	{"capitals", func(r, _ rune, _ bool) string { return string(unicode.ToUpper(r)) }, [4]float64{.995, .93, .96, .915}, .012},
	{"without punctuation", func(r, _ rune, gold bool) string {
		if !gold && strings.ContainsRune(",.!?:;", r) {
			return ""
		}
		return string(r)
	}, [4]float64{.98, .94, .965, .945}, .025},
	{"without marks", func(r, _ rune, _ bool) string { return spelled(r, withoutMarks) }, [4]float64{.995, .955, .945, .955}, .02},
	{"two letters for one", func(r, _ rune, _ bool) string { return spelled(r, twoForOne) }, [4]float64{.99, .965, .955, .89}, .02},
	{"a line for each sentence", func(r, before rune, gold bool) string {
		if !gold && r == ' ' && strings.ContainsRune(".!?", before) {
			return "\n"
		}
		return string(r)
	}, [4]float64{.995, .96, .975, .97}, .01},
	{"as phones write quotes", func(r, before rune, gold bool) string {
		switch {
		case gold:
		case r == '"' && (before == 0 || unicode.IsSpace(before) || before == '('):
			return "“"
		case r == '"':
			return "”"
		case r == '\'':
			return "’"
		}
		return string(r)
	}, [4]float64{.995, .97, .975, .98}, .01},
	{"two blanks", func(r, _ rune, gold bool) string {
		if !gold && r == ' ' {
			return "  "
		}
		return string(r)
	}, [4]float64{.995, .97, .975, .98}, .01},
}

// rewrite returns the message as w writes it, with its gold where that went.
func rewrite(m message, w rewriting) message {
	at := make([]int64, len(m.Text)+1)
	var b strings.Builder
	var before rune
	for i, r := range m.Text {
		inside := slices.ContainsFunc(m.Spans, func(g gold) bool { return g.Start <= int64(i) && int64(i) < g.End })
		at[i] = int64(b.Len())
		b.WriteString(w.write(r, before, inside))
		before = r
	}
	at[len(m.Text)] = int64(b.Len())
	spans := slices.Clone(m.Spans)
	for i, g := range spans {
		spans[i].Start, spans[i].End = at[g.Start], at[g.End]
	}
	m.Text, m.Spans = b.String(), spans
	return m
}

// TestRewritten: what is found in the corpus is found however it is typed, and little else.
func TestRewritten(t *testing.T) {
	s := newScanner(t)
	messages := corpus(t, "dev*.jsonl")
	if len(messages) < 4000 {
		t.Fatalf("only %d messages", len(messages))
	}
	thin := testing.Short() // beside the race detector, where a share of the messages will do, and the floors don't hold
	if thin {
		messages = messages[:len(messages)/16]
	}
	for _, w := range rewritings {
		written := make([]message, len(messages))
		for i, m := range messages {
			written[i] = rewrite(m, w)
		}
		var ids, persons, addresses, rest tally
		for kind, x := range score(t, s, written, func(m message, g gold) bool { return !bare(m, g) }) {
			c, _ := classify.KindCategory(kind)
			switch {
			case strings.HasPrefix(kind, "topic."):
			case c == classify.NationalID:
				ids.add(*x)
			case kind == "person":
				persons.add(*x)
			case kind == "address":
				addresses.add(*x)
			default:
				rest.add(*x)
			}
		}
		var all tally
		for i, x := range []tally{ids, persons, addresses, rest} {
			all.add(x)
			if x.hiding() < w.least[i] && !thin {
				t.Errorf("%s: of group %d only %.1f %% is hidden, not %.1f", w.name, i, 100*x.hiding(), 100*w.least[i])
			}
		}
		beside := ratio(all.beside, all.found)
		if beside > w.most && !thin {
			t.Errorf("%s: %.2f %% of the findings are beside the gold, not %.2f", w.name, 100*beside, 100*w.most)
		}
		t.Logf("%-26s identity numbers %5.1f  persons %5.1f  addresses %5.1f  others %5.1f %% hidden; %.2f %% of the findings beside", w.name, 100*ids.hiding(), 100*persons.hiding(), 100*addresses.hiding(), 100*rest.hiding(), 100*beside)
	}
}
