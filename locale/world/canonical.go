package world

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// The canonical forms that take more than a Parse function.

// CanonicalPhone returns the canonical form of telephone numbers, for pii.WithCanonical: E.164, and
// ";ext=" with an extension. A number without country code is one of the region, an ISO
// 3166-1 code.
//
// With an empty region it is one of the only Nordic country that has put the number to use
// for its people: 070-174 06 05 is Swedish, because in Finland 0701 is dear. If several have, as
// Norway and Denmark with most numbers of eight digits, its form is the bare digits: as
// a number of either country one token would stand for two people. So whoever looks up such a number
// asks for it with its country code and without. Recognizers of one country alone, as package locale has them, take it for that
// country's.
func CanonicalPhone(region string) func(s string) (string, bool) {
	return func(s string) (string, bool) {
		if p, err := ParsePhone(s, ""); err == nil {
			return extended(p), true
		}
		if region == "" {
			return nordicPhone(s)
		}
		p, err := ParsePhone(s, region)
		return extended(p), err == nil
	}
}

// nordicPhone returns the form of a number without country code.
func nordicPhone(s string) (string, bool) {
	number, _, ok := cutExtension(plain(s))
	t, err := pii.Lex(number)
	if !ok || err != nil || t.Lead() != 0 {
		return "", false
	}
	regions := []string{"DK", "NO", "IS", "FO", "GL"}
	if t.Digit(0) == 0 { // dialled within a country
		regions = []string{"SE", "FI"}
	}
	var private, found Phone
	several, any := false, false
	for _, r := range regions {
		p, err := ParsePhone(s, r)
		if err != nil {
			continue
		}
		any, found = true, p
		if k := p.PhoneKind(); k != PhoneUnassigned && k != PhoneService {
			several = several || private != (Phone{})
			private = p
		}
	}
	switch {
	case private != (Phone{}) && !several:
		return extended(private), true
	case found.Extension() != "":
		return string(t.Chars()) + ";ext=" + found.Extension(), true
	}
	return string(t.Chars()), any
}

func extended(p Phone) string {
	if p.Extension() == "" {
		return p.Canonical()
	}
	return p.Canonical() + ";ext=" + p.Extension()
}

var canonicalPhone = CanonicalPhone("")

// factPhone tells the country.
func factPhone(s, name string) (string, bool) {
	c, ok := canonicalPhone(s)
	c, _, _ = strings.Cut(c, ";")
	p, err := ParsePhone(c, "") // refuses bare digits
	return p.Region(), ok && err == nil && name == "country"
}

// factIBAN tells the country, and the country and the first three characters of the
// bank, which no Nordic country has fewer of.
func factIBAN(s, name string) (string, bool) {
	c, ok := hidden.Canonical(ParseIBAN)(s)
	switch {
	case !ok:
	case name == "country":
		return c[:2], true
	case name == "issuer":
		return c[:2] + "-" + c[4:7], true
	}
	return "", false
}

// canonicalHandle is the name in lower case without the @ before it.
func canonicalHandle(s string) (string, bool) {
	s = strings.TrimPrefix(strings.ToLower(plain(s)), "@")
	return s, s != ""
}
