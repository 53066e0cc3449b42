package mailpii

import (
	"bytes"
	"fmt"
	"mime"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// A reader returns the text of a body with what is in it redacted.
type reader func(b *body, text []byte) ([]byte, error)

// reader returns what reads bodies of a media type, or nil if nothing does, which is so of text/rtf: its
// escapes hide letters.
func (w *walk) reader(kind, sub string) reader {
	switch kind + "/" + sub {
	case "text/html", "text/x-amp-html", "text/xml", "application/xhtml+xml":
		return w.html
	case "text/calendar", "text/vcard", "text/x-vcard", "text/x-vcalendar", "text/directory":
		return w.properties
	case "text/rfc822-headers", "message/delivery-status", "message/disposition-notification", "message/feedback-report",
		"message/global-headers", "message/global-delivery-status", "message/global-disposition-notification":
		return w.status
	case "text/rtf":
		return nil
	case "text/json", "application/json", "application/x-ndjson", "application/jsonl":
		return w.json
	}
	switch {
	case kind == "application" && strings.HasSuffix(sub, "+json"):
		return w.json
	case kind == "text":
		return w.plain
	}
	return nil
}

func (w *walk) html(b *body, text []byte) ([]byte, error) {
	if inline.Match(text) {
		text = inline.ReplaceAllFunc(text, func(url []byte) []byte {
			i := bytes.IndexByte(url, ',')
			media, _, _ := strings.Cut(strings.ToLower(string(url[len("data:"):i])), ";")
			if w.keeps(media) {
				return url
			}
			return url[:i+1]
		})
	}
	return w.m.r.AppendHTML(nil, text, w.tell(b.p.name))
}

// inline is a picture or another file that stands within a page.
var inline = regexp.MustCompile(`(?i)\bdata:[a-z0-9.+-]+/[^,"'<>\s()]{1,80},[^"'<>\s()]+(\s+[a-zA-Z0-9+/=]{16,})*`)

// keeps reports whether attachments of the type are to be kept.
func (w *walk) keeps(media string) bool {
	kind, _, _ := strings.Cut(media, "/")
	return slices.Contains(w.m.keep, media) || slices.Contains(w.m.keep, kind+"/*")
}

func (w *walk) json(b *body, text []byte) ([]byte, error) {
	tell := w.tell(b.p.name)
	if tell == nil {
		return w.m.r.AppendJSON(nil, text, nil)
	}
	return w.m.r.AppendJSON(nil, text, func(_ string, f finding) { tell(f) })
}

// status redacts a text that is made of heads, as reports are.
func (w *walk) status(b *body, text []byte) ([]byte, error) {
	var out []byte
	for rest := text; len(rest) > 0; {
		h, err := w.header(rest, b.p.name)
		if err != nil {
			return w.plain(b, text)
		}
		if h.sep == nil {
			h.sep = []byte{}
		}
		if out, err = w.fields(out, h, b.p.name, nil); err != nil {
			return nil, err
		}
		rest = h.body
	}
	return out, nil
}

// leaf redacts a body that read understands.
func (w *walk) leaf(dst []byte, b *body, read reader, text bool) ([]byte, error) {
	data, err := decodeTransfer(b.h.body, b.code)
	if err == nil && text {
		data, err = decodeText(data, b.params["charset"])
	}
	if err != nil {
		return dst, w.fail(b.p.name, err)
	}
	out, err := read(b, data)
	if err != nil {
		return dst, w.fail(b.p.name, err)
	}
	raw := b.h.body
	if !bytes.Equal(out, data) {
		raw, b.coding = encodeTransfer(out, b)
		if _, has := b.params["charset"]; text && (has || !ascii(out)) {
			b.utf8()
		}
	}
	if dst, err = w.fields(dst, b.h, b.p.name, b.changes()); err != nil {
		return dst, err
	}
	return append(dst, raw...), nil
}

// utf8 says in Content-Type that the body is UTF-8.
func (b *body) utf8() {
	ctype := b.ctype
	if ctype == "" {
		ctype, _ = b.h.one("content-type")
	}
	media, params, err := mime.ParseMediaType(ctype)
	if err != nil {
		media, params = b.media, nil
	}
	if params == nil {
		params = map[string]string{}
	}
	if !strings.EqualFold(params["charset"], "utf-8") {
		params["charset"] = "utf-8"
		b.ctype = mime.FormatMediaType(media, params)
	}
}

// attachment appends what can't be read: a line in its place, or itself if it is to be kept.
func (w *walk) attachment(dst []byte, b *body) ([]byte, error) {
	if w.keeps(b.media) {
		dst, err := w.fields(dst, b.h, b.p.name, b.changes())
		return append(dst, b.h.body...), err
	}
	media, err := w.media(b.media, b.p.name)
	if err != nil {
		return dst, err
	}
	size := len(b.h.body)
	if b.code == "base64" {
		size -= bytes.Count(b.h.body, []byte("\n")) + bytes.Count(b.h.body, []byte("\r"))
		size = size / 4 * 3
	}
	b.ctype = "text/plain; charset=us-ascii"
	if b.code != "" {
		b.coding = "7bit"
	}
	if d, _ := b.h.one("content-disposition"); d != "" {
		b.disp = "attachment"
	}
	if dst, err = w.fields(dst, b.h, b.p.name, b.changes()); err != nil {
		return dst, err
	}
	dst = fmt.Appendf(dst, "[%s, %d KiB]", media, (size+1023)/1024)
	if bytes.HasSuffix(b.h.body, []byte("\n")) || b.p.path == "" {
		dst = append(dst, b.h.nl...)
	}
	return dst, nil
}

func ascii(b []byte) bool {
	return !slices.ContainsFunc(b, func(c byte) bool { return c >= utf8.RuneSelf })
}
