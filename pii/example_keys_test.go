package pii_test

import (
	"fmt"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/se"
	"github.com/sladd-go/sladd/pii"
)

// A support desk keeps tokens in its store. When somebody asks what it holds on them, it
// searches for the tokens of what they are known by; to forget them it destroys the key.
func ExampleRedactor_Tokens() {
	ring, _ := pii.NewKeyRing("k1", secret(1)) // from a key file: ParseKeyRing
	scanner, _ := pii.NewScanner(se.Recognizers())
	policy, _ := classify.NewPolicy(classify.Rules{Default: classify.Rule{Action: classify.Pseudonym}})
	r, err := pii.NewRedactor(scanner, policy, pii.WithKeys(ring), pii.WithTenant("kommunen"))
	if err != nil {
		fmt.Println(err)
		return
	}
	stored, _ := r.String("mitt personnummer är 900101-0017")

	asked, _ := r.NewSubject()
	_ = asked.Add("se.personnummer", "19900101 0017")
	fmt.Println(asked.In([]byte(stored)))

	_ = ring.Forget("k1")
	_, err = r.Tokens("se.personnummer", "19900101-0017")
	fmt.Println(err)
	// Output:
	// true
	// pii: no such key
}
