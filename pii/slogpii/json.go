package slogpii

import (
	"bytes"
	"encoding/json"
	"log/slog"
)

// appendJSON appends x as encoding/json writes it, or nothing.
func appendJSON(dst []byte, x any) []byte {
	b, err := json.Marshal(x)
	if err != nil { // then a handler writes no JSON either
		return dst
	}
	return append(dst, b...)
}

// rawJSON looks at JSON, the name being that of a field that holds it.
func (w *worker) rawJSON(name string, raw []byte) (slog.Value, bool) {
	if len(raw) > maxText {
		return slog.StringValue(Failed), true
	}
	if len(raw) > 0 && raw[0] != '{' && raw[0] != '[' { // a string or a number: its name counts
		w.in = append(w.in[:0], raw...)
		if w.look(name) {
			return slog.StringValue(string(w.out)), true
		}
		return slog.Value{}, false
	}
	var err error
	if w.out, err = w.r.AppendJSON(w.out[:0], raw, nil); err != nil {
		return slog.StringValue(Failed), true
	}
	if bytes.Equal(w.out, raw) {
		return slog.Value{}, false
	}
	return slog.AnyValue(json.RawMessage(bytes.Clone(w.out))), true
}
