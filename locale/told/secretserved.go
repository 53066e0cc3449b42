package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// What people say of a password that they name late or nowhere: that it serves everywhere, has always served as one, or is what
// another was changed to. Their words decide, whatever the weights say: they stand too seldom in what those are fitted on.

// told reports whether c is written as people choose passwords, or is two codes of two places, and is told so.
func (v *scene) told(c *candidate) bool {
	switch {
	case c.style == inDigits:
		return v.twoPlaces(c) || v.hashed(c) || v.retried(c)
	case c.style != mixed || v.branded(c):
		return false
	}
	b := v.w.Text[c.start:c.end]
	_, is := chosen(b)
	if !is && !random(b) || capitals(b) {
		return false
	}
	if (!is || !v.toldOf(c)) && !v.servesAs(c) && !v.changedTo(c) {
		return false
	}
	return !v.ofElse(c) && !v.ofManual(c) && !v.ofSite(c) && !v.exampled(c)
}

// toldOf reports whether what stands about c tells of a password, though it names none.
func (v *scene) toldOf(c *candidate) bool {
	return v.everywhere(c) || v.sureOf(c) || v.usedUp(c) || v.endsIn(c)
}

// everywhere reports whether "on everything" follows: "I use Solros88 on everything".
func (v *scene) everywhere(c *candidate) bool {
	w, k := v.w, c.last+1
	if !v.usedBefore(c) {
		return false
	}
	for n := 0; n < 3 && k < len(w.List) && w.List[k].Gap == pii.GapBlank; n, k = n+1, k+1 {
		if in(everyWords, w.Of(k)) {
			return true
		}
		if v.at(k)&(sAt|sTo|sWith|sThe) == 0 && !in(everyLeads, w.Of(k)) {
			return false
		}
	}
	return false
}

var (
	everyWords = set(`allt alltihop alla överallt alt alle overalt alting allting begge båda hele everything everywhere every all both
		kaikkeen kaikessa kaikissa kaikkiin kaikkialla jokaisessa molemmissa öllu öllum allsstaðar alstaðar allt hverju báðum paikassa
		paikkaan flera flere many several`)
	everyLeads = set(`det for för fyrir på til till í á i joka ihan näst nesten nästan almost just`)
)

// usedBefore reports whether "I use" or "I have" stands right before c.
func (v *scene) usedBefore(c *candidate) bool {
	for k := c.first - 1; k >= max(0, c.first-3) && v.w.List[k+1].Gap == pii.GapBlank; k-- {
		if v.at(k)&sType != 0 || in(havings, v.w.Of(k)) {
			return true
		}
	}
	return false
}

var havings = set(`har haft hatt have had has ha mulla minulla meillä on er með kör keep`)

const surely = 6 // words before a value that one is sure of

// sureOf reports whether "sure that it is" stands before c: "I'm sure it's Solros88".
func (v *scene) sureOf(c *candidate) bool {
	w := v.w
	if c.first == 0 || v.at(c.first-1)&sIs == 0 && !in(beWords, w.Of(c.first-1)) {
		return false
	}
	for k := c.first - 2; k >= max(0, c.first-surely) && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		if in(sureWords, w.Of(k)) { // but: are you sure that it is
			return k == 0 || !in(asksBack, w.Of(k-1))
		}
	}
	return false
}

// usedUp reports whether "has already been used" follows c.
func (v *scene) usedUp(c *candidate) bool {
	w, has := v.w, false
	for k := c.last + 1; k < min(len(w.List), c.last+6) && w.List[k].Gap == pii.GapBlank; k++ {
		if has && in(usedWords, w.Of(k)) {
			return true
		}
		has = has || v.at(k)&sIs != 0 || in(servings, w.Of(k))
	}
	return false
}

// endsIn reports whether a sign that it has stands shortly before c: "it ends with an exclamation mark, so Solros88".
func (v *scene) endsIn(c *candidate) bool {
	for k := c.first - 1; k >= max(0, c.first-4) && v.w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		if v.at(k)&sCased != 0 {
			return true
		}
	}
	return false
}

var (
	beWords   = set(`sé its`)
	sureWords = set(`säker sikker viss varma certain sure säkert övertygad overbevist handviss bombsäker`)
	asksBack  = set(`du ni dere i you oletko oletteko ertu eruð`)
	usedWords = set(`använts använt använd används brugt brukt used käytetty käytössä notað notuð anvendt taken upptaget optaget opptatt`)
)

// changedTo reports whether c is the second of "from x to y", behind a word for changing.
func (v *scene) changedTo(c *candidate) bool {
	w, p := v.w, c.first-1
	if p < 2 || w.List[p+1].Gap&^(pii.GapBlank|pii.GapQuote) != 0 || !in(towardsWords, w.Of(p)) {
		return false
	}
	for k := p - 1; k > max(0, p-7) && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		if in(awayWords, w.Of(k)) || string(w.Of(p)) == "tilalle" {
			u := view{scene: v, c: c}
			return v.changes(k) && u.speaksOf(sNet|sPass|sPassWeak|sEntry)
		}
	}
	return false
}

// changes reports whether one of the words up to word k, its clause, changes something.
func (v *scene) changes(k int) bool {
	for n := 0; n < 6 && k >= 0 && v.w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; n, k = n+1, k-1 {
		if v.at(k)&sChanged != 0 {
			return true
		}
	}
	return false
}

var (
	towardsWords = set(`till til to into í i tilalle`)
	awayWords    = set(`från fra from frá úr`)
)

// servesAs reports whether "has always worked as my password" follows.
func (v *scene) servesAs(c *candidate) bool {
	w, served := v.w, false
	for k := c.last + 1; k < min(len(w.List), c.last+7) && w.List[k].Gap == pii.GapBlank && !isNumber(w, k); k++ {
		s := v.at(k)
		switch {
		case served && s&sAs != 0:
			u := view{scene: v, c: c}
			return u.name(k+1) > 0
		case s&sNames != 0: // as which Finnish has it in one word
			return served && bytes.HasSuffix(w.Of(k), []byte("ksi"))
		}
		served = served || s&(sFail|sIs) != 0 || in(servings, w.Of(k))
	}
	return false
}

var servings = set(`hafi har hatt haft varit vært været fungerat fungeret fungert duget dugt dugit virkað verið gengið been has was served käynyt ollut kelvannut`)
