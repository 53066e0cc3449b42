package pii

import (
	"bytes"
	"hash/maphash"
	"slices"
	"strings"
)

// A deltaFinder finds the strings in a JSON text that are pieces of others.
type deltaFinder struct {
	src   []byte
	paths []string
	hits  []deltaHit
	path  []byte
	depth int
}

// A deltaHit is such a string: src[start:end] is what stands between its quotes. Key tells texts
// apart that stand at the same path, by the indices in the objects around.
type deltaHit struct {
	start, end int
	escaped    bool
	path       string
	key        uint64
}

// find looks through the whole text.
func (d *deltaFinder) find() error {
	i, ok := d.value(jsonSpace(d.src, 0))
	if !ok || jsonSpace(d.src, i) != len(d.src) {
		return jsonError(i, ErrJSON)
	}
	return nil
}

func (d *deltaFinder) value(i int) (end int, ok bool) {
	if i >= len(d.src) || d.depth > maxJSONDepth {
		return i, false
	}
	switch c := d.src[i]; {
	case c == '"':
		end, escaped, ok := jsonString(d.src, i+1)
		if !ok {
			return end, false
		}
		if slices.Contains(d.paths, string(d.path)) {
			d.hits = append(d.hits, deltaHit{start: i + 1, end: end, escaped: escaped, path: string(d.path)})
		}
		return end + 1, true
	case c == '{':
		return d.object(i)
	case c == '[':
		return d.list(i)
	case c == '-' || isDigit(c):
		return jsonNumber(d.src, i)
	case c == 't' || c == 'f' || c == 'n':
		return jsonWord(d.src, i)
	}
	return i, false
}

func (d *deltaFinder) list(i int) (end int, ok bool) {
	d.depth++
	defer func() { d.depth-- }()
	if i = jsonSpace(d.src, i+1); i < len(d.src) && d.src[i] == ']' {
		return i + 1, true
	}
	for {
		if i, ok = d.value(i); !ok {
			return i, false
		}
		switch i = jsonSpace(d.src, i); {
		case i < len(d.src) && d.src[i] == ']':
			return i + 1, true
		case i == len(d.src) || d.src[i] != ',':
			return i, false
		}
		i = jsonSpace(d.src, i+1)
	}
}

func (d *deltaFinder) object(i int) (end int, ok bool) {
	d.depth++
	path, first := len(d.path), len(d.hits)
	var key uint64
	defer func() {
		d.depth--
		d.path = d.path[:path]
		for k := first; k < len(d.hits); k++ {
			d.hits[k].key = d.hits[k].key*31 + key
		}
	}()
	if i = jsonSpace(d.src, i+1); i < len(d.src) && d.src[i] == '}' {
		return i + 1, true
	}
	for {
		if i >= len(d.src) || d.src[i] != '"' {
			return i, false
		}
		end, _, ok := jsonString(d.src, i+1)
		if !ok {
			return end, false
		}
		name := d.src[i+1 : end]
		if len(d.path) > 0 {
			d.path = append(d.path, '.')
		}
		d.path = append(d.path, name...)
		if i = jsonSpace(d.src, end+1); i >= len(d.src) || d.src[i] != ':' {
			return i, false
		}
		from := jsonSpace(d.src, i+1)
		if i, ok = d.value(from); !ok {
			return i, false
		}
		if n := string(name); strings.HasSuffix(n, "index") || n == "item_id" {
			key += maphash.Bytes(keySeed, append(append(d.path[path:], '='), d.src[from:i]...))
		}
		d.path = d.path[:path]
		switch i = jsonSpace(d.src, i); {
		case i < len(d.src) && d.src[i] == '}':
			return i + 1, true
		case i == len(d.src) || d.src[i] != ',':
			return i, false
		}
		i = jsonSpace(d.src, i+1)
	}
}

// fill appends a JSON text whose pieces, len(texts) of them, are empty with texts in their places, but
// for the piece hole, whose place is marked by a NUL, which stands in no JSON text.
func fill(dst, bare []byte, paths []string, texts [][]byte, hole int) ([]byte, error) {
	d := deltaFinder{src: bare, paths: paths}
	if err := d.find(); err != nil {
		return dst, err
	}
	if len(d.hits) != len(texts) {
		return dst, jsonError(0, ErrJSON)
	}
	at := 0
	for k, h := range d.hits {
		dst = append(dst, bare[at:h.start]...)
		if at = h.end; k == hole {
			dst = append(dst, 0)
		} else {
			dst = appendJSONText(dst, texts[k])
		}
	}
	return append(dst, bare[at:]...), nil
}

// appendRest appends the last event of a text with the rest of the text as its piece.
func (s *eventStream) appendRest(dst, rest []byte) []byte {
	before, behind, _ := bytes.Cut(s.json, []byte{0})
	return append(appendJSONText(append(dst, before...), rest), behind...)
}
