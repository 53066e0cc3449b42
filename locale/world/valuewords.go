package world

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/words"
)

// valueWords are the words before values that are nothing without them.
var valueWords = makeValueWords()

func makeValueWords() *wordEnds {
	t := new(wordEnds)
	t.grow()
	add := func(says uint8, lists ...string) {
		for _, l := range lists {
			t.add(says, strings.Fields(l))
		}
	}
	// inflect adds the forms of words that end in kod, kode and koodi.
	inflect := func(says uint8, stems string) {
		for _, w := range strings.Fields(stems) {
			for _, e := range [...]string{"kod", "koden", "koder", "koderna", "kode", "kodene", "koderne", "koodi", "koodin", "koodia", "koodini", "koodisi", "koodinne", "koodiksi", "koodilla"} {
				t.add(says, []string{"*" + w + e})
			}
		}
	}
	add(saysBridge, `s är er va is was are var vart on oli olivat lyder lyda lautet den det dem this the that se it min mitt mina mit mine my mín mitt minn mitt
		gamla gamle gammal gammelt gammel nya nye ny nytt nyt old new vanha uusi uuden gamli nýja som er sem joka till til to for för for med with wifi wi fi
		provade provat prova testade testat prövade prøvde prøvede prøvet tried try kokeilin kokeilen prófaði och og and eller or tai ja eða typ nåt noe noget något something samma samme
		ert din ditt deres jeres spärrat spärrad spærret sperret sperra låst lukittu locked blocked kortet kortið kortti card døren dörren dørene dörrarna porten oven ovi oveen porttiin grinden larmet alarmet huset lägenheten lejligheden leiligheten garaget garasjen appen hurðinni door gate building entrén entreen fortfarande stadig still just nu now nå nyt bara kun bare only vain fick fikk får received got sain sai tuli kom t o m tom nr nummer nummret numret number numero numeroa númerið númer númerinu
		inloggning innlogging login konto kontot kontoen hemsidan nettsida ovenfor här her here tässä hér alltså nämligen nemlig jo also var været varit been vært ollut
		alltid altid alltid always ikke inte not ei angav skrev skrive skriva typed entered
		blev blir ble blive bliver became från fra from via altså igår idag nyss precis står stod visst nog visstnok ska skall skal skulle vara være bli hette heter hemma hjemme använder använt använda använde bruker bruger brukte brugte bytte bytt byttet skiftede ändrade ändrat endret ændret satte sätta sette valde valt valgte hade har haft hadde havde
		in inn ind jag jeg eg du ni vi han hun hon han hann hún hän man minä sinä ég i you we kunden kunde brukeren sendte sendt sender skickade skickat skickas skickar lähetitte lähetetty sent sends modtog mottog mottok mottatt modtaget tok emot upp op opp på sms mejl mejlet mail mailen mobilen telefonen telefon puhelimeen tekstiviestillä tekstiviestissä appinum
		koppling nätet nätverket nettet netværket nettverket verkkoon hytta hytten stugan sommarstugan mökin asunnon postboxen brevlådan hissen grinden bakdörren ytterdörren inngangen indgangen opgangen oppgangen trappuppgången garderoben skåpet skabet skapet kassaskåpet safen shows viser visar näyttää sýnir vist nok muligvis tror trolig kanske kanskje måske väl vel kortsins eru voru kund customer asiakas viðskiptavinur digits date `+words.Hesitations)
	add(saysSuffix, `n ni in en et`)
	add(saysPass, `pass passet`)
	add(saysAdmin, `admin root`)
	add(saysPassword, `kodord kodordet *lösenord *lösenordet *lösenorden *lösen *losen lösenords losenord lösenorded *passord *passordet *adgangskode *adgangskoden *adgangskoder *kodeord *kodeordet *kodeordene
		*password *passwords *passwort passwd psw psswd pwd pw passphrase lös lössen lösensord løsen passor pasord *kodord *kodordet adgangsord salasanani *salasanasi sanasana adgangskod passordene passkey lösenfras *salasana *salasanan *salasanani *salasanaa *salasanaksi *salasanalla salis tunnussana
		*lykilorð *lykilorðið *lykilorði *lykilorðs *lykilorðinu *lykilorðsins *aðgangsorðinu *aðgangsorð *aðgangsorðið *leyniorð *leyniorðið lösenfrasen hemlighet`)
	add(saysPIN, `fyrsiffriga firesifrede firesifret kombinationen kombinasjonen combination *sifferkombination *sifferkombinationen sexsiffriga sekscifrede sekssifrede pin pinet pinnið pinni pinnúmer pinnúmerið pinn pinnen otp totp puk tan *pinnummer *pincode *passcode *engångslösenord *engangspassord *avainluku *avainlukua *tunnusluku *tunnusluvun *tunnuslukuni *tunnuslukusi *tunnuslukua
		*nøkkelboks *nøkkelboksen *nyckelskåp *nyckelskåpet *nyckelbox *nyckelboxen *nøgleboks *nøgleboksen pinkodinn *dosa *dosan kodebrikken kodebrikke brikken brikka kodeviser kodeviseren nøglekort nøglekortet *skärmlås *skärmlåset *skjermlås *skjermlåsen *skærmlås *skærmlåsen *kodlås *kodlåset *kodelås *kodelåsen *koodilukko *koodilukon 2fa mfa authenticator autentikator verification verifiering *hurðakóði *hurðakóðinn *dyrakóði *dyrakóðinn *inngangskóði *inngangskóðinn *hliðkóði *avainkaappi *lockbox sms *staðfestingarkóði *staðfestingarkóðinn *staðfestingarkóðann *aðgangskóði *aðgangskóðinn *leyninúmer *leyninúmerið *hurðarkóði *auðkenniskóði`)
	inflect(saysPIN, `kort telesvars backup reserv nøgleboks nøkkelboks nyckelbox nyckelskåps pin puk engångs engangs eingongs kertakäyttö kerta port dörr dör dør døråpner ovi portti entré grind garage larm alarm hälytys lås låse nøgle nyckel sms tekstiviesti verifierings verifiserings verifikations verifikasjons bekräftelse bekræftelses bekreftelses
		vahvistus varmistus aktiverings aktivointi inloggnings innloggings påloggings inlogg login logg logga kirjautumis återställnings nollställnings tilbakestillings nulstillings gäst grinds hiss boks kassaskåps safe tvåfaktors tofaktor tofaktors tvåstegs autentiserings autentificerings godkännande godkjennings godkendelses identifierings bankdosa brikke telefonsvarar telefonsvarer mobilsvar suoja suojaus lukitus tunnistautumis tunnistus avaus rappu rapun rappukäytävän alaoven porrask ingångs inngangs indgangs opgangs oppgangs trapp trappe verifier bekräft bankid mitid wifi åtkomst pääsy skärm skærm skjerm upplåsnings nät`)
	add(saysSafe, `*öryggiskóði *öryggiskóðinn *öryggisnúmer *öryggisnúmerið *turvaluku *turvaluvun *varmistusnumero *varmistusluku *tarkistusnumero *tarkistusluku *öryggistala *öryggistalan *öryggistölur *öryggistölurnar *kontrolciffer`)
	inflect(saysSafe, `kontroll kontrol säkerhets sikkerheds sikkerhets tryggings turva`)
	add(saysCVC, `cvc cvv cvc2 cvv2 cvn cid csc cvckod cvckode cvckoden cvvkoden cvckoodi *kontrolltal *kontrolltalet *kontrolcifre *kontrolcifrene *kontrollsiffer *kontrollsifrene *kontrollsiffror *kontrollsiffrorna`)
	add(saysExpiry, `exp expiry expires expire expiration expdate thru *utgångsdatum *utgångsdatumet utgår utgick giltig giltigt giltighetstid giltighet gilt gäller valid voim umpeutumispäivä utl udl utg *giltighetstid *udløbsdato *udløbsdatoen udløb udløber udløbet *utløpsdato *utløpsdatoen utløp utløper utløpt gyldig gyldigt gyldighet voimassa voimassaolo voimassaoloaika vanhenee vanhentuu vanh vanhaksi vanhaks umpeen gælder gjelder udgår udgik utgikk until expired utgång gällde vanheni gälla gjelde gælde umpeutuu erääntyy gildir gildistími gildistíma rennur`)
	add(saysCode, `kod koden koder kode kodene code codes koodi koodin koodia koodini koodisi koodina kóði kóðinn kóðann kóða`)
	add(saysKey, `*token *tokens *tokenet *tokenen secret *secret clientsecret *apikey *accesskey *secretkey *authkey *privatekey *apinyckel *apinyckeln *apinøgle *apinøkkel *apiavain key nyckel nyckeln nøgle nøglen nøkkel nøkkelen nykel avain avaimen lykill lykillinn jsessionid phpsessid csrftoken rememberme xsrf authorization *signature *licensnyckel`)
	add(saysBearer, `bearer`)
	add(saysBasic, `basic`)
	add(saysPlatform, `instagram insta ig instan instagramin instagrami tiktok tiktokin snapchat snap snappen snappið snapp snappinu snapchatin snäp snapin twitter facebook fb facebookissa linkedin discord discordin twitch telegram bereal jodel mastodon threads bluesky youtube reddit steam onlyfans kik signal messenger pinterest vk github gamertag xbox psn tinder skype viber wechat`)
	add(saysUser, `*användarnamn *användarnamnet *användarid *användarnam username usernames userid *brugernavn *brugernavnet *brugerid *brukernavn *brukernavnet *brukarnamn *brukarnamnet *brukerid *inloggningsnamn *inloggningsnamnet *innloggingsnavn *innloggingsnavnet *loginnavn *käyttäjätunnus *käyttäjätunnukseni *käyttäjätunnuksena *käyttäjätunnuksella *käyttäjätunnusta *käyttäjänimi *käyttäjänimenä *käyttäjänimeni *notendanafn *notendanafnið *notandanafn *notandanafnið *notandanafni nickname nick anvnamn`)
	add(saysOther, `error fel fejl feil virhe villa exit status statuskod discount promo coupon voucher gift rabatt rabat kampanj kampanje postal post zip area country course colour color product item source sort tracking order bar qr hs vat tax currency bank bic swift swiftkod vendor dress errorcode *afsláttarkóði *villukóði *villukóðinn *riktnummer *feilmelding`)
	inflect(saysOther, `fel fejl feil virhe rabatt rabat kampanj kampanje kampagne ale alennus tuote post produkt kurs kursus kurssi lands lande land färg farve farge streck streg strek viiva boknings booking varaus anmälnings valuta qr käll kilde lähde status svars respons typ type artikel`)
	return t
}

// valueGap goes back from b[i] over what may stand between a word and its value. It returns
// the place behind the word; colon says that a ':' or '=' stands between.
func valueGap(b []byte, i int) (j int, colon bool) {
	lines := 0
	for low := max(0, i-16); i > low; i-- {
		switch c := b[i-1]; c {
		case ':', '=':
			colon = true
		case ' ', '\t', '"', '\'', '(', ')', '-', ',', '.', ';', '>', '<', '*', '`', '_', '[', '{', '!', '?', '/':
		case '\n', '\r':
			if lines++; lines > 2 {
				return i, colon
			}
		default:
			if !words.SignBefore(b, i) {
				return i, colon
			}
			for i > low && b[i-1]&0xC0 == 0x80 { // cvc • 417
				i--
			}
		}
	}
	return i, colon
}

// wordOf says what the value that begins at b[i] is by the words before it, over up to
// bridges words that may stand between, and where that word begins and how many they were.
func (t *wordEnds) wordOf(b []byte, i, bridges int) (says uint8, start, n int, colon bool) {
	for ; n <= bridges; n++ {
		j, c := valueGap(b, i)
		colon = colon || c && n == 0
		if j == i && n > 0 || j == 0 {
			return saysNothing, 0, n, colon
		}
		says, start = t.before(b, j)
		switch says {
		case saysBridge:
		case saysSuffix: // "cvc:n är 417", "cvc'en er 417"
			if c := at(b, start-1); c != ':' && c != '\'' {
				return saysNothing, 0, n, colon
			}
		case saysNothing:
			// Another value: "2580 och 0852".
			k := j
			for k > 0 && isDigit(b[k-1]) && j-k < 9 {
				k--
			}
			if n == 0 || j-k < 4 || j-k > 8 || k > 0 && isWord(b[k-1]) {
				return saysNothing, 0, n, colon
			}
			start = k
		default:
			return says, start, n, colon
		}
		i = start
	}
	return saysNothing, 0, n, colon
}
