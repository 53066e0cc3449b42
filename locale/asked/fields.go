package asked

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What the fields of programs are named, where people would name it otherwise.

// secretFields are names of fields that hold what opens something.
var secretFields = []string{
	"pin", "pincode", "pin code", "puk", "otp", "totp", "mfa code", "otp code", "login code", "sms code", "cvv", "cvc", "cvv2", "cvc2",
	"pwd", "passwd", "pass", "passwort", "password", "passphrase", "user pwd", "db pass", "lösen", "lösenord", "kodord", "passord", "adgangskode", "salasana", "lykilorð",
	"token", "jwt", "secret", "api key", "apikey", "apikeys", "access key", "secret key", "private key", "auth key", "encryption key", "signing key", "license key",
	"authorization", "proxy authorization", "cookie", "set cookie", "credentials", "bearer",
	"sessionid", "jsessionid", "phpsessid", "csrftoken", "rememberme", "accesstoken", "refreshtoken", "authtoken", "idtoken", "clientsecret", "privatekey", "secretkey", "accesskey",
}

var (
	// namedFields are names of fields that hold a person as often as a thing.
	namedFields = []string{"name", "from", "to", "user", "owner", "contact", "customer", "client", "member", "display name", "kund", "kunde", "asiakas", "viðskiptavinur"}
	// senderFields are those that hold a person, a program or a firm.
	senderFields = []string{
		"sender", "author", "recipient", "receiver", "assignee", "requester", "reporter", "submitter", "participant", "guest", "patient", "employee",
		"created by", "updated by", "sent by", "reported by", "assigned to", "approved by", "signed by", "avsändare", "mottagare", "handläggare", "ägare",
		"afsender", "modtager", "sagsbehandler", "ejer", "avsender", "mottaker", "saksbehandler", "eier",
		"lähettäjä", "vastaanottaja", "käsittelijä", "omistaja", "sendandi", "viðtakandi", "eigandi",
	}
)

// Named reads the value of a field that may name a thing as well: names alone that dictionaries have, the first a given one and no
// word of others.
var Named = &pii.Recognizer{
	Kind:     "person",
	Category: classify.Name,
	Doc:      "Name of a person in a field that may hold a thing's.",
	Fields:   namedFields,
	Answer: func(text []byte) (start, end int, r pii.Reading) {
		return answerNamed(text, func(b []byte, class lexicon.Class) bool { return !refuses(b, 3) && class&lexicon.NotName == 0 })
	},
}

// Sender reads the value of a field that holds who did something: a given name with a capital is one there, though it is a word too.
var Sender = &pii.Recognizer{
	Kind:     "person",
	Category: classify.Name,
	Doc:      "Name of a person in a field that holds who wrote or got something.",
	Fields:   senderFields,
	Answer: func(text []byte) (start, end int, r pii.Reading) {
		return answerNamed(text, func(b []byte, class lexicon.Class) bool { return 'a' > b[0] && !stop.has(b) })
	},
}

// answerNamed reads up to three names; one alone must be sure.
func answerNamed(text []byte, sure func(b []byte, class lexicon.Class) bool) (start, end int, r pii.Reading) {
	var buf [maxWords]word
	ws := fields(buf[:0], text)
	if len(ws) == 0 || len(ws) > 3 || firm(text, ws) {
		return 0, 0, r
	}
	for i, w := range ws {
		b := text[w.start:w.end]
		class := lexicon.Lookup(b)
		if !nameLike(b) || nobody.has(b) || i == 0 && class&lexicon.Given == 0 || class&lexicon.Name == 0 || len(ws) == 1 && !sure(b, class) {
			return 0, 0, r
		}
	}
	return ws[0].start, ws[len(ws)-1].end, pii.Reading{Bits: wide, Evidence: pii.Dictionary}
}
