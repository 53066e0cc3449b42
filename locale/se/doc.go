// Package se knows Swedish identifiers: how they are written, what their check
// digits prove, and the words that people use for them. Each is a parsed type
// with a Parse function, for those who have a field, and a [pii.Recognizer], for those
// who have a text. Parsed values print as the name of their kind; Canonical is the
// only way to the value.
package se
