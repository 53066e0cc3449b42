package told

import (
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// rows are texts, and what is found in each; "" is nothing.
var rows = []struct{ text, want string }{
	{"lösenordet är vinterkatt", "vinterkatt"},
	{"lösenordet till mitt konto är vinterkatt men det funkar inte", "vinterkatt"},
	{"lykilorðið mitt er hestur á þaki en appið segir rangt", "hestur á þaki"},
	{"passordet er fårikål hele året men tven sier feil", "fårikål hele året"},
	{"salasana on lumiukko-kahvi-saapas mut telkku ei hyväksy", "lumiukko-kahvi-saapas"},
	{"koden hen fick var kalle anka säger Tove", "kalle anka"},
	{"bytte lösenordet till blåbärspaj igår", "blåbärspaj"},
	{"nytt lösen. det ska va blåbärspaj.", "blåbärspaj"},
	{"wifi hjemme, kodeord Solsort", "Solsort"},
	{"loesenordet aer vinterkatt", "vinterkatt"},
	{"foedd den tredje mars nittonhundraaattiofem", "den tredje mars nittonhundraaattiofem"},
	{"syntynyt neljaentenae toukokuuta", "neljaentenae toukokuuta"},
	{"agent hvad er din kode\nkunde 8130", "8130"},
	{"agent hvad er dit ordrenummer\nkunde 8130", ""},
	{"[1841] bo hvem har koden\n[1843] ida 7731", "7731"},
	{"lös tranbär31 anv lisbet", "tranbär31"},
	{"lös tranbär31 sen", ""},
	{"lösenordet är fortfarande ogiltigt", ""},
	{"lösenordet är personligt och ska inte delas", ""},
	{"bytte lösenordet till routern", ""},
	{"felet är lösenordet", ""},
	{"koden var helt fel", ""},
	{"passord er påkrevd", ""},
	{"your password is secure", ""},
	{"min insta heter anna.lindh", "anna.lindh"},
	{"jag kallar mig mormorsbullar på tiktok", "mormorsbullar"},
	{"på insta hedder jeg mettes.mad", "mettes.mad"},
	{"kampanjen på instagram är slut", ""},
	{"min insta är kapad", ""},
	{"jag är aktiv på instagram", ""},
	{"född den tredje mars nittonhundraåttiofem", "den tredje mars nittonhundraåttiofem"},
	{"born on the third of May 1988 in Oslo", "third of May 1988"},
	{"det är åttiotvå år sedan", ""},
	{"garantien er to år", ""},
	{"Ingólfur 8956621", "8956621"},
	{"the alarm code is now 7710, tell the cleaner", "7710"},
	{"Agent: kan du uppge portkoden?\nKund: det är 4471", "4471"},
	{"agent: og passordet ditt er?\nkunde: brunostskive", "brunostskive"},
	{"salasana lapun mukaan Talvi-ilta22 mutta ei yhdistä", "Talvi-ilta22"},
	{"I received 662019 in a text message, do I enter it here", "662019"},
	{"mine gendannelsesord er lampe ugle sten grøn fløde tårn", "lampe ugle sten grøn fløde tårn"},
	{"mitt lösenord är tre gula fiskar", "tre gula fiskar"},
	{"soc kallar den 2025/44718", "2025/44718"},
	{"polisen gav mig 44718-25 som ärendenummer", "44718-25"},
	{"vad är lösenordet?\nminns inte", ""},
	{"jag bytte lösenordet till något enklare", ""},
	{"course code is MKH1306, can you check it?", ""},
	{"porten är 2400 mm bred", ""},
	{"skrev 1200 ord och koden funkade inte", ""},
	{"portkoden byts 2026-01-15", ""},
	{"koden består av 6 siffror", ""},
	{"din order 44718-25 är skickad", ""},
	{"polisen kom 17-18", ""},
	{"skatteåret 2025/2026 enligt Skatteverket", ""},
	{"Karin är 3 dagar sen", ""},
	{"ordre Ingólfur 8956621", ""},
	{"Ingólfur 8956621 stk", ""},
}

// TestTold runs the rows with the recognizers of this package alone.
func TestTold(t *testing.T) {
	s, err := pii.NewScanner(Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		fs, err := s.Find(row.text)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range fs {
			got += row.text[f.Start:f.End]
		}
		if got != row.want {
			t.Errorf("%q: %q is found, want %q", row.text, got, row.want)
		}
	}
}

// TestNumber: numbers in words are put together of their parts, and other words are none.
func TestNumber(t *testing.T) {
	for _, w := range []string{"nittonhundraåttiofem", "sjutti", "toogfyrre", "nittenåttito", "åttiotvå", "seitsemänkymmentäkaksi", "eighty"} {
		if number([]byte(w)) == 0 {
			t.Errorf("%s is no number", w)
		}
	}
	for _, w := range []string{"femur", "sjuk", "trehund", "åtgärd", "", "tusenbensdjurhundratusentioelvatolvtrettonfjortonfemtonsexton"} {
		if number([]byte(w)) != 0 {
			t.Errorf("%s is a number", w)
		}
	}
}
