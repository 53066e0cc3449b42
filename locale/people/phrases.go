package people

// phrases are the words that lead to names and addresses, in Swedish, Danish, both
// Norwegians, Finnish, Icelandic, Faroese and English, with what is typed in their place. A
// phrase of several words is known by its last word; what it needs before is in context.go.
var phrases = map[cue]string{
	cueCalled: `hed heter hetter het heder hedder hetr hedde hette heiter heitte heiti heitir hét eiti eitur kallas kallades kaldes kalles
		kallast kallaður kölluð called named nimeltä nimeltään nimisen niminen undertecknad undertegnede
		himself herself`,
	cueName: `cn eft enavn enamn fornvn efternvn namn namnet nam förnamn efternamn mellannamn tilltalsnamn smeknamn fornamn navn navnet fornavn efternavn
		mellemnavn etternavn mellomnavn kaldenavn kallenavn førenamn etternamn mellomnamn nimi nimeni nimensä nimesi
		etunimi sukunimi kutsumanimi lempinimi nimellä nafn nafnið nafni fornafn eftirnafn millinafn name names efternamnet förnamnet etternavnet fornavnet efternavnet mellomnavnet mellemnavnet sukunimeni sukunimensä etunimeni etunimensä eftirnafnið fornafnið surname firstname lastname
		forename fullname nickname navni`,
	cueSign: `julhälsning julhälsningar nyårshälsning nyårshälsningar påskhälsning påskhälsningar sommarhälsning sommarhälsningar hösthälsning hösthälsningar vårhälsning vårhälsningar vinterhälsning vinterhälsningar midsommarhälsning midsommarhälsningar helghälsning helghälsningar adventshälsning adventshälsningar julehilsen julehilsner påskehilsen påskehilsner sommerhilsen sommerhilsner efterårshilsen efterårshilsner nytårshilsen nytårshilsner forårshilsen forårshilsner vinterhilsen vinterhilsner pinsehilsen pinsehilsner weekendhilsen weekendhilsner høsthilsen høsthilsener høsthelsing vårhilsen vårhilsener vårhelsing nyttårshilsen
		nyttårshilsener nyttårshelsing helgehilsen helgehilsener helgehelsing vinterhilsener vinterhelsing pinsehilsener pinsehelsing sommerhilsener sommerhelsing julehilsener julehelsing påskehilsener påskehelsing juhannusterveisin juhannusterveisiä juhannusterkuin kesäterveisin kesäterveisiä kesäterkuin jouluterveisin jouluterveisiä jouluterkuin syysterveisin syysterveisiä syysterkuin kevätterveisin kevätterveisiä kevätterkuin talviterveisin talviterveisiä talviterkuin pääsiäisterveisin pääsiäisterveisiä pääsiäisterkuin uudenvuodenterveisin uudenvuodenterveisiä uudenvuodenterkuin vapputerveisin vapputerveisiä vapputerkuin viikonlopputerveisin viikonlopputerveisiä viikonlopputerkuin jólakveðja jólakveðju jólakveðjur sumarkveðja sumarkveðju sumarkveðjur haustkveðja haustkveðju haustkveðjur vorkveðja vorkveðju vorkveðjur páskakveðja páskakveðju páskakveðjur nýárskveðja nýárskveðju nýárskveðjur helgarkveðja helgarkveðju helgarkveðjur
		mvh signerad signerade signeret underskriven inloggad innlogget indlogget greetings vänligen vänlig hälsning hälsningar hälsningarna hälsn hlsn hälsar halsningar halsning hälsnignar hälsningr
		hilsen hilsner hilsener hilsning hils venligst vennligst helsing helsingar helsning helsninger
		terveisin terveisiä terv terkuin terkkuja kiittäen ystävällisesti
		kveðja kveðju kveðjur kvedja kvedju bkv mbk mkv virðingarfyllst heilsan heilsu vinarliga
		regards rgds sincerely faithfully cheers yours truly kram kramar puss klem klemmer knus högaktningsfullt ærbødigst
		sign signatur undertecknat underskrift allekirjoitus undirskrift signed signerat signert
		vänlign vänlighälsning vänl vänligt hlsningar hälsing mvhh medvänlighälsning vennlighilsen hilsenn hillsen hilse hilsn venlighilsen vennlhilsen hls grüße grüsse rgrds reagrds regads sincerly yoursincerely ystterv terveisi terveisein terkut kveja kveðjaa bestukveðjur underskrevet underskrevne signature undirritaður undirrituð allekirjoittanut allekirjoittaja tecknat bästahälsningar`,
	cueSignAt: `vh kh bh t yt kv br kr ps xoxo xx hälsn mv v ha`,
	cueGreet: `hej hejsan hejhej heij hejj tjena tjenare tja tjabba hallå kära käre bästa hei heisann heia hallo hey heyy hejsa dav
		goddag halløj kære kjære kjaere kaere moi moro moikka heippa terve tervehdys hyvä arvoisa hæ halló sæl sæll sælar
		sælir blessuð blessaður kæri kæra hi hello dear hiya morgon morgen morn goddagen hai hejdå welcome välkommen velkommen
		heihei halloj hallojsa hejhejsan yo hyväätä moikkis moikku hæhæ godmorgon godmorgen godkväll hola salut hullo goodmorning kæru kjaer kare basta hejjj helo helou hellow haloo allo salaam assalamu alaikum aleykum alaykum merhaba privet ciao bonjour namaste ahoj witam`,
	cueTitle: `haastemies ulosottomies konstaapeli ylikonstaapeli komisario rikoskomisario kronofogde kronofogden kronofoged kronofogeden pantefoged namsmann namsmannen lensmann lensmannen
		politibetjent politibetjenten polisinspektör polisassistent poliskommissarie kriminalinspektör stefnuvottur lögregluþjónn rannsóknarlögreglumaður bailiff constable sergeant herr herre hr fru fröken frk frøken doktor dr professor prof advokat adv ingenjör ing sjuksköterska ssk usk bm leg läk
		læge lege overlæge overlege sykepleier sygeplejerske läkare överläkare barnmorska jordemoder jordmor tandläkare tandlæge
		tannlege psykolog kurator rektor prest präst pastor herra hra rouva rva neiti nti tohtori tri lääkäri opettaja asianajaja
		hoitaja frú læknir séra lögmaður hjúkrunarfræðingur kennari mr mrs ms miss sir madam nurse doctor lawyer familjen familien
		perhe fjölskyldan family lærer lärare læreren läraren lektor sekreterare vaktmester vaktmesteren vicevært viceværten vaktmästare vaktmästaren tolk tolken tulkki`,
	cueFamily: `moren faren broren søsteren mora pappaen mammaen mormoren morfaren bestemoren bestefaren granna grannfrun man mannen make maken maka makan fru frun hustru sambo sambon pojkvän flickvän tjej kille son sonen dotter dottern dotra barn barnet
		barnbarn mamma mamman pappa pappan mor mors mormor morfar farmor farfar far fars syster systern bror brorsan brodern syskon svärmor svärfar
		svärson kusin kompis vän väninna granne grannen kollega kollegan chef chefen mand manden kone konen kæreste søn sønnen datter datteren
		barnebarn barnebarnet barnebarna barnebørn oldebarn oldebarnet svigermora lillesøster storesøster lillebror storebror lillesyster storasyster søster svigerfar svigermor svigersøn svigerdatter fætter kusine ven veninde nabo naboen kollegaen
		mann kona samboer samboeren sønn dattera fetter venn venninne sjef sjefen onkel tante tant faster moster farbror morbror
		mies mieheni vaimo vaimoni poika poikani tytär tyttäreni tyttö äiti äitini isä isäni veli veljeni sisko siskoni lapsi lapseni avopuoliso
		puoliso puolisoni naapuri naapurini ystävä ystäväni pomo anoppi appi mummo mummoni ukki serkku maðurinn maður konan sonur
		dóttir barnið pabbi amma afi systir bróðir frændi frænka vinur vinkona nágranni kærasti kærasta makinn husband wife
		partner daughter mother father brother sister mum mom dad grandma grandpa grandmother grandfather uncle aunt cousin friend
		neighbour neighbor colleague boss manager boyfriend girlfriend fiancé fiancée stepson spouse ægtefælle ektefelle
		dotterdotter dotterdottern dotterson dottersonen sondotter sondottern sonson sonsonen styvson styvsonen styvdotter styvdottern styvfar styvmor plastpappa plastmamma gudson guddotter gudmor gudfar svärdotter svärdottern svärmorsan brorsa syrra syrran morsan farsan
		datterdatter dattersøn sønnesøn sønnedatter stedsøn steddatter stedfar stedmor plejesøn plejedatter stesønn stedatter stefar stemor svigersønn svigerdatteren svigersønnen fosterson fosterdotter gudbarn papfar papmor bonusfar bonusmor
		tyttärentytär tyttärenpoika pojanpoika pojantytär lapsenlapsi lapsenlapseni poikapuoli tytärpuoli isäpuoli äitipuoli miniäni vävyni kummipoika kummityttö barnabarn barnabarnið tengdasonur tengdadóttir tengdamamma stjúpsonur stjúpdóttir
		auntie granny nan nana roomie housemate landlady bróðurdóttir bróðursonur systurdóttir systursonur langamma langafi mágkonan fosterdatter fostersønn fosterbarn fosterbarnet ekskone ekskona ekskonen eksmann eksmannen eksmand eksmanden ekskæreste eksmake exfästman bonussønn bonussøn bonusdatter bonusdatteren bonussonen bonusdottern barnepike barnepiken barnvakten nevøen niesen niesa svägerskan svågern grandson granddaughter stepdaughter stepfather stepmother godson goddaughter fiance fiancee flatmate roommate
		yläkerran alakerran seinänaapuri seinänaapurini granntjej svåger svägerska bonusson bonusdotter bonuspappa bonusmamma fästman fästmö sambons exmake exfru exman föräldrar foreldre forældre vanhemmat foreldrar parents ex brorson brorsdotter systerson systerdotter barnbarnet tvilling svoger svigerinde svigerinne forlovede forlovet niese nevø nevö niece nephew sisarentytär käly lanko vävy miniä täti setä eno ystävätär kihlattu kummi mágur mágkona tengdamóðir tengdafaðir dóttursonur sonardóttir pojken pojke flickan flicka tjejen killen kvinnan kvinna drengen dreng pigen pige piken gutten gutt jenta jente gutungen jentungen strákur strákurinn stelpa stelpan isoäiti isoäitini isoisä isoisäni mummini pappani vaari vaarini ukkini tätini setäni enoni serkkuni kaverini naapurille naapurilla naapurilta nágranna nágranninn nágrannanum tyttäremme poikamme lapsemme äitimme isämme avokki avomies avomieheni avovaimo avovaimoni puolisomme kihlattuni siippani sambýlismaður sambýlismaðurinn sambýliskona sambýliskonan eiginmaður eiginkona barnsfaðir barnsmóðir samlever samleverske kæresten bestemora bestemor bestefar bedstemor bedstefar oldemor oldefar aunty emäntä isäntä siskon äidin isän`,
	cueRole: `ritari íbúi íbúinn íbúar asukas asukkaat anon anonym anonyymi aspa kuski húsvörður host kundvärd hyresvärd bogholderi korjaamo kund kunden kunde customer client klient klienten patient patienten pasient pasienten pat potilas potilaan sjúklingur asiakas
		asiakkaan asiakkaamme viðskiptavinur viðskiptavinurinn handläggare handläggaren saksbehandler sagsbehandler käsittelijä medlem
		medlemmen jäsen agent agenten user användare användaren bruker brukeren bruger brugeren käyttäjä notandi innehavare innehavaren
		indehaver innehaver kontoinnehavare kontohavare kontohaver kontoeier kortinnehavare kortholder tilinomistaja reikningseigandi
		korthafi eier eieren ejer ejeren ägare ägaren owner holder omistaja eigandi hyresgäst hyresgästen lejer lejeren leietaker
		leietakeren vuokralainen leigjandi tenant köpare köparen køber køberen kjøper selger selgeren säljare säljaren sælger sælgeren
		ostaja myyjä kaupandi seljandi buyer seller mottagare mottagaren modtager modtageren mottaker mottakeren vastaanottaja viðtakandi
		recipient payee avsändare avsändaren afsender avsender lähettäjä sendandi sender betalare sökande sökanden ansøger søker hakija
		umsækjandi applicant ombud ombudet fullmäktig förare föraren fører føreren sjåfør kuljettaja ökumaður driver passagerare passenger
		resenär reisende rejsende matkustaja farþegi guest gäst gæst gjest vieras gestur kontaktperson yhteyshenkilö tengiliður
		contact borger borgeren elev eleven opilas oppilas nemandi pupil anhörig pårørende omainen aðstandandi vårdnadshavare huoltaja forelder foresatt
		besökare besøkende besøgende vierailija frånvarande fraværende fravær forföll avbud forfall afbud poissa närvarande tilstede läsnä deltagare deltagere deltaker deltakere osallistuja sterbhuset dödsboet dødsboet dødsbo kuolinpesä dánarbú
		målsägande vittne vitne vidne todistaja skadelidte modpart motpart uthyrare utleier udlejer vuokranantaja employee
		anställd medarbetare ansatt medarbejder työntekijä starfsmaður löntagare beställare bestiller tilaaja godman huvudman
		assignee requester requestor reporter handler uppringare inringare innringer oppringer opkalder soittaja vastaaja laatija luoja luonut käsittelee tilldelad tildelt úthlutað innhringjandi medsökande medansøger medsøker kanssahakija meðumsækjandi noutaja vastaanottanut kuittasi käsittelijänne sölumaður sölumaðurinn worker
		förälder avliden avdøde afdøde edunvalvoja försäkrad forsikrede vakuutettu boende låntagare låntaker
		lainanottaja lántaki faktureringskontakt cc attn att
		undertecknare signatär avtalstagare abonnent abonnenten abonnentens prenumerant husvärd styrelseordförande ordförande ordføreren styreleder styremedlem styrelseledamot formand kasserer kassör chaufføren sjåføren bílstjóri bílstjórinn kureren kuriiri sendillinn montøren montören teknikern teknikeren asentaja elektrikern elektrikeren suppleant suppleanten varamaður gjaldkeri treasurer varajäsen revisor bestyrer vicevært kontaktpersonen kontaktpersoner beställaren bestilleren tilaajan saajan saaja maksajan maksaja haltija mandatar omboud deltager þátttakandi þjónustufulltrúi fulltrúi ráðgjafi radgivare rådgivare rådgiver rådgiveren neuvoja asiakaspalvelija virkailija ekspedient ekspedienten tekniker montör montør chaufför chauffören ansvarig ansvarlig vastuuhenkilö ábyrgðarmaður handlægger husägare ejerskab landlord supervisor technician therapist carer caregiver guardian esimies esimieheni esihenkilö esihenkilöni pomo pomoni yfirmaður yfirmaðurinn nominee beneficiary förmånstagare gäldenär borgensman forhandler`,
	cueContact: `ring ringa ringe soittaa kontakta kontakt kontakte hälsa hils fråga spørg spørre spør sök sökte nå träffade mötte møtte
		call phone ask contact meet met tell thank tacka takk soita soittakaa kysy kysykää tapasin hringdu hringja spyrja biðja hafðu
		maila mejla smsa skriv skriva mejle maile koppla kopplade kopplad kobl koble koblet viesti viestiä yhdistä yhdistäkää sendu forward cc spör spyr bemærk pyydä`,
	cueCare: `c`,
	cueTalk: `pratade pratat prata pratar talade talat tala talar snackade snackat snacka chattade chattat mejlade
		talte talt tale taler snakket snakke snakker snakka snakkede chattet prate pratet skrev skrevet
		spoke spoken speak talk talked talking chatted dealt chat talaðu talið puhuin puhunut puhua puhuimme juttelin keskustelin
		talaði talað spjallaði ræddi rætt`,
	cueWith: `med with við kanssa hjá vid`,
	cueIs:   `är ar e er is on var was blir hette va vara være æ`,
	cueAm:   `olen oon am m olemme`,
	cueI:    `jag jeg eg ég minä mä mie vi we me við`,
	cueThis: `det dette detta this that it its se tämä þetta það`,
	cueOwn:  `min mitt mit mi mín mítt minn mínum minni minnar míns mina mine my our vår vårt vores his her hans hennes hendes sin hennar hän minun mun meidän thy okkar ykkar sínum sín sinn sinni`,
	cueHere: `här her here hér hérna tässä täällä speaking puhelimessa`,
	cuePrep: `till från för av hos til fra for af frá fyrir hjá to from by about efter etter eftir om vedr ang gällande enligt ifølge ifölge samkvæmt angående regarding re
		koskien`,
	cueIn:  `i på in at á í ved vid nära near`,
	cueAnd: `och og ja and oc samt sekä ok o`,
	cueFill: `øh öh eh eeh ehm nu nå bara så altså alltså alltid fulde fullt fullständiga fulla fulle full koko hela hele mitt mit mín mítt själv
		selv sjølv bare just still vel ju jo dock visst egentligen egentlig gumman gubben vännen raring älskling snuttan skatten skat vennen vennepus kulta rakas alla alle allihop allihopa everyone`,
	cueSpoke: `ringede säger sa sade sagt sagde siger sier seier ringer ringde ringte ringt lovade lovet lovte lova lovede skrev svarade svarte svarede mejlade hälsade
		hjälpte hjalp hjælper hjelper hjälper undrar påstår hävdar meddelar intygar sanoi soitti lupasi kirjoitti kertoi sagði sagðist kvaðst hringdi lofaði skrifaði said called
		promised wrote told says asked replied phoned explained`,
	cueSaid:   `can could getur gæti voiko voisiko kommer kom skriver önskar ønsker vill vil har hade hadde havde kan skulle ska skal haluaa on oli er var wants has had was is will heter hedder heiter`,
	cueFirm:   `ab aps as asa oy oyj hf ehf ltd inc gmbh hb kb ba sf slf ks enk ry rf llc plc a/s ivs ky tmi stiftelsen`,
	cueThanks: `tack tak takk kiitos kiitti thanks thx thanx thank takkfyrir förhand forhånd etukäteen fyrirfram advance`,
	cueLives: `bor bodde bo boende bosatt bopæl adress adressen adressa adresse adr bostadsadress hemadress postadress postadresse postadressa besöksadress gatuadress gateadresse gateadressa vejadresse lähiosoite käyntiosoite gatunamn gatenavn gadenavn vejnavn kadunnimi folkbokförd
		folkbokförda skriven flyttat flyttade flyttar flyttet flyttede flytter flytta leveransadress faktureringsadress levering
		leveringsadresse fakturaadresse boligadresse folkeregisteradresse hjemmeadresse bustad bosett toimitus asun asuu asumme asuvat asui muutti muuttaa muuttivat osoite osoitteeni osoitteessa osoitteeseen
		osoitteeksi kotiosoite postiosoite katuosoite toimitusosoite muutin muutan muutamme muuttanut heimilisfang heimilisfangið heimili lögheimili
		búgvi býr bý búum búsett búsettur bústaður bústað flutti flutt flytja sendist sent live lives living moved moving address addr
		flyt flytjum registered home deliver delivered delivery levereras leveres toimitetaan skickas sendes lejemål objekt installationsadresse
		folkbokföringsadress utdelningsadress fakturaadress vistelseadress semesteradress hämtadress upphämtningsadress lämningsadress avlämningsadress avhämtningsadress lossningsadress
		lastningsadress installationsadress anläggningsadress fastighetsadress objektsadress lägenhetsadress arbetsadress jobbadress arbetsplatsadress kontorsadress kontaktadress skadeadress
		inflyttningsadress utflyttningsadress flyttadress boendeadress mottagaradress avsändaradress returadress kundadress serviceadress städadress färdtjänstadress startadress slutadress
		belägenhetsadress platsadress evenemangsadress adressrad gatuadr folkbokföringsadr levadr mantalsskriven gadeadresse bopælsadresse hjemadresse privatadresse faktureringsadresse
		opholdsadresse ferieadresse afhentningsadresse afleveringsadresse læsseadresse losseadresse ejendomsadresse arbejdsadresse kontoradresse kontaktadresse skadesadresse indflytningsadresse
		fraflytningsadresse tilflytningsadresse modtageradresse afsenderadresse returadresse kundeadresse serviceadresse rengøringsadresse startadresse beliggenhedsadresse stamadresse
		forsyningsadresse forbrugsadresse adresselinje fakturaadr adresseringsvejnavn opholdssted skadested gerningssted installationssted forbrugssted vegadresse bostedsadresse oppholdsadresse
		henteadresse lasteadresse installasjonsadresse anleggsadresse eiendomsadresse arbeidsadresse jobbadresse skadeadresse innflyttingsadresse utflyttingsadresse flytteadresse
		mottakeradresse avsenderadresse beliggenhetsadresse oppmøteadresse matrikkeladresse målepunktadresse strømadresse gateadr bostedsadr adressenavn adressetekst bosted oppholdssted forbrukssted
		leieobjekt asuinosoite kotipaikkaosoite jakeluosoite laskutusosoite purkuosoite lastausosoite asennusosoite kohdeosoite työosoite yhteysosoite lähtöosoite määräosoite palautusosoite
		asiakasosoite palveluosoite sijaintiosoite liittymäosoite muuttoosoite osoiterivi osoitetieto osoitteensa toimitusos laskutusos asuinpaikka asennuspaikka vahinkopaikka onnettomuuspaikka
		käyttöpaikka kulutuspaikka vuokrakohde lögheimilisfang dvalarstaðarheimilisfang póstheimilisfang afhendingarheimilisfang sendingarheimilisfang reikningsheimilisfang greiðsluheimilisfang
		endursendingarheimilisfang skilaheimilisfang heimilisföng heimilisfangi heimilisf aðsetur aðsetri utanáskrift götuheiti dvalarstaður notkunarstaður tjónsstaður slysstaður residence resides
		residing premises domicile abode billingaddress shippingaddress homeaddress deliveryaddress streetaddress addressline thoroughfare
		postnr postnummer postnummeret postnumret poststed postort postinumero póstnúmer osote osotteeni ejendom`,
	cueFlat: `lgh lägenhet lgnr tr trappor vån våning plan uppg uppgång port sal etage dør opgang lejl lejlighed
		leil leilighet etg etasje oppgang as asunto rappu krs kerros huon rum íbúð íb hæð apt flat floor apartment bte inv t room`,
	cueBox: `box postbox postboks pb pl pósthólf pósth boks fe`,
	cueUnit: `kr kronor kroner krónur kr. sek dkk nok eur euro euroa usd isk procent prosent kg km m cm mm gb mb kwh min minuter minutter minuuttia
		minutes mínútur tim timmar timer tuntia hours klst dagar dage dager päivää days st stk kpl stycken mg ml liter mbit år månader veckor uger
		uker viikkoa weeks v spm grader m2 kvm stop gange ganger gånger personer`,
	cueTime: `kl klo klokken klockan den d kello nr nummer numero no vecka uke uge viikko sida side sivu version v kapitel kap punkt rad linje buss linja bussi
		steg steget trin nivå`,
	cueParticle: `von af av van der den al el bin bint ibn abu de la le da di dos das del della zu zur ter ten mc san ben á`,
	cueThing: `passi passin passia firma firman firmaet företag företaget bolag bolaget selskab selskabet selskap selskapet yritys yhtiö fyrirtæki fyrirtækið company
		arbetsgivare arbejdsgiver arbeidsgiver työnantaja employer butik butiken butikken app appen produkt produkten hund hunden katt katten kat
		 koira kissa hundur köttur dog cat häst hest hesten hästen båt båten skola skolan skole skolen förening föreningen gata gatan vej vejen
		by byen ort orten restaurang restaurant café program programmet serie serien film filmen spel spelet nätverk nätverket wifi modell modellen farge farve färg colour color väri litur`,
	cueAgain: `igen igjen again aftur taas jälleen speaking`,
	cueNoRoad: `omvägen omväg bilvägen bilväg cykelvägen cykelväg gångvägen gångväg motorvägen motorväg järnvägen järnväg riksväg riksvägen länsväg europaväg
		fotgängargatan huvudgatan sidogatan tvärgatan genvägen genväg hemvägen skolvägen halvvägen tillvägen sjövägen landvägen undervejs omvej omvejen
		motorvej motorvejen hovedvej hovedvejen cykelsti cykelstien jernbane genvej hjemvej omvei omveien motorvei motorveien riksvei riksveien fylkesvei fylkesveien
		europavei hovedvei hovedveien sykkelsti sykkelstien snarvei hjemvei hjemveien moottoritie maantie valtatie kantatie seututie yhdystie kiertotie pyörätie
		hringvegur þjóðvegur þjóðvegi motorway highway avtale avtalen nytta myötä ostie sovellus käytöstä hyllplats parkeringsplats plats platser arbetsplats
		arbeidsplass arbejdsplads parkeringsplass parkeringsplads sengeplass lagerplats sittplats sitteplass plass plads rätt spår arbetsplatsen marknadsplats
		tidpunkt telefonnummer utvägen anvisning ingång undantag tillgång tilgang adgang uppgång nedgång overgang övergång omgång omgang inngang indgang fremgang
		framgång gang gång gangen gången side siden tilbud sæson gård land strømsted bostad skiva ring høyde höjd hæð bredde`,
	cueSide: `ög nb bv tv th mf st stuen kld kælder kjallari kjeller`,
	cueSized: `norra södra östra västra nya gamla stora lilla övre nedre mellersta sankt st s:t nordre nørre søndre sønder østre øster vestre vester store lille
		gammel gamle gl ny nye øvre indre ytre itre ytra inre yttre iso pieni vanha uusi ylä ala pohjoinen eteläinen itäinen läntinen
		ndr sdr vestra austre austra kong dronning kung drottning kungs konung prins prinsesse christian`,
	cueBot: `chattibotti chattibotin bottinne alexa cortana bixby bot botti bots chatbot chatbots chatbotten chatboten chattbot chattboten chatbotti chatti robot roboten robotti assistent assistenten assistant assistentti
		spjallmenni spjallmennið snjallmenni snjallmennið raddgervill raddgervillinn aðstoðarmaður högtalare högtalaren høyttaler høyttaleren højttaler højttaleren speaker`,
	cueYou:  `du you þú oletko oletteko tú ni dere`,
	cueIts:  `its`,
	cueWho:  `vem hvem kven kuka who hver whos`,
	cueOwns: `tillhör tillhörde tilhører tilhørte tilhørt tilhøyrer kuuluu belongs tilheyrir tilheyrði`,
	cueDid: `skickade beställde köpte betalade hämtade lämnade kontaktade frågade klagade bokade bad sendte bestilte købte betalte hentede afleverede kontaktede spurgte klagede
		kjøpte hentet leverte kontaktet spurte klaget lähetti tilasi osti maksoi haki kysyi varasi sendi pantaði keypti borgaði sótti spurði sent ordered bought paid picked booked`,
	cueThere: `där dær kvar still vielä töissä paikalla ennå stadig stadigvæk fortsatt fortfarande there inne jobbar jobber arbejder arbeider finns findes onko viðstaddur`,
	cueOr:    `eller or vai eða ellers utan`,
	cueGoods: `stol stolen stolar bord bordet soffa soffan lampa lampan matta mattan hylla hyllan byrå fåtölj sänggavel säng sängen skåp gardin gardiner kudde madrass täcke garderob
		sofa sofaen stole lampe lampen tæppe reol reolen seng sengen skab kommode pude madras hylle senga teppe skap lenestol pute
		sohva tuoli pöytä lamppu matto hylly sänky lipasto tyyny patja stóll borð sófi lampi motta hilla rúm chair table couch lamp rug shelf bed desk mattress pillow curtain wardrobe dresser
		klänning klänningen kjol tröja jacka jackan byxa byxor skor kappa kjole kjolen bluse skjorte bukser sko bukse genser jakke jakken mekko takki housut kengät dress jacket shoes sweater bag väska
		veske taske laukku porslin servis kastrull mugg kopp krus artikel artikeln artikkel vare varan tuote vara product mönster garn färgen fargen garnet ekstremvær ekstremværet uvær uværet stolpe tapet tapetserie kollektion kollektionen kolleksjon mallisto
		färja färjan færge ferge ferja skip skipet fartyg fartyget laiva ship ferry tåg tåget orkan orkanen stormen myrsky hurricane storm kök köket kjøkken køkken keittiö kaffe te ost øl öl olut beer vin viini wine`,
}
