package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// chat returns n lines, some of them with an id that tells which they are.
func chat(n int, asJSON bool) string {
	var b strings.Builder
	for i := range n {
		text := fmt.Sprintf("message %d from a%d@firma.se %s", i, i, strings.Repeat("hej ", i%40))
		if asJSON {
			line, _ := json.Marshal(map[string]any{"id": i, "text": text})
			b.Write(line)
		} else {
			b.WriteString(text)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// TestLines compares what comes out in one run with what comes out line by line, over many blocks
// and for every output: one line in, one line out, in order.
func TestLines(t *testing.T) {
	size := 20000
	if testing.Short() { // beside the race detector
		size = 4000
	}
	for _, form := range []string{"text", "jsonl"} {
		in := chat(size, form == "jsonl")
		for _, out := range []string{"redacted", "tagged", "findings"} {
			_, got, stderr := redact(in, "-in", form, "-out", out)
			if stderr != "" {
				t.Fatal(stderr)
			}
			have := strings.SplitAfter(got, "\n")
			lines := strings.SplitAfter(in, "\n")
			if len(have) != len(lines) {
				t.Fatalf("%s %s: %d lines in, %d out", form, out, len(lines), len(have))
			}
			for i := 0; i < len(lines)-1; i += 997 {
				_, want, _ := redact(lines[i], "-in", form, "-out", out)
				if form == "text" && out == "findings" {
					want = strings.Replace(want, `"id":1,`, fmt.Sprintf(`"id":%d,`, i+1), 1)
				}
				if diff := cmp.Diff(want, have[i]); diff != "" {
					t.Fatalf("%s %s: line %d\n%s", form, out, i+1, diff)
				}
			}
		}
	}
}

// TestFiles reads several files; a last line without an end gets one if there is more.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	var names []string
	for i, text := range []string{"a@b.se", "", "hej\n{\nhej", "slut"} {
		names = append(names, filepath.Join(dir, fmt.Sprint(i)))
		if err := os.WriteFile(names[i], []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, out, _ := redact("pipe a@b.se", append(names, "-")...)
	if want := "[EMAIL]\nhej\n{\nhej\nslut\npipe [EMAIL]"; out != want {
		t.Error(cmp.Diff(want, out))
	}
	_, out, stderr := redact("", append([]string{"-in", "jsonl"}, names[2])...)
	if want := "redact: " + names[2] + ":2: "; strings.Count(out, "\n") != 2 || !strings.Contains(stderr, want) {
		t.Errorf("%q %q", out, stderr)
	}
}

// TestPipe writes a line and waits for its answer before it writes the next.
func TestPipe(t *testing.T) {
	inR, inW := io.Pipe()
	outR, outW := io.Pipe()
	go func() {
		run(nil, inR, outW, io.Discard)
		outW.Close()
	}()
	buf := make([]byte, 100)
	for range 20 {
		fmt.Fprintln(inW, "pnr 820309-2385")
		n, err := outR.Read(buf)
		if got := string(buf[:n]); err != nil || got != "pnr [SE_PERSONNUMMER]\n" {
			t.Fatalf("%q %v", got, err)
		}
	}
	inW.Close()
}

// TestLongLine has a line of 64 MiB between short ones.
func TestLongLine(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	in := "a@b.se\n" + strings.Repeat("hej hopp ", 64<<20/9) + " a@b.se\nc@d.se\n"
	code, out, stderr := redact(in)
	if code != 0 || stderr != "" || strings.Count(out, "\n") != 3 || strings.Count(out, "[EMAIL]") != 3 || len(out) != len(in)+3 {
		t.Errorf("exit %d, %d bytes, %d lines: %s", code, len(out), strings.Count(out, "\n"), stderr)
	}
}

type brokenPipe struct{ left int }

func (w *brokenPipe) Write(p []byte) (int, error) {
	if w.left--; w.left < 0 {
		return 0, io.ErrClosedPipe
	}
	return len(p), nil
}

func TestBrokenPipe(t *testing.T) {
	var stderr bytes.Buffer
	if code := run(nil, strings.NewReader(chat(50000, false)), &brokenPipe{left: 2}, &stderr); code != exitError || stderr.Len() > 0 {
		t.Errorf("exit %d, says %q", code, stderr.String())
	}
}

// TestResume stops the output at many places, also in the middle of a line, and goes on.
func TestResume(t *testing.T) {
	dir, n := t.TempDir(), 3000
	if testing.Short() { // beside the race detector
		n /= 4
	}
	for _, row := range []struct{ form, out, in string }{
		{"text", "redacted", chat(n, false)},
		{"jsonl", "redacted", chat(n, true)},
		{"jsonl", "findings", chat(n, true) + "{\"id\":\"last\"}"},
		{"text", "tagged", chat(n, false) + "last a@b.se"},
	} {
		_, want, _ := redact(row.in, "-in", row.form, "-out", row.out)
		for _, at := range []int{0, 1, 100, len(want) / 3, len(want) / 2, len(want) - 1, len(want)} {
			name := filepath.Join(dir, "out")
			if err := os.WriteFile(name, []byte(want[:at]), 0o600); err != nil {
				t.Fatal(err)
			}
			code, out, stderr := redact(row.in, "-in", row.form, "-out", row.out, "-o", name, "-resume")
			if code != 0 || out != "" || stderr != "" {
				t.Fatalf("exit %d: %s", code, stderr)
			}
			got, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != want {
				t.Fatalf("%s %s stopped at %d of %d: %d bytes, not %d", row.form, row.out, at, len(want), len(got), len(want))
			}
		}
	}
}

// TestMain lets the test binary be the program, for tests that kill it.
func TestMain(m *testing.M) {
	if os.Getenv("REDACT_ARGS") != "" {
		os.Exit(run(strings.Fields(os.Getenv("REDACT_ARGS")), os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// TestKill kills the program at work, several times, and starts it again with -resume: no line is
// lost and none stands twice.
func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in"), filepath.Join(dir, "out")
	text := chat(100000, true)
	if err := os.WriteFile(in, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	_, want, _ := redact(text, "-in", "jsonl")
	kills := 0
	for n := 1; ; n++ {
		if n > 200 {
			t.Fatal("no end")
		}
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), fmt.Sprintf("REDACT_ARGS=-in jsonl -resume -o %s %s", out, in))
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		before := size(out)
		for range 1000 {
			time.Sleep(time.Millisecond)
			if size(out) > before+int64(len(want)/5) {
				cmd.Process.Kill()
				break
			}
		}
		if cmd.Wait() == nil {
			break
		}
		kills++
	}
	got, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("after %d kills: %d bytes, not %d", kills, len(got), len(want))
	}
	if kills == 0 {
		t.Error("it was never killed")
	}
}

func size(file string) int64 {
	st, err := os.Stat(file)
	if err != nil {
		return 0
	}
	return st.Size()
}

func TestProgress(t *testing.T) {
	if _, _, stderr := redact("a@b.se\n", "-progress", "always"); !strings.Contains(stderr, "MB/s  1 findings") {
		t.Errorf("%q", stderr)
	}
	if _, _, stderr := redact("a@b.se\n"); stderr != "" {
		t.Errorf("%q", stderr)
	}
	if _, _, stderr := redact("", "-progress", "always", corpusDir+"demo.txt"); !strings.Contains(stderr, "] 100 %") {
		t.Errorf("%q", stderr)
	}
}
