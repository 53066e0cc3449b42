package locale_test

import (
	"fmt"
	"math/rand/v2"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/piitest"
)

// escaped are values with the word before them; the numbers are published or artificial.
var escaped = append([]struct{ kind, word, value string }{
	{"email", "mejl", "anna.lind@example.se"},
	{"email", "mejl", "åsa+chat@example.se"},
	{"phone", "ring", "+46 70 174 06 58"},
	{"phone", "telefon", "070-174 06 58"},
	{"iban", "IBAN", "NO93 8601 1117 947"},
	{"card", "kort", "4111 1111 1111 1111"},
	{"ip.v4", "ip", "203.0.113.77"},
	{"ip.v6", "ip", "2001:db8::7:1"},
	{"mac", "mac", "00:00:5E:00:53:AF"},
	{"person", "jag heter", "Åsa Lindström"},
	{"address", "adressen är", "Storgatan 12, 114 55 Stockholm"},
	{"se.bankgiro", "bankgiro", "5050-1055"},
	{"fi.ytunnus", "y-tunnus", "0112038-9"},
}, identities...)

// escapeOf returns what writes every rune that which picks by format.
func escapeOf(which func(r rune) bool, write func(r rune) string) func(string) string {
	return func(s string) string {
		var b strings.Builder
		for _, r := range s {
			if which(r) {
				b.WriteString(write(r))
			} else {
				b.WriteRune(r)
			}
		}
		return b.String()
	}
}

func every(rune) bool { return true }
func signs(r rune) bool {
	return !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z')
}
func notASCII(r rune) bool { return r > '~' || r == '@' }

func decimal(r rune) string { return fmt.Sprintf("&#%d;", r) }
func unicode16(r rune) (s string) {
	for _, u := range utf16.Encode([]rune{r}) {
		s += fmt.Sprintf(`\u%04x`, u)
	}
	return s
}
func bytesOf(format string) func(r rune) string {
	return func(r rune) (s string) {
		for _, c := range []byte(string(r)) {
			s += fmt.Sprintf(format, c)
		}
		return s
	}
}

// byName are references by name, as editors write them.
var byName = strings.NewReplacer("å", "&aring;", "ö", "&ouml;", "ä", "&auml;", "Å", "&Aring;", "@", "&commat;", ".", "&period;", "-", "&ndash;", " ", "&nbsp;", "+", "&plus;")

// encodings are the ways to escape a text. Those with run have no blanks in what they write.
var encodings = []struct {
	name  string
	write func(string) string
}{
	{"decimal references of signs", escapeOf(signs, decimal)},
	{"decimal references", escapeOf(every, decimal)},
	{"hexadecimal references", escapeOf(every, func(r rune) string { return fmt.Sprintf("&#x%X;", r) })},
	{"names", byName.Replace},
	{"references of references", escapeOf(signs, func(r rune) string { return fmt.Sprintf("&amp;#%d;", r) })},
	{"a component of an address", url.PathEscape},
	{"percent for all but letters and digits", escapeOf(signs, bytesOf("%%%02X"))},
	{"percent in lower case", escapeOf(signs, bytesOf("%%%02x"))},
	{"percent of percent", escapeOf(signs, func(r rune) string { return strings.ReplaceAll(bytesOf("%%%02X")(r), "%", "%25") })},
	{`\u of @ and letters`, escapeOf(notASCII, unicode16)},
	{`\u of signs`, escapeOf(signs, unicode16)},
	{`\u of all`, escapeOf(every, unicode16)},
	{`\\u`, escapeOf(signs, func(r rune) string { return `\` + unicode16(r) })},
	{`\x`, escapeOf(signs, bytesOf(`\x%02X`))},
	{"UTF-8 read as Windows-1252", garble},
	{"the same with dashes and blanks of editors", func(s string) string { return garble(strings.NewReplacer("-", "–", " ", "\u00A0").Replace(s)) }},
	{"Latin-1", escapeOf(func(r rune) bool { return 0x80 <= r && r <= 0xFF }, func(r rune) string { return string([]byte{byte(r)}) })},
}

// garble reads UTF-8 as Windows-1252, or as Latin-1 where that has no character.
func garble(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		r := charmap.Windows1252.DecodeByte(c)
		if r == utf8.RuneError {
			r = rune(c)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// TestEscapes writes each value in each encoding, by itself in a sentence and with all of its
// sentence: it is found, with the bytes of the escapes as span.
func TestEscapes(t *testing.T) {
	s := newScanner(t)
	rows, missed := 0, 0
	for _, e := range encodings {
		for _, v := range escaped {
			value := e.write(v.value)
			for place, text := range map[string]string{
				"value":    "hej, " + v.word + ": " + value + " tack",
				"sentence": "text=" + e.write("Hej, "+v.word+": ") + value + e.write(" och tack"),
			} {
				start := int64(strings.Index(text, value))
				end := start + int64(len(value))
				fs, err := s.Find(text)
				if err != nil {
					t.Fatal(err)
				}
				ok := false
				for _, f := range fs {
					ok = ok || f.Kind == v.kind && f.Start == start && f.End == end && f.Confidence >= classify.Likely
				}
				if rows++; !ok {
					missed++
					t.Errorf("%s in %s (%s): want bytes %d to %d, got %v", v.kind, e.name, place, start, end, fs)
				}
			}
		}
	}
	t.Logf("%d rows, %d missed", rows, missed)
}

// escapeRows are the rows of testdata/escapes.txt.
func escapeRows(t testing.TB) []piitest.Row {
	return piitest.Load(t, filepath.Join("..", "testdata", "escapes.txt"))
}

func TestEscapedData(t *testing.T) {
	rows := escapeRows(t)
	if n := piitest.Run(t, newScanner(t), rows); n < 60 {
		t.Errorf("only %d rows", n)
	}
}

// randomlyEscaped writes stretches of text in encodings.
func randomlyEscaped(r *rand.Rand, text string) string {
	var b strings.Builder
	for text != "" {
		n := min(len(text), 1+r.IntN(24))
		for n < len(text) && text[n]&0xC0 == 0x80 {
			n++
		}
		if piece := text[:n]; r.IntN(2) == 0 {
			b.WriteString(encodings[r.IntN(len(encodings))].write(piece))
		} else {
			b.WriteString(piece)
		}
		text = text[n:]
	}
	return b.String()
}

// padded writes a text with the longest references that there are: few characters reach over all bounds.
var padded = escapeOf(every, func(r rune) string { return fmt.Sprintf("&#x%08X;", r) })

// TestEscapedStreams cuts messages with escapes anywhere.
func TestEscapedStreams(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 8))
	first, err := pii.NewScanner(firstList())
	if err != nil {
		t.Fatal(err)
	}
	few, err := pii.NewRedactor(first, classify.Default())
	if err != nil {
		t.Fatal(err)
	}
	streamed := streamMessages(t)
	rounds := 4
	if testing.Short() {
		rounds = 1
	}
	for _, r := range []*pii.Redactor{newRedactor(t), few} {
		tr := r.NewTransformer(nil)
		for range rounds {
			for _, m := range share(streamed, 3) {
				text := []byte(randomlyEscaped(rnd, m.Text))
				if ms := streamed[rnd.IntN(len(streamed))]; rnd.IntN(6) == 0 {
					text = []byte(padded(m.Text + " " + ms.Text))
				}
				want, err := r.Append(nil, text, nil)
				if err != nil {
					t.Fatal(err)
				}
				for range 6 {
					differ(t, "one cut", m.ID, want, cut(t, tr, text, []int{rnd.IntN(len(text) + 1)}, 4096))
				}
				each := make([]int, len(text))
				for i := range each {
					each[i] = i
				}
				differ(t, "one byte a write", m.ID, want, cut(t, tr, text, each, 1+rnd.IntN(64)))
				differ(t, "random cuts", m.ID, want, cut(t, tr, text, randomCuts(rnd, len(text)), 64))
			}
		}
	}
}

// TestEscapesAcrossBlocks lays an address with escapes over the places where a long text is taken in pieces.
func TestEscapesAcrossBlocks(t *testing.T) {
	s := newScanner(t)
	value := "anna&#46;lind%40&#101;xample.se"
	for at := 16<<10 - 40; at < 16<<10+8; at++ {
		text := strings.Repeat("hej ", at/4+1)[:at-1] + " " + value + " tack"
		fs, err := s.Find(text)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(fs, func(f pii.Finding) bool {
			return f.Kind == "email" && f.Start == int64(at) && f.End == int64(at+len(value))
		}) {
			t.Errorf("at %d: %v", at, fs)
		}
	}
}
