// Package words holds the words that many kinds share: those that name
// something other than personal data, and units.
package words

import "slices"

// Against are words that name numbers which are nobody's: orders, invoices,
// references, shipments, articles. Written as pii.Recognizer.Against has it.
var Against = slices.Concat(thingIDs(), []string{
	// sv
	"*ordernu*", "*ordernr*", "ordern", "order", "ordrar", "*beställningsn*", "beställning", "*fakturanu*", "*fakturanr*", "faktura", "fakturan", "*ocr", "ocr nummer", "*ocrnummer*",
	"*referensn*", "ref", "ref nr", "referens", "referensen", "*referensen", "*ärenden*", "ärende", "ärendet", "*kundnum*", "*kundnr*", "*kollin*", "kolli", "kolli id", "*spårningsn*", "spårning*", "*paketn*", "sändning*", "*sändningsn*",
	"*artikeln*", "artikel", "art nr", "artnr", "*serien*", "*produktn*", "*biljettn*", "*bokningsn*", "*bokningskod*", "*ticket*", "*streckkod*", "*mätarn*", "*avtalsn*", "*kvitton*", "kvitto", "*kampanjkod*", "*rabattkod*",
	"*modelln*", "*versions*", "*diarien*", "dnr", "*tidsstäm*", "isbn*", "ean*", "gtin*", "upc", "sku",
	"batch*", "lot", "lotnr*", "lot nr", "*partin*", "*modell", "*modellen", "*ritning", "*ritningen", "*reservdel*", "*rekvisition*", "*offert", "*offerten", "rma", "rma nr", "*arbetsorder*", "*inköpsorder*", "*kreditnot*",
	"*produktkod*", "*beställningskod*", "*följesed*", "*returnum*", "*returnr*", "*felkod*", "*transaktionsn*", "*lotnum*", "*presentkort*", "reservdel*", "katalogn*",
	// da
	"*stregkode*", "*følgesed*", "*gavekort*", "*tidsstemp*", "*varekode*", "*fejlkode*",
	"*ordrenu*", "*ordrenr*", "ordren", "ordre", "*bestillingsn*", "bestilling", "*sagsn*", "sag nr", "*kundenum*", "*kundenr*", "*pakken*", "*forsendels*", "*sporingsn*", "varen*", "*produktn*", "*bookingn*", "*kvitteringsn*", "*aftalen*", "*målern*", "*rabatkode*", "*reference", "*referencen",
	"model", "modellen", "*tegning", "*tegningen", "*reservedel*", "*arbejdsordre*", "*indkøbsordre*", "*tilbudsn*",
	// nb, nn
	"*bestillings*", "kid", "kid nr", "*kidn*", "*kid nummer*", "*saksn*", "sak nr", "*sendingsn*", "sending*", "*sporings*", "*pakke*", "varen*", "*artikkeln*", "avtalenum*", "avtalenr*", "*kvitteringsn*", "*målern*", "*referansen*", "referanse", "*billettn*", "*tinging*",
	"*arbeidsordre*", "*innkjøpsordre*", "*tilbodsn*",
	"*strekkode*", "*feilkode*", "*versjonsn*",
	// fi
	"*tuotekood*", "*varaosan*", "*seurantan*", "*tarjousn*", "*palautusn*", "*viivakood*", "*virhekood*", "*tapahtumatunn*", "*eränum*", "*mallinum*", "*aikaleim*", "*lahjakor*",
	"*tilausn*", "tilaus*", "*laskun*", "lasku", "laskun", "viite*", "*viiten*", "*asiakasn*", "*seurantak*", "*seurantat*", "*lähetys*", "*tuoten*", "*sarjan*", "*tapausn*", "*varausn*", "*kuittin*", "*lipun*", "*sopimusn*",
	// is
	"*pöntunarn*", "pöntun*", "*tilvísun*", "*sendingarn*", "*málsn*", "*vörun*", "*raðn*", "*bókunarn*", "*viðskiptam*",
	"*strikamerk*", "*villukóð*", "færslun*", "lotun*", "gerðarn*", "*tímastimp*", "*gjafabréf*", "*vörukóð*",
	// en
	"product code*", "part no", "meter number", "return number", "stock number", "barcode*", "error code*", "gift card*",
	"*orderno*", "order*", "invoice*", "reference*", "*tracking*", "shipment*", "parcel*", "package*", "article*", "item*", "serial*", "booking*", "customer number", "customer no", "receipt*", "part number", "version*", "timestamp*", "case number", "case no", "case id", "ticket*",
})

// AgainstBanks are what else has numbers where a bank is named: shares, funds, reports, policies.
var AgainstBanks = []string{
	"aktie*", "aksje*", "osake*", "osakk*", "hlutabréf*", "shares", "stock*", "*fonden", "*fondet", "fond", "fund*", "rahasto*", "kurs*", "indeks*", "index*", "rapport*", "raportti*", "report*", "årsredovisning*", "*regnskab*", "*regnskap*", "tilinpäät*", "ársreikning*",
	"depot*", "depå*", "*transaktion*", "*transaksjon*", "transaction*", "tapahtuma*", "terminal*", "*terminal", "*terminalen", "betalings id", "referat*", "billet", "billetten", "billett", "biljett", "biljetten", "pris", "prisen", "price", "hinta", "kølapp*", "kølap*", "nummerlapp*", "journal*",
	"polise*", "policen*", "*forsikringsn*", "*försäkringsn*", "avtal", "avtalet", "avtale", "avtalen", "aftale", "*skaden*", "*skadean*", "skadan", "försäkring", "premie*", "medlem*", "bonus*", "jäsen*",
}

// AgainstPersons are those of Against that speak against a person's number too. Such a number does stand
// in a message about an order or an invoice, so that the words for the things themselves don't.
var AgainstPersons = slices.DeleteFunc(slices.Clone(Against), func(w string) bool {
	return slices.Contains([]string{
		"order", "order*", "ordern", "ordrar", "beställning", "faktura", "fakturan", "invoice*", "ärende", "ärendet", "kvitto", "receipt*", "kolli", "paket", "package*", "parcel*", "shipment*", "sändning*", "artikel", "article*", "item*",
		"booking*", "ticket*", "ordre", "ordren", "bestilling", "*pakke*", "sending*", "*tinging*", "tilaus*", "lasku", "laskun",
	}, w)
})

// Others are Against and words for phones, codes, accounts and cards: they speak against a person's number that only its name tells.
var Others = slices.Concat(Against, []string{
	"bokning*", "*telefon*", "tel", "tlf*", "mobil*", "puh*", "*sími*", "*kod", "*kode", "*koodi", "code", "sn", "*konto", "*kontonum*", "*kontonr", "kort*", "card*",
})

// Units are words that stand right behind an amount or a quantity.
var Units = []string{
	"kr", "kronor", "kroner", "krona", "krone", "sek", "dkk", "nok", "isk", "eur", "euro", "euroa", "usd", "kpl", "st", "stk", "styck", "pcs",
	"kg", "g", "gram", "mg", "km", "m", "cm", "mm", "m2", "kvm", "l", "dl", "cl", "ml", "kwh", "mwh", "wh", "w", "kw", "v", "volt", "mb", "gb", "tb", "kb", "mbit", "ms", "sek", "h", "tim", "timmar", "timer", "dagar", "dage", "dager", "procent", "prosent", "prosenttia",
	"öre", "øre", "tusen", "tusind", "miljoner", "mio", "mkr", "tkr", "poäng", "point", "poeng", "sidor", "sider",
}

// Hesitations are what people say who think of what comes: "kode ehm 4471".
const Hesitations = `eh ehm eeh öh öhm øh øhm äh hm hmm hmmm uh uhm um umm`
