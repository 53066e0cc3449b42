package papers

import "github.com/sladd-go/sladd/pii"

// An idForm is a form of numbers of cards: how many letters, figures and characters behind the figures they have, how they are
// grouped and what that proves.
type idForm struct {
	letters, figures, tail int
	written                func(*pii.Token) bool
	bits                   int
}

// idForms by how many characters they have. The first that fits counts.
var idForms = func() (forms [mostOfCard + 1][]idForm) {
	for _, f := range idFormList {
		n := f.letters + f.figures + f.tail
		forms[n] = append(forms[n], f)
	}
	return forms
}()

// mostOfCard is how many characters the longest has.
const mostOfCard = 20

var idFormList = []idForm{
	{0, 8, 1, evenGroups, 4},      // Finnish card: 12345678A
	{0, 9, 1, finnishLicence, 5},  // 150780-903B
	{0, 9, 0, dashedTail, 5},      // Finnish licence: 1234567-89
	{5, 6, 5, britishLicence, 11}, // MORGA657054SM9IJ
	{5, 6, 5, allGlued, 7},        // the same with a birthday that is none
	{0, 1, 8, digitFirst, 5},      // 1A2345678
	{1, 7, 0, evenGroups, 5},      // A1234567
	{1, 8, 0, evenGroups, 5},      // A12345678
	{2, 6, 0, evenGroups, 5},      // AA123456
	{2, 7, 0, evenGroups, 5},      // Swedish card, Danish residence card: AA1234567
	{3, 6, 0, evenGroups, 5},      // Norwegian card: AAA123456
	{3, 7, 0, evenGroups, 5},      // Norwegian residence card: AAA1234567
	{0, 20, 0, healthCard, 6},     // European health insurance card: 80 246 0000 …
	{0, 11, 0, nordicLicence, 7},  // Norwegian licence: 12 34 123456 7
	{0, 8, 0, unbrokenDate, 1},    // 20240513
	{0, 8, 0, oneGroup, 5},        // 12345678, more than the telephone number that it looks like
	{0, 8, 0, eachApart, 6},       // 1 2 3 4 5 6 7 8
	{0, 9, 0, eachApart, 6},       // 1 2 3 4 5 6 7 8 9
	{0, 8, 0, evenGroups, 3},      // 12 34 56 78
	{0, 9, 0, evenGroups, 4},      // 123 456 789
	{0, 13, 0, swedishCard, 4},    // Swedish card of a bank: 7520123456789
	{0, 14, 0, swedishCard, 4},
	{0, 15, 0, swedishCard, 4},
	{0, 16, 0, swedishCard, 4},
	{0, 9, 0, fourFive, 4},        // 1234 56789
	{0, 11, 0, threeThreeFive, 4}, // 123 456 78901
	{0, 12, 0, evenParts, 4},      // Skatteverket's card: 1234 5678 9012
	{0, 12, 0, oneGroup, 3},       // 123456789012
	{0, 11, 0, oneGroup, 3},       // 12341234567
	{0, 10, 0, fourFourTwo, 4},    // 1234 5678 90
	{0, 10, 0, noMobile, 3},       // 1234567890
	{0, 7, 0, oneGroup, 3},        // 1234567
	{0, 9, 0, readOut, 3},         // 12345 6789
	{0, 10, 0, readOut, 4},        // 87 40 21 955 3
	{0, 11, 0, readOut, 4},        // 8740 219 5530
	{0, 12, 0, readOut, 2},        // 87 40 21 95 53 01
}

// readOut reports whether the digits of t stand in groups as they are read aloud, which are no sum of money, no date, no personnummer and
// no telephone number of Sweden or Finland: "87 40 21 955 3".
func readOut(t *pii.Token) bool {
	thousands := len(t.Group(0)) < 4
	for i := 1; i < t.Groups(); i++ {
		if t.Sep(i) != '_' {
			return false
		}
		thousands = thousands && len(t.Group(i)) == 3
	}
	for i := range t.Groups() {
		if g := t.Group(i); len(g) > 5 || len(g) == 4 && recent(g) { // 850709 9805
			return false
		}
	}
	return t.Groups() > 1 && !thousands && t.Digit(0) != 0
}

// swedishCard reports whether t, in one, begins with 752, Sweden's number by ISO 3166, or with 9752, as cards of its banks and of SIS do.
func swedishCard(t *pii.Token) bool {
	c := t.Chars()
	if c[0] == '9' {
		c = c[1:]
	}
	return oneGroup(t) && string(c[:3]) == "752"
}

// oneGroup reports whether nothing separates the digits of t: "12345678".
func oneGroup(t *pii.Token) bool { return t.Groups() == 1 }

// eachApart reports whether the digits of t stand apart and are no date.
func eachApart(t *pii.Token) bool { return spaced(t, 0) && !looksLikeDate(t) }

// evenParts reports whether t stands in even groups, and not all together: "1234 5678 9012".
func evenParts(t *pii.Token) bool { return t.Groups() > 1 && evenGroups(t) }

// fourFourTwo reports whether ten digits are grouped as on a Swedish licence: "1234 5678 90".
func fourFourTwo(t *pii.Token) bool {
	return t.Groups() == 3 && len(t.Group(0)) == 4 && len(t.Group(1)) == 4
}

// allGlued reports whether nothing separates the letters and digits of t: "MORGA657054SM9IJ".
func allGlued(t *pii.Token) bool { return t.Seps(0) }

// britishLicence reports whether the figures of t hold a birthday as those of a British licence do, with 50 added to a woman's month
// between the two digits of the year: "MORGA753116SM9IJ".
func britishLicence(t *pii.Token) bool {
	c := t.Chars()
	if len(c) != 16 || !allGlued(t) {
		return false
	}
	month, day := number(c[6:8])%50, number(c[8:10])
	return c[6] != '2' && c[6] != '3' && c[6] != '4' && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

// fourFive reports whether nine digits are grouped as on Icelandic licences: "1300 48217".
func fourFive(t *pii.Token) bool { return t.Groups() == 2 && len(t.Group(0)) == 4 && t.Sep(1) == '_' }

// threeThreeFive reports whether eleven digits are grouped so: "752 194 08836".
func threeThreeFive(t *pii.Token) bool {
	return t.Groups() == 3 && len(t.Group(0)) == 3 && len(t.Group(1)) == 3
}

// finnishLicence reports whether a dash follows the first six digits of t: "150780-903B".
func finnishLicence(t *pii.Token) bool { return t.Sep(1) == '-' && len(t.Group(0)) == 6 }

// nordicLicence reports whether eleven digits are grouped as on a Norwegian licence: "12 34 123456 7", "12 34 567 890 1".
func nordicLicence(t *pii.Token) bool {
	if len(t.Group(0)) != 2 {
		return false
	}
	return t.Groups() == 4 && len(t.Group(2)) == 6 || t.Groups() == 5 && len(t.Group(4)) == 1
}

// healthCard reports whether t begins with 80, as numbers of cards for health do by ISO 7812.
func healthCard(t *pii.Token) bool { return t.Digit(0) == 8 && t.Digit(1) == 0 }

// unbrokenDate reports whether t is eight digits in one that read as a date: "20240513".
func unbrokenDate(t *pii.Token) bool { return oneGroup(t) && looksLikeDate(t) }

// noMobile reports whether t, in one, is not the Swedish mobile number that ten digits may be: "0701234567".
func noMobile(t *pii.Token) bool { return oneGroup(t) && (t.Digit(0) != 0 || t.Digit(1) != 7) }

// dashedTail reports whether a dash stands before the last two digits of t: "1234567-89".
func dashedTail(t *pii.Token) bool { return t.Groups() == 2 && t.Sep(1) == '-' && len(t.Group(1)) == 2 }

// digitFirst reports whether one letter alone stands behind the first digit of t and digits behind that: "1A2345678".
func digitFirst(t *pii.Token) bool {
	c := t.Chars()
	return allGlued(t) && !isDigit(c[1]) && digits(c, 2) == len(c)
}
