package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// Secrets that a story tells round the noun: what somebody types, reads on a note or got in a message, and what the thing
// itself takes.

// storyValue looks on both sides of the noun w.List[i], in its paragraph, for a value that a word of typing, reading or
// getting stands right before: "the code is wrong it says, but I type havregryn1".
func storyValue(w *pii.Words, i int, of noun) (start, end int) {
	for k := i + 2; k < min(len(w.List), i+15) && w.List[k].Gap&pii.GapPara == 0; k++ {
		if s, e := storied(w, k, of); e > 0 {
			return s, e
		}
	}
	for k := i - 1; k >= max(1, i-10) && w.List[k+1].Gap&(pii.GapPara|pii.GapColon) == 0; k-- {
		if s, e := storied(w, k, of); e > 0 && e < w.List[i].Start {
			return s, e
		}
	}
	return 0, 0
}

// storied reads the value that begins with word k if a word of typing or reading stands right before it, or two before.
func storied(w *pii.Words, k int, of noun) (start, end int) {
	x := &w.List[k]
	if x.Flags&pii.IsLabel != 0 || x.Gap&^(pii.GapBlank|pii.GapColon|pii.GapQuote|pii.GapOther) != 0 || x.Gap&(pii.GapBlank|pii.GapColon) == 0 {
		return 0, 0
	}
	p := k - 1
	for n := 0; n < 2 && p > 0 && !in(storyWords, w.Of(p)) && (roleOf(w.Of(p))&(fill|is|own|at) != 0 || particle(w.Of(p)) || in(nowWords, w.Of(p))) && w.List[p].Gap == pii.GapBlank; n++ {
		p--
	}
	if !in(storyWords, w.Of(p)) {
		return 0, 0
	}
	end = madeOf(w.Text[:w.List[len(w.List)-1].End], x.Start)
	if end > 0 && of != codeNoun && hasDigit(w.Text[x.Start:end]) && x.Flags&pii.AllCaps == 0 {
		return x.Start, end
	}
	if s, e, ok := value(w, k, codeNoun, false); ok && e-s < 9 && x.Flags&pii.IsNumber != 0 {
		return s, e
	}
	return 0, 0
}

var storyWords = words(`skriver skrev skrivit skrevet type typed typing enter entered taster tastede tastet indtaster inntaster knappar knappade slår slog slo slår trycker tryckte tryk tryck trykk trykker press pressed punch dial står stod stendur says reads said säger sier siger lukee viser visar shows näyttää fick fikk fik fékk sain got received use använder bruger bruker käytän brukt brugt använt käyttäneet trying testing försöker forsøger forsøker yritän kokeilen reyni used haft had havt hatt käytin käyttänyt notað notaði nota valde valgte valgt prøver provar prøvde prøvede testade tried kirjoitan kirjoitin syötän näppäilen skrifa sló`)

// thingTakes reads the digits that a thing which takes codes takes: "alarmen går på 8842", "the keypad takes 4471".
func thingTakes(w *pii.Words, i int) (start, end int, r pii.Reading) {
	for k := i - 1; k > 0 && i-k < 9 && w.List[k+1].Gap&(lineEnd|pii.GapStop) == 0; k-- { // press 2749 and the gate opens
		if w.List[k].Flags&pii.IsNumber == 0 {
			continue
		}
		if n := w.List[k].End - w.List[k].Start; n >= 4 && n <= 6 && w.List[k].Gap == pii.GapBlank && in(pressWords, w.Of(k-1)) {
			if s, e, ok := value(w, k, codeNoun, false); ok {
				return s, e, pii.Reading{Bits: 10, Evidence: pii.Position}
			}
		}
		break
	}
	for k := i + 1; k < min(len(w.List), i+6); k++ {
		x := &w.List[k]
		if x.Flags&pii.IsLabel != 0 || x.Gap&(lineEnd|pii.GapStop|pii.GapPara) != 0 || roleOf(w.Of(k))&denied != 0 {
			return 0, 0, r
		}
		if x.Flags&pii.IsNumber == 0 {
			continue
		}
		b := x.End - x.Start
		if k+1 < len(w.List) && (in(unitWords, w.Of(k+1)) || w.List[k+1].Gap == 0 && w.List[k+1].End-w.List[k+1].Start > 1) || b < 4 || b > 6 || x.Gap&(pii.GapBlank|pii.GapColon) == 0 || !in(takesWords, w.Of(k-1)) && x.Gap&pii.GapColon == 0 && !(k == i+1 && k+1 < len(w.List) && fails(w, k+1)) {
			return 0, 0, r
		}
		s, e, ok := value(w, k, codeNoun, false)
		if !ok || e < x.End || clock(w.Text[s:e]) && in(hourWords, w.Of(k-1)) {
			return 0, 0, r
		}
		return s, e, pii.Reading{Bits: 10, Evidence: pii.Position}
	}
	return 0, 0, r
}

var (
	takesWords = words(`på med is är er on takes wants with tar vill vil tryk tryck trykk tast taster slå slår enter dial press use brug bruk använd á með kun`)
	pressWords = words(`tryk tryck trykk tast taster slå slår trycker trykker dial press enter punch stimpla knappa sló sláðu näppäile`)
	hourWords  = words(`kl kello at klockan klokken`)
)

func clock(b []byte) bool { return len(b) == 4 && b[0] <= '2' && b[2] < '6' }

// messaged reads the code that came in a message, w.List[i]: "I got 309 118 by text", "fick 482913 på sms".
func messaged(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k, last := i-1, i
	for n := 0; n < 4 && k > 0 && w.List[k].Flags&pii.IsNumber == 0; n++ { // on, by, in a text
		if w.List[k+1].Gap != pii.GapBlank || !in(byWords, w.Of(k)) {
			break
		}
		k--
	}
	if k < 1 || w.List[k].Flags&pii.IsNumber == 0 || k == i-1 { // sms: 309 118; viestillä numerot 551 907
		for k = i + 1; k < min(len(w.List), i+6) && w.List[k].Flags&pii.IsNumber == 0; k++ {
			if w.List[k].Gap&(lineEnd|pii.GapStop|pii.GapComma) != 0 || in(toWords, w.Of(k)) {
				return 0, 0, r
			}
		}
		if k >= min(len(w.List), i+6) || !(in(sawWords, w.Of(k-1)) || w.List[k].Gap&pii.GapColon != 0) || w.List[k].Gap&lineEnd != 0 {
			return 0, 0, r
		}
		last = len(w.List)
	}
	for n := 0; n < 2 && k > 1 && w.List[k].Gap == pii.GapBlank && w.List[k-1].Flags&pii.IsNumber != 0; n++ {
		k--
	}
	if last == i && !got1(w, k) {
		return 0, 0, r
	}
	s, e, ok := value(w, k, codeNoun, false)
	if n := e - s; !ok || clock(w.Text[s:e]) && in(hourWords, w.Of(k-1)) || n < 4 || n > 8 || e > w.List[last-1].End && last == i {
		return 0, 0, r
	}
	return s, e, pii.Reading{Bits: 10, Evidence: pii.Position}
}

// got1 reports whether one of the four words before word k says that somebody got something.
func got1(w *pii.Words, k int) bool {
	for n := k - 1; n >= max(0, k-4) && w.List[n+1].Gap&(lineEnd|pii.GapStop) == 0; n-- {
		if in(toWords, w.Of(n)) {
			return false
		}
		if roleOf(w.Of(n))&got != 0 || in(sawWords, w.Of(n)) {
			return true
		}
	}
	return false
}

var (
	byWords  = words(`på by via per i in as som ett et en a the an í með pr through`)
	toWords  = words(`till til to from från fra frá nummer nummeret numret number telefon tlf mobil order ordre faktura beställning bestilling kr kl`)
	sawWords = words(`med with sem jossa numerot numero siffrorna sifrene tallene cifrene digits numbers tölurnar kom came tuli koden kode code koodi står stod stendur says reads säger sier siger lukee luki sade said viser visar`)
)

// thing says whether w.List[i] is a thing that takes codes, or a message that brings them, and reads its code.
func thing(w *pii.Words, i int) (start, end int, r pii.Reading, ok bool) {
	var buf [32]byte
	f := fold(&buf, w.Of(i))
	switch {
	case bytes.HasPrefix(f, []byte("sms")), bytes.HasPrefix(f, []byte("text")), bytes.HasPrefix(f, []byte("tekst")), bytes.HasPrefix(f, []byte("viesti")):
		if bytes.Contains(f, []byte("kod")) || bytes.Contains(f, []byte("koodi")) {
			return 0, 0, r, false
		}
		start, end, r = messaged(w, i)
		return start, end, r, true
	}
	switch string(f) {
	case "siffror", "siffrorna", "cifre", "sifre", "sifrene", "digits", "numeroa", "stafir", "tolustafir": // four digits? 0936
		k := i + 1
		if k < len(w.List) && (asks(w, k) || w.List[k].Gap&pii.GapColon != 0) && w.List[k].Gap&pii.GapPara == 0 {
			if s, e, ok := value(w, k, codeNoun, true); ok && w.List[k].Flags&pii.IsNumber != 0 {
				return s, e, pii.Reading{Bits: 10, Evidence: pii.Position}, true
			}
		}
		return 0, 0, r, true
	}
	for _, s := range [...]string{"larmet", "alarmen", "alarmet", "dortelefon", "porttelefon", "nogleboks", "nokkelboks", "nyckelskap", "nyckelbox", "lockbox", "keybox", "keypad", "porten", "grinden", "dorrlas", "dorlas", "kodlas", "kodelas", "dosan", "vastaaja", "telefonsvar", "voicemail", "brikken", "avainkaap"} {
		if bytes.HasPrefix(f, []byte(s)) && !bytes.Contains(f, []byte("kod")) && !bytes.Contains(f, []byte("koodi")) {
			start, end, r = thingTakes(w, i)
			return start, end, r, true
		}
	}
	return 0, 0, r, false
}

// thingWords are those that thing knows.
var thingWords = []string{
	"sms", "smset", "smsen", "text", "textmeddelande*", "tekstmelding*", "tekstbesked*", "tekstiviest*", "viestillä", "viesti", "viestissä",
	"larmet", "alarmen", "alarmet", "dørtelefon*", "porttelefon*", "nøgleboks*", "nøkkelboks*", "nyckelskåp*", "nyckelbox*", "lockbox", "keybox", "keypad", "porten", "grinden", "dörrlås*", "dørlås*", "kodlås*", "kodelås*", "dosan", "vastaaja*", "telefonsvar*", "voicemail", "brikken", "avainkaap*",
	"siffror", "siffrorna", "cifre", "sifre", "sifrene", "digits", "numeroa", "stafir", "tölustafir",
	"gendannelsesord*", "återställningsord*", "gjenopprettingsord*", "palautussan*",
}
