package people

import "github.com/sladd-go/sladd/pii"

// Companies that are called by a surname and their trade: Haugland begravelsesbyrå, Ringdal Rør, Berge Rørservice.

// trades end what a company does, in any compound.
var trades = [...]string{"byrå", "byrået", "byrån", "service", "klinikk", "klinikken", "klinik", "klinikken", "kliniken", "verksted", "verkstad", "værksted", "elektro", "transport", "entreprenør", "entreprenad", "snickeri", "måleri",
	"forretning", "maskin", "utleie", "udlejning", "uthyrning", "handel", "gartneri", "slakteri", "slagteri"}

// tradeEnd reports whether a word ends as what a company does.
func tradeEnd(b []byte) bool {
	if len(b) < 5 {
		return false
	}
	for _, e := range trades {
		if n := len(b) - len(e); n >= 0 && folded(b[n:], e) {
			return true
		}
	}
	return false
}

// traded reports whether word k, with a capital behind a surname, says what its company does.
func (t text) traded(k int) bool {
	if t.gap(k) != pii.GapBlank || t.flags(k)&(pii.Capital|pii.AllCaps) != pii.Capital || t.class(k)&(given1|surname1) != 0 {
		return false
	}
	return tradeEnd(t.Of(k)) || t.thingAt(k) == thingShop
}
