package classify

import (
	"errors"
	"fmt"
	"strings"
)

// ErrInput is what every mistake in a policy or an inventory unwraps to.
var ErrInput = errors.New("classify: bad input")

// InputError says where a policy or an inventory is wrong and why. It never holds
// a value or a name that stands there.
type InputError struct {
	Line, Column int    // from 1, the column in bytes; 0 for what was made from Go values
	Path         string // such as rules[2].floor; "" for the whole
	Reason       string
	Err          error // ErrUnknown for a name that is not one of ours, else nil
}

// Error names the place and the reason.
func (e *InputError) Error() string {
	var b strings.Builder
	b.WriteString("classify: ")
	if e.Line > 0 {
		fmt.Fprintf(&b, "line %d, column %d: ", e.Line, e.Column)
	}
	if e.Path != "" {
		b.WriteString(e.Path + ": ")
	}
	return b.String() + e.Reason
}

// Unwrap returns ErrInput and, where there is one, ErrUnknown.
func (e *InputError) Unwrap() []error {
	if e.Err == nil {
		return []error{ErrInput}
	}
	return []error{ErrInput, e.Err}
}

// locator finds the line and column of a path.
type locator func(path string) (line, column int)

// maxErrors bounds how many mistakes are told at once.
const maxErrors = 50

// checker collects mistakes.
type checker struct {
	place locator
	errs  []error
	more  int
}

// add notes a mistake. Neither path nor reason may hold a value.
func (c *checker) add(path, reason string) { c.addErr(path, reason, nil) }

// unknown notes a name that is not one of ours.
func (c *checker) unknown(path, reason string) { c.addErr(path, reason, ErrUnknown) }

func (c *checker) addErr(path, reason string, err error) {
	if len(c.errs) >= maxErrors {
		c.more++
		return
	}
	e := &InputError{Path: path, Reason: reason, Err: err}
	if c.place != nil {
		e.Line, e.Column = c.place(path)
	}
	c.errs = append(c.errs, e)
}

func (c *checker) err() error {
	if c.more > 0 {
		return errors.Join(append(c.errs, &InputError{Reason: fmt.Sprintf("and %d more", c.more)})...)
	}
	return errors.Join(c.errs...)
}
