package told

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
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
		"bruker", "user", "login", "logger", "loggar", "loggade", "loggat", "logget", "logged", "logging", "användarid*", "brugerid*", "brukerid*", "userid*", "initialer", "initialerna", "initialerne", "initialene", "initials",
		"användare", "användar", "bruger", "användarnamn*", "brugernavn*", "brukernavn*", "brukarnamn*", "käyttäjätun*", "käyttäjänim*", "notandanafn*", "username*", "nickname*",
	},
	Words: handle,
}

func handle(w *pii.Words, i int) (start, end int, r pii.Reading) {
	switch c := w.Of(i); c[0] | 0x20 {
	case 'i':
		if len(c) > 7 && c[2]|0x20 == 'i' {
			return initials(w, i)
		}
	case 'l':
		if string(c) != "login" && string(c) != "Login" {
			return loggedAs(w, i)
		}
	case 'u', 'b':
		if string(c) == "user" || string(c) == "bruker" { // a verb, too
			if i+1 == len(w.List) || !account(w.Of(i+1)) {
				return 0, 0, r
			}
		}
	}
	for i+2 < len(w.List) && w.List[i+1].Gap&^(pii.GapBlank|pii.GapHyphen) == 0 && w.List[i+1].Gap != 0 && account(w.Of(i+1)) && userWord(w.Of(i)) { // user id
		i++
	}
	if start, end, r = handleBehind(w, i); end > 0 {
		return start, end, r
	}
	return handleBefore(w, i)
}

// overName is what a handle is worth that may be made of somebody's name: more than the name.
const overName = 31

// bitsOf returns what the handle of letters alone that word k is is worth: one that is no name stands over what
// looks like one.
func bitsOf(w *pii.Words, k int) int {
	if w.List[k].Flags&pii.Capital == 0 && w.List[k].Class&uint32(lexicon.Name) == 0 {
		return overName
	}
	return 10
}

// handleBehind reads "my insta is called anna.lindh".
func handleBehind(w *pii.Words, i int) (start, end int, r pii.Reading) {
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
		if s&(own|fill) == 0 && !pronoun(w.Of(k)) && !account(w.Of(k)) && !somebodys(w, k) {
			break
		}
	}
	if k < len(w.List) && w.List[k].Flags&(pii.IsLabel|pii.IsNumber) == 0 {
		if to, odd := token(w, k); to >= k && odd && (called || k == i+1 && !login(w.Of(i))) {
			return found(w, k, to, overName)
		} else if to >= k && called && !odd && !tells(w, k, false) && unusual(w.Of(k)) && ends(w, to) && !login(w.Of(i)) {
			return found(w, k, to, bitsOf(w, k))
		} else if to == k && k == i+1 && secretFollows(w, k) && !tells(w, k, false) {
			return found(w, k, k, 10)
		}
	}
	// alone behind: "username nordlys", "snap siljemn" in a line of contacts
	if k == i+1 && k < len(w.List) && plain(w, k) && !tells(w, k, false) && unknown(w, k) && len(w.Of(k)) > 4 && (userWord(w.Of(i)) && (ends(w, k) || rank(w.Of(k)) == 0 && !definite(w.Of(k))) || ends(w, k) && i > 0 && contact(w, i)) {
		return found(w, k, k, bitsOf(w, k))
	}
	return 0, 0, r
}

// handleBefore reads "I'm called mormorsbullar on tiktok".
func handleBefore(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if i < 3 || roleOf(w.Of(i-1))&at == 0 || w.List[i].Gap != pii.GapBlank || w.List[i-1].Gap != pii.GapBlank {
		return 0, 0, r
	}
	v := i - 2
	for v > 0 && joined(w, v) {
		v--
	}
	to, odd := token(w, v)
	if (w.List[v].Flags|w.List[i-2].Flags)&pii.IsLabel != 0 {
		return 0, 0, r
	}
	if to == i-2 && odd && w.List[v].Gap&^(pii.GapBlank|clauseEnd|pii.GapStart) == 0 && rank(w.Of(v)) == 0 && bytes.IndexByte(w.Text[w.List[v].Start:w.List[to].End], '_') > 0 { // mobilfyndet_h på Snapchat
		return found(w, v, to, overName)
	}
	if to != i-2 || v == 0 || w.List[v].Gap != pii.GapBlank || !odd && (tells(w, v, false) || !unusual(w.Of(v))) {
		return 0, 0, r
	}
	n := v - 1
	if reflexive(w.Of(n)) && n > 0 {
		n--
	}
	if roleOf(w.Of(n))&(named|as) != 0 || to > v && account(w.Of(n)) {
		if odd {
			return found(w, v, i-2, overName)
		}
		return found(w, v, i-2, bitsOf(w, v))
	}
	return 0, 0, r
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

// somebodys reports whether word k, and perhaps the next, say whose a name is that is told behind: "Emmas … is", "til
// min datter … er".
func somebodys(w *pii.Words, k int) bool {
	for n := k; n < min(len(w.List)-1, k+3); n++ {
		if w.List[n].Class&uint32(lexicon.Name|lexicon.Family) != 0 {
			return roleOf(w.Of(n+1))&is != 0
		}
		if roleOf(w.Of(n))&(toward|own) == 0 {
			return false
		}
	}
	return false
}

// loggedAs reads "logger inn som solveig_aune".
func loggedAs(w *pii.Words, i int) (start, end int, r pii.Reading) {
	for k := i + 1; k+1 < min(len(w.List), i+5); k++ {
		if w.List[k].Gap != pii.GapBlank {
			break
		}
		if roleOf(w.Of(k))&as == 0 {
			continue
		}
		if to, odd := token(w, k+1); odd && w.List[k+1].Flags&(pii.IsNumber|pii.IsLabel) == 0 && w.List[k+1].Gap&^(pii.GapBlank|pii.GapQuote) == 0 {
			return found(w, k+1, to, overName)
		}
		break
	}
	return 0, 0, r
}

// initials reads those that a company gives its people to log in with: "initialer SKRA".
func initials(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	for k < len(w.List) && roleOf(w.Of(k))&(is|own|fill) != 0 && w.List[k].Gap == pii.GapBlank {
		k++
	}
	if k == len(w.List) || w.List[k].Flags&pii.AllCaps == 0 || w.List[i].Flags&pii.AllCaps != 0 || w.List[k].Gap&^(pii.GapBlank|pii.GapColon|pii.GapParen) != 0 || len(w.Of(k)) > 5 || !ends(w, k) {
		return 0, 0, r
	}
	return found(w, k, k, 10)
}
