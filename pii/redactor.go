package pii

import (
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/sladd-go/sladd/classify"
)

// A Redactor does with what a Scanner finds what a Policy says. It is immutable
// and safe for concurrent use.
//
// It fails closed: with an error comes no text. Bytes outside of findings are
// unchanged, invalid UTF-8 included. Redacting what is redacted already changes
// nothing: labels, tokens, seals and masks are left alone. Where findings were removed nothing
// is left to know, so that now and then the words around read otherwise the second time.
type Redactor struct {
	s      *Scanner
	p      *classify.Policy
	keys   *KeyRing
	scope  Scope
	year   int // the reference year, or 0
	random io.Reader
	forms  map[string]*formers // by kind
	allow  allower
	pool   sync.Pool // *job
}

// NewRedactor returns a redactor. A nil policy removes everything that is
// found. It is an error if the policy wants what the options don't provide for, such as
// a pseudonym without keys, or brings kinds that the scanner doesn't have.
func NewRedactor(s *Scanner, p *classify.Policy, opts ...RedactorOption) (*Redactor, error) {
	if s == nil {
		return nil, fmt.Errorf("%w: no scanner", ErrConfig)
	}
	r := &Redactor{s: s, p: p}
	r.defaults()
	var errs []error
	for _, o := range opts {
		errs = append(errs, o(r))
	}
	if err := errors.Join(append(errs, r.check())...); err != nil {
		return nil, err
	}
	return r, nil
}

// Append appends src to dst with every finding treated as the policy says.
// report, if it isn't nil, is called for each finding that a rule of the policy applies
// to, in order, whatever the action; it must not keep src. What the policy's allow list
// holds is kept and not reported. On an error Append returns dst as it was, and what
// report was told is void.
func (r *Redactor) Append(dst, src []byte, report func(Finding)) ([]byte, error) {
	j := r.pool.Get().(*job)
	defer r.pool.Put(j)
	defer j.end()
	out, err := r.appendJob(dst, src, j, report)
	if err != nil {
		// What was written lies in the room behind dst, or in out, which has grown.
		clear(dst[len(dst):min(cap(dst), len(out))])
		clear(out[len(dst):])
		return dst, err
	}
	return out, nil
}

// appendJob does what Append does; on an error it returns what it has written.
func (r *Redactor) appendJob(dst, src []byte, j *job, report func(Finding)) ([]byte, error) {
	var err error
	if j.found, err = r.s.AppendFindings(j.found[:0], src); err != nil {
		return dst, err
	}
	at := 0
	for i := range j.found {
		f := &j.found[i]
		dst = append(dst, src[at:f.Start]...)
		if dst, err = r.operate(dst, src[f.Start:f.End], f, &j.number, report); err != nil {
			return dst, err
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
