package spoken

// What each part of a number word does to the number that is being said.

// add adds a part. near says that nothing but a hyphen stands between it and the one before.
func (s *sum) add(p *part, near bool) {
	v := int(p.val)
	switch p.what {
	case unit:
		s.addUnit(v, p.langs, near)
	case teen:
		s.under(v, teen)
	case tens:
		s.addTens(v, p.langs)
	case tenfold, teenth:
		s.shift(p.what)
	case hundred:
		s.addHundred(near)
	case thousand:
		s.addThousand(p.langs)
	case and:
		s.and = s.open
	case times:
		s.close()
		s.times = v
	case zeros:
		s.addZeros()
	case plus:
		s.to.Plus = true
	case filler:
		s.close()
	}
}

// addUnit adds 0 to 9: "dubbel fem", "sjuttio fyra", "hundra fem", "fem".
func (s *sum) addUnit(v int, l Lang, near bool) {
	switch {
	case s.times > 0:
		n := s.times
		s.close()
		s.repeat(v, n, -v) // no step of counting
	case s.unitOfTens(v, l, near):
		s.fill(v)
	default:
		s.under(v, unit)
	}
}

// unitOfTens reports whether a unit belongs to the tens before it: "sjuttiofyra", "sjuttio fyra", "sjötíu og fjögur"; not
// "halvfjerds fire", "sjuttio noll" or "sjuttio och fyra".
func (s *sum) unitOfTens(v int, l Lang, near bool) bool {
	if !s.open || s.subs != tens || v == 0 || s.and && l&IS == 0 {
		return false
	}
	return (near || s.and || s.to.Lang&(SV|NO|FI|EN) != 0) && s.may(near)
}

// addTens adds 20 to 90: "femoghalvfjerds", "hundra tjugo", "tjugo".
func (s *sum) addTens(v int, l Lang) {
	if s.open && s.subs == unit && s.sub > 0 && s.and && l&(DA|NO) != 0 {
		s.fill(v)
		return
	}
	s.under(v, tens)
}

// fill makes unit and tens one.
func (s *sum) fill(v int) {
	s.sub += v
	s.subs, s.and = full, false
}

// under puts v behind the hundreds or thousands that it belongs to, "hundra fem", or begins another number.
func (s *sum) under(v int, subs uint8) {
	if s.open && (s.hasHund || s.hasThou) && s.subs == none {
		s.sub, s.subs, s.and = v, subs, false
		return
	}
	s.begin(v, subs)
}

// shift makes tens or a teen of the unit before: "kolmekymmentä", "kolmetoista".
func (s *sum) shift(what uint8) {
	switch {
	case !s.open || s.subs != unit || s.sub == 0:
		s.bad = true
	case what == tenfold:
		s.sub, s.subs = s.sub*10, tens
	default:
		s.sub, s.subs = s.sub+10, teen
	}
}

// addHundred adds hundreds: "femhundra", "nittonhundra", "tusen hundra", "hundra".
func (s *sum) addHundred(near bool) {
	switch {
	case s.countsHundreds() && (s.sub < 10 || s.may(near)): // 75 hundred, or 75 and 100
		s.hund, s.sub, s.subs, s.hasHund = s.sub, 0, none, true
	case s.open && s.hasThou && s.subs == none && !s.hasHund:
		s.hund, s.hasHund = 1, true
	default:
		s.begin(0, none)
		s.hund, s.hasHund = 1, true
	}
	s.and = false
}

// countsHundreds reports whether what has been said may say how many hundreds: "fem", "nitton", "två tusen fem".
func (s *sum) countsHundreds() bool {
	return s.open && !s.hasHund && s.subs != none && s.sub > 0 && (!s.hasThou || s.subs == unit)
}

// addThousand adds thousands: "tvåtusen", "tuhat". Nobody says an identifier in others.
func (s *sum) addThousand(l Lang) {
	switch {
	case s.single() && (s.sub == 1 || s.sub == 2):
		s.thousands, s.sub, s.subs, s.hasThou = s.sub, 0, none, true
	case !s.open && l&FI != 0:
		s.begin(0, none)
		s.thousands, s.hasThou = 1, true
	default:
		s.bad = true
	}
}

// addZeros adds as many zeros as the unit before says: "tre nollor".
func (s *sum) addZeros() {
	if !s.single() || s.sub < 2 || s.sub > 5 {
		s.bad = true
		return
	}
	s.open = false
	s.repeat(0, s.sub, -1)
}

// single reports whether a unit and nothing else is being said.
func (s *sum) single() bool { return s.open && s.subs == unit && !s.hasHund && !s.hasThou }

// repeat adds a digit n times, noted as a number of the value.
func (s *sum) repeat(d, n, value int) {
	for range n {
		s.put(d)
	}
	s.said(value, n)
}

// may reports whether the unit that follows belongs to the tens. near says that it stands in the same word, or "and" between.
func (s *sum) may(near bool) bool {
	if near || s.and {
		return true
	}
	s.met = true
	return s.join
}
