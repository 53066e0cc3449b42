package classify_test

import (
	"fmt"
	"slices"
	"sync/atomic"

	"github.com/sladd-go/sladd/classify"
)

// A running service holds its policy in an atomic pointer and swaps in another
// without a lock. Until the first is stored the policy is nil and removes everything.
func ExamplePolicy() {
	var current atomic.Pointer[classify.Policy]
	decide := func() classify.Action {
		return current.Load().Decide("email", classify.Contact, classify.Likely).Action
	}
	fmt.Println(decide())
	current.Store(classify.Default())
	fmt.Println(decide())

	// A policy that is not valid leaves the old one in force.
	p, err := classify.ParsePolicy([]byte(`{
  "default": {"action": "mask"},
  "rules": [{"kinds": ["e-mail"], "action": "keep"}]
}`))
	if err != nil {
		fmt.Println(err)
	} else {
		current.Store(p)
	}
	fmt.Println(decide())
	// Output:
	// remove
	// label
	// classify: line 3, column 24: rules[0].kinds[0]: unknown kind; a kind of your own is x. and then a-z, 0-9, '.', '_', '-'
	// label
}

func ExampleNewPolicy() {
	month, err := classify.ParsePeriod("P30D")
	if err != nil {
		panic(err)
	}
	p, err := classify.NewPolicy(classify.Rules{
		Default: classify.Rule{Action: classify.Label, Purpose: "support", Retention: month},
		Rules: []classify.Group{{
			Kinds: []string{"card"},
			Rule:  classify.Rule{Action: classify.Mask, Floor: classify.Possible, MaskKeep: 4},
		}},
	})
	if err != nil {
		panic(err)
	}
	d := p.Decide("card", classify.Financial, classify.Possible)
	fmt.Println(d.Action, d.MaskKeep, d.MaskWidth, d.Retention, d.Purpose)
	// Output: mask 4 6 P30D support
}

func ExampleClassify() {
	m := classify.Classify(slices.Values([]classify.Observation{
		{Kind: "email", Category: classify.Contact, Confidence: classify.Certain},
		{Kind: "topic.health", Category: classify.Health, Confidence: classify.Likely},
	}), classify.Likely)
	fmt.Println(m.Level, m.Article, m.Confidence, m.Categories)
	// Output: sensitive 9 likely contact|health
}

func ExampleInventory() {
	var v classify.Inventory
	err := v.Add(classify.Key{Source: "chat/web", Day: "2026-05-31", Kind: "email",
		Category: classify.Contact, Purpose: "support", Action: classify.Label}, 3)
	if err != nil {
		panic(err)
	}
	b, err := v.MarshalJSON()
	if err != nil {
		panic(err)
	}
	fmt.Println(string(b))
	// Output: {"total":3,"counts":[{"source":"chat/web","day":"2026-05-31","kind":"email","category":"contact","purpose":"support","action":"label","count":3}]}
}
