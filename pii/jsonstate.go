package pii

import (
	"hash/maphash"

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

	ans answerer
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
	asked   []uint16 // see keyInfo
	kind    string   // a field rule's
	keys    bool     // the names of the object are texts
	machine bool     // a program's own: an id, a type, a time
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
	j.ans.forget()
	for i := range j.levels {
		clear(j.levels[i].text.b)
		clear(j.levels[i].html.b)
	}
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
