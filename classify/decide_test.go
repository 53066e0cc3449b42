package classify

import (
	"sync"
	"testing"
)

func mustPeriod(t testing.TB, s string) Period {
	p, err := ParsePeriod(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestDecide(t *testing.T) {
	year, month := mustPeriod(t, "P1Y"), mustPeriod(t, "P30D")
	p, err := NewPolicy(Rules{
		Default: Rule{Action: Label, Purpose: "support", Basis: "contract", Retention: year},
		Rules: []Group{
			{Kinds: []string{"email", "x.mine"}, Rule: Rule{Action: Mask, MaskKeep: 3}},
			{Kinds: []string{"phone"}, Categories: []Category{Location}, Rule: Rule{Action: Pseudonym, Floor: Certain, Purpose: "fraud", Retention: month}},
			{Categories: []Category{Contact, ProtectedID}, Rule: Rule{Action: Remove, Floor: Possible, Route: true}},
			{Categories: []Category{Birth}, Rule: Rule{Action: Generalize, Detail: "decade"}},
			{Categories: []Category{Name}, Rule: Rule{Action: Label, Numbered: true}},
		},
		Deny: []Deny{
			{Kind: "x.order", Pattern: "A[0-9]{6}", Rule: Rule{Action: Seal}},
			{Kind: "x.nick", Category: Contact, Terms: []string{"kalle"}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	keep := func(floor Confidence) Decision { return Decision{Action: Keep, Floor: floor} }
	mask := Decision{Action: Mask, Floor: Likely, Retention: year, Purpose: "support", Basis: "contract", MaskKeep: 3, MaskWidth: 6}
	label := Decision{Action: Label, Floor: Likely, Retention: year, Purpose: "support", Basis: "contract"}
	pseudonym := Decision{Action: Pseudonym, Floor: Certain, Retention: month, Purpose: "fraud", Basis: "contract"}
	remove := Decision{Action: Remove, Floor: Possible, Retention: year, Purpose: "support", Basis: "contract", Route: true}
	for _, test := range []struct {
		name string
		p    *Policy
		kind string
		c    Category
		conf Confidence
		want Decision
	}{
		{"kind before category", p, "email", Contact, Likely, mask},
		{"a kind of the program's own", p, "x.mine", Custom, Certain, mask},
		{"below the kind's floor the category is not asked", p, "email", Contact, Possible, keep(Likely)},
		{"kind and its own purpose", p, "phone", Contact, Certain, pseudonym},
		{"below a high floor", p, "phone", Contact, Likely, keep(Certain)},
		{"category in a group with a kind", p, "address", Location, Certain, pseudonym},
		{"category", p, "handle", Contact, Possible, remove},
		{"category of a denied kind", p, "x.nick", Contact, Possible, remove},
		{"denied kind with its own rule", p, "x.order", Custom, Likely, Decision{Action: Seal, Floor: Likely, Retention: year, Purpose: "support", Basis: "contract"}},
		{"generalize", p, "birthdate", Birth, Likely, Decision{Action: Generalize, Floor: Likely, Retention: year, Purpose: "support", Basis: "contract", Detail: "decade"}},
		{"numbered", p, "person", Name, Likely, Decision{Action: Label, Floor: Likely, Retention: year, Purpose: "support", Basis: "contract", Numbered: true}},
		{"default", p, "card", Financial, Likely, label},
		{"default below its floor", p, "card", Financial, Possible, keep(Likely)},
		{"no such confidence counts as certain", p, "card", Financial, 0, label},
		{"no such confidence, high floor", p, "phone", Contact, 99, pseudonym},
		{"no such category: the kind's", p, "handle", 0, Possible, remove},
		{"no such category or kind", p, "nothing", 200, Likely, label},
		{"the program's category goes before the table's", p, "se.organisationsnummer", Name, Likely, Decision{Action: Label, Floor: Likely, Retention: year, Purpose: "support", Basis: "contract", Numbered: true}},
		{"nil policy", nil, "email", Contact, Possible, Decision{Action: Remove, Floor: Possible}},
		{"nil policy, nothing known", nil, "", 0, 0, Decision{Action: Remove, Floor: Possible}},
		{"zero policy", new(Policy), "email", OrgID, Possible, Decision{Action: Remove, Floor: Possible}},
		{"Default: identifies", Default(), "se.personnummer", NationalID, Likely, Decision{Action: Label, Floor: Likely}},
		{"Default: possible", Default(), "se.personnummer", NationalID, Possible, keep(Likely)},
		{"Default: company", Default(), "dk.cvr", OrgID, Certain, keep(Likely)},
		{"Default: topic", Default(), "topic.health", Health, Likely, Decision{Action: Tag, Floor: Likely}},
		{"Default: crime", Default(), "topic.crime", Crime, Certain, Decision{Action: Tag, Floor: Likely}},
		{"Default: protected", Default(), "topic.protected", ProtectedID, Likely, Decision{Action: Tag, Floor: Likely, Route: true}},
		{"Default: a program's own", Default(), "x.foo", Custom, Likely, Decision{Action: Label, Floor: Likely}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.p.Decide(test.kind, test.c, test.conf); got != test.want {
				t.Errorf("got  %+v\nwant %+v", got, test.want)
			}
		})
	}
}

func TestDefaultNamesEveryKind(t *testing.T) {
	p := Default()
	for k, c := range kinds {
		want := Label
		switch {
		case c.Special():
			want = Tag
		case c == OrgID:
			want = Keep
		}
		if got := p.Decide(k, c, Likely).Action; got != want {
			t.Errorf("%s: %s, want %s", k, got, want)
		}
	}
}

func TestDecideAllocatesNothing(t *testing.T) {
	p := Default()
	n := testing.AllocsPerRun(1000, func() {
		p.Decide("email", Contact, Likely)
		p.Decide("topic.health", Health, Possible)
		p.Decide("x.unknown", 0, Certain)
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestPolicyConcurrently(t *testing.T) {
	p, err := ParsePolicy(readSample(t, "bank"))
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 200 {
				for k, c := range kinds {
					p.Decide(k, c, Likely)
				}
				p.AllowsDomain([]byte("A.bank.example"))
				p.AllowsNumber([]byte("0771 00 00 00"))
				p.Field([]string{"customer", "account"})
				for d := range p.Deny() {
					clear(d.Terms) // a copy
				}
			}
		})
	}
	wg.Wait()
}

func TestDecisions(t *testing.T) {
	p, err := ParsePolicy(readSample(t, "bank"))
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[Action]int)
	for d := range p.Decisions() {
		if !d.Action.Valid() || !d.Floor.Valid() {
			t.Errorf("%+v", d)
		}
		got[d.Action]++
	}
	for _, a := range []Action{Keep, Tag, Label, Mask, Remove, Pseudonym, Seal, Generalize} {
		if got[a] == 0 {
			t.Errorf("no decision to %s", a)
		}
	}
	for d := range (*Policy)(nil).Decisions() {
		if d.Action != Remove {
			t.Errorf("nil policy: %+v", d)
		}
	}
	for range p.Decisions() {
		break
	}
}

func TestActions(t *testing.T) {
	for _, a := range Actions() {
		var b Action
		if text, err := a.MarshalText(); err != nil || b.UnmarshalText(text) != nil || b != a {
			t.Errorf("%s doesn't survive being written", a)
		}
		if a.Rewrites() != (a != Keep && a != Tag) {
			t.Errorf("%s.Rewrites() = %t", a, a.Rewrites())
		}
	}
	for _, a := range []Action{"", "Keep", "delete"} {
		if _, err := a.MarshalText(); err == nil || a.Valid() || !a.Rewrites() {
			t.Errorf("%q is taken for an action", a)
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	p := Default()
	b.ReportAllocs()
	for b.Loop() {
		p.Decide("se.personnummer", NationalID, Likely)
	}
}
