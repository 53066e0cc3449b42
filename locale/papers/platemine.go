package papers

// Plates that somebody says to be theirs.

// mine reports whether the plate that ends at b[e], or the next one of a list, is somebody's: "BNZ-907 ja YKU-44 on mun".
func mine(b []byte, e int) bool {
	var w word
	for range 2 {
		lo, hi, ok := after(b, e)
		if !ok || sentence(b, e, lo) || lo-e > 2 {
			return false
		}
		if w.fold(b[lo:hi]); plateIs.has(&w) {
			return mineBehind(b, hi)
		}
		if !plateAnd.has(&w) || at(b, hi) != ' ' {
			return false
		}
		if e = listedPlateEnd(b, hi+1); e == 0 {
			return false
		}
	}
	return false
}

// mineBehind reports whether the word behind b[i] says whose something is, at the end of a clause or before a word for a vehicle.
func mineBehind(b []byte, i int) bool {
	lo, hi, ok := after(b, i)
	if !ok {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return plateMine.has(&w) && (hi == len(b) || b[hi] != ' ' || carBehindWord(b, hi))
}

// listedPlateEnd returns the end of letters and digits at b[i] that may be another plate, or 0.
func listedPlateEnd(b []byte, i int) int {
	k := i
	for k < len(b) && (isLetter(b[k]) || b[k] == '-' || b[k] == ' ' && isDigit(at(b, k+1)) || isDigit(b[k])) {
		k++
	}
	if k < i+4 || !isDigit(b[k-1]) {
		return 0
	}
	return k
}

// carBehindWord reports whether the word behind b[i] is a vehicle.
func carBehindWord(b []byte, i int) bool {
	lo, hi, ok := after(b, i)
	var w word
	if !ok {
		return false
	}
	w.fold(b[lo:hi])
	return carsBehind.has(&w) || vehicles.has(&w)
}
