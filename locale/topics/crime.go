package topics

// The vocabularies of crime and of protected identity: domain/gdpr-topics.md, sections 8 and 9;
// sweden.md section 13, denmark.md section 9 and norway.md, finland.md and iceland.md section 8 for what protection is called.

var crime = newVocabulary(
	group{grade: state, words: `dömd dömdes dömts domfälld* häktad* häktades anhållen anhölls åtalad* åtalats åtalades fotboj* kriminell gängkriminell* straffad* ostraffad frigiven frihetsberövad* rattfull misshandlad* våldtagen knivhuggen
		kriminel dømt tiltalt tiltalte sigtet varetægt* fodlænk* afson* prøveløsl* anholdt* fængslet* bandekriminel* straffet
		dømd domfelt* siktet sikta varetekt* varetekts* fotlenk* fotlenkje* pågrepet* pågripen* arrestert* fengsla* fengslet* soningen
		tuomit* vangit* vankina pidätet* ehdonalai* dæmd* handtekin* ákærð* kærður skilorðsbund* convicted sentenced jailed imprisoned paroled parolee offender`},
	group{grade: state, next: half, words: `villkorligt`},
	group{need: isA | hasA, bad: work | shop, words: `probation bail parole`},
	group{need: hasA, last: true, bad: shop | tech, words: `ehdollista ehdollisen ehdollinen`},
	group{need: isA | hasA | atA, next: half, sure: true, words: `betinget betinga villkorlig ubetinget ubetinga criminal`},
	group{need: isA, bad: tech, words: `misstänkt misstänkta mistenkt mistænkt epäilty epäiltynä grunaður grunuð suspected arrested gripen greps anklagad anklaget`},
	group{need: guilty, after: prep, bad: tech | media, words: `stöld* snatteri* rån rånet misshandel* våldtäkt* våldsbrott* sexualbrott* narkotikabrott* narkotika* rattfyller* bedrägeri* hot olaga ofredande* barnporr* mord* dråp* skadegörelse* skattebrott* bidragsbrott* vapenbrott* brott brottet häleri* förskingring*
		tyveri* butikstyveri* tjuveri* røveri* vold volden voldtægt* voldtekt* ran ranet bedrageri* svindel trusler trussel* spirituskør* narkokør* hærværk* drab drap overgrep* naskeri* promillekjør* fyllekjør* heleri* underslag* voldelig* blufærdigheds*
		þjófn* rán líkamsárás* nauðgun* ölvunarakst* fíkniefn* theft assault rape robbery fraud murder`},
	group{need: guilty, bad: tech | media, words: `varkau* ryöst* pahoinpit* raiskau* petoks* petos rattijuop* huumerik* uhkau*`},
	group{need: atA | isA, words: `fängelse* häkte häktet anstalt anstalten fängelset kåken fængsel* fængslet arresten arrest fengsel* vankila* fangels* prison jail custody kriminalvårdsanst*`, bad: work | media},
	group{need: owned | hasA | atA, bad: media | shop, words: `belastningsreg* brottsreg* straffeattest* børneattest* strafferegist* straffeattesten politiattest* vandelsattest* rullebla* rikosrekist* sakaskrá* sakavott* frivård* kriminalvård* kriminalforsorg* friomsorg* kriminalomsorg* övervakare strafföreläggande* dagsböter dagsbøder dagbøter forelegg forelægg* bødeforlæg* dagsbot skyddstillsyn* samfunnstjeneste samfundstjeneste* samhällstjänst* fängelsestraff* fengselsstraff* fængselsstraf* fängelsedom* fotboja`},
	group{need: owned, bad: tech | shop, words: `straff straffet straf straffen strafutmål* soning soningen tuomio tuomioni dóm dómur sentence domen dommen`},
	group{need: self | other | kin | called, bad: tech | way | shop | goods, words: `soner sonet avtjänar avtjänat afsoner afsonet afsone`},
	group{need: object | kin | called, words: `polisanmäl* polisanmält politianmeld* politimeldt* anmält anmeldt rikosilmoitu*`, bad: media | tech},
	group{need: self | kin | other | called, caps: true, words: `lvu lvm`},
	group{need: owned | kin | isA | hasA, words: `förhör* afhør* avhør* kuulust* yfirheyrs* målsägande fosterhjemsplass`, bad: media | work},
	group{grade: state, words: `gjengkrim* gjengmedl* bandemedl* bandemedlem gängmedl* jengirikol* jengijäsen* bandekrim* våldtogs voldtatt voldtaget nauðgað raiskattiin raiskattu raiskatti överfallen overfaldet overfalt löslatt løslatt løsladt løslades prøveløsl* muckade muckat muckar frigavs pågrepen pågreps arresterad arresteret rikoksesta rikoksista rikostuomi* rikollinen sakfelldur afplán* gæsluvarð* ökklaband* ankelmonitor* jalkapan* pantavalv* valvontapan* tutkintavank* esitutkin* syytteessä syytetty syytteen parole convict felon exconvict yhdyskuntapalv* yhdyskuntaseur* rikosseuraam* straffedømt straffad* tidigarestraff* kontraktsvård* återfallsförbr* knivstukken knivstukket ransoffer raped reoffend*`},
	group{need: self | kin | other | called | first | did, bad: media | shop | tech, words: `pahoinpideltiin pahoinpidelty hakkasi pahoinpit* lamdi misshandlad* misshandlat banket tævet mishandlede mishandlet mishandla beaten barði`, tail: list(`mig mej meg mér minut mua henne hende henni hänet me her os oss honom ham him`), unless: list(`rekord record pris price klubba ned av`)},
	group{need: self | kin | other | called | first | did | isA | atA, bad: media | shop | way, words: `glæpageng* jengissä jengiin skilorði skilorð sakaskrá hrauninu hraunið spjældet kåken kåk kasjotten linnasta linnassa linnaan putkassa sellissä buret bura finkan finka fyllearrest* nick slammer skítnum steininum steininn tugthuset kakolassa kakola tukthus*`},
	group{need: self | kin | other | called | first | did | isA | atA, bad: media | tech, words: `slapp slipper sluppit sluppet losnaði pääsi pääsin got released`, tail: list(`ut ud fängelset fængslet fengselet fangelsi linnasta vankilasta prison jail custody inside`), unless: list(`pay paying`)},
	group{need: have | stay | get | did, tail: list(`inne inni inde inside sisällä kiven`), words: `suttit sittet siddet setið istunut istui istuin satt sad sat served serving`, unless: list(`sidan siden sida side chat* app* system* rummet kontor kontoret office bord bordet hemma hjemme hjelpelinje kö kø regn varmt telefon telefonen butiken`)},
	group{need: stay | isA, words: `custody vankila vankila* fengslet fangels* häktet avsoning soning`, bad: work | media | way},
	group{need: self | kin | other | called | object | first, head: list(`sålt sålde säljer langat langar langa langade solgt sælger selger solgte selt seldi selur myynyt myy myi dealt dealing deals sold selling köpt købt kjøpt smugglat smuglet smuglede tog tagit innehav besittning`), words: `knark narkotika droger drog drugs dop dóp dópi fíkniefn* huumeita hasj hash hasch kokain kokaiini cannabis weed gräs amfetamin* amfetamiinia stoffer`, unless: list(`apotek apteekki pharmacy butik* stof* kjole* tøj* klänning* sy`)},
	group{need: self | kin | other | called | object | first | did | have | cause | owner, bad: media | shop | tech, words: `rattfyller* promillekjør* butikstyveri* ölvunarakst* rattfyll* rattonykter* spirituskør* spritkørs* promillekj* fyllekjør* fyllekør* ölvunaraks* rattijuop* ruskjør* narkokør* penningtvätt* hvidvask* hvitvask* peningaþvætt* rahanpes* bidragsfusk* trygdesvindel* socialbedrag* bótasvik* butikssnatt* snatteri* butikstyver* naskeri* búðarhnupl* näpistyks* shoplifting`, unless: list(`lagen loven lag lov regler law laki lög direktiv reglerna rutiner kontrol kontroll check checks forsikring försäkring kurs training`)},
	group{need: cause | guilty | self | other | kin | did | owner, tail: list(`driving laundering`), words: `drunk drink money`, unless: list(`law laws check checks regulation rules form training`)},
	group{need: get | have | isA | owned | self, tail: list(`sentence dom dommen dóm tuomio vankeutta vankeus record rekord straff`), words: `suspended villkorlig villkorligt skilorðsbund* betinget betinga ehdollinen ehdollista prison fängelse criminal jail`, unless: list(`check extract order copy beställer bestiller`)},
	group{need: guilty | isA | did | apply, tail: list(`with of theft assault fraud murder rape`), words: `charged convicted arrested accused indicted prosecuted`, unless: list(`kr protection insurance insured twice double invoice bill card account fee kr euro euros sek nok dkk usd month subscription vat vipps paypal payment`)},
	group{grade: phrase, tail: list(`mig meg mej mér minut minua henne hende hann hana honom ham minusta hann him me police lögreglu polisen politiet poliisille lögreglunni`), words: `kærði epäillään ilmiantoi kært rikosilmoitu*`, bad: tech | shop},
	group{need: self | kin | other | object | called | first | visit, bad: work | media | shop, words: `förhör förhör* afhør* avhør avhør* yfirheyrs* kuulust* kuultavana interrogat* questioned questioning`, unless: list(`läxförhör glosförhör kunde customer survey`)},
	group{need: self | kin | other | called | first | isA, words: `gäng gängen banden bandemiljø* gängmiljö* jengissä jengiin rikollisjengi* bande rockerband* rocker gang gjeng gjengmiljø* hells bandidos`, tail: list(`medlem member kriminell criminal violence vold våld angels`)},
	group{need: self | kin | other | called | first, tail: list(`officer board service tapaaminen möte møde`), words: `probation parole`},
	group{need: self | kin | other | called | first | stay, words: `fangels* rikosseuraamus* frivård* kriminalomsorg* kriminalforsorg* friomsorg* skyddskonsulent* tilsynsførende valvontatapaam*`, bad: work | media},
	group{need: self | kin | other | object, words: `kiinni`, head: list(`minut mut hänet hänen poliisi pojan`), unless: list(`ovi ovet kauppa linja puhelu`)},
	group{need: self | kin | other | called | first | did | owner | get, bad: shop | media, tail: list(`indrag* återkall* frakendt inndratt beslag* taget taken bort menetin menetti meni lähti revoked suspended tekið svipt* sviptur omhändert*`), words: `körkort* kørekort* førerkort* ajokort* ökuskírtein* ökurétt* prófið lappen licence license`, unless: list(`software windows office key nyckel`)},
	group{need: self | kin | other | called | first | did | get, tail: list(`kørekort* körkort* førerkort* lappen ajokort* prófið license licence ökurétt* próf kortti`), words: `frakendt frataget fråntagen indragit`, unless: list(`rykdyr lommebok plånbok pung wallet taske väska`)},
	group{need: hasA | get | self | other | kin, tail: list(`för for fyrir`), bad: tech | media, words: `dóm tuomion conviction convictions sakfelling domfellelse`},
	group{need: self | kin | other | called | first | object | isA, bad: media | work, words: `efterlyst eftersøgt ettersøkt etsintäkuulut* eftirlýst* mordhot* dödshot* dødstrus* drapstrus* tappouhkau* líflátshót* kvinnofridskr* relationsvåld* partnervold* heimilisofbeld* lähisuhdeväkiv* perheväkiv* stalkad* stalket stalkes stalkas stalkeri* eltihrell* vainoami* ofbeldissamb* hatbrott* hatkrim* viharikos*`},
	group{need: self | kin | other | called | first | object | did, tail: list(`violence abuse threats assault`), bad: media | work, words: `domestic sexual death grievous aggravated`},
	group{need: self | kin | other | called | first | stay, tail: list(`inne inni inde`), words: `sitter sidder satt sad`, unless: list(`sidan siden sida side chat* system* kontor* office bord* hemma hjemme kö kø regn* varmt telefon* butik* bilen bil app dag dagen hele hela idag`)},
	group{need: kin, words: `slog slagit slår slo slått beat hits lyö löi`, tail: list(`mig mej meg me mér minua`), unless: list(`det it rekord record schack sjakk skak spel spil spill chess game fotboll tennis padel`)},
	group{need: self | kin | other | called | first | did, head: list(`been being got`), tail: list(`police`), words: `reported`},
	group{need: isA | self | atA, words: `kriminalregist* strafferegist* rullebla* belastningsreg* rikosrekist* sakaskrá*`, unless: list(`utdrag* utskrift* utskrivt* kopia attest* ote otteen beställ* bestil* order hvordan hur miten hvernig how`)},
	group{need: self | did | have | kin | other, head: list(`years år vuotta ár months månader`), words: `inside fängelse* fengsel* fængsel* prison jail vankila* fangels*`},
	group{need: isA | kin, head: list(`ex`), words: `con cons`},
	group{need: self | kin | other | called, tail: list(`monitor bracelet tag`), words: `ankle`},
	// Fines of the police, not those of who sends the bill
	group{need: nearby, along: list(`råkjør* stærkt polis* politi* lögregl* police fortkör* hastighet* hraðakst* ylinop* speeding trafik* trafikk* liiken* umferð* körning kørsel kjøring rattonykt* domstol* tingsrätt* åklag* käräjä*`), bad: tech | shop | media, words: `böter böterna bøde bøden bøder bot bota sakko sakot sakon sakkoja sekt sektir fined`},
	group{need: nearby, head: list(`a the speeding`), along: list(`police speeding court`), bad: tech | shop | media, words: `fine`},
	group{need: nearby, bad: tech | shop | media, words: `fartböter fartbøde fartbot fortkörningsbot fortkörningsböter hastighetsbøde ylinopeussak* hraðasekt*`},
	// Victims
	group{need: isA | owned | kin, bad: media | work, words: `brottsoffer brottsoffret voldsoffer`},
	group{need: isA | nearby, tail: list(`uhri uhrin crime crimes violence assault rape robbery theft fraud`), bad: media | work, words: `rikoksen väkivallan raiskauksen ryöstön pahoinpitelyn victim`},
	group{need: isA, bad: shop, unless: list(`er era ert jer jeres dere pris* avgift* gebyr* you your`), words: `rånad rånade rånades ranet røvet ryöstetty mugged`},
	group{need: nearby, tail: list(`mig mej meg mér minut minua mua me her honom henne ham hende oss os us`), bad: media | shop, words: `misshandlar mishandler misshandlade`},
	group{need: kin | other, tail: list(`fra frá från from`), bad: media | shop, words: `trusler trussel hot hotelser threats hótanir uhkauksia`},
	group{need: nearby, head: list(`ex exet eks`), tail: list(`mig mej meg me mér minua`), bad: media, words: `slår slog slo slagit slått hits hit beats beat`},
	// Who did it
	group{need: nearby, head: list(`ett et en`), after: did | suffer, far: true, bad: media | work | tech, words: `brott forbrydelse forbrytelse lovbrudd`},
	group{need: nearby, along: list(`committed commit commits`), bad: media | tech, words: `crime crimes felony`},
	group{need: first | kin | other | self, after: take, words: `rikoksen rikoksia`},
	group{need: hasA, last: true, bad: tech, words: `conviction convictions`, unless: list(`that`)},
	group{need: nearby, unless: list(`försäkr* forsikr* insurance tilbud*`), head: list(`för for af av fyrir`), along: list(`tatt taget tagen tagna gripen grepet greps fakket åkte åkt knepet busted caught`), bad: shop | media | tech, words: `tyveri* butikstyveri* stöld stölden snatteri* snatt* ran rån røveri* vold våld svindel bedrägeri bedrageri* hærverk hærværk þjófnað theft shoplifting`},
)

var protected = newVocabulary(
	group{grade: phrase, next: place, words: `skyddad skyddade skyddat hemlig hemliga fingerad fingerade fiktiv beskyttet sperret sperra hemmelig hemmelige hemmeleg skjermet skjerma fortrolig fortruleg salainen salaisen salaista dulið dulin dulinn protected confidential`},
	group{grade: phrase, words: `sekretessmark* luovutuskiel* luovutuskiello* yhteystietojenluovut* sekretesskydd* kvarskriv* adressebeskyt* adresseskydd* adressesperr* navnebeskyt* vejviserbeskyt* adresseskjerm* adressegrader* graderingskode* skjermingskode* diskresjonskode* turvakiel* spärrmarker* leyninúmer* nafnleynd* adresskydd* identitetsskydd*`},
	group{need: nearby, bad: media | work | way, sure: true, words: `kontaktförbud* besöksförbud* besøksforbud* kontaktforbud* tilhold tilholdet opholdsforbud* lähestymiskiel* nálgunarbann* kvinnojour* kvinnohus* krisecenter* kvindekrisecenter* krisesenter* turvakoti* turvakodi* kvennaathv* voldsalarm* overfallsalarm* hedersvåld* hedersförtryck* æresvold* æresrelat* hedersrelat* mansjour* tjejjour*`},
	group{need: nearby, next: half, bad: media | work | way, sure: true, words: `restraining`},
	group{need: hasA | owned | called, next: place, sure: true, words: `hemligt hemmeligt hemmelegt secret salainen`},
	group{need: owned, back: place, sure: true, words: `dulið dulin dulinn confidential secret hemlig hemligt hemlige hemmelig hemmeleg skyddad skyddat skyddade sperret sperra beskyttet skjermet salainen salassa`},
	group{need: shield, number: true, sure: true, words: `kode`},
	group{grade: phrase, next: place, words: `gradert graderte graderad skyddsklassad leynilegt leynilegu leynilega suojattu suojatun suojatut vernduð verndað sekretessbelagd unlisted undisclosed hemmelege sperrede`, unless: list(`excel pdf fil file mapp folder`)},
	group{grade: phrase, tail: list(`address addresses adress adresse identitet lögheimili heimilisfang osoite osoitteeni`), words: `secret classified hidden fingeret fiktivt fiktive sperra`},
	group{grade: phrase, tail: list(`program programme programmet vernd suojelu`), words: `vittnesskydd* vidnebeskyt* vitnebeskyt* vitnevern* todistajansuoj* todistajainsuoj* vitnavernd* personsäkerhetsprogram*`},
	group{need: self | kin | other | called | isA | atA, sure: true, words: `vittnesskydd* vidnebeskyt* vitnebeskyt* vitnevern* todistajansuoj* vitnavernd* lögregluvernd* politibeskyt* polisskydd* livvaktsskydd* bannmerk* turvakoti* turvakodi* skyddsboende* jourboende* kvinnofrid* kvindehus* athvarfið athvarfi athvarfinu ensikodissa förmedlingsuppdr* neyðarhnapp* trusselutsatt voldsutsatt`, bad: work | media | way},
	group{need: self | kin | other | called | isA | atA, sure: true, tail: list(`protection program`), words: `witness`},
	group{need: self | kin | other | called | isA | hasA, sure: true, tail: list(`protection`), words: `address`},
	group{need: atA | isA | self | kin | did, sure: true, head: list(` womens women s battered safe a crisis domestic emergency`), bad: work | media | way, words: `shelter shelters refuge safehouse`, unless: list(`bus animal dog cat dogs cats bike tax rain`)},
	group{need: atA | isA | self | kin | did, sure: true, tail: list(`house shelter accommodation`), words: `safe`, unless: list(`deposit insurance`)},
	group{need: owned, sure: true, tail: list(`skyddad skyddade skyddat skjermet skjerma beskyttet beskyttede suojattu suojatut vernduð verndaðar verndað protected blocked sperret spärrade gradert hemlig hemliga hemmelige hemmelig salaiset salassa leynilegar confidential secret classified`), words: `uppgifter uppgifterna oplysninger opplysninger opplysningene tietoni tietomme henkilötietoni henkilötunnukseni upplýsingar upplýsingarnar data details identity bostad personnummer cpr kennitala information`, unless: list(`lösenord password passord kode kodeord gdpr salasanalla lykilorði köp purchase kryptering encrypted`)},
	group{grade: phrase, need: self | kin | other | stay | isA | first, tail: list(`ex exet exman exmannen exmaken eks eksen eksmand eksmanden eksmann eksmannen min mitt mit mine mínum my fyrrverandi exältäni exmiehel* mannen manden`), words: `gömd gömmer gömda skjult skjuler skjul gjemmer gjemt gøvet hiding hide hid felum felur piileskel* piilossa piilottelen`},
	group{need: self | kin | did | first | other | guilty, bad: media | work, sure: true, words: `hedersrel* hedersvål* heders æresrel* æresvold* ærerelat* heiðursofb* heiðurstengd* kunniaväkiv* kunniaan tvangsekteskap* tvangsægteskab* tvångsgift* tvångsäktenskap* tvangsgift* pakkoavioli* nauðungarhjón* könsstymp* kjønnslemlest*`},
	group{need: self | kin | did | first | other | guilty, bad: media | work, sure: true, tail: list(`social sosial kontroll kontrol violence based killing liittyvä* väkivalta*`), words: `negativ honour honor kunniaan`},
	group{need: hasA | isA | atA, not: prep | glue, bad: tech | goods | shop, number: true, sure: true, words: `kode code kóða`, unless: codes},
	group{need: hasA | get | atA, sure: true, head: list(`ny nytt nye nya new uuden uusi nýja nýtt en`), words: `identitet identiteten henkilöllisyyden henkilöllisyys identity auðkenni`, unless: list(`spel* spil* game bankid mobile app passport pass kort card`)},
	group{grade: phrase, tail: list(`population register folkbokföringen skatteverket registry`), words: `security`, unless: list(`update bug code`)},
	group{grade: phrase, tail: list(`adresse* adressen adress identitet* bosted bopæl heimilisfang* lögheimili*`), words: `skjult leyndu falið gjemt`, unless: list(`min mitt mit mine din ditt app* felt fält feltet`)},
	group{need: self | kin | other | called | owned, tail: list(`marking marker flag`), words: `security`, unless: list(`bike car tag`)},
	// What the Norwegian registry grades and what stands for it: gradering 6
	group{need: somebody | hasA | isA | atA, number: true, sure: true, bad: tech | goods | shop, words: `gradering`},
	group{need: atA, head: list(`på`), number: true, sure: true, bad: tech | goods, words: `kode`, unless: codes},
	group{need: hasA | isA | atA, caps: true, sure: true, words: `spsf spfo`},
	group{need: other | called, head: list(`egen`), prev: be, words: `ansatt`},
	// Halves that are told of with somebody alone
	group{need: hasA | owned, tail: list(`navn namn nafn`), sure: true, bad: tech | goods, words: `beskyttet skyddat skyddad skjermet skjerma`},
	group{need: hasA | owned, tail: list(`uppgifter opplysninger oplysninger opplysningar`), sure: true, bad: tech | goods, words: `skyddade beskyttede skjermede`},
	group{need: atA, tail: list(`sted stad ställe plats plass stað paikassa`), sure: true, bad: media, words: `hemmelig hemmeleg hemlig hemligt salaisessa ukjent okänd`, unless: list(`spel* spil* spill* game skatt* schatz treasure`)},
	group{need: other | kin | called, next: place, sure: true, bad: tech, words: `hemligt hemmeligt hemmelegt`, unless: list(`ringer ringde ringt ringte ringede samtal samtalet opkald`)},
)

// codes are the things that show codes of other sorts.
var codes = list(`ovn* bil bilen panel* display* dør døra port* alarm* feil* viser maskin* når programmet oppvaskm* opvaskem* kjele* pumpe*`)
