package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var public = flag.String("public", "", "folder of the large lists; without it only the dictionary is made again")

const lexicon = "../../locale/internal/lexicon"

// TestSameBytes makes the files of package lexicon again.
func TestSameBytes(t *testing.T) {
	files := map[string][]byte{}
	dict, err := dictionary()
	if err != nil {
		t.Fatal(err)
	}
	if *public != "" {
		if files, _, _, err = fitted(*public); err != nil {
			t.Fatal(err)
		}
	}
	files["dict.bin"] = dict
	for file, got := range files {
		want, err := os.ReadFile(filepath.Join(lexicon, file))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs; run: go run ./examples/fitnames -out locale/internal/lexicon", file)
		}
	}
}

func TestEntries(t *testing.T) {
	m, err := entries()
	if err != nil {
		t.Fatal(err)
	}
	var names, words int
	for w, c := range m {
		if w == "" {
			t.Error("an empty entry")
		}
		if c&given1 != 0 && c&given2 != 0 || c&surname1 != 0 && c&surname2 != 0 {
			t.Errorf("%s has two tiers", w)
		}
		if c&name != 0 {
			names++
		}
		if c&common != 0 {
			words++
		}
	}
	if names < 14000 || words < 4000 {
		t.Errorf("%d names, %d words", names, words)
	}
}
