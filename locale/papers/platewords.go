package papers

import (
	"slices"
	"strings"
)

// What names a plate, what is a vehicle, and what is done to one: each as lexicons and pii.Recognizer.For have it.
const (
	plateNames = `*registreringsattest* *registreringsbevis* vognkort* rekisteriot* *registreringsnum* *registreringsnr* *regnr* *regnum*
		reg *nummerplåt* *nummerplad* *registreringsskylt* *regskylt* *regplåt* skylten skylt skyltar *skiltnum* *skiltnr *bilskilt* skilt skiltet
		skiltene skyltarna skyltene pladerne *skyltnr nrplåt* nrplade* plåt plåten plade pladen reknro reknr rek rekno rekisteri rekisterissä
		rekkis númeraplat* nummarplat* *kjennemerk* *kjenneteikn* *bilnum* bilnr bilnro *nummerskilt* *skráningarnr* rektunnus* rekisterinro kilvessä kilpi kilvet kilven plate plates registration registered
		*rekisterinum* *rekisteritunnu* rekisterikil* *rekkari* *registernum* *bílnúmer* *skráningarnúmer* registrering registreret
		registrert registrerad rekisteröity indregistrering* einkanúmer* einkanumer* ønskeskilt* ønskenummer* personskylt* personligskylt* *skiltet
		nummerskylt* bilreg regskilt* nummerpl indregnr indreg kilpinum* númeraplöt* skráningarmerk* skrnr licenseplate* licenceplate* platenum* plateno registrationnum* registrationno regno vehiclereg* vrm`
	vehicleWords = `biluthyrn* biludlejn* bilutleie* autovuokraamo* bil bilen bilens bils bilar bilarna biler bilene bilerne bilerna
		*bilen kassevogn* personbil* lastbil* lastebil* varebil* varevogn* skåpbil* elbil* hyrbil* leiebil* lejebil* firmabil* tjänstebil*
		leasingbil* inbytesbil* innbyttebil* byttebil* udlejningsbil* poolbil* servicebil* kassebil* stasjonsvogn* stationcar* farmari* taxi taxin taxien drosje* minibuss* camper
		campervan* hyrevogn* taxaen taxavogn* drosjen dragbil* dragbilen ladvogn* firehjuling* minibil* lånebil* lånbil* erstatningsbil* lånebilen trekkbil* husbil* bobil* mopedbil* autocamper* campingvogn* husvagn* fordon* køretøj* kjøretøy* køyretøy* släp släpet *släp
		*släpet släpvagn* släpkärr* tilhenger* hestehenger* båthenger* skaphenger* varehenger* vogntog* hengeren hengaren henger anhænger*
		påhængsvogn* påhængs* påhengsvogn* *trailer* trailere traktor* epa fyrhjuling* atv
		motorcykel* motorsykkel* mc moped* moppe* knallert* scooter* skoter* snøscooter* snöskoter*
		autona autojen autot autoja autojani autoihin taksi taksin taksissa
		auto auton autoa autossa autosta autoon autolla autolta autolle autoni autosi autonsa autoamme automme autonne autoani autoaan
		sijaisauto* työsuhdeaut* leasingaut* lainaauto* vaihtoauto* työauto* perheauto* ykkösauto* kakkosauto* autossani autollani autollaan autolleni autostani henkilöauto* pakettiauto* kuormaauto* vuokraauto* mopoauto* asuntoauto*
		matkailuauto* ajoneuvo* rekka peräkärry* kärry* perävaunu* asuntovaun* traileri* mopo* moottoripyör* prätkä* skootteri* mönkijä*
		bíll *bíll bíl lánsbíl* vinnubíl* bílinn bíllinn bílnum bílsins bílar bíla bifreið* ökutæki* jeppi* jepp* kerra kerran kerru* *kerra *kerran *kerruna
		*kerrunni *kerrunnar tjaldvagn* mótorhjól* fjórhjól* húsbíl* sendibíl* vörubíl* rafbíl* bílaleigubíl* hjólhýs* fellihýs* vespa*
		vespu* vélsleð* leigubíl* *bíllinn *bílinn *bílnum dráttarvél* traktorinn
		bilurin bilin bilinum
		car cars van vehicle* truck lorry caravan* motorbike* motorcycle*
		volvo* saab* tesla* toyota* skoda* audi* bmw* kia kian volkswagen* vw ford forden opel* mazda* hyundai* nissan* peugeot* renault*
		citroen* mercedes* polestar* subaru* honda* suzuki* fiat* cupra* dacia* mitsubishi* lexus* porsche* jeep* chevrolet* chrysler*
		dodge* romeo lancia* jaguar* rover byd xpeng* maxus* iveco* scania* yamaha* kawasaki* harley* ducati* ktm piaggio* aixam* hymer*
		golf golfen passat* polo tiguan* touran* yaris* corolla* avensis* auris octavia* fabia* superb kodiaq* fiesta* mondeo* astra corsa
		insignia* zafira* leaf qashqai* clio megane* berlingo* transit transiten transporter caddy sprinter* vito caravelle* civic*
		vitara* outlander* ceed sportage* sorento* niro tucson* ioniq* kona enyaq* duster* sandero* forester* outback* prius* hilux* aygo*
		kangoo* trafic ducato* mustang* massey ferguson deere valtra* fendt
		zetor kubota aprilia derbi kabe adria dethleffs knaus brenderup böckmann humbaur fogelsta tysse majava isuzu daihatsu daewoo
		infiniti zeekr aiways fisker taycan proace crafter amarok arona karoq kamiq kuga mokka crossland grandland juke captur kadjar
		scenic twingo picanto stonic jetta bora lupo arteon touareg multivan touran* citigo yeti vectra ampera meriva agila primera almera
		navara ariya pajero lancer carisma ignis jimny impreza levorg wrangler cherokee landcruiser hiace vivaro movano doblo scudo
		ecosport cmax smax espace laguna xsara xantia picasso ligier microcar trabant lada ladan ladalla ssangyong lynk hummer
		cadillac buick pontiac bentley ferrari lamborghini maserati* husqvarna triumph
		bemari bemarin bemarilla mersu mersun mersulla volkkari volkkarin volvolla skodalla toyotalla audilla teslalla opelin opelilla
		folkan folka bubblan merc beemer bimmer folkevogn* folkevognen folkvogn* kuplavolk*
		kärra kärran skrotbil* skrothög* vraket bilvrak* epan eparaggare moppen hojen pickup pickupen plogbil* sopbil* brandbil* kranbil*
		bärgningsbil* hästtrailer* båttrailer* båtsläp* kombin suven minibussen elmoppe* snöskotern
		vognen bilvrag* øsen smadrekasse* skraldebil* ladcykel trailerne hestetrailer* pickuppen
		kjerra kjerre kjerren brøytebil* søppelbil* skrapbil* bruktbil* snøskuter* skuter* varevogna hjulgraver* hjullaster*
		kiesi kiesin kiesiä kiesillä kaara kaaran kaaralla auto autokin autolta paku pakun pakulla pakussa pakettiaut* rekan rekassa
		kuorma* yhdistelmä prätkällä mopoon mopolla romu romun farkku sähköauto* hybridi hybridin bussi bussin linja*
		drossía* drossían drossi drossan drusla druslan druslu* skrjóð* bílgarm* pallbíl* vagninn vagninum eftirvagn* hestaker* trukk*
		rúta rútan rútu* snjósleð* jepplingur* jeppling* skutbíl* billinn rafmagnsbíl* tengiltvinn* krossari* torfæruhjól*
		pickup minivan minibus hatchback motorhome* campervan* scooter moped quadbike suv lorries vans trucks bikes banger`
	vehicleDone = `sålde solgte sold parkerade parkerte parkerede parked sekt böter bøde sakko kilvessä køber köpte købte kjøpte ostin
		myin möi seldi keypti bílastæðasekt* stöðusekt* hraðasekt* stöðubrot* modpart* modparten* motpart* motparten* gagnaðil* tjónvald* vastapuol* counterparty medförare* medkører* parkeringsbot* parkeringsböt* parkeringsbøde* parkeringsgebyr* keyrði keyrir`
	// vehicleAlso is what is done so with other things too, which counts before a plate alone.
	vehicleAlso = `ställa ställer ställt ställde avregistrer* avskilt* uppställningsplats* afmeld* omregistrer* vrake vraket vraka skrotte broafgift* bropenge*
		brotakst* bro stöðugjald* vanrækslugj* kílómetragj* vegtoll* gangagjald* afskrá* umskrá* eigendaskipt* liikenteestä poistettu
		ejer eier ägare omistajaa eiganda owner ownership keeper deregister* scrap scrapped tax`
)

var (
	plateStrong = newLexicon(plateNames)
	plateCars   = newLexicon(vehicleWords + " " + vehicleDone + " " + vehicleAlso)
	vehicles    = newLexicon(vehicleWords)
	plateFill   = newLexicon(`minn mín nr no nro num nummer numret nummeret number er är ar on is the med på min mitt mit min hans hennes
		sin sitt vår är med með númer númerið mun heter hedder lyder den det og och var reg jossa jonka joka som sem a kia nr skráður skráð skráðan skráða s n dk fin isl swe nor`)
	// Letters that begin no plate where words stand near: makes, money, terms.
	plateNot = newLexicon(`bmw kia ktm byd dkw amg gti tdi hdi glc gle gla cla cls suv mpv rav sek dkk nok isk eur usd gbp iso iec nr no kl tel tlf
		tfn mob rum sal box att det den har var ska och som för til kan man men min din sin hun han hon ett ene fra fra ved vid med mot
		ner upp hos alt all get got the for and you our per ink inc max min ca mil dag uge uke vom pdf iban ocr kid gps usb hdmi wifi lan
		wan ssd ram cpu gpu led lcd cvr org sku ean dkr skr nkr
		abs esp xc id ccs ncs ral ato kpl pkt mb gb tb kb mm cm km kg ml dl kw kwh hk hp nm psi rpm co nox ed cdi tsi dsg phev awd fwd xlt hcp`)
	// Letters of money and measures, before what a plate's figures are too: KR 12 345.
	moneyWords = newLexicon(`kr dkr skr nkr kg km mm`)
	// noPairs are capitals before figures of companies, boxes and sums.
	noPairs = newLexicon(`dk se is fi pb pl as ab st`)
	// Letters of models, which have three digits or fewer.
	plateModels = newLexicon(`st tt gt rs cx ev ix ds cr hr`)
)

// plateFor are the words of pii.Recognizer.For: those above and what else is said of a vehicle by its plate.
var plateFor = slices.Concat(strings.Fields(plateNames), strings.Fields(vehicleWords), []string{
	"reg nr", "reg num*", "reg no", "rek nro", "registration number*", "registration no", "registration plate*", "license plate*",
	"licence plate*", "number plate*", "reg skylt*", "indreg nr", "skr nr", "bil reg", "fastanúmer bíls", "kuorma auto*",
	"trängselskatt*", "trängselavgift*", "fordonsskatt*", "vägskatt*", "p bot*", "pbot*", "p lapp*", "p skiva*", "lapp", "lappen",
	"p afgift*", "p bøde*", "p avgift*", "p tillstånd*", "keyrði", "ökumað*", "p licens*", "p lisens*", "p tilladelse*", "p tillatelse*",
	"beboerlicens*", "beboerkort*", "beboerparker*", "íbúakort*", "*parkering*", "parker*", "felparker*", "feilparker*", "parking*",
	"kontrollavgift*", "bompeng*", "bompasser*", "bomring*", "bomstasjon*", "bomregning*", "passering*", "autopass*",
	"*pysäköintivirhe*", "pysäköi*", "parkkisakko*", "autovero*", "bílastæð*", "stöðumælasekt*", "stöðusekt*", "fartböter", "fartbot",
	"fartbøde*", "fartsbot*", "bot på", "böter för", "bøter for", "bøde*", "bøter", "böter",
	"besikt*", "katsast*", "påställd", "ställa på", "ställ av", "avställ*", "ska av", "ställas av", "tas ur trafik", "omregistrer*",
	"ställa av", "ställer av", "ställt av", "ställde av", "ställt på", "ställer på", "ställde på", "vrake", "vraket", "liikenteestä",
	"afmeld*", "skifte ejer", "skiftet ejer", "skifter ejer", "bytte eier", "bytter eier", "bytt eier", "byta ägare", "bytt ägare", "byter ägare",
	"vaihtaa omistajaa", "skipta um eiganda", "eigendaskipt*", "change of owner*", "change of keeper*", "transfer of owner*", "transfer ownership",
	"new keeper", "registered keeper", "keeper of", "ownership of", "road tax*", "vehicle tax*", "sålde", "i sold", "have sold", "ve sold", "just sold",
	"sold my", "scrap", "insurance on", "betalt bro", "betale bro", "betaling bro", "bro for", "broafgift*", "bropenge*", "brotakst*",
	"stöðugjald*", "vanrækslugj*", "kílómetragj*", "vegtoll*", "gangagjald*", "forsikring til", "försäkring till", "trygging á",
	"skrota*", "vrakpant*", "ägarbyte*", "ägarskifte*", "eierskifte*", "ejerskifte*", "omistajanvaih*", "eier av", "ägare av",
	"ägare till", "ejer af", "har solgt", "har sålt", "har selt", "sålt", "solgt", "sålde min", "solgte min",
	"stått", "står på", "krockade", "krockat", "krocken", "påkjør*", "påkørt*", "kollision*", "kolliderade", "törmäs*", "hinau*",
	"bärga*", "bugser*", "buksert*", "kör", "körde", "kjører", "kjørte", "kører", "kørte", "ajan", "ajoi", "mp",
	"laddplats*", "laddar", "laddstolpe*", "ladet", "ladde", "lade", "ladestasjon*", "ladeboks*", "laddbox*", "lader", "tankade",
	"vinterdäck*", "däckskift*", "däckbyte*", "dekkskift*", "dækskift*", "renkaanvaih*",
	"bärgning*", "motorstopp*", "viltolyck*", "trafikolyck*", "trafikskad*", "verkstad*", "bilverkstad*", "däckhotell*", "hjulskift*",
	"stenskott*", "punka", "höger dörr", "vänster dörr", "framdörr*", "bakdörr*", "stötfångar*", "motorhuv*", "vindruta*", "glasskad*", "bilskatt*", "påkörd*", "bilprovning*",
	"vejhjælp*", "autohjælp*", "punkter*", "synsrapport*", "til syn", "bilsyn*", "værksted*", "autoværksted*", "stenslag*",
	"højre dør", "venstre dør", "fordør*", "bagdør*", "kofanger*", "motorhjelm*", "færdselsuheld*", "dækhotel*", "hjulskifte*",
	"veihjelp*", "bilberging*", "berging*", "steinsprut*", "eu kontroll*", "dekkhotell*", "verksted*", "bilverksted*", "påkjørsel*",
	"trafikkuhell*", "høyre dør", "venstre dør", "framdør*", "bakdør*", "støtfanger*", "panseret", "bilskade*",
	"oikeassa ovessa", "vasemmassa ovessa", "oikea ovi", "vasen ovi", "puskuri*", "lokasuoja*", "konepel*", "huolto*", "huollon", "korjaamo*", "renka*", "rengas*", "kolari*", "kolarin", "tuulilasi*", "kivenisku*", "liikennevahin*",
	"liikennevakuutu*",
	"skoðun*", "dekkjaskipt*", "árekstur*", "tjón", "bílatrygging*", "ökutækjatrygging*", "framrúðu*", "towing*", "towed", "tyres",
	"tires", "windshield*", "windscreen*", "hit and run", "parked",
	"försäkring på", "försäkringen på", "forsikring på", "forsikringen på", "forsikring for", "forsikringen for", "trygging á",
	"trygging fyrir", "vakuutus autolle", "insurance for",
	"försäkra", "försäkringen", "*trafikförsäkring*", "*bilförsäkring*", "halvförsäkring*", "helförsäkring*", "vagnskade*", "kasko*",
	"bilforsikring*", "ejerafgift*", "vægtafgift*",
	"medförare*", "förare*", "motpart*", "bogser*", "bortforsl*", "hjullås*", "fortkör*", "fartkamera*", "hastighetsöverträd*", "p plats*", "p automat*", "pautomat*", "parkomat*",
	"pplats*", "p hus*", "biltvätt*", "körjournal*", "avskylt*", "mätarställning*",
	"mina skyltar", "skyltarna", "moppe*",
	"afmeldt", "afmelde", "afmelder", "modpart*", "taxa", "taxachauf*", "p vagt*", "pvagt*", "p plads*", "pplads*", "fartkontrol*", "fotovogn*", "hastighedsmål*", "brobizz*", "storebælt*",
	"øresundsbro*", "kilometertal*", "bilsalg*", "bilvask*",
	"taua", "taue", "tauet", "borttau*", "bortauet", "klampet", "fotoboks*", "fartskontroll*", "avskilt*",
	"avregistrer*", "påskilt*", "salgsmelding*", "bruktbil*", "kjørebok*", "p plass*", "pplass*", "eu godkj*", "bilvask*",
	"hinat*", "hinas*", "ylinopeu*", "nopeusvalvon*", "peltipolii*", "parkkipai*", "parkkihal*", "autopaik*",
	"traficom*", "auton tunnus*", "ajoneuvon tunnus*", "kärryn tunnus*", "pyörän tunnus*", "liikennekäyt*", "kuljettaj*", "vastapuol*", "ajoneuvov*", "parkkis*",
	"afskrá*", "umskrá*", "nýskrá*", "dregin*", "dráttar*", "gagnaðil*", "tjónvald*", "hraðasekt*", "hraðamynd*", "stöðubrot*",
	"eigendaskipt*", "sprakk á", "hægri hurð", "vinstri hurð", "stuðar*", "plötunni", "plötunum", "sekt á", "sekt fyrir", "stæði", "stæðið", "stæðinu", "bílaplan*", "bílskýl*", "bílageymsl*", "veggjald*", "ökuma*", "planinu",
	"sektin", "sektina", "sektar", "eigandi að", "eigandi", "tryggingin", "tryggingu", "bílastæðasekt*", "bílaleig*",
	"vakuutuksen", "forsikringen", "synet", "syn af", "was driving", "drives",
	"drove", "my rental", "solgte", "seldi", "myin",
	"clamped", "wheel clamp*", "impound*", "tow", "tow truck*", "speeding*", "speed camera*", "toll charge*", "road toll*", "toll road*",
	"car park*", "due for inspection", "vehicle inspection*", "due for mot", "its mot", "change of ownership*", "ownership change*", "parking fine*", "passed its inspection", "passed inspection", "failed inspection", "failed its inspection", "mot test*", "flat tyre*", "flat tire*", "right door", "left door", "rear door", "passenger door", "fender*", "rental car*", "rental had", "rental was", "new keeper*", "sorn", "off the road", "back on the road", "mileage*", "odometer*", "scrapped", "deregister*", "other driver", "other party",
})
