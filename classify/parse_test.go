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

// refused holds policies and where and why each is refused; a line or column of the mistake
// is given as line:column before the reason.
var refused = []struct{ name, policy, want string }{
	{"nothing", "", "1:1 ends too early"},
	{"blank", " \n ", "2:2 ends too early"},
	{"cut", "{\n\"default\": {", "2:13 ends too early"},
	{"not json", "{\n 'default': 1}", "2:2 is not JSON"},
	{"missing comma", `{"default": {"action": "tag"} "name": "a"}`, "1:31 is not JSON"},
	{"comma too many", `{"default": {"action": "tag"},}`, "1:31 is not JSON"},
	{"comma behind", `{"default": {"action": "tag"}},`, "1:31 something stands behind"},
	{"trailing value", "{\"default\": {\"action\": \"tag\"}}\n{}", "2:1 something stands behind"},
	{"not utf-8", "{\"name\": \"\xff\"}", "1:11 is not UTF-8"},
	{"lone surrogate", `{"default": {"action": "tag"}, "name": "\ud800"}`, "1:40 name: holds a character"},
	{"deep", strings.Repeat("[", 40), "1:17 nests deeper"},
	{"a list", `[]`, "1:1 must be an object and is a list"},
	{"null", `null`, "1:1 must be an object and is null"},
	{"no default", `{"name": "a"}`, "1:1 default: is missing"},
	{"empty", `{}`, "1:1 default: is missing"},
	{"null default", `{"default": null}`, "1:13 default: must be an object and is null"},
	{"default without action", `{"default": {"floor": "likely"}}`, "1:13 default: is missing"},
	{"unknown field", "{\"default\": {\"action\": \"tag\"},\n  \"extra\": 1}", "2:3 unknown field"},
	{"field in another case", `{"Default": {"action": "tag"}}`, "1:2 unknown field"},
	{"unknown field of a rule", `{"default": {"action": "tag", "retain": "P1D"}}`, "1:31 default: unknown field"},
	{"doubled field", `{"default": {"action": "tag"}, "default": {"action": "tag"}}`, "1:32 this name stands in the object already"},
	{"doubled by escape", `{"default": {"action": "tag", "\u0061ction": "keep"}}`, "1:31 this name"},
	{"unknown action", `{"default": {"action": "delete"}}`, "1:24 default.action: unknown action"},
	{"action in another case", `{"default": {"action": "Tag"}}`, "1:24 default.action: unknown action"},
	{"action a number", `{"default": {"action": 1}}`, "1:24 default.action: must be a string and is a number"},
	{"unknown confidence", `{"default": {"action": "tag", "floor": "sure"}}`, "1:40 default.floor: unknown confidence"},
	{"floor above certain", `{"default": {"action": "tag", "floor": 4}}`, "1:40 default.floor: must be a string"},
	{"bad period", `{"default": {"action": "tag", "retention": "30 days"}}`, "1:44 default.retention: is not a period"},
	{"empty period", `{"default": {"action": "tag", "retention": ""}}`, "1:44 default.retention: is not a period"},
	{"empty purpose", `{"default": {"action": "tag", "purpose": ""}}`, "1:42 default.purpose: is empty"},
	{"long purpose", `{"default": {"action": "tag", "purpose": "` + strings.Repeat("å", 201) + `"}}`, "1:42 default.purpose: is longer"},
	{"control character", `{"default": {"action": "tag", "purpose": "a\u0000"}}`, "1:42 default.purpose: holds a control"},
	{"mask of a label", `{"default": {"action": "label", "mask_keep": 2}}`, "1:46 default.mask_keep: goes with"},
	{"mask keeps too much", `{"default": {"action": "mask", "mask_keep": 9}}`, "1:45 default.mask_keep: is not between"},
	{"mask below zero", `{"default": {"action": "mask", "mask_width": -1}}`, "1:46 default.mask_width: is not between"},
	{"mask not whole", `{"default": {"action": "mask", "mask_width": 1.5}}`, "1:46 default.mask_width: must be a whole"},
	{"mask too large to read", `{"default": {"action": "mask", "mask_width": 99999999999999999999}}`, "1:46 default.mask_width: must be a whole"},
	{"numbered mask", `{"default": {"action": "mask", "numbered": true}}`, "1:44 default.numbered: goes with"},
	{"truth as a string", `{"default": {"action": "tag", "route": "yes"}}`, "1:40 default.route: must be true or false"},
	{"detail of a mask", `{"default": {"action": "mask", "detail": "year"}}`, "1:42 default.detail: goes with"},
	{"unknown detail", `{"default": {"action": "generalize", "detail": "less"}}`, "1:48 default.detail: unknown detail"},
	{"detail of another kind", with(`"rules": [{"kinds": ["email"], "action": "generalize", "detail": "year"}]`), "2:66 rules[0].detail: can never apply"},
	{"no rules", with(`"rules": []`), "2:10 rules: is an empty list"},
	{"rule without anything", with(`"rules": [{}]`), "2:11 rules[0]: is an empty object"},
	{"rule without action", with(`"rules": [{"kinds": ["email"]}]`), "2:11 rules[0]: has no action"},
	{"rule for nothing", with(`"rules": [{"action": "tag"}]`), "2:11 rules[0]: can never apply"},
	{"rule for no kinds", with(`"rules": [{"kinds": [], "action": "tag"}]`), "2:21 rules[0].kinds: is an empty list"},
	{"unknown kind", with("\"rules\": [{\"kinds\": [\"email\",\n\"mail\"], \"action\": \"tag\"}]"), "3:1 rules[0].kinds[1]: unknown kind"},
	{"unknown category", with(`"rules": [{"categories": ["sick"], "action": "tag"}]`), "2:27 rules[0].categories[0]: unknown category"},
	{"kind twice", with(`"rules": [{"kinds": ["email", "email"], "action": "tag"}]`), "2:31 rules[0].kinds[1]: can never apply"},
	{"kind in two rules", with("\"rules\": [{\"kinds\": [\"email\"], \"action\": \"tag\"},\n {\"kinds\": [\"email\"], \"action\": \"keep\"}]"), "3:13 rules[1].kinds[0]: can never apply"},
	{"category in two rules", with("\"rules\": [{\"categories\": [\"health\"], \"action\": \"tag\"},\n {\"categories\": [\"health\"], \"action\": \"keep\"}]"), "3:18 rules[1].categories[0]: can never apply"},
	{"shadowed category", with(`"rules": [{"categories": ["device"], "action": "tag"}, {"kinds": ["mac", "imei"], "action": "keep"}]`), "2:27 rules[0].categories[0]: can never apply"},
	{"empty allow", with(`"allow": {}`), "2:10 allow: is an empty object"},
	{"empty allow list", with(`"allow": {"values": []}`), "2:21 allow.values: is an empty list"},
	{"empty allow value", with(`"allow": {"values": ["a", ""]}`), "2:27 allow.values[1]: is empty"},
	{"allow value twice", with(`"allow": {"values": ["a", "a"]}`), "2:27 allow.values[1]: is in the list already"},
	{"top-level domain", with(`"allow": {"domains": ["no"]}`), "2:23 allow.domains[0]: is not a domain"},
	{"star domain", with(`"allow": {"domains": ["*.no"]}`), "2:23 allow.domains[0]: is not a domain"},
	{"address for a domain", with(`"allow": {"domains": ["a@b.example"]}`), "2:23 allow.domains[0]: is not a domain"},
	{"domain in two cases", with(`"allow": {"domains": ["a.example", "A.example"]}`), "2:36 allow.domains[1]: is in the list"},
	{"short number", with(`"allow": {"numbers": ["112"]}`), "2:23 allow.numbers[0]: is not a number"},
	{"letters in a number", with(`"allow": {"numbers": ["NO12345"]}`), "2:23 allow.numbers[0]: is not a number"},
	{"number in two forms", with(`"allow": {"numbers": ["+47 1234", "0047-1234"]}`), "2:35 allow.numbers[1]: is in the list"},
	{"allow a string", with(`"allow": {"values": "a"}`), "2:21 allow.values: must be a list and is a string"},
	{"no deny", with(`"deny": []`), "2:9 deny: is an empty list"},
	{"deny a kind of ours", with(`"deny": [{"kind": "email", "pattern": "a"}]`), "2:19 deny[0].kind: is not a kind of your own"},
	{"deny without kind", with(`"deny": [{"pattern": "a"}]`), "2:10 deny[0].kind: is not a kind of your own"},
	{"deny kind twice", with(`"deny": [{"kind": "x.a", "pattern": "a"}, {"kind": "x.a", "terms": ["b"]}]`), "2:52 deny[1].kind: an earlier entry"},
	{"deny and a rule", with(`"rules": [{"kinds": ["x.a"], "action": "tag"}], "deny": [{"kind": "x.a", "pattern": "a", "action": "tag"}]`), "2:100 deny[0].action: can never apply"},
	{"deny nothing", with(`"deny": [{"kind": "x.a"}]`), "2:10 deny[0]: can never apply"},
	{"deny both", with(`"deny": [{"kind": "x.a", "pattern": "a", "terms": ["b"]}]`), "2:10 deny[0]: has both"},
	{"deny no terms", with(`"deny": [{"kind": "x.a", "terms": []}]`), "2:35 deny[0].terms: is an empty list"},
	{"bad pattern", with(`"deny": [{"kind": "x.a", "pattern": "a("}]`), "2:37 deny[0].pattern: is not a pattern of RE2: missing closing )"},
	{"look-behind in RE2", with(`"deny": [{"kind": "x.a", "pattern": "(?<=a)b"}]`), "2:37 deny[0].pattern: is not a pattern of RE2"},
	{"pattern of nothing", with(`"deny": [{"kind": "x.a", "pattern": "a*"}]`), "2:37 deny[0].pattern: matches the empty text"},
	{"long pattern", with(`"deny": [{"kind": "x.a", "pattern": "` + strings.Repeat("a", 1001) + `"}]`), "2:37 deny[0].pattern: is longer"},
	{"unknown engine", with(`"deny": [{"kind": "x.a", "pattern": "a", "engine": "pcre"}]`), "2:52 deny[0].engine: unknown engine"},
	{"engine of terms", with(`"deny": [{"kind": "x.a", "terms": ["ab"], "engine": "re2"}]`), "2:53 deny[0].engine: goes with"},
	{"unknown validator", with(`"deny": [{"kind": "x.a", "pattern": "a", "validator": "crc"}]`), "2:55 deny[0].validator: unknown validator"},
	{"validator of terms", with(`"deny": [{"kind": "x.a", "terms": ["ab"], "validator": "luhn"}]`), "2:56 deny[0].validator: goes with"},
	{"options without action", with(`"deny": [{"kind": "x.a", "pattern": "a", "floor": "certain"}]`), "2:10 deny[0]: has options"},
	{"term without letters", with(`"deny": [{"kind": "x.a", "terms": ["--"]}]`), "2:36 deny[0].terms[0]: can never apply"},
	{"term in two cases", with(`"deny": [{"kind": "x.a", "terms": ["Ål", "ÅL"]}]`), "2:43 deny[0].terms[1]: is in the list already"},
	{"term allowed", with(`"allow": {"values": ["ab"]}, "deny": [{"kind": "x.a", "terms": ["ab"]}]`), "2:65 deny[0].terms[0]: can never apply"},
	{"context twice", with(`"deny": [{"kind": "x.a", "pattern": "a", "context": ["b", "B"]}]`), "2:59 deny[0].context[1]: is in the list"},
	{"no fields", with(`"fields": []`), "2:11 fields: is an empty list"},
	{"field without use", with(`"fields": [{"path": "$.a"}]`), "2:12 fields[0]: has exactly one"},
	{"field not skipped", with(`"fields": [{"path": "$.a", "skip": false}]`), "2:12 fields[0]: has exactly one"},
	{"field of two uses", with(`"fields": [{"path": "$.a", "skip": true, "kind": "email"}]`), "2:12 fields[0]: has exactly one"},
	{"field of unknown kind", with(`"fields": [{"path": "$.a", "kind": "mail"}]`), "2:36 fields[0].kind: unknown kind"},
	{"bad path", with(`"fields": [{"path": "a.b", "skip": true}]`), "2:21 fields[0].path: is not a path"},
	{"field twice", with(`"fields": [{"path": "$.a", "skip": true}, {"path": "$['a']", "kind": "email"}]`), "2:52 fields[1].path: can never apply"},
	{"covered field", with(`"fields": [{"path": "$..a", "skip": true}, {"path": "$.b[*].a", "kind": "email"}]`), "2:53 fields[1].path: can never apply"},
}

// with returns a policy whose second line is more.
func with(more string) string { return "{\"default\": {\"action\": \"label\"},\n" + more + "}" }

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
