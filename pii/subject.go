package pii

import (
	"fmt"
	"slices"
)

// Tokens returns every pseudonym that a redactor with these keys and this scope may have
// written for a value of the kind: one for each key that lives, in the order in which the
// keys came. Whoever asks for access or erasure gives the identifiers; the store is searched
// for the tokens and never holds a raw value.
//
// The value may be written in any form. It is an error if it is not a value of the kind,
// because a search that finds nothing for a slip of the pen would pass for an answer; the error
// unwraps to ErrForm and doesn't hold the value. A year of two digits is read as it is in
// a text: give all four, and for a person of a hundred years or more also the number with '+',
// and with neither, as others will have written it.
func (r *Redactor) Tokens(kind, value string) ([]string, error) {
	if r.keys == nil {
		return nil, fmt.Errorf("%w: no keys to look up with", ErrConfig)
	}
	if r.forms[kind] == nil {
		return nil, fmt.Errorf("%w: the scanner doesn't know the kind", ErrConfig)
	}
	form, known, err := r.canonical(kind, []byte(value))
	if err == nil && !known {
		err = ErrForm
	}
	if err != nil {
		return nil, &ValueError{Kind: kind, Err: err}
	}
	var ts []string
	for _, id := range r.keys.IDs() {
		t, err := r.keys.appendPseudonym(nil, id, r.scope, kind, form)
		if err == ErrKey { // destroyed in between
			continue
		} else if err != nil {
			return nil, err
		}
		ts = append(ts, string(t))
	}
	if len(ts) == 0 {
		return nil, ErrKey
	}
	return ts, nil
}

// A Subject is one person as a store knows them: the tokens of their identifiers. It holds
// no raw value and belongs to one goroutine.
type Subject struct {
	r      *Redactor
	tokens map[string]struct{}
}

// NewSubject returns a subject without identifiers. The redactor must have keys.
func (r *Redactor) NewSubject() (*Subject, error) {
	if r.keys == nil {
		return nil, fmt.Errorf("%w: no keys to look up with", ErrConfig)
	}
	return &Subject{r: r, tokens: make(map[string]struct{})}, nil
}

// Add adds the tokens of an identifier, as [Redactor.Tokens] gives them.
func (s *Subject) Add(kind, value string) error {
	ts, err := s.r.Tokens(kind, value)
	for _, t := range ts {
		s.tokens[t] = struct{}{}
	}
	return err
}

// Tokens returns the tokens to search for, sorted.
func (s *Subject) Tokens() []string {
	ts := make([]string, 0, len(s.tokens))
	for t := range s.tokens {
		ts = append(ts, t)
	}
	slices.Sort(ts)
	return ts
}

// In reports whether one of the tokens stands in text. A token is found whole or not at all.
func (s *Subject) In(text []byte) bool {
	for i := 0; i < len(text); i++ {
		if text[i] != '[' {
			continue
		}
		if end := labelEnd(text, i); end > 0 {
			if _, ok := s.tokens[string(text[i:end])]; ok {
				return true
			}
			i = end - 1
		}
	}
	return false
}

// Format writes how many tokens there are, for every verb.
func (s *Subject) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "pii.Subject(%d tokens)", len(s.tokens))
}
