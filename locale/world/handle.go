package world

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// Name of a user at a social platform.
//
// Form: @name, 2 to 30 letters, digits, '.', '_' and '-', near a word that names the platform;
// @name@host of Mastodon; name#1234 of Discord; the address of a user's page, such as
// instagram.com/name; a name with a digit, '.' or '_' right behind the platform's name, or behind the word
// for the name one logs in with.
// Issuer: the platform.
// Check: none. Without a platform an @name is a colleague, a decorator or a rule of CSS.
// What a company says of its own page ("follow us on …") is not personal.

const handleKind = "handle"

func handleByte(c byte) bool { return isWord(c) || c == '.' || c == '_' || c == '-' }

// nameEnd returns the end of the name at b[i], without '.' and '-' behind it.
func nameEnd(b []byte, i int) int {
	e := i
	for e < len(b) && e-i < 40 && handleByte(b[e]) && !(b[e] == 0xE2 || b[e] == 0xC2 || b[e] >= 0xF0) {
		e++
	}
	for e > i && (b[e-1] == '.' || b[e-1] == '-' || e < len(b) && b[e]&0xC0 == 0x80) {
		e--
	}
	return runeEnd(b, e)
}

// scanHandle looks at the '@' of a name, at a ':' behind which a page or a name stands, and at the first digit of a run.
func scanHandle(text []byte, i int) (start, end int, r pii.Reading) {
	switch text[i] {
	case '@':
		return atHandle(text, i)
	case ':':
		return colonHandle(text, i)
	}
	for start = i; start > 0 && i-start < 64 && (handleByte(text[start-1]) || text[start-1] == '/' || text[start-1] == '#'); start-- {
	}
	left := at(text, start-1)
	if i-start == 64 || left == '@' || left == ':' {
		return 0, 0, r
	}
	switch {
	case start == i:
		if left != ' ' || !lettersBehind(text, i) {
			return 0, 0, r
		}
	case bytes.IndexByte(text[start:i], '/') >= 0:
		return pageHandle(text, start, start)
	case text[i-1] == '#':
		return discord(text, start, i)
	}
	if s, e, name := nameHandle(text, start); name.Bits > 0 && platformBefore(text, start) {
		return s, e, name
	}
	return 0, 0, r
}

// platformBefore reports whether a platform, or the word for a name to log in with, stands before the name at text[start].
func platformBefore(text []byte, start int) bool {
	says, _, far, _ := valueWords.wordOf(text, start, 2)
	if says != saysPlatform && says != saysUser && far <= 2 {
		says = calledBefore(text, start)
	}
	return says == saysPlatform || says == saysUser
}

// colonHandle reads what stands behind the ':' at text[i]: "https://instagram.com/anna.l", "insta: anna.l", "username: anna".
func colonHandle(text []byte, i int) (start, end int, r pii.Reading) {
	if at(text, i+1) == '/' {
		if at(text, i+2) != '/' {
			return 0, 0, r
		}
		for start = i; start > 0 && isLetter(text[start-1]); start-- {
		}
		return pageHandle(text, start, i+3)
	}
	for start = i + 1; at(text, start) == ' ' && start < i+3; start++ {
	}
	switch says, _ := valueWords.before(text, i); says {
	case saysPlatform:
		return nameHandle(text, start)
	case saysUser:
		return userName(text, start)
	}
	return 0, 0, r
}

// lettersBehind reports whether a letter, a point or '_' stands behind the digits from b[i] on: a number alone is
// no name.
func lettersBehind(b []byte, i int) bool {
	for i < len(b) && isDigit(b[i]) {
		i++
	}
	c := at(b, i)
	return isLetter(c) || c == '_' || c >= 0x80 || c == '.' && (isWord(at(b, i+1)) || at(b, i+1) == '_') || c == '-' && isWord(at(b, i+1))
}

// userName reads the name to log in with behind its word and a colon: one of letters alone too, if nothing
// comes behind it.
func userName(text []byte, i int) (start, end int, r pii.Reading) {
	if start, end, r = nameHandle(text, i); r.Bits > 0 {
		return start, end, r
	}
	end = nameEnd(text, i)
	if c := at(text, end); end-i < 3 || !isLetter(at(text, i)) || c != 0 && c != '\n' && c != ',' && c != ';' || nobody(text[i:end]) {
		return 0, 0, r
	}
	return i, end, pii.Reading{Bits: 10, Evidence: pii.TermBefore}
}

// nobody reports whether b is a word that stands in the place of a name.
func nobody(b []byte) bool {
	for _, w := range nobodies {
		if bytes.EqualFold(b, w) {
			return true
		}
	}
	return false
}

var nobodies = bytes.Fields([]byte(`saknas okänt mangler ukendt ukjent none unknown missing puuttuu tuntematon vantar ogiltigt ugyldigt
	ugyldig invalid
	felaktigt fel forkert feil väärin rangt admin root guest test`))

// atHandle reads @name and @name@host.
func atHandle(text []byte, i int) (start, end int, r pii.Reading) {
	if i > 0 && (isWord(text[i-1]) || text[i-1] == '.' || text[i-1] == '_' || text[i-1] == '-' || text[i-1] == '@') {
		return 0, 0, r
	}
	end = nameEnd(text, i+1)
	if end-i < 3 || !isWord(text[i+1]) && text[i+1] != '_' || digitsOnly(text[i+1:end]) {
		return 0, 0, r
	}
	if at(text, end) == '@' {
		if host := nameEnd(text, end+1); bytes.IndexByte(text[end+1:host], '.') > 0 {
			return i, host, pii.Reading{Bits: 24, Evidence: pii.HasForm}
		}
		return 0, 0, r
	}
	r = pii.Reading{Bits: 6, Evidence: pii.HasForm, Need: true}
	switch {
	case company(text, i), brand(text[i+1 : end]):
		r.Bits, r.Evidence = 1, pii.HasForm|pii.Organization
	case platformBehind(text, end), accountBefore(text, i), userBeside(text, i, end), chatSpeaker(text, i, end):
		r.Bits, r.Evidence, r.Need = 11, pii.HasForm|pii.TermAfter, false
	}
	return i, end, r
}

// nameHandle reads a name without '@' that is plainly no word.
func nameHandle(text []byte, i int) (start, end int, r pii.Reading) {
	if at(text, i) == '@' {
		return 0, 0, r // its own mark
	}
	end = nameEnd(text, i)
	letters, odd := 0, 0
	for k, c := range text[i:end] {
		switch {
		case isLetter(c) || c >= 0x80:
			letters++
		case isDigit(c) || (c == '.' || c == '_') && k > 0:
			odd++
		}
	}
	if letters < 3 || odd == 0 || end-i < 4 || !isWord(text[i]) && text[i] != '_' || ordinal(text[i:end]) {
		return 0, 0, r
	}
	if c := at(text, end); c == '/' || c == '@' { // a path, an address
		return 0, 0, r
	}
	return i, end, pii.Reading{Bits: 11, Evidence: pii.TermBefore | pii.Look}
}

// discord reads name#1234.
func discord(text []byte, start, i int) (int, int, pii.Reading) {
	end := i + digitsLen(text, i, 5)
	if n := end - i; n != 4 && n != 5 || i-1-start < 2 || isWord(at(text, end)) || bytes.IndexByte(text[start:i-1], '#') >= 0 {
		return 0, 0, pii.Reading{}
	}
	return start, end, pii.Reading{Bits: 5, Evidence: pii.HasForm, Need: true}
}

// pageHandle reads the address of a user's page.
func pageHandle(text []byte, start, host int) (int, int, pii.Reading) {
	end := urlEnd(text, host)
	if n := profileURL(text[host:end]); n > 0 {
		return start, end, pii.Reading{Bits: 16, Evidence: pii.HasForm}
	}
	return 0, 0, pii.Reading{}
}

// HandleRecognizer finds names of users at social platforms.
var HandleRecognizer = &pii.Recognizer{
	Kind:      handleKind,
	Category:  classify.Contact,
	Doc:       "Name of a user at a social platform, or to log in with",
	Canonical: canonicalHandle,
	Marks:     ":@0",
	Scan:      scanHandle,
	Left:      72,
	Right:     160,
	For: []string{
		"instagram*", "insta", "instan", "instassa", "instaan", "instaen", "instaa", "ig", "tiktok*", "tik tok", "snapchat*", "snap",
		"snappen", "snäp", "snapp", "snappið", "snappinu", "instað", "twitter*", "tweet*", "x com", "på x", "on x", "facebook*", "fb",
		"messenger", "linkedin*", "discord*", "twitch*", "telegram*", "bereal", "jodel*", "mastodon*", "threads", "bluesky*", "youtube*",
		"reddit*", "onlyfans*", "pinterest*", "tinder*", "steam", "xbox*", "github*", "gitlab*", "bitbucket", "vinted", "roblox*",
		"minecraft*", "fortnite*", "gamertag*", "battle net", "battletag*", "strava",
		"följare", "followers", "følgere", "seuraaj*", "fylgjend*", "handle",
	},
}
