package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Sentences made up of lines with alternatives and places to fill, so that a table knows a construction in every language and
// with every sort of value, however few people wrote it so far.

// sentences makes perLine messages of each line.
func sentences(kind, lines string, perLine int, fill func(r *rand.Rand, what byte) string) []message {
	r := rand.New(rand.NewPCG(5, 13))
	var ms []message
	for n, line := range strings.Split(lines, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		for i := range perLine {
			ms = append(ms, marked(kind, fmt.Sprintf("made-%d-%d", n, i), expand(r, strings.ReplaceAll(line, `\n`, "\n"), fill)))
		}
	}
	return ms
}

// expand takes one of each [a|b] and fills each {x}.
func expand(r *rand.Rand, line string, fill func(r *rand.Rand, what byte) string) string {
	var b strings.Builder
	for line != "" {
		i := strings.IndexAny(line, "[{")
		if i < 0 {
			b.WriteString(line)
			break
		}
		b.WriteString(line[:i])
		if line[i] == '{' {
			b.WriteString(fill(r, line[i+1]))
			line = line[i+3:]
			continue
		}
		end := i + strings.IndexByte(line[i:], ']')
		choices := strings.Split(line[i+1:end], "|")
		line = choices[r.IntN(len(choices))] + line[end+1:]
	}
	return strings.TrimSpace(b.String())
}
