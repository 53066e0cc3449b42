package spoken

import (
	"slices"
	"strings"
)

// stems are what words begin with that are made of several parts.
var stems = map[Lang]string{
	SV: `noll* tjugo* trettio* tretti* fyrtio* fyrti* förti* femtio* femti* sextio* sexti* sjuttio* sjutti* åttio* åtti* nittio* nitti* nitton* hundra* tvåhundra* trehundra* fyrahundra* femhundra* sexhundra* sjuhundra* åttahundra* niohundra* tvåtusen* dubbel* fyrafem* femfem* ettett* trefyra* fyratre*`,
	DA: `nul* enog* toog* treog* fireog* femog* seksog* syvog* otteog* niog* nitten* hundrede* totusind* etthundred* tohundred* trehundred* firehundred* femhundred* sekshundred* syvhundred* ottehundred* nihundred*`,
	NO: `null* tjue* tretti* førti* femti* seksti* sytti* åtti* nitti* enog* toog* treog* fireog* femog* seksog* syvog* sjuog* åtteog* niog* nitten* hundre* totusen* tohundre* trehundre* firehundre* femhundre* sekshundre* sjuhundre* syvhundre* åttehundre* nihundre*`,
	FI: `nolla* kaksi* kaks* kolme* kolky* neljä* nelky* viisi* viisky* kuusi* kuusky* seitsemän* seitky* kahdeksan* kasky* yhdeksän* yksitoist* ykstoist* kolmyt* tuhat* sata*`,
	IS: `núll* tuttugu* þrjátíu* fjörutíu* fimmtíu* sextíu* sjötíu* áttatíu* níutíu* nítján*`,
	EN: `twenty* thirty* forty* fifty* sixty* seventy* eighty* ninety* nineteen* zero*`,
}

// On returns the words that may call a recognizer of numbers in the languages, as pii.Recognizer.On has them. The
// most frequent number words, which are articles and the like too, aren't among them: no number is made of them alone.
func On(langs Lang) []string {
	var on []string
	for l, s := range stems {
		if l&langs != 0 {
			on = append(on, strings.Fields(s)...)
		}
	}
	for l, words := range spelt {
		if l&langs != 0 {
			on = append(on, words...)
		}
	}
	slices.Sort(on)
	return slices.Compact(on)
}
