package world

import "github.com/sladd-go/sladd/locale/internal/lexicon"

// Names with an '@' that no platform stands near: companies, which are nobody, and what people log in with.

// brand reports whether all of a name is a company's or that of many people: @telia, @support.
func brand(name []byte) bool {
	var buf [32]byte
	if sharedNames[string(lower(&buf, name))] {
		return true
	}
	c := lexicon.Lookup(name)
	return c&lexicon.Brand != 0 && c&(lexicon.Name|lexicon.Town) == 0
}

// sharedNames are those by which many are called on, or whoever helps.
var sharedNames = set(`here channel all everyone alle alla kaikki allir team support info admin mods moderator helpdesk kundservice kundtjänst
	kundeservice kundesenter asiakaspalvelu thjonusta service press jobs careers`)

// userBeside reports whether what is b[i:end] is told as the name that one logs in with, before it or behind it and "is" or "as".
func userBeside(b []byte, i, end int) bool {
	if says, _, _, _ := valueWords.wordOf(b, i, 2); says == saysUser || loginBefore(b, i) {
		return true
	}
	for n := 0; n < 4 && at(b, end) == ' '; n++ {
		s := end + 1
		for end = s; end < len(b) && isWord(b[end]); end++ {
		}
		switch says, _ := valueWords.before(b, end); {
		case says == saysUser:
			return true
		case says != saysBridge && string(b[s:end]) != "as":
			return false
		}
	}
	return false
}

// loginBefore reports whether a word for logging in stands before b[i], with words between them that mean nothing, four at most, and one
// that says where.
func loginBefore(b []byte, i int) bool {
	others := 0
	for n := 0; n < 5; n++ {
		e, _ := valueGap(b, i)
		if e == i {
			return false
		}
		for i = e; i > 0 && isWord(b[i-1]); i-- {
		}
		var buf [32]byte
		if loginWords[string(lower(&buf, b[i:e]))] {
			return true
		}
		if says, _ := valueWords.before(b, e); says != saysBridge {
			if others++; n == 0 || others > 1 {
				return false
			}
		}
	}
	return false
}

// loginWords are said of logging in, and of names for that.
var loginWords = set(`login loginet logon inlogg inlogget inloggning inloggningen innlogg innlogging innlogginga innloggingen loggar loggade logger
	loggede logget loggat inloggad innlogget indlogget logged kirjaudun kirjauduin kirjautunut kirjautuneena tunnus tunnuksella tunnukseni
	pankkitunnus verkkopankkitunnus nicket nicken nikki nikkini nikkið alias gamertaggen gamertagi innskráning innskráður`)
