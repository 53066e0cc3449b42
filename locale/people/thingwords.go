package people

// thingWords are what things are that bear names, in the six languages, as stems where their endings are regular. General knowledge.
var thingWords = map[thing]string{
	thingGoods: `pall pallen fotpall fåtöljen kudden täcket lakan örngott hatthylla hatthyllan byrån sänggavel nattduksbord pude puder hovedpude lagen stole bordlampe bordlampen sofaen lænestol lænestolen skammel puf
		krakk krakken pall puff lenestolen puten nattbord sengegavl rahi rahin jakkara penkki penkin tuoli nojatuoli nojatuolin peitto peiton lakana kollur kollinn púði púðar púðinn sængurver lak náttborð footstool stool stools ottoman armchair pouf bench
		sideboard cabinet cushion cushions blanket throw tablecloth nightstand headboard sheet sheets stol stolar stoler bord soffa fåtölj lampa lampor taklampa matta mattor hylla hyllor byrå säng skåp gardin kudde madrass täcke garderob klänning kjol tröja jacka
		byxa byxor skor sko stövel stövlar kappa väska skål fat vas vaser mugg muggar kopp koppar tallrik glas servis kanna porslin kastrull gryta stekpanna knivset bestick duk tyg tapet tapeter garn
		docka dockor pussel armband halsband örhängen klocka parfym schampo kräm kalsong kalsonger kalsongerna strumpor strumporna underkläder jeans skjorta skjortor blus kofta mössa halsduk spegel spis ugn kran
		telefon cykel barnvagn vagn bilstol bilbarnstol ryggsäck resväska symaskin kyl frys
		lampe lamper pendel reol seng senge tæppe sofabord hynde dyne skænk kommode kjole kjoler bluse bukser støvler frakke taske tallerken kop kopper krus fad kande porcelæn gryde pande bestik stof dukke dukker
		smykke øreringe armbånd halskæde uret briller trøje trøjer strømper undertøj underbukser skjorte skjorter hue vanter tørklæde spejl barnevogn klapvogn autostol rygsæk
		lenestol teppe tepper hylle senga pute genser jakke jakker bukse støvel støvletter veske sekk mugge bolle kanne serviset kjele panne sokker sokkene votter skjerf truse boxer ull
		øredobber brille barnevogna sykkel sykkelen ryggsekk dukka puslespill såpe krem
		tuoli tuolin tuolia tuolit pöytä pöydän sohva sohvan lamppu lampun matto maton hylly hyllyn sänky sängyn lipasto tyyny tyynyt patja verho verhot mekko mekon takki housut kenkä kengät laukku lautanen lautaset muki mukit mukeja mukin kuppi kulho
		lasit maljakko kattila pannu kangas lanka langat nukke palapeli sormus kaulakoru rannekoru kello pyörä rattaat reppu paita paidat villapaita sukat pipo peili valaisin kattaus astiasto liinavaatteet pussilakana
		stól stóll stólinn borð sófi sófinn lampi lampinn motta hilla rúm skápur koddi sæng kjóll kjóllinn peysa peysan úlpa buxur skór taska veski bolli bollinn skál diskur vasi glös pottur panna dúkka púsl hringur hálsmen
		skartgrip skartgripur skartgripi skartgripinn armbandið hálsmenið eyrnalokkar eyrnalokka hringinn bolla hjól kerra húfa vettlingar sokkar spegill
		chair chairs sofa couch table lamp rug shelf shelves bookcase desk mattress pillow duvet curtain curtains wardrobe dresser dress skirt jumper sweater jacket coat trousers shoe shoes boots handbag backpack suitcase mug cup plate bowl vase teapot kettle saucepan
		cutlery fabric yarn doll dolls puzzle necklace bracelet earrings watch perfume band headband stroller pram buggy bike collar sponge biscuit biscuits shirt shirts socks cardigan beanie mirror sunglasses candle
		serie serien serier modell modellen modellene model kollektion kollektionen kolleksjon kolleksjonen mallisto malliston mallistoa sarja sarjan sarjaa tuotesarja línan línu range collection kök kjøkken køkken keittiö baderomsserie
		doftljus doftljuset duftlys duftlyset blockljus stearinljus kubbelys bloklys fyrfadslys kynttilä kynttilät kynttilän tuoksukynttilä tuoksukynttilän tuoksukynttilät ilmkerti kerti jeansen jeansene gallabuxur farkut farkkuja
		pils pilsi pilsið skyrta skyrtan skyrtuna blússa blússan blússuna sófa sófann sófanum stólnum lampann lampanum skápinn skápnum mottuna hilluna dýna
		dýnan dýnuna dýnur dýnurnar peysuna kjólinn kjólnum úlpuna jakka jakkann jakkinn taskan töskuna buxurnar skórnir skóna skónum stígvél stígvélin línunni
		línunnar soffbord hörnsoffa bäddsoffa bäddsoffan sovesofa sovesofaen hjørnesofa hjørnesofaen divan divansoffa ruokapöytä sohvapöytä sohvapöydän
		vuodesohva kulmasohva divaanisohva kenkien nilkkurit saapikkaat pusero puseron neulepusero villatakki topparock kavaj kavajen blazer blazern blazeren
		kostym sandal sandaler sandalerna sandalerne sandalene sandaalit pumps loafers sneakers sneakersen kängor kängorna espadriller toppen toppar hoodie
		hoodien leggings tights jumpsuit strikketrøje strikketrøjen strikkegenser strikkegenseren uldtrøje underställ nattlinne pyjamas pyjamasen morgonrock
		badrock bikini bikinin baddräkt baddräkten badedragt badedrakt uimapuku sundföt sundbolur
		nederdel nederdelen nederdele skjørt skjørtet skjørtene hame hameen hametta saappaat tapetti tapetin veggfóðrið veggfóður tapetet wallpaper loftljós
		loftljósið kattovalaisin vegglampa vegglampe væglampe seinävalaisin gulvlampe gólflampi lattiavalaisin kápa kápan kápuna kåpa kåpe frakk frakken
		kollari kaulahuivi ulpukka toppatakki toppatakin rannekello armbandsur armbåndsur náttborðið fataskápur eldhúsborð hornsófi svefnsófi kaffiborð
		hægindastóll
		mallin módelið módel
		kommóða kommóðan kommóðuna kjól kjóli kjóla skrifborð skrifborðið sjónvarpsskápur`,
	thingStock: `mönster mönstret mønster mønsteret mønstret kuosi kuosin kuosia munstur lunch lunchen frokost meny menyn menu
		säsong säsongen sæson sæsonen sesong sesongen kausi kauden sería þáttaröð þáttur þættir kanal kanalen kanava tecknat tegnefilm tegneserie piirretty piirrettyjä teiknimynd barnprogram børnetv barnetv
		konsert konserten koncert koncerten konsertti tónleikar leikhús leikrit skiva skivan artist artisten spotify
		modul modulen gräsklippare gräsklipparen robotgräsklippare plæneklipper gressklipper ruohonleikkuri dammsugare støvsuger robotimuri pölynimuri sláttuvél
		spårvagn spårvagnen trikk trikken raitiovaunu namnsdag navnedag nimipäivä nimipäivää högtid helgdag helgdagen helligdag helligdagen pyhäpäivä frídagur röddag
		foder hundfoder kattmat hundemad hundefoder koiranruoka ras rasen race racen rase rotu rotua
		doft doften duft duften tuoksu tuoksua ilmur nagellack neglelak neglelakk kynsilakka läppstift leppestift læbestift huulipuna varalitur mascara
		recept opskrift oppskrift resepti smak smaken smag smagen maku bragð kakan kagen kaken glassen isen jäätelö
		sy syr virka sticka stickbeskrivning strikke strikkeoppskrift strikkeopskrift neule neuleohje ohje uppskrift prjón knitting pattern patterns crochet
		beställningssystem journalsystem
		flavour flavor scent season channel concert gig venue mower
		lager lagret lagersaldo storlek storleken storlekar stl strl reservdel reservdelar utgått sortiment sortimentet restock bredden höjden tvättråd artikelnummer begagnad secondhand demonterad skruvar monteringsanvisning
		størrelse størrelsen str lageret reservedel reservedeler reservedele skruer monteringsvejledning udsolgt utsolgt udgået udstillingsmodel utstillingsmodell
		varasto varastossa varastosta myynnissä myymälässä saatavilla saatavana kokoa koossa kokona loppuunmyyty varaosa varaosia ruuvit ruuveja valikoima valikoimassa valikoimista loppu loppui loppuivat loppuivatko mallia malli
		uppselt stærð stærðinni varahlutir birgðir stock spare oversized sizes`,
	thingTopic: `storms hurricanes kapplöpning hundkapplöpning kapplöpningen hundeløb hundeløp galopp hestevæddeløb ravit koiraravit sejler seilas overfart overfarten överfart överfarten siglir siglingar risteily risteilyllä krydstogt cruise ferjeavgang avgångshamn
		veterinär veterinären veterinærer veterinæren veterinær dyrlege dyrlegen dyrlæge dyrlægen dyrehospital dyreklinikk eläinlääkäri eläinlääkäriin dýralæknir dýralækni djursjukhus djurförsäkring dyreforsikring kattförsäkring hundförsäkring hästförsäkring hundeforsikring hundforsikring katteforsikring kattforsikring hesteforsikring hesteforsikringen hesteforsikringa koiravakuutus koiravakuutuksen kissavakuutus kissavakuutuksen lemmikkivakuutus gæludýratrygging kallax hemnes lisabo ektorp brimnes poäng
		kattunge kattungen hundvalp hundvalpen hvalpen valpen kull kullet stamtavla stamtavle chipmärkt chippet mjau matskål fodertilskud veterinarian
		trädgård trädgården träd puutarha puutarhaan garden orchard frukt frukten frugt hedelmä gravensteiner elstar aroma cortland summerred rubinola amorosa transparente discovery jonagold golden boskoop
		storm stormen stormar stormskada stormskador stormfällda stormfälld orkan orkanen oväder ovädret stormflod stormskade stormskaden stormskader stormvejr uvejr uvejret uvær uværet ekstremvær ekstremværet myrsky myrskyn myrskyssä hirmumyrsky
		lægð lægðin lægðina lægðar óveður óveðrið fellibylur stormur stormurinn hurricane cyclone typhoon gale ekstremværene ekstremvejr lågtryck lågtrycket lavtrykk lavtryk
		äpple äpplen äpplena äppelträd äppelträdet äpplesort äpplesorten äppelsort päron päronträd plommon plommonträd fruktträd körsbär körsbärsträd vinbär hallon hallonplantor jordgubb jordgubbar jordgubbsplantor potatis potatisen tomat tomater
		rosor rosbuske pelargon pelargoner dahlia dahlior tulpan tulpaner klematis clematis pion pioner hortensia hortensior plantor sorten sorter
		æble æbler æblerne æbletræ æbletræet æblesort pære pærer pæretræ blomme blommer blommetræ jordbær kartoffel kartofler roser tulipaner stauder frugttræ planteskole
		eple epler eplene epletre epletreet eplesort pæretre plomme plommer plommetre poteter potet frukttre
		omena omenat omenoita omenapuu omenapuun omenalajike lajike lajikkeen päärynä päärynäpuu luumu mansikka mansikan mansikat peruna perunat perunoita ruusu ruusut tomaatti taimi taimet
		epli eplatré jarðarber kartöflur rósir plöntur apples pear plum strawberry strawberries potatoes potato roses tulips seedlings
		färg färgen färger farve farven farver farge fargen farger väri värin värissä väriä litur liturinn litnum colour colours garnet nystan garnnystan garnnøgle lankakerä tapeten nyans nyansen kulör kulören
		film filmen filmer filmene filmerne elokuva elokuvan elokuvat kvikmynd kvikmyndin bíómynd movie movies tvspel spel spelet spelen dataspel spil spillet spill spillene peli pelin peliä pelit videospill videospil tölvuleikur leikur leikurinn
		ljudbok ljudboken lydbog lydbogen lydbok lydboken äänikirja hljóðbók boken bogen kirja kirjan bókin romanen roman musikal musikalen musikaali föreställning föreställningen forestilling forestillingen teaterstykke pjäs pjäsen barnteater barneteater operan avsnitt avsnittet episode episoden jakso
		dvd bluray nintendo playstation xbox lego duplo playmobil disney pixar hotwheels funko pokemon netflix hbo viaplay storytel
		färja färjan färjor færge færgen ferge fergen ferja ferje ferjen lautta lautan laiva laivan laivalla ferjan ferry ferries skipet skibet fartyg fartyget båten båtresa hurtigruten hurtigruta tallink vikingline
		häst hästen hingst stallion trav travhäst`,
	thingAnimal: `ponyer ponyerne ponyene ponnyer ponnyerna horses dogs cats björnen bjørnen bjørn karhu karhun vargen ulven susi suden lodjuret lodjur gaupa gaupen lossen ilves ilveksen räven reven ræven kettu ketun haren jänis järven jerven ahma älgen elgen hirvi renen reinen hjorten rådjuret rådyret sälen selen sælen hylje hylkeen hvalrossen valrossen walrus otter uttern oteren odderen saukko
		tigern tigeren tiikeri lejonet løven leijona leoparden elefanten elefantti noshörningen neshornet næsehornet giraffen kirahvi zebran zebraen seepra flodhästen flodhesten apan apen gorillan gorillaen gorilla pandan pandaen panda kamelen kameli lamadjuret lamaen lama alpakka alpakkaen delfinen delfiini hajen haien hval valen hvalen valas
		pingvinen pingviini ugglan uglen ugla pöllö örnen ørnen ørna kotka falken haukka korpen ravnen storken kurki svanen joutsen påfågeln påfuglen gåsen gåsa hanhi anka ankan ankka kalkunen kalkonen igelkotten pinnsvinet pindsvinet siili ekorren ekornet egernet orava musen hiiri råttan rotta rotten ormen slangen käärme ödlan firfislen lisko grodan frøen frosken sammakko
		katta pusen pus bikkja bikkje tispa kisse kissen misse missen kattepusen hannhunden tikka guldfisken gullfisken geita geiten kua kyrna purka sauen væren baggen lammas pässi vuohi aasi hundin sleðahundurinn hesturinn kötturinn kisinn kisa refurinn björninn selurinn hvalurinn krummi hrafninn páfagaukurinn hamsturinn kanínan
		bear wolf fox lynx moose reindeer seal tiger lion elephant giraffe gorilla dolphin whale shark penguin owl eagle falcon raven swan peacock goose duck hedgehog squirrel snake lizard frog turtle donkey sheep ram alpaca llama tupp tuppen hönan kycklingen kalven kossan grisen lammet geten illern sköldpadda sköldpaddan papegojan fågeln kanariefågel guldfisk guldfisken åsnan alpackan hane hanen høne hønen koen kalv geden gjeten skildpadde skildpadden skilpadde skilpadden papegøjen papegøyen fuglen undulat kaninen esel æslet
		kukko kukkomme lehmä vasikka possu papukaija kilpikonna hamsteri kani kýr kýrin kálfur haninn fugl páfagaukur kanína kanínan rooster hen calf cow pig goat tortoise tomcat filly mare canary
		spaniel terrier retriever labrador schäfer collie cavalier pudel puddel puddle tax tik hund hunden hundar hunder hunde koira koiran koirani koiramme hundur hundurinn katt katten kat katter kissa kissan kissani kissamme köttur kötturinn
		kanin marsvin hamster hamstern undulaten papegoja papegøye valp hvalp pentu hvolpur hvolpurinn puppy kitten pony ponny ponnyn hest hesten hevonen hesturinn hestur horse cat hoppe hoppen hingsten vallak vallaken tispe tispa tispen tæve tæven
		rabbit parrot
		abe aben apina apinan apinn monkey ape chimpanse simpanssi höna tupp åsna igelkott
		kanimme kanini lemmikkini marsuni hamsterini`,
	thingBeside: `trailer trailere trailerne traileren släpvagn släpvagnen tilhenger tilhengeren tilhengerne katamaran katamaranen elkedel elkedlen vattenkokare vattenkokaren vannkoker vannkokeren sengetøj sengetøy sengetøjet sängkläder viner vinene vinerna cabin cabins cottage cottages hytte hytter hytta hyttene hytterne stuga stugan stugor stugorna mökki mökit mökkejä mökin sumarhús sommerhus sommerhuset sauna saunan leikkuri leikkurin lawnmower toalettstol toalettstolen bron broen brua gångbron gangbroen gangbrua silta skútan skúta skútunni tölva tölvan tölvur tölvurnar datorn datorer datorerna datamaskinen datamaskiner computeren computere tietokone tietokoneet laptopen skutan skuta skuten skonnerten skonerten skonaren skonert skonare båtarna båturinn báturinn bátur skipið skipinu togarinn snekka snekken jollen jullen kutter kutteren trålaren tråleren trawleren trawler tugboat bogserbåten bugserbåden slepebåten slæbebåden lotsbåten losbåten redningsskøyta skøyta skøyte segelfartyget seilskuta isbrytaren isbryteren jäänmurtaja murtaja hinaaja hinaajan alus aluksen purjevene vene ubåten undervattensbåten yacht yachten yacht
		traktori traktorin dráttarvél bíll bíllinn bílinn rútan grävmaskin grävmaskinen gravemaskinen gravemaskin maskin maskinen maskiner maskinerna maskinene maskinerne kaivinkone kone koneen snöslungan snøfreser snøfreseren høsteren kornhøsteren mejetærskeren tröskan skördetröskan torktumlaren tørketrommelen kassebilen skåpbilen lastbilen lastebilen trucken gaffeltrucken minibussen minibus rekka rekan kuorma bussi bussin raitiovaunu ladcyklen ladcykel lastesykkelen lådcykeln lastcykeln veturi veturin lokomotivet lokomotiv kranbilen brandbilen brannbilen ambulansen hissen heisen elevatoren hissi hissin rulltrappan
		karusellen karrusellen karuselli karusell rutsjebanen rutschbanan bergochdalbanan berg-og-dalbanen dalbanen vuoristorata pariserhjulet pariserhjul huvipuistolaite vandrutsjebanen
		rummen rummene rommene møterommene møderummene mötesrummen grupprummet salarna grupperummene kokoushuoneet huone huoneen neuvotteluhuone fundarherbergið fundarherbergin herbergið salurinn plottern plotteren plotter scannern scanneren skanneren skannern skanneri kopiatorn kopimaskinen laserskäraren
		pärlplattan leksaken legetøjet leken gosedjuret bamse krambjörnen pehmolelu lelu actionfiguren hahmo hahmon hevonen linjen nøkkelringen sprint sprinten
		wallet wallets scarf scarves belt belts plånbok plånboken lommebok lommebog pung skjorter parfymer hatt hatten hat hatte regnhat keps kepsen kasket huva hodeplagg skärp belte bælte linne singlet hættetrøje hettegenser huppari housu sovepose soveposen sovsäck makuupussi telt teltet tältet teltta drikkeflaske vattenflaska pall pallen skammel jakkara skuffe pladespiller
		kosmetik kosmetikk naturkosmetik hudvård hudpleje hudpleie smink sminken meikki sången visan dikten tavlan låten sangen visen maleriet maleri skuespillet musicalen laulu taulu näytelmä lagið dyna dynan madrassen husbil husbilen bobil bobilen autocamper segelbåt segelbåten seilbåt sejlbåd elbil elbilen elcykel elsykkel elcykeln
		ketchup senap sennep kaviar sylt syltetøj syltetøy marmelad marmelade müsli mysli flingor gröt grød grøt pasta nudler nudlar sås saus sauce krydda krydderi mjölk melk mælk maito sinappi hillo puuro leipä brød bröd knäckebröd rågbröd pizza te tea klister lim maling maali hoover vacuum
		ferga skip skib ship vessel robotdammsugaren dammsugaren støvsugeren älgen elgen nallen bamsen nisse nissen maskot maskoten maskotten figuren karaktären karakteren sjal sjalet parfymen parfymet deodorant hårfärg moped mopeden traktor traktorn traktoren campingvogn husvagn husvagnen
		books bog kirjat game games show serialen albumet album platta plata sang singeln podd podden podcast podcasten podkast radioprogram talkshow
		kex kjeks kiks keksi kaka kake kage kakku bakelse bulle korv pølse makkara ost osten juusto ostur chips godis lakrits choklad sjokolade chokolade suklaa súkkulaði öl øl olut bjór vin viini vín whisky whiskey vodka kaffe kahvi kaffi pizzan pizzaen burger burgare burgeren smörgås sandwich soppa suppe keitto sallad
		tåg tåget toget juna junan loket vagnen buss bussen båt bil bilen
		ålder laget holdet joukkue lið team klubb klubben klub seura matchen kampen ottelu kamp stjärnlogo logo logga logotyp merket märket mærke mærket merkki varumerke varumärke
		font fonten typsnitt typsnittet skrifttype virus viruset vaccin vaksine rokote tablett tabletter piller salva salve salvan kremen lääke medisin medicin medicinen spray nässpray droppar dråper ögondroppar
		stigen rommet rummet salen konferensrum møterom mødelokale kokoushuone fundarherbergi
		tila tilan tilaan tilalla appin appið
		tillval tillvalet tilvalg tilvalget tilvalgene tillvalen tilleggstjenesten tilleggsproduktet tilläggstjänsten tillægsydelsen lisäpalvelu lisäpalvelun lisäpalvelua viðbótin addon tariffen tariffi taksten elavtal elavtalet elaftalen strømavtalen strømavtale sähkösopimus sähkösopimuksen abonnementet abonnemanget áskriftin áskriftina nosturi nosturin nosturit kranen tornkranen byggkranen kraninn robotgressklipper robotgressklipperen robotstøvsugere robotstøvsugerne robotdammsugare robottiimuri robottiimurin robotteja robotterne robotarna robotene robotit prentararnir prentarana prentara netþjónninn netþjónarnir netþjónar ryksugan ryksuga kassaskåp kassaskåpet pengeskap pengeskapet pengeskab pengeskabet kassakaappi peningaskápurinn printers robots servers serverna serverne serverene skrivarna printerne skriverne tulostimet palvelimet noderna salirnir salina herbergin fundarsalirnir konferensrummen möteslokalerna
		chattbot järjestelmän kerfinu kerfi portalen portal plattformen plattform platformen verktyget værktøjet verktøyet mobilappen
		hemsidan nettsiden hjemmesiden nettbutikken webshoppen webbshoppen nätbutiken verkkokauppa verkkokaupan verkkopalvelu netverslunin vefverslunin
		vefsíðan vefurinn forritið hugbúnaðurinn programvaran programvaren softwaren ohjelmisto ohjelmiston modem modemet router routern routeren ruteren
		reititin reitittimen beinirinn ráterinn dosan boxen boksen dekodern dekoderen madrassmodellen sängen skolådan
		system systemet järjestelmä järjestelmän kerfið kerfinu
		nod node noder mall mallen mallarna skabelon skabelonen template templates mallipohja sniðmát sniðmátið project wallpapers vitamin vitaminer
		vitamiini vítamín kosttillskott kosttilskud kosttilskudd ravintolisä ceiling
		mötesrum mötesrummet konferensrummet grupprum konferenslokal neuvottelutila appen appi apper pillerit e-pillerit
		program programmet programmen programmer ohjelma ohjelman programme`,
	thingShop: `mote svets smide smed plåt puts vvs stål tak mur betong kylteknik svejs sveis smie plåtslageri kitchen køkkentøj kjøkkentøy facility security cleaning logistics catering bemanning rekruttering ab bygg bygge byg vvs rör rør el elektro elektriska elektriker elservice bilar biler bils bilverkstad bilverksted auto autoliike autohuolto autos data media foto fotografi optik optikk optiikka optiker konditorei bakery
		coffee kaffebar kafe mat food foods burgers sushi kebab grill grillen deli delikatesser bøfhus steakhouse diner kitchen veitingahús
		gullsmed gullsmia guldsmed guldsmede guldsmedja urmaker urmakare juvelerare juveler smykker jewelry jewellery jewellers kulta frisør frisör frisørsalong hår hair hiustalo
		blomster blommor blomsterhandel blomsterhandler kukka kukkakauppa blóm blómabúð florist skohandel möbler møbler møbel möbel huonekalut húsgögn furniture interiør interiör inredning design designs living home fashion mode moda klær kläder tøj clothing sport sports
		bokhandel boghandel bokhandelen kirjakauppa bookstore bøker böcker leker leksaker legetøj toys kjemi rengöring rengøring renhold städ städservice siivous flytt flytting flyttfirma flytteforretning transport transporter kuljetus taxi busser
		bussit reiser resor rejser travel maskin maskiner maskinservice entreprenad entreprenør entreprise
		snickeri snekkerservice tømrer tømrermester byggmester murer maler malerfirma målerimaler måleri måleriet taktjänst golv golvslip gulv gulve gulvservice kakel flis fliser glass lås låse låsservice nøkler eiendom ejendom ejendomme
		fastigheter fastighet fastighetsbyrå fastigheitsbyrå eiendomsmegling mäklare mægler kiinteistö kiinteistöt fasteignasala
		advokater advokatbyrå advokatfirma advokatkontor lakiasiat lögmenn revisjon revision regnskab regnskap redovisning tilitoimisto bókhald consulting konsult group gruppen holding invest capital partners solutions systems technologies labs software studio studios records music entertainment foundation stiftelse fond
		 theatre scene arena stadion senter senteret center centre keskus torg gård farm farms vingård brewing brewery bryggeri bryggeriet brygghus panimo brugghús distillery
		huset house hus talo akademi academy institute institutet instituutti sykehus sjukhus sairaala hospital kapell kyrka kirkja church begravelsesbyrå begravningsbyrå bedemand kart mansion odyssey world party racing galaxy simulator adventures
		gate lekeland lekland badet bad zoo open marathon maraton tour festival festivalen festivaali trophy memorial award awards`,
	thingVenue: `putiikki putiikin muotiputiikki muotiputiikin museum museet museo safn galleria theater kirkko kirke gymnasium skole skola skolan koulu gården parken park bageriet bageri fonden konditori bakeriet bakeri leipomo parturi
		affären apoteket apteekin apótekinu apótekið areena areenalla areenan areenassa arenan asema baari
		baarin baarissa badhuset bakaríinu bakaríið baren
		barinn barnum bibliotek biblioteket bion bostadsrättsförening bostadsrättsföreningen boutique brf bryggan butiken bíóinu bíóið bókasafninu bókasafnið
		bústaðurinn búðin búðinni campingen daghemmet dagis deildinni friskola friskolan fritids fritidsgården fritidshemmet frístundaheimilið
		fundarherberginu föreningen församlingen förskola förskolan gallerian galleríinu galleríið garðinum garðurinn gistiheimilinu gistiheimilið grundskola
		grunnskóla grunnskólinn gruppboende gruppboendet gymnasiet hallen halli hammasaseman hammaslääkäriasema hamn hamnen heilsugæslan heilsugæslunni
		herberginu herrgården hjúkrunarheimilinu hjúkrunarheimilið hoivakodin hoivakodissa hoivakoti hotellin hotellissa hárgreiðslustofunni hälsocentral
		hälsocentralen hótelinu höfnin höfninni högstadiet höllin höllinni húsfélaginu idrottsförening idrottsföreningen idrottshall idrottsplatsen ishall
		ishallen jäähalli jäähallin jäähallissa kaffihúsinu kahvilassa kampaamon kampaamossa kapellan kapellet kartano kartanon kartanossa kauppa
		kauppakeskuksen kauppakeskuksessa kauppakeskus kirjasto kirjaston kirjastossa kirkjan kirkjunni kirkon klinik klinikalla klinikan kliniken klinikka
		koloniförening koloniföreningen konditoria konditorian konditoriet koulun koulussa kouluun kvarteret kyrkan leikhúsinu leikskóla leikskólann
		leikskólanum leikskóli leikskólinn leipomon leirintäalue leirintäalueen lukio lukion lukiossa lääkäriasema lääkäriasemalla lääkäriaseman
		menntaskólanum menntaskólinn mottagning mottagningen museon námskeiðið palvelutalo palvelutalon palvelutalossa parturin prentarinn pubi pubin pubissa
		puisto puiston puistossa päiväkodin päiväkodissa päiväkoti päiväkotiin ryhmäkodin ryhmäkoti safninu safnið sali salin salissa salnum sambýlinu
		sambýlið samfällighet samfälligheten satama sataman satamassa seurakunnan seurakunta simhall simhallen sjóðurinn skóla skólann skólanum skólinn
		snyrtistofunni sovellus sporthallen station stationen stiftelsen stöðin stöðinni sundlaugin sundlauginni sviitin sviitti sviten säätiö säätiön
		taloyhtiö taloyhtiön taloyhtiössä tandklinik tandkliniken teatterin terveysasema terveysasemalla terveysaseman terveyskeskuksen terveyskeskus
		tjaldsvæðinu tjaldsvæðið torget torginu torgið tori torilla torin uimahalli uimahallin uimahallissa vandrarhem vandrarhemmet vanhainkodin vanhainkoti
		veitingahúsinu veitingahúsið verslunin versluninni vårdcentral vårdcentralen vårdhem vårdhemmet yhdistyksen yhdistys äldreboende äldreboendet þjónninn
		server servern serveren palvelin printer printern printeren skrivare skrivaren tulostin databas databasen database projekt projektet prosjekt prosjektet projekti verkefnið kluster klustret robot roboten wifi nätverk nätverket nettverk nettverket bana banan banen noden hållplats hållplatsen holdeplass holdeplassen stoppested stoppestedet pysäkki pysäkin pysäkillä biðstöð
		rum rom lokale lokalet mødelokalet grupperum grupperommet møterommet avdelning avdelningen avd avdeling avdelingen afdeling afdelingen afd osasto osastolla osastolta deild deildin stue stuen grupp gruppe gruppa ryhmä ryhmän hold kurs kursen kurset kursus kurssi course room ward
		hotell hotellet hotel hotelli hótel hostel hostellet gästgiveri gästgivargården pensionat pensjonat kro kroen krog krogen krá café caféet cafe cafeen kafé kafeen kahvila kahvilan kaffihús kaffihúsið bistro brasserie restaurang restaurangen
		restaurant restauranten ravintola ravintolan ravintolassa veitingastaður veitingastaðurinn pub puben pizzeria pizzeriaen pizzerian salong salongen salon salonen teater teatern teatret teatteri galleri galleriet gallery villa korjaamo autokorjaamo huoltamo apteekki kampaamo biograf
		biografen kino kinoen elokuvateatteri camping campingplats vandrerhjem vandrarhem
		sameiet sameie borettslaget borettslag boligsameiet boligsameie andelsforeningen andelsforening andelsboligforeningen ejerforeningen ejerforening grundejerforeningen boligforeningen boligselskabet huseierforeningen velforeningen bostadsbolaget húsfélagið húsfélag húsfélags hárgreiðslustofan hárgreiðslustofa snyrtistofan snyrtistofa rakarastofan rakarastofa tannlæknastofan autohuset bilhuset åkeri åkeriet tømrerfirmaet murerfirmaet malerfirmaet blomsterbutikken blomsteraffären bakarí kokoushuoneessa kokoushuoneeseen neuvotteluhuoneessa neuvotteluhuoneeseen
		läkarhuset läkarhus läkarcentrum läkarmottagningen husläkarmottagningen barnmorskemottagningen ungdomsmottagningen tandläkarmottagningen djurkliniken
		djursjukhuset veterinärkliniken advokatfirman advokatbyrån juristbyrån juristfirman redovisningsbyrån revisionsbyrån begravningsbyrån mäklarfirman
		mäklarbyrån resebyrån reklambyrån bokhandeln skoaffären klädbutiken frisörsalongen nagelsalongen hårsalongen gymmet ridskolan körskolan trafikskolan
		musikskolan dansskolan kulturskolan folkhögskolan högskolan internatet hospicet
		nattklubben vinbaren festlokalen bygdegården förskoleavdelningen vårdavdelningen sjukhuset hovrestaurangen lunchrestaurangen sushirestaurangen
		parkeringshuset busshållplatsen tunnelbanestationen lægehuset lægehus lægecentret lægecenteret lægeklinikken tandlægehuset tandklinikken
		tandlægeklinikken dyreklinikken dyrehospitalet sygehuset hospitalet advokatfirmaet
		advokathuset revisionsfirmaet ejendomsmægleren rejsebureauet bedemandsfirmaet børnehaven børnehave vuggestuen vuggestue børnehuset fritidshjemmet
		fritidsklubben efterskolen friskolen højskolen privatskolen folkeskolen køreskolen rideskolen danseskolen musikskolen frisørsalonen negleklinikken
		spisestedet værtshuset natklubben hotelkæden legesenteret legesenter legehuset legekontoret legeklinikken tannklinikken tannlegesenteret dyresykehuset
		sykehuset helsesenteret helsestasjonen advokatkontoret advokatselskapet regnskapskontoret
		eiendomsmegleren reisebyrået begravelsesbyrået barnehagen barnehage barneskolen ungdomsskolen videregående folkehøgskolen kjøreskolen trafikkskolen
		musikkskolen kulturskolen frisørsalongen neglesalongen treningssenteret utestedet grillbaren avdelinga sykehusavdelingen lääkärikeskus lääkärikeskuksen
		lääkärikeskuksessa hammasklinikka hammasklinikan eläinklinikka eläinklinikan eläinlääkäriasema eläinsairaala
		asianajotoimisto asianajotoimiston lakitoimisto lakitoimiston tilitoimiston hautaustoimisto matkatoimisto kiinteistönvälitys kauneushoitola
		kauneushoitolan kuntosali kuntosalin tanssikoulu autokoulu autokoulun ratsastuskoulu musiikkiopisto kansanopisto yläkoulu yläkoulun alakoulu alakoulun
		peruskoulu peruskoulun ammattikoulu yliopisto perhepäiväkoti vuodeosasto poliklinikka sairaalan yökerho yökerhon lounasravintola hotelliketju ryhmis
		læknastöðin læknastofan læknastofa tannlæknastöðin dýraspítalinn dýralæknastofan lögmannsstofan lögmannsstofa lögfræðistofan lögfræðistofa
		fasteignasalan fasteignasölunni bókhaldsstofan útfararstofan ferðaskrifstofan verkfræðistofan grunnskólanum framhaldsskólinn fjölbrautaskólinn
		ökuskólinn dansskólinn tónlistarskólinn reiðskólinn frístundin líkamsræktin nuddstofan skemmtistaðurinn bókabúðin blómabúðin fataverslunin
		fataversluninni spítalinn sjúkrahúsið
		mensa mensaen kantinen kantina kantine matsalen matsal`,
	thingFeast: `sankt sankta sct skt st saint santa kristi pyhän pyhä heilagur heilög jungfru jomfru`,
	thingBot: `chatrobot chatrobotten chatroboten chattrobot chattroboten chatbot chatbotten chatboten bot boten botten botti botin robotten robotti robottin röstassistent røstassistent taleassistent talassistent stemmeassistent puheavustaja
		raddaðstoðarmaður virtualassistent spjallmenni spjallmennið spjallmennisins snjallmenni snjallmennið raddgervill raddgervillinn kundbot kundebot servicebot tekoäly tekoälyn gervigreindin gervigreind
		vélmenni vélmennið vélmennisins vélmenninu
		bottinn bottann bottanum chatbotilta chatbotille botilta botille chatbottia spjallbot spjallbotið gervigreindina aðstoðarmennið chatassistenten chattassistenten chatassistent
		chattassistent kundeassistenten`,
	thingTerm: `test testen testet testi testin testiä prófið próf metod metoden metode menetelmä menetelmän aðferð aðferðin method diet dieten kosten kuren kur dieetti kúrinn sjukdom sjukdomen sygdom sygdommen
		sykdom sykdommen sairaus sairauden tauti sjúkdómur sjúkdómurinn disease syndrom syndromet syndroomaa syndrooma heilkenni heilkennið syndrome diagnos diagnosen diagnose diagnoosi greining greiningin
		skala skalan skalaen asteikko kvarði scale teknik tekniken teknikken tekniikka technique övning övningen øvelse øvelsen harjoitus æfing æfingin exercise behandlingsmetod terapi terapin terapien terapia meðferð meðferðin therapy
		bakterie bakterien bakteeri bakterían bacteria parasit parasiten loinen virusvariant varianten variantti afbrigðið variant kampanj kampanjen kampagne kampagnen kampanje kampanjen kampanja herferðin campaign
		kod koden rabattkod rabattkoden rabatkode rabatkoden rabattkode rabattkoden alennuskoodi afsláttarkóði afsláttarkóðinn promo frågeformulär formulär formuläret skemaet skjemaet lomake eyðublaðið blankett blanketten`,
}
