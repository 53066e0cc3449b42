package papers

// rightBefore reports whether the word that ends at most gap bytes before b[i] is in l.
func rightBefore(b []byte, i, gap int, l *lexicon) bool {
	lo, hi, ok := before(b, i)
	if !ok || i-hi > gap {
		return false
	}
	return l.names(b[lo:hi])
}

// near walks back from b[i] over at most skip words that aren't in fill and any in
// fill, and reports whether it comes to one in want, without a sentence's end between.
func near(b []byte, i int, want, fill *lexicon, skip int) bool {
	for n := 0; n < 9; n++ {
		lo, hi, ok := before(b, i)
		if !ok {
			return false
		}
		stop := sentence(b, hi, i) // behind the word right before it is an abbreviation's
		if (!stop || n == 0) && want.names(b[lo:hi]) {
			return true
		}
		if stop {
			return false
		}
		if !fill.names(b[lo:hi]) {
			if skip--; skip < 0 {
				return false
			}
		}
		i = lo
	}
	return false
}
