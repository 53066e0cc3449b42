package age

import "github.com/sladd-go/sladd/locale/internal/evidence"

// Features of an age. Those of which there are many are counted from the first of them on.
const (
	fBias evidence.Feature = iota
	fSpelled
	fParts
	fGlued
	fAged
	fListed
	fFar
	fSubYear // in months, weeks or days of somebody young
	fUnit    // and the unit
	fValue   = fUnit + 8
	fFlag    = fValue + 2*ages
	fRel     = fFlag + flags
	fSub     = fRel + 2*evidence.Feature(relations)
	fBehind  = fSub + evidence.Feature(subjects)
	fPair    = fBehind + 2*evidence.Feature(behinds)
	fSmall   = fPair + pairs*evidence.Feature(subjects) // right behind a name in lower case, of one word or more, with a unit or none
	// What tells of a date or year of birth.
	fBorn    = fSmall + 4
	fShape   = fBorn + 1
	fTie     = fShape + evidence.Feature(shapes)
	fCloses  = fTie + evidence.Feature(ties)
	fCounted = fCloses + 1
	fOpen    = fCloses + 2
	fThings  = fCloses + 3
	fPersons = fCloses + 4
	fGrown   = fCloses + 5
	fRecent  = fCloses + 6
	fApposed = fRecent + 1 // a bare number apposed to somebody, and a word that isn't known to go on behind one: "Mats, 10 råd"
	fAlso    = fApposed + 1
	features = int(fAlso) + 1
)

const ages = 7

// ageOf returns the part of life that v years are of.
func ageOf(v int) evidence.Feature {
	switch {
	case v < 3:
		return 0
	case v < 10:
		return 1
	case v < 18:
		return 2
	case v < 30:
		return 3
	case v < 60:
		return 4
	case v < 100:
		return 5
	}
	return 6
}

const pairs = 5

// pairOf returns the group of relations that is looked at together with the subject.
func pairOf(r relation) (int, bool) {
	switch r {
	case relIs:
		return 0, true
	case relTurns, relComes:
		return 1, true
	case relOf:
		return 2, true
	case relComma, relParen, relDash:
		return 3, true
	case relDirect:
		return 4, true
	}
	return 0, false
}

// evidenceOf returns what speaks for and against c where it stands.
func evidenceOf(c *candidate, a *around) (s evidence.Set) {
	s.Add(fBias)
	s.AddIf(c.spelled, fSpelled)
	s.AddIf(c.parts, fParts)
	s.AddIf(c.glued, fGlued)
	s.AddIf(c.aged, fAged)
	s.AddIf(c.group > 1, fListed)
	s.AddIf(a.far, fFar)
	s.AddIf(c.unit >= inMonth && (a.sub == subChild || a.sub == subKids || a.flags&nearPerson != 0), fSubYear)
	s.Add(fUnit + evidence.Feature(c.unit))
	for i := range flags {
		s.AddIf(a.flags>>i&1 != 0, fFlag+evidence.Feature(i))
	}
	bared := evidence.Feature(0) // what is said of ages without a unit stands apart
	if c.unit == bare {
		bared = 1
	}
	s.Add(fValue+ageOf(c.value)+bared*ages, fSub+evidence.Feature(a.sub))
	s.Add(fRel+2*evidence.Feature(a.rel)+bared, fBehind+2*evidence.Feature(a.behind)+bared)
	if a.rel == relDirect && a.small && (a.sub == subFull || a.sub == subLower) {
		one := evidence.Feature(0)
		if a.sub == subLower {
			one = 1
		}
		s.Add(fSmall + 2*one + bared)
	}
	if c.unit == bare && a.behind == thenWord {
		switch a.rel {
		case relComma, relParen, relDash, relColon:
			s.Add(fApposed)
		}
	}
	if p, ok := pairOf(a.rel); ok {
		s.Add(fPair + evidence.Feature(p*int(subjects)) + evidence.Feature(a.sub))
	}
	return s
}
