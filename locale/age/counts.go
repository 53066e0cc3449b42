package age

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Numbers that count or number something by what stands right beside them.

// numbered reports whether a sign or word right before number i makes it that of something, or one for example: "§ 57", "Chr$(13)",
// "t.ex. 20", "f.eks. 8".
func numbered(w *scene, i int) bool {
	at := w.List[i].Start
	if at > 0 && w.Text[at-1] == '(' {
		return at > 1 && w.Text[at-2] == '$'
	}
	if at > 0 && w.Text[at-1] == ' ' {
		at--
	}
	if at > 1 && w.Text[at-2] == 0xC2 && w.Text[at-1] == 0xA7 { // §
		return true
	}
	return i > 0 && (exampled(w, i-1) || w.List[i].Gap&pii.GapStop != 0 && pageWord(w.Of(i-1)))
}

// pageWord reports whether b, in a stop, stands before the number of a page or the like.
func pageWord(b []byte) bool {
	switch string(b) {
	case "s", "ss", "p", "pp", "sid", "kap", "bd", "vol", "bls", "fig", "tab", "art", "ch":
		return true
	}
	return false
}

// exampled reports whether word k ends "for example", shortened or not.
func exampled(w *scene, k int) bool {
	first := byte(0)
	if k > 0 && w.List[k].Gap&^pii.GapBlank == pii.GapStop && w.List[k-1].End-w.List[k-1].Start == 1 {
		first = w.Of(k - 1)[0] | 0x20
	}
	switch string(w.Of(k)) {
	case "eks", "ex":
		return first == 'f' || first == 't'
	case "g":
		return first == 'e'
	case "d":
		return first == 't'
	case "esim", "esimerkiksi", "exempel", "eksempel", "example", "dæmis":
		return true
	}
	return false
}

// counts reports whether c is how long something goes on or went by, or how many there are.
func (a *around) counts(w *scene, c *candidate) bool {
	if c.together(w) || c.ofText(w) || c.away(w) || compared(w, c.from-1) || c.inAll(w) || c.ofSum(w) {
		return true
	}
	switch c.unit {
	case inYear, inMonth, inWeek, inDay:
		return a.lasts(w, c)
	case bare:
		return a.numbers(w, c)
	}
	return false
}

// lasts reports whether c is how long something goes on or went by: "the next 10 years", "10 years later", "10 vuoden päästä".
func (a *around) lasts(w *scene, c *candidate) bool {
	if !c.aged && (a.sub == subIt && beenBefore(w, c.from) || c.from > 0 && spanWord(w.Of(c.from-1))) {
		return true
	}
	switch a.behind {
	case thenAgo:
		return sinceWord(w.Of(c.tail + 1))
	case thenClock:
		return afterWord(w.Of(c.tail+1)) && closes(w, c.tail+1)
	}
	return false
}

// numbers reports whether c is how many there are, or what a sign stands for: "Participants: 71", "a staff of 31", "32 = text".
func (a *around) numbers(w *scene, c *candidate) bool {
	if a.rel == relOf && c.spelled && c.value < 10 && a.behind == thenWord && len(w.Of(c.from-1)) == 2 { // af tre sejre
		return true
	}
	return a.rel == relColon && (a.sub == subPeople || a.children(w, c)) || a.rel > relAs && equals(w.Text, w.List[c.tail].End)
}

// children reports whether c is how many children there are: "Antal barn: 3", "Barn: 2 (6 och 9 år)".
func (a *around) children(w *scene, c *candidate) bool {
	if a.sub != subKids && a.sub != subChild || c.value > 12 {
		return false
	}
	if n := c.tail + 1; n+1 < len(w.List) && w.List[n].Gap == pii.GapBlank|pii.GapParen && w.List[n].Flags&pii.IsNumber != 0 {
		if roleAt(w, n+1)&(and|years|months) != 0 || w.List[n+1].Gap&pii.GapComma != 0 {
			return true
		}
	}
	return a.at > 0 && tallies[string(w.Of(a.at-1))]
}

// tallies stand before what is counted.
var tallies = words.Set(`antal Antal ANTAL antall Antall ANTALL antalet Antalet antallet Antallet fjöldi Fjöldi hemmaboende Hemmaboende hjemmeboende
	Hjemmeboende mindreårige Mindreårige minderåriga Minderåriga of`)

// equals reports whether "=" stands at b[i], or behind a blank: "32 = text, 64 = matrix".
func equals(b []byte, i int) bool {
	if i < len(b) && b[i] == ' ' {
		i++
	}
	return i < len(b) && b[i] == '='
}

// sinceWord reports whether b, behind years, tells when something was.
func sinceWord(b []byte) bool {
	switch string(b) {
	case "ago", "later", "senare", "senere", "seinare", "sedan", "siden", "sidan", "síðan", "síðar", "seinna", "sitten", "päästä", "kuluttua", "myöhemmin":
		return true
	}
	return false
}

// afterWord reports whether b, behind years and at the end of a clause, tells when something was.
func afterWord(b []byte) bool {
	switch string(b) {
	case "efter", "etter", "after", "eftir", "før", "före", "before", "innan", "tidigare", "tidligere", "áður":
		return true
	}
	return false
}

// spanWord reports whether b stands before years that go by or went by.
func spanWord(b []byte) bool {
	switch string(b) {
	case "for", "next", "last", "past", "coming", "nästa", "närmaste", "kommande", "senaste", "sista", "neste", "nærmeste", "kommende", "siste", "næste", "sidste", "seneste",
		"seuraavat", "seuraavan", "viimeiset", "viimeisen", "lähimmän", "næstu", "síðustu", "undanfarin", "første", "första", "fyrstu", "first", "ensimmäiset":
		return true
	}
	return false
}

// oneOf reports whether word k, before "of", makes what stands behind it the whole: "one of four", "ud af fem", "a class of 31".
func oneOf(w *scene, k int) bool {
	if k < 0 {
		return false
	}
	if r := roleAt(w, k); r&(article|ranked) != 0 && r&(child|kin|person|ageNoun) == 0 {
		return true
	}
	switch string(w.Of(k)) {
	case "ud", "ut", "out", "two", "to", "två", "three", "tre", "none", "any", "many", "some", "flere", "flera", "fleste", "flesta",
		"staff", "group", "team", "crew", "squad", "total", "average", "minimum", "maximum", "panel", "family", "gjennomsnitt", "genomsnitt",
		"slutter", "slutar", "slutade", "sluttede", "ender", "endar", "ends", "ending", // in 84
		"gennemsnit", "snitt", "personale", "stab", "gruppe", "grupp", "hold", "lag", "trupp", "hóp", "hópur":
		return true
	}
	return false
}

// ordinal reports whether the number of c is an ordinal with what it numbers right behind its stop, "10.klasser", or those who are called
// by it, "49'ers".
func (c *candidate) ordinal(w *scene) bool {
	n := c.last + 1
	if c.unit != bare || n >= len(w.List) || w.List[n].Flags&(pii.Capital|pii.IsNumber) != 0 {
		return false
	}
	switch x := &w.List[n]; x.Gap {
	case pii.GapStop:
		return roleAt(w, n)&(ranked|counted|month|thing) != 0
	case pii.GapQuote, pii.GapOther: // ' or ’
		return x.End-x.Start > 1 && (x.Gap == pii.GapQuote || x.Start-w.List[c.last].End == 3 && w.Text[x.Start-1] == 0x99) && roleAt(w, n)&yearOld == 0
	}
	return false
}

// beenBefore reports whether one of the three words before word k says that something has been: "se on ollut se jo kymmenen vuotta".
func beenBefore(w *scene, k int) bool {
	for n := 1; n <= 3 && n <= k; n++ {
		if beenWord(w.Of(k - n)) {
			return true
		}
	}
	return false
}

// beenWord reports whether b says that somebody has been something for a time.
func beenWord(b []byte) bool {
	switch string(b) {
	case "varit", "vart", "vært", "været", "vaert", "vaeret", "ollut", "ollu", "verið", "been":
		return true
	}
	return false
}
