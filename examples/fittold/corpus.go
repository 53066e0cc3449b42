package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A message is an annotated one of the corpus.
type message struct {
	ID, Text string
	Spans    []struct {
		Kind       string
		Start, End int
	}
	set     string // dev13, clean2, plain, made
	swapped *place // of a copy with another value in a place, that place
}

// open says which sets are read, and no others.
var open = []string{"dev*.jsonl", "far*.jsonl", "clean*.jsonl", "plain.jsonl"}

func readCorpus(dir string) ([]message, error) {
	var all []message
	for _, pattern := range open {
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return nil, err
		}
		if len(files) == 0 {
			return nil, fmt.Errorf("no file of %s is %s", dir, pattern)
		}
		slices.Sort(files)
		for _, name := range files {
			ms, err := readFile(name)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			all = append(all, ms...)
		}
	}
	return all, nil
}

func readFile(name string) ([]message, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	set, _, _ := strings.Cut(filepath.Base(name), ".")
	var ms []message
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		m := message{set: set}
		if err := json.Unmarshal(sc.Bytes(), &m); err != nil {
			return nil, err
		}
		ms = append(ms, m)
	}
	return ms, sc.Err()
}

// readRows reads the rows of testdata/<kind>.txt, in which ⟦⟧ are around what is of the kind.
func readRows(kind, dir string) ([]message, error) {
	b, err := os.ReadFile(filepath.Join(dir, "..", kind+".txt"))
	if err != nil {
		return nil, err
	}
	var ms []message
	for n, line := range strings.Split(string(b), "\n") {
		if line != "" && line[0] != '#' {
			m := marked(kind, fmt.Sprintf("rows-%d", n+1), strings.NewReplacer("⟦", "«", "⟧", "»", `\n`, "\n").Replace(line))
			m.set = "rows"
			ms = append(ms, m)
		}
	}
	return ms, nil
}

// marked makes a message of a text in which «» are around what is of the kind.
func marked(kind, id, text string) message {
	m := message{ID: id, set: "made"}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "«")
		b.WriteString(before)
		if !ok {
			break
		}
		value, after, _ := strings.Cut(rest, "»")
		start := b.Len()
		b.WriteString(value)
		m.span(kind, place{start, b.Len()})
		text = after
	}
	m.Text = b.String()
	return m
}
