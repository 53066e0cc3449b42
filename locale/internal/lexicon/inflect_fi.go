package lexicon

// finnishEnds are the case endings, longer ones before those they end with.
var finnishEnds = [...]string{"lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi", "ta", "tä", "na", "nä", "n", "a", "ä", "t"}

// finnish takes a case ending off and undoes the change of the stem before it.
func finnish(f *form) (Class, int) {
	switch f.b[f.n-1] | 0x20 {
	case 'a', 'e', 'i', 'n', 't', "ä"[1]:
	default:
		return 0, f.n
	}
	for _, end := range finnishEnds {
		at, ok := f.cut(f.n, end)
		if !ok || at < 3 {
			continue
		}
		if c := finnishStem(f, at); c != 0 {
			return c, at
		}
		if l := f.last(at); end == "n" && l > 2 && string(f.b[l:at]) == string(f.b[f.last(l):l]) { // into: Annaan, Virtaseen
			if c := finnishStem(f, l); c != 0 {
				return c, l
			}
		}
	}
	return 0, f.n
}

// finnishStem finds the nominative of a stem.
func finnishStem(f *form, n int) Class {
	if c := f.try(n, ""); c != 0 {
		return c
	}
	for _, change := range [...][2]string{{"se", "nen"}, {"s", "nen"}, {"si", "nen"}, {"ste", "nen"}, {"oi", "a"}, {"öi", "ä"}, {"ei", ""}, {"kse", "s"}, {"i", ""}, {"e", "i"}, {"aa", "as"}, {"ää", "äs"}, {"ii", "is"}} {
		if at, ok := f.cut(n, change[0]); ok {
			if c := f.try(at, change[1]); c != 0 {
				return c
			}
		}
	}
	return finnishGrade(f, n)
}

// finnishStops has k, p and t at their distance from k.
const finnishStops = "k....p...t"

// finnishGrade undoes the weakening of the consonant before the last vowel: Pekan is of
// Pekka, Lahden of Lahti, Virran of Virta, Mäen of Mäki.
func finnishGrade(f *form, n int) Class {
	v := f.last(n) // the vowel
	if v < 2 || n-v > 2 {
		return 0
	}
	at, strong := v-1, ""
	switch c, before := f.b[v-1]|0x20, f.b[v-2]|0x20; {
	case c == before && c == 'n', c == before && c == 'r', c == before && c == 'l':
		strong = "t"
	case c == 'm' && before == 'm':
		strong = "p"
	case c == 'g' && before == 'n':
		strong = "k"
	case c == 'd':
		strong = "t"
	case c == 'v':
		strong = "p"
	case c == 'j':
		strong = "k"
	case c == 'k', c == 'p', c == 't':
		at, strong = v, finnishStops[c-'k':][:1]
	default:
		at, strong = v, "k" // between vowels it is gone
	}
	var buf [4]byte
	end := buf[:copy(buf[:], strong)]
	end = append(end, f.b[v:n]...)
	if c := f.tryBytes(at, end); c != 0 {
		return c
	}
	if f.b[n-1]|0x20 == 'e' {
		end[len(end)-1] = 'i'
		return f.tryBytes(at, end)
	}
	return 0
}

// tryBytes is try for an ending in a buffer.
func (f *form) tryBytes(n int, end []byte) Class {
	var keep [8]byte
	copy(keep[:], f.b[n:n+len(end)])
	copy(f.b[n:], end)
	c := f.try(n+len(end), "")
	copy(f.b[n:], keep[:len(end)])
	return c
}
