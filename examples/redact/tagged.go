package main

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// A tagged message holds its findings as ⟦kind|text⟧. Where the text itself holds one of
// these brackets it is written ⟦(⟧ or ⟦)⟧, which no finding can be.
const (
	tagOpen  = "⟦"
	tagClose = "⟧"
)

// tagged appends a message with its findings marked.
func (w *worker) tagged(dst, text []byte) ([]byte, error) {
	return w.rewrite(w.look, dst, escapeTags(text, w.o.in != "text"), w.mark)
}

// mark appends the text of a finding as it is marked.
func (w *worker) mark(dst, value, _ []byte, path string, f pii.Finding) []byte {
	w.note(path, f)
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
