package world

import (
	"bytes"
	"strings"
)

// Fields of programs, headers and command lines whose name says that what they hold is secret, though it looks like any word:
// "client_secret":"…", API_KEY=…, Authorization: Bearer …, Cookie: sid=…

// programField returns the bounds of the secret at b[s] or behind, which is of the field whose ':' or '=' is b[i], and what it proves.
func programField(b []byte, i, s int) (start, end, bits int) {
	j := i
	for j > 0 && i-j < 2 && (b[j-1] == '"' || b[j-1] == '\'' || b[j-1] == ' ') {
		j--
	}
	says, from := fieldNames.before(b, j)
	switch says {
	case saysBearer:
		start, end = headerValue(b, s)
	case saysUser:
		start, end = s, cookieEnd(b, j, s)
	case saysKey, saysCode:
		start, end = s, programValue(b, from, j, i, s, says)
	default:
		start, end = s, curlEnd(b, i, s)
	}
	if end == 0 {
		return 0, 0, 0
	}
	return start, end, 12
}

// fieldNames are how the names of such fields end. Words of two parts are written as one, or parted by a sign.
var fieldNames = func() *wordEnds {
	t := new(wordEnds)
	t.grow()
	t.add(saysKey, strings.Fields(`*token *secret *apikey *accesskey *secretkey *authkey *privatekey *passphrase jwt key`))
	t.add(saysCode, strings.Fields(`code kod kode koodi otp pin`))
	t.add(saysBearer, strings.Fields(`authorization`))
	t.add(saysUser, strings.Fields(`*session *sessid *sessionid sid *auth remember csrf xsrf`))
	return t
}()

// keyOwners and codeOwners are what stands before "key" and before "code" in the names of fields that open something.
var (
	keyOwners  = endsOf(saysKey, `api access secret private auth encryption signing license master account storage`)
	codeOwners = endsOf(saysCode, `verification security access login auth sms otp mfa reset activation pin door alarm pickup unlock`)
)

func endsOf(says uint8, words string) *wordEnds {
	t := new(wordEnds)
	t.grow()
	t.add(says, strings.Fields(words))
	return t
}

// owned reports whether one of owners is parted by a sign from the word at b[from].
func owned(owners *wordEnds, b []byte, from int) bool {
	c := at(b, from-1)
	if from < 2 || c != '_' && c != '-' {
		return false
	}
	says, _ := owners.before(b, from-1)
	return says != saysNothing
}

// programValue returns the end of the value at b[s] of a field whose name's last word is b[from:j], before the sign at b[i], or 0: of a code digits, of
// a key what is neither a word of programs nor a place for one.
func programValue(b []byte, from, j, i, s int, says uint8) int {
	if says == saysCode {
		if !owned(codeOwners, b, from) {
			return 0
		}
		return codeEnd(b, s)
	}
	key := owned(keyOwners, b, from)
	quoted := b[s-1] == '"' || b[s-1] == '\''
	if !key && (j-from == 3 || !quoted && s > i+1) { // "key" alone names anything
		return 0
	}
	e := tokenEnd(b, s)
	if !fillsField(b, i, s, e, quoted) || !keyValue(b[s:e]) {
		return 0
	}
	if w, _ := fieldWords.before(b, e); w != saysNothing {
		return 0
	}
	if w, _ := valueWords.before(b, e); w != saysNothing {
		return 0
	}
	return e
}

// fillsField reports whether b[s:e] is all that stands in the field whose sign is b[i].
func fillsField(b []byte, i, s, e int, quoted bool) bool {
	c := at(b, e)
	switch {
	case quoted:
		return c == b[s-1]
	case c == ' ':
		return s == i+1
	}
	return c < ' ' || bytes.IndexByte([]byte(`"'&;,`), c) >= 0
}

// keyValue reports whether v, which fills a field for keys, may be one: no path or expression, nor what stands for a key in examples.
func keyValue(v []byte) bool {
	if len(v) < 8 || bytes.ContainsAny(v, "./:") && !alnumMix(v) || entropy(v) < 2.3 {
		return false
	}
	var buf [32]byte
	switch f := lower(&buf, v[:8]); {
	case bytes.HasPrefix(f, []byte("your")), bytes.HasPrefix(f, []byte("example")), bytes.HasPrefix(f, []byte("change")), bytes.HasPrefix(f, []byte("insert")):
		return false
	}
	return hasSmall(v) || bytes.IndexByte(v, '_') < 0
}

// headerValue returns the bounds of what proves who asks in the value of an Authorization header at b[s], behind the name of its scheme.
func headerValue(b []byte, s int) (start, end int) {
	k := s
	for isLetter(at(b, k)) || at(b, k) == '-' {
		k++
	}
	if at(b, k) == ' ' && k-s <= 16 {
		s = k + 1
	}
	e := tokenEnd(b, s)
	if c := at(b, e); e-s < 8 || c > ' ' && c != '"' && c != '\'' && c != '\\' || entropy(b[s:e]) < 2.3 || c == ' ' && !alnumMix(b[s:e]) && caseTurns(b[s:e]) == 0 {
		return 0, 0
	}
	if w, _ := fieldWords.before(b, e); w != saysNothing {
		return 0, 0
	}
	return s, e
}

// cookieEnd returns the end of the value at b[s] of the cookie whose name ends before b[j], or 0 where no header of cookies is.
func cookieEnd(b []byte, j, s int) int {
	k := bytes.LastIndex(b[:j], []byte("ookie: "))
	if k < 0 || bytes.IndexByte(b[k:j], '\n') >= 0 {
		return 0
	}
	e := s
	for e < len(b) && b[e] > ' ' && b[e] != ';' && b[e] != '"' && b[e] != '\'' {
		e++
	}
	if e-s < 6 {
		return 0
	}
	return runeEnd(b, e)
}

// curlEnd returns the end of the password at b[s] that curl is told with the name of a user: "curl -u anna:…"; or 0.
func curlEnd(b []byte, i, s int) int {
	if s > i+1 {
		return 0
	}
	w := i
	for w > 0 && i-w < 64 && b[w-1] > ' ' {
		w--
	}
	if w == i || !bytes.HasSuffix(b[:w], []byte("-u ")) && !bytes.HasSuffix(b[:w], []byte("--user ")) || !bytes.Contains(b[:w], []byte("curl ")) {
		return 0
	}
	if e := valueEnd(b, s); e-s > 2 && b[s] != '$' {
		return e
	}
	return 0
}
