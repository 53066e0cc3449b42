package mailpii

import "errors"

// What is wrong with a message, as the cause in an Error. None holds text.
var (
	// ErrSyntax says that the message isn't one by RFC 5322 and MIME, or may be read in two ways.
	ErrSyntax = errors.New("mailpii: not a valid message")
	// ErrCharset says that a text is in a charset that isn't known, or isn't text of it.
	ErrCharset = errors.New("mailpii: charset can't be read")
	// ErrEncoding says that a transfer encoding isn't known, or is broken.
	ErrEncoding = errors.New("mailpii: transfer encoding can't be read")
	// ErrRead says that the source of Copy failed; what it said may be anything.
	ErrRead = errors.New("mailpii: message could not be read")
)

// An Error says where in a message something failed and why. It never holds text of the message.
type Error struct {
	// Place is "message", or "part 2.1": the first part of the second part; behind it " header"
	// and, if it is a well-known one, the name of the field.
	Place string
	// Err is one of the Err values of this package or an error of package pii, such as
	// pii.ErrLimit.
	Err error
}

// Error names the place and the cause, not the text.
func (e *Error) Error() string { return e.Err.Error() + " in " + e.Place }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }
