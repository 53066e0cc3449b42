package words

// What asks for a number in sentences that don't name it. It counts in conversations alone, where the next message answers.
var (
	// AsksAccount asks for an account by what is to be paid to it.
	AsksAccount = []string{
		"vart vill du ha pengarna", "vart vill ni ha pengarna", "vart ska pengarna", "vart ska vi betala", "vart ska det betalas", "vart betalar vi", "sätter vi in",
		"have pengene", "hvor skal pengene", "hvor skal vi udbetale", "hvor skal det udbetales", "hvor skal vi betale", "indbetaler vi",
		"ha pengene", "hvor skal vi utbetale", "hvor skal det utbetales", "ha pengane", "kor skal pengane", "setter vi inn",
		"mihin rahat", "minne rahat", "tilille rahat", "haluat rahat", "mihin maksamme", "minne maksamme", "mihin maksetaan", "minne maksetaan",
		"fá peningana", "hvert á að greiða", "hvert eigum við að greiða", "hvert á að leggja", "leggjum inn", "viltu endurgreiðslu", "viltu fá endurgreiðslu",
		"pay it out", "where should we pay", "where do we pay", "where shall we pay", "want the money", "like the money", "the money go", "the money to go", "the refund go", "the refund to go", "want the refund", "like the refund", "where should we transfer", "where shall we transfer", "where do we transfer", "send the money", "send the refund", "like us to pay", "us to pay you", "transfer the money", "transfer the refund",
	}
	// AsksPerson asks for a person's number by what it stands on or how many digits it has.
	AsksPerson = []string{
		"tio siffror", "tolv siffror", "tio siffrorna", "numret i ditt leg", "numret på ditt leg", "numret i leget", "legitimationsnummer", "ti cifre", "ti tal", "sundhedskort", "sundhedskortet", "elleve siffer", "elleve sifrene", "elleve siffrene", "elleve tall", "fem siste", "kela kortin", "ajokortin tunnus",
		"tíu stafir", "tíu tölustafi", "number on your id", "id number", "identity number", "number in your passport", "last four and date of birth", "date of birth and last four", "personal number", "national number", "national id",
	}
)
