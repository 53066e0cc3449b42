package words

import "strings"

// identified are the things that have an id which is nobody's, as they stand before it: "order-id", "transaktions-id".
const identified = `order faktura transaktion transaktions transaksjon transaksjons produkt annons kampanj kampanje ärende bokning boknings booking bookings
	betalning betalnings betaling betalings leverans leverancens leverings levering sändning sändnings sendings försändelse forsendelses artikel artikkel referens reference referanse
	dokument session sessions sesjons sesjon beställning beställnings bestilling bestillings meddelande meddelelses meldings händelse hændelses hendelses enhets enheds kvitto kvitterings
	spårnings sporings kund kunde annonse log logg loggnings logging
	ordre sags sag sak saks vare varu
	tilaus lasku tapahtuma tapahtuman tuote maksu maksun istunto istunnon varaus varauksen asiakas toimitus viesti
	greiðslu færslu pöntunar bókunar sendingar vöru máls viðskipta lotu skilaboða
	transaction product request build event trace message job batch campaign payment document correlation device invoice shipment tracking customer`

// thingIDs are the ids of identified, in two words and in one.
func thingIDs() (ids []string) {
	for _, thing := range strings.Fields(identified) {
		ids = append(ids, "*"+thing+" id")
		if strings.HasSuffix(thing, "s") {
			ids = append(ids, "*"+thing+"id")
		}
	}
	return ids
}
