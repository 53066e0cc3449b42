package told

import (
	"github.com/sladd-go/sladd/locale/internal/calendar"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// Dates of birth in bare digits that are put right on the line below the answer, with the wrong part named before: "hva er fødselsdatoen
// din?⏎180204⏎nei vent 1812 mener jeg, 181204".

const (
	rightWords = 9 // words of that line before the date
	askedWords = 9 // words between the answer and the word for the birth
	mostChange = 2 // digits in which the two differ
)

// birthPutRight reads word k if it is such a date.
func birthPutRight(w *pii.Words, k int) (start, end int, r pii.Reading) {
	if !rightDate(w, k) {
		return 0, 0, r
	}
	return found(w, k, k, 11)
}

// rightDate reports whether word k is such a date.
func rightDate(w *pii.Words, k int) bool {
	date := w.Of(k)
	if n := len(date); n != 6 && n != 8 || !ends(w, k) || !dayDigits(date) {
		return false
	}
	first, p := rightLine(w, k)
	if p < 1 || !in(rightBirthWords, w.Of(first)) || whose.Thing(w, k-1) {
		return false
	}
	return isNumber(w, p) && changed(date, w.Of(p)) && birthBefore(w, p)
}

// rightLine returns the word that begins the line of word k, behind who speaks, and the last of the line before, which is -1 where the line
// has no other word or too many.
func rightLine(w *pii.Words, k int) (first, before int) {
	for first = k; first > 0 && w.List[first].Gap&lineEnd == 0; {
		if first--; k-first > rightWords {
			return first, -1
		}
	}
	before = first - 1
	if first > 0 && first < k && w.List[first+1].Gap&pii.GapColon != 0 {
		first++
	}
	if first == k {
		return first, -1
	}
	return first, before
}

// rightBirthWords begin a line that puts right what was written.
var rightBirthWords = set(`nei nej ei neh no oi oj hups oops ops beklager unnskyld undskyld sorry förlåt anteeksi afsakið fyrirgefðu rettelse
	rättelse vent vänta skrev skreiv mente mener menar tarkoitan korjaus skrifaði ég meinti æ æi jag jeg eg i wait rangt feil fel forkert`)

// changed reports whether two dates are as long and differ in a digit or two.
func changed(a, b []byte) bool {
	if len(a) != len(b) {
		return false
	}
	n := 0
	for i := range a {
		if a[i] != b[i] {
			n++
		}
	}
	return 0 < n && n <= mostChange
}

// dayDigits reports whether six or eight digits are a day, a month and a year in either order.
func dayDigits(b []byte) bool {
	two := func(i int) int { return int(b[i]-'0')*10 + int(b[i+1]-'0') }
	if n := len(b); n == 8 {
		_, first := calendar.Date(two(4)*100+two(6), two(2), two(0))
		_, last := calendar.Date(two(0)*100+two(2), two(4), two(6))
		return first && (two(4) == 19 || two(4) == 20) || last && (two(0) == 19 || two(0) == 20)
	}
	_, first := calendar.Date(2000+two(4), two(2), two(0))
	_, last := calendar.Date(2000+two(0), two(2), two(4))
	return first || last
}

// birthBefore reports whether the word for a date of birth stands in the lines before word p.
func birthBefore(w *pii.Words, p int) bool {
	for n := p - 1; n >= max(0, p-askedWords); n-- {
		var buf [32]byte
		if beginsAny(fold(&buf, w.Of(n)), birthStems) {
			return true
		}
	}
	return false
}

// birthStems begin words for the day of a birth, as fold writes them.
var birthStems = []string{"fodelsed", "fodelsetid", "fodsels", "bursdag", "fodt", "fodd", "syntyma", "syntynyt", "fading", "afmalisd", "fadd", "birth", "born", "dob"}
