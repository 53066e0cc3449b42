package mailpii

import (
	"bytes"
	"regexp"
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

// property returns what a line becomes.
func (w *walk) property(line, at string) (is string, drop bool, err error) {
	head, value := line, ""
	quote := false
	colon := strings.IndexFunc(line, func(r rune) bool {
		quote = quote != (r == '"')
		return r == ':' && !quote
	})
	if colon >= 0 {
		head, value = line[:colon], line[colon+1:]
	} else {
		out, err := w.m.r.AppendField(nil, "text", []byte(line), w.tell(at))
		return string(out), false, err
	}
	name, params, _ := strings.Cut(head, ";")
	if params != "" {
		params = ";" + params
	}
	key := strings.ToLower(name[strings.LastIndexByte(name, '.')+1:])
	upper := strings.ToUpper(params)
	coded := strings.Contains(upper, "ENCODING=") || strings.Contains(upper, "VALUE=BINARY") || strings.Contains(upper, "QUOTED-PRINTABLE")
	if ofParties[key] {
		return w.party(name, params, value, at)
	}
	kind := ofKind[key]
	if unread[key] || coded && kind == "" {
		return "", true, nil
	}
	if !plainParams.MatchString(params) {
		found, err := w.m.r.AppendField(nil, "text", []byte(params), w.tell(at))
		if err != nil || coded || string(found) != params || strings.Contains(upper, "LABEL=") || strings.Contains(upper, "CN=") {
			params = ""
		}
		if err != nil {
			return "", false, err
		}
	}
	if kind == "" {
		was := lettersEscape.Replace(value)
		out, err := w.m.r.AppendField(nil, name, []byte(was), w.tell(at))
		if err == nil && string(out) != was {
			value = lettersWrite.Replace(string(out))
		}
		return name + params + ":" + value, false, err
	}
	if coded {
		params = ""
	}
	parts := []string{value}
	if key == "n" || key == "adr" {
		parts = strings.Split(value, ";")
	}
	for i, p := range parts {
		if strings.TrimSpace(p) == "" || key == "adr" && i == 6 { // the country
			continue
		}
		out, err := w.m.r.AppendKind(nil, kind, []byte(lettersEscape.Replace(p)), w.tell(at))
		if err != nil {
			return "", false, err
		}
		if string(out) != lettersEscape.Replace(p) {
			parts[i] = lettersWrite.Replace(string(out))
		}
	}
	return name + params + ":" + strings.Join(parts, ";"), false, nil
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
