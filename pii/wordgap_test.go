package pii

import "testing"

func TestPlainGap(t *testing.T) {
	for between, want := range map[string]Gap{
		" :) ":   GapBlank | GapComma,
		" ;-) ":  GapBlank | GapComma,
		" :(\n":  GapBlank | GapComma | GapLine,
		": (":    GapColon | GapParen | GapBlank,
		"): ":    GapColon | GapParen | GapBlank,
		" ... ":  GapBlank,
		"... ":   GapStop | GapBlank,
		" . ":    GapStop | GapBlank,
		"? ... ": GapStop | GapBlank,
		":\n\n":  GapColon | GapLine | GapPara,
	} {
		gap := Gap(0)
		for i := range len(between) {
			gap |= gapOf(between[i], gap)
		}
		if got := plainGap([]byte(between), gap); got != want {
			t.Errorf("%q: %b, want %b", between, got, want)
		}
	}
}

// TestEmphasis: the signs around a word that show it bold or slanted part it from nothing.
func TestEmphasis(t *testing.T) {
	for text, want := range map[string]Gap{
		"är **Anna":   GapBlank,
		"är *Anna":    GapBlank,
		"är __Anna":   GapBlank,
		"är ~`Anna":   GapBlank,
		"Berg**, Vik": GapComma | GapBlank,
		"är: _Anna":   GapColon | GapBlank,
		"Berg_ Vik":   GapBlank,
		"Berg * Vik":  GapBlank | GapOther,
		"Berg*Vik":    GapOther,
	} {
		m := &machine{eof: true}
		m.v.set([]byte(text), nil, nil)
		from := 0
		for from < len(text) && wordByte(text[from]) {
			from++
		}
		if _, got, ok := m.lexGap(from, 0); !ok || got != want {
			t.Errorf("%q: %b, want %b", text, got, want)
		}
	}
}
