package told

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// SecretRecognizer finds passwords of letters alone, by the sentence that tells them. There is
// no check and no form; what has digits or signs is read by package world.
var SecretRecognizer = &pii.Recognizer{
	Kind:      "secret",
	Category:  classify.Credential,
	Doc:       "Password or code in letters that a sentence tells",
	Canonical: hidden.Exact,
	Lexicon:   people.Lexicon,
	On: append([]string{
		"lösenord*", "lösen", "lösenfras*", "lössenord*", "lösenordsfras*", "återställningsfras*", "gjenopprettingsfras*", "gendannelsesfras*", "wifi", "logga", "loggar", "loggade", "logger", "logge", "pw", "pwd", "psw", "pass", "salis", "pin", "pinkod*", "pinkoden", "portkod*", "dörrkod*", "dørkod*", "engångskod*", "engangskod*", "ovikoodi*", "seed", "recovery", "mnemonic", "wifilösen*", "passord*", "adgangskod*", "kodeord*", "kodord*", "password*", "passphrase", "passwd", "salasana*", "lykilor*", "aðgangsor*", "leynior*",
		"kod", "koden", "kode", "code", "koodi", "kóðinn",
	}, append(thingWords, secretNouns...)...),
	Words: secret,
}

func secret(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if start, end, r, ok := thing(w, i); ok {
		return start, end, r
	}
	start, end, r = ofWords(w, i)
	if s, e, rd := clause(w, i); rd.Bits > 0 && (r.Bits == 0 || s == start && e > end) {
		return s, e, rd
	}
	return start, end, r
}

func found(w *pii.Words, from, to, bits int) (start, end int, r pii.Reading) {
	return w.List[from].Start, w.List[to].End, pii.Reading{Bits: bits, Evidence: pii.Position}
}

// ofWords reads what is of letters alone.
func ofWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if asksClause(w.Of(i)) {
		return 0, 0, r
	}
	if s, e := answered(w, i); e > 0 {
		return w.List[s].Start, w.List[e].End, pii.Reading{Bits: 10, Evidence: pii.Position}
	}
	if last := spelledOut(w, i); last > 0 {
		return found(w, last, last+spelled(w, last)-1, 11)
	}
	switch c := w.Of(i); {
	case bytes.EqualFold(c, []byte("wifi")):
		return network(w, i)
	case len(c) < 8 && c[0]|0x20 == 'l' && c[1]|0x20 == 'o' && c[2]|0x20 == 'g':
		return loggedIn(w, i)
	}
	isCode := roleOf(w.Of(i))&ofCode != 0
	switch c := w.Of(i); c[0] | 0x20 {
	case 'p':
		if len(c) > 4 && (c[1]|0x20 == 'i' || c[1]|0x20 == 'o') { // pinkod, portkod: digits
			return 0, 0, r
		} else if len(c) < 5 { // pw, pass, pin
			k := i + 1
			if c[1]|0x20 != 'i' && k < len(w.List) && plain(w, k) && imagined(w, k) && !common(w, k) && ends(w, k) && loginNear(w, i) {
				return found(w, k, k, 10)
			}
			return 0, 0, r
		}
	case 's', 'r', 'm':
		if len(c) < 9 && c[1]|0x20 != 'a' { // seed words: a phrase
			return seedWords(w, i)
		}
	case 'd', 'e', 'o':
		return 0, 0, r
	}
	if from, to := toldBehind(w, i, isCode); to > 0 {
		return found(w, from, to, 10)
	}
	if !isCode {
		if from, to := toldBefore(w, i); to >= 0 {
			return found(w, from, to, 10)
		}
	}
	k := i + 1
	if c := w.Of(i); len(c) > 9 && (c[len(c)-1] == 's' || c[len(c)-1] == 'e' || c[len(c)-1] == 'n') && (bytes.Contains(c, []byte("fras")) || bytes.Contains(c, []byte("phrase"))) {
		return seedWords(w, i)
	}
	if k < len(w.List) && !isCode && dashed(w, k) && imagined(w, k) && !common(w, k) && len(w.Of(k)) > 4 && (k+1 == len(w.List) || w.List[k+1].Gap&clauseEnd != 0) {
		return found(w, k, k, 10)
	}
	if k < len(w.List) && plain(w, k) && w.List[k].Gap&pii.GapColon == 0 && imagined(w, k) && len(w.Of(k)) > 3 && !common(w, k) {
		switch {
		case !ends(w, k):
		case loginNear(w, i) && (!isCode || unknown(w, k)), !isCode && unknown(w, k) && fails(w, k+1):
			return found(w, k, k, 10)
		}
	}
	if isCode {
		return 0, 0, r
	}
	if k < len(w.List) && given(w, i) {
		return found(w, k, k, 10)
	}
	if v := typedAfter(w, i); v > 0 {
		return found(w, v, v, 10)
	}
	if v := typedBefore(w, i); v >= 0 {
		return found(w, v, v, 10)
	}
	if from, to := changedTo(w, i); to > 0 {
		return found(w, from, to, 10)
	}
	return 0, 0, r
}

// unknown reports whether word k is in no list.
func unknown(w *pii.Words, k int) bool {
	r := rank(w.Of(k))
	return (r == 0 || r == 4) && w.List[k].Class&uint32(lexicon.Common|lexicon.Function|lexicon.NotName) == 0
}

// fails reports whether word k says that what stands before works, or doesn't.
func fails(w *pii.Words, k int) bool {
	if k >= len(w.List) || w.List[k].Gap != pii.GapBlank {
		return false
	}
	var buf [32]byte
	switch string(fold(&buf, w.Of(k))) {
	case "doesnt", "doesn", "works", "funkar", "fungerar", "funkade", "fungerade", "virker", "virkede", "virket", "toimii", "toimi", "virkar":
		return true
	}
	return false
}

// toldBehind reads the value in "the password [to my account] is strawberry". Of a code it must be said that
// somebody got it; then it may be of two words.
func toldBehind(w *pii.Words, i int, isCode bool) (from, to int) {
	k, received := i+1, false
	if k+2 < len(w.List) && w.List[k].Gap&lineEnd == 0 && w.List[k].Gap&(pii.GapStop|pii.GapComma) != 0 && w.List[k+1].Gap == pii.GapBlank && it(w.Of(k)) { // "set a new password. it should be …"
		if k++; !shall(w.Of(k)) {
			return 0, 0
		}
		k++
	}
	for ; ; k++ {
		if k >= len(w.List) || k-i > 7 || w.List[k].Gap&(clauseEnd|pii.GapSlash|pii.GapOther) != 0 || w.List[k].Flags&pii.IsLabel != 0 {
			return 0, 0
		}
		x := roleOf(w.Of(k))
		if x&is != 0 && (x&uses == 0) {
			break
		}
		if x&uses != 0 && k+2 < len(w.List) && (roleOf(w.Of(k+1))|roleOf(w.Of(k+2)))&is != 0 { // has always been
			continue
		}
		if x&denied != 0 || x&(uses|goesOn) != 0 && x&(own|fill|at|toward|as) == 0 {
			return 0, 0
		}
		received = received || x&(got|user) != 0
	}
	if isCode && !received {
		return 0, 0
	}
	for k++; k < len(w.List) && w.List[k].Gap == pii.GapBlank && roleOf(w.Of(k))&fill != 0 && k-i < 10; k++ {
	}
	if k >= len(w.List) {
		return 0, 0
	}
	if last := quoted(w, k); last >= k {
		if last == k && tells(w, k, icelandic(w, i)) {
			return 0, 0
		}
		return k, last
	}
	if last := hyphenated(w, k); last > k && !tells(w, k, false) && ends(w, last) {
		return k, last
	}
	if !plain(w, k) {
		return 0, 0
	}
	if ends(w, k) && (!tells(w, k, icelandic(w, i)) || owned(w, i) && w.List[k].Class&uint32(lexicon.Family) != 0) {
		return k, phrase(w, k)
	}
	if last := long(w, k); !isCode && last > k {
		return k, last
	}
	// "kalle anka": neither word is one that tells, though either may be common.
	if n := k + 1; (isCode || w.Of(i)[0]|0x20 == 'k') && n < len(w.List) && w.List[n].Gap == pii.GapBlank && plain(w, n) && ends(w, n) && imagined(w, k) && imagined(w, n) {
		return k, n
	}
	return 0, 0
}

// icelandic reports whether word i is Icelandic.
func icelandic(w *pii.Words, i int) bool {
	c := w.Of(i)
	return c[0]|0x20 == 'l' && c[1] == 'y' || bytes.HasPrefix(c, []byte("aðg")) || bytes.HasPrefix(c, []byte("leyn")) || bytes.HasPrefix(c, []byte("kóð"))
}

// owned reports whether "my" stands right before or behind word i.
func owned(w *pii.Words, i int) bool {
	return i > 0 && roleOf(w.Of(i-1))&own != 0 || i+1 < len(w.List) && roleOf(w.Of(i+1))&own != 0
}

// toldBefore reads the value in "strawberry is my password" and "I had strawberry as password". It returns -1 where
// there is none.
func toldBefore(w *pii.Words, i int) (from, to int) {
	k := i - 1
	for ; k > 0 && i-k < 3 && w.List[k+1].Gap == pii.GapBlank && roleOf(w.Of(k))&own != 0; k-- {
	}
	if k < 1 || w.List[k+1].Gap != pii.GapBlank || w.List[k].Gap&(clauseEnd|pii.GapSlash) != 0 {
		return -1, -1
	}
	v := k - 1
	if w.List[v].Flags&(pii.IsLabel|pii.IsNumber) != 0 || tells(w, v, false) {
		return -1, -1
	}
	before := role(0)
	if v > 0 && w.List[v].Gap == pii.GapBlank {
		before = roleOf(w.Of(v - 1))
	}
	switch x := roleOf(w.Of(k)); {
	case x&(as|toward) != 0 && before&(uses|changed) != 0:
		return v, v
	case x&is != 0 && i-k > 1 && (v == 0 || w.List[v].Gap&clauseEnd != 0) && w.List[v].Flags&pii.Capital == 0:
		return v, v
	}
	return -1, -1
}
