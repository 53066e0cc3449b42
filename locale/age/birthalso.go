package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/pii"
)

// Dates and years that no word names, but another one before them, or the question that they answer.

// another looks for what d hangs on in another date before it, or in a question.
func (d *origin) another(w *scene) {
	if d.depth < groupMax && (d.listed(w) || d.alike(w)) {
		d.also = true
		return
	}
	if d.asked(w) {
		d.tie = tieAsked
		return
	}
	d.rightOne(w)
}

// rightOne takes the tie of the wrong date behind d, the right one: "skal være 7.9.1940, ikke 28.4.1986, som fødselsdato".
func (d *origin) rightOne(w *scene) {
	n := d.last + 1
	if d.shape != fullDate || d.depth > 0 || n+1 >= len(w.List) || w.List[n].Gap&^pii.GapComma != pii.GapBlank || !denials[string(w.Of(n))] {
		return
	}
	if n++; roleAt(w, n)&month != 0 { // not January 17, 1971
		n++
	}
	p := origin{depth: groupMax}
	if n < len(w.List) && p.read(w, n) && p.shape == fullDate && (p.tie == tieAfter || p.tie == tieNoun || p.tie == tieBorn) {
		d.tie, d.also = p.tie, true
	}
}

const alsoReach = 8 // words between a date and the one that it corrects

// listed reports whether d is the next of several, or the right one for a wrong one, and takes the tie of that: "født 1978 og 1981",
// "f. 23.06.92, men rett er 23.06.91".
func (d *origin) listed(w *scene) bool {
	corrects, k, last := false, d.first-1, -1
	for ; k >= 0 && w.List[k].Flags&pii.IsNumber == 0; k-- {
		if d.first-k > alsoReach || sentenceParts(w, k+1) {
			return false
		}
		switch r := roleAt(w, k); {
		case correcting(w.Of(k)):
			corrects = true
		case r&month != 0 && last < 0 && k > 0 && w.List[k-1].Flags&pii.IsNumber != 0: // inte 12 mars, utan
			last = k
		case r&(and|goes|is|it|self|third|who|adverb) == 0:
			return false
		}
	}
	if k < 0 || sentenceParts(w, k+1) {
		return false
	}
	first := firstFigures(w, k)
	corrects = corrects || first > 0 && last > 0 && wrongWords.Has(hash(w.Of(first-1))) // ikke 12. marts, men
	return (corrects || d.enumerated(w, k)) && d.takes(w, first, max(k, last))
}

// enumerated reports whether nothing but a sign or "and" stands between word k, a number, and d, with the end of a clause behind it.
func (d *origin) enumerated(w *scene, k int) bool {
	gap := w.List[d.first].Gap
	if !closes(w, d.last) || d.shape == fullDate && d.year >= recentYear {
		return false
	}
	switch {
	case k == d.first-2:
		return gap&^pii.GapHyphen == pii.GapBlank && roleAt(w, k+1)&and != 0
	case k == d.first-1:
		return gap&pii.GapComma != 0 || gap&pii.GapOther != 0 && signBefore(w.Text[:d.start])
	}
	return false
}

// signBefore reports whether b ends in the sign that joins the next of several, and a blank.
func signBefore(b []byte) bool {
	n := len(b)
	return n > 1 && b[n-1] == ' ' && (b[n-2] == '+' || b[n-2] == '&')
}

// firstFigures returns the first word of the date that ends with word k, a number.
func firstFigures(w *scene, k int) int {
	const within = pii.GapStop | pii.GapSlash | pii.GapHyphen | pii.GapQuote
	if k > 1 && roleAt(w, k-1)&month != 0 && w.List[k-2].Flags&pii.IsNumber != 0 {
		return k - 2
	}
	for n := 0; n < 2 && k > 0 && w.List[k].Gap&^within == 0 && w.List[k-1].Flags&pii.IsNumber != 0; n++ {
		k--
	}
	return k
}

// takes reports whether the date from word first to word last is one of birth in the form of d, which then hangs on the same.
func (d *origin) takes(w *scene, first, last int) bool {
	p := origin{depth: d.depth + 1}
	if !p.read(w, first) || p.last != last || p.shape != d.shape && (p.shape != dayMonth || d.shape != fullDate) || p.tie == tieNone || p.tie == tieOf {
		return false
	}
	d.tie = p.tie
	return true
}

// turnedDown reports whether d, a day, is what a birthday is not, and the right one follows: "inte 12 mars, utan 21 mars".
func (d *origin) turnedDown(w *scene) bool {
	n := d.last + 1
	return d.shape == dayMonth && d.first > 0 && n+1 < len(w.List) && wrongWords.Has(hash(w.Of(d.first-1))) && (correcting(w.Of(n)) || roleAt(w, n)&goes != 0) &&
		w.List[n+1].Flags&pii.IsNumber != 0
}

const alikeReach = 24 // words from a date back to one that it nearly is

// alike reports whether a date of birth before d, be it in the sentence before, is d but for one of its parts, as one mistyped is, and
// takes its tie.
func (d *origin) alike(w *scene) bool {
	if k := d.first - 1; d.shape != fullDate || d.year >= recentYear || k < 0 || roleAt(w, k)&(is|it|passport|birth|born) == 0 && !correcting(w.Of(k)) && !putWords.Has(hash(w.Of(k))) {
		return false
	}
	for k, n := d.first-1, 0; k >= 0 && n < alikeReach && w.List[k+1].Gap&pii.GapPara == 0; k, n = k-1, n+1 {
		x := &w.List[k]
		if x.Flags&pii.IsNumber == 0 || !papers.Alike(w.Text, x.Start, w.List[d.first].Start) {
			continue
		}
		p := origin{depth: groupMax}
		if p.read(w, k) && p.shape == fullDate && (p.tie == tieBorn || p.tie == tieNoun || p.tie == tieLabel) {
			d.tie = p.tie
			return true
		}
	}
	return false
}

// correcting reports whether word stands between what is wrong and what is right.
func correcting(word []byte) bool {
	return corrections.Has(hash(word))
}

var corrections = hashed.New(words.Set(`or tai vai eða ikke ikkje inte ej icke ekki ei eikä not nei nej nope eller eikun eiku siis vaan utan heldur rett rätt rét rétt oikea
	right correct correctly actually skal ska skulle skall should pitäis pitäisi pitäs kuuluu på til till to í po p o ändrat ändra
	ändrad retter rettes rettet rettat korrigert korrigerat korrigeret corrected changed korjattu muutettu leiðrétt istället stedet
	istedet instead stället för vaikka vent vänta vänt vänte bíddu odota wait hetkinen fast though selvom i for of sorry unnskyld förlåt undskyld anteeksi fyrirgefðu egentligen egentlig vara være
	olla vera be stemmer stämmer riktig riktige rigtig rigtige oikein forresten förresten mener menar menade mente tarkoitin meant står stod lukee stendur says say read reads sier säger siger sanoo segir`))

// putWords say that somebody has written a date.
var putWords = hashed.New(words.Set(`put wrote entered typed skrev skrivit skrevet skrivið skrifaði skráði satt sat ført förde kirjoitin kirjasin laitoin setti sett`))

// asked reports whether d, that begins what somebody answers, follows a question for a birthday: "fødselsdag??? hvorfor det?\nnå men 8/9 94".
func (d *origin) asked(w *scene) bool {
	if d.shape == lastTwo || d.shape == saidYear || d.shape == monthYear || d.shape == fullYear && d.year >= grownYear {
		return false
	}
	k := d.answerFrom(w)
	if k < 0 {
		return false
	}
	// who asked may repeat what was answered: "Siis 26.4.1958?"
	repeats := d.shape == fullDate && d.year < grownYear && d.end < len(w.Text) && w.Text[d.end] == '?'
	for n := 0; k > 0 && n < 2*reach && w.List[k].Gap&pii.GapPara == 0; n++ {
		k--
		if w.List[k].Flags&pii.IsNumber != 0 && !repeats {
			return false
		}
		if asksBirth(w, k) {
			return repeats || bytes.IndexByte(w.Text[w.List[k].End:d.start], '?') >= 0
		}
	}
	return false
}

// answerFrom returns the first word of the answer that d may be, or -1: nothing but a few short words stands before it.
func (d *origin) answerFrom(w *scene) int {
	k := d.first
	for n := 0; k > 0 && !sentenceParts(w, k) && w.List[k].Gap&pii.GapColon == 0; n++ {
		if k--; n > 3 || w.List[k].Flags&pii.IsNumber != 0 || len(w.Of(k)) > 5 {
			return -1
		}
	}
	return k
}

// asksBirth reports whether word k names a birthday, or what one turns with the word behind it.
func asksBirth(w *scene, k int) bool {
	r := roleAt(w, k)
	return r&birth != 0 || r&turns != 0 && roleAt(w, k+1)&(years|you) != 0
}

// isNow reports whether b says of somebody that he is.
func isNow(b []byte) bool {
	switch string(b) {
	case "är", "ar", "e", "er", "is", "on", "s", "m":
		return true
	}
	return false
}

// isOf reports whether d stands behind "is" and somebody of whom that is said: "hun er 1953 modell", "I'm 1968".
func (d *origin) isOf(w *scene) bool {
	k := d.first - 1
	if roleAt(w, k)&article != 0 && roleAt(w, k)&is == 0 {
		k--
	}
	if k >= 0 && roleAt(w, k)&selfIs != 0 && d.year < grownYear { // im a 1962 model
		return true
	}
	if k < 1 || !isNow(w.Of(k)) || d.year > 0 && d.year >= recentYear {
		return false
	}
	r := roleAt(w, k-1)
	return r&(self|third|kin|child|person|party) != 0 || r&mine != 0 && roleAt(w, k-2)&(kin|child) != 0
}

// wrongWords say of a birthday that it is not as it is written, behind which the right one may follow: "födelsedag fel. Inte 12 mars, utan".
var wrongWords = hashed.New(words.Set(`fel feil forkert forkerte väärin väärä vitlaust rangt rangur röng wrong incorrect inte ikke ei ekki not`))

// besideLast reports whether word k, the number before d, is the last four figures of an identity number, with which a line begins that
// answers for both: "> the last four digits and your date of birth.\n4463 + November 26th, 1990".
func (d *origin) besideLast(w *scene, k int) bool {
	x := &w.List[k]
	return d.shape == fullDate && d.year < grownYear && k > 0 && x.End-x.Start == 4 && x.Flags&pii.IsNumber != 0 && x.Gap&pii.GapLine != 0 &&
		w.List[d.first].Gap&(pii.GapComma|pii.GapOther) != 0
}
