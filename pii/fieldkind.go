package pii

import (
	"fmt"

	"github.com/sladd-go/sladd/classify"
)

// AppendKind appends value to dst as the policy treats a certain finding of that kind, all of it and
// whatever it holds: for a field of which the format itself says what it is, such as the name that stands before an
// e-mail address, or a TEL in a vCard. An empty value stays, and one that is our own label for the kind. A kind
// that classify doesn't know, nor the policy, is ErrConfig.
//
// report is called, and errors are, as by Append.
func (r *Redactor) AppendKind(dst []byte, kind string, value []byte, report func(Finding)) ([]byte, error) {
	category, ok := classify.KindCategory(kind)
	if !ok {
		for d := range r.p.Deny() {
			if d.Kind == kind {
				category, ok = d.Category, true
			}
		}
	}
	if !ok {
		return dst, fmt.Errorf("%w: no such kind", ErrConfig)
	}
	if len(value) == 0 || ourLabels(value, kind) {
		return append(dst, value...), nil
	}
	var n numbering
	out, err := r.operate(dst, value, &Finding{End: int64(len(value)), Kind: kind, Category: category,
		Confidence: classify.Certain, Evidence: FieldName}, &n, report)
	if err != nil {
		clear(dst[len(dst):min(cap(dst), len(out))])
		clear(out[len(dst):])
		return dst, err
	}
	return out, nil
}
