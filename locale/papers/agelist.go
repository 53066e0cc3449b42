package papers

// Ages of several children at once, and ages in months: "två barn (3 och 5 år)", "bebis på 5 månader".

var (
	ageKids   = newLexicon(`börnin börnunum drengene drengerne pigerne guttene jentene pojkarna flickorna sons daughters boys girls tyttöjä poikia pojat tytöt lapseni barn barna barnen børn børnene børnene barnbarn barnebarn børnebarn kids children lapset lasta lapsi lapsemme lasten lapsella söner sönner døtre døtrer døtrene døttre döttrar tvillingar tvillinger tvillingarna pojkar gutter drenge flickor jenter piger ungar unger börn`)
	agePairs  = newLexicon(`pensionärer pensionister pensjonister par ektepar äkta ægtepar makar föräldrar foreldre forældre vi we eläkeläistä`)
	ageKidsIs = newLexicon(`eru ovat were blir bliver är er e on are på i åldrarna åldern alderen aldrene ages aged ålder alder är ovat mellan mellom mellem henholdsvis respektive`)
	ageMonths = newLexicon(`mdr mnd veckor uger uker viikkoa vikna weeks wks mån månad månader månaders måned måneder månederne mnd mdr months month kk kuukautta kuukauden mánaða mánuði`)
)

// ages reports cheaply whether the digits b[i:e] may be one of several ages: a comma, a parenthesis, or
// a word for "and" stands by them.
func ages(b []byte, i, e int) bool {
	switch p := at(b, i-1); {
	case p == '(':
		return at(b, e) == ',' || at(b, e) == ' ' || at(b, e) == ')'
	case p != ' ':
		return false
	}
	switch c := at(b, e); c {
	case ',', ')', '.', 0, '!':
		return !isDigit(at(b, e+1))
	case ' ':
		switch at(b, e+1) | 0x20 {
		case 'o', 'j', 'a', '&' | 0x20, '+' | 0x20:
			return true
		}
	}
	return false
}

// listOfAges reports whether the age b[i:e] is one of two or more that are told of children right before.
func listOfAges(b []byte, i, e int) bool {
	others, adult := 0, number(b[i:digits(b, i)]) >= 50
	if numberFollows(b, e) {
		others++
	} else if !digitNear(b, i) {
		return false
	}
	var w word
	links := 0
	for n := 0; n < 12; n++ {
		for i > 0 && (isBlank(b[i-1]) && b[i-1] != '\n' || b[i-1] == ',' || b[i-1] == '(' || b[i-1] == '&' || b[i-1] == ':') {
			i--
		}
		if i == 0 {
			return false
		}
		if isDigit(b[i-1]) {
			k := i
			for k > 0 && isDigit(b[k-1]) {
				k--
			}
			if i-k > 2 || links > 0 || at(b, k-1) != ' ' && at(b, k-1) != '(' {
				return false
			}
			others++
			i = k
			continue
		}
		if !isWord(b[i-1]) {
			return false
		}
		k := i
		for k > 0 && isWord(b[k-1]) {
			k--
		}
		w.fold(b[k:i])
		switch s := string(w.bytes()); {
		case ageKids.has(&w):
			return others > 0
		case agePairs.has(&w) && (len(s) > 2 || links > 0):
			return others > 0 && adult
		case s == "och" || s == "og" || s == "ja" || s == "and" || s == "o" || s == "samt" || s == "ar" || s == "v":
			if links > 0 {
				return false
			}
		case (ageKidsIs.has(&w) || links > 0 && ageMine.has(&w)) && links < 3:
			links++
		default:
			return false
		}
		i = k
	}
	return false
}

// digitNear reports whether a digit stands in the twelve bytes before b[i].
func digitNear(b []byte, i int) bool {
	for k := i - 1; k >= 0 && i-k < 13; k-- {
		if isDigit(b[k]) {
			return true
		}
	}
	return false
}

// numberFollows reports whether another age follows b[e]: ", 5", " og 7", " år och 9".
func numberFollows(b []byte, e int) bool {
	var w word
	for n := 0; n < 2; n++ {
		for e < len(b) && (b[e] == ' ' || b[e] == ',' || b[e] == '&') {
			e++
		}
		if e >= len(b) {
			return false
		}
		if isDigit(b[e]) {
			k := digits(b, e)
			return k-e <= 2 && ends(b, k)
		}
		k := e
		for k < len(b) && isWord(b[k]) {
			k++
		}
		switch w.fold(b[e:k]); string(w.bytes()) {
		case "och", "og", "ja", "and", "o", "samt", "ar", "v":
		default:
			return false
		}
		e = k
	}
	return e < len(b) && b[e] == ' ' && isDigit(at(b, e+1))
}

// monthsOld reads an age in months whose unit begins at b[k] and whose number at b[i]: of a baby, or with
// "old" behind. It returns its end, or 0.
func monthsOld(b []byte, i, k int) int {
	lo, hi, ok := after(b, k)
	var w word
	if !ok || lo != k {
		return 0
	}
	if w.fold(b[lo:hi]); !ageMonths.has(&w) {
		return 0
	}
	if l2, h2, ok := after(b, hi); ok && l2 == hi+1 {
		if w.fold(b[l2:h2]); ageOld.has(&w) {
			if l3, h3, ok := after(b, h2); ok && l3 == h2+1 {
				if w.fold(b[l3:h3]); ageYoung.has(&w) {
					return hi
				}
			}
			for n, k := 0, i; n < 4; n++ {
				l3, h3, ok := before(b, k)
				if !ok || sentence(b, h3, k) {
					return 0
				}
				if w.fold(b[l3:h3]); ageYoung.has(&w) {
					return hi
				}
				k = l3
			}
			return 0
		}
	}
	l2, h2, ok := before(b, i)
	if ok && at(b, i-1) == '(' && h2 == i-2 && at(b, hi) == ')' { // dottern (7 mån)
		if w.fold(b[l2:h2]); ageYoung.has(&w) {
			return hi
		}
	}
	if !ok || h2 != i-1 {
		return 0
	}
	w.fold(b[l2:h2])
	if s := string(w.bytes()); s != "pa" && s != "er" && s != "ar" && s != "on" && s != "is" && !ageOnly(s) {
		if ageYoung.has(&w) && s != "barnbarn" {
			return hi
		}
		return 0
	}
	for n := 0; n < 2; n++ {
		if l2, h2, ok = before(b, l2); !ok || sentence(b, h2, i) {
			return 0
		}
		w.fold(b[l2:h2])
		if s := string(w.bytes()); ageYoung.has(&w) || s == "one" && string(b[max(0, l2-7):l2]) == "little " || s == "hon" || s == "hun" || s == "han" || s == "she" || s == "he" || s == "barnet" || s == "lapsi" {
			return hi
		}
	}
	return 0
}

// fraction returns the end of the half or tenths behind the years that end at b[e], or e.
func fraction(b []byte, e int) int {
	switch {
	case (at(b, e) == ',' || at(b, e) == '.') && isDigit(at(b, e+1)) && !isDigit(at(b, e+2)):
		return e + 2
	case e+4 <= len(b) && string(b[e:e+4]) == " 1/2":
		return e + 4
	}
	return e
}

// workedAt reports whether the years that end at b[end] were spent on something: "mina 50 år på firman".
func workedAt(b []byte, end int) bool {
	lo, hi, ok := after(b, end)
	if !ok || lo != end+1 {
		return false
	}
	var w word
	switch w.fold(b[lo:hi]); string(w.bytes()) {
	case "pa", "som", "i", "hos", "med", "at", "as", "in", "with", "sedan", "sen":
		return true
	}
	return false
}

// upward reports whether the word behind b[i:] makes an age the least of many: "age 18 and over".
func upward(b []byte, i int) bool {
	lo, hi, ok := after(b, i)
	if !ok {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	switch string(w.bytes()) {
	case "up", "above", "upp", "opp", "upat", "op":
		return true
	}
	return ageOlder.has(&w)
}
