package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// A phoneRun is the groups of digits from a word on, with the same sign between any two.
type phoneRun struct {
	last   int  // its last word
	shape  int  // a figure for the size of each group: 332 is 26 1 194 03
	digits int  // how many
	sep    byte // what stands between the groups
}

const mostPhoneGroups = 4

// phoneRunAt reads the groups from word k on, until they are as many digits as telephone numbers of Denmark, Norway or Iceland have.
func phoneRunAt(w *pii.Words, k int) phoneRun {
	r := phoneRun{last: k}
	r.take(w.Of(k))
	for n := k + 1; n < min(len(w.List), k+mostPhoneGroups) && !r.full() && adjoins(w, n); n++ {
		c := w.Text[w.List[n].Start-1]
		if c != ' ' && c != '.' && c != '-' || r.sep != 0 && c != r.sep {
			break
		}
		r.last, r.sep = n, c
		r.take(w.Of(n))
	}
	return r
}

// take takes the next group.
func (r *phoneRun) take(group []byte) {
	r.shape = r.shape*10 + min(9, len(group))
	r.digits += len(group)
}

// full reports whether no group is missing: 26 119 40 has one more.
func (r *phoneRun) full() bool { return r.digits >= 7 && r.shape != 232 }

// more reports whether the run goes on with its sign: 26-11-94-03-12.
func (r *phoneRun) more(w *pii.Words) bool {
	n := r.last + 1
	return r.sep != 0 && r.sep != ' ' && n < len(w.List) && adjoins(w, n) && w.Text[w.List[n].Start-1] == r.sep
}

// groups returns the last word of the number that begins with word k, if it is grouped as telephone numbers are
// that nothing else tells, or -1.
func groups(w *pii.Words, k int) int {
	if !opensPhone(w.Of(k)) {
		return -1
	}
	r := phoneRunAt(w, k)
	if r.more(w) {
		return -1
	}
	first, ok := w.Of(k), false
	switch r.shape {
	case 8, 44, 323, 332, 233, 26, 62:
		ok = ofEight(first)
	case 2222:
		ok = ofEight(first) && !(r.sep == ' ' && rising(w, k))
	case 7, 34, 322: // Iceland
		ok = ofIceland(first)
	case 9:
		ok = ofNine(first) || coded(first)
	}
	if !ok {
		return -1
	}
	return r.last
}

// opensPhone reports whether such a number may begin with the group first: few of the numbers in a text.
func opensPhone(first []byte) bool {
	switch len(first) {
	case 2, 3, 4, 8:
		return ofEight(first)
	case 7:
		return ofIceland(first)
	case 9, 10:
		return ofNine(first) || coded(first)
	}
	return false
}

// ofIceland reports whether a number of seven digits may begin with the group first.
func ofIceland(first []byte) bool { return '4' <= first[0] && first[0] < '9' }

// ofEight reports whether a number of Denmark or Norway of eight digits may begin with the group first, which is no year of this century.
func ofEight(first []byte) bool {
	return first[0] >= '2' && !(len(first) >= 4 && bytes.HasPrefix(first, []byte("20")) && first[2] < '4')
}

// ofNine reports whether nine digits or ten are a telephone number of Sweden or Finland: a mobile one of ten, or a landline that can
// be no date.
func ofNine(b []byte) bool {
	switch {
	case b[0] != '0':
		return false
	case landline(b):
		return b[1] != '0' && !(len(b) == 10 && monthAt(b))
	}
	return len(b) == 10
}

// coded reports whether ten digits are the code of Denmark, Norway or Iceland and a number of that country. No birth date begins so: what
// would be its month is none.
func coded(b []byte) bool {
	if len(b) != 10 {
		return false
	}
	switch b[0] {
	case '4':
		return (b[1] == '5' || b[1] == '7') && b[2] >= '2'
	case '3':
		return b[1] == '5' && b[2] == '4' && ofIceland(b[3:])
	}
	return false
}

// landline reports whether nine digits or ten are those of a telephone that is no mobile one.
func landline(b []byte) bool {
	return len(b) > 8 && b[0] == '0' && b[1] != '7' && b[1] != '4' && b[1] != '5'
}

// monthAt reports whether the third and fourth digit of b are a month, as in the numbers that begin with a day.
func monthAt(b []byte) bool {
	m := (b[2]-'0')*10 + b[3] - '0'
	return 1 <= m && m <= 12
}

// rising reports whether the four pairs that begin with word k rise and stay below 60, as drawn and counted numbers do.
func rising(w *pii.Words, k int) bool {
	for n := k + 1; n < k+4; n++ {
		if bytes.Compare(w.Of(n-1), w.Of(n)) >= 0 {
			return false
		}
	}
	return w.Of(k + 3)[0] < '6'
}
