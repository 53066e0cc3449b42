package papers

// ageClause reads the clause before an age at b[i]: who is it that is so old?
func ageClause(b []byte, i int, kind byte) int {
	var w word
	at0 := i
	next := func() bool {
		lo, hi, ok := before(b, i)
		if !ok || sentence(b, hi, i) {
			return false
		}
		w.fold(b[lo:hi])
		i = lo
		return true
	}
	if !next() {
		return 0
	}
	for n := 0; n < 3 && ageAdv.has(&w) && string(w.bytes()) != "i" && string(w.bytes()) != "over"; n++ {
		if !next() {
			return 0
		}
	}
	s := string(w.bytes())
	switch {
	case ageAm.has(&w): // olen: I am
		return 12
	case kind == 'p' && ageMine.has(&w) && !article(s):
		return 11
	case ageVerbs.has(&w):
		return ageSubject(b, i, ageTurns.has(&w))
	case s == "pa" || s == "of" || s == "med":
		if kinNear(b, i, 4) {
			return 11
		}
		if lo, hi, ok := before(b, i); s == "pa" && ok && hi == i-1 {
			if w.fold(b[lo:hi]); ageSex.has(&w) {
				return 11
			}
		}
		return 0
	case article(s): // I am a 34 year old man; a 15-year-old: somebody, or anybody
		if next() && ageVerbs.has(&w) {
			return ageSubject(b, i, false)
		}
		if kind == 'p' {
			return 6
		}
		return 0
	case s == "over" && number(b[at0:digits(b, at0)]) >= 60: // she is over 80
		if next() && ageVerbs.has(&w) && ageSubject(b, i, false) >= 12 {
			return 11
		}
		return 0
	case ageNot.has(&w):
		return 0
	case ageKin.has(&w) && s != "man" && s != "kid" && s != "child" && s != "baby":
		return 11
	case kind == 'p':
		return 6
	case kind == 'y' && kinNear(b, i, 2): // mor solbjørg 89 år
		return 10
	}
	return 0
}

func article(s string) bool { return s == "en" || s == "et" || s == "ein" || s == "a" || s == "ett" }

// ageSubject looks for the subject of the verb that begins at b[i].
func ageSubject(b []byte, i int, turns bool) int {
	var w word
	joined, unknown := false, 0
	for n, verb := 0, i; n < 9; n++ {
		i = skipAside(b, i)
		lo, hi, ok := before(b, i)
		if !ok || sentence(b, hi, i) || n == 0 && i > 2 && b[i-1] == ' ' && b[i-2] == '.' {
			if n == 0 && !turns && saysHimself(b, verb) {
				return 10
			}
			break
		}
		w.fold(b[lo:hi])
		i = lo
		s := string(w.bytes())
		switch {
		case s == "du" || s == "man" && n == 0 || s == "you" || s == "ni" || s == "vi" || s == "we" || s == "if" || s == "hvis" || s == "om" && n > 0 || s == "dersom" || s == "jos" || s == "ef" || s == "alla" || s == "alle" || s == "maste" || s == "skal" || s == "skall" || s == "must":
			return 0
		case ageSelf.has(&w) && (unknown == 0 || joined):
			return 12
		case ageKin.has(&w) && s != "man":
			return 12
		case ageName.has(&w):
			return 11
		case ageAnd.has(&w):
			joined = true
		case ageMine.has(&w), ageAdv.has(&w), ageVerbs.has(&w):
		default:
			unknown++
		}
		if unknown > 0 && n == 0 && capital(b[lo:hi]) && turns {
			return 10
		}
	}
	return 0
}

// saysHimself reports whether a sentence that begins with the verb at b[i], "Er 83 år og heter …", is said by
// who is so old.
func saysHimself(b []byte, i int) bool {
	if !capital(b[i:]) {
		return false
	}
	var w word
	for n := 0; n < 5 && i < len(b); n++ {
		for i < len(b) && (b[i] == ' ' || isDigit(b[i])) {
			i++
		}
		k := i
		for k < len(b) && isWord(b[k]) {
			k++
		}
		if k == i {
			return i >= len(b) || b[i] == '.' || b[i] == ','
		}
		if w.fold(b[i:k]); n > 1 && ageAnd.has(&w) {
			return true
		}
		i = k
	}
	return false
}

// skipAside returns where an aside in parentheses, or a label, begins that ends right before b[i].
func skipAside(b []byte, i int) int {
	k := i
	for k > 0 && b[k-1] == ' ' {
		k--
	}
	if k == 0 || b[k-1] != ')' && b[k-1] != ']' {
		return i
	}
	for n := k - 2; n >= 0 && k-n < 48; n-- {
		if b[n] == '(' || b[n] == '[' && b[k-1] == ']' {
			return n
		}
	}
	return i
}

// kinNear reports whether one of the n words before b[i] is a person of the family.
func kinNear(b []byte, i, n int) bool {
	var w word
	for range n {
		lo, hi, ok := before(b, i)
		if !ok || sentence(b, hi, i) {
			return false
		}
		w.fold(b[lo:hi])
		if s := string(w.bytes()); ageKin.has(&w) && s != "man" && s != "son" || s == "son" && n > 1 || ageSelf.has(&w) && len(s) > 4 {
			return true
		}
		i = lo
	}
	return false
}

// notNames are capitalised words before an age or a term that name no person.
var notNames = newLexicon(`garanti* lån* rente* ränta* fast* binding* bindning* avtal* aftale* abonnement* bolig* bolån* premium bank* forsikring* försäkring* danmark norge sverige suomi ísland as ab aps oy ehf takuu* warranty loan contract plan kredit* realkredit* serie* alder* ålder* edition whisky rom cognac`)

// fullName reports whether b[lo:hi] and the word before it look like a name: both begin with
// a capital, nothing but a blank between, and neither names a thing that lasts years.
func fullName(b []byte, lo, hi int) bool {
	l2, h2, ok := before(b, lo)
	if !ok || lo-h2 > 2 || !capital(b[l2:h2]) || hi-lo < 3 || h2-l2 < 2 {
		return false
	}
	for k := h2; k < lo; k++ {
		if b[k] != ' ' && b[k] != '-' && b[k] != '.' && b[k] != ',' {
			return false
		}
	}
	var w, v word
	w.fold(b[lo:hi])
	v.fold(b[l2:h2])
	return !notNames.has(&w) && !notNames.has(&v) && !(isUpper(at(b, l2+1)) && isUpper(at(b, hi-1)) && hi-lo < 4)
}

// listed reports whether "x (2 yrs)" stands in a list of people: a finding or a number
// right before "and x" says so.
func listed(b []byte, i int) bool {
	lo, _, ok := before(b, i)
	if !ok {
		return false
	}
	l2, h2, ok := before(b, lo)
	if !ok {
		return false
	}
	var w word
	w.fold(b[l2:h2])
	if !ageAnd.has(&w) || l2 < 2 || b[l2-1] != ' ' {
		return false
	}
	return isDigit(b[l2-2])
}
