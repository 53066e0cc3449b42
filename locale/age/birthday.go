package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/pii"
)

// withDayBehind takes the day and the month behind a year of n figures to it, of which the month has its name: "1958, 19. mai", "1958 (May
// 19)", "vuonna 1958 toukokuun 19."
func (d *origin) withDayBehind(w *scene, n int) bool {
	const between = pii.GapBlank | pii.GapComma | pii.GapParen | pii.GapHyphen
	k := d.last + 1
	if n < 4 || k+1 >= len(w.List) || w.List[k].Gap&^between != 0 || w.List[k].Gap&pii.GapBlank == 0 {
		return false
	}
	for k+2 < len(w.List) && k < d.last+4 && w.List[k].Flags&pii.IsNumber == 0 && dayFollows(w.Of(k)) {
		k++
	}
	if k > d.last+1 && w.List[k].Gap != pii.GapBlank {
		return false
	}
	if w.List[k].Flags&pii.IsNumber == 0 {
		return d.monthBehind(w, k)
	}
	end, _ := papers.DayIn(w.Text[:w.List[len(w.List)-1].End], w.List[k].Start)
	if end == 0 || w.Text[end-1]-'0' <= 9 {
		return false
	}
	d.end = end
	d.reach(w)
	return true
}

// monthBehind takes the month that is word k and the day behind it: "May 19".
func (d *origin) monthBehind(w *scene, k int) bool {
	if roleAt(w, k)&month == 0 || len(w.Of(k)) < 3 {
		return false
	}
	x := &w.List[k+1]
	if x.Flags&pii.IsNumber == 0 || x.Gap&^pii.GapStop != pii.GapBlank || x.End-x.Start > 2 || w.Of(k + 1)[0] > '3' {
		return false
	}
	if n := k + 2; n < len(w.List) && w.List[n].Flags&pii.IsNumber != 0 && w.List[n].Gap&(pii.GapComma|pii.GapLine|pii.GapPara) == 0 {
		return false
	}
	d.last, d.end = k+1, x.End
	return true
}

// dayFollows reports whether b stands between a year and a day of it.
func dayFollows(b []byte) bool {
	switch string(b) {
	case "den", "d", "þann", "on", "the":
		return true
	}
	return false
}

// another reports whether word n, right behind c, is a number of its own: that of the next of a row, or the day on which somebody turns c,
// "täyttää 7 3.5."
func (c *candidate) another(w *scene, n int) bool {
	return inRow(w, n-1) || roleAt(w, c.first-1)&turns != 0 && dayAt(w, n)
}

// dayAt reports whether a day with its month begins with word k: "3.5.", "3. toukokuuta".
func dayAt(w *scene, k int) bool {
	end, _ := papers.DayIn(w.Text[:w.List[len(w.List)-1].End], w.List[k].Start)
	return end > 0
}

const feastReach = 3 // words from the day on which somebody turns an age to its date

// ofFeast reports whether d, a day and month, is that of word k, of the role r, which says with the number before it that somebody turns so
// old: "80-årsdag den 3 maj". What has such days too is no somebody: "firmaets 25-årsdag 3. maj".
func (d *origin) ofFeast(w *scene, k int, r role) bool {
	if d.shape != dayMonth || d.first-k > feastReach || k == 0 || sentenceParts(w, d.first) || !feastWord(w.Of(k), r) || !rowed(w, k-1) {
		return false
	}
	n := k - 2 // behind a preposition, or nothing, it is whose was spoken of
	return n < 0 || len(w.Of(n)) <= len("med") || roleAt(w, n)&(mine|kin|child|person) != 0 || nameAt(w, n) > 0
}

// tieAt returns how d hangs on word k, of the role r, be that the day of a feast.
func (d *origin) tieAt(w *scene, k int, r role) tie {
	if d.ofFeast(w, k, r) {
		return tieTurns
	}
	return d.tieTo(w, k, r)
}

// feastWord reports whether b, of the role r, is the day on which somebody turns the age before it.
func feastWord(b []byte, r role) bool {
	if r&yearOld == 0 {
		return false
	}
	for _, s := range feasts {
		if bytes.HasPrefix(b, []byte(s)) {
			return true
		}
	}
	return false
}

var feasts = [...]string{"årsdag", "årsfest", "årslag", "årskalas", "vuotisp", "vuotissy", "vuotisju"}
