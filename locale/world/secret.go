package world

import (
	"bytes"
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Passwords, PIN and one-time codes, keys and tokens.
//
// Form: keys of known services begin with a prefix of their own (see secretKeys); a JSON Web Token
// is three parts in base64url, the first of which begins with ey; a field bears its name right before its value; some passwords look like nothing else. What a
// sentence tells, package told reads.
// Issuer: whoever made them. Sources: RFC 7519; prefixes as gitleaks lists them,
// https://github.com/gitleaks/gitleaks.
// Check: none. What must look random has to hold enough entropy, so that "password: required"
// is none.

const secretKind = "secret"

// scanSecret looks behind ':' and '=', and at the first digit of a run.
func scanSecret(text []byte, i int) (start, end int, r pii.Reading) {
	s := secretStart(text, i)
	if s < 0 {
		return 0, 0, r
	}
	if e, rd := readKey(text, s); rd.Bits > 0 {
		return s, e, rd
	}
	if s < i {
		if e := gluedCode(text, s, i); e > 0 {
			return i, e, pii.Reading{Bits: 11, Evidence: pii.TermBefore}
		}
	}
	says, _, far, colon := valueWords.wordOf(text, s, 3)
	if text[i] == ':' || text[i] == '=' {
		colon = true
	}
	if e, bits := readField(text, s, says, far, colon); bits > 0 {
		return s, e, pii.Reading{Bits: bits, Evidence: pii.TermBefore}
	}
	if !isDigit(text[i]) {
		if a, e, bits := programField(text, i, s); bits > 0 {
			return a, e, pii.Reading{Bits: bits, Evidence: pii.TermBefore}
		}
	}
	if e := loginPair(text, s); e > 0 {
		return s, e, pii.Reading{Bits: 11, Evidence: pii.Look}
	}
	if e := secretLooks(text, s); e > 0 {
		return s, e, pii.Reading{Bits: 10, Evidence: pii.Look}
	}
	return 0, 0, r
}

// secretStart returns where the value begins that the digit, ':' or '=' at text[i] belongs to, or -1 where there is none.
func secretStart(text []byte, i int) int {
	c := text[i]
	if isDigit(c) {
		return secretAround(text, i)
	}
	left := at(text, i-1)
	if c == ':' && at(text, i+1) == '/' || i == 0 || left == ':' || left == '=' {
		return -1
	}
	s := i + 1
	if next := at(text, s); next == '=' || next == '>' && c == '=' { // ==, =>
		s++
	}
	for k := 0; k < 3 && (at(text, s) == ' ' || opening(at(text, s))); k++ {
		s++
	}
	if at(text, s) <= ' ' {
		return -1
	}
	return s
}

// secretAround returns where the run without blanks begins that holds the digit at text[i], or -1 where it is too long, or no more
// than a number.
func secretAround(text []byte, i int) int {
	s := i
	for s > 0 && i-s < 64 && text[s-1] > ' ' {
		s--
	}
	if i-s == 64 {
		return -1
	}
	for s < i && opening(text[s]) {
		s++
	}
	if s < i {
		return s
	}
	if left := at(text, i-1); isWord(left) || left == '.' || left == ',' || bareNumber(text, i) {
		return -1
	}
	return s
}

// gluedCode returns the end of the code at text[i] whose word adjoins it, from text[s] on: "kod4471"; or 0.
func gluedCode(text []byte, s, i int) int {
	says, a := valueWords.before(text, i)
	if a != s || says != saysPIN && says != saysCode {
		return 0
	}
	return codeEnd(text, i)
}

// readField reads the value at text[s] of a field, "password=", of which a word far words before says what it is, and
// tokens, for which nobody writes sentences. It returns its end and what it proves.
func readField(text []byte, s int, says uint8, far int, colon bool) (end, bits int) {
	field := far == 0 && colon
	switch says {
	case saysPIN, saysSafe:
		if e := codeEnd(text, s); e > 0 && field && !textedTo(text, s, e) {
			return e, 14
		}
	case saysPassword:
		if field {
			return passwordField(text, s)
		}
	case saysPass, saysAdmin:
		if field {
			return passField(text, s, says)
		}
	case saysKey, saysBearer, saysBasic:
		if words.BehindRule(text, s) {
			return 0, 0
		}
		return tokenField(text, s, says, colon)
	}
	return 0, 0
}

// textedTo reports whether text[s:e] is rather the telephone number that a text is to go to: "sms: 41234567". A code has fewer digits, or a
// word of its own.
func textedTo(text []byte, s, e int) bool {
	i := s
	for i > 0 && (text[i-1] == ' ' || text[i-1] == ':') {
		i--
	}
	return e == s+8 && text[s] > '1' && i >= 3 && bytes.EqualFold(text[i-3:i], []byte("sms")) && !isWord(at(text, i-4)) && at(text, i-4) != '-'
}

// passwordField reads the password at text[s] behind its word: "lösenord: Sommar24".
func passwordField(text []byte, s int) (end, bits int) {
	e := valueEnd(text, s)
	switch v := text[s:e]; {
	case passwordLike(v, 4, false) || spelled(v):
		return e, 14
	case fieldValue(text, s, e):
		return e, 11
	}
	if e := codeEnd(text, s); e > 0 {
		return e, 12
	}
	return 0, 0
}

// passField reads what stands at text[s] behind a word that may mean something else: "pass=Sommar24", "admin: Sommar24".
func passField(text []byte, s int, says uint8) (end, bits int) {
	e := valueEnd(text, s)
	v := text[s:e]
	if passwordLike(v, 6, false) && hasSmall(v) {
		return e, 12
	}
	if says == saysPass && text[s-1] == '=' && (spelled(v) || fieldValue(text, s, e) || codeEnd(text, s) == e) {
		return e, 11
	}
	return 0, 0
}

// tokenField reads the token at text[s] behind its word: "api_key 8f3kq02mxz71", "Authorization: Bearer …".
func tokenField(text []byte, s int, says uint8, colon bool) (end, bits int) {
	e := tokenEnd(text, s)
	switch v := text[s:e]; {
	case len(v) >= 12 && alnumMix(v) && entropy(v) >= 3, says == saysBearer && passwordLike(v, 8, true):
		return e, 14
	case says == saysKey && len(v) >= 8 && passwordLike(v, 8, true) && (caseMix(v) || colon):
		return e, 12
	}
	return 0, 0
}

// SecretRecognizer finds what opens something and shows it by itself or by the name of its field: passwords, codes, keys
// and tokens.
var SecretRecognizer = &pii.Recognizer{
	Kind:      secretKind,
	Category:  classify.Credential,
	Doc:       "Password, PIN, one-time code, key or token",
	Canonical: hidden.Exact,
	Marks:     ":=0",
	Scan:      scanSecret,
	Left:      128,
	Right:     384,
	Units: append(slices.Clone(words.Units),
		"siffror", "siffrig*", "tecken", "bokstäver", "cifre", "tegn", "siffer", "sifre", "bokstaver", "merkkiä", "merkin", "numeroa",
		"numeroinen", "stafir", "stafi", "stafa", "tölustafir", "digits", "digit", "characters", "chars", "letters",
		"gånger", "ggr", "gange", "ganger", "kertaa", "sinnum", "times", "försök", "forsøg", "forsøk", "yritystä", "tilraunir", "attempts", "tries", "minuter", "minutter", "minuuttia", "mínútur", "minutes", "days", "dygn", "veckor", "uger", "uker"),
}
