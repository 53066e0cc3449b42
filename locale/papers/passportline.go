package papers

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// A zoneLine is a line of a machine-readable zone as far as it was written, without its blanks.
type zoneLine struct {
	c    [zoneMost]byte // in capitals
	ends [zoneMost]int  // of each, in the text
	n    int
}

// read reads the line that begins at b[s].
func (z *zoneLine) read(b []byte, s int) {
	z.n = 0
	for s < len(b) && z.n < zoneMost {
		c := b[s]
		if c == ' ' && z.n > 0 {
			k := z.resumes(b, s)
			if k == s {
				return
			}
			s = k
			continue
		}
		if c != '<' && !zoneLetter(c) {
			return
		}
		if c >= 'a' {
			c &^= 0x20
		}
		s++
		z.c[z.n], z.ends[z.n] = c, s
		z.n++
	}
	for z.n == zoneMost && s < len(b) && b[s] == '<' { // too many of them
		s++
		z.ends[z.n-1] = s
	}
}

// resumes returns where the line goes on behind the blanks at b[s], three at most, or s where it has ended there: behind
// the '<' that fill it no blank stands in it but before more of them, and none before the words that follow a line.
func (z *zoneLine) resumes(b []byte, s int) int {
	k := s
	for k < len(b) && k-s < 3 && b[k] == ' ' {
		k++
	}
	switch {
	case k == len(b):
		return s
	case b[k] == '<':
		return k
	case !zoneLetter(b[k]) || z.ended(b[k]) || z.n >= zoneData && b[k] > '9':
		return s
	}
	return k
}

// cut returns where the first n characters end in the text.
func (z *zoneLine) cut(n int) int {
	if n = min(n, z.n); n == 0 {
		return 0
	}
	return z.ends[n-1]
}

// filled reports whether the line as it was read ends in n '<'.
func (z *zoneLine) filled(n int) bool {
	for k := 1; k <= n; k++ {
		if z.n < k || z.c[z.n-k] != '<' {
			return false
		}
	}
	return true
}

// ended reports whether c begins a word behind the line, which ends in "<<" and a blank: not the first given name, "BERG << ANNA".
func (z *zoneLine) ended(c byte) bool {
	if !z.filled(2) {
		return false
	}
	return c-'A' > 'Z'-'A' || z.filled(3) || bytes.Contains(z.c[:z.n-1], []byte("<<"))
}

// holder reports whether the line is the first of TD3 or TD2: document, state, surname, given names.
func (z *zoneLine) holder() bool {
	return z.n >= 12 && z.document() && z.names(5) > 0 && (z.n >= 20 || z.filled(2))
}

// card reports whether the line is the first of TD1: document, state, number.
func (z *zoneLine) card() bool {
	if z.n < 15 || !z.document() || z.c[0] == 'P' || z.c[14] > '9' && z.c[14] != '<' {
		return false
	}
	digits := 0
	for _, c := range z.c[5:14] {
		if c <= '9' {
			digits++
		}
	}
	return digits > 2 && (z.n >= 28 || z.filled(2))
}

// document reports whether the line begins with a document and its state.
func (z *zoneLine) document() bool {
	switch z.c[0] {
	case 'P', 'V', 'I', 'A', 'C':
		return z.c[1] > '9' && zoneStates[string(z.c[2:5])]
	}
	return false
}

// names returns where the names end that begin with character i: a surname, "<<" and perhaps given names, then '<' to the end or to a
// line that goes on with digits without a line end. It returns 0 if they are none.
func (z *zoneLine) names(i int) int {
	end, parted := i, 0
	for end < z.n && (z.c[end] == '<' || z.c[end] > '9') {
		if parted == 0 && end > i+1 && z.c[end] == '<' && z.c[end-1] == '<' {
			parted = end
		}
		end++
	}
	if end < z.n { // the number of the next line begins with letters
		for end > i && z.c[end-1] != '<' {
			end--
		}
	}
	if parted == 0 || end <= parted || z.c[i] == '<' || end == parted+1 && end < z.n {
		return 0
	}
	return end
}

// nameAlone reports whether the line is the last of TD1: one "<<" between the names, and '<' to its end.
func (z *zoneLine) nameAlone() bool {
	if z.names(0) != z.n || !z.filled(3) {
		return false
	}
	full := bytes.TrimRight(z.c[:z.n], "<")
	surname, given, _ := bytes.Cut(full, []byte("<<"))
	return len(surname) > 1 && len(given) > 1 && !bytes.Contains(given, []byte("<<"))
}

// data reports whether the line is the second of TD3 or TD2.
func (z *zoneLine) data() bool {
	return z.n >= zoneData && z.c[9] <= '<' && zoneStates[string(z.c[10:13])] && z.dated(13) && z.sex(20) && z.dated(21)
}

// cardData reports whether the line is the second of TD1.
func (z *zoneLine) cardData() bool {
	return z.n >= 18 && z.dated(0) && z.sex(7) && z.dated(8) && zoneStates[string(z.c[15:18])]
}

func (z *zoneLine) sex(i int) bool { c := z.c[i]; return c == 'M' || c == 'F' || c == 'X' || c == '<' }

// dated reports whether a date and its check digit may stand at character i. Parts that nobody knows are '<'.
func (z *zoneLine) dated(i int) bool {
	for k, c := range z.c[i : i+7] {
		if c > '9' && c != 'O' && (c != '<' || k < 2) {
			return false
		}
	}
	month, day := zoneNumber(z.c[i+2:i+4]), zoneNumber(z.c[i+4:i+6])
	return month <= 12 && day <= 31
}

func zoneNumber(c []byte) int { return zoneValue(c[0])%10*10 + zoneValue(c[1])%10 }

// proof is form, and more where the check digits of the two dates are right.
func (z *zoneLine) proof(form pii.Reading, birth, expiry int) pii.Reading {
	if zoneCheck(z.c[birth:birth+7], 0) && zoneCheck(z.c[expiry:expiry+7], 0) {
		return pii.Reading{Bits: 40, Evidence: pii.HasForm | pii.HasChecksum}
	}
	return form
}

// zoneCheck reports whether the last of the characters c checks the others, where the letter O counts o: 24, or 0 in a field of digits.
func zoneCheck(c []byte, o int) bool {
	sum := 0
	for i, x := range c[:len(c)-1] {
		v := zoneValue(x)
		if x == 'O' {
			v = o
		}
		sum += v * [...]int{7, 3, 1}[i%3]
	}
	return sum%10 == zoneValue(c[len(c)-1])
}

// zoneValue is what a character counts, in a field of digits the letter O as the zero that it was.
func zoneValue(c byte) int {
	switch {
	case c <= '9':
		return int(c - '0')
	case c == '<' || c == 'O':
		return 0
	}
	return int(c-'A') + 10
}
