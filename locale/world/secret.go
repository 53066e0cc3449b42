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
// between lines of dashes. Everything else is told by the word right before it.
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
	if s < i { // pem: the header stands on the line before; "kod4471": the word is glued
		if a, e, rd := readPEM(text, s); rd.Bits > 0 {
			return a, e, rd
		}
		if says, a := valueWords.before(text, i); a == s && (says == saysPIN || says == saysCode) {
			if e := codeEnd(text, i); e > 0 {
				return i, e, pii.Reading{Bits: 11, Evidence: pii.TermBefore}
			}
		}
	}
	says, at, far, colon := valueWords.wordOf(text, s, 10)
	if says == saysNothing {
		says, at, far, colon = valueWords.saidAbove(text, s)
	}
	if says == saysNothing {
		if start, end, r = secretAccess(text, s); r.Bits > 0 {
			return start, end, r
		}
		if start, end, r = secretTyped(text, s); r.Bits > 0 {
			return start, end, r
		}
		if e := secondCode(text, s); e > 0 {
			return s, e, pii.Reading{Bits: 10, Evidence: pii.Position}
		}
		if e := loginPair(text, s); e > 0 {
			return s, e, pii.Reading{Bits: 11, Evidence: pii.Look}
		}
		if e := secretLooks(text, s); e > 0 {
			return s, e, pii.Reading{Bits: 10, Evidence: pii.Look}
		}
		return secretBehind(text, i, s)
	}
	if text[i] == ':' || text[i] == '=' {
		colon = true
		if far > 0 {
			return 0, 0, r
		}
	}
	if e, bits := readValue(text, s, at, says, far, colon); bits > 0 {
		return s, e, pii.Reading{Bits: bits, Evidence: pii.TermBefore}
	}
	return secretBehind(text, i, s)
}

// readValue reads the value at text[s], which a word at text[word] says to be something. It returns
// its end and what it proves.
func readValue(text []byte, s, word int, says uint8, far int, colon bool) (end, bits int) {
	switch says {
	case saysPIN:
		if e := codeEnd(text, s); e > 0 && !((far > 1 || text[word]|0x20 == 's' && word+3 < len(text) && text[word+3] == ' ') && !colon && yearLike(text[s:e])) { // "sms 2026"
			return e, 14
		}
		if e := doorCode(text, s); e > 0 {
			return e, 12
		}
		if text[word]|0x20 != 's' && !isDigit(at(text, s+10)) { // in two groups of four
			if e := codeEnd(text, s+5); e == s+9 && text[s+4] == ' ' && codeEnd(text[:s+4], s) == s+4 {
				return e, 14
			}
		}
		if e := valueEnd(text, s); far <= 2 && passwordLike(text[s:e], 5, false) {
			return e, 12
		}
	case saysSafe:
		if e := codeEnd(text, s); e > 0 {
			return e, 13
		}
	case saysCode:
		before, _ := valueWords.before(text, gapBack(text, word))
		if before == saysPIN || before == saysSafe { // pin-kode
			if e := codeEnd(text, s); e > 0 {
				return e, 13
			}
		}
		if before == saysOther || far > 3 || otherBefore(text, word) {
			return 0, 0
		}
		if e := codeEnd(text, s); e > 0 {
			return e, 11
		}
		if isUpper(at(text, s)) && at(text, s+1) == '-' && codeEnd(text, s+2) == s+8 { // G-135790
			return s + 8, 12
		}
		if e := valueEnd(text, s); far <= 1 && passwordLike(text[s:e], 6, true) {
			return e, 11
		}
	case saysPassword:
		if far > 0 && !colon && placed(text, s) && !changed(text, s) { // the password to Office365
			return 0, 0
		}
		e := valueEnd(text, s)
		if v := text[s:e]; passwordLike(v, 4, false) || colon && spelled(v) {
			return e, 14
		} else if colon && far == 0 && fieldValue(text, s, e) {
			return e, 11
		}
		if e := codeEnd(text, s); e > 0 && !(far > 1 && !colon && yearLike(text[s:e])) {
			return e, 12
		}
	case saysPass:
		if e := valueEnd(text, s); colon && far == 0 && passwordLike(text[s:e], 6, false) && hasSmall(text[s:e]) {
			return e, 12
		}
	case saysTyped:
		if e := codeEnd(text, s); (e == s+4 || e == s+6) && far <= 2 && !colon && !yearLike(text[s:e]) {
			return e, 10
		}
	case saysKey, saysBearer, saysBasic:
		if far > 0 && !colon && placed(text, s) {
			return 0, 0
		}
		e := tokenEnd(text, s)
		if v := text[s:e]; len(v) >= 12 && alnumMix(v) && entropy(v) >= 3 {
			return e, 14
		}
		if v := text[s:e]; says == saysKey && len(v) >= 8 && passwordLike(v, 8, true) && (caseMix(v) || colon || far > 0) {
			return e, 12
		}
		if e := codeEnd(text, s); e >= s+6 && says == saysKey && far == 0 {
			return e, 10
		}
	}
	return 0, 0
}

// SecretRecognizer finds what opens something: passwords, codes, keys and tokens. What a word says
// is read with the value, for only the word right before it counts.
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
