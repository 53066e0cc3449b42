package told

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names of users that are told by what they do: who wrote, sold, changed or approved something, and who a log names.

// actor reads the name that word i leads to as a verb, a field of a log or somebody on a site.
func actor(w *pii.Words, i int, does calling) (start, end int, r pii.Reading) {
	if does&doneVerb != 0 {
		if start, end, r = doneBy(w, i); end > 0 {
			return start, end, r
		}
	}
	if does&fieldNoun != 0 {
		if start, end, r = fieldActor(w, i, does&actorNoun != 0); end > 0 {
			return start, end, r
		}
	}
	if does&alsoVerb != 0 && userActs(w, i) && w.List[i+1].Gap == pii.GapBlank && !is1(w.Of(i+1)) {
		return found(w, i+1, i+1, bitsOf(w, i+1))
	}
	return 0, 0, r
}

// userActs reports whether "user", which is a verb or goes before other nouns too, stands before a name by what is about them: "user
// frogmannen keeps messaging me", "slett bruker kjohan", "bruker var kjohan".
func userActs(w *pii.Words, i int) bool {
	k := i + 1
	switch {
	case k >= len(w.List):
		return false
	case is1(w.Of(k)):
		return k+1 < len(w.List) && w.List[k+1].Gap == pii.GapBlank && nickLike(w, k+1) && ends(w, k+1)
	case i > 0 && w.List[k].Gap == pii.GapBlank && nickLike(w, k) && (in(adminWords, w.Of(i-1)) || inSystem(w, i)):
		return true
	}
	if !strange(w, k) || inForm(w.Of(k)) {
		return false
	}
	return string(w.Of(i)) == "user" && actingUser(w, k) || nickLike(w, k) && concerned(w, i, k+1)
}

// shutOut reports whether the words from k on say that what stands before them can't get in: "er låst", "kan ikke logge ind".
func shutOut(w *pii.Words, k int) bool {
	if !acts(w, k) {
		return false
	}
	for n := k + 1; n < min(len(w.List), k+4) && w.List[n].Gap == pii.GapBlank; n++ {
		if taken(w.Of(n)) || roleOf(w.Of(n))&denied != 0 || callingOf(w.Of(n))&doneVerb != 0 {
			return true
		}
	}
	return false
}

// actingUser reports whether word k, behind "user", is a name by what stands behind it.
func actingUser(w *pii.Words, k int) bool {
	n := k + 1
	if ends(w, k) && nickLike(w, k) {
		return true
	}
	return n < len(w.List) && w.List[n].Gap == pii.GapBlank && (acts(w, n) || pronoun(w.Of(n)) || in(byAgents, w.Of(n)))
}

// doneBy reads the name of who did something, behind the verb and "by" or a colon: "godkänt av kjohan", "posted by TurboCod",
// "created_by=kjohan", "kirjoitti jekkupekka".
func doneBy(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	if k < len(w.List) && in(byAgents, w.Of(k)) && (w.List[k].Gap == pii.GapBlank || w.List[k].Gap&pii.GapOther != 0) {
		k++
	} else if k < len(w.List) && w.List[k].Gap == pii.GapBlank && (!in(subjectVerbs, w.Of(i)) || objectLike(w.Of(k))) {
		return 0, 0, r
	}
	return actorAt(w, k, in(postVerbs, w.Of(i)))
}

// objectLike reports whether word ends as what is done to does in Finnish, behind the verb: "jätti lapun", "lähetti viestejä".
func objectLike(word []byte) bool { return endsAny(word, objectEnds, 3) }

var objectEnds = strings.Fields(`an en in on un yn än ön aa ää ja jä ia iä ita itä tta ttä`)

// fieldActor reads the name behind the word for somebody in a log or a form: "reporter: kjohan", "uid=kjohan".
func fieldActor(w *pii.Words, i int, sites bool) (start, end int, r pii.Reading) {
	k := i + 1
	if k >= len(w.List) || w.List[k].Gap&pii.GapColon == 0 && !equals(w, k) || says(w, i) {
		return 0, 0, r
	}
	return actorAt(w, k, sites)
}

// equals reports whether a '=' stands right before word k: "login=kjohan".
func equals(w *pii.Words, k int) bool {
	s := w.List[k].Start - 1
	for s > 0 && (w.Text[s] == ' ' || w.Text[s] == '<' || w.Text[s] == '"' || w.Text[s] == '\'') {
		s--
	}
	return w.List[k].Gap&pii.GapOther != 0 && w.Text[s] == '='
}

// actorAt reads the name at word k behind what says that somebody's stands there. Sites says that it is one of a site, where companies have
// none as they are written: not "signed by DocuSign".
func actorAt(w *pii.Words, k int, sites bool) (start, end int, r pii.Reading) {
	if !actorStands(w, k) {
		return 0, 0, r
	}
	if last := prefixed(w, k); last > 0 && w.Text[w.List[k].End] == '\\' {
		return found(w, k, last, overName)
	}
	if equals(w, k) && fieldName(w, k) {
		return found(w, k, k, overName)
	}
	if fieldValue(w, k) {
		if last := joinedTo(w, k); last > k {
			return fieldToken(w, k, last)
		}
	}
	last, odd := token(w, k)
	switch {
	case sites && last == k && humped(w, k):
		return found(w, k, k, overName)
	case last < k || odd:
		return 0, 0, r // by its look
	case nickLike(w, k), w.List[k].Gap&pii.GapColon != 0 && fieldName(w, k):
		return found(w, k, k, bitsOf(w, k))
	case signature(w, k):
		return found(w, k, k, 10)
	}
	return 0, 0, r
}

// fieldValue reports whether word k stands where the value of a field begins: login=kjohan, "login":"kjohan".
func fieldValue(w *pii.Words, k int) bool {
	return equals(w, k) || w.List[k].Gap == pii.GapColon|pii.GapQuote
}

// actorStands reports whether word k is one, and what stands before it lets it be who did something. A bracket only does behind an
// equals sign: "user=<kjohan>".
func actorStands(w *pii.Words, k int) bool {
	if k >= len(w.List) || !isWord(w, k) {
		return false
	}
	g := w.List[k].Gap
	if belowColon(w, k) {
		return true
	}
	return g&^(pii.GapBlank|pii.GapColon|pii.GapQuote|pii.GapOther|pii.GapParen) == 0 && (g&pii.GapParen == 0 || equals(w, k))
}

// fieldName reports whether word k, in lower case and of no list, is all that a field of a log holds: "reporter: kjoh |".
func fieldName(w *pii.Words, k int) bool {
	word := w.Of(k)
	if !strange(w, k) || lexicon.Compound(word) || endsAny(word, roleEnds, 3) {
		return false
	}
	return (k+1 == len(w.List) || w.List[k+1].Flags&pii.Joined == 0 && (w.List[k+1].Gap != pii.GapBlank || equals(w, k))) && !inForm(word) && (equals(w, k) || !inflectedForm(word))
}

// strange reports whether word k, in lower case, is in no list.
func strange(w *pii.Words, k int) bool {
	word := w.Of(k)
	return len(word) > 3 && w.List[k].Flags&pii.Capital == 0 && unknown(w, k) && rank(word) == 0 && roleOf(word) == 0 && w.List[k].Class&knownWord == 0
}

// signature reports whether word k is initials such as a company gives its people: three or four capitals of no list.
func signature(w *pii.Words, k int) bool {
	word := w.Of(k)
	if n := len(word); n < 3 || n > 4 || w.List[k].Flags&pii.AllCaps == 0 || !unknown(w, k) || rank(word) != 0 || w.List[k].Class&(knownWord|uint64(lexicon.Name|lexicon.Town)) != 0 || in(acronyms, word) {
		return false
	}
	return k+1 == len(w.List) || w.List[k+1].Gap != 0 && w.List[k+1].Gap&pii.GapHyphen == 0 && w.List[k+1].Flags&pii.AllCaps == 0
}

// nickLike reports whether word k, in lower case, is of no list and no compound of them, and has no form of an ordinary word.
func nickLike(w *pii.Words, k int) bool {
	word := w.Of(k)
	return loginLike(w, k) && w.List[k].Class&knownWord == 0 && !inForm(word) && !lexicon.Compound(word) && !endsAny(word, roleEnds, 0)
}

// ownAccount reports whether somebody's account, or one that does something, is called so: "mitt konto jockiboi", "the account
// frogmannen is pretending to be me".
func (t *tied) ownAccount() bool {
	w, k := t.w, t.k
	if t.by == linkIs && t.calledAccount() {
		return true
	}
	if t.by != linkNext || t.last != k || !plain(w, k) || !loginLike(w, k) || inForm(w.Of(k)) || w.List[k].Class&knownWord != 0 {
		return false
	}
	if nickLike(w, k) && (ends(w, k) && ofSomebody(w, t.noun) || acts(w, k+1)) {
		return true
	}
	if k++; k+1 < len(w.List) && is1(w.Of(k)) {
		k++
	}
	return k < len(w.List) && actVerb(w.Of(k))
}

// ofSomebody reports whether the word before word i says whose it is.
func ofSomebody(w *pii.Words, i int) bool {
	return inSystem(w, i) || i > 0 && w.List[i].Gap == pii.GapBlank && (in(whoseWords, w.Of(i-1)) || signOf(w, i-1) == signWeak)
}

// inSystem reports whether a hyphen and before it the name of a system stand before word i: "ad-konto".
func inSystem(w *pii.Words, i int) bool {
	return i > 0 && w.List[i].Gap == pii.GapHyphen && (in(systemWords, w.Of(i-1)) || in(siteWords, w.Of(i-1)))
}

// answered reads the name that answers the question that word i is in: "Vilket användarnamn har du? nordlys".
func answered(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := askedAt(w, i)
	if k < 0 {
		return 0, 0, r
	}
	for n := 0; n < 4 && k+1 < len(w.List); n, k = n+1, k+1 {
		if w.List[k+1].Gap&pii.GapColon == 0 && roleOf(w.Of(k))&(is|own|fill|denied) == 0 && !pronoun(w.Of(k)) && !in(answerWords, w.Of(k)) {
			break
		}
	}
	if k >= len(w.List) || k >= i+12 || !isWord(w, k) {
		return 0, 0, r
	}
	last, odd := token(w, k)
	switch {
	case last >= k && odd:
		return handleAt(w, k, last)
	case last == k && ends(w, k) && strange(w, k) && !inForm(w.Of(k)):
		return found(w, k, k, bitsOf(w, k))
	}
	return 0, 0, r
}

// askedAt returns the word behind the question that word i is in, or -1.
func askedAt(w *pii.Words, i int) int {
	for k := i + 1; k < len(w.List); k++ {
		switch {
		case asks(w, k):
			return k
		case k >= i+8, w.List[k].Gap&(pii.GapStop|pii.GapPara) != 0:
			return -1
		}
	}
	return -1
}

// pseudonym reads one in a capital right behind the word for it: "nimimerkki Sudenmarja", "signaturen Grodlars".
func (t *tied) pseudonym() bool {
	w, k := t.w, t.k
	if t.last != k || !in(pseudonymWords, w.Of(t.noun)) || t.by == linkTaken || t.by == linkFar || w.List[k].Flags&(pii.Capital|pii.AllCaps) != pii.Capital {
		return false
	}
	return len(w.Of(k)) > 4 && unknown(w, k) && rank(w.Of(k)) == 0 && w.List[k].Class&(knownWord|uint64(lexicon.Town)) == 0
}
