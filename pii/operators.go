package pii

import (
	"fmt"

	"github.com/sladd-go/sladd/classify"
)

// check reports what the policy wants that the redactor can't do.
func (r *Redactor) check() error {
	if r.p == nil {
		return nil
	}
	for d := range r.p.Decisions() {
		switch d.Action {
		case classify.Keep, classify.Tag, classify.Label, classify.Mask, classify.Remove:
		default:
			return fmt.Errorf("%w: the policy's action %q needs an option", ErrConfig, d.Action)
		}
	}
	return nil
}

// operate appends what shall stand in the place of value.
func (r *Redactor) operate(dst, value []byte, f *Finding, report func(Finding)) ([]byte, error) {
	d := r.p.Decide(f.Kind, f.Category, f.Confidence)
	if f.Confidence < d.Floor {
		return append(dst, value...), nil
	}
	if report != nil {
		report(*f)
	}
	switch d.Action {
	case classify.Keep, classify.Tag:
		return append(dst, value...), nil
	case classify.Label:
		return appendLabel(dst, f.Kind), nil
	case classify.Mask:
		return appendMask(dst, value, d), nil
	case classify.Remove:
		return dst, nil
	}
	return dst, &TextError{Offset: f.Start, Kind: f.Kind, Err: ErrConfig}
}

// appendLabel appends the label of a kind: [SE_PERSONNUMMER].
func appendLabel(dst []byte, kind string) []byte {
	dst = append(dst, '[')
	for i := range len(kind) {
		switch c := kind[i]; {
		case 'a' <= c && c <= 'z':
			dst = append(dst, c-0x20)
		case '0' <= c && c <= '9':
			dst = append(dst, c)
		default:
			dst = append(dst, '_')
		}
	}
	return append(dst, ']')
}

// appendMask appends the policy's number of asterisks, and as many of the last
// letters and digits of value as it keeps, never more than half of them.
func appendMask(dst, value []byte, d classify.Decision) []byte {
	for range d.MaskWidth {
		dst = append(dst, '*')
	}
	chars := 0
	for _, c := range value {
		if isAlnum(c) {
			chars++
		}
	}
	keep := min(d.MaskKeep, chars/2)
	i := len(value)
	for keep > 0 && i > 0 {
		if i--; isAlnum(value[i]) {
			keep--
		}
	}
	if i < len(value) {
		for _, c := range value[i:] {
			if isAlnum(c) {
				dst = append(dst, c)
			}
		}
	}
	return dst
}
