package pii

import "testing"

func TestPlainGap(t *testing.T) {
	for between, want := range map[string]Gap{
		" **":    GapBlank,
		"** ":    GapBlank,
		"**, ":   GapComma | GapBlank,
		" * ":    GapOther | GapBlank,
		": **":   GapColon | GapBlank,
		" _":     GapBlank,
		"_ ":     GapBlank,
		"__":     0,
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
