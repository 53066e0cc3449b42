package world

import (
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// Codes that nothing names: a word says that one is dialled or used, and another tells of a door or an
// alarm: "døren åbnes med 4410", "ring på porttelefonen eller slå 1212".

const (
	accessNothing = uint8(iota)
	accessWith    // with, dial: right before the code
	accessDoor    // what opens
)

var accessWords = func() *wordEnds {
	t := new(wordEnds)
	t.grow()
	t.add(accessWith, strings.Fields(`med slå slår tryck tryk trykk tryckte trykker trycker tast taster enter dial with use bruk brug käytä with knappa sló`))
	t.add(accessDoor, strings.Fields(`*dörr *dörren *dør *døren *døra *port *porten *lås *låset *låsen *låses *låsa *låses *låst *alarm *alarmen *alarmet *larm *larmet *grind *grinden *boxen *boks *boksen *knappsats *knappsatsen *porttelefon *porttelefonen *entré *entrén *hissen *garaget *garage
		öppna öppnas öppnar åbne åbnes åpne åpnes ovi oven door doors gate lock lockbox unlock keypad hurð hurðin hurðina hurðinni opnast`))
	return t
}()

// secretAccess reads a code of four or six digits at b[s].
func secretAccess(b []byte, s int) (start, end int, r pii.Reading) {
	if s < 4 || b[s-1] != ' ' || !isWord(b[s-2]) {
		return 0, 0, r
	}
	if says, _ := accessWords.before(b, s-1); says != accessWith {
		return 0, 0, r
	}
	if end = codeEnd(b, s); end != s+4 && end != s+6 || yearLike(b[s:end]) {
		return 0, 0, r
	}
	if _, says := nextNear(b, end); says == nearAs { // "as" says what it is
		return 0, 0, r
	}
	i := s
	for range 12 {
		for i > 0 && b[i-1] != '\n' && !isWord(b[i-1]) {
			i--
		}
		if i > 0 && isDigit(b[i-1]) { // another number
			return 0, 0, r
		}
		says, at := accessWords.before(b, i)
		if says == accessDoor {
			return s, end, pii.Reading{Bits: 10, Evidence: pii.Position}
		}
		for i = at; i > 0 && isWord(b[i-1]); i-- {
		}
		if i == 0 || b[i-1] == '\n' {
			break
		}
	}
	for i, n := end, 0; n < 4 && i < len(b); n++ {
		for i < len(b) && !isWord(b[i]) {
			i++
		}
		if i < len(b) && isDigit(b[i]) {
			return 0, 0, r
		}
		for i < len(b) && isWord(b[i]) {
			i++
		}
		if says, _ := accessWords.before(b, i); says == accessDoor {
			return s, end, pii.Reading{Bits: 10, Evidence: pii.Position}
		}
	}
	return 0, 0, r
}
