package mailpii

import (
	"net/mail"
	"regexp"
	"strings"
	"unicode"
)

// What stands where an address or the host of an id was. No name under .invalid is ever given (RFC 6761).
const (
	hiddenHost = "redacted.invalid"
	hidden     = "redacted@" + hiddenHost
)

// addresses redacts a list of addresses.
func (w *walk) addresses(f *field, at string) (value string, keep bool, err error) {
	raw := readable(unfold(f.value))
	if strings.EqualFold(raw, "undisclosed-recipients:;") || raw == "" {
		return "", true, nil
	}
	// Encoded words stand for characters only once addresses are told apart: "=2C" is no comma.
	coded, words, err := holdWords(raw)
	if err != nil {
		return "", false, err
	}
	list, err := (&mail.AddressParser{}).ParseList(coded)
	if err != nil || len(list) == 0 {
		return w.noAddresses(f, words.put(coded), at)
	}
	same := !strings.ContainsAny(coded, "(:") // a comment, or the name of a group
	var out []string
	for _, a := range list {
		name, addr := words.put(a.Name), words.put(a.Address)
		text, err := w.address(name, addr, at)
		if err != nil {
			return "", false, err
		}
		if same = same && text == ""; text == "" {
			text = (&mail.Address{Name: name, Address: addr}).String()
		}
		out = append(out, text)
	}
	return strings.Join(out, ", "), same, nil
}

// address returns what stands for a name and an address, or "" if that is the same.
func (w *walk) address(name, addr, at string) (string, error) {
	shown, err := w.person(name, addr != hidden, at)
	if err != nil {
		return "", err
	}
	written := []byte(addr)
	if addr != hidden {
		if written, err = w.m.r.AppendKind(nil, "email", []byte(addr), w.tell(at)); err != nil {
			return "", err
		}
	}
	switch {
	case string(written) != addr:
		shown = strings.TrimSpace(shown + " " + string(written))
		addr = hidden
	case shown == name:
		return "", nil
	}
	return (&mail.Address{Name: shown, Address: addr}).String(), nil
}

// person redacts the name before an address. It is one of a person, whatever it looks like, if all is
// true and no word in it speaks for a company or a team.
func (w *walk) person(name string, all bool, at string) (string, error) {
	if name == "" {
		return "", nil
	}
	out, err := w.m.r.AppendField(nil, "name", []byte(name), nil)
	if err != nil {
		return "", err
	}
	if rest := label.ReplaceAllString(string(out), ""); all && strings.ContainsFunc(rest, letter) && !collective(name) {
		out, err = w.m.r.AppendKind(nil, "person", []byte(name), w.tell(at))
	} else if w.m.report != nil {
		_, err = w.m.r.AppendField(nil, "name", []byte(name), w.tell(at))
	}
	return string(out), err
}

// noAddresses redacts a list that isn't one.
func (w *walk) noAddresses(f *field, text, at string) (value string, keep bool, err error) {
	var out string
	if strings.Contains(text, "@") {
		var b []byte
		b, err = w.m.r.AppendField(nil, f.name, []byte(text), w.tell(at))
		out = string(b)
	} else {
		out, err = w.person(text, true, at)
	}
	if err != nil || out == text {
		return "", true, err
	}
	return encodeWords(out), false, nil
}

var label = regexp.MustCompile(`\[[A-Z][A-Z0-9_]*(:[A-Za-z0-9_.:~=-]+)?\]`)

func letter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// collectives are words in the names of companies, teams and machines.
var collectives = names(`ab as asa aps oy oyj abp hf ehf sf inc ltd llc gmbh ag bv plc kb hb ivs nuf
	support team info kundtjänst kundservice kundeservice kundesenter kundeservice asiakaspalvelu þjónusta þjónustuver service
	helpdesk servicedesk helpcenter noreply no-reply donotreply reply mailer-daemon mailer daemon postmaster admin
	administrator billing faktura fakturor fakturaer invoice invoices sales försäljning salg myynti order orders ordre beställning
	newsletter nyhetsbrev nyhedsbrev uutiskirje customer care center centre desk bank banken pankki forsikring försäkring
	kommune kommun kommunen region regionen skatteverket skat skatteetaten kela nav försäkringskassan group gruppen
	system notification notifications alert alerts security recipients list mottagare webmaster reception receptionen
	avdeling avdelning avdelningen avdelingen afdeling afdelingen shop store butik butiken butikken kauppa`)

// collective reports whether a word of the name is one of companies or teams.
func collective(name string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if collectives[w] {
			return true
		}
	}
	return strings.Contains(strings.ToLower(name), "a/s")
}
