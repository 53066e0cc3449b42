package pii

// quiet returns where in text something may begin for the first time, len(text) if nothing does, for a scanner that doesn't look at
// words, and up to where no rune stands that a view changes. Most messages are quiet: nothing else is done about them.
func (s *Scanner) quiet(text []byte) (from, even int) {
	if s.lexicon != nil || len(s.own) > 0 {
		return 0, 0
	}
	chained := 0
	for i := nextOf(text, 0, oddByte|stopByte); i < len(text); i = nextOf(text, i, oddByte|stopByte) {
		c := text[i]
		if loudBytes[c]&oddByte != 0 {
			if odd := oddBy(text, i); odd >= 0 { // the view may show something before it, too
				return 0, odd
			}
		}
		if !isDigit(c) {
			if s.marks[c] != nil {
				return i, i
			}
			i++
			continue
		}
		if s.marks['0'] != nil {
			return i, i
		}
		if i >= chained {
			if chained = s.barren(text, s.lettersBefore(text, i), i, true); chained == 0 {
				return i, i
			}
		}
		i = digitsEnd(text, i+1)
	}
	return len(text), len(text)
}

// barren returns where the chain of groups ends that holds the digits at b[i], and that begins at b[first], or 0 if a number may stand
// in it: it has the characters of one that is read in any grouping, or some of its groups are written like one. Years, prices and
// times of day are nothing, and need no more.
func (x *numberIndex) barren(b []byte, first, i int, eof bool) (end int) {
	if end = x.barrenFrom(b, first, eof); end > 0 && end <= i {
		end = x.barrenFrom(b, i, eof)
	}
	return end
}

// barrenFrom is barren for the chain that begins at b[p].
func (x *numberIndex) barrenFrom(b []byte, p int, eof bool) (end int) {
	var forms [leastMost]uint16 // the nodes of those that have begun in the chain and go on
	begun, chars, sep, letters := 0, 0, byte(0), isLetter(b[p])
	for {
		e := groupEnd(b, p, leastMost)
		if chars += e - p; chars >= x.least {
			return 0
		}
		step := makeStep(!isDigit(b[p]), e-p, 0)
		going := 0
		if begun > 0 {
			tied := x.forms.number[step.behind(sepOf(sep))]
			for _, at := range forms[:begun] {
				if at = x.forms.next(at, tied); at != 0 {
					forms[going], going = at, going+1
				}
			}
		}
		if at := x.forms.next(0, x.forms.number[step]); at != 0 {
			forms[going], going = at, going+1
		}
		begun = going
		for _, at := range forms[:begun] {
			if len(x.forms.at(at)) > 0 {
				return 0
			}
		}
		next, seen := 0, 0
		if sep, next, seen = separator(b, e); !eof && seen >= len(b) {
			return 0
		}
		if next < 0 || isLetter(b[next]) && !x.lettersAfter(b, sep, next, letters) {
			return e
		}
		p = next
	}
}
