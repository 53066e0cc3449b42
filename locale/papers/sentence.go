package papers

// sentenceBytes is how much of the text before or behind a number its sentence is looked at.
const sentenceBytes = 120

// around reports whether a word of l stands in the sentence of b[lo:e], over other numbers too: up to back words before it or ahead
// behind it. A line ends no sentence, an empty one does.
func around(b []byte, lo, e, back, ahead int, l *lexicon) bool {
	return aroundBefore(b, lo, back, l) || aroundBehind(b, e, ahead, l)
}

// aroundBefore reports whether a word of l is one of the most words before b[i].
func aroundBefore(b []byte, i, most int, l *lexicon) bool {
	return wordsBefore(b, i, most, l, atSentence)
}

// aroundBehind reports whether a word of l is one of the most words behind b[i].
func aroundBehind(b []byte, i, most int, l *lexicon) bool {
	return wordsBehind(b, i, most, l, atSentence)
}

// A wordStop is what words are not looked for beyond: a function would make the text escape.
type wordStop bool

const (
	atSentence  wordStop = false
	atParagraph wordStop = true
)

// at reports whether it stands between b[hi:lo].
func (s wordStop) at(b []byte, hi, lo int) bool {
	if s == atParagraph {
		return paragraph(b, hi, lo)
	}
	return parted(b, hi, lo)
}

// wordsBefore is aroundBefore as far as stops says, of what stands between two words.
func wordsBefore(b []byte, i, most int, l *lexicon, stops wordStop) bool {
	from := max(0, i-sentenceBytes)
	for range most {
		hi := i
		for hi > from && !isWord(b[hi-1]) {
			hi--
		}
		if hi == from || stops.at(b, hi, i) {
			return false
		}
		lo := hi - letters(b[from:], hi-from)
		if l.names(b[lo:hi]) && !isDigit(at(b, lo-1)) {
			return true
		}
		i = lo
	}
	return false
}

// wordsBehind is aroundBehind as far as stops says.
func wordsBehind(b []byte, i, most int, l *lexicon, stops wordStop) bool {
	to := min(len(b), i+sentenceBytes)
	for range most {
		lo := i
		for lo < to && !isWord(b[lo]) {
			lo++
		}
		if lo == to || stops.at(b, i, lo) {
			return false
		}
		hi := lo
		for hi < to && isWord(b[hi]) {
			hi++
		}
		if l.names(b[lo:hi]) && !isDigit(at(b, lo-1)) {
			return true
		}
		i = hi
	}
	return false
}

// parted reports whether a sentence ends, or a paragraph, between b[hi:lo].
func parted(b []byte, hi, lo int) bool { return paragraph(b, hi, lo) || sentence(b, hi, lo) }

// paragraph reports whether an empty line stands in b[hi:lo].
func paragraph(b []byte, hi, lo int) bool {
	for k := hi; k+1 < lo; k++ {
		if b[k] == '\n' && b[k+1] == '\n' {
			return true
		}
	}
	return false
}

// otherNumbers name what has numbers of any form: orders, parts, references, codes.
var otherNumbers = newLexicon(`tilaus* lähetys* varaosa* osanumero* *tuote* delnr delnum* reservdel* reservedel* varahlut* sarjan* viite* viitt* koodi* *koodi salasana* versio* malli*
	mallin* lasku* asiakas* seuranta* erä* paketti* kollin* kuitti* puh puhelin* tilin* sak saken saksnr* saksnum* sag sagen sagsnr* sagsnum* dnr diarie* ärende* journalnr* order* ordre* *artikel* artikkel* part parts partnr* partnum* partno serial*
	serien* produkt* vare* varunr* ref refer* referens* faktura* fakturan* invoice* version* model* modell* kod koden *kode *koden
	*koder code* password* lösenord* adgangskode* passord* lykilorð* pöntun* reikning* vörun* tilvísun* sending* sendning* forsendelse*
	spor* spår* tracking* pakke* paket* kolli* kvitt* receipt* bokning* booking* billet* biljett* ticket* kunde* kund* customer* tlf tel
	tfn ring sími simi símanúmer* fax phone* telefon* mobil* konto* bankgiro* bg plusgiro* pg giro* ocr kid bankreikn* batch lotnr parti erä polise* policy* unit avtal avtalet villkor vilkår* ehdot skilmál* skala score
	stilling* kurs* course* isbn ean`)

// otherNumber reports whether one of the two words before b[i] says that what stands there is something else.
func otherNumber(b []byte, i int) bool {
	return aroundBefore(b, i, 2, otherNumbers) && !takesTurn(b, i)
}

// takesTurn reports whether the word before b[i] says who speaks in a conversation, and names no number: "Asiakas: 186-401-5-132".
func takesTurn(b []byte, i int) bool {
	lo, hi, ok := before(b, i)
	if !ok || i-hi != len(": ") || b[hi] != ':' || lo > 0 && b[lo-1] != '\n' {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return speakers.has(&w)
}

var speakers = newLexicon(`asiakas kund kunde kunden customer`)
