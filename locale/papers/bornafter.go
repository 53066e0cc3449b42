package papers

// Words of birth behind a date, and before it.

// bornAfter reports whether the words behind x say so: "9/7 1985 is my birthday".
func bornAfter(b []byte, x day) bool {
	i := x.end
	var w word
	if lo, hi, ok := after(b, i); ok && lo == i+1 && b[i] == ' ' { // vuonna 1961 syntynyt
		if w.fold(b[lo:hi]); bornWords.has(&w) && !nextIsDigit(b, hi) && at(b, hi) != ':' {
			return true
		}
	}
	for range 4 {
		lo, hi, ok := after(b, i)
		if !ok || sentence(b, i, lo) {
			return false
		}
		w.fold(b[lo:hi])
		if birthNouns.has(&w) {
			// "9/7 2026, date of birth: …" names what follows.
			return at(b, hi) != ':' && !nextIsDigit(b, hi)
		}
		if !birthFill.has(&w) {
			return false
		}
		i = hi
	}
	return false
}

// nextIsDigit reports whether a digit is the next thing but punctuation from b[i] on.
func nextIsDigit(b []byte, i int) bool {
	for i < len(b) && (isBlank(b[i]) || b[i] == '.' || b[i] == ':') {
		i++
	}
	return isDigit(at(b, i))
}

// birthBehind reports whether any word of birth stands in the text before b[i]: then it
// has its own date, and this one is another.
func birthBehind(b []byte, i int) bool {
	var w word
	for i > 0 {
		for i > 0 && !isWord(b[i-1]) {
			i--
		}
		hi := i
		for i > 0 && isWord(b[i-1]) {
			i--
		}
		if w.fold(b[i:hi]); birthWords.has(&w) {
			return true
		}
	}
	return false
}
