package lexicon

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// A file may change only with its list or its fit.
var sums = map[string]struct{ data, sum string }{
	"dict.bin": {dict, "a46004d583de363e"},
	"look.bin": {weights, "8f1ca4d812b2cba5"},
	"rank.bin": {ranks, "31ab6989e990103e"},
}

func TestSums(t *testing.T) {
	total := 0
	for file, s := range sums {
		total += len(s.data)
		if sum := fmt.Sprintf("%x", sha256.Sum256([]byte(s.data))); sum[:16] != s.sum {
			t.Errorf("%s: %s", file, sum[:16])
		}
	}
	if total > 5<<19 {
		t.Errorf("%d bytes", total)
	}
}

// Words with what they have to be, in any case.
var classes = []struct {
	is    Class
	words string
}{
	{Given1, `anna Maria erik lars Karin Åsa göran Björn Märta Linnea Kalle Søren Jørgen Mette Lærke Rasmus Øyvind Håkon Kåre Bjørg
		Turid Siri Juhani Matti Päivi Väinö Tuulikki Eero Guðrún Sigurður Þórunn Ásta Jóhann Ægir Jógvan Liv Per Bo My Stig Even Dag`},
	{Given, `Mohammed Fatima Abdirahman Hodan Azad Berivan Reza Zahra Mehmet Ayşe Zeynep Amir Jasmina Dragan Piotr Agnieszka Łukasz
		Sergei Olena Volodymyr Nguyên Thuy Somchai Tesfay Selam Wei Rajesh Priya Jennifer Brian Wolfgang José Ionuț Zoltán Arben Bosse Jocke Siggi`},
	{Surname1, `Andersson Lindqvist Åkesson Öberg Svensson Wallin Nielsen Sørensen Østergaard Kjær Hansen Haugen Bakken Ødegård Myhre
		Virtanen Mäkinen Korhonen Hämäläinen Jónsdóttir Guðmundsson Blöndal Joensen`},
	{Surname, `Nguyen Hassan Mohamed Warsame Yılmaz Öztürk Kovačević Hodžić Kowalski Wiśniewska Shevchenko Hosseini Barzani Haile Singh Smith`},
	{Variant, "Oyvind Bjoern Hamalainen Jorgensen Oberg Ostergaard Lindstroem Gudmundsdottir"},
	{NameWord, "Bo Stig My Liv Per Even Dag Storm Love Toivo Onni Sól Mark Berg Lind Holm Kivi Fall Lange"},
	{Common, "hej faktura leverans tak ordre pakke takk kiitos lasku tilaus pöntun reikningur refund och ikke että Jag"},
	{Function, "jag och ikke eller minä että þetta the och men"},
	{Team, "kundservice Kundtjänst kundesenter support asiakaspalvelu þjónustuver"},
	{Brand, "ikea Telia klarna DNB Elkjøp Landsbankinn"},
	{Bot, "siri alexa"},
	{Town, "Stockholm göteborg ÖREBRO København Aarhus Trondheim Tromsø Helsinki Jyväskylä Reykjavík Malmo Goteborg"},
	{Country, "sverige Danmark norsk suomi ísland"},
	{Calendar, "januari mandag torstai maí Måndag"},
	{Street, "gatan box lgh tv katu vegur"},
	{Family, "mamma sonen datter äiti pabbi"},
	{Title, "herr fru dr frk rouva læknir"},
	{Particle, "von af de al bin"},
}

func TestLookup(t *testing.T) {
	ran := 0
	for _, row := range classes {
		for w := range strings.FieldsSeq(row.words) {
			for _, form := range []string{w, strings.ToLower(w), strings.ToUpper(w)} {
				ran++
				if c := Lookup([]byte(form)); !c.Has(row.is) {
					t.Errorf("%s: class %b, want a bit of %b", form, c, row.is)
				}
			}
		}
	}
	if ran < 600 {
		t.Errorf("%d words ran", ran)
	}
	for w := range strings.FieldsSeq("xqzwe blorptang kvartersfest oiuytrew zzz fjortonde å") {
		if c := Lookup([]byte(w)); c.Has(Name) {
			t.Errorf("%s: class %b", w, c)
		}
	}
	for w := range strings.FieldsSeq("anna sara björn hans") {
		if c := Lookup([]byte(w)); !c.Has(Given1) {
			t.Errorf("%s: class %b", w, c)
		}
	}
	if Lookup(nil) != 0 || Lookup([]byte(strings.Repeat("a", 300))) != 0 {
		t.Error("the empty word or a long one is known")
	}
}

// TestLists looks up every entry of the committed lists of names, words and places.
func TestLists(t *testing.T) {
	files, _ := filepath.Glob("../../../examples/fitnames/lists/*.txt")
	ours, _ := filepath.Glob("../../../examples/fitnames/lists/ours/*.txt")
	ran := 0
	for _, file := range append(files, ours...) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			line, _, _ = strings.Cut(line, "#")
			for _, w := range strings.Fields(line) {
				if strings.ContainsAny(w, "@-.İ") || len(w) > MaxLen || len([]rune(w)) < 2 {
					continue
				}
				ran++
				r := []rune(w)
				r[0] = unicode.ToLower(r[0])
				if strings.Contains(file, "words.more") {
					if CommonRank([]byte(w)) == 0 {
						t.Errorf("%s: %s: no word", filepath.Base(file), w)
					}
					continue
				}
				if Lookup([]byte(w)) == 0 && !strings.Contains(file, "name-words") || Lookup([]byte(w)) != Lookup([]byte(string(r))) {
					t.Errorf("%s: %s: class %b", filepath.Base(file), w, Lookup([]byte(w)))
				}
			}
		}
	}
	if ran < 25000 {
		t.Errorf("%d entries ran", ran)
	}
}

func TestStreetEnding(t *testing.T) {
	for w, want := range map[string]struct {
		at int
		c  Class
	}{
		"storgatan": {4, StreetEnd}, "Vesterbrogade": {9, StreetEnd}, "MANNERHEIMINTIE": {12, StreetEnd}, "Kirkeveien": {5, StreetEnd},
		"Sandvik": {4, TerrainEnd}, "hej": {3, 0}, "gatan": {5, 0}, "Laugavegur": {5, StreetEnd},
	} {
		if at, c := StreetEnding([]byte(w)); at != want.at || !c.Has(want.c) && want.c != 0 || want.c == 0 && c != 0 {
			t.Errorf("%s: %d %b", w, at, c)
		}
	}
}

func TestCommonRank(t *testing.T) {
	for w := range strings.FieldsSeq("och inte det ikke jeg hun että olen það the and med") {
		if r := CommonRank([]byte(w)); r != 1 {
			t.Errorf("%s: rank %d", w, r)
		}
	}
	for w := range strings.FieldsSeq("anna Lindqvist Virtanen Sara Guðrún abdirahman") {
		if r := CommonRank([]byte(w)); r != 0 {
			t.Errorf("%s: rank %d", w, r)
		}
	}
}

func TestNoAllocations(t *testing.T) {
	words := append(append([][]byte{}, benchKnown...), benchOther...)
	n := testing.AllocsPerRun(20, func() {
		for _, w := range words {
			sink += int(Lookup(w)) + Look(w) + int(CommonRank(w))
			_, stem := LookupInflected(w)
			at, _ := StreetEnding(w)
			sink += stem + at
		}
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzAll(f *testing.F) {
	for _, row := range classes {
		f.Add([]byte(row.words[:min(40, len(row.words))]))
	}
	f.Add([]byte("\xc3"))
	f.Add([]byte("\xc5\x80\xc4\xbf\xff\xa0"))
	f.Fuzz(func(t *testing.T, w []byte) {
		before := string(w)
		c, stem := LookupInflected(w)
		if stem < 0 || stem > len(w) || c.Has(Inflected) && stem < 2 {
			t.Errorf("stem %d", stem)
		}
		if at, _ := StreetEnding(w); at < 0 || at > len(w) {
			t.Errorf("ending %d", at)
		}
		if l := Look(w); l > 5000 || l < -5000 {
			t.Errorf("look %d", l)
		}
		CommonRank(w)
		if string(w) != before {
			t.Error("the word was changed")
		}
	})
}
