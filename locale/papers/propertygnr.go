package papers

import "bytes"

// slashes reads gnr/bnr[/fnr[/snr]] with the gnr at b[lo:e].
func (x land) slashes(b []byte, lo, e int) land {
	x.nums[1] = number(b[lo:e])
	for k := 2; k < 5 && at(b, e) == '/'; k++ {
		n := digits(b, e+1)
		if n == e+1 || n-e > 5 {
			return land{}
		}
		x.nums[k] = number(b[e+1 : n])
		e = n
	}
	if x.nums[1] == 0 || x.nums[2] == 0 || !ends(b, e) {
		return land{}
	}
	x.end, x.country = e, "NO"
	return x
}

// danish reads letters and ejerlav behind a number that ends at b[e].
func (x land) danish(b []byte, e int) land {
	i := e
	if at(b, e) == ' ' && (isSmall(at(b, e+1)) || at(b, e+1) == 0xC3) { // 114 d, Hjallese By; 21 ch Torslunde
		k := e + 1
		for k-e < 5 && (isSmall(at(b, k)) || at(b, k) == 0xC3 || at(b, k-1) == 0xC3) {
			k++
		}
		if c := at(b, k); k-e <= 4 && (c == 0 || c == '.' || c == '\n' || c == ',' || c == ' ' && isUpper(at(b, k+1))) {
			e = k
		}
	} else {
		for k := 0; k < 3 && (isLetter(at(b, e)) || at(b, e) == 0xC3); k++ {
			if e++; b[e-1] == 0xC3 { // æ ø å
				e++
			}
		}
		e = min(e, len(b))
	}
	if isWord(at(b, e)) || isDigit(at(b, e)) {
		return land{}
	}
	p, first, named, known := e, 0, 0, false
	var w word
	for n := 0; n < 7; n++ {
		lo, h, ok := after(b, p)
		if ok && named > 0 && lo-p == 2 && b[p] == '.' && b[p+1] == ' ' && p-first <= 3 { // Gl. Rye By
			p++
		}
		if !ok || lo-p > 2 || lo-p == 2 && (b[p] != ',' && b[p] != '.') || b[p] == '.' && p-e > 0 && lo-p != 1 {
			break
		}
		if b[p] == ',' && named > 0 && !known {
			break
		}
		w.fold(b[lo:h])
		k := ejerlav.has(&w)
		if !capital(b[lo:h]) && !k {
			break
		}
		if b[p] == ',' && named > 0 { // the parish ends the line or the clause
			if c := at(b, h); !bytes.HasPrefix(b[first:], b[lo:h]) && c != 0 && c != '.' && c != ',' && c != ';' && c != ')' && c != '\n' {
				break
			}
		}
		if named == 0 {
			first = lo
		}
		known = known || k
		named++
		p = h
	}
	if named == 0 {
		if e == i || at(b, i) == ' ' || !ends(b, e) {
			return land{}
		}
		p = e // 12ab
	}
	x.end, x.country, x.named = p, "DK", known && e > i
	return x
}

// gardsAt reads "gnr 41 bnr 70" with the gnr at b[i].
func gardsAt(b []byte, i int) (x land, ok bool) {
	if lastLetter(b, i)|0x20 != 'r' {
		return x, false
	}
	var w word
	lo, h, ok := before(b, i)
	if !ok || i-h > 2 {
		return x, false
	}
	if w.fold(b[lo:h]); string(w.bytes()) == "nr" && at(b, lo-1) == '.' { // g.nr.
		if l2, h2, ok := before(b, lo); ok && h2-l2 == 1 && b[l2]|0x20 == 'g' {
			lo = l2
		}
	} else if !gardsNr.has(&w) && !bruksNr.has(&w) {
		return x, false
	}
	e := digits(b, i)
	if e-i > 4 {
		return x, false
	}
	x = land{start: lo, end: e, named: true}
	x.nums[1] = number(b[i:e])
	swapped := bruksNr.has(&w) // bnr 34 gnr 5
	if swapped {
		x.nums[1], x.nums[2] = 0, x.nums[1]
	}
	for n := 0; n < 3; n++ {
		l, h, ok := after(b, x.end)
		if !ok || l-x.end > 3 {
			break
		}
		w.fold(b[l:h])
		if s := string(w.bytes()); s == "og" || s == "b" {
			if l, h, ok = after(b, h); !ok {
				break
			}
			w.fold(b[l:h])
			if s == "b" && string(w.bytes()) == "nr" {
				w.fold([]byte("bnr"))
			}
		}
		k := 0
		switch {
		case swapped && gardsNr.has(&w):
			k = 1
		case bruksNr.has(&w):
			k = 2
		case festeNr.has(&w):
			k = 3
		case sectNr.has(&w):
			k = 4
		}
		d := h
		for d < len(b) && d-h < 3 && (b[d] == ' ' || b[d] == '.' || b[d] == ':') {
			d++
		}
		v := digits(b, d)
		if k == 0 || v == d || v-d > 4 {
			break
		}
		x.nums[k] = number(b[d:v])
		x.end = v
	}
	x.country = "NO"
	return x, x.nums[1] > 0 && x.nums[2] > 0 && ends(b, x.end)
}

func isSmall(c byte) bool { return c-'a' <= 'z'-'a' }
