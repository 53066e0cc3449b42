package locale_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
)

// A numberlike is a sort of string that looks like personal data and is none. Words name it in Swedish,
// Danish, Norwegian, Finnish, Icelandic and English; make makes one. A name that begins with '!' is that of
// a sort that stands with its word only: alone it is what it looks like.
type numberlike struct {
	name  string
	words [6]string
	make  func(r *rand.Rand) string
}

// Sentences that say nothing of what the string is, and such that name it: %w is the word.
var (
	numberlikeNeutral = [6][]string{
		{"Det står %s på skärmen.", "Vad betyder %s?", "Jag hittar bara %s här, är det rätt?"},
		{"Der står %s på skærmen.", "Hvad betyder %s?", "Jeg kan kun se %s her, er det rigtigt?"},
		{"Det står %s på skjermen.", "Hva betyr %s?", "Jeg ser bare %s her, stemmer det?"},
		{"Näytöllä lukee %s.", "Mitä %s tarkoittaa?", "Näen vain %s tässä, onko oikein?"},
		{"Það stendur %s á skjánum.", "Hvað þýðir %s?", "Ég sé bara %s hér, er það rétt?"},
		{"The screen says %s.", "What does %s mean?", "I only see %s here, is that right?"},
	}
	numberlikeNamed = [6][]string{
		{"%w: %s", "Hej, det gäller %w %s som inte stämmer.", "%w är %s, kan ni kolla det?", "Jag fick %s som %w."},
		{"%w: %s", "Hej, det drejer sig om %w %s som ikke passer.", "%w er %s, kan I tjekke det?", "Jeg fik %s som %w."},
		{"%w: %s", "Hei, det gjelder %w %s som ikke stemmer.", "%w er %s, kan dere sjekke det?", "Jeg fikk %s som %w."},
		{"%w: %s", "Hei, asia koskee: %w %s, joka ei täsmää.", "%w on %s, voitteko tarkistaa?", "Sain %s, se on %w."},
		{"%w: %s", "Hæ, þetta varðar %w %s sem passar ekki.", "%w er %s, getið þið athugað það?", "Ég fékk %s sem %w."},
		{"%w: %s", "Hi, it is about %w %s which does not match.", "%w is %s, can you check it?", "I got %s as %w."},
	}
)

// TestNumberlike generates 500 of each sort, half of them in neutral sentences, and prints how often one of
// them is taken for personal data at Likely. All sorts together must stay within one in a thousand.
func TestNumberlike(t *testing.T) {
	s := newScanner(t)
	if len(numberlikes) < 40 {
		t.Fatalf("only %d sorts", len(numberlikes))
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%-24s %8s %8s  %s\n", "sort", "neutral", "named", "taken for")
	taken, rows := 0, 0
	for k, n := range numberlikes {
		r := rand.New(rand.NewPCG(uint64(k), 7))
		var wrong [2]int
		as := map[string]int{}
		for i := range 500 {
			x, lang, kind := n.make(r), i/2%6, i%2
			if n.name[0] == '!' {
				kind = 1
			}
			list := numberlikeNeutral[lang]
			if kind == 1 {
				list = numberlikeNamed[lang]
			}
			text := strings.ReplaceAll(list[r.IntN(len(list))], "%w", n.words[lang])
			start := strings.Index(text, "%s")
			text = strings.Replace(text, "%s", x, 1)
			fs, err := s.Find(text)
			if err != nil {
				t.Fatal(err)
			}
			rows++
			for _, f := range fs {
				if f.Confidence >= classify.Likely && f.Start < int64(start+len(x)) && int64(start) < f.End {
					wrong[kind]++
					as[f.Kind]++
					if testing.Verbose() && as[f.Kind] <= 3 {
						t.Logf("%s as %v (%v): %s", n.name, f, f.Evidence, text)
					}
					break
				}
			}
		}
		kinds := ""
		if len(as) > 0 {
			kinds = fmt.Sprint(as)
		}
		fmt.Fprintf(&b, "%-24s %7.1f%% %7.1f%%  %s\n", n.name, float64(wrong[0])/2.5, float64(wrong[1])/2.5, kinds)
		taken += wrong[0] + wrong[1]
	}
	fmt.Fprintf(&b, "%d sorts, %d strings, %d false: %.3f%%", len(numberlikes), rows, taken, 100*float64(taken)/float64(rows))
	t.Log(b.String())
	if rows != 500*len(numberlikes) || taken*1000 > rows {
		t.Errorf("%d of %d taken for personal data; want at most one in a thousand", taken, rows)
	}
}

// num writes n digits, the first of which is none of not.
func num(r *rand.Rand, n int, not string) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = '0' + byte(r.IntN(10))
	}
	for strings.IndexByte(not, b[0]) >= 0 {
		b[0] = '0' + byte(r.IntN(10))
	}
	return string(b)
}

// from writes n bytes of an alphabet.
func from(r *rand.Rand, n int, alphabet string) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = alphabet[r.IntN(len(alphabet))]
	}
	return string(b)
}

// luhnDigit and gs1Digit put a check digit behind s.
func luhnDigit(s string) string { return checkDigit(s, 2, true) }
func gs1Digit(s string) string  { return checkDigit(s, 3, false) }

func checkDigit(s string, w int, cross bool) string {
	sum := 0
	for i := range len(s) {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 0 {
			if d *= w; cross && d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return s + string(rune('0'+(10-sum%10)%10))
}

// s10 writes the number of a postal item, UPU S10.
func s10(r *rand.Rand, country string) string {
	n, sum := num(r, 8, ""), 0
	for i, w := range []int{8, 6, 4, 2, 3, 5, 9, 7} {
		sum += w * int(n[i]-'0')
	}
	c := 11 - sum%11
	if c == 10 {
		c = 0
	} else if c == 11 {
		c = 5
	}
	return from(r, 1, "RCEUL") + from(r, 1, "ABCDEFGHJKMNP") + n + fmt.Sprint(c) + country
}

// grouped puts a separator before every size digits from the right.
func grouped(s string, size int, sep string) string {
	for i := len(s) - size; i > 0; i -= size {
		s = s[:i] + sep + s[i:]
	}
	return s
}

// stampOf writes a minute of the years 2023 to 2026 in a layout of package time.
func stampOf(layout string) func(r *rand.Rand) string {
	return func(r *rand.Rand) string { return moment(r).Format(layout) }
}
