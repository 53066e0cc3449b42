package classify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

// canary stands in every list of the policies of this file and must never be seen.
const canary = "kanariefugl"

const canaryPolicy = `{
  "name": "n",
  "default": {"action": "label", "purpose": "support"},
  "rules": [{"kinds": ["email", "x.a"], "action": "mask", "mask_keep": 2}, {"categories": ["health"], "action": "tag"}],
  "allow": {"values": ["kanariefugl", "a@kanariefugl.example"], "domains": ["kanariefugl.example", "*.kanariefugl.example"], "numbers": ["+47 12 34 56 78"]},
  "deny": [
    {"kind": "x.b", "pattern": "\\bkanariefugl[0-9]+", "context": ["kanariefugl"], "validator": "luhn", "action": "seal", "retention": "P1Y"},
    {"kind": "x.c", "category": "name", "terms": ["kanariefugl x", "kanariefuglen"]}
  ],
  "fields": [{"path": "$.kanariefugl", "skip": true}, {"path": "$..ssn", "hint": "se.personnummer"}]
}`

// shown returns what printing and logging show of v.
func shown(v any) string {
	var b bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		fmt.Fprintf(&b, verb+"\n", v)
	}
	slog.New(slog.NewTextHandler(&b, nil)).Info("m", "v", v)
	slog.New(slog.NewJSONHandler(&b, nil)).Info("m", "v", v)
	return b.String()
}

func hasCanary(s string) bool {
	hex := fmt.Sprintf("%x", canary)
	return strings.Contains(strings.ToLower(s), canary) || strings.Contains(s, hex) || strings.Contains(s, "12 34 56")
}

func TestPrintingHidesValues(t *testing.T) {
	p, err := ParsePolicy([]byte(canaryPolicy))
	if err != nil {
		t.Fatal(err)
	}
	r := p.Rules()
	type inside struct {
		P *Policy
		p *Policy
		v Policy
	}
	for i, v := range []any{p, *p, &inside{p, p, *p}, inside{p, p, *p}, []*Policy{p}, map[string]Policy{"a": *p}, error(fmt.Errorf("%v", p)),
		r, &r, r.Allow, &r.Allow, r.Deny, r.Deny[0], &r.Deny[1], (*Policy)(nil), Policy{}} {
		if s := fmt.Sprintf("%v %+v %#v %s %q %x", v, v, v, v, v, v); hasCanary(s) {
			t.Errorf("%d: a %T shows its values when printed", i, v)
		}
	}
	for i, v := range []any{p, r, r.Allow, r.Deny[0], (*Policy)(nil)} {
		if hasCanary(shown(v)) {
			t.Errorf("%d: a %T shows its values when logged", i, v)
		}
	}
	if s := fmt.Sprint(p); !strings.Contains(s, "allow: 5, deny: 2") {
		t.Errorf("a policy is printed as %s", s)
	}
}

// TestErrorsHideValues makes bad policies of one that is full of canaries.
func TestErrorsHideValues(t *testing.T) {
	whole := canaryPolicy
	var bad []string
	for i := range whole { // cut anywhere, a byte lost, a byte too many
		bad = append(bad, whole[:i], whole[:i]+whole[i+1:], whole[:i]+"\""+whole[i:], whole[:i]+"\x00"+whole[i:], whole[:i]+"1"+whole[i+1:])
	}
	quoted := strings.FieldsFunc(whole, func(r rune) bool { return strings.ContainsRune("[]{},:\n", r) })
	for _, q := range quoted { // a canary for every name and value, every value of another type
		if q = strings.TrimSpace(q); q == "" {
			continue
		}
		for _, v := range []string{`"` + canary + `"`, `"$[` + canary + `"`, `"` + canary + `("`, `null`, `["` + canary + `"]`, `{"` + canary + `": "` + canary + `"}`, `7`} {
			bad = append(bad, strings.Replace(whole, q, v, 1))
		}
	}
	refused := 0
	for _, b := range bad {
		p, err := ParsePolicy([]byte(b))
		if err == nil {
			continue
		}
		refused++
		var ie *InputError
		if p != nil || !errors.As(err, &ie) || ie.Line == 0 {
			t.Errorf("%v: no place", err)
		}
		if hasCanary(shown(err)) || hasCanary(shown(ie)) {
			t.Errorf("an error shows a value: %v", err)
		}
	}
	if refused < 300 {
		t.Errorf("only %d bad policies", refused)
	}
	t.Logf("%d bad policies", refused)
}

func TestGoErrorsHideValues(t *testing.T) {
	c := canary
	_, err := NewPolicy(Rules{Schema: c + "\x00", Name: c + "\x00",
		Default: Rule{Action: Action(c), Purpose: c + "\n", Basis: c + "\n", Detail: c},
		Rules:   []Group{{Kinds: []string{c}, Rule: Rule{Action: Label, Detail: c}}, {Kinds: []string{"x." + c}, Rule: Rule{Action: Generalize, Detail: c}}},
		Allow:   Allow{Values: []string{c, c}, Domains: []string{c}, Numbers: []string{c}},
		Deny:    []Deny{{Kind: c, Pattern: c + "(", Engine: c, Validator: c}, {Kind: "x.a", Pattern: c + "**", Terms: []string{c, c}, Context: []string{c, c}}},
		Fields:  []Field{{Path: c, Kind: c, Hint: c}},
	})
	if err == nil || hasCanary(shown(err)) {
		t.Errorf("an error shows a value or is none: %v", err)
	}
	var v Inventory
	for _, k := range []Key{{Source: c + "@"}, {Source: "s", Day: c}, {Source: "s", Day: "2026-01-01", Kind: c},
		{Source: "s", Day: "2026-01-01", Kind: "email", Category: Contact, Action: Action(c)}} {
		if err := v.Add(k, 1); err == nil || hasCanary(shown(err)) {
			t.Errorf("an error shows a value or is none: %v", err)
		}
	}
	if err := json.Unmarshal([]byte(`{"total": "`+c+`", "`+c+`": 1, "counts": [{"source": "`+c+`@", "kind": "`+c+`"}]}`), &v); err == nil || hasCanary(shown(err)) {
		t.Errorf("an error shows a value or is none: %v", err)
	}
}
