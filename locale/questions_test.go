package locale_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// TestQuestions asks each question of testdata/threads/questions.txt in a conversation of its own: what is marked of the answer is hidden,
// and an answer without marks stays as it is.
func TestQuestions(t *testing.T) {
	r, err := pii.NewRedactor(newScanner(t), classify.Default())
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join("..", "testdata", "threads", "questions.txt"))
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for line := range strings.Lines(string(b)) {
		question, marked, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		if !ok {
			continue
		}
		ran++
		c := r.NewConversation(nil)
		if _, err := c.AppendFrom(nil, []byte(question), 1); err != nil {
			t.Fatal(err)
		}
		answer := strings.NewReplacer("⟦", "", "⟧", "").Replace(marked)
		out, err := c.AppendFrom(nil, []byte(answer), 0)
		if err != nil {
			t.Fatal(err)
		}
		value, _, hides := strings.Cut(marked, "⟧")
		if _, value, _ = strings.Cut(value, "⟦"); hides && leaves(string(out), value) {
			t.Errorf("row %d: some of the answer is left", ran)
		} else if !hides && string(out) != answer {
			t.Errorf("row %d: an answer is changed that tells of nobody", ran)
		}
	}
	if ran < 500 {
		t.Errorf("%d questions", ran)
	}
}

// leaves reports whether a part of value stands in out, parts being what blanks, commas and hyphens divide.
func leaves(out, value string) bool {
	for part := range strings.FieldsFuncSeq(value, func(r rune) bool { return strings.ContainsRune(" ,-.", r) }) {
		if len(part) > 1 && strings.Contains(out, part) {
			return true
		}
	}
	return false
}
