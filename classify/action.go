package classify

import "fmt"

// Action is what shall happen to a finding, in words. Names are stored with messages
// and never change. The zero Action is not an action.
type Action string

// The actions.
const (
	Keep       Action = "keep"       // leave the text alone and report nothing to act on
	Tag        Action = "tag"        // leave the text alone and mark where it stands
	Label      Action = "label"      // write the name of the kind in its place
	Mask       Action = "mask"       // write mask characters in its place
	Remove     Action = "remove"     // write nothing in its place
	Pseudonym  Action = "pseudonym"  // write a keyed token in its place, the same for the same value
	Seal       Action = "seal"       // write it encrypted in its place
	Generalize Action = "generalize" // write something coarser in its place
)

var actions = []Action{Keep, Tag, Label, Mask, Remove, Pseudonym, Seal, Generalize}

// Actions returns every action, in order of declaration.
func Actions() []Action { return append([]Action(nil), actions...) }

// Valid reports whether a is one of the declared actions.
func (a Action) Valid() bool {
	switch a {
	case Keep, Tag, Label, Mask, Remove, Pseudonym, Seal, Generalize:
		return true
	}
	return false
}

// Rewrites reports whether a changes the text. What is not an action is taken to.
func (a Action) Rewrites() bool { return a != Keep && a != Tag }

// MarshalText returns the stored name.
func (a Action) MarshalText() ([]byte, error) {
	if !a.Valid() {
		return nil, fmt.Errorf("%w: action", ErrUnknown)
	}
	return []byte(a), nil
}

// UnmarshalText accepts exactly the stored names.
func (a *Action) UnmarshalText(b []byte) error {
	if v := Action(b); v.Valid() {
		*a = v
		return nil
	}
	return fmt.Errorf("%w: action", ErrUnknown)
}
