package told

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// A wordSet is some words. Nearly all that is asked for is in none: two letters tell most of it.
type wordSet struct {
	words   *hashed.Table[bool]
	seconds [32]uint32 // of the second letters, by the first
}

// set returns the words of list as fold writes them, and as who has no å, ä or ö does; in asks whether word is one of such a set.
func set(list string) *wordSet {
	all := folded(list)
	s := &wordSet{words: hashed.New(all)}
	for w := range all {
		if len(w) > 1 {
			s.seconds[w[0]&31] |= 1 << (w[1] & 31)
		}
	}
	return s
}

func folded(list string) map[string]bool {
	m := words.Set(foldAll(list))
	for w := range strings.FieldsSeq(list) {
		for _, s := range spelled(w) {
			m[s] = true
		}
	}
	return m
}

// spelled returns the other ways of writing a word than the one without its marks, that fold leaves: "aar" of år, but where they
// are other words: maa is land in Finnish.
func spelled(word string) (out []string) {
	if !words.Marked(word) {
		return nil
	}
	var buf [32]byte
	plain := string(fold(&buf, []byte(word)))
	for _, s := range words.Typed(word) {
		s = string(fold(&buf, []byte(s)))
		if s != plain && !slices.Contains(out, s) && lexicon.CommonRank([]byte(s)) == 0 {
			out = append(out, s)
		}
	}
	return out
}

// byList returns the set of the lists that each word is in, by what they are.
func byList[T ~uint16](lists map[T]string) map[string]T {
	m := map[string]T{}
	for t, list := range lists {
		for w := range folded(list) {
			m[w] |= t
		}
	}
	return m
}

func in(s *wordSet, word []byte) bool {
	if len(word) > 1 && word[0]|word[1] < utf8.RuneSelf && s.seconds[word[0]&31]>>(word[1]&31)&1 == 0 {
		return false
	}
	return s.words.Has(hash(word))
}

// hash returns the hash of word as fold writes it, of letters of ASCII without writing it.
func hash(word []byte) uint64 {
	for _, c := range word {
		if c >= utf8.RuneSelf {
			var buf [foldMax]byte
			return lexicon.Hash(fold(&buf, word))
		}
	}
	return lexicon.Hash(word[:min(len(word), foldMax)])
}

// foldAll folds each word of list.
func foldAll(list string) string {
	var out []string
	var buf [32]byte
	for w := range strings.FieldsSeq(list) {
		out = append(out, string(fold(&buf, []byte(w))))
	}
	return strings.Join(out, " ")
}

// isNumber reports whether word k is digits.
func isNumber(w *pii.Words, k int) bool { return w.List[k].Flags&pii.IsNumber != 0 }

// isWord reports whether word k is letters as they were typed: neither digits nor a label.
func isWord(w *pii.Words, k int) bool { return w.List[k].Flags&(pii.IsNumber|pii.IsLabel) == 0 }

func found(w *pii.Words, from, to, bits int) (start, end int, r pii.Reading) {
	return w.List[from].Start, w.List[to].End, pii.Reading{Bits: bits, Evidence: pii.Position}
}

func rank(word []byte) uint8 { return lexicon.CommonRank(word) }

// unknown reports whether word k is in no list.
func unknown(w *pii.Words, k int) bool {
	r := rank(w.Of(k))
	return (r == 0 || r == 4) && w.List[k].Class&uint64(lexicon.Common|lexicon.Function|lexicon.NotName) == 0
}

// participle reports whether word ends as participles and adjectives do, and few nouns.
func participle(word []byte) bool {
	return endsAny(word, participles, 2)
}

var participles = strings.Fields(`at ad igt ig lig ligt ande ende nut nyt ttu tty able ed`)

// beginsAny reports whether word begins with one of list as it is written there.
func beginsAny(word []byte, list []string) bool {
	for _, s := range list {
		if len(word) >= len(s) && string(word[:len(s)]) == s {
			return true
		}
	}
	return false
}

// endsAny reports whether word ends in one of list as it is written there, with least bytes before it: package endings does so in any case.
func endsAny(word []byte, list []string, least int) bool {
	for _, s := range list {
		if n := len(word) - len(s); n >= least && string(word[n:]) == s {
			return true
		}
	}
	return false
}

// definite reports whether word ends as the name of a certain thing does: the router.
func definite(word []byte) bool {
	n := len(word)
	return n > 3 && (word[n-1] == 'n' && (word[n-2] == 'e' || word[n-2] == 'a') || word[n-1] == 't' && word[n-2] == 'e')
}

func is1(word []byte) bool {
	switch string(word) {
	case "är", "er", "is", "on", "var", "was", "oli", "ar", "aer":
		return true
	}
	return false
}

// asks reports whether a question mark stands between word k and the one before it.
func asks(w *pii.Words, k int) bool {
	return bytes.IndexByte(w.Text[w.List[k-1].End:w.List[k].Start], '?') >= 0
}

// yearLike reports whether b is four digits that read as a year.
func yearLike(b []byte) bool { return len(b) == 4 && century(b) }

// century reports whether digits begin as the years of two centuries do, 19 or 20.
func century(b []byte) bool {
	return len(b) > 1 && (b[0] == '1' && b[1] == '9' || b[0] == '2' && b[1] == '0')
}

// adjoins reports whether word k is digits with nothing but one byte between them and the word before.
func adjoins(w *pii.Words, k int) bool {
	x := &w.List[k]
	return x.Flags&pii.IsNumber != 0 && x.Start == w.List[k-1].End+1
}

// clock reports whether four digits read as a time of the day.
func clock(b []byte) bool {
	return len(b) == 4 && (b[0] < '2' || b[0] == '2' && b[1] < '4') && b[2] < '6'
}

var unitWords = set(`ord words sanaa orð rader linjer sidor sider sidur pages lines rows poäng poeng point points personer persons
	people steg trinn kalorier bitar biter mm cm grader graders meters metres w watt v volt kwh hz gb mb tb kvm m2 m3 gånger kilo
	liter batterier batteri batteries batteries paristoa rafhlöður siffror siffrig siffrigt tecken bokstäver cifre tegn siffer sifre bokstaver merkkiä numeroa stafir digits characters
	letters gånger ggr gange ganger kertaa times försök forsøg forsøk minuter minutter minuuttia mínútur minutes min dagar dage
	dager days timmar timer timer hours tuntia kr kronor kroner sek nok dkk euro euroa eur år aar ára years vuotta st stk kpl km m
	kg gram meter veckor uger uker weeks månader måneder months jan feb mar apr maj jun jul aug sep okt nov dec januari februari
	mars april maj juni juli augusti september oktober november december`)
