package locale_test

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii/piitest"
)

// clashRows reads testdata/clash.txt: a number with its sentence, annotated with the kind that wins, and
// behind a tab why.
func clashRows(t testing.TB) (rows []piitest.Row) {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "testdata", "clash.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		text, why, ok := strings.Cut(line, "\t")
		if !ok || why == "" {
			t.Fatalf("clash.txt:%d: no reason", n)
		}
		row, err := piitest.Parse(text, "none")
		if err != nil {
			t.Fatalf("clash.txt:%d: %v", n, err)
		}
		row.Name = fmt.Sprintf("clash.txt:%d", n)
		for _, w := range row.Want {
			if w.Kind == "none" {
				t.Fatalf("%s: a bracket without a kind", row.Name)
			}
		}
		rows = append(rows, row)
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	return rows
}

// TestClash: the same digits may be many things. For each number with its sentence one kind wins, or
// none, and no other kind finds anything beside it. Names and addresses are left out.
func TestClash(t *testing.T) {
	s := newScanner(t)
	rows := clashRows(t)
	var kinds []string
	won := map[string]int{}
	for _, r := range locale.All() {
		if !wordKind(r.Kind) {
			kinds = append(kinds, r.Kind)
		}
	}
	if ran := piitest.Run(t, s, rows, kinds...); ran < 400 {
		t.Errorf("only %d rows", ran)
	}
	for _, row := range rows {
		if len(row.Want) == 0 {
			won["none"]++
		}
		for _, w := range row.Want {
			won[w.Kind]++
		}
	}
	t.Logf("%d rows: %v", len(rows), won)
}
