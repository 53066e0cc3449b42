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
