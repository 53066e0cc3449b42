package classify

import (
	"errors"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
)

const maxPattern = 1000 // bytes

// deny checks a kind that the policy brings.
func (c *checker) deny(path string, d *Deny, named, own map[string]bool, allowed map[string]struct{}) {
	if !strings.HasPrefix(d.Kind, "x.") || !ValidKind(d.Kind) {
		c.unknown(path+".kind", "is not a kind of your own: x. and then a-z, 0-9, '.', '_', '-'")
	} else if own[d.Kind] {
		c.add(path+".kind", "an earlier entry has this kind")
	}
	own[d.Kind] = true
	if d.Category != 0 && !d.Category.Valid() {
		c.unknown(path+".category", "unknown category")
	}
	switch {
	case d.Action != "":
		if named[d.Kind] {
			c.add(path+".action", "can never apply: an earlier rule has this kind")
		}
		named[d.Kind] = true
		cat := d.Category
		if cat == 0 {
			cat = Custom
		}
		c.rule(path, &d.Rule, []Category{cat})
	case d.Rule != Rule{}:
		c.add(path, "has options of a rule and no action")
	}
	c.notEmpty(path+".terms", d.Terms != nil, len(d.Terms))
	c.notEmpty(path+".context", d.Context != nil, len(d.Context))
	switch {
	case d.Pattern == "" && d.Terms == nil:
		c.add(path, "can never apply: it has neither pattern nor terms")
	case d.Pattern != "" && d.Terms != nil:
		c.add(path, "has both pattern and terms")
	case d.Pattern != "":
		c.pattern(path, d)
	default:
		if d.Engine != "" {
			c.add(path+".engine", "goes with a pattern")
		}
		if d.Validator != "" {
			c.add(path+".validator", "goes with a pattern")
		}
	}
	c.terms(path+".terms", d.Terms, allowed)
	c.terms(path+".context", d.Context, nil)
}

func (c *checker) pattern(path string, d *Deny) {
	if d.Validator != "" && !slices.Contains(Validators(), d.Validator) {
		c.unknown(path+".validator", "unknown validator: one of "+strings.Join(Validators(), ", "))
	}
	switch d.Engine {
	case "", RE2, Regexp2:
	default:
		c.unknown(path+".engine", "unknown engine: one of re2, regexp2")
		return
	}
	if !c.text(path+".pattern", d.Pattern, 1, maxPattern) || d.Engine == Regexp2 {
		return
	}
	re, err := regexp.Compile(d.Pattern)
	if err != nil { // its text quotes the pattern; its code doesn't
		reason := "is not a pattern of RE2"
		if se := (*syntax.Error)(nil); errors.As(err, &se) {
			reason += ": " + se.Code.String()
		}
		c.add(path+".pattern", reason)
	} else if re.MatchString("") {
		c.add(path+".pattern", "matches the empty text")
	}
}

// terms checks words or phrases. Case doesn't tell them apart.
func (c *checker) terms(path string, terms []string, allowed map[string]struct{}) {
	if len(terms) > maxTerms {
		c.add(path, "has more than 10000 terms")
		return
	}
	seen := make(map[string]bool, len(terms))
	for i, t := range terms {
		at := index(path, i)
		if !c.text(at, t, 1, maxText) {
			continue
		}
		if !strings.ContainsFunc(t, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			c.add(at, "can never apply: it holds no letter or digit")
			continue
		}
		folded := strings.Join(strings.Fields(strings.ToLower(t)), " ")
		if seen[folded] {
			c.add(at, "is in the list already")
		}
		seen[folded] = true
		if _, ok := allowed[t]; ok {
			c.add(at, "can never apply: the allow list has it")
		}
	}
}
