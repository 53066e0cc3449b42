package classify

import (
	"fmt"
	"iter"
	"strings"
)

// Level says how much care a message calls for.
type Level uint8

// The levels, in rising order. Their names are stored with messages.
const (
	None      Level = iota // nothing about a person
	Personal               // personal data (personhenførbar, personuppgift): Article 4
	Sensitive              // special categories, crime or protected identity (personfølsom, känslig)
)

var levelNames = [...]string{None: "none", Personal: "personal", Sensitive: "sensitive"}

// Valid reports whether l is one of the declared levels.
func (l Level) Valid() bool { return l <= Sensitive }

// String returns the stored name, "unknown" for what is not a level.
func (l Level) String() string {
	if !l.Valid() {
		return "unknown"
	}
	return levelNames[l]
}

// MarshalText returns the stored name.
func (l Level) MarshalText() ([]byte, error) {
	if !l.Valid() {
		return nil, fmt.Errorf("%w: level", ErrUnknown)
	}
	return []byte(levelNames[l]), nil
}

// UnmarshalText accepts exactly the stored names.
func (l *Level) UnmarshalText(b []byte) error {
	for i, n := range levelNames {
		if n == string(b) {
			*l = Level(i)
			return nil
		}
	}
	return fmt.Errorf("%w: level", ErrUnknown)
}

// CategorySet is a set of categories. The zero CategorySet is empty.
type CategorySet uint32

// With returns s with c in it; what is not a category is left out.
func (s CategorySet) With(c Category) CategorySet {
	if !c.Valid() {
		return s
	}
	return s | 1<<c
}

// Has reports whether c is in s.
func (s CategorySet) Has(c Category) bool { return c.Valid() && s&(1<<c) != 0 }

// All returns the categories of s, in order of declaration.
func (s CategorySet) All() iter.Seq[Category] {
	return func(yield func(Category) bool) {
		for c := NationalID; c < categoryEnd; c++ {
			if s.Has(c) && !yield(c) {
				return
			}
		}
	}
}

// String returns the names of the categories joined by '|'.
func (s CategorySet) String() string {
	var b strings.Builder
	for c := range s.All() {
		if b.Len() > 0 {
			b.WriteByte('|')
		}
		b.WriteString(c.String())
	}
	return b.String()
}

// MarshalJSON returns a list of names, in order of declaration.
func (s CategorySet) MarshalJSON() ([]byte, error) {
	b := []byte{'['}
	for c := range s.All() {
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = append(append(append(b, '"'), c.String()...), '"')
	}
	return append(b, ']'), nil
}

// MessageClass is what the findings of one message say of it together. It is
// comparable and holds no value. The zero MessageClass is that of a message without
// findings.
type MessageClass struct {
	Level      Level       `json:"level"`
	Article    int         `json:"article"`             // the highest article of the GDPR, 0 where Level is None
	Confidence Confidence  `json:"confidence,omitzero"` // the highest of the findings that give the level
	Categories CategorySet `json:"categories"`          // of all findings, companies' numbers too
	Protected  bool        `json:"protected"`           // protected identity: route the message to those who may see it
}

// Observation is what a class needs to know of a finding.
type Observation struct {
	Kind       string
	Category   Category
	Confidence Confidence
}

// Classify returns the class of a message with these findings. Those below floor don't
// count: Likely is the usual floor, Possible counts all.
func Classify(findings iter.Seq[Observation], floor Confidence) MessageClass {
	var m MessageClass
	for o := range findings {
		m = m.With(o, floor)
	}
	return m
}

// With returns m with one finding more, for a program that has them one by one. Their order
// doesn't matter. A finding without a category has that of its kind, or else is
// Custom; one without a confidence is Certain.
func (m MessageClass) With(o Observation, floor Confidence) MessageClass {
	c, conf := o.Category, o.Confidence
	if !c.Valid() {
		if c, _ = KindCategory(o.Kind); !c.Valid() {
			c = Custom
		}
	}
	if !conf.Valid() {
		conf = Certain
	}
	if conf < floor {
		return m
	}
	m.Categories = m.Categories.With(c)
	level := Personal
	switch {
	case c == OrgID:
		return m // a company's
	case c.Special():
		level = Sensitive
	}
	switch {
	case level > m.Level:
		m.Level, m.Confidence = level, conf
	case level == m.Level:
		m.Confidence = max(m.Confidence, conf)
	}
	m.Article = max(m.Article, c.Article())
	m.Protected = m.Protected || c == ProtectedID
	return m
}
