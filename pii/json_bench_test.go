package pii_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// benchRecords returns the corpus as chat records, and the texts that are in them.
func benchRecords(b *testing.B) (records, texts [][]byte) {
	b.Helper()
	files, err := filepath.Glob(filepath.Join("..", "testdata", "corpus", "*.jsonl"))
	if err != nil || len(files) == 0 {
		b.Fatal("no corpus")
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		for line := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n") {
			var m struct {
				ID   string `json:"id"`
				Text string `json:"text"`
			}
			if err := json.Unmarshal([]byte(line), &m); err != nil {
				b.Fatal(err)
			}
			record, err := json.Marshal(map[string]any{"id": m.ID, "type": "message", "author": map[string]any{"role": "customer"}, "text": m.Text})
			if err != nil {
				b.Fatal(err)
			}
			records, texts = append(records, record), append(texts, []byte(m.Text))
		}
	}
	return records, texts
}

// BenchmarkJSON redacts the same words as JSON records and as plain texts; MB/s counts the bytes
// of the words, for both.
func BenchmarkJSON(b *testing.B) {
	r := jsonRedactor(b, "")
	records, texts := benchRecords(b)
	words := int64(0)
	for _, t := range texts {
		words += int64(len(t))
	}
	dst := make([]byte, 0, 1<<20)
	b.Run("records", func(b *testing.B) {
		b.SetBytes(words)
		b.ReportAllocs()
		for b.Loop() {
			for _, m := range records {
				if _, err := r.AppendJSON(dst, m, nil); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("plain", func(b *testing.B) {
		b.SetBytes(words)
		b.ReportAllocs()
		for b.Loop() {
			for _, m := range texts {
				if _, err := r.Append(dst, m, nil); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}
