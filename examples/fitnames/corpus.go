package main

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// What an example is.
const (
	isWord = iota
	isGiven
	isSurname
)

// An example is a word with what it is, where it comes from and how much it counts.
type example struct {
	word   string
	is     int
	from   string
	weight float32
	held   bool // a tenth of the words, by hash, isn't fitted on what is evaluated
	also   bool // a name that another list brought already: only for the evaluation by list
}

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

// lists of names and what an entry counts; world names and small lists count more, so
// that where somebody's name has its roots matters less.
var nameLists = []struct {
	from   string
	is     int
	weight func(i int) float32
}{
	{"sv.given", isGiven, func(i int) float32 { return falling(i, 1200, 14000, 2, 1, 0.25) }},
	{"da.given", isGiven, func(i int) float32 { return 2 }},
	{"nb.given", isGiven, func(i int) float32 { return 2 }},
	{"fi.given", isGiven, func(i int) float32 { return falling(i, 2000, 6000, 2, 1, 0.5) }},
	{"is.given", isGiven, func(i int) float32 { return 1.5 }},
	{"world.given", isGiven, func(i int) float32 { return 3 }},
	{"sv.surname", isSurname, func(i int) float32 { return falling(i, 3000, 11000, 2, 1, 0.2) }},
	{"da.surname", isSurname, func(i int) float32 { return 3 }},
	{"nb.surname", isSurname, func(i int) float32 { return 2 }},
	{"fi.surname", isSurname, func(i int) float32 { return falling(i, 2000, 10000, 2, 1, 0.5) }},
	{"is.surname", isSurname, func(i int) float32 { return 2 }},
	{"world.surname", isSurname, func(i int) float32 { return 3 }},
}

func falling(i, a, b int, x, y, z float32) float32 {
	switch {
	case i < a:
		return x
	case i < b:
		return y
	}
	return z
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

// examples gathers names and words. own are the committed entries: a common word that is
// no name of theirs is no name, a commonest name of theirs no word.
func examples(folder string, words []list, own map[string]uint32) ([]example, error) {
	seen := map[string]bool{}
	isCommon := map[string]bool{}
	var all []example
	add := func(w string, is int, from string, weight float32) {
		id := fmt.Sprint(is, w)
		held := hash(w)%10 == 0
		if is == isWord && seen[id] || seen[id] && !held {
			return
		}
		all = append(all, example{w, is, from, weight, held, seen[id]})
		seen[id] = true
	}
	for _, l := range words {
		for i, w := range l.words {
			if i < 5000 {
				isCommon[w] = true
			}
			if own[w]&(given1|surname1) == 0 {
				add(w, isWord, l.from, 1)
			}
		}
	}
	for w, c := range own {
		if c&common != 0 && c&name == 0 {
			isCommon[w] = true
		}
	}
	for _, l := range words {
		for _, w := range made(l) {
			if own[w]&name == 0 {
				add(w, isWord, "made", 0.3)
			}
		}
	}
	for _, n := range nameLists {
		l, err := readList(folder, "names", n.from)
		if err != nil {
			return nil, err
		}
		for i, w := range l.words {
			if isCommon[w] && own[w]&name == 0 {
				continue
			}
			add(w, n.is, n.from, n.weight(i))
			for _, v := range respell[:2] {
				if v := v.Replace(w); v != w && !isCommon[v] {
					add(v, n.is, "respelled", 0.3*n.weight(i))
				}
			}
			for _, v := range inflections(w, n.from) {
				add(v, n.is, "inflected", 0.15*n.weight(i))
			}
		}
	}
	return all, nil
}

// inflections returns some case forms of a name.
func inflections(w, from string) []string {
	switch lang, _, _ := strings.Cut(from, "."); lang {
	case "fi":
		if stem, ok := strings.CutSuffix(w, "nen"); ok {
			return []string{stem + "sen", stem + "selle", stem + "selta"}
		}
		if strings.IndexByte("aeiou\xa4\xb6", w[len(w)-1]) >= 0 {
			return []string{w + "n", w + "lle", w + "lta"}
		}
		return []string{w + "in", w + "ille"}
	case "is":
		if stem, ok := strings.CutSuffix(w, "a"); ok {
			return []string{stem + "u"}
		}
		if stem, ok := strings.CutSuffix(w, "son"); ok {
			return []string{stem + "syni", stem + "sonar"}
		}
		if stem, ok := strings.CutSuffix(w, "dóttir"); ok {
			return []string{stem + "dóttur"}
		}
		return nil
	}
	if strings.HasSuffix(w, "s") {
		return nil
	}
	return []string{w + "s"}
}

// made returns compounds and inflected forms that no list of words holds.
func made(l list) []string {
	endings := map[string]string{
		"sv.common": "s en er et ar arna ens ing", "da.common": "s en er et erne ens", "nb.common": "s en er et ene a",
		"fi.common": "n ssa lla lle sta a kin t ta ksi na", "is.common": "s i ar um inn num", "nn.common": "ar ane a",
	}[l.from]
	if endings == "" {
		return nil
	}
	var base []string
	for _, w := range l.words[:8000] {
		if n := utf8.RuneCountInString(w); n >= 4 && n <= 9 {
			base = append(base, w)
		}
	}
	rnd := rand.New(rand.NewPCG(1, uint64(len(l.from))))
	ends := strings.Fields(endings)
	var out []string
	for range 5000 {
		out = append(out, base[rnd.IntN(len(base))]+base[rnd.IntN(len(base))])
		out = append(out, base[rnd.IntN(len(base))]+ends[rnd.IntN(len(ends))])
	}
	return slices.Compact(out)
}
