package world

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// What looks like a phone number and is none: how often it is taken for one, in a sentence
// that doesn't say what it is and in one that does.
func TestPhoneFalseRate(t *testing.T) {
	s := phoneScanner(t)
	r := rand.New(rand.NewPCG(20261121, 7))
	n := func(mask string) string {
		b := []byte(mask)
		for i, c := range b {
			switch c {
			case '9':
				b[i] = byte('0' + r.IntN(10))
			case '8':
				b[i] = byte('1' + r.IntN(9))
			}
		}
		return string(b)
	}
	two := func(lo, hi int) string { return fmt.Sprintf("%02d", lo+r.IntN(hi-lo+1)) }
	kinds := []struct {
		word string
		make func() string
	}{
		{"ordernummer", func() string { return n("8999999999") }},
		{"order", func() string { return n("899999-9999") }},
		{"faktura", func() string { return n("89999999") }},
		{"fakturanr", func() string { return "2026" + n("999999") }},
		{"OCR", func() string { return n("8999999999999") }},
		{"KID", func() string { return n("899999999999999") }},
		{"KID", func() string { return n("8999999") }},
		{"spårningsnummer", func() string { return "00" + n("373599999999999999") }},
		{"tracking", func() string { return "RR" + n("999999999") + "SE" }},
		{"ISBN", func() string { return "978-91-" + n("9-999999-9") }},
		{"ISBN", func() string { return n("8-99-999999-9") }},
		{"EAN", func() string { return "73" + n("99999999999") }},
		{"GTIN", func() string { return "0" + n("7399999999999") }},
		{"UPC", func() string { return n("8 99999 99999 9") }},
		{"artikelnummer", func() string { return n("8999-9999") }},
		{"art nr", func() string { return n("899.999.99") }},
		{"varenr", func() string { return n("899-999") }},
		{"serienummer", func() string { return n("8999-999-9999") }},
		{"kundnummer", func() string { return n("8999999") }},
		{"ärende", func() string { return "2026-" + n("99999") }},
		{"bankgiro", func() string { return n("8999-9999") }},
		{"plusgiro", func() string { return n("899999-9") }},
		{"kontonummer", func() string { return n("8999 99 99999") }},
		{"reg nr", func() string { return n("8999 9999999") }},
		{"beløb", func() string { return n("8.999.999,99 kr") }},
		{"belopp", func() string { return n("8 999 999") + " kr" }},
		{"pris", func() string { return n("89 999,99") }},
		{"summa", func() string { return n("89 999 999") + " SEK" }},
		{"datum", func() string { return "20" + two(10, 29) + "-" + two(1, 12) + "-" + two(1, 28) }},
		{"dato", func() string { return two(1, 28) + "." + two(1, 12) + ".20" + two(10, 29) }},
		{"dato", func() string { return two(1, 28) + two(1, 12) + "20" + two(10, 29) }},
		{"datum", func() string { return "20" + two(10, 29) + two(1, 12) + two(1, 28) }},
		{"datum", func() string { return two(1, 28) + "-" + two(1, 12) + "-" + two(10, 29) }},
		{"tidsstämpel", func() string { return "17" + n("99999999") }},
		{"tidsstämpel", func() string { return "17" + n("99999999999") }},
		{"tidsstämpel", func() string { return "20" + two(10, 29) + two(1, 12) + two(1, 28) + two(0, 23) + two(0, 59) }},
		{"tidsstempel", func() string { return two(1, 28) + two(1, 12) + two(20, 29) + two(0, 23) + two(0, 59) }},
		{"klockan", func() string { return two(0, 23) + "." + two(0, 59) + "-" + two(0, 23) + "." + two(0, 59) }},
		{"år", func() string { return "20" + two(10, 29) + "-20" + two(10, 29) }},
		{"version", func() string { return n("8.99.9999.9") }},
		{"lov", func() string { return "20" + two(10, 29) + ":" + n("8999") }},
		{"rad", func() string { return two(1, 9) + " " + two(10, 19) + " " + two(20, 29) + " " + two(30, 34) }},
		{"kort", func() string { return n("4999 9999 9999 9999") }},
		{"mätarställning", func() string { return n("899 999") + " kWh" }},
	}
	sentences := []string{"hej, jag undrar över %s här", "Det gjelder %s, kan dere sjekke?", "se %s\ntak"}
	total, wrong := 0, 0
	for _, k := range kinds {
		bad := [2]int{}
		for i := range 500 {
			v := k.make()
			text := fmt.Sprintf(sentences[i%3], v)
			named := i & 1
			if named == 1 {
				text = fmt.Sprintf(sentences[i%3], k.word+" "+v)
			}
			total++
			if strings.Contains(phoneSpans(t, s, text), "⟦") {
				bad[named]++
				wrong++
			}
		}
		if bad[0]+bad[1] > 0 {
			t.Logf("%s: %d of 250 without the word, %d of 250 with it", k.word, bad[0], bad[1])
		}
	}
	t.Logf("%d kinds, %d of %d taken for a phone (%.3f %%)", len(kinds), wrong, total, 100*float64(wrong)/float64(total))
	if len(kinds) < 40 || wrong*1000 > total {
		t.Errorf("more than one in a thousand")
	}
}
