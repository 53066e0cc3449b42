package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// Names of users that are known by their look, with what the sentence says about them: any token with '_' where pages, games
// or blocking are spoken of, one with points or digits where a word for a user, an account or a site stands near. The nearest of
// the words before decides: behind a password or a file it is none.

// A sign is what stands near a token.
type sign uint8

const (
	signNone  sign = iota
	signWeak       // speaks of pages and users
	signUser       // names a user, an account or a site
	signRight      // the same, and the token right behind it or behind "is"
	signOther      // names something else
)

const (
	signsBefore = 9 // words that are looked at
	signsBehind = 5
	signsNear   = 6 // of these, for tokens without '_'
)

// loneHandle reads the token of which word i is the second one.
func loneHandle(w *pii.Words, i int) (start, end int, r pii.Reading) {
	t, ok := loneAt(w, i)
	if !ok || t.ours() {
		return 0, 0, r
	}
	if t.ownMark() {
		return t.start, t.end, pii.Reading{Bits: t.bits(), Evidence: pii.Position}
	}
	s := t.before()
	switch {
	case s == signOther:
		return 0, 0, r
	case s < signUser && !t.common && t.look != lookDigits:
		s = max(s, t.behind())
	}
	if s < signUser && !t.common && (t.onSite() || t.takenBehind()) && !t.secret() {
		return t.start, t.end, pii.Reading{Bits: overName, Evidence: pii.Position}
	}
	if s < t.needs() || t.secret() {
		return 0, 0, r
	}
	return t.start, t.end, pii.Reading{Bits: t.bits(), Evidence: pii.Position}
}

// bits returns what the token is worth: more than the names that it is made of, and less than a password.
func (t *lone) bits() int {
	if t.told {
		return overName
	}
	for k := t.first; k <= t.last; k++ {
		if t.w.List[k].Class&uint64(lexicon.Name) != 0 {
			return overName
		}
	}
	return 10
}

// needs returns the least sign that makes the token a name.
func (t *lone) needs() sign {
	switch {
	case t.look == lookUnder && t.common:
		return signUser
	case t.look == lookUnder:
		return signWeak
	case t.common, t.look == lookDigits:
		return signRight
	}
	return signUser
}

// before returns what the words before the token say, and before those that it stands in a row with.
func (t *lone) before() (best sign) {
	if t.introduced() || t.namedBefore() || t.anothers() || t.asked() {
		return signRight
	}
	best = t.said()
	for o, ok := t.preceding(); ok; o, ok = o.preceding() {
		if o.introduced() || o.namedBefore() {
			return max(best, signRight)
		}
		best = max(best, o.said())
	}
	return best
}

// preceding returns the nearest token before this one that is written like it.
func (t *lone) preceding() (o lone, ok bool) {
	for k := t.first - 2; k >= 0 && t.first-k <= signsBefore; k-- {
		if o, ok = t.alike(k); ok {
			return o, true
		}
	}
	return o, false
}

// said returns what the words before the token say by what they are.
func (t *lone) said() (best sign) {
	w := t.w
	reach := signsNear
	if t.look == lookUnder {
		reach = signsBefore
	}
	if t.userBefore() {
		return signRight
	}
	answers, stopped := t.firstOfLine(), false
	for k := t.first - 1; k >= 0 && t.first-k <= reach; k-- {
		gap := w.List[k+1].Gap
		stopped = stopped || t.stop(k+1)
		if gap&pii.GapPara != 0 || gap&pii.GapLine != 0 && !answers || stopped && t.look != lookUnder {
			return best
		}
		switch s := signOf(w, k); {
		case s == signOther, k == t.first-1 && t.held(w.Of(k), gap):
			return signOther
		case s == signUser && !stopped:
			return t.right(k)
		default:
			best = max(best, min(s, signWeak))
		}
	}
	return best
}

// userBefore reports whether the word right before the token is a shortened one for a user, or says who does something.
func (t *lone) userBefore() bool {
	p := t.first - 1
	if p < 0 {
		return false
	}
	gap := t.w.List[t.first].Gap
	if callingOf(t.w.Of(p))&fieldNoun != 0 && equals(t.w, t.first) {
		return true
	}
	return gap == pii.GapStop|pii.GapBlank && in(shortUsers, t.w.Of(p)) || gap&^(pii.GapBlank|pii.GapColon|pii.GapQuote) == 0 && t.actorAt(p)
}

// stop reports whether a sentence ends on the line before word k.
func (t *lone) stop(k int) bool {
	x := &t.w.List[k]
	return x.Gap&(pii.GapStop|pii.GapLine) == pii.GapStop && x.Flags&pii.Joined == 0 && !t.now(k)
}

// right returns what word k, which names a user or a site, says of the token: more where nothing stands between, or "is" and the like
// behind a user. A password of the same clause is what is told.
func (t *lone) right(k int) sign {
	w, p := t.w, t.first-1
	if k == p {
		return signRight
	}
	site := !namesUser(w.Of(k))
	for n := k - 1; n >= 0 && w.List[n+1].Gap&clauseEnd == 0; n-- {
		if senses.of(w.Of(n))&(sNames|sNet|sOtherCode) != 0 {
			return signOther
		}
		site = site && !namesUser(w.Of(n))
	}
	switch {
	case t.look == lookDigits && site && !t.calledSo(k):
		return signUser
	case roleOf(w.Of(p))&(is|named) != 0, w.List[t.first].Gap&pii.GapColon != 0, t.look == lookDigits && login(w.Of(k)):
		return signRight
	}
	return signUser
}

// held reports whether word, right before the token, says that it is a thing, a place or a password: "the group …", "an account at …",
// "anna@… / …".
func (t *lone) held(word []byte, gap pii.Gap) bool {
	if gap != pii.GapBlank {
		return t.look != lookUnder && gap&pii.GapSlash != 0
	}
	return in(holders, word) || t.look != lookUnder && roleOf(word)&(at|is) == at
}

// namesUser reports whether word is one for a user or an account, and no site.
func namesUser(word []byte) bool {
	var buf [32]byte
	return userWord(word) || account(word) || beginsAny(fold(&buf, word), accountStems)
}

// firstOfLine reports whether the token is the first of its line, or behind the name of who writes: "Customer: anna_b".
func (t *lone) firstOfLine() bool {
	w, k := t.w, t.first
	if w.List[k].Gap&(pii.GapColon|pii.GapLine) == pii.GapColon && k > 0 {
		k--
	}
	return w.List[k].Gap&pii.GapLine != 0
}

// now reports whether word k says right before the token and a colon that an account has or had that name.
func (t *lone) now(k int) bool {
	return k == t.first-1 && t.w.List[t.first].Gap&pii.GapColon != 0 && in(nowWords, t.w.Of(k))
}

// alike returns the token that begins with word k if it begins as this one does: "anna_berg, or anna.berg".
func (t *lone) alike(k int) (o lone, ok bool) {
	const same = 4
	s, p := t.w.List[t.first].Start, t.w.List[k].Start
	if t.w.List[t.first].End-s < same || t.w.List[k].End-p < same || !bytes.EqualFold(t.w.Text[s:s+same], t.w.Text[p:p+same]) {
		return o, false
	}
	return loneAt(t.w, k+1)
}

// behind returns what the words behind the token say, in its clause where it has no '_'.
func (t *lone) behind() (best sign) {
	w := t.w
	for k := t.last + 1; k < len(w.List) && k-t.last <= signsBehind; k++ {
		gap := w.List[k].Gap
		if gap&(lineEnd|pii.GapStop) != 0 || t.look != lookUnder && gap&clauseEnd != 0 {
			return best
		}
		switch s := signOf(w, k); {
		case s == signOther, k+1 < len(w.List) && equals(w, k+1): // the name of the next field
			return best
		case s == signUser && w.List[k].Gap&pii.GapColon == 0:
			return s
		default:
			best = max(best, min(s, signWeak))
		}
	}
	return best
}

// signOf says what word k is a sign of.
func signOf(w *pii.Words, k int) sign {
	word := w.Of(k)
	if len(word) < 2 || w.List[k].Flags&(pii.IsNumber|pii.IsLabel) != 0 {
		return signNone
	}
	var buf [foldMax]byte
	f := fold(&buf, word)
	switch {
	case senses.of(word)&(sNames|sNet|sOtherCode) != 0, in(thingWords, f), beginsAny(f, thingStems):
		return signOther
	case userWord(word), world.IsPlatform(word), in(siteWords, f), beginsAny(f, accountStems):
		return signUser
	case in(takenWords, f), in(weakWords, f), beginsAny(f, weakStems):
		return signWeak
	}
	return signNone
}
