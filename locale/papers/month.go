package papers

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/words"
)

// months holds the names of months, as they are typed wrong too, and the first letters of some, each of which says the number of its month.
var months = func() *lexicon {
	var lists []sayer
	for i, names := range [12]string{
		`jan januar januari january janúar tammikuu tammi tammik`,
		`feb febr feburari feburar febuar febuari february febuary febrary februar februari february febrúar helmikuu helmi helmik`,
		`mar mars marts march maaliskuu maalis maalisk`,
		`apr april apríl huhtikuu huhti huhtik`,
		`maj mai may maí toukokuu touko toukok`,
		`jun juni june júní kesäkuu kesä kesäk jún`,
		`jul juli july júlí heinäkuu heinä heinäk júl`,
		`aug august augusti agusti agust ágúst elokuu elo elok ágú`,
		`sep sept september syyskuu syys syysk`,
		`okt oct oktober october október lokakuu loka lokak`,
		`nov november nóvember marraskuu marras marrask nóv`,
		`dec des december desember joulukuu joulu jouluk`,
	} {
		for name := range strings.FieldsSeq(names) {
			names += " " + strings.Join(words.Slips(name), " ")
		}
		lists = append(lists, sayer{said(i + 1), newLexicon(names)})
	}
	return joined(lists...)
}()

// month returns the number of the month that b names, or 0.
func month(b []byte) int {
	if len(b) < 3 || len(b) > 14 {
		return 0
	}
	if !months.mayBegin(b) {
		return 0
	}
	var w word
	w.fold(b)
	if f := w.bytes(); len(f) > 6 && string(f[len(f)-2:]) == "ta" { // heinäkuuta
		w.n -= 2
	}
	if f := w.bytes(); len(f) > 6 && string(f[len(f)-3:]) == "uun" { // toukokuun 4. 1990
		w.n--
	}
	return int(months.says(&w, 0, w.n, wholeWord))
}

// plainBehind reports whether a word stands behind a number that ends at b[e], with a blank between, which by its first letters is no
// month, neither by name nor in Roman figures: so it is behind most.
func plainBehind(b []byte, e int) bool {
	if e+2 >= len(b) || b[e] != ' ' || !isLetter(b[e+1]) || !isLetter(b[e+2]) {
		return false
	}
	switch b[e+1] | 0x20 {
	case 'i', 'v', 'x':
		return false
	case 'o': // of July
		if b[e+2] == 'f' {
			return false
		}
	}
	return months.edges[b[e+1]&31][wholeWord].lengths(b[e+2], longestWord) == 0
}

// roman returns the number of the month that b is in Roman figures, or 0: "14.VII.88", "14/vii-1988", "3 XI 1974". sep stands before it; behind a
// blank it has two capitals or more.
func roman(b []byte, sep byte) int {
	if len(b) > 4 || sep != '.' && sep != '/' && sep != '-' && (sep != ' ' || len(b) < 2 || !isUpper(b[0])) {
		return 0
	}
	var low [4]byte
	for i, c := range b {
		low[i] = c | 0x20
	}
	for m, s := range romans {
		if s == string(low[:len(b)]) {
			return m + 1
		}
	}
	return 0
}

// romans are the months in Roman figures.
var romans = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}
