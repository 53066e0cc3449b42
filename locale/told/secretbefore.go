package told

import "github.com/sladd-go/sladd/pii"

// gaps are what may stand right before a candidate.
var gaps = [...]pii.Gap{pii.GapColon, pii.GapComma, pii.GapParen, pii.GapQuote, pii.GapHyphen, pii.GapLine, pii.GapStop, pii.GapPara, pii.GapOther, pii.GapSlash}

// rightBefore adds what stands right before the candidate: a sign and the last word that does something, or the last two.
func (v *view) rightBefore() {
	w, c := v.w, v.c
	g := w.List[c.first].Gap
	for i, m := range gaps {
		v.fs.AddIf(g&m != 0, fGap+feature(i))
	}
	k := v.doer(c.first - 1)
	r := relNone
	switch {
	case k < 0:
	case g&pii.GapBlank == 0 || g&^(pii.GapBlank|pii.GapQuote) != 0: // a sign points at it, or parts it
		r = relSign
		v.fs.Add(fSecond + v.relation(k))
		v.fs.AddIf(v.relation(k) == relAnswer, fAnswerSign)
		k = -1
	default:
		r = v.relation(k)
		v.fs.AddIf(r == relOther && k == c.first-1, fPlain)
		v.fs.AddIf(r < relNames && !c.shut && c.style == inWords, fOpen)
		v.fs.AddIf(r == relIs && !c.shut && c.style == inWords, fOpenIs)
		v.fs.AddIf(roleOf(w.Of(k))&named != 0, fNamed)
	}
	v.fs.Add(fRelation + feature(c.style)*nRelations + r)
	v.fs.AddIf(c.random, fRandomBehind+r)
	if k >= 0 {
		second := relNone
		v.fs.AddIf(r == relThing && k == c.first-1 && c.style == inDigits && c.shut && c.digits < 7, fThingShut)
		if k = v.doer(k - 1); k >= 0 && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0 {
			second = v.relation(k)
		}
		v.fs.Add(fSecond + second)
		v.fs.AddIf(c.random && (second == relAgainst || v.numberOf(k)), fRandomOf)
		v.fs.AddIf(r == relIs && second == relThing && c.style == inDigits, fThingIs)
	}
	p := c.first - 1
	if p < 0 {
		return
	}
	v.fs.AddIf(v.at(p)&sUser != 0, fUser)
	v.fs.AddIf(v.ofPlace(c.first), fOfPlace)
	if c.style == inDigits && c.digits < 7 && g == pii.GapBlank && v.keyed(c.first) {
		v.anchored = true
		v.fs.Add(fKeyed)
	}
	v.fs.AddIf(v.at(p)&sNamely != 0, fNamely)
	v.fs.AddIf(g&pii.GapSlash != 0 && g&pii.GapBlank != 0, fPairTail)
	v.speaker(p)
	if g == pii.GapBlank {
		v.fs.AddIf(w.List[p].Flags&(pii.Capital|pii.IsNumber) == pii.Capital && v.at(p) == 0, fCapital)
		v.fs.AddIf(v.at(p)&sOwn != 0, fOwn)
		v.fs.AddIf(article(w.Of(p)), fArticle)
	}
	for n := p; c.style == inDigits && n >= max(0, p-2) && w.List[n+1].Gap&(pii.GapStop|lineEnd) == 0; n-- {
		if isNumber(w, n) {
			v.fs.AddIf(w.List[n].End-w.List[n].Start == w.List[c.first].End-w.List[c.first].Start, fPair)
			break
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

// numberOf reports whether the thing that is word k is no lock here: "the serial number of the alarm".
func (v *view) numberOf(k int) bool {
	return k > 1 && v.at(k)&(sThing|sLock|sNet|sCard) != 0 && v.at(k-1)&(sAt|sTo|sJoin) != 0 && v.at(k-2)&sAgainst != 0 && v.w.List[k].Gap|v.w.List[k-1].Gap == pii.GapBlank
}

// speaker adds whether the candidate is the first that somebody says, whose name or hour ends with word p: "[18:23] Bo: 4471".
func (v *view) speaker(p int) {
	w := v.w
	if w.List[v.c.first].Gap&(pii.GapColon|pii.GapOther|pii.GapLine) == 0 {
		return
	}
	head := p + 1
	for n := 0; w.List[head].Gap&lineEnd == 0; n++ {
		if head--; n > 8 || head <= 0 || v.at(head)&^(sFill|sAt) != 0 {
			return
		}
	}
	v.fs.Add(fSpeaker)
	v.fs.AddIf(asks(w, head), fReply)
}

// doer returns the last word up to word k that does something, over those of its sentence that fill, or -1.
func (v *view) doer(k int) int {
	for n := 0; n < 8 && k >= 0 && v.fills(k) && v.w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; n++ {
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
type between struct{ stops, lines, numbers int }

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
	asked, nearest := false, false
	for k := c.first - 1; k >= max(0, c.first-lookBack); k-- {
		g := w.List[k+1].Gap
		b.cross(g)
		asked = asked || g&pii.GapStop != 0 && asks(w, k+1)
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
		for i, a := range anchors {
			at := fAnchor + 3*feature(i)
			if s&a == 0 || v.fs.Has(at) || v.fs.Has(at+1) || v.fs.Has(at+2) {
				continue
			}
			v.fs.Add(at + far)
			v.anchored = v.anchored || feature(i) < nAnchors-2
			if !nearest && s&sAnchor != 0 && s&(sOtherCode|sAgainst) == 0 {
				nearest = true
				v.fs.Add(fNearest+feature(i)*nSorts+c.sort(), fStops+feature(min(b.stops, 2)), fLines+feature(min(b.lines, 2)), fNumbers+feature(min(b.numbers, 2)))
				v.fs.AddIf(asked, fAsked)
				v.fs.AddIf(c.random, fRandomNear+feature(i))
				v.fs.AddIf(c.caps, fCapsNear+feature(i))
				v.fs.AddIf(!asked && b.stops > 0 && c.style == inWords, fApart)
				v.fs.AddIf(!asked && !b.same() && c.style == mixed, fMixedApart)
			}
		}
	}
	const changed = fAbout + 2*7 // as abouts has it
	v.fs.AddIf(!nearest, fUnnamed)
	v.fs.AddIf(c.first > 0 && v.at(c.first-1)&sTo != 0 && !v.fs.Has(changed), fUnchanged)
}
