package locale_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// identities are published or artificial numbers, each as it is usually written.
var identities = []struct{ kind, word, value string }{
	{"se.personnummer", "personnummer", "19900101-2385"},
	{"se.samordningsnummer", "samordningsnummer", "701063-2391"},
	{"se.organisationsnummer", "organisationsnummer", "556036-0793"},
	{"dk.cpr", "CPR-nummer", "211062-5629"},
	{"dk.cvr", "CVR-nummer", "13-58-56-28"},
	{"no.fodselsnummer", "fødselsnummer", "168225 48834"},
	{"no.dnummer", "D-nummer", "418190 77906"},
	{"no.hnummer", "H-nummer", "155076 00333"},
	{"no.kontonummer", "kontonummer", "8601.11.17947"},
	{"no.organisasjonsnummer", "organisasjonsnummer", "974 760 673"},
	{"fi.hetu", "henkilötunnus", "131052-308T"},
	{"fi.ytunnus", "y-tunnus", "2617416-4"},
	{"is.kennitala", "kennitala", "120174-3399"},
	{"is.bankareikningur", "reikningur", "0101-26-062179"},
}

// digitsOf writes the ASCII digits as the ten runes of row.
func digitsOf(row string) func(string) string {
	rs := []rune(row)
	return func(s string) string {
		return strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return rs[r-'0']
			}
			return r
		}, s)
	}
}

// digitsFrom writes the ASCII digits with those of the script whose zero is given.
func digitsFrom(zero rune) func(string) string {
	return func(s string) string {
		return strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return zero + r - '0'
			}
			return r
		}, s)
	}
}

// separated writes the separators of a number as sep.
func separated(sep string) func(string) string {
	return func(s string) string {
		for _, c := range []string{"-", ".", " "} {
			s = strings.ReplaceAll(s, c, "\x00")
		}
		return strings.ReplaceAll(s, "\x00", sep)
	}
}

// inserted puts what cannot be seen behind the third character and in the middle.
func inserted(mark string) func(string) string {
	return func(s string) string { return s[:3] + mark + s[3:len(s)/2] + mark + s[len(s)/2:] }
}

// ways are the ways of writing one number.
var ways = []struct {
	name  string
	write func(string) string
}{
	{"ASCII", func(s string) string { return s }},
	{"full width", func(s string) string {
		return strings.Map(func(r rune) rune {
			if r > ' ' && r < 0x7F {
				return r + 0xFEE0
			}
			return r
		}, s)
	}},
	{"Arabic-Indic", digitsFrom(0x660)},
	{"Extended Arabic-Indic", digitsFrom(0x6F0)},
	{"Devanagari", digitsFrom(0x966)},
	{"mathematical bold", digitsFrom(0x1D7CE)},
	{"mathematical monospace", digitsFrom(0x1D7F6)},
	{"keycaps", func(s string) string {
		return strings.NewReplacer("0", "0\ufe0f\u20e3", "1", "1\ufe0f\u20e3", "2", "2\ufe0f\u20e3", "3", "3\ufe0f\u20e3").Replace(s)
	}},
	{"raised", digitsOf("⁰¹²³⁴⁵⁶⁷⁸⁹")},
	{"lowered", digitsOf("₀₁₂₃₄₅₆₇₈₉")},
	{"circled", digitsOf("⓪①②③④⑤⑥⑦⑧⑨")},
	{"black circled", digitsOf("⓿❶❷❸❹❺❻❼❽❾")},
	{"no-break space", separated("\u00a0")},
	{"narrow no-break space", separated("\u202f")},
	{"figure space", separated("\u2007")},
	{"thin space", separated("\u2009")},
	{"ideographic space", separated("\u3000")},
	{"hyphen", separated("\u2010")},
	{"no-break hyphen", separated("\u2011")},
	{"figure dash", separated("\u2012")},
	{"en dash", separated("\u2013")},
	{"em dash", separated("\u2014")},
	{"horizontal bar", separated("\u2015")},
	{"minus", separated("\u2212")},
	{"dash with blanks", separated(" - ")},
	{"zero-width space", inserted("\u200b")},
	{"zero-width non-joiner", inserted("\u200c")},
	{"zero-width joiner", inserted("\u200d")},
	{"word joiner", inserted("\u2060")},
	{"byte order mark", inserted("\ufeff")},
	{"soft hyphen", inserted("\u00ad")},
	{"left-to-right mark", inserted("\u200e")},
	{"combining mark", inserted("\u0332")},
	{"newline between the halves", separated("\n")},
	{"dash and newline", separated("-\n")},
	{"underscore", separated("_")},
	{"tilde", separated("~")},
	{"tilde with blanks", separated(" ~ ")},
	{"two dashes", separated("--")},
	{"two dashes with blanks", separated(" -- ")},
	{"slash with blanks", separated(" / ")},
	{"middle dot", separated("·")},
	{"two blanks", separated("  ")},
	{"tab", separated("\t")},
	{"dash behind a blank", separated(" -")},
	{"dash before a blank", separated("- ")},
	{"two blanks round a dash", separated("  -  ")},
	{"no-break spaces round a dash", separated("\u00a0-\u00a0")},
	{"three blanks round a dash", separated("   -   ")},
	{"equals sign", separated("=")},
	{"a quotation's line end", separated("\n> ")},
	{"a quotation's quotation", separated("\n>> ")},
	{"dash and a quotation's line end", separated("-\n> > ")},
	{"a soft blank of mail", separated("=20\n")},
	{"a soft line end of mail", separated("=\n")},
	{"a soft blank in a quotation", separated("=20\r\n> ")},
	{"no separator", separated("")},
}

// groupings are ways that nobody is taught: a word makes them a number.
var groupings = []struct {
	name  string
	write func(string) string
}{
	{"full stop", separated(".")},
	{"slash", separated("/")},
	{"colon", separated(":")},
	{"comma", separated(",")},
	{"characters apart", pieces(1, " ")},
	{"characters dashed", pieces(1, "-")},
	{"pairs", pieces(2, " ")},
	{"threes", pieces(3, " ")},
	{"fours", pieces(4, " ")},
	{"pairs dotted", pieces(2, ".")},
	{"pairs dashed", pieces(2, "-")},
	{"brackets round the groups", bracketed("(", ")")},
	{"a dash between brackets", separated(")-(")},
	{"colon between blanks", separated(" : ")},
	{"bar", separated("|")},
	{"bar with blanks", separated(" | ")},
	{"semicolon", separated(";")},
	{"semicolon with a blank", separated("; ")},
	{"number sign", separated("#")},
	{"apostrophe", separated("'")},
	{"quotation mark", separated("\"")},
	{"grave accent", separated("`")},
	{"caret", separated("^")},
	{"backslash", separated("\\")},
	{"ampersand", separated("&")},
	{"ampersand with blanks", separated(" & ")},
	{"arrow of two signs", separated("->")},
	{"arrow of two signs with blanks", separated(" -> ")},
	{"arrow", separated("→")},
	{"bullet", separated("•")},
	{"middle dot with blanks", separated(" · ")},
	{"currency sign", separated("¤")},
	{"section sign", separated("§")},
	{"not sign", separated("¬")},
	{"two-em dash", separated("⸺")},
}

// bracketed puts each group of a number in brackets.
func bracketed(open, shut string) func(string) string {
	return func(s string) string { return open + separated(shut+open)(s) + shut }
}

// pieces writes a number in pieces of n characters.
func pieces(n int, sep string) func(string) string {
	return func(s string) string {
		var b strings.Builder
		for i, c := range separated("")(s) {
			if i > 0 && i%n == 0 {
				b.WriteString(sep)
			}
			b.WriteRune(c)
		}
		return b.String()
	}
}

// places are where a number stands beside its word: %w is the word, %v the number.
var places = []string{
	"hej (%w %v) tack", "%w (%v)", "%w [%v]", "%w \"%v\"", "%w: ”%v”", "%w: »%v«", "%w: **%v**", "%w: `%v`", "| %w | %v |", "|%w|%v|", "%w\t%v\t",
	"%w=%v", "%w = %v", "%w → %v", "%w->%v", "%w => %v", "%w <%v>", "<%w>%v</%w>", `{"%w":"%v"}`, "> %w:\n> %v", "%w\n%v", "%w:%v", "%w%v",
	"%v är mitt %w", "%v (%w)", "%w 👉%v🙏", "%w➡️%v", "%w • %v", "%w...%v...", "%w ....... %v", "%w? %v!", "%w - %v", "%w – %v", "%w;%v;", "%w, %v,", "%w/%v",
	"%w #%v", "%w nr. %v", "%w är %v.", ">> %w:\n>> %v\n> ok", "%w <b>%v</b>", "%w {%v}", "'%w': '%v'", "%w\n\t%v", "%w → [%v]",
}

// TestWaysOfWriting writes each identity number in every way, with its word before it and
// behind it: it is found, and the span is that of the original bytes.
func TestWaysOfWriting(t *testing.T) {
	s := newScanner(t)
	rows := 0
	for _, id := range identities {
		write := ways
		if id.kind != "is.bankareikningur" { // only its groups tell it from other numbers
			write = slices.Concat(ways, groupings)
		}
		for _, w := range write {
			for _, place := range []string{"hej, %w %v tack", "%w: %v"} {
				stands(t, s, place, id.kind, id.word, w.name, w.write(id.value))
				rows++
			}
		}
	}
	if want := 2 * (len(identities)*(len(ways)+len(groupings)) - len(groupings)); rows != want {
		t.Errorf("%d rows ran, not %d", rows, want)
	}
	t.Logf("%d ways of writing %d numbers", len(ways)+len(groupings), len(identities))
}

// placed are values of other kinds, each with its word.
var placed = []struct{ kind, word, value string }{
	{"phone", "mobil", "070-174 06 05"},
	{"phone", "puhelin", "040 123 4567"},
	{"phone", "sími", "551 2345"},
	{"phone", "tlf", "21 32 33 34"},
	{"phone", "telefon", "+46 70 174 06 05"},
	{"card", "kortnummer", "4111 1111 1111 1111"},
	{"se.bankgiro", "bankgiro", "5050-1055"},
	{"se.plusgiro", "plusgiro", "4 12 34 56-8"},
	{"se.bankkonto", "konto", "3300-000620-5124"},
	{"dk.bankkonto", "kontonr", "1234 0012345678"},
	{"imei", "IMEI", "49-015420-323751-8"},
	{"ip.v4", "ip", "192.0.2.17"},
	{"passport", "passnummer", "31195855"},
	{"idcard", "kørekortnummer", "12345678"},
}

// TestPlaces puts each identity number, and what else is told in numbers, where people and programs put one beside its word. That
// small words adjoin it matters to none but a hetu, whose last letter is part of theirs.
func TestPlaces(t *testing.T) {
	s := newScanner(t)
	rows := 0
	for _, v := range placed {
		for _, place := range places {
			if place != "%w%v" { // that is for numbers
				stands(t, s, place, v.kind, v.word, "its usual signs", v.value)
				rows++
			}
		}
	}
	for _, id := range identities {
		for _, place := range places {
			stands(t, s, place, id.kind, id.word, "its usual signs", id.value)
			rows++
		}
		if id.kind != "fi.hetu" {
			stands(t, s, "%w er%vog", id.kind, id.word, "small words", id.value)
			rows++
		}
	}
	if want := len(identities)*(len(places)+1) - 1 + len(placed)*(len(places)-1); rows != want {
		t.Errorf("%d rows ran, not %d", rows, want)
	}
}

// stands checks that the value is found at its place beside its word, and nothing more of the bytes around it.
func stands(t *testing.T, s *pii.Scanner, place, kind, word, way, value string) {
	t.Helper()
	text := strings.NewReplacer("%w", word, "%v", value).Replace(place)
	start := int64(strings.Index(text, value))
	end := start + int64(len(value))
	fs, err := s.Find(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range fs {
		if f.Kind == kind && f.Start == start && f.End == end && f.Confidence >= classify.Likely {
			return
		}
	}
	t.Errorf("%s written with %s at %q: want bytes %d to %d, got %v", kind, way, place, start, end, fmt.Sprint(fs))
}
