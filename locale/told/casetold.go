package told

import (
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// What the words around a number say of it.

// told reports whether the words around the number say that it is the authority's, w.List[i].
func (c *caseNumber) told(w *pii.Words, i int) bool {
	return !c.ofOther(w) && (c.saidBefore(w, i) || c.isCase(w, i) || c.saidBehind(w))
}

// ofOther reports whether what else has such numbers stands before it: "invoice 2025/44718".
func (c *caseNumber) ofOther(w *pii.Words) bool {
	for n := c.first - 1; n >= max(0, c.first-caseNear) && w.List[n+1].Gap&pii.GapPara == 0; n-- {
		if in(caseOther, w.Of(n)) {
			return true
		}
	}
	return false
}

// saidBefore reports whether the words before the number say so: "mål 2025/44718", "soc kallar den 2025/44718".
func (c *caseNumber) saidBefore(w *pii.Words, i int) bool {
	given := 0
	for n := c.first - 1; n >= max(0, c.first-caseNear); n-- {
		word := w.Of(n)
		switch says := in(caseSays, word); {
		case ofCase(word), says && !(c.bare() && sends(word)), n == i && c.rightBehind(w, i):
			return true
		case says:
			if given++; given > 1 { // gave me the number
				return true
			}
		}
		if isNumber(w, n) {
			return false
		}
	}
	return false
}

// rightBehind reports whether the number, no digits alone, stands right behind the authority w.List[i], or one word behind it that
// goes between: "soc 2025/44718", "soc: 2025/44718", "IMY DI-2025-4471".
func (c *caseNumber) rightBehind(w *pii.Words, i int) bool {
	k := c.first
	if i < k-2 || c.bare() {
		return false
	}
	return i == k-1 || roleOf(w.Of(k-1))&(is|at|fill) != 0 || w.List[k].Gap&pii.GapColon != 0 || letters(w, k)
}

// isCase reports whether the number is said to be the case that is spoken of: "my case at the tax office is 2025/44718".
func (c *caseNumber) isCase(w *pii.Words, i int) bool {
	k := c.first
	if c.answers(w, i) {
		return true
	}
	if c.bare() || k <= i || k-i > caseNear || w.List[k].Gap&^pii.GapColon != pii.GapBlank {
		return false
	}
	return roleOf(w.Of(k-1))&is != 0 && caseBefore(w, i)
}

// answers reports whether the number stands in what answers a question for a case at the authority w.List[i]: "Saksnummer hos
// NAV?⏎Kunde: tror det er 24/018342".
func (c *caseNumber) answers(w *pii.Words, i int) bool {
	k := c.first
	return !c.bare() && k > i+1 && k-i <= answerReach && asks(w, i+1) && caseBefore(w, i)
}

// answerReach is how many words an answer has up to the number.
const answerReach = 9

// saidBehind reports whether the words behind the number say so: "2025/44718 is my case", "2025/44718 står det".
func (c *caseNumber) saidBehind(w *pii.Words) bool {
	for n := c.last + 1; n < min(len(w.List), c.last+1+caseNear) && w.List[n].Gap&(lineEnd|pii.GapStop) == 0; n++ {
		switch word := w.Of(n); {
		case in(caseOther, word):
			return false
		case ofCase(word), !c.bare() && n == c.last+1 && in(caseSays, word) && !sends(word):
			return true
		case isNumber(w, n):
			return false
		}
	}
	return false
}

// caseBefore reports whether the word for a case stands before the authority w.List[i]: "my case at the tax office".
func caseBefore(w *pii.Words, i int) bool {
	for n := i - 1; n >= max(0, i-caseNear) && w.List[n+1].Gap == pii.GapBlank; n-- {
		if ofCase(w.Of(n)) {
			return true
		}
	}
	return false
}

// letters reports whether the word before the number that begins with word k is part of it: LE-2026-12345.
func letters(w *pii.Words, k int) bool {
	return w.List[k].Start == w.List[k-1].End+1 && w.List[k].Gap&(pii.GapHyphen|pii.GapSlash) != 0 && w.List[k-1].Flags&pii.AllCaps != 0
}

// ofCase reports whether word is one for a case, or for its number.
func ofCase(word []byte) bool {
	if in(caseNouns, word) {
		return true
	}
	var buf [32]byte
	f := fold(&buf, word)
	return beginsAny(f, caseStems) || endsAny(f, caseEndings, 3)
}

var (
	caseStems = strings.Fields(`arende malnr malnum malsn anmal anmeld diarie journaln saksn sagsn asianu diaari rikosilm utredning
		forundersok
		etterforsk stamning straffes vedtak beslut paatos bouppteck`)
	caseEndings = strings.Fields(`sag sagen sak saken`) // byggesagen, barnevernssaken
)

// sends reports whether word tells of giving or sending, which may be of any number.
func sends(word []byte) bool {
	switch string(word) {
	case "fick", "fikk", "fik", "sain", "fékk", "gav", "ga", "gaf", "gave", "antoi", "brev", "brevet", "letter",
		"nummer", "number", "numero", "nr", "no":
		return true
	}
	return false
}
