package people

// What a word says of a sentence that has a person in one certain place: the counter where somebody works, the verb of a talk,
// the guardian of whom. They are looked up only where the word beside a name makes such a sentence likely.
const (
	noFrame           cue = iota
	frameYours            // er, dere: hos er is where people answer
	frameNever            // another pronoun: stands in such places, too
	frameDesk             // kundtjänst: people who answer are there
	frameOffice           // kontor: where people answer, behind er or jeres
	frameWhere            // nede: between a name and where it works
	frameTalk             // pratar, skriver: is it X jag pratar med
	frameDuty             // ansvarig: who somebody is, beside the roles of phrases.go
	frameStand            // tecknat: på whom something is
	frameWard             // värge: for whom
	frameTo               // adresserad: till whom
	frameDrop             // radera: whom from a list
	frameFrom             // kontot, listan: from which
	frameGone             // flyttat: what only people have done
	frameInName           // nimissä: behind the name
	frameInstead          // istället: behind to whom it shall go
	frameVerb             // gav, fixade: what people at a counter do
	frameLogin            // logga: på a site
	frameMember           // kund, konto: hos a company
	frameBuy              // beställde: från a shop
	frameDraw             // drar: money
	frameMoney            // pengar
	framePage             // sidor, side: mina sidor is a site
	frameParish           // församling: bears the name of a saint
	frameDoor             // dörren, ringklocka: on which names stand
	frameKnow             // känner: ni, and somebody
	frameMeet             // mötet, tid: with whom
	frameBehalf           // mukaan: behind whom
	frameEat              // spiste: på a restaurant
	frameMandate          // fullmakt, nyckel: what only people have
	frameDied             // avled: what only people do
	frameTrade            // rørleggeren: fra a company
	frameTravel           // flyget, hotellet: till a place, i one
	frameJoin             // anslutit, lämnat: what a chat tells of those in it
	frameAssign           // tilldelat: to whom a case goes
	frameHandle           // hanteras: av whom it is
	frameConversation     // samtalet: who has joined it
	frameCase             // ärendet: who has taken it
	frameIll              // feber, ont: what only people and animals have
	frameHelp             // hjälpa, hjälpen: who is here to do so, who is thanked for it
	frameHours            // öppettider: of what opens
	frameShade            // vit, ny: before what is sold and hardly before a name
	frameInstall          // laddade: a program
	framePart             // sida, nivå: with a number, of a book or a game
	frameSomewhere        // nånstans: mellan two places
	frameBetween          // mellan: two places, behind somewhere
	frameWork             // jobbar, elev: på a place
	frameNear             // eteen, kirjasto: behind the place that it is at, or the part of a town that it is in
	frameFeast            // päivä, aften: behind a saint's name, or whose cake it is
	frameReach            // soitin: to whom
	frameReaches          // tuli: what comes to whom
	frameAbsent           // hämtas, jää: what a pupil does or what is done with one
	frameHelps            // autoin, tapasin: what is done with somebody whom a Finnish case names
	frameRoster           // jobbar, fri: what one does on a day of a roster
	frameVisit            // tandläkaren, skolan: where somebody has to go
)

// frameWords are such words in the languages of a chat. General knowledge.
var frameWords = map[cue]string{
	frameNever: `jag du dig dej han hon honom henne vi ni er oss dem de dom den det man min mina mitt din dina ditt sin sina sitt en ett alla ingen någon nån nåt vem jeg mig ham hun hende jer dem dere meg deg henne oss noen nogen
		ho dykk mi di si minä sinä hän me te he se joku kuka ég þú hann hún við þið þeir mér þér einhver i you he she him her we they them me us it one any`,
	frameDesk: `teillä teiltä kundtjänst kundtjänsten kundservice kundservicen kundcenter kundcentret kundsupport kundsupporten support supporten växeln växel kassan kassa receptionen reception kontoret banken butiken affären lagret verkstaden mottagningen
		vårdcentralen apoteket biblioteket chatten telefonen luren utlämningen ekonomi ekonomin ekonomiavdelningen leveransen servicedesk helpdesk it fakturaavdelningen reklamationen disken informationen vakten jouren hemtjänsten hemsjukvården skolan förskolan vaktmästeriet felanmälan försäljningen vagten hjemmeplejen hjemmesygeplejen skolen børnehaven salget vakta hjemmetjenesten heimetenesta barnehagen skulen salget
		kundeservice kundeservicen kundecenter kundecentret kundeafdelingen kundesupport omstillingen receptionen kassen skranken butikken lageret værkstedet klinikken apoteket bogholderiet regnskab
		kundesenter kundesenteret kundebehandling kundestøtte brukerstøtte brukarstøtte sentralbordet resepsjonen skranken lageret verkstedet verkstaden legekontoret regnskapet regnskap resepsjonen kontoret kundetenesta
		asiakaspalvelussa asiakaspalvelusta asiakaspalvelussanne asiakaspalvelustanne vaihteessa vaihteesta kassalla kassalta pankissa pankista myymälässä myymälästä liikkeessä liikkeestä tuessa tuesta toimistossa toimistosta toimistolla toimistolta
		vastaanotossa vastaanotosta varastolla varastosta kaupassa kaupasta chatissa chatista huollossa huollosta tiskillä laskutuksessa laskutuksesta myynnissä myynnistä päivystyksessä päivystyksestä vuorossa koululla koululta päiväkodissa päiväkodista kotihoidossa kotihoidosta
		þjónustuveri þjónustuverinu þjónustuborði þjónustuborðinu þjónustunni afgreiðslu afgreiðslunni kassanum búðinni versluninni bankanum skiptiborðinu skiptiborði skrifstofunni móttökunni verkstæðinu netspjallinu vaktinni símanum bókhaldinu útibúinu apótekinu lagernum heilsugæslunni söludeildinni innheimtunni tæknideildinni húsfélaginu leikskólanum skólanum heimaþjónustunni þjónustuborðinu kundatænastuni kundatænastu
		service desk reception counter office store shop branch checkout shift billing maintenance homecare våningen våning etage etagen etasje etasjen floor kerroksesta kerroksessa hæð hæðinni`,
	frameYours:  `er jer dere dykk eder ykkur tykkum teidän you`,
	frameOffice: `chatt chat kontor butik butikk bank lager verkstad verksted værksted mottagning avdelning avdeling afdeling filial kundeafdeling resepsjon klinik klinikk apotek telefon verslun skrifstofu banka netspjalli myymälä toimisto team staff`,
	frameWhere:  `nede nere oppe uppe uppå inne ute borte borta henne bak nedenunder niðri uppi frammi siellä täällä down over`,
	frameTalk: `tapaaminen tapaamisen tapaamista palaveri palaverin neuvottelu neuvottelun puhelu naimisissa kihloissa pratar pratade pratat talar talade talat snackar snackade skriver skrev skrivit chattar chattade mejlar mejlade mailar mailade taler talte talt snakker snakket snakkede snakka skreiv skrevet chatter chattet mailer mailede mailet
		ringer ringte ringde puhun puhunko puhuin puhuinko puhuimme puhunut juttelinko jutellut juttelen juttelin keskustelen keskustelin kirjoitan tala talaði talað spjalla spjallaði spjallað skrifa talking speaking chatting writing spoke talked`,
	frameDuty: `ansvarig ansvarige ansvarlig ansvarleg kontakt kontakten administratör administrator chef föreståndare projektledare beställare arbetsledare betalar betaler betalare betaleren betalningsansvarig
		kontrollant vastuuhenkilö yhteyshenkilö vastuussa esimies ábyrgðarmaður ábyrgur tengiliður tengiliðurinn stjórnandi stýrandi leder daglig responsible charge fakturamottagare fakturamodtager fakturamottaker medkund avtalspart`,
	frameStand: `står stod stå stått stående lyder lydde skriven skrivet skrevet skrivna tecknat tecknad tecknades registrerad registrerat registrerade registreret registrert utfärdad utfärdat udstedt utstedt oprettet opprettet
		opført oppført utskriven tinglyst skráð skráður skráð skráðir skrifað skrifuð standa stendur bokförd utställd utställt`,
	frameWard: `förvaltare förmyndare värge verge vergen værge værgen værgemål vergemål vergemålet formynder godman edunvalvoja edunvalvojana huoltaja lögráðamaður forsjáraðili guardian anhörig anhöriga pårørende omsorgsperson vårdnadshavare foresatt
		fuldmagtshaver fullmaktshaver fullmaktstagare bistandsværge støtteperson støttekontakt ledsagare`,
	frameTo: `adresserat adresserad adresserade adresseret adresserede adressert adressera ställd ställt ställda stilet riktad riktat rettet utstedt osoitettu osoitettuna osoitettiin kirjoitettu lähetetty siirretty siirtyi myönnetty maksettu lähetettävä addressed gå går gik gick gikk ska skal skall skulle sändas sendes sendast
		skickas skickat sendt levereras leveres adresseras kommer kom kommit kommet stílað stílaður stílaðir stíluð stílast skulu överlåtas överlåta overføres overdras överföras overdrages faktureras faktureres`,
	frameDrop: `ta tar tag tage taka tek bort radera raderar slett slette sletter slet slette sletter fjern fjerne fjerner stryk stryke stryka avregistrera avregistrer avmeld afmeld avanmäl meld frameld poistakaa poista poistaa poistatte eyða eyðið fjarlægja
		fjarlægið taktu takið remove delete drop unsubscribe lägg lägga læg lægge legg legge legge tilføj tilføje lisätkää lisää bæta bætið add flytta flyt flytt`,
	frameFrom: `strømmen strömmen elen internettet nettet nätet bredbandet bredbåndet leien hyran huslejen kontot kontoen kontoa konto listan listen lista listene abonnemanget abonnementet avtalet avtalen aftalen gruppen gruppa gruppe familjeabonnemanget familieabonnementet familjekontot familiekontoen försäkringen forsikringen
		forsikringa kontraktet kontrakten hyreskontraktet lejekontrakten leiekontrakten tillgången adgangen tilgangen planen registret registeret utskicket nyhedsbrevet nyhetsbrevet fakturan fakturaen regningen regninga räkningen bokningen
		bookingen bestillingen lånet tililtä tilille listalta listalle ryhmästä ryhmään sopimuksesta sopimukseen liittymästä liittymään laskusta vakuutuksesta varauksesta reikningnum reikningnum reikningi listanum áskriftinni samningnum
		account list subscription plan contract policy booking group`,
	frameGone:    `flyttat flyttet flytta muuttanut muuttaneet fluttur flutt flutti avlidit avliden afgået bort dött død døde däitt dáið dáinn látinn látin kuollut passed died moved slutat sluttet stoppet separerat skilt skilts gift giftet eronnut hætt hættur hætti sagt`,
	frameInName:  `nimissä nimiin nimellä nimelle nafni nafninu navn navnet namn namnet`,
	frameInstead: `istället i iställt stället stedet isteden istedet istedenfor stedenfor sijaan sijasta staðinn staðin instead fortsättningsvis framöver fremover tästälähtien herefter heretter härefter`,
	frameVerb: `gav gir giver gaf gaf fixade ordnade løste løyste löste lurade lät påstod påstår trodde tyckte glömde glemte glømte missade noterade bekräftade bekræftede bekreftet bekrefta ordnet fiksede fikset fiksa avviste godkände godkendte godkjente
		garanterade garanterede garanterte rådde rådede anbefalede anbefalte satte satt sendte viste visade bad ba bað spør lånade lånte rekommenderade nekade nektet nægtede mente menade hänvisade henviste förklarade forklarede forklarte registrerade registrerte registrerede kopplade
		antoi hyväksyi vahvisti neuvoi auttoi pyysi väitti luuli käski kieltäytyi ilmoitti staðfesti gaf hjálpaði lofaði ráðlagði neitaði helped gave confirmed assured advised refused claimed transferred`,
	frameLogin: `logga loggar loggade loggat logge logger logget logget log loggede inloggad innlogget indlogget login inloggning innlogging kirjautua kirjauduin skrá sign signing`,
	frameMember: `kund kunder kunde customer konto kontot kontoen konton abonnemang abonnemanget abonnement abonnementet kundkonto kundekonto lån lånet bolån försäkring forsikring forsikringen försäkringen kredit krediten viðskiptavinur viðskiptum reikning gavekort gavekortet presentkort presentkortet gåvokort gåvokortet gjafabréf gjafabréfið gjafakort gjafakortið
		account subscription medlemskap medlemskab prenumeration`,
	frameBuy:    `beställde beställt beställer beställa köpte köpt köper köpa bestilte bestilt bestiller bestille købte købt køber købe kjøpte kjøpt kjøper kjøpe handlade handlat handlede handlet tilasin tilannut ostin ostanut keypti pantaði keypt pantað ordered bought`,
	frameDraw:   `drar dra dragit drog trækker trak trukket trekker trakk debiterar belastar belaster dregur`,
	frameMoney:  `pengar pengarna penge pengene penger pengene peninga beløp belopp summan beløbet`,
	framePage:   `sida sidor side sider sivut síður síða`,
	frameParish: `församling församlingen församlings kyrka kyrkan kyrkoförsamling sogn sognet kirke kirken kirkja kirkjan kirkju menighet menigheten kyrkje kyrkja kapell kapellet katedral katedralen seurakunta seurakunnan kirkko kirkon sókn sóknin parish church chapel`,
	frameDoor: `namnbrickan namnbricka navneskilt navneskiltet navnskilt navnskiltet nimilapussa nimikyltissä nafnspjaldinu nametag dörren dörrskylten namnskylten brevlådan brevlåda ringklockan ringklocka porttelefonen porttelefon porttelefonin dørtelefonen dørtelefon ringeklokken ringeklokke ringeklokka ringklokke postkassen postkasse døren døra dørskiltet navneskiltet
		summeri summerissa ovikello ovikellossa ovessa ovipuhelin ovipuhelimessa postilaatikossa postilaatikko postiluukussa dyrabjalla dyrabjöllu dyrabjöllunni dyrasími dyrasímanum póstkassanum bjöllunni doorbell buzzer letterbox`,
	frameMeet: `möte mötet mötena mødet møde møte møtet fundur fundurinn fundi fundinn fund meeting appointment appointments samtal samtalet samtale samtalen samtali tid tiden time timen tíma tími tímann viðtal viðtalið
		aika ajan aikani vastaanotto vastaanoton intervju intervjun interview date konsultation konsultationen konsultasjon behandling behandlingen undersökning undersökningen`,
	frameTrade: `rørlegger rørleggeren rörmokare rörmokaren vvsmontören vvsmontøren elektriker elektrikern elektrikeren snickare snickaren snekker snekkeren tømrer tømreren målare målaren maler maleren montör montören montør montøren
		tekniker teknikern teknikeren installatör installatören installatør installatøren hantverkare hantverkaren håndverker håndverkeren håndværker håndværkeren låssmed låssmeden låsesmed låsesmeden takläggare takläggaren blikkenslager blikkenslageren
		flyttgubbarna flyttegutta bud budet budbil chauffören sjåføren vaktmästaren vaktmesteren viceværten plumber electrician carpenter locksmith fitter píparinn rafvirkinn smiðurinn pípari rafvirki smiður málari málarinn múrari múrarinn
		rørmontør murer mureren murare muraren vaktmästare vaktmester elmontør glarmester smed smeden plattsättare plattsättaren putkimies sähkömies maalari talonmies huoltomies timpuri kirvesmies
		húsvörður húsvörðurinn`,
	frameJoin: `anslutit anslutet ansluten gick gått gik gikk lämnat lämnade anslöt deltager deltar tilsluttet tilslutter forladt forlod blitt ble blev forlatt forlot tilkoblet liittyi liittynyt poistui poistunut
		bæst tengst yfirgefið yfirgaf tók joined joins left leaves entered disconnected`,
	frameAssign: `tilldelat tilldelad tilldelats tilldelades tildelt assigned reassigned úthlutað överlämnat överlämnad överlämnats vidarekopplad vidarekopplat omkopplad viderestillet omstillet overdratt overført overdraget satt transferred handed escalated
		kopplad kopplat kopplas forbundet koblet connected siirretty siirtyi ohjattu vísað`,
	frameHandle: `hanteras handläggs behandles behandlas behandlades handled managed besvarat besvarats besvaret besvart svarat svaret svart answered svarað afgreitt skickat skickades sendt sent skapad skapat oprettet opprettet created stängt stängd lukket closed uppdaterad uppdaterat opdateret oppdatert updated kommentar kommentaren anteckning notat comment athugasemd
		kvitterat kvitterad kvitteret kvittert kvittað signerat signeret signert signed undertecknat mottaget modtaget mottatt móttekið received hämtas hämtat hämtad hämtades afhentes afhentet hentes hentet sótt collected picked`,
	frameConversation: `samtalet samtalen samtale konversationen konversasjonen keskusteluun keskustelusta keskustelun chattiin spjallið spjallinu samtalið samtalinu conversation session chatroom`,
	frameCase:         `ärendet ärende sagen saken ticket tiketti tiketin málið málinu case`,
	frameHelp:         `hjälpa hjælpe hjelpe auttamaan aðstoða hjálpa help assist hjälpen hjelpen hjælpen hjelpa hjálpina aðstoðina svaret svarið`,
	frameMandate:      `fullmakt fullmakten fullmaktsrätt fuldmagt fuldmagten umboð umboðið valtakirja valtuutus valtuudet poa vergemål körkort förarbevis nyckel nyckeln nycklar nycklarna nøkkel nøkkelen nøkler nøklene nøgle nøglen nøgler nøglerne avain avaimet lykil lykilinn lykla key keys`,
	frameIll: `feber febern ont ondt vondt vont magsjuka magsjukan magsjuk omgangssyge omgangssyke omgangssjuke förkyld förkyldningen forkølet forkjølet forkjøla influensa influenza flensa hosta hoste hoster hostar kräkts kräktes kräks kastet kastat
		spyr spydde spytt halsfluss vattkoppor skoldkopper vannkopper ørebetændelse øreinfeksjon öroninflammation hjernerystelse hjärnskakning kuumetta kuume kuumeessa yskä yskää nuha nuhaa vatsatauti vatsataudissa oksensi oksentanut flunssa flunssassa kipeä kipeänä
		lasinn lasin veik veikur hita hósta gubbupest flensu fever flu coughing vomiting unwell`,
	frameDied: `avled avliden lést andaðist menehtyi hädanefter förolyckades omkom`,
	frameTravel: `flyg flyget flygen flight flights flighten flyresa flyresan fly flyet flyvning flyveturen flyreise flyreisen flytur flyturen flybillet flybilletter flybillett flybilletter flygbiljett flygbiljetter
		resa resan resor resorna rejse rejsen rejser rejserne reise reisen reiser ferd ferden ferð ferðin ferðina flug flugið flugi fluginu lento lennon lennot lennolla lentomme matka matkan matkat matkaa matkalla loma loman lomamatka lomamatkan
		tåg tåget nattåget tog toget nattoget juna junan junalla avgång avgången avgang avgangen afgang afgangen lähtö brottför transfer transferen hotell hotellet hotel hoteller hotellit hotelli hotellin hotellissa hótel hótelið hótelinu
		resort semester semestern ferie ferien feriehus ferierejse ferieleilighet ferielejlighed feriebolig lägenhetshotell airbnb charter charterresa charterresan charterrejse chartertur pakkereise pakkerejse paketresa
		vacation holiday holidays trip airport flygplats flygplatsen flyplass flyplassen lufthavn lufthavnen lentokenttä lentokentän lentokentällä flugvöllur flugvöllurinn flugvelli flugvellinum airline
		cruise kryssning kryssningen krydstogt krydstogtet weekendresa weekendresan storbyferie byferie storstadssemester destination destinationen destinasjon resmål resmålet rejsemål reisemål kohde áfangastaður skidresa skidresan skirejse skireise skiferie skidsemester`,
	frameEat: `äter åt ätit äta käka käkade käkar fika fikade lunchade lunchar spiser spiste spist spise borðuðum borðaði borða borðað eat ate eaten dine dined söimme söin syömme bord bordet borð bordsbokning bordsbeställning bordsreservation bordbestilling bordreservation
		bordreservasjon borðapöntun borðapöntunin pöytävaraus pöytävarauksen fikat lunchat middag middagen middagsbord`,
	frameBehalf: `mukaan puolesta kautta takia vuoksi luona luokse luota toimesta ansiosta kanssa nimissä sijasta sijaan`,
	frameKnow:   `känner kjenner kender kjenn tunnetteko tiedättekö þekkið þekkir know`,
	frameHours:  `öppettid öppettider öppettiderna åbningstid åbningstider åbningstiderne åpningstid åpningstida åpningstider åpningstidene aukioloaika aukioloajat opnunartími opnunartíminn opnunartímar hours`,
	frameShade: `vit vitt svart grå grått röd rött gul gult blå blått brun brunt grön grönt hvid hvidt sort gråt rød rødt grøn grønt brunt hvit hvitt svart grønn grønt rosa beige
		valkoinen musta harmaa punainen keltainen sininen ruskea vihreä hvítt hvítur hvít svartur svört grár grátt rauður rautt rauð gulur blár blátt brúnn brúnt grænn grænt bleikur bleikt
		white black grey red yellow blue brown green ny nytt nyt ný nýr uusi new begagnad begagnat`,
	frameInstall:   `installerade installerat installerar installera installerede installeret installert installerte installere installed installing asensin asentanut asentaa latasin ladannut lataan laddade laddat ladda lastet downloadede downloadet download downloaded downloading avinstallera avinstallere afinstallere uninstall avinstallerade avinstallerte uninstalled`,
	framePart:      `page pages sidan siden sivu sivulla blaðsíða blaðsíðu kapitel kapittel kapitlet chapter level nivå niveau bana avsnitt episode jakso jaksossa þáttur þætti season säsong sesong sæson`,
	frameSomewhere: `nånstans någonstans nånstan etsteds sted somewhere jossain jossakin einhvers`,
	frameWork:      `jobbar jobber jobba jobbet arbejder arbeider arbetar studerar studerer studerte elev elever ansatt anställd rektor bor bodde boede leikskólastjóri skólastjóri starfsmaður nemandi`,
	frameNear:      `eteen edessä edestä kulmalla kulmassa kulmalta kirjasto kirjaston kirjastossa metroasema metroasemalla asema asemalla pysäkki pysäkillä ostari ostarilla tori torilla uimahalli uimahallissa`,
	frameFeast:     `päivä päivän päivänä päivästä päiväksi torttu torttuja tortut tortun pihvi pihvit aften fristelse frestelse torte tårta kringle`,
	frameReach:     `soitin soitan soita soittakaa soittaa lähetin lähetän lähetä annoin annan maksoin sanoin vein viestin`,
	frameReaches:   `tuli tulee lähti lähtee lähetetty lähetettiin toimitettu toimitettiin luvattiin annettiin soitettiin`,
	frameAbsent: `kemur kommer kjem kommit kom mætir tulee tule jää jäi pois poissa poissaolo sjukanmäld sykmeldt sygemeldt sjuk syk syg sjúkur veikur veik fjarverandi fraværende frånvarande forsinket försenad hämtas hentes hentast sækist sótt haetaan
		absent away late stannar blir bliver verður sover`,
	frameVisit: `tandläkaren tandläkare tandlæge tandlægen tannlege tannlegen legen lege lægen læge läkaren läkare doktorn doktor frisören frisøren frisør tannlæknis læknis hammaslääkäriin lääkäriin neuvolaan kouluun
		päiväkotiin eskariin kampaajalle dentist doctor hairdresser helsesykepleier helsestasjonen sundhedsplejersken logoped logopeden psykologen psykologi fysioterapeuten psykologin`,
	frameHelps: `tavoittaa tavoitella tavoittelen tavoittelin tavoitimme odotan odotin odottaa odottavat autan autoin auttaa auttakaa autettiin kiitän kiitämme pyydän pyysin pyytää pyydettiin
		pyytäkää etsin etsii etsimme etsitään näin tapasin tapaan tapasimme tunnen muistan edustan kuuntelin haastattelin`,
	frameRoster:  `fri frei tar tager tekur jobbar jobber arbejder arbetar arbeider vinnur töissä tuuraa sijaistaa vapaalla paikkaa vikarierar vikarierer leysir stänger stenger lukker off works working covers covering`,
	frameBetween: `mellan mellem mellom between milli`,
}
