package locale_test

import (
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/piitest"
)

// TestEndsAnywhere: a text may end anywhere, within a rune too: no recognizer fails on what is left, and every finding is
// in it, on edges of runes.
func TestEndsAnywhere(t *testing.T) {
	s := newScanner(t)
	var texts []string
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, f := range files {
		for _, row := range piitest.Load(t, f) {
			texts = append(texts, row.Text)
		}
	}
	for i, m := range corpus(t, "*.jsonl") {
		if i%8 == 0 {
			texts = append(texts, m.Text)
		}
	}
	texts = append(texts, "han er 4½", "min søn er 4½", "hon är 2 ½", "Rut, 93…", "koden är 4471€", "lösenordet är hemlis12”", "mvh anna\u00a0")
	ends := 0
	found := make([]pii.Finding, 0, 256)
	for i, text := range share(texts, 48) {
		b := []byte(text)
		for end := range len(b) + 1 {
			if found, err = s.AppendFindings(found[:0], b[:end]); err != nil {
				t.Fatalf("text %d, ending at %d: %v", i, end, err)
			}
			for _, f := range found {
				if f.Start >= f.End || f.End > int64(end) || !utf8.RuneStart(b[f.Start]) || f.End < int64(end) && !utf8.RuneStart(b[f.End]) {
					t.Fatalf("text %d, ending at %d: a finding at %d to %d", i, end, f.Start, f.End)
				}
			}
			ends++
		}
	}
	t.Logf("%d texts, %d ends", len(texts), ends)
}
