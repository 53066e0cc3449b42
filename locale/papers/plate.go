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
	Kind:     kindPlate,
	Category: classify.Vehicle,
	Doc:      "Registration plate of a vehicle, issued by the transport authority",
	Need:     true,
	Marks:    "0:",
	Scan:     scanPlate,
	Left:     64,
	Right:    12,
	For: []string{
		"*registreringsnum*", "*registreringsnr*", "reg nr", "*regnr*", "*regnum*", "reg num*", "reg no", "registration number*", "registration no", "registration plate*", "license plate*", "licence plate*", "number plate*", "plate", "plates",
		"*nummerplåt*", "*nummerplad*", "*registreringsskylt*", "regskylt*", "reg skylt*", "skylten", "skylt", "*skiltnum*", "*bilskilt*", "skilt", "skiltet", "*kjennemerk*", "*kjenneteikn*", "*bilnum*", "*nummerskilt*",
		"*rekisterinum*", "*rekisteritunnu*", "*rekkari*", "rekkarin", "*registernum*", "*bílnúmer*", "*skráningarnúmer*", "bílnúmeri*", "fastanúmer bíls",
		"bil", "bilen", "bilens", "bilar", "bilarna", "biler", "bilene", "bilerne", "bils", "*bilen", "car", "cars", "vehicle*", "auto", "autoni", "autosta", "auton", "autossa", "autolla", "rekka", "bíll", "bíllinn", "bílinn", "bílnum", "bílsins", "bifreið*", "fordon*", "køretøj*", "kjøretøy*", "køyretøy*",
		"lastbil*", "varebil*", "elbil*", "tilhenger*", "anhænger*", "trailer*", "släp", "släpet", "släpvagn*", "husvagn*", "campingvogn*", "motorcykel*", "motorsykkel*", "moped*", "mc", "mp", "moottoripyör*", "van", "volvo", "tesla", "toyota", "skoda", "audi", "bmw", "kia", "volkswagen", "vw", "saab",
	},
	Hints:   []string{"parker*", "p bot*", "pbot*", "parkeringsbot*", "trängselskatt*", "congestion*", "besiktning*", "bensin*", "däck*", "dekk", "kasko*", "vagnskade*", "vägavgift*", "bompeng*", "autopass", "bøte*", "sekt", "pysäköin*", "bílastæði*", "km stand", "årg", "årsmodell*", "försäkring*", "forsikring*"},
	Against: append([]string{"fly", "flyg*", "flight*", "lento*", "flug", "kurs*", "course*", "iso", "iec", "modell*", "model*", "malli*", "felkod*", "feilkode*", "fejlkode*", "error*", "rum", "room", "rom", "sal", "gate", "tåg*", "tog", "toget", "buss*", "bus", "linje*", "plats", "fack", "plan", "motorväg*", "kod", "koden", "kode", "koden"}, words.Against...),
	Units:   words.Units,
}

var (
	plateStrong = newLexicon(`*registreringsnum* *registreringsnr* *regnr* *regnum* *regnumm* reg *nummerplåt* *nummerplad* *registreringsskylt* *regskylt* skylten skylt skyltar *skiltnum* *bilskilt* skilt skiltet skiltene *kjennemerk* *kjenneteikn* *bilnum* *nummerskilt* plate plates registration registered
		*rekisterinum* *rekisteritunnu* rekkari* *registernum* *bílnúmer* bílnúmeri* *skráningarnúmer* registrering registreret registrert registrerad indregistrering* personskylt* personligskylt*`)
	plateCars = newLexicon(`bil bilen bilens bils bilar bilarna biler bilene bilerne bilerna car cars vehicle auto autoni auton autosta autolla autossa rekka bíll bíllinn bílinn bílnum bílsins bifreið* fordon fordonet fordonets køretøj køretøjet kjøretøy kjøretøyet køyretøy
		lastbil* varebil* varevogn* elbil* leiebil* hyrbil* hyrbilen firmabil* tilhenger* anhænger* trailer* släp släpet släpvagn* husvagn* motorcykel* motorsykkel* moped* mc mopo moottoripyörä* van volvo tesla toyota skoda audi saab peugeot renault golf`)
	plateFill = newLexicon(`nr no nro num nummer numret nummeret number er är ar on is the med på min mitt mit min hans hennes sin sitt vår är med með númer númerið mun heter hedder lyder den det og och var`)
	// Letters that begin no plate where words stand near: makes, money, terms.
	plateNot = newLexicon(`bmw kia amg gti tdi hdi glc gle gla cla cls suv mpv rav sek dkk nok isk eur usd gbp iso iec nr no kl tel tlf tfn mob rum sal box att det den har var ska och som för til kan man men min din sin hun han hon ett ene fra fra ved vid med mot ner upp hos alt all get got the for and you our per ink inc max min ca mil dag uge uke vom pdf iban ocr kid gps usb hdmi wifi lan wan ssd ram cpu gpu led lcd cvr org sku ean
		abs esp xc id mb gb tb kb mm cm km kg ml dl kw kwh hk hp nm psi rpm co nox ed`)
)

// scanPlate reads the plate whose first digit is b[i], or the personal one behind a colon.
func scanPlate(b []byte, i int) (start, end int, r pii.Reading) {
	if b[i] == ':' {
		return personalPlate(b, i)
	}
	// Letters before the digit, glued or with a blank or dash between.
	k, sep := i, byte(0)
	if c := at(b, k-1); c == ' ' || c == '-' {
		k, sep = k-1, c
	}
	lo := k
	for lo > 0 && k-lo < 7 && isWord(b[lo-1]) {
		lo--
	}
	if lo == k || k-lo > 4 && sep != 0 {
		return 0, 0, r
	}
	if sep == 0 && k-lo == 1 && at(b, lo-1) == ' ' { // Iceland: AB A12
		m := lo - 1
		for m > 0 && lo-m < 4 && isUpper(b[m-1]) {
			m--
		}
		if lo-1-m == 2 && !isWord(at(b, m-1)) && isUpper(b[lo]) && digits(b, i) == i+2 && ends(b, i+2) {
			return m, i + 2, plateReading(b, m, 4, true)
		}
	}
	if c := at(b, lo-1); isDigit(c) || c == '-' || c == '_' || c == '/' || c == '.' && !isWord(at(b, lo-2)) || c == '@' || c == '#' {
		return 0, 0, r
	}
	return ordinaryPlate(b, lo, k, i, sep)
}

// ordinaryPlate reads the digits from b[i] on, which follow the letters b[lo:k].
func ordinaryPlate(b []byte, lo, k, i int, sep byte) (start, end int, r pii.Reading) {
	var buf [16]byte
	n := copy(buf[:], b[lo:k])
	upper := true
	for j := range n {
		if buf[j]|0x20 != buf[j] || buf[j] >= 0x80 {
			continue
		}
		upper = false
		buf[j] &^= 0x20
	}
	e := digits(b, i)
	pairs := false
	if n == 2 && e-i == 2 && (at(b, e) == ' ' || at(b, e) == '.') && digits(b, e+1) == e+4 { // AB 12 345
		n += copy(buf[n:], b[i:e])
		n += copy(buf[n:], b[e+1:e+4])
		e, pairs = e+4, true
	} else {
		if e-i > 5 {
			return 0, 0, r
		}
		n += copy(buf[n:], b[i:e])
		if c := at(b, e); isLetter(c) && e-i == 2 {
			buf[n] = c &^ 0x20
			n++
			e++
		}
	}
	f := plateOf(buf[:n])
	if f == 0 && upper && sep == 0 && !pairs && n <= 7 && ends(b, e) && near(b, lo, plateStrong, plateFill, 0) {
		return lo, e, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
	}
	if f == 0 || !ends(b, e) && at(b, e) != '-' || isDigit(at(b, e+1)) && (at(b, e) == ' ' || at(b, e) == '-' || at(b, e) == '.') {
		return 0, 0, r
	}
	strong := near(b, lo, plateStrong, plateFill, 1)
	car := strong || near(b, lo, plateCars, plateFill, 1)
	var w word
	w.fold(b[lo:k])
	word := sep != 0 && (plateNot.has(&w) || smallWords.has(&w))
	glued := plateNot.has(&w) && !strong
	letters := k - lo
	bits := 0
	switch {
	case glued && sep == 0, word && !(car && pairs) && !strong, word && !pairs && !upper:
	case f&plateSE != 0 && (upper || sep == 0):
		bits = 4
	case f&plateDK != 0 && n == 7 && (upper || sep == 0 || pairs):
		bits = 4
	case f&plateAX != 0:
		bits = 4
	case f&plateFI != 0 && sep == '-' && letters == 3 && n >= 5:
		bits = 4
	case upper || sep == 0 || strong:
		bits = 1
	}
	if !upper && bits > 1 && !car {
		bits = 3
	}
	if bits == 0 {
		return 0, 0, r
	}
	return lo, e, plateReading(b, lo, bits, bits > 1 || strong || f&(plateIS|plateNO) != 0 && upper && sep == ' ')
}

// plateReading adds what the word right before b[lo] says.
func plateReading(b []byte, lo, bits int, cars bool) pii.Reading {
	r := pii.Reading{Bits: bits, Need: true, Evidence: pii.HasForm}
	if near(b, lo, plateStrong, plateFill, 1) {
		r.Bits = 8 + bits
	} else if cars && near(b, lo, plateCars, plateFill, 1) {
		r.Bits = 4 + bits
	}
	return r
}

// personalPlate reads "regnr: MAMMA1" with the colon at b[i].
func personalPlate(b []byte, i int) (start, end int, r pii.Reading) {
	lo, hi, ok := before(b, i)
	if !ok || i-hi > 1 {
		return 0, 0, r
	}
	start = i + 1
	if at(b, start) == ' ' {
		start++
	}
	end = start
	letters := false
	for end < len(b) && (isUpper(b[end]) || isDigit(b[end])) {
		letters = letters || isUpper(b[end])
		end++
	}
	if n := end - start; n < 2 || n > 7 || !letters || !ends(b, end) || isUpper(at(b, end+1)) && at(b, end) == ' ' || isDigit(at(b, end+1)) {
		return 0, 0, r
	}
	var w word
	if w.fold(b[lo:hi]); !plateStrong.has(&w) {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
}
