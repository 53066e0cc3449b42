package pii

import (
	"bytes"
	"hash/maphash"
	"slices"
	"strconv"

	"github.com/sladd-go/sladd/classify"
)

// A jsonWalker walks one JSON text and notes what to change in it. It belongs to one
// call; its buffers are used again.
type jsonWalker struct {
	r    *Redactor
	m    *machine
	o    JSONOptions
	keys keyCache

	path   []byte   // as report is told
	dots   []byte   // names only, joined by dots: as JSONOptions.Fields has it
	steps  []string // as classify.Policy.Field wants it, if there are field rules
	fields bool
	names  []uint64 // hashes of the names in the objects around the place
	key    layer    // the name at hand
	label  jsonLabel
	// renamed counts the names that were changed in the object at hand.
	renamed int

	levels  [maxJSONNest]jsonLevel
	edits   []edit // of the whole text
	arena   []byte // what the edits write
	written []byte // what the policy's action wrote, for JSONOptions.Write
	work    []byte
	found   []Finding
	seen    func(Finding)
	acted   bool
	numbers numbering // of the value at hand
}

// A jsonLevel holds what a string needs while what is in it is looked at.
type jsonLevel struct {
	text, html layer
	edits      []edit // in text
	attrs      []span
}

// A jsonText is a text and how it is looked at.
type jsonText struct {
	src   []byte
	depth int
	level int // of JSON in strings
	edits *[]edit
	dry   bool // only to see whether it's JSON
}

// A jsonField is what is known of a value before it is read.
type jsonField struct {
	hint    *hint
	kind    string // a field rule's
	keys    bool   // the names of the object are texts
	machine bool   // a program's own: an id, a type, a time
	skip    bool
	look    bool // not outside of JSONOptions.Fields
	labels  int  // the object in which the value names another, or 0
}

var keySeed = maphash.MakeSeed()

func newJSONWalker() *jsonWalker {
	j := new(jsonWalker)
	j.seen = func(Finding) { j.acted = true }
	return j
}

func (j *jsonWalker) begin(r *Redactor, o JSONOptions) {
	if j.keys.s != r.s {
		j.keys = keyCache{s: r.s}
	}
	j.r, j.o, j.m = r, o, r.s.machines.Get().(*machine)
	j.fields = false
	for range r.p.Fields() {
		j.fields = true
		break
	}
	j.path, j.dots, j.steps, j.names = j.path[:0], j.dots[:0], j.steps[:0], j.names[:0]
	j.edits, j.arena, j.label = j.edits[:0], j.arena[:0], jsonLabel{says: j.label.says}
}

// end forgets the text.
func (j *jsonWalker) end() {
	j.r, j.o, j.m = nil, JSONOptions{}, nil
	j.numbers.reset()
	clear(j.arena)
	clear(j.work)
	clear(j.written)
	clear(j.steps)
	for i := range j.levels {
		clear(j.levels[i].text.b)
		clear(j.levels[i].html.b)
	}
}

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
	switch c := t.src[i]; {
	case c == '"':
		end, escaped, ok := jsonString(t.src, i+1)
		if !ok {
			return end, jsonError(end, ErrJSON)
		}
		if t.dry || f.skip || !f.look || end == i+1 {
			return end + 1, nil
		}
		return end + 1, j.str(t, i+1, end, escaped, f)
	case c == '{':
		return j.object(t, i, f)
	case c == '[':
		return j.list(t, i, f)
	case c == '-' || isDigit(c):
		end, ok := jsonNumber(t.src, i)
		if !ok {
			return end, jsonError(end, ErrJSON)
		}
		if t.dry || f.skip || !f.look {
			return end, nil
		}
		return end, j.number(t, i, end, f)
	case c == 't' || c == 'f' || c == 'n':
		end, ok := jsonWord(t.src, i)
		if !ok {
			return end, jsonError(end, ErrJSON)
		}
		if f.kind == "" || c == 'n' || t.dry || f.skip || !f.look {
			return end, nil
		}
		return end, j.number(t, i, end, f)
	}
	return i, jsonError(i, ErrJSON)
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
		switch i = jsonSpace(t.src, i); {
		case i < len(t.src) && t.src[i] == ']':
			return i + 1, nil
		case i == len(t.src) || t.src[i] != ',':
			return i, jsonError(i, ErrJSON)
		}
		i = jsonSpace(t.src, i+1)
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
		if i == len(t.src) || t.src[i] != '"' {
			return i, jsonError(i, ErrJSON)
		}
		end, escaped, ok := jsonString(t.src, i+1)
		if !ok {
			return end, jsonError(end, ErrJSON)
		}
		name := t.src[i+1 : end]
		j.key.segs = j.key.segs[:0]
		if escaped {
			j.key.unescape(name)
			name = j.key.b
		}
		h := maphash.Bytes(keySeed, name)
		if at := j.names[names:]; len(at) < 16 && slices.Contains(at, h) {
			return i, jsonError(i, ErrDuplicateKey)
		}
		j.names = append(j.names, h)
		var m jsonField
		if t.dry || f.skip {
			m.skip = true
		} else {
			var err error
			if m, err = j.member(t, from, i+1, end, name, f); err != nil {
				return i, err
			}
		}
		if i = jsonSpace(t.src, end+1); i == len(t.src) || t.src[i] != ':' {
			return i, jsonError(i, ErrJSON)
		}
		var err error
		if i, err = j.value(t, jsonSpace(t.src, i+1), m); err != nil {
			return i, err
		}
		j.path, j.dots, j.steps = j.path[:path], j.dots[:dots], j.steps[:steps]
		switch i = jsonSpace(t.src, i); {
		case i < len(t.src) && t.src[i] == '}':
			if twice(j.names[names:]) {
				return from, jsonError(from, ErrDuplicateKey)
			}
			return i + 1, nil
		case i == len(t.src) || t.src[i] != ',':
			return i, jsonError(i, ErrJSON)
		}
		i = jsonSpace(t.src, i+1)
	}
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

// rule returns f with the policy's rule for the field at hand.
func (j *jsonWalker) rule(f jsonField) jsonField {
	if !j.fields {
		return f
	}
	x, ok := j.r.p.Field(j.steps)
	if !ok {
		return f
	}
	f.skip, f.kind, f.keys = x.Skip, x.Kind, x.Keys
	f.machine = false
	if x.Hint != "" {
		f.hint = j.keys.kind(x.Hint)
	}
	return f
}

// category returns the category of a field rule's kind.
func (j *jsonWalker) category(kind string) classify.Category {
	if c, ok := classify.KindCategory(kind); ok {
		return c
	}
	for d := range j.r.p.Deny() {
		if d.Kind == kind {
			return d.Category
		}
	}
	return classify.Custom
}
