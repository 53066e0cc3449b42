package papers

import "github.com/sladd-go/sladd/pii"

// scanPlate reads the plate whose first digit is b[i], or the personal one behind a colon.
func scanPlate(b []byte, i int) (start, end int, r pii.Reading) {
	if b[i] == ':' {
		return personalPlate(b, i)
	}
	e := digits(b, i)
	if e-i > mostPlateFigures {
		return 0, 0, r
	}
	if start, end, r = plateAt(b, i, e); r.Bits > 0 {
		return start, end, r
	}
	if closable(b, i, e) {
		if start, end, r = closedPlate(b, i); r.Bits > 0 {
			return start, end, r
		}
	}
	return apartPlate(b, i, e)
}

// closedPlate reads the plate whose first digit is b[i] without the blanks in it, right behind the word for one: "RKX - 418".
func closedPlate(b []byte, i int) (start, end int, r pii.Reading) {
	x := closedText{small: true}
	if !x.close(b, i) || x.figures == x.first || x.size < 6 || x.size > 10 || plateSaidBefore(b, x.lo) != saidPlateRight || isSmall(x.buf[x.first]) && wordLetters(x.buf[x.first:x.first+x.letters()]) {
		return 0, 0, r
	}
	lo, hi, p := plateAt(x.text(), x.figures, digits(x.text(), x.figures))
	if start, end, ok := x.back(lo, hi); ok {
		return start, end, p
	}
	return 0, 0, r
}

// plateAt reads the plate whose digits are b[i:e].
func plateAt(b []byte, i, e int) (start, end int, r pii.Reading) {
	if start, end, r = digitsFirst(b, i, e); r.Bits > 0 {
		return start, end, r
	}
	k, sep := beforeDigits(b, i)
	lo := lettersOf(b, k)
	if lo == k {
		if s, joint := seldomJoint(b, i); joint != 0 {
			return seldomPlate(b, s, i, e, joint)
		}
	}
	if lo == k || k-lo > 4 && sep != 0 {
		return foreignPlate(b, k, i, e)
	}
	if sep == 0 && k-lo > 3 {
		lo = capitalsGlued(b, lo, k)
	}
	if sep == 0 && k-lo == 1 {
		if start, end, r = icelandicPlate(b, lo, i, e); r.Bits > 0 {
			return start, end, r
		}
	}
	if start, end, r = germanPlate(b, lo, k, i, e); r.Bits > 0 {
		return start, end, r
	}
	if plateTaken(b, lo) {
		return 0, 0, r
	}
	if at(b, e) == ' ' && capitalsBehind(b, e) == e+4 { // AB12 CDE
		if start, end, r = foreignPlate(b, k, i, e); r.Bits > 0 {
			return start, end, r
		}
	}
	if start, end, r = ordinaryPlate(b, lo, k, i, e, sep); r.Bits > 0 {
		return start, end, r
	}
	return foreignPlate(b, k, i, e)
}

// lettersOf returns where the letters of ASCII and ÅÄÖÆØ begin that end at b[k], of which it takes seven bytes at most.
func lettersOf(b []byte, k int) int {
	lo := k
	for lo > 0 && k-lo < 7 && (isLetter(b[lo-1]) || b[lo-1] >= 0x80 && (b[lo-1] == 0xC3 || at(b, lo-2) == 0xC3)) {
		lo--
	}
	return lo
}

// mostPlateFigures is how many digits of a plate stand together.
const mostPlateFigures = 5

// beforeDigits returns where letters end that may stand before the digits at b[i], and the blank or dash between, or 0.
func beforeDigits(b []byte, i int) (k int, sep byte) {
	c := at(b, i-1)
	switch {
	case c == ' ' && at(b, i-2) == ' ': // typed twice
		return i - 2, c
	case c == ' ', c == '-':
		return i - 1, c
	}
	return i, 0
}

// plateTaken reports whether letters at b[lo] are a part of something longer: "1.2-AB", "@abc", "/AB".
func plateTaken(b []byte, lo int) bool {
	switch c := at(b, lo-1); c {
	case '-':
		return !countryBefore(b, lo-1)
	case '_':
		return !emphasized(b, lo)
	case '/', '@', '#':
		return true
	case '.':
		return !isWord(at(b, lo-2))
	default:
		return isDigit(c)
	}
}

// emphasized reports whether the underscores before b[lo] begin what is stressed, as Markdown has it, and others end it on the same line.
func emphasized(b []byte, lo int) bool {
	if !stressBegins(b, lo) {
		return false
	}
	for i := lo; i < len(b) && i-lo <= maxPlate+4 && b[i] != '\n'; i++ {
		if b[i] == '_' {
			return isDigit(b[i-1]) || isUpper(b[i-1])
		}
	}
	return false
}

// icelandicPlate reads "AB A12", whose last letter is b[lo] and whose digits are b[i:e].
func icelandicPlate(b []byte, lo, i, e int) (start, end int, r pii.Reading) {
	start, end = lo-3, i+2
	if e != end || !icelandicPair(b, start) || !ends(b, end) {
		return 0, 0, r
	}
	said := plateSaidBefore(b, start)
	pair, third := b[start:start+2], b[lo]
	capitals := isUpper(pair[0]) && isUpper(pair[1]) && isUpper(third)
	switch sep := b[lo-1]; {
	case sep == '.' || sep == '_': // nobody writes them so but where a plate is asked for
		if said.right() && isUpper(pair[0]) {
			return start, end, plateReading(said, 4, true)
		}
	case capitals && icelandicAlone(b, start, end):
		return start, end, pii.Reading{Bits: aloneBits, Evidence: pii.HasForm}
	case capitals, said.right() && !sayable(pair):
		return start, end, plateReading(said, 4, true)
	case !isUpper(third) && oddPair(pair):
		return start, end, plateReading(said, 3, true)
	case smallIcelandic(b, start, end):
		return start, end, pii.Reading{Bits: aloneBits, Evidence: pii.HasForm}
	}
	return 0, 0, r
}

// icelandicPair reports whether b[s] begins the two letters that lead an Icelandic plate, and a sign parts them from the third.
func icelandicPair(b []byte, s int) bool {
	if s < 0 || !isLetter(b[s]) || !isLetter(b[s+1]) || isWord(at(b, s-1)) {
		return false
	}
	switch b[s+2] {
	case ' ', '-', '.', '_':
		return true
	}
	return false
}

// digitsFirst reads the plates of tractors and of the Baltic countries, whose digits stand first, right behind the word
// for a plate: "rek.nro 447-IKL". They are b[i:e].
func digitsFirst(b []byte, i, e int) (start, end int, r pii.Reading) {
	if left := at(b, i-1); left != ' ' && left != ':' || e-i < 2 || e-i > 4 {
		return 0, 0, r
	}
	k := e
	if c := at(b, k); c == ' ' || c == '-' {
		k++
	}
	end, small := lettersBehind(b, e, k)
	if n := end - k; n < 2 || n > 3 || !ends(b, end) {
		return 0, 0, r
	}
	if plateSaidBefore(b, i) != saidPlateRight && !(end-k == 3 && at(b, e) == '-' && rightBefore(b, i, 2, mopeds)) {
		return 0, 0, r
	}
	var w word
	if w.fold(b[k:end]); plateNot.has(&w) || smallWords.has(&w) || small && commonLetters(b[k:end]) {
		return 0, 0, r
	}
	return i, end, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
}

// lettersBehind returns the end of the letters that begin at b[k], of one case, behind digits that end at b[e], and whether they are
// small, as they may be behind a dash.
func lettersBehind(b []byte, e, k int) (end int, small bool) {
	small = at(b, e) == '-' && isSmall(at(b, k))
	for end = k; end < len(b) && (!small && isUpper(b[end]) || small && isSmall(b[end])); end++ {
	}
	return end, small
}

// mopeds and tractors have plates in Finland that begin with digits.
var mopeds = newLexicon(`mopo mopon mopossa mopolla mopoauto* traktori* mönkijä* skootteri* moped mopeden knallert* traktor traktoren`)

// germanPlate reads the town's letters before "AB 1234", whose letters are b[lo:k] and digits b[i:e]: many cars
// and trailers in Denmark have such plates. In small letters what names it must stand right before.
func germanPlate(b []byte, lo, k, i, e int) (start, end int, r pii.Reading) {
	if at(b, lo-1) != '-' || e-i == 2 && at(b, e) == ' ' && digits(b, e+1) == e+4 { // DK-AB 12 345
		return 0, 0, r
	}
	if k-lo > 2 || at(b, k) != ' ' || e-i < 2 || e-i > 4 || !isLetter(b[lo]) || isUpper(b[lo]) != isUpper(b[k-1]) || !ends(b, e) {
		return 0, 0, r
	}
	if start = germanTown(b, lo); start < 0 {
		return 0, 0, r
	}
	said := plateSaidBefore(b, start)
	if !isUpper(b[lo]) && !said.right() {
		return 0, 0, r
	}
	if said == saidNothing && !otherNumber(b, start) && passing(b, start, e, 16, 9, traffic) {
		return start, e, pii.Reading{Bits: aloneBits, Evidence: pii.HasForm}
	}
	return start, e, plateReading(said, 4, true)
}

// germanTown returns where the one to three letters of a town begin that stand before the dash at b[lo-1], in the case of b[lo], or -1.
func germanTown(b []byte, lo int) int {
	start := lo - 1
	for start > 0 && lo-start < 5 && isLetter(b[start-1]) && isUpper(b[start-1]) == isUpper(b[lo]) {
		start--
	}
	if n := lo - 1 - start; n < 1 || n > 3 || start > 0 && b[start-1] != ' ' && b[start-1] != '(' {
		return -1
	}
	return start
}
