package pii

// percentAt reads %XX, or %25XX, and as many of them as a rune takes in UTF-8.
//
// Where the two digits are decimal, the place must be one where an address or a form goes on: "50%20", "LIKE
// '%2020'", "%20s" and the password "hare%2020" hold no escapes. With a letter, as in %2B or %C3%A5, nothing
// else is likely.
func percentAt(b []byte, i int) (r rune, n int, more bool) {
	w := b[i:min(len(b), i+escapeMax)]
	if r, n, more = octets(w, "%"); r == '%' {
		s, m, open := octets(w, "%25")
		if m > 0 {
			r, n = s, m
		}
		more = open
	}
	if n > 0 && isDigit(w[1]) && isDigit(w[2]) && !(n > 3 && n%5 == 0 && (!isDigit(w[3]) || !isDigit(w[4]))) {
		if ok, open := goesOn(b, i, n); !ok {
			return 0, 0, more || open
		}
	}
	return inRun(r), n, more
}

// inRun returns what a view shows for a character that was percent-encoded because a run without blanks can't
// have it as it is, so that an address remains one run: '\r' for a blank, which is a blank to all who look for words and
// numbers, and signs that an address may have for brackets and quotation marks.
func inRun(r rune) rune {
	switch r {
	case ' ', '\t', '\n', 0xA0:
		return '\r'
	case '<', '{':
		return '('
	case '>', '}':
		return ')'
	case '"', '^', '`':
		return '\''
	case '|':
		return ';'
	}
	return r
}

// goesOn reports whether something encoded goes on at the escape b[i:i+n], whose digits are decimal: behind a
// sign of an address or a number that isn't a share, else if what stands behind says so. more says that it depends on
// what comes.
func goesOn(b []byte, i, n int) (ok, more bool) {
	if i == 0 || zoneBefore(b, i) {
		return false, false
	}
	switch c := b[i-1]; {
	case !wordByte(c):
		return before[c], false
	case isDigit(c) && !shareBefore(b, i), !isDigit(c) && escapeBefore(b, i):
		return true, false
	}
	return followed(b, i+n)
}

// shareBefore reports whether the digits that end before b[i] may be a share, as in "12,5%20": of three figures at most,
// behind a blank.
func shareBefore(b []byte, i int) bool {
	k := i
	for k > 0 && i-k < 8 && (isDigit(b[k-1]) || b[k-1] == '.' || b[k-1] == ',') {
		k--
	}
	figures := digitsEnd(b[:i], k) - k
	if figures > 3 || figures > 1 && b[k] == '0' {
		return false
	}
	if k == 0 || isBlank(b[k-1]) {
		return true
	}
	switch b[k-1] {
	case '(', '<', '>', '~':
		return true
	}
	return false
}

// before holds the signs behind which an address or a form goes on, and those that end a label or a mask.
var before = [256]bool{'=': true, '/': true, '?': true, '&': true, ':': true, '#': true, ',': true, ';': true, '.': true, '-': true,
	'_': true, '~': true, '+': true, '@': true, '(': true, ')': true, ']': true, '*': true}

// followed reports whether what stands at b[i] makes "50%20" an escape all the same: a letter, a number of five digits or
// one that a sign goes on with, or another escape.
func followed(b []byte, i int) (ok, more bool) {
	k := i
	for k < len(b) && k-i < 5 && isDigit(b[k]) {
		k++
	}
	switch {
	case k-i == 5:
		return true, false
	case k == len(b):
		return false, true
	case k == i && (b[k] == '[' || b[k] == '*' || b[k] == '&' || b[k] == '=' || wordByte(b[k])): // of a label or a mask, too
		return true, false
	case b[k] == '%':
		v, more := hexRune(b[k:min(len(b), k+3)], 1, 2)
		return v >= 0, more
	case k > i && joins(b[k]):
		return k+1 < len(b) && wordByte(b[k+1]), k+1 == len(b)
	}
	return false, false
}

// escapeBefore reports whether %XX stands in the 32 bytes before b[i], in the same run without blanks.
func escapeBefore(b []byte, i int) bool {
	for k := i - 1; k >= 0 && i-k <= 32 && !isBlank(b[k]); k-- {
		if b[k] == '%' && i-k > 2 && hexDigit(b[k+1]) >= 0 && hexDigit(b[k+2]) >= 0 {
			return true
		}
	}
	return false
}

// zoneBefore reports whether what ends right before b[i] is an IPv6 address, as far as its last two groups tell:
// a zone follows it, such as %20.
func zoneBefore(b []byte, i int) bool {
	for range 2 {
		k := i
		for k > 0 && i-k < 5 && hexDigit(b[k-1]) >= 0 {
			k--
		}
		if k == 0 || b[k-1] != ':' {
			return false
		}
		i = k - 1
	}
	return true
}
