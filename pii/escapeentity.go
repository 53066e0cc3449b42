package pii

import (
	"html"
	"strings"
	"unicode/utf8"
)

// entities are the names that matter to what is looked for: blanks, dashes, what stands in addresses and
// numbers, and the letters of Europe. They are those of HTML, https://html.spec.whatwg.org/entities.json.
var entities = func() map[string]rune {
	m := make(map[string]rune)
	for _, n := range strings.Fields(`amp lt gt quot apos nbsp shy ensp emsp thinsp numsp puncsp hairsp zwnj zwj
		commat period comma colon semi plus minus hyphen dash ndash mdash horbar lowbar sol num percnt equals ast
		lpar rpar lsqb rsqb lbrack rbrack excl quest Tab NewLine deg ordm ordf middot laquo raquo lsquo rsquo ldquo rdquo sbquo bdquo
		hellip bull euro pound sect szlig thorn THORN eth ETH aring Aring aelig AElig oslash Oslash oelig OElig
		inodot kgreen sup1 sup2 sup3`) {
		addEntity(m, n)
	}
	for _, accent := range strings.Fields(`acute grave circ uml tilde ring cedil caron strok breve ogon macr dot dblac`) {
		for c := 'A'; c <= 'z'; c++ {
			if isLetter(byte(c)) {
				addEntity(m, string(c)+accent)
			}
		}
	}
	return m
}()

// addEntity adds the name to m if it names one character.
func addEntity(m map[string]rune, name string) {
	s := html.UnescapeString("&" + name + ";")
	if r, n := utf8.DecodeRuneInString(s); n == len(s) {
		m[name] = r
	}
}

// entityAt reads &name;, &#64; and &#x40;, and those with &amp; for the &. Without a semicolon it is none. b is
// cut at escapeMax.
func entityAt(b []byte) (r rune, n int, more bool) {
	r, n, more = reference1(b, 1)
	if r != '&' {
		return r, n, more
	}
	inner, m, open := reference1(b, n)
	if m > 0 {
		return inner, m, false
	}
	return r, n, open
}

// reference1 reads what stands behind the & of a reference, from b[k] on. n is the index behind the
// semicolon.
func reference1(b []byte, k int) (r rune, n int, more bool) {
	if k >= len(b) {
		return 0, 0, k < escapeMax
	}
	if b[k] != '#' {
		e := k
		for e < len(b) && isAlnum(b[e]) {
			e++
		}
		if e == len(b) {
			return 0, 0, e < escapeMax
		}
		if b[e] != ';' {
			return 0, 0, false
		}
		if r, ok := entities[string(b[k:e])]; ok {
			return r, e + 1, false
		}
		return 0, 0, false
	}
	r, e := codePoint(b, k+1)
	switch {
	case e == 0: // # or #x, and no digit yet
		open := len(b) == k+1 || len(b) == k+2 && b[k+1]|0x20 == 'x'
		return 0, 0, open && len(b) < escapeMax
	case e == len(b):
		return 0, 0, e < escapeMax
	case b[e] != ';':
		return 0, 0, false
	case r == 0x96 || r == 0x97: // the dashes of Windows-1252, as browsers read them
		return '-', e + 1, false
	case !shown(r):
		return 0, 0, false
	}
	return r, e + 1, false
}
