package world

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/words"
)

// wordsPhone name a telephone number, or say that somebody calls.
var wordsPhone = slices.Concat(words.Each([]string{"till", "til", "to"}, carriers), []string{
	// sv; much of it holds for da, nb, nn and fo
	"*telefon*", "*telfon*", "*tlefon*", "*teleofn*", "*telefn*", "tel", "tele", "telnr", "tel nr", "tfn", "tfnr", "tfn nr", "tlf", "tlfnr", "tlf nr", "tlfnummer*", "tlefnr", "tel nummer*", "telenr",
	"mobil", "mobilen", "mobiler", "mobiln*", "*mobilnum*", "*mobilnr", "moblinummer*", "mob", "mobnr", "mob nr", "ring", "ringa", "ringer", "ringde", "ringt", "ringas", "uppringd", "messa", "messade", "hör av er på", "hör av dig på", "hör av sig på", "hör av på", "bankid på", "bank id på", "mitid på", "bankid on", "mitid on", "telialle", "elisalle", "dnalle", "moille", "jobbmobil*", "jobmobil*", "arbejdsmobil*", "arbeidsmobil*", "privatmobil*", "firmamobil*", "tjenestemobil*", "tjänstemobil*", "*mobiilini", "get me on", "get me at", "catch me on", "get hold of me*", "ring me", "saa kiinni", "saat kiinni", "saatte kiinni", "saan kiinni", "dialling code", "dialing code", "abonnentn*", "puk till", "puk för", "puk kod till", "puk koden till", "fel nr på m*", "fel nummer på m*", "riktn*", "uringning*", "återuppring*", "ring upp", "nås på", "nås via", "nå mig", "når mig", "når man mig", "nåbar*",
	"sms", "smsa*", "sms a", "smsen", "smset", "skicka sms", "jobbnummer*", "jobbnr", "hemnummer*", "hemnr", "direktnummer*", "direktnr", "växel", "växeln", "fax*", "whatsapp*", "whats app", "signal", "viber", "telegram", "imessage", "swish*",
	"kontaktnummer*", "kontaktnr", "kontakta mig på", "mitt nummer", "mitt nr är", "mitt nr", "är mitt nr", "kontakta m*", "mitt nr er", "mitt nr e", "mitt nya nummer", "mitt nya nr", "nytt nummer", "nytt nr", "nya nummer*", "gamla nummer*", "bytt nummer", "samma nummer", "numret är", "nummret är", "nummer till", "numret till", "på nummer", "på numret", "detta nummer", "det numret",
	// da
	"*fastnet*", "ringe", "ringes", "ringet", "ringede", "ringte", "svarer ikke på", "svarar inte på", "svarar ej på", "svarar på", "svarer på", "har nummer", "har nr", "meld tilbage på", "giv lyd på", "giv besked på", "gi lyd på", "gi beskjed på", "gje beskjed på", "si fra på", "si ifra på", "puk til", "puk for", "puk kode til", "puk koden til", "forkert nr på m*", "forkert nummer på m*", "feil nr på m*", "feil nummer på m*", "retningsn*", "nye nummer", "nyt nummer", "gamle nummer", "rigtige nummer", "rette nummer", "jeg skrev feil nummer", "skreiv feil nummer", "oppga feil nummer", "ga feil nummer", "ringt feil nummer", "ringer feil nummer", "skrev forkert nummer", "gav forkert nummer", "oplyste forkert nummer", "ringet forkert nummer", "jag skrev fel nummer", "gav fel nummer", "lämnade fel nummer", "ringt fel nummer", "ringde fel nummer", "annoin väärän numeron", "kirjoitin väärän numeron", "gaf upp rangt númer", "skrifaði rangt númer", "gaf rangt númer", "gave the wrong number", "gave you the wrong number", "called the wrong number", "wrong number it s", "wrong number it is", "aur á", "á aur", "aura á", "aurað á", "abonnement", "abonnementet", "abonnemang", "abonnemanget", "sim for", "sim til", "sim till", "simkort til", "simkort till", "simkortet til", "simkortet till", "simkortet for", "simkortet för", "simkortet på", "simkort på", "esim på", "esim til", "nummeret til", "numeret til", "to numre", "to nr", "två nummer", "två nr", "kaksi numeroa", "tvö númer", "two numbers", "bedst på", "best på", "lättast på", "enklast på", "nemmest på", "flyt", "flytt", "flytte till", "siirtää numero*", "numeron siirto*", "flutt", "flytja númer*", "port my", "porting", "port the", "melding fra", "meldinger fra", "besked fra", "beskeder fra", "meddelande från", "meddelanden från", "skilaboð frá", "message from", "messages from", "text from", "texts from", "anrop från", "samtal från", "anrop fra", "vastaa numerosta", "byttet nummer", "flytte nummer*", "flytta nummer*", "portere", "portera", "porta", "portering*", "esim for", "simkort for", "skiftet nummer", "nummer fra", "nummer från", "skiftet nr", "opkald*", "opringning*", "kald", "kontakt mig på", "fanges på", "fange dig", "fange ham", "fange hende", "får vi fat i", "får jeg fat i", "når vi deg", "når vi dig", "når du mig", "når du meg", "når dere meg", "når i mig", "når ni mig", "treffer vi deg", "treffer du meg", "træffer vi dig", "træffes", "mit nummer", "mit nr", "mit nye nummer", "mit nye nr", "nyt nummer", "nyt nr", "nyt mobil*", "nummeret er", "på nr", "dit nr", "hendes nr", "hans nr", "orienteret på", "informeret på", "kontaktes på", "skriv til", "skriv på", "kontakt m*", "underrättad på", "upplyst på", "mobilepay*", "sms kode*", "koden til", "kontaktinfo*",
	// nb, nn
	"nås", "treffes", "nå meg", "når meg", "nå ho", "nå han", "ringje", "ringjer", "ringing", "*oppring*", "*tilbakering*", "faks*", "vipps*", "vippse*", "nummeret mitt", "kontakte m*", "er nummeret", "skriv til meg", "nummeret", "nytt nummer", "eier nummeret",
	// fi
	"puh", "*puhel*", "*matkapuh*", "matkap", "*lankapuh*", "puhnro", "puh nro", "gsm", "gsm nro", "kännykkä*", "kännykä*", "känny", "soita*", "soitta*", "soitte*", "soitel*", "soiti*", "soiteta*", "tavoit*", "tekstiv*", "tekstari*", "numeroni*", "työnumero*", "kotinumero*", "työnro", "numeroon", "numerolle", "nroon", "nrosta", "suuntanum*", "väärä numero mul*", "numerosta", "numerossa", "uusi numero", "vanha numero", "hänen numero*", "minun numero*", "mun numero*", "sen numero on", "faksi", "vaihde",
	// is
	"sími", "síma", "síminn", "símann", "símanum", "símans", "símanúm*", "símanr", "símtal*", "farsím*", "heimasím*", "vinnusím*", "gemsi*", "gsmnúm*", "hs", "gsm númer", "hring*", "bjalla*", "*síminn", "*símann", "*símanum", "á tali", "ná í mig", "nærð í mig", "næ í þig", "næ ég í þig", "ná í þig", "nærð í", "næst í", "næst í", "látið vita í", "láta vita í", "látið mig vita í", "næst best í", "rafræn skilríki á", "einkanúm*", "puk fyrir", "vitlaust númer", "svæðisnúm*", "númerið", "númerið mitt", "númer mitt", "nýtt númer", "smáskilab*",
	// fo, kl
	"fartlf", "kontaktperson*", "fang mig", "fang meg", "fange mig", "fanger mig", "få tak i", "får tak i", "få fat i", "får fat i", "fat på mig", "mvh", "vh", "hilsen", "hilsner", "venlig hilsen", "vennlig hilsen", "beste hilsen", "bedste hilsner", "med hälsning*", "hälsning*", "ringið", "ringja", "ringi", "ring til", "telefonnummar*", "mítt nummar", "nummarið", "oqarasuaat*",
	// en
	"phone*", "telephone*", "cellphone*", "cell", "mobile", "mobiles", "call", "calls", "called", "calling", "callback*", "call back", "text me", "reach", "reached", "dial", "landline*", "puk for", "let me know on", "let us know on", "can you text", "please text", "pls text", "text him", "text her", "text my", "txt me", "txt him", "txt her", "txt my", "txt on", "txt to", "can you txt", "please txt", "pls txt", "wrong number for m*", "area code", "ph", "contact number", "dit nummer", "ditt nummer", "ditt nr", "hvilket nummer", "vilket nummer", "númerið þitt", "hvaða númer*", "numerosi", "mistä numerosta", "which number", "what number", "men optaget", "var optaget", "men opptatt", "var opptatt", "men upptaget", "var upptaget", "oli varattu", "mut varattu", "mutta varattu", "but engaged", "was engaged", "but busy", "was busy", "smse", "smser", "smsið", "smsinu", "skriv mig op", "skriv meg opp", "put me down", "skráðu mig", "skriv upp mig", "my number", "new number", "old number", "the number is", "his number", "her number", "their number", "our number", "your number", "whatsapp",
	// labels of forms, exports and lists of calls
	"*tfn", "*tlf", "msisdn*", "e164", "phone e164", "ice nummer", "ice number", "ice numero", "ice númer*", "a nummer", "b nummer", "a númer", "b númer", "a numero", "b numero",
	"telefax*", "telefaks*", "telekopio*", "facsimile*", "bréfsím*", "anknytning direkt", "uppringande nummer*", "inringande nummer*", "anropande nummer*", "uppringt nummer*", "uppringda nummer*", "innringer*", "journummer*", "joursnummer*", "nödkontakt*", "nödnummer*", "nødkontakt*", "mammas nummer", "pappas nummer", "mors nummer", "fars nummer", "gammalt nummer", "gammalt nr", "gammelt nummer", "gammelt nr", "alternativt nummer", "alternativt nr", "nummer att porta", "nummer som ska porteras", "nummer som skal porteres", "nummer der skal porteres",
	"sentralbord*", "omstillingsnummer*", "hovednummer*", "fastlinje*", "direktenummer*", "direkte nr", "direkte nummer", "direkte innvalg", "direkte linje", "direktlinje*",
	"suora numero*", "suoranumero*", "yhteysnumero*", "yhteydenottonumero*", "takaisinsoitto*", "soittopyyntö", "mobiilinumero*", "mobiilinro", "päivystysnumero*", "päivänumero*", "iltanumero*", "hätäyhteys*", "vaihtoehtoinen numero*", "äidin numero*", "isän numero*", "siirrettävä numero*", "numeronsa", "heimanúmer*", "beint númer", "bein lína", "skiptiborð*", "landlín*", "fastlín*", "tengiliðanúmer*", "tengiliðasím*", "samskiptasím*", "vaktsím*", "neyðarsím*", "neyðarnúmer*", "dagsím*", "kvöldsím*", "aukasím*", "símar", "gamalt númer", "númer sem á að flytja", "númeraflutning*", "simiheima",
	"switchboard*", "direct line", "direct dial", "direct no", "direct number", "ddi", "contact no", "home number", "daytime number", "evening number", "alternative number", "alternate number", "reachable", "caller id", "callerid", "caller no", "caller number", "callernumber", "calling party", "called party", "dialled number", "dialed number", "texted from", "emergency number", "emergency contact*", "number to port", "porting number", "homephone", "mobilephone", "workphone", "cellphone", "officephone", "contactphone", "customerphone", "userphone", "shippingphone", "billingphone", "recoveryphone",
})

// carriers are to whom somebody takes his number along. Written as pii.Recognizer.For has it.
var carriers = []string{"telia", "telenor", "tele2", "comviq", "hallon", "vimla", "yousee", "oister", "lebara", "cbb", "callme", "greenspeak", "nova", "símans", "vodafone", "elisa", "dna", "talkmore", "mycall", "onecall", "chilimobil"}

// hintsPhone often go with a telephone number: in a signature, in a form, in a request.
var hintsPhone = []string{
	"nummer är", "nummer er", "nr er", "nr är", "numero on", "number is", // of what, the words before say
	"kontakt*", "kontakta*", "contact*", "yhteys*", "samband", "s", "p",
	"privat", "private", "privatnr", "oma", "einka", "work", "home", "hem", "hjem", "hjemme", "heima", "vinna", "náðu", "helsing", "helsing*", "vennlig", "venlig", "terveis*", "terv", "kveðj*", "kv", "bkv", "regards", "heilsan", "namn", "navn", "name", "nimi", "nafn",
	"e post", "epost*", "mail", "mejl", "email", "e mail", "netfang", "sähköposti*", "s posti", "konuna", "notið", "anhörig*", "pårørende", "pårörande", "sambo*", "mamma", "pappa",
}

// againstPhone name other numbers. Words for personal numbers are not among them: those often stand before a
// phone number too, and where such a number is meant its own recognizer wins.
var againstPhone = slices.Concat(words.Against, []string{
	"avtal", "avtalet", "avtale", "avtalen", "aftale", "aftalen", "sopimus", "sopimuksen", "samning*", "agreement", "contract", "sagen", "saken", "sakene", "málið", "mál nr", "málsnúm*", "bókun", "bókunin", "bókunarn*", "týpa", "týpan",
	"kunde nr", "kund nr", "kunde num*", "kund num*", "*organisat*", "orgnr", "org nr", "orgn*", "cvr*", "se nr", "p nummer", "p nr", "*y tunnus*", "ytunnus*", "*momsn*", "vat", "vsk*", "*virksomhedsn*", "*foretaksn*",
	"*konton*", "konto", "*kontonr", "reg nr", "regnr", "*clearing*", "bankgiro*", "bg", "bgnr", "plusgiro*", "pg", "postgiro*", "girokort*", "iban", "bic", "swift", "*tilinum*", "*tilinro", "reikning*", "*reikningsn*", "*kortn*", "kort", "card*", "*kortti*",
	"p n", "part n*", "partnum*", "osanum*", "osan nro", "art nr", "malli", "väri", "värikood*", "färg", "färgkod*", "farve", "farvekod*", "farge", "fargekod*", "litur", "ral", "ral 999",
	"mätare", "mätaren", "*mätare", "*mätaren", "måler", "måleren", "*måler", "*måleren", "målar", "målaren", "mittari", "mittarin", "*mittari", "*mittarin", "*mittarinum*", "mælir", "mælirinn", "*mælir", "*mælirinn", "*mælisn*", "mælis", "meter no", "meter nr", "meter reading*", "the meter", "my meter", "our meter", "electricity meter", "water meter", "gas meter", "heat meter",
	"postnr", "postnummer*", "imei*", "icc*", "mac", "isrc", "*passn*", "*pass nr", "*körkortsn*", "lisens*", "licens*", "license*", "*löpn*", "*løpen*", "*saldo*", "*kode", "*reservdel*", "*modell*", "model*", "*kurs*", "*hylla*", "*lager*", "*katalog*", "kvittun*", "*kvitter*", "*kassa*",
	"art", "beløb*", "beløp*", "belopp*", "summa", "summan", "summen", "zon", "zone*", "sone", "rad", "*rekke*", "*lott*", "*bingo*", "*position*", "koordinat*", "sweref*", "gps", "*polis*num*", "*policen*", "*forsikringsn*", "*försäkringsn*", "*vakuutusn*",
})

// unitsPhone stand behind amounts. Of words.Units those are left out that begin a clause ("min")
// or that somebody may put behind a number.
var unitsPhone = []string{
	"kr", "kronor", "kroner", "krona", "krone", "króna", "krónur", "sek", "dkk", "nok", "isk", "eur", "euro", "euroa", "usd", "gbp", "kpl", "stk", "styck", "pcs", "kg", "gram", "km", "mm", "cm", "m2", "m3", "kvm",
	"kwh", "mwh", "wh", "kw", "mb", "gb", "tb", "kb", "mbit", "ms", "procent", "prosent", "prosenttia", "öre", "øre", "tusen", "tusind", "miljoner", "millioner", "mio", "mkr", "tkr", "steg", "skridt", "poäng", "point", "poeng", "sidor", "sider",
}

// asksPhone ask for a number to call, where in a sentence of one's own the words say too little.
var asksPhone = []string{
	"når vi dig", "nå dig", "nås du", "ringer vi upp", "ringa upp dig", "ringa dig", "ditt nr", "har du för nr", "sms ska gå", "abonnemanget på",
	"kontakte dig", "fange dig", "få fat i dig", "træffe dig", "træffes du", "ringe til dig", "ringe dig op", "ringer vi op", "dit nr", "abonnementet på",
	"nå deg", "når vi deg", "kontakte deg", "treffer vi deg", "få tak i deg", "ringe deg", "ringer vi opp", "nr ditt", "nummeret ditt",
	"tavoittaa", "tavoitamme", "tavoittaisi", "soitamme", "saako soittaa", "mikä on numerosi", "liittymän numero",
	"náð í þig", "næst í þig", "ná í þig", "hringt í þig", "hringja í þig", "hvaða númer ertu", "hvaða númer er áskriftin", "númer ertu með", "hvaða síma",
	"reach you", "call you", "contact you", "get hold of you", "call you back", "text go to", "subscription on", "your no", "your cell",
}
