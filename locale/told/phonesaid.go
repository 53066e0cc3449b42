package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// The words between somebody and the number on which he is reached.

// calledBy reports whether word stands for a telephone's number between a name and the digits: "Bjarni Þór, s. 6991234",
// "navn: pia lykke nummer: 26119403".
func calledBy(word []byte) bool {
	if len(word) == 1 {
		return bytes.IndexByte([]byte("stmph"), word[0]|0x20) >= 0
	}
	return word[0]|0x20 == 'n' && in(callWords, word)
}

// reachedOn reports whether word stands between somebody and the number on which he is reached.
func reachedOn(word []byte) bool {
	switch string(word) {
	case "på", "paa", "on", "at", "á", "í", "har":
		return true
	}
	return false
}

// has reports whether word is the last of those that say that somebody has a number, where the verb of reachedOn doesn't: "hún er með
// 8953316", "she has 41234567".
func has(word []byte) bool {
	switch string(word) {
	case "með", "has", "hevur":
		return true
	}
	return false
}

// counts reports whether word n goes on behind a number that somebody has, so that it may be of anything: "4417 2207 in his cart". A phone
// may stand there, "8912345 í síma", or the next clause.
func counts(w *pii.Words, n int) bool {
	switch {
	case n >= len(w.List) || w.List[n].Gap != pii.GapBlank, in(nextClause, w.Of(n)), identityBehind(w, n):
		return false
	}
	return n+1 == len(w.List) || !in(phoneNouns, w.Of(n+1)) && !in(phonesInside, w.Of(n+1))
}

var (
	nextClause   = set(`and og but en or eða so if ef now núna men`)
	phonesInside = set(`síma símann símanum gsm`)
)

// holder says who has a number by the words up to word i, and which word ends his name: "mamma er með", "she has".
func holder(w *pii.Words, i int) (whose.Name, int) {
	who := i - 1
	if string(w.Of(i)) == "með" {
		switch {
		case i < 2:
			return whose.None, i
		case is1(w.Of(who)):
			who--
		case is1(w.Of(who-1)) && in(subjects, w.Of(who)): // heima er ég með
			return whose.Part, who
		default:
			return whose.None, i
		}
	}
	if who < 0 || !in(persons, w.Of(who)) && !in(others, w.Of(who)) && whose.Before(w, who+1) == whose.None {
		return whose.None, i
	}
	return whose.Part, who
}

// hereHasOne reports whether the words up to word i say where somebody has a number: "hjemme har jeg".
func hereHasOne(w *pii.Words, i int) bool {
	if i < 2 || !in(subjects, w.Of(i)) || w.List[i].Gap != pii.GapBlank || w.List[i-1].Gap != pii.GapBlank || w.List[i+1].Gap != pii.GapBlank {
		return false
	}
	return string(w.Of(i-1)) == "har" && in(wheres, w.Of(i-2))
}

// wheres are where, or by whom, somebody is reached.
var wheres = set(`hjemme hemma heime heima sjøl sjølv selv själv privat jobben arbejde jobbet`)

// andMine reports whether what stands between the number that begins with word k and another of as many digits says that both are
// somebody's: "pappa er med 5812345 og ég 7623272", "hans er 26119403 og mit eget 26119404".
func andMine(w *pii.Words, k int) bool {
	i := k - 1
	if !speaksOf(w.Of(i)) && !in(mineWords, w.Of(i)) {
		return false
	}
	for n := 0; n < 3 && i > 0 && !isNumber(w, i); n++ {
		if w.List[i+1].Gap != pii.GapBlank || isNumber(w, i-1) && !conjoins(w.Of(i)) {
			return false
		}
		i--
	}
	if i < 2 || !isNumber(w, i) {
		return false
	}
	first := i
	digits := len(w.Of(i))
	for digits < 7 && first > 1 && adjoins(w, first) && isNumber(w, first-1) {
		first--
		digits += len(w.Of(first))
	}
	if digits < 7 || digits > 11 || !isWordBefore(w, first) {
		return false
	}
	r := phoneRunAt(w, k)
	return r.digits <= digits && r.digits >= 7 && !whose.Thing(w, first-1)
}

// isWordBefore reports whether what stands before word k says that somebody has the number that begins there.
func isWordBefore(w *pii.Words, k int) bool {
	word := w.Of(k - 1)
	return is1(word) || reachedOn(word) || has(word)
}

// speaksOf reports whether word is who has a number, or stresses it.
func speaksOf(word []byte) bool { return in(subjects, word) || in(ownWords, word) }

// ownWords stress whose a number is.
var ownWords = set(`eget egen own eigið eigin egne`)

// persons are the pronouns for whom one reaches.
var persons = set(`mig meg mej ham han hende henne hun hon honom os oss dem me him her us them mér hann hana henni honum okkur`)

// Who says on which number he is, and whose a number is that has been spoken of.
var (
	subjects  = set(`jeg jag eg æ ég jeg hun hon han hann hún she he i we vi við`)
	others    = set(`she he`)
	mineWords = set(`min mit mitt mín mítt mine mitt hans hendes hennes hennar hans his hers deres vores vårt okkar`)
)

// saidOf reports whether the words up to word i say on which number somebody is, "I'm on", or, where one is spoken of, whose it
// is: "mine is".
func saidOf(w *pii.Words, i int) bool {
	if i < 2 || w.List[i].Gap != pii.GapBlank {
		return false
	}
	word, before := w.Of(i), w.Of(i-1)
	if reachedOn(word) && ((is1(before) || short(before)) && in(subjects, w.Of(i-2)) || in(subjects, before) && is1(w.Of(i-2)) ||
		in(answerVerbs, before) && in(subjects, w.Of(i-2))) {
		return true
	}
	return upFrom(w, i) || is1(word) && in(mineWords, before) && numberBefore(w, i-1)
}

// short reports whether word is what is left of "is" and "am" behind an apostrophe: "she's", "I'm".
func short(word []byte) bool { return len(word) == 1 && (word[0] == 's' || word[0] == 'm') }

// answerVerbs are what somebody does on his number.
var answerVerbs = set(`svarar svarer svara svaraði svarade svarte svarede nås nåes treffes træffes näs næst answers`)

// upFrom reports whether the words up to word i tell who gave whom what he is reached on, as is said in Icelandic: "gaf mér upp".
func upFrom(w *pii.Words, i int) bool {
	if string(w.Of(i)) != "upp" || !in(persons, w.Of(i-1)) {
		return false
	}
	switch string(w.Of(i - 2)) {
	case "gaf", "gáfu", "gefur", "gefið":
		return true
	}
	return false
}

// onNumber reports whether word i is the word for a number that somebody is on: "er á númerinu", "nås på numret".
func onNumber(w *pii.Words, i int) bool {
	return i > 1 && in(phoneNouns, w.Of(i)) && reachedOn(w.Of(i-1)) && (is1(w.Of(i-2)) || in(reachVerbs, w.Of(i-2)))
}

var reachVerbs = set(`nås nåes treffes træffes näs reached tavoitettavissa næst ringe ringa ring hringja hringdu call`)

// numberBefore reports whether the word for a number, or for a telephone, stands in the sentence before word k.
func numberBefore(w *pii.Words, k int) bool {
	for n := k - 1; n >= max(0, k-10) && w.List[n+1].Gap&pii.GapPara == 0; n-- {
		word := w.Of(n)
		if c := word[0] | 0x20; c != 'n' && c != 't' && c != 'm' && c != 's' {
			continue
		}
		if in(phoneNouns, word) {
			return true
		}
	}
	return false
}

var phoneNouns = set(`nummer nummeret numret nummer numer númer númerið number numbers telefon telefonen telefonnummer
	telefonnummeret tlf tlfnr tel telefonnr mobil mobilen mobilnummer mobilnummeret mobilnr mobile símanúmer símanúmerið sími
	síminn númerinu símanúmerinu símanum`)

// orAnothers reports whether the number that ends with word k, at the beginning of a text, is one of two, of which the other
// is somebody's: "60214478 eller konens 22970341".
func orAnothers(w *pii.Words, k int) bool {
	if k+3 >= len(w.List) || w.List[k+1].Gap&^(pii.GapBlank|pii.GapComma) != 0 || !conjoins(w.Of(k+1)) {
		return false
	}
	x, n := &w.List[k+2], k+3
	if !isNumber(w, n) { // min mands
		n++
	}
	if n >= len(w.List) || !isNumber(w, n) || x.Gap != pii.GapBlank {
		return false
	}
	return x.Class&uint64(lexicon.Family) != 0 || in(mineWords, w.Of(k+2)) || in(spouses, w.Of(k+2))
}

var spouses = set(`konens kones konas mandens mannens hustruns frugans frus sambons kærestens kjærestens wife's husband's konunnar
	mannsins`)

var callWords = set(`nummer nr num numero númer number`)
