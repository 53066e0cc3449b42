package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// Companies that are called by a surname and their trade: Haugland begravelsesbyrå, Ringdal Rør, Berge Rørservice.

// trades end what a company does, in any compound.
var trades = endings.New(`byrå byrået byrån service klinikk klinikken klinik kliniken verksted verkstad verkstaden verkstäder værksted værksteder elektro transport transporter entreprenør entreprenad entreprise
	snickeri snekkeri snedkeri måleri mästeri mesteri bageri bakeri konditori rökeri røgeri røykeri åkeri bryggeri tryckeri trykkeri tvätteri vaskeri renseri garveri väveri slakteri slagteri gartneri plantskola planteskole
	slageri polstring forretning forretningen firma maskin maskiner utleie udlejning uthyrning handel handelen bolighus bilhus fiskehus vinhus bryghus tøjhus möbler møbler fastigheter eiendom ejendomme redovisning regnskap
	begravelser begravning kuljetus rakennus leipomo konepaja huolto apteekki tilitoimisto bakarí verkstæði prentsmiðja fasteignir smiðja`)

// tradeEnd reports whether a word ends as what a company does.
func tradeEnd(b []byte) bool { return len(b) > 4 && trades.End(b, 0) }

// traded reports whether word k, with a capital behind a surname, says what its company does.
func (t text) traded(k int) bool {
	if t.gap(k) != pii.GapBlank || t.flags(k)&(pii.Capital|pii.AllCaps) != pii.Capital || t.class(k)&(given1|surname1) != 0 {
		return false
	}
	return tradeEnd(t.Of(k)) || t.thingAt(k) == thingShop
}
