package world

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Place on the earth by coordinates.
//
// Form: latitude and longitude in decimal degrees, with point or comma, with signs or the letters of
// the four quarters in every language (N S E W, Ö Ø V, P I L in Finnish); degrees, minutes and
// seconds; geo: addresses and @lat,long of maps; Open Location Code (9FFW84J9+XG); metres in SWEREF 99,
// UTM and ETRS-TM35FIN.
// Issuer: nobody. Sources: ISO 6709; RFC 5870; https://github.com/google/open-location-code.
// Check: none. Three decimals, about a hundred metres, are a place that can be somebody's.
// A bare pair must lie in the Nordic countries.

const geoKind = "geo"

// Coordinates is a parsed place. Printed or logged, it shows only its kind.
type Coordinates struct{ hidden.Value }

// Degrees returns latitude and longitude, negative for south and west.
func (c Coordinates) Degrees() (lat, lon float64) {
	a, b, _ := strings.Cut(c.Canonical(), ",")
	lat, _ = strconv.ParseFloat(a, 64)
	lon, _ = strconv.ParseFloat(b, 64)
	return lat, lon
}

// ParseCoordinates parses a pair in degrees in every form above; not codes, and not metres, which mean
// nothing without their zone. Canonical is latitude and longitude in decimal degrees with six
// decimals: "59.329300,18.068600". The error unwraps to pii.ErrForm, or pii.ErrRange for a
// latitude above 90 or a longitude above 180 degrees.
func ParseCoordinates(s string) (Coordinates, error) {
	b := []byte(plain(strings.ReplaceAll(bounded(s), "º", "°")))
	if len(b) > 4 && strings.EqualFold(string(b[:4]), "geo:") {
		b = b[4:]
	} else if len(b) > 1 && (b[0] == '@' || b[0] == '(' && b[len(b)-1] == ')') {
		b = []byte(strings.Trim(string(b), "@()"))
	}
	p, ok := readPair(b, 0)
	err := pii.ErrForm
	if ok && (p.end == len(b) || zoom(b[p.end:])) {
		err = p.check()
	}
	if err != nil {
		return Coordinates{}, &pii.ValueError{Kind: geoKind, Err: err}
	}
	return Coordinates{hidden.New(geoKind, degrees(p.lat())+","+degrees(p.lon()))}, nil
}

func degrees(v float64) string {
	if v = math.Round(v*1e6) / 1e6; v == 0 {
		v = 0 // no minus
	}
	return strconv.FormatFloat(v, 'f', 6, 64)
}

// zoom reports whether b is what maps write behind a place: ",17z".
func zoom(b []byte) bool {
	if len(b) < 3 || b[0] != ',' {
		return false
	}
	for _, c := range b[1 : len(b)-1] {
		if !isDigit(c) && c != '.' {
			return false
		}
	}
	c := b[len(b)-1]
	return c == 'z' || c == 'm' || c == 'a'
}

// check is the rule.
func (p *pair) check() error {
	switch a, b := p.first.quarter, p.second.quarter; {
	case (a == 0) != (b == 0), a != 0 && northSouth(a) == northSouth(b):
		return pii.ErrForm
	}
	if math.Abs(p.lat()) > 90 || math.Abs(p.lon()) > 180 {
		return pii.ErrRange
	}
	return nil
}

// nordicBoxes hold the countries of the North.
var nordicBoxes = [...]struct{ south, north, west, east float64 }{
	{54, 72, 4, 32},    // Denmark, Norway, Sweden, Finland
	{76, 81, 10, 34},   // Svalbard
	{63, 67, -25, -13}, // Iceland
	{61, 63, -8, -6},   // the Faroe Islands
	{59, 84, -74, -11}, // Greenland
}

// nordicPlace reports whether a place lies in one of nordicBoxes.
func nordicPlace(lat, lon float64) bool {
	for _, b := range nordicBoxes {
		if b.south <= lat && lat <= b.north && b.west <= lon && lon <= b.east {
			return true
		}
	}
	return false
}

// GeoRecognizer finds places by coordinates.
var GeoRecognizer = &pii.Recognizer{
	Kind:      geoKind,
	Category:  classify.Location,
	Doc:       "Place by coordinates, as degrees, metres or a code",
	Canonical: hidden.Canonical(ParseCoordinates),
	Marks:     ":=@0",
	Scan:      scanGeo,
	Left:      24,
	Right:     96,
	For: []string{
		"koordinat*", "kordinat*", "coordinat*", "coords", "position*", "positio*", "pos", "posisjon*", "gps*", "lat", "latitud*", "lon",
		"long", "lng", "longitud*", "breddegrad*", "lengdegrad*", "længdegrad*", "leveysaste*", "pituusaste*", "breiddargráð*",
		"lengdargráð*",
		"sijainti*", "sijainnin*", "sijainnissa", "paikannus*", "koordinaat*", "staðsetning*", "hnit*", "plats", "platsen", "lokation*",
		"lokasjon*", "location*", "geo", "maps", "kart", "karta*", "kartta*", "kort pin",
		"sweref*", "utm*", "euref*", "etrs*", "tm35fin", "rt90", "wgs84", "wgs", "plus code*", "pluskod*", "pluskode*", "pluscode*",
		"wpt", "waypoint*",
	},
	Hints: []string{
		"stedet", "stället", "paikka", "staður*", "vid", "ved", "här", "her", "tässä", "hér", "finns", "står", "parkera*", "bärga*",
		"berging*", "hinaus*", "bjargað*", "nødkald", "olycka*", "ulykke*",
	},
	Against: []string{
		"version*", "pris*", "price*", "hinta*", "verð*", "belopp*", "beløb*", "beløp*", "kurs*", "blodtryck*", "art nr", "artikel*",
		"temp*", "mått", "mål", "score", "ranta", "ränta*", "rente*", "korko*",
	},
	Units: append(slices.Clone(words.Units), "grader", "celsius", "bar", "ha", "hektar"),
}
