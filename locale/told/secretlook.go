package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/evidence"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// sorts of candidates: by style, with one of its own for as many digits as telephone numbers have.
const nSorts = feature(nStyles) + 1

func (c *candidate) sort() feature {
	if c.style == inDigits && c.digits > 6 {
		return feature(nStyles)
	}
	return feature(c.style)
}

// manners are the ways in which candidates are told; what a feature is worth differs between them: of digits behind the
// name of a secret, of others, of words.
const nManners = 3

func (c *candidate) manner(fs *evidence.Set) int {
	switch {
	case c.style == inWords:
		return 2
	case fs.Has(fUnnamed):
		return 1
	}
	return 0
}

// look adds how the candidate is written.
func (c *candidate) look(w *pii.Words, fs *evidence.Set) {
	b := w.Text[c.start:c.end]
	fs.AddIf(c.quoted, fQuoted)
	fs.AddIf(c.random, fRandom)
	fs.AddIf((b[0]|0x20 == 'e' || b[0]|0x20 == 'f') && len(b) < 7 && (b[1] == '-' || b[1]-'0' <= 9), fFault)
	switch c.style {
	case inDigits:
		fs.Add(fDigits + feature(max(c.digits-3, 0)))
		fs.AddIf(c.groups, fGroups)
		fs.AddIf(c.groups && len(b) > 2 && b[1]-'0' > 9 && b[3]-'0' > 9, fSingles)
		fs.AddIf(b[0] == '0', fLeadZero)
		fs.AddIf(c.alike(w), fLike)
		fs.AddIf(c.sign, fSign)
		fs.AddIf(c.letter, fLetter)
		if len(b) == 4 && c.digits == 4 {
			fs.AddIf(yearLike(b), fYear)
			fs.AddIf(clock(b), fClock)
			fs.AddIf(b[2] == '0' && b[3] == '0', fRound)
		}
	case mixed:
		m, big := mixture(b, c.sign)
		fs.Add(m)
		fs.AddIf(c.digits == 0, fSpelled)
		fs.AddIf(c.hump, fHump)
		fs.AddIf(kebab(b), fKebab)
		fs.AddIf(m == fMixedCaps && voucher(b), fVoucher)
		fs.AddIf(c.nearPercent(w), fPercent)
		fs.AddIf(len(b) < 6, fMixedShort)
		fs.AddIf(len(b) > 8, fMixedLong)
		fs.AddIf(!big, fMixedLower)
	case inWords:
		c.words(w, fs)
		c.worth(w, fs)
	}
}

// nearPercent reports whether a percentage is spoken of about the candidate.
func (c *candidate) nearPercent(w *pii.Words) bool {
	from, to := max(0, c.first-lookBack), min(len(w.List)-1, c.last+lookAhead)
	return bytes.IndexByte(w.Text[w.List[from].Start:w.List[to].End], '%') >= 0
}

// worth adds where one rare word stands that can be no adjective: behind "the password is" that is a value.
func (c *candidate) worth(w *pii.Words, fs *evidence.Set) {
	if c.last > c.first || !c.shut || familiar(w, c.first) > 1 || tells(w, c.first) || senses.of(w.Of(c.first)) != 0 {
		return
	}
	fs.Add(fWorth)
	const before = fRelation + feature(inWords)*nRelations
	for r := range relNames {
		fs.AddIf(fs.Has(before+r), fWorthNamed)
	}
	fs.AddIf(fs.Has(before+relIs), fWorthIs)
	fs.AddIf(fs.Has(before+relSign), fWorthSign)
	fs.AddIf(fs.Has(before+relTo) || fs.Has(before+relTo+1) || fs.Has(before+relTo+3), fWorthTo)
	fs.AddIf(fs.Has(before+relTo-1), fWorthType)
	fs.AddIf(fs.Has(before+relNot), fWorthNot)
}

// alike reports whether another number about has the same digits in another order, or all but one.
func (c *candidate) alike(w *pii.Words) bool {
	own := w.Of(c.first)
	if len(own) < 4 || c.groups {
		return false
	}
	for k := max(0, c.first-lookBack); k < min(len(w.List), c.last+lookAhead); k++ {
		if other := w.Of(k); k != c.first && len(other) == len(own) && isNumber(w, k) && similar(own, other) {
			return true
		}
	}
	return false
}

func similar(a, b []byte) bool {
	apart, count := 0, [10]int8{}
	for i := range a {
		if a[i] != b[i] {
			apart++
		}
		if a[i]-'0' > 9 || b[i]-'0' > 9 {
			return false
		}
		count[a[i]-'0']++
		count[b[i]-'0']--
	}
	return apart == 1 || apart > 0 && count == [10]int8{}
}

const nWordBits = 25

// words adds what the words of the candidate are by themselves.
func (c *candidate) words(w *pii.Words, fs *evidence.Set) {
	fs.AddIf(c.shut, fShut)
	fs.AddIf(!c.shut, fOpenEnd)
	fs.AddIf(c.trimmed, fTrimmed)
	hyphen, function, role, does, known := false, false, false, false, false
	for k := c.first; k <= c.last; k++ {
		f := familiar(w, k)
		hyphen = hyphen || k > c.first && w.List[k].Gap&pii.GapHyphen != 0
		function = function || f == 4
		known = known || f > 1
		role = role || (k == c.first || k == c.last && !c.quoted) && roleOf(w.Of(k)) != 0
		does = does || senses.of(w.Of(k)) != 0
	}
	fs.AddIf(hyphen, fHyphens)
	fs.Add(fOneWord + feature(min(c.last-c.first, 2)))
	fs.Add(fFamiliar + feature(familiar(w, c.first)))
	if c.last > c.first {
		fs.Add(fFamiliarLast + feature(familiar(w, c.last)))
	}
	word, x := w.Of(c.first), &w.List[c.first]
	verb, bent, computers := formed(word)
	lastVerb, lastBent, lastComputers := formed(w.Of(c.last))
	names := c.named(w)
	for i, there := range [nWordBits]bool{
		roleOf(word)&status != 0,
		participle(word),
		definite(word),
		x.Flags&(pii.Capital|pii.AllCaps) == pii.Capital,
		x.Flags&pii.AllCaps != 0 && !people.Shouted(w, c.first),
		x.Class&uint64(lexicon.Name) != 0,
		len(word) < 5,
		len(word) > 9,
		x.Class&uint64(lexicon.Team|lexicon.Brand|lexicon.Town|lexicon.Country|lexicon.Calendar) != 0,
		tellingEnds.End(word, 2),
		function, role, does, known,
		tellingEnds.End(w.Of(c.last), 2),
		inside(w.Of(c.last)),
		verb, bent, computers, lastVerb, lastBent, lastComputers,
		c.first > 0 && x.Gap == pii.GapBlank && auxiliary(w.Of(c.first-1)),
		names > 0, names < 0,
	} {
		fs.AddIf(there, fWordBits+feature(i))
	}
}

// inside reports whether word ends as Finnish words do that say where something is: tarrassa.
func inside(word []byte) bool { return endsAny(word, placeEnds, 4) }

var placeEnds = strings.Fields(`ssa ssä lla llä sta stä lta ltä`)
