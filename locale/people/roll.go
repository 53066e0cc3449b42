package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Lists of who lives, sits or works where and when: a flat, a door, a seat or a day, and a surname or two behind it. A1 Salo & Niemi,
// lgh 1102 Ek/Lind, man: Ek, tis: Lind. One such cell says nothing: there have to be others, and a name in all that aren't empty.

// rollReach is how many words to either side the other cells of a list are looked for.
const rollReach = 24

// rollKind is what the cells of a list begin with.
type rollKind uint8

const (
	noRoll   rollKind = iota
	rollCode          // A1, 12B, 101
	rollHome          // lgh 1101, 1. tv
	rollSeat          // säte 12A, rom 3
	rollDay           // man, tirsdag
)

// rolled reports whether the run is in a cell of such a list.
func (t text) rolled(r run) bool {
	if !t.up(r.base) || t.class(r.base)&name == 0 || !t.cellEnds(r.last+1) {
		return false
	}
	c := r.first - 1
	for c > 0 && r.first-c < 6 && !t.cellStart(c) {
		c--
	}
	if c < 0 || !t.cellStart(c) {
		return false
	}
	kind, v := t.cellKey(c)
	return kind != noRoll && v <= r.first && t.cellNames(v, r.first) && t.rollOf(kind, r)
}

// dishOfDay reports whether the run is what is served on the day that its line or cell begins with, and no list of people is around it:
// ma: Lohi, ti: Nakki.
func (t text) dishOfDay(r run) bool {
	k := r.first - 1
	return k >= 0 && r.first == r.last && t.cellStart(k) && t.word(k) && t.cellEnds(r.last+1) &&
		rollDays.Is(t.Of(k)) && wares.Is(t.Of(r.first)) && !t.rollOf(rollDay, r)
}

// rollOf reports whether the cells of that kind around the run are a list of people: a name in each that isn't empty, and one that is
// nothing else.
func (t text) rollOf(kind rollKind, r run) bool {
	names, sold, sure := 0, 0, false
	for c := max(0, r.first-rollReach); c < min(len(t.List), r.last+rollReach); c++ {
		if !t.cellStart(c) {
			continue
		}
		q, v := t.cellKey(c)
		switch {
		case q != kind || t.cellOpen(v):
		case t.class(v)&name == 0 || !t.up(v) || t.class(v)&uint64(lexicon.Calendar) != 0: // 1 Maj, 2 Maj
			return false
		default:
			names++
			sure = sure || t.sureInCell(v, kind)
			if wares.Is(t.Of(v)) && t.cellEnds(v+1) {
				sold++
			}
		}
	}
	return sure && names > 1 && sold < names
}

// cellOpen reports whether the cell's value at word v says nothing of the others: it is empty, or may be a name that no list holds.
func (t text) cellOpen(v int) bool {
	return !t.word(v) || vacant.Is(t.Of(v)) || t.up(v) && (t.particleAt(v) || t.class(v) == trigger)
}

// cellStart reports whether a cell may begin at word c.
func (t text) cellStart(c int) bool {
	return t.lineStart(c) || t.gap(c)&(pii.GapComma|pii.GapColon) != 0 && t.gap(c)&pii.GapBlank != 0
}

// cellEnds reports whether a cell ends before word k, or goes on with another name.
func (t text) cellEnds(k int) bool {
	return t.lineStart(k) || t.gap(k)&(pii.GapComma|pii.GapSlash) != 0 || t.ampersand(k) || t.cue(k) == cueAnd && t.blank(k)
}

// cellKey returns what the cell that begins with word c is of, and the word behind that.
func (t text) cellKey(c int) (kind rollKind, value int) {
	switch {
	case t.word(c) && rollDays.Is(t.Of(c)):
		kind, value = rollDay, c+1
	case t.number(c, 2) && t.gap(c+1)&pii.GapStop != 0 && t.side(c+1): // 1. tv
		kind, value = rollHome, c+2
	case t.flatWord(c) && t.blank(c+1):
		kind, value = rollHome, t.cellCode(c+1)
	case t.word(c) && seats.Is(t.Of(c)) && t.blank(c+1):
		kind, value = rollSeat, t.cellCode(c+1)
	default:
		kind, value = rollCode, t.cellCode(c)
	}
	if value < 0 || t.gap(value)&^(pii.GapBlank|pii.GapColon|pii.GapHyphen|pii.GapStop) != 0 || t.gap(value)&pii.GapBlank == 0 {
		return noRoll, -1
	}
	return kind, value
}

// cellCode returns the word behind the code that begins at word k: A1, 12B, 1101; or -1.
func (t text) cellCode(k int) int {
	switch {
	case t.letter(k) && t.number(k+1, 3) && t.only(k+1, pii.GapBlank):
		return k + 2
	case t.number(k, 4) && t.tagged(k+1):
		return k + 2
	case t.number(k, 4) && (t.len(k) > 2 || t.blank(k)): // not 2 Ek, 3 Lind
		return k + 1
	}
	return -1
}

// cellNames reports whether nothing but names stands between words v and k.
func (t text) cellNames(v, k int) bool {
	for ; v < k; v++ {
		if t.class(v)&name == 0 && t.cue(v) != cueAnd {
			return false
		}
	}
	return true
}

// sureInCell reports whether the cell's value at word v is a whole name, or a surname that is neither a town nor a word of those that such
// cells hold elsewhere: the wood of a table, the dish of a day.
func (t text) sureInCell(v int, kind rollKind) bool {
	if t.class(v)&given1 != 0 && t.blank(v+1) && t.class(v+1)&surname != 0 {
		return true
	}
	switch kind {
	case rollSeat:
		return t.class(v)&surname != 0 && t.class(v)&town == 0 && t.plainName(v)
	case rollHome:
		return t.class(v)&(surname1|given1) != 0
	}
	return t.class(v)&surname1 != 0 && t.class(v)&(town|given1) == 0 && (t.rank(v) == 0 && t.class(v)&given == 0 || t.rank(v) == 4)
}

var (
	rollDays = endings.New(`mån tis ons tors tor fre lör lørdag lør søn sön man tir mandag måndag tirsdag tisdag onsdag torsdag fredag lördag søndag söndag
		ma ti ke to pe la su maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai mán þri mið fim fös lau mánudagur þriðjudagur miðvikudagur
		fimmtudagur föstudagur mon tue wed thu fri monday tuesday wednesday thursday friday`)
	seats = endings.New(`säte plats plass plads sæti seat bord borð table rum rom room huone herbergi værelse værelset lokero skåp skap skab locker postfack`)
	// wares are surnames that a whole list may be of, as goods are made of, dishes of a week, the weather.
	wares = endings.New(`ek ask alm björk bok al asp gran tall lind lönn eik bøk bjørk ask elm koivu tammi lohi nakki hauki siika ahven riisi kukko lax fisk
		torsk laks lam kalv and kylling sild storm sol regn snö snø frost mänty kuusi haapa leppä pihlaja vaahtera furu rowan
		muikku made kuha särki kampela makkara kana pihvi eken linden björken almen asken granen tallen lönnen rosen liljan`)
	vacant = endings.New(`tyhjä tom tomt tomme ledig ledigt vacant empty laus tóm tómt vapaa fri fritt n a reserverad reservert`)
)
