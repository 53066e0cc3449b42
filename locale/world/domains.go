package world

import "strings"

// Lists of top-level domains, providers and mailbox names, from general knowledge. A
// domain that isn't listed is only weaker evidence.

// ccTLDs are the two-letter top-level domains, those of former states that still
// resolve included.
var ccTLDs = set(`
	ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz
	ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr
	ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it
	je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp
	mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py
	qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz
	tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw`)

// gTLDs are the common generic ones, those of RFC 2606 for documentation, and some in
// other scripts.
var gTLDs = set(`
	com org net edu gov mil int info biz name pro aero coop museum jobs mobi travel tel cat asia post xxx arpa
	academy accountant accountants actor ads agency airforce apartments app art associates auction audio auto bank bar bargains beauty
	beer berlin best bet bike bingo bio black blog blue boats boutique build builders business buzz cafe cam camera camp
	capital cards care careers cars casa cash casino catering center ceo charity chat cheap christmas church city claims cleaning click clinic clothing cloud club
	coach codes coffee college community company computer condos construction consulting contact contractors cooking cool country coupons courses credit creditcard
	cruises cyou dance date dating deals degree delivery democrat dental dentist design dev diamonds diet digital direct directory discount doctor dog domains download
	earth eco education email energy engineer engineering enterprises equipment estate events exchange expert exposed express fail faith family fans farm fashion feedback
	finance financial fish fishing fit fitness flights florist flowers fm football forsale forum foundation fun fund furniture futbol fyi gallery game games garden gay
	gent gift gifts gives glass global gmbh gold golf graphics gratis green gripe group guide guitars guru hair haus health healthcare help hiphop hockey
	holdings holiday homes horse hospital host hosting house how icu immo immobilien inc industries ink institute insurance insure international investments
	irish jetzt jewelry juegos kaufen kim kitchen koeln land law lawyer lease legal lgbt life lighting limited limo link live llc loan loans lol london love ltd luxury
	maison makeup management market marketing markets mba media memorial moda moe money mortgage moscow motorcycles movie nagoya navy network news nexus ngo ninja nyc observer one
	ong online ooo organic page paris partners parts party pet photo photography photos physio pics pictures pink pizza place plumbing plus poker porn press productions
	promo properties property protection pub quest racing realtor recipes red rehab reise reisen rent rentals repair report republican rest restaurant review reviews rip rocks
	rodeo run saarland sale salon sarl sbs school schule science security services sex shiksha shoes shop shopping show singles site ski skin soccer social software solar solutions
	soy space sport store stream studio study style supplies supply support surf surgery swiss systems tattoo tax taxi team tech technology tennis theater
	tickets tienda tips tires today tokyo tools top tours town toys trade trading training tube university uno vacations vegas ventures versicherung vet viajes video
	villas vin vip vision vodka vote voting voto voyage wales watch webcam website wed wedding wien wiki win wine work works world wtf xyz yachts yoga zone
	google amazon apple microsoft abb ikea volvo sandvik skf statoil lego maersk nokia nordea seat bmw bbc canon dhl ing lidl philips sap siemens sony ubs visa stockholm helsinki
	bzh cymru eus gal scot wien quebec swiss brussels vlaanderen amsterdam hamburg bayern ruhr nrw tirol istanbul ist melbourne sydney miami boston africa arab
	example test invalid localhost local internal
	рф рус бел бг ею мкд мон срб укр қаз ελ ευ հայ გე 中国 中國 香港 台灣 台湾 公司 网络 한국 みんな عرب مصر السعودية امارات ایران ไทย भारत ישראל`)

// nordicTLDs have no top-level domain's name behind them, but words are where a blank is
// missing: "anna@b.se.ni".
var nordicTLDs = set(`se dk no fi is fo gl ax nu`)

// openTLDs have countries' codes before and behind them: com.br, se.com.
var openTLDs = set(`com net org`)

// strongTLDs make an address of "anna@firma .se".
var strongTLDs = set(`se dk no fi is fo ax nu com net org eu`)

// providers are the domains of mailboxes for private persons that misspelt
// addresses are looked up in; bareProviders are known without their top-level domain.
var providers = []string{
	"gmail.com", "googlemail.com", "hotmail.com", "hotmail.se", "hotmail.dk", "hotmail.no", "hotmail.fi", "hotmail.co.uk", "outlook.com", "outlook.se", "outlook.dk", "outlook.no", "live.com", "live.se",
	"live.dk", "live.no", "live.fi", "msn.com", "yahoo.com", "yahoo.se", "yahoo.dk", "yahoo.no", "yahoo.co.uk", "ymail.com", "icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com", "pm.me", "gmx.com", "gmx.net",
	"gmx.de", "web.de", "yandex.com", "yandex.ru", "mail.ru", "mail.com", "zoho.com", "tutanota.com", "fastmail.com", "hey.com",
	"telia.com", "telia.se", "spray.se", "bredband.net", "bredband2.com", "comhem.se", "tele2.se", "swipnet.se", "passagen.se", "home.se", "glocalnet.net", "bahnhof.se", "ownit.nu", "algonet.se", "tiscali.se", "bostream.nu", "mail.se", "brevet.nu", "ektv.nu", "telenor.se",
	"jubii.dk", "mail.dk", "tdc.dk", "tdcadsl.dk", "youmail.dk", "stofanet.dk", "ofir.dk", "get2net.dk", "webspeed.dk", "privat.dk", "email.dk", "post.dk", "yousee.dk", "forum.dk", "sol.dk", "oncable.dk", "newmail.dk",
	"online.no", "broadpark.no", "getmail.no", "start.no", "frisurf.no", "c2i.net", "lyse.net", "altibox.no", "telenor.no", "epost.no", "sensewave.com", "ebnett.no", "hotmail.nu", "chello.no",
	"luukku.com", "suomi24.fi", "elisanet.fi", "kolumbus.fi", "saunalahti.fi", "netti.fi", "welho.com", "inet.fi", "mbnet.fi", "phnet.fi", "iki.fi", "dnainternet.net", "sci.fi", "aland.net",
	"simnet.is", "internet.is", "visir.is", "mi.is", "centrum.is", "olivant.fo", "kallnet.fo", "greennet.gl",
}

var (
	glued         = makeGlued()
	bareProviders = set(`gmail googlemail gmial gmai gmal hotmail hotmial hotmai outlook icloud yahoo protonmail`)
)

// IsProvider reports whether name is the first label of a domain of mailboxes for private persons: gmail, luukku.
func IsProvider(name []byte) bool {
	var buf [32]byte
	return providerNames[string(lower(&buf, name))]
}

var providerNames = makeProviderNames()

func makeProviderNames() map[string]bool {
	m := make(map[string]bool, len(providers))
	for _, d := range providers {
		first, _, _ := strings.Cut(d, ".")
		m[first] = len(first) > 3 // me.com, pm.me
	}
	return m
}

// makeGlued returns the providers without their dots.
func makeGlued() map[string]bool {
	m := make(map[string]bool, len(providers))
	for _, d := range providers {
		b := make([]byte, 0, len(d))
		for i := range len(d) {
			if d[i] != '.' {
				b = append(b, d[i])
			}
		}
		m[string(b)] = true
	}
	return m
}

// roles are mailboxes that nobody's name is in.
var roles = set(`
	info information kontakt kontakta contact mail mejl email epost e-post post firmapost hovedpost postmottak postmaster hostmaster webmaster admin administration abuse security
	support helpdesk help hjelp hjälp hjaelp hjälpen it itsupport it-support servicedesk service kundservice kundtjanst kundtjänst kundcenter kundeservice kundesenter kundecenter kunde kundservise
	noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply ikke-svar ikkesvar svar-ikke svarikke besvar-ikke svarainte svara-inte inte-svara eivastata ei-vastata ala-vastaa alavastaa älä-vastaa svara-ekki svaraekki ekki-svara ekkisvara dont-reply dontreply do.not.reply mailer-daemon bounce bounces
	faktura fakturor invoice invoices billing ekonomi regnskap regnskab bogholderi bokhaldari bokhald reskontra laskut laskutus talous order orders ordre bestilling bestallning tilaukset
	sales salg försäljning forsaljning salj myynti sala marketing marknad presse press media redaktion redaktionen toimitus jobb jobs job hr rekrutering rekrytering personal
	reception receptionen resepsjon asiakaspalvelu asiakastuki tuki palaute toimisto kirjaamo registrator diarium thjonusta þjónusta afgreidsla afgreiðsla skrifstofa hjalp hjálp
	office hello hej hei hallo hi team kommun kommune kansli kansliet styrelsen styret newsletter nyhetsbrev nyhedsbrev news privacy dpo gdpr dataskydd personvern persondata tietosuoja dataskyddsombud legal root git`)

// hostUsers are accounts of machines: root@web is no address.
var hostUsers = set(`root admin administrator ubuntu debian centos ec2-user pi git deploy www-data postgres mysql oracle user vagrant jenkins runner nobody system sys local`)

// docDomains are the domains of RFC 2606, for examples.
var docDomains = set(`example.com example.org example.net example.edu`)
var docTLDs = set(`example test invalid localhost`)
