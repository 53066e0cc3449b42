package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// An engine treats messages as the flags say. It is safe for concurrent use by its workers.
type engine struct {
	o      *options
	policy *classify.Policy // with -min as its floor, if that is given
	least  classify.Confidence
	act    *pii.Redactor // does what the policy says
	look   *pii.Redactor // reports everything and changes nothing
	day    string        // of the report
	// threads is not nil with -thread; then there is one worker.
	threads *threads
}

func newEngine(o *options) (*engine, error) {
	e := &engine{o: o, policy: o.policy, least: o.min, day: today()}
	if o.min == 0 {
		e.least = classify.Likely
		if o.out == "findings" {
			e.least = classify.Possible
		}
	}
	var err error
	if o.min != 0 {
		if e.policy, err = withFloor(o.policy, o.min); err != nil {
			return nil, fmt.Errorf("-min with this policy: %w", err)
		}
	}
	own, err := pii.PolicyRecognizers(o.policy)
	if err != nil {
		return nil, err
	}
	s, err := pii.NewScanner(append(own, o.recs...))
	if err != nil {
		return nil, err
	}
	opts := []pii.RedactorOption{pii.WithReferenceYear(time.Now().Year())}
	if o.keyFile != "" {
		keys, err := readKeys(o.keyFile)
		if err != nil {
			return nil, err
		}
		opts = append(opts, pii.WithKeys(keys))
	}
	if e.act, err = pii.NewRedactor(s, e.policy, opts...); err != nil {
		if o.keyFile == "" && needsKeys(e.policy) {
			return nil, errors.New("the policy writes pseudonyms or seals, which need keys: give -key-file")
		}
		return nil, err
	}
	all, err := tagAll(o.policy)
	if err != nil {
		return nil, err
	}
	e.look, err = pii.NewRedactor(s, all)
	return e, err
}

// readKeys reads a key file.
func readKeys(file string) (*pii.KeyRing, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("-key-file: %w", err)
	}
	k, err := pii.ParseKeyRing(data)
	if err != nil {
		return nil, fmt.Errorf("-key-file %s: %w", file, err)
	}
	return k, nil
}

func needsKeys(p *classify.Policy) bool {
	for d := range p.Decisions() {
		if d.Action == classify.Pseudonym || d.Action == classify.Seal {
			return true
		}
	}
	return false
}

// withFloor returns a policy whose rules all act from the confidence c on.
func withFloor(p *classify.Policy, c classify.Confidence) (*classify.Policy, error) {
	r := p.Rules()
	r.Default.Floor = c
	for i := range r.Rules {
		r.Rules[i].Floor = c
	}
	for i := range r.Deny {
		if r.Deny[i].Action != "" {
			r.Deny[i].Floor = c
		}
	}
	return classify.NewPolicy(r)
}

// tagAll returns a policy that tags whatever p's lists and field rules let be found.
func tagAll(p *classify.Policy) (*classify.Policy, error) {
	r := p.Rules()
	r.Default = classify.Rule{Action: classify.Tag, Floor: classify.Possible}
	r.Rules = nil
	for i := range r.Deny {
		r.Deny[i].Rule = classify.Rule{}
	}
	return classify.NewPolicy(r)
}

// acts reports whether the policy does anything with a finding.
func (e *engine) acts(f pii.Finding) bool {
	return e.policy.Decide(f.Kind, f.Category, f.Confidence).Action != classify.Keep
}
