package papers

import (
	dict "github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// scanPlate reads the plate whose first digit is b[i], or the personal one behind a colon.
func scanPlate(b []byte, i int) (start, end int, r pii.Reading) {
	if b[i] == ':' {
		return personalPlate(b, i)
	}
	if start, end, r = digitsFirst(b, i); r.Bits > 0 {
		return start, end, r
	}
	// Letters before the digit, glued or with a blank or dash between.
	k, sep := i, byte(0)
	if c := at(b, k-1); c == ' ' || c == '-' {
		k, sep = k-1, c
		if c == ' ' && at(b, k-1) == ' ' { // typed twice
			k--
		}
	}
	lo := k
	for lo > 0 && k-lo < 7 && isWord(b[lo-1]) {
		lo--
	}
	if lo == k || k-lo > 4 && sep != 0 {
		return 0, 0, r
	}
	if sep == 0 && k-lo == 1 && (at(b, lo-1) == ' ' || at(b, lo-1) == '-') { // Iceland: AB A12
		m := lo - 1
		for m > 0 && lo-m < 4 && isLetter(b[m-1]) {
			m--
		}
		if lo-1-m == 2 && !isWord(at(b, m-1)) && digits(b, i) == i+2 && ends(b, i+2) {
			if said := plateSaidBefore(b, m); isUpper(b[m]) && isUpper(b[m+1]) && isUpper(b[lo]) || said.right() && !commonLetters(b[m:m+2]) {
				return m, i + 2, plateReading(said, 4, true)
			}
		}
	}
	if start, end, r = germanPlate(b, lo, k, i); r.Bits > 0 {
		return start, end, r
	}
	if c := at(b, lo-1); isDigit(c) || c == '-' || c == '_' || c == '/' || c == '.' && !isWord(at(b, lo-2)) || c == '@' || c == '#' {
		return 0, 0, r
	}
	return ordinaryPlate(b, lo, k, i, sep)
}

// digitsFirst reads the plates of tractors and of the Baltic countries, whose digits stand first, right behind the word
// for a plate: "rek.nro 447-IKL".
func digitsFirst(b []byte, i int) (start, end int, r pii.Reading) {
	e := digits(b, i)
	k := e
	if c := at(b, k); c == ' ' || c == '-' {
		k++
	}
	end = k
	for end < len(b) && isUpper(b[end]) {
		end++
	}
	if n := end - k; n < 2 || n > 3 || e-i < 2 || e-i > 4 || !ends(b, end) || at(b, i-1) != ' ' && at(b, i-1) != ':' {
		return 0, 0, r
	}
	if plateSaidBefore(b, i) != saidPlateRight && !(end-k == 3 && at(b, e) == '-' && mopedBefore(b, i)) {
		return 0, 0, r
	}
	var w word
	if w.fold(b[k:end]); plateNot.has(&w) || smallWords.has(&w) {
		return 0, 0, r
	}
	return i, end, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
}

// mopedBefore reports whether the word right before b[i] is a moped or tractor, whose plates in Finland begin with digits.
func mopedBefore(b []byte, i int) bool {
	lo, hi, ok := before(b, i)
	var w word
	if !ok || i-hi > 2 {
		return false
	}
	w.fold(b[lo:hi])
	return mopeds.has(&w)
}

var mopeds = newLexicon(`mopo mopon mopossa mopolla mopoauto* traktori* mönkijä* skootteri* moped mopeden knallert* traktor traktoren`)

// germanPlate reads the town's letters before "AB 1234", whose letters are b[lo:k] and digits begin at b[i]: many cars
// and trailers in Denmark have such plates.
func germanPlate(b []byte, lo, k, i int) (start, end int, r pii.Reading) {
	e := digits(b, i)
	if at(b, lo-1) != '-' || k-lo > 2 || at(b, k) != ' ' || e-i < 2 || e-i > 4 || !isUpper(b[lo]) || !isUpper(b[k-1]) || !ends(b, e) {
		return 0, 0, r
	}
	start = lo - 1
	for start > 0 && lo-start < 5 && isUpper(b[start-1]) {
		start--
	}
	if n := lo - 1 - start; n < 1 || n > 3 || start > 0 && b[start-1] != ' ' && b[start-1] != '(' {
		return 0, 0, r
	}
	return start, e, plateReading(plateSaidBefore(b, start), 4, true)
}

// ordinaryPlate reads the digits from b[i] on, which follow the letters b[lo:k].
func ordinaryPlate(b []byte, lo, k, i int, sep byte) (start, end int, r pii.Reading) {
	var buf [16]byte
	n := copy(buf[:], b[lo:k])
	upper := true
	for j := range n {
		if buf[j]|0x20 != buf[j] || buf[j] >= 0x80 {
			continue
		}
		upper = false
		buf[j] &^= 0x20
	}
	e := digits(b, i)
	pairs := false
	if n == 2 && e-i == 2 && (at(b, e) == ' ' || at(b, e) == '.') && digits(b, e+1) == e+4 { // AB 12 345
		n += copy(buf[n:], b[i:e])
		n += copy(buf[n:], b[e+1:e+4])
		e, pairs = e+4, true
	} else {
		if e-i > 5 {
			return 0, 0, r
		}
		n += copy(buf[n:], b[i:e])
		if c := at(b, e); isLetter(c) && e-i == 2 {
			buf[n] = c &^ 0x20
			n++
			e++
		}
	}
	f := plateOf(buf[:n])
	if f == 0 && sep == 0 && !pairs && (upper || n > 3) && n <= 7 && ends(b, e) && plateSaidBefore(b, lo) == saidPlateRight {
		return lo, e, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
	}
	if f == 0 || !ends(b, e) && at(b, e) != '-' && !(f&plateFI != 0 && sep == '-' && at(b, e) == ':') || isDigit(at(b, e+1)) && (at(b, e) == ' ' || at(b, e) == '-' || at(b, e) == '.') {
		return 0, 0, r
	}
	if !upper && sep != 0 && !pairs && (f&plateDK == 0 || n != 7) { // a common word
		if r := dict.CommonRank(b[lo:k]); 0 < r && r < 4 {
			return 0, 0, pii.Reading{}
		}
	}
	l := plateLetters{b: b[lo:k], form: f, sep: sep, upper: upper, pairs: pairs, size: n, said: plateSaidBefore(b, lo)}
	if l.thing(b, lo, i) {
		return 0, 0, r
	}
	bits := l.bits()
	if bits == 0 {
		return 0, 0, r
	}
	r = plateReading(l.said, bits, bits > 1 || l.said >= saidPlate || f&(plateIS|plateNO) != 0 && upper && sep == ' ')
	if r.Bits == bits && (bits >= 3 || upper && (f&plateIS != 0 && sep == ' ' || f&plateFI != 0 && sep == '-')) {
		switch spoken, named := carBehind(b, e); {
		case named && bits >= 3, carDone(b, e), bits >= 3 && upper && parkedThere(b, e), upper && mine(b, e), bits >= 3 && upper && f&plateSE != 0 && n == 6 && isUpper(buf[5]) && asked(b, lo, e):
			r.Bits, r.Need = 11, false
		case spoken && bits >= 3:
			r.Bits += 4
		}
	}
	return lo, e, r
}

// plateLetters are the letters of what may be a plate, and how it is written.
type plateLetters struct {
	b            []byte
	form         plateForm
	sep          byte // between letters and digits, 0 for nothing
	upper, pairs bool
	size         int // letters and digits
	said         plateSaid
}

// thing reports whether the letters, which begin at b[lo], are rather a word or a unit, and the digits at b[i] its
// number.
func (l *plateLetters) thing(b []byte, lo, i int) bool {
	var w word
	w.fold(l.b)
	unit := plateNot.has(&w) || l.size < 6 && plateModels.has(&w)
	year := l.sep != 0 && len(l.b) == 2 && l.size == 6 && (b[i] == '1' && b[i+1] == '9' || b[i] == '2' && b[i+1] == '0')
	if year || l.sep == 0 {
		return (year || unit) && l.said < saidPlate
	}
	small := smallWords.has(&w)
	switch {
	case !unit && !small:
		return false
	case l.pairs, l.upper && l.sep == '-':
		return l.said == saidNothing
	case l.upper:
		return l.said < saidPlate && (unit || l.said == saidNothing || shouted(b, lo))
	}
	return l.said != saidPlateRight || small || l.size != 7
}

// shouted reports whether the word before b[i] is in capitals too.
func shouted(b []byte, i int) bool {
	lo, hi, ok := before(b, i)
	return ok && hi-lo > 1 && isUpper(b[lo]) && isUpper(b[hi-1])
}

// bits is what the form proves.
func (l *plateLetters) bits() int {
	glued, car := l.sep == 0, l.said != saidNothing
	bits := 0
	switch {
	case l.form&plateSE != 0 && (l.upper || glued):
		bits = 4
	case l.form&plateDK != 0 && l.size == 7 && (l.upper || glued || l.pairs):
		bits = 4
	case l.form&plateAX != 0:
		bits = 4
	case l.form&plateFI != 0 && l.sep == '-' && (len(l.b) == 3 && l.size > 4 || car && l.upper):
		bits = 4
	case l.said.right() && (glued && (l.form&plateIS != 0 && len(l.b) == 3 || l.form&plateNO != 0 && l.size == 6) || !l.upper && l.sep == ' ' && (l.form&(plateNO|plateDK|plateIS) != 0 || l.size == 6) && !commonLetters(l.b)): // bíllinn ghk45, tilhenger ke 4471
		bits = 3
	case l.upper || glued || l.said >= saidPlate:
		bits = 1
	case l.sep == ' ' && (l.form&plateDK != 0 && l.size == 7 || l.form&plateSE != 0 && len(l.b) == 3 && dict.Lookup(l.b) == 0 && dict.CommonRank(l.b)&^4 == 0): // mnd 884
		bits = 3
	}
	if !l.upper && bits > 1 && !car {
		bits = 3
	}
	return bits
}

// commonLetters reports whether the letters of what may be a plate are an ordinary word.
func commonLetters(b []byte) bool {
	var w word
	w.fold(b)
	return smallWords.has(&w) || plateNot.has(&w) || dict.Lookup(b)&(dict.Common|dict.Function) != 0
}
