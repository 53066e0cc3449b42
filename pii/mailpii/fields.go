package mailpii

import (
	"encoding/base64"
	"mime"
	"net/mail"
	"strings"
	"unicode/utf8"
)

// A change is what a field of the head becomes: a new value, or nothing if it is empty.
type change struct{ name, value string }

// fields appends the head h with what it holds redacted, and the changes made. A changed field that
// isn't there is added.
func (w *walk) fields(dst []byte, h *header, place string, changes []change) ([]byte, error) {
	was, made := len(dst), make([]bool, len(changes))
next:
	for i := range h.fields {
		f := &h.fields[i]
		for k, c := range changes {
			if strings.EqualFold(c.name, f.name) {
				if !made[k] && c.value != "" {
					dst = append(dst, fold(c.name, c.value, h.nl)...)
				}
				made[k] = true
				continue next
			}
		}
		var err error
		if dst, err = w.field(dst, f, h.nl, place); err != nil {
			return dst, err
		}
	}
	for k, c := range changes {
		if !made[k] && c.value != "" {
			if len(dst) > was && dst[len(dst)-1] != '\n' {
				dst = append(dst, h.nl...)
			}
			dst = append(dst, fold(c.name, c.value, h.nl)...)
		}
	}
	if h.sep == nil {
		if len(dst) > was && dst[len(dst)-1] != '\n' {
			dst = append(dst, h.nl...)
		}
		return append(dst, h.nl...), nil
	}
	return append(dst, h.sep...), nil
}

// field appends a field as it is, changed, or not at all.
func (w *walk) field(dst []byte, f *field, nl, place string) ([]byte, error) {
	if drops(f.key) {
		return dst, nil
	}
	at := where(place, f.key)
	if ok, err := w.named(f.name); err != nil || !ok {
		return dst, w.fail(at, err)
	}
	var value string
	var err error
	keep := false
	switch {
	case addressed[f.key]:
		value, keep, err = w.addresses(f, at)
	case identified[f.key]:
		value, keep, err = w.ids(unfold(f.value), at)
	case strings.HasSuffix(f.key, "-recipient"): // in a report: "rfc822; " and an address
		value, keep, err = w.recipient(f, at)
	case dated[f.key]:
		if keep = plainDate(unfold(f.value)); !keep {
			value, keep, err = w.words(f, at)
		}
	case f.key == "content-id":
		value, keep, err = w.words(f, at)
		if err == nil && !keep {
			return dst, nil
		}
	default:
		value, keep, err = w.words(f, at)
	}
	switch {
	case err != nil:
		return dst, w.fail(at, err)
	case keep:
		return append(dst, f.raw...), nil
	}
	return append(dst, fold(f.name, value, nl)...), nil
}

// named reports whether the name of a field is only a name.
func (w *walk) named(name string) (bool, error) {
	if ok, seen := w.names[name]; seen {
		return ok, nil
	}
	out, err := w.m.r.AppendField(nil, "id", []byte(name), nil)
	if err != nil {
		return false, err
	}
	ok := string(out) == name && len(name)-len(strings.Map(noDigit, name)) <= 5
	if w.names == nil {
		w.names = map[string]bool{}
	}
	if len(w.names) < 1000 {
		w.names[name] = ok
	}
	return ok, nil
}

func noDigit(r rune) rune {
	if '0' <= r && r <= '9' {
		return -1
	}
	return r
}

// plainDate reports whether a date is nothing but a date.
func plainDate(s string) bool {
	_, err := mail.ParseDate(s)
	return err == nil && !strings.Contains(s, "(")
}

// words redacts a value that is text.
func (w *walk) words(f *field, at string) (value string, keep bool, err error) {
	text, err := decodeWords(readable(unfold(f.value)))
	if err != nil {
		return "", false, err
	}
	out, err := w.m.r.AppendField(nil, f.name, []byte(text), w.tell(at))
	if err != nil || string(out) == text {
		return "", true, err
	}
	return encodeWords(string(out)), false, nil
}

// recipient redacts a value that is a type and an address.
func (w *walk) recipient(f *field, at string) (value string, keep bool, err error) {
	text, err := decodeWords(readable(unfold(f.value)))
	kind, addr, ok := strings.Cut(text, ";")
	if err != nil || !ok {
		return w.words(f, at)
	}
	addr = strings.TrimSpace(addr)
	out, err := w.m.r.AppendKind(nil, "email", []byte(addr), w.tell(at))
	if err != nil || string(out) == addr {
		return "", true, err
	}
	return encodeWords(kind + "; " + string(out)), false, nil
}

// encodeWords returns text as it stands in a field. What looks like an encoded word isn't one then.
func encodeWords(text string) string {
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\ufffd")
	}
	if !strings.Contains(text, "=?") {
		return mime.QEncoding.Encode("utf-8", text)
	}
	var out []string
	for len(text) > 0 {
		n := min(45, len(text)) // bytes that make 60 characters
		for n < len(text) && !utf8.RuneStart(text[n]) {
			n--
		}
		out = append(out, "=?utf-8?b?"+base64.StdEncoding.EncodeToString([]byte(text[:n]))+"?=")
		text = text[n:]
	}
	return strings.Join(out, " ")
}

// ids redacts a list of message ids. What a machine made of a left half stays, so that what answers what
// can still be seen; the right half names a host, or a person's computer.
func (w *walk) ids(s, at string) (value string, keep bool, err error) {
	text, err := decodeWords(readable(s))
	if err != nil {
		return "", false, err
	}
	var out []string
	rest := text
	for {
		_, from, ok := strings.Cut(rest, "<")
		id, behind, closed := strings.Cut(from, ">")
		if !ok || !closed {
			break
		}
		rest = behind
		left, _, _ := strings.Cut(id, "@")
		found, err := w.m.r.AppendField(nil, "text", []byte(left), w.tell(at))
		if err != nil {
			return "", false, err
		}
		if string(found) != left {
			left = "x"
		}
		out = append(out, "<"+anonymous(left)+"@"+hiddenHost+">")
	}
	value = strings.Join(out, " ")
	return value, value == text, nil
}

// anonymous returns the left half of an id with x for what may be a word or a name: letters, and up to four
// digits behind them, between signs.
func anonymous(left string) string {
	var out strings.Builder
	for i := 0; i < len(left); {
		k, letters := i, 0
		for k < len(left) && alnum(left[k]) {
			k++
		}
		if k == i {
			c := left[i]
			if !strings.ContainsRune("!#$%&'*+-/=?^_`{|}~.", rune(c)) {
				c = '_' // no atom: quoted, not ASCII
			}
			out.WriteByte(c)
			i++
			continue
		}
		part := left[i:k]
		for letters < len(part) && part[letters] > '9' {
			letters++
		}
		digits := strings.Trim(part[letters:], "0123456789") == ""
		if letters >= 3 && digits && len(part)-letters <= 4 {
			part = "x"
		}
		out.WriteString(part)
		i = k
	}
	if out.Len() == 0 || out.Len() > 400 {
		return "x"
	}
	return out.String()
}

func alnum(c byte) bool { return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' }
