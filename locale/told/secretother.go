package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// Digits that look like a code beside the words for one, and are parts of other numbers: the last of a card, the first of a SIM's
// number, the end of a national number, the day of a receipt.

// ofOther reports whether c is such. It is asked for what would be a secret, which few numbers are.
func ofOther(w *pii.Words, c *candidate) bool {
	if c.style != inDigits || c.letter {
		return false
	}
	return lastSeen(w, c) || ofSIM(w, c) || endsNumber(w, c) || stamped(w, c)
}

// lastSeen reads "the last ones you can see are 6571", where the sentence names no secret.
func lastSeen(w *pii.Words, c *candidate) bool {
	if c.digits != 4 {
		return false
	}
	seen := false
	for k := c.first - 1; k >= max(0, c.first-7) && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		switch word := w.Of(k); {
		case senses.of(word)&(sPin|sPass|sCode|sLock) != 0:
			return false
		case in(seenWords, word), single(w, k):
			seen = true
		case in(lastWords, word) && seen:
			return !namedHere(w, k)
		}
	}
	return false
}

// namedHere reports whether a secret is named before word k in its sentence.
func namedHere(w *pii.Words, k int) bool {
	for k--; k >= 0 && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		if senses.of(w.Of(k))&(sPin|sPass|sCode|sLock) != 0 {
			return true
		}
	}
	return false
}

// ofSIM reports whether c begins as the numbers of SIM cards do, 89 and the country, behind the word for one.
func ofSIM(w *pii.Words, c *candidate) bool {
	if c.digits != 8 || !bytes.HasPrefix(w.Text[c.start:], []byte("89")) {
		return false
	}
	for k := c.first - 1; k >= max(0, c.first-5) && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		var buf [foldMax]byte
		switch f := fold(&buf, w.Of(k)); {
		case senses.of(w.Of(k))&(sPin|sPass|sCode) != 0:
			return false
		case string(f) == "sim" || string(f) == "iccid" || beginsAny(f, simStems):
			return !namedHere(w, k)
		}
	}
	return false
}

// endsNumber reports whether c is said of the end of a number of six digits and four, which stands shortly before: "020456-0560, not 0506".
func endsNumber(w *pii.Words, c *candidate) bool {
	if c.digits != 4 || c.groups {
		return false
	}
	for k := c.first - 1; k > max(0, c.first-comparedReach) && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		if senses.of(w.Of(k))&(sPin|sPass|sCode|sLock) != 0 {
			return false
		}
		if isNumber(w, k) {
			n := w.List[k-1].End - w.List[k-1].Start
			return w.List[k].End-w.List[k].Start == 4 && isNumber(w, k-1) && (n == 6 || n == 8) && w.List[k].Gap == pii.GapHyphen
		}
	}
	return false
}

// stamped reports whether c is a day with its hour right behind: "18-11-24 12:03".
func stamped(w *pii.Words, c *candidate) bool {
	i, k := c.first, c.first+3
	if !c.groups || c.digits != 6 || k+1 >= len(w.List) || !dashed(w, i+1) || !dashed(w, i+2) || !dated(w, i) {
		return false
	}
	return w.List[k].Gap == pii.GapBlank && dialNumber(w, k) && dialNumber(w, k+1) && w.Text[w.List[k].End] == ':'
}

var (
	seenWords = set(`se ser ses see näette näet näkyy näkyvät sjáið sérð sést show shown vises visas synes syns fire fyra four neljä fjórir
		fjóra fjórar cifre siffror siffrorna sifre sifrene siffer tal tallene digits numeroa tölur tölustafir tölurnar`)
	lastWords = set(`sidste siste sista last viimeiset síðustu`)
	simStems  = strings.Fields(`simkort simcard simnummer simkortt`)
)
