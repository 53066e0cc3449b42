package pii

import (
	"fmt"
	"sync"

	"github.com/sladd-go/sladd/classify"
)

// A Redactor does with what a Scanner finds what a Policy says. It is immutable
// and safe for concurrent use.
//
// It fails closed: with an error comes no text. Bytes outside of findings are
// unchanged, invalid UTF-8 included. Redacting what is redacted already changes
// nothing: labels are left alone.
type Redactor struct {
	s    *Scanner
	p    *classify.Policy
	pool sync.Pool // *[]Finding
}

// A RedactorOption changes how a Redactor works.
type RedactorOption func(*Redactor) error

// NewRedactor returns a redactor. A nil policy removes everything that is
// found. It is an error if the policy wants an operator that the options
// don't provide for, such as a pseudonym without keys.
func NewRedactor(s *Scanner, p *classify.Policy, opts ...RedactorOption) (*Redactor, error) {
	if s == nil {
		return nil, fmt.Errorf("%w: no scanner", ErrConfig)
	}
	r := &Redactor{s: s, p: p}
	r.pool.New = func() any { return new([]Finding) }
	for _, o := range opts {
		if err := o(r); err != nil {
			return nil, err
		}
	}
	return r, r.check()
}

// Append appends src to dst with every finding treated as the policy says.
// report, if it isn't nil, is called for each finding that a rule of the policy applies
// to, in order, whatever the action; it must not keep src. On an error Append returns
// dst as it was, and what report was told is void.
func (r *Redactor) Append(dst, src []byte, report func(Finding)) ([]byte, error) {
	fs := r.pool.Get().(*[]Finding)
	defer r.pool.Put(fs)
	var err error
	if *fs, err = r.s.AppendFindings((*fs)[:0], src); err != nil {
		return dst, err
	}
	was, at := len(dst), 0
	for i := range *fs {
		f := &(*fs)[i]
		dst = append(dst, src[at:f.Start]...)
		if dst, err = r.operate(dst, src[f.Start:f.End], f, report); err != nil {
			clear(dst[was:])
			return dst[:was], err
		}
		at = int(f.End)
	}
	return append(dst, src[at:]...), nil
}

// String returns src with every finding treated as the policy says, or "" and an
// error.
func (r *Redactor) String(src string) (string, error) {
	dst, err := r.Append(make([]byte, 0, len(src)+32), []byte(src), nil)
	if err != nil {
		return "", err
	}
	return string(dst), nil
}

// Format writes nothing of the redactor but its name.
func (r *Redactor) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.Redactor") }
