package locale_test

import (
	"path/filepath"
	"testing"

	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii/piitest"
)

// TestSpoken runs testdata/spoken.txt: numbers said in words, whole and in every cut. Names and addresses are left out.
func TestSpoken(t *testing.T) {
	rows := piitest.Load(t, filepath.Join("..", "testdata", "spoken.txt"))
	ran := piitest.Run(t, newScanner(t), rows, "phone", "secret", "se.personnummer", "se.samordningsnummer", "dk.cpr", "no.fodselsnummer", "no.dnummer", "is.kennitala")
	found := 0
	for _, row := range rows {
		found += min(1, len(row.Want))
	}
	if ran < 120 || found < 60 || ran-found < 40 {
		t.Errorf("%d rows, %d of them with something to find", ran, found)
	}
}

// canonicalOf returns the form that the recognizers of a kind give a value, as the redactor asks them.
func canonicalOf(kind, value string) string {
	for _, r := range locale.All() {
		if r.Kind == kind && r.Canonical != nil {
			if c, ok := r.Canonical(value); ok {
				return c
			}
		}
	}
	return ""
}

// TestSpokenCanonical: what is said and what is written have one form, so that one pseudonym stands for both.
func TestSpokenCanonical(t *testing.T) {
	for _, x := range []struct{ kind, said, written string }{
		{"phone", "noll sju noll, ett sju fyra, noll sex noll fem", "070-174 06 05"},
		{"phone", "plus fyrtiosex sjuttio ett sju fyra noll sex noll fem", "+46701740605"},
		{"phone", "noll noll fyra sex sju noll ett sju fyra noll sex noll fem", "070-174 06 05"},
		{"phone", "noll 70 sjutton 40 sex noll fem", "0701740605"},
		{"phone", "noll sjuttio ett sjuttiofyra noll sex noll fem", "0701740605"},
		{"phone", "fireogtyve halvtreds tolv nul otte", "24 50 12 08"},
		{"phone", "førtien tjueto trettifire femtiåtte", "41 22 34 58"},
		{"phone", "nolla neljä viisi nolla yksi kaksi kolme neljä seitsemän yhdeksän", "045 0123479"},
		{"phone", "sex einn einn, tuttugu og fimm, áttatíu og fjórir", "611 2584"},
		{"se.personnummer", "åttiofem noll sju noll nio nittioåtta noll fem", "850709-9805"},
		{"se.personnummer", "nittonhundraåttiofem noll sju noll nio nittioåtta noll fem", "19850709-9805"},
		{"se.personnummer", "A\u030attiofem noll sju noll nio\u00a0nittioåtta noll\u00adfem", "850709-9805"},
		{"se.samordningsnummer", "sjuttio tio sextiotre tjugotre nittioett", "701063-2391"},
		{"dk.cpr", "fjorten nul to femoghalvfjerds ti fireogfirs", "140275-1084"},
		{"no.fodselsnummer", "tolv åttitre syttifem hundre og en ti", "128375 10110"},
		{"no.dnummer", "femtifem femti syttiseks null åtte tre seksti", "55507608360"},
		{"is.kennitala", "tólf núll einn sjötíu og fjögur þrjátíu og þrjú níutíu og níu", "120174-3399"},
	} {
		said, written := canonicalOf(x.kind, x.said), canonicalOf(x.kind, x.written)
		if said == "" || said != written {
			t.Errorf("%s: said and written have different forms", x.kind)
		}
	}
}
