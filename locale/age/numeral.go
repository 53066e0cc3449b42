package age

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/words"
)

// Numbers as words, of the six languages: those that ages are said with.
var numerals, tens, ones = numeralWords()

func numeralWords() (all, tens, ones map[string]int) {
	all, tens, ones = map[string]int{}, map[string]int{}, map[string]int{}
	for v, list := range strings.Split(
		`/ett et eitt ein yksi yksi eins one/två to tvo tveggja tvö tveir kaksi kaks kahden two/tre kolme kol kolmen þriggja þrír þrjú three/fyra fire neljä nelj neljän fjögurra fjögur four/fem viisi viis viiden fimm five/sex seks kuusi kuus kuuden six/sju syv seitsemän seittemän sjö seven/åtta otte åtte kahdeksan kaheksan átta eight/nio nie ni yhdeksän yheksän níu nine`+
			`/tio ti kymmenen tíu ten/elva elleve ellefu eleven/tolv tólf twelve/tretton tretten þrettán thirteen/fjorton fjorten fjórtán fourteen/femton femten fimmtán fifteen/sexton seksten sextán sixteen/sjutton sytten sautján seventeen/arton atten átján eighteen/nitton nitten nítján nineteen`, "/") {
		for _, w := range strings.Fields(list) {
			all[w] = v
			if v < 10 {
				ones[w] = v
			}
		}
	}
	for v, list := range strings.Split(`tjugo tjugi tjuge tyve tjue tuttugu kaksikymmentä kakskyt twenty/trettio tretti tredive tredve þrjátíu kolmekymmentä kolkyt thirty/fyrtio förtio fyrti förti fyrre førti fjörutíu neljäkymmentä nelkyt forty fourty/femtio femti halvtreds fimmtíu viisikymmentä viiskyt fifty/sextio sexti tres seksti sextíu kuusikymmentä kuuskyt sixty/sjuttio sjutti halvfjerds sytti sjötíu seitsemänkymmentä seiskyt seventy/åttio åtti firs áttatíu kahdeksankymmentä kaheksankymmentä eighty/nittio nitti halvfems níutíu yhdeksänkymmentä yheksänkymmentä ninety`, "/") {
		for _, w := range strings.Fields(list) {
			all[w], tens[w] = 20+10*v, 20+10*v
		}
	}
	// What stands before a word for years of age, in one word with it.
	for v, list := range strings.Split(`yksi/kaksi/kolmi kolme/neli/viisi/kuusi/seitsen/kahdeksan/yhdeksän/kymmen`, "/") {
		for _, w := range strings.Fields(list) {
			all[w] = v + 1
		}
	}
	ones["en"], ones["yks"] = 1, 1 // within others only
	for _, w := range strings.Fields(`halvannet halvandet halvanden halvannan halvtannat halvtannet puolitoista`) {
		all[w] = 2
	}
	for v, list := range strings.Split(spokenFinns, "/") {
		for _, w := range strings.Fields(list) {
			for _, end := range [...]string{"toista", "toist", "tois"} {
				all[w+end] = 11 + v
			}
			for _, end := range [...]string{"kyt", "ky", "kytä", "kymment", "kymmentä"} {
				if v > 0 {
					all[w+end], tens[w+end] = 10+10*v, 10+10*v
				}
			}
		}
	}
	for _, m := range [...]map[string]int{all, tens, ones} {
		addSpelled(m)
	}
	return all, tens, ones
}

// spokenFinns are what tens and teens begin with as Finns say them, from one on: "viiskytkuus", "viistoist".
const spokenFinns = `yksi yks/kaksi kaks/kolme kol/neljä nelj nel/viisi viis/kuusi kuus/seitsemän seittemän seiten seit seis/kahdeksan kaheksan kaheks kasi/yhdeksän yheksän yheks ysi`

// numeral returns the number that b, in lower case, says, and whether it says one: "åttiotvå", "toogfyrre", "neljä".
func numeral(b []byte) (int, bool) {
	if len(b) < 2 {
		return 0, false
	}
	if n, ok := numerals[string(b)]; ok {
		return n, n > 0
	}
	for i := 2; i < len(b)-1; i++ {
		if t, ok := tens[string(b[:i])]; ok {
			if n, ok := ones[string(bytes.TrimPrefix(b[i:], []byte("og")))]; ok { // sjuttiofem, sjötíuogfimm
				return t + n, true
			}
		}
		if n, ok := ones[string(b[:i])]; ok {
			for _, joint := range [...]string{"og", "a", "ein"} { // femogtyve
				if k := i + len(joint); k < len(b) && string(b[i:k]) == joint {
					if t, ok := tens[string(b[k:])]; ok {
						return t + n, true
					}
				}
			}
		}
	}
	return 0, false
}

// decades are the words for somebody of so many years, from twenty on, by their stem.
var decades = spelledDecades([...][]string{
	{"tvítug", "kaksikymppi", "parikymppi"}, {"þrítug", "kolmikymppi", "kolmekymppi"}, {"fertug", "nelikymppi"}, {"fimmtug", "viisikymppi"}, {"sextug", "kuusikymppi"}, {"sjötug", "seitsenkymppi", "seitsemänkymppi", "seiskakymppi", "seiskymppi"}, {"áttræð", "kahdeksankymppi", "kasikymppi"}, {"níræð", "yhdeksänkymppi", "ysikymppi"}, {"tíræð", "satavuoti"},
})

func spelledDecades(d [9][]string) [9][]string {
	for i := range d {
		d[i] = words.AllTyped(d[i])
	}
	return d
}

// aged returns the number that a word such as "fyraåring", "femårig" or "nelivuotias" begins with, and whether it is one.
func aged(b []byte) (n int, ok bool) {
	for i, stems := range decades {
		for _, d := range stems {
			if len(b) < len(d)+8 && string(b[:min(len(b), len(d))]) == d {
				return 20 + 10*i, true
			}
		}
	}
	for i := 2; i < len(b)-3; i++ { // fyr-aaring, fyra-aring
		if len(b)-i > 4 && roleOf(b[i:])&yearOld != 0 {
			if n, ok = numeral(b[:i]); ok {
				return n, true
			}
			if n, ok = parted[string(b[:i])]; ok {
				return n, true
			}
		}
	}
	return 0, false
}

// parted are what stands before a word for years of age, and isn't said of them alone.
var parted = map[string]int{"puoli": 1, "pari": 2, "halvannet": 2, "halvandet": 2, "halvtannet": 2}

// calls are the words that call the recognizer: numbers, and what begins as one does.
func calls() []string {
	var on []string
	for w := range numerals {
		if len(w) > 1 {
			on = append(on, w)
		}
	}
	for _, w := range strings.Fields(`ett et två to tre fyra fire fem sex seks sju syv åtta otte åtte nio ni tio ti elva elleve tolv`) {
		on = append(on, w+"år*", w+"aar*")
	}
	for w := range tens {
		on = append(on, w+"*")
	}
	for _, w := range strings.Fields(`tretton fjorton femton sexton sjutton arton nitton tretten fjorten femten seksten sytten atten nitten`) {
		on = append(on, w+"*") // and the years nittonhundra…
	}
	on = append(on, "tjugohundra*", "tuhat*", "kakstuhat*", "kaksituhat*")
	for _, stems := range decades {
		for _, d := range stems {
			on = append(on, d+"*")
		}
	}
	for _, w := range strings.Fields(`en to tre fire fem seks syv otte ni`) {
		on = append(on, w+"og*")
	}
	for _, w := range strings.Fields(`yksi kaksi kolmi kolme neli viisi kuusi seitsen kahdeksan yhdeksän kymmen puoli puolitoista pari`) {
		on = append(on, w+"vuot*", w+"kui*", w+"viikkoi*")
	}
	return words.AllTyped(on)
}
