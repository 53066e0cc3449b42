package papers

import (
	dict "github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// A plateText is letters and the digits behind them, which may be an ordinary plate, and how they are written.
type plateText struct {
	b            []byte // the text
	lo, i, e     int    // where letters and digits begin, and the end
	letters      []byte
	sep          byte     // between letters and digits, 0 for nothing
	upper, pairs bool     // in capitals; as in "AB 12 345"
	chars        [16]byte // in capitals and without separators
	size         int      // of chars
	form         plateForm
	said         plateSaid
	rank         uint8 // of small letters that stand apart, as dict.CommonRank has it
	joint        byte  // the seldom sign between letters and digits, or 0
}

// ordinaryPlate reads the digits b[i:e], which follow the letters b[lo:k], perhaps with sep between: "ABC 123", "bil ab12345".
func ordinaryPlate(b []byte, lo, k, i, e int, sep byte) (start, end int, r pii.Reading) {
	if at(b, e) == ' ' && isDigit(at(b, e+1)) {
		if start, end, r = scatteredPlate(b, k, i); r.Bits > 0 {
			return start, end, r
		}
	}
	p := plateText{b: b, lo: lo, i: i, e: e, letters: b[lo:k], sep: sep}
	return p.ordinary()
}

// ordinary reads what is written so.
func (p *plateText) ordinary() (start, end int, r pii.Reading) {
	if p.sep == '-' && p.joint == 0 && at(p.b, p.e) == '-' && p.e == p.i+2 && (len(p.letters) == 2 || isLetter(at(p.b, p.e+1)) && ends(p.b, p.e+2)) {
		p.joint = '-' // AB-12-345, ABC-12-D
	}
	p.read()
	b, lo := p.b, p.lo
	if p.form = plateOf(p.chars[:p.size]); p.form == 0 {
		if p.personal() {
			return lo, p.e, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
		}
		return 0, 0, r
	}
	if !p.whole() || p.commonWord() {
		return 0, 0, r
	}
	if p.said = plateSaidBefore(b, lo); p.unsaid() || p.grouped() || p.seldomWord() || p.thing() || p.code() {
		return 0, 0, r
	}
	if r = p.reading(p.bits()); r.Bits == 0 {
		return 0, 0, r
	}
	return lo, p.e, r
}

// read takes letters and digits into chars.
func (p *plateText) read() {
	p.size = copy(p.chars[:], p.letters)
	p.upper = true
	for j, c := range p.chars[:p.size] {
		if c-'a' <= 'z'-'a' || c == 0xA5 && j == 1 && p.chars[0] == 0xC3 { // å of ÅL too
			p.upper = false
			p.chars[j] = c &^ 0x20
		}
	}
	p.size += copy(p.chars[p.size:], p.b[p.i:p.e])
	if p.e-p.i != 2 {
		return
	}
	switch c := at(p.b, p.e); {
	case len(p.letters) == 2 && (c == ' ' || c == '.') && digits(p.b, p.e+1) == p.e+4: // AB 12 345
		p.pair(p.e + 1)
	case len(p.letters) == 2 && p.joint != 0 && p.joint == seldomSign(p.b, p.e): // AB·12·345
		if f := p.e + 1; digits(p.b, f) == f+3 {
			p.pair(f)
		}
	case (c == ' ' || c != 0 && c == p.joint) && p.lastApart():
		p.chars[p.size] = p.b[p.e+1] &^ 0x20
		p.size++
		p.e += 2
	case isLetter(c): // ABC 12D
		p.chars[p.size] = c &^ 0x20
		p.size++
		p.e++
	}
}

// pair takes the three figures at b[i] that follow two: "AB 12 345".
func (p *plateText) pair(i int) {
	p.size += copy(p.chars[p.size:], p.b[i:i+3])
	p.e, p.pairs = i+3, true
}

// has reports whether the form is one of any of the countries.
func (p *plateText) has(f plateForm) bool { return p.form&f != 0 }

// personal reports whether it is a personal plate right behind the word for a plate: "regnr MAMMA1".
func (p *plateText) personal() bool {
	return (p.sep == 0 || p.nordic()) && !p.pairs && (p.upper || p.size > 3) && p.size <= 7 && ends(p.b, p.e) &&
		plateSaidBefore(p.b, p.lo) == saidPlateRight
}

// whole reports whether the plate ends where its digits do, and no others follow: not "ABC 123 456". Behind a dash grouped says it.
func (p *plateText) whole() bool {
	c := at(p.b, p.e)
	if !ends(p.b, p.e) && c != '-' && !(c == ':' && (p.upper || p.sep == '-' && p.has(plateFI)) && isSmall(at(p.b, p.e+1))) { // ABC-123:n
		return false
	}
	if c == ' ' && p.pairs { // yj 31 507 9200 kr
		n := digits(p.b, p.e+1) - p.e - 1
		return n < 2 || n > 3
	}
	return !isDigit(at(p.b, p.e+1)) || c != '-' && c != '.' && (c != ' ' || p.sep == '-')
}

// grouped reports whether digits follow a plate with a dash that aren't the next number: "ABC-12 345", but not "rekkari ABC-31 98 000 km".
func (p *plateText) grouped() bool {
	return p.sep == '-' && p.said != saidPlateRight && at(p.b, p.e) == ' ' && isDigit(at(p.b, p.e+1))
}

// commonWord reports whether the letters are one of the commonest words, not in capitals, and stand apart: "var 123".
func (p *plateText) commonWord() bool {
	if p.upper || p.sep == 0 || p.pairs || p.has(plateDK) && p.size == 7 {
		return false
	}
	p.rank = dict.CommonRank(p.letters)
	return 0 < p.rank && p.rank < 3 && !p.wordly() && !p.abbreviated()
}

// seldomWord reports whether the letters are a word that only right behind a vehicle is a plate's: "kerran lk 538".
func (p *plateText) seldomWord() bool { return 0 < p.rank && p.rank < 4 && !p.said.right() }

// thing reports whether the letters are rather a word or a unit, and the digits its number: "RAM 512", "kl 1230".
func (p *plateText) thing() bool {
	var w word
	w.fold(p.letters)
	unit, year := p.unit(&w), p.year()
	if year || p.sep == 0 {
		return (year || unit) && p.said < saidPlate
	}
	if (p.pairs || p.joint != 0 && p.e > p.i+3) && moneyWords.has(&w) { // KR 12 345, KR · 4500
		return true
	}
	small := smallWords.has(&w)
	return (unit || small) && !p.clear(&w, unit) && p.rather(&w, unit, small)
}

// rather reports whether letters that are a word, w, be that a unit or a small one, are so here, by how they are written and what was
// said before.
func (p *plateText) rather(w *word, unit, small bool) bool {
	switch {
	case p.pairs, p.upper && p.sep == '-':
		return p.said == saidNothing
	case p.office(w), p.dashed() && p.said.right() && !unit:
		return false
	case p.upper:
		return p.said < saidPlate && (unit || p.said == saidNothing || shouted(p.b, p.lo))
	}
	return p.said != saidPlateRight || small || p.size != 7
}

// unit reports whether the letters, w, are a unit or a model of things that have numbers.
func (p *plateText) unit(w *word) bool {
	if plateNot.has(w) && (!p.long() || moneyWords.has(w) || smallWords.has(w)) {
		return true
	}
	return p.size < 6 && plateModels.has(w)
}

// long reports whether it is two capitals and five figures apart, which few units have: "ED 55120".
func (p *plateText) long() bool { return p.upper && p.sep == ' ' && p.size == 7 && !p.pairs }

// clear reports whether capitals that are a word, or a unit, are a plate's for what stands before or behind them: "moppen MOB 73L",
// "AV 60 371".
func (p *plateText) clear(w *word, unit bool) bool {
	if !p.upper {
		return false
	}
	if p.pairs {
		return !unit && !noPairs.has(w) && !shouted(p.b, p.lo)
	}
	return p.lettered() && p.sep == ' ' && p.said.right()
}

// code reports whether letters and digits without a blank are said to be a code, an order or the like: "din kod är RXT821".
func (p *plateText) code() bool {
	return p.sep == 0 && p.said == saidNothing && otherNumber(p.b, p.lo)
}

// year reports whether the digits, apart from two letters, are a year: "VM 2026".
func (p *plateText) year() bool {
	if p.sep == 0 || len(p.letters) != 2 || p.size != 6 {
		return false
	}
	century := string(p.b[p.i : p.i+2])
	return century == "19" || century == "20"
}

// shouted reports whether the word before b[i] is in capitals too.
func shouted(b []byte, i int) bool {
	lo, hi, ok := before(b, i)
	return ok && hi-lo > 1 && isUpper(b[lo]) && isUpper(b[hi-1])
}
