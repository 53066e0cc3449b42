package people

// An e-mail address in words, as people write it to hide it from harvesters or say it on
// the phone: anna (at) doman punkt se, ola krøllalfa firma.no. It stands here because it is
// found by its words.
//
// Source: usage in the six languages, from general knowledge.

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// SpokenEmailRecognizer finds e-mail addresses whose @ or dots are words.
var SpokenEmailRecognizer = &pii.Recognizer{
	Kind:     "email",
	Category: classify.Contact,
	Doc:      "e-mail address with its signs written as words",
	Lexicon:  Lexicon,
	On: []string{"at", "ät", "a", "snabel", "snabela", "alfakrøll", "alfakrøl", "krøllalfa", "krøllet", "krøll", "ätmerkki", "atmerkki", "attmerki", "attmerkið", "alfategn", "kanelbulle", "miuku",
		"miukumauku", "miumau", "att", "hjá", "á", "tecken", "tecknet", "tegn", "tegnet", "merki", "merkið", "merkki"},
	Words: spokenEmail,
	For:   world.EmailRecognizer.For,
}

// What a word says in an address.
const (
	saysDot cue = 1 + iota
	saysDash
	saysUnderscore
)

var spoken = newCueTable(map[cue]string{
	saysDot:        `punkt pkt dot prick punktum prik prikk piste punktur`,
	saysDash:       `bindestreck minus bindestreg bindestrek dash viiva yhdysmerkki bandstrik streck`,
	saysUnderscore: `understreck underscore understrek understreg alaviiva undirstrik`,
})

// spokenAs returns what a word says in an address, or 0.
func spokenAs(word []byte) cue { return spoken.find(lexicon.Hash(word)) }

// lowered writes word into buf in lower case, as far as there is room.
func lowered(buf *[16]byte, word []byte) []byte {
	n := copy(buf[:], word)
	for i, c := range buf[:n] {
		if 'A' <= c && c <= 'Z' || 0x80 <= c && c <= 0x9E && i > 0 && buf[i-1] == 0xC3 {
			buf[i] |= 0x20
		}
	}
	return buf[:n]
}

// spokenEmail reads the address around the word for @ at w.List[i].
func spokenEmail(w *pii.Words, i int) (start, end int, r pii.Reading) {
	sure, first, last := atSign(w, i)
	if last < 0 || first == 0 || last+1 >= len(w.List) {
		return 0, 0, r
	}
	to, dots := domainAfter(w, last+1)
	if to < 0 {
		return 0, 0, r
	}
	from := localBefore(w, first-1)
	if from < 0 || !sure && (dots == 0 || commonAt(w, i)) && !mailbox(w, from, first, last+1) {
		return 0, 0, r
	}
	if sure || dots > 0 {
		from = namesBefore(w, from)
	}
	for k := from + 1; k <= i; k++ { // nothing begins on a line above
		if w.List[k].Gap&(pii.GapLine|pii.GapPara) != 0 {
			return 0, 0, r
		}
	}
	odd, provider := coined(w, from, first), world.IsProvider(w.Of(last+1))
	signs := 0
	for _, has := range [...]bool{sure, odd, dots > 0 || provider} {
		if has {
			signs++
		}
	}
	return w.List[from].Start, w.List[to].End, spokenReading(signs, sure, dots, w.List[from].Class&given != 0)
}

// spokenReading weighs an address of so many signs that it is one: a sure word for @, a local part as no word is written, a provider or a dot
// that is said. named says that it begins with a given name.
func spokenReading(signs int, sure bool, dots int, named bool) pii.Reading {
	r := pii.Reading{Bits: 10, Evidence: pii.HasForm | pii.Position}
	switch {
	case signs > 1:
		r.Bits = 31 // more than the name that a verb before it makes longer
	case sure:
		r.Bits = 13
	case dots == 0:
		r.Bits, r.Need = 6, signs == 0 || !named
	}
	return r
}

// mailbox reports whether what stands before a bare "at" is more than a word of the sentence, and nothing but an address has it there:
// anna_k82 at hotmail.com, sanna.korhonen at firma.fi.
func mailbox(w *pii.Words, from, at, domain int) bool {
	if coined(w, from, at) {
		return true
	}
	local := w.Text[w.List[from].Start:w.List[at-1].End]
	return len(local) > 3 && world.IsProvider(w.Of(domain)) && w.List[from].Class&(common|family|title) == 0 && lexicon.CommonRank(local) == 0
}

// coined reports whether the words from..at-1 are written as no word of a sentence is: anna_k82, anna punkt berg.
func coined(w *pii.Words, from, at int) bool {
	if from+1 < at && spokenAs(w.Of(from+1)) != 0 {
		return true
	}
	return bytes.ContainsAny(w.Text[w.List[from].Start:w.List[at-1].End], "._0123456789")
}

// commonAt reports whether word i, said for an @, is a word of every other sentence, whatever follows it.
func commonAt(w *pii.Words, i int) bool { return string(w.Of(i)) == "á" }

// namesBefore returns the first of the names that a local part goes on with to the left: mette krogh snabel a gmail punktum com.
func namesBefore(w *pii.Words, from int) int {
	for n := 0; n < 2 && from > 0 && between(w, from) == ' '; n++ {
		given := &w.List[from-1]
		if given.Flags&pii.IsLabel != 0 || !lexicon.Class(given.Class).Names(lexicon.Class(w.List[from].Class)) {
			break
		}
		from--
	}
	return from
}

// atSign reports whether w.List[i] is a word for @ and nothing else (sure), and the first and last
// word of it. A last of -1 says that it is none.
func atSign(w *pii.Words, i int) (sure bool, first, last int) {
	word := w.Of(i)
	next := i + 1
	paren := w.List[i].Gap&pii.GapParen != 0 && next < len(w.List) && w.List[next].Gap&pii.GapParen != 0
	var low [16]byte
	if len(word) > len(low) {
		return false, 0, -1
	}
	switch s := lowered(&low, word); string(s) {
	case "a":
		if paren {
			return true, i, i
		}
		return false, 0, -1
	case "at", "ät", "att", "hjá", "á":
		if paren {
			return true, i, i
		}
		if next < len(w.List) && w.List[next].Gap&^(pii.GapHyphen|pii.GapBlank) == 0 && signWord(w.Of(next)) {
			return true, i, next
		}
		return false, i, i
	case "tecken", "tecknet", "tegn", "tegnet", "merki", "merkið", "merkki":
		if !bytes.HasSuffix(w.Text[:w.List[i].Start], []byte("@-")) {
			return false, 0, -1
		}
	case "krøll":
		if next < len(w.List) && bytes.EqualFold(w.Of(next), []byte("alfa")) {
			return true, i, next
		}
		return false, 0, -1
	case "snabel", "krøllet":
		if next < len(w.List) && len(w.Of(next)) == 1 && w.Of(next)[0]|0x20 == 'a' {
			return true, i, next
		}
		if next < len(w.List) && world.IsProvider(w.Of(next)) {
			return true, i, i
		}
		return false, 0, -1
	}
	return true, i, i
}

// signWord reports whether a word says "sign" behind one for @: at-merkki, att merki.
func signWord(word []byte) bool {
	for _, s := range [...]string{"merkki", "merki", "merkið", "tegn", "tecken", "sign", "symbol"} {
		if bytes.EqualFold(word, []byte(s)) {
			return true
		}
	}
	return false
}

// domainAfter returns the word that ends the domain which begins with word k, and how many of its
// dots are words, or -1.
func domainAfter(w *pii.Words, k int) (last, dots int) {
	if w.List[k].Flags&pii.IsLabel != 0 || spokenAs(w.Of(k)) != 0 {
		return -1, 0
	}
	last = -1
	for n := 0; n < 6 && k+1 < len(w.List); n++ {
		next := k + 1
		gap := between(w, next)
		switch {
		case gap == '.':
			if world.IsTopLevelDomain(w.Of(next)) {
				last = next
			}
			k = next
		case gap == '-', gap == 0:
			k = next
		case spokenAs(w.Of(next)) != 0 && next+1 < len(w.List) && w.List[next].Gap&(pii.GapLine|pii.GapPara|pii.GapComma) == 0:
			if spokenAs(w.Of(next)) == saysDot && world.IsTopLevelDomain(w.Of(next+1)) {
				dots++
				last = next + 1
			}
			k = next + 1
		default:
			return last, dots
		}
	}
	return last, dots
}

// localBefore returns the word with which the local part begins that ends with word k, or -1.
func localBefore(w *pii.Words, k int) int {
	if w.List[k].Flags&pii.IsLabel != 0 || spokenAs(w.Of(k)) != 0 {
		return -1
	}
	for n := 0; n < 6 && k > 0; n++ {
		switch gap := between(w, k); {
		case gap == '.' || gap == '-' || gap == '_' || gap == '+' || gap == 0:
			k--
		case k > 1 && spokenAs(w.Of(k-1)) != 0 &&
			w.List[k].Gap&(pii.GapLine|pii.GapComma) == 0 && w.List[k-1].Gap&(pii.GapLine|pii.GapComma|pii.GapColon) == 0:
			k -= 2
		default:
			return k
		}
		if w.List[k].Flags&pii.IsLabel != 0 {
			return -1
		}
	}
	return k
}

// between returns the one byte that stands between word k and the one before it, 0 if
// nothing does, a dot for one in brackets, and ' ' for all else.
func between(w *pii.Words, k int) byte {
	switch gap := w.Text[w.List[k-1].End:w.List[k].Start]; len(gap) {
	case 0:
		return 0
	case 1:
		return gap[0]
	case 5:
		if string(gap) == " [.] " || string(gap) == " (.) " {
			return '.'
		}
	}
	return ' '
}
