package locale_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/piitest"
)

// TestTables runs testdata/tables.txt, whole and in every cut: rows below a header, labels with their value on the next line,
// name=value, and tables of things.
func TestTables(t *testing.T) {
	rows := piitest.Load(t, filepath.Join("..", "testdata", "tables.txt"))
	ran := piitest.Run(t, newScanner(t), rows, "person", "birthdate", "phone", "email", "se.personnummer", "no.kontonummer", "address", "secret")
	found := 0
	for _, row := range rows {
		found += min(1, len(row.Want))
	}
	if ran < 45 || found < 27 || ran-found < 17 {
		t.Errorf("%d rows, %d of them with something to find", ran, found)
	}
}

// TestTableEnds: a header counts for the rows right below it, of as many cells, and for no line else.
func TestTableEnds(t *testing.T) {
	s := newScanner(t)
	const header = "namn;ålder;ort\n"
	for name, x := range map[string]struct {
		text string
		want int
	}{
		"a row":             {"storm;41;lund\n", 3},
		"more rows":         {"storm;41;lund\neld;27;lund\n", 6},
		"fewer cells":       {"storm;41\n", 0},
		"more cells":        {"storm;41;lund;x\n", 0},
		"a line between":    {"tack\nstorm;41;lund\n", 0},
		"an empty line":     {"\nstorm;41;lund\n", 0},
		"a line too long":   {"storm;41;lund" + strings.Repeat(" ", 400) + "\n", 0},
		"a label in a cell": {"[PERSON];41;lund\n", 2},
	} {
		t.Run(name, func(t *testing.T) {
			fs, err := s.Find(header + x.text)
			if err != nil {
				t.Fatal(err)
			}
			n := 0
			for _, f := range fs {
				if f.Confidence >= classify.Likely && f.Evidence&pii.FieldName != 0 {
					n++
				}
			}
			if n != x.want {
				t.Errorf("%d cells read; want %d", n, x.want)
			}
		})
	}
}

// TestAllocTables: tables are read without allocation, once the machine has room.
func TestAllocTables(t *testing.T) {
	s := newScanner(t)
	text := []byte("namn;ålder;ort\nstorm;41;lund\nefternamn\nberg\nAgent: Vad heter du?\nKund: eld\nfornamn=sol\n")
	dst := make([]pii.Finding, 0, 64)
	if n := testing.AllocsPerRun(100, func() {
		var err error
		if dst, err = s.AppendFindings(dst[:0], text); err != nil {
			t.Error(err)
		}
	}); n > 0 {
		t.Errorf("%.0f allocations", n)
	}
	if len(dst) < 6 {
		t.Errorf("%d findings", len(dst))
	}
}
