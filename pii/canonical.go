package pii

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// formers holds what makes the canonical forms of a kind.
type formers struct {
	canonical []func(s string) (string, bool)
	fact      []func(s, name string) (string, bool)
	region    string
	words     bool // blanks divide its values
}

// formersOf collects what the recognizers of s know of canonical forms.
func formersOf(s *Scanner) map[string]*formers {
	m := make(map[string]*formers)
	for _, c := range s.recs {
		f := m[c.Kind]
		if f == nil {
			f = &formers{region: c.Region, words: c.Words != nil || c.Marks != ""}
			m[c.Kind] = f
		}
		if c.Canonical != nil {
			f.canonical = append(f.canonical, c.Canonical)
		}
		if c.Fact != nil {
			f.fact = append(f.fact, c.Fact)
		}
	}
	return m
}

// canonical returns the one form of a value of the kind, and whether its recognizer
// knows it as such. A function that panics is ErrRecognizer.
func (r *Redactor) canonical(kind string, value []byte) (form string, known bool, err error) {
	defer func() {
		if recover() != nil {
			form, known, err = "", false, ErrRecognizer
		}
	}()
	s := unescaped(value)
	f := r.forms[kind]
	if f != nil {
		for _, c := range f.canonical {
			if form, ok := c(s); ok {
				return form, true, nil
			}
		}
	}
	return foldValue(s, f != nil && f.words), f == nil || len(f.canonical) == 0, nil
}

// fact returns what the recognizers of the kind know of a value under a name.
func (r *Redactor) fact(kind, value, name string) (fact string, ok bool, err error) {
	defer func() {
		if recover() != nil {
			fact, ok, err = "", false, ErrRecognizer
		}
	}()
	if f := r.forms[kind]; f != nil {
		for _, fn := range f.fact {
			if fact, ok := fn(value, name); ok {
				return fact, true, nil
			}
		}
	}
	return "", false, nil
}

// foldValue returns the letters and digits of s, composed, of every width and script alike, in
// lower case; with words, one blank for whatever stands between two of them. Without a letter
// or digit it is s itself.
func foldValue(s string, words bool) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKC.String(s) {
		switch {
		case invisible(r):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r):
			gap = true
			continue
		}
		if gap && words && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		if d, ok := digitValue(r); ok {
			b.WriteByte('0' + d)
			continue
		}
		b.WriteRune(unicode.ToLower(r))
	}
	if b.Len() == 0 {
		return s
	}
	return b.String()
}
