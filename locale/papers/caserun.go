package papers

import "github.com/sladd-go/sladd/pii"

// Case numbers whose groups no form foresees, for offices and insurers join them as they like: "K-2024.08.115-77", "TJ/24:0318.82",
// "007-2024-034 512". The whole run of groups is the number, right behind what numbers a case or in a sentence that says who keeps it.

// A numberRun is groups of digits, and the signs between them.
type numberRun struct {
	i, end  int  // the first digit, and behind the last
	figures int  // how many digits there are
	groups  int  // and in how many groups
	signs   uint // of runSigns between them
	year    bool // one of them is a year
	century bool // and of four digits
}

// runSigns join the groups of a number; each has a bit.
var runSigns = [256]uint8{'-': 1 << 0, '/': 1 << 1, '.': 1 << 2, ':': 1 << 3, '_': 1 << 4}

// runSign returns the bit of a sign that joins groups, or 0.
func runSign(c byte) uint { return uint(runSigns[c]) }

const (
	runBytes     = 36 // of a number at most
	runFigures   = 6  // at least
	bareFigures  = 8  // the same without letters
	claimFigures = 5  // the same of a claim
)

// runGoesOn reports whether the digits that end at b[e] may be the first group of a run: a sign and a digit are behind them, or a group
// of thousands.
func runGoesOn(b []byte, e int) bool {
	if c := at(b, e+1); isDigit(c) || isUpper(c) {
		return runSign(at(b, e)) != 0 || at(b, e) == ' ' && digits(b, e+1) == e+4
	}
	k, sign := apartSign(b, e)
	return sign != 0 && isDigit(at(b, k))
}

// apartSign returns where what stands behind a sign with a blank on each side begins, and the sign's bit: " / ", " · ". Without one
// the bit is 0.
func apartSign(b []byte, e int) (k int, sign uint) {
	if at(b, e) != ' ' {
		return e, 0
	}
	if sign = runSign(at(b, e+1)); sign != 0 && at(b, e+2) == ' ' {
		return e + 3, sign
	}
	if at(b, e+1) == 0xC2 && at(b, e+2) == 0xB7 && at(b, e+3) == ' ' {
		return e + 4, runSign('.')
	}
	return e, 0
}

// readRun reads the groups from b[i] on, the first of which ends at b[e].
func readRun(b []byte, i, e int) numberRun {
	x := numberRun{i: i, end: e}
	x.group(b, i, e)
	for x.end-i < runBytes {
		k, sign := x.joint(b)
		if sign != 0 {
			k = x.letters(b, k)
		}
		m := digits(b, k)
		if sign == 0 && (m != k+3 || x.end-lastGroup(b, i, x.end) > 3) || m == k { // of thousands: 34 512
			break
		}
		x.signs |= sign
		x.end = m
		x.group(b, k, m)
	}
	return x
}

// joint returns where the group behind x may begin, and the bit of the sign between, 0 for a blank.
func (x *numberRun) joint(b []byte) (k int, sign uint) {
	k = x.end
	if at(b, k) != ' ' {
		if sign = runSign(at(b, k)); sign == 0 {
			return len(b), 0
		}
		return k + 1, sign
	}
	if behind, sign := apartSign(b, k); sign != 0 {
		return behind, sign
	}
	return k + 1, 0
}

// letters returns where the digits begin behind one or two capitals at b[k] and a sign, "K118.733", "R_22194", or k. The last letters of a
// number are of it: "118.733-A".
func (x *numberRun) letters(b []byte, k int) int {
	e := k
	for e < k+2 && isUpper(at(b, e)) {
		e++
	}
	switch c := at(b, e); {
	case e == k, isDigit(c):
		return e
	case runSign(c) != 0 && isDigit(at(b, e+1)):
		return e + 1
	case ends(b, e):
		x.end = e
	}
	return len(b)
}

// group counts the group b[i:e].
func (x *numberRun) group(b []byte, i, e int) {
	x.groups++
	x.figures += e - i
	switch e - i {
	case 4:
		x.century = x.century || recent(b[i:e])
		x.year = x.year || x.century
	case 2:
		n := number(b[i:e])
		x.year = x.year || 15 <= n && n < 40 && (runSign(at(b, i-1)) != 0 || runSign(at(b, e)) != 0 || x.groups == 1)
	}
}

// lastGroup returns where the last group of digits of b[i:end] begins.
func lastGroup(b []byte, i, end int) int {
	for end > i && isDigit(b[end-1]) {
		end--
	}
	return end
}

// caselike reports whether the groups are a case's rather than a telephone number, an amount or an hour: parted by several signs, or by
// one and with a year among them.
func (x *numberRun) caselike(b []byte, how joint) bool {
	signs := x.signs
	if x.i > 0 {
		signs |= runSign(b[x.i-1])
	}
	if how == bare && (x.figures < bareFigures || x.groups < 3) {
		return false
	}
	return x.figures >= runFigures && signs != 0 && (x.year || signs&(signs-1) != 0)
}

// runBegins is spokenBegins, with colons too behind the letters of a number, which are capitals, and not within one.
func runBegins(b []byte, i int) (start int, how joint) {
	if at(b, i-1) == ':' {
		if lo := initialsBefore(b, i-1); i-1-lo > 0 && i-1-lo < 4 {
			return lo, slash
		}
	}
	start, how = spokenBegins(b, i)
	if start >= 0 && start < i && !capital(b[start:]) || start == i && partBefore(b, i) {
		return -1, 0
	}
	return start, how
}

// caseRun reads the run of groups of which b[i:e] are the first.
func caseRun(b []byte, i, e int) (start, end int, r pii.Reading) {
	if !runGoesOn(b, e) {
		return 0, 0, r
	}
	x := readRun(b, i, e)
	if x.figures < claimFigures || !ends(b, x.end) {
		return 0, 0, r
	}
	start, how := runBegins(b, i)
	if start < 0 {
		return 0, 0, r
	}
	claim, caselike := x.groups > 2 || start < i || isLetter(b[x.end-1]), x.caselike(b, how)
	if !claim && !caselike || x.other(b, e, how) {
		return 0, 0, r
	}
	if claim && numbersClaim(b, start) {
		return start, x.end, pii.Reading{Bits: spokenBits(start, i, 0), Evidence: pii.HasForm | pii.Position}
	}
	if !caselike {
		return 0, 0, r
	}
	s := saidOf(b, start, x.end) | lettersSay(b[start:i])
	if how == bare {
		s &^= x.doubtful()
	}
	if s&ofOther == 0 && (s.any(ofRun) || s.any(ofNamedRun) && near(b, start, runNames, caseFill, 2)) {
		return start, x.end, pii.Reading{Bits: spokenBits(start, i, 0), Evidence: pii.HasForm | pii.Position}
	}
	return 0, 0, r
}

// numbersClaim reports whether the word for the number of a claim stands right before b[start], whose groups insurers join as they like:
// "skadenr 4-22918-S", "claim no. 24-3318072-1".
func numbersClaim(b []byte, start int) bool {
	return near(b, start, claimNumbers, caseFill, 0) || near(b, start, numberNames, caseFill, 0) && near(b, start, claimNouns, caseFill, 0)
}

// other reports whether x, whose first group ends at b[e], is something else by itself: an amount, years, the name of a file, without
// letters before it also a date.
func (x *numberRun) other(b []byte, e int, how joint) bool {
	if how != bare {
		return yearsAlone(b, x.i, x.end) || at(b, x.end) == '.' && isLetter(at(b, x.end+1)) || amountBehind(b, x.end)
	}
	return beginsDay(b, x.i, e) || noCase(b, x.i, x.end, how) || amountBehind(b, x.end)
}

// doubtful are what words say that proves nothing of digits without letters before them: "mål" is a measure too, and claims and
// references have numbers with one sign that are no case's.
func (x *numberRun) doubtful() (s said) {
	if !x.century {
		s = ofCourt
	}
	if x.signs&(x.signs-1) == 0 {
		s |= ofFormal | byClaim | byInsurer
	}
	return s
}

// beginsDay reports whether the digits b[i:e] are the first of a date, or of a day and a month: "12.03-14.03.2024".
func beginsDay(b []byte, i, e int) bool {
	if e-i > 2 || at(b, e) != '.' {
		return looksLikeDay(b, i)
	}
	m := digits(b, e+1)
	return m < e+4 && number(b[e+1:m]) < 13
}

var (
	// ofRun is what the sentence of a run says, ofNamedRun what it says where the word for a case, a claim or a reference is right before.
	ofRun = []said{byOffice | ofCase, byOffice | named, byOffice | ofFormal, byPolice | ofCase, byPolice | named, ofFormal | named, ofFormal | ofCase,
		ofMatter | ofCase, ofMatter | named, byInsurer | ofCase, byClaim | named, earlier | ofCase, earlier | named, claimNo}
	ofNamedRun = []said{byOffice, byPolice, ofFormal, ofCourt, ofMatter, byInsurer, byClaim, earlier}
	// claimNumbers name the number of a claim, claimNouns do with one of numberNames behind.
	claimNumbers = newLexicon(claimNumberWords)
	claimNouns   = newLexicon(`skada skadan skaden skade *skadesak *skadesag skadeärende *skadeanmälan *skadeanmeldelse *skademelding tjón tjóns tjónið tjónamál vahinko vahingon vahinkoasia claim claims`)
	numberNames  = newLexicon(`nr no nro num nummer numret nummeret number númer númeri numero`)
	// runNames are the words for cases and claims, and for their numbers.
	runNames = joined(sayer{1, caseWords}, sayer{1, caseRegister}, sayer{1, caseClaim}, sayer{1, caseRefs})
)
