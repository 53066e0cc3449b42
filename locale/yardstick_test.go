package locale_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

// firstList are the recognizers of numbers that name people and companies, of e-mail
// and of IP addresses, without that of addresses that are spelled out, which looks at words.
func firstList() []*pii.Recognizer {
	kinds := []string{"se.personnummer", "se.samordningsnummer", "se.organisationsnummer", "dk.cpr", "dk.cvr",
		"no.fodselsnummer", "no.dnummer", "no.hnummer", "no.kontonummer", "no.organisasjonsnummer", "fi.hetu", "is.kennitala",
		"email", "ip.v4", "ip.v6"}
	return slices.DeleteFunc(locale.All(), func(r *pii.Recognizer) bool { return r.Lexicon != nil || !slices.Contains(kinds, r.Kind) })
}

// benchTexts returns the texts of the benchmarks. Mixed chat is what a support chat is:
// of six messages four are plain, one tempts, and one holds personal data. Clean
// chat is the plain and the tempting ones, dense chat those with personal data alone.
func benchTexts(b testing.TB) map[string][][]byte {
	b.Helper()
	plain, tempting, dense := messages(corpus(b, "plain.jsonl")), messages(corpus(b, "clean.*.jsonl")), messages(corpus(b, "dev.*.jsonl"))
	var clean, mixed [][]byte
	for i := range min(len(tempting), len(dense)) {
		for k := range 4 {
			p := plain[(4*i+k)*7%len(plain)]
			clean, mixed = append(clean, p), append(mixed, p)
		}
		clean, mixed = append(clean, tempting[i]), append(mixed, tempting[i], dense[i*5%len(dense)])
	}
	return map[string][][]byte{"clean": clean, "mixed": mixed, "dense": dense}
}

func messages(ms []message) [][]byte {
	var out [][]byte
	for _, m := range ms {
		out = append(out, []byte(m.Text))
	}
	return out
}

func size(ms [][]byte) (n int64) {
	for _, m := range ms {
		n += int64(len(m))
	}
	return n
}

func blocks(ms [][]byte) [][]byte {
	var all []byte
	for len(all) < 256<<10 {
		for _, m := range ms {
			all = append(append(all, m...), '\n')
		}
	}
	var out [][]byte
	for len(all) >= 64<<10 {
		out, all = append(out, all[:64<<10]), all[64<<10:]
	}
	return out
}

// dfaTable is the yardstick: a table-driven automaton that reads every byte. It
// counts the words "nummer" and runs of four digits.
var dfaTable = func() (t [8][256]uint8) {
	for c := range 256 {
		t[0][c] = 0
		if '0' <= c && c <= '9' {
			t[0][c] = 1
		}
	}
	t[1], t[2], t[3], t[4] = t[0], t[0], t[0], t[0]
	for c := '0'; c <= '9'; c++ {
		t[1][c], t[2][c], t[3][c], t[4][c] = 2, 3, 4, 4
	}
	t[0]['n'], t[5] = 5, t[0]
	t[5]['u'], t[6] = 6, t[0]
	t[6]['m'], t[7] = 7, t[0]
	return t
}()

func dfa(b []byte) int {
	s, n := uint8(0), 0
	for _, c := range b {
		s = dfaTable[s][c]
		if s == 4 {
			n++
		}
	}
	return n
}

// alternation is what one would write by hand.
var alternation = regexp.MustCompile(strings.Join([]string{
	`\b(?:19|20)?\d{6}[-+ ]?\d{4}\b`, `\b\d{6}[-+A-FYXWVUa-fyxwvu]\d{3}[0-9A-Ya-y]\b`, `\b\d{11}\b`, `\b\d{6} \d{5}\b`,
	`\b\d{4}\.\d{2}\.\d{5}\b`, `\b\d{3} ?\d{3} ?\d{3}\b`, `\b\d{8}\b`, `\b\d{2} \d{2} \d{2} \d{2}\b`,
	`[\pL\d._%+-]+@[\pL\d.-]+\.\pL{2,}`, `\b(?:\d{1,3}\.){3}\d{1,3}\b`, `\b(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}\b`, `\bSE\d{12}\b`,
}, "|"))

var sink int

// best runs f over ms and returns the bytes a second of the fastest tenth of a second's
// part: what else the machine does makes other parts slow.
func best(ms [][]byte, f func([]byte)) float64 {
	least := time.Hour
	for begin := time.Now(); time.Since(begin) < 50*time.Millisecond; {
		start := time.Now()
		for _, m := range ms {
			f(m)
		}
		least = min(least, time.Since(start))
	}
	return float64(size(ms)) / least.Seconds()
}

// perDFA reports how many times faster than the automaton and the alternation own
// is. They take turns, and the best turn of each counts.
func perDFA(b *testing.B, ms [][]byte, own func([]byte)) {
	b.StopTimer()
	var mine, loop, alt float64
	for range 6 {
		mine = max(mine, best(ms, own))
		loop = max(loop, best(ms, func(m []byte) { sink += dfa(m) }))
	}
	b.ReportMetric(mine/loop, "xDFA")
	b.ReportMetric(mine/1e6, "bestMB/s")
	if len(ms[0]) < 4096 {
		few := ms[:min(len(ms), 200)]
		for range 3 {
			alt = max(alt, best(few, func(m []byte) { sink += len(alternation.FindAllIndex(m, -1)) }))
		}
		b.ReportMetric(mine/alt, "xregexp")
	}
}

// soups are pieces that repeat, made to have much looked at and nothing found, or
// all of it.
var soups = []string{"1 ", "12-", "1.", ":", "@", "a@", "a1", "1", ".", "850709-9805 ", "8507099805", "\u200b", "1\u200b", "1\u0301",
	"e\u0301", "12 ", "123 ", "1-1 ", "a 1 ", "ab 12 ", "1@", "::1 ", "1:2:", "1.2.3.4 ", "+1", "(1)", "a.b@c.de ", "SE12 ", "[A1]", "pnr 1 ", "070-1 "}

// soup returns size bytes of what, again and again.
func soup(what string, size int) []byte {
	return bytes.Repeat([]byte(what), size/len(what)+1)[:size]
}
