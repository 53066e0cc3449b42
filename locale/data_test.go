package locale_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii/piitest"
)

// wordKind reports whether a kind is read by words alone: its rows stand with the package that does so.
func wordKind(kind string) bool {
	return kind == "person" || kind == "address" || strings.HasPrefix(kind, "topic.")
}

// The fifteen kinds that need the most rows.
var longKinds = map[string]bool{
	"se.personnummer": true, "se.samordningsnummer": true, "se.organisationsnummer": true, "dk.cpr": true, "dk.cvr": true,
	"no.fodselsnummer": true, "no.dnummer": true, "no.hnummer": true, "no.kontonummer": true, "no.organisasjonsnummer": true,
	"fi.hetu": true, "is.kennitala": true, "email": true, "ip.v4": true, "ip.v6": true,
}

// dataFiles returns the annotated file of each kind that has one.
func dataFiles(t testing.TB) map[string]string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("..", "testdata", "*.txt"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no data files: %v", err)
	}
	files := map[string]string{}
	for _, name := range names {
		if kind := strings.TrimSuffix(filepath.Base(name), ".txt"); classify.ValidKind(kind) {
			files[kind] = name
		}
	}
	return files
}

// TestData runs the annotated files of all kinds, whole and in every cut. Of each only the findings of
// its own kind matter; what kinds do to each other is in TestClash.
func TestData(t *testing.T) {
	s := newScanner(t)
	files := dataFiles(t)
	for _, r := range locale.All() {
		if files[r.Kind] == "" && !wordKind(r.Kind) {
			t.Errorf("%s has no file in testdata", r.Kind)
		}
	}
	total := 0
	for kind, name := range files {
		if wordKind(kind) {
			continue
		}
		rows := piitest.Load(t, name)
		ran := piitest.Run(t, s, share(rows, 8), kind)
		least, found := 20, 0
		if longKinds[kind] {
			least = 40
		}
		for _, row := range rows {
			found += min(1, len(row.Want))
		}
		if testing.Short() {
			ran = len(rows)
		}
		if ran < least || found < least/2 || ran == found {
			t.Errorf("%s: %d rows, %d of them with something to find; want at least %d, both with and without", kind, ran, found, least)
		}
		b, err := os.ReadFile(name)
		if err != nil || !strings.HasPrefix(string(b), "# "+kind+". ") {
			t.Errorf("%s: the head doesn't say whose identities they are (%v)", kind, err)
		}
		total += ran
	}
	t.Logf("%d rows of %d kinds", total, len(files))
}

// dataSeeds returns the texts of all annotated files, as seeds of the fuzz targets.
func dataSeeds(t testing.TB) (texts []string) {
	t.Helper()
	for _, name := range dataFiles(t) {
		for _, row := range piitest.Load(t, name) {
			texts = append(texts, row.Text)
		}
	}
	for _, row := range append(clashRows(t), piitest.Load(t, filepath.Join("..", "testdata", "tables.txt"))...) {
		texts = append(texts, row.Text)
	}
	return texts
}
