package asked

// What asks for each kind, in Swedish, Danish, Norwegian, Finnish, Icelandic and English. A
// word alone would be too much: "namn" stands in many sentences that ask for nothing, "ditt namn" in few.
var (
	personAsks = []string{
		"kundnamn", "kundens namn", "kundenavn", "kundens navn", "asiakkaan nimi", "nafn viðskiptavinar", "customer name", "customer's name",
		"ditt namn", "ert namn", "hur stavas", "hur stavar", "hvordan staves", "hvordan staver", "hvordan skrives", "hvordan stavar", "miten kirjoitetaan", "hvernig er það skrifað", "how do you spell", "how is it spelled", "ditt hela namn", "ditt fulla namn", "ditt fullständiga namn", "ditt förnamn", "ditt efternamn", "förnamn", "efternamn", "för och efternamn", "för- och efternamn", "fullständigt namn", "hela namnet", "namn", "vad heter du", "vad heter ni", "vem pratar jag med", "vem talar jag med", "vem är det", "med vem", "heter du", "heter din", "heter ditt", "heter hon", "heter han", "kontaktperson", "namnet på",
		"dit navn", "dit fulde navn", "dit fornavn", "dit efternavn", "hvad hedder", "hedder du", "hvem taler jeg med", "hvem er du", "fornavn", "efternavn", "fulde navn", "navn", "navnet på", "navnet ditt", "fullt navn", "etternavn", "etternavnet ditt", "fornavnet ditt", "ditt navn", "ditt fulle navn", "hva heter", "hvem snakker jeg med", "kven snakkar eg med", "kva heiter", "namnet ditt",
		"nimesi", "sinun nimesi", "koko nimesi", "etunimi", "sukunimi", "etunimesi", "sukunimesi", "nimi", "koko nimi", "mikä nimesi on", "kuka olet", "kenen kanssa",
		"nafnið þitt", "nafn þitt", "fullt nafn", "hvað heitir", "heitir þú", "við hvern tala", "nafn",
		"your name", "your full name", "your first name", "your last name", "your surname", "first name", "last name", "surname", "full name", "name", "who am i speaking", "who am i talking", "what's your name", "whats your name", "who is this", "maiden name", "flicknamn", "mellannamn", "firstname", "lastname", "fullname", "given name", "family name", "middle name", "forename", "mellomnavn", "mellemnavn", "eftirnafn", "fornafn",
	}
	// What the people in a table are: of themselves too little, beside a column of telephones or ages enough.
	personColumns = []string{
		"first", "last", "middle", "owner", "player", "participant", "member", "tenant", "student", "pupil", "employee", "guest", "patient", "customer", "parent", "guardian", "child", "passenger", "contact", "contact person", "responsible", "who",
		"ägare", "spelare", "deltagare", "medlem", "hyresgäst", "elev", "anställd", "gäst", "kund", "förälder", "vårdnadshavare", "målsman", "barn", "barnet", "resenär", "kontakt", "kontaktperson", "försäkrad", "sökande", "medsökande", "säljare", "köpare", "ansvarig", "tilltalsnamn", "vem",
		"ejer", "spiller", "deltager", "lejer", "ansat", "gæst", "kunde", "forælder", "værge", "passager", "forsikret", "ansøger", "sælger", "køber", "ansvarlig", "beboer", "hvem",
		"eier", "deltaker", "leietaker", "ansatt", "gjest", "pasient", "forelder", "foresatt", "foresatte", "verge", "passasjer", "reisende", "søker", "medsøker", "selger", "kjøper",
		"omistaja", "pelaaja", "osallistuja", "jäsen", "vuokralainen", "asukas", "oppilas", "opiskelija", "työntekijä", "vieras", "potilas", "asiakas", "vanhempi", "huoltaja", "lapsi", "matkustaja", "yhteyshenkilö", "vakuutettu", "hakija", "myyjä", "ostaja", "vastuuhenkilö", "kuka",
		"eigandi", "leikmaður", "þátttakandi", "félagi", "leigjandi", "nemandi", "starfsmaður", "gestur", "sjúklingur", "viðskiptavinur", "foreldri", "forráðamaður", "farþegi", "tengiliður", "umsækjandi", "seljandi", "kaupandi", "hver",
		"avsändare", "mottagare", "beställare", "handläggare", "anhörig", "förare", "försäkringstagare", "kontoinnehavare", "kortinnehavare", "anmälare", "vår referens", "skickat av", "skapad av", "registrerad av", "god man", "passagerare", "ringde in", "uppringd av", "inskickat av", "betalare", "låntagare", "borgensman", "make", "maka", "sambo", "läkare",
		"afsender", "modtager", "bestiller", "sagsbehandler", "pårørende", "fører", "forsikringstager", "kontohaver", "kortholder", "anmelder", "vores ref", "sendt af", "oprettet af", "repræsentant", "opkald fra", "betaler", "låntager", "kautionist", "ægtefælle", "samlever", "læge",
		"avsender", "mottaker", "saksbehandler", "forsikringstaker", "kontoeier", "melder", "vår ref", "sendt av", "opprettet av", "fullmektig", "innringer", "låntaker", "kausjonist", "ektefelle", "samboer", "lege",
		"lähettäjä", "vastaanottaja", "tilaaja", "käsittelijä", "edunvalvoja", "omainen", "kuljettaja", "vakuutuksenottaja", "tilinomistaja", "kortinhaltija", "ilmoittaja", "viitteenne", "soittaja", "maksaja", "lainanottaja", "takaaja", "puoliso", "lääkäri",
		"sendandi", "viðtakandi", "aðstandandi", "ökumaður", "tryggingataki", "korthafi", "tilkynnandi", "ábyrgðarmaður", "greiðandi", "lántaki", "maki", "læknir",
		"sender", "recipient", "buyer", "seller", "landlord", "driver", "policyholder", "account holder", "cardholder", "our ref", "sent by", "created by", "representative", "applicant", "caller", "payer", "borrower", "guarantor", "spouse", "doctor",
		"brukare", "närstående", "skadelidande", "motpart", "vittne", "ansvarig läkare", "sjuksköterska", "lärare", "rektor", "mentor", "chef", "tekniker", "innehavare", "delägare", "ombud", "ordförande", "sekreterare", "kassör", "ledamot",
		"suppleant", "användare", "rapporterad av", "inlagd av", "signerat av", "ombokad av", "pratat med", "er referens", "fadder", "ice-kontakt", "besökare", "värd", "kock", "budbärare", "chaufför", "ledare", "tränare", "granne", "uppringare",
		"inringare", "borger", "forældremyndighed", "skadelidte", "modpart", "vidne", "medansøger", "sygeplejerske", "lærer", "pædagog", "chauffør", "rejsende", "indehaver", "formand", "kasserer", "bruger", "behandlet af", "underskrevet af",
		"talt med", "deres ref", "vor ref", "att", "rekvirent", "vicevært", "nabo", "indringer", "bruker", "nærmeste pårørende", "vitne", "fastlege", "sykepleier", "sjåfør", "innehaver", "styreleder", "behandlet av", "signert av", "snakket med",
		"vaktmester", "montør", "lähiomainen", "avopuoliso", "vahingonkärsijä", "vastapuoli", "todistaja", "kanssahakija", "hoitaja", "opettaja", "rehtori", "esimies", "asentaja", "haltija", "puheenjohtaja", "sihteeri", "käyttäjä", "luonut",
		"käsitellyt", "allekirjoittanut", "isännöitsijä", "naapuri", "valmentaja", "perhe", "pantandi", "nafn barns", "nánasti aðstandandi", "sambýlismaður", "vátryggingartaki", "tjónþoli", "gagnaðili", "vitni", "meðumsækjandi", "fulltrúi",
		"hjúkrunarfræðingur", "kennari", "skólastjóri", "yfirmaður", "tæknimaður", "handhafi", "reikningseigandi", "formaður", "gjaldkeri", "ritari", "notandi", "skráð af", "afgreitt af", "undirritað af", "talað við", "húsvörður", "nágranni",
		"þjálfari", "ordered by", "child's name", "next of kin", "partner", "insured", "claimant", "other party", "witness", "reporter", "co-applicant", "case worker", "case handler", "gp", "nurse", "teacher", "manager", "technician", "traveller",
		"holder", "treasurer", "user", "handled by", "signed by", "spoke to", "your ref", "attn", "caretaker", "neighbour", "coach", "emergency contact", "vårdnadshavare 1", "vårdnadshavare 2", "foresatt 1", "foresatt 2", "huoltaja 1",
		"huoltaja 2", "guardian 1", "guardian 2", "forráðamaður 1", "forráðamaður 2", "styrelseledamot", "revisor", "rådgivare", "mäklare", "montör", "medarbetare", "kundansvarig", "medarbejder", "rådgiver", "mægler", "elektriker",
		"vikar", "medarbeider", "megler", "primærkontakt", "kontaktlærer", "neuvoja", "sijainen", "avustaja", "luokanopettaja", "omahoitaja", "ráðgjafi", "nemi", "íbúi", "adviser", "advisor", "engineer", "resident", "supervisor", "assistant",
		"carer", "key worker", "leader",
	}
	addressAsks = []string{
		"gata och nummer", "besöksadress", "besöksadressen", "vej og nummer", "gade og nummer", "besøgsadresse", "besøgsadressen", "gate og nummer", "gata og nummer", "besøksadresse", "besøksadressen", "katu ja numero", "mistä osoitteesta", "missä osoitteessa", "mitä osoitetta", "osoitteesta", "osoitetta", "osoitteessa", "löytää sinut", "käyntiosoite", "visiting address",
		"din adress", "er adress", "adress", "adressen", "din nya adress", "gatuadress", "postadress", "leveransadress", "hemadress", "postnummer", "ditt postnummer", "postnr", "ort", "vilken stad", "vilken gata", "var bor du", "vart bor du", "var bor ni", "bor du", "bostadsadress",
		"din adresse", "adresse", "adressen din", "leveringsadresse", "hjemmeadresse", "postnummeret", "gateadresse", "hvor bor du", "hvor bor", "kor bur du", "hvilken by", "hvilken gade", "hvilken vej",
		"osoitteesi", "osoite", "katuosoite", "kotiosoite", "toimitusosoite", "postinumero", "postinumerosi", "missä asut", "asutko", "paikkakunta",
		"heimilisfang", "heimilisfangið", "heimilisfangið þitt", "póstnúmer", "póstnúmerið", "hvar býrðu", "hvar átt þú heima", "hvar áttu heima",
		"your address", "address", "home address", "street address", "street", "postal code", "postalcode", "postcode", "zip code", "zipcode", "zip", "city", "town", "poststed", "postort", "stad", "kaupunki", "postitoimipaikka", "where do you live", "delivery address",
	}
	// whereAsks ask where to as often for a shelf, a menu or a shop.
	whereAsks = []string{
		"vart skickade", "vart ska", "vart skall", "var hittar", "var finns", "hvor skal", "hvor sendte", "hvor finder", "hvor finner", "kor skal", "kor finn",
		"mihin lähetitte", "mihin lähetämme", "mihin lähetetään", "minne", "hvert á", "hvert senduð", "where should", "where did you send", "where will", "where do we",
	}
	secretAsks = []string{
		"pin kod*", "pin koodi*", "tunnuslukua", "kertakoodi*", "turvakoodi*", "tekstiviestikoodi*", "kirjautumiskoodi*", "porttikoodi*", "summerikoodi*", "avainkoodi*", "hälytyskoodi*", "pin", "pin númer*", "kóða fékkst*", "kóða færð*", "kóða sendum", "dyrakóð*", "hurðarkóð*", "öryggiskóð*", "staðfestingarkóð*", "aðgangskóð*", "húskóð*", "innskráningarkóð*", "the code", "code did you", "code have you", "code do you have", "code is on your", "code was sent", "code you got", "code in the", "wifi kode*", "wifi lösenord*", "wifi passord*", "wifi salasana*", "wifi lykilorð*", "engångslösen*", "dörrkod*", "grindkod*", "låskod*", "låskode*", "sikkerhetskode*", "bekreftelseskode*", "verifikationskode*", "bekræftelseskode*", "sikkerhedskode*",
		"lösenord", "lösenordet", "ditt lösenord", "lösen", "pinkod", "pin kod", "pin koden", "pinkoden", "sms kod", "sms koden", "engångskod", "engångskoden", "koden du fick", "vilken kod", "säkerhetskod", "säkerhetskoden", "verifieringskod", "verifieringskoden", "portkod", "portkoden", "kod", "koden",
		"adgangskode", "adgangskoden", "kodeord", "kodeordet", "kodeordet ditt", "passord", "passordet", "passordet ditt", "engangskode", "engangskoden", "engangskodene", "pinkode", "bekræftelseskode", "kode", "dørkode",
		"salasana", "salasanasi", "salasanan", "tunnusluku", "tunnuslukusi", "kertakäyttökoodi", "vahvistuskoodi", "koodi", "koodin", "pin koodi", "ovikoodi",
		"lykilorð", "lykilorðið", "lykilorðið þitt", "aðgangsorð", "kóði", "kóðinn", "kóðann", "pin númer", "pinnúmer",
		"puk", "puk kod", "puk koden", "pukkod", "pukkoden", "pukkode", "puk kode", "pukkoodi", "pukki", "larmkod", "larmkoden", "alarmkode", "alarmkoden", "portkode", "dørkoden", "garagekod", "garasjekoden", "skåpkod", "ovikoodin", "hälytyskoodi", "hurðarkóðinn",
		"säkerhetsfråga", "säkerhetsfrågan", "kontrollfråga", "kontrollfrågan", "hemliga frågan", "sikkerhedsspørgsmål", "sikkerhedsspørgsmålet", "kontrolspørgsmål", "kontrolspørgsmålet", "sikkerhetsspørsmål", "sikkerhetsspørsmålet", "kontrollspørsmål", "kontrollspørsmålet", "turvakysymys", "turvakysymykseen", "öryggisspurning", "öryggisspurningunni", "security question", "secret question",
		"password", "passwd", "your pin", "pin code", "passcode", "one time code", "verification code", "security code", "door code", "cvv", "cvc",
	}
	birthAsks = []string{
		"föddes", "när fyller", "ble hun født", "blev hun født", "syntyi", "täytät vuosia", "täyttää vuosia", "syntynyt", "ikäinen", "minkä ikäi*", "áttu afmæli", "afmæli", "fæddist", "fædd", "fæddur", "fætt", "gamall", "gömul", "gamalt", "was born", "was she born", "was he born", "were you born", "born", "age of", "age",
		"när är du född", "är du född", "född", "födelsedatum", "födelsedag", "födelsedagen", "födelseår", "fyller du", "hur gammal", "ålder", "vilket år",
		"hvornår er du født", "er du født", "når er du født", "født", "fødselsdato", "fødselsdatoen", "fødselsdag", "fødselsår", "hvor gammel", "alder", "bursdag", "når er du fødd", "fødd",
		"syntymäaika", "syntymäaikasi", "syntymäpäivä", "syntymäpäiväsi", "syntymävuosi", "syntymävuotesi", "milloin olet syntynyt", "kuinka vanha", "minkä ikäinen", "ikäsi", "ikä",
		"fæðingardagur", "fæðingardag", "fæðingardagurinn", "fæðingarár", "hvenær ertu fædd", "hvenær ertu fæddur", "hvað ertu gömul", "hvað ertu gamall", "hversu gömul", "aldur",
		"date of birth", "birth date", "birthday", "year of birth", "when were you born", "how old", "your age", "dob", "yob", "birth year",
		"f år", "f ár", "föd år", "fød år", "fødeår", "fæð ár", "synt v", "s vuosi", "ald",
	}
	emailAsks = []string{
		"din mejl", "din mail", "din e post", "e post", "epost", "e postadress", "mejladress", "mailadress", "mejl", "mail", "mailen", "mejlen", "e mail", "email", "din mailadresse", "mailadresse", "e postadresse", "e posten", "e postadressen",
		"sähköposti", "sähköpostisi", "sähköpostiosoite", "sähköpostiosoitteesi", "netfang", "netfangið", "netfangið þitt", "tölvupóstur", "your email", "your e mail", "email address",
	}
	handleAsks = []string{
		"användarnamn", "ditt användarnamn", "användarnamnet", "brugernavn", "dit brugernavn", "brugernavnet", "brukernavn", "brukernavnet", "brukernavnet ditt", "käyttäjätunnus", "käyttäjätunnuksesi", "käyttäjänimi", "käyttäjänimesi", "nimimerkki", "notandanafn", "notandanafnið", "username", "user name", "your username", "instagram", "insta", "snapchat", "snap", "discord", "twitch", "steam", "tiktok",
		"login name", "screen name", "gamertag", "nickname", "inloggningsnamn", "spelarnamn", "smeknamn", "loginnavn", "kaldenavn",
		"innloggingsnavn", "påloggingsnavn", "kallenavn", "spillernavn", "unilogin", "feide navn", "feidenavn",
		"kirjautumistunnus", "leimaustunnus", "kassatunnus", "työtunnus", "pelaajanimi", "nimikirjaimet", "lempinimi", "aðgangsnafn", "gælunafn", "upphafsstafir", "innskráningarnafn",
	}
	// elsewhere are the words of a question that asks for something else than a person's own: how, which, when, what do. Why is none of them:
	// who is asked for a name asks so back.
	elsewhere = []string{
		"hur", "vilken", "vilket", "vilka", "när", "vad vill", "vad gäller", "vad har", "vad köpte", "vad handlar",
		"hvordan", "hvilken", "hvilket", "hvilke", "hvornår", "hvad vil", "hvad gælder", "hvad drejer", "hvad har",
		"når", "hva vil", "hva gjelder", "hva har", "korleis",
		"miten", "mitä", "minkä", "milloin", "kumpi", "kumman", "montako", "millainen",
		"hvernig", "hvaða", "hvenær", "hvað viltu", "hvað get",
		"how", "which", "when", "what do", "what would", "what can", "what did", "what are", "what colour", "what color",
	}
)
