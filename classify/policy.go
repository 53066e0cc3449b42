package classify

import (
	"encoding/json"
	"fmt"
	"iter"
	"reflect"
)

// Policy says what happens to each finding. It is immutable and safe for
// concurrent use; a running service swaps in another through an
// [sync/atomic.Pointer]. A nil or zero Policy removes everything.
//
// Printing or logging a Policy never shows the values of its allow and deny lists.
// MarshalJSON does show them: it is the policy's file.
type Policy struct {
	kinds      map[string]*Decision
	categories [categoryEnd]*Decision
	fallback   *Decision
	// hidden returns the lists. It is a function because fmt walks into all else, a
	// pointer in an unexported field too if the verb is wrong for it.
	hidden func() *lists
}

// lists is what a policy was made of and the look-ups made from it.
type lists struct {
	rules  Rules
	allow  allowSet
	fields []fieldPath
}

// get returns the lists, nil for a nil or zero Policy.
func (p *Policy) get() *lists {
	if p == nil || p.hidden == nil {
		return nil
	}
	return p.hidden()
}

// NewPolicy makes a policy from Go values. Its error joins every mistake, each an
// [*InputError] with the path of the field, and quotes no value.
func NewPolicy(r Rules) (*Policy, error) { return newPolicy(r.clone(), nil) }

func newPolicy(r Rules, place locator) (*Policy, error) {
	c := checker{place: place}
	l := &lists{rules: r}
	c.rules(&r, l)
	if err := c.err(); err != nil {
		return nil, err
	}
	p := &Policy{kinds: make(map[string]*Decision), hidden: func() *lists { return l }}
	d := r.Default.decision(Rule{})
	p.fallback = &d
	for _, g := range r.Rules {
		d := g.Rule.decision(r.Default)
		for _, k := range g.Kinds {
			p.kinds[k] = &d
		}
		for _, c := range g.Categories {
			p.categories[c] = &d
		}
	}
	for _, n := range r.Deny {
		if n.Action != "" {
			d := n.Rule.decision(r.Default)
			p.kinds[n.Kind] = &d
		}
	}
	return p, nil
}

// Default returns the policy of the command: from Likely, label what identifies a person,
// tag what tells of special categories, of crime and of protected identity, route the
// last, and keep companies' numbers.
func Default() *Policy {
	special := []Category{Health, Religion, Ethnicity, Union, Politics, Sexuality, Biometric, Crime}
	p, err := NewPolicy(Rules{
		Name:    "default",
		Default: Rule{Action: Label},
		Rules: []Group{
			{Categories: []Category{OrgID}, Rule: Rule{Action: Keep}},
			{Categories: special, Rule: Rule{Action: Tag}},
			{Categories: []Category{ProtectedID}, Rule: Rule{Action: Tag, Route: true}},
		},
	})
	if err != nil {
		panic("classify: the default policy is not valid") // a test holds this off
	}
	return p
}

// Decide returns what happens to a finding of a kind, a category and a confidence. The
// rule of the kind goes first, then that of the category, then the default. Below the
// floor of that rule, and it alone, the Action is Keep. A confidence that is not one
// counts as Certain, so that nothing passes by mistake. A nil Policy removes everything,
// whatever the confidence. Decide does not allocate.
func (p *Policy) Decide(kind string, c Category, conf Confidence) Decision {
	if p == nil || p.fallback == nil {
		return Decision{Action: Remove, Floor: Possible}
	}
	d, ok := p.kinds[kind]
	if !ok {
		if !c.Valid() {
			c, _ = KindCategory(kind)
		}
		if c.Valid() {
			d = p.categories[c]
		}
		if d == nil {
			d = p.fallback
		}
	}
	if conf.Valid() && conf < d.Floor {
		return Decision{Action: Keep, Floor: d.Floor}
	}
	return *d
}

// Decisions returns every decision that Decide can make at Certain, so that a program can
// check beforehand that it has what they need, such as a key for Pseudonym and Seal.
// A nil Policy has one.
func (p *Policy) Decisions() iter.Seq[Decision] {
	return func(yield func(Decision) bool) {
		if p == nil || p.fallback == nil {
			yield(p.Decide("", 0, Certain))
			return
		}
		if !yield(*p.fallback) {
			return
		}
		r := &p.get().rules
		for _, g := range r.Rules {
			if !yield(g.Rule.decision(r.Default)) {
				return
			}
		}
		for _, n := range r.Deny {
			if n.Action != "" && !yield(n.Rule.decision(r.Default)) {
				return
			}
		}
	}
}

// Name returns the policy's name, which may be empty.
func (p *Policy) Name() string {
	l := p.get()
	if l == nil {
		return ""
	}
	return l.rules.Name
}

// Rules returns a copy of what the policy was made of, zero for a nil Policy.
func (p *Policy) Rules() Rules {
	l := p.get()
	if l == nil {
		return Rules{}
	}
	return l.rules.clone()
}

// Deny returns copies of the kinds that the policy brings, in order. An empty Category is
// filled in as Custom and an empty Engine of a pattern as RE2.
func (p *Policy) Deny() iter.Seq[Deny] {
	return func(yield func(Deny) bool) {
		l := p.get()
		if l == nil {
			return
		}
		for _, d := range l.rules.Deny {
			d = d.clone()
			if d.Category == 0 {
				d.Category = Custom
			}
			if d.Engine == "" && d.Pattern != "" {
				d.Engine = RE2
			}
			if !yield(d) {
				return
			}
		}
	}
}

// Fields returns the rules for fields, in order.
func (p *Policy) Fields() iter.Seq[Field] {
	return func(yield func(Field) bool) {
		l := p.get()
		if l == nil {
			return
		}
		for _, f := range l.rules.Fields {
			if !yield(f) {
				return
			}
		}
	}
}

// Equal reports whether p and q were made of the same rules, whatever their $schema.
// Nil and zero policies are equal: both remove everything.
func (p *Policy) Equal(q *Policy) bool {
	a, b := p.Rules(), q.Rules()
	a.Schema, b.Schema = "", ""
	return reflect.DeepEqual(a, b)
}

// MarshalJSON returns what ParsePolicy reads, the values of the allow and deny lists
// included. A zero Policy has no JSON.
func (p *Policy) MarshalJSON() ([]byte, error) {
	l := p.get()
	if l == nil {
		return nil, fmt.Errorf("%w: an empty policy has no JSON", ErrInput)
	}
	return json.Marshal(l.rules)
}
