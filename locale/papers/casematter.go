package papers

// What only authorities and courts deal with: evictions, divorces, estates, permits, residence, enforcement, benefits, guardianship.

// caseMatter is what nobody but authorities and courts deals with, so that a number beside it is of their case.
var caseMatter = newLexicon(`vräk* *vräkning* avhysn* avhyst* udsættel* utkastel* häätö* häädö* eviction* evicted útburð* skilsm* skilsmis* skilsmäss*
		avioero* hjónaskiln* divorce* vårdnad* umgänges* samværs* samvær foreldretvist* foreldrean* forældremynd* huoltajuus* *forsjá*
		custody dödsbo* dødsbo* bouppteckn* skifteat* boopgør* pesänselv* kuolinpes* perunkirj* dánarb* probate inheritance konkurs*
		konkurssi* *gjaldþrot* bankruptcy insolven* utmät* utlegg* udlæg* ulosmit* fjárnám* tvangssalg* tvangsauk* pakkohuuto*
		nauðungars* uppboð* exekutiv* skuldsaner* gjeldsord* gældssan* velkajärj* greiðsluaðl* bygglov* rivningslov* byggesak*
		byggesøkn* byggesag* byggetill* byggeløyve* rakennuslup* toimenpidel* byggingarl* strandskydd* strandskyddsdisp* detaljplan*
		lokalplan* reguleringspl* *kaavamuut* asemakaava* skipulagsbr* byggingarmál* barnaverndarm* aðfararm* aðfarar deiliskip* aðalskip* fastighetsbild* avstyckn* jordskift*
		udstykn* lohkom* landamerk* cadastral lantmäterif* verge vergemål* verja förvaltarsk* godmansk* edunvalvon* værgemål*
		*lögræði* guardianship uppehållstill* opholdstill* oppholdstill* oleskelulu* dvalarleyf* asyl* asylum* turvapaik*
		kansalaisuus* statsborgersk* medborgarsk* medborgars* ríkisborgarar* familiesamm* familiegjenf* familjeåterf* perheenyhd*
		fjölskyldusam* *utvisning* udvisning* brottvís* käännyt* deport* orosanm* bekymringsm* underretning lastensuojelui*
		barneverns* *barnavernd* kontaktförbud* besøksforb* besøgsforb* tilhold polititilhold* lähestymisk* nálgunarb* restraining
		faderskap* farskap* faderskab* isyyden* isyysas* faðernis* paternity bostøtte* boligstøtte* bostadsbidr* asumistuk*
		húsnæðisbót* sykepeng* sjukpenn* sygedagp* sairauspäivär* sjúkradagp* voldsoffer* brottsoffer* brotaþol* førerretsinddr*
		körkortsindr* førerkortb* prøveløslad* häktn* häktad åtal* tiltale* tiltalt* ákær* syyte* straffesa* brottmål* rikosasia*
		sakamál* förundersökn* etterforskn* aktindsigt* innsyn innsynet innsynskrav* innsynsbeg* nabovarsel* naboklage* grannehör* forliksklag*
		nabostrid* lagfart* þinglýs* tinglys* lainhuut* pasientskad* patientskad* potilasvahin* sjúklingatr* tvångsvård* lvu lvm lpt
		tvangsinnl* tvangsindl* pakkohoi* tahdosta nauðungarvist* skoleskyss* skuleskyss* skolskjuts* koulukulj* parkeringsklag*
		trängselsk* arbeidsskad* arbejdsskad* työtapatur* vinnuslys* útlendingamál* alþjóðleg* vernd rattfyll* promillek* fartsbot*
		förmyndarskap* förmyndarsk* elatus* elatustuk* barnebidrag* børnebidrag* underhållsbidr* underhållsstöd* meðlag* adoption*
		adopsjon* adoptio* ættleið* rättshjälp* byggjel* hyreshöjn* hyrestvist* huslejest* huslejesag* husleiesak* vuokrankorot*
		kuolinp* pesästä pesän fredning* hegnssyn* skønsforr* hjemmehjælp* hemtjänst* færdigheds* støttekont* kotouttam*
		försörjningsst* sosialhjelp* kontanthjælp* toimeentulot* fjárhagsaðst* tvångsomh* omsorgsoverta* plejefamil* anbringels*
		fosterhjem* familjehem* sijaishuol* huostaan* fósturvist*`)
