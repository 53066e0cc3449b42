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
)

var protected = newVocabulary(
	group{grade: phrase, next: place, words: `skyddad skyddade skyddat hemlig hemliga fingerad fingerade fiktiv beskyttet sperret sperra hemmelig hemmelige hemmeleg skjermet skjerma fortrolig fortruleg salainen salaisen salaista dulið dulin dulinn protected confidential`},
	group{grade: phrase, words: `sekretessmark* sekretesskydd* kvarskriv* adressebeskyt* adresseskydd* adressesperr* navnebeskyt* vejviserbeskyt* adresseskjerm* adressegrader* graderingskode* skjermingskode* diskresjonskode* turvakiel* spärrmarker* leyninúmer* nafnleynd* adresskydd* identitetsskydd*`},
	group{need: nearby, bad: media | work | way, sure: true, words: `kontaktförbud* besöksförbud* besøksforbud* kontaktforbud* tilhold tilholdet opholdsforbud* lähestymiskiel* nálgunarbann* kvinnojour* kvinnohus* krisecenter* kvindekrisecenter* krisesenter* turvakoti* turvakodi* kvennaathv* voldsalarm* overfallsalarm* hedersvåld* hedersförtryck* æresvold* æresrelat* hedersrelat* mansjour* tjejjour*`},
	group{need: nearby, next: half, bad: media | work | way, sure: true, words: `restraining`},
	group{need: hasA | owned | called, next: place, sure: true, words: `hemligt hemmeligt hemmelegt secret salainen`},
	group{need: owned, back: place, sure: true, words: `dulið dulin dulinn confidential secret hemlig hemligt hemlige hemmelig hemmeleg skyddad skyddat skyddade sperret sperra beskyttet skjermet salainen salassa`},
	group{need: shield, number: true, sure: true, words: `kode`},
)
