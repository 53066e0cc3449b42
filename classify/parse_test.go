package classify

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const policies = "../testdata/policies"

func readSample(t testing.TB, name string) []byte {
	b, err := os.ReadFile(filepath.Join(policies, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

var samples = []string{"default", "bank", "municipality", "strict"}

func TestSamples(t *testing.T) {
	files, err := filepath.Glob(policies + "/*.json")
	if err != nil || len(files) != len(samples)+1 { // and the schema
		t.Errorf("%d files, %v; %d are tested", len(files), err, len(samples))
	}
	for _, name := range samples {
		p, err := ParsePolicy(readSample(t, name))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if p.Name() != name {
			t.Errorf("%s is named %s", name, p.Name())
		}
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if q, err := ParsePolicy(b); err != nil || !p.Equal(q) {
			t.Errorf("%s changes when it is written and read: %v", name, err)
		}
		if q, err := NewPolicy(p.Rules()); err != nil || !p.Equal(q) {
			t.Errorf("%s changes when it is made from its rules: %v", name, err)
		}
	}
	if p, _ := ParsePolicy(readSample(t, "default")); !p.Equal(Default()) {
		t.Error("default.json is not Default()")
	}
}

func TestParsePolicyRefuses(t *testing.T) {
	for _, test := range refused {
		t.Run(test.name, func(t *testing.T) {
			p, err := ParsePolicy([]byte(test.policy))
			if err == nil || p != nil {
				t.Fatal("accepted")
			}
			place, reason, _ := strings.Cut(test.want, " ")
			line, column, _ := strings.Cut(place, ":")
			want := "classify: line " + line + ", column " + column + ": " + reason
			if !strings.HasPrefix(err.Error(), want) {
				t.Errorf("\ngot  %v\nwant %s", err, want)
			}
			if strings.Contains(reason, "unknown") && !errors.Is(err, ErrUnknown) {
				t.Error("doesn't unwrap to ErrUnknown")
			}
			var ie *InputError
			if !errors.Is(err, ErrInput) || !errors.As(err, &ie) || ie.Line == 0 {
				t.Error("doesn't unwrap to an InputError with a line")
			}
		})
	}
}

func TestParsePolicyTellsAll(t *testing.T) {
	_, err := ParsePolicy([]byte(with(`"rules": [{"kinds": ["a", "b"], "action": "tag", "detail": "year"}]`)))
	if n := len(strings.Split(err.Error(), "\n")); n != 3 {
		t.Errorf("%d mistakes told, want 3:\n%v", n, err)
	}
	var many bytes.Buffer
	for range 70 {
		many.WriteString(`"q",`)
	}
	_, err = ParsePolicy([]byte(with(`"rules": [{"kinds": [` + many.String() + `"q"], "action": "tag"}]`)))
	if lines := strings.Split(err.Error(), "\n"); len(lines) != maxErrors+1 || !strings.HasSuffix(lines[maxErrors], "and 21 more") {
		t.Errorf("%d lines told", len(lines))
	}
}

func TestParsePolicyLimit(t *testing.T) {
	small := []byte(`{"default": {"action": "tag"}}`)
	full := append(small, bytes.Repeat([]byte(" "), MaxPolicySize-len(small))...)
	if _, err := ParsePolicy(full); err != nil {
		t.Error(err)
	}
	if _, err := ParsePolicy(append(full, ' ')); !errors.Is(err, ErrInput) {
		t.Errorf("one byte too many: %v", err)
	}
}

func TestNewPolicyJoinsMistakes(t *testing.T) {
	_, err := NewPolicy(Rules{
		Default: Rule{Action: "burn"},
		Rules:   []Group{{Categories: []Category{0, 99}, Rule: Rule{Action: Tag, Floor: 4}}, {Rule: Rule{Action: Tag}}},
		Deny:    []Deny{{Kind: "x.a", Category: 77, Terms: []string{}}},
		Allow:   Allow{Values: []string{"\xff"}},
	})
	want := []string{"default.action: unknown", "rules[0].categories[0]: unknown", "rules[0].categories[1]: unknown", "rules[0].floor: unknown",
		"rules[1]: can never", "allow.values[0]: holds", "deny[0].category: unknown", "deny[0].terms: is an empty"}
	if err == nil {
		t.Fatal("accepted")
	}
	got := strings.Split(err.Error(), "\n")
	if len(got) != len(want) {
		t.Fatalf("%d mistakes told, want %d:\n%v", len(got), len(want), err)
	}
	for i, w := range want {
		if !strings.HasPrefix(got[i], "classify: "+w) {
			t.Errorf("got %s, want %s", got[i], w)
		}
	}
}

func TestPolicyIsImmutable(t *testing.T) {
	r := Rules{Default: Rule{Action: Tag}, Rules: []Group{{Kinds: []string{"email"}, Categories: []Category{Name}, Rule: Rule{Action: Mask}}},
		Allow: Allow{Values: []string{"a"}}, Deny: []Deny{{Kind: "x.a", Terms: []string{"bb"}, Context: []string{"cc"}}}, Fields: []Field{{Path: "$.a", Skip: true}}}
	p, err := NewPolicy(r)
	if err != nil {
		t.Fatal(err)
	}
	before := p.Rules()
	for _, r := range []Rules{r, p.Rules()} {
		r.Rules[0].Kinds[0], r.Rules[0].Categories[0], r.Rules[0].Action = "phone", Birth, Keep
		r.Allow.Values[0], r.Deny[0].Terms[0], r.Deny[0].Context[0], r.Fields[0].Path = "z", "z", "z", "z"
	}
	p.Allow().Values[0] = "z"
	for d := range p.Deny() {
		d.Terms[0] = "z"
	}
	q, err := NewPolicy(before)
	if err != nil || !p.Equal(q) || !p.AllowsValue([]byte("a")) || p.Decide("email", Contact, Likely).Action != Mask {
		t.Errorf("a policy was changed from outside: %v", err)
	}
	if _, err := json.Marshal(new(Policy)); !errors.Is(err, ErrInput) {
		t.Errorf("a zero policy is written: %v", err)
	}
}
