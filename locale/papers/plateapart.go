package papers

import "github.com/sladd-go/sladd/pii"

// Plates whose characters each stand apart, with blanks, stops or asterisks between them: "b x  3 3.0 1 8", "K L * M 4 7". They are a
// plate's right behind a vehicle or the word for a plate.

// mostApart is how many bytes stand between the characters at most: a sign and a blank on each side.
const mostApart = 3

// apartPlate reads the plate whose first digit is b[i], which ends at b[e].
func apartPlate(b []byte, i, e int) (start, end int, r pii.Reading) {
	if e != i+1 || !isDigit(at(b, skipApart(b, e))) || isWord(at(b, i-1)) {
		return 0, 0, r
	}
	var chars [maxPlate]byte
	start, letters := lettersApart(b, i, &chars)
	if letters < 2 {
		return 0, 0, r
	}
	n, end := figuresApart(b, i, letters, &chars)
	if n < 5 || !ends(b, end) || plateOf(chars[:n]) == 0 || amountBehind(b, end) {
		return 0, 0, r
	}
	if said := plateSaidBefore(b, start); !said.right() || said != saidPlateRight && wordApart(b[start:i]) {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 8, Need: true, Evidence: pii.HasForm}
}

// figuresApart copies the digits from b[i] on to chars behind its first n, and returns how many characters these are then, 0 with too many,
// and where the last ends.
func figuresApart(b []byte, i, n int, chars *[maxPlate]byte) (all, end int) {
	most := n + mostPlateFigures
	for n < most && isDigit(at(b, i)) {
		chars[n], end = b[i], i+1
		n, i = n+1, skipApart(b, i+1)
	}
	if isDigit(at(b, i)) {
		return 0, i
	}
	return n, end
}

// skipApart returns where the next character stands behind b[k], over blanks and a sign, or k.
func skipApart(b []byte, k int) int {
	from := k
	for k < len(b) && k-from < mostApart && isApart(b[k]) {
		k++
	}
	return k
}

// lettersApart copies two or three single letters that stand before the digit at b[i] to chars as capitals, and returns where they begin.
func lettersApart(b []byte, i int, chars *[maxPlate]byte) (start, n int) {
	var found [3]byte
	start = i
	for n < len(found) {
		k := start
		for k > 0 && start-k < mostApart && isApart(b[k-1]) {
			k--
		}
		if k == start || !isLetter(at(b, k-1)) || isWord(at(b, k-2)) {
			break
		}
		found[n] = b[k-1] &^ 0x20
		n, start = n+1, k-1
	}
	for k := range n {
		chars[k] = found[n-1-k]
	}
	return start, n
}

// isApart reports whether c may stand between characters that are typed apart.
func isApart(c byte) bool { return c == ' ' || c == '.' || c == '*' || c == '-' || c == '_' }

// wordApart reports whether one of the letters is small and a word of some language by itself.
func wordApart(b []byte) bool {
	for _, c := range b {
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			return true
		}
	}
	return false
}
