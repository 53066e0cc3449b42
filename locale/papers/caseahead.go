package papers

// What the words before a number say of it, in its sentence and in the one before.

// saidOf returns what the words of its sentence and line say of the number b[start:end], and who the sentence before names.
func saidOf(b []byte, start, end int) said {
	s := saidAhead(b, start, clauseEnds(b, end))
	if s == ofOther {
		return s
	}
	if at(b, start-1) == '(' && at(b, end) == ')' {
		s |= inBrackets
	}
	return s | saidAfter(b, end)
}

// saidAhead returns what the words before the number at b[i] say. One that is a sentence alone, or behind a yes, belongs to the sentence
// before if that tells of a case or a number: "Er málið skráð hjá lögreglu? Já, AO-24-31207".
func saidAhead(b []byte, i int, alone bool) (s said) {
	ahead := false // the sentence before is read
	for n := 0; n < saidBefore; n++ {
		lo, hi, ok := spokenBefore(b, i)
		if !ok && alone && 0 < lo && lo < hi {
			alone, ahead, ok = false, true, true
		}
		if !ok {
			s |= saidEarlier(b, hi)
			break
		}
		word := says(b, lo, hi)
		alone = alone && word&yes != 0
		if n >= claimReach {
			word &^= claimNo
		}
		if n == 0 && word&byOffice != 0 { // "Kronofogden: 13-55182-24"
			word |= filed
		}
		if n == 0 && word&(ofPatient|numberly) != 0 {
			word |= numbering
		}
		if s |= word; n < otherReach && word&numbered != 0 {
			return ofOther
		}
		i = lo
	}
	if ahead {
		return fromAhead(s)
	}
	return s
}

// fromAhead returns what a sentence that says s says of the number behind it.
func fromAhead(s said) said {
	var office said
	if s&(byOffice|ofMatter|ofFormal) != 0 {
		office = earlier
	}
	if s&(named|ofCase|ofCourt|ofMatter|byClaim|byDebt) == 0 {
		return office
	}
	return s | office
}

// clauseEnds reports whether nothing of its sentence follows b[:i].
func clauseEnds(b []byte, i int) bool {
	switch at(b, i) {
	case 0, '\n', '.', '!', '?':
		return true
	}
	return false
}
