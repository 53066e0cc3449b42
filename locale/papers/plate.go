package papers

// Registration plate of a vehicle.
//
// Forms: Sweden ABC 123, ABC 12D (since 2019); Denmark AB 12 345; Norway AB 12345 (cars), AB 1234
// (motorcycles, trailers); Finland ABC-123 and shorter, Åland ÅL 1234, ÅLA 123; Iceland AB 123,
// AB A12; personal plates of two to seven letters and digits everywhere. Issuers: the
// transport authorities. There is no check; Sweden uses no I, Q, V, and no O at the end.
// A personal plate, and forms that product codes have too, need a word right before.
// Source: Transportstyrelsen; nrpl.dk; domain knowledge of each country.

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindPlate = "plate"

// Plate is a parsed registration plate. It prints as its kind.
type Plate struct {
	hidden.Value
	form plateForm
}

// ParsePlate reads a plate: an ordinary one or, where the form is no country's, a personal
// one of two to seven letters and digits. Canonical has capitals and no separators. Its
// errors unwrap to pii.ErrForm.
func ParsePlate(s string) (Plate, error) {
	b, err := plain(s)
	if err != nil {
		return Plate{}, valueError(kindPlate, err)
	}
	b = bytes.ToUpper(b)
	var chars []byte
	runes := 0
	for i, c := range b {
		switch {
		case isUpper(c) || isDigit(c), c == 0xC3 && bytes.Contains([]byte("ÅÄÖÆØ"), b[i:min(i+2, len(b))]):
			runes++
			fallthrough
		case c >= 0x80 && i > 0 && b[i-1] == 0xC3:
			chars = append(chars, c)
		case (c == ' ' || c == '-') && i > 0 && i+1 < len(b) && b[i-1] != '-' && b[i+1] != '-':
		default:
			return Plate{}, valueError(kindPlate, pii.ErrForm)
		}
	}
	if runes < 2 || runes > 7 || runes == digits(chars, 0) {
		return Plate{}, valueError(kindPlate, pii.ErrForm)
	}
	return Plate{hidden.New(kindPlate, string(chars)), plateOf(chars)}, nil
}

// Countries returns the ISO codes of the countries whose ordinary plates have this form. It is
// empty for a personal plate.
func (p Plate) Countries() []string {
	var l []string
	for i, c := range [...]string{"SE", "DK", "NO", "FI", "IS", "AX"} {
		if p.form&(1<<i) != 0 {
			l = append(l, c)
		}
	}
	return l
}

// A plateForm is a set of countries.
type plateForm uint8

const (
	plateSE plateForm = 1 << iota
	plateDK
	plateNO
	plateFI
	plateIS
	plateAX
)

// plateOf is the rule: it says whose ordinary plates have the characters c, which are capitals
// and digits without separators.
func plateOf(c []byte) (f plateForm) {
	if bytes.HasPrefix(c, []byte("ÅL")) {
		n := len(c) - digits(c, 3)
		if n == 0 && len(c) == 7 || len(c) == 7 && c[3] == 'A' && digits(c, 4) == 7 {
			return plateAX
		}
	}
	a := 0
	for a < len(c) && isUpper(c[a]) {
		a++
	}
	e := digits(c, a)
	n, end := e-a, e == len(c)
	if a == 3 && (n == 3 && end || n == 2 && len(c) == 6 && isUpper(c[5]) && !bytes.ContainsAny(c[5:], "OIQV")) && !bytes.ContainsAny(c[:3], "IQV") {
		f |= plateSE
	}
	if a == 2 && n == 5 && end {
		f |= plateDK
		if c[2] != '0' {
			f |= plateNO
		}
	}
	if a == 2 && n == 4 && end && c[2] != '0' {
		f |= plateNO | plateDK
	}
	if a >= 2 && a <= 3 && n >= 1 && n <= 3 && end && c[a] != '0' {
		f |= plateFI
	}
	if (a == 2 && n == 3 || a == 3 && n == 2) && end {
		f |= plateIS
	}
	return f
}

// PlateRecognizer finds registration plates.
var PlateRecognizer = &pii.Recognizer{
	Kind:      kindPlate,
	Category:  classify.Vehicle,
	Doc:       "Registration plate of a vehicle, issued by the transport authority",
	Canonical: hidden.Canonical(ParsePlate),
	Need:      true,
	Marks:     "0:",
	Scan:      scanPlate,
	Left:      64,
	Right:     12,
	For: []string{
		"*registreringsnum*", "*registreringsnr*", "reg nr", "*regnr*", "*regnum*", "reg num*", "reg no", "registration number*", "registration no", "registration plate*", "license plate*", "licence plate*", "number plate*", "plate", "plates",
		"*nummerplåt*", "*nummerplad*", "*registreringsskylt*", "regskylt*", "reg skylt*", "skylten", "skylt", "*skiltnum*", "*skiltn*", "*skiltet", "*bilskilt*", "skilt", "skiltet", "*kjennemerk*", "*kjenneteikn*", "*bilnum*", "*nummerskilt*",
		"*rekisterinum*", "*rekisteritunnu*", "*rekkari*", "rekkarin", "*registernum*", "*bílnúmer*", "*skráningarnúmer*", "bílnúmeri*", "fastanúmer bíls",
		"bil", "bilen", "bilens", "bilar", "bilarna", "biler", "bilene", "bilerne", "bils", "*bilen", "car", "cars", "vehicle*", "auto", "autoni", "autosta", "auton", "autossa", "autolla", "rekka", "bíll", "bílnum", "bílar", "bíllinn", "bílinn", "bílnum", "bílsins", "bifreið*", "fordon*", "køretøj*", "kjøretøy*", "køyretøy*",
		"lastbil*", "varebil*", "elbil*", "tilhenger*", "hengeren", "hengaren", "henger", "anhænger*", "trailer*", "släp", "släpet", "släpvagn*", "husvagn*", "campingvogn*", "motorcykel*", "motorsykkel*", "moped*", "mc", "mp", "moottoripyör*", "van", "volvo", "tesla", "toyota", "skoda", "audi", "bmw", "kia", "volkswagen", "vw", "saab", "ford", "opel", "mazda", "hyundai", "nissan", "peugeot", "renault", "citroen", "mercedes", "polestar", "subaru", "honda", "suzuki", "fiat", "golf", "passat",
		"trängselskatt*", "fordonsskatt*", "vägskatt*", "p bot*", "pbot*", "parkeringsbot*", "parkeringsanmärkning*", "parkeringsbøde*", "parkeringsavgift*", "parkeringsafgift*", "parker*", "felparker*", "feilparker*", "besikt*", "bompeng*", "bompasser*", "trängselavgift*", "*pysäköintivirhe*", "pysäköi*", "bílastæð*", "stöðumælasekt*", "fartböter", "fartbot", "fartbøde*", "fartsbot*", "påställd", "ställa på", "ställ av", "avställ*", "omregistrer*", "p tillstånd*", "*parkeringstillstånd*", "laddplats*", "stöðusekt*", "försäkringen", "ska av", "ställas av", "tas ur trafik", "bøde*", "bøter", "böter", "stått", "står på", "parkerad*", "har solgt", "har sålt", "har selt", "sålt", "solgt", "bomregning*", "eier av", "ägare av", "ägare till", "ejer af", "krockade", "krockat", "krocken", "påkjør*", "påkørt*", "kollision*", "kolliderade", "*registreringsattest*", "*registreringsbevis*", "vognkort*", "rekisteriote*", "försäkra", "ladet", "ladde", "lade", "törmäs*", "hinau*", "bärga*", "bugser*", "buksert*", "sålt min", "sålde min", "solgt min", "solgte min", "solgt bilen", "skrota*", "vrakpant*", "husbil*", "skåpbil*", "hyrbil*", "leiebil*", "lejebil*", "bobil*", "scooter*", "knallert*", "ajoneuvo*", "kuorma auto*", "pakettiauto*", "perävaunu*", "mopo*", "katsast*", "ökutæki*", "mótorhjól*", "rek nro", "rekno", "bot på", "böter för", "bøter for", "kärry*", "reg", "kör", "körde", "kjører", "kjørte", "kører", "kørte", "ajan", "ajoi", "ägarbyte*", "ägarskifte*", "eierskifte*", "ejerskifte*", "omistajanvaih*", "vinterdäck*", "däckskift*", "däckbyte*", "dekkskift*", "dækskift*", "renkaanvaih*", "moppe*", "mopedbil*", "epatraktor*", "epa", "fyrhjuling*", "atv", "*parkering*", "kontrollavgift*", "parking*", "*trafikförsäkring*", "*bilförsäkring*", "halvförsäkring*", "helförsäkring*", "vagnskade*", "kasko*", "bilforsikring*", "p lapp*", "lapp", "lappen", "p afgift*", "p bøde*", "p avgift*", "passering*", "bomring*", "bomstasjon*", "autopass*", "varevogn*", "ejerafgift*", "vægtafgift*", "ladestasjon*", "lader",
		"autovero*", "parkkisakko*", "autolle", "autoon", "autoani", "peräkärry*", "rek", "polo", "yaris", "corolla", "octavia", "fabia", "passaten", "volvon", "audin", "teslan", "jeppi*", "jepp*", "sendibíl*", "bílsins", "mustang", "leaf", "prius", "laddar", "laddstolpe*", "tankade",
	},
	Hints:   []string{"congestion*", "bensin*", "däck*", "dekk", "kasko*", "vagnskade*", "vägavgift*", "autopass", "bøte*", "sekt", "km stand", "årg", "årsmodell*", "försäkring*", "forsikring*"},
	Against: append([]string{"zon", "zone*", "sone", "vyöhyke*", "fly", "flyg*", "flight*", "lento*", "flug", "kurs*", "course*", "iso", "iec", "modell*", "model*", "malli*", "felkod*", "feilkode*", "fejlkode*", "error*", "rum", "room", "rom", "sal", "gate", "tåg*", "tog", "toget", "buss*", "bus", "linje*", "fack", "plan", "motorväg*", "kod", "koden", "kode", "koden"}, words.Against...),
	Units:   words.Units,
}

var (
	plateStrong = newLexicon(`*registreringsattest* *registreringsbevis* vognkort* rekisteriot* *registreringsnum* *registreringsnr* *regnr* *regnum* *regnumm* reg *nummerplåt* *nummerplad* *registreringsskylt* *regskylt* skylten skylt skyltar *skiltnum* *skiltnr *bilskilt* skilt skiltet skiltene skyltarna skyltene pladerne *skyltnr nrplåt* nrplade* plåt plåten plade pladen reknro rek rekisteri rekisterissä rekkis númeraplat* *kjennemerk* *kjenneteikn* *bilnum* *nummerskilt* plate plates registration registered
		*rekisterinum* *rekisteritunnu* rekkari* *registernum* *bílnúmer* bílnúmeri* *skráningarnúmer* registrering registreret registrert registrerad indregistrering* personskylt* personligskylt*`)
	plateCars = newLexicon(`sålde solgte sold parkerade parkerte parkerede parked sekt böter bøde sakko kilvessä køber köpte købte kjøpte ostin myin seldi keypti parkeringsbot* parkeringsböt* parkeringsbøde* parkeringsgebyr* campingvogn* husvagn* husbil* bil bilen bilens bils bilar bilarna biler bilene bilerne bilerna car cars vehicle auto autoni auton autosta autolla autossa rekka bíll bíllinn bílinn bílnum bílsins bifreið* fordon fordonet fordonets køretøj køretøjet kjøretøy kjøretøyet køyretøy
		lastbil* varebil* varevogn* elbil* leiebil* hyrbil* hyrbilen firmabil* tilhenger* hengeren henger anhænger* trailer* släp släpet släpvagn* husvagn* motorcykel* motorsykkel* moped* mc mopo moottoripyörä* van volvo tesla toyota skoda audi saab peugeot renault golf ford opel mazda hyundai nissan citroen mercedes polestar subaru honda suzuki fiat passat polo yaris corolla octavia fabia volvon audin teslan jeppi* jepp* sendibíl* moppe* varevogn* varebil* tilhengeren peräkärry* skodan moppen mopo* ajoneuvo* pakettiauto* perävaunu* kuormaauto* autolle autoani autoamme autonne autoon bílnum bíl bílar bílsins husbil* skåpbil* bobil* hyrbil* knallert* scooter* moottoripyörän ökutæki* mótorhjól*`)
	plateFill = newLexicon(`minn mín nr no nro num nummer numret nummeret number er är ar on is the med på min mitt mit min hans hennes sin sitt vår är med með númer númerið mun heter hedder lyder den det og och var reg jossa jonka joka som sem a kia nr`)
	// Letters that begin no plate where words stand near: makes, money, terms.
	plateNot = newLexicon(`bmw kia amg gti tdi hdi glc gle gla cla cls suv mpv rav sek dkk nok isk eur usd gbp iso iec nr no kl tel tlf tfn mob rum sal box att det den har var ska och som för til kan man men min din sin hun han hon ett ene fra fra ved vid med mot ner upp hos alt all get got the for and you our per ink inc max min ca mil dag uge uke vom pdf iban ocr kid gps usb hdmi wifi lan wan ssd ram cpu gpu led lcd cvr org sku ean
		abs esp xc id mb gb tb kb mm cm km kg ml dl kw kwh hk hp nm psi rpm co nox ed`)
)
