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
	"säkerhetsfråg*", "kontrollfråg*", "säkerhetsord*", "sikkerhedsspørgsm*", "sikkerhetsspørsm*", "kontrollspørsm*", "turvakysym*", "öryggisspurning*", "question", "nätlösenord*", "gästlösenord*", "nettpassord*", "gjestepassord*", "nätverksnyckel*", "nettverksnøkkel*", "netværksnøgle*", "løsen", "løsenet", "lösenfras*", "kóði", "kóða", "codes", "key",
}

// nounOf says what the word w.List[i] names.
func nounOf(w *pii.Words, i int) noun {
	var buf [32]byte
	f := fold(&buf, w.Of(i))
	switch string(f) {
	case "pass", "seed", "recovery", "mnemonic", "logga", "loggar", "loggade", "logger", "logge", "wifi":
		return noNoun
	case "pin", "puk", "passcode", "passcodes":
		return codeNoun
	case "kod", "koden", "kode", "code", "koodi", "k?dinn", "kodinn", "codes", "kodi", "koda":
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
	if bytes.Contains(f, []byte("kod")) || bytes.Contains(f, []byte("koodi")) || bytes.HasPrefix(f, []byte("tunnusl")) || bytes.HasSuffix(f, []byte("code")) {
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
	of := noNoun
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
	otherCodes = words(`varan varen rabatt rabat kampanj kampanje error felet feilen fejlen postnummer produkt produktet artikel country landskod zip qr presentkort gavekort gift kupong voucher discount promo`)
	// codePlaces are the beginnings of words for what a code opens or comes with, folded.
	codePlaces = strings.Fields(foldAll(`time verification dörr dør door dyr ovi oven ove hurð hlið port gate grind larm alarm hälyty garage garasj bílskúr autotall nyckel nøgle nøkkel avain lykla lockbox keybox lås lock boks box skåp skab skap kassaskåp safe telefonsvarar telefonsvarer voicemail vastaaj dosa brikk token sms tekstmeld tekstiviest text tvätt vaskeri vaskekj hiss heis elevator opgang oppgang trapp entré inngang ingång indgang bakdör bakdør hoveddør pin puk bankid mitid skärm skjerm skærm screen näytö verkko nät nett netværk verif bekräft bekreft bekræft engång engang kerta vahvist vara backup reserv stug hytt sommerhus bústað mökki mökin cabin pysäköi sykkel cykel bike förråd bod safety security tvåfaktor tofaktor 2fa`))
)

// clause reads the value of the noun w.List[i] by the grammar of clauses.
func clause(w *pii.Words, i int) (start, end int, r pii.Reading) {
	of := nounOf(w, i)
	if of == noNoun {
		return 0, 0, r
	}
	// In "PIN-koden", "wifi password" the last word is the noun.
	if i+1 < len(w.List) && w.List[i+1].Gap&^(pii.GapHyphen|pii.GapBlank) == 0 && roleOf(w.Of(i+1))&ofCode != 0 {
		i++
	}
	if start, end = clauseValue(w, i, of); end == 0 {
		if start, end = turnValue(w, i, of); end == 0 {
			start, end = valueBefore(w, i, of)
		}
	}
	if end == 0 || start < w.List[0].Start {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 10, Evidence: pii.Position}
}
