package world

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Passwords, PIN and one-time codes, keys and tokens.
//
// Form: keys of known services begin with a prefix of their own (see secretKeys); a JSON Web Token
// is three parts in base64url, the first of which begins with ey; a private key stands
// between lines of dashes; a field bears its name right before its value; some passwords look like nothing else. What a
// sentence tells, package told reads.
// Issuer: whoever made them. Sources: RFC 7519, RFC 7468; prefixes as gitleaks lists them,
// https://github.com/gitleaks/gitleaks.
// Check: none. What must look random has to hold enough entropy, so that "password: required"
// is none.

const secretKind = "secret"

// scanSecret looks behind ':' and '=', and at the first digit of a run.
func scanSecret(text []byte, i int) (start, end int, r pii.Reading) {
	s := i
	switch c := text[i]; c {
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		for s > 0 && i-s < 64 && text[s-1] > ' ' {
			s--
		}
		if i-s == 64 {
			return 0, 0, r
		}
		for s < i && opening(text[s]) {
			s++
		}
		if s == i && (i > 0 && (isWord(text[i-1]) || text[i-1] == '.' || text[i-1] == ',') || bareNumber(text, i)) {
			return 0, 0, r
		}
	case ':', '=':
		if c == ':' && at(text, i+1) == '/' || i == 0 || at(text, i-1) == ':' || at(text, i-1) == '=' {
			return 0, 0, r
		}
		if s = i + 1; at(text, s) == '=' {
			s++
		}
		for k := 0; k < 3 && (at(text, s) == ' ' || opening(at(text, s))); k++ {
			s++
		}
		if at(text, s) <= ' ' {
			return 0, 0, r
		}
	}
	if e, rd := readKey(text, s); rd.Bits > 0 {
		return s, e, rd
	}
	if s < i { // the header stands on the line before; "kod4471": the word is glued
		if a, e, rd := readPEM(text, s); rd.Bits > 0 {
			return a, e, rd
		}
		if says, a := valueWords.before(text, i); a == s && (says == saysPIN || says == saysCode) {
			if e := codeEnd(text, i); e > 0 {
				return i, e, pii.Reading{Bits: 11, Evidence: pii.TermBefore}
			}
		}
	}
	says, _, far, colon := valueWords.wordOf(text, s, 3)
	if text[i] == ':' || text[i] == '=' {
		colon = true
	}
	if e, bits := readField(text, s, says, far, colon); bits > 0 {
		return s, e, pii.Reading{Bits: bits, Evidence: pii.TermBefore}
	}
	if e := loginPair(text, s); e > 0 {
		return s, e, pii.Reading{Bits: 11, Evidence: pii.Look}
	}
	if e := secretLooks(text, s); e > 0 {
		return s, e, pii.Reading{Bits: 10, Evidence: pii.Look}
	}
	return 0, 0, r
}

// readField reads the value at text[s] of a field, "password=", of which a word far words before says what it is, and
// tokens, for which nobody writes sentences. It returns its end and what it proves.
func readField(text []byte, s int, says uint8, far int, colon bool) (end, bits int) {
	switch says {
	case saysPIN, saysSafe:
		if e := codeEnd(text, s); e > 0 && far == 0 && colon {
			return e, 14
		}
	case saysPassword:
		if far > 0 || !colon {
			return 0, 0
		}
		e := valueEnd(text, s)
		if v := text[s:e]; passwordLike(v, 4, false) || spelled(v) {
			return e, 14
		} else if fieldValue(text, s, e) {
			return e, 11
		}
		if e := codeEnd(text, s); e > 0 {
			return e, 12
		}
	case saysPass, saysAdmin:
		if far > 0 || !colon {
			return 0, 0
		}
		e := valueEnd(text, s)
		if passwordLike(text[s:e], 6, false) && hasSmall(text[s:e]) {
			return e, 12
		} else if says == saysPass && text[s-1] == '=' && (spelled(text[s:e]) || fieldValue(text, s, e) || codeEnd(text, s) == e) {
			return e, 11
		}
	case saysKey, saysBearer, saysBasic:
		e := tokenEnd(text, s)
		if v := text[s:e]; len(v) >= 12 && alnumMix(v) && entropy(v) >= 3 || says == saysBearer && passwordLike(v, 8, true) {
			return e, 14
		}
		if v := text[s:e]; says == saysKey && len(v) >= 8 && passwordLike(v, 8, true) && (caseMix(v) || colon) {
			return e, 12
		}
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
		"siffror", "siffrig*", "tecken", "bokstäver", "cifre", "tegn", "siffer", "sifre", "bokstaver", "merkkiä", "merkin", "numeroa", "numeroinen", "stafir", "stafi", "stafa", "tölustafir", "digits", "digit", "characters", "chars", "letters",
		"gånger", "ggr", "gange", "ganger", "kertaa", "sinnum", "times", "försök", "forsøg", "forsøk", "yritystä", "tilraunir", "attempts", "tries", "minuter", "minutter", "minuuttia", "mínútur", "minutes", "days", "dygn", "veckor", "uger", "uker"),
}
