// Package slogpii redacts what is logged with log/slog, on its way to another handler.
//
// Everything that a record holds is looked at: the message, the names and values of attributes, in groups
// and out of them, errors, Stringers, what LogValuers make of themselves, bytes, JSON, numbers, times,
// and whatever else as fmt and encoding/json would write it. The name of an attribute is
// evidence, as that of a field is in pii.Redactor.AppendField. A value in which nothing is
// found goes on as it is; another becomes the text that is left of it.
package slogpii

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/sladd-go/sladd/pii"
)

// Failed stands in the place of what couldn't be redacted.
const Failed = "[REDACTED]"

// maxText is the most bytes of one value that are looked at; a longer one is Failed.
const maxText = 1 << 20

// A Handler is a slog.Handler that redacts. It is immutable and safe for concurrent use if the
// handler below is.
//
// It fails closed: of a value that can't be redacted only Failed is left, and so it is of one
// whose method panics. Handle then still hands the record on.
type Handler struct {
	next slog.Handler
	r    *pii.Redactor
}

// New returns a handler that hands on to next what r leaves.
func New(next slog.Handler, r *pii.Redactor) (*Handler, error) {
	if next == nil || r == nil {
		return nil, fmt.Errorf("%w: no handler or no redactor", pii.ErrConfig)
	}
	return &Handler{next: next, r: r}, nil
}

// Enabled implements slog.Handler.
func (h *Handler) Enabled(ctx context.Context, l slog.Level) bool { return h.next.Enabled(ctx, l) }

// WithGroup implements slog.Handler.
func (h *Handler) WithGroup(name string) slog.Handler {
	if name == "" {
		return h
	}
	w := h.worker()
	defer w.end()
	name, _ = w.name(name)
	return &Handler{next: h.next.WithGroup(name), r: h.r}
}

// WithAttrs implements slog.Handler. The attributes are redacted now.
func (h *Handler) WithAttrs(as []slog.Attr) slog.Handler {
	if len(as) == 0 {
		return h
	}
	w := h.worker()
	defer w.end()
	if out, changed := w.attrs(as, 0); changed {
		as = out
	}
	return &Handler{next: h.next.WithAttrs(as), r: h.r}
}

// Handle implements slog.Handler. A record in which nothing is found is handed on as it is.
func (h *Handler) Handle(ctx context.Context, rec slog.Record) error {
	w := h.worker()
	defer w.end()
	msg, changed := w.message(rec.Message)
	first := -1 // the first attribute that changed
	i := 0
	var attr slog.Attr
	rec.Attrs(func(a slog.Attr) bool {
		if b, ok := w.attr(a, 0); ok {
			first, attr = i, b
			return false
		}
		i++
		return true
	})
	if !changed && first < 0 {
		return h.next.Handle(ctx, rec)
	}
	out := slog.NewRecord(rec.Time, rec.Level, msg, rec.PC)
	i = 0
	rec.Attrs(func(a slog.Attr) bool {
		switch {
		case first < 0 || i < first:
		case i == first:
			a = attr
		default:
			a, _ = w.attr(a, 0)
		}
		out.AddAttrs(a)
		i++
		return true
	})
	return h.next.Handle(ctx, out)
}
