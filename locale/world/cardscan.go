package world

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// scanCard looks at the first digit of a run, and behind ':', ';', '=' and '>' for data
// without blanks.
func scanCard(text []byte, i int) (start, end int, r pii.Reading) {
	if !isDigit(text[i]) {
		j := valueAt(text, i)
		if !isDigit(at(text, j)) {
			return 0, 0, r
		}
		return cardAt(text, j)
	}
	if start, end, r = cardExtra(text, i); r.Bits > 0 {
		return start, end, r
	}
	for start = i; ; {
		s, e, r := cardAt(text, start)
		if r.Bits > 0 {
			return s, e, r
		}
		// The next number of a run such as a,b,c.
		for start < len(text) && isDigit(text[start]) {
			start++
		}
		for start < len(text) && !isDigit(text[start]) {
			if c := text[start]; isBlank(c) || c == '\n' {
				return 0, 0, r
			}
			start++
		}
		if start >= len(text) {
			return 0, 0, r
		}
	}
}

// cardAt reads the number that begins with the digit at text[i].
func cardAt(text []byte, i int) (start, end int, r pii.Reading) {
	if text[i] == '0' || text[i] == '7' {
		return 0, 0, r
	}
	if !cardLong(text, i) {
		return 0, 0, r
	}
	run := cardRun{plain: at(text, i-1) == '*'}
	run.read(text, i)
	if run.n < leastCells {
		return 0, 0, r
	}
	best := 0
	for g := range run.groups {
		rd, score := run.reading(int(run.ends[g]), g+1)
		if score == 0 {
			continue
		}
		score -= cardNeighbours(text, i, run.stops[g], g+1 < run.groups)
		if cardBehind(text, run.stops[g]) {
			score += 6
			rd.Need = rd.Need && rd.Evidence&pii.HasChecksum == 0
		}
		if score > best {
			best, end, r = score, run.stops[g], rd
			r.Bits = score
		}
	}
	if r.Bits > 0 && otherCard(text, i) {
		return 0, 0, pii.Reading{}
	}
	if r.Bits > 0 && run.masked > 0 {
		end = beforeStars(text, i, end)
	}
	return i, end, r
}

// beforeStars returns where the digits of a masked number end that begins at text[i], if asterisks and what follows them up to
// text[end] are as a text has them that was redacted, 458199******1234, or end.
func beforeStars(text []byte, i, end int) int {
	k := end
	for k > i && isDigit(text[k-1]) {
		k--
	}
	stars := k
	for stars > i && text[stars-1] == '*' {
		stars--
	}
	if k-stars < 4 {
		return end
	}
	for stars > i && !isDigit(text[stars-1]) {
		stars--
	}
	return stars
}

// reading reads the first n cells, in the given number of groups.
func (c *cardRun) reading(n, groups int) (r pii.Reading, score int) {
	cells := c.cells[:n]
	form, ok := c.grouped(groups)
	if n < 12 || n > 19 || !ok {
		return r, 0
	}
	if bytes.IndexByte(cells, '*') >= 0 {
		if c.visible < 4 || c.masked < 4 || brandOf(cells) == nil {
			return r, 0
		}
		return pii.Reading{Evidence: pii.HasForm | pii.HasRange}, 11
	}
	b, err := readCard(cells)
	if err != nil {
		return c.mistyped(cells, form)
	}
	r = pii.Reading{Evidence: pii.HasChecksum | pii.HasRange, Need: b.need && form <= 0 || form < 0}
	if form > 0 {
		r.Evidence |= pii.HasForm
	} else if form < 0 {
		r.Evidence |= pii.Regrouped
	}
	if testCard(cells) {
		r.Evidence |= pii.TestNumber
	}
	return r, max(1, b.bits+form)
}

// mistyped reads a number that is no card's: people mistype, and make up numbers where they mean their
// own. Where a card is spoken of, sixteen digits are one.
func (c *cardRun) mistyped(cells []byte, form int) (r pii.Reading, score int) {
	if len(cells) != 16 || oneDigit(cells) || form < 0 {
		return r, 0
	}
	r = pii.Reading{Evidence: pii.CheckFailed, Need: true}
	switch {
	case brandOf(cells) != nil && form > 0:
		r.Evidence |= pii.HasForm | pii.HasRange
		return r, 6
	case form > 0:
		r.Evidence |= pii.HasForm
		return r, 4
	case brandOf(cells) != nil:
		r.Evidence |= pii.HasRange
		return r, 3
	}
	return r, 0
}

// grouped is form; it is false for a list that no card is. A slash joins groups of any length where a card is spoken of.
func (c *cardRun) grouped(groups int) (form int, ok bool) {
	form = c.form(groups)
	switch {
	case !seldomSep(c.sep), c.sep == '/' && form < 0:
		return form, true
	}
	return 0, form == formFours
}

// formFours is what groups of four prove.
const formFours = 5

// form returns what the grouping proves; it is negative where cards aren't grouped so.
func (c *cardRun) form(groups int) int {
	if groups == 1 {
		return 0
	}
	if c.sep == '?' {
		return -2
	}
	four := true
	for g := range groups - 1 {
		four = four && int(c.ends[g]) == 4*(g+1)
	}
	switch last := int(c.ends[groups-1]); {
	case four && last == 16 && groups == 4, four && groups == 5:
		return formFours
	case groups == 3 && c.ends[0] == 4 && c.ends[1] == 10 && last == 16: // as American Express, but for the digits
		return 1
	case groups == 3 && c.ends[0] == 4 && c.ends[1] == 10 && (last == 15 || last == 14):
		return 6
	}
	return -2
}
