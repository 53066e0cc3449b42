package told

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// What the form of a word says against its being a password: people make them up of words as dictionaries have them, while the words
// round a password are verbs and things of computers, in the cases that their sentences want.

var (
	// verbEnds are those of verbs in the passive, of participles, of what is done to an end, and of adjectives.
	verbEnds = endings.New(`as es lda rda gda nda agd llt ats its tts dts lts nts rts ades eras erats erade erar erad erat era ades edes eres
		erer eret ert erte ere ede ret ing
		ed ize ise taan tään daan dään vat vät ivat ivät nut nyt ttu tty ttua ttyä ksesi kseen aksesi äksesi essa malla mällä misen misella misessa misesta
		mista mistä miseen miseksi maan mään massa mässä ttava ttävä
		tava tävä yy uu tti ttaa ttää ui aðu uðu ðist ðust ast ust andi aður aðar uð uðum stillt stillast
		dat tat rat nat gat kat lat sat vat ttet rtet ltet ntet stet ktet tert terte edd somt somme somma bart bare bara igt ekt able ible
		ligt liga legt legur ggt ýtt ótt ætt ítt úgt less ful ous lty ddy`)
	// caseEnds are those of words in another case, number or person than dictionaries have them.
	caseEnds = endings.New(`ksen uksen yksen ntia ntiä ntoa ntaa ntää nsa nsä mme nne stasi stäsi llasi lläsi ssasi ssäsi tasi täsi
		asi äsi esi isi usi ysi osi iin aan een oon uun yyn ään öön ksi ksia ksiä ille illa illä ista istä issa issä ilta iltä iden
		ien jen ojen lla llä lta ltä ssa ssä sta stä
		inu unum num anna inum inn ið ina inni unni ins sins innar nna unnar anir inga arnir erna arna orna ernas arnas ens ets erne
		ernes ene enes ers`)
	// computerEnds are those of what programs speak of.
	computerEnds = endings.New(`länk länken länkar adress adressen adresser fil filen filer filerna konto kontot konton kontona
		server servern program programmet inställning inställningen inställningar inställningarna sida sidan sidor fält fältet
		fälten ruta rutan knapp knappen meny menyn
		meddelande meddelandet meddelanden mejl mejlet brev brevet uppgift uppgifter uppgifterna metod metoden typ typen nivå nivån
		policy hanterare hanteraren skydd skyddet krav kraven fras frasen enhet enheten enheter app appen klient klienten dator
		datorn webbplats webbplatsen tjänst tjänsten
		version versionen funktion funktionen funktioner drivrutin drivrutinen tangent tangenten läge läget databas databasen
		anslutning anslutningen anslutningar information informationen text texten sträng strängar tecken autentisering
		autentiseringen kryptering krypteringen
		link links address addresses file files account accounts servers settings page pages field fields box button menu message
		messages email emails method methods type types level policies manager device devices apps client computer site website
		service version function functions driver mode database administrator connection connections separator expiration
		verification authentication encryption authorisation authorization password passwords
		adresse adressen adresser linket links filen fil tjener tjeneren indstilling indstillinger indstillingerne innstilling
		innstillinger innstillingene side siden sider felt feltet knap knappen menu menuen besked beskeder metode metoden niveau
		enhed enheden enheder enheten klienten netsted nettsted nettstedet netstedet tjeneste tjenesten versjon funksjon funktion
		funktioner tilstand modus database databasen forbindelse forbindelsen tilkobling
		oplysninger opplysninger oplysning informasjon autentificering autentifikation autentisering godkendelse kryptering streng
		strenger lenke lenken lenker melding meldingen meldinger konti kontoen kontoer
		linkki linkin linkkiä osoite osoitteen osoitteeseen osoitteesi osoitteella tiedosto tiedoston tiedostoa tiedostoon tili
		tilin tilille tilillesi tiliä palvelin palvelimen palvelimella palvelimelle palvelinta asetus asetukset asetuksen sivu sivun
		sivulla sivusto sivustolla kenttä kentän painike painiketta valikko viesti viestin viestiä tapa tavan tyyppi laite laitteen
		laitteella sovellus sovelluksen palvelu palvelun versio
		toiminto toiminnon ajuri tietokanta tietokannan yhteys yhteyden tiedot tietoja tunnus tunnuksen tunnukset todennus tunnistus
		salaus numero numerosi
		hlekkur hlekk slóð netfang netfangið póstfang póstfangið skrá skráin skránni skrána reikningur reikning þjónn þjóns þjóni
		stillingar síða síðu reitur hnappur valmynd skilaboð aðferð gerð tæki tækið forrit forritið biðlari tölva tölvu vefur
		vefsvæði vefsvæðið þjónusta útgáfa afrit afritið stafi tákn
		kod koden kode kodene koodi koodin ikon ikoner ikonen symboler symbols siffror tegn`)
)

// formed reports what the form of word says: a verb, another case, a thing of computers.
func formed(word []byte) (verb, bent, computers bool) {
	var buf [32]byte
	f := words.Lower(buf[:], word)
	if len(word) > len(buf) {
		f = words.Lower(buf[:], word[len(word)-len(buf):])
	}
	return verbEnds.End(f, 3), caseEnds.End(f, 3), computerEnds.End(f, 0)
}

// named reports whether what names a secret stands right before the candidate as it is when it introduces one, 1, or in another form, -1.
func (c *candidate) named(w *pii.Words) int {
	if c.first == 0 || w.List[c.first].Gap != pii.GapBlank || senses.of(w.Of(c.first-1))&sNames == 0 {
		return 0
	}
	var buf [32]byte
	if plainName(words.Lower(buf[:], w.Of(c.first-1))) {
		return 1
	}
	n := c.last + 1
	if n < len(w.List) && w.List[n].Gap == pii.GapBlank && senses.of(w.Of(n))&(sIs|sFail|sNot|sAs) != 0 { // lösenordet sommarhund är fel
		return 0
	}
	return -1
}

// plainNames are what names a secret as it does right before one that it introduces: lösenord blåbär, not lösenordet blåbär.
func plainName(word []byte) bool {
	return !definite(word) && !caseEnds.End(word, 3) && len(word) > 0 && word[len(word)-1] != 's' && !(len(word) > 4 && nameCase(word))
}

// nameCase reports whether word ends in n, a, t or i as the names of secrets do in other cases: salasanan, salasanaa, salasanat,
// lykilorði.
func nameCase(word []byte) bool { return nameCases.End(word, 1) }

var nameCases = endings.New(`anan anaa anat anani anasi odin odia odit odini odisi orði orða orðum orðs orden orda oder oden odene
	orderne`)

// auxiliaries help verbs, or stand before them: has been, may, you, which.
var auxiliaries = set(`har hade ha havde hadde have has had haft hatt blir blev bli bliver blive blei vart varit været vært vært
	være vara be been being was were hefur hafa hafði verður verða verið var kommer vil ville skal ska skall skulle kan kunne må
	måste måtte will would can cannot could must should may might get gets got voi voivat voisi pitää täytyy tulee saa ei eivät eikä
	et en getur geta þarf skaltu skal mun du ni dere þú you we vi sinä der joka jotka that which who`)

// auxiliary reports whether word is one of them.
func auxiliary(word []byte) bool { return in(auxiliaries, word) }

// technical reports whether a token of letters, digits and signs is a key of a keyboard, a format or a protocol, by itself or before an
// ordinary word: Ctrl+F2, UTF-8-kodning, OAuth2, 2FA.
func technical(token []byte) bool {
	var buf [32]byte
	f := words.Lower(buf[:], token)
	n := 0
	for n < len(f) && f[n]-'a' <= 'z'-'a' {
		n++
	}
	if n == 0 || n == len(f) {
		return string(f) == "2fa"
	}
	if keyboard[string(f[:n])] && (f[n] == '-' || f[n] == '+') {
		return true
	}
	if n == 1 && f[0] == 'f' { // F12-tangenten
		d := n
		for d < len(f) && f[d]-'0' <= 9 {
			d++
		}
		return d > n && d < n+3 && d < len(f) && f[d] == '-'
	}
	return formats[string(f[:n])] && len(f)-n < 24
}

var (
	keyboard = words.Set(`alt altgr ctrl control shift skift cmd command option optio kommando vaihto esc fn tab enter retur`)
	formats  = words.Set(`utf iso ipv oauth base latin wpa wep sha md rsa aes html css json xml http https ssl tls ssh ftp sftp imap smtp
		pop api url usb openpgp pgp gpg mp mpeg vcard ical caldav carddav webdav ldap sql mysql php iban bic vat rfc win`)
)
