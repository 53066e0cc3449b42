package papers

// Norwegian designations: gårds-, bruks-, feste- and seksjonsnummer.

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

// gnrFields are the words for parts of a designation, each of which says the index of land.nums of what it names.
var gnrFields = joined(sayer{1, gardsNr}, sayer{2, bruksNr}, sayer{3, festeNr}, sayer{4, sectNr})

// gnrField returns the index of land.nums of what w names: gårdsnummer 1, bruksnummer 2, festenummer 3, seksjonsnummer 4; or 0.
func gnrField(w *word) int { return int(gnrFields.of(w)) }

// gardsAt reads "gnr 41 bnr 70" with the gnr at b[i], or "bnr 70 gnr 41".
func gardsAt(b []byte, i int) (x land, ok bool) {
	if lastLetter(b, i)|0x20 != 'r' {
		return x, false
	}
	lo, first := gnrBefore(b, i)
	e := digits(b, i)
	if first == 0 || figuresWide(b, i, e) > 4 {
		return x, false
	}
	x = land{start: lo, end: e, country: "NO", named: true}
	x.nums[first] = number(b[i:e])
	for range 3 {
		field, d := gnrBehind(b, x.end)
		if field == 0 || field == 1 && first == 1 {
			break
		}
		v := digits(b, d)
		if v == d || figuresWide(b, d, v) > 4 {
			break
		}
		x.nums[field] = number(b[d:v])
		x.end = v
	}
	return x, x.nums[1] > 0 && x.nums[2] > 0 && ends(b, x.end)
}

// figuresWide returns how many digits b[i:e] has without the zeros with which a register fills it up, two at most: "00118".
func figuresWide(b []byte, i, e int) int {
	for n := 0; n < 2 && e-i > 4 && b[i] == '0'; n++ {
		i++
	}
	return e - i
}

// gnrBefore returns where the word for a gårdsnummer or bruksnummer begins that stands right before b[i], and its gnrField, or 0.
func gnrBefore(b []byte, i int) (lo, field int) {
	lo, hi, ok := before(b, i)
	if !ok || i-hi > 2 {
		return 0, 0
	}
	var w word
	if w.fold(b[lo:hi]); string(w.bytes()) == "nr" && at(b, lo-1) == '.' { // g.nr.
		if l, h, ok := before(b, lo); ok && h-l == 1 && b[l]|0x20 == 'g' {
			lo = l
		}
		return lo, 1
	}
	if field = gnrField(&w); field > 2 {
		return 0, 0
	}
	return lo, field
}

// gnrBehind returns the gnrField of the word behind b[i], perhaps after "og", or 0, and where its number must begin: " og bnr. 70".
func gnrBehind(b []byte, i int) (field, number int) {
	lo, hi, ok := after(b, i)
	if !ok || lo-i > 3 {
		return 0, 0
	}
	var w word
	w.fold(b[lo:hi])
	if s := string(w.bytes()); s == "b" || gnrJoint.has(&w) { // b.nr.
		if lo, hi, ok = after(b, hi); !ok {
			return 0, 0
		}
		if w.fold(b[lo:hi]); s == "b" && string(w.bytes()) == "nr" {
			w.fold([]byte("bnr"))
		}
	}
	number = hi
	for number < len(b) && number-hi < 3 && (b[number] == ' ' || b[number] == '.' || b[number] == ':') {
		number++
	}
	return gnrField(&w), number
}

// gnrJoint stand between a gårdsnummer and a bruksnummer: "bnr. 77 under gnr. 33".
var gnrJoint = newLexicon(`og under av på i ved and of`)
