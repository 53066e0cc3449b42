package people

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Initials that stand for somebody inside a text: who is written of so that nobody else knows (Barn K.Þ., kt. …), who did what a note
// tells of (Godkendt af HJ.), who signs with a task behind it (TN, utredning).

// lettersOf returns the last of the initials that begin at word i, a word of capitals, or -1.
func (t text) lettersOf(i int) int {
	switch {
	case t.runes(i) == 1:
		return t.stopped(i)
	case t.noSign(i) || t.class(i)&(town|notName) != 0 || t.rank(i) == 1 || t.runes(i) == 3 && t.rank(i) != 0:
		return -1
	case t.lettersDid(i), t.lettersTask(i):
		return i
	}
	return -1
}

// stopped returns the last of two or three letters with stops behind them that stand for one of the family, a pupil or a patient: Barn
// K.Þ., elev M.S. i 4b; or -1.
func (t text) stopped(i int) int {
	if t.gap(i)&^pii.GapColon != pii.GapBlank || t.gap(i+1) != pii.GapStop || !t.capitalLetter(i+1) {
		return -1
	}
	last := i + 1
	if k := i + 2; t.gap(k) == pii.GapStop && t.capitalLetter(k) {
		last = k
	}
	if end := t.List[last].End; end >= len(t.Text) || t.Text[end] != '.' || t.shortWord(i, last) {
		return -1
	}
	switch b := i - 1; {
	case t.cue(b) == cueFamily, t.class(b)&family != 0, in(charges[:], t.Of(b)):
		return last
	case t.cue(b) == cueOwn && t.cue(b-1) == cueFamily:
		return last
	}
	return -1
}

// shortWord reports whether the letters with stops from word i to last are a word cut short and nobody's initials: P.S., U.S.A.
func (t text) shortWord(i, last int) bool {
	var b [12]byte
	n := 0
	for k := i; k <= last; k++ {
		n += len(words.Lower(b[n:], t.Of(k)))
	}
	return shortOnes[string(b[:n])]
}

var (
	shortOnes = words.Set(`ps ok us usa uk eu dc pe na nb eg ie ca dvs pm am`)
	// offices are departments, checks and laws that words of letterswho.go are said of as well.
	offices = words.Set(`lo md qa qc cs hq gp ko ks ba ek sbu bf nd mf if bo lss sfi sol äo ifo bup fut ifk ehs hse hms it kfum`)
)

// charges are whom others write of by initials.
var charges = [...]string{"barn", "barnet", "børn", "lapsi", "child", "pupil", "elev", "eleven", "oppilas", "nemandi", "patient", "patienten", "pasient",
	"pasienten", "potilas", "sjúklingur", "bruger", "brukare", "brukaren", "bruker", "brukeren", "borger", "borgeren", "beboer", "boende", "asukas", "resident"}

// lettersDid reports whether word i, letters, is who did what the words before say, or has the case: godkendt af HJ, handläggare AK.
// Three letters may be who approves goods, too, but where a day follows.
func (t text) lettersDid(i int) bool {
	colon := t.gap(i) == pii.GapColon|pii.GapBlank
	if !t.blank(i) && !colon || t.shouted(i) || !t.lettersEnd(i) || t.wordIn(i, offices) {
		return false
	}
	b := i - 1
	switch {
	case t.oneOf(b, "av", "af", "by") && t.blank(b):
		b--
	case !colon && t.wordIn(b, handlers):
		return true
	case !colon && !endsIn(t.Of(b), 4, finnishDone):
		return false
	}
	return t.wordIn(b, didWords) || (t.runes(i) == 2 || t.numeral(i+1)) && t.wordIn(b, approvals)
}

// lettersEnd reports whether nothing but a day or an hour stands behind word i in its sentence.
func (t text) lettersEnd(i int) bool {
	k := i + 1
	return t.leaves(i) || t.numeral(k) || t.oneOf(k, "kl", "klo", "at", "den", "d", "on") && t.numeral(k+1)
}

// wordIn reports whether word k is in a set of words in lower case.
func (t text) wordIn(k int, set map[string]bool) bool {
	var buf [didMax]byte
	return t.word(k) && t.len(k) <= didMax && set[string(words.Lower(buf[:], t.Of(k)))]
}

// finnishDone end what somebody has done in Finnish, behind which stands who.
var finnishDone = []string{"nyt", "nut"}

// didMax is how long the words of didWords, approvals and handlers may be, in bytes.
const didMax = 24

var (
	// didWords say what one person has done with a case, a note or a task, and approvals what an authority does as well.
	didWords = words.Set(`attesterad attesterat attestert attesteret utredd utrett handlagt handlagd handlagts behandlet noteret notert noterat noterad
		besvaret besvart besvarad besvarat kvitterat kvitteret kvittert signerat signeret signert afgreitt yfirfarið móttekið käsitellyt kirjannut kuitannut laatinut
		handled reviewed off logged noted`)
	approvals = words.Set(`godkendt godkjent godkänd godkänt kontrollerad kontrollerat kontrolleret kontrollert samþykkt hyväksynyt tarkastanut approved checked signed`)
	// handlers have a case.
	handlers = words.Set(`handläggare handläggaren saksbehandler saksbehandleren sagsbehandler sagsbehandleren käsittelijä fulltrúi ráðgjafi attestant`)
)

// lettersTask reports whether word i, letters, stands behind a whole sentence, and a comma and what the writer does there is all that
// follows in the text: TN, utredning.
func (t text) lettersTask(i int) bool {
	k := i + 1
	if i < 2 || !t.lineStart(i) && t.gap(i) != blankStop || t.gap(k) != blankComma || !t.word(k) || t.up(k) || t.runes(k) < 5 || !t.atEnd(k, i) {
		return false
	}
	return t.gap(i)&pii.GapStop != 0 && !t.numeral(i-1) && t.flags(i-1)&pii.AllCaps == 0
}
