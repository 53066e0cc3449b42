package papers

import "github.com/sladd-go/sladd/pii"

// Numbers of the registers that authorities keep: a year and a running number in either order, alone or behind the
// letters of a committee or an office: "ÖFN 2025-1187", "PN/2026-00417", "OPK-2026-1123", "2026/118". Shops
// number their tickets so too: the word for a register, or letters with the word for a case or a decision,
// must stand before.

var (
	// caseRegister names the number of a register that only authorities keep.
	caseRegister = newLexicon(`dnr diarienr diarienum* diariet dnro diaarinro diaarinum* diaari journal journalnr journalnum* jnr j anmeldelsesnr
		anmeldelsesnum* anmälningsnr anmälningsnum* komunr komunúmer komunúmeri málaskrá málaskrár málaskránni`)
	// caseDecided are what authorities decide.
	caseDecided = newLexicon(`beslut beslutet besluten vedtak vedtaket afgørelse afgørelsen päätös päätöksen päätöksessä päätökseen
		päätösnum* päätösnro *päätös *päätöksen ákvörðun bygglov bygglovet byggesag byggesak tillstånd tillståndet förordnande
		förordnandet förordnad förordnats forordnet forordning oppnevnt oppnevning beskikkelse *beslut *beslutet *vedtak *vedtaket
		*afgørelse *afgørelsen`)
	// caseRefs name a reference, which with the letters of a committee is a case's.
	caseRefs = newLexicon(`ref referens referensen referensnr referensnum* reference`)
	// officeLetters are the letters of offices that stand before their numbers: "sagsnummer SIRI 25-0471833".
	officeLetters = newLexicon(`siri udi une nav hel soc fk fsk skv kfm csn ivo imy mv skm skat dvv kela migri udl us kfn jo do lst pts tsv`)
	// caseBoards are what committees are.
	caseBoards = newLexicon(`*nämnden *nämnd *nämndens *nämnds *förvaltningen överförmyndar*`)
	// committees are the letters of Swedish committees and boards.
	committees = newLexicon(`öfn öf sbn sn ks ksn bun mbn mn bn pn tn kn fn gvn un von än kfn an ifn san stn vn nn msn kun ubn fsn skn bmn
		mhn hsn osn rs gn tfn lst kftn mrn sun vof omn ssn shn bmk äon jn`)
)

// lettersBefore returns where the letters of a committee or an office begin that stand before b[i], with a blank, dash or
// slash between: "SBN 2026/00341". Without them it returns i, and -1 where something else adjoins.
func lettersBefore(b []byte, i int) int {
	switch c := at(b, i-1); {
	case c == ' ' || c == '-' || c == '/':
		if k := committeeBefore(b, i); k >= 0 || c != ' ' {
			return k
		}
		return i
	case c == '.' || opensCase(c) || c == '_' && stressBegins(b, i):
		return i
	}
	return -1
}

// committeeBefore returns where one to five letters of a committee begin before the sign at b[i-1], which is no blank behind one, or -1.
func committeeBefore(b []byte, i int) int {
	k := i - 1
	for k > 0 && i-k < 8 && (isUpper(b[k-1]) || b[k-1] >= 0x80) {
		k--
	}
	n := runes(b[k : i-1])
	if n == 0 || n == 1 && b[i-1] == ' ' || n > 5 || !capital(b[k:i-1]) || adjoins(at(b, k-1)) {
		return -1
	}
	return k
}

// opensCase reports whether a case number may begin right behind c: the start of the text or a line, a sign that leads to a value or that
// stands round one.
func opensCase(c byte) bool {
	switch c {
	case 0, '\n', '\t', ':', ';', '=', '|', '#', '*', '(', '[', '{', '<', '>', '"', '\'', '`':
		return true
	}
	return false
}

// adjoins reports whether letters behind c are a part of something longer.
func adjoins(c byte) bool { return isWord(c) || isDigit(c) || c == '-' || c == '/' }

// filedGoesOn reports whether the digits b[i:e] are as many as those of a register, or what follows may go on with them.
func filedGoesOn(b []byte, i, e int) bool {
	switch at(b, e) {
	case '-', '/', '.', ':':
		return true
	case ' ': // the tax office: 202 418833-25/8321
		m := digits(b, e+1)
		sign := at(b, m)
		if e-i <= 3 {
			return m > e+4 || m == e+4 && (sign == '-' || sign == '/')
		}
	}
	return e-i >= 6
}

// registered reads a number right behind the word for a register, however it is written: what is called so is
// nothing else, "dnr 4471/26". Its first digit is b[i], which ends at b[e], and its letters begin at b[start].
func registered(b []byte, start, i, e int) (end int) {
	least := called(b, start)
	if least == 0 || looksLikeDay(b, i) {
		return -1
	}
	end, figures, signs := filedRun(b, i, e)
	if figures < least || signs == 0 && (figures < 6 || least > 7) || !ends(b, end) || least > 7 && yearsAlone(b, i, end) {
		return -1
	}
	return end
}

// filedRun returns where digits, letters and the signs between them end that begin at b[i], and counts its figures and signs. A
// blank is one of them between the first digits, which end at b[e], and others, if they are three at most.
func filedRun(b []byte, i, e int) (end, figures, signs int) {
	for k := i; k < len(b) && k-i < 32; k++ {
		switch c := b[k]; {
		case isDigit(c):
			figures++
			end = k + 1
		case isLetter(c):
			end = k + 1
		case c == ' ' && k == e && e-i <= 3 && isDigit(at(b, k+1)), c == '-', c == '/', c == '.', c == ':':
			signs++
		default:
			return end, figures, signs
		}
	}
	return end, figures, signs
}

// called returns how many digits a number has at least before which the word for a register stands at b[i], perhaps
// with one that fills, or 0. A journal is kept by lawyers too, with fewer, and by itself it is a paper that has years.
func called(b []byte, i int) int {
	switch lastLetter(b, i) | 0x20 { // the last letters of caseRegister and of what fills
	case 'r', 'o', 't', 'i', 'n', 'l':
	default:
		return 0
	}
	var w word
	for n := 0; n < 2; n++ {
		lo, hi, ok := before(b, i)
		if !ok || i-hi > 3 {
			return 0
		}
		switch w.fold(b[lo:hi]); {
		case !caseRegister.has(&w):
		case w.bytes()[0] == 'j' && w.n == len("journal"):
			return 8
		case w.bytes()[0] == 'j':
			return 7
		default:
			return 4
		}
		if !caseFill.has(&w) {
			return 0
		}
		i = lo
	}
	return 0
}

// filedAt reads a number of a register whose first digit is b[i]; the digits end at b[e].
func filedAt(b []byte, i, e int) (start, end int, r pii.Reading) {
	if !filedGoesOn(b, i, e) {
		return 0, 0, r
	}
	if start = caseBegins(b, i, e); start < 0 {
		return 0, 0, r
	}
	if end = registered(b, start, i, e); end > 0 {
		return start, end, pii.Reading{Bits: proven, Evidence: pii.Position}
	}
	if i-start < 2 || i-start == 2 && (e-i != 4 || !recent(b[i:e]) || !near(b, start, caseWords, caseFill, 0)) {
		return 0, 0, r
	}
	if end = filedForm(b, i, e); end < 0 {
		return 0, 0, r
	}
	var w word
	w.fold(b[start : i-1])
	known := committees.has(&w)
	switch {
	case near(b, start, caseDecided, caseFill, 1), known && committeeSpoken(b, start):
		return start, end, pii.Reading{Bits: proven, Evidence: pii.HasForm | pii.Position}
	case known, at(b, i-1) == ' ' && at(b, e) == '/' && capital(b[start:]), near(b, start, caseWords, caseFill, 1):
		return start, end, pii.Reading{Bits: 4, Evidence: pii.HasForm, Need: true}
	}
	return 0, 0, r
}

// besideCommittee are the words near the letters of a committee that make its number a case's: "beslutet från i maj, SBN 2026/341".
var besideCommittee = []saying{
	{words: caseDecided, skip: 3},
	{words: caseWords, skip: 2},
	{words: caseRefs},
	{words: caseBoards},
}

// committeeSpoken reports whether any of them stands before the letters at b[i].
func committeeSpoken(b []byte, i int) bool {
	for _, s := range besideCommittee {
		if near(b, i, s.words, caseFill, s.skip) {
			return true
		}
	}
	return false
}

// filedForm returns where a year and a running number end that begin at b[i], in either order, or -1.
func filedForm(b []byte, i, e int) int {
	c := at(b, e)
	if c != '-' && c != '/' && c != ':' {
		return -1
	}
	m := digits(b, e+1)
	n := m - e - 1
	switch {
	case e-i == 4 && recent(b[i:e]) && n >= 2 && n <= 8: // 2026-0458, 2026-0458-3
		if t := digits(b, min(m+1, len(b))); at(b, m) == '-' && t > m+1 && t <= m+4 {
			m = t
		}
		if n == 2 && (c != '/' || m > e+3) {
			return -1
		}
	case e-i <= 7 && n == 4 && recent(b[e+1:m]): // 118-2026
	default:
		return -1
	}
	if !ends(b, m) {
		return -1
	}
	return m
}

// recent reports whether four digits are a year of which a register may be in use.
func recent(b []byte) bool {
	y := number(b)
	return y >= 1970 && y < 2050
}

// runes returns the number of letters of b.
func runes(b []byte) (n int) {
	for _, c := range b {
		if c&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
