package asked

import (
	"bytes"
	"unicode"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// AccountField reads the names of users under what systems call them.
var AccountField = &pii.Recognizer{
	Kind:     "handle",
	Category: classify.Contact,
	Doc:      "User name in a column or field of a system.",
	Asks:     words.AllTyped(accountLabels),
	Answer:   answerAccount,
}

// AccountColumn reads them below the name of a site or a game at the head of a column. Those hold addresses of pages, figures and yes as
// well, so that the value has to be one word with a letter that no dictionary of words has. It is apart from AccountField: a recognizer
// with columns is asked behind a colon too, up to the first digit.
var AccountColumn = &pii.Recognizer{
	Kind:     "handle",
	Category: classify.Contact,
	Doc:      "User name in a column that is named like a site.",
	Columns:  words.AllTyped(accountSites),
	Fields:   []string{"facebook", "twitter", "telegram", "skype", "tiktok"},
	Answer:   answerAccount,
}

func answerAccount(text []byte) (start, end int, r pii.Reading) {
	if start, end, r = answerHandle(text); r.Bits == 0 {
		return 0, 0, r
	}
	b := text[start:end]
	if known(b) && b[0] < 'a' { // who is called so is a person
		return 0, 0, pii.Reading{}
	}
	if !bytes.ContainsFunc(b, unicode.IsLetter) || lexicon.CommonRank(b) != 0 || lexicon.Lookup(b)&(lexicon.Brand|lexicon.Team|lexicon.Country|lexicon.Function) != 0 || bytes.ContainsAny(b, ":/%,+(") {
		return 0, 0, pii.Reading{}
	}
	return start, end, r
}

var (
	// accountLabels name somebody's name in a system.
	accountLabels = []string{
		"användarkonto", "visningsnamn", "skärmnamn", "medlemsnamn", "profilnamn", "kontonamn", "loginnamn", "anv namn", "användarn", "inloggad användare", "inloggad som", "logga in som", "windows användare", "domänkonto",
		"ad konto", "ad användare", "tradera alias", "blocket användare", "spotify användare", "discord namn", "skype namn", "steam namn", "brugerkonto", "visningsnavn", "skærmnavn", "skjermnavn", "medlemsnavn", "profilnavn",
		"kontonavn", "login navn", "logget ind som", "logget på som", "log ind som", "kælenavn", "domænebruger", "domenebruger", "windows bruger", "windows bruker", "ad bruger", "ad bruker", "uni login", "aula bruger",
		"brukarnamn", "brukerkonto", "logget inn som", "logg inn som", "pålogget som", "pålogget bruker", "feide", "feide bruker", "discord navn", "skype navn", "steam navn", "näyttönimi", "profiilinimi", "profiilin nimi",
		"tilin nimi", "jäsentunnus", "kirjautumisnimi", "kirjautunut käyttäjä", "kirjautunut nimellä", "kirjaudu nimellä", "käyttäjätili", "käyttäjätunnukseni", "käyttäjätunnuksensa", "käyttäjänimeni", "käyttäjän tunnus",
		"tunnukseni", "nikki", "pelinimi", "hahmon nimi", "discord nimi", "discord tunnus", "skype nimi", "steam nimi", "psn tunnus", "windows tunnus", "ad tunnus", "wilma tunnus", "haka tunnus", "instagram tili",
		"notendanafn", "notandanafnið mitt", "notandanafn mitt", "nafn notanda", "notandareikningur", "reikningsheiti", "viðurnefni", "skjánafn", "birtingarnafn", "prófílnafn", "dulnefni", "leikmannsnafn", "innskráður sem",
		"innskráður notandi", "skráður inn sem", "skráð inn sem", "windows notandi", "ad notandi", "uname", "logon name", "logon", "screenname", "account name", "profile name", "forum name", "player name", "in game name",
		"sign in name", "signed in as", "logged in as", "logged in user", "log in as", "twitter handle", "instagram handle", "slack handle", "x handle", "telegram username", "discord name", "skype name",
		"steam name", "kik name", "gamer tag", "spotify user", "ebay user", "ad user", "ad account", "windows user", "domain user", "unix user", "ssh user", "db user", "sam account",
		"samaccountname", "s am account name", "upn", "netid", "net id", "preferred username", "user name", "twitch channel",
	}
	// accountSites are where one has a name, and words for much else.
	accountSites = []string{
		"facebook", "fb", "ig", "twitter", "tiktok", "telegram", "skype", "kik", "psn", "xbox", "xbox live", "roblox", "minecraft", "fortnite", "reddit", "youtube", "github", "gitlab", "vinted", "pinterest", "bluesky",
		"mastodon", "wechat", "snapp", "snäppi", "snappið", "epic", "spotify", "handle", "alias", "nick", "signatur", "login", "logon", "skärmnamn", "profil", "profile", "profiili", "prófíll", "tunnus", "ign", "usr",
	}
)
