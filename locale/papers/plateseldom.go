package papers

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hidden"
	dict "github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Plates whose letters and figures are joined or parted as plates seldom are: "zx·31·904", "ABC_123", "ABC 1 23", "A B C 1 2 3",
// "regnrABC123". They are a plate's only right behind what names it.

// canonicalPlate is the canonical form of a plate, whatever joins its letters and figures.
func canonicalPlate(s string) (string, bool) {
	parse := hidden.Canonical(ParsePlate)
	if c, ok := parse(s); ok {
		return c, true
	}
	return parse(seldomSigns.Replace(s))
}

var seldomSigns = strings.NewReplacer(" - ", "", " / ", "", " ", "", "·", "", "_", "", ".", "", "~", "", "/", "", "*", "")

// seldomSign returns the sign at b[i] that seldom joins letters and figures, or 0.
func seldomSign(b []byte, i int) byte {
	switch c := at(b, i); c {
	case '.', '_', '~', '/', '*', '-':
		return c
	}
	return 0
}

// seldomJoint returns where letters end that such a sign joins to the digits at b[i], and the sign, or 0.
func seldomJoint(b []byte, i int) (k int, joint byte) {
	switch c := at(b, i-1); c {
	case ' ':
		return apartJoint(b, i)
	case '.', '_', '~', '/', '*':
		if k = i - 1; isLetter(at(b, k-1)) || at(b, k-2) == 0xC3 {
			return k, c
		}
	}
	return i, 0
}

// apartJoint is seldomJoint for a sign with a blank on each side: "KR · 734".
func apartJoint(b []byte, i int) (k int, joint byte) {
	switch c := at(b, i-2); c {
	case '.', '*', '/', '~', '-':
		if k = i - 3; at(b, k) == ' ' && isUpper(at(b, k-1)) {
			return k, c
		}
	case 0xB7:
		if k = i - 4; at(b, k) == ' ' && at(b, k+1) == 0xC2 && isUpper(at(b, k-1)) {
			return k, '.'
		}
	}
	return i, 0
}

// seldomPlate reads the letters before b[k] and the digits b[i:e], between which the joint stands.
func seldomPlate(b []byte, k, i, e int, joint byte) (start, end int, r pii.Reading) {
	lo := lettersOf(b, k)
	if lo == k || k-lo > 4 || plateTaken(b, lo) {
		return 0, 0, r
	}
	p := plateText{b: b, lo: lo, i: i, e: e, letters: b[lo:k], sep: '-', joint: joint}
	return p.ordinary()
}

// unsaid reports whether it is written as plates seldom are, and nothing right before it names it: then it is a file, a version or an
// abbreviation.
func (p *plateText) unsaid() bool {
	if p.joint == 0 {
		return isWord(at(p.b, p.lo-1)) && isLetter(at(p.b, p.lo-1)) && p.said != saidPlateRight // regnrABC123
	}
	if at(p.b, p.e) == '.' && isLetter(at(p.b, p.e+1)) { // a file
		return true
	}
	if p.upper && p.lettered() && p.trafficked() && !otherThing(p.b, p.lo, p.e) { // JDP.63.K
		return false
	}
	return !p.said.right() || p.size < 5 || !p.upper && !p.odd()
}

// nordic reports whether a blank parts three capitals with Å, Ä or Ö among them from three figures: "MLÅ 407".
func (p *plateText) nordic() bool {
	return p.sep == ' ' && p.upper && p.e-p.i == 3 && len(p.letters) > 3 && runes(p.letters) == 3 &&
		dict.CommonRank(p.letters) == 0 && !amountBehind(p.b, p.e)
}

// lastApart reports whether a blank parts the last letter from the two figures before it, right behind the word for a plate: "abc 12 d".
func (p *plateText) lastApart() bool {
	last := at(p.b, p.e+1)
	if len(p.letters) != 3 || !isLetter(last) || isUpper(last) != p.upper || !ends(p.b, p.e+2) || at(p.b, p.e+2) == '\'' {
		return false
	}
	switch last | 0x20 {
	case 'a', 'o', 'i', 'q', 'v', 'e', 'k': // words, and no letters of plates
		if last|0x20 != 'k' && !p.upper || last == 'I' || last == 'O' || last == 'Q' || last == 'V' {
			return false
		}
	}
	return p.joint != 0 || plateSaidBefore(p.b, p.lo) == saidPlateRight // with a joint, unsaid says it
}

// capitalsGlued returns where two or three capitals begin that end at b[k] and that small letters from b[lo] on adjoin, or lo:
// "regnrABC123".
func capitalsGlued(b []byte, lo, k int) int {
	c := k
	for c > lo && isUpper(b[c-1]) {
		c--
	}
	if n := k - c; c > lo && (n == 2 || n == 3) && isSmall(b[c-1]) {
		return c
	}
	return lo
}

// countryBefore reports whether the letters of a country that a plate shows stand before b[i]: "S-ABC 123", "DK-AB 12 345".
func countryBefore(b []byte, i int) bool {
	lo := lettersOf(b, i)
	if lo == i || lo > 0 && b[lo-1] > ' ' && b[lo-1] != '(' {
		return false
	}
	switch string(b[lo:i]) {
	case "S", "N", "DK", "FIN", "IS", "SE", "NO", "FI", "dk", "fin":
		return true
	}
	return false
}

// scatteredPlate reads the figures from b[i] on, blanks between some of them, and the letters before b[k], which may stand apart too,
// right behind the word for a plate: "ABC 1 23", "EL 123 45", "A B C 1 2 3". What is a plate in its usual groups is none.
func scatteredPlate(b []byte, k, i int) (start, end int, r pii.Reading) {
	var chars [maxPlate]byte
	start, letters := scatteredLetters(b, k, &chars)
	if letters < 2 || isWord(at(b, start-1)) || wordLetters(chars[:letters]) {
		return 0, 0, r
	}
	n, end := scatteredFigures(b, i, letters, &chars)
	switch {
	case n < 5, !ends(b, end), b[end-1] == ' ', plateOf(chars[:n]) == 0, usualGroups(b[i:end], letters):
		return 0, 0, r
	case plateSaidBefore(b, start) != saidPlateRight, amountBehind(b, end):
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 6, Need: true, Evidence: pii.HasForm}
}

// scatteredLetters copies up to three letters that end at b[k], each perhaps apart, to chars as capitals, and returns where they begin.
func scatteredLetters(b []byte, k int, chars *[maxPlate]byte) (start, n int) {
	start = k
	for n < 3 && isLetter(at(b, start-1)) {
		n, start = n+1, start-1
		if at(b, start-1) == ' ' && isLetter(at(b, start-2)) && !isWord(at(b, start-3)) {
			start--
		}
	}
	if start < k && at(b, start) == ' ' {
		start++
	}
	n = 0
	for _, c := range b[start:k] {
		if c != ' ' {
			chars[n] = c &^ 0x20
			n++
		}
	}
	return start, n
}

// scatteredFigures copies figures from b[i] on, single blanks between some, to chars behind its first n, up to one more than a plate has.
func scatteredFigures(b []byte, i, n int, chars *[maxPlate]byte) (all, end int) {
	for most := min(len(chars), n+mostPlateFigures+1); n < most; i++ {
		if c := at(b, i); isDigit(c) {
			chars[n] = c
			n++
		} else if c != ' ' || !isDigit(at(b, i+1)) {
			break
		}
	}
	return n, i
}

// wordLetters reports whether capitals are a term or a word before numbers: "NO 12 34".
func wordLetters(b []byte) bool {
	var w word
	w.fold(b)
	return smallWords.has(&w) || plateNot.has(&w)
}

// usualGroups reports whether figures behind so many letters stand as on a plate: all together, or 12 345.
func usualGroups(b []byte, letters int) bool {
	e := digits(b, 0)
	return e == len(b) || letters == 2 && e == 2 && len(b) == len("12 345")
}
