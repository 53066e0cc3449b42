package words

import "strings"

// What numbers are called, in whole words, as pii.Recognizer.Names has them. Names of numbers that are nobody's go with those of people's and of
// telephones, which they are taken for.
var (
	// NamesPerson name a person's number.
	NamesPerson = append(strings.Fields(`personnummer personnumret personnumren personnummeret födelsenummer samordningsnummer samordningsnumret
		fødselsnummer fødselsnummeret identitetsnummer identifikationsnummer cprnummer cprnummeret
		henkilötunnus henkilötunnuksen henkilötunnukseni henkilönumero sosiaaliturvatunnus kennitala kennitalan kennitölu kennitöluna`), namesThing...)
	// NamesCompany name a company's.
	NamesCompany = strings.Fields(`organisationsnummer organisationsnumret organisasjonsnummer organisasjonsnummeret orgnummer orgnumret foretaksnummer
		virksomhedsnummer cvrnummer cvrnummeret momsnummer registreringsnummer`)
	// NamesPhone name a telephone number.
	NamesPhone = append(strings.Fields(`telefon telefonen telefonnummer telefonnumret telefonnummeret mobilnummer mobilnumret mobilnummeret mobiltelefon
		hemnummer jobbnummer kontaktnummer direktnummer puhelin puhelinnumero puhelinnumeroni matkapuhelin kännykkä símanúmer símanúmerið farsími
		farsímanúmer gsmnúmer telephone phonenumber cellphone`), namesThing...)
	// NamesAccount name an account at a bank or a giro.
	NamesAccount = strings.Fields(`kontonummer kontonumret kontonummeret kontonumre bankkonto bankkontot bankkontoen lönekonto lønkonto lønnskonto sparkonto
		clearingnummer clearingnumret clearing registreringsnummer tilinumero tilinumeroni pankkitili reikningsnúmer reikningsnúmerið bankareikningur
		bankanúmer reikningur bankgiro bankgirot bankgironummer plusgiro plusgirot plusgironummer postgiro`)
	// NamesCard name a payment card's.
	NamesCard = strings.Fields(`kortnummer kortnumret kortnummeret kreditkort betalkort betalningskort betalingskort bankkort
		luottokortti pankkikortti maksukortti korttinumero kortanúmer kortnúmer greiðslukort kreditkortið creditcard cardnumber`)
	// NamesPapers name a passport's, a licence's, a card's.
	NamesPapers = strings.Fields(`passnummer passnumret passnummeret pasnummer pasnummeret passinumero passport vegabréf vegabréfsnúmer vegabréfið
		körkort körkortet körkortsnummer kørekort kørekortet kørekortnummer førerkort førerkortet førerkortnummer ajokortti ajokortin ajokorttini
		ökuskírteini ökuskírteinið legitimation legitimasjon henkilökortti nafnskírteini identitetskort`)
	// NamesPlate name a vehicle's.
	NamesPlate = strings.Fields(`registreringsnummer registreringsnumret registreringsnummeret registreringsskylt regnummer nummerskylt nummerplade
		nummerpladen nummerplader nummerplate bilnummer bilskilt skiltnummer rekisterinumero rekisterinumeroni rekisteritunnus rekisterikilpi skráningarnúmer
		bílnúmer númeraplata numberplate licenseplate`)
	// NamesCase name a case of an authority.
	NamesCase = strings.Fields(`diarienummer journalnummer dossiernummer målnummer`)

	// NamesSecret name what only its owner should know.
	NamesSecret = strings.Fields(`lösenord lösenordet lösenkod inloggningskod engångskod engångskoden säkerhetskod säkerhetskoden pinkoden portkod portkoden
		adgangskode adgangskoden kodeord kodeordet engangskode engangskoden sikkerhedskode sikkerhedskoden kontrolcifre pinkode pinkoden
		passord passordet sikkerhetskode sikkerhetskoden salasana salasanani salasanan tunnusluku tunnuslukuni kertakäyttökoodi turvakoodi
		lykilorð lykilorðið aðgangsorð aðgangsorðið öryggisnúmer password passwords passcode pincode`)
	// NamesUser name what somebody is called by a program.
	NamesUser = strings.Fields(`användarnamn användarnamnet användarnman användarid brugernavn brugernavnet brukernavn brukernavnet brugerid brukerid
		käyttäjätunnus käyttäjätunnukseni käyttäjänimi käyttäjänimeni notandanafn notandanafnið username nickname`)
	// NamesBirth name the day on which somebody was born.
	NamesBirth = strings.Fields(`födelsedatum födelsedag födelsedata födelseår fødselsdato fødselsdag fødselsdagen fødselsår bursdag
		syntymäaika syntymäaikani syntymäpäivä syntymäpäiväni syntymävuosi fæðingardagur fæðingardag fæðingarár birthday birthdate`)
	// NamesProperty name a piece of land.
	NamesProperty = strings.Fields(`fastighetsbeteckning fastighetsbeteckningen fastighet fastigheten matrikelnummer ejerlavsnavn gårdsnummer bruksnummer
		kiinteistötunnus kiinteistö fasteignanúmer landeignarnúmer`)
	// NamesDevice name a device's number.
	NamesDevice = strings.Fields(`serienummer imeinummer`)
	// NamesField name what a form asks of a person.
	NamesField = strings.Fields(`förnamn förnamnet efternamn efternamnet fornavn fornavnet efternavn efternavnet etternavn etternavnet mellannamn
		etunimi etunimeni sukunimi sukunimeni eftirnafn kontaktperson kontaktpersonen hälsningar hälsning vänliga vänligen venlige vennlig
		terveisin ystävällisin regards sincerely bestregards kveðjur`)
	// NamesAddress name where somebody lives.
	NamesAddress = strings.Fields(`adressen adresse adressa gatuadress gatuadressen postadress postadressen hemadress hemadressen leveransadress
		leveringsadresse bostadsadress bopælsadresse postadresse kotiosoite kotiosoitteeni postiosoite toimitusosoite osoitteeni heimilisfang
		heimilisfangið póstfang address`)

	namesThing = strings.Fields(`ordernummer ordernumret beställningsnummer fakturanummer fakturanumret referensnummer ärendenummer kundnummer kollinummer
		spårningsnummer artikelnummer serienummer produktnummer biljettnummer bokningsnummer mätarnummer avtalsnummer kvittonummer
		ordrenummer bestillingsnummer fakturanummer sagsnummer kundenummer pakkenummer sporingsnummer varenummer bookingnummer aftalenummer målernummer
		saksnummer sendingsnummer artikkelnummer avtalenummer referansenummer billettnummer tilausnumero laskunumero asiakasnumero viitenumero seurantakoodi
		sarjanumero tuotenumero pöntunarnúmer reikningsnúmer sendingarnúmer vörunúmer viðskiptanúmer tilvísunarnúmer málsnúmer ordernumber
		invoicenumber trackingnumber reference referencenumber`)
)
