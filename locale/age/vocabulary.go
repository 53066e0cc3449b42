package age

// roleWords holds the words of the six languages by role, in lower case; "x*" stands for all that begins with x and isn't there
// itself.
var roleWords = map[role]string{
	self:   `ive meg mig mej minut myself æ je jæ mää meikäläinen jag jeg eg æg ég minä mä mie ma undertecknad undertegnede underteckna själv selv sjølv itse ite sjálf sjálfur`,
	selfIs: `olin im olen oon täytän täytin ole verð`,
	third:  `hes shes hon han hun ho hann hún hán hän hen she he hin vedkommende vederbörande hennes`,
	they:   `båda begge både both molemmat báðir báðar bæði de dei dom þeir þær þau ne he they`,
	we:     `vi we við me`,
	you:    `du ni you þú sinä te man dere`,
	it:     `det it den dette detta þetta það se tämä this that`,
	is:     `be är ar er ær e æ ä on is was are var vart am m s re oli ovat eru olivat va vara være been being`,
	turns: `bikket bikka bikkar bikker nådde nåede nåer ylitti fyler fylelr närmar nærmer närmade nærmede lähestyy approaching uppnått opnået oppnådd hit fyldt passerat passeret passert rundat nådd nått fyller fyllde fyllt fylla fylder fyldte fylt fylde
		fylte fyllti fyllir runder rundet rundar rundade rundede täyttää täytti täyttäny täyttänyt täyttävät täyttivät turned turns turning turn fyllda fylda nears pushing`,
	comes: `vert blevet blevne blir blev bliver bli ble blitt blivit blivet blei vart verður verd verdur varð verða orðin orðinn orðið becomes became tulee`,
	of:    `på paa pa av af of`,
	kin: `storebrorsan lillebrors* syrsan brorsan svärmodern svigermora svigers ektemake* livskamrat* livsledsag* livsled* eiginmann* sambýlingur unnust* tengdó barnsfar barnsmor barnefar barnemor exmaki mutsin faijan siippa vaari pappan mågen svågern langamma* langafi* plastpap* styvpap* styvmam* stefar* stemor* bonusmam* bonuspap* ex exet exman exfru exmake exmann ekskone exkone ekskæreste exsambo farsan morsan fattern
		muttern mutter svoger* svigersønn* gubben kallen kjerringa bf gf fiancee sis mutti isäpuol* äitipuol* lanko* käly* miniä* vävy* faija* mutsi* muori* mor moren mora mors modern moder far
		faren fars fadern fader mam mum mom mommy mums moms dad daddy mummy mother* father* law mamma* pappa* papa farmor* farfar* mormor* morfar* oldemor* oldefar* bestemor* bestefar* bedstemor*
		bedstefar* gammelmor* gammelfar* svärmor* svärfar* svärson* svärdotter* svigermor* svigerfar* svigersøn* svigerinde* svigerdatter* sviger* moster* faster* farbror* morbror* morbro* tante
		tanten tanta onkel onkelen kusin* kusine* fetter fetteren fætter* bror brodern broren brors brother* brorsa* brorson* broder* syster* søster* sister* syrra* syskon* søsken* fru frun frue
		fruen hustru* make maken makan maka kone kona konen konens husbond* mannen manden mandens ektemann* ektefelle* ægtefælle* ægtemand* partner* sambo* samboer* kjæreste* kæreste* käreste*
		forlovede* fästmö fästman pojkvän* flickvän* niese* niece* nevø* nephew* svåger* svägersk* äiti* äidi* isä isäni isän isälle isällä isälläni isäm* mummo* mummi* mumma* ukki* vaari* pappani
		isoäi* isoisä* anoppi* anopi* appi appiukk* sisko* siskon veli veljeni velje* vaimo* mies mieheni miehe* puoliso* avopuoli* avomie* avovai* serkku* serku* setä* enoni täti* tädi* kummi*
		mömmu móðir* móður* pabbi* pabba faðir* föður* amma ömmu* afi afa bróðir* bróður* systir* systur* eiginmað* eiginman* eiginkon* maki sambýlis* frænd* frænk* tengdam* tengdaf* tengdap*
		kærast* grandma* grandmother* grandpa* grandad* granddad* grandfather* granny nan nana gran wife husband* hubby spouse aunt* auntie uncle* cousin* boyfriend* girlfriend* fiancé* stepmo*
		stepfa*`,
	child: `gumman gullungen tösen knatten plutten lillemor lillegutt lillemann vesla veslejenta veslegutten lillepige* lilledreng* tøsen guldklumpen taapero* naperon pikkuinen pikkuisen snúllan snúðurinn toddler* bubba lillan gutti lillkill* lilltjej* stortjej* storkill* yngstan äldstan minstin* eldstejent* eldstegutt* yngstejent* yngstegutt* grabben töser skolbarn* skolebarn* barnehagebarn* babyjent* babygutt* krúttið strákling* jälkikasvu* kersa* kakara* skidunge* eldstemann* yngstemann* lillejent* fóstur* stjúp* kummipoi* kummityt* pojanpoi* tyttärenp* minstemann* junior sønnike snuppa frøken fröken flikka likka* tyty* unglingurinn guttinn frumburð*
		preschooler* tween fosterbarnet minsten veslejenta vesle barn barnet barnets dattera dattra døtter son sonen sonens sønn sønnen søn sønnens gutt gutten guten gut drengen pojk* flick* flicka
		jente jenta jentene pige pigen baby babyn babyen bebis* spädbarn* spedbarn* spædbarn* nyfödd* nyfødt* nyfødd* lillebror* lillasyster* lillesøster* lillesøs* storebror* storasyster*
		storesøster* unge ungen tulla minsting* småtting* lillen lilla lille tös* jänta* grabb* kille* killen tjej* poden guttungen dotter* dottern datter* dottera sønne* barnbarn barnbarnet
		barnebarn* børnebarn* dotterson* sondotter* dattersøn* sønnesøn* styvson* styvdotter* stesønn* stedatter* bonusson* bonusdotter* bonussøn* bonusdatter* plejebarn* fosterbarn* gudson*
		guddotter* gudbarn* tvilling* trilling* kaksos* tvíbur* twin twins lapsi lapsen lapsell* lapseni lapsella lasta poika pojan pojat poikani pojalla pojalle pojall* poikam* tytär* tyttäre*
		tyttö* tytön tytöl* vauva* kuopus* kuopu* esikoi* teini* taapero* pikkuve* pikkusi* muksu* lapsenlap* barnið stúlk* sonur syni sonar sonarins sonurinn dóttir* dóttur* strák* stelp* dreng* drengur
		ungling* barnabarn* krakk* ungbarn* daughter* child kid kiddo boy girl toddler* infant* newborn* teen* lad youngest eldest oldest grandson* granddau* grandchi* stepson* stepdau* yngsta
		yngsti elsti yngste eldste äldste äldsta ældste elsta mellomste mellerst* nuorin vanhin little minste minsta tenåring* tonåring* teenag*`,
	kids: `synirnir dæturnar strákarnir stelpurnar krakkarnir börnanna barnanna lapsista lapsistani lapsilla lasteni pojilla tytöillä kaksoset kaksosille tvíburarnir ungdom* nuoret nuorten ungmenni* youngsters kusinerna søskenbarna barna barnen børn børnene børnenes barns söner sønner sønnene døtre døtrene döttrar døttre pojkar* pojkarna gutter guttene
		gutane drenge drengene flickor* flickorna jenter jentene piger pigerne tvillingar* tvillinger tvillingene trillingar* ungar ungarna unger ungene ungane småen lapset lapsemme lasten lapsille
		poikia tyttöjä tytöt tytöille börn börnin börnunum barnabörn* synir dætur strákar stelpur kids children sons daughters boys girls babies twins grandkids grandchildren barnbarnen barnebarna
		börnebörn børnebørn* børnebørnene syskonen søsknene tonåringar tenåringer teenagere teenagers`,
	person: `tryggði vakuutettu försäkrade insured policyholder kvk ofret offeret fornærmede skadelidte tjónþol* tjónvald* slasað* slasaði skadede tilskadekom* mistænkt* misstänkt* mistenkt* sakkyndig* ungdommen unggutt* ungjent* kvinnelig mannlig kvindelig mandlig manlig kvinnlig borgar* innflytter* inneliggend* tjänstem* pårørend* anhörig* omaine* omaisen aðstandand* föräldern forelderen forælderen huoltaja* forsörj* forsørg* forráðam* kandidat* sykmeldt* värnplikt* soldat* turist* tourist* guest* gæst* gjest* gäst* vieras vieraa* lånsøk* huseier* husejer* motorist* cyklist* syklist* fotgäng* fotgjeng* fodgæng* pyöräilij* kuljettaja* ökumað* hjólreið* pensionist köpare* säljare* klagande klaganden kärande* käranden svarande svaranden motpart* huvudman* tilltalad* åtalad* gäldenär* arvinge* arvtag* testator* avlidn* hyresvärd* ägare* vårdnadshav* minderårig* omyndig* jubilar* kjøper* køberen selgeren seljar* kjøpar* sælgeren klageren klagar* saksøk* sagsøg* tiltalt* siktede sigtede fornærm* forurett* avdød* afdød* arving* verge vergen værge værgen utleier* udlejer* debitor* skyldner* eieren eigar* ejeren ostaja* myyjä* kantaja* vastaaja vastaajan syytetty* epäilty* vainaja* perilli* edunvalvo* päämie* omistaja* vuokranant* valittaja* uhri uhrin asianomist* velallinen alaikäi* kaupand* seljand* kærand* kærði stefnd* stefnand* ákærð* brotaþol* umbjóð* eigand* erfing* leigusal* buyer* seller* plaintiff* defendant* claimant* complainant* respondent* deceased heir landlord* landlady owner* debtor* guardian* suspect*
		 lærling* lärling* apprentice* lærer* lärare* kennar* opettaj* ansatt* ansat* anställd* medarbei* medarbej* vikarie* sykeplei* sygeplej* sjukskö* nurse* teacher* læge lege læger läkare worker* smiður trésmiður smið* múrari rafvirki bóndi sjómaður snickare snekker* tømrer* rørlegger* sjúkl änka änkan änkeman enke enken enkemann widow* leski lesken ekkja ekkjan invalid* flyktning* flykting* studerande* studerende* lege kund kunden kunde kunderna pat pt pas brukar* bruker* brukeren boende* klient* elev eleven eleva student* person* kvinna* kvinnan kvinne* kvinnen kvinde* kvinden dam damen dame herre* herren
		herr tant tanten gubbe* gubben kärring* pensionär pensionären pensjonist pensjonisten pensionist pensionisten passagerar* passasjer* passager* deltag* deltak* granne grannen grannens nabo
		naboen naboens försäkringst* forsikringst* sökande* søkeren søker ansøger* medlem* uppringar* innringer* innehavar* indehaver* kollega* kompis* väninna* venninne* veninde* vännen vennen vän
		venn ven rumskamrat* skadelid* låntag* låntak* sjåfør* chauffør* chauffören förare* fører føraren vittne* vitne* vidne* målsäg* patient* pasient* hyresg* leietak* lejer* leigjand* borger
		borgeren beboer* beboar* fange fånge mand mann man manden mannen gammelmor asiakas asiakka* potila* nainen nais* naisen miehen vuokralai* asukas asukka* hakija* soittaja* eläkeläi* opiskel*
		oppila* henkilö* hlö hlön hlo naapuri* ystävä* kaveri* rouva* herra vanhus* matkusta* osallist* poikaystä* tyttöystä* sjúkling* viðskipta* kona konan konunni kvenmað* maður maðurinn manninn mannsins manni karlmað* karl karlinn
		leigj* íbúi íbúinn nemand* farþeg* umsækj* vinur vinkona* nágrann* einstak* skjólst* ellilíf* customer* client* caller* tenant* resident* pupil* woman lady gentleman guy gal bloke pensioner
		retiree* passenger* applicant* member* neighbour* neighbor* friend* roommate* flatmate* colleague* participant* policyhol* female male driver* victim*`,
	folk: `turister turisterna turisterne turistene soldater kandidater syklister cyklister tourists soldiers deltagare deltagarna deltagere deltagerne deltakere deltakerne deltakarar participants osallistujia osallistujat osanottajia þátttakendur keppendur medlemmar medlemmer members jäseniä jäsenet passagerare passagerer passasjerer passengers patienter pasienter patients kunder customers gäster gjester guests besökare besøkende visitors damer herrer kvinner kvinnor kvinder män menn mænd gubbar tanter killar tjejer søstre søstrene brødre systrar bröder venner vänner kompisar venninder naiset miehet konur women men ladies guys friends sisters brothers personer elever kolleger pensionärer pensionister pensjonister par ektepar ektepart äkta ægtepar makar föräldrar* foreldre* forældre* vanhemmat vanhempani vanhempien parents eläkeläis* couple besteforeldre*
		bedsteforældre* hjón hjónin afi foreldrar* hunde`,
	mine: `min mitt mit mina mine mi mín minnar mínu minni minn mínum míns mínar mínir mun minun meidän vår vårt våra våre vores vort voris vore vor my our his her hans hennes hendes hennar deres sin sitt sit sina din
		ditt okkar mömmu their your husets`,
	adverb: `not ekki ikkje þá tuolloin silloin dengang nykyään nykyisin numera nuförtiden muuten forresten förresten btw  ändå alligevel likevel anyway typ liksom liksom väl sikkert säkert kanske måske kanskje ehkä kannski maybe truly honestly ærlig ärligt sig seg jämnt jevnt præcis rund runde idag imorgon imorn imorgen nyligen vel bara kun bare only just nu now nå no nú núna nyss nettopp lige godt snart redan allerede allereie already vasta vast just siis nýorðin nýorðinn nýorðið nyt
		jo vain endast knapt knappt knap drygt faktisk faktiskt också også själv selv sjølv själf även still ennå soon precis akkurat väl nok ju da då igår i dag heldigvis fortsatt stadig ikke inte
		juuri vastikään netop nylig nylig nýlega rétt nyligen nätt fast almost nästan næsten nesten nearly lähes aðeins bráðum orðin orðinn orðið hela hele fulle trots tross ganska temmelig pian kohta kaj`,
	about:   `antatt antaget antagen anslått uppskattad uppskattat estimated arvioitu áætlaður áætluð áætlað arviolta approx appr skønnet vurdert ca cirka circa omkring runt rundt around about noin um ungefär omtrent kring tæt approximately trolig nærmere närmare`,
	article: `en ett et ein a an ei eitt eit einn yksi`,
	ageNoun: `iältäni iältänsä aldr alderstr* fyllnadsål* levnadsål* åldr ald  ikäsi ikäs iältäsi ålder åldern alder alderen alderstrin aldur aldri ikä ikäni ikänsä ikää ikäinen iältään age aged ålderen ages åldrarna åldrar aldrene aldursár iässä`,
	born:    `fädd syntynnyt syntynny syntyn synntynyt boren fæddir fæddar föds fødes synnyi synnyin syntyneen syntyneitä syntyneet fædist fødtt fødth borned fød synnyin föd fød fæð syntyivät syntyneet född fött födda fødte fødd født fødde föddes fødtes føtt fødda foedt foedd fodd fodt fod syntynyt syntyny synt syntyi synnytt fæddur fædd fætt fæddist fædda born`,
	birth: `fødsdat* fødselsad* födesl* fødesl* födeslsed* fødlsesd* syntymäik* syntmä* synnyinaik* fæðingrad* birtdate birhtdate dateofbirth* birthyear* fdag fdsdag fdsdato fdat fdatum fødselsm* födelsem* födelsda* fødseldato fødselsdt foedselaar* födselsd* födselsdag* fæddd* fæðingad* fæðd* syntaik* sdato geboortedatum geburtsdatum yob fødeår* fødeaar* fæðár fødår*  födelsed* födelseår* födelset* fødselsd* fødselså* fødselst* fødselsa* foedsels* bursdag* fødsdag* födelsda* geburtsd* syntymäa* syntymäp* syntymäv* syntymaa* syntymap* syntymav* faeding* fodsels* synttä* fæðingard* fæðingará* afmæli* dob birthday*
		birthdate* birth birthyear bday bdate fdato syntaika fødselar* fodelse* fodelsed*`,
	old:    `gamalli gamals gömlum gamallar gamlan gamli gamallra ikäinen ikäiset ikäisen ikäistä ikäiselle gl gammel gml gammal gammalt gammelt gamal gamall gömul gömlu gamalt gamla gamle vanha vanhaa vanhan old`,
	years:  `vuosi vuosia vuot fyllda fylda vee åra år års ars ar aar ára árs ara arr vuotta vuottas years year yrs yr yo v y bast vårar somrar winters vinter vetur vuoden vuotia aastat`,
	months: `mdr måneds mán mth mo mån månad månader månaders måned måneder måneders månedar mnd mndr måna kk kuukautta kuukauden months month mths mos mánaða mánuði mánuð månadar`,
	weeks:  `vk vkoa vkon  veckor vecka veckors uger uge ugers uker uke veker veke viikkoa viikon vikna vikur vikug weeks week wks`,
	days:   `dagar dage dager dagers dages dag päivää päivän daga dagur days day`,
	yearOld: `kuinen kuisen kuista kuiselle kuisella kuiset viikkoinen viikkoisen viikkoista viikkoiselle erne årene årenes årsåldrar årsáldri vuotia* årig* åring* årsdag årsdagen årsdagar årskalas årskalaset årsfest årsfesten årslag årslaget vuotissyntymäpäi* vuotisjuhla* årsåldern årsalderen årsalder vuotispäivä vuotispäivät vuotispäiviä vuotissynttärit vuotispäivän årige åriga årigt
		åringen åringens åringar åringer åringene åringarna aarig aaring vuotias vuotiaan vuotiaani vuotiaalle vuotiaalla vuotiasta vuotiaat vuotiaalta vuotiaana vuotiaita ára`,
	counted: `hz khz mhz ghz db bar psi rpm kcal ml lux mbps amp ampere vatten kvadrat rätter annonser kr kronor kroner krona krone krónur króna sek dkk nok isk eur euro euroa euron usd dollar pund st stk
		styck stycken stycke kpl pcs pieces kg g gr gram mg hg km m cm mm dm mil kvm l liter litra dl cl kwh w watt volt hp hk mb gb tb kb mbit min minut minuter minutter minuts minutes minuuttia
		mínútur mins sekund sekunder seconds sekuntia h t tim timmar timer time timme tuntia tunnin klukkut* hours hour gånger gång gange gang ganger kertaa times sinnum sinni poäng point poeng
		points pistettä stig personer persons hlö gäster guests gjester rum rom rooms huone* sidor sider pages sivua trappor trapper etager etasjer kerrosta kerros floors procent prosent percent
		prosenttia delar dele deler parts raker biljetter billetter lippua tickets plats plasser platser pladser seats grader grad degrees astetta ord words ggr x tusen tusind hundra hundre million*
		miljon* miljoon* bitar biter stolar exemplar flaskor pack paket paketer pakker boxes måltid mål møter ganga avbetal* rater`,
	thing: `þvottav* uppþvottav* þurrkar* eldav* ofninn sjónvarp* ryksug* kaffiv* spjaldt* prentar* hrærivél* bílinn bílnum símann símanum torktum*
		tørketromm* tørretumb* dammsug* støvsug* komfyr* ovnen ugnen kaffemask* imuri* kuivausrum* astianpesuk* uuni uunin liesi kahvink*
		televisio* dishwasher* tumble oven fridge freezer vacuum* washer maksimi* minimi* antal* antall* lukumäär* fjöld* indstilling* innstilling* inställning* standardinn* standardind* standardin* setting* default* asetus* danmark* norge sverige suomi kredit* realkredit* bank banken forsikring* försäkring* fast fond* aktie* premium plan pakke butik* affär* forretning* kaupp* verslun* forening* föreningen
		klubb* klub skolan skolen byen kommun* organisa* partiet tidning* avis* fabrik* restaur* festival* garanti* takuu* ábyrgð* warranty* guarante* avtal* aftale* avtale* kontrakt* sopimu*
		samning* contract* abonnem* abonem* áskrift* tilaus* bindning* bindings* binding lån lånet lånene laina* lainan loan* ränta* rente* renta bil bilen bilens bilar auto auton autoni car cars
		bíl bíll bíllinn hus huset husets talo talon house hús húsið bostad* bolig* lägenhet* leilighet* leiligheit* lejlighed* asunto* íbúð* apartme* flat router* ruter* modem* mobil mobilen
		telefon* puhelin* puhelim* phone* sími símin* dator datorn tietokon* tölva tölvan computer* maskin* machine* vaskemas* tvättmas* pesukon* kylskåp* kjøleskap* køleskab* jääkaap* ísskáp*
		oppvask* diskmas* opvaske* fryse* tv tven firma firman firmaet företag* bolag bolaget bedrift* selskab* selskap* yrity* yhtiö* fyrirt* company business erfarenh* erfaring* experien* kokemu*
		reynsl* membersh* jubileu* båt båten båtens båtar båtarna båd båden vene venee* veneen bátur boat sykkel* cykel* cykeln växlar bike bicycle* pyörä* hjól hjólið hjólinu konto kontot kontoen account* tilini reikning* kortet
		byggnad* bygning* bygge* building* taket roof sofa* soff* seng sengen madrass* madras* whisky vin vinet wine avgift* gebyr* pris priset prisen price* hinta hinnan kø kön køen kassa* lov
		lagen loven law sagen saken sak ärendet fordon* køretøj* kjøretøy* ajoneuvo* vehicle* sparing* spar fondet lease leasing varmepum* värmepum* batteri* akku* battery larm larmet alarm*
		programm* app appen kamera* printer* skriv* lampa lampan temperatur* vann vatten klockan klokken klukkan kello dörren pumpe* pumpen fönstren hissen heisen elbil* moped* trehjul* skog skogen
		brygga hytta hytten stugan mökki* bok boken bøker`,
	pet: `hund hunden hundens hundar tik tispe valp valpen hvalp* katt katten kattens kattung* katte kat kisse* koira* koiran kissa* kissan hest hesten heste häst hästen hästar ponny* ponni* pony
		kanin* kanini hamster* marsvin* undulat* papegoj* papegøj* papuka* dog dogs puppy puppies cat cats kitten* horse horses rabbit* parrot* hundur* hundinn köttur* kötturinn kisa kisan hestur*
		tamma tammani hoppe hoppa dyr dyret husdjur* kæledyr* kjæledyr* lemmik* gæludýr* pet pets labrador* pudel* schäfer* tax taxen bulldog* retriever* golden collie terrier* sköldpad* skildpad*
		skilpad* kilpikon* kalv kalven ko kua kon sugga lamm geit höna høne valpar`,
	limit: `över over under yli alle minst mindst minimum max maks maksimum högst højst høyst vähintään enintään yfir undir least most mellan mellem mellom between från fra frá from opp upp upto
		aldersgrense* åldersgrän* aldersgræns* ikäraja* gräns grænse grense`,
	elder: `nuoremmille nuoremmat nuorempia vanhemmille vanhempia vanhemmalle nuorempi yngra yngri eldra betalar betaler maksaa maksavat pay pays gratis free ilmaiseksi frítt äldre eldre ældre older yngre younger vanhempi vanhemmat eldri oppover uppåt opefter över mer mere above`,
	ago:   `utover onwards päästä kuluttua síðar seinna seinare myöhemmin sedan siden sidan sen ago sitten síðan tilbake tilbage tillbaka fram frem framåt fremover fremad later senare senere före før earlier jälkeen välein aikana aikaa`,
	clock: `in till til kl klo klockan klokken kello klukkan klukka efter etter after eftir inom innan innen inden within för for per pr ved vid when tills before since siden varje hvert hver hvart joka
		var every each siste sidste sista senaste last past next första first`,
	ranked: `personnum* personnr* klasser klasses klassene klassers klassinger bekkir maximalt maksimalt th tv mf dør adress* address* adresse* osoite* osoittee* heimilisf* bopæl* bosted* nr no nro núm númer nummer numret nummeret number num # rum rom room rommet rummet huone huonee* sal stue
		lgh leil leilighet etg etage etasje vån våning våningen hæð kerros krs floor plan gate gatan vei veien vej vejen vägen gata tie katu linje linjen linja buss bussen bus bussi lína strætó tåg tog
		spor spår perrong platform klass klassen klasse trin trinn luokka luokan bekkur bekk årskurs class grade versjon version ver v sida side sidan sivu page kapittel kapitel kap chapter luku §
		paragraf pos punkt del osa part post box boks str strl size koko storlek størrelse stl skonummer level nivå niveau taso lag sesong säsong season episode afsnit avsnitt jakso iphone galaxy
		windows ios android office pro uke vecka viikko uge week vika vers modell model modellen plats plads plass sete säte seat paikka bord table pöytä skåp lokero kull kode kod dag päivä dagur
		day zone zon sone gruppe grupp avdelning avd afd avdeling afdeling osasto deild bod port uppgång opgang oppgang rappu trapp tr inngang ingang team u p§`,
	and:  `eli och og ja and o å samt resp respektive henholdsvis sekä eða`,
	goes: `nii niin ni men mutta but mut så so utan eller or tai eða en then da då fordi därför för ettersom eftersom because joten et at att että har`,
	has: `får jobber jobbar arbejder työskentelen vinn work har have has had hadde hade havde on fick fik fikk bor bodde lives live asuu asun bý býr ska skal skall vill vil kan can må måste behöver behøver trenger tarvitsee tarvii går bruker brukar
		bruger söker søker inkommer inkom ligger klarar`,
	who:      `som who joka sem der`,
	rule:     `om hvis if jos ef dersom pitää täytyy må þarft måste skal skall must shall ska bör bør should alla alle everyone kaikki gratis free ilmaiseksi`,
	as:       `som as sem`,
	passport: `legitimasj* legget leget folkbokför* folkeregist* þjóðskrá* väestötieto* väestörek* licence license ajokort* ökuskír* lappen henkkar* henkilökort*  pass passet passport passi passissa pas passeport vegabréf* legitimat* leg id körkort* kørekort* førerkort*`,
	half:     `halvt halv half puoli puolivuo* hálft hálfs`,
	neck:     `árgerð árgerd árgangur árgangi módel módeli vuosim årsmod vuosikert* årsmod  årskull* årg vm modell model mallia årgång årgang årgangen argang vuosimall* vuosimallia årerd årsmodell årsmodel vintage årgerð`,
	month: `tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk jún júl ágú nóv jan januar januari january janúar tammikuu* feb febr februar februari february febrúar helmikuu* mar mars marts march maaliskuu* apr april apríl huhtikuu* maj mai may maí toukokuu* jun juni
		june júní kesäkuu* jul juli july júlí heinäkuu* aug august augusti ágúst elokuu* sep sept september syyskuu* okt oct oktober october október lokakuu* nov november nóvember marraskuu* dec des
		december desember joulukuu*`,
	when: `maanantai* tiistai* keskiviik* torstai* perjantai* lauantai* sunnuntai* mánudag* þriðjudag* miðvikudag* fimmtudag* föstudag* laugardag* sunnudag* kuussa viikonlop* helgen helga helgi helgina weekend* tidspunkt* tillfället tidpunkten tiden
		 viikolla vuonna våren vår sommar sommer sommaren sommeren høst høsten hösten höst vinter vinteren vintern påske jul julen morgon morgen morgun dag går kveld kväll år vor haust sumar vetur
		nästa neste næste ensi viime next last week tomorrow today yesterday tonight huomenna eilen tänään keväällä kesällä syksyllä talvella spring summer autumn fall winter måndag* tisdag* onsdag*
		torsdag* fredag* lördag* söndag* mandag* tirsdag* lørdag* søndag* monday tuesday wednesday thursday friday saturday sunday januar* februar*`,
	speaks: `heter hedder heiter heiti nimi nimeni name namn navn named hetar kallas called heitir kutsutaan`,
	state: `ordblind ordblinde dyslektiker synshandicappet synskadad synshemmet hørehæmmet hørselshemma lukihäiriö* lesblind* kørestolsbruger rullstolsburen nybliven skilsmis* forlovet förlovad kihloissa trulofuð gravid døende döende svårt multisjuk multisyk tunghörd tunghørt heikkokuu* huonokuu* heyrnarl* sjónsk* enearv* barnløs barnlös lei trött trøtt træt sliten väsynyt väsyny þreytt þreyttur tired fed sick syk sjuk syg sairas veikur veik ill blind sokea blindur döv døv kuuro deaf ensam ensamstående alene ene yksin ein einn alone lonely ugift gift naimisissa giftur married single singel enslig skild skilt fraskilt eronnut
		fráskilin widowed gravid raskaana ólétt ófrísk pregnant pensjonert pensionerad pensionär pensionist pensjonist eläkkeellä retired arbeidsledig arbetslös arbejdsløs työtön atvinnulaus unemployed ufør uføretrygdet sjukskriven sykmeldt sygemeldt sjukpensionär förtidspensionär førtidspensionist frisk halt fortsatt stadig still dement skral svaksynt synsk hørselshemmet rullestol rullstol kørestol`,
	nearing: `verða vei veg vägen väg vej going snart soon pian kohta bráðum leið leiðinni matkalla`,
	party:   `køber kjøper køper sælger selger klager ejer eier`,
	enrols:  `tilmeld* anmäl* påmeld* innmeld* indmeld* ilmoit* skrá skrái skráning* skráð enrol* enroll* regist* signing sign add melder melde tilføj* lägg legg lisää* bæta`,
}
