package classify

import "slices"

// Rules is what a policy is made of, and the form of its JSON. [NewPolicy] copies
// it. Printing or logging it shows how many values its lists have and none of them.
type Rules struct {
	Schema  string  `json:"$schema,omitempty"` // for editors; not read
	Name    string  `json:"name,omitempty"`    // at most 200 characters
	Default Rule    `json:"default"`           // for what no other rule names
	Rules   []Group `json:"rules,omitempty"`
	Allow   Allow   `json:"allow,omitzero"`
	Deny    []Deny  `json:"deny,omitempty"`
	Fields  []Field `json:"fields,omitempty"`
}

// Group is a rule and what it applies to. A kind stands in one group at most, and
// so does a category. A rule for a kind goes before one for its category.
type Group struct {
	Kinds      []string   `json:"kinds,omitempty"`
	Categories []Category `json:"categories,omitempty"`
	Rule
}

// Allow is what is never a finding, because it is the user's own and public.
type Allow struct {
	Values  []string `json:"values,omitempty"`  // compared byte by byte with the text of a finding
	Domains []string `json:"domains,omitempty"` // of e-mail addresses: "example.com", or "*.example.com" for all below it
	Numbers []string `json:"numbers,omitempty"` // phone, account and company numbers, compared by their digits
}

// IsZero reports whether a allows nothing.
func (a Allow) IsZero() bool { return a.Values == nil && a.Domains == nil && a.Numbers == nil }

// Deny is a kind that the user brings: a pattern or a list of terms. With an
// Action it has its own rule, else that of its category or the default.
type Deny struct {
	Kind      string   `json:"kind"`                // begins with "x."
	Category  Category `json:"category,omitempty"`  // zero is Custom
	Pattern   string   `json:"pattern,omitempty"`   // at most 1,000 bytes
	Engine    string   `json:"engine,omitempty"`    // of Pattern: RE2, which is the default, or Regexp2
	Terms     []string `json:"terms,omitempty"`     // whole words or phrases, in any case
	Context   []string `json:"context,omitempty"`   // words of which one must stand near
	Validator string   `json:"validator,omitempty"` // of Pattern: one of Validators
	Rule
}

// The engines of a pattern.
const (
	RE2     = "re2"     // Go's regexp: linear in time
	Regexp2 = "regexp2" // look-around and back references, under a time limit; compiled by the program that scans
)

// The validators of a pattern. Each reads the digits of a match, at least two.
const (
	Luhn  = "luhn"  // ISO/IEC 7812: the last digit, modulo 10
	Mod11 = "mod11" // weights 2, 3, 4, 5, 6, 7 from the right, again and again; the last digit, never 10
	Mod97 = "mod97" // ISO/IEC 7064, MOD 97-10: the last two digits; letters count as 10 to 35
)

// Validators returns the names that Deny.Validator may have.
func Validators() []string { return []string{Luhn, Mod11, Mod97} }

// Field says what a field of a JSON document holds. Exactly one of Skip, Kind, Hint
// and Keys is set. The first rule in order whose path fits applies.
type Field struct {
	Path string `json:"path"`           // JSONPath: $.customer.email, $.messages[*].text, $..ssn, $['odd name'][0]
	Skip bool   `json:"skip,omitempty"` // not looked at, nor what is below it
	Kind string `json:"kind,omitempty"` // the whole value is of this kind, whatever it looks like
	Hint string `json:"hint,omitempty"` // the name of the field speaks for this kind
	Keys bool   `json:"keys,omitempty"` // an object whose names are data, and looked at as texts
}

// clone returns a copy that shares nothing that can change.
func (r Rules) clone() Rules {
	r.Rules = slices.Clone(r.Rules)
	for i := range r.Rules {
		r.Rules[i].Kinds = slices.Clone(r.Rules[i].Kinds)
		r.Rules[i].Categories = slices.Clone(r.Rules[i].Categories)
	}
	r.Allow = r.Allow.clone()
	r.Deny = slices.Clone(r.Deny)
	for i := range r.Deny {
		r.Deny[i] = r.Deny[i].clone()
	}
	r.Fields = slices.Clone(r.Fields)
	return r
}

func (a Allow) clone() Allow {
	return Allow{slices.Clone(a.Values), slices.Clone(a.Domains), slices.Clone(a.Numbers)}
}

func (d Deny) clone() Deny {
	d.Terms, d.Context = slices.Clone(d.Terms), slices.Clone(d.Context)
	return d
}
