package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names of users in what programs log: fields, "user=lbk_regnskab", "sasl_username=kjohan", and the sentences that servers of
// all makes write alike: "Failed password for kjohan from 192.0.2.7", "User 'kjohan' logged in".

// fieldToken reads the token of the words k..last in the field of a user, which is written as no word is: lbk_regnskab, mlarsson02.
func fieldToken(w *pii.Words, k, last int) (start, end int, r pii.Reading) {
	own := false
	for n := k; n <= last; n++ {
		if !isWord(w, n) {
			continue
		}
		if in(techWords, w.Of(n)) || in(placeWords, w.Of(n)) || in(sharedWords, w.Of(n)) {
			return 0, 0, r
		}
		own = own || n <= k+1 && unknown(w, n) && w.List[n].Class&knownWord == 0 || w.List[n].Class&uint64(lexicon.Name|lexicon.Team) != 0
	}
	end = w.List[last].End
	if !own || end-w.List[k].Start < 5 || end < len(w.Text) && strings.IndexByte("@/(\\-:", w.Text[end]) >= 0 {
		return 0, 0, r
	}
	return handleAt(w, k, last)
}

// suffixField reports whether word i ends the name of a field for a user, "remote_user", and a '=' or a colon stands behind it.
func suffixField(w *pii.Words, i int) bool {
	if i == 0 || i+1 >= len(w.List) || w.Text[w.List[i].Start-1] != '_' || !equals(w, i+1) && w.List[i+1].Gap&pii.GapColon == 0 {
		return false
	}
	return (callingOf(w.Of(i))&fieldNoun != 0 || in(loginNames, w.Of(i))) && isWord(w, i+1) && !in(techWords, w.Of(i+1))
}

// logged reads the name that a sentence of a server has behind word i.
func logged(w *pii.Words, i int) (start, end int, r pii.Reading) {
	var buf [foldMax]byte
	switch string(fold(&buf, w.Of(i))) {
	case "password", "publickey", "failure", "failed", "pam":
		if k := i + 1; k < len(w.List) && i > 0 && w.List[k].Gap == pii.GapBlank|pii.GapColon && login(w.Of(i-1)) && !in(techWords, w.Of(k)) && ends(w, k) {
			return actorAt(w, k, false) // login failed: kjohan
		}
		return loggedFor(w, i)
	case "get", "post", "put", "head":
		return requested(w, i)
	case "sudo":
		return sudoer(w, i)
	case "user":
		return loggedUser(w, i)
	}
	return 0, 0, r
}

// loggedFor reads "Accepted password for kjohan from 192.0.2.7", "Logon failure for CORP\kjohan".
func loggedFor(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 2
	if k >= len(w.List) || string(w.Of(i+1)) != "for" || w.List[i+1].Gap != pii.GapBlank || w.List[k].Gap&^(pii.GapBlank|pii.GapQuote) != 0 || !isWord(w, k) {
		return 0, 0, r
	}
	if last := prefixed(w, k); last > 0 && w.Text[w.List[k].End] == '\\' {
		return found(w, k, last, overName)
	}
	last, _ := token(w, k)
	n := last + 1
	if last < k || n+4 >= len(w.List) || string(w.Of(n)) != "from" || !isNumber(w, n+1) || w.Text[w.List[n+1].End] != '.' || !isNumber(w, n+4) {
		return 0, 0, r
	}
	if !loggable(w, k, last) {
		return 0, 0, r
	}
	return found(w, k, last, overName)
}

// loggable reports whether the token of the words k..last, where logs have the name of a user, is somebody's and none of a program.
func loggable(w *pii.Words, k, last int) bool {
	return last > k && !in(techWords, w.Of(k)) || !in(sharedWords, w.Of(k)) && (strange(w, k) || w.List[k].Class&uint64(lexicon.Name) != 0)
}

// sharedWords are users that no one person is, and words for them.
var sharedWords = set(`root admin administrator guest nobody www mysql postgres oracle ubuntu debian git daemon system systemd shared team group
	dept department current new ny nye nytt uusi default service netflix company everyone anonymous bruger bruker användare käyttäjä notandi`)

// requested reads the name before the hour of a request in the log of a server: `192.0.2.7 - kjohan [22/Nov/2024:08:14:55 +0100] "GET`.
func requested(w *pii.Words, i int) (start, end int, r pii.Reading) {
	const stamp = 40 // bytes of the hour at most
	if s := w.List[i].Start; s < 2 || w.Text[s-1] != '"' || w.Text[s-2] != ' ' {
		return 0, 0, r
	}
	for k := i - 1; k > 0 && w.List[i].Start-w.List[k].End < stamp; k-- {
		if !bytes.HasPrefix(w.Text[w.List[k].End:], []byte(" [")) || !isNumber(w, k+1) {
			continue
		}
		head := tokenHead(w, k)
		if s := w.List[head].Start; head > 0 && bytes.HasSuffix(w.Text[:s], []byte(" - ")) && loggable(w, head, k) {
			return found(w, head, k, overName)
		}
		break
	}
	return 0, 0, r
}

// sudoer reads "sudo: kjohan : TTY=pts/1".
func sudoer(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	if k >= len(w.List) || w.List[k].Gap != pii.GapBlank|pii.GapColon || !isWord(w, k) {
		return 0, 0, r
	}
	if last, _ := token(w, k); last >= k && loggable(w, k, last) && bytes.HasPrefix(w.Text[w.List[last].End:], []byte(" : ")) {
		return found(w, k, last, overName)
	}
	return 0, 0, r
}

// loggedUser reads "User 'kjohan' logged in", "user kjohan not found", "for user 'kjohan'@'192.0.2.7'".
func loggedUser(w *pii.Words, i int) (start, end int, r pii.Reading) {
	const may = pii.GapBlank | pii.GapQuote | pii.GapParen
	k := i + 1
	if k >= len(w.List) || w.List[k].Gap&pii.GapBlank == 0 || w.List[k].Gap&^may != 0 || !strange(w, k) {
		return 0, 0, r
	}
	if rest := w.Text[w.List[k].End:]; bytes.HasPrefix(rest, []byte("'@'")) || bytes.HasPrefix(rest, []byte(`"@"`)) {
		return found(w, k, k, overName)
	}
	n := k + 1
	if n >= len(w.List) || w.List[n].Gap&pii.GapBlank == 0 || w.List[n].Gap&^may != 0 || !in(logVerbs, w.Of(n)) {
		return 0, 0, r
	}
	if plainGap := w.List[k].Gap == pii.GapBlank; plainGap && inForm(w.Of(k)) {
		return 0, 0, r
	}
	return found(w, k, k, overName)
}

// logVerbs are what logs say of users, right behind the name.
var logVerbs = set(`logged authenticated connected disconnected denied locked ip login logon logout failed rejected unknown not exceeded
	expired unlocked disabled enabled`)
