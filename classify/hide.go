package classify

import (
	"fmt"
	"log/slog"
)

// What holds values of allow and deny lists is printed and logged by these methods,
// whatever the verb: they show how many there are.

func hide(f fmt.State, format string, args ...any) { fmt.Fprintf(f, format, args...) }

// Format writes the name of p and how many rules and values it has, for every verb.
func (p *Policy) Format(f fmt.State, _ rune) {
	l := p.get()
	if l == nil {
		hide(f, "classify.Policy{remove everything}")
		return
	}
	hide(f, "classify.Policy%s", l.rules.counts())
}

// LogValue returns the name of p and how many rules and values it has.
func (p *Policy) LogValue() slog.Value {
	l := p.get()
	if l == nil {
		return slog.StringValue("remove everything")
	}
	return l.rules.LogValue()
}

func (r Rules) counts() string {
	return fmt.Sprintf("{name: %q, rules: %d, allow: %d, deny: %d, fields: %d}",
		r.Name, len(r.Rules), r.Allow.size(), len(r.Deny), len(r.Fields))
}

func (a Allow) size() int { return len(a.Values) + len(a.Domains) + len(a.Numbers) }

// Format writes the name of r and how many rules and values it has, for every verb.
func (r Rules) Format(f fmt.State, _ rune) { hide(f, "classify.Rules%s", r.counts()) }

// LogValue returns the name of r and how many rules and values it has.
func (r Rules) LogValue() slog.Value {
	return slog.GroupValue(slog.String("name", r.Name), slog.Int("rules", len(r.Rules)),
		slog.Int("allow", r.Allow.size()), slog.Int("deny", len(r.Deny)), slog.Int("fields", len(r.Fields)))
}

// Format writes how many values a has, for every verb.
func (a Allow) Format(f fmt.State, _ rune) {
	hide(f, "classify.Allow{values: %d, domains: %d, numbers: %d}", len(a.Values), len(a.Domains), len(a.Numbers))
}

// LogValue returns how many values a has.
func (a Allow) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("values", len(a.Values)), slog.Int("domains", len(a.Domains)), slog.Int("numbers", len(a.Numbers)))
}

// Format writes the kind of d, if it is a kind, and how many terms it has, for every verb.
func (d Deny) Format(f fmt.State, _ rune) {
	hide(f, "classify.Deny{kind: %s, pattern: %t, terms: %d, context: %d}", d.kind(), d.Pattern != "", len(d.Terms), len(d.Context))
}

// LogValue returns the kind of d, if it is a kind, and how many terms it has.
func (d Deny) LogValue() slog.Value {
	return slog.GroupValue(slog.String("kind", d.kind()), slog.Bool("pattern", d.Pattern != ""),
		slog.Int("terms", len(d.Terms)), slog.Int("context", len(d.Context)))
}

func (d Deny) kind() string {
	if !ValidKind(d.Kind) {
		return "none"
	}
	return d.Kind
}
