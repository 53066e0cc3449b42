package told

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What says that somebody is called so, right before a token that is written as names of users are.

// introduced reports whether the words right before the token say that one is called so: "heter", "kallar sig", "jag =", "ég er".
func (t *lone) introduced() bool {
	w, p := t.w, t.first-1
	if p < 0 {
		return false
	}
	gap, word := w.List[t.first].Gap, w.Of(p)
	if gap&(pii.GapLine|pii.GapPara|pii.GapStop) != 0 {
		return false
	}
	if gap&(pii.GapOther|pii.GapColon) != 0 { // "jag = X", not "user=X"
		return gap&pii.GapBlank != 0 && (in(selves, word) || w.List[p].Class&uint64(lexicon.Family) != 0)
	}
	if in(greetings, word) {
		return t.look != lookPoints && !t.code()
	}
	p = t.overFill(p)
	word = w.Of(p)
	if p == 0 || w.List[p].Gap&^(pii.GapBlank|pii.GapQuote) != 0 {
		return in(selfWords, word) || in(callVerbs, word) && t.look != lookDigits
	}
	return t.called(p)
}

// code reports whether the token is capitals that are nobody's name and four digits or more, as the codes of orders and errors are, which
// people write right behind a greeting: "hej, XFTX8036".
func (t *lone) code() bool {
	w, a, b := t.w, &t.w.List[t.first], &t.w.List[t.last]
	return t.last == t.first+1 && a.Flags&pii.AllCaps != 0 && a.Class&uint64(lexicon.Name) == 0 &&
		b.Flags&pii.IsNumber != 0 && b.End-b.Start >= 4 && w.List[t.last].Gap == 0
}

// overFill returns word p or, over up to two words such as "not" and "still", the one before it.
func (t *lone) overFill(p int) int {
	w := t.w
	for n := 0; n < 2 && p > 0 && w.List[p].Gap == pii.GapBlank && roleOf(w.Of(p))&(denied|fill) != 0 && !in(selves, w.Of(p)); n++ {
		p--
	}
	return p
}

// called reports whether word p and the one before it, right before the token, say that somebody is called so.
func (t *lone) called(p int) bool {
	word, former := t.w.Of(p), t.w.Of(p-1)
	switch {
	case in(selves, word) && in(callVerbs, former):
		return true
	case roleOf(word)&as != 0 && in(insideWords, former), in(byWords, word) && in(goWords, former):
		return true
	case roleOf(word)&as != 0 && t.liesAs(p-1), t.foundUnder(p):
		return true
	case in(callVerbs, word):
		return in(selves, former) || !t.thing(p) && (t.look != lookDigits || t.hasSign(p) || t.behind() == signUser)
	case in(spellVerbs, word):
		return usersBefore(t.w, p) || t.restated()
	case in(beVerbs, word):
		return in(selves, former) || string(former) == "tag" // his tag is
	}
	return in(selfWords, word)
}

// calledAccount reports whether somebody's account is said to be called by a word of no list: "mitt konto heter jockiboi".
func (t *tied) calledAccount() bool {
	w, k := t.w, t.k
	return roleOf(w.Of(k-1))&named != 0 && nickLike(w, k) && ends(w, k) && t.noun > 0 && ofSomebody(w, t.noun)
}

// foundUnder reports whether word p and the one before it say that somebody is found by the token, or his account held by it: "you find me
// under", "the account is registered to".
func (t *lone) foundUnder(p int) bool {
	word, former := t.w.Of(p), t.w.Of(p-1)
	if in(byWords, word) && in(selves, former) {
		return t.look != lookDigits || t.behind() == signUser
	}
	return !t.common && roleOf(word)&(at|toward) != 0 && in(lieVerbs, former) && t.hasSign(p-1)
}

// calledSo reports whether who is called so on the site k is told of around it, and "is" leads to the token: "vad jag heter på steam men tror
// det är nisse9000".
func (t *lone) calledSo(k int) bool {
	w := t.w
	if roleOf(w.Of(t.first-1))&is == 0 {
		return false
	}
	for n := k - 1; n >= max(0, k-3) && w.List[n+1].Gap == pii.GapBlank; n-- {
		if in(callVerbs, w.Of(n)) {
			return true
		}
	}
	return false
}

// restated reports whether what was told is said once more behind it and a comma: "det stavas nisse9000, alltså användarnamnet".
func (t *lone) restated() bool {
	w := t.w
	for k := t.last + 1; k < min(len(w.List), t.last+4) && w.List[k].Gap&lineEnd == 0; k++ {
		if k == t.last+1 && w.List[k].Gap&pii.GapComma == 0 {
			return false
		}
		if userWord(w.Of(k)) {
			return true
		}
	}
	return false
}

// liesAs reports whether the words up to word p say that somebody is found in a list: "hun ligger", "står han", "she is registered".
func (t *lone) liesAs(p int) bool {
	who, lies := false, false
	if t.look == lookDigits && (t.common || endsAny(t.w.Of(t.first), numberEnds, 0)) {
		return false
	}
	for n := 0; n < 4 && p >= 0; n, p = n+1, p-1 {
		word := t.w.Of(p)
		who, lies = who || in(selves, word) || in(thirds, word), lies || in(lieVerbs, word)
		if t.w.List[p].Gap != pii.GapBlank {
			break
		}
	}
	return who && lies
}

var (
	thirds     = set(`she he`)
	numberEnds = strings.Fields(`nr nummer numero numer`)
)

// lieVerbs say that somebody is found in a list.
var lieVerbs = set(`ligger låg lå står stod sto finns findes finnes fanns fantes registrerad registrert registreret registered listed skráður
	skráð skráðir liggur kirjattu merkitty rekisteröity payroll oprettet opprettet skapat stofnaður created`)

// secret reports whether a password is said to be what was told: "typed anna_92 as password".
func (t *lone) secret() bool {
	w, k := t.w, t.last+1
	return k+1 < len(w.List) && w.List[k].Gap == pii.GapBlank && roleOf(w.Of(k))&(as|is) != 0 && senses.of(w.Of(k+1))&sNames != 0
}

// hasSign reports whether one of the words before the verb, which say who is called so, is a sign of users: "säljaren på torget heter".
func (t *lone) hasSign(verb int) bool {
	for k := verb - 1; k >= 0 && verb-k < 5 && t.w.List[k+1].Gap == pii.GapBlank; k-- {
		if s := signOf(t.w, k); s == signWeak || s == signUser {
			return true
		}
	}
	return false
}

// thing reports whether what is called so is something else than somebody: "filen heter".
func (t *lone) thing(verb int) bool {
	w := t.w
	for k := verb - 1; k >= 0 && verb-k < 4 && w.List[k+1].Gap == pii.GapBlank; k-- {
		if signOf(w, k) == signOther || in(holders, w.Of(k)) {
			return true
		}
	}
	return false
}

// ours reports whether a company asks to be followed there: "follow us on insta @…".
func (t *lone) ours() bool {
	us := false
	for k := t.first - 1; k >= 0 && t.first-k <= 4; k-- {
		if word := t.w.Of(k); callingOf(word)&doneVerb != 0 { // registered with us as
			return false
		} else if in(ourWords, word) {
			us = true
		}
	}
	return us
}
