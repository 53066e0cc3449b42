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
	nearLogin   // logged in: what follows "with" opens something
	nearNot     // not, failed, another number: what stands before is not told
)

func makeNearWords() *wordEnds {
	t := new(wordEnds)
	t.grow()
	add := func(says uint8, words string) { t.add(says, strings.Fields(words)) }
	add(nearIs, `är e er is on var was har has blev ble blir bliver oli lyder lyden heter tuli kom ha have vara være be vist muligvis nog viser viste visar visade shows showed sagde säger sier siger said`)
	add(nearAs, `som as sem`)
	add(nearPlace, `till til to for för hos from från fra`)
	add(nearVia, `i via per in by på`)
	add(nearFill, `din ditt dit your jouw min mitt mit mine mina my mín mitt vårt vores våra our den det the ett et en a an ny nya nytt nye new gamla gamle old rätt riktig rigtig rigtige korrekt correct`)
	add(nearLogin, `*inloggad *loggar *loggade *logga *logget *logger *innlogget *pålogget *login logged kirjauduin kirjaudun innskráð`)
	add(nearNot, `inte ikke ikkje ej icke ei not no fungerar funkar virker virkar virka toimi toimii works work fel feil forkert wrong glömt glemt glömde glemte forgot unohtui unohdin gleymdi och og and ja men mutta but eller or tai
		*nummer *nummeret *numret *numero *nr *nro *id *saldo *saldoen *saldot *beloppet *beløpet *beløbet *summan *summen *pris *priset *prisen *året *datum *dato *tid *tiden *ordern *ordren *faktura *fakturan *fakturaen *lasku *tilaus *kostnaden *avgiften *avgift *bonus *rabatten *tunnus *felet *feilen *fejlen *produkten *produktet *produkt *varan *varen *artikeln *artikkelen *paketet *pakken *pakke *kursen *kurset *kampanjen *erbjudandet *tilbudet *tilbuddet *presentkortet *gavekortet *biljetten *billetten *färgen *landet`)
	return t
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
