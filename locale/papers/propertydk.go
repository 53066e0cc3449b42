package papers

import "bytes"

// Danish parcels: a number, perhaps with letters, and the ejerlav it lies in.

// danishAt reads letters and ejerlav behind the number b[i:e]: "14bx Sønder Bjert By", "114 d, Hjallese By", "12ab".
func danishAt(b []byte, i, e int) land {
	if !wordBehind(b, e) || rightBefore(b, i, 2, bruksNr) { // bnr. 5 i Vang
		return land{}
	}
	small := smallLetters(b, e)
	if end := provenEnd(b, i, e, small); end > 0 {
		return land{start: i, end: end, country: "DK", named: true, proven: true}
	}
	if sameBehind(b, e, small) {
		smst := at(b, small) == ' ' && at(b, small+3) == 's'
		return land{start: i, end: small, country: "DK", named: true, proven: smst}
	}
	if end := smallParcel(b, i, e, small); end > 0 {
		return land{start: i, end: end, country: "DK", named: true}
	}
	k := parcelLetters(b, e)
	if isWord(at(b, k)) || isDigit(at(b, k)) {
		return land{}
	}
	end, known := ejerlavAt(b, k)
	if end == k && (k == e || at(b, e) == ' ' || !ends(b, k)) {
		return land{}
	}
	return land{start: i, end: end, country: "DK", named: known && k > e}
}

// parcelShaped reports whether the letters of a parcel, or a name, stand behind a number that ends at b[e].
func parcelShaped(b []byte, e int) bool {
	if !wordBehind(b, e) {
		return false
	}
	lo, hi, ok := after(b, e)
	return ok && capital(b[lo:hi]) || smallLetters(b, e) > e || parcelLetters(b, e) > e
}

// wordBehind reports whether a word is so near behind a number that ends at b[e] as its letters or its ejerlav are.
func wordBehind(b []byte, e int) bool {
	return isWord(at(b, e)) || isWord(at(b, e+1)) || isWord(at(b, e+2))
}

// parcelLetters returns the end of the letters of a parcel whose number ends at b[e], glued, "14bx", or apart, "114 d, …".
func parcelLetters(b []byte, e int) int {
	if at(b, e) == ' ' && (isSmall(at(b, e+1)) || at(b, e+1) == 0xC3) { // 114 d, Hjallese By; 21 ch Torslunde
		k := e + 1
		for k-e < 5 && (isSmall(at(b, k)) || at(b, k) == 0xC3 || at(b, k-1) == 0xC3) {
			k++
		}
		if k-e > 4 {
			return e
		}
		switch c := at(b, k); {
		case c == 0, c == '.', c == '\n', c == ',', c == ' ' && capital(b[min(k+1, len(b)):]):
			return k
		}
		return e
	}
	for k := 0; k < 3 && (isLetter(at(b, e)) || at(b, e) == 0xC3); k++ {
		if e++; b[e-1] == 0xC3 { // æ ø å
			e++
		}
	}
	return min(e, len(b))
}

// ejerlavAt returns the end of the names from b[i] on that may be an ejerlav's, " Sønder Bjert By", ", Nederby By, Fur", or i,
// and whether one of them is a word of such names.
func ejerlavAt(b []byte, i int) (end int, known bool) {
	end = i
	first, named := 0, 0
	var w word
	for range 7 {
		lo, hi, ok := after(b, end)
		if ok && named > 0 && string(b[end:lo]) == ". " && (end-first <= 3 || ejerlavShort.has(&w)) { // Gl. Rye By
			end++
		}
		if !ok || !ejerlavJoint(b, i, end, lo) {
			break
		}
		w.fold(b[lo:hi])
		is := ejerlav.has(&w)
		if !is && !capital(b[lo:hi]) {
			break
		}
		switch {
		case named == 0:
			first = lo
		case b[end] == ',' && !(known && ejerlavParish(b, first, lo, hi)):
			return end, known
		}
		known = known || is
		named++
		end = hi
	}
	return end, known
}

// ejerlavParish reports whether b[lo:hi], behind a comma, may be the parish of the ejerlav whose names begin at b[first]:
// it bears the ejerlav's name, or what ends a parish is right behind it.
func ejerlavParish(b []byte, first, lo, hi int) bool {
	return bytes.HasPrefix(b[first:], b[lo:hi]) || parishEnds(at(b, hi))
}

// ejerlavJoint reports whether what stands between b[end:lo], behind a parcel that ends at b[i], may join its names.
func ejerlavJoint(b []byte, i, end, lo int) bool {
	switch lo - end {
	case 0, 1:
		return true
	case 2:
		return b[end] == ',' || b[end] == '.' && end == i
	}
	return false
}

// parishEnds reports whether c may stand behind a parish, which ends the line or the clause.
func parishEnds(c byte) bool {
	switch c {
	case 0, '.', ',', ';', ')', '\n':
		return true
	}
	return false
}

// parcelBehind reports whether a Danish parcel's letters, which are small and end at b[small], and the beginning of an ejerlav stand
// apart behind b[e]: "3 fæ, Nibe Markjorder".
func parcelBehind(b []byte, e, small int) bool {
	if at(b, e) != ' ' || !isSmall(at(b, e+1)) && at(b, e+1) != 0xC3 {
		return false
	}
	k := e + 1
	for k < e+5 && isWord(at(b, k)) {
		k++
	}
	return at(b, k) == ',' && at(b, k+1) == ' ' && isWord(at(b, k+2)) || at(b, k) == ' ' && (capital(b[min(k+1, len(b)):]) || sameBehind(b, e, small))
}

func isSmall(c byte) bool { return c-'a' <= 'z'-'a' }
