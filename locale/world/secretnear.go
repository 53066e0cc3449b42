package world

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// Where the word that makes a value a secret doesn't stand right before it: behind it ("2780 is the
// door code"), or before it with words between that no list can hold ("the code to the bike shed is").

// nearWords says what the small words round about do.
var nearWords = makeNearWords()

const (
	nearNothing = uint8(iota)
	nearIs      // is, was, became: what stands before it is told
	nearAs      // as: it, too
	nearFill    // may stand between that and the word
	nearPlace   // to, for: what follows is what the password is for
	nearVia     // in, by: a message may follow
	nearNot     // not, failed, another number: what stands before is not told
)

func makeNearWords() *wordEnds {
	t := new(wordEnds)
	t.grow()
	add := func(says uint8, words string) { t.add(says, strings.Fields(words)) }
	add(nearIs, `är e er is on var was har has blev ble blir bliver oli lyder lyden heter tuli kom`)
	add(nearAs, `som as sem`)
	add(nearPlace, `till til to for för hos from från fra`)
	add(nearVia, `i via per in by på`)
	add(nearFill, `min mitt mit mine mina my mín mitt vår vårt vores våra our den det the ett et en a an ny nya nytt nye new gamla gamle old rätt riktig rigtig rigtige korrekt correct`)
	add(nearNot, `inte ikke ikkje ej icke ei not no fungerar funkar virker virkar virka toimi toimii works work fel feil forkert wrong glömt glemt glömde glemte forgot unohtui unohdin gleymdi och og and ja en men mutta but eller or tai att at
		*nummer *nummeret *numret *numero *nr *nro *id *saldo *saldoen *saldot *beloppet *beløpet *beløbet *summan *summen *pris *priset *prisen *året *datum *dato *tid *tiden *ordern *ordren *faktura *fakturan *fakturaen *lasku *tilaus *kostnaden *avgiften *avgift *bonus *rabatten *tunnus`)
	return t
}

// saidAbove reads a word that names a secret over up to three words between that may be anything, of
// which the one right before the value says "is": "dørkoden til opgangen er". No punctuation may
// part them. far is more than any code of something else has.
func (t *wordEnds) saidAbove(b []byte, i int) (says uint8, start, far int, colon bool) {
	j, c := valueGap(b, i)
	if c || j == i {
		return saysNothing, 0, 0, false
	}
	if b[j] == ' ' && madeUp(b[i:valueEnd(b, i)]) {
		return t.saidFar(b, i)
	}
	// "is", or a value between commas.
	says, start = nearWords.before(b, j)
	switch at(b, j) {
	case ' ':
		if says != nearIs {
			return saysNothing, 0, 0, false
		}
	case ',':
		if j != i-2 || !closed(b, i) || says == nearNot {
			return saysNothing, 0, 0, false
		}
		start = j + 1
	default:
		return saysNothing, 0, 0, false
	}
	for n := 0; n < 9; n++ {
		if start < 2 || !(b[start-1] == ' ' || n == 0 && b[start-1] == ',') || !isWord(b[start-2]) {
			break
		}
		end := start - 1
		says, start = t.before(b, end)
		switch says {
		case saysPassword, saysPIN, saysSafe, saysKey:
			return says, start, 10, false
		case saysCode: // "pin-kode"
			if kind, at := t.before(b, gapBack(b, start)); kind == saysPIN || kind == saysSafe {
				return kind, at, 10, false
			}
			return saysNothing, 0, 0, false
		case saysNothing, saysBridge:
		default:
			return saysNothing, 0, 0, false
		}
		if s, _ := nearWords.before(b, end); s == nearNot {
			break
		}
		for start > 0 && isWord(b[start-1]) {
			start--
		}
	}
	return saysNothing, 0, 0, false
}

// saidFar reads a word for a password before b[i] in the same sentence, for a value that looks like nothing
// else.
func (t *wordEnds) saidFar(b []byte, i int) (says uint8, start, far int, colon bool) {
	for n := 0; n < 12; n++ {
		for i > 0 && !isWord(b[i-1]) {
			if c := b[i-1]; c == '\n' || c == '?' || c == '!' || c == ']' || c == '.' && at(b, i) == ' ' {
				return saysNothing, 0, 0, false
			}
			i--
		}
		if says, start = t.before(b, i); says == saysPassword {
			return says, start, 10, false
		}
		if s, _ := nearWords.before(b, i); i == 0 || n == 0 && (s == nearPlace || s != nearIs && says != saysBridge) {
			return saysNothing, 0, 0, false
		}
		for i > 0 && (isWord(b[i-1]) || isDigit(b[i-1])) {
			i--
		}
	}
	return saysNothing, 0, 0, false
}

// madeUp reports whether v mixes letters and digits as passwords do, and as little else: five letters or
// more and then digits, or a sign among them.
func madeUp(v []byte) bool {
	if len(v) < 8 || !passwordLike(v, 8, true) {
		return false
	}
	letters := 0
	for letters < len(v) && isWord(v[letters]) {
		letters++
	}
	return caseMix(v) && letters >= 5 || bytes.ContainsAny(v, "!#$%&_*") && hasSmall(v)
}

// changed reports whether something is told to be changed in the words before b[i]: "bytt lösenord till".
func changed(b []byte, i int) bool {
	for _, s := range [...]string{"byt", "ndra", "ndre", "kift", "chang", "vaih", "satt", "reset", "uppdat", "opdat"} {
		if bytes.Contains(b[max(0, i-24):i], []byte(s)) {
			return true
		}
	}
	return false
}

// closed reports whether the value at b[i] ends a clause.
func closed(b []byte, i int) bool {
	for i < len(b) && b[i] > ' ' {
		i++
	}
	c := at(b, i)
	return c == 0 || c == '\n' || b[i-1] == ',' || b[i-1] == '.' || b[i-1] == ')' || b[i-1] == ';'
}

// hasSmall reports whether v holds small letters.
func hasSmall(v []byte) bool {
	for _, c := range v {
		if isLetter(c) && !isUpper(c) {
			return true
		}
	}
	return false
}

// secretBehind reads a value at b[s], whose first digit is b[i], that the words behind it name: "2780
// som kod", "Kattunge9 is my password".
func secretBehind(b []byte, i, s int) (start, end int, r pii.Reading) {
	e := s
	for e < len(b) && e-s < 40 && b[e] > ' ' {
		e++
	}
	if at(b, e) != ' ' || e-s < 4 || !isDigit(b[i]) {
		return 0, 0, r
	}
	// Most numbers go here: a word that says "is" or "as" must follow.
	k, says := nextNear(b, e)
	if says == nearVia {
		if end = codeEnd(b, s); bytes.HasPrefix(b[k:], []byte(" sms")) && (end == s+4 || end == s+6) && !yearLike(b[s:end]) {
			return s, end, pii.Reading{Bits: 10, Evidence: pii.TermAfter}
		}
		return 0, 0, pii.Reading{}
	}
	if says != nearIs && says != nearAs {
		return 0, 0, r
	}
	for n := 0; n < 3; n++ {
		k0 := k
		if k, says = nextNear(b, k); says != nearFill && says != nearPlace {
			k = k0
			break
		}
	}
	w := k + 1
	for w < len(b) && isWord(b[w]) {
		w++
	}
	if at(b, k) != ' ' || w == k+1 {
		return 0, 0, r
	}
	what, _ := valueWords.before(b, w)
	bits := 0
	switch what {
	case saysPIN, saysSafe:
		end, bits = codeEnd(b, s), 12
	case saysCode:
		end, bits = codeEnd(b, s), 10
	case saysPassword:
		if end, bits = codeEnd(b, s), 11; end == 0 {
			if end = valueEnd(b, s); !passwordLike(b[s:end], 5, false) {
				end = 0
			}
		}
	}
	if end == 0 || yearLike(b[s:end]) || end < e-2 {
		return 0, 0, r
	}
	return s, end, pii.Reading{Bits: bits, Evidence: pii.TermAfter}
}

// nextNear returns the end of the word behind a blank at b[i], and what it does.
func nextNear(b []byte, i int) (end int, says uint8) {
	if at(b, i) != ' ' {
		return i, nearNothing
	}
	end = i + 1
	for end < len(b) && end-i < 12 && isWord(b[end]) {
		end++
	}
	says, _ = nearWords.before(b, end)
	return end, says
}

// yearLike reports whether v is a year of our time.
func yearLike(v []byte) bool {
	return len(v) == 4 && (v[0] == '1' && v[1] == '9' && v[2] >= '5' || v[0] == '2' && v[1] == '0' && v[2] <= '3')
}

// caseMix reports whether v holds digits, small letters and capitals.
func caseMix(v []byte) bool {
	digits, small, big := false, false, false
	for _, c := range v {
		digits, small, big = digits || isDigit(c), small || isLetter(c) && !isUpper(c), big || isUpper(c)
	}
	return digits && small && big
}

// fieldValue reports whether b[s:e], behind "password:", is one word that fills the field and is none that
// tells of a password.
func fieldValue(b []byte, s, e int) bool {
	if e-s < 5 || e-s > 32 {
		return false
	}
	for _, c := range b[s:e] {
		if !isWord(c) && c != '-' && c != '_' {
			return false
		}
	}
	switch c := at(b, e); c {
	case 0, '\n', ',', ';':
	default:
		return false
	}
	says, at := fieldWords.before(b, e)
	return says == saysNothing && at >= s
}

// fieldWords are what people write in the stead of a password.
var fieldWords = func() *wordEnds {
	t := new(wordEnds)
	t.grow()
	t.add(saysOther, strings.Fields(`*glömt *glömd *glemt *glemte *glömde forgot *forgotten *unohtunut unohtui gleymt okänd okänt *ukendt *ukjent unknown saknas *mangler missing required krävs kräves obligatoriskt påkrævet *krevd valfritt optional
		*ändra *ändras ændre endre change changed *ändrat *bytt byt byte skift reset *återställ *återställt nulstil nulstillet *tilbakestill tilbakestilt expired *utgått udløbet utløpt fungerar funkar virker works toimii hemligt hemlig *hemmelig *salainen leyndarmál secret hidden *dolt skjult none *ingen *inget *intet tomt empty blank
		felaktigt felaktig ogiltigt ugyldig ugyldigt invalid *forkert *feilet wrong incorrect spärrat sperret spærret locked låst *samma samme *samme *sama vanlig vanliga *problem hjälp hjælp hjelp vänligen *please *klart *sendt *skickat *skickas vidare *varför hvorfor hvordan hvernig *password *lösenord *passord *adgangskode *salasana *lykilord *kodeord
		ändring ændring *återställning *tecken *minst number`))
	return t
}()
