package main

import (
	"bytes"
	"strconv"

	"github.com/sladd-go/sladd/pii"
)

// findings appends the findings of a message as one JSON object.
func (w *worker) findings(dst, text []byte, n int64) ([]byte, error) {
	was := len(dst)
	var err error
	if w.o.in == "text" {
		w.marked, err = w.look.Append(w.marked[:0], text, func(f pii.Finding) { w.note("", f) })
	} else {
		w.marked, err = w.look.RewriteJSON(w.marked[:0], text, pii.JSONOptions{Fields: w.o.fields, Report: w.report})
	}
	if err != nil {
		return dst[:was], err
	}
	dst = append(dst, `{"id":`...)
	dst = w.appendID(dst, text, n)
	dst = append(dst, `,"findings":[`...)
	first := true
	for i := range w.places {
		f := &w.places[i]
		if f.Confidence < w.least {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = append(dst, '{')
		if f.path != "" && (len(w.o.fields) != 1 || w.o.fields[0] != f.path) {
			dst = append(appendString(append(dst, `"field":`...), f.path), ',')
		}
		dst = append(append(append(dst, `"kind":"`...), f.Kind...), `","category":"`...)
		dst = append(append(dst, f.Category.String()...), `","start":`...)
		dst = append(strconv.AppendInt(dst, f.Start, 10), `,"end":`...)
		dst = append(strconv.AppendInt(dst, f.End, 10), `,"confidence":"`...)
		dst = append(append(dst, f.Confidence.String()...), `","evidence":[`...)
		for k, name := range f.Evidence.Names() {
			if k > 0 {
				dst = append(dst, ',')
			}
			dst = append(append(append(dst, '"'), name...), '"')
		}
		dst = append(dst, "]}"...)
	}
	return append(dst, "]}"...), nil
}

// appendID appends the id of a record as it stands there, or the number of the line if
// there is none or there is personal data in it.
func (w *worker) appendID(dst, record []byte, n int64) []byte {
	if w.o.in == "jsonl" {
		if id := member(record, "id"); id != nil && !w.personal(id) {
			return append(dst, id...)
		}
	}
	return strconv.AppendInt(dst, n, 10)
}

// personal reports whether there is personal data in an id.
func (w *worker) personal(id []byte) bool {
	if len(id) < 6 {
		return false
	}
	found := false
	w.marked = append(append(append(w.marked[:0], `{"id":`...), id...), '}')
	_, err := w.look.RewriteJSON(nil, w.marked, pii.JSONOptions{Report: func(string, pii.Finding) { found = true }})
	return found || err != nil
}

// member returns the value of a top-level field of a JSON object as it is written, or nil. The
// object must be valid.
func member(b []byte, name string) []byte {
	depth, from, isName := 0, -1, false
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '{', '[':
			depth++
			isName = b[i] == '{'
		case '}', ']':
			if depth--; depth == 0 {
				if from >= 0 {
					return bytes.TrimSpace(b[from:i])
				}
				return nil
			}
		case ',':
			if depth == 1 && from >= 0 {
				return bytes.TrimSpace(b[from:i])
			}
			isName = true
		case ':':
			isName = false
		case '"':
			start := i + 1
			for i++; i < len(b) && b[i] != '"'; i++ {
				if b[i] == '\\' {
					i++
				}
			}
			if depth == 1 && isName && i < len(b) && string(b[start:i]) == name {
				for i++; i < len(b) && b[i] != ':'; i++ {
				}
				from, isName = i+1, false
			}
		}
	}
	return nil
}

// A tagged message holds its findings as ⟦kind|text⟧. Where the text itself holds one of
// these brackets it is written ⟦(⟧ or ⟦)⟧, which no finding can be.
const (
	tagOpen  = "⟦"
	tagClose = "⟧"
)

// tagged appends a message with its findings marked.
func (w *worker) tagged(dst, text []byte) ([]byte, error) {
	text = escapeTags(text, w.o.in != "text")
	if w.o.in != "text" {
		return w.look.RewriteJSON(dst, text, pii.JSONOptions{Fields: w.o.fields, Report: w.report, Write: w.write})
	}
	was := len(dst)
	var err error
	if w.marked, err = w.look.Append(w.marked[:0], text, func(f pii.Finding) { w.note("", f) }); err != nil {
		return dst[:was], err
	}
	at := int64(0)
	for i := range w.places {
		f := w.places[i].Finding
		dst = append(dst, text[at:f.Start]...)
		dst = w.mark(dst, text[f.Start:f.End], "", f)
		at = f.End
	}
	return append(dst, text[at:]...), nil
}

// mark appends the text of a finding as it is marked.
func (w *worker) mark(dst, value []byte, _ string, f pii.Finding) []byte {
	if f.Confidence < w.least {
		return append(dst, value...)
	}
	dst = append(append(append(append(dst, tagOpen...), f.Kind...), '|'), value...)
	return append(dst, tagClose...)
}

// escapeTags returns text with its own brackets escaped; in JSON also those that are written
// as \u27e6 and \u27e7.
func escapeTags(text []byte, json bool) []byte {
	if !bytes.Contains(text, []byte("\xe2\x9f")) && !(json && bytes.Contains(text, []byte(`\u27`))) {
		return text
	}
	out := make([]byte, 0, len(text)+16)
	for i := 0; i < len(text); {
		rest := text[i:]
		switch {
		case bytes.HasPrefix(rest, []byte(tagOpen)):
			out, i = append(out, tagOpen+"("+tagClose...), i+3
		case bytes.HasPrefix(rest, []byte(tagClose)):
			out, i = append(out, tagOpen+")"+tagClose...), i+3
		case json && len(rest) > 1 && rest[0] == '\\':
			if len(rest) >= 6 && bytes.EqualFold(rest[:5], []byte(`\u27e`)) && (rest[5] == '6' || rest[5] == '7') {
				out, i = append(append(append(out, tagOpen...), "()"[rest[5]-'6']), tagClose...), i+6
				continue
			}
			out, i = append(out, rest[:2]...), i+2
		default:
			out, i = append(out, rest[0]), i+1
		}
	}
	return out
}

// appendString appends s as a JSON string.
func appendString[T string | []byte](dst []byte, s T) []byte {
	dst = append(dst, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c < 0x20:
			dst = append(dst, `\u00`...)
			dst = append(dst, "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, '"')
}

// appendError appends the record that stands in the place of a message.
func appendError(dst []byte, line int64, err error) []byte {
	dst = append(strconv.AppendInt(append(dst, `{"line":`...), line, 10), `,"error":`...)
	return append(appendString(dst, err.Error()), '}')
}
