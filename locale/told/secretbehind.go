package told

import "github.com/sladd-go/sladd/pii"

// rightBehind adds what stands right behind the candidate.
func (v *view) rightBehind() {
	w, c, k := v.w, v.c, v.c.last+1
	if k >= len(w.List) {
		v.fs.Add(fNext + relNone)
		return
	}
	g := w.List[k].Gap
	v.fs.AddIf(g&pii.GapColon != 0, fColon)
	v.fs.AddIf(g&pii.GapSlash != 0 && g&pii.GapBlank != 0, fPairHead)
	if g&(clauseEnd|pii.GapSlash) != 0 {
		v.fs.Add(fNext + relNone)
		return
	}
	v.fs.Add(fNext + v.relation(k))
	v.failsAt(k)
	s := v.at(k)
	v.fs.AddIf(s&sLaugh != 0, fLaugh)
	switch {
	case s&sFill != 0:
	case s&sIs != 0:
		n := v.name(k + 1)
		v.fs.AddIf(n > 0, fIsName)
		v.fs.AddIf(n < 0 && !v.fs.Has(fIsFail), fIsOther)
	case s&sAs != 0:
		n := v.name(k + 1)
		if n > 0 && n+1 < len(w.List) && w.List[n+1].Gap == pii.GapBlank && v.at(n+1)&sIs != 0 { // my teacher as answer is …
			n = -1
		}
		v.fs.AddIf(n > 0, fAsName)
		v.fs.AddIf(n < 0, fAsOther)
	}
	v.fs.AddIf(v.leads(k, sThing|sNet), fForThing)
	if v.leads(k, sApprove) {
		v.fs.Add(fToApprove)
		v.anchored = true
	}
	v.fs.AddIf(c.style == inDigits && g == pii.GapBlank && w.List[k].Flags&pii.Capital != 0 && s == 0, fPlace)
	v.fs.AddIf(c.style != inWords && s&(sIs|sFail) == 0 && in(unitWords, w.Of(k)), fUnit)
}

// failsAt adds what says from word k on that the candidate failed: "is wrong", "doesn't work".
func (v *view) failsAt(k int) {
	n := k
	if v.at(k)&sIs != 0 {
		n++
	}
	if n >= len(v.w.List) || n > k && v.w.List[n].Gap != pii.GapBlank || v.at(n)&sFail == 0 && (v.at(n)&sNot == 0 || n == k) {
		return
	}
	v.fs.AddIf(n > k, fIsFail)
	c := v.c
	if c.style == inWords && c.first > 0 && v.w.List[c.first].Gap == pii.GapBlank && v.at(c.first-1)&sNames != 0 {
		v.fs.AddIf(familiar(v.w, c.first) < 2 && !definite(v.w.Of(c.first)), fNamedFail)
	}
}

// leads reports whether word k is "to", and one of the two behind it does s.
func (v *view) leads(k int, s sense) bool {
	w := v.w
	if k >= len(w.List) || v.at(k)&sTo == 0 {
		return false
	}
	for n := k + 1; n < min(k+3, len(w.List)) && w.List[n].Gap == pii.GapBlank; n++ {
		if v.at(n)&s != 0 {
			return true
		}
	}
	return false
}

// name returns the word that names a secret in what word k begins, "my wifi password", "which is the answer to the security
// question", or -1.
func (v *view) name(k int) int {
	for n := k; n < min(k+4, len(v.w.List)) && v.w.List[n].Gap&^(pii.GapBlank|pii.GapHyphen) == 0; n++ {
		switch s := v.at(n); {
		case s&(sNames|sPassWeak) != 0:
			return n
		case n == k && s&sIs != 0: // which is
		case s&(sOwn|sFill|sNew|sFirst|sNet|sThing|sAnswer|sAt) == 0:
			return -1
		}
	}
	return -1
}

// anchorsBehind adds the anchors behind the candidate, and how far they are.
func (v *view) anchorsBehind() {
	w, c := v.w, v.c
	var b between
	for k := c.last + 1; k < min(len(w.List), c.last+1+lookAhead); k++ {
		if b.cross(w.List[k].Gap); b.stops+b.lines > 1 {
			break
		}
		s := v.at(k)
		if s == 0 {
			continue
		}
		d := k - c.last
		v.meet(s, d, 1, b.same())
		far := feature(1)
		if b.same() && d <= 3 {
			far = 0
		}
		for i, a := range anchors {
			if at := fBehind + 2*feature(i); s&a != 0 && !v.fs.Has(at) && !v.fs.Has(at+1) {
				v.fs.Add(at + far)
				v.anchored = v.anchored || feature(i) < nAnchors-2
			}
		}
	}
}
