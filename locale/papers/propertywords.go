package papers

// The words of property designations.

var (
	landSE = newLexicon(`*försäkring *försäkringen strandskydd* dispens* strandskyddsdispens* slamtöm* sophämtning* bolån* lånet belån* marken detaljplan* rivningslov* marklov* förhandsbesked* skogsbruk* sommarstug* fritidshus* uttag inteckning* mortgage* loan lease leasehold tomträtt* deed planning cottage cabin farm boundary easement* title
		fast bet köpt köpte *fastighet* *fastbet* fastighetsbet* tomt tomten tomtens *bygglov* lagfart* stamfastighet*
		skogsfastighet* *taxering* taxerad *avlopp* äger ägare ägaren ägt lagfaren avstyck* tomtgräns* servitut* arrende* pantbrev* bor
		bodde boende *mätare *mätaren *mätarna elanslutning* anläggningen arv arvet bouppteckning* dödsbo* gåvobrev* köpekontrakt*
		köpebrev* omfattar plot beteckning* registerbeteckning* skogsskifte* skiftet lantbruk* jordbruk* gården torp torpet property house
		parcel propertydesignation* säljobjekt säljobjektet realestateid`)
	landOwn = newLexicon(`*fastighet *fastigheten`)
	counted = newLexicon(`rum rok lägenheter lgh våningar vån hus st stycken byggnader personer gånger maj juni juli augusti september min minuter minutes meter km platser plats nätter biljetter
		oktober november december januari februari mars april kr kvm m`)
	landKv   = newLexicon(`kv kvarteret kvarter`)
	landBFE  = newLexicon(`cadastr* bfe bfenr bfenum* ejendomsnr* ejendomsnum* landnr landnúmer* landeignanúmer* landeignarn* esr esrnr`)
	landFirm = newLexicon(`fastighet fastigheten fastighetens fastighetsbeteckning fastighetsbeteckningen fastighetsägaren fastighetsägare
		fastbet`)
	// landDeeds are papers and permits of land, behind which placed leads to its name.
	landDeeds = newLexicon(`lagfart lagfarten pantbrev pantbreven pantbrevet inteckning inteckningar bygglov bygglovet rivningslov marklov tomträtt tomträtten taxering
		taxeringen taxeringsvärde taxeringsvärdet köpekontrakt köpekontraktet köpebrev gåvobrev servitut servitutet strandskyddsdispens avstyckning
		ägare ägaren`)
	placed = newLexicon(`på i för av till`)
	// landHousing are associations that own the property whose name they bear.
	landHousing = newLexicon(`brf bostadsrättsförening bostadsrättsföreningen samfällighet samfälligheten samfällighetsförening samfällighetsföreningen`)
	landParc    = newLexicon(`bbr meddelelse vurdering* kloak* nedsiv* drivhus* carport* udhus* grundvand* jordforur* *grunden *parcel *parcellen *lodden *ejendom *ejendommen grundskyld* ejendomsskat* servitut* tinglys* ejerlejlighed* sommerhus* landbrug* skov nabohøring* naboskel udstykning* arealoverfør* lokalplan* skøde* grund grunden grundstykke parcel parcellen
		ejendom ejendommen byggetilladelse* byggesag* skel skellet jordlod* jordlodden jorden marken naboen`)
	landDK = newLexicon(`cadastr* matrikl* matr mat matnr* *matrikel* matrnr* matrikelnr* *matrikelnum* mtr`)
	landNO = newLexicon(`cadastr* fradeling* oppmåling* deling byggesak* nabovars* byggesøk* dispensasjon* naboeiendom* b g *eiendom* *eigedom*
		gbnr teigen skogteig* parsell* gårdsbruk* gardsbruk* bruket matrikkel* *matrikkelnum* gnr bnr gårds tomt tomta tomten skjøte* hytta hytte* byggested registerbetegnelse* gnrbnr gårdsnr gårdsnum* gardsnr gardsnum* bruksnr bruksnum* propertyid`)
	landFI = newLexicon(`vakuut* demolition boundary panttikir* kiinnity* vakuus vakuute* vuokraoikeu* vuokramaa* maanvuokra* owns mortgage* cadastr* plot parcel *kiinteist* kiint kiintei* kiintun* tontti* tontin tontilla tonttimme tila tilan tilani tilallani tilallamme tilalle tilasta tilaa
		tilalla tilamme tilaan *tontti *tontin *tontilla määräala* rekisteriyksikk* fastighet* fastighetsbet*`)
	landIS   = newLexicon(`íbúð* fastnr *fasteign* *fastanúm* *fastanum* fastan fastanr property eign eignar eignin eigninni matsnúm* propertyid propertynum* landnr`)
	landFill = newLexicon(`mellan mellem mellom between heter kallas tunnus at of secured för till av vid hos från for til fra nr no nro num nummer numret nummeret number numero er är ar on is var i på
		den det min mitt mit vår vårt vores vårs eigar eignar bnr gnr bruksnr og och`)
	ejerlav = newLexicon(`bymark enge vang vange skov plantage by bygrunde bygrund markjorder markjord jorder hovedgård overdrev mark sogn
		ejerlav købstad kgs kirke vestre østre nørre sønder hgd`)
	gardsNr  = newLexicon(`gnr gårdsnr gårdsnummer gardsnr gardsnummer`)
	bruksNr  = newLexicon(`bnr bruksnr bruksnummer`)
	festeNr  = newLexicon(`fnr festenr festenummer`)
	sectNr   = newLexicon(`snr seksjonsnr seksjonsnummer seksjon`)
	notTract = newLexicon(`match matchen oy centrum central centralen station c klockan klokken klokka klo joh johannes matt matteus mark markus luk lukas lukasevangeliet
		johannesevangeliet apg rom romarbrevet kor korinthierbrevet korintierbrevet korinterbrev mos mosebok moseboken mosebog psaltaren
		psalm ps upp jes jesaja ordspråksboken mån tis ons tor tors fre lör sön mandag tirsdag onsdag torsdag fredag lørdag søndag måndag
		tisdag lördag söndag öppet sö må ti on to fr lö ma lø sø kl
		skala scale ff if ik bk fc aik hif iff bois hockey mål resultat vann slog kap kapitel prov sura koranen sms mail tid start slut
		lunch frukost middag avgång ankomst version avsnitt artikel tabell tab figur fig bild sida sidan paragraf bok boken del uppgift
		övning punkt rad lag lagen sfs afs sal rum hus steg nivå säsong kanal seger förlust period set ronden runda omgång hosea amos
		daniel hesekiel jeremia job ester rut samuel krönikeboken kungaboken uppenbarelseboken apostlagärningarna hebreerbrevet jakob
		petrus efesierbrevet galaterbrevet filipperbrevet sura
		klass plan ritning ritningen karta nummer nr ca cirka runt omkring kring från till innan efter före mellan senast tidigast imorgon
		idag ikväll natt morgon kväll tåget bussen flyget båten januari februari mars april maj juni juli augusti september oktober
		november december`)
	streetish = newLexicon(`*gatan *vägen *gränd *gränden *stigen *torget *backen *allén *plan *kajen *leden *esplanaden *gata *väg
		*stig`)
)
