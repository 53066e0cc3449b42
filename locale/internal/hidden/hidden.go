// Package hidden keeps a parsed value out of logs: whatever verb prints it,
// the name of its kind is all that comes out.
package hidden

import (
	"fmt"
	"io"
	"log/slog"
	"unique"
)

// Value holds a canonical value and the name of its kind. Embed it in a parsed
// type; its methods answer for fmt, slog and encoding/json.
//
// The value stands behind a handle: fmt doesn't call the methods of a field that
// is not exported, and prints of a handle no more than an address.
type Value struct {
	kind      string
	canonical unique.Handle[string]
}

// New returns a value of the kind.
func New(kind, canonical string) Value { return Value{kind, unique.Make(canonical)} }

// Canonical returns the value in its one canonical form. It is the only way out.
func (v Value) Canonical() string {
	if v == (Value{}) {
		return ""
	}
	return v.canonical.Value()
}

// Kind returns the name of the kind.
func (v Value) Kind() string { return v.kind }

// Format writes the name of the kind for every verb and flag.
func (v Value) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, v.kind) }

// String returns the name of the kind.
func (v Value) String() string { return v.kind }

// LogValue returns the name of the kind.
func (v Value) LogValue() slog.Value { return slog.StringValue(v.kind) }

// MarshalText returns the name of the kind, so that a value that is put into JSON by
// mistake doesn't leak; Canonical is for those who mean it.
func (v Value) MarshalText() ([]byte, error) { return []byte(v.kind), nil }
