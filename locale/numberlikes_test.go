package locale_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"
)

// moment returns a second of the years 2023 to 2026.
func moment(r *rand.Rand) time.Time {
	return time.Unix(1_672_531_200+r.Int64N(4*365*86400), 0).UTC()
}

const (
	capitals = "ABCDEFGHJKLMNPRSTUVWXYZ"
	hexSmall = "0123456789abcdef"
)

func pick(r *rand.Rand, list ...string) string { return list[r.IntN(len(list))] }

// numberlikes are the sorts.
var numberlikes = []numberlike{
	// What shops and offices give out.
	{"order, 7 digits", [6]string{"ordernummer", "ordrenummer", "ordrenummer", "tilausnumero", "pöntunarnúmer", "order number"}, func(r *rand.Rand) string { return num(r, 7, "0") }},
	{"order, 8 digits", [6]string{"order", "ordre", "bestilling", "tilaus", "pöntun", "order no"}, func(r *rand.Rand) string { return num(r, 8, "0") }},
	{"order, 10 digits", [6]string{"beställningsnummer", "bestillingsnummer", "bestillingsnummer", "tilausnro", "pöntunarnúmer", "order number"}, func(r *rand.Rand) string { return num(r, 10, "0") }},
	{"order with letters", [6]string{"ordernr", "ordrenr.", "ordrenr", "tilausnumero", "pöntunarnúmer", "order"}, func(r *rand.Rand) string {
		return pick(r, "WEB-", "SE-", "ORD", "B2C-", "#") + num(r, 6+r.IntN(3), "0")
	}},
	{"invoice", [6]string{"fakturanummer", "fakturanummer", "fakturanummer", "laskun numero", "reikningur nr.", "invoice number"}, func(r *rand.Rand) string { return pick(r, "F", "", "2026") + num(r, 6, "") }},
	{"OCR", [6]string{"OCR-nummer", "betalings-id", "KID", "viitenumero", "tilvísunarnúmer", "OCR reference"}, func(r *rand.Rand) string { return luhnDigit(num(r, 7+r.IntN(12), "0")) }},
	{"KID, mod 11", [6]string{"OCR", "betalings-id", "KID-nummer", "viite", "tilvísun", "KID"}, func(r *rand.Rand) string { return kid11(r) }},
	{"Finnish reference", [6]string{"referensnummer", "reference", "referansenummer", "viitenumero", "tilvísun", "reference number"}, func(r *rand.Rand) string { return grouped(num(r, 8+r.IntN(8), "0"), 5, " ") }},
	{"shop's case", [6]string{"ärendenummer", "sagsnummer", "saksnummer", "tapausnumero", "málsnúmer", "case number"}, func(r *rand.Rand) string { return pick(r, "2026-", "#", "CAS-", "INC00", "26/") + num(r, 6, "") }},
	{"receipt", [6]string{"kvittonummer", "kvitteringsnummer", "kvitteringsnummer", "kuittinumero", "kvittunarnúmer", "receipt number"}, func(r *rand.Rand) string { return num(r, 4, "0") + "-" + num(r, 4+r.IntN(3), "") }},
	{"booking code", [6]string{"bokningskod", "bookingnummer", "bestillingskode", "varaustunnus", "bókunarnúmer", "booking reference"}, func(r *rand.Rand) string { return from(r, 6, capitals+"23456789") }},
	{"voucher", [6]string{"rabattkod", "rabatkode", "rabattkode", "alennuskoodi", "afsláttarkóði", "discount code"}, func(r *rand.Rand) string {
		return pick(r, "SUMMER", "BLACK", "VIP", "HOST") + num(r, 2+2*r.IntN(2), "")
	}},
	{"queue number", [6]string{"könummer", "kønummer", "kønummer", "vuoronumero", "biðröð númer", "queue number"}, func(r *rand.Rand) string { return from(r, 1, "ABCD") + num(r, 3, "0") }},
	{"policy terms", [6]string{"villkor", "vilkår", "vilkår", "ehdot", "skilmálar", "terms"}, func(r *rand.Rand) string { return from(r, 1, "ABC") + " " + num(r, 2, "0") + ":" + num(r, 1, "0") }},

	// Goods.
	{"ISBN-13", [6]string{"ISBN", "ISBN", "ISBN", "ISBN", "ISBN", "ISBN"}, func(r *rand.Rand) string {
		s := gs1Digit("978" + num(r, 9, ""))
		return pick(r, s, s[:3]+"-"+s[3:5]+"-"+s[5:8]+"-"+s[8:12]+"-"+s[12:])
	}},
	{"ISBN-10", [6]string{"ISBN", "ISBN", "ISBN-nr", "ISBN", "ISBN", "ISBN"}, func(r *rand.Rand) string { s := isbn10(r); return pick(r, s, s[:2]+"-"+s[2:4]+"-"+s[4:9]+"-"+s[9:]) }},
	{"EAN-13", [6]string{"EAN-kod", "EAN-nummer", "EAN", "EAN-koodi", "strikamerki EAN", "EAN"}, func(r *rand.Rand) string {
		return gs1Digit(pick(r, "73", "57", "70", "64", "56", "40") + num(r, 10, ""))
	}},
	{"EAN-8", [6]string{"EAN", "stregkode EAN", "EAN", "EAN", "EAN", "EAN-8"}, func(r *rand.Rand) string { return gs1Digit(num(r, 7, "0")) }},
	{"UPC", [6]string{"UPC", "UPC", "UPC", "UPC", "UPC", "UPC code"}, func(r *rand.Rand) string { return gs1Digit("0" + num(r, 10, "0")) }},
	{"GTIN-14", [6]string{"GTIN", "GTIN", "GTIN", "GTIN", "GTIN", "GTIN"}, func(r *rand.Rand) string { return gs1Digit("1" + num(r, 12, "")) }},
	{"article number", [6]string{"artikelnummer", "varenummer", "artikkelnummer", "tuotenumero", "vörunúmer", "article number"}, func(r *rand.Rand) string {
		return pick(r, grouped(num(r, 8, "0"), 3, "."), num(r, 3, "0")+"."+num(r, 3, "")+"."+num(r, 2, ""), num(r, 6, "0"))
	}},
	{"phone-like product code", [6]string{"art.nr", "varenr.", "varenr", "tuotenro", "vörunr.", "item"}, func(r *rand.Rand) string {
		return pick(r, num(r, 4, "0")+"-"+num(r, 5, ""), num(r, 3, "0")+"-"+num(r, 4, ""), num(r, 2, "0")+"-"+num(r, 3, "")+"-"+num(r, 2, ""))
	}},
	{"model number", [6]string{"modell", "model", "modell", "malli", "tegund", "model"}, func(r *rand.Rand) string {
		return pick(r, "WH-"+num(r, 4, "0")+"XM"+num(r, 1, "0"), "SM-G"+num(r, 3, "0")+"B", "KDL-"+num(r, 2, "0")+"W"+num(r, 3, "0"), "HP "+num(r, 4, "0"), "DCP-"+num(r, 4, "0")+"DW")
	}},
	{"serial number", [6]string{"serienummer", "serienummer", "serienummer", "sarjanumero", "raðnúmer", "serial number"}, func(r *rand.Rand) string {
		return pick(r, from(r, 2, capitals)+num(r, 8, ""), from(r, 10, capitals+"0123456789"), num(r, 12, "0"))
	}},
	{"meter number", [6]string{"mätarnummer", "målernummer", "målernummer", "mittarin numero", "mælisnúmer", "meter number"}, func(r *rand.Rand) string { return num(r, 8+r.IntN(3), "0") }},
	{"meter reading", [6]string{"mätarställning", "måleraflæsning", "målerstand", "mittarilukema", "mælisstaða", "meter reading"}, func(r *rand.Rand) string { return num(r, 5+r.IntN(2), "0") + pick(r, "", ","+num(r, 1, ""), " kWh") }},
	{"plant id, GSRN", [6]string{"anläggnings-id", "aftagenummer", "målepunkt-id", "käyttöpaikkatunnus", "mælistaður", "metering point"}, func(r *rand.Rand) string { return gs1Digit(pick(r, "735999", "571313", "707057") + num(r, 11, "")) }},

	// Transport.
	{"SSCC", [6]string{"kolli-id", "pakkenummer", "kollinummer", "lähetystunnus", "sendingarnúmer", "SSCC"}, func(r *rand.Rand) string { return pick(r, "00", "") + gs1Digit("3"+num(r, 16, "")) }},
	{"tracking, UPU S10", [6]string{"spårningsnummer", "sporingsnummer", "sporingsnummer", "seurantakoodi", "sendingarnúmer", "tracking number"}, func(r *rand.Rand) string { return s10(r, pick(r, "SE", "DK", "NO", "FI", "IS", "CN")) }},
	{"tracking, Bring", [6]string{"kollinummer", "pakkenr", "sporingsnr", "seurantatunnus", "sendingarnúmer", "tracking"}, func(r *rand.Rand) string { return gs1Digit(pick(r, "37", "70", "64") + num(r, 14, "")) }},
	{"tracking, 10 to 12", [6]string{"spårningsnummer", "track and trace", "sporingsnummer", "seurantakoodi", "sendingarnúmer", "tracking id"}, func(r *rand.Rand) string { return num(r, 10+r.IntN(3), "0") }},
	{"tracking, UPS", [6]string{"kollinummer", "pakkenummer", "pakke", "lähetys", "sending", "parcel"}, func(r *rand.Rand) string { return "1Z" + from(r, 6, capitals+"0123456789") + num(r, 10, "") }},
	{"!tracking in fours", [6]string{"kolli-id", "pakkenummer", "sporingsnummer", "seurantakoodi", "sendingarnúmer", "tracking number"}, func(r *rand.Rand) string { return grouped(luhnDigit("4"+num(r, 14, "")), 4, " ") }},
	{"container", [6]string{"container", "container", "container", "kontti", "gámur", "container"}, func(r *rand.Rand) string { return from(r, 3, capitals) + "U" + pick(r, "", " ") + num(r, 7, "") }},
	{"flight, train", [6]string{"flyg", "fly", "tog", "lento", "flug", "flight"}, func(r *rand.Rand) string {
		return pick(r, "SK", "DY", "AY", "FI", "KL", "X2 ") + num(r, 3+r.IntN(2), "0")
	}},

	// Time.
	{"Unix seconds", [6]string{"tidsstämpel", "tidsstempel", "tidsstempel", "aikaleima", "tímastimpill", "timestamp"}, func(r *rand.Rand) string { return strconv.FormatInt(moment(r).Unix(), 10) }},
	{"Unix milliseconds", [6]string{"tidsstämpel", "tidsstempel", "tidsstempel", "aikaleima", "tímastimpill", "timestamp"}, func(r *rand.Rand) string { return strconv.FormatInt(moment(r).UnixMilli()+r.Int64N(1000), 10) }},
	{"YYMMDDHHMM", [6]string{"tidsstämpel", "tidspunkt", "tidspunkt", "aikaleima", "tími", "time stamp"}, stampOf("0601021504")},
	{"DDMMYYHHMM", [6]string{"tidsstämpel", "tidspunkt", "tidspunkt", "aikaleima", "tími", "time stamp"}, stampOf("0201061504")},
	{"YYYYMMDDHHMM", [6]string{"logg", "log", "logg", "loki", "skrá", "log"}, stampOf("200601021504")},
	{"YYYYMMDDHHMMSS", [6]string{"loggfil", "logfil", "loggfil", "lokitiedosto", "skrá", "log file"}, stampOf("20060102150405")},
	{"RFC 3339", [6]string{"tid", "tid", "tid", "aika", "tími", "time"}, stampOf("2006-01-02T15:04:05.000Z")},
	{"date", [6]string{"datum", "dato", "dato", "päiväys", "dagsetning", "date"}, func(r *rand.Rand) string {
		return moment(r).Format(pick(r, "2006-01-02", "02.01.2006", "2/1 2006", "02-01-2006", "20060102"))
	}},
	{"time", [6]string{"kl", "kl.", "klokka", "klo", "klukkan", "at"}, stampOf("15:04:05")},

	// Computers.
	{"version", [6]string{"version", "version", "versjon", "versio", "útgáfa", "version"}, func(r *rand.Rand) string {
		return fmt.Sprintf("%s%d.%d.%d.%d", pick(r, "v", ""), r.IntN(20), r.IntN(30), r.IntN(30), r.IntN(30))
	}},
	{"hash", [6]string{"commit", "commit", "commit", "commit", "commit", "commit"}, func(r *rand.Rand) string { return from(r, []int{7, 8, 10, 40}[r.IntN(4)], hexSmall) }},
	{"checksum", [6]string{"kontrollsumma", "md5", "sha256", "tarkistussumma", "md5", "checksum"}, func(r *rand.Rand) string { return from(r, []int{32, 64}[r.IntN(2)], hexSmall) }},
	{"UUID", [6]string{"fel-id", "fejl-id", "feil-id", "virhetunnus", "villa", "request id"}, func(r *rand.Rand) string { return uuid4(r) }},
	{"error code", [6]string{"felkod", "fejlkode", "feilkode", "virhekoodi", "villukóði", "error code"}, func(r *rand.Rand) string {
		return pick(r, "0x8007"+from(r, 4, "0123456789ABCDEF"), "E"+num(r, 2+r.IntN(2), "0"), "ERR-"+num(r, 4, "0"), num(r, 4, "0"))
	}},
	{"colour", [6]string{"färgkod", "farvekode", "fargekode", "värikoodi", "litur", "colour"}, func(r *rand.Rand) string { return "#" + from(r, 6, "0123456789ABCDEF") }},
	{"broadcast MAC", [6]string{"adress", "adresse", "adresse", "osoite", "vistfang", "address"}, func(r *rand.Rand) string {
		return pick(r, "ff:ff:ff:ff:ff:ff", "FF-FF-FF-FF-FF-FF", "00:00:00:00:00:00", "01:00:5e:"+strings.Join([]string{from(r, 2, hexSmall), from(r, 2, hexSmall), from(r, 2, hexSmall)}, ":"))
	}},
	{"C++ path", [6]string{"fel i", "fejl i", "feil i", "virhe", "villa í", "error in"}, func(r *rand.Rand) string {
		return pick(r, "std::", "face::", "db::v"+num(r, 1, "")+"::") + pick(r, "map", "add", "decade", "cafe")
	}},

	// Amounts, measures, references.
	{"price", [6]string{"pris", "pris", "pris", "hinta", "verð", "price"}, func(r *rand.Rand) string {
		return grouped(num(r, 4+r.IntN(4), "0"), 3, pick(r, " ", ".")) + pick(r, " kr", ",50 kr", ":-", " SEK", " DKK", " €", " NOK")
	}},
	{"large number", [6]string{"belopp", "beløb", "beløp", "summa", "upphæð", "amount"}, func(r *rand.Rand) string { return grouped(num(r, 5+r.IntN(5), "0"), 3, " ") }},
	{"quantity", [6]string{"antal", "antal", "antall", "määrä", "fjöldi", "quantity"}, func(r *rand.Rand) string {
		return grouped(num(r, 4+r.IntN(4), "0"), 3, pick(r, " ", "")) + pick(r, " st", " stk", " kWh", " kg", " km", " m2", " MB")
	}},
	{"percentage", [6]string{"ränta", "rente", "rente", "korko", "vextir", "rate"}, func(r *rand.Rand) string {
		return num(r, 1, "") + pick(r, ",", ".") + num(r, 2+r.IntN(3), "") + pick(r, " %", "%")
	}},
	{"small decimals", [6]string{"mått", "mål", "mål", "mitat", "mál", "size"}, func(r *rand.Rand) string {
		return fmt.Sprintf("%d.%02d, %d.%02d", r.IntN(90), r.IntN(100), r.IntN(90), r.IntN(100))
	}},
	{"dimensions", [6]string{"mått", "mål", "mål", "mitat", "mál", "dimensions"}, func(r *rand.Rand) string {
		return num(r, 2+r.IntN(3), "0") + pick(r, "x", " x ", "×") + num(r, 2+r.IntN(2), "0") + pick(r, "x", " x ")[:1] + num(r, 2, "0") + pick(r, " cm", " mm", "")
	}},
	{"law", [6]string{"lag", "lov nr.", "lov", "laki", "lög nr.", "act"}, func(r *rand.Rand) string {
		return pick(r, "(", "") + strconv.Itoa(1949+r.IntN(78)) + pick(r, ":", "/") + strconv.Itoa(1+r.IntN(1900))
	}},
	{"standard", [6]string{"standard", "standard", "standard", "standardi", "staðall", "standard"}, func(r *rand.Rand) string {
		return pick(r, "ISO ", "EN ", "NS ", "SS-EN ", "IEC ") + num(r, 4+r.IntN(2), "0") + pick(r, "", "-1", ":2019")
	}},
	{"course code", [6]string{"kurskod", "kursuskode", "emnekode", "kurssikoodi", "námskeið", "course code"}, func(r *rand.Rand) string { return from(r, 3+r.IntN(2), capitals) + num(r, 2+r.IntN(3), "0") }},
	{"lottery row", [6]string{"lottorad", "lottorække", "lottorekke", "lottorivi", "lottóröð", "lottery row"}, func(r *rand.Rand) string { return lottery(r) }},
	{"score, ratio", [6]string{"resultat", "resultat", "resultat", "tulos", "úrslit", "result"}, func(r *rand.Rand) string {
		return num(r, 1+r.IntN(2), "0") + pick(r, "-", ":", "–") + num(r, 1+r.IntN(2), "0")
	}},
}

// kid11 writes a KID whose last digit agrees modulo 11.
func kid11(r *rand.Rand) string {
	for {
		s, sum := num(r, 8+r.IntN(12), "0"), 0
		for i := range len(s) {
			sum += int(s[len(s)-1-i]-'0') * (i%6 + 2)
		}
		if c := (11 - sum%11) % 11; c < 10 {
			return s + strconv.Itoa(c)
		}
	}
}

// isbn10 writes an ISBN of ten characters; those that end in X are passed over.
func isbn10(r *rand.Rand) string {
	for {
		s, sum := pick(r, "91", "87", "82", "95", "99", "01")+num(r, 7, ""), 0
		for i := range 9 {
			sum += int(s[i]-'0') * (10 - i)
		}
		if c := (11 - sum%11) % 11; c < 10 {
			return s + strconv.Itoa(c)
		}
	}
}

func uuid4(r *rand.Rand) string {
	s := from(r, 32, hexSmall)
	return s[:8] + "-" + s[8:12] + "-4" + s[13:16] + "-" + from(r, 1, "89ab") + s[17:20] + "-" + s[20:]
}

func lottery(r *rand.Rand) string {
	s := ""
	row := r.Perm(34)[:7]
	slices.Sort(row)
	for _, n := range row {
		s += fmt.Sprintf(" %d", n+1)
	}
	return s[1:]
}
