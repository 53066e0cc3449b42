package world

import "bytes"

// What the parameters of an address are called that hold something personal. Case, '-', '_', '.', '['
// and ']' don't count.
var (
	// urlAny are personal whatever they hold.
	urlAny = set(`token accesstoken idtoken refreshtoken resettoken authtoken logintoken invitetoken session sid sessionid sessiontoken
		jsessionid phpsessid ticket auth authkey apikey secret clientsecret signature password passwd pwd pass reset magic otp pin
		pnr personnummer persnr pnummer personnr cpr cprnr cprnummer fnr fodselsnummer fødselsnummer hetu henkilotunnus kt kennitala ssn
		sotu
		email emailaddress epost mail mailadresse mejl sahkoposti sähköposti netfang useremail mobile mobil mobilnr phone phonenumber
		telefon telefonnr tel tlf tlfnr puhelin puhelinnumero simi sími msisdn gsm
		firstname lastname fullname fornamn efternamn fornavn etternavn efternavn etunimi sukunimi user username userid uid login
		loginhint bruger brugernavn brugerid bruker brukernavn anvandare anvandarnamn kayttaja kayttajatunnus notandi dob birthdate
		fodelsedatum fodselsdato
		deviceid imei iban konto kontonummer customerid kundid kundenr kundnr kundnummer kundenummer memberid medlemsnr gclid fbclid
		msclkid mceid ga dclid`)
	// urlValued are personal where their value looks like it.
	urlValued = set(`code key sig otp kod kode koodi t k u s c id hash h state ref name namn navn nimi nafn to from q e m p account
		accountid lykill lykil nokkel nøkkel nyckel nogle nøgle noegle avain member kunde kund invite link`)
	// urlShortKeys hold a key that lets somebody in where his name stands beside.
	urlShortKeys = set(`k t tk tok c s key code kod kode koodi sig hash h invite lykill nokkel nyckel noegle avain`)
	// urlNames hold a person's name.
	urlNames = set(`name namn navn nimi nafn n kund kunde kundenavn kundnamn asiakas customer client guest mottagare modtager mottaker vastaanottaja
		vidtakandi viðtakandi recipient receiver to till til avsändare avsandare afsender avsender lähettäjä lahettaja sendandi sender medlem member
		jasen jäsen patient pasient potilas person elev`)
	// urlFiles end the names of files.
	urlFiles = set(`html htm php asp aspx jsp png jpg jpeg gif svg webp pdf xml json js css txt ics csv doc docx xls xlsx zip mp3 mp4 md rss`)
	// urlOwners are segments of a path behind which a person is named.
	urlOwners = set(`user users u bruger brugere bruker brukere anvandare användare kayttaja käyttäjä notandi profile profil profiles
		profiili profill member members medlem medlemmer jasen people person persons personer kund kunder kunde customer customers asiakas
		patient patienter account accounts konto`)
	// urlKeys are segments of a path behind which the key stands that lets one person in.
	urlKeys = set(`reset resetpassword passwordreset password-reset reset-password forgot recover recovery magic magiclink magic-link invite
		invites invitation invitations verify verification confirm confirmation activate activation unlock onetime sign signing
		aktivera aktivering aktiver aktivoi bekrafta bekräfta bekreft bekraeft bekræft vahvista staðfesta inbjudan inbjudningar
		invitasjon indbydelse kutsu boð nulstil återställ aterstall tilbakestill nollaa`)
	// urlSecrets are segments of a path that name what lets one in; what stands behind them is one if it is written as a key: programs have
	// pages of these names too.
	urlSecrets = set(`token tokens accesstoken access-token access_token logintoken login-token session sessions sessionid sess sid otp totp
		login logon signin sign-in auth authenticate authorize sso logga-in loggain loggin logg-inn login-link loginlink logpaa kirjaudu
		innskraning innskráning engangskode engångskod kertakoodi istunto`)
	// urlWords are segments that stand behind those without naming anyone.
	urlWords = set(`login logout register signup settings edit me my new reset password help support info list index index.html profile
		orders order faq about terms privacy service contact overview dashboard search home security billing forgot verify`)
)

// urlTails end the names of parameters that are personal whatever they hold.
var urlTails = bytes.Fields([]byte(`token email epost session sessionid password personnummer phone secret apikey`))

// personalKey reports whether a parameter of the name key holds something personal in value: "reset_token", "code".
func personalKey(key, value []byte) bool {
	var buf [32]byte
	k := paramName(&buf, key)
	switch {
	case k == nil:
		return false
	case urlAny[string(k)]:
		return true
	case urlValued[string(k)]:
		return personalAs(k, value)
	}
	for _, tail := range urlTails {
		if bytes.HasSuffix(k, tail) {
			return true
		}
	}
	return false
}

// paramName writes the name of a parameter into buf in lower case without what parts its words, and returns nil if it is too long.
func paramName(buf *[32]byte, key []byte) []byte {
	n := 0
	for _, c := range key {
		switch {
		case c == '-' || c == '_' || c == '.' || c == '[' || c == ']':
			continue
		case n == len(buf):
			return nil
		case isUpper(c):
			c |= 0x20
		}
		buf[n] = c
		n++
	}
	return buf[:n]
}

// personalAs reports whether value looks like what is personal under a name of urlValued.
func personalAs(name, value []byte) bool {
	switch string(name) {
	case "name", "namn", "navn", "nimi", "nafn":
		return bytes.IndexAny(value, "+\r") > 0
	case "kod", "kode", "koodi", "otp":
		return len(value) >= 4 && digitsOnly(value)
	case "code", "key", "lykill", "lykil", "nokkel", "nøkkel", "nyckel", "nogle", "nøgle", "noegle", "avain", "sig", "hash", "h", "state", "invite", "link":
		return len(value) >= 8 && alnumMix(value) && entropy(value) > 2.5
	case "t", "k", "s", "c":
		return tokenLike(value) || len(value) >= 10 && alnumMix(value) && caseMix(value) && digitTurns(value) >= 4
	case "u":
		return tokenLike(value) || userLike(value)
	}
	return tokenLike(value)
}

// userLike reports whether a value is two words of letters with a dot between, as users are called: anneli.haapoja.
func userLike(v []byte) bool {
	first, last, ok := bytes.Cut(v, []byte("."))
	return ok && len(first) > 1 && len(last) > 1 && lettersOnly(first) && lettersOnly(last) && string(first) != "www" && !knownTLD(last)
}

// personalValue reports whether v, a segment or a parameter, is an e-mail address, an
// identity number, a phone number with '+', a UUID or a JSON Web Token.
func personalValue(v []byte) bool {
	if len(v) < 6 {
		return false
	}
	for i, c := range v {
		if i == 0 || i+3 >= len(v) {
			continue
		}
		if c == '@' && isWord(v[i-1]) && isWord(v[i+1]) && bytes.IndexByte(v[i:], '.') > 1 ||
			c == '%' && v[i+1] == '4' && v[i+2] == '0' && bytes.IndexByte(v[i:], '.') > 3 { // encoded three times
			return true
		}
	}
	if _, end := uuidEnd(v, 0); end == len(v) && len(v) == 36 {
		return true
	}
	if v[0] == 'e' && v[1] == 'y' && jwtEnd(v, 0) > 0 {
		return true
	}
	return identityLike(v)
}

// identityLike reports whether v is a number written as persons' are: ten to twelve digits, perhaps with a dash or '+' before the
// last four, or nine with it behind six. A '+' may be before it, a Finnish control letter behind it.
func identityLike(v []byte) bool {
	s := v
	if v[0] == '+' {
		s = v[1:]
	} else if bytes.HasPrefix(v, []byte("%2B")) || bytes.HasPrefix(v, []byte("%2b")) {
		s = v[3:]
	}
	digits, dash, ok := datedDigits(s)
	switch {
	case !ok:
		return false
	case dash == 6 && digits == 9:
		return true
	}
	return digits >= 10 && digits <= 12 && (dash < 0 || dash == digits-4)
}

// datedDigits counts the digits of s, in which a dash or '+' may stand behind a date, and a Finnish control letter at the end.
// It returns where the dash is, or -1, and reports whether s is nothing else.
func datedDigits(s []byte) (digits, dash int, ok bool) {
	dash = -1
	for i, c := range s {
		switch {
		case isDigit(c):
			digits++
		case (c == '-' || c == '+') && dash < 0 && i >= 6:
			dash = i
		case i == len(s)-1 && isLetter(c) && dash == 6:
		default:
			return 0, 0, false
		}
	}
	return digits, dash, true
}

// tokenLike reports whether v is twenty characters or more that look random, or fifteen that do so more.
func tokenLike(v []byte) bool {
	if len(v) < 15 || !alnumMix(v) {
		return false
	}
	dashes, turns := 0, digitTurns(v)
	for _, c := range v {
		switch {
		case c == '-', c == '_':
			dashes++
		case !isAlnum(c) && c != '.' && c != '~':
			return false
		}
	}
	switch {
	case len(v) < 20:
		return dashes == 0 && turns >= 6 && caseMix(v) && entropy(v) > 3.2
	case dashes <= 2 && turns >= 4 && entropy(v) > 3.2:
		return true
	}
	return dashes == 0 && len(v) >= 24 && caseTurns(v) >= 6 && entropy(v) > 4
}

// digitTurns counts how often v goes from letters to digits or back.
func digitTurns(v []byte) (n int) {
	for i := 1; i < len(v); i++ {
		if isDigit(v[i]) != isDigit(v[i-1]) {
			n++
		}
	}
	return n
}

// caseTurns counts how often capitals and digits follow each other in v as in no words: not where a capital begins a word.
func caseTurns(v []byte) (n int) {
	for i := 1; i < len(v); i++ {
		big := isUpper(v[i-1])
		switch {
		case big && isUpper(v[i]), big && i > 1 && isLetter(v[i]) && isUpper(v[i-2]), isDigit(v[i]) != isDigit(v[i-1]):
			n++
		}
	}
	return n
}

// plainWord reports whether a segment is a word of the site itself.
func plainWord(seg []byte) bool {
	var buf [32]byte
	return urlWords[string(lower(&buf, seg))]
}

func digitsOnly(v []byte) bool {
	for _, c := range v {
		if !isDigit(c) {
			return false
		}
	}
	return true
}
