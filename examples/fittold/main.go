// Fittold fits the weights of what only the words around tell: a table of tenths of bits, one for each feature that a
// recognizer sees in a candidate.
//
//	go run ./examples/fittold -kind secret           # fit, cross-validate, print what each feature is worth
//	go run ./examples/fittold -kind secret -write    # and write the table into the package that uses it
//	go run ./examples/fittold -kind secret -wrong    # and list what is missed or false: ids and places, never text
//
// It reads the open sets of testdata/corpus, the rows of testdata/<kind>.txt and sentences that it makes up itself, and, where a
// kind has it so, every message again with other values in their places. What a message says is of the kind is for it, every
// other candidate against it. The same texts give the same table again. What it prints for a set that was left out of the fit is
// what new messages may give; what it prints for all is what they may not. Whoever changes these texts or the dictionary writes
// the tables again.
package main

import (
	"flag"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"slices"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// A kind is what weights are fitted for.
type kind struct {
	name string // in the corpus
	// candidates returns a recognizer that finds nothing and calls each for every candidate, w.Text[start:end].
	// It must have an OnClass: a scanner that no class calls looks none up.
	candidates func(each func(w *pii.Words, start, end int, features iter.Seq[int])) *pii.Recognizer
	features   int                                              // how many there are
	wider      bool                                             // a candidate that holds more than what is annotated is it, too
	made       func() []message                                 // sentences made up, may be nil
	skip       func(m message) bool                             // messages to leave out, may be nil
	swap       func(r *rand.Rand, old string, is bool) []string // what may stand in the place of a value, may be nil
	doubt      func(at []int) int                               // what the recognizer takes off, in tenths of bits, may be nil
	costs      costs                                            // what rows and weights count, the usual if it is zero
	file       string                                           // to write, beside which its package stands
	head       string                                           // what the file begins with, up to the name of the table
}

func main() {
	name := flag.String("kind", "", "kind to fit")
	dir := flag.String("corpus", "testdata/corpus", "folder of the annotated messages")
	write := flag.Bool("write", false, "write the table into its package")
	without := flag.String("without", "",
		"sets to leave out of the table, parted by commas: it then tells on them what it may on new messages")
	wrong := flag.Bool("wrong", false, "list what is missed or false in the sets left out")
	flag.Parse()
	if err := run(*name, *dir, *without, *write, *wrong); err != nil {
		fmt.Fprintln(os.Stderr, "fittold:", err)
		os.Exit(1)
	}
}

func run(name, dir, without string, write, wrong bool) error {
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })
	if i < 0 {
		return fmt.Errorf("no weights of a kind %q are fitted here", name)
	}
	k := &kinds[i]
	rows, golds, err := k.read(dir)
	if err != nil {
		return err
	}
	crossValidate(k, rows, golds, wrong)
	w := fit(rows, k, strings.Split(without, ",")...)
	table(w)
	evaluate(k, rows, golds, w, "", false).print("all, fitted on them")
	if k.swap != nil {
		evaluate(k, rows, golds, w, "", true).print("and other values")
	}
	if !write {
		return nil
	}
	return os.WriteFile(k.file, source(k.head, w), 0o644)
}

// read returns the candidates and the places of the kind in everything that it is fitted on.
func (k *kind) read(dir string) (rows []row, golds []spot, err error) {
	ms, err := readCorpus(dir)
	if err != nil {
		return nil, nil, err
	}
	own, err := readRows(k.name, dir)
	if err != nil {
		return nil, nil, err
	}
	if ms = append(ms, own...); k.made != nil {
		ms = append(ms, k.made()...)
	}
	rows, golds, err = k.rows(ms)
	if err != nil || k.swap == nil {
		return rows, golds, err
	}
	more, places, err := k.rows(k.swaps(ms, rows))
	return append(rows, more...), append(golds, places...), err
}
