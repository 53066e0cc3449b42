package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// The words around handles.

var loginStems = []string{"inlogg", "innlogg", "kirjautumis"}

// login reports whether word is one for logging in, which names no value by itself.
func login(word []byte) bool {
	var buf [32]byte
	f := fold(&buf, word)
	return string(f) == "login" || beginsAny(f, loginStems)
}

// points reports whether the sign before word k belongs to the handle or points at it: "_moa", "= moa", "→ moa".
func points(w *pii.Words, k int) bool {
	gap := w.Text[w.List[k-1].End:w.List[k].Start]
	if gap[len(gap)-1] == '_' || bytes.IndexByte(gap, '=') >= 0 {
		return true
	}
	gap = bytes.TrimRight(gap, " \"'")
	return words.SignBefore(gap, len(gap))
}

// mail reports whether word says that one logs in with an address or a number.
func mail(word []byte) bool {
	var buf [32]byte
	f := fold(&buf, word)
	return bytes.Contains(f, []byte("adres")) || bytes.Contains(f, []byte("nummer"))
}

// userWord reports whether word names a user or the name to log in with, not a platform: "brukeren", "tunnuksella", "snapnavn".
func userWord(word []byte) bool {
	var buf [32]byte
	f := fold(&buf, word)
	switch {
	case len(f) < 3:
		return false
	case userStems.Has(f):
		return true
	case len(f) < 7: // as most
		return false
	}
	for _, s := range nameWords {
		if n := bytes.Index(f, s); n > 2 && len(f) <= n+len(s)+3 { // and its endings: navnet, nimeni
			return true
		}
	}
	return false
}

var (
	userStems = hashed.Beginnings(hashed.Bare(foldAll(`användar bruker bruger brukarnamn user username nick nikki alias notand notendanafn käyttäjä tunnus
		tunnuks nimimerk
		smeknamn gamertag usr anvnamn brukernanv ktunnu inlogg innlogg unilogin feide pseudonym dulnefni`)))
	nameWords = bytes.Fields([]byte(`namn navn nafn nimi nimeni nimeksi name`))
)

// cutUsers are words for a user cut short before a point and the word for a name: "anv.namn", "b.navn". They are nothing without it, but the first
// before a token that is written as no word is.
var cutUsers = set(`anv b br`)

// cutUser reports whether word i, one of cutUsers, names a user by what follows.
func cutUser(w *pii.Words, i int) bool {
	return nounGoesOn(w, i) || string(w.Of(i)) == "anv" && i+2 < len(w.List) && w.List[i+2].Flags&pii.Joined != 0
}

// inflectedForm reports whether word ends as verbs of Scandinavia and cases of Finnish do.
func inflectedForm(word []byte) bool { return endsAny(word, formEnds, 0) }

var formEnds = strings.Fields(`er ar ade ede te st ua yä ää ssa ssä lla llä lle sta stä ksi ttu tty nut nyt neet ing ed et at ad ig
	igt`)

// inForm reports whether the form of word says that it is a verb, another case or a thing of computers.
func inForm(word []byte) bool {
	verb, bent, computers := formed(word)
	return verb || bent || computers
}

// uses reports whether word i, which names a user too, is a verb behind who does it: hvis du bruger, siden bruger, Debian bruger.
func uses(w *pii.Words, i int) bool {
	if i == 0 || i+1 >= len(w.List) || w.List[i].Gap != pii.GapBlank || w.List[i+1].Gap != pii.GapBlank {
		return false
	}
	if !isWord(w, i-1) || account(w.Of(i+1)) {
		return false
	}
	p := w.Of(i - 1)
	return pronoun(p) || roleOf(p)&(own|at|toward|as|is|fill|telling|status) == 0 && !in(beforeUsers, p)
}

// beforeUsers are words that a user is named behind, besides those of roles.
var beforeUsers = set(`med af fra under hos ved en den denne hver ekstra anden samme logget eller og hej obs vedr vedrørende
	angående kunde kunden`)

// roleEnds end words for what somebody is to a site, of compounds that no list has.
var roleEnds = strings.Fields(foldAll(`bruker bruger användare admin administrator kund kunde kunden gäst gjest gæst ägare eier ejer lege läkare læge
	leder ledare lærer lärare forelder förälder foresatt foreldre man mann mand medlem ansatt ansat anställd person privat bedrift
	företag vikar eigandi notandi stjóri kennari personal personale personell henkilökunta user owner guest manager member staff tor ør ör are ere inen ja jä na nä`))

// taken reports whether word says that an account got into other hands, or helps such a word: "er blevet hacket".
func taken(word []byte) bool { return in(takenWords, word) }

var takenWords = set(`hackad hackat hacket hacka hackade hackades hacked kapad kapat kapet kapades kapret stulen stulet stals
	stjålet stjålen stolen stole overtatt overtaget övertaget övertagen taken
	hakkeroitu hakkeroitiin kaapattu kaapattiin varastettu hakkað hakkaður hakkaðist stolið spärrad spärrat sperret spærret låst
	lukittu jäädytetty jäädytettiin bannad bannat banned bannet lukket stängt suspended suspendert
	blevet blivit blitt blev ble blei got been`)

// pronoun reports whether word stands for somebody, or ties two of them.
func pronoun(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "jag", "jeg", "eg", "i", "hon", "hun", "han", "ho", "hann", "mig", "meg", "sig", "seg", "der", "dar", "there", "og", "och", "and",
		"hans", "hennes", "hendes", "hennar", "hanen", "his", "her", "their", "deras", "deres", "theirra", "sitt", "sin":
		return true
	}
	return false
}

// reflexive reports whether word stands behind "calls" for him who is called.
func reflexive(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "mig", "meg", "sig", "seg", "mej", "sej":
		return true
	}
	return false
}

// account reports whether word names an account or a name.
func account(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "konto", "kontot", "kontoen", "profil", "profilen", "tili", "tilini", "account", "id",
		"name", "namn", "navn", "navnet", "namnet", "nafn", "nafnid", "nimi", "nimeni", "handle",
		"user", "username", "anvandare", "anvandarnamn", "bruker", "brukeren", "brukernavn", "bruger", "brugeren", "brugernavn", "tunnus", "notandi":
		return true
	}
	return false
}

// unusual reports whether no common word is written so.
func unusual(word []byte) bool { return len(word) > 4 && rank(word) != 2 && rank(word) != 3 }

// secretFollows reports whether the word for a password stands behind word k: "user korhosan password …", or behind a comma that for a PIN:
// "login korhosan, pin …".
func secretFollows(w *pii.Words, k int) bool {
	for n := k + 1; n < len(w.List) && n < k+4; n++ {
		if w.List[n].Gap&lineEnd != 0 {
			return false
		}
		var buf [32]byte
		if n < k+3 && beginsAny(fold(&buf, w.Of(n)), secretStems) {
			return true
		}
		if w.List[k+1].Gap&pii.GapComma != 0 && senses.of(w.Of(n))&(sPass|sPin) != 0 && loginLike(w, k) {
			return true
		}
	}
	return false
}

// secretStems are what the words for a password begin with, as fold writes them.
var secretStems = []string{"losen", "passord", "adgangskod", "kodeord", "password", "salasana", "lykilord"}

// contact reports whether a number or the end of a host stands right before word i.
func contact(w *pii.Words, i int) bool {
	p := i - 1
	if w.List[i].Gap&^(pii.GapBlank|pii.GapComma) != 0 {
		return false
	}
	return isNumber(w, p) && w.List[p].End-w.List[p].Start > 1 || p > 0 && w.List[p].Gap == pii.GapStop && world.IsTopLevelDomain(w.Of(p))
}

// conjoins reports whether word joins another name or clause.
func conjoins(word []byte) bool {
	switch string(word) {
	case "och", "og", "and", "ja", "men", "but", "mutta", "en", "eller", "or", "tai", "eða":
		return true
	}
	return false
}
