package classify

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// schema is the part of JSON Schema that policy.schema.json uses. Decoding refuses
// anything else, so that nothing in it goes unchecked.
type schema struct {
	Schema               string             `json:"$schema"`
	ID                   string             `json:"$id"`
	Ref                  string             `json:"$ref"`
	Defs                 map[string]*schema `json:"$defs"`
	Title                string             `json:"title"`
	Description          string             `json:"description"`
	Type                 string             `json:"type"`
	Enum                 []string           `json:"enum"`
	Pattern              string             `json:"pattern"`
	Properties           map[string]*schema `json:"properties"`
	AdditionalProperties *bool              `json:"additionalProperties"`
	Required             []string           `json:"required"`
	MinProperties        int                `json:"minProperties"`
	Items                *schema            `json:"items"`
	AnyOf                []*schema          `json:"anyOf"`
	OneOf                []*schema          `json:"oneOf"`
	MinItems             int                `json:"minItems"`
	MaxItems             int                `json:"maxItems"`
	MinLength            int                `json:"minLength"`
	MaxLength            int                `json:"maxLength"`
	Minimum              *float64           `json:"minimum"`
	Maximum              *float64           `json:"maximum"`
}

func readSchema(t *testing.T) *schema {
	d := json.NewDecoder(strings.NewReader(string(readSample(t, "policy.schema"))))
	d.DisallowUnknownFields()
	s := new(schema)
	if err := d.Decode(s); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestSchemaNames holds the schema to the Go types, so that they cannot drift apart.
func TestSchemaNames(t *testing.T) {
	root := readSchema(t)
	for _, test := range []struct {
		name string
		s    *schema
		v    any
	}{
		{"the policy", root, Rules{}}, {"rule", root.Defs["rule"], Rule{}}, {"group", root.Defs["group"], Group{}},
		{"allow", root.Defs["allow"], Allow{}}, {"deny", root.Defs["deny"], Deny{}}, {"field", root.Defs["field"], Field{}},
	} {
		want := slices.Sorted(slices.Values(fieldNames(reflect.TypeOf(test.v))))
		if got := slices.Sorted(maps.Keys(test.s.Properties)); !slices.Equal(got, want) {
			t.Errorf("%s: the schema has %v, Go %v", test.name, got, want)
		}
		if test.s.AdditionalProperties == nil || *test.s.AdditionalProperties {
			t.Errorf("%s: the schema allows other properties", test.name)
		}
	}
	var categories []string
	for _, c := range Categories() {
		categories = append(categories, c.String())
	}
	deny := root.Defs["deny"].Properties
	for _, test := range []struct {
		name      string
		got, want []string
	}{
		{"actions", root.Defs["action"].Enum, names(actions)}, {"categories", root.Defs["category"].Enum, categories},
		{"confidences", root.Defs["confidence"].Enum, []string{"possible", "likely", "certain"}}, {"details", root.Defs["detail"].Enum, Details()},
		{"kinds", root.Defs["kind"].AnyOf[0].Enum, slices.Collect(maps.Keys(kinds))},
		{"engines", deny["engine"].Enum, []string{RE2, Regexp2}}, {"validators", deny["validator"].Enum, Validators()},
	} {
		if !slices.Equal(slices.Sorted(slices.Values(test.got)), slices.Sorted(slices.Values(test.want))) {
			t.Errorf("%s: the schema has %v, Go %v", test.name, test.got, test.want)
		}
	}
}

// check is a plain reading of the schema: it returns what v breaks.
func (s *schema) check(root *schema, at string, v any) string {
	if s.Ref != "" {
		if err := root.Defs[strings.TrimPrefix(s.Ref, "#/$defs/")].check(root, at, v); err != "" {
			return err
		}
	}
	types := map[string]reflect.Kind{"object": reflect.Map, "array": reflect.Slice, "string": reflect.String, "boolean": reflect.Bool, "integer": reflect.Float64}
	if s.Type != "" && (v == nil || reflect.TypeOf(v).Kind() != types[s.Type]) {
		return at + ": not of type " + s.Type
	}
	if text, ok := v.(string); s.Enum != nil && (!ok || !slices.Contains(s.Enum, text)) {
		return at + ": not in the enum"
	}
	for _, choice := range []struct {
		of  []*schema
		max int
	}{{s.AnyOf, math.MaxInt}, {s.OneOf, 1}} {
		n := 0
		for _, o := range choice.of {
			if o.check(root, at, v) == "" {
				n++
			}
		}
		if choice.of != nil && (n == 0 || n > choice.max) {
			return fmt.Sprintf("%s: fits %d of the choices", at, n)
		}
	}
	switch v := v.(type) {
	case string:
		if n := utf8.RuneCountInString(v); n < s.MinLength || s.MaxLength > 0 && n > s.MaxLength {
			return at + ": length"
		}
		if p := strings.ReplaceAll(s.Pattern, "(?=.)", ""); p != "" && !regexp.MustCompile(p).MatchString(v) { // RE2 has no look-ahead
			return at + ": pattern"
		}
	case float64:
		if v != math.Trunc(v) || s.Minimum != nil && v < *s.Minimum || s.Maximum != nil && v > *s.Maximum {
			return at + ": number"
		}
	case []any:
		if len(v) < s.MinItems || s.MaxItems > 0 && len(v) > s.MaxItems {
			return at + ": items"
		}
		for i, e := range v {
			if err := s.Items.check(root, fmt.Sprintf("%s[%d]", at, i), e); err != "" {
				return err
			}
		}
	case map[string]any:
		if len(v) < s.MinProperties {
			return at + ": properties"
		}
		for _, r := range s.Required {
			if _, ok := v[r]; !ok {
				return at + ": lacks " + r
			}
		}
		for name, e := range v {
			if p, ok := s.Properties[name]; ok {
				if err := p.check(root, at+"."+name, e); err != "" {
					return err
				}
			} else if s.AdditionalProperties != nil && !*s.AdditionalProperties {
				return at + ": has another property"
			}
		}
	}
	return ""
}

func TestSchemaFitsSamples(t *testing.T) {
	root := readSchema(t)
	for _, policy := range append(slices.Clone(samples), "canary") {
		data := []byte(canaryPolicy)
		if policy != "canary" {
			data = readSample(t, policy)
		}
		var v any
		if err := json.Unmarshal(data, &v); err != nil {
			t.Fatal(err)
		}
		if err := root.check(root, policy, v); err != "" {
			t.Error(err)
		}
	}
}

// TestSchemaRefuses holds the schema to the reader: what it refuses the reader does too, and
// of what the reader refuses it sees what has to do with names and types.
func TestSchemaRefuses(t *testing.T) {
	root, seen := readSchema(t), 0
	for _, test := range refused {
		var v any
		if json.Unmarshal([]byte(test.policy), &v) != nil {
			continue
		}
		bad := root.check(root, test.name, v) != ""
		if bad {
			seen++
		}
		for _, must := range []string{"unknown field", "unknown action", "unknown kind", "unknown category", "unknown confidence", "unknown engine",
			"unknown detail", "unknown validator", "must be", "empty list", "is empty", "is missing"} {
			if strings.Contains(test.want, must) && !bad && !strings.Contains(test.name, "another case") && test.name != "lone surrogate" && !strings.Contains(test.name, "doubled") {
				t.Errorf("the schema accepts %s", test.name)
			}
		}
	}
	if seen < 40 {
		t.Errorf("the schema refuses %d only", seen)
	}
}
