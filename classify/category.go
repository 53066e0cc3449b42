// Package classify holds the words of the law: what category of personal data
// a finding belongs to, how sure it is, and what a policy says shall happen to it.
// It knows nothing of text or of countries.
package classify

import (
	"errors"
	"fmt"
)

// Category is what a kind of personal data is under the GDPR.
// The zero Category is not a category: it marshals to an error.
type Category uint8

// The categories. Their names are stored with messages and never change.
const (
	NationalID  Category = iota + 1 // a number that a state gives a person
	OrgID                           // a company's number; a person's only where one person is the company
	Contact                         // e-mail, phone, handle
	Name                            // a person's name
	Location                        // an address, a coordinate, a property
	Birth                           // date of birth, age
	Financial                       // account, card, giro
	OnlineID                        // IP address, cookie, URL with a token
	Device                          // IMEI, MAC
	Vehicle                         // registration plate
	Document                        // passport, identity card, driving licence
	Credential                      // password, PIN, key
	CaseRef                         // an authority's case about a person
	Custom                          // a kind that the policy or the program brings
	Health                          // Art. 9
	Religion                        // Art. 9
	Ethnicity                       // Art. 9
	Union                           // Art. 9
	Politics                        // Art. 9
	Sexuality                       // Art. 9
	Biometric                       // Art. 9, genetic data included
	Crime                           // Art. 10
	ProtectedID                     // protected identity: the highest rank
	categoryEnd
)

var categoryNames = [...]string{
	NationalID: "national_id", OrgID: "org_id", Contact: "contact", Name: "name", Location: "location",
	Birth: "birth", Financial: "financial", OnlineID: "online_id", Device: "device", Vehicle: "vehicle",
	Document: "document", Credential: "credential", CaseRef: "case_ref", Custom: "custom",
	Health: "health", Religion: "religion", Ethnicity: "ethnicity", Union: "union", Politics: "politics",
	Sexuality: "sexuality", Biometric: "biometric", Crime: "crime", ProtectedID: "protected_identity",
}

// ErrUnknown is what a name that is not one of ours unwraps to.
var ErrUnknown = errors.New("classify: unknown name")

// Categories returns every category, in order of declaration.
func Categories() []Category {
	cs := make([]Category, 0, categoryEnd-1)
	for c := NationalID; c < categoryEnd; c++ {
		cs = append(cs, c)
	}
	return cs
}

// Valid reports whether c is one of the declared categories.
func (c Category) Valid() bool { return c > 0 && c < categoryEnd }

// String returns the stored name, "unknown" for what is not a category.
func (c Category) String() string {
	if !c.Valid() {
		return "unknown"
	}
	return categoryNames[c]
}

// Article returns the article of the GDPR that governs c: 4 for personal data, 9 for
// special categories, 10 for criminal matters. Protected identity is personal
// data under Article 4; its rank comes from national law.
func (c Category) Article() int {
	switch {
	case c >= Health && c <= Biometric:
		return 9
	case c == Crime:
		return 10
	default:
		return 4
	}
}

// Special reports whether c calls for more than ordinary care: Article 9,
// Article 10 or protected identity.
func (c Category) Special() bool { return c >= Health && c < categoryEnd }

// MarshalText returns the stored name.
func (c Category) MarshalText() ([]byte, error) {
	if !c.Valid() {
		return nil, fmt.Errorf("%w: category %d", ErrUnknown, uint8(c))
	}
	return []byte(categoryNames[c]), nil
}

// UnmarshalText accepts exactly the stored names.
func (c *Category) UnmarshalText(b []byte) error {
	for i, n := range categoryNames {
		if n != "" && n == string(b) {
			*c = Category(i)
			return nil
		}
	}
	return fmt.Errorf("%w: category", ErrUnknown)
}

// Confidence is how sure a finding is. The zero Confidence is no finding at all.
type Confidence uint8

// The confidences, in rising order.
const (
	Possible Confidence = iota + 1 // the form fits; nothing else speaks for it
	Likely                         // right to act on by default
	Certain                        // form, check and words agree
)

var confidenceNames = [...]string{Possible: "possible", Likely: "likely", Certain: "certain"}

// Valid reports whether c is one of the declared confidences.
func (c Confidence) Valid() bool { return c >= Possible && c <= Certain }

// String returns the stored name, "none" for what is not a confidence.
func (c Confidence) String() string {
	if !c.Valid() {
		return "none"
	}
	return confidenceNames[c]
}

// MarshalText returns the stored name.
func (c Confidence) MarshalText() ([]byte, error) {
	if !c.Valid() {
		return nil, fmt.Errorf("%w: confidence %d", ErrUnknown, uint8(c))
	}
	return []byte(confidenceNames[c]), nil
}

// UnmarshalText accepts exactly the stored names.
func (c *Confidence) UnmarshalText(b []byte) error {
	for i, n := range confidenceNames {
		if n != "" && n == string(b) {
			*c = Confidence(i)
			return nil
		}
	}
	return fmt.Errorf("%w: confidence", ErrUnknown)
}
