package classify

import (
	"encoding/json"
	"slices"
	"testing"
)

func TestClassify(t *testing.T) {
	email := Observation{"email", Contact, Certain}
	company := Observation{"dk.cvr", OrgID, Certain}
	health := Observation{"topic.health", Health, Likely}
	crime := Observation{"topic.crime", Crime, Certain}
	protected := Observation{"topic.protected", ProtectedID, Likely}
	for _, test := range []struct {
		name     string
		findings []Observation
		floor    Confidence
		want     string
	}{
		{"nothing", nil, Likely, `{"level":"none","article":0,"categories":[],"protected":false}`},
		{"a company alone", []Observation{company}, Likely, `{"level":"none","article":0,"categories":["org_id"],"protected":false}`},
		{"personal", []Observation{email, company}, Likely, `{"level":"personal","article":4,"confidence":"certain","categories":["org_id","contact"],"protected":false}`},
		{"Article 9, as sure as its own finding", []Observation{email, health}, Likely, `{"level":"sensitive","article":9,"confidence":"likely","categories":["contact","health"],"protected":false}`},
		{"Article 10", []Observation{crime, health, email}, Likely, `{"level":"sensitive","article":10,"confidence":"certain","categories":["contact","health","crime"],"protected":false}`},
		{"protected", []Observation{protected}, Likely, `{"level":"sensitive","article":4,"confidence":"likely","categories":["protected_identity"],"protected":true}`},
		{"below the floor", []Observation{{"topic.health", Health, Possible}, email}, Likely, `{"level":"personal","article":4,"confidence":"certain","categories":["contact"],"protected":false}`},
		{"all count", []Observation{{"topic.health", Health, Possible}, email}, Possible, `{"level":"sensitive","article":9,"confidence":"possible","categories":["contact","health"],"protected":false}`},
		{"category of the kind", []Observation{{"topic.health", 0, 0}}, Certain, `{"level":"sensitive","article":9,"confidence":"certain","categories":["health"],"protected":false}`},
		{"nothing known", []Observation{{"x.foo", 0, Likely}}, Likely, `{"level":"personal","article":4,"confidence":"likely","categories":["custom"],"protected":false}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := Classify(slices.Values(test.findings), test.floor)
			slices.Reverse(test.findings)
			if back := Classify(slices.Values(test.findings), test.floor); back != m {
				t.Errorf("depends on the order: %+v, %+v", m, back)
			}
			if b, err := json.Marshal(m); err != nil || string(b) != test.want {
				t.Errorf("\ngot  %s %v\nwant %s", b, err, test.want)
			}
		})
	}
}

func TestCategorySet(t *testing.T) {
	if categoryEnd > 32 {
		t.Fatal("a CategorySet holds 31 categories")
	}
	var s CategorySet
	for _, c := range Categories() {
		if s.Has(c) {
			t.Errorf("%s is there too early", c)
		}
		if s = s.With(c); !s.Has(c) {
			t.Errorf("%s is not there", c)
		}
	}
	if !slices.Equal(slices.Collect(s.All()), Categories()) || s.With(0).With(200) != s || s.Has(0) || s.Has(200) {
		t.Error("the set of all categories is not")
	}
	if got := CategorySet(0).With(Health).With(Name).String(); got != "name|health" {
		t.Error(got)
	}
	for range s.All() {
		break
	}
}

func TestLevels(t *testing.T) {
	for l := None; l.Valid(); l++ {
		var m Level
		if b, err := l.MarshalText(); err != nil || m.UnmarshalText(b) != nil || m != l || l.String() != string(b) {
			t.Errorf("%s doesn't survive being written", l)
		}
	}
	l := Level(9)
	if _, err := l.MarshalText(); err == nil || l.String() != "unknown" || l.UnmarshalText([]byte("high")) == nil {
		t.Error("what is not a level is taken for one")
	}
}
