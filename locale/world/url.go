package world

import (
	"bytes"
	"iter"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// Web address that holds something personal.
//
// Form: RFC 3986, with a scheme and "://", or bare with www. or a path; what is percent-encoded in it is
// decoded, with '\r' for the blanks. Personal are a user
// before the host, tokens and identities among the parameters or in the fragment, an e-mail
// address, an identity number, a token or a user's name in the path; percent-encoded or not.
// Issuer: nobody; https://www.rfc-editor.org/rfc/rfc3986.
// Addresses that hold nothing of that kind are left alone. A user's page at a social
// platform is a handle.

const urlKind = "url"

// scanURL looks at the ':' of "://", and at the first digit or an '@' of a run that has no scheme.
func scanURL(text []byte, i int) (start, end int, r pii.Reading) {
	host := i + 3
	if text[i] == ':' {
		if at(text, i+1) != '/' || at(text, i+2) != '/' {
			return 0, 0, r
		}
		if start = schemeStart(text, i); i-start < 2 {
			return 0, 0, r
		}
	} else {
		start = bareStart(text, i)
		if host = start; !bareURL(text[start:]) {
			return 0, 0, r
		}
	}
	end = urlEnd(text, host)
	if end-host < 4 || profileURL(text[host:end]) > 0 {
		return 0, 0, r
	}
	why, bits := personalURL(text[host:end])
	return start, end, pii.Reading{Bits: bits, Evidence: why}
}

// schemeStart returns where the scheme begins that ends before the ':' at text[i]; its first byte is a letter.
func schemeStart(text []byte, i int) int {
	s := i
	for s > 0 && i-s < 16 && (isAlnum(text[s-1]) || text[s-1] == '+') {
		s--
	}
	for s < i && !isLetter(text[s]) {
		s++
	}
	return s
}

// bareStart returns where an address without a scheme begins in whose run text[i] is, behind the signs of the sentence.
func bareStart(text []byte, i int) int {
	s := i
	for s > 0 && i-s < 128 && urlByte(text[s-1]) {
		s--
	}
	for s < i && !isWord(text[s]) {
		s++
	}
	return s
}

func urlByte(c byte) bool {
	return c > ' ' && c != '<' && c != '>' && c != '"' && c != '`' && c != '|' && c != '^' && c != '{' && c != '}'
}

// bareURL reports whether b begins as an address without a scheme does: www., or a
// host with a known top level and a path or parameters.
func bareURL(b []byte) bool {
	dot, e := -1, 0
	for e < len(b) && (isWord(b[e]) || b[e] == '.' || b[e] == '-') {
		if b[e] == '.' {
			dot = e
		}
		e++
	}
	if dot < 1 || e == len(b) || b[e] != '/' && b[e] != '?' && b[e] != ':' {
		return false
	}
	return len(b) > 4 && bytes.EqualFold(b[:4], []byte("www.")) || knownTLD(b[dot+1:e])
}

// urlEnd returns the end of the address at b[i]: before a blank or a bracket, without the
// punctuation of the sentence. Parentheses that it opens itself belong to it.
func urlEnd(b []byte, i int) int {
	e, open := i, 0
	for e < len(b) && (urlByte(b[e]) || b[e] == '\r') {
		if b[e] == 0xC2 && at(b, e+1) == 0xBB || b[e] == 0xE2 && at(b, e+1) == 0x80 {
			break // closing quotation marks, dashes
		}
		switch b[e] {
		case '(':
			open++
		case ')':
			if open--; open < 0 {
				return e
			}
		}
		e++
	}
	for e = runeEnd(b, e); e > i; {
		switch c := b[e-1]; {
		case bytes.IndexByte([]byte(".,;:!?'*]\\\r"), c) >= 0:
		case c == ')' && bytes.Count(b[i:e], []byte("(")) < bytes.Count(b[i:e], []byte(")")):
		default:
			return e
		}
		e--
	}
	return e
}

const urlBits = 40 // whatever it holds, the whole address wins over it

// personalURL says what in the address without its scheme is personal.
func personalURL(b []byte) (pii.Evidence, int) {
	path := bytes.IndexAny(b, "/?#")
	if path < 0 {
		path = len(b)
	}
	if at := bytes.IndexByte(b[:path], '@'); at > 0 {
		return pii.HasForm, urlBits
	}
	rest := b[path:]
	query := bytes.IndexAny(rest, "?#")
	if query < 0 {
		query = len(rest)
	}
	if personalPath(rest[:query]) || personalQuery(rest[query:]) || namedByKey(rest[:query], rest[query:]) {
		return pii.HasForm, urlBits
	}
	return 0, 0
}

// personalQuery looks at the parameters behind '?' and '#'.
func personalQuery(q []byte) bool {
	for key, value := range params(q) {
		if len(value) == 0 {
			value, key = key, nil
		}
		if personalValue(value) && !stampKey(key) || key != nil && personalKey(key, value) || bytes.HasPrefix(key, []byte("/")) && personalPath(key) {
			return true
		}
	}
	return false
}

// personalPath looks at the segments of a path, and at those behind the name of a person's page.
func personalPath(p []byte) bool {
	owner, key, keys, least := false, false, false, 0
	for seg := range segments(p) {
		if owner && len(seg) > 1 && !plainWord(seg) || key && letsIn(seg, least) || keys && mixedKey(seg) ||
			personalValue(seg) || len(seg) > 2 && seg[0] == '~' || tokenLike(seg) || privateKey(seg) {
			return true
		}
		var buf [32]byte
		name := lower(&buf, seg)
		owner = urlOwners[string(name)]
		key, least = keyNamed(name)
		keys = key && least == shortKey || keys && bytes.ContainsAny(seg, "._-0123456789")
	}
	return false
}

// shortKey is how long a key is at least behind a word for what it opens, secretKey behind one that pages have too.
const (
	shortKey  = 6
	secretKey = 10
)

// keyNamed reports whether a key may follow the segment of a path that is called name, and how long it is at least.
func keyNamed(name []byte) (key bool, least int) {
	switch {
	case urlKeys[string(name)]:
		return true, shortKey
	case urlSecrets[string(name)]:
		return true, secretKey
	}
	return false, 0
}

// letsIn reports whether a segment of at least that length is a key.
func letsIn(seg []byte, least int) bool {
	return len(seg) >= least && (least == shortKey && alnumMix(seg) || least == secretKey && slugKey(seg) && digitTurns(seg) > 3 && bytes.IndexByte(seg, '-') < 0)
}

// params yields the names and values of the parameters behind '?' and '#'.
func params(q []byte) iter.Seq2[[]byte, []byte] {
	return func(yield func(key, value []byte) bool) {
		for len(q) > 0 {
			q = q[1:]
			n := bytes.IndexAny(q, "&;#?")
			if n < 0 {
				n = len(q)
			}
			if key, value, _ := bytes.Cut(q[:n], []byte("=")); !yield(key, value) {
				return
			}
			q = q[n:]
		}
	}
}

// segments yields what stands behind each '/' of a path.
func segments(p []byte) iter.Seq[[]byte] {
	return func(yield func(seg []byte) bool) {
		for len(p) > 0 {
			p = p[1:]
			n := bytes.IndexByte(p, '/')
			if n < 0 {
				n = len(p)
			}
			if !yield(p[:n]) {
				return
			}
			p = p[n:]
		}
	}
}

// URLRecognizer finds web addresses that hold something personal.
var URLRecognizer = &pii.Recognizer{
	Kind:      urlKind,
	Category:  classify.OnlineID,
	Doc:       "Web address with a token, an identity or a user in it (RFC 3986)",
	Canonical: hidden.Exact,
	Marks:     ":0@",
	MinRun:    10,
	Scan:      scanURL,
	Left:      128,
	Right:     384,
}
