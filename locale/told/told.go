// Package told finds what letters alone hold and only the sentence around tells: the password
// "sommarhund" of "lösenordet är sommarhund", the name of "jag heter mormorsbullar på tiktok",
// the day of birth in words. Package world and package papers read what digits and signs give away.
//
// A word counts where the sentence says what it is, where the clause ends or goes on behind it as it does
// behind a value, and where it is none of the words that tell of a password or a page ("wrong", "expired").
package told

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Recognizers returns the recognizers in a fixed order, in a fresh slice.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{SecretRecognizer, KeyRecognizer, HandleRecognizer, MadeHandleRecognizer, BirthdateRecognizer, PhoneRecognizer, PlateRecognizer, CaseNoRecognizer}
}

// A role is a set of things that a word can be in a sentence.
type role uint32

const (
	is      role = 1 << iota // is, was, called
	fill                     // may stand between "is" and a value
	own                      // may stand before the word that names the value: my, the
	goesOn                   // begins what follows a value
	as                       // as
	status                   // tells of a password or a page, and is none
	named                    // is called, calls himself
	at                       // on a platform
	denied                   // not
	toward                   // to
	telling                  // any other word of such a sentence, which is no value
)

var roles = hashed.New(makeRoles())

func makeRoles() map[string]role {
	m, lacking := map[string]role{}, map[string]role{}
	add := func(r role, list string) {
		var buf [32]byte
		for _, w := range strings.Fields(list) {
			m[string(fold(&buf, []byte(w)))] |= r
			for _, s := range spelled(w) {
				lacking[s] |= r
			}
		}
	}
	add(is, `är er e is on va ä var was oli lyder vara være olla be vera varit været vært vore ollut been verið stavas staves heter
		hedder heiter heitir olen oon`)
	add(fill, `alltid altid alltid aina always alltaf alltså altså nog nok bara bare kun typ just nu now nå det it þá jo fortfarande
		stadig still endast vel väl tror jag jeg fortsatt áfram `+words.Hesitations)
	add(own, `mitt min mit mín mitt minn my mun minun our vårt vores det the vårt nya gamla nye gamle`)
	add(goesOn, `since sitten síðan precis har has får vill må precis överallt overalt everywhere lol haha hehe xd isolla pienellä
		plz please snälla doesnt doesn dont funkade fungerade virket virkede toimi igår idag i går nyss mut vaan sitten eikä men
		mutta but och og and ja en å som which så så fast säger sier siger sa said tror enligt ifølge tydligen kan funkar fungerar
		virker toimii works på till til for för to hos i in om hvis if nu nå now haha tack takk thanks kiitos eller or tai eða stort
		stor liten lite med with sen siden then utan uten uden alltså altså`)
	add(telling, `fick fik fikk fekk fått fået got received sain saimme fékk fengu skickade sendte sendt sent gav ga uppgav opplyste
		oppga
		skrev skriver satte sätter ha vill har hade haft använder använde använt bruker brukte bruger brugte have had has use used
		using med käytän valde valgte valgt valt
		användare användarnamn användarnamnet användar inlogg inloggning login bruger brugernavn brugernavnet bruker brukernavn
		brukernavnet brukarnamn käyttäjä käyttäjätunnus käyttäjänimi tunnus notandi notandanafn notandanafnið user username wifi
		wlan nätverk nettverk netværk nät router routern nätet nettet nettverket
		bytte bytt bytter ändrade ändrat ändra byta satte skiftede skiftet skifter ændrede ændret endra endret endrer changed change
		set vaihdoin vaihdettu breytti breytt
		kod koden kode code koodi kóðinn
		skriver skrev skriv skrivit skrevet type typed typing enter entered kirjoitan kirjoitin skrifa skrifaði taster tastede
		tastet slår knappar`)
	add(as, `som as sem`)
	add(named, `heter hedder heiter heitir kallas kallar kalder kaller called named nimi nimeltä nimellä namnet navnet nafnið nick
		hete hedde heta`)
	add(at, `hos på paa i in on at á under over över uten utan uden`)
	add(toward, `till til to för for`)
	add(denied, `inte ikke ikkje ej icke ei not aldrig aldri never ekki fel feil forkert wrong isn wasn`)
	add(status, `lavet laget gjort fel feil forkert wrong väärä väärin rangt röng rangur oikea sama samma samme same kort kortare lång lang long lyhyt
		pitkä svag svagt svak weak stark sterk strong okej ok nytt ny nye new old gammal gammalt gammelt gamla glömt glemt forgot
		forgotten gleymt bytt byt bytet skiftet changed ändrat klart klar done spärrat sperret spærret locked blocked låst lukittu återlämnad
		återlämnat utlämnad inlämnad beställd beställt kvitterad borttappad
		ogiltigt ogiltig ugyldig ugyldigt invalid valid giltigt gyldig
		gyldigt utgånget utgått udløbet utløpt utgått expired vanhentunut borta väck sendt skickat sent tomt tom empty blank saknas
		mangler missing required krävs kreves kräves påkrævet påkrevd obligatorisk aktiv aktivt inaktiv inaktivt active inactive off
		on av på nere down uppe oppe redo ready hemligt hemlig secret hemmelig privat privata private public publik publikt
		offentlig öppet öppen åpen åben open closed stängt stängd hackat hackad hacket hacked kapad kapat kapet stulet stulen
		stjålet stolen borttaget slettet deleted poistettu vekk væk väck lätt let lett easy svårt vanskelig svær hard difficult
		dåligt dålig bad bra god good fint fin fine konstigt konstig rart underligt weird personligt personlig
		personnummer personnummret födelsedatum fødselsdato fødselsdag födelsedag mobilnummer telefonnummer namn navn name nimi
		mejladress epost mail email kod kode code siffror tal cifre sifre bokstäver symboler tecken tegn merkkiä digits letters
		characters numbers letters viktigt viktig important nödvändigt obligatoriskt standard default samt slut över over hvad vad
		hva what mikä hvað klokt säkert sikkert sikker safe secure osäkert usikkert unik unikt unique detsamma annat andre annan
		annen otillräckligt temporärt midlertidigt midlertidig temporary nulstillet nollställt reset återställt tilbakestilt
		tilgjengelig tillgänglig exakt precis helt aldri aldrig alltid altid always also också også problemet problem felet fejlen
		feilen gratis nollat sänt känt ukjent ukendt okänt unknown käytössä aktiivinen näkyvissä rikki fallegt flott flot najs nice
		cool kul gøy sjov roligt
		helppo vaikea helpompi vaikeampi erilainen útrunnið útrunninn vitlaust auðvelt erfitt veikt sterkt utlåst utelåst ute
		bortglömt kompromitterat komprometterat kompromittert läckt lekket lækket leaked uppsagt oppsagt opsagt overført överfört
		redan allerede already inställt avstängt avslutat`)
	for s, r := range lacking { // unless it is another word of these
		if m[s] == 0 {
			m[s] = r
		}
	}
	return m
}

// latin holds the base letters of U+00C0 to U+00FF.
const latin = "aaaaaaaceeeeiiiidnooooo?ouuuuyts" + "aaaaaaaceeeeiiiidnooooo?ouuuuyty"

// foldMax is how many letters of a word are looked at.
const foldMax = 32

// fold writes word into buf in lower case, without marks, as far as there is room.
func fold(buf *[foldMax]byte, word []byte) []byte {
	n := 0
	for i := 0; i < len(word) && n < len(buf); i++ {
		c := word[i]
		switch {
		case c == 0xC3 && i+1 < len(word):
			i++
			c = latin[word[i]&0x3F]
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		}
		buf[n] = c
		n++
	}
	return buf[:n]
}

func roleOf(word []byte) role {
	r, _ := roles.Get(hash(word))
	return r
}

// tellingEnds are those of words that tell of a thing: participles, adjectives, inflected forms.
var tellingEnds = endings.New(`at et it ad ed ant ent igt ivt skt rt kt mt ig iv lig sk bar bart ande ende lös løs löst ing able
	ible ly ive nut nyt nnut nnyt ttu tty llinen ton tön ssa ssä lla llä sta stä lle`)

// knownWord is the class of words that are no value by themselves.
const knownWord = uint64(lexicon.Common | lexicon.Function | lexicon.Team | lexicon.Brand | lexicon.Family)

// tells reports whether a word tells of something rather than being a value: by its class, its ending
// or its meaning.
func tells(w *pii.Words, k int) bool {
	word := w.Of(k)
	var buf [foldMax]byte
	f := fold(&buf, word)
	if len(f) < 4 || roles.Has(lexicon.Hash(f)) || w.List[k].Class&knownWord != 0 || rank(word) == 1 {
		return true
	}
	return tellingEnds.End(word, 2)
}

// hesitations are what people say who think of what comes.
var hesitations = set(words.Hesitations)

const (
	lineEnd   = pii.GapLine | pii.GapPara
	clauseEnd = lineEnd | pii.GapComma | pii.GapStop | pii.GapColon | pii.GapParen
)

// ends reports whether a clause ends behind word k, or goes on there as it does behind a value.
func ends(w *pii.Words, k int) bool {
	if k+1 >= len(w.List) {
		return true
	}
	next := &w.List[k+1]
	if next.Gap&clauseEnd != 0 {
		return true
	}
	return next.Gap&(pii.GapBlank|pii.GapQuote) != 0 && roleOf(w.Of(k+1))&goesOn != 0
}

// plain reports whether word k can be the one word of a value: letters alone, with nothing but a blank or a
// quotation mark before it.
func plain(w *pii.Words, k int) bool {
	x := &w.List[k]
	if x.Flags&(pii.IsLabel|pii.IsNumber) != 0 || x.Gap&^(pii.GapBlank|pii.GapQuote|pii.GapColon) != 0 {
		return false
	}
	return k+1 >= len(w.List) || w.List[k+1].Gap&^(pii.GapBlank|clauseEnd|pii.GapQuote|pii.GapOther) == 0 && w.List[k+1].Gap != 0
}
