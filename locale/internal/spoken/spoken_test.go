package spoken

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// A tongue says numbers. units to tens are the words; pair joins tens and unit.
type tongue struct {
	units, teens, tens string
	pair               func(tens, unit string) string
}

var tongues = map[Lang]tongue{
	SV: {`noll ett två tre fyra fem sex sju åtta nio`, `tio elva tolv tretton fjorton femton sexton sjutton arton nitton`, `tjugo trettio fyrtio femtio sextio sjuttio åttio nittio`,
		func(t, u string) string { return t + u }},
	DA: {`nul en to tre fire fem seks syv otte ni`, `ti elleve tolv tretten fjorten femten seksten sytten atten nitten`, `tyve tredive fyrre halvtreds tres halvfjerds firs halvfems`,
		func(t, u string) string { return u + "og" + t }},
	NO: {`null en to tre fire fem seks sju åtte ni`, `ti elleve tolv tretten fjorten femten seksten sytten atten nitten`, `tjue tretti førti femti seksti sytti åtti nitti`,
		func(t, u string) string { return t + u }},
	FI: {`nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän`, `kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista`,
		`kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä`, func(t, u string) string { return t + u }},
	IS: {`núll einn tveir þrír fjórir fimm sex sjö átta níu`, `tíu ellefu tólf þrettán fjórtán fimmtán sextán sautján átján nítján`, `tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu`,
		func(t, u string) string { return t + " og " + u }},
	EN: {`zero one two three four five six seven eight nine`, `ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`, `twenty thirty forty fifty sixty seventy eighty ninety`,
		func(t, u string) string { return t + "-" + u }},
}

// say says digits one by one or two by two, as rnd has it.
func (l tongue) say(rnd *rand.Rand, digits string) string {
	units, teens, tens := strings.Fields(l.units), strings.Fields(l.teens), strings.Fields(l.tens)
	var out []string
	for i := 0; i < len(digits); i++ {
		a := digits[i] - '0'
		switch {
		case a == 0 || i+1 == len(digits) || rnd.IntN(2) == 0:
			out = append(out, units[a])
			continue
		case a == 1:
			out = append(out, teens[digits[i+1]-'0'])
		case digits[i+1] == '0':
			out = append(out, tens[a-2]+",")
		default:
			out = append(out, l.pair(tens[a-2], units[digits[i+1]-'0']))
		}
		i++
	}
	s := strings.TrimSuffix(strings.Join(out, " "), ",")
	switch rnd.IntN(4) {
	case 0:
		s = strings.ToUpper(s)
	case 1:
		if first, _, _ := strings.Cut(s, " "); !slices.Contains(tens, first) {
			s = strings.Replace(s, " ", ", ", 1)
		}
	}
	return s
}

func words(s string) *pii.Words { return split(s) }

// TestSaid: numbers of every length are read as they were said, in each language, from a string and in a text.
func TestSaid(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 11))
	for l, tongue := range tongues {
		missed, total := 0, 0
		for range 4000 {
			n := 7 + rnd.IntN(7)
			b := make([]byte, n)
			for i := range b {
				b[i] = '0' + byte(rnd.IntN(10))
			}
			s := tongue.say(rnd, string(b))
			total++
			if !slices.ContainsFunc(Parse(s, l), func(v Value) bool { return v.Digits == string(b) }) {
				missed++
			}
			w := words("Xyz " + s + " xyz")
			found, called := false, false
			for i := range w.List {
				var r Run
				var x word
				if !take(&x, w, i, l) || x.shy(l) || !x.number() {
					continue
				}
				called = true
				for r.Read(w, i, l); r.n > 0; r.n-- {
					if m := r.At(r.n - 1); string(m.Digits()) == string(b) && m.First == 1 && m.Last == len(w.List)-2 {
						found = true
					}
				}
			}
			if called && !found {
				missed++
			}
		}
		if missed > 0 {
			t.Errorf("language %d: %d of %d not read", l, missed, total)
		}
	}
}

// TestFigures: digits that are said one by one, in a word each or all in one, and words that say more or nothing.
func TestFigures(t *testing.T) {
	for _, x := range []struct {
		said   string
		l      Lang
		figure int
		n      int
	}{
		{"fyra", SV, 4, 1}, {"NOLL", SV, 0, 1}, {"tvær", IS, 2, 1}, {"ysi", FI, 9, 1}, {"otte", DA, 8, 1}, {"otte", SV, -1, 0},
		{"fyrafyraettsju", Any, -1, 4}, {"firenulsyvto", DA, -1, 4}, {"firenulsyvto", SV, -1, 0}, {"fyrasix", Any, -1, 0},
		{"tio", SV, -1, 0}, {"tjugofyra", SV, -1, 0}, {"och", SV, -1, 0}, {"streck", SV, -1, 0}, {"katt", Any, -1, 0}, {"", Any, -1, 0},
	} {
		if f, n := Figure([]byte(x.said), x.l), Figures([]byte(x.said), x.l); f != x.figure || n != x.n {
			t.Errorf("%q: %d, %d; want %d, %d", x.said, f, n, x.figure, x.n)
		}
	}
}

// TestForms: ways of saying digits that aren't one by one.
func TestForms(t *testing.T) {
	for i, x := range []struct{ said, digits string }{
		{"nittonhundraåttiofem noll fem", "198505"},
		{"nitton hundra åttio fem noll fem", "198505"},
		{"tvåtusenfem noll ett", "200501"},
		{"två tusen och fem noll ett", "200501"},
		{"tre nollor sju sju", "00077"},
		{"dubbel fyra sju sju", "4477"},
		{"åtta hundra tjugo trettio", "82030"},
		{"nollsjuttio tolv trettiofyra femtiosex", "070123456"},
		{"sju och en halv", ""},
		{"fem tusen två hundra fem", ""},
		{"nul fem og tyve nul otte", "02508"},
		{"femog halvfjerds fire to", "7542"},
		{"hundrede og femogtyve nul to", "12502"},
		{"halvtredsindstyve to tre", "5023"},
		{"nittenhundrede femogfirs nul syv", "198507"},
		{"fireogtredve tjueen ni", "34219"},
		{"tjue en tretti to", "2132"},
		{"ni hundre og femti ni to", "9592"},
		{"kaksikymmentäviisi kakskytkuus kuuskyt", "252660"},
		{"tuhat yhdeksänsataa kahdeksankymmentäviisi nolla viisi", "198505"},
		{"yksitoista ykstoist kol nel", "111134"},
		{"tuttugu og fimm þrjátíu og tvær núll", "25320"},
		{"nítján hundruð áttatíu og fimm núll sjö", "198507"},
		{"nineteen eighty-five oh seven", "198507"},
		{"twenty twenty five oh seven", "202507"},
		{"two thousand and five oh seven", "200507"},
		{"double five triple zero two", "550002"},
		{"three zeros one two", "00012"},
		{"one two og three", ""},
		{"ett två, kaksi kolme", ""},
		{"noll 70 tolv 34", "0701234"},
	} {
		got := ""
		if vs := Parse(x.said, Any); len(vs) > 0 {
			got = vs[0].Digits
		}
		if got != x.digits {
			t.Errorf("row %d: %d digits that aren't those of the row", i, len(got))
		}
	}
}

// TestBounds: runs of any length, of words that hardly end and of labels neither fail nor take more than they are shown.
func TestBounds(t *testing.T) {
	long := strings.Repeat("ett", 40)
	for _, s := range []string{strings.Repeat("noll ", 200), long + " " + long, strings.Repeat("en ", 50) + "noll noll", "och och noll noll och och", "plus plus noll noll plus", "dubbel dubbel noll dubbel", "hundra tusen hundra tusen",
		"nollor nollor noll nollor", "kymmentä toista kymmentä nolla toista", strings.Repeat("9", 300) + " noll noll noll", "noll, och", "- noll - noll -", "+46 noll noll noll"} {
		w := words(s)
		for i := range w.List {
			lo, hi := max(0, i-12), min(len(w.List), i+21)
			shown := &pii.Words{Text: w.Text, List: w.List[lo:hi]}
			var r Run
			r.Read(shown, i-lo, Any)
			for k := range r.Len() {
				n := r.At(k)
				if n.First < 0 || n.Last >= len(shown.List) || n.Start < shown.List[0].Start || n.End > shown.List[len(shown.List)-1].End || n.Start >= n.End {
					t.Errorf("a reading leaves what is shown: words %d to %d of %d", n.First, n.Last, len(shown.List))
				}
			}
		}
		Parse(s, Any)
	}
}

// TestReadAllocates: nothing.
func TestReadAllocates(t *testing.T) {
	w := words("ring mig på noll sju noll ett sju fyra noll sex noll fem tack")
	if n := testing.AllocsPerRun(100, func() {
		for i := range w.List {
			var r Run
			r.Read(w, i, Any)
		}
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// TestOn: every word that calls is a number, and every number that isn't shy calls.
func TestOn(t *testing.T) {
	for _, on := range On(Any) {
		var x word
		stem, open := strings.CutSuffix(on, "*")
		if !x.take([]byte(stem), Any) && !open {
			t.Errorf("%q calls and is no number", on)
		}
	}
	for l, tongue := range tongues {
		on := On(l)
		for _, w := range strings.Fields(tongue.units + " " + tongue.teens + " " + tongue.tens) {
			var x word
			if !x.take([]byte(w), l) {
				t.Errorf("%q is not read", w)
			} else if !x.shy(l) && !slices.Contains(on, w) && !slices.ContainsFunc(on, func(o string) bool { s, open := strings.CutSuffix(o, "*"); return open && strings.HasPrefix(w, s) }) {
				t.Errorf("%q doesn't call", w)
			}
		}
	}
}
