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

// firmHeads are what a company is before its owner's name, and no person's trade: Blomster Hansen, Åkeri Johansson.
const firmHeads = `blomster blommor blóm kukka optik optikk elektro autohuset bilhuset auto autoliike autohuolto möbler møbler cykel cykler sykkel
	bokhandel boghandel kukkakauppa rakennus kuljetus korjaamo bygg byg bygge åkeri måleri snickeri bageri bakeri bakarí leipomo
	konditori plåtslageri tryckeri trykkeri vaskeri tvätteri parturi kampaamo salong salon hårstudio tannklinikk tandklinik
	begravelsesbyrå begravningsbyrå entreprenad måleribolaget byggfirma byggefirma byggefirmaet byggfirman malerfirma tømrerfirma
	rørfirma`

// minFirm is how many bytes stand before such an ending: a company that is called nothing else is its owner's, enskild firma Karin Holm.
const minFirm = 2

// firmEnds end what says that a name behind it is a company's: bilfirmaet.
var firmEnds = endings.New(`firma firman firmaet bolaget selskapet selskabet fyrirtækið yritys`)

// firmHead reports whether a word for what a company is stands right before the run, or begins it.
func (t text) firmHead(r run) bool {
	if k := r.first; k < r.last && (t.class(k)&name == 0 || t.class(k)&inflected != 0) && t.inList(k, firmFirst) { // Åkeri looks inflected
		return true
	}
	b := r.first - 1
	return t.word(b) && t.gap(r.first) == pii.GapBlank && t.up(r.first) && t.class(r.last)&inflected == 0 &&
		(t.up(b) && t.inList(b, firmFirst) || firmEnds.End(t.Of(b), minFirm) && !t.thanked(b) && !t.ofFirm(b, r))
}

// ofFirm reports whether word b is the Finnish genitive of a firm and the run a given name: who is of it, muuttofirman Ahmed.
func (t text) ofFirm(b int, r run) bool {
	w := t.Of(b)
	return w[len(w)-1] == 'n' && t.class(r.base)&given != 0 && t.languages(b)&fi != 0
}
