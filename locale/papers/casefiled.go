package papers

import "github.com/sladd-go/sladd/pii"

// Numbers of the registers that authorities keep: a year and a running number in either order, alone or behind the
// letters of a committee or an office: "ÖFN 2025-1187", "PN/2026-00417", "OPK-2026-1123", "2026/118". Shops
// number their tickets so too: the word for a register, or letters with the word for a case or a decision,
// must stand before.

var (
	// caseRegister names the number of a register that only authorities keep.
	caseRegister = newLexicon(`dnr diarienr diarienum* diariet dnro diaarinro diaarinum* diaari journalnr journalnum* jnr j`)
	// caseDecided are what authorities decide.
	caseDecided = newLexicon(`beslut beslutet besluten vedtak vedtaket afgørelse afgørelsen päätös päätöksen päätöksessä päätökseen päätösnum* päätösnro *päätös *päätöksen ákvörðun bygglov bygglovet byggesag byggesak tillstånd tillståndet delegationsbeslut* nämndbeslut*`)
	// committees are the letters of Swedish committees and boards.
	committees = newLexicon(`öfn öf sbn sn ks ksn bun mbn mn bn pn tn kn fn gvn un von än kfn an ifn san stn vn nn msn kun ubn fsn skn bmn mhn hsn osn rs gn tfn lst kftn mrn sun vof vård för barn omn ssn shn ton tekn bmk bygg äon äldre jn ran`)
)

// filedAt reads a number of a register whose first digit is b[i]; the digits end at b[e].
func filedAt(b []byte, i, e int) (start, end int, r pii.Reading) {
	end, dated := filedForm(b, i, e)
	if end < 0 {
		return 0, 0, r
	}
	start = i
	letters := false
	if c := at(b, i-1); c == ' ' || c == '-' || c == '/' {
		k := i - 1
		for k > 0 && i-k < 8 && (isUpper(b[k-1]) || b[k-1] >= 0x80) {
			k--
		}
		if n := runes(b[k : i-1]); n >= 2 && n <= 5 && capital(b[k:i-1]) && !isWord(at(b, k-1)) && !isDigit(at(b, k-1)) && at(b, k-1) != '-' && at(b, k-1) != '/' {
			start, letters = k, true
		} else if c != ' ' {
			return 0, 0, r
		}
	} else if c != 0 && c != '\n' && c != ':' && c != '(' && c != '.' {
		return 0, 0, r
	}
	r = pii.Reading{Bits: 11, Evidence: pii.HasForm | pii.Position}
	if near(b, start, caseRegister, caseFill, 0) {
		return start, end, r
	}
	if !letters || !dated {
		return 0, 0, pii.Reading{}
	}
	var w word
	w.fold(b[start : i-1])
	if known := committees.has(&w); near(b, start, caseDecided, caseFill, 1) || known && near(b, start, caseWords, caseFill, 2) {
		return start, end, r
	} else if known || at(b, i-1) == ' ' && at(b, e) == '/' || near(b, start, caseWords, caseFill, 1) {
		return start, end, pii.Reading{Bits: 4, Evidence: pii.HasForm, Need: true}
	}
	return 0, 0, pii.Reading{}
}

// filedForm returns where a number of a register ends that begins at b[i], or -1. dated says that a year of four digits
// is part of it.
func filedForm(b []byte, i, e int) (end int, dated bool) {
	c := at(b, e)
	if c != '-' && c != '/' {
		return -1, false
	}
	m := digits(b, e+1)
	n := m - e - 1
	switch {
	case e-i == 4 && recent(b[i:e]) && n >= 2 && n <= 7: // 2026-0458, 2026-0458-3
		if m = filedTail(b, m); n == 2 && (c != '/' || m > e+3) {
			return -1, false
		}
		dated = true
	case e-i <= 7 && n == 4 && recent(b[e+1:m]): // 118-2026
		dated = true
	case e-i == 2 && n >= 5 && n <= 7: // 24-0918827; lawyers and shops have fewer
		m = filedTail(b, m)
	case c == '/' && e-i <= 6 && n == 2 && (at(b, m) == '.' || at(b, m) == '/'): // 1123/02.05.01/2026
		for at(b, m) == '.' && digits(b, m+1) == m+3 {
			m += 3
		}
		if at(b, m) != '/' || digits(b, m+1) != m+5 || !recent(b[m+1:m+5]) {
			return -1, false
		}
		m += 5
	default:
		return -1, false
	}
	if !ends(b, m) || (at(b, m) == '-' || at(b, m) == '/' || at(b, m) == '.') && isDigit(at(b, m+1)) {
		return -1, false
	}
	return m, dated
}

// filedTail takes along the number of the paper in a case, "-3".
func filedTail(b []byte, m int) int {
	if t := digits(b, min(m+1, len(b))); at(b, m) == '-' && t > m+1 && t <= m+4 {
		return t
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
