package spoken

// A sum makes digits of parts. It holds the number that is being said.
type sum struct {
	to   *Number
	join bool // a unit behind tens belongs to them over a blank: "sjuttio fyra" is 74
	// met says that it made a difference.
	met bool
	bad bool

	open             bool // there is a number to which more may belong
	thousands, hund  int
	hasThou, hasHund bool
	sub              int
	subs             uint8 // unit, teen or tens; full or none
	and              bool
	times            int

	parted int // digits before the last part
	parts  int

	groups int // numbers said
	last   int // the value of the last one
	step   int
	even   bool // all steps are the same
}

// More of subs.
const (
	none = teenth + iota
	full
)

// put adds a digit.
func (s *sum) put(d int) {
	if s.to.n == maxDigits {
		s.bad = true
		return
	}
	s.to.digits[s.to.n] = '0' + byte(d)
	s.to.n++
}

// said notes a number of the value and width.
func (s *sum) said(v, width int) {
	s.to.Singles = s.to.Singles && width == 1
	s.to.Pairs = s.to.Pairs && width == 2
	switch s.groups {
	case 0:
		s.even = true
	case 1:
		s.step = v - s.last
	default:
		s.even = s.even && v-s.last == s.step
	}
	s.last = v
	s.groups++
}

// close writes the number that is being said.
func (s *sum) close() {
	s.times = 0
	and := s.and
	s.and = false
	if s.open {
		s.write()
	}
	if and {
		s.to.List = true
		s.part()
	}
}

// part ends a part of the number.
func (s *sum) part() {
	s.to.Twos = s.to.Twos && s.to.n-s.parted == 2
	s.parted = s.to.n
	s.parts++
}

// write writes it.
func (s *sum) write() {
	s.open = false
	v, width := s.thousands*1000+s.hund*100+s.sub, 1
	switch {
	case s.hasThou, s.hund > 9:
		width = 4
	case s.hasHund:
		width = 3
	case s.subs != unit:
		width = 2
	}
	for p := [...]int{0, 1, 10, 100, 1000}[width]; p > 0; p /= 10 {
		s.put(v / p % 10)
	}
	s.said(v, width)
	s.thousands, s.hund, s.sub, s.hasThou, s.hasHund, s.subs = 0, 0, 0, false, false, none
}

// begin begins another number.
func (s *sum) begin(sub int, subs uint8) {
	s.close()
	s.open, s.sub, s.subs = true, sub, subs
}

// rest reports whether what follows belongs to hundreds or thousands.
func (s *sum) rest() bool { return s.open && (s.hasHund || s.hasThou) && s.subs == none }

// may reports whether the unit that follows belongs to the tens. near says that it stands in the same word, or "and" between.
func (s *sum) may(near bool) bool {
	if near || s.and {
		return true
	}
	s.met = true
	return s.join
}

// add adds a part. near says that nothing but a hyphen stands between it and the one before.
func (s *sum) add(p *part, near bool) {
	v := int(p.val)
	switch p.what {
	case unit:
		switch {
		case s.times > 0:
			n := s.times
			s.close()
			for range n {
				s.put(v)
			}
			s.said(-v, n) // no step of counting
		case s.open && s.subs == tens && v > 0 && (!s.and || p.langs&IS != 0) && (near || s.and || s.to.Lang&(SV|NO|FI|EN) != 0) && s.may(near):
			s.sub += v
			s.subs = full
			s.and = false
		case s.rest():
			s.sub, s.subs, s.and = v, unit, false
		default:
			s.begin(v, unit)
		}
	case teen:
		if s.rest() {
			s.sub, s.subs, s.and = v, teen, false
		} else {
			s.begin(v, teen)
		}
	case tens:
		switch {
		case s.open && s.subs == unit && s.sub > 0 && s.and && p.langs&(DA|NO) != 0: // femoghalvfjerds
			s.sub += v
			s.subs, s.and = full, false
		case s.rest():
			s.sub, s.subs, s.and = v, tens, false
		default:
			s.begin(v, tens)
		}
	case tenfold, teenth:
		switch {
		case !s.open || s.subs != unit || s.sub == 0:
			s.bad = true
		case p.what == tenfold:
			s.sub, s.subs = s.sub*10, tens
		default:
			s.sub, s.subs = s.sub+10, teen
		}
	case hundred:
		switch {
		case s.open && !s.hasHund && s.subs != none && s.sub > 0 && (!s.hasThou || s.subs == unit) && (s.sub < 10 || s.may(near)): // 75 hundred, or 75 and 100
			s.hund, s.sub, s.subs, s.hasHund = s.sub, 0, none, true
		case s.open && s.hasThou && s.subs == none && !s.hasHund:
			s.hund, s.hasHund = 1, true
		default:
			s.begin(0, none)
			s.hund, s.hasHund = 1, true
		}
		s.and = false
	case thousand:
		switch {
		case s.open && !s.hasHund && !s.hasThou && s.subs == unit && (s.sub == 1 || s.sub == 2):
			s.thousands, s.sub, s.subs, s.hasThou = s.sub, 0, none, true
		case !s.open && p.langs&FI != 0:
			s.begin(0, none)
			s.thousands, s.hasThou = 1, true
		default: // nobody says an identifier in thousands
			s.bad = true
		}
	case and:
		s.and = s.open
	case times:
		s.close()
		s.times = v
	case zeros:
		if n := s.sub; s.open && s.subs == unit && n >= 2 && n <= 5 && !s.hasHund && !s.hasThou {
			s.open = false
			for range n {
				s.put(0)
			}
			s.said(-1, n)
		} else {
			s.bad = true
		}
	case filler:
		s.close()
	}
}

// typed adds digits as they stand.
func (s *sum) typed(digits []byte) {
	s.close()
	v := 0
	for _, c := range digits {
		s.put(int(c - '0'))
		v = v*10 + int(c-'0')
	}
	s.said(v, len(digits))
	s.to.Typed += len(digits)
}
