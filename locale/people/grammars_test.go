package people

import "strings"

// list returns what stands between the bars of s.
func list(s string) []string { return strings.Split(strings.ReplaceAll(s, "\n", ""), "|") }

var phraseBooks = []phraseBook{
	{"sv", list(`hej, jag undrar om min {thing} är {adj}|när kommer {thingdef} till {town}|jag har {verbed} {thingdef} men den är fortfarande {adj}|kan ni {verb} {thingdef} före {day}|
{thingdef} är {adj} och {adj}, vad gör jag nu|det är inga problem med {thingdef}, den är bara {adj}|hans {thing} fungerar inte i {town}|vi betalar {num} kr per månad för {thingdef}|
jag är {feeling} på er {thing}|hej igen, {thingdef} som jag {verbed} i {month} är {adj}|mina {things} har inte kommit|tack för hjälpen, ha en bra {day}|mvh {team}|med vänlig hälsning {team}|
varför är {thingdef} {adj} varje {day}|finns det någon {thing} i {town} som har öppet på {day}|jag vill {verb} min {thing} innan {month}|{brand} säger att {thingdef} är {adj}|
har ni {thing} från {brand} i lager|det står {adj} på min {thing} sedan {month}|kan man {verb} utan {thing}|god morgon, när öppnar butiken i {town}|min man har {verbed} fel {thing}|
jag bor i {town} och får ingen {thing}|hälsningar från {town}|ring mig inte, skicka {thing} i stället|per capita kostar det {num} kronor om dagen|stig på tåget mot {town} klockan {num}|
jag pratade med {team} igår om min {thing}|det är klara besked från {brand}|min son ska {verb} en {thing} i {month}|bor man på landet är {thingdef} {adj}|liv och rörelse i {town} hela dagen|
du kan {verb} med {brand} eller {brand}|sol och blå himmel, men {thingdef} är {adj}|vill du {verb} {thingdef} själv|{num} st {things} kom, {num} saknas|är {thingdef} {adj} eller {adj}|kära {team}, {thingdef} är {adj}|hej {team}, hur lång är väntetiden`), map[string][]string{
		"thing":    list(`faktura|order|router|dosa|mobil|soffa|jacka|bil|bredbandslina|räkning|adress|kod|nyckel|telefon|app|försäkring|leverans|tid|remiss|biljett|kasse|garanti|matta|lampa|skärm|laddare|vinterjacka|kylskåpsdörr|spis`),
		"thingdef": list(`fakturan|ordern|routern|dosan|mobilen|soffan|jackan|bilen|räkningen|koden|nyckeln|telefonen|appen|försäkringen|leveransen|remissen|biljetten|garantin|mattan|lampan|skärmen|laddaren|spisen|hemsidan|anslutningen|signalen`),
		"things":   list(`paket|fakturor|varor|biljetter|kvitton|avier|dagar|skor|nycklar|poäng|bonuscheckar`),
		"adj":      list(`trasig|blå|röd|tom|borta|klar|svart|grön|ny|gammal|lång|kort|stark|glad|svag|sen|försenad|fel|felaktig|spärrad|ung|fin|kall|rosa|vit|grå|stor|liten|hård|modig|rask|frisk`),
		"verb":     list(`betala|avbryta|ändra|flytta|byta|skicka|laga|kontrollera|hämta|stänga|öppna|avsluta|uppgradera|spärra|boka|avboka|kolla`),
		"verbed":   list(`betalat|ändrat|flyttat|bytt|skickat|hämtat|stängt|beställt|avslutat|bokat|köpt|fått`),
		"feeling":  list(`trött|arg|besviken|missnöjd|nöjd|glad|sur|irriterad|förvånad`),
		"town":     list(`Lund|Malmö|Uppsala|Boden|Kalmar|Vara|Borås|Kiruna|Göteborg|Umeå|Halmstad|Ystad|Visby|Gävle|Falun|Sala|Ronneby`),
		"day":      list(`måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|helg|dag|kväll`),
		"month":    list(`januari|mars|april|maj|juni|juli|augusti|september|oktober|november`),
		"team":     list(`kundservice|kundtjänst|support|teamet|ekonomi|Kundservice|Supporten|Fakturaavdelningen|alla på kontoret|leveransteamet`),
		"brand":    list(`Klarna|Telia|Tele2|Comviq|Swedbank|Ikea|Elgiganten|Postnord|Swish|Vattenfall|Tibber|Apotea|Nordea|Handelsbanken|Länsförsäkringar`),
		"num":      list(`3|12|99|149|250|7|24|1 200|45`)}},
	{"da", list(`hej, jeg vil gerne vide om min {thing} er {adj}|hvornår kommer {thingdef} til {town}|jeg har {verbed} {thingdef} men den er stadig {adj}|kan i {verb} {thingdef} inden {day}|{thingdef} er {adj} og {adj}, hvad gør jeg nu|
det er per automatik {adj}|hans {thing} virker ikke i {town}|vi betaler {num} kr pr måned for {thingdef}|jeg er {feeling} over jeres {thing}|hej igen, {thingdef} som jeg {verbed} i {month} er {adj}|mine {things} er ikke kommet|
tak for hjælpen og god {day}|mvh {team}|med venlig hilsen {team}|hvorfor er {thingdef} {adj} hver {day}|findes der en {thing} i {town}|jeg vil {verb} min {thing} inden {month}|{brand} siger at {thingdef} er {adj}|har i {thing} fra {brand}|
kan man {verb} uden {thing}|hvornår åbner butikken i {town}|min mand har {verbed} en forkert {thing}|hilsen fra {town}|ring ikke, send en {thing}|dag for dag bliver {thingdef} mere {adj}|jeg talte med {team} i går|det er sine steder {adj}|
min søn skal {verb} en {thing} i {month}|liv og glade dage i {town}|bo i {town} og betale {num} kr|vil du {verb} {thingdef} selv|{num} stk {things} kom, {num} mangler|kære {team}, {thingdef} er {adj}|storm og regn, {thingdef} er {adj}|den lange ventetid er {adj}`), map[string][]string{
		"thing":    list(`faktura|ordre|router|mobil|sofa|jakke|bil|regning|adresse|kode|nøgle|telefon|app|forsikring|levering|tid|henvisning|billet|pose|garanti|lampe|skærm|oplader|gade`),
		"thingdef": list(`fakturaen|ordren|routeren|mobilen|sofaen|jakken|bilen|regningen|koden|nøglen|telefonen|appen|forsikringen|leveringen|billetten|garantien|lampen|skærmen|opladeren|hjemmesiden|forbindelsen`),
		"things":   list(`pakker|fakturaer|varer|billetter|kvitteringer|dage|sko|nøgler|point`),
		"adj":      list(`ødelagt|blå|rød|tom|væk|klar|sort|grøn|ny|gammel|lang|kort|stærk|glad|svag|sen|forsinket|forkert|spærret|ung|fin|kold|hvid|grå|stor|lille|hård|mørk`),
		"verb":     list(`betale|annullere|ændre|flytte|bytte|sende|reparere|kontrollere|hente|lukke|åbne|opsige|opgradere|spærre|tjekke`),
		"verbed":   list(`betalt|ændret|flyttet|byttet|sendt|hentet|lukket|bestilt|opsagt|købt|fået`),
		"feeling":  list(`træt|vred|skuffet|utilfreds|tilfreds|glad|sur|irriteret`),
		"town":     list(`Odense|Aarhus|Ribe|Holte|Vejle|Kolding|København|Esbjerg|Randers|Skive|Viborg|Hobro`),
		"day":      list(`mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|weekend|dag|aften`),
		"month":    list(`januar|marts|april|maj|juni|juli|august|september|oktober`),
		"team":     list(`kundeservice|support|teamet|Kundeservice|Bogholderiet|supporten|fakturaafdelingen|alle på kontoret`),
		"brand":    list(`Klarna|TDC|Telenor|Danske Bank|Ikea|Elgiganten|PostNord|MobilePay|Nordea|Norlys|Bilka|Netto|Føtex`),
		"num":      list(`3|12|99|149|250|7|24|1.200|45`)}},
	{"nb", list(`hei, jeg lurer på om min {thing} er {adj}|når kommer {thingdef} til {town}|jeg har {verbed} {thingdef} men den er fortsatt {adj}|kan dere {verb} {thingdef} før {day}|{thingdef} er {adj} og {adj}, hva gjør jeg nå|eg har ikkje fått {thingdef} enno|
hans {thing} virker ikke i {town}|vi betaler {num} kr per måned for {thingdef}|jeg er {feeling} på {thingdef}|hei igjen, {thingdef} som jeg {verbed} i {month} er {adj}|mine {things} har ikke kommet|takk for hjelpen og god {day}|mvh {team}|med vennlig hilsen {team}|
hvorfor er {thingdef} {adj} hver {day}|finnes det en {thing} i {town}|jeg vil {verb} min {thing} innen {month}|{brand} sier at {thingdef} er {adj}|har dere {thing} fra {brand}|kan man {verb} uten {thing}|når åpner butikken i {town}|min mann har {verbed} feil {thing}|
hilsen fra {town}|ikke ring, send en {thing}|dag for dag blir {thingdef} mer {adj}|jeg snakket med {team} i går|vår {thing} er {adj}|min sønn skal {verb} en {thing} i {month}|liv og røre i {town}|finn {thingdef} på siden|det er even flyt på {thingdef}|hang dere med nå|
vil du {verb} {thingdef} selv|{num} stk {things} kom, {num} mangler|kjære {team}, {thingdef} er {adj}|storm og regn i {town}, {thingdef} er {adj}|vegar og bruer er stengt i {town}|anna hjelp finst ikkje|tone og lyd er {adj}|eg er lei av {thingdef}`), map[string][]string{
		"thing":    list(`faktura|ordre|ruter|mobil|sofa|jakke|bil|regning|adresse|kode|nøkkel|telefon|app|forsikring|levering|time|henvisning|billett|pose|garanti|lampe|skjerm|lader|linje`),
		"thingdef": list(`fakturaen|ordren|ruteren|mobilen|sofaen|jakka|bilen|regninga|koden|nøkkelen|telefonen|appen|forsikringa|leveringen|billetten|garantien|lampa|skjermen|laderen|nettsida|strømmen`),
		"things":   list(`pakker|fakturaer|varer|billetter|kvitteringer|dager|sko|nøkler|poeng`),
		"adj":      list(`ødelagt|blå|rød|tom|borte|klar|svart|grønn|ny|gammel|lang|kort|sterk|glad|svak|sen|forsinket|feil|sperret|ung|fin|kald|hvit|grå|stor|liten|hard|mørk|gul|rein|trygg`),
		"verb":     list(`betale|avbestille|endre|flytte|bytte|sende|reparere|sjekke|hente|stenge|åpne|si opp|oppgradere|sperre|bestille`),
		"verbed":   list(`betalt|endret|flyttet|byttet|sendt|hentet|stengt|bestilt|sagt opp|kjøpt|fått`),
		"feeling":  list(`lei|sint|skuffet|misfornøyd|fornøyd|glad|sur|irritert`),
		"town":     list(`Oslo|Bergen|Moss|Voss|Hamar|Tromsø|Bodø|Drammen|Stavanger|Lillehammer|Alta|Molde|Narvik`),
		"day":      list(`mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|helg|dag|kveld`),
		"month":    list(`januar|mars|april|mai|juni|juli|august|september|oktober`),
		"team":     list(`kundeservice|support|teamet|Kundeservice|Kundesenteret|regnskap|fakturaavdelingen|alle på kontoret`),
		"brand":    list(`Klarna|Telenor|Telia|DNB|Ikea|Elkjøp|Posten|Vipps|Nordea|Tibber|Fjordkraft|Rema|Kiwi`),
		"num":      list(`3|12|99|149|250|7|24|1 200|45`)}},
	{"fi", list(`hei, haluaisin tietää onko {thing} {adj}|milloin {thing} tulee {town}|olen {verbed} {thinggen} mutta se on edelleen {adj}|voitteko {verb} {thinggen} ennen {day}|{thing} on {adj} ja {adj}, mitä nyt teen|anna minulle uusi {thing}|aina kun soitan, {thing} on {adj}|
maksamme {num} euroa kuussa {thinggen} takia|olen {feeling} teidän palveluun|moi taas, {thing} jonka tilasin {month} on {adj}|kiitos avusta ja hyvää {day}|terveisin {team}|ystävällisin terveisin {team}|miksi {thing} on {adj} joka {day}|haluan {verb} {thinggen} ennen {month}|
{brand} sanoo että {thing} on {adj}|onko teillä {brand} laitteita|voiko {verb} ilman koodia|mieheni on {verbed} väärän {thinggen}|terveisiä {town}|en saa {thinggen} toimimaan|meri ja tuuli pilasivat {thinggen}|veli on {verbed} laskun|onni onnettomuudessa, {thing} löytyi|
satu oli hauska mutta {thing} on {adj}|poikani haluaa {verb} {thinggen}|kai {thing} korjataan ennen {day}|joka aamu {thing} on {adj}|toivo elää vielä, {thing} on {adj}|valo vilkkuu ja {thing} on {adj}|ilma on hyvä mutta {thing} {adj}|hyvä {team}, {thing} on {adj}|tilasin {num} kpl, {num} puuttuu|lumi suli ja {thing} on {adj}`), map[string][]string{
		"thing":    list(`lasku|tilaus|reititin|puhelin|sohva|takki|auto|osoite|koodi|avain|sovellus|vakuutus|toimitus|aika|lähete|lippu|takuu|matto|lamppu|näyttö|laturi|netti|yhteys|sopimus`),
		"thinggen": list(`laskun|tilauksen|reitittimen|puhelimen|sohvan|takin|auton|osoitteen|koodin|avaimen|sovelluksen|vakuutuksen|toimituksen|ajan|lähetteen|lipun|takuun|lampun|laturin|liittymän|sopimuksen`),
		"adj":      list(`rikki|sininen|punainen|tyhjä|poissa|valmis|musta|vihreä|uusi|vanha|pitkä|lyhyt|vahva|heikko|myöhässä|väärä|lukossa|nuori|hieno|kylmä|valkoinen|harmaa|iso|pieni|kova`),
		"verb":     list(`maksaa|perua|muuttaa|siirtää|vaihtaa|lähettää|korjata|tarkistaa|hakea|sulkea|avata|irtisanoa|varata`),
		"verbed":   list(`maksanut|muuttanut|siirtänyt|vaihtanut|lähettänyt|hakenut|sulkenut|tilannut|perunut|ostanut|saanut`),
		"feeling":  list(`väsynyt|vihainen|pettynyt|tyytymätön|tyytyväinen|iloinen`),
		"town":     list(`Helsinkiin|Turkuun|Ouluun|Vaasaan|Poriin|Lahdesta|Kuopiosta|Espooseen|Kotkasta|Raumalle`),
		"day":      list(`maanantaita|tiistaita|perjantaita|viikonloppua|päivää|iltaa`),
		"month":    list(`tammikuussa|maaliskuussa|huhtikuussa|toukokuussa|kesäkuussa|elokuussa`),
		"team":     list(`asiakaspalvelu|Asiakaspalvelu|tuki|tiimi|laskutus|Laskutustiimi|vuokraustiimi|koko tiimi`),
		"brand":    list(`Klarna|Elisa|DNA|Telia|Nordea|Osuuspankki|Posti|Gigantti|Verkkokauppa|Ikea|Fortum|Prisma`),
		"num":      list(`3|12|99|149|250|7|24|45`)}},
	{"is", list(`hæ, ég vil vita hvort {thing} er {adj}|hvenær kemur {thing} til {town}|ég hef {verbed} en {thing} er enn {adj}|getið þið skoðað þetta fyrir {day}|{thing} er {adj} og {adj}, hvað nú|alla daga er {thing} {adj}|hans mál er {adj}|við borgum {num} kr á mánuði|ég er {feeling} með þjónustuna|
hæ aftur, {thing} sem kom í {month} er {adj}|takk fyrir hjálpina og góða {day}|kveðja {team}|með kveðju, {team}|bestu kveðjur {team}|af hverju er {thing} {adj} á hverjum degi|er {brand} með opið í {town}|{brand} segir að {thing} sé {adj}|eigið þið {brand} vörur á lager|
maðurinn minn pantaði og {thing} er {adj}|kveðja frá {town}|líf mitt er {adj} án þess|sól og blíða í {town}|vor og sumar, {thing} er {adj}|dagur eftir dag er {thing} {adj}|trú mér, {thing} er {adj}|von er á {thing} í {month}|tími er peningar og {thing} er {adj}|vera má að {thing} sé {adj}|
ást og friður en {thing} er {adj}|kæra {team}, {thing} er {adj}|pantaði {num} stk, {num} vantar|bara spurning um {thing}|snjór og stormur í {town} í dag`), map[string][]string{
		"thing":   list(`reikningurinn|pöntunin|beinirinn|síminn|sófinn|úlpan|bíllinn|kóðinn|lykillinn|appið|tryggingin|sendingin|miðinn|ábyrgðin|lampinn|skjárinn|netið|tengingin|þjónustan`),
		"adj":     list(`bilað|blátt|rautt|tómt|horfið|tilbúið|svart|grænt|nýtt|gamalt|langt|stutt|sterkt|seint|rangt|læst|fínt|kalt|hvítt|grátt|stórt|lítið`),
		"verbed":  list(`borgað|breytt|flutt|skipt|sent|sótt|lokað|pantað|hætt við|keypt|fengið`),
		"feeling": list(`þreytt|reið|vonsvikin|óánægð|ánægð|glöð`),
		"town":    list(`Reykjavík|Akureyri|Keflavík|Selfossi|Ísafirði|Húsavík|Hafnarfirði|Kópavogi|Egilsstöðum`),
		"day":     list(`mánudag|þriðjudag|föstudag|helgi|dag|kvöldið`),
		"month":   list(`janúar|mars|apríl|maí|júní|júlí|ágúst|september|október`),
		"team":    list(`þjónustuver|Þjónustuver|starfsfólk|bókhald|Þjónustudeildin|teymið|allir á skrifstofunni`),
		"brand":   list(`Síminn|Nova|Vodafone|Landsbankinn|Arion|Bónus|Krónan|Elko|Ikea|Pósturinn|Strætó`),
		"num":     list(`3|12|99|149|250|7|24|45`)}},
	{"en", list(`hi, i wonder if my {thing} is {adj}|when will the {thing} arrive in {town}|i have {verbed} the {thing} but it is still {adj}|can you {verb} the {thing} before {day}|the {thing} is {adj} and {adj}, what now|will the {thing} be {adj} in {month}|may i {verb} my {thing}|
his {thing} does not work in {town}|we pay {num} kr per month for the {thing}|i am {feeling} with your {thing}|hello again, the {thing} i {verbed} in {month} is {adj}|my {things} have not arrived|thanks for the help and have a nice {day}|regards, {team}|kind regards {team}|
why is the {thing} {adj} every {day}|is there a {thing} in {town}|i want to {verb} my {thing} by {month}|{brand} says the {thing} is {adj}|do you have a {thing} from {brand}|can i {verb} without a {thing}|my husband has {verbed} the wrong {thing}|greetings from {town}|
don't call me, send a {thing}|i talked to {team} yesterday|grace period ends on {day}|mark my {thing} as {adj}|even the {thing} is {adj}|hope the {thing} gets {adj} soon|dear {team}, the {thing} is {adj}|rose and violet are the colours of my {thing}|faith in {brand} is gone|
can {brand} or {brand} help|i'm {feeling}|i am so {feeling} right now|{num} {things} came, {num} missing|frank answer please, is the {thing} {adj}|summer is over and my {thing} is {adj}|the old {thing} was made of stone and wood|bill for {month} is {adj}|the may bill is {adj}`), map[string][]string{
		"thing":   list(`invoice|order|router|modem|phone|sofa|jacket|car|bill|address|code|key|app|insurance|delivery|appointment|referral|ticket|bag|warranty|carpet|lamp|screen|charger|account`),
		"things":  list(`parcels|invoices|goods|tickets|receipts|shoes|keys|points`),
		"adj":     list(`broken|blue|red|empty|gone|ready|black|green|new|old|long|short|strong|weak|late|delayed|wrong|blocked|young|fine|cold|white|grey|large|small|hard|sunny|amber`),
		"verb":    list(`pay|cancel|change|move|swap|send|repair|check|collect|close|open|upgrade|block|book`),
		"verbed":  list(`paid|changed|moved|swapped|sent|collected|closed|ordered|cancelled|booked|bought|received`),
		"feeling": list(`angry|tired|disappointed|unhappy|happy|confused|stuck|lost|waiting`),
		"town":    list(`Stockholm|Lund|Oslo|Bergen|Copenhagen|Aarhus|Helsinki|Turku|Reykjavik|Gothenburg|London`),
		"day":     list(`Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekend|day`),
		"month":   list(`January|March|April|May|June|July|August|September`),
		"team":    list(`customer service|support|the team|Customer Service|The Support Team|billing|everyone here|the billing department`),
		"brand":   list(`Klarna|Telia|Nordea|Ikea|Spotify|Netflix|Amazon|Google|Apple|Vodafone|Swish|Visa`),
		"num":     list(`3|12|99|149|250|7|24|45`)}},
}
