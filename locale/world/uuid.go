package world

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// Universally unique identifier of a device, a user or a session.
//
// Form: 32 hexadecimal digits, 8-4-4-4-12, perhaps in braces or after urn:uuid:, or without
// hyphens. The variant is 8, 9, a or b; the version 1 to 8.
// Issuer: whoever makes one; RFC 9562, https://www.rfc-editor.org/rfc/rfc9562.
// Check: none. Most of them are nobody's (requests, errors, rows): only a word makes
// one personal. Versions 1 and 6 hold the time and often the MAC address of the maker.

const uuidKind = "uuid"

// UUID is a parsed identifier. Printed or logged, it shows only its kind.
type UUID struct{ hidden.Value }

// Version returns the version, 1 to 8, or 0 for an identifier of an older variant.
func (u UUID) Version() int {
	c := u.Canonical()
	if len(c) != 36 || c[19] != '8' && c[19] != '9' && c[19] != 'a' && c[19] != 'b' || c[14] < '1' || c[14] > '8' {
		return 0
	}
	return int(c[14] - '0')
}

// ParseUUID parses an identifier with or without hyphens, braces or urn:uuid:, of any
// variant and in either case. Canonical is lower case with hyphens. The error unwraps to
// pii.ErrForm, or pii.ErrRange for the nil and the max identifier.
func ParseUUID(s string) (UUID, error) {
	b := []byte(plain(bounded(s)))
	if n := len("urn:uuid:"); len(b) > n && isURN(b[:n]) {
		b = b[n:]
	}
	if n := len(b); n > 2 && b[0] == '{' && b[n-1] == '}' {
		b = b[1 : n-1]
	}
	hex, n := uuidEnd(b, 0)
	err := pii.ErrForm
	if n > 0 && n == len(b) {
		err = nil
		if oneDigit(hex[:]) {
			err = pii.ErrRange
		}
	}
	if err != nil {
		return UUID{}, &pii.ValueError{Kind: uuidKind, Err: err}
	}
	var out []byte
	for i, c := range hex {
		if i == 8 || i == 12 || i == 16 || i == 20 {
			out = append(out, '-')
		}
		out = append(out, c)
	}
	return UUID{hidden.New(uuidKind, string(out))}, nil
}

func isURN(b []byte) bool {
	for i, c := range b {
		if c|0x20 != "urn:uuid:"[i]|0x20 {
			return false
		}
	}
	return true
}

// uuidEnd reads the identifier that begins at b[i]. It returns its digits in lower case
// and its end, or 0.
func uuidEnd(b []byte, i int) (hex [32]byte, end int) {
	hyphens := at(b, i+8) == '-'
	j := i
	for n := range hex {
		if hyphens && (n == 8 || n == 12 || n == 16 || n == 20) {
			if at(b, j) != '-' {
				return hex, 0
			}
			j++
		}
		c := at(b, j)
		if !isHex(c) {
			return hex, 0
		}
		if isUpper(c) {
			c |= 0x20
		}
		hex[n] = c
		j++
	}
	return hex, j
}

func scanUUID(text []byte, i int) (start, end int, r pii.Reading) {
	s, ok := uuidStart(text, i)
	if !ok {
		return 0, 0, r
	}
	hex, end := uuidEnd(text, s)
	if end == 0 || isWord(at(text, end)) || at(text, end) == '-' || s > 0 && isWord(text[s-1]) || oneDigit(hex[:]) {
		return 0, 0, r
	}
	r = pii.Reading{Bits: 7, Evidence: pii.HasForm, Need: true}
	if end-s == 32 {
		r.Bits = 5
	}
	return s, end, r
}

// uuidStart returns where the digits may begin of which text[i] is one, or the sign before the value that they are. It reports
// false where the value behind the sign is something else, such as the minutes of a time.
func uuidStart(text []byte, i int) (s int, ok bool) {
	if text[i] != ':' && text[i] != '=' {
		for s = hexBack(text, i, 32); s > 4 && text[s-1] == '-' && isHex(text[s-2]); s = hexBack(text, s-1, 12) {
		}
		return s, true
	}
	if s = valueAt(text, i); at(text, s) == '{' {
		s++
	}
	c := at(text, s)
	clock := text[i] == ':' && s == i+1 && isDigit(c) && isDigit(at(text, i-1))
	return s, isHex(c) && !clock
}

// UUIDRecognizer finds identifiers that a word calls those of a device, a user or a session.
var UUIDRecognizer = &pii.Recognizer{
	Kind:      uuidKind,
	Category:  classify.OnlineID,
	Doc:       "Universally unique identifier (RFC 9562) of a device, a user or a session",
	Canonical: hidden.Canonical(ParseUUID),
	Need:      true,
	Marks:     ":=0",
	MinRun:    32,
	Scan:      scanUUID,
	Left:      48,
	Right:     48,
	For: []string{
		"device*", "device id", "deviceid*", "idfa", "idfv", "gaid", "aaid", "advertising id*", "ad id", "adid", "android id*", "installation id", "installationid*", "install id*", "installationsid*", "installations id", "udid", "hardware id", "hwid", "machine id", "client id", "clientid", "visitor id", "visitorid",
		"user", "users", "user id*", "userid*", "user uuid", "uuid", "guid", "uid", "account id*", "accountid*", "customer id*", "customerid*", "profile id*", "member id*", "person id*", "personid*", "patient id*", "subject id", "player id", "sub",
		"session*", "sessionsid*", "sid", "login id", "cookie*", "token",
		"enhet", "enheten", "enhets*", "enhed", "enheden", "enheds*", "användar*", "användare*", "kund id*", "kundid*", "konto id*", "kontoid*", "profil id*", "medlems id*", "person id", "inloggningsid*",
		"bruger*", "kunde id*", "kundeid*", "bruker*", "brukar*", "økt", "økten", "økta", "økt id", "øktid", "øktens", "sesjon*", "nettleser*", "enhetsid*", "installasjonsid*", "installasjons id*", "asennusid*", "apparat id*", "telefonens id",
		"laite", "laite id*", "laitetunnus*", "laitteen*", "käyttäjä*", "asiakas id*", "istunto*", "istunnon*", "asennus id*", "asennustunnus*",
		"auðkenni", "auðkennið", "auðkenni*", "uppsetningarauðkenni*", "tæki", "tækis*", "tækið", "notandi*", "notanda*", "notenda*", "lota", "lotu*", "seta", "setu*", "setunúmer*",
	},
	Hints: []string{"app", "appen", "appið", "android*", "ios", "iphone*", "ipad*", "logga*", "login*", "innskrá*", "kirjaut*"},
	Against: []string{
		"felreferens*", "felkod*", "felid*", "fel id*", "fejlkode*", "fejlreference*", "fejl id*", "feilkode*", "feilreferans*", "feil id*", "virhekood*", "virhetunnus*", "villukóð*", "villunúmer*", "error*", "request*", "correlation*", "trace*", "transaction*", "transaktion*",
		"order*", "ordre*", "tilaus*", "pöntun*", "faktura*", "lasku*", "invoice*", "produkt*", "product*", "artikel*", "vare", "commit*", "build*", "hash*", "md5", "sha*", "checksum*", "ärende*", "sagsn*", "saksn*", "ticket*", "referens*", "reference*", "referanse*", "dokument*", "document*", "message id", "job id", "event id",
	},
}
