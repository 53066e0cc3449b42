package classify

import (
	"strings"
	"unicode/utf8"
)

// allowSet is an Allow made for look-up.
type allowSet struct {
	values  map[string]struct{}
	domains map[string]struct{} // lower case; "*." stands before those that hold for all below
	numbers map[string]struct{} // digits, '+' before international ones
}

// Limits of the allow list, in bytes.
const (
	maxDomain = 253
	maxNumber = 40
	maxValue  = 512
)

// Allow returns a copy of the allow list, zero for a nil Policy.
func (p *Policy) Allow() Allow {
	l := p.get()
	if l == nil {
		return Allow{}
	}
	return l.rules.Allow.clone()
}

// AllowsValue reports whether the text of a finding is in the allow list, byte by byte.
func (p *Policy) AllowsValue(text []byte) bool {
	l := p.get()
	if l == nil {
		return false
	}
	_, ok := l.allow.values[string(text)]
	return ok
}

// AllowsDomain reports whether an e-mail domain is in the allow list, whatever the case
// of its ASCII letters. "*.example.com" holds for what is below example.com and not
// for it. Letters beyond ASCII must be in lower case. It does not allocate.
func (p *Policy) AllowsDomain(domain []byte) bool {
	l := p.get()
	if l == nil || len(l.allow.domains) == 0 || len(domain) > maxDomain {
		return false
	}
	var buf [maxDomain + 1]byte
	b := buf[1 : 1+len(domain)]
	for i, c := range domain {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		b[i] = c
	}
	if _, ok := l.allow.domains[string(b)]; ok {
		return true
	}
	for i, c := range b {
		if c != '.' || i == 0 {
			continue
		}
		b[i-1] = '*' // what stands left of the dot is not needed any more
		if _, ok := l.allow.domains[string(b[i-1:])]; ok {
			return true
		}
	}
	return false
}

// AllowsNumber reports whether a number is in the allow list, by its digits and whether it
// begins with '+' or 00. Blanks and the separators - . / ( ) don't count. It does
// not allocate.
func (p *Policy) AllowsNumber(number []byte) bool {
	l := p.get()
	if l == nil || len(l.allow.numbers) == 0 {
		return false
	}
	var buf [maxNumber]byte
	b, ok := appendNumber(buf[:0], number)
	if !ok {
		return false
	}
	_, ok = l.allow.numbers[string(b)]
	return ok
}

// appendNumber appends the digits of number, with '+' before them if it is
// international, and reports whether it holds nothing else and fits.
func appendNumber[T string | []byte](dst []byte, number T) ([]byte, bool) {
	for i := range len(number) {
		switch c := number[i]; {
		case '0' <= c && c <= '9', c == '+' && len(dst) == 0:
			if len(dst) == maxNumber {
				return dst, false
			}
			dst = append(dst, c)
		case c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')':
		default:
			return dst, false
		}
	}
	if len(dst) > 2 && dst[0] == '0' && dst[1] == '0' {
		dst[1] = '+'
		dst = dst[:copy(dst, dst[1:])]
	}
	return dst, true
}

// canonicalDomain returns domain in lower case, and whether it is a domain with two
// labels at least: a top-level one alone would let a whole country pass.
func canonicalDomain(domain string) (string, bool) {
	d := strings.ToLower(domain)
	labels := strings.Split(strings.TrimPrefix(d, "*."), ".")
	if len(labels) < 2 || len(d) > maxDomain {
		return "", false
	}
	for _, l := range labels {
		if l == "" || len(l) > 63 || l[0] == '-' || l[len(l)-1] == '-' {
			return "", false
		}
		for i := range len(l) {
			if c := l[i]; c < utf8.RuneSelf && c != '-' && (c < '0' || '9' < c) && (c < 'a' || 'z' < c) {
				return "", false
			}
		}
	}
	return d, true
}

// allow checks a and makes the look-up.
func (c *checker) allow(a *Allow, set *allowSet) {
	c.notEmpty("allow.values", a.Values != nil, len(a.Values))
	c.notEmpty("allow.domains", a.Domains != nil, len(a.Domains))
	c.notEmpty("allow.numbers", a.Numbers != nil, len(a.Numbers))
	enter := func(m *map[string]struct{}, path, key string) {
		if *m == nil {
			*m = make(map[string]struct{})
		}
		if _, ok := (*m)[key]; ok {
			c.add(path, "is in the list already")
		}
		(*m)[key] = struct{}{}
	}
	for i, v := range a.Values {
		path := index("allow.values", i)
		if c.text(path, v, 1, maxValue) {
			enter(&set.values, path, v)
		}
	}
	for i, v := range a.Domains {
		path := index("allow.domains", i)
		if !c.text(path, v, 1, maxValue) {
			continue
		}
		if d, ok := canonicalDomain(v); ok {
			enter(&set.domains, path, d)
		} else {
			c.add(path, "is not a domain such as example.com or *.example.com")
		}
	}
	for i, v := range a.Numbers {
		path := index("allow.numbers", i)
		var buf [maxNumber]byte
		n, ok := appendNumber(buf[:0], v)
		if !ok || len(n) < 4 {
			c.add(path, "is not a number of 4 to 40 digits; blanks and + - . / ( ) may stand in it")
			continue
		}
		enter(&set.numbers, path, string(n))
	}
}
