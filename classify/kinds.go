package classify

import (
	"maps"
	"slices"
	"strings"
)

// Kind names are stored with messages, so a name is never changed or reused.
// The table is what ParsePolicy knows a kind by; a program's own kinds begin with "x.".
var kinds = map[string]Category{
	"se.personnummer":        NationalID,
	"se.samordningsnummer":   NationalID,
	"se.interim":             NationalID,
	"se.reservnummer":        NationalID,
	"se.organisationsnummer": OrgID,
	"se.bankgiro":            Financial,
	"se.plusgiro":            Financial,
	"se.bankkonto":           Financial,
	"dk.cpr":                 NationalID,
	"dk.cvr":                 OrgID,
	"dk.bankkonto":           Financial,
	"no.fodselsnummer":       NationalID,
	"no.dnummer":             NationalID,
	"no.hnummer":             NationalID,
	"no.duf":                 NationalID,
	"no.organisasjonsnummer": OrgID,
	"no.kontonummer":         Financial,
	"fi.hetu":                NationalID,
	"fi.ytunnus":             OrgID,
	"is.kennitala":           NationalID,
	"is.bankareikningur":     Financial,
	"fo.ptal":                NationalID,
	"email":                  Contact,
	"phone":                  Contact,
	"handle":                 Contact,
	"ip.v4":                  OnlineID,
	"ip.v6":                  OnlineID,
	"url":                    OnlineID,
	"uuid":                   OnlineID,
	"mac":                    Device,
	"imei":                   Device,
	"iban":                   Financial,
	"card":                   Financial,
	"crypto":                 Financial,
	"geo":                    Location,
	"address":                Location,
	"property":               Location,
	"birthdate":              Birth,
	"person":                 Name,
	"plate":                  Vehicle,
	"passport":               Document,
	"idcard":                 Document,
	"secret":                 Credential,
	"caseno":                 CaseRef,
	"topic.health":           Health,
	"topic.religion":         Religion,
	"topic.ethnicity":        Ethnicity,
	"topic.union":            Union,
	"topic.politics":         Politics,
	"topic.sexuality":        Sexuality,
	"topic.biometric":        Biometric,
	"topic.crime":            Crime,
	"topic.protected":        ProtectedID,
}

// Kinds returns the names of all kinds of ours, sorted.
func Kinds() []string { return slices.Sorted(maps.Keys(kinds)) }

// KindCategory returns the category of a kind of ours, and whether it is one.
func KindCategory(kind string) (Category, bool) {
	c, ok := kinds[kind]
	return c, ok
}

// ValidKind reports whether kind is one of ours or a well-formed kind of a
// program's own: "x." and one to 60 of a-z, 0-9, '.', '_' and '-'.
func ValidKind(kind string) bool {
	if _, ok := kinds[kind]; ok {
		return true
	}
	rest, ok := strings.CutPrefix(kind, "x.")
	if !ok || rest == "" || len(rest) > 60 {
		return false
	}
	for i := range len(rest) {
		c := rest[i]
		if !('a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '.' || c == '_' || c == '-') {
			return false
		}
	}
	return true
}
