package pii

import (
	"math/bits"
	"strings"
)

// A numberIndex says which recognizers may read a number, by its grouping and
// by its length.
type numberIndex struct {
	forms      formTrie
	byDigits   [maxChars + 1][]uint16 // digits alone, by length: those with forms, which a word may make take another grouping
	byMixed    [maxChars + 1][]uint16 // letters too
	freeDigits [maxChars + 1][]uint16 // those that take any grouping
	freeMixed  [maxChars + 1][]uint16 // and letters, in a number that begins with one
	freeWithin [maxChars + 1][]uint16 // and in one that begins with a digit
	shortest   int                    // least number of digits in any number
	least      int                    // and of characters in one that is read in another grouping than its forms, leastMost if that is less
	mixed      bool
	// letters that may begin a number, by how they are tied to the digits behind: bit n of
	// firstGlued for n glued letters, of firstApart for n letters and a blank or dash. after is for
	// letters that a blank or dash parts from digits before them.
	firstGlued, firstApart, after uint16
	free, within                  bool               // a recognizer takes letters in any grouping, and in numbers that begin with a digit
	freeNumber                    bool               // one takes digits in any grouping
	lens                          [maxChars + 1]bool // some recognizer has this length
	whole                         [maxChars + 1]bool // one may read so many digits that stand in one group
}

// leastMost is the most that numberIndex.least may be.
const leastMost = 16

func (x *numberIndex) add(c *compiled, id uint16) {
	if x.least == 0 {
		x.least = leastMost
	}
	for _, n := range c.Lens {
		x.lens[n] = true
		if x.shortest == 0 || n < x.shortest {
			x.shortest = n
		}
		digits, mixed := &x.byDigits[n], &x.byMixed[n]
		if len(c.Forms) == 0 {
			digits, mixed = &x.freeDigits[n], &x.freeMixed[n]
			x.freeNumber = true
			x.free = x.free || c.Letters
			if c.Letters && !c.LetterFirst {
				x.freeWithin[n], x.within = append(x.freeWithin[n], id), true
			}
		}
		if c.Strict && len(c.Forms) > 0 {
			continue
		}
		x.whole[n] = true
		x.least = min(x.least, n)
		*digits = append(*digits, id)
		if c.Letters {
			*mixed = append(*mixed, id)
		}
	}
	x.mixed = x.mixed || c.Letters
	for i := range c.forms {
		x.forms.add(c.forms[i].path, formEntry{rec: id, bits: c.forms[i].bits})
	}
	c.forms = nil
	for _, f := range c.Forms {
		x.letters(f.Mask)
		if strings.Trim(f.Mask, "9") == "" {
			x.whole[len(f.Mask)] = true
		}
	}
}

// letters notes where a mask has letters.
func (x *numberIndex) letters(mask string) {
	for i := 0; i < len(mask); {
		n := 0
		for maskLetter(mask, i+n) {
			n++
		}
		if n == 0 {
			i++
			continue
		}
		parted := maskGap(mask, i-1)
		for k := 1; k <= min(n, 15); k++ {
			switch {
			case i == 0 && maskGap(mask, n):
				x.firstApart |= 1 << k
			case i == 0, parted:
				x.firstGlued |= 1 << k
			}
			if parted {
				x.after |= 1 << k
			}
		}
		if parted && maskLetter(mask, i-2) {
			x.firstApart |= 1 << 2
		}
		i += n
	}
}

// maskLetter reports whether mask[i] is for a letter.
func maskLetter(mask string, i int) bool {
	return i >= 0 && i < len(mask) && (mask[i] == 'A' || mask[i] == 'X')
}

// maskGap reports whether mask[i] is for a blank or dash.
func maskGap(mask string, i int) bool {
	return i >= 0 && i < len(mask) && (mask[i] == '_' || mask[i] == '-')
}

// ofLength returns who takes numbers of n characters, with letters or without: in any grouping, and in others than their forms. first says
// that a letter begins them.
func (x *numberIndex) ofLength(n int, letters, first bool) (free, other []uint16) {
	switch {
	case first:
		return x.freeMixed[n], x.byMixed[n]
	case letters:
		return x.freeWithin[n], x.byMixed[n]
	}
	return x.freeDigits[n], x.byDigits[n]
}

// anyGrouping reports whether somebody takes numbers in any grouping, with letters or without. first says that a letter begins them.
func (x *numberIndex) anyGrouping(letters, first bool) bool {
	switch {
	case first:
		return x.free
	case letters:
		return x.within
	}
	return x.freeNumber
}

// alone reports whether no group goes on with the digits that end at b[e], and how far it has looked.
func (x *numberIndex) alone(b []byte, e int) (alone bool, seen int) {
	sep, nx, seen := separator(b, e)
	return nx < 0 || isLetter(b[nx]) && !x.lettersAfter(b, sep, nx, false), seen
}

// unread reports whether nobody takes n digits alone.
func (x *numberIndex) unread(n int) bool { return !x.whole[n] }

// lettersBefore returns where the letters begin that may belong to the number at b[i], or i.
func (x *numberIndex) lettersBefore(b []byte, i int) int {
	if !x.mixed {
		return i
	}
	first := i
	for range 2 {
		j, allowed := first, x.firstGlued
		if x.free {
			allowed |= 0x1FE
		}
		if j == 0 {
			break
		}
		if c := b[j-1]; c == ' ' || c == '-' {
			j, allowed = j-1, x.firstApart
			// Behind it the chain must be able to go on with the letters found already.
			if first < i && !x.lettersAfter(b, '_', first, true) {
				break
			}
		}
		k := lettersFrom(b, j, min(9, bits.Len16(allowed)))
		if k == j || allowed>>(j-k)&1 == 0 || k > 0 && wordByte(b[k-1]) {
			break
		}
		first = k
	}
	return first
}

// lettersFrom returns where the letters begin that end at b[end], of which it takes most.
func lettersFrom(b []byte, end, most int) int {
	k := end
	for k > 0 && end-k < most && isLetter(b[k-1]) {
		k--
	}
	return k
}

// lettersAfter reports whether the letters at b[nx] may go on with a chain of groups, which
// began with letters or not, behind the separator sep.
func (x *numberIndex) lettersAfter(b []byte, sep byte, nx int, letters bool) bool {
	switch {
	case !x.mixed || sep == figures:
		return false
	case sep == 0:
		return true
	}
	n := groupEnd(b, nx, 6) - nx
	return x.after>>n&1 != 0 || letters && x.free && n <= 4
}
