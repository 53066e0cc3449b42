package papers

import "bytes"

// Danish parcels: a number, perhaps with letters, and the ejerlav it lies in.

// danish reads letters and ejerlav behind a number that ends at b[e]: "14bx Sønder Bjert By", "114 d, Hjallese By", "12ab".
func (x land) danish(b []byte, e int) land {
	if rightBefore(b, x.start, 2, bruksNr) { // bnr. 5 i Vang
		return land{}
	}
	if capital, ok := x.inCapital(b, e); ok {
		return capital
	}
	if end := sortedBehind(b, e); end > 0 {
		x.end, x.country, x.named, x.proven = end, "DK", true, true
		return x
	}
	if k := againParcel(b, x.start, e); k > 0 {
		x.end, x.country, x.named, x.proven = k, "DK", true, true
		return x
	}
	if k := sameBehind(b, e); k > 0 {
		x.end, x.country, x.named = k, "DK", true
		x.proven = at(b, k) == ' ' && at(b, k+3) == 's' // smst.
		return x
	}
	if small, ok := x.smallParcel(b, e); ok {
		return small
	}
	i := e
	e = parcelLetters(b, e)
	if isWord(at(b, e)) || isDigit(at(b, e)) {
		return land{}
	}
	end, known := ejerlavAt(b, e)
	if end == e && (e == i || at(b, i) == ' ' || !ends(b, e)) {
		return land{}
	}
	x.end, x.country, x.named = end, "DK", known && e > i
	return x
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
		if ok && named > 0 && lo-end == 2 && string(b[end:lo]) == ". " && (end-first <= 3 || ejerlavShort.has(&w)) { // Gl. Rye By
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
		if b[end] == ',' && named > 0 && (!known || !bytes.HasPrefix(b[first:], b[lo:hi]) && !parishEnds(at(b, hi))) {
			break
		}
		if named == 0 {
			first = lo
		}
		known = known || is
		named++
		end = hi
	}
	return end, known
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

// parcelBehind reports whether a Danish parcel's letters and the beginning of an ejerlav stand apart behind b[e]: "3 fæ,
// Nibe Markjorder".
func parcelBehind(b []byte, e int) bool {
	if at(b, e) != ' ' || !isSmall(at(b, e+1)) && at(b, e+1) != 0xC3 {
		return false
	}
	k := e + 1
	for k < e+5 && isWord(at(b, k)) {
		k++
	}
	return at(b, k) == ',' && at(b, k+1) == ' ' && isWord(at(b, k+2)) || at(b, k) == ' ' && (capital(b[min(k+1, len(b)):]) || sameBehind(b, e) > 0)
}

func isSmall(c byte) bool { return c-'a' <= 'z'-'a' }
