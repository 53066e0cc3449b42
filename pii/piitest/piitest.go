// Package piitest runs recognizers over annotated texts: whole, in every cut and as
// seeds of a fuzz target. It is for the tests of whoever writes recognizers.
//
// A data file holds a text a line; what must be found stands in it between
// brackets:
//
//	Mitt personnummer är ⟦811228-9874⟧.
//	Ring ⟦phone|070-174 06 58⟧ eller maila.
//	Bara siffror: ⟦?8112289874⟧
//
// ⟦value⟧ is a finding of the kind that the file is named after, at Likely or better;
// ⟦kind|value⟧ one of another kind; ⟦?value⟧ and ⟦kind?|value⟧ are Possible. Everything else must not
// be found, at Likely. \n, \t, \\ and \uXXXX stand for what they do in Go. Lines that begin with
// '#' are comments, empty ones are passed over.
package piitest

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// A Row is one annotated text.
type Row struct {
	Name string // file and line: it holds no text
	Text string
	Want []Want
}

// A Want is a place where something must be found.
type Want struct {
	Kind       string
	Start, End int64
	Possible   bool
}

// Parse takes the annotations out of a line; kind is that of brackets which name none.
func Parse(line, kind string) (Row, error) {
	var text strings.Builder
	var row Row
	open := -1
	for i := 0; i < len(line); {
		rest := line[i:]
		switch {
		case strings.HasPrefix(rest, "⟦"):
			if open >= 0 {
				return Row{}, fmt.Errorf("byte %d: a bracket opens within another", i)
			}
			i += len("⟦")
			w := Want{Kind: kind}
			rest = line[i:]
			if bar, end := strings.IndexByte(rest, '|'), strings.Index(rest, "⟧"); bar >= 0 && bar < end {
				w.Kind = rest[:bar]
				i += bar + 1
				w.Kind, w.Possible = strings.CutSuffix(w.Kind, "?")
			} else if strings.HasPrefix(rest, "?") {
				w.Possible = true
				i++
			}
			w.Start = int64(text.Len())
			open = len(row.Want)
			row.Want = append(row.Want, w)
		case strings.HasPrefix(rest, "⟧"):
			if open < 0 {
				return Row{}, fmt.Errorf("byte %d: a bracket closes that isn't open", i)
			}
			row.Want[open].End = int64(text.Len())
			open = -1
			i += len("⟧")
		case rest[0] == '\\':
			r, _, tail, err := strconv.UnquoteChar(rest, 0)
			if err != nil {
				return Row{}, fmt.Errorf("byte %d: no such escape", i)
			}
			text.WriteRune(r)
			i += len(rest) - len(tail)
		default:
			text.WriteByte(rest[0])
			i++
		}
	}
	if open >= 0 {
		return Row{}, fmt.Errorf("a bracket isn't closed")
	}
	row.Text = text.String()
	return row, nil
}

// Load reads a data file, whose name without its ending is the kind.
func Load(t testing.TB, path string) []Row {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	base := filepath.Base(path)
	kind := strings.TrimSuffix(base, filepath.Ext(base))
	var rows []Row
	sc := bufio.NewScanner(f)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		row, err := Parse(line, kind)
		if err != nil {
			t.Fatalf("%s:%d: %v", base, n, err)
		}
		row.Name = fmt.Sprintf("%s:%d", base, n)
		rows = append(rows, row)
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	if len(rows) == 0 {
		t.Fatalf("%s holds no rows", base)
	}
	return rows
}

// Run checks every row, whole and in every cut, with s, and returns how many rows
// ran. only, if there are any, are the kinds that matter: findings of others are passed
// over.
func Run(t *testing.T, s *pii.Scanner, rows []Row, only ...string) int {
	t.Helper()
	p, err := classify.NewPolicy(classify.Rules{Default: classify.Rule{Action: classify.Tag, Floor: classify.Possible}})
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, p)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		fs, err := s.Find(row.Text)
		if err != nil {
			t.Errorf("%s: %v", row.Name, err)
			continue
		}
		check(t, row, fs, only)
		var cut []pii.Finding
		tr := r.NewTransformer(func(f pii.Finding) { cut = append(cut, f) })
		for at := range len(row.Text) + 1 {
			cut = cut[:0]
			tr.Reset()
			if out, err := cutAt(tr, row.Text, at); err != nil || out != row.Text {
				t.Errorf("%s: cut at byte %d: the text came out changed: %v", row.Name, at, err)
			}
			if !same(fs, cut) {
				t.Errorf("%s: cut at byte %d: %d findings instead of %d", row.Name, at, len(cut), len(fs))
			}
		}
	}
	return len(rows)
}

func same(a, b []pii.Finding) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// cutAt runs text through tr in two pieces.
func cutAt(tr *pii.Transformer, text string, at int) (string, error) {
	dst := make([]byte, len(text)+64)
	n1, _, err := tr.Transform(dst, []byte(text[:at]), false)
	if err != nil {
		return "", err
	}
	n2, _, err := tr.Transform(dst[n1:], []byte(text[at:]), true)
	return string(dst[:n1+n2]), err
}

// check compares findings with what the row wants.
func check(t *testing.T, row Row, fs []pii.Finding, only []string) {
	t.Helper()
	matter := func(kind string) bool {
		for _, k := range only {
			if k == kind {
				return true
			}
		}
		return len(only) == 0
	}
	used := make([]bool, len(fs))
	for _, w := range row.Want {
		if !matter(w.Kind) {
			continue
		}
		ok := false
		for i, f := range fs {
			if f.Kind == w.Kind && f.Start == w.Start && f.End == w.End && (f.Confidence == classify.Possible) == w.Possible {
				ok, used[i] = true, true
			}
		}
		if !ok {
			t.Errorf("%s: %s is not found at bytes %d to %d; there is %v", row.Name, w.Kind, w.Start, w.End, near(fs, w))
		}
	}
	for i, f := range fs {
		if !used[i] && matter(f.Kind) && f.Confidence >= classify.Likely {
			t.Errorf("%s: found beside what is wanted: %v (%v)", row.Name, f, f.Evidence)
		}
	}
}

func near(fs []pii.Finding, w Want) (out []pii.Finding) {
	for _, f := range fs {
		if f.Start < w.End && w.Start < f.End {
			out = append(out, f)
		}
	}
	return out
}
