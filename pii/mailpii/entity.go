package mailpii

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sladd-go/sladd/pii"
)

// A walk is one call of Append.
type walk struct {
	m     *Redactor
	src   []byte
	parts int
	names map[string]bool // of fields, that were looked at: whether they are only names
}

// A place is where a part stands.
type place struct {
	name  string
	path  string   // "2.1", or empty
	depth int      // multiparts and messages around it
	outer []string // boundaries of the multiparts around it
	media string   // what it is if it doesn't say
}

// under returns the place of the n-th part in p, from 1.
func (p place) under(n int, boundary string) place {
	path := strconv.Itoa(n)
	if p.path != "" {
		path = p.path + "." + path
	}
	out := place{name: "part " + path, path: path, depth: p.depth + 1, media: "text/plain"}
	if boundary != "" {
		out.outer = append(append([]string(nil), p.outer...), boundary)
	}
	return out
}

// fail returns err with its place, if there is one.
func (w *walk) fail(place string, err error) error {
	if err == nil {
		return nil
	}
	if e := (*Error)(nil); errors.As(err, &e) {
		return err
	}
	return &Error{Place: place, Err: err}
}

func (w *walk) limit(place string) error { return w.fail(place, pii.ErrLimit) }

// tell returns what is to be told of findings at a place, or nil.
func (w *walk) tell(at string) func(pii.Finding) {
	if w.m.report == nil {
		return nil
	}
	return func(f pii.Finding) { w.m.report(at, f) }
}

// message redacts the whole.
func (w *walk) message(dst, src []byte) ([]byte, error) {
	if len(src) > w.m.limits.Size {
		return dst, w.limit("message")
	}
	// What a mailbox file puts before a message names the sender.
	if bytes.HasPrefix(src, []byte("From ")) {
		if i := bytes.IndexByte(src, '\n'); i >= 0 {
			src = src[i+1:]
		}
	}
	return w.entity(dst, src, place{name: "message", media: "text/plain"})
}

// entity redacts a message or part: a head and a body.
func (w *walk) entity(dst, src []byte, p place) ([]byte, error) {
	if w.parts++; w.parts > w.m.limits.Parts || p.depth > w.m.limits.Depth {
		return dst, w.limit(p.name)
	}
	if len(src) == 0 && p.path != "" {
		return dst, nil
	}
	h, err := w.header(src, p.name)
	if err != nil {
		return dst, err
	}
	b := body{h: h, p: p, media: p.media}
	if err := w.describe(&b); err != nil {
		return dst, err
	}
	kind, sub, _ := strings.Cut(b.media, "/")
	switch {
	case kind == "multipart":
		return w.multipart(dst, &b)
	case b.media == "message/rfc822" || b.media == "message/global" || b.media == "message/news":
		if b.identity() {
			if dst, err = w.fields(dst, h, p.name, b.changes()); err != nil {
				return dst, err
			}
			in := p.under(1, "")
			in.outer = p.outer
			return w.entity(dst, h.body, in)
		}
		return w.leaf(dst, &b, func(b *body, text []byte) ([]byte, error) {
			return w.entity(nil, text, p.under(1, ""))
		}, false)
	}
	if f := w.reader(kind, sub); f != nil {
		return w.leaf(dst, &b, f, true)
	}
	return w.attachment(dst, &b)
}

// A body is a part while it is looked at.
type body struct {
	h      *header
	p      place
	media  string
	params map[string]string
	typed  bool   // there is a Content-Type
	ctype  string // what Content-Type becomes, if it changes
	disp   string // the same of Content-Disposition
	code   string // transfer encoding, in lower case
	coding string // what it becomes
}

// describe reads what the head says of the body.
func (w *walk) describe(b *body) error {
	var ok [3]bool
	var ctype, disp string
	ctype, ok[0] = b.h.one("content-type")
	disp, ok[1] = b.h.one("content-disposition")
	b.code, ok[2] = b.h.one("content-transfer-encoding")
	if !ok[0] || !ok[1] || !ok[2] {
		return w.fail(b.p.name+" header", ErrSyntax)
	}
	var err error
	if ctype != "" {
		b.typed = true
		if b.media, b.params, b.ctype, err = w.typed(ctype, typeParams, b.p.name+" header content-type"); err != nil {
			return err
		}
		if !strings.Contains(b.media, "/") {
			return w.fail(b.p.name+" header content-type", ErrSyntax)
		}
	}
	if disp != "" {
		if _, _, b.disp, err = w.typed(disp, dispositionParams, b.p.name+" header content-disposition"); err != nil {
			return err
		}
	}
	b.code = strings.ToLower(b.code)
	return nil
}

func (b *body) identity() bool {
	switch b.code {
	case "", "7bit", "8bit", "binary":
		return true
	}
	return false
}

// changes returns what changes in the head.
func (b *body) changes() []change {
	var c []change
	if b.ctype != "" {
		c = append(c, change{"Content-Type", b.ctype})
	}
	if b.disp != "" {
		c = append(c, change{"Content-Disposition", b.disp})
	}
	if b.coding != "" {
		c = append(c, change{"Content-Transfer-Encoding", b.coding})
	}
	added := b.ctype != "" && !b.typed || b.coding != "" && b.code == ""
	if added && b.p.path == "" && !b.h.has("mime-version") {
		c = append(c, change{"MIME-Version", "1.0"})
	}
	return c
}

// crosses reports whether a line of out would be read as a boundary.
func (p place) crosses(out []byte) bool {
	for _, b := range p.outer {
		mark := []byte("--" + b)
		for i := 0; ; {
			k := bytes.Index(out[i:], mark)
			if k < 0 {
				break
			}
			if i += k; i == 0 || out[i-1] == '\n' || out[i-1] == '\r' {
				return true
			}
			i++
		}
	}
	return false
}

// sendable reports whether b can be a body as it is: its lines are no longer than a mail's may be.
func sendable(b []byte, eight bool) bool {
	width := 0
	for i, c := range b {
		switch {
		case c == '\n':
			width = 0
			continue
		case c == 0, c == '\r' && (i+1 == len(b) || b[i+1] != '\n'), c >= utf8.RuneSelf && !eight:
			return false
		}
		if width++; width > 998 {
			return false
		}
	}
	return true
}
