package pii

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
)

// An allower says what of the policy's allow list there is to look at.
type allower struct{ values, domains, numbers bool }

func allowerOf(p *classify.Policy) allower {
	a := p.Allow()
	return allower{len(a.Values) > 0, len(a.Domains) > 0, len(a.Numbers) > 0}
}

// allowed reports whether the policy lets the value of a finding stand: it is the user's own.
// A number is compared as it is written and, where its kind has one, in its canonical
// form, so that +46771000000 in the list holds for 0046 771-00 00 00.
func (r *Redactor) allowed(value []byte, f *Finding) (bool, error) {
	a := &r.allow
	if a.values && r.p.AllowsValue(value) {
		return true, nil
	}
	if a.domains && f.Kind == "email" {
		if i := bytes.LastIndexByte(value, '@'); i >= 0 && r.p.AllowsDomain(value[i+1:]) {
			return true, nil
		}
	}
	if !a.numbers {
		return false, nil
	}
	if r.p.AllowsNumber(value) {
		return true, nil
	}
	switch f.Category {
	case classify.Contact, classify.Financial, classify.OrgID:
	default:
		return false, nil
	}
	form, known, err := r.canonical(f.Kind, value)
	return err == nil && known && r.p.AllowsNumber([]byte(form)), err
}
