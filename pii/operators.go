package pii

import (
	"errors"
	"fmt"

	"github.com/sladd-go/sladd/classify"
)

// check reports everything that the policy wants and the redactor can't do.
func (r *Redactor) check() error {
	if r.p == nil {
		return nil
	}
	var errs []error
	bad := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w: "+format, append([]any{ErrConfig}, args...)...))
	}
	needs := make(map[classify.Action]bool)
	band := false
	for d := range r.p.Decisions() {
		needs[d.Action] = true
		band = band || d.Action == classify.Generalize && d.Detail == "age_band"
	}
	for _, a := range []classify.Action{classify.Pseudonym, classify.Seal} {
		switch {
		case !needs[a]:
		case r.keys == nil:
			bad("the policy's action %q needs keys (WithKeys)", a)
		case r.keys.Current() == "":
			bad("the policy's action %q needs a current key, which the ring has not", a)
		}
	}
	if band && r.year == 0 {
		bad("the policy's detail %q needs a year to count from (WithReferenceYear)", "age_band")
	}
	for d := range r.p.Deny() {
		if r.forms[d.Kind] == nil {
			bad("the policy brings the kind %s, which the scanner has not: give it PolicyRecognizers too", d.Kind)
		}
	}
	return errors.Join(errs...)
}

// operate appends what shall stand in the place of value. n numbers the values of the
// text; without it labels have no number. On an error dst may have grown and the caller
// takes it back. It doesn't allocate for the actions keep, tag, label, mask and remove.
func (r *Redactor) operate(dst, value []byte, f *Finding, n *numbering, report func(Finding)) ([]byte, error) {
	d := r.p.Decide(f.Kind, f.Category, f.Confidence)
	if f.Confidence < d.Floor {
		return append(dst, value...), nil
	}
	if r.allow != (allower{}) {
		ok, err := r.allowed(value, f)
		if ok {
			return append(dst, value...), nil
		} else if err != nil {
			return dst, &TextError{Offset: f.Start, Kind: f.Kind, Err: err}
		}
	}
	if report != nil {
		report(*f)
	}
	var err error
	switch d.Action {
	case classify.Keep, classify.Tag:
		return append(dst, value...), nil
	case classify.Label:
		if !d.Numbered || n == nil {
			return appendLabel(dst, f.Kind), nil
		}
		dst, err = r.appendNumbered(dst, value, f.Kind, n)
	case classify.Mask:
		return appendMask(dst, value, d), nil
	case classify.Remove:
		return dst, nil
	case classify.Pseudonym:
		dst, err = r.appendToken(dst, value, f.Kind)
	case classify.Seal:
		dst, err = r.appendSeal(dst, value, f.Kind)
	case classify.Generalize:
		dst, err = r.appendGeneral(dst, value, f, d.Detail)
	default:
		err = ErrConfig
	}
	if err != nil {
		return dst, &TextError{Offset: f.Start, Kind: f.Kind, Err: err}
	}
	return dst, nil
}

// appendToken appends the pseudonym of value, written with the current key.
func (r *Redactor) appendToken(dst, value []byte, kind string) ([]byte, error) {
	form, _, err := r.canonical(kind, value)
	if err != nil {
		return dst, err
	}
	return r.keys.appendPseudonym(dst, r.keys.Current(), r.scope, kind, form)
}

// appendLabel appends the label of a kind: [SE_PERSONNUMMER].
func appendLabel(dst []byte, kind string) []byte {
	dst = append(dst, '[')
	for i := range len(kind) {
		dst = append(dst, labelByte(kind[i]))
	}
	return append(dst, ']')
}
