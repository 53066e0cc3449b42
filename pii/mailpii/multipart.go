package mailpii

import (
	"bytes"
	"mime"
	"strconv"
	"strings"
	"unicode/utf8"
)

const maxBoundary = 200 // bytes; RFC 2046 allows 70

// multipart redacts what is in a multipart.
func (w *walk) multipart(dst []byte, b *body) ([]byte, error) {
	boundary := b.params["boundary"]
	if !b.identity() || !goodBoundary(boundary) {
		return dst, w.fail(b.p.name, ErrSyntax)
	}
	becomes, err := w.boundary(boundary, b)
	if err != nil {
		return dst, err
	}
	if becomes != boundary {
		ctype := b.ctype
		if ctype == "" {
			ctype, _ = b.h.one("content-type")
		}
		_, params, _ := mime.ParseMediaType(ctype)
		params["boundary"] = becomes
		b.ctype = mime.FormatMediaType(b.media, params)
	}
	if dst, err = w.fields(dst, b.h, b.p.name, b.changes()); err != nil {
		return dst, err
	}
	var mark = []byte("--" + boundary)
	rest, n := b.h.body, 0
	first, line, after, last := nextBoundary(rest, mark)
	if line == nil || last {
		return dst, w.fail(b.p.name, ErrSyntax)
	}
	if dst, err = w.aside(dst, first, b.p.name); err != nil {
		return dst, err
	}
	for {
		dst = appendBoundary(dst, line, len(mark), becomes, becomes != boundary)
		if last {
			break
		}
		var part []byte
		part, line, after, last = nextBoundary(after, mark)
		if line == nil {
			return dst, w.fail(b.p.name, ErrSyntax) // cut off
		}
		n++
		part, nl := lastLineEnd(part)
		in := b.p.under(n, boundary)
		if b.media == "multipart/digest" {
			in.media = "message/rfc822"
		}
		from := len(dst)
		if dst, err = w.entity(dst, part, in); err != nil {
			return dst, err
		}
		if becomes != boundary && bytes.Contains(dst[from:], []byte("--"+becomes)) {
			return dst, w.fail(in.name, ErrSyntax)
		}
		dst = append(dst, nl...)
	}
	return w.aside(dst, after, b.p.name)
}

func goodBoundary(s string) bool {
	for _, c := range []byte(s) {
		if c < ' ' || c >= 0x7F {
			return false
		}
	}
	return s != "" && len(s) <= maxBoundary && s[len(s)-1] != ' '
}

// boundary returns what a boundary becomes: itself, unless there is something personal in it.
func (w *walk) boundary(s string, b *body) (string, error) {
	for _, name := range [2]string{"id", "text"} {
		out, err := w.m.r.AppendField(nil, name, []byte(s), nil)
		if err != nil {
			return "", w.fail(b.p.name+" header content-type", err)
		}
		if string(out) == s {
			continue
		}
		for i := range 100 {
			is := "=_redacted_" + strings.ReplaceAll(b.p.path, ".", "_") + "_" + strconv.Itoa(i)
			if !bytes.Contains(w.src, []byte("--"+is)) {
				return is, nil
			}
		}
		return "", w.fail(b.p.name, ErrSyntax) // somebody has thought of all of them
	}
	return s, nil
}

// nextBoundary returns what stands before the next line with the boundary, its line end included, that
// line, or nil if there is none, what is behind it, and whether it ends the multipart.
func nextBoundary(b, mark []byte) (before, line, after []byte, last bool) {
	for i := 0; i < len(b); {
		n := bytes.IndexByte(b[i:], '\n') + 1
		if n == 0 {
			n = len(b) - i
		}
		if l := b[i : i+n]; bytes.HasPrefix(l, mark) {
			rest := l[len(mark):]
			rest, last = bytes.CutPrefix(rest, []byte("--"))
			if len(bytes.Trim(rest, " \t\r\n")) == 0 {
				return b[:i], l, b[i+n:], last
			}
		}
		i += n
	}
	return b, nil, nil, false
}

// lastLineEnd parts the line end from b that belongs to the boundary behind.
func lastLineEnd(b []byte) (text, nl []byte) {
	n := len(b)
	if n > 0 && b[n-1] == '\n' {
		n--
		if n > 0 && b[n-1] == '\r' {
			n--
		}
	}
	return b[:n], b[n:]
}

// appendBoundary appends the line of a boundary of which the mark is n bytes long.
func appendBoundary(dst, line []byte, n int, is string, changed bool) []byte {
	if !changed {
		return append(dst, line...)
	}
	return append(append(append(dst, "--"...), is...), line[n:]...)
}

// aside appends what stands before the first boundary or behind the last: nobody is shown it. It stays
// if it is short and nothing is found in it.
func (w *walk) aside(dst, text []byte, at string) ([]byte, error) {
	if len(text) == 0 || len(text) > 400 || !utf8.Valid(text) {
		return dst, nil
	}
	out, err := w.m.r.AppendField(nil, "text", text, nil)
	if err != nil {
		return dst, w.fail(at, err)
	}
	if !bytes.Equal(out, text) {
		return dst, nil
	}
	return append(dst, text...), nil
}
