package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// What manuals, programs and books write round the names of secrets, and is none whatever stands about: keys of a keyboard, colours,
// formats, years, what one clicks on.

// ofManual reports whether c is such.
func (v *scene) ofManual(c *candidate) bool {
	b := v.w.Text[c.start:c.end]
	switch c.style {
	case inDigits:
		return v.helpline(c, b) || v.socket(c) || v.years(c, b) || v.keyOrColour(c, b)
	case mixed:
		return v.netName(c) || v.counts(c.last) && c.last == c.first+1 || ofProgram(b) || v.keyOrColour(c, b)
	}
	return v.netName(c) || v.clicked(c) || c.placeholder(v.w.Text) || bytes.IndexByte(b, '|') >= 0
}

// keyOrColour reports whether b is what manuals write with a letter or sign and digits: "F12", "#990000".
func (v *scene) keyOrColour(c *candidate, b []byte) bool {
	return v.functionKey(c, b) || v.colour(c, b)
}

// ofProgram reports whether b is written as programs write numbers, faults, formats, fields and keys.
func ofProgram(b []byte) bool {
	return faultCode(b) || technical(b) || hexadecimal(b) || chord(b) || measured(b) || versioned(b) || identifier(b)
}

// years reports whether the digits b are years of a book or a time: "1952-1955", "(Berg, 1997)", "til og med 1918".
func (v *scene) years(c *candidate, b []byte) bool {
	if len(b) == 9 && (b[4] == '-' || b[4] == ' ') {
		return b[4] == '-' && yearLike(b[:4]) && yearLike(b[5:]) && string(b[:4]) < string(b[5:])
	}
	if len(b) != 4 || !yearLike(b) || c.first < 2 {
		return false
	}
	if v.cited(c) {
		return true
	}
	w, x, p := v.w, &v.w.List[c.first], &v.w.List[c.first-1]
	if x.Gap != pii.GapBlank || p.Gap != pii.GapBlank || string(w.Of(c.first-1)) != "med" {
		return false
	}
	return string(w.Of(c.first-2)) == "og" || string(w.Of(c.first-2)) == "och"
}

// cited reports whether c stands behind an author in parentheses: "(Berg, 1997)".
func (v *scene) cited(c *candidate) bool {
	w, x, p := v.w, &v.w.List[c.first], &v.w.List[c.first-1]
	return x.Gap == pii.GapComma|pii.GapBlank && p.Gap&pii.GapParen != 0 && p.Flags&pii.Capital != 0 && c.end < len(w.Text) && w.Text[c.end] == ')'
}

// helpline reports whether b is one of the short numbers that everybody calls, and somebody does.
func (v *scene) helpline(c *candidate, b []byte) bool {
	return c.first > 0 && helplines[string(b)] && (v.at(c.first-1)&sAgainst != 0 || in(helpCalls, v.w.Of(c.first-1)))
}

var (
	helplines = words.Set("1177 11414 1813 1818 1850 1880 1881 1819 116117 116111 116123 116006 116000 118118 118100 16100 0200 90000 02800 1717 1700 1412")
	helpCalls = set(`slå slår slog slo ringde ring ringa tast tastede kald kalla dial call soita soitin hringdu hringdi sló sláðu knappa`)
)

// functionKey reports whether b is a key of a keyboard, behind a word for pressing one: "press F12".
func (v *scene) functionKey(c *candidate, b []byte) bool {
	if len(b) < 2 || len(b) > 3 || b[0]|0x20 != 'f' || b[1]-'1' > 8 || len(b) == 3 && (b[1] != '1' || b[2] > '2') || c.first == 0 {
		return false
	}
	return in(clickWords, v.w.Of(c.first-1)) || v.at(c.first-1)&sOr != 0
}

// colour reports whether b is six digits of a colour, "#990000", and colours or such digits are spoken of.
func (v *scene) colour(c *candidate, b []byte) bool {
	if len(b) != 7 || b[0] != '#' || !hexDigits(b[1:]) {
		return false
	}
	for k := max(0, c.first-lookBack); k < min(len(v.w.List), c.last+1+lookAhead); k++ {
		var buf [32]byte
		f := words.Lower(buf[:], v.w.Of(k))
		for _, s := range colourStems {
			if bytes.HasPrefix(f, s) {
				return true
			}
		}
	}
	return false
}

var colourStems = [][]byte{[]byte("hexa"), []byte("heksa"), []byte("färg"), []byte("farge"), []byte("farve"), []byte("colo"), []byte("väri"), []byte("litur"), []byte("lit")}

func hexDigits(b []byte) bool {
	for _, c := range b {
		if c-'0' > 9 && c|0x20-'a' > 5 {
			return false
		}
	}
	return true
}

// hexadecimal reports whether b is a number as programs write it: 0x8AFD.
func hexadecimal(b []byte) bool {
	return len(b) > 2 && b[0] == '0' && b[1]|0x20 == 'x' && (hexDigits(b[2:]) || b[2] >= 0x80)
}

// faultCode reports whether b is a code of a fault as programs show it: AUTH-4031, ERR_1042.
func faultCode(b []byte) bool {
	n := bytes.IndexAny(b, "-_")
	return n > 0 && faultHeads[string(b[:n])] && digitsBehind(b) == len(b)-n-1
}

var faultHeads = words.Set("ERR ERROR AUTH HTTP SYS LOGIN SSL TLS DNS VOD NET API DB FEL FEJL FEIL VIRHE VILLA WARN STATUS E")

// chord reports whether b is several keys of a keyboard pressed at once: "Ctrl+Skift+V", "CtrlAltF3".
func chord(b []byte) bool {
	var buf [32]byte
	f := words.Lower(buf[:], b)
	if bytes.HasPrefix(f, []byte("ctrl")) {
		return true
	}
	return anyPart(f, '+', keyboard)
}

// versioned reports whether b is a word and the number of a chapter or version right behind it: "Nästa15.3".
func versioned(b []byte) bool {
	tail := digitsBehind(b)
	if n := len(b) - tail - 1; tail > 0 && n > 1 && b[n] == '.' {
		d := digitsBehind(b[:n])
		return d > 0 && d < 3 && bytes.IndexByte(b[:n-d], '-') < 0
	}
	return false
}

// identifier reports whether b is the name of a field, words in small letters with lines between of which one is for what programs hold:
// "refresh_token".
func identifier(b []byte) bool {
	return bytes.IndexByte(b, '_') > 0 && anyPart(b, '_', fieldWords)
}

// anyPart reports whether one of the parts of b between the signs sep, of which there is one, is among words.
func anyPart(b []byte, sep byte, words map[string]bool) bool {
	if bytes.IndexByte(b, sep) < 0 {
		return false
	}
	for {
		n := bytes.IndexByte(b, sep)
		if n < 0 {
			return words[string(b)]
		}
		if words[string(b[:n])] {
			return true
		}
		b = b[n+1:]
	}
}

var fieldWords = words.Set(`token password passwd pw key name user id url code file path host type value secret`)

// placeholder reports whether c stands for what a program fills in: "{name}", "###NAME###", "%user%", "{ -brand-name }".
func (c *candidate) placeholder(b []byte) bool {
	s, e := c.start, c.end
	if s == 0 || e >= len(b) {
		return false
	}
	switch b[s-1] {
	case '{':
		return b[e] == '}'
	case '#', '%':
		return b[e] == b[s-1]
	case '-':
		return s > 2 && b[s-2] == ' ' && b[s-3] == '{'
	}
	return false
}

// clicked reports whether the words c are what one clicks on, chooses or presses, or tell to: `select "Store passwords"`, "or click Next".
func (v *scene) clicked(c *candidate) bool {
	w, n := v.w, c.last+1
	if n < len(w.List) && v.at(n)&sAs != 0 {
		return false
	}
	if !c.quoted && (in(clickWords, w.Of(c.first)) || in(idleWords, w.Of(c.first))) || v.combined(c) || v.perfect(c) {
		return true
	}
	return c.first > 0 && w.List[c.first].Gap&(pii.GapStop|lineEnd|pii.GapComma) == 0 && in(clickWords, w.Of(c.first-1))
}

// combined reports whether c stands right behind "the combination", which is of digits: "kombinationen medicin-teknik".
func (v *scene) combined(c *candidate) bool {
	if c.first == 0 || c.quoted || v.w.List[c.first].Gap != pii.GapBlank {
		return false
	}
	var buf [32]byte
	return bytes.HasPrefix(words.Lower(buf[:], v.w.Of(c.first-1)), []byte("kombina"))
}

// perfect reports whether c is a verb behind "has": "your password has återställts".
func (v *scene) perfect(c *candidate) bool {
	if c.first == 0 || c.quoted || v.w.List[c.first].Gap != pii.GapBlank {
		return false
	}
	switch string(v.w.Of(c.first - 1)) {
	case "har", "hade", "havde", "hadde", "has", "have", "had", "hefur", "hafði":
		verb, _, _ := formed(v.w.Of(c.first))
		return verb
	}
	return false
}

// idleWords say how or when something is done, that somebody is told to do it, or end a letter: no one takes them for a password.
var idleWords = set(`hälsningar hälsning hälsn mvh vänligen hilsen hilsner hilsning vh terveisin terveiset ystävällisin kveðja kveðjur
	bestu regards sincerely cheers greetings helst tahansa ombedd ombett ombedt bedt tillfrågad asked prompted omedelbart umiddelbart øyeblikkelig øjeblikkeligt
	immediately straks genast heti strax shortly välittömästi automatiskt automatisk automatically automaattisesti sjálfkrafa manuellt
	manuelt manually interaktivt twice gånger uudelleen enligt ifølge according during eftersom ettersom because tilgængelig tilgjengelig
	tillgänglig tillgängligt available`)

// clickWords tell what to do with a mouse, a finger or a key.
var clickWords = set(`klicka klickar klikk klikker klik klikke klikkar click clicking tap select choose pick check uncheck tick resend
	välj väljer bock markera velg vel vælg merk kryss avkryds valitse napsauta klikkaa paina painamalla veldu smelltu ýttu hakaðu press
	tryck trykk tryk`)
