package told

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// HandleRecognizer finds names of users in letters, with or without points, by the sentence that
// tells them. There is no check and no form.
var HandleRecognizer = &pii.Recognizer{
	Kind:      "handle",
	Category:  classify.Contact,
	Doc:       "Name of a user at a social platform in letters that a sentence tells",
	Canonical: world.HandleRecognizer.Canonical,
	Lexicon:   people.Lexicon,
	On: []string{
		"insta", "instan", "instaen", "instagram*", "ig", "tiktok*", "snap", "snapen", "snappen", "snäp", "snappið", "snapp", "snapchat*", "twitter*", "facebook*", "discord*", "twitch*", "telegram*", "bereal", "jodel*", "mastodon*", "threads", "bluesky*", "youtube*", "reddit*", "steam*", "xbox*", "gamertag", "psn", "github*", "instassa", "tiktokissa", "snapissa", "discordissa",
		"användare", "bruger", "användarnamn*", "brugernavn*", "brukernavn*", "brukarnamn*", "käyttäjätun*", "käyttäjänim*", "notandanafn*", "username*", "nickname*",
	},
	Words: handle,
}

func handle(w *pii.Words, i int) (start, end int, r pii.Reading) {
	// behind: "my insta is called anna.lindh"
	k, called := i+1, false
	for ; k < len(w.List) && k-i < 6; k++ {
		x := &w.List[k]
		if x.Gap&(lineEnd|pii.GapStop|pii.GapParen|pii.GapSlash|pii.GapOther|pii.GapAt) != 0 || x.Flags&pii.IsLabel != 0 {
			return 0, 0, r
		}
		if x.Gap&pii.GapColon != 0 {
			called = true
			break
		}
		s := roleOf(w.Of(k))
		if called && s&(fill|own) == 0 && !pronoun(w.Of(k)) {
			break
		}
		if s&(is|named|as) != 0 {
			called = true
			continue
		}
		if s&(own|fill) == 0 && !pronoun(w.Of(k)) && !account(w.Of(k)) {
			break
		}
	}
	if k < len(w.List) && w.List[k].Flags&(pii.IsLabel|pii.IsNumber) == 0 {
		if to, odd := token(w, k); to >= k && (odd && (called || k == i+1) || called && !odd && !tells(w, k, false) && unusual(w.Of(k)) && ends(w, to)) {
			return found(w, k, to, 10)
		} else if to == k && k == i+1 && secretFollows(w, k) && !tells(w, k, false) {
			return found(w, k, k, 10)
		}
	}
	// alone behind: "username nordlys", "snap siljemn" in a line of contacts
	if k == i+1 && k < len(w.List) && plain(w, k) && !tells(w, k, false) && unknown(w, k) && len(w.Of(k)) > 4 && ends(w, k) && (userWord(w.Of(i)) || i > 0 && contact(w, i)) {
		return found(w, k, k, 10)
	}
	// before: "I'm called mormorsbullar on tiktok"
	if i < 3 || roleOf(w.Of(i-1))&at == 0 || w.List[i].Gap != pii.GapBlank || w.List[i-1].Gap != pii.GapBlank {
		return 0, 0, r
	}
	v := i - 2
	for v > 0 && joined(w, v) {
		v--
	}
	to, odd := token(w, v)
	if to != i-2 || v == 0 || w.List[v].Gap != pii.GapBlank || !odd && (tells(w, v, false) || !unusual(w.Of(v))) {
		return 0, 0, r
	}
	n := v - 1
	if reflexive(w.Of(n)) && n > 0 {
		n--
	}
	if roleOf(w.Of(n))&(named|as) != 0 || to > v && account(w.Of(n)) {
		return found(w, v, i-2, 10)
	}
	return 0, 0, r
}

// userWord reports whether word names the name to log in with, not a platform.
func userWord(word []byte) bool {
	switch word[0] | 0x20 {
	case 'a', 'b', 'k', 0xC3 | 0x20:
		return true
	case 'u', 'n':
		return len(word) > 4
	}
	return false
}

// contact reports whether a number or the end of a host stands right before word i.
func contact(w *pii.Words, i int) bool {
	p := i - 1
	if w.List[i].Gap&^(pii.GapBlank|pii.GapComma) != 0 {
		return false
	}
	return w.List[p].Flags&pii.IsNumber != 0 && w.List[p].End-w.List[p].Start > 1 || p > 0 && w.List[p].Gap == pii.GapStop && world.IsTopLevelDomain(w.Of(p))
}

// unusual reports whether no common word is written so.
func unusual(word []byte) bool { return len(word) > 4 && rank(word) != 2 && rank(word) != 3 }

// joined reports whether word k goes on with the token before it: a point, '_' or nothing between.
func joined(w *pii.Words, k int) bool {
	a, b := w.List[k-1].End, w.List[k].Start
	return w.List[k].Flags&pii.IsLabel == 0 && (b == a || b == a+1 && (w.Text[a] == '.' || w.Text[a] == '_' || w.Text[a] == '-'))
}

// token returns the last word of the token that begins with word k. odd says that it is written as no
// word is: with a point or '_' within, or a digit.
func token(w *pii.Words, k int) (last int, odd bool) {
	last = k
	for last+1 < len(w.List) && last-k < 6 && joined(w, last+1) {
		if a := w.List[last].End; a < w.List[last+1].Start && w.Text[a] == '-' {
			return -1, false
		}
		odd = true
		last++
	}
	s, e := w.List[k].Start, w.List[last].End
	if e < len(w.Text) && bytes.IndexByte([]byte("@/_=&"), w.Text[e]) >= 0 || s > 0 && bytes.IndexByte([]byte("@/_=&."), w.Text[s-1]) >= 0 {
		return -1, false
	}
	if odd && world.IsTopLevelDomain(w.Of(last)) && bytes.IndexByte(w.Text[s:e], '_') < 0 {
		return -1, false // a host
	}
	return last, odd && e-s > 4
}

func pronoun(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "jag", "jeg", "eg", "i", "hon", "hun", "han", "ho", "hann", "mig", "meg", "sig", "seg", "der", "dar", "there", "og", "och", "and":
		return true
	}
	return false
}

func reflexive(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "mig", "meg", "sig", "seg", "mej", "sej":
		return true
	}
	return false
}

func account(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "konto", "kontot", "kontoen", "profil", "profilen", "anvandare", "anvandarnamn", "bruker", "brukeren", "brukernavn", "bruger", "brugeren", "brugernavn", "tili", "tilini", "tunnus", "account", "name", "namn", "navn", "user", "username", "handle", "id", "notandi":
		return true
	}
	return false
}

// secretFollows reports whether the word for a password stands behind word k: "user korhosan password …".
func secretFollows(w *pii.Words, k int) bool {
	for n := k + 1; n < len(w.List) && n < k+3; n++ {
		if w.List[n].Gap&lineEnd != 0 {
			return false
		}
		var buf [32]byte
		f := fold(&buf, w.Of(n))
		for _, s := range [...]string{"losen", "passord", "adgangskod", "kodeord", "password", "salasana", "lykilord"} {
			if bytes.HasPrefix(f, []byte(s)) {
				return true
			}
		}
	}
	return false
}
