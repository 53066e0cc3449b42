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
	"os"
	"path/filepath"
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
	write := func(file string, data []byte, err error) error {
		if err != nil {
			return err
		}
		fmt.Printf("%-9s %7d bytes\n", file, len(data))
		if out == "" {
			return nil
		}
		return os.WriteFile(filepath.Join(out, file), data, 0o644)
	}
	data, err := dictionary()
	if err := write("dict.bin", data, err); err != nil || public == "" {
		return err
	}
	own, err := entries()
	if err != nil {
		return err
	}
	words, err := readWords(public)
	if err != nil {
		return err
	}
	data, err = filter(words, own)
	if err := write("rank.bin", data, err); err != nil {
		return err
	}
	all, err := examples(public, words, own)
	if err != nil {
		return err
	}
	fmt.Println(len(all), "examples")
	data = fit(all).pack()
	if err := write("look.bin", data, nil); err != nil {
		return err
	}
	evaluate(data, all, own)
	return nil
}
