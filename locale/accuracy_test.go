package locale_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

// A tally counts what became of the gold spans of one kind, and of the findings.
type tally struct {
	gold   int // spans in the corpus
	named  int // found whole, at Likely, as the kind they are
	hidden int // every letter and digit in findings at Likely, of whatever kind
	found  int // findings at Likely
	beside int // of those, the ones that touch no gold span
}

func (x tally) recall() float64 { return ratio(x.named, x.gold) }
func (x tally) hiding() float64 { return ratio(x.hidden, x.gold) }
func (x tally) precision() float64 {
	return ratio(x.found-x.beside, x.found)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}

func (x *tally) add(y tally) {
	x.gold += y.gold
	x.named += y.named
	x.hidden += y.hidden
	x.found += y.found
	x.beside += y.beside
}

// score compares the findings in the messages with the gold spans that count, by kind.
func score(t testing.TB, s *pii.Scanner, ms []message, counts func(m message, g gold) bool) map[string]*tally {
	t.Helper()
	have := map[string]bool{}
	for _, r := range locale.All() {
		have[r.Kind] = true
	}
	tab := map[string]*tally{}
	of := func(kind string) *tally {
		if tab[kind] == nil {
			tab[kind] = new(tally)
		}
		return tab[kind]
	}
	for _, m := range ms {
		fs, err := s.Find(m.Text)
		if err != nil {
			t.Fatalf("message %s: %v", m.ID, err)
		}
		fs = slices.DeleteFunc(fs, func(f pii.Finding) bool { return f.Confidence < classify.Likely })
		for _, f := range fs {
			of(f.Kind).found++
			if !slices.ContainsFunc(m.Spans, func(g gold) bool { return overlaps(f, g) }) && !strings.HasPrefix(f.Kind, "topic.") {
				of(f.Kind).beside++
			}
		}
		for _, g := range m.Spans {
			if !have[g.Kind] || counts != nil && !counts(m, g) {
				continue
			}
			x := of(g.Kind)
			x.gold++
			if covered(m.Text, g, fs, func(f pii.Finding) bool { return f.Kind == g.Kind }) {
				x.named++
			}
			if covered(m.Text, g, fs, func(pii.Finding) bool { return true }) {
				x.hidden++
			}
		}
	}
	return tab
}

// covered reports whether every letter and digit of g is in one of the findings that count.
func covered(text string, g gold, fs []pii.Finding, counts func(pii.Finding) bool) bool {
	for i := g.Start; i < g.End; i++ {
		c := text[i]
		if !(c >= 0x80 || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z') {
			continue
		}
		if !slices.ContainsFunc(fs, func(f pii.Finding) bool { return f.Start <= i && i < f.End && counts(f) }) {
			return false
		}
	}
	return true
}

func print(t *testing.T, title string, tab map[string]*tally) (all tally) {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%-24s %5s %8s %8s %6s %7s %10s\n", title, "kind", "gold", "recall", "hidden", "found", "beside", "precision")
	line := func(kind string, x tally) {
		fmt.Fprintf(&b, "%-24s %5d %7.1f%% %7.1f%% %6d %7d %9.1f%%\n", kind, x.gold, 100*x.recall(), 100*x.hiding(), x.found, x.beside, 100*x.precision())
	}
	var kinds []string
	for k := range tab {
		kinds = append(kinds, k)
	}
	slices.Sort(kinds)
	for _, k := range kinds {
		line(k, *tab[k])
		all.add(*tab[k])
	}
	line("all", all)
	t.Log(b.String())
	return all
}

// named is a word that names an identity number, in any of the languages.
var named = regexp.MustCompile(`(?i)pers|pnr|p-nr|p\.nr|cpr|fnr|f\.nr|f(ø|o|oe)dsel|hetu|tunnus|sotu|beteckning|kennit|kenni|\bkt\b|kt\.|\bssn\b|social sec|id-?(nr|num)|\bid\b|sam(m)?ord|d-n|h-n|hjelpen|interim|t-n|reserv|duf|p-tal|siffror|sifre|cifre|civil reg|national`)

// bare reports whether g is ten digits and nothing else, and no word near says what they are.
func bare(m message, g gold) bool {
	digits := 0
	for _, c := range []byte(m.Text[g.Start:g.End]) {
		if c < '0' || c > '9' {
			return false
		}
		digits++
	}
	return digits <= 10 && !named.MatchString(m.Text[max(0, g.Start-60):g.Start]+" "+m.Text[g.End:min(int64(len(m.Text)), g.End+40)])
}

// sets are the parts of the corpus, with the least shares of gold spans that must be hidden: dev, far and talk were read while
// tuning, blind only after it was measured, the others were not. In far and blind far values stand far from the word that names them,
// or without it. Messages of layouts are tables, forms, chat logs, forwarded mails and notes; those of talk, blind talk and blind chat hold much
// that tempts, products, places, small talk; those of inbox and blind inbox are a week of a company's; in those of odd and blind odd
// values are written as people, programs and keyboards seldom do; those of hard hold what only the story around makes a password, an age or a case number.
// What those that were not read must reach is a little less than they do, so that it doesn't fall unseen; that is no goal.
var sets = []struct {
	name      string
	files     []string
	precision float64
	floors    map[string]float64
}{
	{"dev", []string{"dev*.jsonl"}, 0.99, map[string]float64{"own form": 0.98, "other": 0.95, "person": 0.92, "address": 0.95}},
	{"held", []string{"held.*.jsonl", "held2*.jsonl", "held5.*.jsonl", "held7.*.jsonl", "held10.*.jsonl"}, 0.985, map[string]float64{"own form": 0.97, "other": 0.86, "person": 0.95, "address": 0.94}},
	{"layouts", []string{"held8.*.jsonl"}, 0.97, map[string]float64{"other": 0.88, "person": 0.93, "address": 0.92}},
	{"blind", []string{"blind18.*.jsonl"}, 0.97, map[string]float64{"other": 0.93, "person": 0.95, "address": 0.95}}, // nothing is fitted on it
	{"far", []string{"far*.jsonl"}, 0.97, map[string]float64{"other": 0.85, "person": 0.93, "address": 0.9}},
	{"blind far", []string{"blind19.*.jsonl"}, 0.95, map[string]float64{"other": 0.68, "person": 0.93}}, // nothing is fitted on it, and it wasn't read
	{"talk", []string{"talk*.jsonl"}, 0.9, map[string]float64{"other": 0.88, "person": 0.95, "address": 0.9}},
	{"blind talk", []string{"blind21.*.jsonl"}, 0.92, map[string]float64{"other": 0.77, "person": 0.95}},                                  // nothing is fitted on it, and it wasn't read
	{"blind chat", []string{"blind30.*.jsonl", "blind38.*.jsonl"}, 0.9, map[string]float64{"other": 0.88, "person": 0.9, "address": 0.9}}, // as above
	{"inbox", []string{"inbox24.*.jsonl"}, 0.97, map[string]float64{"other": 0.9, "person": 0.95, "address": 0.94}},
	{"blind inbox", []string{"blind24.*.jsonl"}, 0.97, map[string]float64{"other": 0.9, "person": 0.95, "address": 0.94}}, // as above
	{"odd", []string{"odd*.jsonl"}, 0.94, map[string]float64{"other": 0.7, "person": 0.85}},
	{"blind odd", []string{"blind26.*.jsonl", "blind27.*.jsonl"}, 0.91, map[string]float64{"other": 0.5, "person": 0.8}}, // as above
	{"hard", []string{"held4.*.jsonl"}, 0.95, map[string]float64{"other": 0.7}},
}

func messagesOf(t *testing.T, files []string) (ms []message) {
	for _, f := range files {
		ms = append(ms, corpus(t, f)...)
	}
	return ms
}

// TestIdentityNumbers: national identity numbers with a separator, a word, or 11 or 12 digits are
// found, and hardly anything else is.
func TestIdentityNumbers(t *testing.T) {
	s := newScanner(t)
	for _, set := range sets[:2] {
		tab := score(t, s, messagesOf(t, set.files), func(m message, g gold) bool {
			c, _ := classify.KindCategory(g.Kind)
			return c == classify.NationalID && !bare(m, g)
		})
		for k := range tab {
			if c, _ := classify.KindCategory(k); c != classify.NationalID {
				delete(tab, k)
			}
		}
		all := print(t, set.name+": national identity numbers", tab)
		if all.gold < 100 {
			t.Fatalf("%s: only %d spans", set.name, all.gold)
		}
		if all.hiding() < 0.99 || all.recall() < 0.985 || all.precision() < 0.99 {
			t.Errorf("%s: %.2f%% hidden, %.2f%% by their name, precision %.2f%%; want 99%%, 98.5%% and 99%%", set.name, 100*all.hiding(), 100*all.recall(), 100*all.precision())
		}
	}
}

// ownForm are the kinds that carry a check digit or a form of their own.
var ownForm = map[string]bool{
	"se.personnummer": true, "se.samordningsnummer": true, "se.organisationsnummer": true, "dk.cpr": true, "dk.cvr": true, "no.fodselsnummer": true,
	"no.dnummer": true, "no.hnummer": true, "no.duf": true, "no.organisasjonsnummer": true, "no.kontonummer": true, "fi.hetu": true, "fi.ytunnus": true,
	"is.kennitala": true, "email": true, "ip.v4": true, "ip.v6": true, "url": true, "mac": true, "imei": true, "iban": true, "card": true, "crypto": true,
}

// TestCorpus prints the whole table and checks it by sort of kind. Ten digits without any word
// are Possible by design and don't count.
func TestCorpus(t *testing.T) {
	s := newScanner(t)
	for _, set := range sets {
		ms := share(messagesOf(t, set.files), 8)
		tab := score(t, s, ms, nil)
		all := print(t, fmt.Sprintf("%s: %d messages", set.name, len(ms)), tab)
		sorts := map[string]*tally{"own form": {}, "other": {}, "person": {}, "address": {}}
		for kind, x := range score(t, s, ms, func(m message, g gold) bool { return !bare(m, g) }) {
			switch {
			case strings.HasPrefix(kind, "topic."):
			case sorts[kind] != nil:
				sorts[kind].add(*x)
			case ownForm[kind]:
				sorts["own form"].add(*x)
			default:
				sorts["other"].add(*x)
			}
		}
		print(t, set.name+": by sort, without bare ten digits", sorts)
		if testing.Short() { // the floors are of all messages
			continue
		}
		for sort, least := range set.floors {
			if x := sorts[sort]; x.hiding() < least {
				t.Errorf("%s: %.1f%% of %s hidden; want %.0f%%", set.name, 100*x.hiding(), sort, 100*least)
			}
		}
		if all.precision() < set.precision {
			t.Errorf("%s: precision %.2f%%; want %.1f%%", set.name, 100*all.precision(), 100*set.precision)
		}
	}
}

// TestTempting: messages with nothing personal that look as if. Those of clean7 were made to be as hard as they can be, in those of
// clean11 most names are things' and only who knows them can tell; those of held3, held9 and held11 were not read while tuning. They
// are printed, and must not become worse.
func TestTempting(t *testing.T) {
	s := newScanner(t)
	for _, set := range []struct {
		name   string
		files  []string
		least  int // messages
		in, of int // at most so many findings in so many messages
	}{
		{"clean", []string{"clean.*.jsonl"}, 400, 1, 400},
		{"clean to clean6", []string{"clean.*.jsonl", "clean[2-6].*.jsonl"}, 1000, 1, 300},
		{"clean7", []string{"clean7.*.jsonl"}, 60, 1, 10},
		{"held3", []string{"held3.*.jsonl"}, 200, 1, 6},
		{"clean8", []string{"clean8.*.jsonl"}, 260, 1, 30},
		{"clean9", []string{"clean9.*.jsonl"}, 150, 1, 20},
		{"clean10", []string{"clean10.*.jsonl"}, 300, 1, 14},
		{"clean11", []string{"clean11.*.jsonl"}, 235, 11, 20},
		{"clean12", []string{"clean12.*.jsonl"}, 150, 1, 8},
		{"blindclean18", []string{"blindclean18.*.jsonl"}, 220, 5, 4},
		{"held9", []string{"held9.*.jsonl"}, 260, 1, 18},
		{"held11", []string{"held11.*.jsonl"}, 220, 1, 5},
	} {
		ms := messagesOf(t, set.files)
		all := print(t, fmt.Sprintf("%s: %d messages", set.name, len(ms)), score(t, s, ms, nil))
		if len(ms) < set.least {
			t.Errorf("%s: only %d messages", set.name, len(ms))
		}
		if all.beside*set.of > len(ms)*set.in {
			t.Errorf("%s: %d findings in %d messages; want at most %d in %d", set.name, all.beside, len(ms), set.in, set.of)
		}
	}
}
