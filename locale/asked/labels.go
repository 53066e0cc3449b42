package asked

import (
	"bytes"
	"slices"
	"unicode"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// What forms, exports and systems name the fields of addresses and births, which no question holds: a value under such a name is read more
// narrowly than an answer.

// AddressColumn reads the addresses under the names that forms and systems have for them. Much else is sent and lies somewhere, so that
// the value has to be words with a number.
var AddressColumn = &pii.Recognizer{
	Kind:     "address",
	Category: classify.Location,
	Doc:      "Address in a column or field of a form.",
	Asks:     addressNames,
	Columns:  words.AllTyped(addressPlaces),
	Answer:   answerAddressColumn,
}

func answerAddressColumn(text []byte) (start, end int, r pii.Reading) {
	if start, end, r = answerAddress(text); r.Bits < narrow || !bytes.ContainsFunc(text[start:end], unicode.IsLetter) {
		return 0, 0, pii.Reading{}
	}
	return start, end, r
}

// AgeColumn reads the ages under the names that forms have for them: one to three digits and their unit.
var AgeColumn = &pii.Recognizer{
	Kind:     "birthdate",
	Category: classify.Birth,
	Doc:      "Age in a column or field of a form.",
	Asks:     ageNames,
	Answer:   answerAgeColumn,
}

func answerAgeColumn(text []byte) (start, end int, r pii.Reading) {
	var buf [maxWords]word
	ws := answerWords(buf[:0], text)
	if len(ws) == 0 || len(ws) > 2 || len(ws) == 2 && !ageUnits.has(text[ws[1].start:ws[1].end]) {
		return 0, 0, r
	}
	age := text[ws[0].start:ws[0].end]
	if !allDigits(age) || len(age) > 3 || len(age) == 3 && age[0] != '1' {
		return 0, 0, r
	}
	return ws[0].start, ws[len(ws)-1].end, pii.Reading{Bits: narrow, Evidence: pii.Position}
}

var (
	addressNames = words.AllTyped(append(words.Each([]string{"heimilisfang"}, whoseIceland), addressLabels...))
	ageNames     = words.AllTyped(slices.Concat(ageLabels, words.Each(whoseEnglish, []string{"age"}), words.Each(whoseFinland, []string{"ikä"}), words.Each([]string{"aldur"}, whoseIceland),
		words.Each(whoseSweden, []string{"ålder"}), words.Each(whoseNorth, []string{"alder"})))
	birthNames = words.AllTyped(slices.Concat(birthLabels, words.Each(whoseEnglish, []string{"dob"}), words.Each([]string{"fæðingardagur", "afmælisdagur"}, whoseIceland)))

	// addressLabels name an address.
	addressLabels = []string{
		"folkbokföringsadress", "utdelningsadress", "fakturaadress", "vistelseadress", "semesteradress", "hämtadress", "upphämtningsadress", "lämningsadress", "avlämningsadress", "avhämtningsadress", "lossningsadress",
		"lastningsadress", "installationsadress", "anläggningsadress", "fastighetsadress", "objektsadress", "lägenhetsadress", "arbetsadress", "jobbadress", "arbetsplatsadress", "kontorsadress", "kontaktadress",
		"skadeadress", "inflyttningsadress", "utflyttningsadress", "flyttadress", "boendeadress", "mottagaradress", "avsändaradress", "returadress", "kundadress", "serviceadress", "städadress", "färdtjänstadress",
		"startadress", "slutadress", "belägenhetsadress", "platsadress", "evenemangsadress", "adressrad", "gatuadr", "folkbokföringsadr", "levadr", "gadeadresse", "bopælsadresse", "hjemadresse", "privatadresse",
		"faktureringsadresse", "opholdsadresse", "ferieadresse", "afhentningsadresse", "afleveringsadresse", "læsseadresse", "losseadresse", "ejendomsadresse", "arbejdsadresse", "kontoradresse", "kontaktadresse",
		"skadesadresse", "indflytningsadresse", "fraflytningsadresse", "tilflytningsadresse", "modtageradresse", "afsenderadresse", "returadresse", "kundeadresse", "serviceadresse", "rengøringsadresse", "startadresse",
		"beliggenhedsadresse", "stamadresse", "forsyningsadresse", "forbrugsadresse", "adresselinje", "fakturaadr", "adresseringsvejnavn", "opholdssted", "skadested", "gerningssted", "installationssted", "forbrugssted",
		"vegadresse", "bostedsadresse", "oppholdsadresse", "henteadresse", "lasteadresse", "installasjonsadresse", "anleggsadresse", "eiendomsadresse", "arbeidsadresse", "jobbadresse", "skadeadresse", "innflyttingsadresse",
		"utflyttingsadresse", "flytteadresse", "mottakeradresse", "avsenderadresse", "beliggenhetsadresse", "oppmøteadresse", "matrikkeladresse", "målepunktadresse", "strømadresse", "gateadr", "bostedsadr", "adressenavn",
		"adressetekst", "oppholdssted", "forbrukssted", "leieobjekt", "asuinosoite", "kotipaikkaosoite", "jakeluosoite", "laskutusosoite", "purkuosoite", "lastausosoite", "asennusosoite", "kohdeosoite", "työosoite",
		"yhteysosoite", "lähtöosoite", "määräosoite", "palautusosoite", "asiakasosoite", "palveluosoite", "sijaintiosoite", "liittymäosoite", "muuttoosoite", "osoiterivi", "osoitetieto", "osoitteensa", "toimitusos",
		"laskutusos", "asuinpaikka", "asennuspaikka", "vahinkopaikka", "onnettomuuspaikka", "käyttöpaikka", "kulutuspaikka", "vuokrakohde", "lögheimilisfang", "dvalarstaðarheimilisfang", "póstheimilisfang",
		"afhendingarheimilisfang", "sendingarheimilisfang", "reikningsheimilisfang", "greiðsluheimilisfang", "endursendingarheimilisfang", "skilaheimilisfang", "heimilisföng", "aðsetur", "utanáskrift", "götuheiti",
		"dvalarstaður", "notkunarstaður", "tjónsstaður", "slysstaður", "residence", "premises", "domicile", "abode", "billingaddress", "shippingaddress", "homeaddress", "deliveryaddress", "streetaddress", "addressline",
		"thoroughfare", "lähiosoite", "postiosoite", "vejadresse", "folkeregisteradresse", "postadresse", "fakturaadresse", "lev adr", "lev adress", "lögheimili", "skráð lögheimili", "osoitteeni", "home addr", "address line",
		"address line 1", "address 1", "addr1", "address1", "street1", "adress 1", "adress1", "adresse 1", "adresse1", "osoite 1", "osoite1", "osoiterivi 1", "adresselinje 1", "adressrad 1", "utdelningsadress 1",
		"heimilisfang 1", "heimilisfang1", "street name", "place of residence", "c o adress", "c o adresse", "c o osoite", "c o address", "gatunamn", "gadenavn", "gatenavn", "vejnavn",
	}
	// addressPlaces are said of other places too, and of things that are sent.
	addressPlaces = []string{
		"adr", "addr", "os", "gata", "gade", "vej", "katu", "bopæl", "bosted", "lejemål", "bosatt", "bosat", "folkbokförd på", "skriven på", "mantalsskriven", "heimili", "til heimilis", "til heimilis að", "búsett",
		"búsettur", "býr á", "býr að", "bor på", "bor i", "asuu", "lives at", "living at", "resides at", "residing at", "flyttar till", "flyttar från", "flytter til", "flytter fra", "flytur á", "flytur frá", "flytur í",
		"muuttaa osoitteeseen", "moving to", "moving from", "moved to", "moved from", "levereras till", "leverera till", "leverans till", "skickas till", "skicka till", "leveres til", "levering til", "sendes til", "send til",
		"toimitetaan osoitteeseen", "lähetä osoitteeseen", "ship to", "shipped to", "deliver to", "delivery to", "delivered to", "sold to", "bill to", "send to", "mail to", "pick up at", "collect from", "hämtas på",
		"afhentes på", "hentes på", "noudetaan osoitteesta", "sækja á", "sótt á", "afhenda á", "afhendist á", "senda á", "sendist á", "sent á", "olycksplats", "skadeplats", "brottsplats", "ulykkessted", "åsted", "målersted",
		"accident location", "incident location", "loss location", "place of accident", "póstfang", "afhendingarstaður", "staðfang", "line1",
	}
	// birthLabels name a date of birth.
	birthLabels = []string{
		"patient född", "kund född", "elev född", "barnet fött", "försäkrad född", "födda", "fött", "barnet født", "barnet er født", "patient født", "borger født", "elev født", "pasient født", "bruker født", "født dato",
		"syntyny", "synt pvm", "barn fætt", "barnið fætt", "fædd ur", "fæddur fædd", "fædd þann", "fæddur þann", "fæðd", "child born", "patient born", "born on", "bornon", "date born", "birth dt", "birthdt", "d o b", "dob1",
		"dob 1", "dob 2", "fdagur", "fødd dato", "á afmæli þann",
		"födelsedat", "födelsetid", "födelsedata", "födelsetidpunkt", "födelsedatumet", "födelsedatum 1", "födelsedatum 2", "datum för födelse", "födelseår och datum", "födelsedatum och kön", "födelsedatum åååå mm dd",
		"födelsedag barn 1", "fødselsd", "fødselsdata", "fødselstidspunkt", "føds dato", "fødedato", "foedselsdato", "fodselsdato", "dato for fødsel", "fødselsdag og år", "fødselsdag dd mm åååå", "fødselsdato dd mm åååå",
		"fødselsdatoen din", "fødselsdato barn", "fødselsdag barn 1", "bursdagen", "syntymäpv", "syntymäpvm", "syntymäaikani", "syntymäpäiväni", "syntymäpäivänsä", "syntymäaikansa", "syntymäajan", "syntymäajankohta",
		"syntymäpäivät", "synttärit", "syntymäaika ja sukupuoli", "syntymäaika pp kk vvvv", "syntymäaika lapsi", "fæðingard", "fæðingardags", "fæðingardagsetning", "fæðingartími", "afmælisdagur", "afmælið",
		"fæðingarár og dagur", "fæðingardagur dd mm áááá", "birthdate", "date of birth dd mm yyyy",
	}
	// birthColumns do so at the head of a column alone.
	birthColumns = []string{"b", "föd", "birth", "fyller år", "fyller år den", "fylder år", "fylder år den", "á afmæli", "född datum", "født i"}
	// ageLabels name an age.
	ageLabels = []string{
		"ålder år", "åldern", "åldrar", "ålder barn", "ålder på barnet", "ålder patient", "ålder kund", "alder år", "alder aar", "alderen", "alder barn", "alder på barnet", "ikä v", "ikä vuosina", "ikä vuotta", "ikäni",
		"ikänsä", "lasten iät", "aldurinn", "aldur ár", "aldur í árum", "age years", "age in years", "age yrs", "age of child", "age of patient", "age of driver", "ages of children", "ålder vid diagnos",
		"ålder vid inskrivning", "alder ved diagnose", "ikä diagnoosihetkellä", "aldur við greiningu", "age at diagnosis", "age at admission",
	}
	// Whose it is: behind the name of a field in Icelandic, before it elsewhere.
	whoseEnglish = []string{
		"pt", "pax", "claimant", "insured", "student", "pupil", "spouse", "passenger", "traveler", "traveller", "driver", "policyholder", "beneficiary", "dependent", "dependant", "child", "child s", "children s",
		"claimant s", "insured s", "partner s", "father s", "mother s", "patient s", "pupil s", "student s", "driver s", "daughter s", "son s", "spouse s", "her", "his", "my", "nok", "parent", "guardian", "resident",
	}
	whoseSweden = []string{
		"patientens", "kundens", "barnets", "sökandens", "elevens", "brukarens", "min", "hans", "hennes", "makens", "makes", "dotterns", "sonens", "mammans", "pappans", "förarens", "resenärens", "gästens", "aktuell",
		"försäkrades", "innehavarens", "medlemmens",
	}
	whoseNorth = []string{
		"patientens", "pasientens", "kundens", "barnets", "ansøgers", "ansøgerens", "søkers", "søkerens", "elevens", "borgerens", "borgers", "brukers", "brukerens", "min", "hans", "hendes", "hennes", "ægtefælles",
		"ektefelles", "datterens", "sønnens", "mors", "fars", "førerens", "førers", "rejsendes", "reisendes", "gæstens", "gjestens", "nuværende", "nåværende", "pt", "pas", "medlemmets", "forsikredes",
	}
	whoseFinland = []string{
		"potilaan", "asiakkaan", "lapsen", "hakijan", "oppilaan", "hänen", "puolison", "tyttären", "pojan", "äidin", "isän", "kuljettajan", "matkustajan", "vieraan", "nykyinen", "henkilön", "vakuutetun", "omaisen",
		"huoltajan", "jäsenen",
	}
	whoseIceland = []string{
		"greiðanda", "viðtakanda", "móttakanda", "sendanda", "viðskiptavinar", "sjúklings", "nemanda", "aðstandanda", "maka", "barns", "barnsins", "umsækjanda", "íbúa", "félagsmanns", "foreldris", "forráðamanns", "farþega",
		"korthafa", "ökumanns", "vátryggðs", "gests", "móður", "föður", "dóttur", "sonar", "meðumsækjanda", "hans", "hennar", "minn",
	}
)
