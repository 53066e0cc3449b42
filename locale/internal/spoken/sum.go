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

// end ends the number, and notes how it is said.
func (s *sum) end() {
	s.close()
	x := s.to
	x.Counting = s.groups > 2 && s.even
	s.part()
	x.Twos = x.Twos && (x.Parted || x.List)
	x.Each = s.parts >= s.groups && !x.Singles
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
