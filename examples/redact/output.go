package main

import (
	"bytes"
	"strconv"

	"github.com/sladd-go/sladd/pii"
)

// findings appends the findings of a message as one JSON object.
func (w *worker) findings(dst, text []byte, n int64) ([]byte, error) {
	var err error
	if w.marked, err = w.redact(w.look, w.marked[:0], text); err != nil {
		return dst, err
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
	depth, from, isName := 0, -1, false // from: where the value begins, once the field is found
	for i := 0; i < len(b); i++ {
		c := b[i]
		if from >= 0 && depth == 1 && (c == ',' || c == '}' || c == ']') {
			return bytes.TrimSpace(b[from:i])
		}
		switch c {
		case '{', '[':
			depth++
			isName = c == '{'
		case '}', ']':
			if depth--; depth == 0 {
				return nil
			}
		case ',':
			isName = true
		case ':':
			isName = false
		case '"':
			start := i + 1
			i = stringEnd(b, start)
			if depth == 1 && isName && i < len(b) && string(b[start:i]) == name {
				colon := bytes.IndexByte(b[i:], ':')
				if colon < 0 { // an array's string
					return nil
				}
				i += colon
				from, isName = i+1, false
			}
		}
	}
	return nil
}

// stringEnd returns where the quote is that ends a JSON string whose text begins at i.
func stringEnd(b []byte, i int) int {
	for ; i < len(b) && b[i] != '"'; i++ {
		if b[i] == '\\' {
			i++
		}
	}
	return i
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
