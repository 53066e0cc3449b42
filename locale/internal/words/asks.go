package words

// What asks for a number in sentences that don't name it. It counts in conversations alone, where the next message answers.
var (
	// AsksAccount asks for an account by what is to be paid to it.
	AsksAccount = []string{
		"vart vill du ha pengarna", "vart ska pengarna", "ha pengarna", "betala ut", "betalas ut", "sätter vi in", "hvor vil du have pengene", "have pengene", "skal pengene", "udbetale", "udbetales", "indbetaler vi",
		"hvor vil du ha pengene", "ha pengene", "utbetale", "utbetales", "setter vi inn", "rahat", "maksamme", "maksetaan", "fá peningana", "peningana", "á að greiða", "leggjum inn", "endurgreiðslu", "pay it out", "the money", "pay you", "transfer it", "the refund",
	}
	// AsksPerson asks for a person's number by what it stands on or how many digits it has.
	AsksPerson = []string{
		"tio siffror", "tolv siffror", "tio siffrorna", "numret i ditt leg", "numret på ditt leg", "numret i leget", "legitimationsnummer", "ti cifre", "ti tal", "sundhedskort", "sundhedskortet", "elleve siffer", "elleve sifrene", "elleve siffrene", "elleve tall", "fem siste", "kela kortin", "ajokortin tunnus",
		"tíu stafir", "tíu tölustafi", "number on your id", "id number", "identity number", "number in your passport", "last four and date of birth", "date of birth and last four", "personal number", "national number", "national id",
	}
)
