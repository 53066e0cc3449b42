package papers

import "github.com/sladd-go/sladd/pii"

// How the numbers of passports and cards are written: letters, figures and groups of a token.

// charRuns returns how many letters c begins with, how many figures follow, and how many characters of either kind then.
func charRuns(c []byte) (letters, figures, tail int) {
	for letters < len(c) && !isDigit(c[letters]) {
		letters++
	}
	e := digits(c, letters)
	return letters, e - letters, len(c) - e
}

// plainSeps reports whether nothing but blanks and dashes separates the groups of t from the one given on, or stops alone.
func plainSeps(t *pii.Token, first int) bool {
	if t.Groups() > 2 && t.Seps('.') {
		return true
	}
	for i := first; i < t.Groups(); i++ {
		if s := t.Sep(i); s != 0 && s != '_' && s != '-' {
			return false
		}
	}
	return true
}

// alike reports whether all of c are the same: "00000000".
func alike(c []byte) bool {
	for _, d := range c {
		if d != c[0] {
			return false
		}
	}
	return true
}

// evenGroups reports whether the digits stand in groups as people write a paper's number: of two to
// four digits, the last perhaps of one, or all together; or each digit apart.
func evenGroups(t *pii.Token) bool {
	if t.Seps(0) { // 12345678A
		return true
	}
	first := 0
	for first < t.Groups() && !isDigit(t.Group(first)[0]) {
		first++
	}
	if t.Groups()-first == 1 || spaced(t, first) {
		return true
	}
	for i := first; i < t.Groups(); i++ {
		g := t.Group(i)
		if !isDigit(g[0]) || i > first && t.Sep(i) == 0 {
			return t.Seps(0)
		}
		last := i == t.Groups()-1 && i > first+2
		if len(g) < 2 && !last || len(g) > 4 || i > first && t.Sep(i) != t.Sep(first+1) {
			return false
		}
	}
	return t.Sep(first+1) == '_' || !datelike(t, first)
}

// spaced reports whether each of the digits, which begin with the group given, stands apart: "2 0 8 1 4 7 7 3 5", "7 7 0 4 - 1 9 3 3".
func spaced(t *pii.Token, first int) bool {
	for i := first; i < t.Groups(); i++ {
		if len(t.Group(i)) != 1 || i > first && t.Sep(i) != '_' && t.Sep(i) != '-' {
			return false
		}
	}
	return t.Groups()-first > 6
}

// datelike reports whether three groups behind the letters of t are as those of a date, or two of them as a number with its suffix.
func datelike(t *pii.Token, first int) bool {
	n := t.Groups() - first
	return n == 2 && (first > 0 || len(t.Group(0)) != 4 || len(t.Group(1)) != 4) || n == 3 && (len(t.Group(first)) == 4 || len(t.Group(first+2)) == 4)
}

// looksLikeDate reports whether eight digits read as YYYYMMDD or DDMMYYYY of our time.
func looksLikeDate(t *pii.Token) bool {
	if t.Len() != 8 {
		return false
	}
	x, ok := dateAt(t.Chars(), 0)
	return ok && x.y > 1900
}

// notPrefix reports whether letters that stand before a number with a blank between are a word.
func notPrefix(b []byte) bool {
	return smallWords.names(b)
}

// smallWords stand before numbers and are no letters of theirs.
var smallWords = newLexicon(`nr no nro num och og ja er ar är on is the i på pa to at til till med vid av af en et ett den det id kl ca
	fra från från var har for för om mm min mit hos eller or tel tlf tfn mob sms ok hej hei hi sa så nu nå pas dnr ref kid ocr lgh rum kr
	sek dkk nok isk eur usd gbp box pb pl tai on se dk as st stk ab of in by we ny nya nye sen max ner upp op opp ut ind inn da de du dig
	deg mig meg sig seg vi ni me my um og frá með kod kode app web ver dag dec jan feb mar apr maj mai jun jul aug sep okt oct nov des
	juli juni mars ean isbn sku iso iec sn pin puk cvr org bic fi dk is`)
