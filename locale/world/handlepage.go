package world

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/hashed"
)

// socialHosts are the platforms whose addresses name a user, and how many segments of the
// path stand before the name.
var socialHosts = map[string]int{
	"instagram.com": 0, "facebook.com": 0, "fb.com": 0, "m.facebook.com": 0, "tiktok.com": 0, "twitter.com": 0, "x.com": 0, "t.me": 0, "telegram.me": 0, "linkedin.com": 1,
	"snapchat.com": 1, "twitch.tv": 0, "github.com": 0, "youtube.com": 0, "reddit.com": 1, "threads.net": 0, "threads.com": 0, "pinterest.com": 0, "vk.com": 0, "onlyfans.com": 0, "bsky.app": 1, "steamcommunity.com": 1,
	"se.linkedin.com": 1, "dk.linkedin.com": 1, "no.linkedin.com": 1, "fi.linkedin.com": 1, "sv-se.facebook.com": 0, "da-dk.facebook.com": 0, "nb-no.facebook.com": 0, "fi-fi.facebook.com": 0,
	"mastodon.social": 0, "mastodon.nu": 0, "snap.com": 1,
}

// socialPages are segments at those hosts that are nobody's.
var socialPages = set(`p reel reels explore stories tv about help legal policy policies privacy terms business ads groups events marketplace watch hashtag search settings login share sharer sharer.php
	pages feed jobs company school learning video videos music discover tag live intent home i status news blog features pricing orgs topics marketplace channel c playlist shorts results post developers`)

// profileURL returns the length of the address b, without its scheme, if it is that of a
// user's page, or 0.
func profileURL(b []byte) int {
	host := b
	if len(host) > 4 && bytes.EqualFold(host[:4], []byte("www.")) {
		host = host[4:]
	}
	n := bytes.IndexByte(host, '/')
	if n < 4 || n+2 >= len(host) {
		return 0
	}
	var buf [32]byte
	before, ok := socialHosts[string(lower(&buf, host[:n]))]
	if !ok || !profilePath(host[n+1:], before) {
		return 0
	}
	return len(b)
}

// profilePath reports whether path, without its first slash, is a user's page where so many segments stand before the name.
func profilePath(path []byte, before int) bool {
	if bytes.HasPrefix(path, []byte("profile.php?id=")) && len(path) > 16 {
		return true
	}
	for range before {
		k := bytes.IndexByte(path, '/')
		if k < 0 {
			return false
		}
		switch string(path[:k]) {
		case "in", "add", "user", "u", "profile", "id", "profiles", "pub":
		default:
			return false
		}
		path = path[k+1:]
	}
	if len(path) > 0 && path[0] == '@' {
		path = path[1:]
	}
	var buf [32]byte
	e := nameEnd(path, 0)
	if e < 2 || socialPages[string(lower(&buf, path[:e]))] {
		return false
	}
	switch at(path, e) {
	case 0, '/', '?', '#':
		return true
	}
	return false
}

// PageEnd returns where the address of a user's page ends that begins at b[i], without a scheme, or 0: "instagram.com/annabe".
func PageEnd(b []byte, i int) int {
	end := urlEnd(b, i)
	if profileURL(b[i:end]) == 0 {
		return 0
	}
	return end
}

// Words that a company says of itself before its own name, and those with which it asks for followers.
var (
	companyWords = set(`oss os us jer jeres dere deres vår vores våra vårt our okkur okkar meitä meidän officiella official officiel offisiell offisielle virallinen ert teidän ykkar your`)
	followWords  = set(`follow følg följ seuraa seuratkaa fylgið fylgdu fulgt fulgte følger foljer följer tagga tag tagg nævn nämn`)
	onWords      = set(`på paa on at i in hos via á som as`)
)

// company reports whether one of the four words before the '@' at b[i] says that the name is a company's own: "follow
// us on Instagram @…", "follow @…". A word such as "me" or "my" says that it isn't, and so does what else is to
// be followed: "follow the case on Twitter @…".
func company(b []byte, i int) bool {
	other := false
	for n := 0; n < 4; n++ {
		for i > 0 && (b[i-1] == ' ' || b[i-1] == ':' || b[i-1] == ',') {
			i--
		}
		e := i
		for i > 0 && isWord(b[i-1]) {
			i--
		}
		if i == e {
			return false
		}
		var buf [32]byte
		w := lower(&buf, b[i:e])
		if companyWords[string(w)] {
			return true
		}
		if followWords[string(w)] {
			return !other
		}
		switch string(w) {
		case "mig", "meg", "mit", "mitt", "min", "mín", "me", "my", "minua", "mun", "minun", "mér", "hon", "han", "hun", "she", "he", "hän", "hans", "hennes", "hendes":
			return false
		}
		if says, _ := valueWords.before(b, e); says != saysPlatform && !onWords[string(w)] {
			other = true
		}
	}
	return false
}

// platformBehind reports whether a platform is named right behind b[i]: "@anna tiktokissa", "@anna på snap".
func platformBehind(b []byte, i int) bool {
	var buf [32]byte
	for n := 0; n < 2; n++ {
		if at(b, i) != ' ' {
			return false
		}
		s := i + 1
		for i = s; i < len(b) && isWord(b[i]); i++ {
		}
		w := lower(&buf, b[s:i])
		if platforms.Has(w) {
			return true
		}
		if n == 0 && !onWords[string(w)] {
			return false
		}
	}
	return false
}

// IsPlatform reports whether word begins with the name of a social platform: "instagramin", "snapnavn".
func IsPlatform(word []byte) bool {
	if len(platforms.Of(word)) == 0 { // as for most
		return false
	}
	var buf [32]byte
	return platforms.Has(lower(&buf, word))
}

// accountBefore reports whether the word for somebody's account stands before the '@' at b[i], right before it or where it says
// that the account was taken: "kontot @anna", "my account has been hacked @anna".
func accountBefore(b []byte, i int) bool {
	took, is := false, false
	for i > 4 && bytes.IndexByte([]byte("*`_\"'"), b[i-1]) >= 0 { // as messages have them round what is to stand out
		i--
	}
	for n := 0; n < 6 && i > 4 && b[i-1] == ' '; n++ {
		e := i - 1
		if b[e-1] == ',' || b[e-1] == ':' {
			e--
		}
		for i = e; i > 0 && isWord(b[i-1]); i-- {
		}
		var buf [32]byte
		switch w := lower(&buf, b[i:e]); {
		case accountWords[string(w)], took && platforms.Has(w):
			return true
		case takenWords[string(w)]:
			took = true
		case n == 0 && isWords[string(w)], is && mineWords[string(w)]:
			is = true
		case !took || !hasWords[string(w)]:
			return false
		}
	}
	return false
}

// Words that say that an account was taken, and those that may stand between them and it.
var (
	takenWords = set(`hackad hackat hacket hacka hackats hackades hacked kapad kapat kapet kapats kapret stulen stulet stulits stjålet stjålen stolen overtatt overtaget övertagen övertaget hakkeroitu hakkeroitiin kaapattu kaapattiin varastettu hakkað hakkaður hakkaðist stolið spärrad spärrat
		sperret spærret låst lukittu jäädytetty jäädytettiin bannad banned bannet stängt suspended deleted slettet raderat poistettu`)
	isWords   = set(`är er is on ar`)
	mineWords = set(`min mitt mit mín minn hans hennes hendes`)
	hasWords  = set(`er är e ar is was on oli var blevet blivit blitt blev ble got been has har have just nu nå lige min mitt mit mín minn my mine`)
)

var accountWords = set(`kontot kontoen konto profilen profil profile account tili tilini tilisi tilin tililtä tililla aðgangurinn aðganginn användaren användare brukeren bruker brugeren bruger käyttäjä käyttäjältä käyttäjän user notandinn notandi`)

// platforms begin the names of platforms in any inflection.
var platforms = hashed.Beginnings(hashed.Bare(`insta tiktok snap twitter facebook discord twitch telegram bereal jodel mastodon threads bluesky youtube reddit onlyfans`))

// calledBefore reads "hon heter", "hun kalder sig" and the like back to the platform before: "snap,
// hun hedder …".
func calledBefore(b []byte, i int) uint8 {
	called := false
	for n := 0; n < 5; n++ {
		for i > 0 && (b[i-1] == ' ' || b[i-1] == ':' || b[i-1] == ',') {
			i--
		}
		e := i
		for i > 0 && isWord(b[i-1]) {
			i--
		}
		if i == e {
			return saysNothing
		}
		if says, _ := valueWords.before(b, e); says == saysPlatform {
			if called {
				return says
			}
			return saysNothing
		}
		var buf [32]byte
		switch string(lower(&buf, b[i:e])) {
		case "heter", "hedder", "heiter", "kallar", "kalder", "kaller", "kallas", "nimi", "heitir", "called", "named", "name", "namn", "navn", "nafn", "tunnus", "brugernavn", "brukernavn", "användarnamn", "username", "user", "profil", "konto", "kontoen", "kontot", "tili", "account":
			called = true
		case "hon", "han", "hun", "hän", "hann", "hún", "jag", "jeg", "eg", "ég", "i", "my", "min", "mit", "mitt", "mín", "är", "er", "is", "on", "där", "der", "sig", "seg", "sej", "it":
		default:
			return saysNothing
		}
	}
	return saysNothing
}
