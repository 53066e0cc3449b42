package mailpii

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
)

// What the properties of a vCard (RFC 6350) and of an iCalendar (RFC 5545) hold: the kind of all of the value,
// whatever is in it. Those of pictures, sounds and keys are dropped.
var (
	ofKind = map[string]string{"fn": "person", "n": "person", "nickname": "person", "sort-string": "person", "related": "person",
		"agent": "person", "x-phonetic-first-name": "person", "x-phonetic-last-name": "person", "x-maidenname": "person",
		"x-spouse": "person", "x-assistant": "person", "x-manager": "person", "tel": "phone", "email": "email", "adr": "address",
		"label": "address", "bday": "birthdate", "deathdate": "birthdate", "geo": "geo", "impp": "handle",
		"x-skype": "handle", "x-socialprofile": "handle", "x-twitter": "handle", "x-icq": "handle", "x-aim": "handle"}
	ofParties     = names(`attendee organizer`)
	unread        = names(`photo logo sound key attach x-ms-cardpicture x-alt-desc x-image`)
	lettersEscape = strings.NewReplacer(`\n`, "\n", `\N`, "\n", `\,`, ",", `\;`, ";", `\\`, `\`)
	lettersWrite  = strings.NewReplacer("\r", "", "\n", `\n`, ",", `\,`, ";", `\;`, `\`, `\\`)
	plainParams   = regexp.MustCompile(`^(;(?i:TYPE|VALUE|TZID|CHARSET|LANGUAGE|ROLE|PARTSTAT|CUTYPE|RSVP|PREF|FMTTYPE|HOME|WORK|CELL|VOICE|FAX|INTERNET|TZOFFSETFROM)(=[A-Za-z0-9_,/+"-]*)?)*$`)
)

// properties redacts a text of content lines, each of which may be folded.
func (w *walk) properties(b *body, text []byte) ([]byte, error) {
	var out []byte
	for i := 0; i < len(text); {
		l := lineOf(text, i)
		line := append([]byte(nil), text[i:l.end]...)
		quoted := bytes.Contains(bytes.ToUpper(line), []byte("QUOTED-PRINTABLE"))
		for l.next < len(text) && (text[l.next] == ' ' || text[l.next] == '\t' || quoted && bytes.HasSuffix(line, []byte("="))) {
			next, from := lineOf(text, l.next), l.next
			if text[from] == ' ' || text[from] == '\t' {
				from++
			} else {
				line = line[:len(line)-1]
			}
			line = append(line, text[from:max(from, next.end)]...)
			l = next
		}
		is, drop, err := w.property(string(line), b.p.name)
		switch {
		case err != nil:
			return nil, err
		case drop:
		case is == string(line):
			out = append(out, text[i:l.next]...)
		default:
			out = appendFolded(out, is, b.h.nl)
		}
		i = l.next
	}
	return out, nil
}

// A property is a content line taken apart: "item1.TEL;TYPE=CELL:070-1740605".
type property struct {
	name   string
	key    string // the name in lower case, without its group
	params string // with the semicolon before
	value  string
	coded  bool // the value isn't text as it stands
}

// splitProperty takes a line apart. It reports false for one that is no property.
func splitProperty(line string) (p property, ok bool) {
	quote := false
	colon := strings.IndexFunc(line, func(r rune) bool {
		quote = quote != (r == '"')
		return r == ':' && !quote
	})
	if colon < 0 {
		return p, false
	}
	p.value = line[colon+1:]
	p.name, p.params, _ = strings.Cut(line[:colon], ";")
	if p.params != "" {
		p.params = ";" + p.params
	}
	p.key = strings.ToLower(p.name[strings.LastIndexByte(p.name, '.')+1:])
	p.coded = holdsAny(strings.ToUpper(p.params), "ENCODING=", "VALUE=BINARY", "QUOTED-PRINTABLE")
	return p, true
}

func (p *property) String() string { return p.name + p.params + ":" + p.value }

func holdsAny(s string, list ...string) bool {
	return slices.ContainsFunc(list, func(x string) bool { return strings.Contains(s, x) })
}

// property returns what a line becomes.
func (w *walk) property(line, at string) (is string, drop bool, err error) {
	p, ok := splitProperty(line)
	if !ok {
		out, err := w.m.r.AppendField(nil, "text", []byte(line), w.tell(at))
		return string(out), false, err
	}
	if ofParties[p.key] {
		return w.party(p.name, p.params, p.value, at)
	}
	kind := ofKind[p.key]
	if unread[p.key] || p.coded && kind == "" {
		return "", true, nil
	}
	if err = w.params(&p, at); err != nil {
		return "", false, err
	}
	if kind != "" {
		err = w.ofKind(&p, kind, at)
	} else {
		p.value, err = replace(p.value, func(text []byte) ([]byte, error) {
			return w.m.r.AppendField(nil, p.name, text, w.tell(at))
		})
	}
	if err != nil {
		return "", false, err
	}
	return p.String(), false, nil
}

// params drops the parameters that tell of somebody, or how a value was encoded that is plain text now.
func (w *walk) params(p *property, at string) error {
	if !plainParams.MatchString(p.params) {
		found, err := w.m.r.AppendField(nil, "text", []byte(p.params), w.tell(at))
		if err != nil {
			return err
		}
		if string(found) != p.params || holdsAny(strings.ToUpper(p.params), "LABEL=", "CN=") {
			p.params = ""
		}
	}
	if p.coded {
		p.params = ""
	}
	return nil
}

// ofKind redacts a value of a kind, each part of a name or an address by itself but for the country.
func (w *walk) ofKind(p *property, kind, at string) (err error) {
	parts := []string{p.value}
	if p.key == "n" || p.key == "adr" {
		parts = strings.Split(p.value, ";")
	}
	for i, part := range parts {
		if strings.TrimSpace(part) == "" || p.key == "adr" && i == 6 {
			continue
		}
		parts[i], err = replace(part, func(text []byte) ([]byte, error) {
			return w.m.r.AppendKind(nil, kind, text, w.tell(at))
		})
		if err != nil {
			return err
		}
	}
	p.value = strings.Join(parts, ";")
	return nil
}

// replace returns what redact makes of a value that is written with escapes: the value itself where it changes nothing.
func replace(value string, redact func(text []byte) ([]byte, error)) (string, error) {
	was := lettersEscape.Replace(value)
	out, err := redact([]byte(was))
	if err != nil || string(out) == was {
		return value, err
	}
	return lettersWrite.Replace(string(out)), nil
}

var commonName = regexp.MustCompile(`(?i);CN=("[^"]*"|[^;:"]*)`)

// party redacts one who takes part: the parameter CN is the name, the value an address, and other parameters
// that name somebody are dropped.
func (w *walk) party(name, params, value, at string) (string, bool, error) {
	cn := ""
	if m := commonName.FindStringSubmatch(params); m != nil {
		cn = strings.Trim(m[1], `"`)
		params = strings.Replace(params, m[0], "", 1)
	}
	kept := ""
	for p := range strings.SplitSeq(strings.TrimPrefix(params, ";"), ";") {
		if p != "" && plainParams.MatchString(";"+p) {
			kept += ";" + p
		}
	}
	addr := value
	scheme := ""
	if len(value) > 7 && strings.EqualFold(value[:7], "mailto:") {
		scheme, addr = value[:7], value[7:]
	}
	shown, err := w.person(cn, addr != hidden, at)
	if err != nil {
		return "", false, err
	}
	if addr != hidden {
		out, err := w.m.r.AppendKind(nil, "email", []byte(addr), w.tell(at))
		if err != nil {
			return "", false, err
		}
		if string(out) != addr {
			shown, addr, scheme = strings.TrimSpace(shown+" "+string(out)), hidden, "mailto:"
		}
	}
	if shown != "" {
		kept = `;CN="` + strings.ReplaceAll(shown, `"`, "'") + `"` + kept
	}
	return name + kept + ":" + scheme + addr, false, nil
}

// appendFolded appends a content line, folded at 75 bytes, no character cut.
func appendFolded(dst []byte, line, nl string) []byte {
	for width := 0; len(line) > 0; {
		n := 1
		for n < len(line) && line[n]&0xC0 == 0x80 {
			n++
		}
		if width+n > 75 {
			dst = append(append(dst, nl...), ' ')
			width = 1
		}
		dst = append(dst, line[:n]...)
		line, width = line[n:], width+n
	}
	return append(dst, nl...)
}
