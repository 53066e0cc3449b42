package httppii

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"strconv"
)

// A responseWriter redacts what a handler writes. http.ResponseController works through
// it: deadlines and full duplex by Unwrap, Flush and Hijack by itself. Who unwraps it and writes
// to what is below goes around it.
type responseWriter struct {
	c   *config
	w   http.ResponseWriter
	req *http.Request

	code  int // 0 until there is a header
	kind  sort
	body  []byte         // read at once: as the handler wrote it
	to    io.WriteCloser // goes on as it comes
	sent  bool           // the header is out
	err   error
	taken bool // hijacked
}

// Unwrap returns the writer below, for http.ResponseController.
func (w *responseWriter) Unwrap() http.ResponseWriter { return w.w }

// Header implements http.ResponseWriter.
func (w *responseWriter) Header() http.Header { return w.w.Header() }

// WriteHeader implements http.ResponseWriter. A body that is read at once holds the header back.
func (w *responseWriter) WriteHeader(code int) {
	if w.code != 0 || w.taken {
		return
	}
	if code >= 100 && code < 200 && code != http.StatusSwitchingProtocols {
		w.w.WriteHeader(code)
		return
	}
	w.code = code
	if w.bodyless() {
		if code != http.StatusSwitchingProtocols {
			if kind, err := w.c.sortOf(w.Header()); err != nil || kind != passed {
				dropDerived(w.Header())
			}
		}
		w.send()
		return
	}
	if len(w.Header().Values("Content-Type")) == 0 {
		return // the first bytes tell
	}
	w.decide()
}

// bodyless reports whether the answer has no body, whatever is written.
func (w *responseWriter) bodyless() bool {
	return w.req.Method == http.MethodHead || w.code < 200 || w.code == http.StatusNoContent || w.code == http.StatusNotModified
}

// decide finds out how the body is treated and, if it goes on as it comes, sends the header.
func (w *responseWriter) decide() {
	if w.kind, w.err = w.c.sortOf(w.Header()); w.err == nil && w.code == http.StatusPartialContent && w.kind != passed {
		w.err = ErrEncoding
	}
	if w.err != nil {
		return
	}
	if w.kind == passed {
		w.send()
		return
	}
	dropDerived(w.Header())
	if !w.kind.atOnce() {
		w.to = w.c.writer(w.w, w.kind, w.c.teller(w.req, Response))
		w.send()
	}
}

func (w *responseWriter) send() {
	w.sent = true
	w.w.WriteHeader(w.code)
}

// Write implements http.ResponseWriter.
func (w *responseWriter) Write(p []byte) (int, error) {
	if w.taken {
		return 0, http.ErrHijacked
	}
	if w.code == 0 {
		w.WriteHeader(http.StatusOK)
	}
	if w.kind == refused && w.err == nil && !w.bodyless() {
		if len(w.Header().Values("Content-Type")) == 0 {
			if len(p) == 0 {
				return 0, nil
			}
			w.Header().Set("Content-Type", http.DetectContentType(p))
		}
		w.decide()
	}
	switch {
	case w.err != nil:
		return 0, w.err
	case w.bodyless(), w.kind == passed:
		return w.w.Write(p)
	case w.to != nil:
		var n int
		n, w.err = w.to.Write(p)
		return n, w.err
	}
	if int64(len(w.body)+len(p)) > w.c.limit {
		w.err = &http.MaxBytesError{Limit: w.c.limit}
		clear(w.body)
		w.body = nil
		return 0, w.err
	}
	w.body = append(w.body, p...)
	return len(p), nil
}

// FlushError sends what is settled to the client, for http.ResponseController. It doesn't settle
// anything: what isn't, and a body that is read at once, waits.
func (w *responseWriter) FlushError() error {
	if w.err != nil {
		return w.err
	}
	if w.code == 0 {
		w.WriteHeader(http.StatusOK)
	}
	if !w.sent {
		return nil
	}
	return http.NewResponseController(w.w).Flush()
}

// Flush implements http.Flusher.
func (w *responseWriter) Flush() { _ = w.FlushError() }

// Hijack implements http.Hijacker, if AllowHijack lets it.
func (w *responseWriter) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	if !w.c.hijack {
		return nil, nil, ErrHijack
	}
	conn, rw, err := http.NewResponseController(w.w).Hijack()
	w.taken = w.taken || err == nil
	return conn, rw, err
}

// finish writes what is left when the handler has returned. On an error it answers 500 without
// text, or, where a part has gone out, cuts the body off and the connection with it.
func (w *responseWriter) finish() {
	if w.taken {
		return
	}
	var body []byte
	switch {
	case w.err != nil || w.code == 0:
	case w.to != nil:
		w.err = w.to.Close()
	case w.kind.atOnce():
		body, w.err = w.c.redact(w.body, w.kind, w.c.teller(w.req, Response))
		clear(w.body)
	}
	if w.err != nil {
		w.fail()
		return
	}
	if w.sent || w.code == 0 {
		return
	}
	dropDerived(w.Header())
	if w.kind.atOnce() {
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	}
	w.send()
	_, _ = w.w.Write(body)
}

func (w *responseWriter) fail() {
	w.c.failed(w.req, Response, w.err)
	if w.sent {
		panic(http.ErrAbortHandler)
	}
	h := w.Header()
	for k := range h {
		h.Del(k)
	}
	http.Error(w.w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
}
