package pii

// A numberIndex says which recognizers may read a number, by its grouping and
// by its length.
type numberIndex struct {
	forms      formTrie
	byDigits   [maxChars + 1][]uint16 // digits alone, by length: those with forms, which a word may make take another grouping
	byMixed    [maxChars + 1][]uint16 // letters too
	freeDigits [maxChars + 1][]uint16 // those that take any grouping
	freeMixed  [maxChars + 1][]uint16
	shortest   int // least number of digits in any number
	mixed      bool
	// letters that may begin a number, by how they are tied to the digits behind: bit n of
	// firstGlued for n glued letters, of firstApart for n letters and a blank or dash. after is for
	// letters that a blank or dash parts from digits before them.
	firstGlued, firstApart, after uint16
	free                          bool               // a recognizer takes letters in any grouping
	freeNumber                    bool               // one takes digits in any grouping
	lens                          [maxChars + 1]bool // some recognizer has this length
}

func (x *numberIndex) add(c *compiled, id uint16) {
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
		}
		if c.Strict && len(c.Forms) > 0 {
			continue
		}
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
	}
}

// letters notes where a mask has letters.
func (x *numberIndex) letters(mask string) {
	for i := 0; i < len(mask); {
		if mask[i] != 'A' && mask[i] != 'X' {
			i++
			continue
		}
		n := 0
		for i+n < len(mask) && (mask[i+n] == 'A' || mask[i+n] == 'X') {
			n++
		}
		end := i + n
		apart := end < len(mask) && (mask[end] == '_' || mask[end] == '-')
		parted := i > 0 && (mask[i-1] == '_' || mask[i-1] == '-')
		for k := 1; k <= min(n, 15); k++ {
			if i == 0 && apart {
				x.firstApart |= 1 << k
			} else if i == 0 || parted {
				x.firstGlued |= 1 << k
			}
			if parted {
				x.after |= 1 << k
				if i-2 >= 0 && (mask[i-2] == 'A' || mask[i-2] == 'X') {
					x.firstApart |= 1 << 2
				}
			}
		}
		i = end
	}
}

// ofLength returns who takes numbers of n characters, with letters or without: in any grouping, and in others than their forms.
func (x *numberIndex) ofLength(n int, letters bool) (free, other []uint16) {
	if letters {
		return x.freeMixed[n], x.byMixed[n]
	}
	return x.freeDigits[n], x.byDigits[n]
}

// anyGrouping reports whether somebody takes numbers in any grouping, with letters or without.
func (x *numberIndex) anyGrouping(letters bool) bool { return x.freeNumber || x.free && letters }

// few reports whether the digits that begin at b[i] are a group by themselves and fewer than
// any number has.
func (x *numberIndex) few(b []byte, i int) bool {
	e := groupEnd(b, i, maxChars+1)
	if e-i >= x.shortest || x.mixed && i > 0 && x.lettersBefore(b, i) < i {
		return false
	}
	sep, nx, _ := separator(b, e)
	return nx < 0 || isLetter(b[nx]) && !x.lettersAfter(b, sep, nx, false)
}

// lettersBefore returns where the letters begin that may belong to the number at b[i], or i.
func (x *numberIndex) lettersBefore(b []byte, i int) int {
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
		k := j
		for k > 0 && j-k < 9 && isLetter(b[k-1]) {
			k--
		}
		if k == j || allowed>>(j-k)&1 == 0 || k > 0 && wordByte(b[k-1]) {
			break
		}
		first = k
	}
	return first
}

// lettersAfter reports whether the letters at b[nx] may go on with a chain of groups, which
// began with letters or not, behind the separator sep.
func (x *numberIndex) lettersAfter(b []byte, sep byte, nx int, letters bool) bool {
	if !x.mixed {
		return false
	}
	if sep == 0 {
		return true
	}
	n := groupEnd(b, nx, 6) - nx
	return x.after>>n&1 != 0 || letters && x.free && n <= 4
}
