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
		for m > 0 && lo-m < 4 && isUpper(b[m-1]) {
			m--
		}
		if lo-1-m == 2 && !isWord(at(b, m-1)) && isUpper(b[lo]) && digits(b, i) == i+2 && ends(b, i+2) {
			return m, i + 2, plateReading(b, m, 4, true)
		}
	}
	if c := at(b, lo-1); isDigit(c) || c == '-' || c == '_' || c == '/' || c == '.' && !isWord(at(b, lo-2)) || c == '@' || c == '#' {
		return 0, 0, r
	}
	return ordinaryPlate(b, lo, k, i, sep)
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
	if f == 0 && upper && sep == 0 && !pairs && n <= 7 && ends(b, e) && near(b, lo, plateStrong, plateFill, 0) {
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
	strong := near(b, lo, plateStrong, plateFill, 1)
	car := strong || near(b, lo, plateCars, plateFill, 1)
	var w word
	w.fold(b[lo:k])
	word := sep != 0 && (plateNot.has(&w) || smallWords.has(&w))
	glued := plateNot.has(&w) && !strong
	letters := k - lo
	bits := 0
	switch {
	case glued && sep == 0, word && !(car && (pairs || upper && sep == '-')) && !strong, word && !pairs && !upper:
	case f&plateSE != 0 && (upper || sep == 0):
		bits = 4
	case f&plateDK != 0 && n == 7 && (upper || sep == 0 || pairs):
		bits = 4
	case f&plateAX != 0:
		bits = 4
	case f&plateFI != 0 && sep == '-' && (letters == 3 && n >= 5 || car && upper):
		bits = 4
	case upper || sep == 0 || strong:
		bits = 1
	case sep == ' ' && at(b, i-2) != ' ' && (f&plateDK != 0 && n == 7 || f&plateSE != 0 && letters == 3 && dict.Lookup(b[lo:k]) == 0 && dict.CommonRank(b[lo:k])&^4 == 0): // mnd 884
		bits = 3
	}
	if !upper && bits > 1 && !car {
		bits = 3
	}
	if bits == 0 {
		return 0, 0, r
	}
	r = plateReading(b, lo, bits, bits > 1 || strong || f&(plateIS|plateNO) != 0 && upper && sep == ' ')
	if r.Bits == bits && bits >= 3 && carBehind(b, e) {
		r.Bits += 4
	}
	return lo, e, r
}

// carBehind reports whether a car, or its insurance, is spoken of in the five words behind b[i].
func carBehind(b []byte, i int) bool {
	if at(b, i) != ' ' {
		return false
	}
	var w word
	for n := 0; n < 5; n++ {
		lo, hi, ok := after(b, i)
		if !ok || sentence(b, i, lo) || at(b, i) == ',' {
			return false
		}
		if w.fold(b[lo:hi]); carsBehind.has(&w) {
			return true
		}
		i = hi
	}
	return false
}

var carsBehind = newLexicon(`bil bilen bilens bilar car cars auto auton autoni autoksi bíll bíllinn bílinn bifreið* fordon* køretøj* kjøretøy* försäkring* forsikring* vakuutu* trygging* parkering* parkerad parkeret parkert parked parkerade avställd påställd släp* tilhenger* trailer* moped* motorcykel* besiktning* besiktigad syn synet eu-kontroll leimattu katsastu* skoðun`)

// plateReading adds what the word right before b[lo] says.
func plateReading(b []byte, lo, bits int, cars bool) pii.Reading {
	r := pii.Reading{Bits: bits, Need: true, Evidence: pii.HasForm}
	if near(b, lo, plateStrong, plateFill, 1) {
		r.Bits = 8 + bits
	} else if cars && (near(b, lo, plateCars, plateFill, 1) || modelBefore(b, lo)) {
		r.Bits = 4 + bits
	}
	return r
}

// modelBefore reports whether a car's make and model stand right before b[i]: "Volvo V70", "audi a4,".
func modelBefore(b []byte, i int) bool {
	for k := 0; k < 2 && i > 0 && (b[i-1] == ' ' || b[i-1] == ',' || b[i-1] == '('); k++ {
		i--
	}
	k, digit := i, false
	for k > 0 && i-k < 6 && (isLetter(b[k-1]) || isDigit(b[k-1])) {
		k--
		digit = digit || isDigit(b[k])
	}
	return digit && i-k < 6 && near(b, k, plateCars, plateFill, 0)
}

// personalPlate reads "regnr: MAMMA1" with the colon at b[i].
func personalPlate(b []byte, i int) (start, end int, r pii.Reading) {
	lo, hi, ok := before(b, i)
	if !ok || i-hi > 1 {
		return 0, 0, r
	}
	start = i + 1
	if at(b, start) == ' ' {
		start++
	}
	end = start
	letters := false
	for end < len(b) && (isUpper(b[end]) || isDigit(b[end])) {
		letters = letters || isUpper(b[end])
		end++
	}
	if n := end - start; n < 2 || n > 7 || !letters || !ends(b, end) || isUpper(at(b, end+1)) && at(b, end) == ' ' || isDigit(at(b, end+1)) {
		return 0, 0, r
	}
	var w word
	if w.fold(b[lo:hi]); !plateStrong.has(&w) {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
}
