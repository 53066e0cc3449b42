package world

import (
	"bytes"
	"strings"
)

// Passwords that show by their look.

// What stands before a value that looks like a password by itself.
const (
	looksTyped = uint8(iota + 1) // typed, wrote
	looksTold                    // is, to, the
	looksTried                   // said, used, tried: of what holds a sign
)

var looksWords = func() *wordEnds {
	t := new(wordEnds)
	t.grow()
	add := func(says uint8, words string) { t.add(says, strings.Fields(words)) }
	add(looksTyped, `tryckte trycker tryckt trykte trykkede trykket trykker knappade knappar knappat tastade tastede tastet taster tastar
		indtastede indtaster inntastet inntaster slog slår slagit slo slått slået typed type typing enter entered entering keyed näppäilin
		näppäilen syötin syötän angav angivit angett skrev skriver skrivit skrevet skreiv write wrote`)
	add(looksTold, `är e er is on var was har has blev ble blir bliver oli lyder tuli ha have vara være be viser visar shows säger sier
		siger said till til to for för hos from från fra din ditt dit your mitt min mit mine mina my mín vårt vores våra our den det the
		ett et en a an ny nya nytt nye new gamla gamle old rätt riktig rigtig korrekt correct`)
	add(looksTried, `står stod sto stóð read put sa sade sagt gav ger ga gave gett gitt uppgav opgav oppga läste læste leste skickade
		sendte lähetin kirjoitin laitoin annoin svarade svarede svarte prøver provar prövar försöker provade prövade provat testade testat
		testar prøvede prøvde prøvd tried kokeilin prófaði använde brugte brukte used`)
	return t
}()

// secretLooks returns the end of the value at b[s] that no word names and that is written as passwords alone are:
// capitals, small letters, digits and a sign among them, behind "is" or "to": "changed it to Maple!tree7"; or 0.
func secretLooks(b []byte, s int) int {
	if s < 3 || b[s-1] != ' ' && b[s-1] != '"' || !isLetter(at(b, s)) {
		return 0
	}
	e := valueEnd(b, s)
	v := b[s:e]
	if len(v) < 7 || len(v) > 24 || !caseMix(v) {
		return 0
	}
	if len(v) <= 20 && wordAndDigits(v) && tried(b, s, e) || signedSecret(b, s, v) {
		return e
	}
	return 0
}

// signedSecret reports whether v, the value at b[s], holds a sign as passwords do and stands behind what leads to one. Behind "is" and
// the like it needs more, for other things are told so too.
func signedSecret(b []byte, s int, v []byte) bool {
	k := bytes.IndexAny(v, "!#$%&*_")
	if k < 1 || len(v) < 8 || bytes.ContainsAny(v, "/@=.") {
		return false
	}
	j, _ := valueGap(b, s)
	switch says, _ := looksWords.before(b, j); says {
	case looksTyped, looksTried:
		return true
	case looksTold:
		return k >= 3 && digitCount(v) <= 4 && (v[k] != '_' || bytes.IndexByte(v, '!') >= 0)
	}
	return false
}

// digitCount returns how many digits v holds.
func digitCount(v []byte) (n int) {
	for _, c := range v {
		if isDigit(c) {
			n++
		}
	}
	return n
}

// wordAndDigits reports whether v is a word that begins with a capital and one to four digits: Pannkaka22.
func wordAndDigits(v []byte) bool {
	n := len(v)
	for n > 0 && isDigit(v[n-1]) {
		n--
	}
	if d := len(v) - n; d < 1 || d > 4 || n < 5 || !isUpper(v[0]) {
		return false
	}
	for _, c := range v[1:n] {
		if !isWord(c) || isDigit(c) || isUpper(c) {
			return false
		}
	}
	return true
}

// tried reports whether somebody says that he types the value b[s:e], or has tried it and another that begins like it.
func tried(b []byte, s, e int) bool {
	if says, _ := looksWords.before(b, s-1); says == looksTyped {
		return true
	}
	k := e
	for n := 0; n < 2 && at(b, k) == ' '; n++ {
		k++
		if bytes.HasPrefix(b[k:], b[s:s+4]) {
			return true
		}
		for k < len(b) && isWord(b[k]) {
			k++
		}
	}
	k = s - 1 // behind "and"
	for k > 0 && b[k] == ' ' {
		k--
	}
	for k > 0 && isWord(b[k]) {
		k--
	}
	lo := max(0, k-20)
	for i := k - 1; i > lo; i-- {
		if b[i] == ' ' || i == lo {
			return bytes.HasPrefix(b[i+1:k], b[s:s+4])
		}
	}
	return false
}

// loginPair returns the end of the password at b[s] that stands behind an e-mail address in what tells how to log
// in: "logga in med kalle@x.se / Sommar2024"; or 0.
func loginPair(b []byte, s int) int {
	k := s
	for k > 0 && s-k < 3 && pairSign(b[k-1]) {
		k--
	}
	if k == s || k < 5 || !isLetter(b[k-1]) {
		return 0
	}
	w := k
	for w > 0 && k-w < 64 && b[w-1] > ' ' {
		w--
	}
	if bytes.IndexByte(b[w:k], '@') < 1 {
		return 0
	}
	e := valueEnd(b, s)
	if !passwordLike(b[s:e], 6, true) {
		return 0
	}
	if s == k+1 && b[k] == ':' || loginSaid(b[:w]) { // as lists of stolen ones are written
		return e
	}
	return 0
}

// pairSign reports whether c parts the password from the name of who logs in.
func pairSign(c byte) bool {
	switch c {
	case ' ', '/', ':', ',', '|':
		return true
	}
	return false
}

// loginSaid reports whether a word for logging in, or for an account, begins in the last 32 bytes of b.
func loginSaid(b []byte) bool {
	var buf [32]byte
	for lo := max(0, len(b)-32); lo < len(b); lo++ {
		if lo > 0 && isWord(b[lo-1]) {
			continue
		}
		switch string(lower(&buf, b[lo:min(lo+5, len(b))])) {
		case "logga", "login", "inlog", "innlo", "pålo", "kirja", "logge", "konto", "passo", "bruge", "bruke":
			return true
		}
	}
	return false
}

// bareNumber reports whether what stands at b[i] is digits with the signs of amounts, dates and times, and no code:
// most numbers are.
func bareNumber(b []byte, i int) bool {
	digits, k := 0, i
	for ; k < len(b) && b[k] > ' '; k++ {
		switch c := b[k]; {
		case isDigit(c):
			digits++
		case c == '.' || c == ',' || c == '/' || c == '-' || c == ':' && at(b, k+1) != 'A' || c == ')' || c == '?' || c == '%' || c == ';':
		default:
			return false
		}
	}
	return codeEnd(b, i) == 0 && digits < 16
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
	case 0, '\n', ',', ';', '&':
	case ' ':
		return b[s-1] == '=' && fieldWord(b, s, e)
	case '"', '\'':
		if b[s-1] != c {
			return false
		}
	default:
		return false
	}
	return fieldWord(b, s, e)
}

// fieldWord reports whether b[s:e] is one word and none that tells of a password.
func fieldWord(b []byte, s, e int) bool {
	says, at := fieldWords.before(b, e)
	return says == saysNothing && at >= s
}

// fieldWords are what people write in the stead of a password.
var fieldWords = func() *wordEnds {
	t := new(wordEnds)
	t.grow()
	t.add(saysOther, strings.Fields(`*glömt *glömd *glemt *glemte *glömde forgot *forgotten *unohtunut unohtui gleymt okänd okänt *ukendt
		*ukjent unknown saknas *mangler missing required krävs kräves obligatoriskt påkrævet *krevd valfritt optional
		*ändra *ändras ændre endre change changed *ändrat *bytt byt byte skift reset *återställ *återställt nulstil nulstillet
		*tilbakestill tilbakestilt expired *utgått udløbet utløpt fungerar funkar virker works toimii hemligt hemlig *hemmelig *salainen
		leyndarmál secret hidden *dolt skjult none *ingen *inget *intet tomt empty blank
		felaktigt felaktig ogiltigt ugyldig ugyldigt invalid *forkert *feilet wrong incorrect spärrat sperret spærret locked låst *samma
		samme *samme *sama vanlig vanliga *problem hjälp hjælp hjelp vänligen *please *klart *sendt *skickat *skickas vidare *varför
		hvorfor hvordan hvernig *password *lösenord *passord *adgangskode *salasana *lykilord *kodeord
		ändring ændring *återställning *tecken *minst number false true null failed passed skipped disabled enabled undefined authentication`))
	return t
}()
