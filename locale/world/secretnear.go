package world

import (
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
	nearNot     // not, failed, another number: what stands before is not told
)

func makeNearWords() *wordEnds {
	t := new(wordEnds)
	t.grow()
	add := func(says uint8, words string) { t.add(says, strings.Fields(words)) }
	add(nearIs, `är e er is on var was blev ble blir bliver oli lyder lyden heter tuli kom`)
	add(nearAs, `som as sem`)
	add(nearFill, `min mitt mit mine mina my mín mitt vår vårt vores våra our den det the ett et en a an ny nya nytt nye new gamla gamle old til till to for för i hos på rätt riktig rigtig rigtige korrekt correct`)
	add(nearNot, `inte ikke ikkje ej icke ei not no fungerar funkar virker virkar virka toimi toimii works work fel feil forkert wrong glömt glemt glömde glemte forgot unohtui unohdin gleymdi och og and ja en men mutta but eller or tai for at att
		*nummer *nummeret *numret *numero *nr *nro *id *saldo *saldoen *saldot *beloppet *beløpet *beløbet *summan *summen *pris *priset *prisen *år *året *datum *dato *tid *tiden *ordern *ordren *faktura *fakturan *fakturaen *lasku *tilaus *kostnaden *avgiften *avgift *bonus *rabatten *tunnus`)
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
	says, start = nearWords.before(b, j)
	if says != nearIs || start == 0 {
		return saysNothing, 0, 0, false
	}
	for n := 0; n < 7; n++ {
		if start < 2 || b[start-1] != ' ' || !isWord(b[start-2]) {
			break
		}
		end := start - 1
		if says, start = t.before(b, end); start == end {
			break
		}
		switch says {
		case saysPassword, saysPIN, saysSafe, saysKey:
			return says, start, 10, false
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
	if says != nearIs && says != nearAs {
		return 0, 0, r
	}
	for n := 0; n < 3; n++ {
		k0 := k
		if k, says = nextNear(b, k); says != nearFill {
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
