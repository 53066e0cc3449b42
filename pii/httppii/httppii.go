// Package httppii redacts the bodies of HTTP requests and responses on their way to and from
// a handler, by content type:
//
//	application/json, …+json            as AppendJSON does, at once
//	application/x-ndjson, …jsonl        the same, line by line
//	application/x-www-form-urlencoded   each value, its name as evidence, at once
//	text/html, application/xhtml+xml    as AppendHTML does, at once: a value may be cut by a tag
//	text/event-stream                   as an EventWriter does
//	text/…                              as a Writer does, with SettleExactly if it isn't a live text
//
// "At once" means that the body is read to its end, within a limit, before anything goes on. The
// others go on as they come. Bodies of other types are refused unless Pass names them, and so is
// every Content-Encoding but identity: what can't be read can't be redacted.
//
// Headers, trailers and the address of the request, its query included, are not looked at.
package httppii

import (
	"errors"
	"fmt"
	"mime"
	"net/http"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// What is wrong with a body. Errors of bodies unwrap to one of these or to an error of
// package pii; none holds text.
var (
	// ErrType says that the content type isn't one that can be redacted.
	ErrType = errors.New("httppii: content type can't be redacted")
	// ErrEncoding says that the body is compressed, or there is a part of it only.
	ErrEncoding = errors.New("httppii: content encoding can't be redacted")
	// ErrSyntax says that the body isn't what its content type says.
	ErrSyntax = errors.New("httppii: body is not of its content type")
	// ErrHijack says that the connection can't be taken over, see AllowHijack.
	ErrHijack = errors.New("httppii: taking over the connection is not allowed")
)

// defaultLimit is the most bytes of a body that is read at once, and of a line of NDJSON.
const defaultLimit = 8 << 20

// A Direction says which way a body goes.
type Direction int

// The directions.
const (
	Request Direction = iota
	Response
)

type config struct {
	r        *pii.Redactor
	limit    int64
	pass     []string
	off      [2]bool
	live     []pii.LiveOption
	events   []pii.EventOption
	report   func(r *http.Request, d Direction, path string, f pii.Finding)
	fail     func(r *http.Request, d Direction, err error)
	hijack   bool
	badLimit bool
}

// An Option changes how a middleware works.
type Option func(*config)

// Limit says how many bytes a body may have that is read at once, and a line of NDJSON; without
// it 8 MiB.
func Limit(bytes int64) Option {
	return func(c *config) { c.limit, c.badLimit = bytes, c.badLimit || bytes <= 0 }
}

// Pass lets bodies of these content types through as they are: "image/png", or "image/*". An
// empty type stands for a request body without a content type.
func Pass(types ...string) Option { return func(c *config) { c.pass = append(c.pass, types...) } }

// Only treats bodies of one direction and lets those of the other through as they are.
func Only(d Direction) Option {
	return func(c *config) { c.off = [2]bool{d != Request, d != Response} }
}

// Live gives the options of live texts: text and the pieces in events. Without it text is settled
// exactly, and events line by line.
func Live(opts ...pii.LiveOption) Option { return func(c *config) { c.live = opts } }

// Events gives the options of event streams.
func Events(opts ...pii.EventOption) Option { return func(c *config) { c.events = opts } }

// Report gives a function that is told of every finding, as AppendJSON tells it; the
// path is empty for texts. It is called in the goroutine that reads or writes the body.
func Report(f func(r *http.Request, d Direction, path string, x pii.Finding)) Option {
	return func(c *config) { c.report = f }
}

// Failed gives a function that is told why a body was refused or cut off.
func Failed(f func(r *http.Request, d Direction, err error)) Option {
	return func(c *config) { c.fail = f }
}

// AllowHijack lets the handler take over the connection (http.Hijacker), for WebSocket: what goes over it
// then isn't redacted here; see pii.Frames. Without it Hijack is ErrHijack.
func AllowHijack() Option { return func(c *config) { c.hijack = true } }

// New returns a middleware that redacts the bodies that pass it. It is safe for concurrent use.
func New(r *pii.Redactor, opts ...Option) (func(http.Handler) http.Handler, error) {
	c := &config{r: r, limit: defaultLimit}
	for _, o := range opts {
		o(c)
	}
	if r == nil {
		return nil, fmt.Errorf("%w: no redactor", pii.ErrConfig)
	}
	if c.badLimit {
		return nil, fmt.Errorf("%w: the limit is not positive", pii.ErrConfig)
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) { c.serve(next, w, req) })
	}, nil
}

// serve treats one request and its response.
func (c *config) serve(next http.Handler, w http.ResponseWriter, req *http.Request) {
	if !c.off[Request] {
		var err error
		if req, err = c.request(req); err != nil {
			c.failed(req, Request, err)
			if req.Body != nil {
				req.Body.Close()
			}
			w.Header().Set("Connection", "close")
			http.Error(w, http.StatusText(status(err)), status(err))
			return
		}
	}
	if c.off[Response] {
		next.ServeHTTP(w, req)
		return
	}
	if c.off[Request] {
		req = req.Clone(req.Context())
	}
	// A part of a body can't be redacted, nor a compressed one.
	for _, h := range []string{"Range", "If-Range", "Accept-Encoding"} {
		req.Header.Del(h)
	}
	rw := &responseWriter{c: c, w: w, req: req}
	next.ServeHTTP(rw, req) // if it panics, what is held is never written
	rw.finish()
}

// status returns the answer to a request whose body can't be redacted.
func status(err error) int {
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge), errors.Is(err, pii.ErrLimit):
		return http.StatusRequestEntityTooLarge
	case errors.Is(err, ErrType), errors.Is(err, ErrEncoding):
		return http.StatusUnsupportedMediaType
	case errors.Is(err, ErrSyntax), errors.Is(err, pii.ErrJSON), errors.Is(err, pii.ErrDuplicateKey), errors.Is(err, errBody):
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}

func (c *config) failed(req *http.Request, d Direction, err error) {
	if c.fail != nil {
		c.fail(req, d, err)
	}
}

// teller returns what is to be told of findings, or nil.
func (c *config) teller(req *http.Request, d Direction) func(path string, f pii.Finding) {
	if c.report == nil {
		return nil
	}
	return func(path string, f pii.Finding) { c.report(req, d, path, f) }
}

// A sort is how a body is treated.
type sort int

const (
	refused sort = iota
	passed
	asJSON
	asLines
	asForm
	asHTML
	asEvents
	asText
)

// atOnce reports whether a body of the sort is read to its end before anything goes on.
func (s sort) atOnce() bool { return s == asJSON || s == asForm || s == asHTML }

// sortOf returns how a body with this header is treated.
func (c *config) sortOf(h http.Header) (sort, error) {
	for _, e := range h.Values("Content-Encoding") {
		if e = strings.TrimSpace(e); e != "" && !strings.EqualFold(e, "identity") {
			return refused, ErrEncoding
		}
	}
	types := h.Values("Content-Type")
	if len(types) > 1 {
		return refused, ErrType
	}
	media, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil && len(types) > 0 {
		return refused, ErrType
	}
	for _, p := range c.pass {
		kind, all := strings.CutSuffix(p, "/*")
		if p == media || all && strings.HasPrefix(media, kind+"/") {
			return passed, nil
		}
	}
	switch cs := strings.ToLower(params["charset"]); cs {
	case "", "utf-8", "utf8", "us-ascii":
	default:
		return refused, ErrType
	}
	switch {
	case media == "application/json", strings.HasPrefix(media, "application/") && strings.HasSuffix(media, "+json"), media == "text/json":
		return asJSON, nil
	case media == "application/x-ndjson", media == "application/ndjson", media == "application/jsonl", media == "application/x-jsonlines", media == "application/json-lines":
		return asLines, nil
	case media == "application/x-www-form-urlencoded":
		return asForm, nil
	case media == "text/html", media == "application/xhtml+xml":
		return asHTML, nil
	case media == "text/event-stream":
		return asEvents, nil
	case strings.HasPrefix(media, "text/"):
		return asText, nil
	}
	return refused, ErrType
}

// dropDerived deletes what was computed from the body as it was.
func dropDerived(h http.Header) {
	for _, k := range []string{"Content-Length", "Etag", "Content-Md5", "Digest", "Content-Digest", "Repr-Digest", "Accept-Ranges", "Last-Modified"} {
		h.Del(k)
	}
}
