package told

import "strings"

// The words about names of users that are known by their look.

var (
	// accountStems begin words for what one has with a site, and for getting into it.
	accountStems = strings.Fields(foldAll(`konto kontot profil tili tilin account acct aðgang adgang login logg inlogg innlogg pålogg
		innskr kirjaut logon signon gamertag gamer spelarnamn spillernavn handle nimikirjai initial upphafsst signatur kaldenavn
		skráð kallenavn kunstnernavn leimaus tunnari snäp`))
	// siteWords are sites, programs and games where one has a name.
	siteWords = set(`steam steamis steamissä steamissa xbox playstation psn ps5 nintendo roblox robloxissa fortnite fortnitessa minecraft
		minecraftissa valorant lol csgo epic origin battlenet riot blizzard vinted blocket tradera finn dba qxl tori torissa huutonet
		huuto tise sellpy marketplace bland barnaland snäp snap ig fb spotify soundcloud strava garmin github gitlab bitbucket jira
		slack slackissa teams teamsissa vpn citrix jabber skype zoom webex reddit quora flashback vauva suomi24 ylilauta kik viber signal
		wechat kakao patreon etsy ebay paypal vipps swish mobilepay revolut coinbase binance kraken pokerstars unibet telegram
		messenger messengerissä messengeristä torista xboxilla xboxissa pleikkarilla huutonetissä tinder happn bumble badoo hinge forumet foorumilla foorumissa spjallinu sign`)
	// weakStems and weakWords speak of what people with such names do, and of what is done to them.
	weakStems = strings.Fields(foldAll(`block blokk blokke spärr följ följare følg follow seuraa fylg spel spil spill gamer gaming pelaa
		pelin peli leik klan clan guild skin robux vbuck kanal kanav channel stream chatt chat forum foorum palsta spjall grupp
		kommentar komment comment säljar sælger selger myyj seljand seller köpar køber kjøper ostaj kaupand buyer annons imperson
		utger udgiver utgir esiint þykist pretend fejk fake falsk trakass harass hänger bann ban mobb mobba mobbe kiusa
		einelt rásin rásina klub club medlem member jäsen meðlim inloggad innlogget indlogget logged kaveripyy vänförfr venneanmod venneforesp vennefor
		radera slett delete poista eyð stulen stjål stol rettes rettet ändrad ændret endret redigert oppdatert uppdaterad
		opdateret registrer`))
	weakWords = set(`av af by taken upptaget opptatt optaget varattu frátekið bruk brug use käytössä notkun skrev skriver wrote
		vän ven venn friend kaveri vinur banned anmäl anmäla anmelde rapportera report ilmianta tilkynna dm dma pm
		derinde inde inne inni sisällä siellä there nimi med with`)
	// thingStems and thingWords name what is called so and is nobody: behind them no token is a user.
	thingStems = strings.Fields(foldAll(`filnamn filnavn filename tiedost skrána mappen mappar kansio katalog dokument document asiakirj
		kolonn kolumn column sarake sarakk tabell tabel table taulu databas database tietokan kenttä variab muuttuj funktion function
		funksjon funktio skript script process prosess palvelin tjener domän domene domæn domain verkkotun nätverk nettverk netværk network
		router reitit skrivar printer tulostin maskin machine computer datamaskin seriennr serienum sarjanum modell model tegund
		artik produkt product tuote tuotte versjon version felkod felkoden feilkod fejlkod virhekoo miljö miljø environment kluster cluster
		container endpoint hændels hendels händels indeks index pakkenavn paketnamn værtsnavn vertsnavn värdnamn hostname`))
	thingWords = set(`id ssid wifi wlan nas api url json sql css html php pdf jpg png psd xlsx docx csv bild bilden bilde bildet billede
		billedet kuva kuvan mynd mynda image mejl mejlet mail mailen epost eposten sähköposti netfang email sms ip mac imei sim kort kortet
		kortti card kurs kursen kurset kursus kurssi vare iphone galaxy pixel ipad macbook laptop skärm skærm windows win ios android fil filen
		filer filerna file files skrá skráin mapp mappe folder fält fältet felt feltet field fields job jobb jobbet process branch
		branchen gren repo repoet package paket pakke paketti modul modulen module server serveren servern vært värd host hosten koneen laite laitteen enhet enheten enhed device tæki serie serial malli order ordre ordren ordern tilaus tilauksen pöntun
		reg rek kilpi miljön event eventet rad raden rivi line linje`)
	// shortEnds end tokens with points that are no name: of files, hosts, and words cut short.
	shortEnds = set(`nr nro no num nummer nummeret tunnus aika reg adr tlf puh tel gj gang ex eks exe jpg jpeg png pdf psd docx doc xlsx xls
		csv txt zip gz json xml html htm css js ts py go java php sql log cfg conf ini yml yaml exe dll msi apk bat sh mp3 mp4 mov heic
		svg gif local lan intern internal corp test example giver ottoa endring notat max min`)
	// techWords are parts of names in programs, files and tables.
	techWords = set(`id ids nr num key keys name type date time timestamp file files fil dir path log logs event error errors err fail
		failed failure timeout exception alloc runtime prod dev stage staging db sql api url uri http https json xml csv pdf psd jpg
		png config conf cfg env var tmp temp cache token secret auth oauth login logout session cookie header body request response status
		state code kode kod value val data table row col column index idx ix array map put insert select create count avg
		total size length width height version ver build release final draft copy backup bak rev app web gui cli cron jobb batch
		nattbatch worker queue task thread process proc service svc server srv host port wifi wlan lan wan vpn dns eth vlan pc
		printer device gateway router mqtt kafka username userid password passwd pwd pass email mail phone tel customer kunde kund asiakas order invoice
		faktura lasku product produkt item sku price pris payment betaling sync async start stop enable disable enabled disabled true
		false null none undefined default public private internal external remote master branch feature hotfix bugfix patch merge commit ticket ref refid
		uuid guid hash sha md utf ascii iso const int str string float bool struct class func function def import export module package
		lib src bin usr opt html css js php java cpp exe dll img image screenshot skjermbilde skärmbild skärmdump kuvakaappaus
		rapport report template update delete updated deleted created added info warn warning debug fatal trace lock unlock locked invalid
		missing required expired denied refused not found unknown retry attempt user users sk pk page
		step part level slide oled lcd led uhd ssd hdd ram usb
		bot bots botti botten boten chatbot`)
)

// placeWords stand in the place of a name, to say how names of users are made: "fornavn.etternavn".
var placeWords = set(`fornavn etternavn efternavn mellomnavn förnamn efternamn firstname lastname surname first last etunimi sukunimi
	fornafn eftirnafn föðurnafn navn namn nimi nafn`)

// camelBrands are written with a capital within as handles are, and are none.
var camelBrands = set(`sharepoint onedrive onenote powerpoint facetime wordpress playstation quicktime mobilepay googlepay applepay
	samsungpay postnord macbook youtube linkedin whatsapp facebook airpods photoshop bluetooth javascript typescript teamviewer anydesk
	chromebook macos watchos homepod soundcloud onlyfans battlenet chatgpt openai bitlocker powershell fitbit wordfeud ebanking`)

// Words right before a name that is told.
var (
	// callVerbs say that somebody is called so.
	callVerbs = set(`heter hette hedder hed heiter heitte heitir hét heta hete hedde kallar kallade kalder kaldte kaller kalte kalla kallaði
		kallas kallades kaldes kalles called calling calls named nimeltä nimellä nimeltään nimimerkillä tunnuksella nick aka alias
		heiti`)
	// spellVerbs say how what was told before is spelled.
	spellVerbs = set(`stavas staves stavar stavet skrivs skrives skrivas kirjoitetaan kirjoitettiin skrifað skrifast stafað stafast spelled
		spelt written`)
	// selves stand for who is called so.
	selves = set(`mig mej meg me mut minut mæ mér sig sej seg sæ itsensä itseään itseni himself herself themselves himselv han hon hun hän hann hún
		jag jeg eg ég æ i minä mä mie sinä sä du you þú they de dom vi we`)
	ourWords = set(`vores our meidän okkar oss os us okkur okkar meitä meidän vores teidän ykkar`)
	// holders hold things with names: right behind them stands such a name.
	holders = set(`gruppen gruppe grupp group knappen button menyen menu siden sidan page appen app spelet spillet
		spil spill peli peliä leikur game rollen rolle role abonnement abonnementet plan planen filter tag hashtag level nivå niveau
		kategori category kommandot kommando command flag flagget optionen valget ryhmä ryhmän painike hnappinn hópurinn`)
	beVerbs   = set(`är er e am is m var was oli olin olen oon`)
	selfWords = set(`im olen oon olin`)
	// Words between which and the token stands that one is in: "logget inn som".
	insideWords = set(`inn in ind inne inloggad innlogget indlogget logged kirjautunut`)
	// goWords stand before byWords: "går under", "goes by".
	goWords = set(`skrifar skriver skrev writes wrote postar poster posts kirjoittaa esiintyy går gick gik gikk goes going went kjent känd kendt known registrert registrerad registreret registered finns findes
		finnes`)
	byWords = set(`under by undir nimellä nimimerkillä`)
	// shortUsers are words for a user that are cut short, with a point behind: "sign. ahel2".
	shortUsers = set(`sign innskr brukern brugern användarn anv username usr kto`)
	// nowWords stand before a name that an account has or had: "núverandi: thuan10nv".
	nowWords = set(`nuvarande nuværende nåværende núverandi nykyinen current tidigare tidligere aiempi fyrri previous gammal gammel
		gammelt gammalt vanha gamla old nytt ny nye uusi new`)
	greetings = set(`hej hei hallo halló hallå moi terve hello hi välkommen velkommen velkomin velkominn tervetuloa welcome tillbaka
		tilbage tilbake back`)
)
