package people

import "github.com/sladd-go/sladd/locale/internal/endings"

// How words end that tell a person, an office or a place, and words compared in any case.

// toOrFrom reports whether a word ends in the Finnish cases of whom something goes to or comes from.
func toOrFrom(b []byte) bool {
	n := len(b)
	return n > 6 && (folded(b[n-3:], "lle") || folded(b[n-3:], "lta") || folded(b[n-4:], "ltä"))
}

// demonym reports whether a word ends as the Finnish ones for who lives somewhere or is something do: eläkeläinen, raumalainen.
func demonym(b []byte) bool {
	n := len(b)
	return n > 9 && (folded(b[n-6:], "lainen") || folded(b[n-7:], "läinen"))
}

// patronymic reports whether a word ends as patronymics do.
func patronymic(b []byte) bool {
	for _, e := range [...]string{"son", "sen", "dóttir", "dottir", "dotter", "datter", "dóttur", "sonar", "syni"} {
		if n := len(b) - len(e); n >= 3 && folded(b[n:], e) {
			return true
		}
	}
	return false
}

// teamEnds end what people who answer together are called.
var teamEnds = endings.New(`gruppen gruppe tiimi teamet team laget service servicen tjänst tjänsten tjeneste tjenesten avdelningen avdeling
	avdelingen afdeling afdelingen support supporten kontoret kontor palvelu palvelut osasto verið ver deild deildin senter senteret center
	centret centeret central centralen verket bolaget selskabet selskapet kassan kassen kassa banken bank pankki banki keskus huset puisto
	talo halli asema koulu kirkko kauppa stofa sundlaug stadion arena föreningen foreningen toimisto skrifstofa`)

// teamEnd reports whether a word ends as the name of a team or an office does.
func teamEnd(b []byte) bool { return teamEnds.End(b, 3) }

// patronym reports whether word k is a patronymic among Icelandic words, which no place and no shop is called.
func (t text) patronym(k int) bool {
	return t.class(k)&town == 0 && patronymic(t.Of(k)) && t.languages(k)&is != 0
}

var placeCases = endings.New(`ssa ssä sta stä seen aan oon uun iin lahdelle sillä`)

// placeCase reports whether a word ends in a Finnish case that says where, not who.
func placeCase(b []byte) bool {
	return placeCases.End(b, 3)
}

// in reports whether word is one of the list, which is lower case, in any case.
func in(list []string, word []byte) bool {
	for _, w := range list {
		if folded(word, w) {
			return true
		}
	}
	return false
}

// folded reports whether b is s, which is lower case, in any case.
func folded(b []byte, s string) bool {
	if len(b) != len(s) {
		return false
	}
	for i, c := range b {
		if c|0x20 != s[i]|0x20 {
			return false
		}
	}
	return true
}

// beginsIn reports whether a word begins with one of the list, which is lower case, in any case.
func beginsIn(list []string, word []byte) bool {
	for _, p := range list {
		if len(word) >= len(p) && folded(word[:len(p)], p) {
			return true
		}
	}
	return false
}
