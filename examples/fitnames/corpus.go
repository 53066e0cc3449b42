package main

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// A list is a large list in its order, in lower case.
type list struct {
	from  string
	words []string
}

// readList reads a list of the public folder. Entries of several words or parts are left out.
func readList(folder, kind, from string) (list, error) {
	f, err := os.Open(filepath.Join(folder, kind, from+".txt"))
	if err != nil {
		return list{}, err
	}
	defer f.Close()
	l := list{from: from}
	for sc := bufio.NewScanner(f); sc.Scan(); {
		w, _, _ := strings.Cut(sc.Text(), "\t")
		if w == "" || w[0] == '#' || strings.ContainsAny(w, " -.'0123456789") || utf8.RuneCountInString(w) < 2 {
			continue
		}
		l.words = append(l.words, strings.ToLower(w))
	}
	return l, nil
}

// nameLists are the lists of names and what an entry counts; world names and small lists
// count more, so that where somebody's name has its roots matters less.
var nameLists = []struct {
	from string
	is   int
	falling
}{
	{"sv.given", isGiven, falling{1200, 14000, 2, 1, 0.25}},
	{"da.given", isGiven, falling{third: 2}},
	{"nb.given", isGiven, falling{third: 2}},
	{"fi.given", isGiven, falling{2000, 6000, 2, 1, 0.5}},
	{"is.given", isGiven, falling{third: 1.5}},
	{"world.given", isGiven, falling{third: 3}},
	{"sv.surname", isSurname, falling{3000, 11000, 2, 1, 0.2}},
	{"da.surname", isSurname, falling{third: 3}},
	{"nb.surname", isSurname, falling{third: 2}},
	{"fi.surname", isSurname, falling{2000, 10000, 2, 1, 0.5}},
	{"is.surname", isSurname, falling{third: 2}},
	{"world.surname", isSurname, falling{third: 3}},
}

// falling is what entries count that stand in the order of how common they are: before the place a, before b, and behind.
type falling struct {
	a, b                 int
	first, second, third float32
}

func (f *falling) weight(i int) float32 {
	switch {
	case i < f.a:
		return f.first
	case i < f.b:
		return f.second
	}
	return f.third
}

var wordLists = []string{"sv.common", "da.common", "nb.common", "nn.common", "fi.common", "is.common", "en.common"}

// readWords reads the lists of common words, the committed ones of chats before them.
func readWords(folder string) ([]list, error) {
	var all []list
	for _, from := range wordLists {
		l, err := readList(folder, "words", from)
		if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	return all, nil
}
