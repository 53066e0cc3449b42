package told

import "strings"

// The words about who did something.

var (
	// acronyms are of authorities and companies, that approve things too.
	acronyms = set(`fda skat nav kfm csn seb dnb kpmg fbi ceo cfo cto cio coo gdpr iso ivo msb sos prv udi nrk svt fda ema who nhs hmrc dvla irs
		nato osse hms hse cert kela thl vero trafi avi ely hus hyks rskt rsk tr hms itp hrm crm erp api url sms ssl tls vpn usb
		pdf csv xml html http uid gid null none root auto self any all aik dif bbc cnn dhl ups gls dao dsb nsb sas ikea ica hsb oru
		kth liu lth uio ntnu dtu sdu aau cbs ruc hvl nmbu nte bkk lkab saab abb sca ssab sbab amf afa tco saco pta fsa dpa bup kbt lss vab
		jour avd ped kir med ger rtg ekg lab rus psyk bvc mvc vc bb ssk usk hkp asap fyi tba tbc tbd nda roi kpi sla poc qa uat dev ops`)
	// postVerbs are those of them that people do on sites.
	postVerbs = set(`postad postat postades posted skriven skrivet skrevet written skrifað blockad blockerad blockerat blokkert blokeret
		blocked bannad banned följd fulgt followed taggad tagget tagged hotad truet threatened kontaktad kontaktet contacted anmäld anmeldt
		reported kirjoitti kirjoittanut julkaisi kommentoi lähetti esti blokkasi uhkaili uhkasi haukkui huijasi`)
	// subjectVerbs have who did it right behind them.
	subjectVerbs = set(`esti blokkasi uhkaili uhkasi haukkui huijasi seurasi raportoi ilmiantoi kirjoitti julkaisi kommentoi jätti lähetti myi osti muokkasi hyväksyi lisäsi poisti muokannut hyväksynyt lisännyt
		luonut kirjannut tallentanut poistanut päivittänyt kuitannut käsitellyt`)
	whoWords = set(`som who that joka sem der`)
	addWords = set(`add till til tilføj tilføje lisää lisäsin við adda adde legg lägg unblock invite bjud inviter`)
	// friendWords are those for a friend in the forms that stand behind: "som vän", "kaveriksi".
	friendWords = set(`vän vänner venn venner ven friends kaveriksi kaveriks kaverilistalle ystäväksi vin vinur vini listan listen gruppen
		gruppe group ryhmään hópinn chatten chat`)
	// pseudonymWords name what one writes under.
	pseudonymWords = set(`nimimerkki nimimerkin nimimerkillä nimimerkiltä signaturen signatur pseudonym pseudonymen pseudonymet nick nicket
		nicken nickname alias kallenavn kallenavnet kaldenavn kaldenavnet smeknamn smeknamnet dulnefni dulnefnið gælunafn gælunafnið
		usernamn användarnamn användarnamnet brugernavn brugernavnet brukernavn brukernavnet brukarnamn brukarnamnet käyttäjätunnus
		käyttäjänimi notandanafn notandanafnið username`)
	// systemWords are systems that one has an account in, before a hyphen: "ad-konto".
	systemWords = set(`ad mitid bankid windows citrix vpn domän domene domæne domain toimialue wilma primus office microsoft google azure outlook teams
		sap visma agresso dips cosmic pasient epic melior takecare sosu nexus kmd aula feide idm intranet intra portal bank nett
		nät net web it data dator pc mac jobb arbets arbejds työ vinnu skole skol koulu elev student lærer lärare spel spil
		spill peli finn dba tori blocket tradera min`)
	// adminWords stand before a user whose account is worked with: "slett bruker kjohan", "for bruker kjohan".
	adminWords = set(`for til av opp slett slette sperr sperre steng stenge deaktiver opprett fjern nullstill gjenopprett disable enable
		unlock lock reset delete create remove suspend add med som lukk`)
	byAgents   = set(`av af by frá from`)
	whoseWords = set(`mitt min mina mit mine mín mitt minn my our your his her their vårt vores vår hans hennes hendes hennar hänen mun
		minun sun sinun okkar ditt din dit dín thitt sitt sin sit sonens dotterns sønnens datterens`)
	// actStems begin verbs for what people do to others on a site.
	actStems = strings.Fields(foldAll(`skriver skrev skrivit skrevet postar postade poster postet postede hotar hotade truer truet truede
		trakass harass chikaner mobb blocka blokk blocked följer følger fulgte följde follows followed lägger lade legger
		lægger lagde svarar svarade svarer svarte svarede skickar skickade sender sendte säljer sålde selger solgte sælger kontakt
		messag keeps kept wrote writes posted posts threat spamm scam lurade lurte snød snydde fuskar fusk jukser cheat imperson pretend
		utger låtsas likar gillar kommenter comment anmäl raporto kirjoit uhkai uhkasi haukk huija lähett lähetti seuraa esti
		myi kiusaa kiusasi kommento skrifa hótað hótar áreit sendi svara seldi eltir addade addar adda unfriend ghost`))
	answerWords = set(`ja jo yes joo já hej hei hi kunde kund asiakas customer svar answer det thats its`)
)

// unitPrefixes stand before the name of an account with a hyphen: "ext-kjohan".
var unitPrefixes = set(`ext ekst extern svc srv adm admin sa usr kons konsult vik vikar ulk int priv`)

const doneVerbsList = `godkänd godkänt godkända godkändes godkjent godkjendt godkendt approved attesterad attesterat attestert attesteret
		skapad skapat skapades skapt opprettet oppretta oprettet upprättad upprättat created stofnað stofnaður ändrad ändrat ändrades
		endret endra ændret changed modified edited redigerad redigerat redigert redigeret uppdaterad uppdaterat oppdatert opdateret
		updated signerad signerat signert signeret signed undertecknad undertegnet undirritað registrerad registrerat registrert
		registreret registered entered skráð skráður inlagd inlagt innlagt indlagt tillagd lagt added lisännyt lisäsi postad postat
		postades posted publicerad publicerat publiserat publisert publiceret published skriven skrivet skrevet written skrifað såld
		sålt såldes solgt sold selt köpt köptes kjøpt købt bought keypt raderad raderat borttagen slettet sletta fjernet deleted
		removed eytt stängd stängt lukket closed låst låstes locked spärrad spärrat sperret spærret blockad blockerad blockerat
		blokkert blokeret blocked bannad banned utestengt följd fulgt followed taggad tagget tagged anmäld anmeldt rapporterad
		rapportert rapporteret reported hotad truet threatened kontaktad kontaktet contacted skickad skickat sendt sent mottatt
		modtaget mottaget received tilldelad tildelt assigned beställd bestilt ordered bokad bokat booket booked granskad granskat
		reviewed kontrollerad kontrollert kontrolleret checked verified handlagd behandlad behandlet behandlat handled opened öppnad
		öppnat åpnet åbnet started stoppad stoppet stopped reset återställd rettet rettad korrigert korrigeret samþykkt breytt
		lokað uppfært yfirfarið staðfest bekräftad bekreftet bekræftet confirmed hyväksynyt hyväksyi muokannut muokkasi luonut loi
		kirjannut kirjasi kirjoittanut kirjoitti tallentanut tallensi poistanut poisti päivittänyt päivitti myynyt ostanut
		kuitannut kuittasi käsitellyt käsitteli lähettänyt lähetti julkaissut julkaisi kommentoi kommentoinut ilmoitti jätti esti blokkasi uhkaili uhkasi haukkui huijasi
		rapporterat anmält innmeldt inmeldt indmeldt meldt ilmoittanut raised reist tilkynnt loggført registrerte`

const fieldNounsList = `reporter assignee approver author operator uid usr acct ruser logname loginid logonid logon upn userprincipalname actor requester requestor submitter submittedby editor
		createdby updatedby modifiedby signedby approvedby samaccountname owner moderator handläggare attestant
		sagsbehandler saksbehandler saksbehandlar käsittelijä kuittaaja tekijä laatija tallentaja hyväksyjä muokkaaja höfundur
		skráningaraðili rapportør ilmoittaja anmälare anmelder innmelder indberetter tilkynnandi melder innsender indsender avsändare utførtav utførtaf login user användare bruker bruger
		käyttäjä notandi`

const actorsList = `säljaren säljare sælgeren selgeren selgaren seller myyjä myyjän myyjältä seljandinn seljandi köparen köpare køberen
		kjøperen kjøparen buyer ostaja ostajan kaupandinn kaupandi spelaren spelare spilleren spilleran player pelaaja pelaajan
		leikmaðurinn motspelaren motspelare motspilleren medspelaren medspiller vastustaja streamern streamer streameren striimaaja
		moderatorn moderator moderatoren moderaattori valvoja stjórnandinn
		medlemmen medlem member jäsen meðlimurinn vännen vennen venn friend kaveri vinurinn följaren følgeren follower seuraaja
		fylgjandinn skribenten skribent poster poster kommentatorn bidder budgivaren budgiveren tjuvföljaren stalkern stalker
		trollet troll trolli bedragaren bedrageren svindleren scammer huijari svikarinn gamern gamer gameren pelurin pelaajalta`
