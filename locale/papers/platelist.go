package papers

// plateJoints stand between the plates of a list.
var plateJoints = []string{", ", " & ", " / ", "/", " + ", ",", "; "}

// plateWordJoints are those that are words, or end with one, some of them between a plate and what it isn't.
var plateWordJoints = []string{" og ", " och ", " ja ", " and ", " eller ", " tai ", " or ", " eða ", " sekä ", " samt ", " en ekki ", " ekki ", " inte ", " ikke ", " not ",
	" og ikke ", " och inte ", " and not ", ", inte ", ", ikke ", ", not ", " eikä ", " istället för ", " i stedet for ", " instead of "}

// maxPlate is how long an ordinary plate is as it is written: "AB 12 345".
const maxPlate = 9

// platesBefore returns where a list of plates begins whose last is at b[i], or i: what names the first names all of them.
func platesBefore(b []byte, i int) int {
	for range 4 {
		s := plateBefore(b, i)
		if s == i {
			break
		}
		i = s
	}
	return i
}

// plateBefore returns where the plate in capitals begins that stands before b[i] in a list, or i.
func plateBefore(b []byte, i int) int {
	if i < 8 || isWord(b[i-1]) || isDigit(b[i-1]) {
		return i
	}
	joints := plateJoints
	if b[i-1] == ' ' && isLetter(b[i-2]) {
		joints = plateWordJoints
	}
	for _, joint := range joints {
		k := i - len(joint)
		if k < 4 || string(b[k:i]) != joint {
			continue
		}
		if k = pastOwner(b, k); !isDigit(b[k-1]) && !isUpper(b[k-1]) {
			continue
		}
		for s := max(0, k-maxPlate); s <= k-4; s++ {
			if isUpper(b[s]) && (s == 0 || b[s-1] == ' ' || b[s-1] == ':' || b[s-1] == '(') && ordinaryChars(b[s:k]) {
				return s
			}
		}
	}
	return i
}

// pastOwner returns where a parenthesis of a word or two begins that ends at b[k], with the blank before it, or k: "ABC 123 (mine)".
func pastOwner(b []byte, k int) int {
	if b[k-1] != ')' {
		return k
	}
	for s := k - 2; s > 4 && k-s < 24; s-- {
		if b[s] == '(' {
			if b[s-1] == ' ' {
				s--
			}
			return s
		}
		if !isWord(b[s]) && b[s] != ' ' && b[s] != '\'' {
			break
		}
	}
	return k
}

// ordinaryChars reports whether b is an ordinary plate in capitals.
func ordinaryChars(b []byte) bool {
	var chars [maxPlate]byte
	n := 0
	for k, c := range b {
		switch {
		case isUpper(c) || isDigit(c):
			chars[n] = c
			n++
		case c != ' ' && c != '-' || k < 2:
			return false
		}
	}
	return plateOf(chars[:n]) != 0 || icelandicChars(chars[:n])
}

// icelandicChars reports whether c is an Icelandic plate with three letters: ABC12.
func icelandicChars(c []byte) bool {
	return len(c) == 5 && isUpper(c[0]) && isUpper(c[1]) && isUpper(c[2]) && isDigit(c[3]) && isDigit(c[4])
}
