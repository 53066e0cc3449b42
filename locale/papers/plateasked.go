package papers

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// plateAsks are the words that ask for a plate, in a message before it or as the name of a column or a field.
var plateAsks = []string{
	"regnr", "reg nr", "regnum*", "registreringsnum*", "registreringsnr", "registreringsskylt*", "nummerplåt*", "nummerplad*",
	"nummerskilt*", "bilnum*", "bilnr", "skiltnum*", "skiltnr", "bilskilt*", "kjennemerk*", "kjennetegn", "kjenneteikn*",
	"rekisterinum*", "rekisteritunnu*", "rek tunnus*", "rekno", "rekkari*", "rekisterikil*",
	"skráningarnúmer*", "skráningarnr", "skráningarmerki*", "bílnúmer*", "einkanúmer*", "númeraplat*",
	"plate", "plates", "license plate*", "licence plate*", "number plate*", "plate number*", "plate no", "registration number*",
	"registration no", "ajoneuvotunnus*", "vehicle registration*", "vehicle reg", "car reg", "reg no", "reg number*",
}

// plateColumns are what a column of plates is named beside one of personal data: the vehicle.
var plateColumns = []string{
	"registreringsnummer", "registreringsnr", "regnummer", "bilnummer", "nummerplade", "nummerpladen", "skiltnummer", "kjennemerke", "kjennemerket", "bílnúmerið", "bílnúmeri", "skráningarnr", "númeraplata", "númeraplötu",
	"bil", "fordon", "fordonsnr", "skylt", "regskylt", "nummerskylt", "bilreg", "hyrbil", "lånebil", "släp", "släpvagn", "mc", "motorcykel", "husbil", "husvagn", "moped", "tjänstebil", "leasingbil", "inbytesbil", "kundens bil", "taxi", "skåpbil", "lastbil",
	"plade", "køretøj", "indregistreringsnummer", "indregistreringsnr", "indreg nr", "lejebil", "udlejningsbil", "trailer", "anhænger", "påhængsvogn", "campingvogn", "autocamper", "knallert", "firmabil", "byttebil", "varebil", "taxa",
	"skilt", "regskilt", "kjøretøy", "køyretøy", "leiebil", "tilhenger", "henger", "motorsykkel", "bobil", "innbyttebil", "drosje", "elbil",
	"auto", "ajoneuvo", "kilpi", "kilpinumero", "asiakkaan auto", "vuokra auto", "perävaunu", "peräkärry", "moottoripyörä", "mopo",
	"bíll", "bílinn", "bifreið", "bifreiðin", "ökutæki", "ökutækið", "ökutækisnúmer", "bílnr", "bílaleigubíll", "eftirvagn", "kerra", "mótorhjól", "húsbíll", "hjólhýsi",
	"reg", "registration", "vehicle", "car", "motorcycle", "motorbike", "motorhome", "caravan", "van", "rental car", "vrm", "vrn",
}

// carAsks are the words that ask which car it is.
var carAsks = []string{
	"vilken bil", "vilket fordon", "vilken moped*", "vilken motorcyk*", "vilket släp*", "din bil", "er bil", "egen bil", "egna bil*", "ditt fordon", "eget fordon",
	"hvilken bil", "hvilket køretøj", "hvilket kjøretøy", "hvilken varebil", "hvilken trailer", "hvilken tilhenger", "din egen bil", "jeres bil", "deres bil", "dit køretøj",
	"mikä auto", "millä autolla", "mille autolle", "minkä auton", "mikä ajoneuvo", "oma auto*", "oma ajoneuvo*", "toinen auto", "ajoneuvonne", "ajoneuvosi", "autonne", "autosi",
	"hvaða bíl*", "hvaða bifreið*", "bíllinn þinn", "þinn bíll", "hinn bíllinn",
	"which car", "what car", "which vehicle", "what vehicle", "your own car", "your vehicle", "your car", "other car",
}

// CarRecognizer finds the plate that answers which car it is: in the form of a country alone, as the car may be told by its make too.
var CarRecognizer = &pii.Recognizer{
	Kind:      kindPlate,
	Category:  classify.Vehicle,
	Doc:       "Registration plate that tells which car it is",
	Canonical: hidden.Canonical(ParsePlate),
	Asks:      carAsks,
	Answer: func(text []byte) (start, end int, r pii.Reading) {
		c, upper := answerChars(new([maxPlate]byte), text)
		if len(c) < 5 || !upper || plateOf(c) == 0 && !icelandicChars(c) {
			return 0, 0, r
		}
		return 0, len(text), pii.Reading{Bits: 11, Evidence: pii.HasForm}
	},
}

// answerPlate reads a whole answer as a plate: an ordinary one in any case, or a personal one of capitals and figures: AMMA7.
func answerPlate(text []byte) (start, end int, r pii.Reading) {
	c, upper := answerChars(new([maxPlate]byte), text)
	if len(c) > 3 && answered(c, upper, len(c) == len(text)) {
		return 0, len(text), pii.Reading{Bits: 12, Evidence: pii.HasForm}
	}
	return 0, 0, r
}

// answerChars writes the letters and figures of an answer that holds both, and little else, into buf, the letters as capitals, and reports
// whether they were. Other answers have none.
func answerChars(buf *[maxPlate]byte, text []byte) (c []byte, upper bool) {
	n, letters := 0, 0
	upper = true
	for k, c := range text {
		if (c == ' ' || c == '-') && k > 1 && k+1 < len(text) {
			continue
		}
		if n == len(buf) || !isLetter(c) && !isDigit(c) {
			return nil, false
		}
		if isLetter(c) {
			letters++
			upper = upper && isUpper(c)
			c &^= 0x20
		}
		buf[n] = c
		n++
	}
	if letters == 0 || letters == n {
		return nil, false
	}
	return buf[:n], upper
}

// answered reports whether the characters c of an answer, which were capitals or in one piece, are a plate's.
func answered(c []byte, upper, whole bool) bool {
	f := plateOf(c)
	return f&(plateSE|plateDK|plateAX) != 0 && len(c) > 5 || icelandicChars(c) || upper && (f != 0 || whole && len(c) < 8)
}
