package main

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
)

// Sentences made up of lines with alternatives and places to fill, so that a table knows a construction in every language and
// with every sort of value, however few people wrote it so far.

// slots are what the places of lines are filled with.
type slots struct {
	options map[string][]string // by the name of the place
	// own fills the places that options can't tell, and reports false for the others. It may be nil.
	own func(s *slots, r *rand.Rand, name string) (string, bool)
}

// readSlots reads lines as "name: one | another". What has several lines has the options of all.
func readSlots(text string) map[string][]string {
	options := map[string][]string{}
	for line := range strings.Lines(text) {
		name, list, ok := strings.Cut(strings.TrimRight(line, "\n"), ": ")
		if ok && line[0] != '#' {
			options[name] = append(options[name], strings.Split(list, " | ")...)
		}
	}
	return options
}

// sentences makes n messages of each line that all places can be filled of. Their ids begin with id.
func (s *slots) sentences(r *rand.Rand, kind, id, lines string, n int) []message {
	var ms []message
	for l, line := range strings.Split(lines, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		for i := range n {
			text, ok := s.expand(r, line)
			if !ok {
				break
			}
			ms = append(ms, marked(kind, fmt.Sprintf("%s-%d-%d", id, l, i), strings.TrimSpace(text)))
		}
	}
	return ms
}

// expand takes one of each [a|b], fills each {place} and ends a line at each \n. It reports false if there is nothing to fill a
// place with.
func (s *slots) expand(r *rand.Rand, line string) (string, bool) {
	done, rest := "", strings.ReplaceAll(line, `\n`, "\n")
	for {
		i := strings.IndexAny(rest, "[{")
		if i < 0 {
			return done + rest, true
		}
		done += rest[:i]
		if rest[i] == '[' {
			choices, after, _ := strings.Cut(rest[i+1:], "]")
			rest = one(r, strings.Split(choices, "|")) + after
			continue
		}
		name, after, _ := strings.Cut(rest[i+1:], "}")
		value, ok := s.fill(r, name)
		if !ok {
			return "", false
		}
		done, rest = done+value, after
	}
}

// must expands a line of which every place can be filled.
func (s *slots) must(r *rand.Rand, line string) string {
	text, ok := s.expand(r, line)
	if !ok {
		panic("nothing to fill a place with in " + line)
	}
	return text
}

// fill returns what stands in a place: {2-9} is a number of that range with as many figures as its least, {19} the figures
// themselves, and any other name is one of its options.
func (s *slots) fill(r *rand.Rand, name string) (string, bool) {
	if s.own != nil {
		if value, ok := s.own(s, r, name); ok {
			return value, true
		}
	}
	if name[0] > '9' {
		return s.oneOf(r, s.options[name])
	}
	low, high, isRange := strings.Cut(name, "-")
	if !isRange {
		return name, true
	}
	a, _ := strconv.Atoi(low)
	b, _ := strconv.Atoi(high)
	return fmt.Sprintf("%0*d", len(low), a+r.IntN(b-a+1)), true
}

// oneOf expands all options, so that what is drawn behind them doesn't hang on which is taken, and takes one.
func (s *slots) oneOf(r *rand.Rand, options []string) (string, bool) {
	if len(options) == 0 {
		return "", false
	}
	all := make([]string, len(options))
	for i, o := range options {
		var ok bool
		if all[i], ok = s.expand(r, o); !ok {
			return "", false
		}
	}
	return one(r, all), true
}

func one(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }
