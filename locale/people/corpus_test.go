package people

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// A message is a line of the corpus.
type message struct {
	ID, Lang, Text string
	Spans          []gold
}

type gold struct {
	Kind       string
	Start, End int64
}

// corpus reads the files of testdata/corpus whose names match.
func corpus(t testing.TB, pattern string) []message {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "corpus", pattern))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files match %s: %v", pattern, err)
	}
	var ms []message
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<20)
		for line := 1; sc.Scan(); line++ {
			var m message
			if err := json.Unmarshal(sc.Bytes(), &m); err != nil {
				t.Fatalf("%s:%d: %v", name, line, err)
			}
			ms = append(ms, m)
		}
		if err := sc.Err(); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
	return ms
}
