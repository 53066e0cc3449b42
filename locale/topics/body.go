package topics

// body is what people tell of the parts of their bodies, and of what helps these: what hurts, is broken, was found or taken out. A part by
// itself tells nothing; what ails it must stand near.
var body = []group{
	// what somebody moves and feels with
	{need: nearby, along: ails, bad: tech | goods | shop, not: quit, words: limbs},
	{need: nearby, along: breaks, bad: tech | goods | shop, words: limbsEnglish},
	{need: owned | self | other | kin | called, along: limbsNear, bad: tech | goods | shop | media, words: aches},
	{need: self | owned, head: list(`back`), bad: tech | goods | shop, words: `hurts aches aching pain pains hurting spasms`},
	{need: self | other | kin | called, tail: list(`back`), bad: tech | goods | shop | way, words: `pain pains ache aches spasms hurt`},
	{need: nearby, head: list(`nytt ny nye new uusi uuden nýtt nýja nýjan`), along: list(`fått fik fick fikk fået got getting get skal ska having have sai saa saanut saan fékk fær fengið`), last: true, bad: tech | goods | shop, words: `knä höft kne knæ hofte knee hip polven lonkan hné mjöðm njure nyre kidney`},
	// what is within
	{need: nearby, along: seen, bad: tech | goods | shop | media, words: vitals},
	{grade: phrase, along: removed, bad: shop | media | goods, words: innards},
	{need: nearby, along: seen, bad: shop | media, words: innards},
	{grade: phrase, along: breasts, bad: shop | media | goods | tech, words: `knöl knuta knude kul lump kyhmy kyhmyjä patti hnútur hnút hnútar`},
	{grade: phrase, along: lungs, bad: shop | media | goods | tech, words: `skugga skygge skuggi varjostuma varjostumia shadow fläck flekk plet`},
	{grade: phrase, along: doctors, bad: shop | media | goods | tech | way, words: vitals},
	// what happened to them, in one word
	{need: nearby, bad: tech | shop, words: `fótbrotn* handleggsbrotn* mjaðmarbrotn* mjaðmagrindarbrotn* rifbeinsbrotn* beinbrotn* viðbeinsbrotn* hryggbrotn* tognaði tognuð tognað tognaður =stukat =stukade stukad vrickat vrickade vrickad forstuvet forstuvede vrikket
		nyrjäht* halvsidesförlam* paralysed paralyzed selkäki* olkapääki* polviki* lonkkaki* niskaki* vatsaki* rintaki* hartiaki* lungeinflammation* bukhinneinflammation* blindtarmsinflammation* sprained whiplash`},
	// breath, sight, what one can't eat
	{need: nearby, along: list(`svårt svært problem* vaikeu* vaikea* erfitt trouble difficult* hard`), bad: tech | shop, words: `andas puste hengittää anda breathing breathe vejret`},
	{need: nearby, along: list(`tappat tappade förlorat förlorade missti missa misst mistet mistede menettä* menetti lost losing lose`), bad: tech | shop, words: `synen synet sjónina sjón näkö näön näkönsä näköni eyesight sight hörseln hørelsen hørselen heyrnina heyrn kuulon kuulonsa kuuloni`},
	{need: nearby, along: list(`blind blint ingenting knapt knappt næsten nesten nästan varla tuskin juuri mitään barely nothing lite lítið ekkert`), bad: tech | shop, words: `=öga ögat øje øjet øye øyet auga auganu silmällä silmälläni eye eyes`},
	{need: nearby, prev: senses, last: true, bad: tech | shop, words: `illa`},
	{need: nearby, along: list(`tåler tåle tål tålir tålte þolir þoli siedä kestä tolerate`), bad: shop | media | tech, words: `nötter nødder nøtter jordnötter skaldyr skalldyr skaldjur mjölk mælk melk gluten laktos laktose ägg æg egg hnetur mjólk pähkinöitä maitoa gluteenia nuts dairy lactose penicillin`},
	{need: somebody, tail: list(`up op opp`), bad: tech | shop, words: `kaster kastet kastede kastar throwing threw`},
	{need: somebody, words: `spyr spydde oksentel* æli ælandi ælt`, bad: tech | shop},
	{need: nearby, along: list(`home hemma hjemme heima kotona seng senga sengen säng sängen rúminu sängyssä`), bad: tech | shop, words: `fever feber kuumeessa kuume hita hiti cough hosta hoste yskä yskin hósta`},
	{need: nearby, along: list(`líður mår har voi mental* dårligt dåligt dårlig bad huono* illa`), bad: tech | shop | media, words: `andlega andlegu psykiskt psykisk henkisesti mentally`},
	// birth
	{need: somebody | atA | first, along: list(`hem hjem heim home kotiin kotiutu* kotona nyfödd* nyfødt* vauva* barn barnið baby born`), bad: work | shop, words: `bb synnytyssair* synnytysosast* fæðingardeild* maternity barselgang* barselavd* neonatal*`},
	{grade: phrase, along: babies, tail: list(`tidigt tidligt tidlig tímann early keskosena premature prematurt`), bad: shop | media, words: `föddes född fødtes født fæddist syntyi born`, unless: list(`morgonen morgenen morgunin morning dag day aamulla 1900 year år`)},
	// what people need then
	{need: nearby, bad: tech | shop | goods | way | media, words: `rollator* rullator* rollaattor* göngugrind* krycka kryckor kryckorna krykke krykker krykkene krykkerne kyynärsauv* hækju hækjur hækjum crutches
		stent stenten stentin ballonudvid* pallolaajenn* ballongvidg* hjartaþræðing* kransþræðing* angiogram mitella fatle`},
	{need: nearby, prev: be | have | get | take | within, bad: tech | shop | goods | work, words: `psykologilla terapeutilla fysioterapi* fysisk sjúkraþjálf* physio physiotherapy`},
	{need: nearby, along: list(`hitti fer hitta till til hos í á`), bad: tech | shop | work, words: `sálfræðing* geðlækni*`},
	{grade: phrase, along: babies, bad: shop | media, words: `kuvös* kuvøse* keskos* hitakass* incubator neonatal*`},
	{need: nearby, bad: tech | shop | media, words: `kejsarsnitt* kejsersnit* keisersnitt* keisnitt* keisarask* sektiolla sektioon caesarean cesarean csection hnéaðgerð* mjaðmaaðgerð* bakaðgerð* augnaðgerð* hjartaaðgerð* polvileikkau* lonkkaleikkau* selkäleikkau* sydänleikkau*
		höftoperation* knäoperation* ryggoperation* hofteoperation* knæoperation* rygoperation* hofteoperasjon* kneoperasjon* ryggoperasjon*`},
	{need: nearby, head: list(`c`), words: `section sections`},
	{need: nearby, along: list(`short`), head: list(`of`), words: `breath`},
	{need: self | other | kin | first, tail: list(`work sick`), bad: tech, words: `signed`},
}

// alongside reports whether one of list stands so near before or behind the topic, in its sentence.
func (t *text) alongside(list *table) bool {
	for k := max(t.lo, t.i-nearBefore); k < min(t.hi, t.i+nearBehind+2); k++ {
		if k != t.i && t.listed(list, k) {
			return true
		}
	}
	return false
}

// limbs are the parts that people tell of outside, by language, as they are told of: with the article or the owner at their ends, and in English in
// a group of their own.
const (
	limbs = `ryggen rygg ländryggen korsryggen nacken nacke axeln axel axlarna armen armbågen handleden händerna handen fingret fingrarna fingrar tummen knät knäet knäna knä benet benen vaden vristen foten fötterna tårna höften höfterna ljumsken magen
		bröstkorgen huvudet halsen käken tanden tänderna =öga ögat ögonen örat öronen revben revbenen revbenet svanskotan underbenet lårbenet lårbenshalsen lårhalsen nyckelbenet armar
		=ben bein arm
		skulderen skuldrene skulder nakken albuen håndleddet hånden hænderne fingeren fingrene fingre tommelfingeren knæet =knæ benene låret læggen anklen ankel ankelen fod foden fødderne tåen tæerne hælen hoften hofte lysken maven brystkassen hovedet kæben tænder øjet øjnene øret ørerne ribben kravebenet kragebenet underlivet
		skuldra hånda hendene tommelen kneet kne knærne beinet beina leggen føttene tåa tærne hofta brystkassa hodet kjeven tanna tennene øyet øynene ørene ribbeina kragebeinet
		=bakið =bakinu bakinu =hálsinn hálsinum öxl öxlina öxlinni öxlum handleggurinn handlegg handleggnum handlegginn olnboganum olnboga úlnliðnum úlnlið hönd höndina hendinni höndunum höndum fingri fingurinn fingrum fingurna hné hnéð hnénu hnjánum fót fótinn fæti fætinum fótunum ökkla ökklinn ökklann ökklanum
		mjöðm mjöðmin mjöðmina mjöðminni nára maganum magann höfuðið höfðinu tönn tönnina tönninni auganu augun augunum eyranu eyrun kjálkanum rifbein rifbeini
		=selkä =selkäni =selkää =selkääni =selkään =selässä =selässäni =selän =selkänsä polvi polveni polvea polvessa polvessani polven polvet =olkapää =olkapääni =olkapäätä =olkapäässä =olkapään olkavarsi niska niskani niskaa niskassa niskat hartia hartiat hartiani =kyynärpää =kyynärpääni ranne ranteeni ranteessa ranteen nilkka nilkkani nilkkaa nilkassa nilkan
		jalka jalkani jalkaa jalkaani jalkaan jalassa jalassani jalan jalat jalkojani =käsi =käteni =kättä =kädessä =kädessäni =käden =kädet =käsiä =käteen sormi sormeni sormea sormessa sormen sormet varvas varpaani peukalo peukaloni vatsa vatsani vatsaa vatsaani vatsaan vatsassa vatsan maha mahani mahaa mahaan mahassa
		=päätäni =päähäni silmä silmäni silmää silmässä silmässäni silmään korvani korvaani korvaa korvassa korvassani hammas hampaani hammasta hampaassa hampaassani kurkku kurkkuni kurkkua kurkussa lonkka lonkkani lonkkaa lonkassa lonkan lonkkansa kylki kylkeä kylkeen kyljessä kylkiluu kylkiluita rinta rintaa rintaan rintaani rinnassa rinnassani nivelet niveleni kantapää lantio lantiossa`
	limbsEnglish = `arm arms wrist wrists ankle ankles knee knees hip hips shoulder shoulders foot leg legs toe toes finger fingers thumb elbow rib ribs collarbone jaw nose tooth teeth`
	aches        = `hurts hurt hurting sore aching aches ache swollen numb twisted fractured dislocated pain pains painful burning`

	// vitals are the parts within of which people speak in other senses as well, innards those of which they don't.
	vitals = `hjärtat hjärta lungan lungorna lungsäcken levern njuren njurarna bröst bröstet brösten hjärnan tarmen tarmarna
		hjertet hjerte lungen lungerne leveren nyren nyrerne bryst brystet hjernen blæren
		lunga lungene levera nyra nyrene brystene hjarta hjartað hjartanu lunganu lungað lungunum lungun lifur lifrin lifrina lifrinni nýranu nýrunum nýrun brjósti brjóstið brjóstinu brjóst heilanum heilinn
		=sydän =sydämen =sydämeni =sydämessä =sydäntä =sydämestä =sydämessäni keuhkot keuhkoissa keuhkoissani keuhkoista keuhkoihin keuhkoni keuhko keuhkossa maksassa maksassani maksani maksasta munuaiset munuaisessa munuaisissa munuaiseni rinnastani rinnasta aivoissa aivoista aivot suolistossa suolisto
		liver kidney kidneys lung lungs breast breasts heart chest brain bowel`
	innards = `gallblås* gallan galdeblær* galleblær* sappirak* sappi gallblaðr* gallblöðr* gallbladder blindtarm* umpisuol* umpilis* botnlang* appendix livmor* livmoder* kohtu kohdun kohtuni legið womb uterus äggstock* æggestok* eggstokk* munasarj* eggjastokk* ovary ovaries
		sköldkört* skjoldbrusk* kilpirauha* skjaldkirt* thyroid prostat* eturauha* blöðruhálskirt* mjälten milten miltti miltað spleen bukspott* bugspyt* bukspytt* haima haiman briskirt* pancreas mandlarna mandlerne mandlene nielurisat hálskirtl* tonsils polyp* urinblås* þvagblöðr* virtsarak*`
)

// What stands near these parts.
var (
	// ails says that one hurts, is swollen or numb, was broken, operated or looked at.
	ails = list(`ont ondt vondt värk* smärt* smerte* verk verkur verkir verkjar verkjum verki =illt illt sárt aum* særky* särky* särke* kipu* kipeä* kipeytyn* sattuu sattui sattunut kolottaa jomottaa pakottaa vihlo* øm ømt ömmar
		svullen svullet svullna svullnat svullnad hævet hævede hoven hovent hovne bólgin* bólgið bólgnað* turvon* turvoks* turpo* domnat domnad* domning* bortdomnad* nummen numne følelsesløs* dofin* dofið dofn* puutu* puudu* tunnoton tunnottomat stickningar prikker prikken sover
		bruten brutna brutit bröt brækket brækkede brakk brakte brukket brekt brak murtun* murtui mursi* murtuma* murtu =brotinn =brotin =brotið brotnað* =braut stukad* stukat* vrickat vrickade forstuvet vrikket nyrjäht* tognað* tognuð ryckt strukket sträckt
		opererad* opererat* opereras operera operere opereres opereret operert leikat* aðgerð* inflammation* inflammerad* betændelse* betennels* tulehdus tulehtu* tulehduksen bólga bólgur sýking* sýkt* infektion* infeksjon*
		knöl* knuta knude kul kyhmy* hnút* propp proppen tappa blodpropp* veritulp* blóðtapp* blöder blør bløder vuota* blæðir röntga* röntgen* scannet scannes skannet mr røntgen myndatöku kuvaus kuvataan magnetröntgen amputer* skadad* skada skade skadet slasað* meiddi meiddur vammau* loukka* satut* gips gipset kipsi* gifs
		trykken puristaa tryck trykk þrýsting* kramp* kouristaa krångl* plag* slæm* vond vonde dålig* dårlig* huono* heikko* vaivaa* oireil* dræn dren rör rør putket putkitus slitasje* slidgigt artros* ledbånd* korsbånd* korsband* menisk* sena senen ligament* ristiside* protes protesen proteser proteserna protesens protese protesene`)
	// breaks says so of English parts, limbsNear are those that something of aches stands near.
	breaks    = list(`broke broken fractured fracture dislocated sprained twisted swollen operated operation surgery replaced replacement cast x-ray xray scan mri numb hurts hurt injured injury plaster torn x infection infected abscess`)
	limbsNear = list(`arm arms wrist wrists ankle ankles knee knees hip hips shoulder shoulders foot feet leg legs toe toes finger fingers thumb elbow rib ribs hand hands neck chest stomach tummy belly tooth teeth jaw eye eyes ear ears throat groin muscles joints joint breasts abdomen`)
	// seen says what was looked at or found within, or that somebody lies in hospital for it.
	seen = list(`kontroll* kontrol undersök* undersøg* undersøk* utred* udred* eftirlit* rannsók* tutki* seuran* check checkup check-up up scan mri x xray ultralyd ultraljud ultraääni* ómskoð* biops*
		skugga skygge skygg skuggi varjostuma shadow spot vatten vann vand vatn nestettä neste fluid væske vätska tryck trykk trykken þrýsting* puristaa pressure tight tightness puristus
		inlagd inlagda lagts lagdes indlagt innlagt lagt lagður lögð sairaalaan sairaalassa rushed admitted hospital akut akutt akuutti
		ont ondt vondt värk värker smärt* smerter verk* =illt illt kipu* kipeä* särkee sattuu pain pains hurts scanning* skiktröntgen* datortomogr* ct flimmer svikt svigt vajaatoim* bilun failure infarkt* problem* ongelm* vandamál* trouble fel fejl feil vika vikaa inflammation* betændelse betennelse tulehdus* sýking* infection infektion* sten steiner stein kivi* steina stones
		 operer* leikat* leikkau* aðgerð* surgery operation operasjon knöl* knude kul kyhmy* hnút* lump tumör* svulst kasvain* æxli* cysta cyste kysta* cyst läkare* doktorn doktor lægen legen læknir* doctor misstänk* mistenk* mistænk* epäil* sjuk syk syg sairas veik* medicin* medisin* lääk* lyf
		 stent* pacemaker* tahdist* gangráð* klaff* läpp* loku* transplant* siirt*`)
	removed = list(`bort out bortoperera* borttag* fjernet fjerna fjerne fjernede ud ut poistettu poistettiin poistetaan poistaa poisto* poistatt* leikat* leikkau* tekin tekinn tekið fjarlægð* fjarlægt removed operer* surgery rifta burt úr inflammation* betændelse betennelse tulehdus* tulehtu* sprucken brast sprungin* sprakk burst ruptured`)
	breasts = list(`bröst bröstet brystet bryst brjóst* rinta rinnassa rinnassani rinnasta rinnastani breast breasts halsen hals armhåla armhålan armhulen armhula kainalo* kaula* handarkrik* neck armpit testik* kives* eista* pungen nacken nakken ljumsken`)
	lungs   = list(`lungan lungorna lunga lungen lungene lungerne lunganu lungunum keuhko* lung lungs levern leveren levera lifrinni maksassa liver röntgen* røntgen* xray mr mri scan`)
	doctors = list(`lagts inlagd inlagts innlagt indlagt lagður lögð admitted läkaren läkarna doktorn doktoren doctor doctors lægen lægerne legen legene lääkäri lääkärin lääkärit lækni læknir* hjärtläkar* kardiolog* cardiologist`)
	babies  = list(`jag jeg ég minä he she han hon hun hann hún hän baby babyn barn* bebis* vauva* tvilling* kaksos* tvíbur* twins son sonen sønnen dotter* datter* sonur dóttir poika* tytt*`)
)
