package world

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// cutExtension cuts an extension off a number, and the brackets and the scheme that may stand
// before it.
func cutExtension(s string) (number, ext string, ok bool) {
	if len(s) >= 4 && strings.EqualFold(s[:4], "tel:") {
		s = s[4:]
	}
	s = strings.TrimPrefix(s, "(")
	i := strings.IndexFunc(s, func(r rune) bool { return r == '#' || r >= 0x80 || r < 0x80 && isLetter(byte(r)) })
	if i < 0 {
		return strings.TrimRight(s, ")"), "", true
	}
	number = strings.TrimRight(s[:i], " ,;.-(")
	rest := s[i:]
	j := strings.IndexAny(rest, "0123456789")
	if j < 0 {
		return "", "", false
	}
	word := strings.ToUpper(strings.TrimRight(rest[:j], " .:=-"))
	ext = strings.TrimRight(rest[j:], " )")
	for k := range len(ext) {
		if !isDigit(ext[k]) {
			return "", "", false
		}
	}
	return number, ext, len(ext) <= 7 && (word == "#" || extensionWord(word))
}

// extensionWord reports whether an upper-case word stands before an extension.
func extensionWord[T string | []byte](w T) bool {
	switch string(w) {
	case "X", "EXT", "EXTN", "EXTENSION", "ANKN", "ANK", "ANKNYTNING", "ANKNYTN", "LOK", "LOKAL", "LINJE", "LOKALNR", "ALANUMERO", "ALANRO", "INTERN", "INNANHUSS", "VX":
		return true
	}
	return false
}

// dialed is a number as it is dialled.
type dialed struct {
	buf  [20]byte
	n    int
	plus bool
	zero bool // a trunk zero in brackets was left out
	ext  bool // an extension follows
	ngrp int  // groups of digits before it
}

func (d *dialed) digits() []byte { return d.buf[:d.n] }

// take gathers the digits of a token: all but the trunk zero in brackets, which is not
// dialled after a country code.
func (d *dialed) take(t *pii.Token) bool {
	d.plus = t.Lead() == '+'
	groups := t.Groups()
	for i := range groups {
		g := t.Group(i)
		if g[0] > '9' {
			if i == 0 || i != groups-2 || !extensionWord(g) || len(t.Group(i+1)) > 6 || t.Group(i + 1)[0] > '9' {
				return false
			}
			d.ext = true
			break
		}
		d.ngrp++
		if len(g) == 1 && g[0] == '0' && i > 0 && i+1 < groups && t.Sep(i) == '(' && t.Sep(i+1) == '(' {
			d.zero = true
			continue
		}
		if d.n+len(g) > len(d.buf) {
			return false
		}
		d.n += copy(d.buf[d.n:], g)
	}
	return d.n > 0
}

// international returns the digits behind '+' or 00.
func (d *dialed) international() ([]byte, bool) {
	b := d.digits()
	switch {
	case d.plus:
		return b, true
	case len(b) > 2 && b[0] == '0' && b[1] == '0' && b[2] != '0':
		return b[2:], true
	}
	return b, false
}

// resolve tells country and national number. The region counts where the country isn't said.
func (d *dialed) resolve(region string) (country, *plan, []byte, error) {
	b, abroad := d.international()
	if abroad {
		c, p, nsn, ok := cutCode(b)
		if !ok {
			return country{}, nil, nil, pii.ErrRange
		}
		if !d.zero {
			nsn = c.cutTrunk(p, nsn)
		}
		return c, p, nsn, nil
	}
	c, ok := countryOf(region)
	if !ok {
		return country{}, nil, nil, pii.ErrForm
	}
	p := planOf(region)
	if own, found := bytes.CutPrefix(b, strconv.AppendInt(nil, int64(c.code), 10)); found {
		// The country code without '+': only where the number is none with it.
		own = c.cutTrunk(p, own)
		if c.lens>>len(b) == 0 || p != nil && !p.hasRoom(b) && p.hasRoom(own) || p == nil && !c.fits(len(b)) && c.fits(len(own)) {
			b = own
		}
	}
	return c, p, c.cutTrunk(p, b), nil
}
