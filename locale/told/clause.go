package told

import (
	"github.com/sladd-go/sladd/pii"
)

// A noun is what the word that names a secret says of its value.
type noun uint8

const (
	noNoun   noun = iota
	passNoun      // a password: letters, digits, signs
	codeNoun      // a code: digits, with a letter or a sign
	someNoun      // a code of any kind, or a network
)

const bridge = 9 // words at most between the noun and the verb that tells

// clauseValue reads the value that the clause behind the noun w.List[i] tells: "the code to the garage has been changed to
// 4471", "lösenordet är inte vinterkatt utan sommarkatt".
func clauseValue(w *pii.Words, i int, of noun) (start, end int) {
	loose, sentences, users := 0, 0, false
	told, moved, turned := false, movedBefore(w, i), false
	tried := triedBefore(w, i)
	unsaid := false // "not" stands where nothing was told yet
	for k := i + 1; k < len(w.List) && k-i <= bridge+3; k++ {
		x := &w.List[k]
		if x.Flags&pii.IsLabel != 0 || x.Gap&pii.GapPara != 0 {
			return 0, 0
		}
		if x.Gap&(lineEnd|pii.GapStop) != 0 && (x.Gap&lineEnd != 0 || x.Gap&pii.GapBlank != 0) {
			if sentences++; sentences > 1 || asks(w, k) || !in(itWords, w.Of(k)) { // "the code was changed. It is now"
				return 0, 0
			}
			told, turned = false, false
			continue
		}
		// A sign that points at what follows: "K = V", "K - V", "K (V)", "K, V,".
		points := x.Gap&pii.GapColon != 0 || x.Gap&pii.GapBlank != 0 && x.Gap&(pii.GapOther|pii.GapHyphen|pii.GapComma|pii.GapParen) != 0
		if points = points && !turned; told && moved && loose == 0 && of == passNoun && plain(w, k) && ends(w, k) && roleOf(w.Of(k)) == 0 && len(w.Of(k)) > 5 && unknown(w, k) && !definite(w.Of(k)) && roleOf(w.Of(k-1))&toward != 0 { // changed to a word
			return x.Start, x.End
		}
		if told || points || k == i+1 || tried && k-i < 4 {
			closed := x.Gap&(pii.GapComma|pii.GapParen) != 0
			if s, e, ok := value(w, k, of, told && loose == 0 || points && !closed); ok && (loose == 0 || sayable(w, k, s, e)) && !(told && moved && definite(w.Of(k)) && e == x.End) && (told || !closed || shut(w, e)) {
				return s, e
			}
		}
		role := roleOf(w.Of(k))
		if users = users || role&user != 0; !told && !turned && of == passNoun && k-i < 5 && !users && x.Gap == pii.GapBlank { // the password by the note V
			if e := madeOf(w.Text[:w.List[len(w.List)-1].End], x.Start); e > 0 && sayable(w, k, x.Start, e) {
				return x.Start, e
			}
		}
		switch {
		case role&denied != 0:
			turned, unsaid, told = true, !told, false
		case turned && instead(w.Of(k)) && !(unsaid && len(w.Of(k)) == 3):
			told, turned = true, false
			continue
		case turned:
			if k-i > bridge {
				return 0, 0
			}
			continue
		case in(movedWords, w.Of(k)):
			moved, told = true, false
		case !told && (joins(w.Of(k)) || role&user != 0 && x.Gap&pii.GapComma != 0):
			return 0, 0
		case moved && role&toward != 0 || moved && (string(w.Of(k)) == "í" || string(w.Of(k)) == "å"):
			told = true
			continue
		case role&is != 0 && role&uses == 0 && string(w.Of(k)) != "on" || string(w.Of(k)) == "on" && k > i && !english(w, i):
			told = true
			continue
		case in(tellWords, w.Of(k)) || k > i+1 && x.Gap == pii.GapQuote && string(w.Of(k)) == "s" && it(w.Of(k-1)):
			told = true
			continue
		}
		if turned {
			told = false
			continue
		}
		if told && role&fill == 0 && !in(nowWords, w.Of(k)) { // something else is told of it first: "enligt lappen"
			if loose++; loose > 4 || role&(status|uses) != 0 || joins(w.Of(k)) || x.Gap&pii.GapComma != 0 {
				return 0, 0
			}
		}
		if k-i > bridge {
			return 0, 0
		}
	}
	return 0, 0
}

// english reports whether word i is English: "on" says there where a thing is.
func english(w *pii.Words, i int) bool {
	switch c := w.Of(i); c[len(c)-1] {
	case 'i', 'a', 'n', 's':
		return c[0]|0x20 == 'p' && len(c) < 4
	}
	return true
}

func instead(word []byte) bool {
	switch string(word) {
	case "utan", "men", "vaan", "heldur", "but", "uden":
		return true
	}
	return false
}

// shut reports whether what a comma or parenthesis opened before a value is shut right behind it.
func shut(w *pii.Words, end int) bool {
	return end < len(w.Text) && (w.Text[end] == ',' || w.Text[end] == ')')
}

var (
	// movedWords say that a secret was changed, or set: what follows "to" is the new one.
	movedWords = words(`ändrad ändrat ändrades ändras bytt bytts byttes byts sattes satts satt satte sätts sat sett sätta ændret ændredes skiftet skiftedes endret endra byttet bytta changed set reset breytt breytti vaihdettu vaihdettiin uppdaterad uppdaterat uppdaterades opdateret oppdatert updated nollställd nollställdes nulstillet tilbakestilt bytte bytter ändrade skiftede ændrede endrede endra change changed vaihdoin`)
	// tellWords tell what a secret is, as "is" does.
	tellWords = words(`blev blir ble bliver blei bli blive bleve vara være vera vere lyder kuuluu hedder heter heiter heitir hette hed pitäisi olla ollut taitaa lukee står stendur says reads becomes became be been hljóðar verður varð alltså altså nämligen nemlig`)
	itWords   = words(`den det it se den hann hún það nya nye nyt nytt new now nu nå nyt uusi`)
	nowWords  = words(`ennen före förut tidigare før before previously muka bare lige nu nå núna nyt just right now currently still stadig fortsatt framleiðis enn edelleen ennå yhä aina alltaf alltid altid always numera visst nog tydligen ska skal skall skulle should must á að the den det se það it en et ett a an uusi uuden nya nye ny new jo faktisk faktiskt actually apparently muuten vissnok angiveligt tror think nok`)
)

// movedBefore reports whether somebody changed or set the secret w.List[i]: "I changed the password to".
func movedBefore(w *pii.Words, i int) bool {
	for n := i - 1; n >= max(0, i-5) && w.List[n+1].Gap == pii.GapBlank; n-- {
		if in(movedWords, w.Of(n)) {
			return true
		}
	}
	return false
}

// triedBefore reports whether somebody types or tries the secret w.List[i]: what follows it may be its value.
func triedBefore(w *pii.Words, i int) bool {
	for n := i - 1; n >= max(0, i-4) && w.List[n+1].Gap == pii.GapBlank; n-- {
		if in(triedWords, w.Of(n)) || roleOf(w.Of(n))&typed != 0 {
			return true
		}
	}
	return false
}

var triedWords = words(`testade testat testar provade provat provar prövade prøvde prøvd prøver prøvede prøvet tried try kokeilin kokeillut prófaði lägg legg læg använde använder brukte bruker bruger brugte used använt tastet tastede stämplar`)

// joins reports whether word joins another clause.
func joins(word []byte) bool {
	switch string(word) {
	case "och", "og", "and", "ja", "men", "but", "mutta", "en", "eller", "or", "tai", "eða":
		return true
	}
	return false
}

// sayable reports whether the value that begins with word k may follow words that say something else: it holds digits
// and stands behind no word for a place.
func sayable(w *pii.Words, k, start, end int) bool {
	return hasDigit(w.Text[start:end]) && roleOf(w.Of(k-1))&(at|toward|own) == 0 && !in(byWords, w.Of(k-1)) && !in(toWords, w.Of(k-1)) && !in(caseOther, w.Of(k-1))
}
