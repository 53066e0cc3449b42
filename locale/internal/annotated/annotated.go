// Package annotated reads the annotated messages of testdata/corpus for tests.
package annotated

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// A Message is a line of the corpus.
type Message struct {
	ID, Lang, Text string
	Spans          []Span
}

// A Span is what is personal in a message, in bytes.
type Span struct {
	Kind       string
	Start, End int64
}

// Read reads the files of dir whose names match pattern. It ends the test if there are none or one of
// them can't be read, naming file and line.
func Read(t testing.TB, dir, pattern string) []Message {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, pattern))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files match %s: %v", pattern, err)
	}
	var ms []Message
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<20)
		for line := 1; sc.Scan(); line++ {
			var m Message
			if err := json.Unmarshal(sc.Bytes(), &m); err != nil {
				t.Fatalf("%s:%d: %v", name, line, err)
			}
			ms = append(ms, m)
		}
		if err := sc.Err(); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		f.Close()
	}
	return ms
}
