package classify

import (
	"errors"
	"strconv"
	"strings"
)

// fieldPath is a JSONPath of the sort that Field.Path takes.
type fieldPath []pathStep

// A pathStep fits one name or index, or with deep any number of them and then one.
type pathStep struct {
	name string // or an index in decimal
	any  bool   // * or [*]
	deep bool   // after ..
}

var errPath = errors.New(`is not a path such as $.a.b, $.list[*].text, $..name, $['odd name'] or $.list[0]`)

// maxSteps bounds a path, and so the time of a match.
const maxSteps = 16

// parseFieldPath parses the subset of RFC 9535 that Field.Path names. Its error
// doesn't quote s.
func parseFieldPath(s string) (fieldPath, error) {
	rest, ok := strings.CutPrefix(s, "$")
	if !ok || rest == "" || len(s) > maxValue {
		return nil, errPath
	}
	var p fieldPath
	for rest != "" {
		var st pathStep
		if rest, st.deep = strings.CutPrefix(rest, ".."); !st.deep {
			var dot bool
			if rest, dot = strings.CutPrefix(rest, "."); !dot && !strings.HasPrefix(rest, "[") {
				return nil, errPath
			} else if dot && strings.HasPrefix(rest, "[") {
				return nil, errPath
			}
		}
		if inner, ok := strings.CutPrefix(rest, "["); ok {
			if rest, ok = bracket(inner, &st); !ok {
				return nil, errPath
			}
		} else {
			n := strings.IndexAny(rest, ".[")
			if n < 0 {
				n = len(rest)
			}
			st.name, rest = rest[:n], rest[n:]
			if st.any = st.name == "*"; st.any {
				st.name = ""
			} else if !plainName(st.name) {
				return nil, errPath
			}
		}
		if p = append(p, st); len(p) > maxSteps {
			return nil, errPath
		}
	}
	return p, nil
}

// bracket parses what stands behind '[' and returns what stands behind ']'.
func bracket(s string, st *pathStep) (rest string, ok bool) {
	if s == "" {
		return "", false
	}
	if q := s[0]; q == '\'' || q == '"' {
		n := strings.IndexByte(s[1:], q)
		if n < 1 {
			return "", false
		}
		st.name = s[1 : 1+n]
		if strings.IndexByte(st.name, '\\') >= 0 {
			return "", false
		}
		return strings.CutPrefix(s[n+2:], "]")
	}
	inside, rest, ok := strings.Cut(s, "]")
	if inside == "*" {
		st.any = true
		return rest, ok
	}
	n, err := strconv.Atoi(inside)
	st.name = inside
	return rest, ok && err == nil && n >= 0 && strconv.Itoa(n) == inside
}

// plainName reports whether s may stand in a path without quotes.
func plainName(s string) bool {
	for i := range len(s) {
		c := s[i]
		letter := 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' || c >= 0x80
		if !letter && (i == 0 || c != '-' && (c < '0' || '9' < c)) {
			return false
		}
	}
	return s != ""
}

// fits reports whether p leads to path, whose steps are names and decimal indices.
func (p fieldPath) fits(path []string) bool {
	return p.align(len(path), func(st pathStep, j int) bool { return st.any || st.name == path[j] })
}

// covers reports whether p leads to everything that q leads to. It may say no where
// the answer is yes.
func (p fieldPath) covers(q fieldPath) bool {
	return p.align(len(q), func(st pathStep, j int) bool {
		have := q[j]
		return (st.any || !have.any && st.name == have.name) && (st.deep || !have.deep)
	})
}

// align reports whether the steps of p fit n steps in order, all of them, where what a deep
// step passes over fits too. To go back to the last deep step is enough, as with the
// stars of a glob, so the time is at most the product of both lengths.
func (p fieldPath) align(n int, fit func(st pathStep, j int) bool) bool {
	i, back, backJ := 0, -1, 0
	for j := 0; j < n; {
		if i < len(p) && p[i].deep && back != i {
			back, backJ = i, j
		}
		if i < len(p) && fit(p[i], j) {
			i, j = i+1, j+1
			continue
		}
		if back < 0 {
			return false
		}
		backJ++
		i, j = back, backJ
	}
	return i == len(p)
}

// Field returns the first rule for the field that path leads to; the steps of path
// are names and decimal indices, from the root. It does not allocate. Its time is bounded by
// the rules and the length of path.
func (p *Policy) Field(path []string) (Field, bool) {
	l := p.get()
	if l == nil {
		return Field{}, false
	}
	for i, fp := range l.fields {
		if fp.fits(path) {
			return l.rules.Fields[i], true
		}
	}
	return Field{}, false
}
