package htmlcheck

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/sladd-go/sladd/classify"
)

const demo = "../../testdata/corpus/demo.txt"

// programDir holds the program once it is built.
var programDir string

func TestMain(m *testing.M) {
	var err error
	if programDir, err = os.MkdirTemp("", "htmlcheck"); err != nil {
		panic(err)
	}
	code := m.Run()
	os.RemoveAll(programDir)
	os.Exit(code)
}

// build builds examples/redact.
var build = sync.OnceValues(func() (string, error) {
	file := filepath.Join(programDir, "redact")
	c := exec.Command("go", "build", "-o", file, "./examples/redact")
	c.Dir, c.Stderr = "../..", os.Stderr
	return file, c.Run()
})

// redact runs the program over files and returns what it writes.
func redact(t *testing.T, args ...string) string {
	t.Helper()
	program, err := build()
	if err != nil {
		t.Fatal(err)
	}
	var out, stderr bytes.Buffer
	c := exec.Command(program, args...)
	c.Stdout, c.Stderr = &out, &stderr
	if err := c.Run(); err != nil || stderr.Len() > 0 {
		t.Fatalf("redact %s: %v: %s", args, err, stderr.Bytes())
	}
	return out.String()
}

// asShown is what a page makes of characters: NUL is none in HTML, and the program needs two of
// the private ones itself.
var asShown = strings.NewReplacer("\x00", "", "\ue000", "\ufffd", "\ue001", "\ufffd")

// lines returns the messages of a file as the browser has to show them, with replacement characters
// for bytes that are no UTF-8.
func lines(text string) []string {
	text = asShown.Replace(string([]rune(strings.TrimSuffix(text, "\n"))))
	all := strings.Split(text, "\n")
	for i := range all {
		all[i] = strings.ReplaceAll(strings.TrimSuffix(all[i], "\r"), "\r", "\n")
	}
	return all
}

func read(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// write makes a file of a test.
func write(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// A found is a line of -out findings.
type found struct {
	Findings []struct {
		Kind       string
		Category   classify.Category
		Confidence classify.Confidence
		Start, End int
	}
}

// findings returns what the policy acts on or keeps, message by message.
func findings(t *testing.T, args ...string) []found {
	t.Helper()
	var all []found
	for line := range strings.Lines(redact(t, append([]string{"-out", "findings", "-min", "likely"}, args...)...)) {
		var f found
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		all = append(all, f)
	}
	return all
}

// values returns the texts that were found in a file.
func values(t *testing.T, file string) []string {
	t.Helper()
	raw := strings.Split(read(t, file), "\n")
	var all []string
	for i, line := range findings(t, file) {
		for _, f := range line.Findings {
			all = append(all, raw[i][f.Start:f.End])
		}
	}
	if len(all) == 0 {
		t.Fatal("nothing was found")
	}
	return all
}
