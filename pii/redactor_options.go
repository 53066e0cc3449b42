package pii

import (
	"crypto/rand"
	"fmt"
	"io"
)

// A RedactorOption changes how a Redactor works.
type RedactorOption func(*Redactor) error

// WithKeys gives the keys of the actions pseudonym and seal, and of look-ups. The ring stays the
// caller's: to rotate it or to forget a key holds for the redactor at once.
func WithKeys(k *KeyRing) RedactorOption {
	return func(r *Redactor) error {
		if k.get() == nil {
			return fmt.Errorf("%w: the key ring is nil or empty", ErrConfig)
		}
		r.keys = k
		return nil
	}
}

// WithTenant says whose texts these are, by a stable name: see Scope. An empty name is an
// error, so that one that was left out by mistake doesn't join two tenants.
func WithTenant(name string) RedactorOption {
	return func(r *Redactor) error {
		r.scope.Tenant = name
		return scopeName("tenant", name)
	}
}

// WithPurpose says what the texts are kept for, by a stable name: see Scope. An empty
// name is an error.
func WithPurpose(name string) RedactorOption {
	return func(r *Redactor) error {
		r.scope.Purpose = name
		return scopeName("purpose", name)
	}
}

func scopeName(what, name string) error {
	if name == "" || len(name) > 200 {
		return fmt.Errorf("%w: the name of the %s is not 1 to 200 bytes long", ErrConfig, what)
	}
	return nil
}

// WithReferenceYear says from which year the detail age_band counts, as the library asks no
// clock. Who was born in year y is taken to be year-y years old.
func WithReferenceYear(year int) RedactorOption {
	return func(r *Redactor) error {
		if year < 1900 || year > 2199 {
			return fmt.Errorf("%w: the reference year is not 1900 to 2199", ErrConfig)
		}
		r.year = year
		return nil
	}
}

// WithRandom takes the random bytes of seals from rd and not from crypto/rand: for tests. It
// must be safe for concurrent use. If it fails, so does the text.
func WithRandom(rd io.Reader) RedactorOption {
	return func(r *Redactor) error {
		if rd == nil {
			return fmt.Errorf("%w: no source of random bytes", ErrConfig)
		}
		r.random = rd
		return nil
	}
}

// WithCanonical gives the canonical form of the values of a kind in the stead of what its
// recognizers say, as Recognizer.Canonical has it: for kinds of the user's own, or for
// telephone numbers of which the country is known. To change it changes every token of
// the kind. It goes for tokens and numbers alone.
func WithCanonical(kind string, f func(s string) (string, bool)) RedactorOption {
	return func(r *Redactor) error {
		k := r.forms[kind]
		if k == nil || f == nil {
			return fmt.Errorf("%w: WithCanonical needs a kind of the scanner's and a function", ErrConfig)
		}
		k.canonical = []func(string) (string, bool){f}
		return nil
	}
}

func (r *Redactor) defaults() {
	r.random = rand.Reader
	r.forms = formersOf(r.s)
	r.allow = allowerOf(r.p)
	r.pool.New = func() any { return new(job) }
}

// A job is what one call of Append works with.
type job struct {
	found  []Finding
	number numbering
}

// end forgets the text.
func (j *job) end() { j.number.reset() }
