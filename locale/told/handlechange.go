package told

import (
	"strings"

	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// Names of users that are told as the other one: the new name after the old, the true one after the false.

var (
	accountWords = set(`konto kontot kontoen tili tilini tilin account profil profilen profile profiili profiilin aðgangur aðgangurinn aðganginn`)
	personWords  = set(`användaren brukeren brugeren user käyttäjä käyttäjän käyttäjää notandi notandinn notandann`)
)

// mayHave reports whether word i is an account, of no platform, which has a number or a name.
func mayHave(w *pii.Words, i int) bool { return !byHyphen(w, i) && in(accountWords, w.Of(i)) }

// farUser is how many words before such a one may tell that names of users are spoken of.
const farUser = 12

// changedTo reads the name that another is to be changed to: "my username is robbo77, change it to robert_m". The word for
// the name stands before the verb, or between it and the new name.
func changedTo(w *pii.Words, i int) (start, end int, r pii.Reading) {
	for k := i + 1; k+1 < len(w.List) && k < i+7; k++ {
		if w.List[k].Gap&(clauseEnd|pii.GapSlash) != 0 {
			break
		}
		if roleOf(w.Of(k))&toward == 0 && string(w.Of(k)) != "í" || w.List[k+1].Gap&^(pii.GapBlank|pii.GapQuote|pii.GapColon) != 0 || !isWord(w, k+1) {
			continue
		}
		last, odd := token(w, k+1)
		switch {
		case !userBetween(w, i, k) && !usersBefore(w, i):
		case odd:
			return handleAt(w, k+1, last)
		case last == k+1 && loginLike(w, last) && ends(w, last):
			return found(w, last, last, bitsOf(w, last))
		}
	}
	return 0, 0, r
}

// userBetween reports whether one of the words behind word i, up to word k, names a user.
func userBetween(w *pii.Words, i, k int) bool {
	for n := i + 1; n <= k; n++ {
		if userWord(w.Of(n)) {
			return true
		}
	}
	return false
}

// realOne reads "my real one is lilly.xx" where a platform is told of before.
func realOne(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if i == 0 || roleOf(w.Of(i-1))&own == 0 || w.List[i].Gap != pii.GapBlank {
		return 0, 0, r
	}
	for k := i + 1; k+1 < len(w.List) && k < i+4 && w.List[k].Gap == pii.GapBlank; k++ {
		if roleOf(w.Of(k))&(is|named) == 0 {
			continue
		}
		to, odd := token(w, k+1)
		if odd && isWord(w, k+1) && w.List[k+1].Gap&^(pii.GapBlank|pii.GapColon|pii.GapQuote) == 0 && usersBefore(w, i) {
			return handleAt(w, k+1, to)
		}
		break
	}
	return 0, 0, r
}

// usersBefore reports whether one of the words before word i names a user or a platform.
func usersBefore(w *pii.Words, i int) bool {
	for k := i - 1; k >= max(0, i-farUser); k-- {
		if w.List[k+1].Gap&pii.GapPara != 0 {
			return false
		}
		if word := w.Of(k); userWord(word) || world.IsPlatform(word) {
			return true
		}
	}
	return false
}

// loggedWith reports whether word i stands behind "with" or "as", and so is a user and no verb: "logge på med bruker linogeven".
func loggedWith(w *pii.Words, i int) bool {
	return i > 0 && w.List[i].Gap == pii.GapBlank && senses.of(w.Of(i-1))&(sWith|sAs) != 0
}

// toldBefore reads "ninja.peruna is my username", "with nisse9000 as username": the name before the word for it, and written as no word is,
// or in no list where it begins its clause.
func toldBefore(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if !userWord(w.Of(i)) && !login(w.Of(i)) || byHyphen(w, i) {
		return 0, 0, r
	}
	p := tieBefore(w, i)
	if p < 1 || w.List[p].Gap&^(pii.GapBlank|pii.GapQuote) != 0 {
		return 0, 0, r
	}
	v := tokenHead(w, p-1)
	switch last, odd := token(w, v); {
	case last != p-1 || !isWord(w, v):
	case odd:
		return handleAt(w, v, last)
	case last == v && nickLike(w, v) && (p == i || roleOf(w.Of(p))&as != 0 || v == 0 || w.List[v].Gap&(clauseEnd|pii.GapStart) != 0):
		return found(w, v, v, bitsOf(w, v))
	}
	return 0, 0, r
}

// tieBefore returns the word that ties the noun i to what stands before it, "is" or "as", or the noun itself if its case says so,
// "käyttäjätunnuksena"; or 0.
func tieBefore(w *pii.Words, i int) int {
	p := i - 1
	for n := 0; n < 2 && p > 0 && w.List[p+1].Gap == pii.GapBlank && roleOf(w.Of(p))&(is|as) == 0; n++ {
		p--
	}
	switch {
	case p > 0 && w.List[p+1].Gap == pii.GapBlank && roleOf(w.Of(p))&(is|as) != 0:
		if roleOf(w.Of(p))&is == 0 && p+1 < i && roleOf(w.Of(p+1))&(own|fill) == 0 { // as telephone and username
			return 0
		}
		return p
	case endsAny(w.Of(i), essives, 4):
		return i
	}
	return 0
}

// essives end the nouns for the name of a user where Finnish says "as".
var essives = strings.Fields(`tunnuksena tunnuksenani nimenä nimenäni merkkinä`)
