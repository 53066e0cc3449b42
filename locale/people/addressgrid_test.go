package people

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// An addressBook makes addresses of a country and sentences around them. Nobody lives there: streets and towns are drawn apart.
type addressBook struct {
	land, country                           string
	streets, flats, towns, boxes, sentences []string
}

var addressBooks = []addressBook{
	{"se", "Sverige",
		list(`Björkgatan|Ringvägen|Ekorrgränd|Norra Ringvägen|Gösta Ekmans väg|Östra Hamngatan|N. Strandgatan|Ö. Storgatan|Dag Hammarskjölds väg|S:t Eriksgatan|Sickla Kanalgata`),
		list(`, lgh 1203| lgh. 1302| 2 tr|, 3tr| nb| uppg. B|, uppgång C| 1 tr ög|, 2 tr, lgh 1201`),
		list(`451 40 Uddevalla|11820 Stockholm|SE-118 20 Stockholm|422 00 Hisings Backa|421 00 Västra Frölunda|534 01 Vara|840 34 Storsjö Kapell`), list(`Box|Postbox`),
		list(`jag bor på {} nu|skicka till {} tack|vi flyttade i höstas, {}|flyttar till {} den 1 maj|hämtas på {} kl 14|{} imorgon bitti|kan nån komma till {} idag eller imorgon|{}`)},
	{"dk", "Danmark",
		list(`Nørregade|Birkevej|Gl. Kongevej|H.C. Andersens Boulevard|Kongens Nytorv|Ole Rømers Vej|Amager Strandvej|Store Kongensgade|Ndr. Ringvej|Skovbrynet`),
		list(`, 2. tv| 1 th|, st. tv.| st.tv| st. th| 1.th|, 3. sal th.| kld.| 4. mf.| 2. sal. th.|, lejl. 12|, stuen`),
		list(`8643 Ans By|2660 Brøndby Strand|DK-8000 Aarhus C|4800 Nykøbing F|7470 Karup J|6535 Branderup J|4654 Faxe Ladeplads|9200 Aalborg SV|5000 Odense SØ`), list(`Postboks`),
		list(`jeg bor på {} nu|send til {} tak|flytter til {} den 1 maj|hentes på {} kl 14|kan nogen komme til {} i dag eller i morgen|{} i morgen tidlig|{}`)},
	{"no", "Norge",
		list(`Bjørkeveien|Kirkegata|Olaf Ryes plass|Ole Vigs gate|C. J. Hambros plass|Hans Nielsen Hauges gate|Nedre Torggate|St. Olavs gate|Jonas Lies vei`),
		list(`, H0201| leil 302|, leil. H0304| oppgang B|, 3. etg.| 3 etg|, underetasjen| bolig H0102`),
		list(`3015 Drammen|N-0184 Oslo|3070 Sande i Vestfold|4353 Klepp stasjon|1629 Gamle Fredrikstad|4604 Kristiansand S|2500 Tynset|5200 Os`), list(`Postboks|Boks`),
		list(`jeg bor i {} nå|send til {} takk|flytter til {} den 1 mai|hentes på {} kl 14|kan noen komme til {} i dag eller i morgen|{} i morgen tidlig|{}`)},
	{"fi", "Suomi",
		list(`Koivutie|Mannerheimintie|Iso Roobertinkatu|Itäinen Pitkäkatu|Minna Canthin katu|Kolmas linja|Tammelan puistokatu|Väinö Linnan aukio`),
		list(` A 12| as 5|, as 4| A as 12| bst. 5|, 2 krs| 3. krs| rappu B|, A 12| A, as 12`),
		list(`00100 Helsinki|FI-00100 Helsinki|33100 Tampere|24910 Halikko As|70100 Kuopio|45100 Kouvola`), list(`PL`),
		list(`asun osoitteessa {} nyt|lähettäkää {} kiitos|uusi osoite {}|noudetaan {} klo 14|ajakaa {} ja odottakaa|{}`)},
	{"is", "Ísland",
		list(`Laugavegi|Skólavörðustíg|Hafnargötu|Njálsgötu|Suðurlandsbraut|Aðalstræti`), list(`, íbúð 201| íb. 302| 2. hæð|, kjallari`),
		list(`101 Reykjavík|600 Akureyri|720 Borgarfirði eystri|IS-200 Kópavogi|565 Hofsós`), list(`Pósthólf`),
		list(`ég bý á {} núna|sendið á {} takk|nýtt heimilisfang {}|{} á morgun|{}`)},
}

// address returns an address, a line end or a comma or neither before its postal code.
func (b *addressBook) address(r *rand.Rand) string {
	of := func(l []string) string { return l[r.IntN(len(l))] }
	number := []string{"3", "12", "117", "46c", "7B", "14 B", "12-14"}
	s := of(b.streets) + " " + of(number[:4+3*r.IntN(2)])
	if b.land == "fi" {
		s = of(b.streets) + " " + of(number[:3])
	}
	switch r.IntN(10) {
	case 0:
		s = of(b.boxes) + " 4021"
	case 1, 2, 3, 4:
		s += of(b.flats)
	}
	s += of([]string{", ", " ", "\n"}) + of(b.towns)
	if r.IntN(8) == 0 {
		s += of([]string{", ", " ", "\n"}) + b.country
	}
	return s
}

// TestAddressGrid finds made-up addresses whole and as one, in either case, with nothing of the sentence beside them.
func TestAddressGrid(t *testing.T) {
	s := scanner(t)
	r := rand.New(rand.NewPCG(7, 8))
	for k := range addressBooks {
		b := &addressBooks[k]
		const each = 2000
		whole := 0
		for range each {
			address := b.address(r)
			sentence := b.sentences[r.IntN(len(b.sentences))]
			if r.IntN(2) == 0 {
				address = strings.ToLower(address)
			}
			text := strings.Replace(sentence, "{}", address, 1)
			fs, err := s.Find(text)
			if err != nil {
				t.Fatal(err)
			}
			start := int64(strings.Index(sentence, "{}"))
			if isOne(text, fs, start, start+int64(len(address))) {
				whole++
			} else if testing.Verbose() {
				t.Logf("%q: %v", text, fs)
			}
		}
		t.Logf("%s: %d of %d", b.land, whole, each)
		if whole*100 < each*99 {
			t.Errorf("%s: %d of %d addresses, fewer than 99 %%", b.land, whole, each)
		}
	}
}

// isOne reports whether one finding covers what can be read between start and end, and nothing else that can.
func isOne(text string, fs []pii.Finding, start, end int64) bool {
	read := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	n := 0
	for _, f := range fs {
		if f.Kind == "address" && f.Confidence >= classify.Likely {
			n++
			if strings.TrimFunc(text[f.Start:f.End], func(r rune) bool { return !read(r) }) != strings.TrimFunc(text[start:end], func(r rune) bool { return !read(r) }) {
				return false
			}
		}
	}
	return n == 1
}
