package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Numbers that stand where ages do, and are none: of a part of a text, of weeks away, of years together, of those who may.

// together reports whether c, in years, is how long people have been together: "50 år med deg", "25 years together".
func (c *candidate) together(w *scene) bool {
	n := c.tail + 1
	if c.unit != inYear || c.aged || n >= len(w.List) || w.List[n].Gap != pii.GapBlank {
		return false
	}
	b := w.Of(n)
	return togetherWords[string(b)] || withWords[string(b)] && n+1 < len(w.List) && youWords[string(w.Of(n+1))]
}

var (
	togetherWords = words.Set(`sammen saman tillsammans ihop yhdessä together kanssasi kanssanne`)
	withWords     = words.Set(`med með with`)
	youWords      = words.Set(`deg dig dej þér you dere er jer oss os us`)
)

// ofText reports whether c, bare, is the number of a part of what a word before it names: "Ohje Nalle, kohta 3".
func (c *candidate) ofText(w *scene) bool {
	if c.unit != bare || c.from == 0 || !partWords[string(w.Of(c.from-1))] {
		return false
	}
	for k, n := c.from-2, 0; k >= 0 && n < 4 && !sentenceParts(w, k+1); k, n = k-1, n+1 {
		var buf [wordMax]byte
		if b := words.Lower(buf[:], w.Of(k)); textWord(b) {
			return true
		}
	}
	return false
}

var partWords = words.Set(`kohta kohdan kohdassa sivu sivulla luku luvussa osa liite pykälä`)

// textWord reports whether b, in lower case, names a text of parts.
func textWord(b []byte) bool {
	for _, s := range [...]string{"ohje", "sopimu", "viite", "viittau", "liite", "laki", "lain", "sääntö", "säännö", "asetu", "lomak", "pöytäkirj", "esityslist"} {
		if bytes.Contains(b, []byte(s)) {
			return true
		}
	}
	return false
}

// away reports whether c, in years by one letter, is the weeks of a journey that is told of before it: "Resa Chania 2 v".
func (c *candidate) away(w *scene) bool {
	if c.unit != inLone || c.value > 8 {
		return false
	}
	for k, n := c.from-1, 0; k >= 0 && n < 5 && !sentenceParts(w, k+1); k, n = k-1, n+1 {
		var buf [wordMax]byte
		b := words.Lower(buf[:], w.Of(k))
		for _, s := range [...]string{"resa", "resebe", "resor", "bokning", "charter", "matka", "varaus", "loma", "paketti", "semester"} {
			if bytes.HasPrefix(b, []byte(s)) || len(b) > len(s)+2 && bytes.HasSuffix(b, []byte(s)) {
				return true
			}
		}
	}
	return false
}

// compared reports whether word k is "than" behind "younger" or "older": "yngri en 16 ára".
func compared(w *scene, k int) bool {
	if k < 1 || w.List[k].Gap != pii.GapBlank {
		return false
	}
	switch string(w.Of(k)) {
	case "en", "än", "enn", "end", "kuin", "than":
		return roleAt(w, k-1)&elder != 0 || bytes.HasPrefix(w.Of(k-1), []byte("nuoremp")) || bytes.HasPrefix(w.Of(k-1), []byte("vanhemp"))
	}
	return false
}
