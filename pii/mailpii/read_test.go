package mailpii_test

import (
	"bytes"
	"encoding/base64"
	"errors"
	"html"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/encoding/htmlindex"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/mailpii"
)

func redactor(t testing.TB, opts ...mailpii.Option) *mailpii.Redactor {
	t.Helper()
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, classify.Default())
	if err != nil {
		t.Fatal(err)
	}
	m, err := mailpii.New(r, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func redacted(t testing.TB, m *mailpii.Redactor, msg string) string {
	t.Helper()
	out, err := m.Append(nil, []byte(msg))
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// opened returns all that a mail program shows of a message, and the head and body as they are written: read by the
// standard library alone.
func opened(msg []byte) (string, error) {
	var out strings.Builder
	out.Write(msg)
	m, err := mail.ReadMessage(bytes.NewReader(msg))
	if err != nil {
		return "", err
	}
	err = open(&out, m.Header, m.Body)
	return out.String(), err
}

var words = mime.WordDecoder{CharsetReader: func(charset string, r io.Reader) (io.Reader, error) {
	e, err := htmlindex.Get(charset)
	if err != nil {
		return nil, err
	}
	return e.NewDecoder().Reader(r), nil
}}

func open(out *strings.Builder, h map[string][]string, body io.Reader) error {
	for name, values := range h {
		for _, v := range values {
			text, err := words.DecodeHeader(v)
			if err != nil {
				return err
			}
			out.WriteString("\n" + name + ": " + text)
			if _, params, err := mime.ParseMediaType(v); err == nil {
				for k, p := range params {
					out.WriteString("\n" + k + "=" + p)
				}
			}
		}
	}
	get := mail.Header(h).Get
	media, params, err := mime.ParseMediaType(get("Content-Type"))
	if err != nil && get("Content-Type") != "" {
		return err
	}
	switch strings.ToLower(get("Content-Transfer-Encoding")) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	}
	switch {
	case strings.HasPrefix(media, "multipart/"):
		r := multipart.NewReader(body, params["boundary"])
		for {
			p, err := r.NextRawPart()
			if errors.Is(err, io.EOF) {
				return nil
			} else if err != nil {
				return err
			}
			if err := open(out, p.Header, p); err != nil {
				return err
			}
		}
	case media == "message/rfc822":
		m, err := mail.ReadMessage(body)
		if err != nil {
			return err
		}
		return open(out, m.Header, m.Body)
	}
	text, err := io.ReadAll(body)
	if e, fail := htmlindex.Get(params["charset"]); fail == nil && err == nil {
		text, err = e.NewDecoder().Bytes(text)
	}
	out.WriteString("\n\n")
	out.Write(text)
	if media == "text/html" {
		out.WriteString("\n" + html.UnescapeString(tag.ReplaceAllString(string(text), "")))
	}
	return err
}

var tag = regexp.MustCompile(`<[^>]*>`)

// squeeze folds case, and dashes, blanks, line ends and quote marks away.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', 0xA0, 0x2011, '\r', '\n', '>':
			return -1
		}
		return r
	}, strings.ToLower(s))
}
