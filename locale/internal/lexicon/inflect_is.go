package lexicon

// icelandicEnds are endings of oblique cases with what stands in their place in the
// nominative: = is the stem itself, + its last consonant doubled, ^ ö for its last a.
var icelandicEnds = [...]struct {
	end string
	put [5]string
}{
	{"syni", [5]string{"son"}}, {"sonar", [5]string{"son"}}, {"dóttur", [5]string{"dóttir"}}, {"dottur", [5]string{"dottir"}},
	{"jar", [5]string{"="}}, {"ar", [5]string{"=", "ur", "^"}},
	{"u", [5]string{"a", "="}},
	{"i", [5]string{"=", "ur", "+", "ir"}},
	{"s", [5]string{"ur", "+", "ir", "r"}},
	{"a", [5]string{"i"}},
	{"", [5]string{"ur", "+"}},
}

// icelandicStems are stems that change in their midst.
var icelandicStems = [...][2]string{{"birn", "björn"}, {"bjarn", "björn"}, {"ern", "örn"}, {"arn", "örn"}, {"agl", "egill"}, {"deg", "dagur"}, {"kristn", "kristinn"}, {"ketl", "ketill"}, {"katl", "ketill"}, {"hjart", "hjörtur"}, {"hirt", "hjörtur"}}

// icelandic undoes an oblique case: Jóni, Guðrúnar, Önnu, Birni, Sigurði, Steins.
func icelandic(f *form) (Class, int) {
	for _, e := range icelandicEnds {
		at, ok := f.cut(f.n, e.end)
		if !ok || at < 3 || e.end == "" && CommonRank(f.b[:f.n]) != 0 {
			continue
		}
		for _, put := range e.put {
			if put == "" {
				break
			}
			if c := icelandicStem(f, at, put); c != 0 {
				return c, at
			}
		}
		for _, s := range icelandicStems {
			if begin, ok := f.cut(at, s[0]); ok && len(e.end) < 3 {
				if c := f.tryBytes(begin, []byte(s[1])); c != 0 {
					return c, at
				}
			}
		}
	}
	return 0, f.n
}

func icelandicStem(f *form, at int, put string) Class {
	switch put {
	case "=":
		return f.try(at, "")
	case "+":
		switch f.b[at-1] | 0x20 {
		case 'n':
			return f.try(at, "n")
		case 'l':
			return f.try(at, "l")
		}
		return 0
	case "^":
		return shifted(f, at, 'a', "ö", "")
	case "a":
		if c := f.try(at, "a"); c != 0 {
			return c
		}
		return shifted(f, at, "ö"[1], "a", "a")
	}
	return f.try(at, put)
}

// shifted tries the stem with its last vowel from changed to to, and end behind it.
func shifted(f *form, n int, from byte, to, end string) Class {
	for i := n - 1; i >= 0 && i >= n-5; i-- {
		if f.b[i]|0x20 != from {
			continue
		}
		begin := i
		if from >= 0x80 {
			begin--
		}
		if begin < 0 {
			return 0
		}
		g := form{n: begin}
		copy(g.b[:], f.b[:begin])
		g.n += copy(g.b[g.n:], to)
		g.n += copy(g.b[g.n:], f.b[i+1:n])
		return g.try(g.n, end)
	}
	return 0
}
