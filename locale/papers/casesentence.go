package papers

import "github.com/sladd-go/sladd/pii"

// Case numbers in a form that authorities use, behind or before one that the sentence names: "kammarrätten har meddelat
// prövningstillstånd (2873-25)", "beslutet från Boverket har 2026/1183-4".

// spokenCase reads the number whose first digits are b[i:e] and of which the sentence says that it is a case's.
func spokenCase(b []byte, i, e int) (start, end int, r pii.Reading) {
	forms, second := spokenAt.at(b, i, e)
	if len(forms) == 0 || e-i < 6 && !signed(at(b, e)) && !isWord(at(b, i-1)) {
		return 0, 0, r
	}
	start, how := spokenBegins(b, i)
	if start < 0 {
		return 0, 0, r
	}
	var s said
	read, unnamed := false, false
	for _, x := range forms {
		f := &spokenForms[x.place]
		if !x.second.has(second) || f.letters&how == 0 {
			continue
		}
		if end = f.pattern.end(b, i); end < 0 || noCase(b, i, end, how) {
			continue
		}
		if f.named() {
			if unnamed = unnamed || !read && !namedBefore(b, start); unnamed {
				continue
			}
		}
		if !read {
			s, read = saidOf(b, start, end)|lettersSay(b[start:i]), true
		}
		if s&ofOther == 0 && s.any(f.said) {
			return start, end, pii.Reading{Bits: spokenBits(start, i, s), Evidence: pii.HasForm | pii.Position}
		}
	}
	return 0, 0, r
}

// named reports whether a word right before numbers of the form must name them.
func (f *spokenForm) named() bool {
	for _, x := range f.said {
		if x&(claimNo|numbering) == 0 {
			return false
		}
	}
	return true
}

// namedBefore reports whether one of the words before b[i] that may name a number does: most numbers of a few figures have none, and
// needn't have their sentence read.
func namedBefore(b []byte, i int) bool {
	var w word
	for range claimReach {
		lo, hi, ok := spokenBefore(b, i)
		if lo == hi || !ok && lo == 0 {
			return false
		}
		if w.fold(b[lo:hi]); numberNaming.has(&w) {
			return true
		}
		i = lo
	}
	return false
}

// spokenBits returns what a number proves whose first digit is i: more with letters, or as that of a patient's
// record: these make it no telephone number.
func spokenBits(start, i int, s said) int {
	if start < i || s.any(ofRecordHeld) {
		return proven + 3
	}
	return proven
}

// any reports whether s holds all of one of the sets.
func (s said) any(sets []said) bool {
	for _, x := range sets {
		if s&x == x {
			return true
		}
	}
	return false
}

// spokenBegins returns where the number begins whose first digit is b[i], and how its letters are joined to it, or -1 where it is a part
// of something else.
func spokenBegins(b []byte, i int) (start int, how joint) {
	how = joinedBy(b, i)
	hi := i
	switch how {
	case 0:
		return -1, 0
	case bare:
		return i, bare
	case glued:
	default:
		hi--
	}
	lo := hi - letters(b, hi)
	left := at(b, lo-1)
	switch {
	case how == blank:
		if adjoins(left) || !spokenLetters(b, lo, hi) {
			return i, bare
		}
	case lo == hi, runes(b[lo:hi]) > 8, adjoins(left), how&(slash|stop) != 0 && (!capital(b[lo:hi]) || invoiceLetters(b[lo:hi])):
		return -1, 0
	}
	return lo, how
}

// joinedBy returns how letters may be joined to the digits at b[i] by what stands right before these, or 0 where it makes them a part of
// something else.
func joinedBy(b []byte, i int) joint {
	left := at(b, i-1)
	switch left {
	case '-':
		return dash
	case '/':
		return slash
	case ' ':
		return blank
	case '.':
		if isWord(at(b, i-2)) {
			return stop
		}
		return 0
	}
	switch {
	case opensCase(left) || left == pii.PictureSign || left == '_' && stressBegins(b, i):
		return bare
	case isWord(left):
		return glued
	}
	return 0
}

// noCase reports whether b[i:end] is something else by itself: years, 2025/2026 and 2025/26, a date, the name of a file, an
// area and its telephone number, a place.
func noCase(b []byte, i, end int, how joint) bool {
	switch {
	case at(b, end) == '.' && isLetter(at(b, end+1)) && !(isUpper(b[end+1]) && isSmall(at(b, end+2))), b[i] == '0' && at(b, i+2) == '-' && digits(b, i+3) == end: // 08-446712
		return true
	case b[i] == '0' && at(b, end-3) == '-' && digits(b, i) == end-3: // a place: 0301-25
		return true
	case end-i == 7 && digits(b, i) == i+4 && recent(b[i:i+4]) && digits(b, i+5) == end: // also a month: 2025-03
		n := number(b[i+5 : end])
		return n == (number(b[i+2:i+4])+1)%100 || n <= 12 && b[i+4] == '-'
	}
	return how != glued && looksLikeDay(b, i) || yearsAlone(b, i, end)
}

// yearsAlone reports whether nothing but years are in b[i:end]: 2025/2026.
func yearsAlone(b []byte, i, end int) bool {
	for ; i < end; i += 5 {
		if digits(b, i) != i+4 || !recent(b[i:i+4]) {
			return false
		}
	}
	return true
}
