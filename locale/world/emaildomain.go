package world

// labelEnd returns the index behind the label that begins at b[i], i if there is none. A
// label begins and ends with a letter or a digit of any script and holds '-' inside.
func labelEnd(b []byte, i int) int {
	end := i
	for j := i; j < len(b); {
		switch c := b[j]; {
		case isAlnum(c):
			j++
			end = j
		case c == '-' && j > i:
			j++
		default:
			n := letterAt(b, j)
			if n == 0 {
				return end
			}
			j += n
			end = j
		}
	}
	return end
}

// tldForm reports whether a label can be a top-level domain: at least two letters, or
// xn-- and what follows.
func tldForm(l []byte) bool {
	if len(l) > 4 && string(l[2:4]) == "--" && l[0]|0x20 == 'x' && l[1]|0x20 == 'n' {
		return true
	}
	n := 0
	for i := 0; i < len(l); n++ {
		k := 1
		if !isLetter(l[i]) {
			if k = letterAt(l, i); k == 0 {
				return false
			}
		}
		i += k
	}
	return n >= 2
}

// IsTopLevelDomain reports whether label is a top-level domain that is known here, in any
// case.
func IsTopLevelDomain(label []byte) bool { return knownTLD(label) }

// knownTLD reports whether l is a top-level domain that exists. One in Punycode is taken for
// one.
func knownTLD(l []byte) bool {
	var buf [32]byte
	k := lower(&buf, l)
	switch {
	case len(k) == 2:
		return ccTLDs[string(k)]
	case len(k) < 2:
		return false
	}
	return gTLDs[string(k)] || len(k) > 5 && string(k[:4]) == "xn--" || l[0] >= 0x80 && gTLDs[string(l)]
}

// gluedTLD returns the length of a top-level domain that a label begins with and that
// something follows which was meant to stand apart: "se-tack", "com070", "seHej"; or 0.
func gluedTLD(l []byte) int {
	for i, c := range l {
		if !isLetter(c) || i > 0 && isUpper(c) && !isUpper(l[i-1]) {
			if c >= 0x80 || !knownTLD(l[:i]) {
				return 0
			}
			return i
		}
	}
	return 0
}

// domainEnd returns the index behind the domain that begins at b[i], and the bits that it
// leaves an address, or 0. Where labels follow a top-level domain and end in none, the
// domain ends at the last one known: "b.se.hej".
func domainEnd(b []byte, i int) (end, bits int) {
	b = b[:min(len(b), i+maxDomain)]
	first := labelEnd(b, i)
	if first == i {
		return 0, 0
	}
	d := domainRead{b: b, name: b[i:first], rest: first + 1, long: first-i > maxLabel}
	prev, at := i, first // the label that ends at b[at] and begins at b[prev]
	for n := 1; at+1 < len(b) && b[at] == '.'; n++ {
		s := at + 1
		if b[s] == '.' && n == 1 { // "gmail..com"
			s++
		}
		e := labelEnd(b, s)
		if e == s || n > 1 && d.form == at && sentenceBegins(b, b[prev:at], s, e) {
			break
		}
		d.take(s, e, s > at+1)
		prev, at = s, e
	}
	return d.weigh()
}

// A domainRead is what is known of a domain while its labels are read.
type domainRead struct {
	b    []byte
	name []byte // the first label
	rest int    // where the second begins
	long bool   // some label is longer than any may be

	known   int // end of the last label that is a top-level domain
	form    int // end of the last that looks like one
	partial int // end of the top-level domain that the last label begins with
	upper   int // end of a known label that begins with a capital, alone, or stands behind two dots
}

// take takes the label b[s:e], before which two dots may stand.
func (d *domainRead) take(s, e int, doubled bool) {
	l := d.b[s:e]
	d.long = d.long || len(l) > maxLabel
	d.partial = 0
	if knownTLD(l) {
		d.known, d.form = e, e
		if doubled || capital(l) && !capital(d.name) {
			d.upper = e
		}
		return
	}
	if tldForm(l) {
		d.form = e
	}
	if k := gluedTLD(l); k > 0 {
		d.partial = s + k
	}
}

// weigh returns the end of the domain and what it leaves an address.
func (d *domainRead) weigh() (end, bits int) {
	switch {
	case d.partial > d.known:
		return d.partial, 12
	case d.known > 0 && (d.known == d.upper || d.long):
		return d.known, 10
	case d.known > 0:
		return d.known, 14
	case d.form == 0 || !capital(d.name) && capital(d.b[d.rest:d.form]): // "sk@t.Hej"
		return 0, 0
	case bare(d.name): // "gmail.con"
		return d.form, 12
	case isDigit(d.name[0]): // "bild@2x.png"
		return d.form, 5
	}
	return d.form, formBits
}

const formBits = 9 // for a domain whose last label is no top-level domain that is known

// sentenceBegins reports whether the label b[s:e], behind the top-level domain before, is rather a word of the sentence:
// "b.se.Hej", "b.se.ni".
func sentenceBegins(b, before []byte, s, e int) bool {
	l := b[s:e]
	return capital(l) && !capital(before) || last(b, e) && apart(before, l)
}

// capital reports whether l begins with a capital letter of Latin script.
func capital(l []byte) bool {
	return isUpper(l[0]) || len(l) > 1 && l[0] == 0xC3 && 0x80 <= l[1] && l[1] <= 0x9E
}

// last reports whether no label follows that which ends at b[e].
func last(b []byte, e int) bool {
	return e+1 >= len(b) || b[e] != '.' || labelEnd(b, e+1) == e+1
}

// apart reports whether l, the last label, is a word behind the top-level domain before it
// rather than one itself, though there is one of the name: "se.ni", "com.vet".
func apart(before, l []byte) bool {
	var buf, buf2 [32]byte
	b, k := lower(&buf, before), lower(&buf2, l)
	generic := openTLDs[string(b)]
	if !generic && !nordicTLDs[string(b)] {
		return false
	}
	if len(k) == 2 {
		return !generic && ccTLDs[string(k)]
	}
	return gTLDs[string(k)] && (generic || !openTLDs[string(k)])
}

// bare reports whether l is a provider's name without its top-level domain.
func bare(l []byte) bool {
	var buf [32]byte
	return bareProviders[string(lower(&buf, l))]
}

// literalEnd returns the index behind the IP address in brackets whose '[' is at b[i], or 0.
func literalEnd(b []byte, i int) int {
	for j := i + 1; j < len(b) && j-i <= maxV6+6; j++ {
		if b[j] != ']' {
			continue
		}
		l := b[i+1 : j]
		if _, ok := parseQuad(l); ok {
			return j + 1
		}
		var buf [32]byte
		if len(l) > 5 && string(lower(&buf, l[:5])) == "ipv6:" {
			if _, _, ok := parseV6(l[5:]); ok {
				return j + 1
			}
		}
		return 0
	}
	return 0
}
