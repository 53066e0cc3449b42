package pii

import (
	"bytes"
	"errors"
	"strconv"

	"github.com/sladd-go/sladd/classify"
)

// member returns what is known of the field name, which stands at t.src[a:b] in the object
// at from, of which f is known. It treats the name itself too.
func (j *jsonWalker) member(t *jsonText, from, a, b int, name []byte, f jsonField) (jsonField, error) {
	k := *j.keys.info(name)
	shown := name
	if f.look && (k.dirty || f.keys) {
		var err error
		if shown, err = j.rename(t, a, b, name, f); err != nil {
			return f, err
		}
	}
	j.path = appendPath(j.path, shown)
	if len(j.o.Fields) > 0 {
		if len(j.dots) > 0 {
			j.dots = append(j.dots, '.')
		}
		j.dots = append(j.dots, name...)
		for _, w := range j.o.Fields {
			f.look = f.look || w == string(j.dots)
		}
	}
	object := from<<3 | t.level + 1
	m := jsonField{hint: k.hint, asked: k.asked, kind: f.kind, look: f.look, machine: k.machine && len(j.o.Fields) == 0}
	if m.hint == nil && k.plain {
		if m.hint, m.asked = f.hint, f.asked; j.label.object == object {
			m.hint, m.asked = &j.label.hint, j.label.asked
		}
	}
	if k.label {
		m.labels = object
	}
	if j.fields {
		if k.name == "" {
			k.name = string(name)
		}
		j.steps = append(j.steps, k.name)
		m = j.rule(m)
	}
	return m, nil
}

// rename looks at a name as a text and returns what it is to be. Changed names are numbered
// from the second on, so that none stands twice.
func (j *jsonWalker) rename(t *jsonText, a, b int, name []byte, f jsonField) ([]byte, error) {
	lv := &j.levels[t.level]
	lv.edits = lv.edits[:0]
	j.path = append(j.path, '~')
	err := j.plain(lv, name, nil, jsonField{machine: !f.keys})
	j.path = j.path[:len(j.path)-1]
	if err != nil || len(lv.edits) == 0 {
		return name, atOffset(err, a)
	}
	j.work = j.splice(j.work[:0], name, lv.edits)
	if j.renamed++; j.renamed > 1 {
		j.work = strconv.AppendInt(append(j.work, '_'), int64(j.renamed), 10)
	}
	lo := len(j.arena)
	j.arena = appendJSONText(j.arena, j.work)
	*t.edits = append(*t.edits, edit{a, b, lo, len(j.arena)})
	return j.work, nil
}

// atOffset returns err with its place moved to the string or number at offset.
func atOffset(err error, offset int) error {
	if e := (*TextError)(nil); errors.As(err, &e) {
		moved := *e
		moved.Offset = int64(offset)
		return &moved
	}
	return err
}

// str looks at the string t.src[a:b].
func (j *jsonWalker) str(t *jsonText, a, b int, escaped bool, f jsonField) error {
	lv := &j.levels[t.level]
	text := t.src[a:b]
	lv.text.segs = lv.text.segs[:0]
	if escaped {
		lv.text.unescape(text)
		text = lv.text.b
	}
	if f.labels != 0 {
		j.labelled(f.labels, text)
	}
	lv.edits = lv.edits[:0]
	if err := j.content(lv, t, text, f); err != nil {
		return atOffset(err, a)
	}
	for _, e := range lv.edits {
		lo, hi := len(j.arena), 0
		j.arena = appendJSONText(j.arena, j.arena[e.lo:e.hi])
		hi = len(j.arena)
		lv.text.pieces(e.start, e.end, func(from, to int) {
			*t.edits = append(*t.edits, edit{a + from, a + to, lo, hi})
			lo = hi
		})
	}
	return nil
}

// content notes in lv.edits what to change in a string.
func (j *jsonWalker) content(lv *jsonLevel, t *jsonText, text []byte, f jsonField) error {
	if f.kind != "" {
		return j.whole(lv, text, f)
	}
	if j.o.Text != nil && !f.machine {
		if taken, err := j.offer(lv, text); taken || err != nil {
			return err
		}
	}
	if c := text[jsonSpace(text, 0):]; len(c) > 1 && (c[0] == '{' || c[0] == '[') && t.level+1 < maxJSONNest && j.isJSON(t, text) {
		in := jsonText{src: text, depth: t.depth, level: t.level + 1, edits: &lv.edits}
		_, err := j.value(&in, jsonSpace(text, 0), f)
		return err
	}
	if looksHTML(text) {
		return j.hypertext(lv, text, f)
	}
	return j.plain(lv, text, nil, f)
}

// isJSON reports whether text is one JSON value.
func (j *jsonWalker) isJSON(t *jsonText, text []byte) bool {
	in := jsonText{src: text, depth: t.depth, level: t.level + 1, dry: true}
	i, err := j.value(&in, jsonSpace(text, 0), jsonField{})
	return err == nil && jsonSpace(text, i) == len(text)
}

// number looks at the number t.src[a:b], or at true or false.
func (j *jsonWalker) number(t *jsonText, a, b int, f jsonField) error {
	text := t.src[a:b]
	if f.kind == "" && f.hint == nil && f.asked == nil && b-a < 6 {
		return nil
	}
	lv := &j.levels[t.level]
	lv.edits, lv.text.segs = lv.edits[:0], lv.text.segs[:0]
	var err error
	if f.kind != "" {
		err = j.whole(lv, text, f)
	} else {
		err = j.plain(lv, text, nil, f)
	}
	if err != nil || len(lv.edits) == 0 {
		return atOffset(err, a)
	}
	j.work = j.splice(j.work[:0], text, lv.edits)
	lo := len(j.arena)
	j.arena = append(appendJSONText(append(j.arena, '"'), j.work), '"')
	*t.edits = append(*t.edits, edit{a, b, lo, len(j.arena)})
	return nil
}

// whole takes all of text for a finding, as a field rule says, if it isn't our label for it.
func (j *jsonWalker) whole(lv *jsonLevel, text []byte, f jsonField) error {
	if ourLabels(text, f.kind) {
		return nil
	}
	return j.act(lv, text, nil, Finding{End: int64(len(text)), Kind: f.kind, Category: j.category(f.kind),
		Confidence: classify.Certain, Evidence: FieldName | PolicyTerm})
}

// plain finds what is in text, which lies on the source that l says, or on none.
func (j *jsonWalker) plain(lv *jsonLevel, text []byte, l *layer, f jsonField) error {
	j.m.begin(j.found[:0])
	j.m.hint = f.hint
	if err := j.m.whole(text); err != nil {
		return err
	}
	j.found = j.m.out
	j.m.out = nil
	if err := j.answer(text, f.asked); err != nil {
		return err
	}
	for i := range j.found {
		if x := &j.found[i]; !f.machine || structural(x) {
			if err := j.act(lv, text, l, *x); err != nil {
				return err
			}
		}
	}
	return nil
}

// act does with a finding in text what the policy says, and notes the edit.
func (j *jsonWalker) act(lv *jsonLevel, text []byte, l *layer, x Finding) error {
	start, end := int(x.Start), int(x.End)
	value := text[start:end]
	if l != nil {
		first := true
		l.pieces(start, end, func(from, to int) {
			if first {
				x.Start, first = int64(from), false
			}
			x.End = int64(to)
		})
	}
	lo := len(j.arena)
	j.acted = false
	var err error
	if j.arena, err = j.r.operate(j.arena, value, &x, &j.numbers, j.seen); err != nil {
		return err
	}
	if j.acted && (j.o.Report != nil || j.o.Write != nil) {
		path := string(j.path)
		if j.o.Report != nil {
			j.o.Report(path, x)
		}
		if j.o.Write != nil {
			j.written = append(j.written[:0], j.arena[lo:]...)
			j.arena = j.o.Write(j.arena[:lo], value, j.written, path, x)
		}
	}
	if bytes.Equal(j.arena[lo:], value) {
		j.arena = j.arena[:lo]
		return nil
	}
	if l == nil {
		lv.edits = append(lv.edits, edit{start, end, lo, len(j.arena)})
		return nil
	}
	hi := len(j.arena)
	j.arena = appendHTMLText(j.arena, j.arena[lo:hi])
	lo, hi = hi, len(j.arena)
	l.pieces(start, end, func(from, to int) {
		lv.edits = append(lv.edits, edit{from, to, lo, hi})
		lo = hi
	})
	return nil
}
