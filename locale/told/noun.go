package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// secretNouns are the words that name secrets: compounds of "code" that open something, questions that prove who one is.
// The words for a password are in SecretRecognizer.
var secretNouns = []string{
	"portkod*", "dörrkod*", "dorrkod*", "larmkod*", "nyckelskåpskod*", "grindkod*", "garagekod*", "skärmkod*", "låskod*", "telesvarskod*", "backupkod*", "reservkod*", "återställningskod*", "verifieringskod*", "verifikationskod*", "bekräftelsekod*", "säkerhetskod*", "smskod*", "pukkod*", "wifikod*", "hisskod*", "aktiveringskod*", "inloggningskod*", "upplåsningskod*", "kassaskåpskod*", "gästkod*", "boxkod*",
	"dørkod*", "alarmkod*", "nøglebokskod*", "nøkkelbokskod*", "garasjekod*", "skærmkod*", "skjermkod*", "skjermlåskod*", "låsekod*", "engangskode*", "bekræftelseskod*", "bekreftelseskod*", "verifiseringskod*", "sikkerhedskod*", "sikkerhetskod*", "reservekod*", "smskode*", "pukkode*", "wifikode*", "pinkode*", "portkode*", "opgangskod*", "oppgangskod*", "inngangskod*", "indgangskod*", "gæstekod*", "gjestekod*", "aktiveringskode*", "loginkod*",
	"ovikood*", "porttikood*", "hälytyskood*", "pinkood*", "pukkood*", "kertakood*", "vahvistuskood*", "varmistuskood*", "tekstiviestikood*", "varakood*", "lukituskood*", "suojakood*", "turvakood*", "avauskood*", "tunnusluku*", "tunnusluvu*",
	"hurðakóð*", "hurðarkóð*", "dyrakóð*", "staðfestingarkóð*", "öryggiskóð*", "aðgangskóð*", "hliðkóð*", "pin", "puk", "passcode*", "pincode*", "lockcode*", "doorcode*",
	"kombination*", "kombinasjon*", "combination", "pinnen", "pinen", "pinnið", "pinni", "pinnúmer*", "kodfras*", "kodefras*", "passfras*", "lykilnúmer*", "numerolukko*", "numerolukon", "koodin", "koodia", "koodini", "kóðann", "kóðanum", "tilgangskod*", "åtkomstkod*", "pääsykood*", "inngangskóð*", "accesscode", "säkerhetsfråg*", "kontrollfråg*", "säkerhetsord*", "sikkerhedsspørgsm*", "sikkerhetsspørsm*", "kontrollspørsm*", "turvakysym*", "öryggisspurning*", "nettet", "nätet", "netværket", "nätverket", "nettverket", "verkko", "network", "palautuslause*", "palautusfraas*", "question", "security", "nätlösenord*", "gästlösenord*", "nettpassord*", "gjestepassord*", "nätverksnyckel*", "nettverksnøkkel*", "netværksnøgle*", "løsen", "løsenet", "lösenfras*", "kóði", "kóða", "codes", "key",
}

// nounOf says what the word w.List[i] names.
func nounOf(w *pii.Words, i int) noun {
	var buf [32]byte
	f := fold(&buf, w.Of(i))
	switch string(f) {
	case "pass", "seed", "recovery", "mnemonic", "logga", "loggar", "loggade", "logger", "logge":
		return noNoun
	case "wifi", "nettet", "natet", "netvaerket", "natverket", "nettverket", "verkko", "network":
		return someNoun
	case "security":
		if i+1 < len(w.List) && (bytes.EqualFold(w.Of(i+1), []byte("word")) || bytes.EqualFold(w.Of(i+1), []byte("answer")) || bytes.EqualFold(w.Of(i+1), []byte("phrase"))) {
			return passNoun
		}
		return noNoun
	case "pin", "puk", "pinnen", "pinen", "pinnid", "pinni", "passcode", "passcodes":
		return codeNoun
	case "kod", "koden", "kode", "code", "koodi", "k?dinn", "kodinn", "codes", "kodi", "koda", "koodin", "koodia", "koodini", "kodann", "kodanum", "kombination", "kombinationen", "kombinasjon", "kombinasjonen", "combination":
		return bareCode(w, i)
	case "question":
		if i > 0 && bytes.EqualFold(w.Of(i-1), []byte("security")) {
			return answerTo(w, i)
		}
		return noNoun
	case "key":
		if i > 0 && (bytes.EqualFold(w.Of(i-1), []byte("network")) || bytes.EqualFold(w.Of(i-1), []byte("wifi")) || bytes.EqualFold(w.Of(i-1), []byte("security"))) {
			return passNoun
		}
		return noNoun
	}
	if bytes.Contains(f, []byte("frag")) || bytes.Contains(f, []byte("sporsm")) || bytes.Contains(f, []byte("sporgsm")) || bytes.Contains(f, []byte("kysym")) || bytes.Contains(f, []byte("spurning")) {
		return answerTo(w, i)
	}
	for _, s := range [...]string{"adgangskod", "kodeord", "kodord", "wifikod"} {
		if bytes.HasPrefix(f, []byte(s)) {
			return passNoun
		}
	}
	if bytes.HasSuffix(f, []byte("fras")) || bytes.HasSuffix(f, []byte("frasen")) {
		return passNoun
	}
	if bytes.Contains(f, []byte("kod")) || bytes.Contains(f, []byte("koodi")) || bytes.HasPrefix(f, []byte("tunnusl")) || bytes.HasPrefix(f, []byte("pinnumer")) || bytes.HasPrefix(f, []byte("lykilnum")) || bytes.HasPrefix(f, []byte("numerolu")) || bytes.HasSuffix(f, []byte("code")) {
		return codeNoun
	}
	return passNoun
}

// answerTo says whether an answer is spoken of around the question w.List[i].
func answerTo(w *pii.Words, i int) noun {
	for k := max(0, i-4); k < min(len(w.List), i+4); k++ {
		if in(answers, w.Of(k)) {
			return passNoun
		}
	}
	return noNoun
}

// bareCode says whether a door, a lock, a message or a device stands beside the word for a code w.List[i], and none of
// what has codes of another kind.
func bareCode(w *pii.Words, i int) noun {
	of := someNoun
	for k := max(0, i-4); k < min(len(w.List), i+6); k++ {
		if k == i || k > i && w.List[k].Gap&(lineEnd|pii.GapStop) != 0 && !asks(w, k) {
			if k > i {
				break
			}
			continue
		}
		var buf [32]byte
		f := fold(&buf, w.Of(k))
		if roles[string(f)]&user != 0 {
			return passNoun
		}
		for _, s := range codePlaces {
			if bytes.HasPrefix(f, []byte(s)) {
				of = codeNoun
			}
		}
		if in(otherCodes, w.Of(k)) {
			return noNoun
		}
	}
	return of
}

var (
	answers    = words(`svaret svar answer vastaus vastaukseni svarið svarar svarade svarte`)
	otherCodes = words(`course kurs kurset kursen kurssi booking bokning booknings flight tracking spårning sporing seuranta námskeið status svar respons typ type farve färg farge color colour dress varan varen rabatt rabat kampanj kampanje error felet feilen fejlen postnummer produkt produktet artikel country landskod zip qr presentkort gavekort gift kupong voucher discount promo`)
	// codePlaces are the beginnings of words for what a code opens or comes with, folded.
	codePlaces = strings.Fields(foldAll(`time verification dörr dør door dyr ovi oven ove hurð hlið port gate grind larm alarm hälyty garage garasj bílskúr autotall nyckel nøgle nøkkel avain lykla lockbox keybox lås lock boks box skåp skab skap kassaskåp safe telefonsvarar telefonsvarer voicemail vastaaj dosa brikk token sms tekstmeld tekstiviest text tvätt vaskeri vaskekj hiss heis elevator opgang oppgang trapp entré inngang ingång indgang bakdör bakdør hoveddør pin puk bankid mitid skärm skjerm skærm screen näytö verkko nät nett netværk verif bekräft bekreft bekræft engång engang kerta vahvist vara backup reserv stug hytt sommerhus bústað mökki mökin cabin pysäköi sykkel cykel bike förråd bod safety security tvåfaktor tofaktor 2fa`))
)

// clause reads the value of the noun w.List[i] by the grammar of clauses.
func clause(w *pii.Words, i int) (start, end int, r pii.Reading) {
	of := nounOf(w, i)
	if of == noNoun {
		return 0, 0, r
	}
	if c := w.Of(i); len(c) > 10 && (bytes.Contains(c, []byte("ingsord")) || bytes.Contains(c, []byte("sesord")) || bytes.HasPrefix(c, []byte("palautus"))) {
		return seedWords(w, i)
	}
	// In "PIN-koden", "wifi password" the last word is the noun.
	if i+1 < len(w.List) && w.List[i+1].Gap&^(pii.GapHyphen|pii.GapBlank) == 0 && roleOf(w.Of(i+1))&ofCode != 0 {
		i++
	}
	if k := i + 2; of == someNoun && k < len(w.List) && w.List[k].Gap == pii.GapBlank && len(w.Of(i)) == 4 && is1(w.Of(i+1)) { // wifi är kaffekopp9lund
		if s, e, ok := value(w, k, passNoun, false); ok && hasDigit(w.Text[s:e]) && w.List[k].Flags&pii.IsNumber == 0 {
			return s, e, pii.Reading{Bits: 10, Evidence: pii.Position}
		}
	}
	if of == someNoun {
		start, end = storyValue(w, i, of)
	} else if start, end = clauseValue(w, i, of); end == 0 {
		if start, end = turnValue(w, i, of); end == 0 {
			if start, end = valueBefore(w, i, of); end == 0 {
				start, end = storyValue(w, i, of)
			}
		}
	}
	if end == 0 || start < w.List[0].Start {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 10, Evidence: pii.Position}
}
