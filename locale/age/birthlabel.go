package age

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// The letters for born, and the shortened words and papers that a birth hangs on.

// label looks at the letter before the figures, or the two, f. 1985, and reports whether they say anything.
func (d *origin) label(w *scene, k int) bool {
	x := &w.List[k]
	if x.End-x.Start > 2 || k > 0 && !bornApart(x.Gap) {
		return false
	}
	stopped := isStop(w.Text[x.End]) || w.Text[x.End] == ' ' && w.Text[x.End+1] == '.' && k+1 < len(w.List) && w.List[k+1].Start == x.End+2 // f .1985
	if x.End-x.Start == 2 || d.birthLetter(w, k) {
		d.twoLetters(w, k, stopped)
		return d.tie != tieNone
	}
	switch c := w.Of(k)[0]; {
	case c|0x20 == 'f' && (stopped || d.unstopped(w, k, c)):
		d.tie = tieLabel
	case (c|0x20 == 's' || c|0x20 == 'b') && stopped, c == 's' && d.bornBehind(w, k):
		d.tie = tieOther
	}
	return d.tie != tieNone
}

// twoLetters ties d to word k, letters that stand for a date of birth, be it the last of three.
func (d *origin) twoLetters(w *scene, k int, stopped bool) {
	switch {
	case len(w.Of(k)) == 1:
		d.tie = tieNoun
	case (stopped || d.noted(w, k)) && d.shape == fullDate && bornLetters[string(w.Of(k))]:
		d.tie = tieLabel
	}
}

// keyGap stands between the name of a field in JSON and its value: nothing before the name says what that is.
const keyGap = pii.GapQuote | pii.GapColon

// isStop reports whether c behind a letter says that it stands for a word.
func isStop(c byte) bool { return c == '.' || c == ':' }

// bornApart reports whether the letter for born stands behind gap as a word of its own.
func bornApart(gap pii.Gap) bool {
	const parted = pii.GapBlank | pii.GapComma | pii.GapParen | pii.GapLine | pii.GapPara | pii.GapStop | pii.GapSlash | pii.GapOther
	if gap&pii.GapBlank != 0 {
		gap &^= pii.GapQuote // behind a name
		if gap&pii.GapParen != 0 {
			gap &^= pii.GapColon // a smiley
		}
	}
	return gap != 0 && gap&^parted == 0
}

// unstopped reports whether c, the letter f that word k is, is for born without its stop, by what figures follow.
func (d *origin) unstopped(w *scene, k int, c byte) bool {
	return d.shape == fullDate || c == 'f' && (d.shape == fullYear || d.shape == lastTwo && d.bears(w, k-1))
}

// birthLetter reports whether word k is the last letter of "d.o.b", or begins a text with the one for born: "b 12/3/1944".
func (d *origin) birthLetter(w *scene, k int) bool {
	if w.Of(k)[0]|0x20 != 'b' {
		return false
	}
	if k == 0 {
		return d.shape == fullDate && d.noted(w, k)
	}
	return k > 1 && w.List[k].Gap == pii.GapStop && w.List[k-1].Gap == pii.GapStop && w.Of(k - 1)[0]|0x20 == 'o' && w.Of(k - 2)[0]|0x20 == 'd'
}

// noted reports whether the two letters that word k is, without their stop, begin a part of a note and the date is of somebody grown up:
// "tunnistettu, sa 13.1.1989". Behind other words they are words too.
func (d *origin) noted(w *scene, k int) bool {
	return d.year < grownYear && (k == 0 || w.List[k].Gap&(pii.GapComma|pii.GapLine|pii.GapPara|pii.GapSlash) != 0) && w.List[d.first].Gap == pii.GapBlank
}

// bornLetters are the two letters of a date of birth, in their stop: "fd. 12/3 1955", "sa. 12.3.1955".
var bornLetters = words.Set(`fd Fd FD fn Fn sa Sa SA sd`)

// bears reports whether word k, before the letter for born, is whose year may follow.
func (d *origin) bears(w *scene, k int) bool {
	return nameAt(w, k) > 0 || roleAt(w, k)&(person|kin|child|kids) != 0 || noted(w, k)
}

// noted reports whether word k is how notes shorten somebody: a customer, a patient.
func noted(w *scene, k int) bool { return k >= 0 && k < len(w.List) && shortened[string(w.Of(k))] }

var shortened = words.Set(`ku Ku KU kd Kd knd Knd as As pot Pot pat Pat pt Pt pas Pas brk Brk hlö Hlö`)

// bornBehind reports whether word k, the Finnish letter for born without its stop, stands behind a name, somebody of the family, or
// at the beginning of a field: "arvo hietala s 1946", "hlö tran van minh / s 12/77".
func (d *origin) bornBehind(w *scene, k int) bool {
	if k == 0 || d.shape != fullDate && d.shape != fullYear && d.shape != monthYear || w.List[d.first].Gap != pii.GapBlank {
		return false
	}
	switch w.List[k].Gap {
	case pii.GapBlank, pii.GapBlank | pii.GapComma:
		return nameAt(w, k-1) > 0 || roleAt(w, k-1)&(kin|child) != 0
	case pii.GapBlank | pii.GapSlash:
		return d.borne(w)
	}
	return false
}

// begins are verbs behind an identity number, before the date that it begins with: "cpr starter med 120355".
var begins = words.Set(`börjar begynder begynner starter startar byrjar hefst alkaa starts begins start`)

// identified reports whether one of the three words before word k is an identity number, which begins with a date.
func identified(w *scene, k int) bool {
	for n := 1; n <= 3 && n <= k; n++ {
		if identityEnds.Is(w.Of(k - n)) {
			return true
		}
	}
	return false
}

var identityEnds = endings.New(`personnummer personnumret personnr persnr pnr födelsenummer födelsenr fødselsnummer fødselsnummeret fødselsnr fnr cpr cprnr cprnummer kennitala kennitalan
	kt henkilötunnus henkilötunnukseni henkilötunnuksen hetu hetuni sotu`)

// issued reports whether the words between word k, a paper, and d tell of when that was issued or expires.
func (d *origin) issued(w *scene, k int) bool {
	for k++; k < d.first; k++ {
		if issues[string(w.Of(k))] {
			return true
		}
	}
	return false
}

var issues = words.Set(`gikk gick gik ut út utstedt udstedt utfärdat utfärdades issued myönnetty útgefið gefið gyldig gyldigt giltigt giltig gildir valid voimassa expires
	expired utgår går udløber utløper rennur vanhenee until til till to fornyet förnyat uusittu from fra från frá hämtat hentet hentes sökt
	søkt lost mistet tapte tappade stjålet stulet`)
