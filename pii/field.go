package pii

import (
	"errors"

	"github.com/sladd-go/sladd/classify"
)

// AppendField appends value, redacted, to dst: the value of a field of that name, which
// is evidence as a name is in AppendJSON: "cpr" speaks for a CPR, and under "request_id" only
// what cannot be a program's own is a finding. It is for forms, log attributes, headers. It
// allocates for a name that it hasn't seen and for what is found, nothing else with room in dst.
//
// report is called, and errors are, as by Append.
func (r *Redactor) AppendField(dst []byte, name string, value []byte, report func(Finding)) ([]byte, error) {
	j := jsonWalkers.Get().(*jsonWalker)
	j.begin(r, JSONOptions{})
	j.numbers.reset()
	j.work = append(j.work[:0], name...)
	k := j.keys.info(j.work)
	f := jsonField{hint: k.hint, asked: k.asked, machine: k.machine, look: true}
	if j.fields {
		j.steps = append(j.steps[:0], name)
		f = j.rule(f)
	}
	m := j.m
	m.begin(j.found[:0])
	m.hint = f.hint
	out, err := j.field(dst, value, f, report)
	if err == nil || !errors.Is(err, ErrRecognizer) {
		r.s.machines.Put(m) // a machine that failed is not used again
	}
	j.end()
	jsonWalkers.Put(j)
	if err != nil {
		clear(dst[len(dst):min(cap(dst), len(out))])
		clear(out[len(dst):])
		return dst, err
	}
	return out, nil
}

// field appends value with the findings treated; on an error it returns what it has written.
func (j *jsonWalker) field(dst, value []byte, f jsonField, report func(Finding)) ([]byte, error) {
	switch {
	case f.skip:
		return append(dst, value...), nil
	case f.kind == "":
		if err := j.m.whole(value); err != nil {
			return dst, err
		}
	case len(value) > 0 && labelEnd(value, 0) != len(value):
		j.m.out = append(j.m.out, Finding{End: int64(len(value)), Kind: f.kind, Category: j.category(f.kind),
			Confidence: classify.Certain, Evidence: FieldName | PolicyTerm})
	}
	j.found = j.m.out
	j.m.out, j.m.hint = nil, nil
	if f.kind == "" {
		if err := j.answer(value, f.asked); err != nil {
			return dst, err
		}
	}
	at := 0
	for i := range j.found {
		x := &j.found[i]
		if f.machine && !structural(x) {
			continue
		}
		dst = append(dst, value[at:x.Start]...)
		var err error
		if dst, err = j.r.operate(dst, value[x.Start:x.End], x, &j.numbers, report); err != nil {
			return dst, err
		}
		at = int(x.End)
	}
	return append(dst, value[at:]...), nil
}
