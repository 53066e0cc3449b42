package world

// A PhoneKind says what a number plan uses a number for.
type PhoneKind uint8

// What numbers are for. A number is PhoneUnassigned where its country has room for it but,
// as far as the table knows, has not put it to use.
const (
	PhoneUnassigned PhoneKind = iota
	PhoneFixed
	PhoneMobile
	PhoneFixedOrMobile // the country does not tell them apart
	PhoneService       // free, shared cost, premium rate, a company's number
	PhoneOther         // personal numbers, IP telephony, pagers
)

var phoneKindNames = [...]string{"unassigned", "fixed", "mobile", "fixed_or_mobile", "service", "other"}

// String returns the name of the kind of number.
func (k PhoneKind) String() string {
	if int(k) < len(phoneKindNames) {
		return phoneKindNames[k]
	}
	return "unknown"
}

// A plan is the number plan of a country. Lengths are bit sets: bit n stands for n
// digits, country code and trunk digit not counted.
type plan struct {
	code           int
	region         string
	also, leading  string // a region of the same country code, and the digits its numbers begin with
	trunk          string // what is dialled before a number within the country
	lens           uint32
	room, assigned []stretch
}

// A stretch is a range of leading digits. Six digits tell all that a plan tells; of a shorter
// number they are filled up with zeros.
type stretch struct {
	lo, hi uint32
	lens   uint32
	kind   PhoneKind
	area   int // digits of the area code, which people set off
}

// A country is what is known of the numbers of a country code elsewhere.
type country struct {
	code   int
	region string
	trunk  string
	lens   uint32
}

// The plans that bare numbers are read by.
var (
	planSE, planDK, planNO, planFI = &plans[0], &plans[1], &plans[2], &plans[3]
	planIS, planFO, planGL         = &plans[4], &plans[5], &plans[6]
)

// find returns the stretch of ss that holds nsn, or nil.
func find(ss []stretch, nsn []byte) *stretch {
	if len(nsn) == 0 || len(nsn) > 17 {
		return nil
	}
	key := uint32(0)
	for i := range 6 {
		key *= 10
		if i < len(nsn) {
			key += uint32(nsn[i] - '0')
		}
	}
	lo, hi := 0, len(ss)
	for lo < hi { // the first that ends at key or behind it
		if mid := (lo + hi) / 2; ss[mid].hi < key {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for ; lo < len(ss) && ss[lo].lo <= key; lo++ {
		if ss[lo].lens>>len(nsn)&1 != 0 {
			return &ss[lo]
		}
	}
	return nil
}

// hasRoom reports whether the plan has room for nsn, in use or not.
func (p *plan) hasRoom(nsn []byte) bool { return find(p.room, nsn) != nil }

// kind returns what nsn is for and how long its area code is.
func (p *plan) kind(nsn []byte) (k PhoneKind, area int) {
	if s := find(p.assigned, nsn); s != nil {
		return s.kind, s.area
	}
	return PhoneUnassigned, 0
}

// regionOf returns the region that nsn belongs to.
func (p *plan) regionOf(nsn []byte) string {
	if p.also != "" && len(nsn) > len(p.leading) && string(nsn[:len(p.leading)]) == p.leading {
		return p.also
	}
	return p.region
}

// country returns the plan as that of any country.
func (p *plan) country() country { return country{p.code, p.region, p.trunk, p.lens} }

// planOf returns the plan of a region or nil.
func planOf(region string) *plan {
	for i := range plans {
		if p := &plans[i]; p.region == region || p.also != "" && p.also == region {
			return p
		}
	}
	return nil
}

// countryOf returns the country of a region.
func countryOf(region string) (country, bool) {
	if p := planOf(region); p != nil {
		return p.country(), true
	}
	for _, c := range foreign {
		if c.region == region {
			return c, true
		}
	}
	return country{}, false
}

// cutCode cuts the country code off digits. No code is the beginning of another.
func cutCode(digits []byte) (c country, p *plan, nsn []byte, ok bool) {
	if p, nsn = cutPlanned(digits); p != nil {
		return p.country(), p, nsn, true
	}
	code := 0
	for n := 1; n <= min(3, len(digits)); n++ {
		code = code*10 + int(digits[n-1]-'0')
		lo, hi := 0, len(foreign)
		for lo < hi {
			if mid := (lo + hi) / 2; foreign[mid].code < code {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		if lo < len(foreign) && foreign[lo].code == code {
			return foreign[lo], nil, digits[n:], true
		}
	}
	return country{}, nil, nil, false
}

// cutPlanned is cutCode for the countries whose plans are known. It returns nil for others.
func cutPlanned(digits []byte) (p *plan, nsn []byte) {
	code := 0
	for n := 1; n <= min(3, len(digits)); n++ {
		code = code*10 + int(digits[n-1]-'0')
		for i := range plans {
			if plans[i].code == code {
				return &plans[i], digits[n:]
			}
		}
	}
	return nil, nil
}

// fits reports whether the country has numbers of n digits.
func (c country) fits(n int) bool { return n < 32 && c.lens>>n&1 != 0 }

// cutTrunk takes the trunk digit off a number, if it is one.
func (c country) cutTrunk(p *plan, nsn []byte) []byte {
	if c.trunk == "" || len(nsn) < 2 || nsn[0] != c.trunk[0] {
		return nsn
	}
	cut := nsn[1:]
	switch {
	case p != nil && p.hasRoom(nsn) && !p.hasRoom(cut):
		return nsn
	case p == nil && c.fits(len(nsn)) && c.trunk != "0":
		return nsn
	case c.fits(len(cut)), c.lens>>len(cut) == 0:
		return cut
	}
	return nsn
}
