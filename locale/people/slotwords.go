package people

// What a word says of the place beside it, for names that are words. They are looked up only beside such a word.
const (
	noSlot     cue = iota
	slotDone       // what people have done: betalt, ringt
	slotDo         // what people can do: hente, logga
	slotDoes       // what people do: väntar, glömte
	slotState      // how people are: sjuk, hjemme
	slotNot        // stands between: ikke, redan
	slotGive       // what goes from one to another: skicka, numret
	slotTell       // säg, si
	slotAsk        // fråga, spør
	slotTo         // till, fra, av, for
	slotWhat       // hva, vad
	slotMay        // må, får
	slotThat       // att, fordi: a sentence begins behind it
	slotFollow     // goes on behind a name: i stedet, och
	slotOwn        // what belongs to people: konto, faktura
	slotList       // deltagare: a list of names follows
	slotGet        // få: somebody to do something
	slotStand      // står på: whom it belongs to
	slotSpelt      // stavas: a name before it
	slotThing      // noget med: what a name is like
)

// slotWords are the words that make such places, in the languages of a chat. General knowledge.
var slotWords = map[cue]string{
	slotDone: `betalat betalt betalet ringt glömt glemt flyttat flyttet köpt kjøpt købt beställt bestilt sagt lovat lovet skrivit skrevet loggat logget tappat mistet mista pratat snakket snakka talt frågat
		spurt spurgt svarat svart svaret svara skickat sendt sendte signerat signert skrevet bokat booket booka hämtat hentet henta lämnat levert afleveret anmält meldt avbokat avbestilt klagat klaget jobbat jobbet bott bodd boet lagt lagd bytt byttet skiftet
		fått fået fyllt fylt godkänt godkjent godkendt registrert registreret registrerat installert installerat mottatt mottagit modtaget undertegnet försökt forsøkt forsøgt prøvd prøvet provat använt brukt brugt sålt solgt solgte ordnat ordnet fikset fixat
		underskrevet underskrivit underskrivet oppdaget upptäckt opdaget opplevd opplevet märkt sagt lånt lånat gjort bedt bett slutat sluttet slutta sagt lest läst læst
		saanut maksanut soittanut unohtanut muuttanut ostanut tilannut luvannut lähettänyt kirjautunut käynyt hakenut allekirjoittanut tehnyt
		fengið borgað hringt gleymt flutt keypt pantað sagt lofað sent skrifað skráð sótt týnt hætt hætti
		paid called forgotten moved bought ordered said promised written lost asked answered sent signed booked received got`,
	slotDo: `komma komme ha bli gå sitta sitte fylla fylle låna låne anmäla melde registrera registrere installera installere vänta vente avboka avbestille avbryta avbryte uppdatera oppdatere opdatere åka reise rejse jobba jobbe arbeta börja begynne begynde starta starte sluta slutte öppna åpne åbne godkänna godkjenne godkende slippa slippe
		pääse saa kuule osaa muista tiedä halua käytä asu maksa vastaa löydä päästä saada maksaa muuttaa tulla käyttää käydä odottaa koma fá sent skráð farið komið fengið pick get use join come have open change pay
		ringa ringe ringja betala betale hämta hente skriva skrive svara svare hjälpa hjelpe hjælpe logga logge beställa bestille köpa kjøpe købe skicka sende prata snakke tala tale flytta flytte signera signere boka booke byta bytte skifte
		ändra endre ændre använda bruke bruge läsa lese læse kontakta kontakte stå bo hämte overta överta overtage overføre gjøre göra gøre ordna ordne fixa fikse møte träffa være vara være sköta titta kikke
		soittaa maksaa hakea muuttaa tilata allekirjoittaa kirjautua vastata auttaa ottaa tulla hringt hringja borgað borga sótt sækja talað skrifað svarað
		call pay pick fetch sign log move order write help collect`,
	slotDoes: `prøver försöker försökte forsøker forsøger forsøgte forsøkte prøvde prøvede provar provade yrittää yritti reynir reyndi tries tried läser läste leser leste læser læste täyttää lähti lähtee otti took overtog overtok övertog tók behöver behöfver trenger treng trænger glömmer gløymde lånar låner lånade lånte studerar studerer jobba jobbet jobbade dricker lovar lover lovade skickar sender köper kjøper køber beställer bestiller söker søker søger orkar orker gillar liker hatar hater älskar elsker hjälper hjelper hjælper träffar treffer möter møter träffade traff mødte saknar savner klagar klager börjar begynner begynder slutar slutter avbokade avbestilte avbokar hyrde hyr leier lejer leide lejede ligger bytte bytter byttede
		hakee haki maksoi soittaa soitti tilasi asuu muuttaa pääsee odottaa kuulee unohti hoitaa käyttää osaa osti lähetti lähettää aloittaa lopetti sairastui kirjautuu lupasi pyysi gleymdi keypti pantaði skrifaði svaraði kann veit sækir sótti týndi forgets cancelled signed sent asked told called paid booked broke
		ligger dog døde døydde kuoli dó died tok tog tar tager gjorde gjør gör gør målte kørte kjørte körde kør hämtade satt sad sto stod väntade ventet ventede brukar pleier plejer sover leker spiller spelar öppnade åpnet åbnede såg hørte hörde oppdaget fant fann fandt hittade skjønner förstår forstår väntar venter ventar undrar undrer lurer lurar tror vet ved veit fick fikk fik glömde glemte glemmer flyttade flyttet flyttede flyttar flytter tappade mistet mistede jobbar jobber arbejder arbetar bodde boede fyller fylder fyller trodde troede troade vet visste vidste
		tycker synes syns menar mener meiner tänker tenker tænker ville ønsket önskade hette heter hedder betaler betalar hämtar henter behöver trenger trænger mangler saknar eier ejer äger kjenner känner kender skulle
		luulee odottaa kysyi muutti haki sai tarvitsee omistaa beið spyr spurði flutti fékk vantar vinnur býr
		needs thinks lives works owns wants forgot moved lost received`,
	slotState: `sairaana sairaslomalla married engaged förlovad förlovade forlovet forlovede skild skilda sammen ihop tillbaka tilbake tilbage hem hjem heim takaisin aftur flyttet flyttat flyttad reist rejst dratt draget åkt kommet kommen gået blitt blivit blevet bursdag fødselsdag födelsedag bursdagen fødselsdagen födelsedagen arbejde arbejdet jobb jobbet plats kontoret semester permisjon barsel sykehus sykehuset sjukhus sjukhuset sygehus sygehuset hospitalet lageret verkstedet föräldraledig sykmeldt kurs vakt vagt töissä koulussa sairaalassa vinnunni spítala holiday leave hospital work
		sjuk syk sjuke syg ledig hemma hjemme heime hjemme borta borte bortrest bortrejst gravid arg sint sur ute semester ferie dement myndig umyndig född født fødd gift separert separerad skilt skild ensam alene enke änka änkling enkemann arbetslös sykemeldt sjukskriven sygemeldt pensionär pensionist
		sairas kotona lomalla kuollut heima veikur veik látinn látin dáinn sick ill home pregnant retired deceased`,
	slotNot: `inte int ikke ikkje ej aldrig aldri också også nå nu no redan allerede allereie bara bare ju visst godt gärna gjerne gerne själv selv sjølv även ei eivät olla ole ekki líka bara väl not never already also just still jo noe nåt nog lige ännu ikkje enda endnu`,
	slotGive: `put bord bordet reservation reservationen bokning bokningen booking bookingen bestilling bestillingen fullmakt fuldmagt fullmakten fuldmagten valtakirja umboð gift overføres överförs överföras flyttas flyttes tilhører skicka skicke skickas skickat skickade skickar sende send sendt sendes sender sendte ge gi giv give gav gett gitt givet given levera levere leveres levereres leverera levererat leverert skriv skrive skrev ring ringe ringer maila mejla maile mail mejl svar hjälp hjelp hjælp numret nummeret nummer brev brevet sms beskjed besked
		besked meddelande melding besked faktura fakturan fakturaen fakturaer regning regningen regninga räkning räkningen rykker påminnelse betala betale betalning betaling överför överföra overfør overføre overfør byt byta bytt bytte skift skifte ändra endre ændre fick fikk fik fått fået hørt hört
		paket paketet pakke pakken pakka nyckeln nøkkelen nøglen kortet kontot kontoen abonnementet abonnemanget kontrakten kontrakt kontraktet avtal avtalet avtalen aftalen penger pengar penge pengarna pengene link lenke länk kopi kopia besøk besök
		gave gaven swish vipps vippset swisha swishade mobilepay overlad lämna lämnade hälsning hilsen
		lähettäkää lähetä senda sendu gefa bréf reikningur sent letter parcel package invoice bill payment transfer forward give change switch`,
	slotTell: `säg säga säger sagt sa si sier sige sig sagde fortell fortælle berätta tell told informera informere besked beskjed meddela`,
	slotAsk:  `möta träffa treffe mødte mötte traff tapasin hitti fråga spør spørg spørre spørge frågade spurte spurgte ask kysy kysyn spyrja spurðu hälsa hils hilse hälsade heilsa hør høre kontakta kontakt kontakte saluta`,
	slotTo:   `efter etter eftir till til to åt hos hjá fra från frå from av af by med með with mot for för om`,
	slotWhat: `hva hvad vad ka what`,
	slotMay:  `hefur hafði ætlar ætlaði mun myndi voiko voisiko voisko saako onko oliko eikö tuleeko må måtte får fikk skal ska skulle kan kunne ville vil vill måste maa bør bör should may might must does did do`,
	slotThat: `att at fordi eftersom siden hvis om når när da då hvor hvorfor varför ettersom att så men och og that because if when että koska jos kun því`,
	slotFollow: `sen siden sedan since please vinsamlegast kiitos kl klokken klokka och og and ja eller or istället i stedet isteden istedet istedenfor istf iställt instead så men som der at att å that om on on på i in innan før inden förra idag igår imorgen imorgon nå nu da då for för fordi från fra frå til till to
		ikke inte ikkje not har skal ska kan var är er vil vill today yesterday please tack takk tak fast selv om asap tilbake tillbaka tilbage igen igjen også också oxå hos ved vid utan uten uden innen då denne men med`,
	slotGet:   `få faa få`,
	slotStand: `over reserveret reserverad reserverat reservert bokad bokat booket bestilt beställt står stod stå stått stående registrert registrerad registreret skriven skrevet`,
	slotSpelt: `stavas staves stavet stavat skrivs skrives stafað skrifað ritað spelled spelt kirjoitetaan`,
	slotThing: `noget noe nåt något nogen någon noen nån nånting noko something`,
	slotOwn: `konto kontot kontoen kontoer kort kortet faktura fakturan fakturaen fakturor fakturaer regning regningen regninger regninga räkning räkningen räkningar telefon telefonen mobil mobilen mobiltelefon abonnement abonnementet abonnemang abonnemanget nummer numret nummeret bil bilen adress adressen
		adresse adressen mail mailen mejl epost pnr personnummer fødselsnummer cpr lön lønn løn pass passet lägenhet leilighet lejlighed lägenheten leiligheten lejligheten lejligheden namn navn navnet avtal avtale avtalen avtalet aftale aftalen bokning bestilling bestillinga beställning order ordre pakke pakken paket paketet
		paketet bankid mitid innlogging login profil profilen depot depositum pension försäkring forsikring forsikringen forsikring lån lånet sparkonto lønnskonto utlegg kvittering kvitto postadresse postadress ärende sak saken sag sagen timme time timen tid laddare passord lösenord password refusjon andel del
		tili kortti lasku puhelin osoite reikningur kort sími account card invoice bill phone order address subscription`,
	slotList: `deltagare deltagarna deltagere deltagerne deltaker deltakere deltakerne osallistujat osallistuja þátttakendur participants attendees påmeldte påmeldt anmälda anmälde tilmeldte tilmeldt ilmoittautuneet skráðir skráð passagerare passagerer passasjerer passagererne resenärer rejsende reisende
		matkustajat gäster gjester gæster vieraat gestir guests medlemmar medlemmer jäsenet meðlimir members elever elevene eleverne oppilaat barn tvillingene tvillingerne tvillingarna kaksoset tvíburarnir barnen barna børn børnene lapset börn kids children närvarande tilstede present läsnä beboere boende beboerne ägare eiere ejere omistajat owners
		kontakter kontaktpersoner personal personale ansatte medarbejdere medarbetare users brukere brugere användare søskende søsken syskon`,
}

// slot returns what word k says of the place beside it.
func (t text) slot(k int) cue { return t.sense(k).slot }
