package told

import "github.com/sladd-go/sladd/pii"

// The three digits on the back of a card, behind its number or the end of its validity, without their name: "giltigt till 08/27,
// baksidan 318". What stands behind "cvc" package world reads.

const cardBackReach = 5 // words between the back of a card and its digits

// cardBack reads them at word i.
func cardBack(w *pii.Words, i int) (start, end int, r pii.Reading) {
	x := &w.List[i]
	if i < 3 || x.End-x.Start != 3 || x.Gap&pii.GapBlank == 0 || x.Gap&^(pii.GapBlank|pii.GapComma|pii.GapColon) != 0 || !closesDigits(w, i) {
		return 0, 0, r
	}
	if backBehind(w, i) && carded(w, i) {
		return found(w, i, i, overName)
	}
	if k := backBefore(w, i); k > 0 && carded(w, k) || followsExpiry(w, i) {
		return found(w, i, i, 11)
	}
	return 0, 0, r
}

// closesDigits reports whether number i ends what it is of, with no unit behind it.
func closesDigits(w *pii.Words, i int) bool {
	e, n := w.List[i].End, i+1
	if e < len(w.Text) && !bounds(w.Text[e]) && w.Text[e] != '.' && w.Text[e] != '?' && w.Text[e] != '!' {
		return false
	}
	if n == len(w.List) {
		return true
	}
	return w.List[n].Gap != pii.GapBlank || !isNumber(w, n) && !in(unitWords, w.Of(n))
}

// backBefore returns the word before number i, in its sentence, that says the back of a card, or -1.
func backBefore(w *pii.Words, i int) int {
	for k := i - 1; k >= max(0, i-cardBackReach) && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		if in(cardBacks, w.Of(k)) {
			return k
		}
		if isNumber(w, k) {
			break
		}
	}
	return -1
}

// backBehind reports whether one of the words right behind number i says the back of a card: "418 på baksidan", "418 bak på kortet".
func backBehind(w *pii.Words, i int) bool {
	for k := i + 1; k < min(len(w.List), i+4) && w.List[k].Gap == pii.GapBlank; k++ {
		if in(cardBacks, w.Of(k)) {
			return true
		}
		if s := senses.of(w.Of(k)); s&(sAt|sIs|sTell|sThe|sFill) == 0 && roleOf(w.Of(k))&(at|is) == 0 {
			return false
		}
	}
	return false
}

// carded reports whether the number of a card or the end of its validity stands before word k.
func carded(w *pii.Words, k int) bool {
	for n := k - 1; n > 0; n-- {
		if monthYear(w, n) || fours(w, n) {
			return true
		}
	}
	return false
}

const mostExpiry = 3 // words between the number of a card and the end of its validity: "gyldig til og med"

// followsExpiry reports whether number i stands behind "and", right behind the number of a card and the end of its validity. What
// stands there without the word package world reads.
func followsExpiry(w *pii.Words, i int) bool {
	k := i - 2
	if k < 3 || senses.of(w.Of(k+1))&sOr == 0 || !monthYear(w, k) {
		return false
	}
	for n := k - 2; n >= max(1, k-2-mostExpiry); n-- {
		if isNumber(w, n) {
			return fours(w, n)
		}
	}
	return false
}

// monthYear reports whether word k is the year of "04/28", "4-2028", "04 / 28".
func monthYear(w *pii.Words, k int) bool {
	if k == 0 || !isNumber(w, k) || w.List[k].Gap&(pii.GapSlash|pii.GapHyphen) == 0 || w.List[k].Gap&^(pii.GapSlash|pii.GapHyphen|pii.GapBlank) != 0 {
		return false
	}
	return month(w.Of(k-1)) && cardYear(w.Of(k))
}

// month reports whether b is a month in figures.
func month(b []byte) bool {
	return len(b) == 1 || len(b) == 2 && (b[0] == '0' || b[0] == '1' && b[1] < '3')
}

// cardYear reports whether b is a year in which a card may end.
func cardYear(b []byte) bool {
	if len(b) == 4 && b[0] == '2' && b[1] == '0' {
		b = b[2:]
	}
	return len(b) == 2 && (b[0] == '2' || b[0] == '3')
}

// fours reports whether word k is the last of four digits of several such, or all digits of a card's number.
func fours(w *pii.Words, k int) bool {
	if n := len(w.Of(k)); n > 14 && n < 20 && isNumber(w, k) {
		return true
	}
	return k > 1 && isNumber(w, k) && isNumber(w, k-1) && len(w.Of(k)) == 4 && len(w.Of(k-1)) == 4 && w.List[k].Gap&^(pii.GapBlank|pii.GapHyphen) == 0
}

var cardBacks = set(`baksidan baksida bagsiden bagside bagpå baksiden bakside bakpå takana takapuolella kääntöpuolella takasivulla
	aftan bakhlið aftaná bak takapuolelta takapuolelle takapuoli bagsida bagved bakhliðinni bakhliðin back reverse`)
