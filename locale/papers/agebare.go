package papers

// Ages and years of birth that say less of themselves: without a unit, without a subject, of two figures.

var (
	ageOld  = newLexicon(`gml gammal gammalt gammel gammelt gamal gamall gömul gamla gamle vanha old`)
	ageSex  = newLexicon(`girl boy guy dam damen dame herre herren tant gubbe farbror kvinna kvinnan kvinne kvinnen kvinde kvinden mann mannen mand manden nainen naisen mies miehen female male woman lady karlmaður kona konan pojke pojken flicka flickan gutt gutten jente jenta dreng drengen pige pigen poika tyttö kvinnlig manlig kvinnelig mannlig mandlig kvindelig tjej kille pensionär pensjonist pensionist eläkeläinen eldri`)
	agePlus = newLexicon(`hon hun han bast fyllda fyllt så och og and ja en men mutta but i om på samt som who`)
	ageWith = newLexicon(`med with som har inkommer inkom søker söker`)
	ageNo   = newLexicon(`av af of i om på gånger ganger gange kertaa times st stk kr kg km m cm min timmar timer dagar dager dage minuter minutter veckor uker uger månader måneder av`)
)

// ageBehind weighs an age in years at b[i:end] by what follows: "43 år gammel mann", "52 år, kvinna",
// "12-åringen min".
func ageBehind(b []byte, i, end int, kind byte) int {
	if kind == 'a' {
		return 0
	}
	lo, hi, ok := after(b, end)
	if !ok || lo-end > 2 || sentence(b, end, lo) {
		return 0
	}
	var w word
	w.fold(b[lo:hi])
	if kind == 'p' {
		if end > 3 && string(b[end-3:end]) == "old" && (ageSex.has(&w) || ageKin.has(&w)) {
			return 11
		}
		if at(b, end) == ' ' && (ageMine.has(&w) && !article(string(w.bytes())) || i == 0 && ageWith.has(&w) || ageKin.has(&w) && !generic(&w) && string(w.bytes()) != "barn" || number(b[i:digits(b, i)]) >= 40 && ageSex.has(&w)) {
			return 11
		}
		return 0
	}
	if end > 3 && string(b[end-3:end]) == "old" || end > 3 && string(b[end-2:end]) == "yo" { // a 34-year-old man
		if ageSex.has(&w) || ageKin.has(&w) {
			return 11
		}
	}
	if ageKin.has(&w) && at(b, end-1) == 'a' && !generic(&w) { // 34 ára frændi
		return 11
	}
	if !ageOld.has(&w) {
		if (ageSex.has(&w) || at(b, end-2) == '/' && ageKin.has(&w)) && at(b, end) != '.' {
			return 11
		}
		return 0
	}
	if l2, h2, ok := after(b, hi); ok && l2-hi <= 2 && at(b, hi) != '.' {
		if w.fold(b[l2:h2]); ageSex.has(&w) || ageKin.has(&w) && !generic(&w) {
			return 11
		}
	}
	if number(b[i:digits(b, i)]) < 16 {
		return 0
	}
	// Nobody and nothing is named before: who writes so speaks of himself.
	l2, _, ok := before(b, i)
	if !ok {
		if i == 0 {
			return 10
		}
		return 0
	}
	w.fold(b[l2 : l2+letterRun(b[l2:])])
	if _, _, more := before(b, l2); !more && ageVerbs.has(&w) && l2 == 0 {
		return 10
	}
	return 0
}

// letterRun returns the length of the word that b begins with.
func letterRun(b []byte) int {
	n := 0
	for n < len(b) && isWord(b[n]) {
		n++
	}
	return n
}

// bareAge weighs a number without a unit at b[i:e]: "sonen fyller 18", "jag är 34 och …".
func bareAge(b []byte, i, e int) int {
	n := number(b[i:e])
	if n > 0 && n <= 110 && ages(b, i, e) && listOfAges(b, i, e) {
		return 10
	}
	if at(b, i-1) == '(' && at(b, e) == ')' && n > 0 && kinNear(b, i, 2) { // min man (83)
		return 11
	}
	if at(b, i-1) == ' ' && at(b, i-2) == ',' && (at(b, e) == ',' || at(b, e) == 0 && n >= 18) && n > 0 && n <= 110 { // mormor, 91, kan inte gå
		if lo, hi, ok := before(b, i); ok && hi == i-2 {
			var w word
			if w.fold(b[lo:hi]); ageKin.has(&w) || n >= 18 && ageSex.has(&w) || ageMine.has(&w) && kinNear(b, lo, 1) {
				return 11
			}
		}
	}
	if at(b, i-1) != ' ' || n == 0 || n > 110 || !ends(b, e) || at(b, e) == '%' || at(b, e) == '-' || at(b, e) == ':' || at(b, e) == '/' || at(b, e) == '+' {
		return 0
	}
	// Most numbers go here: what stands before ends as the verbs do.
	switch c := b[max(0, i-2)] | 0x20; c {
	case 'r', 'e', 's', 'm', 'n', 'd', 'a', 'y', 'i', 't', 'u', 'f', 'v', 0xA4 | 0x20, 0xA5 | 0x20:
	default:
		return 0
	}
	lo, hi, ok := before(b, i)
	if !ok || hi != i-1 {
		return 0
	}
	var w, v word
	if w.fold(b[lo:hi]); !ageLead.has(&w) {
		return 0
	}
	if s := string(w.bytes()); (s == "af" || s == "av" || s == "of") && n >= 10 && nounBefore(b, lo) { // i en alder af 83
		return 11
	}
	if string(w.bytes()) == "of" && n >= 3 { // a man of 82
		if l2, h2, ok := before(b, lo); ok && h2 == lo-1 && (ageSex.has(fold(&v, b[l2:h2])) || string(v.bytes()) == "man") && !(at(b, e) == ' ' && isDigit(at(b, e+1))) {
			if l3, h3, ok := after(b, e); !ok || at(b, e) != ' ' || agePlus.has(fold(&v, b[l3:h3])) || ageWith.has(&v) {
				return 11
			}
		}
	}
	if string(w.bytes()) == "pa" { // en kille på 17
		return ageOn(b, lo, e, n)
	}
	if n > 0 && n < 16 && at(b, e) != ' ' && at(b, e) != 0 && at(b, e) != ',' && at(b, e) != '.' && at(b, e) != '!' && at(b, e) != '\n' {
		return 0
	}
	if c := at(b, e); (c == ',' || c == 0 || c == '.' || c == ' ') && n >= 18 && elder(b, lo, hi) { // pappa 81, dement
		if l2, h2, ok := after(b, e); c != ' ' || ok && l2 == e+1 && (agePlus.has(fold(&v, b[l2:h2])) || n >= 60 && !ageFloor.has(&v)) {
			return 11
		}
	}
	if c := at(b, e); (c == ',' || c == 0) && n <= 25 && !isDigit(at(b, e+1)) && ageYoung.has(&w) && string(w.bytes()) != "kid" { // sonen 14, har
		return 10
	}
	for k := 0; k < 2 && (ageOnly(string(w.bytes())) || n >= 60 && string(w.bytes()) == "over"); k++ { // hon är bara 12
		l2, h2, ok := before(b, lo)
		if !ok || h2 != lo-1 {
			return 0
		}
		lo = l2
		w.fold(b[l2:h2])
	}
	turns := ageTurns.has(&w)
	if !turns && (n > 99 || !ageVerbs.has(&w) && !ageAm.has(&w)) {
		return 0
	}
	if !turns && n < 16 && !childBefore(b, lo) {
		return 0
	}
	if l2, h2, ok := after(b, e); ok && l2-e <= 2 && at(b, e) == ' ' {
		v.fold(b[l2:h2])
		switch {
		case turns:
			if ageNo.has(&v) && string(v.bytes()) != "i" && string(v.bytes()) != "om" && string(v.bytes()) != "pa" {
				return 0
			}
		case becomes(string(w.bytes())) && (string(v.bytes()) == "i" || string(v.bytes()) == "til" || string(v.bytes()) == "till" || string(v.bytes()) == "nasta" || string(v.bytes()) == "neste" || string(v.bytes()) == "naeste" || string(v.bytes()) == "snart" || string(v.bytes()) == "a"):
		case ageOld.has(&v):
		case n >= 60 && !ageFloor.has(&v) && !ageNo.has(&v) && (kinNear(b, lo, 2) || lo > 4 && string(b[lo-4:lo]) == "som "):
		case !agePlus.has(&v) || ageNo.has(&v):
			return 0
		}
	} else if k := at(b, e); k == ' ' && isDigit(at(b, e+1)) || k == ' ' && !turns {
		return 0
	}
	if turns {
		if s := string(w.bytes()); s == "taytan" || s == "taytin" { // I turn
			return 11
		}
		if l2, h2, ok := before(b, lo); ok && h2 == lo-1 && n >= 18 && (string(w.bytes()) == "fyllda" || string(w.bytes()) == "fylda" || string(w.bytes()) == "fylte") && ageOnly(string(fold(&v, b[l2:h2]).bytes())) { // nyss fyllda 92
			return 10
		}
		if ageSubject(b, lo, true) >= 11 {
			return 11
		}
		if lo == 0 || lo == 4 && (string(b[:4]) == "har " || string(b[:4]) == "Har ") {
			return 10
		}
		return 0
	}
	if ageAm.has(&w) {
		return 10
	}
	// I am, she is: the subject right before the verb.
	l2, h2, ok := before(b, lo)
	if (lo == 0 || ok && sentence(b, h2, lo)) && (n >= 60 && at(b, e) != 0 || becomes(string(w.bytes())) && at(b, e) == ' ') { // Er 83, bor alene
		return 10
	}
	if c := at(b, lo-1); string(w.bytes()) == "s" && c != '\'' {
		return 0
	}
	if !ok || h2 != lo-1 && !(h2 == lo-1 || at(b, h2) == '\'') {
		return 0
	}
	if kinNear(b, lo, 2) || ageNoun.has(fold(&v, b[l2:h2])) {
		return 10
	}
	if l3, h3, ok := before(b, l2); n >= 60 && string(b[l2:h2]) == "som" && ok && h3 == l2-1 && capital(b[l3:h3]) { // Birgit som är 81
		return 10
	}
	switch w.fold(b[l2:h2]); string(w.bytes()) {
	case "jag", "jeg", "eg", "ja", "i", "hon", "han", "hun", "ho", "she", "he", "hann":
		return 10
	}
	return 0
}

// fold makes w the folded form of b and returns it.
func fold(w *word, b []byte) *word {
	w.fold(b)
	return w
}
