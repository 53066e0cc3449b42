package topics

// cueWords are the words around a topic that say whether it is somebody's, in Swedish, Danish, both
// Norwegians, Finnish, Icelandic and English. A word may be several cues. Written for
// this repository.
var cueWords = map[cue]string{
	self: `jag we jeg eg =æ ég minä mä minulla mulla minut minusta vi við olemme meillä undertecknad undertegnede minulle
		mulle mun mua multa meikä meitsi mie`,
	other: `han hon hen hun hán hann hún ho hän hänellä hänet hänestä she he patienten pasienten patient pasient potilas kund kunden
		kunde asiakas asiakkaalla asiakkaamme klienten klient brukaren brukeren borgeren borger eleven medlemmet hyresgästen lejeren leietakeren
		sökanden ansøger hakija customer tenant viðskiptavinur viðskiptavinurinn sjúklingurinn kollegan kollegaen kollegaet
		medarbetaren medarbejderen starfsmaðurinn nemandinn nemandi íbúinn íbúi skjólstæðingur skjólstæðingurinn pupil client employee resident asukas asukkaalla oppilas oppilaalla
		työntekijä työntekijällä asiakasta potilaalla asiakkaalta potilasta sjúklingur barnepiken elev`,
	object: `minuun mig mej meg mér honom henne ham hende henni honum minulle minua hänelle him me us oss os asiaani asiani tapaustani`,
	owner: `min mitt mina mit mine mi mín minn mínum minni mína minnar mínar minna =vår =vårt =våra vores vort vore =våre okkar
		hans hennes hens hendes hennar sin sitt sina sit sine sín sinn sinni minun hänen meidän my his our their din ditt dina dit dine osoitteeni numeroni puhelinnumeroni kotiosoitteeni
		mun sun patientens pasientens kundens klientens brukarens brukerens borgerens borgarens elevens barnens børnenes barnas barnanna potilaan asiakkaan oppilaan lasten
		sjúklings viðskiptavinar nemandans familjens familiens perheen foreldrenes forældrenes föräldrarnas vanhempien dotterns sonens datterens datters sønnens søns`,
	kin: `avovaimo* tyttöystäv* poikaystäv* kihlat* mamma mamman mammas moren pappa pappan pappas mor morsan mora mors far farsan faren fars mormor morfar farmor farfar bestemor bestefar mormoren
		son sonen sønn sønnen søn sönen dotter dottern datter datteren dattera dotra barnen barna børnene barnet barnebarn
		fru frun frue kone konen kona make maken maka makan mannen manden sambo sambon samboer samboeren ægtefælle ektefelle hustru hustrun kæreste
		kæresten kjæreste kjæresten pojkvän pojkvännen flickvän flickvännen tjejen
		bror brorsan broren broder brodern syster systern syrran søster søsteren syskon søsken søskende kusin kusinen fetter fetteren fætter kusine
		moster faster morbror farbror onkel tante svärmor svärfar svigermor svigerfar granne grannen nabo naboen kompis kompisen ven vennen
		veninde venn venninne vän vännen familjen familien
		äiti* äidi* isäni isällä* isä isän poika* pojal* poikani tyttär* tytär tytö* vaimo* mieheni miehel* miehen veljeni veljel* sisko* lapse* lapsi*
		puoliso* avopuoliso* mummo* ukki* anoppi* naapuri* ystävä*
		pabbi dóttir dóttur sonur konan maðurinn bróðir systir amma afi foreldrar barnið börnin vinur vinkona kærasti kærasta frænka frændi
		husband wife daughter mother father mum mom dad brother sister grandma grandpa grandmother grandfather uncle aunt cousin partner boyfriend
		girlfriend kids child children friend neighbour neighbor
		föräldrar föräldrarna forældre forældrene foreldre foreldrene vanhemma* vanhempa* äitini exet exman exmannen eksen eksmand eksmann eksmannen eksäni parents
		avomie* kjærest* kærastan kærastinn pappaen faðir móðir kid konunni nágranni* nágrannin* exäni`,
	spouse:  `man mand mann maður mies barn`,
	company: `ni ert era dere dykk jer jeres deres te teillä teidän teiltä þið ykkar you your yours butiken butikken forretningen`,
	be: `vera verið olevansa olleensa är e var varit blev blivit bli blir er ble blei vore blitt blevet bliver vært været on oli olen olin ollut olemme is was am m been were
		are re s erum varð orðinn orðin heter känner identifierar kaldes kallas mår
		oon oot ollaan ovat olla oltu komin kominn komið ole vorum eru`,
	have: `har hade haft hatt hadde havde have has had ve hef hefur hafði on með
		mulla`,
	get: `fick fått =får få fik fået fikk fekk fengið fæ fékk fær got get gets sai sain saan saanut saamme påvist konstateret konstaterat todettiin todettu todetaan tehtiin diagnosoitiin saamassa saimme saivat`,
	take: `=åt teki tein tehnyt framdi otin ottanut ottaneet otti gör gjør gør gjer doing having tar tager ta tage tog tok äter ätit medicinerar bruker bruger använder spiser brukar tek tekur tók take takes taking took käytän käyttää syön syö
		otan ottaa knaprar bär bærer testade börjat börja begyndt begynde begynt begynne startat startet slutat sluttet aloitin aloitti byrjaði started stopped use uses using popsin`,
	suffer: `besked beskjed beskedet beskjeden told tiedon tieto vita missa missir lider led lidit lidt lidd drabbats drabbad ramt rammet plages besvärad begick begik begikk begått begået diagnosticerad diagnosticerats
		diagnostiserad diagnosticeret diagnostisert diagnosen diagnosed greindist greindur greind þjáist sairastan sairastaa sairastunut sairastui
		kärsin kärsii suffer suffers suffering lever levt insjuknat insjuknade sjuk syg syk kämpar kæmper sliter sliti väntar venter utreds struggle struggles struggling glími glímir glímt kamppailen taistelen missti misst`,
	stay: `sitter sidder satt hamnade hamnat hamnar endte päätyi päätyin lenti suttit sad sat sit sits siddet sittet ligger liggur =låg =lå =lá legat ligget bor bodde bodd boende bo =bý =býr asun asumme
		asuu istuu situr vårdas vistas dvelur inlagd innlagt indlagt indlagd vankina lives living levt lever avtjänar afsoner soner makaa joutui serving jouduin joutunut makasin makaan
		sitta levði bý búum vietti kärsi istun istuin istunut live`,
	visit: `kommit kom kommet kominn komin koma tulin tulimme tullut ska skal skall see sees saw skulle går gå gick gått gik gået gikk gjekk kommer käyn käy kävin käynyt fer =fór go goes went going träffar träffat besökte besökt
		snakket pratar pratat snakker talt talar henvist remitterad remiss tid time timen opererad behandlas tíma seeing menin menen menossa
		käymme förum fórum menemme`,
	first: `yritin yritän kuulen näen tarvitsen tarvitsin haluan haluaisin pyydän tulin jäin kaaduin loukkasin mursin satutin asun olen olin sain saan käyn kävin sairastan sairastuin äänestin äänestän äänestäisin otan käytän syön kärsin eronnut haen hain odotan kaus tek greindist fæ liityin erosin kuulun jouduin olemme saimme menin menen aloitin kuulumme missti
		oon ollaan kannatan pakenin paastoan rukoilen käännyin pääsin istuin käymme piileskelen lähetin tein muutin muutimme synnyin petin kuuluin myyn eroan maksan kannan`,
	member: `medlem medlemmen medlemskap* medlemskab* medlemsavgift* medlemsnummer* medlemskort* member membership jäsen* félagi félagsmaður meðlimur aktiv active ansluten organiserad organiseret organisert
		organiserede förtroendevald tillidsmand ordförande styrelse* bestyrelse* kandidat* kandiderar opstillet velger velgere väljare vælger velgar kjósandi kasserer kassör supporter voter inmeldt indmeldt innmeldt kommunfullmäktige nämnden riksdagen byråd byrådet kommunalbestyrelsen folketinget kommunestyret stortinget valtuusto* sveitarstjórn borgarstjórn sympatiserar sympatiserer sympatisør sympatisör kuulun kuulut kuuluu kuulumme skráður skráð skráðir
		kontingent* félagsgjald* jäsenmaks* jäsennumero* medlemslån* medlemsrabat* medlemspris* medlemsförsäkring* lofavør* dues ledamot formand formann formaður leder leiar puheenjohtaja* kannattaja* fulltrúi þingmaður kansanedustaja* edustajana edustaja
		folketingsmedlem* riksdagsledamot* stortingsrepresentant* byrådsmedlem* kommunpolitiker* ehdolla ehdokas framboði frambjóðandi stjórn bæjarstjórn valtuustossa aktiivi* virkur virk stiller listal* activist councillor chair chairman council running aðild mp kuulu =borga borgar`,
	join: `kontaktat kontaktet kontakta kontakte kontakter kontaktar ringt ringde ringte ringet pratat snakket talt talat hjälper hjelper hjælper hjalp hjälpt
		säger sier siger sa sade sagde gick gått gikk meldte meldt melde melder inn ind utträtt utträde utmeld* udmeldt udmeld* utmeldt utträder
		eronnut erosin erota eroaa sagði skráð* left joined quit leaving företräder driver representerar repræsenterer sanoi sanottiin liityin liittynyt gekk
		said says told bett krävt bedt varit tvisten sagen saken erosi liittyi gekkst skráður
		eroan eron eroon ero jättää liittyä ganga segja hoitaa ajaa aðstoðar lämna forlate företräds avslutar säga opsige opsiger avslutta hjálpar handling represents leave`,
	vote: `röst* røst* røyst* stemte stemt stemmer stemme äänest* kaus kosið voted vote voting väljer valde valgte kýs kusum
		kusu kaustu`,
	cause: `=út pga grund grunn grunna fordi eftersom vegna takia vuoksi because due från
		út skyld`,
	sick: `sjukskr* sjukmeld* sygemeld* sykmeld* sjukfrånvaro* sairauslom* sairaslom* sairaspoissa* veikindaleyf* sick utbränd inlagd indlagt innlagt
		behandlas behandles behandlet opererad opereret operert medicin* medisin* diagnos* førtidspension* uføretrygd* sjukpension*
		långtidssjuk* tablet* lyf lääk* prøvesvar provsvar greiningu`,
	died: `dog avled avlidit død døde døyde dött döda avliden gick kuoli kuollut =dó =lést látinn died passed`,
	guilty: `dömd dömdes dömda domfälld dømt dømte dømd dömts mistenkt* mistænk* anklag* anklaget sigtet siktet sikta tiltal* åtal* anmeld* polisanmäl* politianmeld*
		häktad häktades anhållen gripen greps pågrepet anholdt varetekt* varetægt* dagsböter böter bøde bøter bot fängelse* fengsel* fængsel* straff straffet straffad betinget betinga villkorlig skyddstillsyn
		utsatt utsattes udsat utsett offer soner afsoner avtjänar domen dommen lagförd anmeldelse
		tuomit* tuomio* epäil* syytet* pidätet* vangit* sakko* uhri dæmd* grunað* kærð* ákærð* handtek* fangels* sakfelld* convicted sentenced arrested suspected guilty victim jailed misstänkt misstänkta misstänks anmäld anmälts anmält polisanmält anmälde accused sakot
		fined beaten epäillään suspicion`,
	wear: `bär bar bära burit bærer bær går gå bruger bruker brukar använder wear wears wearing käyttää käytän notar ber
		käyttävät klæðist gengur`,
	eats: `äter ätit äta spiser spise et spist fastar fasta faster fastende fasten firar feirer fejrer firade följer følger äger syön syömme syö paastoan borða borðar borðum eat eats fast fasting observe celebrate pray prays ber beder keep keeps kept
		syövät`,
	kept: `sparat sparade spara gemt gemmer gemte lagret lagra lagrat lagrer stored store keep save saved radera raderar radere slet slett slette slettet ta delete erase tallennettu
		tallentaneet poistakaa poista geymið geymt eyðið tog tagit tatt taget lämnade lämnat gav afgav registrerat registreret registrert
		avga gaf gave antoi antanut antoivat ottanut otti otitte ottivat tók tókuð taken skickat lähetti rekisteröity`,
	apply: `sökt sökte söker söka ansökt ansökte ansöker ansökan søgt søgte søger søge ansøgt søkt søkte søker søke fått fick fik fikk fekk beviljad beviljats väntar venter afventer hakenut hain haen sain odotan
		sótti sótt hef sæki fékk applied applying apply granted got seeking waiting utvisad udvist utvist avslag afslag hotas
		saanut synjun synjað`,
	place: `adress adressen adressa adresser adresse addresse identitet identiteten nummer nummeret numret telefonnummer telefonnummeret personuppgifter personuppgift
		personopplysninger personoplysninger folkbokföring folkbokföringen folkebokføring folkeregister* boende telefonnr nr bopæl opholdssted
		utland osoite osoitteen osoitteeni osoitetta numero numeroni puhelinnumero* lögheimili lögheimilið heimilisfang númer identity address number adr adresseopplysninger kotiosoite kotiosoitteeni osoitteemme auðkenni henkilöllisyy* id`,
	part: `3 if icke ikke ikkje non ej muun a norske trade sick criminal restraining same residence social danske svenska politisk union shop`,
	half: `vittne vittnen vittnena vidne vidner vitne vitner todistaja* witness witnesses vottar vottur votti frigiven frigivna dom domen dommen dommar tillhörighet ursprung ursprunget bakgrund
		bakgrunn bakgrunnen baggrund baggrunden opprinnelse oprindelse läggning läggningen orientering legning legningen orientation leave union record order permit party
		skulder suuntautumi* suuntautuneisuu* binär* binær* binary binäärinen förbundet kirke kirka kyrkje kyrkja kirken kyrka kyrkan sukupuolinen tvang vård
		adresse adressen adress identitet steward rep`,
	as: `som
		sem as`,
	shield: `adress* adresse* sperre* sperra gradering* gradert folkeregister* fortrolig* strengt skjerming* diskresjon*`,
	prep:   `úr út om hos till til tiltil för for mot mod från fra af av vid ved about at to from of near with by hjá um frá under mellan mellem mellom över over fyrir`,
	work: `jobbar jobba jobb jobbet jobbat arbetar arbeta arbetat arbejder arbejde arbejdet jobber jobbe arbeider arbeide anställd ansatt ansat anställning töissä työssä työskentel* työ työni
		vinn vinnur starfa starfar work works working worked employed praktik praksis student studerar læser utbildar utdanner uddanner sommarjobb`,
	media: `bok boken boka bøker böcker bog bogen bøger film* serie serien serier artikel artikeln artikkel artikkelen artiklen podd* podcast* podkast* konsert* koncert* kurs kursen kurset föreläsning* museum museet deckar* krim*
		annons* annonce* tidning* avis avisen dokumentär* dokumentar* roman* spel spelet spil spillet quiz broschyr* brosjyre* brochure* insamling* indsamling* innsamling* skänk* donera* doner* välgörenhet*
		stötta* stöder støtte støtter forskning* forsker* forskar* statistik* statistikk* undersökning* rapport kampanj* kampagne* nyhet* nyheder seminar* skylt* skilt skiltet teater biljett* billet* bild* bilde* bildet
		kirja* elokuva* dekkari* konsertti* lehti* artikkeli* bók bókin bókina bókar mynd myndin kvikmynd* tónleik* grein greinin book books film movie concert article charity donate podcast course sign ticket tickets
		utställning* udstilling* utstilling* hörbok ljudbok lydbog lydbok`,
	shop: `köpt købt kjøpt bought keypti keypt ostin ostanut säljer sälja selger selge sælger sælge købe kjøpe köpa köp køb kjøp beställa bestille sortiment* lager lageret kostar koster hinta rabatt rabat rabatten sale leverera* levererar leverer* levere levér lever
		sell selling sells buy price cost costs discount deliver toimitus* produkt* varan varor vare varer tillverk* tuote* vörunn* vörur finns findes finnes`,
	way: `närmaste närmsta nærmeste nærmaste lähin lähimmä* nearest closest næsta næsti öppet öppettid* öppnar åbent åpent åbner åbningstid* åpningstid* åpner auki parkering* hållplats* holdeplass* stoppested* buss bussen bus
		sväng svänger drej drejer sving kör køre kjør mittemot bredvid intill overfor vieressä hliðina opposite hitta find finn vägbeskrivning* rutebeskrivelse våning etage etasje sal
		rondell* entré* inngang* indgang* skylten bakom bagved`,
	tech: `bakgrundsbild* bakgrunnsbild* baggrundsbilled* wallpaper* flik* faneblad* fane fanen bild bilden bilde bildet billede billedet felkod* fejlkode* feilkode* virhekoodi* error errors router* ruter* modem* server* app appen appar skärm* skjerm* skærm* version* versjon* uppdatering* opdatering* oppdatering* bredband* bredbånd*
		breiband* breidband* dator* computer* nätet nettet linje linjen browser webbläsar* nettleser* lösenord* login bankid kod koden hemsida* hjemmeside* nettside* tenging* kerfi* villu* enhet* maskinen
		firewall brandvägg* brannmur* antivirus virusskydd* kryptering* system* vaskemaskin* tvättmaskin* varmepump* motor* laitte* modeemi* verkkosivu* telefonen telefon phone mobil* felet felen feilen fejlen vian bilun* appinu appið forrit* code failed kode fejlede feilet feila misslyckades fejlet office yhteys yhteyde* puhelimessa puhelin näyttö näytö* símanum skjáinn skjánum tölvan tölvunni tölvuna fps game teams word excel outlook edge plugin windows
		liittymä* laajakaista* netti*`,
	goods: `pall* pallar paller skruv* skru* gardin* leverans* leveranc* leveranse* skadat skadet postlåda* hylla* hylla hylle* skuff* skåp* skabet skapet nyckel* nøgle* nøkkel* brevlåda* bagasj* matkatavar* laukku laukun laukkuni töskunni kuffert* avlopp* avløp* afløb* viemär* niðurfall* kassan låda* lådan kasse lägg lægg legg læg post posten bagage* väska*
		storlek* størrelse* str ordre* beställning* bestilling* kilo varor varer hørlur* hörlur* høyttaler* højttaler* ørepropp* sko lampen lampa* sofa* soffa* farge* farve* färg* hund hunden katt katten kat kissa kissal* koira koiral* hest hesten häst hästen dog cat köttur* kötturinn hundurinn valp valpen hvalp stol stolen stolar bordet bord säng sängen sengen sofaen stolens`,
	quit: `av af of efter over`,
	you:  `er ert era jer jeres dere deres your this these det detta dette den att at =å dessa disse alla alle`,
	with: `med with`,
	glue: `på for the de den det alltid altid bare kun endast aldri aldrig nok
		i to í =på av af ur ut ud för til till meg mig mej of from úr fyrir ung unge unga ungra young out in on social sweden ved við`,
	attend: `går gå gick gått gik gået gikk gjekk käyn käy fer =fór goes go attend attends menen menin ferð
		käymme förum fórum`,
	within:  `in =í =á`,
	island:  `=í`,
	expects: `=von väntar venter odotan odottaa odotamme expecting expects`,
	ailing:  `hard`,
	craves:  `of efter etter fyrir`,
	disorder: `bug throat thinners vamma vamman skada skade tauti appointment note certificate vajaatoimin* syndrooma* pelko pelkoa heilkenn* starr =stær fever stones stone deficiency disc discs infection infections ulcer ulcers intolerance reflux elbow replacement apnoea apnea fibrillation anxiety depression addiction allergy arthritis hofte kolitt colitis kolit tarm tyktarm bowel trötthet utmattelse træthed
		väsymysoireyht* paksusuol* suoli syndrom syndrome heilkenni sjúkdóm* sygdom sykdom sjukdom angst fobi fibrosis cancer attack attacks disorder disorders disease diseases failure impairment impaired loss aid aids problems condition conditions illness breakdown
		health pain pains injury fatigue difficulties disability palsy pares parese sclerosis pressure clot clots tumour tumor sighted`,
	ending: `ta tog tok tatt tage taget tagit take took taken tappaa tappoi tappanut tehdä kill killed killing taka tók`,
	poorly: `nedsatt nedsat skert skerta poor dålig dårlig heikko huono heikentynyt impaired failing svag svagt`,
	senses: `hear hears hör hører høyrer ser heyri heyrir sér kuulen kuulee näen näkee sá`,
	english: `committed tried heard hear broke fell hurt need want just also really still always often only sometimes usually had am m have ve was got get take took can don do voted applied live suffer didn go went work think lost left joined belong feel identify came come use uses taken see saw seen struggle spent served converted recently currently never would could should eat wear pray attend practise practice stay
		ever hold fast cheated sold changed convert grew moved meet met hide fled flew hid attended campaign support supported pay paid join fear carry celebrate study smuggle hit teach`,
	did: `gjorde gjort lämnade lämnat skickade skickat sökte flydde flytt demonstrerade vill vil ville konverterade utsatt utsattes udsat
		sendte sendt flyktet flygtede flygtet konverterte konverterede tein lähetin pakenin jouduin synnyin tók sendi sótti flúði skipti breytti snerist losnaði
		did sent fled converted want adopted charged applied joined born raised hélt betaler betalar betalt konvertert betalade står kom came komum`,
}
