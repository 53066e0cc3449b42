package papers

// Days of birth without a year, and months with one.

// dayOfBirth reads the day and month whose first digit is b[i] right behind a word of birth: "född 12 mars",
// "fyller år den 12/3". It returns the end, or 0.
func dayOfBirth(b []byte, i int) int {
	e := digits(b, i)
	d := number(b[i:min(e, i+2)])
	if e-i > 2 || d < 1 || d > 31 {
		return 0
	}
	end := 0
	switch c := at(b, e); {
	case c == '/' || c == '.' && isDigit(at(b, e+1)) || c == '-':
		m := digits(b, e+1)
		if n := number(b[e+1 : min(m, e+3)]); m-e < 2 || m-e > 3 || n < 1 || n > 12 || isDigit(at(b, m+1)) && at(b, m) != ' ' || at(b, m) == '/' {
			return 0
		}
		end = m
	case c == ' ' || c == '.' || c == ':':
		k := e
		for k < len(b) && k-e < 3 && (b[k] == ' ' || b[k] == '.' || b[k] == ':' || k > e && b[k] == 'e' && b[k-1] == ':') {
			k++
		}
		lo, hi, ok := after(b, k)
		if !ok || lo != k || month(b[lo:hi]) == 0 {
			return 0
		}
		end = hi
		if y := digits(b, hi+1); at(b, hi) == ' ' && y == hi+3 && ends(b, y) && !nextIsDigit(b, y) { // 12 Apr 58
			if l2, h2, ok := after(b, y); !ok || l2 != y+1 || !counts(b[l2:h2]) {
				end = y
			}
		}
	default:
		return 0
	}
	if isWord(at(b, end)) || isDigit(at(b, end)) {
		return 0
	}
	var w word
	for k, n := i, 0; n < 4; n++ {
		lo, hi, ok := before(b, k)
		if !ok || k-hi > 3 || sentence(b, hi, k) {
			return 0
		}
		w.fold(b[lo:hi])
		if birthWords.has(&w) {
			return end
		}
		switch s := string(w.bytes()); {
		case s == "ar" && n < 2: // fyller år
			l2, h2, ok := before(b, lo)
			if !ok || h2 != lo-1 {
				return 0
			}
			if w.fold(b[l2:h2]); ageTurns.has(&w) {
				return end
			}
		case s == "den" || s == "d" || s == "er" || s == "is" || s == "on" || s == "i" || s == "the" || s == "min" || s == "mitt":
		default:
			return 0
		}
		k = lo
	}
	return 0
}

// withMonth takes the name of a month right before a year to it.
func (x *day) withMonth(b []byte) {
	if !x.yearOnly || x.start < 4 || b[x.start-1] != ' ' {
		return
	}
	if lo, hi, ok := before(b, x.start); ok && hi == x.start-1 && month(b[lo:hi]) > 0 {
		x.start = lo
	}
}

// sexBefore reports whether the word before b[i] is a man or a woman: "kvinna f 1944".
func sexBefore(b []byte, i int) bool {
	lo, hi, ok := before(b, i)
	if !ok || hi != i-1 {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return ageSex.has(&w)
}

// yearOfClass reads a year of birth with the ending of "one of 85" that begins at b[i]: "jag är en 85:a", "er 1968:an". It
// returns the end, or 0.
func yearOfClass(b []byte, i int) int {
	e := digits(b, i)
	if e-i != 2 && e-i != 4 || at(b, e) != ':' || at(b, e+1) != 'a' || at(b, i-1) != ' ' {
		return 0
	}
	if c := at(b, e+2); isWord(c) && (c != 'n' || isWord(at(b, e+3))) {
		return 0
	}
	if n := number(b[i:e]); e-i == 4 && (n < firstYear || n > lastYear) {
		return 0
	}
	var w word
	lo, hi, ok := before(b, i)
	if !ok || hi != i-1 {
		return 0
	}
	if w.fold(b[lo:hi]); article(string(w.bytes())) {
		if lo, hi, ok = before(b, lo); !ok {
			return 0
		}
		w.fold(b[lo:hi])
	}
	if !ageVerbs.has(&w) {
		return 0
	}
	if lo, hi, ok = before(b, lo); !ok {
		return 0
	}
	if w.fold(b[lo:hi]); ageSelf.has(&w) || kinNear(b, hi+1, 2) {
		if e += 2; at(b, e) == 'n' {
			e++
		}
		return e
	}
	return 0
}

// behindName reports whether a full name and a comma stand right before b[i]: "passenger Lilja Steinsdóttir, 12.02.1988".
func behindName(b []byte, i int) bool {
	if i < 8 || b[i-1] != ' ' || b[i-2] != ',' {
		return false
	}
	lo, hi, ok := before(b, i)
	return ok && hi == i-2 && capital(b[lo:hi]) && fullName(b, lo, hi)
}

// counts reports whether b is a unit of what is counted.
func counts(b []byte) bool {
	var w word
	w.fold(b)
	return ageFloor.has(&w) || ageNo.has(&w)
}

// ofClass reports whether the year x is said to be that of who writes: "årgång 1961 är jag", "jeg er årgang 1958".
func ofClass(b []byte, x day) bool {
	var w word
	lo, hi, ok := before(b, x.start)
	if !ok || hi != x.start-1 {
		return false
	}
	switch w.fold(b[lo:hi]); string(w.bytes()) {
	case "argang", "vuosimallia", "argerd", "arsmodell", "argangen", "model", "vintage":
	default:
		return false
	}
	if lo, hi, ok = before(b, lo); ok {
		if w.fold(b[lo:hi]); ageAm.has(&w) {
			return true
		}
		if ageVerbs.has(&w) {
			if lo, hi, ok = before(b, lo); ok {
				if w.fold(b[lo:hi]); ageSelf.has(&w) || ageKin.has(&w) && !generic(&w) {
					return true
				}
			}
		}
	}
	if lo, hi, ok = after(b, x.end); ok && lo == x.end+1 {
		if w.fold(b[lo:hi]); ageVerbs.has(&w) {
			if lo, hi, ok = after(b, hi); ok {
				w.fold(b[lo:hi])
				return ageSelf.has(&w)
			}
		}
	}
	return false
}

// shortYear reads a year of two figures right behind a word of birth, the first of which is b[i]:
// "född -85", "f. 62", "født i '58". It returns 0 for none.
func shortYear(b []byte, i int) (start, end int) {
	end = digits(b, i)
	n := number(b[i:end])
	if end-i != 2 || !ends(b, end) || at(b, end) == '%' || at(b, end) == '/' || at(b, end) == '-' || at(b, end) == ':' || at(b, end) == '.' && isDigit(at(b, end+2)) {
		return 0, 0
	}
	start = i
	sign := at(b, i-1) == '-' || at(b, i-1) == '\''
	if sign {
		start--
	}
	if start > 0 && b[start-1] != ' ' && b[start-1] != '.' && b[start-1] != ':' || !sign && n < 32 {
		return 0, 0
	}
	if lo, hi, ok := before(b, start); !ok || start-hi > 3 || !mayBear(b[lo:hi]) {
		return 0, 0
	}
	if lo, hi, ok := after(b, end); ok && lo == end+1 {
		var w word
		if w.fold(b[lo:hi]); ageNo.has(&w) && string(w.bytes()) != "i" && string(w.bytes()) != "pa" || month(b[lo:hi]) > 0 || string(w.bytes()) == "ar" || string(w.bytes()) == "ara" {
			return 0, 0
		}
	}
	var w word
	for k, n := start, 0; n < 3; n++ {
		lo, hi, ok := before(b, k)
		if !ok || k-hi > 3 {
			return 0, 0
		}
		w.fold(b[lo:hi])
		if birthWords.has(&w) || n == 0 && hi-lo == 1 && b[lo]|0x20 == 'f' && at(b, hi) == '.' && (lo == 0 || b[lo-1] == ' ' || b[lo-1] == '(' || b[lo-1] == ',') {
			return start, end
		}
		switch string(w.bytes()) {
		case "vuonna", "arid", "i", "ar", "aret", "in", "er", "is", "on", "and":
		default:
			return 0, 0
		}
		k = lo
	}
	return 0, 0
}

// mayBear reports whether b begins as a word of birth does, or one that may stand behind it.
func mayBear(b []byte) bool {
	switch b[0] | 0x20 {
	case 'f', 'b', 's', 'd', 'g', 'i', 'a', 'e', 'o', 'v', 0xC3 | 0x20:
		return true
	}
	return false
}
