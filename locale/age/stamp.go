package age

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Dates that hang on a name and are no birth: of a post or mail, of what somebody did.

// stamped reports whether d is when something was written or done: a time of day stands beside it, "Anna Berg, 28.12.2009 kl. 14:50",
// or it is told of somebody's deed, "written by Anna Berg 1. august 2001". A word of birth outweighs that.
func (d *origin) stamped(w *scene) bool {
	if d.shape != fullDate {
		return false
	}
	switch d.tie {
	case tieNone:
		return d.clocked(w) || d.dayOfProse(w)
	case tieName:
		return d.clocked(w) || d.signed(w)
	}
	return false
}

// clocked reports whether a time of day stands right behind d, or before it with no more than the day of the week between.
func (d *origin) clocked(w *scene) bool {
	for k, n := d.last+1, 0; n < 3 && k < len(w.List) && w.List[k].Gap&pii.GapPara == 0; k, n = k+1, n+1 {
		if clockAt(w, k) {
			return true
		}
		if !clockWord(w.Of(k)) {
			break
		}
	}
	k := d.first - 1
	for n := 0; n < 3 && k > 0 && (weekday(w.Of(k)) || datesOn(w.Of(k)) || halfOfDay(w.Of(k))); n++ {
		k--
	}
	return k > 0 && w.List[k].Gap == pii.GapColon && w.List[k+1].Gap&(pii.GapStop|pii.GapPara) == 0 && clockAt(w, k-1) // 23:34 pm, onsdag
}

// clockAt reports whether a time of day begins with word k: 14:50, 14.50.
func clockAt(w *scene, k int) bool {
	x := &w.List[k]
	if n := k + 1; x.Flags&pii.IsNumber == 0 || x.End-x.Start > 2 || valueOf(w.Of(k)) > 24 || n >= len(w.List) {
		return false
	}
	y := &w.List[k+1]
	if y.Flags&pii.IsNumber == 0 || y.End-y.Start != 2 || valueOf(w.Of(k+1)) > 59 {
		return false
	}
	return y.Gap == pii.GapColon || y.Gap == pii.GapStop && (k+2 >= len(w.List) || w.List[k+2].Flags&pii.IsNumber == 0 || w.List[k+2].Gap != pii.GapStop)
}

// clockWord reports whether b stands between a date and a time of day.
func clockWord(b []byte) bool {
	switch string(b) {
	case "kl", "Kl", "klo", "kello", "klukkan", "klockan", "klokken", "klokka", "at", "at:", "the", "den":
		return true
	}
	return false
}

// halfOfDay reports whether b is am or pm.
func halfOfDay(b []byte) bool {
	return len(b) == 2 && b[1]|0x20 == 'm' && (b[0]|0x20 == 'a' || b[0]|0x20 == 'p')
}

// dayOfProse reports whether d hangs on a word that is neither somebody nor a name: on "the", the day of the week, "married",
// "no later than".
func (d *origin) dayOfProse(w *scene) bool {
	k := d.first - 1
	if k < 0 || w.List[d.first].Gap&(pii.GapLine|pii.GapPara) != 0 {
		return false
	}
	x, r := &w.List[k], roleAt(w, k)
	switch {
	case x.Flags&(pii.IsNumber|pii.IsLabel) != 0:
		return false
	case weekday(w.Of(k)):
		return true
	case w.List[d.first].Gap != pii.GapBlank:
		return false
	case datesOn(w.Of(k)):
		return true
	}
	if x.Flags&pii.Capital != 0 || r&(self|third|kin|child|kids|person|born|birth) != 0 || nameAt(w, k) > 0 {
		return false
	}
	return r != 0 || d.withName(w) && lexicon.CommonRank(w.Of(k)) != 0
}

// withName reports whether the month is named: a date in figures may be of a field behind any word.
func (d *origin) withName(w *scene) bool {
	for k := d.first; k <= d.last; k++ {
		if w.List[k].Flags&pii.IsNumber == 0 && w.List[k].End-w.List[k].Start > 2 {
			return true
		}
	}
	return false
}

// datesOn reports whether b stands before the date of what was done.
func datesOn(b []byte) bool {
	switch string(b) {
	case "den", "Den", "on", "On", "the", "þann", "hinn", "dated", "dags":
		return true
	}
	return false
}

var weekdays = endings.New(`dag dagen day dagur daginn tai taina viikko viikkona`)

// weekday reports whether b is a day of the week, in any case.
func weekday(b []byte) bool { return weekdays.End(b, 3) && roleOf(b)&(birth|yearOld) == 0 }

// signed reports whether the name before d is of who wrote or did something: "starta opp av Mads Strøm 1. august 2001".
func (d *origin) signed(w *scene) bool {
	k := d.first - 1
	for n := 0; n < 4 && k > 0 && w.List[k].Gap&^(pii.GapBlank|pii.GapHyphen|pii.GapColon) == 0 && calledSo(w, k); n++ {
		k--
	}
	if k < 0 {
		return false
	}
	switch string(w.Of(k)) {
	case "by", "By":
		return true
	case "av", "af", "Av", "Af":
		return k > 0 && w.List[k].Gap == pii.GapBlank && doneEnds.End(w.Of(k-1), 0) // undersøkelse av Kari
	}
	return false
}

// doneEnds are those of what was done, and of the particles behind it.
var doneEnds = endings.New(`t ad ed gd ld nd ta da en in inn opp upp up ut út að ið`)
