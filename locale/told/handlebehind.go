package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// A tied is the token that the word for a handle leads to.
type tied struct {
	w       *pii.Words
	noun    int // the word for a handle
	k, last int // the token, of which last is before k where it is none
	odd     bool
	by      link
	user    bool // the noun names a user and no platform
}

// handleBehind reads "my insta is called anna.lindh".
func handleBehind(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k, by := linkBehind(w, i)
	switch {
	case by == noLink, k >= len(w.List), w.List[k].Gap&pii.GapColon != 0 && says(w, i):
		return 0, 0, r
	case numbered(w, i, k):
		return found(w, k, k, 12)
	case !isWord(w, k):
		return 0, 0, r
	}
	if last := tokenOfUser(w, i, k, by); last > 0 {
		return found(w, k, last, overName)
	}
	t := tied{w: w, noun: i, k: k, by: by, user: userWord(w.Of(i)) || idOf(w, i)}
	t.last, t.odd = token(w, k)
	switch {
	case t.odd && t.writtenSo():
		return handleAt(w, k, t.last)
	case t.pseudonym():
		return found(w, k, k, 12)
	case callingOf(w.Of(i))&actorNoun != 0:
		if t.acting() {
			return found(w, k, k, bitsOf(w, k))
		}
		return 0, 0, r
	case !t.odd && mayHave(w, i) && t.ownAccount():
		return found(w, k, k, bitsOf(w, k))
	}
	return t.letters()
}

// tokenOfUser returns the last word of the token at word k that is a user's name by the noun i, whatever it looks like: one with a
// prefix behind what names a user, or one that somebody logs in with. None is 0 or less.
func tokenOfUser(w *pii.Words, i, k int, by link) int {
	if last := prefixed(w, k); last > 0 && namesUser(w.Of(i)) {
		return last
	}
	if by == linkTaken {
		return 0
	}
	if by == linkNext && (mayHave(w, i) || userWord(w.Of(i))) {
		if last := shutToken(w, k); last > 0 {
			return last
		}
	}
	return loginToken(w, i, k)
}

// numbered reports whether word k is a number by which banks and companies name their users, and word i, which leads to it, the word
// for such a name: "käyttäjätunnus on 28840175".
func numbered(w *pii.Words, i, k int) bool {
	if n := w.List[k].End - w.List[k].Start; !isNumber(w, k) || n < 5 || n > 10 || !ends(w, k) || byHyphen(w, i) && !idOf(w, i) {
		return false
	}
	if w.List[k].End < w.End() && !bounds(w.Text[w.List[k].End]) && w.Text[w.List[k].End] != '.' && w.Text[w.List[k].End] != '?' {
		return false
	}
	return idOf(w, i) || in(loginNames, w.Of(i))
}

// loginNames are the words for the name that one logs in with, and for nothing else.
var loginNames = set(`användarnamn användarnamnet användarid användarident användaridet brukernavn brukernavnet brukerid brukerident brukeridenten
	brukarnamn brukarnamnet brugernavn brugernavnet brugerid username userid loginid loginname login-id
	käyttäjätunnus käyttäjätunnuksen käyttäjätunnukseni käyttäjätunnuksesi käyttäjätunnuksena käyttäjätunnuksella käyttäjänimi
	käyttäjänimeni pankkitunnus verkkopankkitunnus pankkitunnukseni verkkopankkitunnukseni notandanafn notandanafnið notandaauðkenni notendanafn notendanafnið notendanafni notendanafninu
	inloggningsnamn innloggingsnavn loginnavn`)

// idOf reports whether word i is the second of "user id".
func idOf(w *pii.Words, i int) bool { return i > 0 && nounGoesOn(w, i-1) && userWord(w.Of(i-1)) }

// letters reads a token that nothing but its place shows to be a handle.
func (t *tied) letters() (start, end int, r pii.Reading) {
	w, k := t.w, t.k
	switch {
	case t.bracketed():
		return found(w, k, k, bitsOf(w, k))
	case t.last < k || !t.names(), t.by == linkNext && (userDoes(w, t.noun, k) || in(askedVerbs, w.Of(k))):
	case t.loginName():
		return found(w, k, k, bitsOf(w, k))
	case t.by == linkIs && t.last == k && nickLike(w, k) && secretFollows(w, k): // username: nordlysa password
		return found(w, k, k, bitsOf(w, k))
	case in(personWords, w.Of(t.noun)) && inflectedForm(w.Of(k)): // the user says
	case tells(w, k):
	case t.by != linkNext:
		if t.said() {
			return found(w, k, t.last, bitsOf(w, k))
		}
	case t.last == k && secretFollows(w, k): // user korhosan password
		return found(w, k, k, 10)
	case t.apposed():
		return found(w, k, k, bitsOf(w, k))
	}
	return 0, 0, r
}

// askedVerbs end a question for the name of a user.
var askedVerbs = set(`käytät käytätte käyttää käytit käytitte notar notarðu notið`)

// writtenSo reports whether a token that is written as no word is is a handle by that: "insta anna.lindh", "kontot anna_lindh", "my
// account robbo.x was hacked".
func (t *tied) writtenSo() bool {
	w := t.w
	human := t.last == t.k && humped(w, t.k)
	switch {
	case t.last > t.k && tagSign(w, t.last):
		return true
	case callingOf(w.Of(t.noun))&actorNoun != 0:
		return human || underscored(w, t.k, t.last)
	case mayHave(w, t.noun) && human:
		_, _, computers := formed(w.Of(t.k))
		return !computers && w.List[t.k].Class&uint64(lexicon.Brand) == 0
	case t.by == linkTaken, !mayHave(w, t.noun) && !(t.by == linkNext && login(w.Of(t.noun))):
		return true
	}
	return underscored(w, t.k, t.last) && rank(w.Of(t.k))%4 == 0
}

// names reports whether the noun, behind which letters alone stand, names a handle: not "my account was hacked", "konto nordlys",
// and "login nordlys" only before the password.
func (t *tied) names() bool {
	w := t.w
	if t.by == linkTaken || mayHave(w, t.noun) || string(w.Of(t.noun)) == "tunnus" && registered(w.Of(t.k)) {
		return false
	}
	return t.by != linkNext || !login(w.Of(t.noun)) || secretFollows(w, t.k)
}

// loginName reports whether a name to log in with stands right behind the word for a user, or behind a colon: "bruker svenssonp".
func (t *tied) loginName() bool {
	w, k := t.w, t.k
	if !t.user || !loginLike(w, k) || byHyphen(w, t.noun) {
		return false
	}
	return t.by == linkNext && plain(w, k) || w.List[k].Gap&pii.GapColon != 0 && ends(w, k)
}

// said reports whether "is" and a rare word that ends the clause stand behind the noun: "mitt användarnamn är nordlys".
func (t *tied) said() bool {
	word := t.w.Of(t.k)
	if senses.of(word)&(sCased|sLetters|sSize) != 0 {
		return false
	}
	if t.w.List[t.k].Gap&pii.GapOther != 0 && login(t.w.Of(t.noun)) { // login → dashboard
		return false
	}
	if unusual(word) && !mail(word) && ends(t.w, t.last) && (t.by == linkIs || t.user && rank(word) == 0) {
		return true
	}
	return t.by == linkFar && (t.user || login(t.w.Of(t.noun))) && t.invented() && (ends(t.w, t.last) || in(causes, t.w.Of(t.last+1)))
}

// acting reports whether a word like a nick stands right behind the noun and does something: "bruker tuxen skrev".
func (t *tied) acting() bool {
	return t.last == t.k && t.by == linkNext && plain(t.w, t.k) && nickLike(t.w, t.k) && acts(t.w, t.k+1)
}

// invented reports whether the word is in no list and made like none: no form, role, plural or compound.
func (t *tied) invented() bool {
	word := t.w.Of(t.k)
	return strange(t.w, t.k) && !inForm(word) && !endsAny(word, roleEnds, 0) && word[len(word)-1] != 's' && !lexicon.Compound(word)
}

// causes are words by which a reason follows: "login skal være oade fordi".
var causes = set(`fordi därför eftersom efterhånden ettersom koska joten because since þar da då`)

// apposed reports whether a word of no list stands right behind the noun: "username nordlys", "mitt användarnamn, nordlys, är
// spärrat", "snap siljemn" in a line of contacts.
func (t *tied) apposed() bool {
	w, k, word := t.w, t.k, t.w.Of(t.k)
	commas := k+1 < len(w.List) && w.List[k].Gap&w.List[k+1].Gap&pii.GapComma != 0
	if !unknown(w, k) || !commas && !plain(w, k) || t.last == k && inForm(word) || !ends(w, k) {
		return false
	}
	long := len(word) > 4
	return t.user && !byHyphen(w, t.noun) && (commas || long) || long && !commas && t.noun > 0 && contact(w, t.noun)
}

// registered reports whether word names what Finnish calls by a "tunnus" too, a house, a company, a bill: "tunnus kaupparekisteri.. eiku".
func registered(word []byte) bool {
	var buf [foldMax]byte
	return beginsAny(fold(&buf, word), registerStems) || endsAny(word, registerEnds, 0)
}

var (
	registerStems = []string{"kiinteist", "yritys", "lasku", "asiakas", "sopimus", "tilaus", "liittym", "puhelin", "laite", "paketti", "yhti"}
	registerEnds  = []string{"rekisteri", "rekisterin", "numero", "yhtiö", "yhdistys"}
)
