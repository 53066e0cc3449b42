package papers

import "github.com/sladd-go/sladd/pii"

// plateAsks are the words that ask for a plate, in a message before it or as the name of a column or a field.
var plateAsks = []string{
	"regnr", "reg nr", "regnum*", "registreringsnum*", "registreringsnr", "registreringsskylt*", "nummerplåt*", "nummerplad*",
	"nummerskilt*", "bilnum*", "bilnr", "skiltnum*", "skiltnr", "bilskilt*", "kjennemerk*", "kjennetegn", "kjenneteikn*",
	"rekisterinum*", "rekisteritunnu*", "rek tunnus*", "rekno", "rekkari*", "rekisterikil*",
	"skráningarnúmer*", "skráningarnr", "skráningarmerki*", "bílnúmer*", "einkanúmer*", "númeraplat*",
	"plate", "plates", "license plate*", "licence plate*", "number plate*", "plate number*", "plate no", "registration number*",
	"registration no", "vehicle registration*", "vehicle reg", "car reg", "reg no", "reg number*",
}

// answerPlate reads a whole answer as a plate: an ordinary one in any case, or a personal one of capitals and figures: AMMA7.
func answerPlate(text []byte) (start, end int, r pii.Reading) {
	var chars [maxPlate]byte
	n, letters, upper := 0, 0, true
	for k, c := range text {
		if (c == ' ' || c == '-') && k > 1 && k+1 < len(text) {
			continue
		}
		if n == len(chars) || !isLetter(c) && !isDigit(c) {
			return 0, 0, r
		}
		if isLetter(c) {
			letters++
			upper = upper && isUpper(c)
			c &^= 0x20
		}
		chars[n] = c
		n++
	}
	if letters > 0 && letters < n && n > 3 && answered(chars[:n], upper, n == len(text)) {
		return 0, len(text), pii.Reading{Bits: 12, Evidence: pii.HasForm}
	}
	return 0, 0, r
}

// answered reports whether the characters c of an answer, which were capitals or in one piece, are a plate's.
func answered(c []byte, upper, whole bool) bool {
	f := plateOf(c)
	return f&(plateSE|plateDK|plateAX) != 0 && len(c) > 5 || icelandicChars(c) || upper && (f != 0 || whole && len(c) < 8)
}
