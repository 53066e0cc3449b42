package people

import (
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
)

// addressRows are messages with the address between brackets, or without one.
var addressRows = []string{
	"⟦Kungsportsavenyen 10⟧", "⟦Kyrkplan 3⟧", "⟦Tallåsen 17⟧", "⟦Bergslänken 3⟧", "⟦Ringleden 44⟧", "vi bor ⟦Egelykke 3⟧", "⟦Åparken 12⟧", "⟦Granlia 12⟧",
	"bor i ⟦haugen terrasse 5⟧", "pakken skal til ⟦Sentrumskvartalet 3⟧", "⟦Lehmuskallio 3⟧", "⟦Hamraborg 10⟧", "⟦Hvassaleiti 56⟧",
	"⟦Kungsg 14⟧", "⟦Strandv. 7⟧", "leverera till ⟦storg. 12⟧ tack",
	"Vi bor ⟦Ved Kirken 4⟧", "⟦Bag Haverne 12⟧",
	"⟦Toften 5, Nr. Nebel 6830⟧", "adresse: ⟦Bakken 12, 5003⟧", "fra ⟦bakken 12, 5003⟧ her", "⟦Gl. Strand 44 kbh k⟧", "til ⟦Åsveien 44, Hønefoss 3511⟧ og ikke meg",
	"Postnummer: ⟦752 28⟧", "postnr ⟦90651⟧", "Postnr.: ⟦0571⟧", "Póstnúmer: ⟦101⟧", "Postinumero: ⟦00100⟧", "Postcode: ⟦SW1A 1AA⟧",
	"Postnummer: ⟦752 28 Ort: Uppsala⟧", "Gata: ⟦Tallåsen 17⟧\nTel: nej", "Gateadresse: ⟦Granlia 3⟧",
	"my address: ⟦22 Acacia Avenue, London SW1A 1AA⟧", "I live at ⟦14 church lane⟧ now",
	"garageplats 14 är ledig", "sagsnr 2023-4455, er lukket", "plats 14", "ny terrasse 5 x 4 meter", "Videolänken 3 fungerar inte", "tillykke 40 år",
	"I have 3 Very Close friends", "order 22 main street burgers", "första kvartalet var bra, nummer 12", "ved spørsmål 4 får jeg feil", "Malmö 3", "Lindberg 12",
}

// TestAddressRows finds addresses by what they end in, by their field and by their line, and none where a number counts.
func TestAddressRows(t *testing.T) {
	s := scanner(t)
	for i, row := range addressRows {
		text := strings.NewReplacer("⟦", "", "⟧", "").Replace(row)
		fs, err := s.Find(text)
		if err != nil {
			t.Fatal(i, err)
		}
		got := text
		for k := len(fs) - 1; k >= 0; k-- {
			if f := fs[k]; f.Kind == "address" && f.Confidence >= classify.Likely {
				got = got[:f.Start] + "⟦" + got[f.Start:f.End] + "⟧" + got[f.End:]
			}
		}
		if got != row {
			t.Errorf("row %d: got %s", i, got)
		}
	}
}
