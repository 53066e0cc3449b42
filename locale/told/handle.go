package told

import (
	"bytes"
	"slices"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// HandleRecognizer finds names of users in letters, with or without points, by the sentence that
// tells them. There is no check and no form.
var HandleRecognizer = &pii.Recognizer{
	Names:     words.NamesUser,
	Kind:      "handle",
	Category:  classify.Contact,
	Doc:       "Name of a user at a social platform in letters that a sentence tells",
	Canonical: world.HandleRecognizer.Canonical,
	Lexicon:   people.Lexicon,
	On: slices.Concat(strings.Fields(doneVerbsList), strings.Fields(fieldNounsList), strings.Fields(actorsList), strings.Fields(takenList), strings.Fields(selfVerbsList), strings.Fields(logWordsList), []string{
		"insta", "instan", "instaen", "instagram*", "ig", "tiktok*", "snap", "snapen", "snappen", "snäp", "snappið", "snapp",
		"snapchat*", "twitter*", "facebook*", "discord*", "twitch*", "telegram*", "bereal", "jodel*", "mastodon*", "threads",
		"bluesky*", "youtube*", "reddit*", "steam*", "xbox*", "gamertag*", "psn", "instað", "nikkið", "nikkini", "usrn*", "brukenavn*", "brugenavn*", "brukernanv", "anvnamn*", "anv", "b", "br", "usr", "ktunnus", "ktunnukseni", "kirjautumiseni", "kirjautumistunnu*", "github*", "snapna*", "instana*", "usernamn*",
		"usernavn*", "usernimi*", "spelarnamn*", "spelnamn*", "spillernavn*", "spillenavn*", "spilnavn*", "gamernavn*",
		"pelaajanim*", "inloggning*", "innlogging*", "instassa", "tiktokissa", "snapissa", "discordissa",
		"bruker", "user", "login", "logger", "loggar", "loggade", "loggat", "logget", "logged", "logging", "användarid*",
		"brugerid*", "brukerid*", "userid*", "initialer", "initialerna", "initialerne", "initialene", "initials", "initial", "init", "sign", "signatur", "signaturen", "kortsignatur*", "attest", "skammstöfun*", "nimilyhen*", "puumerk*",
		"inloggad", "innlogget", "indlogget", "inlogg", "innlogg", "nimikirjai*", "upphafsstaf*",
		"unilogin*", "feide*", "alias", "smeknamn*", "kaldenavn*", "kallenavn*", "kontonamn*", "kontonavn*", "fb", "epic",
		"instasta", "instaan", "inloggningsnamn*", "innloggingsnavn*", "loginnavn*", "profilnavn*", "profilnamn*", "brukerkonto*",
		"brukeren", "brugeren", "käyttäjä", "notandi", "nimimerk*", "tunnus", "tunnukse*", "playstation*", "vinted", "blocket*",
		"roblox*", "fortnite*", "minecraft*", "användaren", "tiktokki*", "käyttäjällä", "käyttäjälle", "käyttäjältä", "pelinim*",
		"nikki", "instani", "konto", "kontot", "kontoen", "tili", "tilini", "account",
		"byt", "byta", "byter", "endre", "endra", "ændre", "ændret", "change", "changed", "skifte", "vaihda", "vaihtaa", "breyta",
		"bytte", "bytt", "bytter", "skiftede", "skiftet", "skifter", "ændrede", "ändrade", "ändrat", "endret", "vaihdoin", "vaihdettu", "breytti", "breytt", "breyttu", "ændr",
		"actual", "real", "riktiga", "riktige", "rigtige", "ekte", "ægte", "äkta", "oikea", "rétti", "rétta",
		"notandinn", "notandann", "notandanum", "käyttäjän", "käyttäjänä", "käyttäjää", "användarens", "profil", "profilen", "profile", "profiili*",
		"konton", "kontoer", "kontonamnet", "aðgangurinn", "aðgangur*", "aðganginn", "logga", "logge", "kirjaudun", "kirjauduin",
		"kirjautunut", "kirjautuneena", "kirjautuu", "kirjautui", "innskráður", "innskráð", "skrái", "kirjasin", "kirjata", "anställningsid*", "anställningsnummer*", "ansattnummer*", "ansattnr", "ansattid*", "medarbejderid*",
		"medarbejdernummer*", "medarbejdernr", "medarbetarid*", "ident", "identen", "identa", "brukerident*", "henkilöstönumero*",
		"starfsmannanúmer*", "ansatt", "anställd", "anställnings", "medarbejder", "medarbetar", "staff", "employee", "student",
		"användare", "användar", "bruger", "användarnamn*", "brugernavn*", "brukernavn*", "brukarnamn*", "käyttäjätun*",
		"käyttäjänim*", "pankkitunnu*", "verkkopankkitunnu*", "notandanafn*", "notendanafn*", "username*", "nickname*", "nick", "nicket", "nicken", "pseudonym*", "dulnefni*",
		"visningsnamn*", "visningsnavn*", "skärmnamn*", "skærmnavn*", "skjermnavn*", "medlemsnamn*", "medlemsnavn*", "näyttönim*", "birtingarnafn*", "skjánafn*", "prófílnafn*", "leikmannsnafn*",
		"flashback", "forumet", "foorumilla", "kik", "skype", "origin", "riot", "discordissa", "redditissä", "käyttäjätili*",
	}),
	OnFlags: pii.Joined,
	Words:   handle,
}

func handle(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if start, end, r = siteAddress(w, i); end > 0 {
		return start, end, r
	}
	if w.List[i].Flags&pii.Joined != 0 {
		if suffixField(w, i) {
			return actorAt(w, i+1, false)
		}
		return loneHandle(w, i)
	}
	if byHyphen(w, i) && isVAT(w.Of(i-1)) { // "alv-tunnus FI20774740"
		return 0, 0, r
	}
	does := callingOf(w.Of(i))
	if does&logWord != 0 {
		if start, end, r = logged(w, i); end > 0 || does == logWord {
			return start, end, r
		}
	}
	if start, end, r = actor(w, i, does); end > 0 {
		return start, end, r
	}
	if inToken(w, i) {
		if idField(w, i) {
			return actorAt(w, i+2, false)
		}
		return 0, 0, r
	}
	if w.List[i].Gap&pii.GapParen != 0 {
		if start, end, r = tagged(w, i); end > 0 {
			return start, end, r
		}
	}
	return handleByDoing(w, i, does)
}

// handleByDoing reads the name where what word i does says that it stands, or else next to the word.
func handleByDoing(w *pii.Words, i int, does calling) (start, end int, r pii.Reading) {
	switch {
	case does&selfVerb != 0:
		return callsOneself(w, i)
	case does&initialNoun != 0:
		return initials(w, i)
	case does&loginVerb != 0:
		return loggedAs(w, i)
	case does&takenWord != 0:
		return takenAs(w, i)
	case does&changeVerb != 0:
		return changedTo(w, i)
	case does&realWord != 0:
		return realOne(w, i)
	case namesNone(w, i, does):
		return 0, 0, r
	}
	return handleNear(w, i)
}

// namesNone reports whether word i, which may name a user, is a verb here, or names nobody without the word behind it.
func namesNone(w *pii.Words, i int, does calling) bool {
	word := w.Of(i)
	switch {
	case does&staffNoun != 0:
		return !nounGoesOn(w, i)
	case in(cutUsers, word):
		return !cutUser(w, i)
	case does&doneVerb != 0:
		return true
	case does&(fieldNoun|actorNoun) == fieldNoun && !userWord(word) && !login(word):
		return true
	case string(word) == "bruger" && uses(w, i):
		return true
	case does&alsoVerb == 0 || staffNumber(w, i+1) || loggedWith(w, i) || userActs(w, i) || i+1 < len(w.List) && ofBranch(w, i+1):
		return false
	}
	return i+1 == len(w.List) || w.List[i+1].Gap&pii.GapColon == 0 && !account(w.Of(i+1))
}

// handleNear reads the name about the word for one that is word i.
func handleNear(w *pii.Words, i int) (start, end int, r pii.Reading) {
	for nounGoesOn(w, i) {
		i++
	}
	if start, end, r = handleBehind(w, i); end > 0 {
		return start, end, r
	}
	if start, end, r = toldBefore(w, i); end > 0 {
		return start, end, r
	}
	if userWord(w.Of(i)) || world.IsPlatform(w.Of(i)) {
		if start, end, r = answered(w, i); end > 0 {
			return start, end, r
		}
	}
	return handleBefore(w, i)
}

// inToken reports whether word i is a part of a token with '_', and so names nothing: "login_failed".
func inToken(w *pii.Words, i int) bool {
	return w.Text[max(0, w.List[i].Start-1)] == '_' && i > 0 || i+1 < len(w.List) && w.Text[min(w.List[i].End, len(w.Text)-1)] == '_'
}

// nounGoesOn reports whether the word for a handle that is word i goes on with the next one: "user id", "blocket-profil".
func nounGoesOn(w *pii.Words, i int) bool {
	if i+2 >= len(w.List) {
		return false
	}
	gap := w.List[i+1].Gap
	if gap&^pii.GapBlank == pii.GapStop && in(cutUsers, w.Of(i)) && account(w.Of(i+1)) { // anv.namn
		return true
	}
	if gap == 0 || gap&^(pii.GapBlank|pii.GapHyphen) != 0 || !account(w.Of(i+1)) {
		return false
	}
	return gap == pii.GapHyphen || userWord(w.Of(i)) || callingOf(w.Of(i))&staffNoun != 0 || onSiteOf(w.Of(i))
}

// onSiteOf reports whether word is a site or a game where one has a name: "fortnite name".
func onSiteOf(word []byte) bool { return world.IsPlatform(word) || in(siteWords, word) }

// overName is what a handle is worth that may be made of somebody's name: more than the name.
const overName = 31

// handleAt returns the handle that the words from..to are, with the '_' about them that are shown.
func handleAt(w *pii.Words, from, to int) (start, end int, r pii.Reading) {
	start, end, r = found(w, from, to, overName)
	for from > 0 && w.Text[start-1] == '_' {
		start--
	}
	for to+1 < len(w.List) && w.Text[end] == '_' {
		end++
	}
	return start, end, r
}

// bitsOf returns what the handle of letters alone that word k is is worth: one that is no name stands over what
// looks like one.
func bitsOf(w *pii.Words, k int) int {
	if c := w.List[k].Class; w.List[k].Flags&pii.Capital == 0 && (c&uint64(lexicon.Name) == 0 || c&uint64(lexicon.Inflected) != 0) {
		return overName
	}
	return 10
}

// loginLike reports whether word k, in lower case, is in no list and no form of a verb or a Finnish noun: as names to log in
// with are, "svenssonp".
func loginLike(w *pii.Words, k int) bool {
	word := w.Of(k)
	if len(word) < 5 || w.List[k].Flags&pii.Capital != 0 || rank(word) != 0 || roleOf(word) != 0 {
		return false
	}
	return unknown(w, k) && !inflectedForm(word) && !inForm(word)
}

// byHyphen reports whether word i is the end of a compound, "y-tunnus", which names something else.
func byHyphen(w *pii.Words, i int) bool {
	return i > 0 && w.List[i].Gap == pii.GapHyphen && !inSystem(w, i)
}

// isVAT reports whether word is Finnish for value added tax, behind whose name its number stands and no user's.
func isVAT(word []byte) bool { return bytes.EqualFold(word, []byte("alv")) }

// handleBefore reads "I'm called mormorsbullar on tiktok".
func handleBefore(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if !behindAt(w, i) {
		return 0, 0, r
	}
	to := i - 2
	v := tokenHead(w, to)
	last, odd := token(w, v)
	switch {
	case last != to || (w.List[v].Flags|w.List[to].Flags)&pii.IsLabel != 0:
		return 0, 0, r
	case odd && w.List[v].Gap&^(pii.GapBlank|clauseEnd|pii.GapStart) == 0 && rank(w.Of(v)) == 0: // mobilfyndet_h på Snapchat
		if s, e, r := handleAt(w, v, to); bytes.IndexByte(w.Text[s:e], '_') >= 0 {
			return s, e, r
		}
	}
	switch {
	case v == 0 || w.List[v].Gap != pii.GapBlank || !odd && (tells(w, v) || !unusual(w.Of(v))) || !introduced(w, v, to):
		return 0, 0, r
	case odd:
		return handleAt(w, v, to)
	}
	return found(w, v, to, bitsOf(w, v))
}

// behindAt reports whether the site i stands behind "at" or "on" and that behind a word, or behind a name that ends with '_'.
func behindAt(w *pii.Words, i int) bool {
	if i < 3 || w.List[i].Gap != pii.GapBlank || roleOf(w.Of(i-1))&at == 0 {
		return false
	}
	return w.List[i-1].Gap == pii.GapBlank || w.Text[w.List[i-2].End] == '_'
}

// introduced reports whether what stands before the token of the words v..to says that it is a name: "kaller meg", "som", with '_'
// within "er" too.
func introduced(w *pii.Words, v, to int) bool {
	n := v - 1
	if reflexive(w.Of(n)) && n > 0 {
		n--
	}
	x := roleOf(w.Of(n))
	if x&is != 0 && v == to && nickLike(w, v) && (in(selfWords, w.Of(n)) || n > 0 && w.List[n].Gap == pii.GapBlank && in(selves, w.Of(n-1))) {
		return true // jag är nordlys på snap
	}
	if x&toward != 0 && n > 0 && callingOf(w.Of(n-1))&changeVerb != 0 {
		return true // skiftede til TurboTorsk på insta
	}
	return x&(named|as) != 0 || string(w.Of(n)) == "heiti" || x&is != 0 && underscored(w, v, to) || to > v && account(w.Of(n))
}
