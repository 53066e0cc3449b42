package hidden

import (
	"strconv"
	"strings"
	"time"

	"github.com/sladd-go/sladd/pii"
)

// Canonical returns what pii.Recognizer.Canonical wants, from a kind's Parse function. A number
// that isn't grouped as the function wants it is read without its separators, if none is a '+'.
func Canonical[T interface{ Canonical() string }](parse func(string) (T, error)) func(string) (string, bool) {
	return func(s string) (string, bool) {
		v, err := parse(s)
		if err != nil && !strings.Contains(s, "+") {
			if t, bad := pii.Lex(s); bad == nil && t.Lead() == 0 {
				v, err = parse(string(t.Chars()))
			}
		}
		if err != nil {
			return "", false
		}
		return v.Canonical(), true
	}
}

// Exact is the canonical form of what is the same only if every byte is: a password, a
// path.
func Exact(s string) (string, bool) { return s, s != "" }

// Person returns what pii.Recognizer.Fact wants for a number that tells when a person was
// born, and perhaps the sex. sex may be nil; it returns female, male or anything else for
// unknown.
func Person[T any](parse func(string) (T, error), born func(T) (time.Time, bool), sex func(T) string) func(s, name string) (string, bool) {
	return func(s, name string) (string, bool) {
		if name != "year" && (name != "sex" || sex == nil) {
			return "", false
		}
		v, err := parse(s)
		if err != nil {
			return "", false
		}
		if name == "sex" {
			g := sex(v)
			return g, g == "female" || g == "male"
		}
		day, ok := born(v)
		return strconv.Itoa(day.Year()), ok
	}
}

// Issuer returns what pii.Recognizer.Fact wants for a number whose first n characters name the
// bank or the network that gave it.
func Issuer[T interface{ Canonical() string }](parse func(string) (T, error), n int) func(s, name string) (string, bool) {
	return func(s, name string) (string, bool) {
		if name != "issuer" {
			return "", false
		}
		c, ok := Canonical(parse)(s)
		if !ok || len(c) < n {
			return "", false
		}
		return c[:n], true
	}
}
