package httppii

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"

	"github.com/sladd-go/sladd/pii"
)

// errBody says that the client's body broke off.
var errBody = errors.New("httppii: body could not be read")

// request returns the request with its body redacted, or being so as it is read. After an
// error the request is the one that it was given.
func (c *config) request(req *http.Request) (*http.Request, error) {
	if req.Body == nil || req.Body == http.NoBody || req.ContentLength == 0 {
		return req.Clone(req.Context()), nil
	}
	kind, err := c.sortOf(req.Header)
	if err != nil {
		return req, err
	}
	out := req.Clone(req.Context())
	if kind == passed {
		return out, nil
	}
	tell := c.teller(req, Request)
	dropDerived(out.Header)
	out.GetBody = nil
	if kind.atOnce() {
		body, err := c.whole(req.Body, req.ContentLength, kind, tell)
		if err != nil {
			return req, err
		}
		out.Body = struct {
			io.Reader
			io.Closer
		}{bytes.NewReader(body), req.Body}
		out.ContentLength = int64(len(body))
		out.Header.Set("Content-Length", strconv.Itoa(len(body)))
		return out, nil
	}
	b := &streamBody{from: req.Body, fail: func(err error) { c.failed(req, Request, err) }}
	b.w = c.writer(&b.out, kind, tell)
	out.Body, out.ContentLength = b, -1
	return out, nil
}

// whole reads a body to its end and redacts it.
func (c *config) whole(from io.Reader, length int64, kind sort, tell func(string, pii.Finding)) ([]byte, error) {
	if length > c.limit {
		return nil, &http.MaxBytesError{Limit: c.limit}
	}
	body, err := io.ReadAll(io.LimitReader(from, c.limit+1))
	switch {
	case err != nil:
		return nil, errBody
	case int64(len(body)) > c.limit:
		return nil, &http.MaxBytesError{Limit: c.limit}
	}
	defer clear(body)
	return c.redact(body, kind, tell)
}

// redact redacts a body that is there as a whole.
func (c *config) redact(body []byte, kind sort, tell func(string, pii.Finding)) ([]byte, error) {
	switch kind {
	case asForm:
		return c.form(body, tell)
	case asHTML:
		return c.r.AppendHTML(make([]byte, 0, len(body)+64), body, pathless(tell))
	}
	return c.r.AppendJSON(make([]byte, 0, len(body)+64), body, tell)
}

// writer returns what redacts a body that goes on as it comes.
func (c *config) writer(w io.Writer, kind sort, tell func(string, pii.Finding)) io.WriteCloser {
	switch kind {
	case asEvents:
		opts := c.events
		if c.live != nil {
			opts = append([]pii.EventOption{pii.EventLive(c.live...)}, opts...)
		}
		return c.r.NewEventWriter(w, tell, opts...)
	case asLines:
		return &lineWriter{c: c, w: w, tell: tell}
	}
	opts := c.live
	if opts == nil {
		opts = []pii.LiveOption{pii.SettleExactly()}
	}
	return c.r.NewWriter(w, pathless(tell), opts...)
}

// pathless is tell for what has no path in it, or nil.
func pathless(tell func(string, pii.Finding)) func(pii.Finding) {
	if tell == nil {
		return nil
	}
	return func(f pii.Finding) { tell("", f) }
}

// A streamBody is a request body that is redacted as it is read.
type streamBody struct {
	from io.ReadCloser
	w    io.WriteCloser
	out  bytes.Buffer
	fail func(error)
	err  error
}

func (b *streamBody) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	var in [4096]byte
	for b.out.Len() == 0 && b.err == nil {
		n, err := b.from.Read(in[:])
		_, fail := b.w.Write(in[:n])
		if fail == nil && err == io.EOF {
			fail = b.w.Close()
		}
		clear(in[:n])
		switch {
		case fail != nil:
			b.err = fail
			b.out.Reset()
			b.fail(fail)
		case err == io.EOF:
			b.err = io.EOF
		case err != nil: // what it says may be anything
			b.err = fmt.Errorf("%w: %w", errBody, io.ErrUnexpectedEOF)
		}
	}
	if b.out.Len() > 0 {
		return b.out.Read(p)
	}
	return 0, b.err
}

func (b *streamBody) Close() error { return b.from.Close() }

// A lineWriter redacts JSON values a line.
type lineWriter struct {
	c    *config
	w    io.Writer
	tell func(string, pii.Finding)
	buf  []byte
	out  []byte
	err  error
}

func (l *lineWriter) Write(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 && l.err == nil {
		k := bytes.IndexByte(p, '\n') + 1
		if k == 0 {
			k = len(p)
		}
		l.buf = append(l.buf, p[:k]...)
		p = p[k:]
		if int64(len(l.buf)) > l.c.limit {
			l.err = &http.MaxBytesError{Limit: l.c.limit}
		} else if l.buf[len(l.buf)-1] == '\n' {
			l.line()
		}
	}
	if l.err != nil {
		return 0, l.err
	}
	return n, nil
}

func (l *lineWriter) Close() error {
	if l.err == nil && len(l.buf) > 0 {
		l.line()
	}
	return l.err
}

// line writes what is in l.buf.
func (l *lineWriter) line() {
	if l.out, l.err = l.c.r.AppendJSON(l.out[:0], l.buf, l.tell); l.err == nil {
		_, l.err = l.w.Write(l.out)
	}
	clear(l.buf)
	l.buf = l.buf[:0]
}
