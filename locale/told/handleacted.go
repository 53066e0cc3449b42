package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// What says of a token that is written as names of users are that somebody of that name does or did something.

// acts reports whether word k says what somebody does, or helps such a word: "har skrivit", "keeps messaging".
func acts(w *pii.Words, k int) bool {
	if k >= len(w.List) || w.List[k].Gap != pii.GapBlank {
		return false
	}
	return auxiliary(w.Of(k)) || is1(w.Of(k)) || actVerb(w.Of(k))
}

// actVerb reports whether word tells what people do to others on a site.
func actVerb(word []byte) bool {
	var buf [32]byte
	return beginsAny(fold(&buf, word), actStems)
}

// doneTo reports whether word p is "by" behind what somebody does: "postades av", "blev blockerad av".
func doneTo(w *pii.Words, p int) bool {
	if p < 1 || !in(byAgents, w.Of(p)) {
		return false
	}
	for k := p - 1; k >= 0 && p-k < 4 && w.List[k+1].Gap == pii.GapBlank; k-- {
		if callingOf(w.Of(k))&doneVerb != 0 || actVerb(w.Of(k)) {
			return true
		}
	}
	return false
}

// onSite reports whether the token stands right before "on" and a site, or before what somebody does: "nisse9000 på Fortnite".
func (t *lone) onSite() bool {
	w, k := t.w, t.last+1
	if k+1 < len(w.List) && w.List[k].Gap == pii.GapBlank && in(whoWords, w.Of(k)) && w.List[k+1].Gap == pii.GapBlank {
		k++
	}
	if k >= len(w.List) || w.List[k].Gap != pii.GapBlank {
		return false
	}
	if actVerb(w.Of(k)) || k+1 < len(w.List) && w.List[k+1].Gap == pii.GapBlank && auxiliary(w.Of(k)) && actVerb(w.Of(k+1)) {
		return true
	}
	s := k
	if roleOf(w.Of(k))&at != 0 {
		s++
	}
	if s >= len(w.List) || w.List[s].Gap != pii.GapBlank {
		return false
	}
	return in(siteWords, w.Of(s)) || world.IsPlatform(w.Of(s)) || s > k && directory(w.Of(s))
}

// takenBehind reports whether the token is said right behind it to be somebody's already: "nisse9000 är redan upptaget".
func (t *lone) takenBehind() bool {
	w, already := t.w, false
	for k := t.last + 1; k < min(len(w.List), t.last+4) && w.List[k].Gap == pii.GapBlank; k++ {
		switch word := w.Of(k); {
		case callingOf(word)&takenWord != 0:
			return already
		case in(alreadyWords, word):
			already = true
		case !is1(word):
			return false
		}
	}
	return false
}

// alreadyWords say of a name that is taken that it was so before.
var alreadyWords = set(`redan allerede alt already jo þegar nú sé`)

// directory reports whether word names what holds the people of a company: "josfal03 i AD:t", "kmjor02 i lønsystemet".
func directory(word []byte) bool {
	var buf [32]byte
	return in(directoryWords, word) || beginsAny(fold(&buf, word), directoryStems)
}

var (
	directoryWords = set(`ad ldap entra okta azure payroll directory hr`)
	directoryStems = strings.Fields(foldAll(`lönesystem lønsystem lønnssystem lønnsystem palkkajärj launakerf personalsystem personalesystem
		katalogtjänst katalogtjeneste henkilöstöjärj starfsmannakerf hrsystem`))
)

// namedBefore reports whether the letters that the token begins with stood before it as a name of a user: "bruger sofnor er lukket, og
// sofnor2 er oprettet".
func (t *lone) namedBefore() bool {
	w := t.w
	head := w.Of(t.first)
	if t.look != lookDigits || len(head) < 4 {
		return false
	}
	for k := t.first - 2; k > 0; k-- {
		if w.List[k].Gap == pii.GapBlank && bytes.EqualFold(w.Of(k), head) {
			return namesUser(w.Of(k-1)) || t.made()
		}
	}
	return false
}

// made reports whether one of the words before the token says that something was made or closed, as accounts are.
func (t *lone) made() bool {
	for k := t.first - 1; k >= 0 && t.first-k < 4; k-- {
		if callingOf(t.w.Of(k))&doneVerb != 0 {
			return true
		}
	}
	return false
}

// ownMark reports whether an '@' before the token says that it is a name by itself: one with a name or an unknown word in it, that is no
// host and opens no line as what programs begin with it does.
func (t *lone) ownMark() bool {
	if !t.mark || t.plain > 1 || !t.named() {
		return false
	}
	sign := t.w.List[t.first].Start - 1
	for sign > 0 && t.w.Text[sign] != '@' {
		sign--
	}
	return t.look == lookUnder || t.look == lookPoints && t.w.List[t.last].End-t.w.List[t.last].Start > 3 && sign > 0 && t.w.Text[sign-1] != '\n'
}

// named reports whether a part of the token is somebody's name or in no list.
func (t *lone) named() bool {
	for k := t.first; k <= t.last; k++ {
		if isWord(t.w, k) && (t.w.List[k].Class&uint64(lexicon.Name) != 0 || strange(t.w, k)) {
			return true
		}
	}
	return false
}

// actorAt reports whether word p, right before the token, says that somebody on a site does or did something.
func (t *lone) actorAt(p int) bool {
	w := t.w
	t.told = callingOf(w.Of(p))&actorNoun != 0 || doneTo(w, p) || w.List[t.first].Gap&pii.GapColon != 0 && callingOf(w.Of(p))&fieldNoun != 0 || in(subjectVerbs, w.Of(p)) || t.befriended(p)
	return t.told
}

// befriended reports whether the token stands right behind "add" and before a word for a friend: "lägg till nisse9000 som vän".
func (t *lone) befriended(p int) bool {
	if !in(addWords, t.w.Of(p)) {
		return false
	}
	for k := t.last + 1; k < len(t.w.List) && k-t.last < 5 && t.w.List[k].Gap&clauseEnd == 0; k++ {
		if callingOf(t.w.Of(k))&actorNoun != 0 || in(friendWords, t.w.Of(k)) || signOf(t.w, k) == signUser {
			return true
		}
	}
	return false
}
