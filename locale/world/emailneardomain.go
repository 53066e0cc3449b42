package world

import "bytes"

// The domain of an address as people type it: its dot a comma, a word, in brackets, apart or left out.

// dotWords are said for a dot.
var dotWords = set(`dot punkt pkt punktum prick prik prikk piste punktur point`)

// nearDomain reads a domain at b[i], written in any of the ways people have. Apart says that the '@' stands apart.
func nearDomain(b []byte, i int, apart bool) (end, bits int) {
	first := labelEnd(b, i)
	if first == i || at(b, first) == '@' {
		return 0, 0
	}
	label := b[i:first]
	if gluedProvider(label, nil) { // "gmailcom"
		return first, 11
	}
	if end, bits = nearDotted(b, i, first, apart); bits > 0 {
		return end, bits
	}
	switch {
	case apart || len(label) < 3:
	case len(label) > 3 && bare(label): // "anna@gmail"
		return first, 10
	case lettersOnly(label):
		return first, bareBits
	}
	return 0, 0
}

// nearDotted reads a domain whose first label is b[i:first] and in which something stands for the dot, or no bits.
func nearDotted(b []byte, i, first int, apart bool) (end, bits int) {
	sep, next := nearDot(b, first)
	if sep == 0 {
		return 0, 0
	}
	end = labelEnd(b, next)
	if gluedProvider(b[i:first], b[next:end]) { // "gmail,com"
		return end, 11
	}
	dot := b[blanks(b, first)] == '.' // "firma . se"
	long, said := first-i > 2, sep == ' ' && !dot
	if said || sep == '.' { // "pp piste inet piste fi"
		last, k := end, next
		if end, next, said = saidLabels(b, next, end, said); k != next {
			sep, long = ' ', last-i > 2
		}
	}
	if !strongTLD(b[next:end]) && !(said && !apart && knownTLD(b[next:end])) {
		return 0, 0
	}
	oneDot := sep == '.' || long && (sep == ' ' || dot) // "anna @ firma.se", "anna @ firma . se"
	return end, nearDotBits(sep, oneDot, long, apart)
}

// strongTLD reports whether label is a top-level domain that makes an address of what stands apart.
func strongTLD(label []byte) bool {
	var buf [32]byte
	return strongTLDs[string(lower(&buf, label))]
}

// saidLabels goes on with the domain of which b[next:end] is a label, over dots and words for them, two at most. It returns the bounds of
// the last, and whether one of its dots was said or in brackets, as said tells of those before.
func saidLabels(b []byte, next, end int, said bool) (e, last int, ok bool) {
	for n := 0; n < 2 && end > next && (!strongTLD(b[next:end]) || at(b, end) == '.'); n++ {
		sep, k := nearDot(b, end)
		if sep != '.' && (sep != ' ' || b[blanks(b, end)] == '.') || labelEnd(b, k) == k {
			break
		}
		said = said || sep == ' '
		next, end = k, labelEnd(b, k)
	}
	return end, next, said
}

func lettersOnly(v []byte) bool {
	for _, c := range v {
		if !isLetter(c) {
			return false
		}
	}
	return true
}

// nearDotBits is what a top-level domain proves behind sep, which nearDot read. oneDot says that a dot stands there with blanks at most,
// long that the label before it is, apart that the '@' stands apart.
func nearDotBits(sep byte, oneDot, long, apart bool) int {
	switch {
	case apart && oneDot:
		return apartBits
	case apart || !long:
		return 0
	case sep == ' ': // "anna@firma .se"
		return 10
	case sep == ',':
		return 8
	}
	return 0
}

// gluedProvider reports whether the labels a and b are a provider's domain without its dot: "gmail" and "com", or both in a.
func gluedProvider(a, b []byte) bool {
	var join, buf [32]byte
	n := len(a) + len(b)
	if len(b) == 0 {
		return len(a) > 3 && glued[string(lower(&buf, a))]
	}
	if n > len(join) {
		return false
	}
	copy(join[copy(join[:], a):], b)
	return glued[string(lower(&buf, join[:n]))]
}

// nearDot reads what stands for a dot at b[i] and returns where the next label begins and
// what it is: '.' one dot alone, ' ' one behind blanks, in brackets or said, ',' a comma, ';' something that
// counts with a provider only, 0 nothing.
func nearDot(b []byte, i int) (sep byte, next int) {
	j := blanks(b, i)
	if j >= len(b) {
		return 0, 0
	}
	spaced := j > i
	switch b[j] {
	case '.', ',', ';', ':', '-':
		return dotSign(b, j, spaced)
	case '[', '(':
		if at(b, j+1) == '.' && (at(b, j+2) == ']' || at(b, j+2) == ')') {
			return ' ', blanks(b, j+3)
		}
		if j+1 < len(b) {
			j++
		}
	}
	if e := labelEnd(b, j); e > j && dotWord(b[j:e]) {
		return behindDotWord(b, e)
	}
	if spaced {
		return ';', j
	}
	return 0, 0
}

// dotSign reads the sign for a dot that b[j] is, behind blanks or not, as nearDot does.
func dotSign(b []byte, j int, spaced bool) (sep byte, next int) {
	c, k := b[j], blanks(b, j+1)
	switch {
	case k > j+1:
		return ';', k
	case c == '.' && spaced:
		return ' ', k
	case (c == '.' || c == ',') && !spaced:
		return c, k
	}
	return ';', k
}

// behindDotWord returns, as nearDot does, where the next label begins behind a word for a dot that ends at b[e], perhaps in brackets.
func behindDotWord(b []byte, e int) (sep byte, next int) {
	if c := at(b, e); c == ')' || c == ']' {
		e++
	}
	if k := blanks(b, e); k < len(b) {
		return ' ', k
	}
	return 0, 0
}

// saidBefore returns where a local part begins of which "x punkt", "x (dot)" stands before b[i], or i.
func saidBefore(b []byte, i int) int {
	e := signsBefore(b, i)
	s := nameStart(b, e)
	if s == e || e == i || !dotWord(b[s:e]) {
		return i
	}
	e = signsBefore(b, s)
	if s == e {
		return i
	}
	if s = nameStart(b, e); s == e {
		return i
	}
	return s
}

// signsBefore goes back from b[i] over blanks and brackets, three at most.
func signsBefore(b []byte, i int) int {
	for n := 0; n < 3 && i > 0 && (isBlank(b[i-1]) || bytes.IndexByte([]byte("()[]"), b[i-1]) >= 0); n++ {
		i--
	}
	return i
}

// nameStart goes back from b[i] over letters and digits.
func nameStart(b []byte, i int) int {
	for i > 0 {
		n := 1
		if !isAlnum(b[i-1]) && b[i-1] != '_' {
			n = letterBefore(b, i)
		}
		if n == 0 {
			break
		}
		i -= n
	}
	return i
}

// dotWord reports whether a label is said for a dot: "punkt".
func dotWord(label []byte) bool {
	var buf [32]byte
	return dotWords[string(lower(&buf, label))]
}

// blanks returns the index behind at most three blanks from b[i] on.
func blanks(b []byte, i int) int {
	for j := 0; j < 3 && i < len(b) && isBlank(b[i]); j++ {
		i++
	}
	return i
}
