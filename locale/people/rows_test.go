package people

import (
	"path/filepath"
	"testing"

	"github.com/sladd-go/sladd/pii/piitest"
)

// TestRows runs the annotated files of both kinds, whole and in every cut.
func TestRows(t *testing.T) {
	s := scanner(t)
	for _, kind := range [...]string{"person", "address"} {
		rows := piitest.Load(t, filepath.Join("..", "..", "testdata", kind+".txt"))
		if ran := piitest.Run(t, s, rows, kind); ran < 100 || ran != len(rows) {
			t.Errorf("%s: %d of %d rows ran", kind, ran, len(rows))
		}
	}
}
