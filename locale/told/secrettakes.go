package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// What says of a thing that a code opens it or turns it off, without a word for the code: "kælderdøren bruger 5B93", "ovi aukeaa
// 0852:lla", "larmet av 9047".

// thingTakes reports whether c is such a code. A time of the day is one only behind "with": gates open at eight too.
func (v *view) thingTakes() bool {
	w, c := v.w, v.c
	if !v.codeLike() || !c.shut {
		return false
	}
	with := finnishWith(w.Text[c.end:])
	p := c.first - 1
	for n := 0; n < 3 && p > 0 && w.List[p+1].Gap == pii.GapBlank && (v.at(p)&(sWith|sFill) != 0 || in(besideTaking, w.Of(p))); n, p = n+1, p-1 {
		with = with || v.at(p)&sWith != 0 || string(w.Of(p)) == "numerolla"
	}
	switch {
	case p < 1 || w.List[p+1].Gap != pii.GapBlank || w.List[p].Gap != pii.GapBlank:
		return false
	case in(openWords, w.Of(p)):
		return with && v.thingBefore(p)
	case in(takeWords, w.Of(p)), in(offWords, w.Of(p)):
		return (with || !clock(w.Text[c.start:c.end])) && v.thingBefore(p)
	}
	return false
}

// codeLike reports whether c is three to eight digits, or four to six digits and capitals: 4471, 5B93.
func (v *view) codeLike() bool {
	b := v.w.Text[v.c.start:v.c.end]
	if v.c.caps && len(b) > 3 && len(b) < 7 && v.c.digits > 1 {
		return b[0]-'0' <= 9 || b[1]-'0' <= 9 // CR2032 is a battery
	}
	return v.c.style == inDigits && v.c.digits > 2 && v.c.digits < 9
}

// thingBefore reports whether one of the two words before word k, in its clause, is what takes a code.
func (v *view) thingBefore(k int) bool {
	for p := k - 1; p >= max(0, k-2) && v.w.List[p+1].Gap == pii.GapBlank; p-- {
		if v.at(p)&(sThing|sLock) != 0 {
			return true
		}
	}
	return false
}

// finnishWith reports whether b begins with the ending by which Finnish says "with" of a number: ":lla".
func finnishWith(b []byte) bool {
	return bytes.HasPrefix(b, []byte(":lla")) || bytes.HasPrefix(b, []byte(":llä"))
}

var (
	openWords = set(`öppnas öppnar åpnes åpner åbner åbnes aukeaa avautuu aukee opnast opnar opens unlocks låses låser låsas lukittuu`)
	takeWords = set(`bruger bruker använder tar tager takes uses wants vil vill käyttää ottaa notar tekur`)
	offWords  = set(`av af off pois päältä disarm disarms från fra`)
	// besideTaking are words that may stand between.
	besideTaking = set(`också även også også myös líka also too även numerolla nu nå`)
)
