package dk

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// againstPersons are words.AgainstPersons but for the stems that "aftalen", the agreement, "varen", the goods, and "pakken",
// the parcel, begin with: such a thing stands beside a person's number too.
func againstPersons() []string {
	list := slices.DeleteFunc(slices.Clone(words.AgainstPersons), func(w string) bool { return w == "*aftalen*" || w == "varen*" || w == "*pakken*" })
	return append(list, "*aftalenu*", "*aftalenr*", "varenu*", "varenr*", "*pakkenu*", "*pakkenr*")
}

// weights are those of every Danish and Faroese check modulus 11, aligned to the
// right: CPR takes all ten, a p-tal the last nine, CVR the last eight.
const weights = "4327654321"

// mod11 reports whether the weighted sum of the digits c, at most ten, is divisible by 11.
func mod11(c []byte) bool {
	sum, w := 0, weights[len(weights)-len(c):]
	for i := range c {
		sum += int(c[i]-'0') * int(w[i]-'0')
	}
	return sum%11 == 0
}

// number returns the value of the digits c, or -1 if one of them is no digit.
func number(c []byte) int {
	v := 0
	for _, d := range c {
		if d < '0' || d > '9' {
			return -1
		}
		v = v*10 + int(d-'0')
	}
	return v
}

// repeated reports whether c is one character over and over.
func repeated(c []byte) bool {
	for _, d := range c {
		if d != c[0] {
			return false
		}
	}
	return true
}

// lex reads s as one token whose separators are all among seps and stand only
// at the given places, counted in characters.
func lex(kind, s, seps string, places ...int) (*pii.Token, error) {
	t, err := pii.Lex(s)
	if err != nil {
		return nil, &pii.ValueError{Kind: kind, Err: pii.ErrForm}
	}
	if t.Lead() != 0 {
		return nil, &pii.ValueError{Kind: kind, Err: pii.ErrForm}
	}
	at := 0
	for i := range t.Groups() {
		if sep := t.Sep(i); sep != 0 && (!slices.Contains([]byte(seps), sep) || !slices.Contains(places, at)) {
			return nil, &pii.ValueError{Kind: kind, Err: pii.ErrForm}
		}
		at += len(t.Group(i))
	}
	return t, nil
}
