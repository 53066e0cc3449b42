package pii

import (
	"html"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// shownRows are texts and what a view shows of them.
var shownRows = []struct{ text, want string }{
	{"a&#64;b", "a@b"}, {"a&#064;b", "a@b"}, {"a&#x40;b", "a@b"}, {"a&#X40;b", "a@b"}, {"a&commat;b", "a@b"},
	{"&aring;&auml;&ouml;&AElig;&oslash;&eth;&thorn;", "åäöÆøðþ"}, {"&Scaron;&zcaron;", "Šž"}, {"1&nbsp;2&ensp;3", "1 2 3"},
	{"1&ndash;2&#8211;3&#150;4&minus;5", "1-2-3-4-5"}, {"12&shy;34&zwnj;5", "12345"}, {"&lt;a&gt;&quot;b&apos;&amp;", "<a>\"b'&"},
	{"a&#776;b", "äb"}, {"1&#xFE0F;&#x20E3;2", "12"}, {"&#1633;&#xFF12;&#x1D7CE;", "120"}, {"&#128512;", "\x1f"}, {"a&NewLine;b", "a\nb"},
	{"a&amp;#64;b", "a@b"}, {"a&amp;#x40;b", "a@b"}, {"&amp;aring;", "å"}, {"&amp;oslash;", "ø"}, {"a&#38;#64;b", "a@b"}, {"a&amp;amp;b", "a&b"},
	{"a%40b", "a@b"}, {"a%2Eb%2db", "a.b-b"}, {"=%2B46", "=+46"}, {"%C3%A5%c3%a4", "åä"}, {"a%20b%09c", "a\rb\rc"}, {"%E2%80%93", "-"},
	{"a%2540b", "a@b"}, {"%25C3%25A5", "å"}, {"19811218%2D9876", "19811218-9876"}, {"811218%209876", "811218\r9876"},
	{"q=12%2034%2056", "q=12\r34\r56"}, {"070%20174%2006%2058", "070\r174\r06\r58"}, {"974%20760%20673", "974\r760\r673"},
	{"=%31%39", "=19"}, {"=%22a%22:%7B", "='a':("}, {"x:%61%6E%6E%61", "x:anna"}, {"100%25&x=%F0%9F%98%80", "100%&x=\x1f"}, {"]%20b", "]\rb"}, {"a%401177.se", "a@1177.se"}, {"nr%20811228", "nr\r811228"}, {"gatan%2012%2C", "gatan\r12,"},
	{`a\u0040b`, "a@b"}, {`a\u00e5\u00E4b`, "aåäb"}, {`\ud83d\ude00`, "\x1f"}, {`\\u0040`, "@"}, {`a\x40b`, "a@b"}, {`\xc3\xa5\\xc3\\xa5`, "åå"},
	{`a\nb\tC\r\n`, "a\nb C \n"}, {`a\\n\\t`, "a\n "}, {`C:\new`, "C:\new"},
	{"<b>Anna</b>, <STRONG >Vik</STRONG>", "Anna, Vik"}, {"a<br>b<BR />c<br/>d", "a\nb\nc\nd"}, {"<p>a</p>", "\na\n"}, {"<td>a</td>", "\ta\t"}, {"<h1>1</h1>2", "\n1\n2"},
	{`\u00a0\u2013\u00ad`, " -"}, {`\u003canna\u003e`, "<anna>"}, {`C:\u0041bc`, "C:Abc"}, {`a\u0301`, "á"},
}

// evenTexts hold what looks a little like an escape: a view leaves them as they are.
var evenTexts = []string{
	"AT&T", "Q&A; B&B;", "a & b", "&", "%", `\`, "&;", "&#;", "&#x;", "&#64", "&#64 a", "&#x40g;", "&ampere;", "&aring", "&foo;", "&#0;", "&#xD800;", "&#1114112;",
	"<3", "a < b > c", "<b", "<b class=x>", "<a>", "<anna@example.se>", "</>", "<>", "<br<", "List<String>", "1<2 and 3>2", "<  b>",
	"&#00000000064;", "&#7;", "&#130;", "R&D&E", "?a=1&b=2&copy=3", "50%", "50% rabatt", "rabatt 50%40", "50%20", "50%20 och 30%", "(10%20)", "12,5%20", "100%25", "100 %20",
	"LIKE '%2020'", "hare%2020", "hare%2020!", "hare%40", "LIKE 'ab%2012'", "LIKE '%2020%'", `"%20s"`, "printf(\"%20d\")", "[%30]", "%40", " %40a", "%4", "%zz", "%%", "100%", "10-20%40 rea"[0:5], "%E5", "%C3", "%C3%C3", "%A5", "%00", "%1F", "%7F",
	"%ED%A0%80", "%F5%80%80%80", "%25", "5%af", "10%ca 3", "fe80::1%20", "fe80::abcd:12%30", "fe80::1%eth0", `C:\temp\users`, `C:\Users\anna`, `CORP\tina`, `a\rum`, `\"\/`, `\d+\s*\w`, `\u12`, `\u12g4`, `\ud83d`,
	`\ud83d\u0041`[0:6] + " ", `\ude00`, `\\server\dir`, `\\`, `\x4`, `\xE5`, `\xg0`, `\u0000`, `\u0007`, `\1\2`, `s/a\/b/c/`, "&\\%",
}

func TestShown(t *testing.T) {
	var v view
	for _, row := range shownRows {
		v.set([]byte(row.text), nil, nil)
		if string(v.b) != row.want {
			t.Errorf("%q is shown as %q, not %q", row.text, v.b, row.want)
		}
	}
	for _, text := range evenTexts {
		if v.set([]byte(text), nil, nil); v.off != nil {
			t.Errorf("%q is shown as %q", text, v.b)
		}
	}
}

// soupOf returns a text of what escapes are made of.
func soupOf(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		switch r.IntN(8) {
		case 0:
			b.WriteString(shownRows[r.IntN(len(shownRows))].text)
		case 1:
			b.WriteString(evenTexts[r.IntN(len(evenTexts))])
		case 2:
			s := shownRows[r.IntN(len(shownRows))].text
			b.WriteString(s[:r.IntN(len(s))])
		default:
			const signs = "<</bp>>&&##xX;;%%%2222534058\\\\uuxdD8eE0acC3A:. \nåb" + "\u0301"
			b.WriteByte(signs[r.IntN(len(signs))])
		}
	}
	return b.String()
}

// TestEscapesWait cuts texts anywhere: what a view takes for an escape before the place where wholeUnits says that
// nothing is open is the same with all that comes behind it.
func TestEscapesWait(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	escapes, waits := 0, 0
	for range 20_000 {
		text := []byte(soupOf(r, 1+r.IntN(12)))
		for at := range len(text) + 1 {
			end := wholeUnits(text[:at])
			if at-end > 2*escapeMax {
				t.Fatalf("%q waits for %d bytes at %d", text, at-end, at)
			}
			waits += min(1, at-end)
			for k := range end {
				if !opensEscape(text[k]) {
					continue
				}
				a, n, _ := escapeAt(text[:end], k)
				b, m, _ := escapeAt(text, k)
				if n != m || n > 0 && a != b || n > escapeMax {
					t.Fatalf("%q cut at %d: at %d there is %q of %d bytes, then %q of %d", text, end, k, a, n, b, m)
				}
				escapes += min(1, n)
			}
		}
	}
	if escapes < 100_000 || waits < 100_000 {
		t.Errorf("only %d escapes and %d waits met", escapes, waits)
	}
}

// TestViewOfEscapes compares the view of a text, and its map, with those of one that is made unit by unit.
func TestViewOfEscapes(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	var v view
	for range 20_000 {
		text := []byte(soupOf(r, 1+r.IntN(30)))
		v.set(text, nil, nil)
		edges := map[int]bool{len(text): true}
		first := -1
		for i := 0; i < len(text); {
			edges[i] = true
			n := 0
			if opensEscape(text[i]) {
				_, n, _ = escapeAt(text, i)
			}
			if first < 0 && (n > 0 || oddAt(text, i)) {
				first = i
			}
			_, size := unitAt(text, i)
			i += size
		}
		if got := firstOdd(text, 0); got != first {
			t.Fatalf("%q: the first is at %d, not %d", text, got, first)
		}
		for i := range len(v.b) + 1 {
			if i < len(v.b) && !utf8.RuneStart(v.b[i]) {
				continue
			}
			if !edges[v.start(i)] || i > 0 && v.b[i-1] < 0x80 && !edges[v.end(i)] {
				t.Fatalf("%q: byte %d of the view came from %d, ends at %d", text, i, v.start(i), v.end(i))
			}
			if i > 0 && v.start(i-1) > v.start(i) {
				t.Fatalf("%q: the map goes back at %d", text, i)
			}
		}
	}
}

// TestEntities compares the names with those of HTML.
func TestEntities(t *testing.T) {
	if len(entities) < 150 {
		t.Errorf("only %d names", len(entities))
	}
	for name, r := range entities {
		if len(name)+2 > escapeMax || html.UnescapeString("&"+name+";") != string(r) || !shown(r) {
			t.Errorf("%s", name)
		}
	}
}

// TestNextOf tries every byte in every place of a text.
func TestNextOf(t *testing.T) {
	for c := range 256 {
		for at := range 20 {
			text := []byte(strings.Repeat("a", 20))
			text[at] = byte(c)
			want := len(text)
			if loudBytes[c]&oddByte != 0 {
				want = at
			}
			if got := nextOf(text, 0, oddByte); got != want {
				t.Fatalf("byte %#x at %d: %d", c, at, got)
			}
		}
	}
}

// firstOddBefore is firstOdd as it was before there were escapes.
func firstOddBefore(b []byte) int {
	for i := 0; i < len(b); i++ {
		if c := b[i]; c >= 0xC2 && c != 0xC3 && oddAt(b, i) {
			return i
		}
	}
	return -1
}

// BenchmarkFirstOdd compares it with a loop over the bytes, xloop, which doesn't look for escapes.
func BenchmarkFirstOdd(b *testing.B) {
	text := []byte(strings.Repeat("hej, jag får inte in min faktura på sidan och väntar på svar från er ", 15))
	b.SetBytes(int64(len(text)))
	sum := 0
	for b.Loop() {
		sum += firstOdd(text, 0)
	}
	mine, loop := time.Duration(1<<62), time.Duration(1<<62)
	for range 50 {
		start := time.Now()
		for range 100 {
			sum += firstOdd(text, 0)
		}
		mine = min(mine, time.Since(start))
		start = time.Now()
		for range 100 {
			sum += firstOddBefore(text)
		}
		loop = min(loop, time.Since(start))
	}
	b.ReportMetric(float64(loop)/float64(mine), "xloop")
	if sum >= 0 {
		b.Fatal("the text is not plain")
	}
}
