package told

import (
	"github.com/sladd-go/sladd/pii"
)

// value reads the value that begins with word k. sure says that the words before leave no doubt that one
// follows: then one of letters alone counts too.
func value(w *pii.Words, k int, of noun, sure bool) (start, end int, ok bool) {
	x := &w.List[k]
	if x.Flags&pii.IsLabel != 0 || x.Gap&pii.GapAt != 0 {
		return 0, 0, false
	}
	start, high := x.Start, w.List[len(w.List)-1].End
	if p := start - 1; k > 0 && p > 0 && (w.Text[p] == '#' || w.Text[p] == '*') && w.Text[p-1] == ' ' {
		start = p
	}
	if end = digitCode(w.Text[:high], start, of == codeNoun); end > 0 && !counts(w, k, end) && (sure || of == codeNoun && !yearLike(w.Text[start:end])) {
		return start, end, true
	}
	if end = madeOf(w.Text[:high], start); end > 0 && (of == passNoun || end-start <= 10 && hasDigit(w.Text[start:end]) && sure) {
		return start, end, true
	}
	if !sure || of != passNoun {
		return 0, 0, false
	}
	if last := hyphenated(w, k); last > k && ends(w, last) && (last > k+1 || !tells(w, k, false)) {
		return x.Start, w.List[last].End, true
	}
	if plain(w, k) && ends(w, k) && !tells(w, k, true) && len(w.Of(k)) > 3 && unknown(w, k) {
		return x.Start, w.List[phrase(w, k)].End, true
	}
	if last := sentenceOf(w, k); last > k {
		return x.Start, w.List[last].End, true
	}
	return 0, 0, false
}

// sentenceOf returns the last of the three to six words from word k to the end of the sentence that a password is made
// of, none of which tells anything of a password, or -1.
func sentenceOf(w *pii.Words, k int) int {
	if w.List[k].Gap&^(pii.GapBlank|pii.GapColon) != 0 {
		return -1
	}
	for last := k; last < len(w.List) && last < k+6; last++ {
		x := &w.List[last]
		if x.Flags&(pii.IsLabel|pii.IsNumber|pii.AllCaps) != 0 || last > k && (x.Gap != pii.GapBlank || x.Flags&pii.Capital != 0) || roleOf(w.Of(last)) != 0 || function(w, last) || participle(w.Of(last)) || in(nowWords, w.Of(last)) || in(movedWords, w.Of(last)) {
			return -1
		}
		if n := last + 1; n == len(w.List) || w.List[n].Gap&(pii.GapStop|pii.GapComma|lineEnd) != 0 || w.List[n].Gap == pii.GapBlank && joins(w.Of(n)) {
			if last >= k+2 {
				return last
			}
			return -1
		}
	}
	return -1
}

// digitCode returns the end of a code of four to eight digits at b[i], in groups, with a letter or a sign before or
// behind, or 0. Three digits, or nine, count with a sign.
func digitCode(b []byte, i int, signs bool) int {
	e, n, groups := i, 0, 0
	sign := b[e] == '#' || b[e] == '*'
	letter := b[e]-'A' <= 'Z'-'A'
	if sign || letter {
		e++
	}
	first := e
	var size [5]int
	for e < len(b) && groups < 5 {
		from := e
		for e < len(b) && b[e]-'0' <= 9 {
			e++
		}
		if size[groups] = e - from; e == from {
			return 0
		}
		n += e - from
		groups++
		if e+1 < len(b) && (b[e] == ' ' || b[e] == '-') && b[e+1]-'0' <= 9 {
			e++
			continue
		}
		break
	}
	if e < len(b) && (b[e] == '#' || b[e] == '*') {
		sign = true
		e++
	} else if e < len(b) && b[e]-'A' <= 'Z'-'A' && !letter {
		letter = true
		e++
	}
	if n < 4 && !(sign && n == 3) || n > 8 || letter && (!signs || groups > 1) {
		return 0
	}
	if groups > 1 && (size[0] == 4 && size[1] == 2 || groups == 3 && size[2] == 4 || size[0] == 1 || size[0] != size[1] && groups > 2) { // a date, a telephone number
		return 0
	}
	if b[first] == '0' && n == 8 && groups > 2 {
		return 0
	}
	if e < len(b) {
		switch c := b[e]; {
		case c-'0' <= 9, (c|0x20)-'a' <= 'z'-'a', c == '%', c == '_', c == '@', c >= 0x80 && c != 0xE2 && c != 0xC2:
			return 0
		case (c == '.' || c == ',' || c == ':' || c == '/' || c == '-') && e+1 < len(b) && b[e+1]-'0' <= 9:
			return 0
		case c == '/' || c == '-':
			return 0
		}
	}
	return e
}

// yearLike reports whether b is four digits that read as a year.
func yearLike(b []byte) bool {
	return len(b) == 4 && (b[0] == '1' && b[1] == '9' || b[0] == '2' && b[1] == '0')
}

func hasDigit(b []byte) bool {
	for _, c := range b {
		if c-'0' <= 9 {
			return true
		}
	}
	return false
}

// counts reports whether the word behind the number that begins with word k and ends at end counts something: digits,
// minutes, money.
func counts(w *pii.Words, k, end int) bool {
	for k < len(w.List) && w.List[k].Start < end {
		k++
	}
	if k >= len(w.List) || w.List[k].Gap != pii.GapBlank {
		return false
	}
	return in(unitWords, w.Of(k)) && !is1(w.Of(k))
}

var unitWords = words(`ord words sanaa orð rader linjer sidor sider sidur pages lines rows poäng poeng point points personer persons people steg trinn kalorier bitar biter mm cm grader graders meters metres w watt v volt kwh hz gb mb tb kvm m2 m3 gånger kilo liter siffror siffrig siffrigt tecken bokstäver cifre tegn siffer sifre bokstaver merkkiä numeroa stafir digits characters letters gånger ggr gange ganger kertaa times försök forsøg forsøk minuter minutter minuuttia mínútur minutes min dagar dage dager days timmar timer timer hours tuntia kr kronor kroner sek nok dkk euro euroa eur år aar ára years vuotta st stk kpl km m kg gram meter veckor uger uker weeks månader måneder months jan feb mar apr maj jun jul aug sep okt nov dec januari februari mars april maj juni juli augusti september oktober november december`)

// madeOf returns the end of a password of letters with digits, signs or capitals among them at b[i], or 0.
func madeOf(b []byte, i int) int {
	e := i
	for e < len(b) && b[e] > ' ' && e-i < 40 {
		e++
	}
	if e-i == 40 {
		return 0
	}
	for e > i {
		switch b[e-1] {
		case '.', ',', ';', ':', '?', ')', '"', '\'', ']', '}':
			e--
			continue
		}
		break
	}
	v := b[i:e]
	if len(v) < 6 {
		return 0
	}
	letters, digits, inner, turns := 0, 0, 0, 0
	for k, c := range v {
		switch {
		case c-'0' <= 9:
			digits++
		case (c|0x20)-'a' <= 'z'-'a' || c >= 0x80:
			letters++
			if c-'A' <= 'Z'-'A' && k > 0 && v[k-1]-'a' <= 'z'-'a' {
				turns++
			}
		case c == '/' || c == '@' || c == '\'' || c == '(' || c == ')' || c == ':' || c == ',' || c == ']' || c == '[' || c == '"' || c == '<' || c == '>':
			return 0
		case c == '.' || c == '!' || c == '#' || c == '$' || c == '%' || c == '&' || c == '*' || c == '+' || c == '_' || c == '=' || c == '?':
			if k > 0 && k < len(v)-1 {
				inner++
				if c == '.' && len(v)-k < 5 { // a domain
					return 0
				}
			}
		}
	}
	switch {
	case letters < 3:
		return 0
	case digits > 0 && !(v[0]-'0' <= 9 && v[len(v)-1]-'0' > 9), inner > 0, turns > 0 && letters > 6:
		return e
	}
	return 0
}
