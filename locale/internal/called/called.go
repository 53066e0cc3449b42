// Package called makes recognizers of what is called a person's number and is none: a digit too few or too many, a day that
// never was. Who mistypes a number tells all but a digit of it.
package called

import (
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// Number is a kind of number that begins with a date.
type Number struct {
	Of      *pii.Recognizer // the kind as it should be
	Len     int             // of its characters, without signs
	Date    int             // digits of the date
	Month   int             // where the month stands in it: 2 in DDMMYY and in YYMMDD
	Letter  bool            // its last character may be a letter
	Names   []string        // what it is called: words that call nothing else
	Against []string        // words for other numbers
}

// Recognizer returns the recognizer of numbers that are called n and have the wrong length or date. It needs the name right
// before the number, and gives way to whatever reads it as something that it is.
func (n Number) Recognizer() *pii.Recognizer {
	bad := *n.Of
	bad.Doc += " With a wrong length or date, known by its name."
	bad.Need, bad.Strict = true, true
	bad.Lens, bad.Forms = nil, nil
	for k := n.Len - 1; k <= n.Len+1; k++ {
		bad.Lens = append(bad.Lens, k)
		bad.Forms = append(bad.Forms, n.forms(k)...)
	}
	bad.For, bad.Hints, bad.Against = n.Names, nil, n.Against
	bad.Read = n.read
	return &bad
}

// forms returns the groupings of k characters. With one too many it takes the sign to tell the number from a longer one.
func (n Number) forms(k int) (fs []pii.Form) {
	ends := []string{strings.Repeat("9", k)}
	if n.Letter {
		ends = append(ends, strings.Repeat("9", k-1)+"A")
	}
	add := func(mask string) { fs = append(fs, pii.Form{Mask: mask}) }
	for _, whole := range ends {
		add(whole[:n.Date] + "-" + whole[n.Date:])
		if k > n.Len {
			continue
		}
		add(whole)
		add(whole[:n.Date] + "_" + whole[n.Date:])
		if k < n.Len {
			add(whole[:n.Date-1] + "-" + whole[n.Date-1:])
			add(whole[:n.Date-1] + "_" + whole[n.Date-1:])
		}
	}
	return fs
}

// read weighs a number by its name alone.
func (n Number) read(t *pii.Token) pii.Reading {
	c := t.Chars()
	if len(c) < n.Len-1 || len(c) > n.Len+1 {
		return pii.Reading{}
	}
	if t.Lead() != 0 || len(c) != n.Len && !n.dated(c) {
		return pii.Reading{}
	}
	for i, figure := range c {
		if figure > '9' && !(n.Letter && i == len(c)-1) {
			return pii.Reading{}
		}
	}
	return pii.Reading{Bits: 2, Evidence: pii.CheckFailed, Need: true}
}

// dated reports whether a number of the wrong length may have a date in its place, or one digit off it.
func (n Number) dated(c []byte) bool {
	for _, at := range [...]int{n.Month - 1, n.Month, n.Month + 1} {
		if c[at] <= '1' && (c[at] == '0' || c[at+1] <= '2') {
			return true
		}
	}
	return false
}
