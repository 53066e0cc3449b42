package locale_test

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// TestThreadsClean: a question makes little personal of messages that answer nothing. Each clean
// message of the corpus stands behind each of some questions.
func TestThreadsClean(t *testing.T) {
	r := threadRedactor(t, classify.Tag)
	ms := corpus(t, "clean.*.jsonl")
	all, rows := 0, 0
	for _, q := range []string{
		"Vad är ditt personnummer?", "Vad heter du?", "Vad är din adress?", "Hvad er dit telefonnummer?",
		"Hva er e-postadressen din?", "What is your password?", "Milloin olet syntynyt?",
	} {
		with, alone := 0, 0
		for _, m := range ms {
			var single, behind []pii.Finding
			if _, err := r.Append(nil, []byte(m.Text), func(f pii.Finding) { single = append(single, f) }); err != nil {
				t.Fatal(err)
			}
			c := r.NewConversation(func(n int64, f pii.Finding) {
				if n == 1 {
					behind = append(behind, f)
				}
			})
			for i, text := range []string{q, m.Text} {
				if _, err := c.AppendFrom(nil, []byte(text), i); err != nil {
					t.Fatal(err)
				}
			}
			if len(single) > 0 {
				alone++
			}
			if len(behind) > len(single) {
				with++
			}
		}
		t.Logf("behind %q: %d of %d clean messages have more findings than alone (%d have some alone)", q, with, len(ms), alone)
		if with*20 > len(ms) {
			t.Errorf("more than 5 %% of the clean messages")
		}
		all, rows = all+with, rows+len(ms)
	}
	if all*50 > rows {
		t.Errorf("more than 2 %% of the clean messages over all questions: %d of %d", all, rows)
	}
}
