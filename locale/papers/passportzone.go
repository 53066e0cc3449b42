package papers

// Machine-readable zone of passports, visas and identity cards.
//
// Forms (ICAO Doc 9303, parts 3 to 7): TD3, two lines of 44 characters; TD2 and visas, two of 36; TD1, three of 30. The lines
// hold capitals, digits and '<' for what is empty: the document, its country and the name, or, in the line of data, number, nationality, birth,
// sex and end of validity, each with a check digit (weights 7, 3, 1, letters from A = 10 on).
// Issuer: the state; https://www.icao.int/publications/doc-series/doc-9303.
// People copy them with blanks, too few '<' and the letter O for zero, and a line by itself: the places of letters and digits prove
// enough, the check digits add to it. A line of the text is one finding, since a Scan is shown no more: the names, the birth and the
// number are in it.

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

const (
	zoneMost = 44 // characters of the longest line
	zoneData = 28 // those of a line of data up to the check digit of the last date
)

// ZoneRecognizer finds the machine-readable zone, whole or a line of it.
var ZoneRecognizer = &pii.Recognizer{
	Kind:     kindPassport,
	Category: classify.Document,
	Doc:      "Machine-readable zone of a passport, visa or identity card (ICAO Doc 9303)",
	Marks:    "<",
	Scan:     scanZone,
	Left:     112,
	Right:    320,
}

// scanZone looks at the '<' at text[i], if it is the first of a line.
func scanZone(text []byte, i int) (start, end int, r pii.Reading) {
	if !zoneAround(text, i) {
		return 0, 0, r
	}
	for s, n := i, 0; n < 7 && i-s < 64; n++ {
		if n > 0 { // the line may begin before a wrong blank
			if s < 2 || text[s-1] != ' ' || !zoneLetter(text[s-2]) {
				break
			}
			s--
		}
		for s > 0 && zoneLetter(text[s-1]) {
			s--
		}
		if s > 0 && (text[s-1] == '<' || text[s-1] >= 0x80) {
			break
		}
		if s < i {
			if end, r = readZone(text, s); end > 0 {
				return s, end, r
			}
		}
	}
	return 0, 0, r
}

// zoneAround reports whether characters of a zone stand around the '<' at b[i]: it closes and opens no tag of HTML.
func zoneAround(b []byte, i int) bool {
	if i == 0 || i+1 >= len(b) || b[i+1] != '<' && b[i+1] != ' ' && !zoneLetter(b[i+1]) {
		return false
	}
	if b[i-1] == ' ' {
		return i > 1 && zoneLetter(b[i-2]) && b[i-2] < 'a' && b[i+1] < 'a'
	}
	return zoneLetter(b[i-1])
}

func zoneLetter(c byte) bool { return c-'0' <= 9 || (c|0x20)-'a' <= 'z'-'a' }

// readZone reads the lines that begin at b[s].
func readZone(b []byte, s int) (end int, r pii.Reading) {
	var z zoneLine
	z.read(b, s)
	form := pii.Reading{Bits: 24, Evidence: pii.HasForm}
	switch {
	case z.card():
		end, r = z.cut(30), form
		z.read(b, nextZone(b, end))
		if z.cardData() {
			end, r = z.cut(30), z.proof(form, 0, 8)
			z.read(b, nextZone(b, end))
			if n := z.names(0); n > 0 {
				end = z.cut(min(n, 30))
			}
		}
	case z.holder():
		end, r = z.cut(z.names(5)), form
		z.read(b, nextZone(b, end))
		if z.data() {
			end, r = z.cut(z.n), z.proof(form, 13, 21)
		}
	case z.data():
		return z.cut(z.n), z.proof(form, 13, 21)
	case z.cardData():
		end, r = z.cut(30), z.proof(form, 0, 8)
		z.read(b, nextZone(b, end))
		if n := z.names(0); n > 0 {
			end = z.cut(min(n, 30))
		}
	case z.n >= 28 && z.n <= 32 && z.nameAlone() && b[s] < 'a':
		return z.cut(z.n), pii.Reading{Bits: 12, Evidence: pii.HasForm}
	}
	return end, r
}

// nextZone returns where the next line may begin that stands on the same one of the text as b[i]: behind blanks and the signs of tables.
func nextZone(b []byte, i int) int {
	for i < len(b) && (isBlank(b[i]) || b[i] == '|' || b[i] == '/' || b[i] == '`' || b[i] == ',') {
		i++
	}
	return i
}

// zoneStates are the states and others that issue documents: ISO 3166-1 in three letters and what Doc 9303, part 3, section 5 adds.
var zoneStates = statesOf(`ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA
	BRB BRN BTN BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI
	ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GMB GNB GNQ GRC GRD GRL GTM GUM GUY HKG HND HRV HTI HUN IDN IMN
	IND IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAR MCO
	MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG
	POL PRI PRK PRT PRY PSE QAT ROU RUS RWA SAU SDN SEN SGP SJM SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA
	TJK TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR URY USA UZB VAT VCT VEN VGB VIR VNM VUT WSM YEM ZAF ZMB ZWE
	D<< EUE GBD GBN GBO GBP GBS RKS UNO UNA UNK UTO XBA XCC XCE XCO XEC XES XMP XOM XPO XXA XXB XXC XXX ZIM`)

func statesOf(codes string) map[string]bool {
	m := make(map[string]bool)
	for _, c := range strings.Fields(codes) {
		m[c] = true
	}
	return m
}
