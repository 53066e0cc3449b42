package asked

import (
	"strings"
	"testing"
)

// TestSecret: what stands in ⟦⟧ is the answer to a question for a password or code.
func TestSecret(t *testing.T) {
	for _, row := range []string{
		"⟦4471⟧", "⟦4471⟧ tror jag", "tror det er ⟦4471⟧", "⟦2580⟧ på vardagar", "ja ⟦8-3-2-5⟧", "⟦1234 5678⟧", "jo den är ⟦7702*⟧ om jag minns rätt",
		"⟦fyra fyra sju ett⟧", "den er ⟦fire fire syv en⟧", "se on ⟦neljä neljä seitsemän yksi⟧", "it's ⟦four oh nine two⟧",
		"ehm ⟦4471⟧", "hmm tror ⟦4471⟧", "⟦Kaffe&Bulle⟧", "try ⟦soggybiscuit⟧", "⟦soggy-biscuit-club⟧", "se on ⟦punainenauto⟧", "det er ⟦Bolle!55⟧",
		"minns inte", "ehm", "öh vet inte", "den funkar inte", "ja igår", "står på lappen", "kommer strax", "vet inte riktigt", "4471 kr", "det är 1200 kronor kvar", "10 minuter", "1200 gånger",
		"jag ringer 070-1740678", "ordernummer 4471902", "det är en lång historia", "en sekund", "två", "ett två", "den kom aldrig", "Anna vet", "Hej igen",
	} {
		text := strings.NewReplacer("⟦", "", "⟧", "").Replace(row)
		start, end, r := answerSecret([]byte(text))
		got := text
		if r.Bits > 0 {
			got = text[:start] + "⟦" + text[start:end] + "⟧" + text[end:]
		}
		if got != row {
			t.Errorf("%q, want %q", got, row)
		}
	}
}
