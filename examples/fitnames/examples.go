package main

import (
	"fmt"
	"math/rand/v2"
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

// examples gathers names and words. own are the committed entries: a common word that is
// no name of theirs is no name, a commonest name of theirs no word.
func examples(folder string, words []list, own map[string]uint32) ([]example, error) {
	g := gatherer{own: own, seen: map[string]bool{}, common: map[string]bool{}}
	for _, l := range words {
		g.words(l)
	}
	for w, c := range own {
		if c&common != 0 && c&name == 0 {
			g.common[w] = true
		}
	}
	for _, l := range words {
		g.made(l)
	}
	for _, n := range nameLists {
		l, err := readList(folder, "names", n.from)
		if err != nil {
			return nil, err
		}
		for i, w := range l.words {
			g.name(w, n.is, n.from, n.weight(i))
		}
	}
	return g.all, nil
}

// A gatherer gathers examples, the words before the names.
type gatherer struct {
	own    map[string]uint32
	common map[string]bool // words that are no names by their being in a list of those
	seen   map[string]bool // by what it is and the word
	all    []example
}

// add adds an example, unless it is there. A held-out name is added again for each list that it is in.
func (g *gatherer) add(w string, is int, from string, weight float32) {
	id := fmt.Sprint(is, w)
	seen, held := g.seen[id], hash(w)%10 == 0
	if seen && (is == isWord || !held) {
		return
	}
	g.all = append(g.all, example{w, is, from, weight, held, seen})
	g.seen[id] = true
}

// words adds the words of a list.
func (g *gatherer) words(l list) {
	for i, w := range l.words {
		if i < 5000 {
			g.common[w] = true
		}
		if g.own[w]&(given1|surname1) == 0 {
			g.add(w, isWord, l.from, 1)
		}
	}
}

// made adds compounds and inflected forms of the words of a list.
func (g *gatherer) made(l list) {
	for _, w := range made(l) {
		if g.own[w]&name == 0 {
			g.add(w, isWord, "made", 0.3)
		}
	}
}

// name adds a name as it is, as others may spell it, and in some of its cases.
func (g *gatherer) name(w string, is int, from string, weight float32) {
	if g.common[w] && g.own[w]&name == 0 {
		return
	}
	g.add(w, is, from, weight)
	for _, v := range respell[:2] {
		if v := v.Replace(w); v != w && !g.common[v] {
			g.add(v, is, "respelled", 0.3*weight)
		}
	}
	for _, v := range inflections(w, from) {
		g.add(v, is, "inflected", 0.15*weight)
	}
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
