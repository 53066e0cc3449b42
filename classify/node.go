package classify

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxDepth bounds how deep JSON that is read may nest; ours nests four deep.
const maxDepth = 16

// A node is a JSON value and where it begins. encoding/json alone forgets places,
// takes names in any case and lets the last of two equal names win.
type node struct {
	at    int
	value any // nil, bool, json.Number, string, or a delimiter for elements and members
	items []node
	names []member // of items, in an object
}

type member struct {
	name string
	at   int
}

var (
	errSyntax    = errors.New("is not JSON")
	errTrailing  = errors.New("something stands behind the end of the JSON value")
	errDeep      = errors.New("nests deeper than 16 values")
	errDuplicate = errors.New("this name stands in the object already")
	errUTF8      = errors.New("is not UTF-8")
	errShort     = errors.New("ends too early")
)

// A nodeError holds no text, only a place.
type nodeError struct {
	at  int
	err error
}

func (e *nodeError) Error() string { return e.err.Error() }

// nodeReader reads a tree of nodes.
type nodeReader struct {
	data []byte
	dec  *json.Decoder
	end  int // behind the last token
}

func readNode(data []byte) (node, error) {
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return node{}, &nodeError{i, errUTF8}
		}
		i += n
	}
	r := nodeReader{data: data, dec: json.NewDecoder(bytes.NewReader(data))}
	r.dec.UseNumber()
	n, err := r.read(0)
	if err == nil {
		rest := bytes.TrimLeft(data[r.end:], " \t\r\n")
		if len(rest) > 0 {
			err = &nodeError{len(data) - len(rest), errTrailing}
		}
	}
	return n, err
}

// skip returns where the next token begins.
func (r *nodeReader) skip() int {
	for r.end < len(r.data) && strings.IndexByte(" \t\r\n,:", r.data[r.end]) >= 0 {
		r.end++
	}
	return r.end
}

// token reads a token and returns where it begins.
func (r *nodeReader) token() (json.Token, int, error) {
	at := r.skip()
	t, err := r.dec.Token()
	if err != nil { // its text may quote a character: only its place is used
		var se *json.SyntaxError
		switch {
		case at >= len(r.data):
			return nil, at, &nodeError{len(r.data), errShort}
		case errors.As(err, &se) && int(se.Offset) > at && int(se.Offset) <= len(r.data):
			at = int(se.Offset) - 1
		}
		return nil, at, &nodeError{at, errSyntax}
	}
	r.end = int(r.dec.InputOffset())
	return t, at, nil
}

func (r *nodeReader) read(depth int) (node, error) {
	t, at, err := r.token()
	if err != nil {
		return node{}, err
	}
	n := node{at: at, value: t}
	d, ok := t.(json.Delim)
	if !ok {
		return n, nil
	}
	if depth == maxDepth {
		return node{}, &nodeError{at, errDeep}
	}
	var seen map[string]bool
	if d == '{' {
		seen = make(map[string]bool)
	}
	for r.dec.More() {
		if d == '{' {
			t, at, err := r.token()
			if err != nil {
				return node{}, err
			}
			name, ok := t.(string)
			if !ok {
				return node{}, &nodeError{at, errSyntax}
			}
			if seen[name] {
				return node{}, &nodeError{at, errDuplicate}
			}
			seen[name] = true
			n.names = append(n.names, member{name, at})
		}
		item, err := r.read(depth + 1)
		if err != nil {
			return node{}, err
		}
		n.items = append(n.items, item)
	}
	_, _, err = r.token()
	return n, err
}

// what returns the sort of value that n is.
func (n *node) what() string {
	switch v := n.value.(type) {
	case string:
		return "a string"
	case bool:
		return "true or false"
	case json.Number:
		return "a number"
	case json.Delim:
		if v == '{' {
			return "an object"
		}
		return "a list"
	}
	return "null"
}

// find returns where path begins, or the nearest value around it that is there.
func (n *node) find(path string) int {
	for path != "" {
		i, list := 0, path[0] == '['
		if list {
			inside, rest, _ := strings.Cut(path[1:], "]")
			i, _ = strconv.Atoi(inside)
			path = rest
		} else {
			path = strings.TrimPrefix(path, ".")
			end := strings.IndexAny(path, ".[")
			if end < 0 {
				end = len(path)
			}
			for i < len(n.names) && n.names[i].name != path[:end] {
				i++
			}
			path = path[end:]
		}
		if i >= len(n.items) {
			break
		}
		n = &n.items[i]
	}
	return n.at
}

// lineColumn returns the line and column of an offset, both from 1, the column in bytes.
func lineColumn(data []byte, at int) (line, column int) {
	before := data[:min(at, len(data))]
	return 1 + bytes.Count(before, []byte("\n")), len(before) - bytes.LastIndexByte(before, '\n')
}
