package world

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hidden"
)

// The canonical forms that take more than a Parse function.

// CanonicalPhone returns the canonical form of telephone numbers, for pii.WithCanonical: E.164, and
// ";ext=" with an extension. A number without country code is one of the region, an ISO
// 3166-1 code. With an empty region it is one of the only Nordic country that has put the
// number to use; if several have, such as Norway and Denmark with most numbers of eight
// digits, it has no canonical form, as else one token would stand for two people.
func CanonicalPhone(region string) func(s string) (string, bool) {
	regions := []string{region}
	if region == "" {
		regions = []string{"SE", "DK", "NO", "FI", "IS", "FO", "GL"}
	}
	return func(s string) (string, bool) {
		p, err := ParsePhone(s, "")
		if err == nil {
			return extended(p), true
		}
		var found Phone
		for _, r := range regions {
			p, err := ParsePhone(s, r)
			if err != nil || region == "" && p.PhoneKind() == PhoneUnassigned {
				continue
			}
			if found != (Phone{}) && extended(found) != extended(p) {
				return "", false
			}
			found = p
		}
		return extended(found), found != (Phone{})
	}
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
	p, err := ParsePhone(c, "")
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
