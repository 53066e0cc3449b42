package topics

// The vocabularies of what somebody is and believes: domain/gdpr-topics.md, sections 2, 3, 6 and 7,
// and general knowledge of the languages.

var religion = newVocabulary(
	group{grade: state, words: `muslim* judar judarna judinna jøder jødene jødisk* judisk* jøde jøden katolik* katolsk* protestant* ateist* hindu* buddhist* buddist* sikh* mormon* religiös* religiøs* truande
		islamisk* konvertit* frikyrklig* pingstvän* pinsevenn* ortodoks* ortodoxa adventist* humanetisk* kristna kristne exmuslim*
		múslim* gyðing* kaþólsk* trúlaus* ásatrúar* búddist* trúað* muslimi* juutalai* katoli* ortodoksi* helluntai* ateisti* buddhalai* uskovai* kristitty* kristity*
		jewish jews catholic catholics hindu buddhist atheist*`},
	group{grade: state, next: half, words: `jehovas jehova jehovan jehovah jehovahs vottar votta`},
	group{need: isA, words: `baptist* pentecostal evangelical methodist* anglican quaker jude kristen kristinn =troende troende ortodox religiosa christian protestant sikh agnostik* religious lutheran* luthersk* humanist`},
	group{need: nearby, bad: noise, words: `kyrkoavgift* kyrkoskatt* kirkeskat* kirkollisver* sóknargjald* församlingsavgift* kirkeavgift* livssynssamf*`},
	group{need: owned | join | member | attend, bad: way | media | work, words: `kyrka* kyrkan kirken kirka kyrkja folkekirk* statskirk* trossamfund* trossamfunn* moské* moskeen församling* menighet* menighed* synagog* kirko* kirkosta kirkkoon seurakun* þjóðkirk* kirkj* söfnuð* church mosque synagogue parish`},
	group{need: join | member | owned, next: half, bad: way | media | work, words: `norske svenska danske`},
	group{need: member | join | owned | isA | atA, bad: way | media | work, words: `ásatrúarfél* fríkirkj* siðmennt* krossinum fíladelfí*`},
	group{need: eats, sure: true, words: `ramadan* halal* kosher* fastan =fasten fastar faster paasto* ramada* sabbat* lent`, bad: shop | way},
	group{need: wear, words: `slöja* hijab* burka* burqa* niqab* tørklæde* skaut huivi* slæð* turban* headscarf kippa* kalott*`, bad: shop},
	group{need: kin | called, bad: shop | tech | goods, words: `konfirmeras konfirmeret konfirmeres konfirmert konfirmer konfirmand* konfirmant* rippikoul* fermast ferming* döpt döpts døbt døpt barnedåb* barnedåp*`},
	group{need: nearby, bad: media | shop, words: `islam islams islamin judendom* jødedom* uskonto* gudstro* kristendom* religionstillhör*`},
	group{need: owned, words: `=tro religion religionen livssyn* livsåskådning* =trú trúin uskoni faith religion`},
)

var ethnicity = newVocabulary(
	group{grade: state, words: `asylsök* asylansøg* asylsøk* turvapaikanhak* hælisleit* flykting* flygtning* flyktning* flóttam* flóttak* pakolai* refugee* papperslös* papirløs* nyanländ* invandrare invandrad indvandrer innvandrer* innvandrar* immigrant* maahanmuutt* innflytj*
		tornedaling* mörkhy* mørkhud* romer romerna romaer romaene romsk* romani* sigøjner* sinti tattare taterfolk* kvener kvenar samer samene samerna samisk saamelai* inuit* inuk kurder kurd kurdisk* assyrier* syrian* tamil* grønlænder* somalier* somalisk* kurdilai* somalialai* afghan* eritrean* kvensk romanifolk*`},
	group{need: isA, words: `kurd rom araber arab arabisk* tyrk tyrker færing* syrier syrer* irakier iraker iransk irakisk syrisk palestinier palæstinenser palestiner palestinsk tjetjen* bosnier albaner* romer pakistaner eritreer etiopier afrikan* asiat latino kurdish arab bosniak* hazar* somali kurdi`, bad: noise},
	group{need: isA, after: be, words: `same =sámi kven`},
	group{need: isA, not: prep | with, bad: noise, words: `svart =sort farvet färgad farget black`},
	group{need: hasA | owned | apply | atA, bad: media, words: `uppehållstillstånd* opholdstillad* oppholdstillat* opphaldsløyv* oleskelulup* dvalarleyf* hæli medborgarskap* statsborgerskab* statsborgerskap* asyl* turvapaik* asylum oleskeluluv* verndarstöð* flyktingstatus* flyktningstatus* flygtningestatus* lma kansalaisuu* ríkisborgarar* arbetstillstånd* utvisning* udvisning* utvisn*`},
	group{need: nearby, opt: half, bad: media, words: `etnisk* etni* etnicitet* hudfärg* hudfarve* hudfarge* ihonvär* húðlit* kynþátt* ethnic* ethnicity`},
	group{need: owned, words: `ursprung ursprunget ursprungsland* bakgrund bakgrunn oprindelse opprinnelse herkomst modersmål* morsmål* äidinkiel* móðurmál* uppruni þjóðern*`, bad: tech | shop},
)

var sexuality = newVocabulary(
	group{grade: state, words: `homosexuell* bisexuell* pansexuell* asexuell* heterosexuell* lesbisk* lesbian transsex* transkön* transkøn* transkjøn* transperson* transkvinn* transkvind* transman transmann transmand transgender ickebinär* nonbinær* nonbinary samkön* regnbågsfamilj* regnbågspar* likekjøn* regnbuepar* regnbuefamil* hbtq* lgbt* lhbt* homoseksu* biseksu* aseksu* panseksu* homofil* bifil* queer*
		lesbe lesbo* homse* homseksuel* biseksuaal* transsuku* muunsuku* hlbt* samkynhneig* tvíkynhneig* hinsegin kynsegin* transfólk* bisexual homosexual pansexual asexual könsdysfori* kønsdysfori* kjønnsinkong*`},
	group{grade: state, prev: part, words: `binär* binær* binary`},
	group{need: isA | owned, words: `=bög =bögen =bøsse bøsser gay gays skeiv skeive trans homo homoj* hommi lesbía* lesbi lesba flata kinky polyamor*`, bad: noise},
	group{need: as, words: `trans gay =bög bøsse homo skeiv lesbisk`},
	group{need: hasA | owned | nearby, bad: media, words: `könskorriger* könsbyt* könsidentit* kønsskift* kønsidentit* kønskorrek* kjønnsskift* kjønnsidentit* kjønnskorrek* kjønnsbekreft* sukupuolenkorj* kynleiðrét* kynvit* sexliv* sexlivet kynlíf* kynhneig* seksielä* otrohet* utroskab* utroskap* sexköp* sexkøb* prostitu* grindr`},
	group{need: owned, next: half, words: `sexuell* seksuel* seksuaali* sexual`},
)

var biometric = newVocabulary(
	group{need: owned | kept, bad: shop | media, words: `fingeravtryck* fingeraftryk* fingeravtrykk* sormenjäl* fingraf* fingerprint* ansiktsigenkänn* ansigtsgenkend* ansiktsgjenkjen* andletsgjenkjen* ansiktsavläs* ansiktsscan* ansiktsdata* kasvojentunnist* andlitsgrein* röstavtryck* stemmeaftryk* stemmegjenkj* irisscan* irisskan* näthinn* biometri* lífkenn* voiceprint* handavtryck* håndaftrykk*`},
	group{need: owned | hasA | kept, words: `dna dnat dnatest* gentest* genetisk* genetiska gentesti* geenitest* erfðapróf* erfðagall* arveanlæg* arveanlegg* arvsanlag* kromosom* brca mutation mutasjon* mutaatio* blodgrupp* blodtype* blodtypen veriryhm* blóðflokk* genprov* genprøve* släktforskningstest* perinnölli* genetic`, bad: shop | tech},
	group{need: hasA | owned | nearby, words: `ärftlig* arvelig* arfgeng* perinnölli*`, bad: shop | tech},
)
