package world

import "github.com/sladd-go/sladd/pii"

// readSE reads a number with a zero before it as Swedish.
func readSE(b []byte, w written) pii.Reading {
	nsn := b[1:]
	if len(nsn) < 7 || len(nsn) > 9 || alike(nsn) {
		return pii.Reading{}
	}
	k, area := planSE.kind(nsn)
	e := pii.Evidence(0)
	if fictional(nsn) {
		e = pii.TestNumber
	}
	switch {
	case k == PhoneUnassigned && planSE.hasRoom(nsn):
		return reading(3, k, e)
	case k == PhoneUnassigned:
		return madeUp(w, 0x36, 0x45, 0x46, 0x55, 0x3322, 0x4222, 0x333, 0x3222)
	case k == PhoneMobile:
		return reading(bitsMobileSE(b, w), k, e|formed(w))
	}
	return reading(bitsFixed(b, w, area), k, e|formed(w))
}

func formed(w written) pii.Evidence {
	if w.first != 0 {
		return pii.HasForm
	}
	return 0
}

func bitsMobileSE(b []byte, w written) int {
	switch lead := w.lead(); {
	case w.first == 0 && stamp(b):
		return bitsWeak
	case w.first == 0:
		return bitsBare
	case w.small:
		return 5
	case lead == 6 && w.shape == 0x64 && w.first != '_': // more a personal number
		return 4
	case w.first == '.' && w.rest != '.', w.first != '.' && w.rest == '.':
		return 5
	case lead == 3 && w.first != '.':
		return bitsSure
	case lead == 4 && w.shape == 0x4222 && w.rest == '_':
		return bitsStrong
	case lead == 3, lead == 4, inPairs(b, w):
		return bitsForm
	case lead == 6, lead == 5:
		return bitsBare
	}
	return 5
}

// inPairs reports whether ten digits are written as five pairs, 07 35 28 18 15, that are neither drawn in a lottery nor times: 07 00 18 00.
func inPairs(b []byte, w written) bool {
	return w.shape == 0x22222 && w.first == '_' && w.rest == '_' && !drawn(b[2:]) && two(b, 2) != 0
}

// bitsFixed is what the form of a number in an area proves.
func bitsFixed(b []byte, w written, area int) int {
	set := area > 0 && w.lead() == area+1 && !w.small
	switch {
	case w.first == 0 && len(b) >= 9 && !stamp(b):
		return bitsWeak - 1
	case w.first == 0:
		return 4
	case dated(b, w):
		return 0
	case !set:
		return 4
	case w.first == '_':
		return bitsFixedBlank(b, w)
	case w.first == '.':
		return bitsFixedDot(b, w)
	case w.rest == 0, w.rest == '_':
		return bitsForm - 1
	case w.rest == '-' && w.shape > 0xFFF, w.rest == '*':
		return bitsWeak
	}
	return 5
}

// bitsFixedDot is what the form proves with a dot behind the area.
func bitsFixedDot(b []byte, w written) int {
	if w.rest == '.' && len(b) > 8 && w.shape > 0xFFF { // 08.465.004.75
		return bitsBare
	}
	return 4
}

// bitsFixedBlank is what the form proves with a blank behind the area.
func bitsFixedBlank(b []byte, w written) int {
	blanks := w.rest == '_'
	switch {
	case blanks && w.shape == 0x22222 && !drawn(b[2:]): // 08 46 50 04 90: more than a number of eight digits
		return bitsForm + 1
	case blanks && w.shape != 0x2222 && w.shape != 0x22222: // 08 123 45 67
		return bitsBare
	case blanks, w.rest == 0:
		return bitsWeak + 1
	}
	return 5
}

// stamp reports whether ten digits also tell a minute of the 2020s: DDMMYYHHMM.
func stamp(b []byte) bool {
	return len(b) == 10 && two(b, 0) <= 31 && 1 <= two(b, 2) && two(b, 2) <= 12 && b[4] == '2' && two(b, 6) < 24 && two(b, 8) < 60
}

// dated reports whether the groups also tell a date, or two times of the day.
func dated(b []byte, w written) bool {
	switch w.shape {
	case 0x224, 0x222:
		return two(b, 0) <= 31 && two(b, 2) <= 12
	case 0x44:
		return twoTimes(b)
	case 0x2222:
		return w.first != '_' && w.first == w.rest || w.first == '.' && twoTimes(b)
	}
	return false
}

// twoTimes reports whether eight digits are two times of the day: 08301730.
func twoTimes(b []byte) bool {
	return two(b, 0) < 24 && two(b, 2) < 60 && two(b, 4) <= 24 && two(b, 6) < 60
}

func two(b []byte, i int) int { return int(b[i]-'0')*10 + int(b[i+1]-'0') }

// readFI reads a number with a zero before it as Finnish.
func readFI(b []byte, w written) pii.Reading {
	nsn := b[1:]
	if len(nsn) < 6 || len(nsn) > 10 || alike(nsn) {
		return pii.Reading{}
	}
	k, area := planFI.kind(nsn)
	if k == PhoneUnassigned {
		return pii.Reading{}
	}
	if k != PhoneMobile {
		bits := bitsFixed(b, w, area)
		if len(nsn) == 6 && bits > bitsWeak {
			bits = bitsWeak
		}
		return reading(bits, k, formed(w))
	}
	if w.first != 0 && dated(b, w) {
		return pii.Reading{}
	}
	return reading(bitsMobileFI(b, w), k, formed(w))
}

// bitsMobileFI is what the form of a Finnish mobile number proves, whose usual length is ten with its zero.
func bitsMobileFI(b []byte, w written) int {
	usual := len(b) == 10
	if w.first == 0 {
		switch {
		case !usual:
			return 3
		case stamp(b):
			return bitsWeak
		}
		return bitsBare
	}
	switch set := (w.lead() == 3 || w.lead() == 4) && !w.small && w.first != '.'; {
	case set && usual:
		return bitsStrong
	case set && len(b) >= 9:
		return bitsWeak + 1
	case usual && w.lead() == 3:
		return bitsWeak + 1
	case usual:
		return 5
	}
	return 3
}
