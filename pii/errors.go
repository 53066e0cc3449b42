package pii

import (
	"errors"
	"fmt"
)

// What can be wrong with one value. A parser's error unwraps to one of these.
var (
	ErrForm     = errors.New("pii: not of the form")
	ErrDate     = errors.New("pii: no such date")
	ErrChecksum = errors.New("pii: check digit does not agree")
	ErrRange    = errors.New("pii: number that is never issued")
)

// What can go wrong with a text. After any of them no text comes out.
var (
	// ErrLimit says that a documented limit was exceeded.
	ErrLimit = errors.New("pii: limit exceeded")
	// ErrRecognizer says that a recognizer failed; what it read is not told.
	ErrRecognizer = errors.New("pii: recognizer failed")
	// ErrConfig says that a constructor was given something it cannot use.
	ErrConfig = errors.New("pii: bad configuration")
)

// ValueError says which kind a value was read as and why it is not one. It holds
// the place but never the value.
type ValueError struct {
	Kind string
	Err  error
}

// Error names the kind and the reason, not the value.
func (e *ValueError) Error() string { return e.Kind + ": " + e.Err.Error() }

// Unwrap returns the reason, one of the Err values.
func (e *ValueError) Unwrap() error { return e.Err }

// TextError says where in a text, in bytes from its start, something failed. It
// never holds the text.
type TextError struct {
	Offset int64
	Kind   string // the recognizer concerned, empty where there is none
	Err    error
}

// Error names the place, the kind and the cause, not the text.
func (e *TextError) Error() string {
	if e.Kind == "" {
		return fmt.Sprintf("%v at byte %d", e.Err, e.Offset)
	}
	return fmt.Sprintf("%v: %s at byte %d", e.Err, e.Kind, e.Offset)
}

// Unwrap returns the cause.
func (e *TextError) Unwrap() error { return e.Err }
