package words

import "strings"

// What numbers are called, in whole words, as pii.Recognizer.Names has them. Names of numbers that are nobody's go with those of people's and of
// telephones, which they are taken for.
var (
	// NamesPerson name a person's number.
	NamesPerson = append(strings.Fields(`personnummer personnumret personnumren personnummeret födelsenummer samordningsnummer samordningsnumret
		fødselsnummer fødselsnummeret fødselsnr identitetsnummer identifikationsnummer cprnummer cprnummeret
		henkilötunnus henkilötunnuksen henkilötunnukseni henkilönumero sosiaaliturvatunnus kennitala kennitalan kennitölu kennitöluna
		personnr persnr födelsenr foedselsnummer kennitölunni hetutunnus
		samordningsnr hetuni henkilötunnuksesi siffrorna sifrene cifrene`), namesThing...)
	// NamesCompany name a company's.
	NamesCompany = strings.Fields(`organisationsnummer organisationsnumret organisasjonsnummer organisasjonsnummeret orgnummer orgnumret foretaksnummer
		virksomhedsnummer cvrnummer cvrnummeret momsnummer registreringsnummer
		orgnr foretaksnr company organisations organization företaget föreningen yrityksen`)
	// NamesPhone name a telephone number.
	NamesPhone = append(strings.Fields(`telefon telefonen telefonnummer telefonnumret telefonnummeret mobilnummer mobilnumret mobilnummeret mobiltelefon
		hemnummer jobbnummer kontaktnummer direktnummer puhelin puhelinnumero puhelinnumeroni matkapuhelin kännykkä símanúmer símanúmerið farsími
		farsímanúmer gsmnúmer telephone phonenumber cellphone
		mobil mobilen mobilnr telefonnr tlfnr síminn símann númer númerið númerinu nummer nummeret numret number numero numeron numeroni ringe
		ringa ringes ringde ringte hringja hringt hringir soittaa soittakaa vipps vippsa vippse swish swisha mobilepay phone phones`), namesThing...)
	// NamesAccount name an account at a bank or a giro.
	NamesAccount = strings.Fields(`kontonummer kontonumret kontonummeret kontonumre bankkonto bankkontot bankkontoen lönekonto lønkonto lønnskonto sparkonto
		clearingnummer clearingnumret clearing registreringsnummer tilinumero tilinumeroni pankkitili reikningsnúmer reikningsnúmerið bankareikningur
		bankanúmer reikningur bankgiro bankgirot bankgironummer plusgiro plusgirot plusgironummer postgiro
		konto kontot kontoen konton kontonr nemkonto account accounts utbetalning utbetaling udbetaling overføre overført overfør överföra
		insättning tilille tilisiirto reikningi reikningurinn avsändarkonto autogiro
		bankgiron handelsbanken kontoutskrift transfer kontonummeret`)
	// NamesCard name a payment card's.
	NamesCard = strings.Fields(`kortnummer kortnumret kortnummeret kreditkort betalkort betalningskort betalingskort bankkort
		luottokortti pankkikortti maksukortti korttinumero kortanúmer kortnúmer greiðslukort kreditkortið creditcard cardnumber
		kortið udløb utløper udløber giltigt gyldig voimassa gildir visakort mastercard`)
	// NamesPapers name a passport's, a licence's, a card's.
	NamesPapers = strings.Fields(`passnummer passnumret passnummeret pasnummer pasnummeret passinumero passport vegabréf vegabréfsnúmer vegabréfið
		körkort körkortet körkortsnummer kørekort kørekortet kørekortnummer førerkort førerkortet førerkortnummer førarkort førarkortet førarkortnummer ajokortti ajokortin ajokorttini
		ökuskírteini ökuskírteinið legitimation legitimasjon henkilökortti nafnskírteini identitetskort
		passet passets passnr pasnr passi passin passini passista passports vegabréfin vegabréfinu körkortets kørekortets licence license driving
		residence reisebevis rejsebevis opholdskort oppholdskort uppehållskort oleskelulupa henkkari henkilötodistus henkilökortin identity
		legitimasjonsnummer främlingspass matkustusasiakirja
		ökuskírteinis førerkortnr kørekortnr körkortsnr oleskelulupakortti passinsa`)
	// NamesPlate name a vehicle's.
	NamesPlate = strings.Fields(`registreringsnummer registreringsnumret registreringsnummeret registreringsskylt regnummer nummerskylt nummerplade
		nummerpladen nummerplader nummerplate bilnummer bilskilt skiltnummer rekisterinumero rekisterinumeroni rekisteritunnus rekisterikilpi skráningarnúmer
		bílnúmer númeraplata numberplate licenseplate
		bilen bilens bíllinn bílinn regnr bilnr skylten skiltet rekkari plates plåten fordon trailer tilhenger bifreið ökutæki bílnúmerið
		númeraplatan skráningarnr rekisteri registration
		bílinn autoni moottoripyörä motorsykkel personbil peräkärry`)
	// NamesCase name a case of an authority.
	NamesCase = strings.Fields(`diarienummer journalnummer dossiernummer målnummer
		skadenr skadenummer skadeanmälan saksnr sagsnr ärende ärendenr ärendenummer diarienr politiet politiets polisen polisanmälan anmälan
		anmeldelse claim migration migrationsverket vahinkotunnus vahinkonumero vahinko tjónsnúmer tjónið motpart skatteverket försäkringskassan
		kronofogden socialtjänsten barnevernet barnavernd inkasso kommunens familieretshuset tilvísun málsnúmer málsnr sagsnummer saksnummer
		skade skaden skadesak skadesaken skadenumret tjónsnr saken målnr journal vedtak päätös vahinkotunnuksen vakuutusnumero forsikringssak lantmäteriet åklagaren ärendet ankenævn commissioner`)

	// NamesSecret name what only its owner should know.
	NamesSecret = strings.Fields(`lösenord lösenordet lösenkod inloggningskod engångskod engångskoden säkerhetskod säkerhetskoden pinkoden portkod portkoden
		adgangskode adgangskoden kodeord kodeordet engangskode engangskoden sikkerhedskode sikkerhedskoden kontrolcifre pinkode pinkoden
		passord passordet sikkerhetskode sikkerhetskoden salasana salasanani salasanan tunnusluku tunnuslukuni kertakäyttökoodi turvakoodi
		lykilorð lykilorðið aðgangsorð aðgangsorðið öryggisnúmer password passwords passcode pincode
		koden koder kodord kodordet koodi koodin login inloggning inloggningen lösen kóðinn kóðann kóðanum kóðanúmer pinnið pinkoodi pinnummer
		leyniorð leyniorðið ovikoodi dyrakóðinn dyrakóðanum nøgleboks nøkkelboks nyckelskåp nyckelkod alarmkode alarmkoden larmkod larmkoden
		larmet hälytyskoodi dørkode dørkoden portkode hovedkode salasanan tunnusluvun vahvistuskoodi vahvistuskoodin bekreftelseskode
		bekreftelseskoden bekræftelseskode servicekod servicekoden hentekode hämtkod noutokoodi staðfestingarkóði öryggiskóði security secret
		keysafe keybox pikenavn pigenavn flicknamn sikkerhetssvar säkerhetsfråga kontrolspørgsmål
		nøkkelen nyckeln nyckelskåpet lukkokoodi låskoden dosan hurðakóði hurðakóðinn avainkoodi tillträdeskod återställningskod leyninúmer öryggisnúmerið turvasana turvaluku tunnussana lykilord wifilösenord`)
	// NamesUser name what somebody is called by a program.
	NamesUser = strings.Fields(`användarnamn användarnamnet användarnman användarid brugernavn brugernavnet brukernavn brukernavnet brugerid brukerid
		käyttäjätunnus käyttäjätunnukseni käyttäjänimi käyttäjänimeni notandanafn notandanafnið username nickname
		bruger brugeren bruker brukeren brukar användare användaren käyttäjä käyttäjän notandi notandinn tunnus tunnuksella tunnukseni account
		insta instagram instassa snapchat discord tiktok telegram facebook reddit github gitlab twitter linkedin logget loggar kallar handle`)
	// NamesBirth name the day on which somebody was born.
	NamesBirth = strings.Fields(`födelsedatum födelsedag födelsedata födelseår fødselsdato fødselsdag fødselsdagen fødselsår bursdag
		syntymäaika syntymäaikani syntymäpäivä syntymäpäiväni syntymävuosi fæðingardagur fæðingardag fæðingarár birthday birthdate
		syntynyt syntyny syntymäajan syntymäajat syntymäaikasi fæddur faedd fyller fyllde fylder fyldt föddes alder ålder birth gammel gammal
		turned årgang årgång
		täyttää täyttäny verður fødselsdatoen syntymävuodeksi syntymäpäiväksi foedselsdag fæðingarárið fæðingard
		januari februari augusti september oktober november december januar februar desember january february october tammikuu tammikuuta helmikuu helmikuuta
		maaliskuu maaliskuuta huhtikuu huhtikuuta toukokuu toukokuuta kesäkuu kesäkuuta heinäkuu heinäkuuta elokuuta syyskuu syyskuuta lokakuu lokakuuta
		marraskuu marraskuuta joulukuu joulukuuta janúar febrúar október nóvember`)
	// NamesProperty name a piece of land.
	NamesProperty = strings.Fields(`fastighetsbeteckning fastighetsbeteckningen fastighet fastigheten matrikelnummer ejerlavsnavn gårdsnummer bruksnummer
		kiinteistötunnus kiinteistö fasteignanúmer landeignarnúmer
		fasteign fasteignin landnúmer landeignanúmer matrikel matrikkel property kiinteistöstä tomten
		fastanúmer kiinteistön kiinteistöllä cadastral`)
	// NamesDevice name a device's number.
	NamesDevice = strings.Fields(`serienummer imeinummer
		session device deviceid enhets enhet enheden`)
	// NamesField name what a form asks of a person.
	NamesField = strings.Fields(`förnamn förnamnet efternamn efternamnet fornavn fornavnet efternavn efternavnet etternavn etternavnet mellannamn
		etunimi etunimeni sukunimi sukunimeni eftirnafn kontaktperson kontaktpersonen hälsningar hälsning vänliga vänligen venlige vennlig
		terveisin ystävällisin regards sincerely bestregards kveðjur
		heter hedder heitir heiter hilsen helsing datter datteren dotter dottern dóttir dóttur sonur sonurinn sønnen sonen syster systir søster
		bróðir broder boyfriend girlfriend mother father daughter brother sister poikani tytär vaimoni mieheni siskoni naboen grannen mannen
		manden barnet barnebarn kæreste contact called kiittäen speaking surname
		altså alltså spoke wrote skrev skrifaði kollega tannlege tandläkare sykepleier sygeplejerske montøren roommate husband daughters
		kundservice kundtjänst kundtjänsten kundeservice kundesenter kundesenteret kundecenter kundeservicen asiakaspalvelu asiakaspalvelun asiakaspalvelusta
		þjónustuver þjónustuverið customer customerservice helpdesk supporten`)
	// NamesAddress name where somebody lives.
	NamesAddress = strings.Fields(`adress osoite adressen adresse adressa gatuadress gatuadressen postadress postadressen hemadress hemadressen leveransadress
		leveringsadresse bostadsadress bopælsadresse postadresse kotiosoite kotiosoitteeni postiosoite toimitusosoite osoitteeni heimilisfang
		heimilisfangið póstfang address`)

	namesThing = strings.Fields(`ordernummer ordernumret beställningsnummer fakturanummer fakturanumret referensnummer ärendenummer kundnummer kollinummer
		spårningsnummer artikelnummer serienummer produktnummer biljettnummer bokningsnummer mätarnummer avtalsnummer kvittonummer
		ordrenummer bestillingsnummer fakturanummer sagsnummer kundenummer pakkenummer sporingsnummer varenummer bookingnummer aftalenummer målernummer
		saksnummer sendingsnummer artikkelnummer avtalenummer referansenummer billettnummer tilausnumero laskunumero asiakasnumero viitenumero seurantakoodi
		sarjanumero tuotenumero pöntunarnúmer reikningsnúmer sendingarnúmer vörunúmer viðskiptanúmer tilvísunarnúmer málsnúmer ordernumber
		invoicenumber trackingnumber reference referencenumber`)
)
