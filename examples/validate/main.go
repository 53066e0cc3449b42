// Command validate answers for each line {"type": …, "value": …} on standard input, or in the
// files, whether the value is one: "valid", "invalid" or "unsupported", a line each. Types
// are the kinds of the library, such as se.personnummer.
//
// "valid" says that the value is of the form and passes every check that its issuer promises;
// not that it was ever issued. A line that can't be read is "invalid", is
// reported on standard error by its number, and the program ends with 2.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program without its process.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		return answer(stdin, "standard input", stdout, stderr)
	}
	code := 0
	for _, name := range args {
		f, err := os.Open(name)
		if err != nil {
			fmt.Fprintf(stderr, "validate: %v\n", err)
			return 2
		}
		code = max(code, answer(f, name, stdout, stderr))
		f.Close()
	}
	return code
}

// answer answers the lines of r.
func answer(r io.Reader, name string, stdout, stderr io.Writer) (code int) {
	in, out := bufio.NewReader(r), bufio.NewWriter(stdout)
	complain := func(line int, err error) {
		fmt.Fprintf(stderr, "validate: %s:%d: %v\n", name, line, err)
		code = 2
	}
	for line := 1; ; line++ {
		text, err := in.ReadBytes('\n')
		if err != nil && err != io.EOF {
			complain(line, err)
			break
		}
		if len(text) == 0 {
			break
		}
		word, bad := "invalid", error(nil)
		if kind, value, e := read(text); e != nil {
			bad = e
		} else {
			word = verdict(kind, value)
		}
		fmt.Fprintln(out, word)
		if bad != nil {
			complain(line, bad)
		}
		// A pipe is answered line by line.
		if in.Buffered() == 0 || err == io.EOF {
			if err := out.Flush(); err != nil {
				return 2
			}
		}
	}
	if err := out.Flush(); err != nil {
		return 2
	}
	return code
}

// read reads a line. Its errors hold nothing of it.
func read(text []byte) (kind, value string, err error) {
	var q struct {
		Type  *string `json:"type"`
		Value *string `json:"value"`
	}
	if json.Unmarshal(text, &q) != nil || q.Type == nil || q.Value == nil {
		return "", "", errors.New(`not of the form {"type": "…", "value": "…"}`)
	}
	return *q.Type, *q.Value, nil
}

// verdict says what a value is for a kind.
func verdict(kind, value string) string {
	p, ok := parsers[kind]
	switch {
	case !ok:
		return "unsupported"
	case p(value) != nil:
		return "invalid"
	}
	return "valid"
}
