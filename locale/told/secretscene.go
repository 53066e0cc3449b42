package told

import (
	"github.com/sladd-go/sladd/locale/internal/evidence"
	"github.com/sladd-go/sladd/pii"
)

const (
	lookBack  = 12 // words before a candidate
	lookAhead = 10 // and behind it
)

// A scene is the words shown and what each does, read as far as was asked.
type scene struct {
	w    *pii.Words
	did  uint64 // which were read
	does [40]sense
}

func (v *scene) at(k int) sense {
	if v.did>>k&1 == 0 {
		v.did |= 1 << k
		v.does[k] = v.sense(k)
	}
	return v.does[k]
}

// sense reads what word k does, a code with what stands right before it.
func (v *scene) sense(k int) sense {
	s, gap := v.ofWord(k), v.w.List[k].Gap
	if s&sKey != 0 && (v.netKey(k) || userKey(v.w, k)) {
		return sPass | sKeyOf
	}
	if s&sTopic != 0 && v.answers(k) { // my dog's name is the answer
		return sQuestion
	}
	if s&paired == 0 || k == 0 || gap&^(pii.GapBlank|pii.GapHyphen) != 0 {
		return s
	}
	p := v.at(k - 1)
	switch {
	case s&sPet != 0 && v.questioned(k): // I answered that the pet was
		return sQuestion
	case s&sTopic != 0 && p&sInit != 0 && (s&sPet != 0 || v.questioned(k)): // first pet
		return sQuestion
	case s&sTerm != 0 && v.ofLogin(k): // user x, and the word is
		return sPass
	case s&sTemp != 0 && p&(sNew|sOwn) != 0 && v.alone(k): // the new temporary:
		return sPass
	}
	return pairSense(s, p, gap)
}

// ofWord reads what word k does by itself, of several senses that which the word behind it leaves.
func (v *scene) ofWord(k int) sense {
	w, x, n := v.w, &v.w.List[k], k+1
	switch {
	case x.Flags&(pii.IsNumber|pii.IsLabel) != 0:
		return 0
	case x.Gap == pii.GapQuote && x.End == x.Start+1 && w.Text[x.Start] == 's': // my pin's
		return sIs
	case x.Gap == pii.GapStop && x.End == x.Start+2, x.Gap == pii.GapOther && w.Text[x.Start-1] == '_': // post.no, kindle_pw
		return 0
	}
	s := senses.of(w.Of(k))
	if s&sPassWeak != 0 && travels(w, k) {
		s &^= sPassWeak
	}
	if s&sSize != 0 && sized(w, k) {
		s |= sCased
	}
	if s&sIs != 0 && s&sAt != 0 && n < len(w.List) && senses.of(w.Of(n))&sThe != 0 { // "on" is English here, not Finnish
		s &^= sIs
	}
	return s
}

// travels reports whether word k, which may be a password, is a passport, since neither a value nor a user stands beside it.
func travels(w *pii.Words, k int) bool {
	n := k + 1
	return (n == len(w.List) || w.List[n].Gap&(pii.GapColon|pii.GapOther) == 0 && !chosenAt(w, n)) && !besideUser(w, k)
}

// besideUser reports whether the name that somebody logs in with stands beside word k and one value: "pass x user y".
func besideUser(w *pii.Words, k int) bool {
	for _, n := range [...]int{k - 5, k - 4, k - 3, k - 2, k + 2, k + 3} { // kanelbulle12 is two words
		if n >= 0 && n < len(w.List) && w.List[n].Gap&(pii.GapStop|pii.GapPara) == 0 && senses.of(w.Of(n))&sUser != 0 {
			return true
		}
	}
	return false
}

// questioned reports whether a question is asked or answered in the clause of word k, before it.
func (v *scene) questioned(k int) bool {
	for n := k - 1; n >= max(0, k-9) && v.w.List[n+1].Gap&(pii.GapStop|lineEnd) == 0; n-- {
		if v.at(n)&(sAnswer|sWord|sAsk|sQuestion) != 0 {
			return true
		}
	}
	return false
}

// alone reports whether "the new temporary", which word k ends, goes without a noun: a password.
func (v *scene) alone(k int) bool {
	w, n := v.w, k+1
	return n < len(w.List) && (w.List[n].Gap&pii.GapColon != 0 || w.List[n].Gap == pii.GapBlank && v.at(n)&sIs != 0)
}

// ofPlace reports whether the name of a secret and whose it is stand right before word k: "the password at the centre".
func (v *scene) ofPlace(k int) bool {
	return k > 2 && v.w.List[k].Gap == pii.GapBlank && v.w.List[k-1].Gap == pii.GapBlank && v.w.List[k-2].Gap == pii.GapBlank &&
		v.at(k-1)&^sThing == 0 && v.at(k-2)&(sAt|sTo|sWith) != 0 && v.at(k-3)&(sPass|sPin) != 0
}

// fills reports whether word k may stand between a value and what tells of it, and says nothing.
func (v *scene) fills(k int) bool {
	if v.counts(k) {
		return true
	}
	s := v.at(k)
	return s&(sFill|sOwn) != 0 && s&^(sFill|sOwn|sTo|sIs|sThe) == 0
}

// counts reports whether word k is the figure that counts the names of secrets: puk1.
func (v *scene) counts(k int) bool {
	x := &v.w.List[k]
	return k > 0 && x.Gap == 0 && x.Flags&pii.IsNumber != 0 && x.End == x.Start+1 && v.at(k-1)&sNames != 0
}

// relation says what word k does beside a candidate.
func (v *scene) relation(k int) feature {
	if isNumber(v.w, k) {
		return relNumber
	}
	return relation(v.at(k))
}

// A view is what a candidate is weighed by.
type view struct {
	*scene
	c  *candidate
	fs evidence.Set

	anchored bool // a word names a secret, or what takes or brings one
	naming   bool // a word names a secret
	netted   bool // a word tells of a network
}

// weigh gathers what speaks for and against c. It returns false where no word names a secret or what takes one.
func (v *scene) weigh(c *candidate) (fs evidence.Set, ok bool) {
	c.random = c.style != inDigits && random(v.w.Text[c.start:c.end])
	c.caps = c.style == mixed && !c.sign && capitals(v.w.Text[c.start:c.end])
	if !v.promising(c) || v.ofManual(c) || v.ofSite(c) || v.exampled(c) {
		return fs, false
	}
	u := view{scene: v, c: c}
	u.fs.Add(fAlways)
	u.rightBefore()
	u.anchorsBefore()
	u.rightBehind()
	u.anchorsBehind()
	u.inVain()
	u.contrast()
	u.chosen()
	u.codes()
	u.cased()
	u.naming = u.naming || u.netted && (u.fs.Has(fPairTail) || u.fs.Has(fReply))
	if !u.anchored || c.style == inWords && !u.naming || u.fs.Has(fRelation+feature(c.style)*nRelations+relOtherCode) {
		return fs, false
	}
	if c.style == inWords && u.stray() {
		return fs, false
	}
	c.look(v.w, &u.fs)
	return u.fs, true
}

// stray reports whether nothing before the words of the candidate names a secret, and nothing says that they are one: "the file is
// locked with a password". What somebody types, chooses for a password or logs in with needs no name before it, nor what is of a network.
func (u *view) stray() bool {
	const typed, user = fAbout + 2*3, fAbout + 2*8 // as abouts has them
	switch {
	case !u.fs.Has(fUnnamed), u.fs.Has(fIsName), u.fs.Has(fAsName), u.fs.Has(fCased), u.netted, u.fs.Has(typed), u.leads(u.c.last+1, sNames):
		return false
	}
	return !u.fs.Has(user) || u.c.first == 0 || u.at(u.c.first-1)&sWith == 0
}

// promising reports whether any word about may make a secret of c: most candidates go here.
func (v *scene) promising(c *candidate) bool {
	makes := sAnchor | sThing | sCard | sMsg | sType | sUser | sApprove | sNote | sAgreed | sCased
	switch {
	case c.style == mixed:
		makes |= mayBeChosen
	case c.style == inDigits && (c.digits == 6 || c.groups):
		makes |= sNew
	}
	for k := max(0, c.first-lookBack); k < min(len(v.w.List), c.last+1+lookAhead); k++ {
		if v.at(k)&makes != 0 {
			return true
		}
	}
	return v.against(c) || v.twin(c) || v.stemmed(c) || v.compared(c)
}

// meet notes what a word does that stands d words from the candidate, on the side side of it.
func (v *view) meet(s sense, d int, side feature, same bool) {
	if s&sUser != 0 {
		with := v.c.first > 0 && v.at(v.c.first-1)&sWith != 0 // logs in with
		v.naming = v.naming || with
		v.anchored = v.anchored || v.c.style == mixed && (v.c.sign || with || v.w.List[v.c.first].Gap&pii.GapSlash != 0)
	}
	v.naming = v.naming || s&(sNames|sPassWeak) != 0
	v.netted = v.netted || s&sNet != 0
	if !same {
		return
	}
	for i, a := range abouts {
		if s&a != 0 && (a&beside == 0 || d < 4) {
			v.fs.Add(fAbout + 2*feature(i) + side)
		}
	}
}

// inVain notes a number or word that somebody typed or tried, though it failed, or another with it.
func (v *view) inVain() {
	const typed, failed = fAbout + 2*3, fAbout + 1 // as abouts has them
	if !v.fs.Has(typed) || !v.fs.Has(failed) && (v.c.style != inDigits || !v.fs.Has(fPair) && !v.pairFollows()) {
		return
	}
	v.anchored = true
	v.fs.Add(fVain)
	for _, other := range [...]feature{nAnchors - 1, nAnchors - 2} {
		v.fs.AddIf(v.fs.Has(fBehind+2*other) || v.fs.Has(fBehind+2*other+1), fVainOther)
	}
}

// pairFollows reports whether a number as long as the candidate follows it, behind "or" too: "4471 and 1744".
func (v *view) pairFollows() bool {
	w, k := v.w, v.c.last+1
	if k+1 < len(w.List) && v.at(k)&sOr != 0 {
		k++
	}
	return k < len(w.List) && isNumber(w, k) && w.List[k].End-w.List[k].Start == v.c.end-v.c.start
}
