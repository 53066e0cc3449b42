package world

import (
	"strings"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// E-mail address: local part, '@', domain (RFC 5321; letters of every script in either,
// RFC 6531; host names, RFC 1035 and IDNA).
// The local part has up to 64 bytes, letters, digits and !#$%&'*+/=?^_`{|}~- with single dots
// inside, or is quoted; the domain up to 255 bytes in labels of up to 63, or is an IP address
// in brackets.
// There is no check; the strength is the form and a top-level domain that exists.
// Punctuation behind an address is legal nearly nowhere and typed nearly everywhere, so a
// text and a field are read differently: what begins or ends with it in a text is cut.

const emailKind = "email"

const (
	maxLocal  = 64  // bytes, RFC 5321, 4.5.3.1.1
	maxDomain = 255 // bytes, 4.5.3.1.2
	maxLabel  = 63  // bytes, RFC 1035
)

// Email is a parsed e-mail address. Printed or logged, it shows only its kind.
type Email struct{ hidden.Value }

// ParseEmail parses one address, with or without a name and angle brackets or mailto: before
// it. The domain must have a dot or be an IP address in brackets. The error unwraps to
// pii.ErrForm.
//
// Canonical is the local part as it is, since only its host knows what letters mean
// there, and the domain in lower case, both in Unicode's form NFC. A domain in letters
// and the same domain in Punycode (xn--) are two values: telling them apart would take the
// tables of IDNA.
func ParseEmail(s string) (Email, error) {
	p := plain(s)
	if i := strings.LastIndexByte(p, '<'); i >= 0 && strings.HasSuffix(p, ">") {
		p = p[i+1 : len(p)-1]
	}
	if n := len("mailto:"); len(p) > n && strings.EqualFold(p[:n], "mailto:") {
		p = p[n:]
	}
	at := strings.LastIndexByte(p, '@')
	if at < 0 || !validLocal(p[:at]) || !validDomain([]byte(p[at+1:])) {
		return Email{}, &pii.ValueError{Kind: emailKind, Err: pii.ErrForm}
	}
	return Email{hidden.New(emailKind, p[:at+1]+strings.ToLower(p[at+1:]))}, nil
}

// Local returns what stands before the '@', as it was written.
func (e Email) Local() string { return e.Canonical()[:max(0, e.at())] }

// Domain returns the domain in lower case.
func (e Email) Domain() string { return e.Canonical()[e.at()+1:] }

func (e Email) at() int { return strings.LastIndexByte(e.Canonical(), '@') }

// Role reports whether the mailbox is named for a task (info, support, noreply), not for a
// person.
func (e Email) Role() bool { return role([]byte(e.Local())) }

// Test reports whether the domain is one of RFC 2606, for examples.
func (e Email) Test() bool { return documentation([]byte(e.Domain())) }

// atext has the characters of a local part outside quotes, dots aside.
var atext = makeAtext()

func makeAtext() (t [128]bool) {
	for c := range byte(128) {
		t[c] = isAlnum(c) || strings.IndexByte("!#$%&'*+/=?^_`{|}~-", c) >= 0
	}
	return t
}

// validLocal reports whether s is a local part.
func validLocal(s string) bool {
	if s == "" || len(s) > maxLocal || !utf8.ValidString(s) {
		return false
	}
	b := []byte(s)
	if b[0] == '"' {
		return len(b) > 2 && b[len(b)-1] == '"' && quoteStart(b, len(b)) == 0
	}
	dot := true
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case c == '.':
			if dot {
				return false
			}
			dot = true
			continue
		case c < utf8.RuneSelf:
			if !atext[c] {
				return false
			}
		default:
			n := letterAt(b, i)
			if n == 0 {
				return false
			}
			i += n - 1
		}
		dot = false
	}
	return !dot
}

// validDomain reports whether b is a domain with a dot, or an address in brackets.
func validDomain(b []byte) bool {
	if len(b) == 0 || len(b) > maxDomain {
		return false
	}
	if b[0] == '[' {
		return literalEnd(b, 0) == len(b)
	}
	for i, n := 0, 0; ; n++ {
		end := labelEnd(b, i)
		if end == i || end-i > maxLabel {
			return false
		}
		if end == len(b) {
			return n > 0 && tldForm(b[i:end])
		}
		if b[end] != '.' {
			return false
		}
		i = end + 1
	}
}

// EmailRecognizer finds e-mail addresses, and what people type for them.
var EmailRecognizer = &pii.Recognizer{
	Kind:      emailKind,
	Category:  classify.Contact,
	Doc:       "E-mail address (RFC 5321, RFC 6531)",
	Canonical: hidden.Canonical(ParseEmail),
	Marks:     "@",
	Scan:      scanEmail,
	Left:      72,
	Right:     264,
	For: []string{
		// sv, da, nb, en
		"e post*", "*epost*", "e mail*", "*email*", "mail", "mails", "maila*", "mailen", "mailet", "mailar", "mailbox*", "mailto", "mailadr*", "mail adr*", "mailer", "maile", "mailes", "*mejl*", "*mailadr*", "*mailkonto*", "mailaddress*",
		"jobbmail*", "arbejdsmail*", "gmail*", "hotmail*", "elektronisk post*", "epst", "epots*", "e pots*", "emial*", "e mial*", "mial", "miel", "g mail", "snabel a", "snabela", "reply to",
		// fi
		"*sähköpost*", "*sähkopost*", "s post*", "spost*", "meili*", "*meilini", "*meiliin", "työmeili*", "*meilios*", "meilaa*", "meilata*", "emaili*",
		// is
		"netfang*", "*netfang*", "*tölvupóst*", "tölvu póst*", "póstfang*", "*póstfang*", "rafpóst*", "imeil*", "meil",
	},
	Hints: []string{
		"kontakta*", "kontakt", "kontakte*", "contact*", "skriv", "skriv till", "skriva", "skicka*", "skickat", "svara*", "svar", "nås på", "nå mig", "send", "sende*", "sendt", "lähet*", "lähettä*", "vasta*", "otta yhteyttä", "yhteystied*", "senda*", "sendu*", "svara*", "hafa samband",
		"inlogg*", "innlogg*", "log ind", "login*", "logga in", "användarnamn*", "brukernavn*", "brugernavn*", "käyttäjätunnu*", "notandanafn*", "username*", "konto*", "account*", "user", "to", "from", "cc", "bcc", "till", "från", "til", "fra", "adress*", "bekräft*", "bekreft*", "bekræft*", "vahvist*", "lösenord*", "passord*", "salasana*",
	},
}
