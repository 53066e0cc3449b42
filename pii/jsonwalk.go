package pii

import (
	"bytes"
	"hash/maphash"
	"slices"
	"strconv"
)

func jsonError(i int, err error) error { return &TextError{Offset: int64(i), Err: err} }

// text walks src, which holds any number of values.
func (j *jsonWalker) text(src []byte) error {
	t := &jsonText{src: src, edits: &j.edits}
	i := 0
	if bytes.HasPrefix(src, []byte("\ufeff")) {
		i = 3
	}
	for {
		if i = jsonSpace(src, i); i == len(src) {
			return nil
		}
		from := i
		j.numbers.reset()
		var err error
		if i, err = j.value(t, i, j.root()); err != nil {
			return err
		}
		if i < len(src) && src[from] != '{' && src[from] != '[' && src[from] != '"' && jsonSpace(src, i) == i {
			return jsonError(i, ErrJSON) // "12true"
		}
	}
}

// root returns what is known of a value that has no name.
func (j *jsonWalker) root() jsonField { return j.rule(jsonField{look: len(j.o.Fields) == 0}) }

// value walks the value at src[i] and returns the index behind it.
func (j *jsonWalker) value(t *jsonText, i int, f jsonField) (int, error) {
	if i >= len(t.src) {
		return i, jsonError(i, ErrJSON)
	}
	end, ok, unread := i, false, t.unread(f)
	switch c := t.src[i]; {
	case c == '"':
		return j.quoted(t, i, f)
	case c == '{':
		return j.object(t, i, f)
	case c == '[':
		return j.list(t, i, f)
	case c == '-' || isDigit(c):
		end, ok = jsonNumber(t.src, i)
	case c == 't' || c == 'f' || c == 'n':
		end, ok = jsonWord(t.src, i)
		unread = unread || f.kind == "" || c == 'n'
	}
	if !ok {
		return end, jsonError(end, ErrJSON)
	}
	if unread {
		return end, nil
	}
	return end, j.number(t, i, end, f)
}

// unread reports whether the values of a field are passed over.
func (t *jsonText) unread(f jsonField) bool { return t.dry || f.skip || !f.look }

// quoted walks the string at src[i] and returns the index behind it.
func (j *jsonWalker) quoted(t *jsonText, i int, f jsonField) (int, error) {
	end, escaped, ok := jsonString(t.src, i+1)
	if !ok {
		return end, jsonError(end, ErrJSON)
	}
	if t.unread(f) || end == i+1 {
		return end + 1, nil
	}
	return end + 1, j.str(t, i+1, end, escaped, f)
}

func (j *jsonWalker) list(t *jsonText, i int, f jsonField) (int, error) {
	if t.depth++; t.depth > maxJSONDepth {
		return i, jsonError(i, ErrLimit)
	}
	defer func() { t.depth-- }()
	path, steps := len(j.path), len(j.steps)
	f.labels = 0
	if i = jsonSpace(t.src, i+1); i < len(t.src) && t.src[i] == ']' {
		return i + 1, nil
	}
	for n := 0; ; n++ {
		e := f
		if !t.dry && !f.skip {
			j.path = append(strconv.AppendInt(append(j.path[:path], '['), int64(n), 10), ']')
			if j.fields {
				j.steps = append(j.steps[:steps], strconv.Itoa(n))
				e = j.rule(f)
			}
		}
		var err error
		if i, err = j.value(t, i, e); err != nil {
			return i, err
		}
		j.path, j.steps = j.path[:path], j.steps[:steps]
		var more, ok bool
		if i, more, ok = jsonMore(t.src, i, ']'); !ok {
			return i, jsonError(i, ErrJSON)
		} else if !more {
			return i, nil
		}
	}
}

func (j *jsonWalker) object(t *jsonText, i int, f jsonField) (int, error) {
	if t.depth++; t.depth > maxJSONDepth {
		return i, jsonError(i, ErrLimit)
	}
	from := i
	path, dots, steps, names := len(j.path), len(j.dots), len(j.steps), len(j.names)
	renamed := j.renamed
	defer func() { t.depth, j.names, j.renamed = t.depth-1, j.names[:names], renamed }()
	j.renamed = 0
	if i = jsonSpace(t.src, i+1); i < len(t.src) && t.src[i] == '}' {
		return i + 1, nil
	}
	for {
		name, end, err := j.name(t.src, i, names)
		if err != nil {
			return end, err
		}
		m := jsonField{skip: true}
		if !t.dry && !f.skip {
			if m, err = j.member(t, from, i+1, end, name, f); err != nil {
				return i, err
			}
		}
		if i = jsonSpace(t.src, end+1); i == len(t.src) || t.src[i] != ':' {
			return i, jsonError(i, ErrJSON)
		}
		if i, err = j.value(t, jsonSpace(t.src, i+1), m); err != nil {
			return i, err
		}
		j.path, j.dots, j.steps = j.path[:path], j.dots[:dots], j.steps[:steps]
		var more, ok bool
		switch i, more, ok = jsonMore(t.src, i, '}'); {
		case !ok:
			return i, jsonError(i, ErrJSON)
		case more:
		case twice(j.names[names:]):
			return from, jsonError(from, ErrDuplicateKey)
		default:
			return i, nil
		}
	}
}

// name reads the name of a member at src[i], which must differ from those of its object, j.names[names:]. It
// returns the index of the closing quote, or where it goes wrong.
func (j *jsonWalker) name(src []byte, i, names int) (name []byte, end int, err error) {
	if i == len(src) || src[i] != '"' {
		return nil, i, jsonError(i, ErrJSON)
	}
	end, escaped, ok := jsonString(src, i+1)
	if !ok {
		return nil, end, jsonError(end, ErrJSON)
	}
	name = src[i+1 : end]
	j.key.segs = j.key.segs[:0]
	if escaped {
		j.key.unescape(name)
		name = j.key.b
	}
	h := maphash.Bytes(keySeed, name)
	if at := j.names[names:]; len(at) < 16 && slices.Contains(at, h) {
		return nil, i, jsonError(i, ErrDuplicateKey)
	}
	j.names = append(j.names, h)
	return name, end, nil
}

// twice reports whether two of more than 16 hashes are equal; fewer are compared
// as they come.
func twice(hs []uint64) bool {
	if len(hs) <= 16 {
		return false
	}
	slices.Sort(hs)
	for i := 1; i < len(hs); i++ {
		if hs[i] == hs[i-1] {
			return true
		}
	}
	return false
}
