package pii

import "strings"

// Evidence is the set of reasons for a finding. It explains a finding without
// showing its text.
type Evidence uint32

// The reasons. Their names are written to logs and never change.
const (
	HasForm      Evidence = 1 << iota // separators or letters stand where the kind has them
	HasChecksum                       // check digits agree
	HasDate                           // holds a calendar date that the kind allows
	HasRange                          // lies in a range or list that is issued
	TermBefore                        // a word that names the kind stands before
	TermAfter                         // a word that names the kind stands after
	HintNear                          // a word that often goes with the kind stands near
	TermAgainst                       // a word that names something else stands near
	HasUnit                           // a unit (kr, kg, %) stands behind
	Glued                             // letters or digits adjoin
	Regrouped                         // separators stand where the kind does not have them
	FieldName                         // the name of the field says so
	Asked                             // the message before asked for it
	TestNumber                        // from a published test series, or very like one
	Synthetic                         // from a synthetic population
	NonPublic                         // a private, loopback, link-local or documentation address
	Organization                      // says more of an organization than of a person
	Dictionary                        // a dictionary knows the word
	Look                              // the word looks like one of the kind
	Position                          // stands where the kind stands: after a greeting, before a surname
	Encoded                           // was written in an escape: %40, &#64;, \u0040
	PolicyTerm                        // the policy's own term or pattern
	CheckFailed                       // check digits do not agree; words speak for it all the same
	evidenceEnd
)

var evidenceNames = [...]string{
	"form", "checksum", "date", "range", "term_before", "term_after", "hint", "against", "unit", "glued",
	"regrouped", "field", "asked", "test", "synthetic", "nonpublic", "organization", "dictionary", "look",
	"position", "encoded", "policy", "check_failed",
}

// Has reports whether all of want are in e.
func (e Evidence) Has(want Evidence) bool { return e&want == want }

// Names returns the names of the reasons, in order of declaration.
func (e Evidence) Names() []string {
	var ns []string
	for i, n := range evidenceNames {
		if e&(1<<i) != 0 {
			ns = append(ns, n)
		}
	}
	return ns
}

// String returns the names joined by '|'.
func (e Evidence) String() string { return strings.Join(e.Names(), "|") }

// MarshalText returns String.
func (e Evidence) MarshalText() ([]byte, error) { return []byte(e.String()), nil }
