package pii

import (
	"errors"
	"fmt"

	"github.com/sladd-go/sladd/classify"
)

// PolicyRecognizers returns a recognizer for each kind of the user's own that the
// policy brings (its deny list), to be given to NewScanner with the others. Where a policy
// has some, NewRedactor wants a scanner that has them.
func PolicyRecognizers(p *classify.Policy) ([]*Recognizer, error) {
	if p == nil {
		return nil, nil
	}
	var rs []*Recognizer
	var errs []error
	for d := range p.Deny() {
		var m *Matcher
		var err error
		switch {
		case len(d.Terms) > 0:
			m, err = Terms(d.Terms)
		case d.Engine == classify.Regexp2:
			m, err = Pattern2(d.Pattern)
		default:
			m, err = Pattern(d.Pattern)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("policy's kind %s: %w", d.Kind, err))
			continue
		}
		switch d.Validator {
		case classify.Luhn:
			m.valid = luhn
		case classify.Mod11:
			m.valid = mod11
		case classify.Mod97:
			m.valid = mod97
		}
		rs = append(rs, &Recognizer{Kind: d.Kind, Category: d.Category, Doc: "a kind of the policy's own", Match: m, For: d.Context, Need: len(d.Context) > 0})
	}
	return rs, errors.Join(errs...)
}

// luhn reports whether the digits of b have a last digit as ISO/IEC 7812 wants it.
func luhn(b []byte) bool {
	sum, n := 0, 0
	for i := len(b) - 1; i >= 0; i-- {
		if !isDigit(b[i]) {
			continue
		}
		d := int(b[i] - '0')
		if n%2 == 1 {
			d *= 2
		}
		sum += d/10 + d%10
		n++
	}
	return n >= 2 && sum%10 == 0
}

// mod11 reports whether the last digit of b makes the sum of the digits, weighted
// 2, 3, 4, 5, 6, 7 from the right again and again, a multiple of 11 with it.
func mod11(b []byte) bool {
	sum, n := 0, 0
	for i := len(b) - 1; i >= 0; i-- {
		if !isDigit(b[i]) {
			continue
		}
		w := 1
		if n > 0 {
			w = 2 + (n-1)%6
		}
		sum += w * int(b[i]-'0')
		n++
	}
	return n >= 2 && sum%11 == 0
}

// mod97 reports whether b, its letters read as 10 to 35, is 1 modulo 97, as
// ISO/IEC 7064 wants it.
func mod97(b []byte) bool {
	r, n := 0, 0
	for _, c := range b {
		switch {
		case isDigit(c):
			r = (r*10 + int(c-'0')) % 97
		case isLetter(c):
			r = (r*100 + int((c|0x20)-'a') + 10) % 97
		default:
			continue
		}
		n++
	}
	return n >= 3 && r == 1
}
