// Fitnames makes the data of name recognition: the dictionary of
// locale/internal/lexicon from the lists beside this file, and, from large lists that are
// not in this repository, the model of what names look like and the filter of common
// words.
//
//	go run ./examples/fitnames -out locale/internal/lexicon                  # dictionary
//	go run ./examples/fitnames -out locale/internal/lexicon -public FOLDER   # all three, with an evaluation
//
// FOLDER holds names/*.txt and words/*.common.txt: a word a line, a tab and its frequency
// behind it. Weights are fitted on them; no entry of theirs is written. The same lists
// give the same bytes again.
package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

func main() {
	out := flag.String("out", "", "folder to write dict.bin, look.bin and rank.bin to")
	public := flag.String("public", "", "folder of the large lists to fit on")
	flag.Parse()
	if err := run(*out, *public); err != nil {
		fmt.Fprintln(os.Stderr, "fitnames:", err)
		os.Exit(1)
	}
}

func run(out, public string) error {
	files := map[string][]byte{}
	var err error
	if files["dict.bin"], err = dictionary(); err != nil {
		return err
	}
	if public != "" {
		f, all, own, err := fitted(public)
		if err != nil {
			return err
		}
		maps.Copy(files, f)
		evaluate(fit(all, false).pack(), all, own)
	}
	for _, file := range slices.Sorted(maps.Keys(files)) {
		fmt.Printf("%-17s %7d bytes\n", file, len(files[file]))
		if out == "" {
			continue
		}
		if err := os.WriteFile(filepath.Join(out, file), files[file], 0o644); err != nil {
			return err
		}
	}
	return nil
}

// fitted makes the files that need the large lists, and returns what they were fitted on.
func fitted(public string) (files map[string][]byte, all []example, own map[string]uint32, err error) {
	if own, err = entries(); err != nil {
		return nil, nil, nil, err
	}
	words, err := readWords(public)
	if err != nil {
		return nil, nil, nil, err
	}
	ranks, err := filter(words, own)
	if err != nil {
		return nil, nil, nil, err
	}
	if all, err = examples(public, words, own); err != nil {
		return nil, nil, nil, err
	}
	look := fit(all, true).pack()
	return map[string][]byte{"rank.bin": ranks, "look.bin": look, "testdata/look.txt": scores(look, own)}, all, own, nil
}

// scores writes some committed words with their scores, by which package lexicon checks
// that it reads the weights as they were meant.
func scores(look []byte, own map[string]uint32) []byte {
	out := []byte("# Word, score as a given name, as a surname. Written by examples/fitnames.\n")
	for i, w := range slices.Sorted(maps.Keys(own)) {
		if i%83 == 0 {
			g, s := score(look, w)
			out = fmt.Appendf(out, "%s %d %d\n", w, g, s)
		}
	}
	return out
}
