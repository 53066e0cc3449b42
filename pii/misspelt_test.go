package pii_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

func account(names ...string) *pii.Recognizer {
	return &pii.Recognizer{Kind: "x.account", Category: classify.Custom, Lens: []int{8}, Need: true, For: []string{"*kontonum*", "konto"}, Names: names,
		Read: func(*pii.Token) pii.Reading { return pii.Reading{Bits: 4} }}
}

// TestNames: a name that is typed wrong says what it says typed right, before a number and behind it.
func TestNames(t *testing.T) {
	r := account("kontonummer", "kontot")
	for text, want := range map[string]int{
		"kontonummer 12345678":              1,
		"mitt kontonmmer är 12345678":       1, // left out
		"mitt kontonummmer är 12345678":     1, // doubled
		"mitt konotnummer är 12345678":      1, // swapped
		"mitt kontinummer är 12345678":      1, // wrong
		"Kontonumme: 12345678":              1, // its last letter left out
		"kono nummer 12345678":              0, // a word more
		"min konto-numer 12345678":          1, // of konto
		"mitt konto nummer är 12345678":     1,
		"12345678 är mitt kontonmmer":       1,
		"mitt kontonmmer\n12345678":         1,
		"ange ditt kontonmmer. nr 12345678": 0, // another sentence
		"kontonmmer 87654321 och 12345678":  1, // the other number's
		"mitt komtonmmer är 12345678":       0, // two letters
		"mitt ontonummer är 12345678":       0, // the first one
		"mitt kontonummar är 12345678":      1, // of kontonum
		"mitt lontot är 12345678":           0,
		"mitt kontt är 12345678":            0, // short, and no lexicon tells that it is no word
		"ett ord till 12345678":             0,
	} {
		if fs := find(t, r, text); len(fs) != want {
			t.Errorf("%q: %v, want %d", text, fs, want)
		}
	}
}

// TestNamesWrong: what is no whole word of letters, too short or too long is a mistake in the configuration.
func TestNamesWrong(t *testing.T) {
	for _, name := range []string{"", "kont", "konto nummer", "konto-nr", "konto7nr", "kонтонум", strings.Repeat("a", 31)} {
		if _, err := pii.NewScanner([]*pii.Recognizer{account(name)}); !errors.Is(err, pii.ErrConfig) {
			t.Errorf("%q: %v", name, err)
		}
	}
}

// oneEdit states the rule anew: how many letters must be put in, left out, put in place of others or swapped with the next, by the table of
// Damerau and Levenshtein.
func oneEdit(a, b string) bool {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			if i == 0 || j == 0 {
				d[i][j] = i + j
				continue
			}
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)] == 1
}

// slipOf is Slips by oneEdit and what is said of the ends of a word.
func slipOf(name, word string) bool {
	n, w := len(name), len(word)
	if w == 0 || name[0] != word[0] || !oneEdit(name, word) {
		return false
	}
	switch {
	case w == n-1:
		return n >= 7 || name[:w] != word
	case w == n+1:
		return word[:n] != name || word[n] == word[n-1]
	}
	return name[:n-1] != word[:n-1]
}

// TestSlips: a word is taken for a name where one edit tells them apart, by another statement of the rule, and the table finds
// what that says.
func TestSlips(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 9))
	random := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = "abc"[rnd.IntN(3)]
		}
		return string(b)
	}
	near := 0
	for range 200_000 {
		name := random(5 + rnd.IntN(4))
		word := []byte(name)
		for range rnd.IntN(3) {
			i := rnd.IntN(len(word))
			switch c := random(1)[0]; rnd.IntN(4) {
			case 0:
				word = append(word[:i], word[i+1:]...)
			case 1:
				word = append(word[:i], append([]byte{c}, word[i:]...)...)
			case 2:
				word[i] = c
			case 3:
				if i+1 < len(word) {
					word[i], word[i+1] = word[i+1], word[i]
				}
			}
		}
		want := slipOf(name, string(word))
		if got := pii.Slips(name, string(word)); got != want {
			t.Fatalf("%s for %s: %t, want %t", word, name, got, want)
		}
		if want {
			near++
		}
		if rnd.IntN(20) > 0 {
			continue
		}
		others := []string{random(6), random(7)}
		meant, err := pii.Meant(append(others, name), string(word))
		if err != nil {
			t.Fatal(err)
		}
		if want && meant == "" && !slices.Contains(others, string(word)) {
			t.Fatalf("%s for %s is not found", word, name)
		}
	}
	if near < 20_000 {
		t.Errorf("only %d slips tried", near)
	}
}
