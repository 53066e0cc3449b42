package age

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// A saying is what a word says of a number: all of it, or what it is worth as the tens or the ones of another, or as a part of a word for
// years of age alone.
type saying struct{ all, tens, ones, part int }

// Numbers as words, of the six languages: those that ages are said with, and the first two letters of these.
var (
	sayings       = numeralWords()
	numerals      = hashed.New(sayings)
	numeralStarts = starts(sayings)
)

func numeralWords() map[string]saying {
	all, tens, ones := map[string]int{}, map[string]int{}, map[string]int{}
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
	part := map[string]int{"puoli": 1, "pari": 2, "halvannet": 2, "halvandet": 2, "halvtannet": 2}
	said := map[string]saying{}
	for _, m := range [...]map[string]int{all, tens, ones, part} {
		for w := range m {
			said[w] = saying{all[w], tens[w], ones[w], part[w]}
		}
	}
	return said
}

// starts returns a set of the first two letters of words.
func starts(words map[string]saying) (t [32]uint32) {
	for w := range words {
		if len(w) > 1 {
			t[w[0]&31] |= 1 << (w[1] & 31)
		}
	}
	return t
}

// spokenFinns are what tens and teens begin with as Finns say them, from one on: "viiskytkuus", "viistoist".
const spokenFinns = `yksi yks/kaksi kaks/kolme kol/neljä nelj nel/viisi viis/kuusi kuus/seitsemän seittemän seiten seit seis/kahdeksan kaheksan kaheks kasi/yhdeksän yheksän yheks ysi`

// numeral returns the number that b, in lower case, says, and whether it says one: "åttiotvå", "toogfyrre", "neljä".
func numeral(b []byte) (int, bool) {
	if len(b) < 2 || !mayBegin(b) || capital(b) {
		return 0, false
	}
	if n := said(b).all; n > 0 {
		return n, true
	}
	for i := 2; i < len(b)-1; i++ {
		first := said(b[:i])
		if first.tens > 0 {
			if n := said(bytes.TrimPrefix(b[i:], []byte("og"))).ones; n > 0 { // sjuttiofem, sjötíuogfimm
				return first.tens + n, true
			}
		}
		if first.ones > 0 {
			if n := joinedTens(b[i:]); n > 0 {
				return n + first.ones, true
			}
		}
	}
	return 0, false
}

// mayBegin reports whether b begins as a number does, by two letters.
func mayBegin(b []byte) bool { return numeralStarts[b[0]&31]>>(b[1]&31)&1 != 0 }

// capital reports whether b holds a capital.
func capital(b []byte) bool {
	for i, c := range b {
		if c-'A' <= 'Z'-'A' || i > 0 && b[i-1] == 0xC3 && c < 0x9F {
			return true
		}
	}
	return false
}

// said returns what b says of a number.
func said(b []byte) saying {
	s, _ := numerals.Get(lexicon.Hash(b))
	return s
}

// joinedTens returns the tens that b says behind a joint, the "ogtyve" of "femogtyve", or 0.
func joinedTens(b []byte) int {
	for _, joint := range [...]string{"og", "a", "ein"} {
		if k := len(joint); k < len(b) && string(b[:k]) == joint {
			if n := said(b[k:]).tens; n > 0 {
				return n
			}
		}
	}
	return 0
}

// decades are the words for somebody of so many years, from twenty on, by their stem.
var decades = [...][]string{
	{"tvítug", "kaksikymppi", "parikymppi"}, {"þrítug", "kolmikymppi", "kolmekymppi"}, {"fertug", "nelikymppi"}, {"fimmtug", "viisikymppi"}, {"sextug", "kuusikymppi"}, {"sjötug", "seitsenkymppi", "seitsemänkymppi", "seiskakymppi", "seiskymppi"}, {"áttræð", "áttrætt", "kahdeksankymppi", "kasikymppi"}, {"níræð", "nírætt", "yhdeksänkymppi", "ysikymppi"}, {"tíræð", "tírætt", "satavuoti"},
}

var decadeStems = hashed.Beginnings(spelledDecades())

func spelledDecades() (list []hashed.Affix[int]) {
	for i, stems := range decades {
		for _, text := range words.AllTyped(stems) {
			list = append(list, hashed.Affix[int]{Text: text, Is: 20 + 10*i})
		}
	}
	return list
}

// aged returns the number that a word such as "fyraåring", "femårig" or "nelivuotias" begins with, and whether it is one.
func aged(b []byte) (n int, ok bool) {
	if len(b) < stemMin {
		return 0, false
	}
	for _, d := range decadeStems.Of(b) {
		if len(b) < len(d.Text)+8 && d.Begins(b) {
			return d.Is, true
		}
	}
	if !mayBegin(b) {
		return 0, false
	}
	for i := 2; i < len(b)-4; i++ { // fyr-aaring, fyra-aring
		if n, ok = numeral(b[:i]); !ok {
			n = said(b[:i]).part
		}
		if n > 0 && roleOf(b[i:])&yearOld != 0 {
			return n, true
		}
	}
	return 0, false
}

// calls are the words that call the recognizer: numbers, and what begins as one does.
func calls() []string {
	var on []string
	for w, s := range sayings {
		if s.all > 0 && len(w) > 1 {
			on = append(on, w)
		}
		if s.tens > 0 {
			on = append(on, w+"*")
		}
	}
	for _, w := range strings.Fields(`ett et två to tre fyra fire fem sex seks sju syv åtta otte åtte nio ni tio ti elva elleve tolv`) {
		on = append(on, w+"år*", w+"aar*")
	}
	for _, w := range strings.Fields(`tretton fjorton femton sexton sjutton arton nitton tretten fjorten femten seksten sytten atten nitten`) {
		on = append(on, w+"*") // and the years nittonhundra…
	}
	on = append(on, "tjugohundra*", "tuhat*", "kakstuhat*", "kaksituhat*")
	for said := range tensSaid {
		on = append(on, said)
	}
	for _, d := range spelledDecades() {
		on = append(on, d.Text+"*")
	}
	for _, w := range strings.Fields(`en to tre fire fem seks syv otte ni`) {
		on = append(on, w+"og*")
	}
	for _, w := range strings.Fields(`yksi kaksi kolmi kolme neli viisi kuusi seitsen kahdeksan yhdeksän kymmen puoli puolitoista pari`) {
		on = append(on, w+"vuot*", w+"kui*", w+"viikkoi*")
	}
	return words.AllTyped(on)
}
