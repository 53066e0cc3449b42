package papers

// Tracts whose names are short, or said of any land: By, Ed, Torp. Only right behind the word for land they are tracts.

// saidOfLand reports whether the word w, b[lo:hi], is said before the names of tracts, of which so many stand behind it, and is none of them.
func saidOfLand(b []byte, lo, hi int, w *word, names int) bool {
	return landFITracts.has(w) || landHousing.has(w) || landSE.has(w) && (names > 0 || !torp(b, lo, hi, w))
}

// torp reports whether the word w, b[lo:hi], which is said of land before its name, is the name itself, behind such a word: fastigheten Torp
// 1:4.
func torp(b []byte, lo, hi int, w *word) bool {
	return capital(b[lo:hi]) && tractAlone.has(w) && near(b, lo, landSE, landFill, 0)
}

// tractLong reports whether the names from b[start] to b[s] are long enough for a tract: three letters, or two behind the word for land, as
// By and Ed.
func tractLong(b []byte, start, s int) bool {
	return s-start > 3 || near(b, start, landSE, landFill, 0)
}

// nameBefore finds the word before b[i], with what stands before the colon of one that is short for a direction or a size: "S:a", "St:a".
func nameBefore(b []byte, i int) (lo, hi int, ok bool) {
	lo, hi, ok = before(b, i)
	if !ok || hi-lo != 1 || b[lo] != 'a' || lo < 2 || b[lo-1] != ':' {
		return lo, hi, ok
	}
	k := lo - 1 - letters(b, lo-1)
	if n := runes(b[k : lo-1]); n < 1 || n > 2 || !capital(b[k:]) {
		return lo, hi, ok
	}
	return k, hi, ok
}

// deedAt reports whether the word w at b[lo] leads from a paper or a permit of land to its name: "pantbrev i Lärkan 12".
func deedAt(b []byte, lo int, w *word) bool {
	return placed.has(w) && rightBefore(b, lo, 1, landDeeds)
}
