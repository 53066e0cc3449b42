// Package hidden keeps a parsed value out of logs: whatever verb prints it,
// the name of its kind is all that comes out.
package hidden

import (
	"fmt"
	"io"
	"log/slog"
)

// Value holds a canonical value and the name of its kind. Embed it in a parsed
// type; its methods answer for fmt, slog and encoding/json.
type Value struct {
	kind, canonical string
}

// New returns a value of the kind.
func New(kind, canonical string) Value { return Value{kind, canonical} }

// Canonical returns the value in its one canonical form. It is the only way out.
func (v Value) Canonical() string { return v.canonical }

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
