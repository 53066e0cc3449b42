package papers

// passing reports whether a word of l stands up to back words before b[lo:e] or ahead behind it, in the next sentence too.
func passing(b []byte, lo, e, back, ahead int, l *lexicon) bool {
	return wordsBefore(b, lo, back, l, atParagraph) || wordsBehind(b, e, ahead, l, atParagraph)
}

// What is said where cars are spoken of, and where nothing else of that form is.
const trafficWords = `
	parker* *parkering *parkeringen *parkerings *parkeringsplats *parkeringsplass *parkeringsplads felparker* feilparker* pskiva pbot
	garage garaget garasje* uppfart* infart* indkørsel* innkjørsel* innkøyrsel* oppkjørsel* carport* hjullås* hjulklem* klampet bärga* bärgning* bogser* bortforsl* uppställ*
	körde kör köra kört körs körkort* krockade krockat krock krocken krockar rattfull påkörd* påkörning smitning smet* backade skylt skylten skyltar skyltarna reg
	motorväg* vägen* vägtull* trängselskatt* trängselavgift* betalstation* fordonsskatt* vägskatt* fortkörning* fartkamera* böter boten hastighet*
	besikt* ombesikt* kontrollbesikt* avställ* påställ* skrota* skrot* avregistrer* omregistrer* ägarbyt* ägarskift* belånad körförbud transportstyrelsen bilprovning*
	däck* *däck *däcken hjulskift* däckskift* fälg* verkstad* service servas motorstopp* bensin* diesel* tank* tanka* tvätt* biltvätt* laddar laddade ladda laddat laddad *laddning* laddstolp* laddbox* laddplats* färja* färjan färjebilj*
	ägare ägaren äger bilförsäkr* trafikförsäkr* halvförsäkr* vagnskad* kasko* vindruta* stenskott* svart vit röd blå grå silver mörkblå silvergrå vita röda svarta blåa gråa färg*
	tillståndet boendeparker* boendekort* gästparker* passerkort* nycklar* mätarställning* körjournal* miltal*
	parkere* parkering* parkeret pafgift* pbøde* bøde* bøder kontrolafgift* beboerlicens* gæstekort* kørte kører køre kørt bakkede påkørt* påkørsel flugtbilist* bilist*
	nummerplad* nrplade* syn synet synes synshal* omsyn afmeld* afmeldt skrot skrottet skrotte ejerskift* ejer ejeren vægtafgift* ejerafgift* grønafgift* grøn
	dæk *dæk *dækkene hjulskift* fælg* værksted* vejhjælp* autohjælp* bugser* benzin* tankede vask* bilvask* lader ladede ladet ladestander* ladestik* ladeboks* opladning* opladet
	brobizz* bizz* færge* færgen overfart* storebælt* øresundsbro* bro broen betalingsanlæg* vogndæk hvid sort rød grøn sølv bilforsikr* motorkontor* skat stelnummer* fotovogn* fart fartbøde* hastighed*
	efterlyst eftersøgt stjålet stjålen stulen stulet stöld* stolen tyveri* varastet* anastet* stolið stolinn stolin
	parkerte parkert kjørte kjører kjøre kjørt køyrer køyrde køyre køyrt rygget rygga bommen bom bomstasjon* bompeng* bompass* bomring* autopass* passerte passering* ferge* fergen fergekai* ferja ferje* ferjekort*
	taua* taue* tauet tauing* borttau* bilberging* veihjelp* vegvesen*  eukontroll* godkjent eid eigd ägt ejet avskilt* påskilt* skilta skilt skiltet skiltene salgsmeld* vrak* vraka vrakpant* omregist* eierskift* eigarskift* eier eig
	dekk *dekk dekkskift* hjulskift* dekkhotel* verksted* bensin* vask* lader ladet lada ladde ladepunkt* ladestasjon* elbillad* hvit kvit raud rød blå svart grå årsavgift* fart fartsbot* fotoboks* promillekjør*
	pysäköi* pysäköin* parkki* parkk* parkis* autopaik* autotall* autokatok* invapaik* vieraspaik* ajoi ajaa ajan ajoin ajanut ajettu ajo ajamaan ajoneuv* peruutti törmäs* kolari* kolhi* hinat* hinau* hinas* siirrettiin katsast* leimat* leima hylkäs*
	rekister* rekist* kilpi kilvet kilvessä omistaj* omistaa vakuutu* omistajanvaih* myytiin myyty myin möin romut* liikennekäyt* poistorekist* ajoneuvover* verot* liikennevakuut* traficom*
	renka* rengas* renkaat talvirenk* vanteet huolto* huollet* korjaam* bensa* tankat* tankkas* pesu pesussa autopes* lataus* latas* latasin lataa ladattiin ladattu latauspist* laturi* latur* lautta* lautalle lautall* laiva* autokans* sakko* sakot sakon ylinopeu* peltipol*
	valkoinen valkonen musta punainen punanen sininen harmaa hopeanhar* vihreä keltainen tuulilas*
	bílastæð* stæði* stæði stæðið stæðinu bílaplan* bílskúr* bílageym* lagt lagði leggur keyr* ók ekið ekur bakka* árekst* tjón* klesst* klessti dreginn dregin dráttar* skoðun* skoðað* endurskoð* afskrá* umskrá* skráður skráð eigand* eigenda* eigandi
	tryggð tryggður bílatrygg* ökutækjatrygg* dekk* dekkja* verkstæð* bensín* þvott* hleð* hlaðið hleðsl* hleðslust* ferj* herjólf* sekt* sektin sekt veggj* gangagjald* göng göngin göngunum hraða* hraðasekt* árgerð* nagladekk* númeraplöt* númer hvítur svartur rauður grár blár silfur hvít rauð grá samgöngust*
	parked park parks parking spot driveway towed tow towing clamped impound* drove drive drives driving driven hit crash* reversed backed bumper windscreen* windshield* tyre* tires tyres mot inspection
	toll tolls charged charging charger recharg* fined fine fines speeding ferry congestion* fuel refuel* carwash wash insured sold selling scrapp* deregist* owner owns keeper keepers mileage garage
	veien vegen vejen vej plats platsen plass plassen plads pladsen paikka paikalla paikan paikalle ruudussa ruta rutan bay bays lot spots
	lupa luvan lupaa lupani tukkii tukkinut tukkeena pihatie* pihalla pihaan estää pesu pesuun driver drivers headlights lights move moved moving
	ramt ramte rammet påkjørt blockera* blokere* blokker* sperre* sperrer spærre* infarten gjestepark* gæstepark* lejede hyrde hyrda leide
	brikke brikken *brikken *brikke autopassbrik* chip bizzen färjan omreg besiktning skattad
	smurning* smurt smurstöð* olíuskip* bremsu* handbrems* handbrom* handbrem* håndbrems* håndbremse* käsijarru* oljebyt* oljeskift* olieskift* öljynvaih* kúpling* púst*
	bailiff blue red white black grey gray silver green transponder anpr lane barrier permit*`

// plateGoods are what has a name of letters and figures and follows it too: "LKD 33G är en modul".
const plateGoods = `modul* module* moduuli* eining* produkt* product* artikel* artikkel* article* tuote* tuott* maskin* machine* kone*`

var (
	traffic = newLexicon(vehicleWords + " " + vehicleDone + " " + plateNames + " " + trafficWords)
	// carish are vehicles and plates, and what nothing but they do or have done.
	carish = newLexicon(vehicleWords + " " + plateNames + ` pysäköi* katsast* hinat* ajoneuv* kolari* parkkip* parkkih* bílastæð* dreginn dregin
		skoðun* afskrá* umskrá* ekið keyrð* keyrir árekst* bakkaði nagladekk* bompeng* bompass* bommen bomstasjon* tauet taua borttau* parkerte
		parkert parkering* avskilt* skilta vrakpant* ferjekai* fergekai* parked parking towed clamped driveway hjulskift* dekkskift* dekkhotel*
		dekkjaskipt* renkaanvaih* vegvesen* stæði stæðið stæðinu gangagjald* veggj* sekt sektin`)
	// plateOthers name what has letters and figures of a plate's shape.
	plateOthers = newLexicon(plateGoods + ` tävling* hcp handicap* konkurrence* konkurranse* kilpailu* keppni* competition* klubb* klub
		låt låten sang sangen song biisi lagið album rom møterom* grupperom* klasserom* rum mötesrum* grupprum* mødelokale* lokale* sal salen *huone* *kurssi* *kurs *kurset *kursen emne emnekod* fag áfang* námskeið* herbergi* stofa *stofu
		room rooms classroom class gate terminal flight flights flyg flyget fly flyet flyvning* flightn* lento* lennon lennolla flug flugi flugið flugn*
		felkod* feilkod* fejlkod* vikakood* villukóð* error errors standard* norm*
		grafikkort* skjákort* näytönohj* graphics gpu* systemkamera* laite* enhet enheten device* printer* skrivare* tulostin*
		vara varan varor vöru* vare varen tuot* batteri* akku* *filter *filtret filtr* sía síu* passar passer sopii sopivat passa suodat* pære* lampa lampan sats satsen avdeling* avdelning* afdeling* osasto* deild* gerð tegund sete sæde stol seat row kahytt* kahyt* hytt* cabin* hytti* káeta *farve *kulör ncs kulör`)
	goods = newLexicon(plateGoods)
	// plateThings are letters of products, airlines and terms, which stand before three figures.
	plateThings = newLexicon(`ccs ncs ral ato cam ir gtx rtx amd ryz cad pln czk chf jpy cny thb sas kla klm brå bra din sfs sas dat ada mtb hdr lte gsm nfc rfid
		dvd cd bd dsl ddr eps xps ipa pvc pet abs alu led uvb uva spf bpm wlan poe psu dac dvb hdd nas tpm sos fbi cia fn eu usa uk
		who fda ema lhc nfl nba nhl khl shl vm em os fm am pm kap sid fig tab art vol ver rev rel win mac ios
		ocr rut rot vab fkl sgi atp amf bnp kpi omx dax dow spy etf btc eth xrp ftp ssh tcp udp dns url php sql xml csv mp jpg png
		gif mov avi doc ppt xls ref sap crm erp api sdk ide`)
)
