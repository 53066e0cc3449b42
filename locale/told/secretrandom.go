package told

// random reports whether b is of letters and digits in a muddle, as machines make them up: hK3pQ9xZ. Small letters, capitals
// and digits take turns more often than in Sommar22Katt, or twice where hardly a letter is a vowel.
func random(b []byte) bool {
	if len(b) < 7 {
		return false
	}
	turns, vowels, letters, last := 0, 0, 0, 0
	for i, c := range b {
		sort := sortOf(c)
		if sort == 0 {
			return false
		}
		if i > 0 && sort != last && !(last == 2 && sort == 1) { // a capital begins a word
			turns++
		}
		if last = sort; sort < 3 {
			letters++
			switch c | 0x20 {
			case 'a', 'e', 'i', 'o', 'u', 'y':
				vowels++
			}
		}
	}
	return turns > 2 || turns == 2 && letters > 4 && vowels*5 < letters
}

// sortOf says what c is: 1 a small letter, 2 a capital, 3 a digit, 0 another sign.
func sortOf(c byte) int {
	switch {
	case c-'a' <= 'z'-'a':
		return 1
	case c-'A' <= 'Z'-'A':
		return 2
	case c-'0' <= 9:
		return 3
	}
	return 0
}
