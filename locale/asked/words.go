package asked

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sladd-go/sladd/locale/internal/words"
)

// A word is a run of bytes that aren't blank, without the punctuation around it.
type word struct{ start, end int }

// maxWords is more words than any answer has.
const maxWords = 16

// fields appends the words of b to ws, maxWords at most.
func fields(ws []word, b []byte) []word {
	for i := 0; i < len(b) && len(ws) < maxWords; {
		n := bytes.IndexAny(b[i:], " \t\r\n,;")
		if n < 0 {
			n = len(b) - i
		}
		w := word{i, i + n}
		for w.start < w.end && strings.IndexByte(`.!:()"'-*`, b[w.start]) >= 0 {
			w.start++
		}
		for w.end > w.start && strings.IndexByte(`.!?:()"'-*`, b[w.end-1]) >= 0 {
			w.end--
		}
		if w.end > w.start && !symbol(b[w.start:w.end]) {
			ws = append(ws, w)
		}
		i += n + 1
	}
	return ws
}

// symbol reports whether b holds no letter and no digit, as an emoji.
func symbol(b []byte) bool {
	return bytes.IndexFunc(b, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// nameLike reports whether b is letters, with a hyphen, an apostrophe or a point within.
func nameLike(b []byte) bool {
	n := 0
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if unicode.IsLetter(r) {
			n++
		} else if r != '-' && r != '\'' && r != '’' && r != '.' && r != '`' {
			return false
		}
		i += size
	}
	return n >= 2 || n == 1 && len(b) <= 2
}

// upper reports whether b is capitals of ASCII.
func upper(b []byte) bool {
	for _, c := range b {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

func allDigits(b []byte) bool {
	for _, c := range b {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// leadIn returns how many of the words only lead to the answer: "ja det är", "jag heter".
func leadIn(text []byte, ws []word) int {
	n := 0
	for n < len(ws)-1 && n < 4 && leading.has(text[ws[n].start:ws[n].end]) {
		n++
	}
	return n
}

// A wordSet holds words in lower case.
type wordSet map[string]bool

func set(words string) wordSet {
	m := make(wordSet)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// has reports whether b is one of the words, in any case. It doesn't allocate.
func (s wordSet) has(b []byte) bool {
	var buf [64]byte
	l, ok := lower(buf[:0], b)
	return ok && s[string(l)]
}

// lower appends b to dst in lower case; it returns false if there is no room.
func lower(dst, b []byte) ([]byte, bool) {
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if len(dst)+utf8.UTFMax > cap(dst) {
			return dst, false
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(r))
		b = b[n:]
	}
	return dst, true
}

var (
	leading = set(words.Hesitations + ` ja jo japp jep joo já jú yes yeah sure ok okej okey hej hei hi moi moikka hæ halló jag jeg minä mä ég i mitt min mit mín minn minun my
		heter hedder heiti olen nimi nimeni on namn navn navnet namnet nafn name is er är it's its it det dette se þetta this das here här her tässä hér
		im i'm am adress adressen adressa adresse address osoite osoitteeni heimilisfang bor býr asun asuu live på i í at lösenordet lösen passordet adgangskoden kodeordet password
		salasana lykilorðið koden pin pinkoden mailen mejlen mailadressen sähköposti netfangið netfang email mail född fødd født fæddur fædd syntynyt born on den året den`)
	polite = set(`tack takk tak kiitos thanks thank you please plz snälla vänligen takk! mvh hilsen`)
	stop   = set(words.Hesitations + ` ja nej jo nei nja kanske måske kanskje ehkä kannski kanskje maybe yes no nope ok okej okay okey japp jepp nå hej hejsan hallå hei hallo moi terve hæ halló hi hello hey
		tack takk tak kiitos kiitti thanks thx varför hvorfor hvorfor miksi af hverju why vänta vent odota bíddu wait vadå hva hvad mitä hvað what inte ikke ei ekki not vet ved veit tiedä know
		glömt glemt unohdin gleymdi forgot forgotten ingen ingenting mikään ekkert none nothing samma samme sama same fel feil forkert väärin rangt wrong rätt riktigt riktig rigtig oikein rétt right correct
		stämmer stemmer passer kyllä joo ei juu nej absolut jada självklart klart klar selvfølgelig gärna gerne mielellään visst sure fint bra godt hyvä gott good great fine super perfekt perfect kiva jättebra toppen
		hemligt hemmeligt salaisuus anonym anonymt anonymous privat private senare senere myöhemmin seinna later strax snart snarast sekund ögonblick øjeblikk hetki augnablik moment
		mm mhm aha jaha jaså jahá nåja alltså altså well så sen snälla förlåt unnskyld undskyld anteeksi afsakið sorry
		hjälp hjælp hjelp apua hjálp help order faktura ordre tilaus pöntun lasku ordernummer fakturanummer`)
	// What stands where a name should: what is missing, the label itself, what programs write.
	nobody = set(`test testi prøve prufa value string
		kund kunden kunde asiakas customer säljare köpare sælger køber selger kjøper myyjä ostaja seller buyer patient pasient potilas
		saknas mangler manglar puuttuu vantar missing okänd okänt ukendt ukjent tuntematon óþekkt unknown tom tomt tyhjä autt empty felstavat ändrat ændret endret muuttunut breytt changed`)
	// indoors stand before the number of a place that is no address.
	indoors = set(`hylla hyllan hyllplan skåp skåpet lager lagret port porten uttag uttaget rad raden plats platsen rum rummet fack facket kassa kassan meny menyn sida sidan flik mapp mappen spår gång våning bord skärm
		hylde hylden skab skabet lageret stik række rækken plads pladsen rum kasse kassen menu menuen side siden fane mappe mappen reol reolen gang etage disk skærm skur spor
		hylle hyllen hylla skap skapet uttaket rekke plass plassen rom rommet meny menyen fanen reolen etasje bak skjerm luke spor plattform
		hylly hyllyssä kaappi kaapissa varasto rivi rivillä paikka huone lokero valikko sivu sivulla kansio kassa laituri kerros pöytä
		hilla hillu skápur skáp lager innstunga röð stæði herbergi hólf kassi valmynd síða síðu mappa hæð borð
		shelf rack aisle bay row seat slot locker drawer gate room floor desk table counter menu page tab folder settings section screen warehouse`)
	// What stands at the end of a letter, before its writer.
	signs      = set(`mvh vänliga hälsningar hälsning hilsen hilsener helsing venleg vennlig venlig med terveisin ystävällisin kær kveðja bestu regards sincerely`)
	forms      = set(`ab as asa aps oy oyj ehf hf ltd inc gmbh llc hb kb`)
	fieldWords = set(`puh puhelin tlf tel telefon mob mobil gsm avtal aftale avtale sopimus pöntun ordre order tilaus sag sak ärende mál kt kennitala pnr hetu dob ref avd epost`) // of what stands behind a name on its line
	ageUnits   = set(`år ar års mån mdr md måneder månader vuotta vuotias v kk ára árs mánaða years year yrs yr yo months mths`)
	months     = set(`jan january januari januar januar janúar feb february februari februar febrúar mar march mars marts mars apr april apríl maj mai maí may
		jun june juni júní jul july juli júlí aug august augusti ágú ágúst sep sept september okt oct oktober october október nov nóv november nóvember dec des december desember
		tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu`)
)

// answerWords returns the words of an answer without what it begins with that anybody says: "det är".
func answerWords(buf []word, text []byte) []word {
	ws := fields(buf, text)
	return ws[leadIn(text, ws):]
}

// withoutThanks returns the words without the polite ones at their end: "tack".
func withoutThanks(text []byte, ws []word) []word {
	for len(ws) > 0 && polite.has(text[ws[len(ws)-1].start:ws[len(ws)-1].end]) {
		ws = ws[:len(ws)-1]
	}
	return ws
}

// digitsIn returns how many digits b holds.
func digitsIn(b []byte) (n int) {
	for _, c := range b {
		if '0' <= c && c <= '9' {
			n++
		}
	}
	return n
}
