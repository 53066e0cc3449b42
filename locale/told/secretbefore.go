package told

import "github.com/sladd-go/sladd/pii"

// gaps are what may stand right before a candidate.
var gaps = [...]pii.Gap{
	pii.GapColon, pii.GapComma, pii.GapParen, pii.GapQuote, pii.GapHyphen, pii.GapLine, pii.GapStop, pii.GapPara, pii.GapOther, pii.GapSlash,
}

// rightBefore adds what stands right before the candidate: the gap, the words that do something, and the word itself.
func (v *view) rightBefore() {
	g := v.gap(v.c.first)
	for i, m := range gaps {
		v.fs.AddIf(g&m != 0, fGap+feature(i))
	}
	v.doersBefore(g)
	if v.c.first > 0 {
		v.wordBefore(v.c.first-1, g)
		v.pairBefore()
	}
}

// doersBefore adds what the last words before the candidate do that do something: a sign and the last, or the last two.
func (v *view) doersBefore(g pii.Gap) {
	k := v.doer(v.c.first - 1)
	switch {
	case k < 0:
		v.related(relNone)
	case g&pii.GapBlank == 0 || g&^(pii.GapBlank|pii.GapQuote) != 0: // a sign points at it, or parts it
		v.related(relSign)
		second := v.relation(k)
		v.fs.Add(fSecond + second)
		v.fs.AddIf(second == relAnswer, fAnswerSign)
	default:
		r := v.relation(k)
		v.related(r)
		v.lastDoer(k, r)
		v.secondDoer(k, r)
	}
}

// related adds what the last word before the candidate does.
func (v *view) related(r feature) {
	v.fs.Add(fRelation + feature(v.c.style)*nRelations + r)
	v.fs.AddIf(v.c.random, fRandomBehind+r)
}

// lastDoer adds what the last word, word k, says of the candidate besides.
func (v *view) lastDoer(k int, r feature) {
	c, right := v.c, k == v.c.first-1
	v.fs.AddIf(r == relOther && right, fPlain)
	if c.style == inWords && !c.shut {
		v.fs.AddIf(r < relNames, fOpen)
		v.fs.AddIf(r == relIs, fOpenIs)
	}
	v.fs.AddIf(roleOf(v.w.Of(k))&named != 0, fNamed)
	v.fs.AddIf(r == relThing && right && c.style == inDigits && c.shut && c.digits < 7, fThingShut)
}

// secondDoer adds what the word does that does something before the last one, word k, in its sentence.
func (v *view) secondDoer(k int, r feature) {
	second := relNone
	if k = v.doer(k - 1); k >= 0 && v.over(k+1)&(pii.GapStop|lineEnd) == 0 {
		second = v.relation(k)
	}
	v.fs.Add(fSecond + second)
	v.fs.AddIf(v.c.random && (second == relAgainst || v.numberOf(k)), fRandomOf)
	v.fs.AddIf(r == relIs && second == relThing && v.c.style == inDigits, fThingIs)
}

// wordBefore adds what the word right before the candidate, word p, says.
func (v *view) wordBefore(p int, g pii.Gap) {
	w, c, s := v.w, v.c, v.at(p)
	v.fs.AddIf(s&sUser != 0, fUser)
	v.fs.AddIf(s&sNamely != 0, fNamely)
	v.fs.AddIf(g&pii.GapSlash != 0 && g&pii.GapBlank != 0, fPairTail)
	v.speaker(p, g)
	v.fs.AddIf(v.ofPlace(c.first), fOfPlace)
	if g != pii.GapBlank {
		return
	}
	if c.style == inDigits && c.digits < 7 && v.keyed(c.first) {
		v.anchored = true
		v.fs.Add(fKeyed)
	}
	if c.style == inDigits && c.digits < 7 && p > 0 && v.at(p)&sWith != 0 && w.List[p].Gap == pii.GapBlank && in(tryings, w.Of(p-1)) {
		v.anchored = true
		v.fs.Add(fTriedWith)
	}
	v.fs.AddIf(w.List[p].Flags&(pii.Capital|pii.IsNumber) == pii.Capital && s == 0, fCapital)
	v.fs.AddIf(s&sOwn != 0, fOwn)
	v.fs.AddIf(article(w.Of(p)), fArticle)
}

// pairBefore adds whether the nearest of the three words before digits that is digits too is as long: "4471, 2580".
func (v *view) pairBefore() {
	w, c := v.w, v.c
	if c.style != inDigits {
		return
	}
	for n := c.first - 1; n >= max(0, c.first-3) && w.List[n+1].Gap&(pii.GapStop|lineEnd) == 0; n-- {
		if isNumber(w, n) {
			v.fs.AddIf(w.List[n].End-w.List[n].Start == w.List[c.first].End-w.List[c.first].Start, fPair)
			return
		}
	}
}

// keyed reports whether "punched in" stands right before word k.
func (v *view) keyed(k int) bool {
	p := k - 1
	for n := 0; n < 2 && p > 0 && v.at(p)&sKeyed == 0 && v.fills(p) && v.w.List[p].Gap == pii.GapBlank; n++ {
		p--
	}
	return v.at(p)&sKeyed != 0
}

// tryings are verbs of who tries a code with what: "tried with 4471".
var tryings = set(`prøvet prøvede prøvd prøvde prøver provat provade prövat prövade testat testade testet testede forsøgt forsøgte forsøkt forsøkte
	försökt försökte prófað prófaði prófuðum reynt reyndi reyndum tried trying gissade gættede gjettet`)

// numberOf reports whether the thing that is word k is no lock here: "the serial number of the alarm".
func (v *view) numberOf(k int) bool {
	if k < 2 || v.w.List[k].Gap|v.w.List[k-1].Gap != pii.GapBlank {
		return false
	}
	return v.at(k)&(sThing|sLock|sNet|sCard) != 0 && v.at(k-1)&(sAt|sTo|sJoin) != 0 && v.at(k-2)&sAgainst != 0
}

// speaker adds whether the candidate is the first that somebody says, whose name or hour ends with word p, the gap g before it:
// "[18:23] Bo: 4471".
func (v *view) speaker(p int, g pii.Gap) {
	w := v.w
	if g&(pii.GapColon|pii.GapOther|pii.GapLine) == 0 {
		return
	}
	head := p + 1
	for n := 0; w.List[head].Gap&lineEnd == 0; n++ {
		if head--; n > 8 || head <= 0 || v.at(head)&^(sFill|sAt) != 0 {
			return
		}
	}
	v.fs.Add(fSpeaker)
	v.fs.AddIf(asks(w, head) || v.replies(v.c.first), fReply)
}

// doer returns the last word up to word k that does something, over those of its sentence that fill, or -1.
func (v *view) doer(k int) int {
	for n := 0; n < 8 && k >= 0 && v.fills(k) && v.over(k+1)&(pii.GapStop|lineEnd) == 0; n++ {
		k--
	}
	return k
}

func article(word []byte) bool {
	switch string(word) {
	case "en", "ett", "et", "a", "an", "the":
		return true
	}
	return false
}

// between counts what stands between a candidate and a word.
type between struct {
	stops, lines, numbers int
	asked                 bool // a question mark is among the stops
}

func (b *between) cross(g pii.Gap) {
	switch {
	case g&pii.GapPara != 0:
		b.lines += 2
	case g&pii.GapLine != 0:
		b.lines++
	}
	if g&pii.GapStop != 0 && g&(pii.GapBlank|lineEnd) != 0 {
		b.stops++
	}
}

func (b *between) same() bool { return b.stops+b.lines == 0 }

// anchorsBefore adds the anchors before the candidate, how far they are, and what stands between it and the nearest that
// names a secret.
func (v *view) anchorsBefore() {
	w, c := v.w, v.c
	var b between
	nearest := false
	for k := c.first - 1; k >= max(0, c.first-lookBack); k-- {
		g := v.over(k + 1)
		b.cross(g)
		b.asked = b.asked || g&pii.GapStop != 0 && asks(w, k+1)
		if isNumber(w, k) && w.List[k].End-w.List[k].Start > 2 {
			b.numbers++
		}
		s := v.at(k)
		if s == 0 {
			continue
		}
		d := c.first - k
		v.meet(s, d, 0, b.same())
		far := feature(2)
		if b.same() && d <= 5 {
			far = min(feature(d)/3, 1)
		}
		first, found := v.anchorsAt(s, far)
		if found && !nearest && s&sAnchor != 0 && s&(sOtherCode|sAgainst) == 0 {
			nearest = true
			v.nearestAt(first, &b)
		}
	}
	const changed = fAbout + 2*7 // as abouts has it
	v.fs.AddIf(!nearest, fUnnamed)
	v.fs.AddIf(c.first > 0 && v.at(c.first-1)&sTo != 0 && !v.fs.Has(changed), fUnchanged)
}

// anchorsAt adds the anchors that a word of the sense s is, so far before the candidate, where none nearer is the same. It returns the
// first of them.
func (v *view) anchorsAt(s sense, far feature) (first feature, ok bool) {
	for i, a := range anchors {
		at := fAnchor + 3*feature(i)
		if s&a == 0 || v.fs.Has(at) || v.fs.Has(at+1) || v.fs.Has(at+2) {
			continue
		}
		v.fs.Add(at + far)
		v.anchored = v.anchored || feature(i) < nAnchors-2
		if !ok {
			first, ok = feature(i), true
		}
	}
	return first, ok
}

// nearestAt adds the nearest word that names a secret, the anchor a, and what stands between it and the candidate.
func (v *view) nearestAt(a feature, b *between) {
	c := v.c
	v.fs.Add(fNearest+a*nSorts+c.sort(), fStops+feature(min(b.stops, 2)), fLines+feature(min(b.lines, 2)), fNumbers+feature(min(b.numbers, 2)))
	v.fs.AddIf(c.random, fRandomNear+a)
	v.fs.AddIf(c.caps, fCapsNear+a)
	v.fs.AddIf(b.asked, fAsked)
	v.fs.AddIf(!b.asked && b.stops > 0 && c.style == inWords, fApart)
	v.fs.AddIf(!b.asked && !b.same() && c.style == mixed, fMixedApart)
}
