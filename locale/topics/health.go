package topics

import "slices"

// health is written after domain/gdpr-topics.md, section 1, general knowledge of the languages.
// Medicines are those sold most in the Nordic countries.
var health = newVocabulary(
	group{grade: state, words: `
		sjukskriv* sjukpenning* sjukersättning* aktivitetsersättning* deprimerad deprimerade utbränd utbrända utmattad gravid gravida
		rullstolsbur* synskad* hörselskad* hörselned* synned* dövblind* autis* aspie multisjuk hjärtsjuk* njursjuk* lungsjuk* cancersjuk* långtidssjuk* magsjuk* svårtsjuk
		cancerdrabbad* dement dementa senil alkoholist* missbrukare* narkoman* nykter* anorektiker* bulimiker* diabetiker* epileptiker* astmatiker* allergisk* överkänslig*
		laktosintoler* glutenintoler* förkyld förkylda opererad* opererats strokedrabbad* handikappad* funktionsnedsatt* rörelsehindrad* utvecklingsstörd* förlamad* självmordsbenägen*
		suicidal* hivpositiv* vaccinerad* ovaccinerad* smittad* nyopererad* bipolär* schizofren* funktionsvarierad*
		sygemeld* sygedagpenge* førtidspension* fleksjob* deprimeret udbrændt stressramt* stresssygemeld* kørestolsbruger* synshandicap* hørehæm* svagtseende svaksynt* hørselshem* hørselskade*
		døvblind* demens* dement* hjertesyg* nyresyg* lungesyg* kræftsyg* alkoholiker* misbruger* stofmisbruger* narkoman* diabetiker* epileptiker* astmatiker* allergiker* opereret
		handicappet* handicappede udviklingshæm* vaccineret* smittet* hivpositiv* skizofren*
		sykmeld* sykemeld* sjukmeld* sykepeng* sjukepeng* arbeidsavklaringspeng* ufør uføre uføretrygd* ufør* deprimert* utbrent rullestolbruker* hjertesyk* nyresyk* kreftsyk* lungesjuk* hjartesjuk* rusavheng*
		rusmisbruker* rusmisbrukar* operert operet vaksinert* sengeliggende funksjonshem* multisyk* utviklingshem* gravid* fleksjobber*
		sairauslom* sairaslom* sairauspoissa* masentunut* masentuneena raskaana autist* liikuntavamm* kehitysvamm* vammai* alkoholist* diabeetikk* epileptikk* astmaatikk* päihderiippuv* alkoholiriippuv* huumeriippuv* peliriippuv* pyörätuol* näkövamm* kuulovamm* työkyvyttöm* uupunut näkörajoit* liikuntarajoit* liikuntaest* huonokuulo* päihdekuntout* kehitysviiv*
		vammautunut halvaantunut kuntoutustuk* sairauspäivärah* sairaspäivärah* raskaustes* synnyttänyt muistisair* dementoitun* bipo mielenterveyskuntout*
		veikindaleyf* óléttur ólétt ófrísk* einhverf* heyrnarlaus* blindur sjónskert* heyrnarskert* örykr* öryrk* örork* þunglynd* fatlað* fötluð* hreyfihaml* alkóhólist* óvinnufær* barnshafandi þunguð lesblind* lamaður lömuð greindarskert* geðveik* geðfatl* sjúkradagpen* endurhæfingarlífeyr* tvíburameðgöng* fíkill edrú
		pregnant autistic epileptic diabetic alcoholic paraplegic bipolar depressed suicidal dyslexic dyspraxic quadriplegic schizophrenic anorexic bulimic asthmatic immunocompromised immunosuppressed bedridden housebound hospitalised hospitalized unwell höggravid* højgravid* høygravid* tunghør* færdselsinvalid* lomhörd* svaghørende`},
	group{need: isA | owned, bad: tech, words: `disabled addict`, not: prep | with},
	group{grade: state, next: half, words: `sick`},
	group{grade: state, not: company | prep | with, words: `kuuro* sokea*`},
	group{grade: noun, next: disorder, words: `panic eating heart anxiety kidney liver lung chronic mental autoimmune bowel thyroid blood learning personality cerebral multiple brain breast hearing visually partially cognitively`},
	group{need: isA, prev: quit, after: ailing, words: `hearing`},
	group{need: somebody, prev: expects, last: true, words: `barn barnet tvillingar tvillinger tilökning tillökning familjeförøgelse familieforøgelse`},
	group{need: somebody, after: expects, last: true, words: `baby twins`},
	group{need: somebody, bad: tech | goods, words: `opereras opereres leikataan`},
	group{need: isA | atA, bad: work | way | media, words: `sairaalassa terveyskeskukseen terveyskeskuksessa terveyskeskuksesta terveysasemalle terveysasemalla sairaalaan sairaalasta hospital hospitals psykiatrisella psykologilla psykiatrilla terapeutilla terapiassa kuntoutuksessa vieroituksessa osastohoidossa`},
	group{need: isA | atA, bad: tech | work, words: `leikkauksessa leikkaukseen leikattavana leikattu dialyysissä`},
	group{need: atA, bad: tech | work, words: `aðgerð aðgerðar rehab`},
	group{need: hasA, words: `fóstur fóstrið`},
	group{need: hasA | owned, not: prep, words: `addiction addictions`},
	group{grade: noun, slang: true, words: `
		=ångest* angest panikångest* panikattack* depression* förlossningsdepression* utmattning* utmattningssyndrom* självmord* självskad* suicid* bipolär* schizofreni* psykos* adhd autism* asperger* tourett*
		ätstörning* anorexi* bulimi* alkoholmissbruk* drogmissbruk* alkoholberoende* drogberoende* spelberoende* spelmissbruk* narkotikamissbruk* medicinberoende*
		cancer* bröstcancer* blodcancer* hudcancer* lungcancer* tarmcancer* prostatacancer* barncancer* tumör* cancerbesked* hjärntumör* leukemi* lymfom* metastas* cellgift* strålbehandling* cytostatik*
		diabetes* sockersjuka* astma* allergi* nötallergi* pälsallergi* pollenallergi* jordnötsallergi* celiaki* glutenallergi* epilepsi* stroke* hjärtinfarkt* hjärtattack* hjärtfel* hjärtsvikt* blodtryck* förmaksflimmer* reumat* artros*
		migrän* hiv aids hepatit* klamydia* herpes* könssjukdom* covid* corona coronan coronas* coronav* coronatest* coronapos* coronar* coronapand* influensa* lunginflammation* borrelia* feber missfall* abort aborten abortert eksem eksemet graviditet* ivf utmattningsdepression*
		funktionsnedsättning* funktionshinder* funktionsvariation* handikapp* demens* demenssjuk* alzheimer* parkinson* syndrom* ryggskott* skleros* fibromyalgi* endometrios* hjärnskakning* diskbråck* dyslexi* stamning*
		sjukdom* hjärtsjukdom* magsår* ulcerös crohn* psoriasis* blodpropp* kolesterol* posttraumat* ptsd tvångssyndrom* postcovid* sömnapné* barnlöshet*
		angst* panikangst* angstanfald* selvmord* selvskad* skizofreni* spiseforstyrrelse* anoreksi* alkoholmisbrug* stofmisbrug* ludomani* afhængighed*
		kræft kræften kræftens kræftb* kræftd* kræftf* kræfts* kræftp* kræftu* kræftc* kræftk* kræftr* kræftt* kræftm* kræfta* kræfto* kræftg* kræftl* brystkræft* lungekræft* hudkræft* tarmkræft* prostatakræft* blodkræft* leukæmi* kemo* kemoterapi* strålebehandling* sukkersyge* nøddeallergi* cøliaki* blodprop* hjerteanfald* hjertefejl* hjertesygdom* hjertestop*
		sklerose* slidgigt* leddegigt* =gigt migræne* kønssygdom* lungebetændelse* fertilitetsbehandling* handicap* sygdom* piskesmæld* diskusprolaps* hjernerystelse* udbrændthed* ordblind* kredsløbs*
		depresjon* fødselsdepresjon* panikkanfall* selvskading* sjølvmord* spiseforstyrr* rusproblem* alkoholmisbruk* spilleavheng* rusavhengighet* kreft kreften kreftens kreftb* kreftd* kreftf* krefts* kreftp* kreftu* kreftc* kreftk* kreftr* kreftt* kreftm* krefta* krefto* kreftg* kreftl* brystkreft* lungekreft* hudkreft* tarmkreft* prostatakreft* blodkreft* svulst* cellegift* strålebehandling*
		sukkersyke* nøtteallergi* hjerneslag* hjerteinfarkt* hjertefeil* hjartefeil* hjertesvikt* revmat* migrene* kols hepatitt* kjønnssykdom* korona* lungebetennelse* spontanabort* svangerskap*
		funksjonsnedset* funksjonsned* sykdom* sjukdom* prolaps* hjernerystelse* utbrenthet* cøliaki* dysleksi* prøverør* slitasjegikt* leddgikt* =gikt blodtrykk* kneproblem* ryggplage*
		masennu* ahdistu* paniikkikoht* uupumu* itsemur* psykoos* skitsofreni* syömishäir* syöp* syövän syövän* syöväs* syöväl* syöväk* syövi* rintasyö* kasvain* diabet* astma* allergia* epileps* sydänkoht* sydäninfark* sydänvi* sydänsair* migreen* keskenmen* abortti* raskaus* raskaude*
		muistisair* alkoholism* päihdeongelm* aivohalvau* aivoinfark* verenpai* reum* keliaki* keliaakik* sairau* sairaude* kihti
		paniikkihäir* mielialahäir* persoonallisuushäir* ahdistuneisuushäir* unihäir* mielenterve* kaksisuuntai* bipolaari* nivelrik* nivelreum* lonkkaleikkau* polvileikkau* sydänleikkau* silmäleikkau* selkäleikkau* kaihileikkau*
		sepelvaltimo* keuhkoahtau* keuhkosyö* eturauhassyö* suolistosyö* suolisyö* ihosyö* verisyö* aivokasvai* imusolmukesyö* kilpirauha* fibromyalgi* välilevy* selkäkipu* murtuma* endometrioo* dementi* itsetuho* sydänpysähd* veritulp* keuhkokuume* influenss* flunssa* kuumetta hedelmöityshoi* lapsettomuu*
		lukihäir* traumaperäi* kuulolait* sydämentahdist* aivovamm* aivotärähd* munuaissair* ihottuma*
		þunglynd* kvíða* kulnun* sjálfsvíg* átröskun* krabbamein* æxli* sykursýk* astm* ofnæmi* flogaveik* hjartaáfall* heilablóðfall* mígreni* fósturlát* fóstureyð* meðgöng* áfengissýk* áfengisvand* fíknisjúkdóm* sjúkdóm* blóðþrýst*
		geðhvörf* geðhvarf* geðrof* geðklof* geðsjúk* ofsakvíð* áfallastreit* áfallaröskun* persónuleikaröskun* örmögnun* brjóstakrabb* hvítblæði* eitlakrabb* lungnabólg* lungnasjúk* skjaldkirtil* flensu* mænuskað* lömun* beinbrot* fótbrot* handleggsbrot* bakverk* brjósklos* heilabil* minnisglöp* elliglöp* athyglisbrest* ofvirkni*
		búlimí* lystarstol* vefjagigt* slitgigt* liðagigt* þvagsýrugigt* psoriasis* háþrýsting* hjartabil* hjartasjúk* hjartveik* nýrnabil* heilahristing* legslímuflakk* lyfjameðferð* geislameðferð* krabbameinsmeðferð* glasafrjóvg* tæknifrjóvg* fæðingarþunglynd* afvötnun* ófrjósem* mjaðmaaðgerð* hjartaaðgerð* hnéaðgerð* kransæð*
		depression anxiety burnout suicide leukemia tumour tumor diabetes asthma allerg* epilepsy migraine* hepatitis miscarriage* abortion abortions chemo* chemotherapy dementia schizophrenia anorexia alcoholism arthritis disability
		pneumonia insulin* leukaemia lymphoma sclerosis osteoporosis endometriosis colitis coeliac celiac copd dialysis concussion sciatica eczema psoriasis shingles ptsd ocd dyslexia dyspraxia psychosis anorexia bulimia paralysis cystitis nervsammanbrott* mielenterveysongelm* benbrott* bensbrud* hoftebrudd* höftledsoperat* höftoperat* knäoperat* hofteoperat* kneoperat* knæoperat* ryggoperat* cpskad*`},
	group{need: hasA | owned | isA | sick, slang: true, not: craves, words: `sjuk sjuka syg syge syk syke sjuke sick ill veik veikur sairas sairaana kipeä stressad stress stresset utmatta`, bad: tech},
	group{need: isA, words: `=döv döva =døv døve dov deaf nykter tørlagt edru`},
	group{need: isA | atA, bad: tech | shop, sure: true, words: `inlagd inlagda innlagt innlagde indlagt indlagte`},
	group{need: hasA | owned, not: prep | with, words: `missbruk* misbrug* misbruk* rusmisbruk*`},
	group{need: hasA | isA | suffer, words: `hörsel hørsel psykisk psykiskt psykiske =värk kronisk kroniske kroniska`},
	group{need: isA, words: `smitta lammet lam förlamad`},
	group{need: isA, not: prep | with, words: `halvblind blind blinda blinde`},
	group{need: hasA | owned | kin, bad: tech, words: `diagnos* neuropsyk* diagnoosi* sjúkdómsgrein*`},
	group{need: isA | hasA, sure: true, words: `diagnosticera* diagnostisera* diagnostisert* diagnosticeret* diagnosed greindist greindur`},
	group{need: hasA | owned | suffer | atA, bad: tech, words: `smärta* smärtor smerter symptom* symtom* kramp* svimning* oire* einkenni* =stroke pains symptoms kol illness illnesses proteser protes protesen proteser proteserna protesens protese protesene stomi* höreapparat* høreapparat* pacemaker* dialys* abstinens*`},
	group{need: hasA | owned | sick | atA, words: `genoptræn* rehabiliter* operation* operasjon* leikkau* aðgerð* surgery rehab* endurhæf* kuntoutu* behandlingshem* avgiftning* afvænning* avrusning* røntgen* röntgen* provsvar* prøvesvar* blodprov* blodprøve*`, bad: tech},
	group{need: hasA | owned | atA | isA, words: `verenohen* medicin* sýklalyf* fúkkalyf* insúlín* insuliini* antibioott* antibioot* penisilliini* lyfseðil* lyfseðl* medisin* läkemed* lääkitys* lääkk* lääke* lyf lyfin lyfj* tablett* tabletter piller pillene insulin* antibiot* penicillin* antidepress* lykkepill* þunglyndislyf* geðlyf* masennuslää* verenpaine* smertestill* smärtstill* blodförtunn* kipulääk* unilääk* kvíðastill* svefnlyf* verkjalyf* blóðþynn* painkillers inhaler sovemedisin* sovetablet* sömntablett* sömnmedicin* blodfortyn* adhdmedicin* blodtrycksmedicin*
		citodon sertralin* concerta* ritalin* medikinet elvanse lyrica ozempic wegovy mounjaro metformin litium lithium zoloft cipralex cipramil sobril imovane zopiklon stilnoct oxycontin oxynorm tramadol* morfin metadon* subutex antabus stesolid xanax prozac seroquel olanzapin* quetiapin* lamotrigin* vival
		valium escitalopram* citalopram* fluoxetin* venlafaxin* mirtazapin* medication antidepressants pills kortison*`},
	group{need: owned | atA | hasA, words: `børnepsyk* barnepsyk* barnpsyk* lastenpsyk* nuorisopsyk* psykolog* psykoterap* psykiater* psykiatr* kurator samtalsterap* =terapi terapin terapeut* terapia* terapeutt* terapiassa sjúkraþjálf* kbt sálfræðing* geðlækn* therapist therapy psychologist psychiatrist psychiatric psychiatry counselling counsellor geðdeild*
		psykiatri* öppenvård* slutenvård*`, bad: work},
	group{need: owned, words: `läkare* läkaren läkarna läkarintyg* sjukintyg* =læge lægen lægeerklæring* friattest* =lege legen fastlege* lækjaren fastlækjar* legeerklæring* egenmelding* lääkäri* lækni* læknir* doctor journal journalen journalet patientjournal* remiss* remissen henvisning* läkarbesök* legetime* lægetid* rullstol* kørestol* rullestol* pyörätuol* hjólastól* wheelchair*
		färdtjänst* hemtjänst* handicaphjælp* recept resept medicinlista* insulinpump* rollator*`, bad: work},
	group{need: atA | hasA | owned, words: `legetime* lægetid* läkartid* lækjartim* lækjarattest* veikindavottorð* lääkäriaik* læknistím* lääkärintod* læknisvottorð* rullstol* kørestol* rullestol* wheelchair* hjólastól* lægeerklæring* läkarintyg* sjukintyg* legeerklæring* sykepleier hjemmehjælp* hjemmehjelp* heimehjelp* kotihoito* kotihoid* heimahjúkr* hjemmepleje* hjemmesykepleie* hjemmetjeneste* hemsjukvård* hjemmesygepleje*`},
	group{need: nearby, words: `färdtjänst* hemtjänst* bpa lss friattest* hjemmepleje* bostøtte ressourceforløb* hjelpestønad* omvårdnadsbidrag* vårdbidrag* assistansersättning*`, bad: work | shop | way},
	group{need: nearby, caps: true, words: `bugl bup dps kbt aap babs ptsd adhd ivf hiv`, bad: work},
	group{need: get | suffer, words: `=slag`},
	group{need: hasA, caps: true, not: tech, words: `ms kol als add eds pots ibs`},
	group{need: atA, caps: true, words: `bb`},
	group{need: atA, words: `sjukhus* lasarett* sykehus* sjukehus* sygehus* hospital* sairaala* spítal* landspítal* sjúkrahús* akuten legevakt* heilsugæsl* skadestue* avgiftningen vårdcentral* hospice* äldreboende* plejehjem* sykehjem* sjukeheim*`, bad: work | way},
	group{grade: noun, slang: true, words: illnesses},
	group{grade: noun, next: disorder, words: illnessPairs},
	group{need: hasA | owned | atA | isA, words: medicines, bad: shop},
	group{need: hasA, caps: true, last: true, bad: media | tech, words: `uti utis cp ocd gad me cfs als tbe hpv pcos mnd kol copd ibd ibs eips`},
	group{need: hasA | owned, words: `kateter* stomi* pacemaker* catheter stoma feber kräkningar`},
	group{need: somebody | owned | atA, bad: tech | work | shop | media, words: `ortopæd* gastroskop* koloskop* kolonoskop* sigmoideoskop* tähysty* magaspegl* ristilspegl* kviðspegl* colonoscop* gastroscop* endoscop* mammogra* brjóstamynd* biops* cellprov* celleprøve* celleprøver smear
		kikkertunders* kikkertoper* titthålsoper* ultralydsun* ultraljudsun* magnetröntgen* magnetkuva* segulómun* hjärtoperat* hjerteoperat* ögonoperat* øjenoperat* øyeoperat* gråstarr* ortoped* bæklunarlæk* gynekolog* gynækolog* kvensjúkdómal* neurolog* kardiolog* onkolog* urolog* reumatolog* hudläkar* hudlege* hudlæge* ihotautilääk* húðlæk* hjartalæk* taugalæk*
		orthopaed* orthoped* gynaecolog* gynecolog* cardiolog* oncolog* urologist* dermatolog* rheumatolog* mentally henkisesti psyykkisesti andlega kräks kräkts kräker oksentaa oksensi oksentanut vomiting vomited ælir ældi kastaði`},
	group{grade: state, words: `dauðvon* kuolemansair* dødssyk* dødssyg* dödssjuk* dødeligsyg* palliativ* terminally`},
	group{need: isA, not: prep, bad: tech | goods | shop, words: `döende døende dying`},
	group{need: somebody, prev: have | get, last: true, not: quit, words: `ms brok hives`},
	group{need: hasA | owned | isA | suffer, last: true, not: quit, words: `borderline`},
	group{grade: noun, bad: goods | tech, words: `övervikt* overvekt* overvægt* ylipaino* förstoppning* forstoppelse* sýking* stutter stammer`},
	group{grade: noun, slang: true, not: quit, words: `huvudvärk* hovedpine* hodepine* höfuðverk* päänsär* palpitations nausea migraines`}, // which everybody has of a bill
	group{need: hasA | owned | suffer, bad: tech, not: quit, words: `clot clots udslæt udslet utslett útbrot rash seizure seizures kouristuk* fever kuumetta hosta yskä hósta`},
	group{grade: noun, next: disorder, words: `ms cp als doctor doctors`},
	group{need: somebody, after: ending, far: true, bad: media | shop, words: `liv livet lífi life`},
	group{need: somebody, prev: ending, bad: media | shop, words: `itseni itsensä myself himself herself`},
	group{need: somebody, bad: media | shop, words: `självmord* selvmord* sjølvmord* itsemur* sjálfsvíg* sjálfsmorð* fyrirfar* suicide`},
	group{need: somebody, after: poorly, bad: tech, words: `syn synen synet sjón sjónina eyesight vision hörsel hørsel hørelse heyrn hearing`},
	group{need: somebody, after: senses, not: prep | within, bad: tech, words: `dåligt dårligt dårlig illa huonosti badly`},
	group{need: owned, bad: tech | shop, words: `näköni kuuloni`},
	group{need: somebody, bad: shop | goods, words: `sömntablet* sömnmedic* sovepill* sovetablet* sovemedisin* unilääk* svefntöfl* svefnlyf* hjärtkontroll* hjertekontroll* sydänkontrol* hjartaeftirlit* cancerkontroll* kreftkontroll*`},
	group{need: hasA | owned | atA | sick, bad: tech, words: `verikoke* verikokei* blóðpruf*`},
	group{need: atA, words: `fødegang* fødeavdel* fødestue* barselgang* barselavd* barsel* fæðingardeild* synnytyssair* synnytysosast* förlossning* maternity`, bad: work | way},
	group{need: somebody, after: expects, words: `barni vauvaa lasta kaksosia esikoista`},
	group{need: somebody, words: `lääkkeeni lääkkeitäni reseptini lääkitykseni diagnoosini sairauteni terapiani oireeni vammani leikkaukseni`},
).and(slices.Concat(body, care)...)
