package world

import (
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// Codes that only the story tells: "I typed 4471 and then it was locked", "they asked for the code in the text, I
// said 339 102".

const (
	typedNothing = uint8(iota)
	typedVerb    // typed, entered
	typedWrote   // wrote, gave, said: of a code where one is spoken of
	typedTried   // tried: of a code too if it failed
	typedSmall   // may stand between the verb and the code: in, then
	typedStory   // locked, rejected, worked
	typedCode    // what a code is for
	typedOther   // another number is spoken of
)

var typedWords = func() *wordEnds {
	t := new(wordEnds)
	t.grow()
	add := func(says uint8, words string) { t.add(says, strings.Fields(words)) }
	add(typedVerb, `tryckte trycker tryckt trykte trykkede trykket trykker knappade knappar knappat tastade tastede tastet taster tastar indtastede indtaster inntastet slog slår slagit slo slått slået typed type typing entered enter entering punched keyed näppäilin näppäilen syötin syötän sló slegið stimplade stimplaði angav angivit angett angivet angivit`)
	add(typedWrote, `luki stod står sto stóð indtaster inntaster skrev skriver skrivit skrevet skreiv skrifaði wrote write put sa sade sagt sagde sier said say säger sagði gav ger ga gir gaf gave gett gitt uppgav opgav oppga läste læste leste las read skickade sendte sendti lähetin sendi kirjoitin laitoin annoin sanoin svarade svarede svarte`)
	add(typedTried, `prøver provar prövar försöker provade prövade provat prövat testade testat testar prøvede prøvet prøvde prøvd tried kokeilin kokeillut prófaði fyllde udfyldte fylte matade använde brugte brukte used`)
	add(typedSmall, `med with in ind inn upp op opp i då alltså altså jag jeg eg hun hon han först først då då sedan siden den det på ja back them him henne ham dem dom de hende tilbage tillbaka bara kun bare only just koden kode`)
	add(typedStory, `funkar funkade fungerade fungerar funka fungera funket virker virkede virket virket virka virkar virkaði fungerte funker works work worked toimi toiminut toimii fel feil forkert wrong invalid ogiltig ogiltigt ugyldig väärä väärin rangt låst låstes låste låser låsas lås locked locks lukittui lukossa lukkiutui læst læstist spärrat spärrad spärrades spärrar sperret sperra spærret blocked nekad nekas nekat avvist avvisad avvisas avvises afvist afvises declined rejected hylättiin hylkää öppnades öppnas öppnar öppna åbnede åbner åpnet åpner opened open godkänd godkänns godkändes godkendt godkjent accepted accept stängdes stängde dog died`)
	add(typedCode, `*kod *koden *koder *koderna *kode *kodene *koderne *code *codes *koodi *koodin *koodia *kóði *kóða *kóðann pin sms smset siffror siffrorna siffran tal tallene cifre cifrene sifre sifrene digits numbers *dosa *dosan *viser *viseren *nøkkel *nøgle bankid mitid *kortet *kort *kortið *kortti card *dörren *dörr *dør *døren *døra *porten *larm *larmet *alarm *alarmen *alarmet *lösenord *lösenordet engangskode tekstiviesti tekstiviestissä brikken brikke *puhelin`)
	add(typedOther, `*belopp *beloppet *beløb *beløbet *beløp *beløpet *summan *summen *summa *nummer *nummeret *numret *nr *årtal *året *year *mätarställning *mätarställningen *måleraflæsning *målerstand *målarstånd *order *ordre *faktura *fakturan *fakturaen *amount *pris *priset *prisen *antal *antallet *km *kilometer *mil *kwh *avläsning *avläsningen *aflæsning *avlesning *avlesningen *kupong *kupongen *rabattkod *rabatkode *rabattkode *rabattkoden *kampanjkod *kampanjekode *postnr *artikel *felkod *feilkode *fejlkode *produktkod *produktkode *varukod *presentkort *presentkortet *gavekort *gavekortet *gift *presentkortskod`)
	return t
}()

// secretTyped reads a code of four or six digits at b[s] behind a word that tells of typing or saying it.
func secretTyped(b []byte, s int) (start, end int, r pii.Reading) {
	if s < 4 || b[s-1] != ' ' && b[s-1] != ':' || !isWord(at(b, s-2)) && at(b, s-2) != ':' && at(b, s-2) != ',' {
		return 0, 0, r
	}
	i, verb := s, typedNothing
	for n := 0; n < 4; n++ {
		j := i
		for j > 0 && i-j < 2 && (b[j-1] == ' ' || n == 0 && b[j-1] == ':') {
			j--
		}
		if j == i || j == 0 {
			return 0, 0, r
		}
		says, w := typedWords.before(b, j)
		if says == typedVerb || says == typedWrote || says == typedTried {
			verb, i = says, w
			break
		}
		if says != typedSmall {
			return 0, 0, r
		}
		i = w
	}
	if verb == typedNothing {
		return 0, 0, r
	}
	end = codeEnd(b, s)
	digits := 0
	for k := s; k < end; k++ {
		if isDigit(b[k]) {
			digits++
		}
	}
	if digits != 4 && digits != 6 || yearLike(b[s:end]) || amount(b, end) {
		return 0, 0, r
	}
	story, code := false, false
	// Before, on the same line.
	for n := 0; n < 14; n++ {
		for i > 0 && b[i-1] != '\n' && !isWord(b[i-1]) {
			i--
		}
		if i == 0 || b[i-1] == '\n' {
			break
		}
		says, w := typedWords.before(b, i)
		switch says {
		case typedOther:
			return 0, 0, r
		case typedCode:
			code = true
		case typedStory:
			story = true
		}
		for i = w; i > 0 && isWord(b[i-1]); i-- {
		}
	}
	// And behind.
	for i, n := end, 0; n < 12 && i < len(b) && b[i] != '\n'; n++ {
		for i < len(b) && b[i] != '\n' && !isWord(b[i]) {
			i++
		}
		for i < len(b) && isWord(b[i]) {
			i++
		}
		switch says, _ := typedWords.before(b, i); says {
		case typedOther:
			if !code {
				return 0, 0, r
			}
		case typedCode:
			code = true
		case typedStory:
			story = true
		}
	}
	if code || story && (verb != typedWrote || in(b[:s])) || verb == typedTried && pairFollows(b, s, end) {
		return s, end, pii.Reading{Bits: 10, Evidence: pii.Position}
	}
	return 0, 0, r
}

// pairFollows reports whether another code as long as b[s:end] follows it: "tried 4471 and 1744".
func pairFollows(b []byte, s, end int) bool {
	k := end
	for n := 0; n < 2 && k < len(b); n++ {
		for k < len(b) && (b[k] == ' ' || b[k] == ',') {
			k++
		}
		if k < len(b) && isDigit(b[k]) {
			return codeEnd(b, k) == k+end-s
		}
		for k < len(b) && isLetter(b[k]) {
			k++
		}
	}
	return k < len(b) && b[k] == ' ' && isDigit(at(b, k+1)) && codeEnd(b, k+1) == k+1+end-s
}

// secondCode returns the end of the code at b[s] that follows another one of its length and a word for "or": "the PIN
// of my card is 1111 or 2580"; or 0.
func secondCode(b []byte, s int) int {
	if s < 8 || b[s-1] != ' ' {
		return 0
	}
	k := s - 1
	for k > 0 && isLetter(b[k-1]) {
		k--
	}
	switch string(b[k : s-1]) {
	case "eller", "or", "tai", "och", "og", "ja", "and", "el", "alt":
	default:
		return 0
	}
	e := codeEnd(b, s)
	p := k - 1 - (e - s)
	if e == 0 || p < 1 || b[k-1] != ' ' || isWord(b[p-1]) || codeEnd(b[:k-1], p) != k-1 || yearLike(b[s:e]) {
		return 0
	}
	if start, end, r := scanSecret(b, p); r.Bits < 10 || start != p || end != k-1 {
		return 0
	}
	return e
}

// in reports whether b ends in the particle of "wrote in", "skrev ind".
func in(b []byte) bool {
	k := len(b)
	for k > 0 && b[k-1] == ' ' {
		k--
	}
	e := k
	for k > 0 && isLetter(b[k-1]) {
		k--
	}
	switch string(b[k:e]) {
	case "in", "ind", "inn":
		return true
	}
	return false
}

// amount reports whether a unit stands behind b[i], as of money or of energy.
func amount(b []byte, i int) bool {
	if at(b, i) == ' ' {
		i++
	}
	e := i
	for e < len(b) && e-i < 8 && isWord(b[e]) {
		e++
	}
	switch string(b[i:e]) {
	case "kr", "kronor", "kroner", "sek", "dkk", "nok", "eur", "euro", "euroa", "kwh", "kWh", "km", "mil", "st", "stk", "kpl", "usd", "spänn", "m", "kg", "g", "liter", "m3", "dage", "dagar", "isk", "ord", "tecken", "rader", "sidor", "tegn", "linjer", "sider", "words":
		return true
	}
	return false
}
