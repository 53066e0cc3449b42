package classify

import (
	"strings"
	"testing"
)

func TestAllows(t *testing.T) {
	p, err := NewPolicy(Rules{Default: Rule{Action: Label}, Allow: Allow{
		Values:  []string{"Post@sladd.example", "Nordlys"},
		Domains: []string{"Sladd.example", "*.kommune.example", "blåbær.example"},
		Numbers: []string{"+47 21 00 00 00", "0771-12 34 56", "(556) 677.8899/1"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]bool{"Post@sladd.example": true, "post@sladd.example": false, "Nordlys": true, "": false, "Nordlys ": false} {
		if p.AllowsValue([]byte(in)) != want || (*Policy)(nil).AllowsValue([]byte(in)) {
			t.Errorf("value %q: not %t", in, want)
		}
	}
	for in, want := range map[string]bool{"sladd.example": true, "SLADD.EXAMPLE": true, "a.sladd.example": false, "xsladd.example": false,
		"kommune.example": false, "a.kommune.example": true, "A.b.Kommune.example": true, "xkommune.example": false, ".kommune.example": false,
		"kommune.example.evil.example": false, "blåbær.example": true, "": false, ".": false, "*.kommune.example": true,
		strings.Repeat("a", 300) + ".kommune.example": false} {
		if p.AllowsDomain([]byte(in)) != want || new(Policy).AllowsDomain([]byte(in)) {
			t.Errorf("domain %q: not %t", in, want)
		}
	}
	for in, want := range map[string]bool{"+4721000000": true, "0047 21-00-00-00": true, "21000000": false, "4721000000": false, "0771123456": true,
		"5566778899 1": true, "556677889": false, "": false, "++4721000000": false, "+47 21 00 00 00 x": false, strings.Repeat("1", 41): false} {
		if p.AllowsNumber([]byte(in)) != want || new(Policy).AllowsNumber([]byte(in)) {
			t.Errorf("number %q: not %t", in, want)
		}
	}
	domain, number, value := []byte("A.b.Kommune.example"), []byte("+47 21 00 00 00"), []byte("Nordlys")
	if n := testing.AllocsPerRun(100, func() { p.AllowsDomain(domain); p.AllowsNumber(number); p.AllowsValue(value) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
	if string(domain) != "A.b.Kommune.example" {
		t.Error("the look-up changed what it was given")
	}
}

func TestDeny(t *testing.T) {
	p, err := ParsePolicy([]byte(with(`"deny": [{"kind": "x.a", "pattern": "a+"}, {"kind": "x.b", "category": "name", "terms": ["bo"]}]`)))
	if err != nil {
		t.Fatal(err)
	}
	var got []Deny
	for d := range p.Deny() {
		got = append(got, d)
	}
	if len(got) != 2 || got[0].Category != Custom || got[0].Engine != RE2 || got[1].Category != Name || got[1].Engine != "" {
		t.Errorf("defaults aren't filled in: %v", got)
	}
	for range (*Policy)(nil).Deny() {
		t.Error("a nil policy brings kinds")
	}
	for range (*Policy)(nil).Fields() {
		t.Error("a nil policy has fields")
	}
}

func TestFieldPaths(t *testing.T) {
	for _, test := range []struct {
		path      string
		fit, miss []string // steps divided by '/'
	}{
		{"$.a", []string{"a"}, []string{"", "b", "a/b", "b/a"}},
		{"$.a.b", []string{"a/b"}, []string{"a", "b", "a/b/c"}},
		{"$.a[*].b", []string{"a/0/b", "a/17/b", "a/x/b"}, []string{"a/b", "a/0"}},
		{"$.a[2]", []string{"a/2"}, []string{"a/1", "a/02"}},
		{"$['odd name'][\"å.b\"]", []string{"odd name/å.b"}, []string{"odd name/å"}},
		{"$['*']", []string{"*"}, []string{"a"}},
		{"$.*", []string{"a", "0"}, []string{"", "a/b"}},
		{"$[*]", []string{"a", "0"}, []string{""}},
		{"$..b", []string{"b", "a/b", "a/0/b", "b/b"}, []string{"", "b/a", "a"}},
		{"$..b.c", []string{"b/c", "b/b/c", "a/b/c", "b/x/b/c"}, []string{"b/x/c", "c", "b"}},
		{"$.a..b..c", []string{"a/b/c", "a/x/b/y/c", "a/b/b/c/c"}, []string{"b/c", "a/c/b"}},
		{"$..*", []string{"a", "a/b/c"}, []string{""}},
		{"$..[0].x", []string{"0/x", "a/0/x"}, []string{"a/1/x"}},
		{"$.fødselsnummer-2.a_b", []string{"fødselsnummer-2/a_b"}, nil},
	} {
		p, err := parseFieldPath(test.path)
		if err != nil {
			t.Errorf("%s: %v", test.path, err)
			continue
		}
		steps := func(s string) []string {
			if s == "" {
				return nil
			}
			return strings.Split(s, "/")
		}
		for _, s := range test.fit {
			if !p.fits(steps(s)) {
				t.Errorf("%s doesn't fit %s", test.path, s)
			}
		}
		for _, s := range test.miss {
			if p.fits(steps(s)) {
				t.Errorf("%s fits %q", test.path, s)
			}
		}
		if !p.covers(p) {
			t.Errorf("%s doesn't cover itself", test.path)
		}
	}
	for _, s := range []string{"", "$", "a", "$a", "$.", "$..", "$...a", "$.a.", "$.a b", "$.1a", "$[", "$[]", "$[01]", "$[-1]", "$['a", "$['']", "$['a'",
		"$[a]", "$.[0]", "$['a\\'b']", "$.a]", "$[1:2]", "$[?@.a]", "$.a,b", "$" + strings.Repeat(".a", 17), "$." + strings.Repeat("a", 600)} {
		if _, err := parseFieldPath(s); err == nil {
			t.Errorf("%s is taken for a path", s)
		}
	}
}

func TestFieldPathCovers(t *testing.T) {
	for _, test := range []struct {
		p, q string
		want bool
	}{
		{"$.*", "$.a", true}, {"$.a", "$.*", false}, {"$..a", "$.b.a", true}, {"$..a", "$..b.a", true}, {"$..a", "$..b", false},
		{"$.a.b", "$..b", false}, {"$..a.b", "$..a..b", false}, {"$..a..b", "$..a.b", true}, {"$..*", "$.a.b.c", true}, {"$.a", "$.a.b", false},
	} {
		p, err1 := parseFieldPath(test.p)
		q, err2 := parseFieldPath(test.q)
		if err1 != nil || err2 != nil || p.covers(q) != test.want {
			t.Errorf("%s covers %s: not %t", test.p, test.q, test.want)
		}
	}
}

func TestFieldFirstWins(t *testing.T) {
	p, err := ParsePolicy([]byte(with(`"fields": [{"path": "$.a.b", "kind": "email"}, {"path": "$.a.*", "skip": true}, {"path": "$..ssn", "hint": "dk.cpr"}, {"path": "$.m", "keys": true}]`)))
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]Field{"a/b": {Path: "$.a.b", Kind: "email"}, "a/c": {Path: "$.a.*", Skip: true}, "a/ssn": {Path: "$.a.*", Skip: true},
		"x/3/ssn": {Path: "$..ssn", Hint: "dk.cpr"}, "m": {Path: "$.m", Keys: true}, "x": {}} {
		if got, ok := p.Field(strings.Split(path, "/")); got != want || ok != (want != Field{}) {
			t.Errorf("%s: %+v", path, got)
		}
	}
	path := []string{"x", "3", "ssn"}
	if n := testing.AllocsPerRun(100, func() { p.Field(path) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
	if _, ok := (*Policy)(nil).Field(path); ok {
		t.Error("a nil policy has fields")
	}
}
