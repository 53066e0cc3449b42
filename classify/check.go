package classify

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of a policy.
const (
	maxText   = 200   // characters of a name, purpose or basis
	maxDeny   = 500   // kinds that a policy brings
	maxTerms  = 10000 // terms of one of them
	maxFields = 500
)

// rules checks all of r and fills in the look-ups of l.
func (c *checker) rules(r *Rules, l *lists) {
	c.text("$schema", r.Schema, 0, maxValue)
	c.text("name", r.Name, 0, maxText)
	if r.Default.Action == "" {
		c.add("default", "is missing: it says what happens to what no rule names")
	} else {
		c.rule("default", &r.Default, nil)
	}
	c.notEmpty("rules", r.Rules != nil, len(r.Rules))
	named := make(map[string]bool)
	general := make(map[Category]string) // the path of its rule
	for i := range r.Rules {
		c.group(index("rules", i), &r.Rules[i], named, general)
	}
	c.allow(&r.Allow, &l.allow)
	c.notEmpty("deny", r.Deny != nil, len(r.Deny))
	if len(r.Deny) > maxDeny {
		c.add("deny", "has more than 500 kinds")
		return
	}
	own := make(map[string]bool)
	for i := range r.Deny {
		c.deny(index("deny", i), &r.Deny[i], named, own, l.allow.values)
	}
	for _, cat := range Categories() {
		if path, ok := general[cat]; ok && shadowed(cat, named, r.Deny) {
			c.add(path, "can never apply: every kind of the category has a rule of its own")
		}
	}
	c.notEmpty("fields", r.Fields != nil, len(r.Fields))
	if len(r.Fields) > maxFields {
		c.add("fields", "has more than 500 rules")
		return
	}
	for i := range r.Fields {
		l.fields = append(l.fields, c.field(index("fields", i), &r.Fields[i], l.fields))
	}
}

func (c *checker) group(path string, g *Group, named map[string]bool, general map[Category]string) {
	c.notEmpty(path+".kinds", g.Kinds != nil, len(g.Kinds))
	c.notEmpty(path+".categories", g.Categories != nil, len(g.Categories))
	if g.Kinds == nil && g.Categories == nil {
		c.add(path, "can never apply: it names neither kinds nor categories")
	}
	var cats []Category
	for i, k := range g.Kinds {
		at := index(path+".kinds", i)
		if !ValidKind(k) {
			c.unknown(at, "unknown kind; a kind of your own is x. and then a-z, 0-9, '.', '_', '-'")
			continue
		}
		if named[k] {
			c.add(at, "can never apply: an earlier rule has this kind")
		}
		named[k] = true
		if cat, ok := kinds[k]; ok {
			cats = append(cats, cat)
		}
	}
	for i, cat := range g.Categories {
		at := index(path+".categories", i)
		if !cat.Valid() {
			c.unknown(at, "unknown category")
			continue
		}
		if _, ok := general[cat]; ok {
			c.add(at, "can never apply: an earlier rule has this category")
			continue
		}
		general[cat] = at
		cats = append(cats, cat)
	}
	if g.Action == "" {
		c.add(path, "has no action")
		return
	}
	c.rule(path, &g.Rule, cats)
}

// shadowed reports whether all kinds of cat that are known have rules of their own.
func shadowed(cat Category, named map[string]bool, deny []Deny) bool {
	n := 0
	for k, kc := range kinds {
		if kc == cat {
			if n++; !named[k] {
				return false
			}
		}
	}
	for _, d := range deny {
		if (d.Category == cat || d.Category == 0 && cat == Custom) && d.Action == "" && !named[d.Kind] {
			return false
		}
	}
	return n > 0
}

// rule checks a rule for findings of cats, or of any category if there are none.
func (c *checker) rule(path string, r *Rule, cats []Category) {
	if !r.Action.Valid() {
		c.unknown(path+".action", "unknown action: one of "+strings.Join(names(actions), ", "))
		return
	}
	if r.Floor != 0 && !r.Floor.Valid() {
		c.unknown(path+".floor", "unknown confidence: one of possible, likely, certain")
	}
	c.text(path+".purpose", r.Purpose, 0, maxText)
	c.text(path+".basis", r.Basis, 0, maxText)
	if r.Numbered && r.Action != Label {
		c.add(path+".numbered", "goes with the action label")
	}
	c.option(path+".mask_keep", r.MaskKeep, maxMaskKeep, r.Action)
	c.option(path+".mask_width", r.MaskWidth, maxMaskWidth, r.Action)
	if r.Detail == "" {
		return
	}
	if r.Action != Generalize {
		c.add(path+".detail", "goes with the action generalize")
		return
	}
	i := slices.IndexFunc(details, func(d detail) bool { return d.name == r.Detail })
	if i < 0 {
		c.unknown(path+".detail", "unknown detail: one of "+strings.Join(Details(), ", "))
		return
	}
	for _, cat := range cats {
		if !slices.Contains(details[i].categories, cat) {
			c.add(path+".detail", "can never apply to "+cat.String())
			return
		}
	}
}

func (c *checker) option(path string, n, limit int, a Action) {
	switch {
	case n != 0 && a != Mask:
		c.add(path, "goes with the action mask")
	case n < 0 || n > limit:
		c.add(path, "is not between 0 and "+strconv.Itoa(limit))
	}
}

func (c *checker) field(path string, f *Field, before []fieldPath) fieldPath {
	p, err := parseFieldPath(f.Path)
	if !c.text(path+".path", f.Path, 1, maxValue) {
		p = nil
	} else if err != nil {
		c.add(path+".path", err.Error())
	}
	for _, b := range before {
		if p != nil && b != nil && b.covers(p) {
			c.add(path+".path", "can never apply: an earlier rule fits every field that this one does")
			break
		}
	}
	uses := 0
	for _, k := range [...]struct{ name, kind string }{{"kind", f.Kind}, {"hint", f.Hint}} {
		if k.kind == "" {
			continue
		}
		if uses++; !ValidKind(k.kind) {
			c.unknown(path+"."+k.name, "unknown kind; a kind of your own is x. and then a-z, 0-9, '.', '_', '-'")
		}
	}
	for _, set := range [...]bool{f.Skip, f.Keys} {
		if set {
			uses++
		}
	}
	if uses != 1 {
		c.add(path, "has exactly one of skip, kind, hint and keys")
	}
	return p
}

// notEmpty notes a list that is there and has nothing in it.
func (c *checker) notEmpty(path string, there bool, n int) {
	if there && n == 0 {
		c.add(path, "is an empty list; leave it out")
	}
}

// text notes a text that is not of least to most characters, or holds what cannot
// be read or written.
func (c *checker) text(path, s string, least, most int) bool {
	switch n := utf8.RuneCountInString(s); {
	case n < least:
		c.add(path, "is empty")
	case n > most:
		c.add(path, "is longer than "+strconv.Itoa(most)+" characters")
	case strings.ContainsRune(s, utf8.RuneError):
		c.add(path, "holds a character that cannot be read")
	case strings.ContainsFunc(s, unicode.IsControl):
		c.add(path, "holds a control character")
	default:
		return true
	}
	return false
}

func index(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }

func names[T ~string](vs []T) []string {
	ns := make([]string, len(vs))
	for i, v := range vs {
		ns[i] = string(v)
	}
	return ns
}
