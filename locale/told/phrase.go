package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// How far a password of several words goes.

// phrase returns the last word of a password of several, "hestur á þaki", whose first is word k.
func phrase(w *pii.Words, k int) int {
	last := k
	for n := 0; n < 2 && last+2 < len(w.List); n++ {
		if w.List[last+1].Gap != pii.GapBlank || w.List[last+2].Gap != pii.GapBlank || roleOf(w.Of(last+1))&at == 0 || !imagined(w, last+2) || !ends(w, last+2) {
			break
		}
		last += 2
	}
	return last
}

// long returns the last word of a password of up to four words that begins with word k, of which the first is in
// no list and none says anything of a password, "fårikål hele året", or -1.
func long(w *pii.Words, k int) int {
	if tells(w, k, false) || !unknown(w, k) {
		return -1
	}
	for last := k + 1; last < len(w.List) && last < k+4 && w.List[last].Gap == pii.GapBlank && w.List[last].Flags&(pii.IsLabel|pii.IsNumber) == 0; last++ {
		if x := roleOf(w.Of(last)); x&^at != 0 {
			return -1
		} else if x == 0 && ends(w, last) {
			return last
		}
	}
	return -1
}

func it(word []byte) bool {
	switch string(word) {
	case "det", "den", "it", "Det", "Den", "It", "se", "Se", "það":
		return true
	}
	return false
}

func shall(word []byte) bool {
	switch string(word) {
	case "ska", "skal", "skall", "skulle", "should", "must", "pitäisi":
		return true
	}
	return false
}

// hyphenated returns the last of the words tied by hyphens that begin with word k, letters all, or -1.
func hyphenated(w *pii.Words, k int) int {
	last := k
	for last+1 < len(w.List) && w.List[last+1].Gap == pii.GapHyphen && w.List[last+1].Start == w.List[last].End+1 && w.List[last+1].Flags&(pii.IsNumber|pii.IsLabel) == 0 {
		last++
	}
	if last == k || w.List[k].Flags&(pii.IsNumber|pii.IsLabel) != 0 || w.List[k].Gap&^(pii.GapBlank|pii.GapQuote) != 0 {
		return -1
	}
	return last
}

// imagined reports whether word k may be one of a code of two words.
func imagined(w *pii.Words, k int) bool {
	word := w.Of(k)
	return len(word) > 2 && roleOf(word) == 0 && !function(w, k) && !participle(word)
}

// quoted returns the last word of a value in quotation marks that begins with word k, of four words at
// most, or -1.
func quoted(w *pii.Words, k int) int {
	if k == 0 || w.List[k].Gap&pii.GapQuote == 0 || w.List[k].Flags&pii.IsLabel != 0 {
		return -1
	}
	for n := k; n < k+4 && n < len(w.List); n++ {
		if n > k && w.List[n].Gap&^(pii.GapBlank|pii.GapHyphen) != 0 || w.List[n].Flags&pii.IsLabel != 0 {
			return -1
		}
		if end := w.List[n].End; end < len(w.Text) && quoteAt(w.Text, end) {
			return n
		}
	}
	return -1
}

func quoteAt(b []byte, i int) bool {
	switch b[i] {
	case '"', '\'':
		return true
	case 0xE2:
		return i+2 < len(b) && b[i+1] == 0x80 && (b[i+2] == 0x9D || b[i+2] == 0x99 || b[i+2] == 0x9C)
	}
	return false
}

// asksClause reports whether word is one of secretNouns that only the grammar of clauses reads.
func asksClause(word []byte) bool {
	var buf [32]byte
	f := fold(&buf, word)
	for _, s := range [...]string{"frag", "sporsm", "sporgsm", "kysym", "spurning", "question"} {
		if bytes.Contains(f, []byte(s)) {
			return true
		}
	}
	return string(f) == "key" || string(f) == "security" || bytes.HasPrefix(f, []byte("aterstallningsord")) || bytes.HasPrefix(f, []byte("gendannelsesord")) || bytes.HasPrefix(f, []byte("gjenopprettingsord")) || bytes.HasPrefix(f, []byte("palautus")) || bytes.HasPrefix(f, []byte("nett")) || bytes.HasPrefix(f, []byte("netv")) || bytes.HasPrefix(f, []byte("natv")) || string(f) == "natet" || string(f) == "verkko" || string(f) == "network" || string(f) == "puk" || len(f) > 5 && bytes.Contains(f, []byte("kod")) && f[0] != 'a' && f[0] != 'k' || bytes.Contains(f, []byte("koodi")) && len(f) > 5
}
