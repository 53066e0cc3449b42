package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Passwords that show by how they are written that somebody chose them, where nothing names them: "they found Zlatan10, I had it
// on every account".

// chosen notes a candidate written so, where somebody types, chooses, changes or enters something.
func (v *view) chosen() {
	c := v.c
	if c.style != mixed || v.branded(c) {
		return
	}
	big, is := chosen(v.w.Text[c.start:c.end])
	if v.stemmed(c) {
		v.anchored = v.anchored || is && v.speaksOf(mayBeChosen)
		v.fs.Add(fStem)
	}
	if !is {
		return
	}
	v.fs.AddIf(big, fChosen)
	v.fs.AddIf(!big, fChosenSmall)
	if v.userBefore() {
		v.fs.Add(fChosenUser)
		return
	}
	if v.speaksOf(mayBeChosen) {
		v.anchored = true
		v.fs.Add(fChosenTold)
	}
}

// userBefore reports whether the last word of the clause before the candidate that does something says who logs in: "my user
// Kattmamma72".
func (v *view) userBefore() bool {
	k := v.doer(v.c.first - 1)
	for n := 0; n < 3 && k > 0 && v.at(k)&(sIs|sOwn|sNew|sAgainst|sTo) != 0 && v.at(k)&(sUser|sEntry) == 0; n++ {
		k = v.doer(k - 1)
	}
	return k >= 0 && v.w.List[k+1].Gap&(pii.GapStop|lineEnd|pii.GapComma) == 0 && v.at(k)&(sUser|sEntry) != 0 && v.at(v.c.first-1)&sWith == 0
}

// branded reports whether c is the name of a product with its number, or what programs and shops number: iPhone15, vlan20, Norsk101.
func (v *scene) branded(c *candidate) bool {
	x := &v.w.List[c.first]
	if n := c.end - x.End; x.Class&uint64(lexicon.Brand) != 0 && n < 5 && digitsBehind(v.w.Text[x.End:c.end]) == n {
		return true
	}
	return in(numberedThings, v.w.Of(c.first))
}

// ofSite reports whether c is letters that are a brand, a day or what one logs in with, and nothing says that they are the secret
// themselves: "bekräfta med BankID", "the code will change on Monday".
func (v *scene) ofSite(c *candidate) bool {
	x := &v.w.List[c.first]
	if c.digits > 0 || x.Gap&(pii.GapColon|pii.GapQuote) != 0 || c.first > 0 && roleOf(v.w.Of(c.first-1))&is != 0 {
		return false
	}
	var buf [foldMax]byte
	if in(signedWith, v.w.Of(c.first)) || c.hump && c.first == c.last && endsAny(fold(&buf, v.w.Of(c.first)), netEnds, 3) {
		return true
	}
	return c.first == c.last && x.Flags&pii.Capital != 0 && x.Class&uint64(lexicon.Brand|lexicon.Calendar) != 0 && x.Class&uint64(lexicon.Name) == 0
}

// signedWith are what one signs in with, or through.
var signedWith = set(`bankid mitid nemid eboks freja chrome safari firefox edge opera messenger whatsapp outlook gmail hotmail teams authenticator
	google apple microsoft facebook instagram snapchat netflix spotify viaplay kivra digipost altinn vipps swish mobilepay`)

// netEnds end what networks and the boxes that make them are called: TeliaGateway.
var netEnds = strings.Fields(`gateway router modem hotspot wifi extender repeater`)

// numberedThings are the first parts of names with digits that are no password.
var numberedThings = set(`windows win iphone ipad android ios macos ubuntu debian office chrome firefox safari galaxy pixel xbox
	playstation vlan server host node test prod dev stage img image bild foto photo screenshot skærmbillede skjermbilde rapport report
	fil file dokument document scan version build port com usb hdmi mp html css utf iso sha base covid fiber mobil bredband surf
	telia telenor comhem yousee elisa altibox telmore síminn vodafone nova fiber bredbånd premium basic plus max duo perhe familj familie family mini light franska franske norsk svenska svensk engelska engelsk english matte
	matematik matematikk math mat tyska tysk spanska spansk historia historie kemi fysik fysikk minecraft fortnite roblox
	ticket order faktura invoice kvitto sal room rum rom zone zon gate terminal hall house track model type typ artikel artikkel article malli modell kanal channel`)

// A makeUp counts what a token is made of.
type makeUp struct {
	letters, small, capitals, digits, signs int
	turns                                   int // from letters or signs to digits
}

func madeOf(b []byte) (m makeUp) {
	for k, d := range b {
		switch {
		case d-'0' <= 9:
			m.digits++
			if k > 0 && b[k-1]-'0' > 9 && (b[k-1] != '-' || k < 2 || b[k-2]-'0' > 9) {
				m.turns++
			}
		case d-'A' <= 'Z'-'A':
			m.letters++
			m.capitals++
		case d-'a' <= 'z'-'a' || d >= 0x80:
			m.letters++
			m.small++
		case bytes.IndexByte([]byte("#!$&*%+_"), d) >= 0:
			m.signs++
		}
	}
	return m
}

// chosen reports whether b is written as people choose passwords, a word or several with digits or signs, and whether a capital or
// a sign is among them.
func chosen(b []byte) (big, is bool) {
	m := madeOf(b)
	big = m.capitals+m.signs > 0
	switch {
	case m.capitals == 0 && m.digits == 4 && len(b) > 6 && b[len(b)-5] == '#': // as players are called
		return big, false
	case m.small < 3 || m.letters < 4 || m.digits+m.signs == 0 || b[0]-'0' <= 9:
		return big, false
	case m.signs == 0 && m.turns > 1: // keys of machines, addresses of plugs
		return big, m.letters > 8 && m.digits < 4
	}
	return big, m.digits < 6 && len(b) > 5
}

// chosenAt reports whether the token that begins with word k is a password as people choose them.
func chosenAt(w *pii.Words, k int) bool {
	s := w.List[k].Start
	if w.List[k].Gap&^(pii.GapBlank|pii.GapQuote|pii.GapParen) != 0 {
		return false
	}
	e := s
	for high := highest(w); e < high && e-s < mostToken && !bounds(w.Text[e]); e++ {
	}
	b := bytes.TrimRight(w.Text[s:e], ".?-")
	big, is := chosen(b)
	return is && big && !capitals(b)
}

// speaksOf reports whether a word about the candidate, on its line or the one before, does any of s.
func (v *view) speaksOf(s sense) bool {
	w, c := v.w, v.c
	lines := 0
	for k := c.first - 1; k >= max(0, c.first-lookBack) && lines < 2; k-- {
		if w.List[k+1].Gap&lineEnd != 0 {
			lines++
		}
		if v.at(k)&s != 0 {
			return true
		}
	}
	for k := c.last + 1; k < min(len(w.List), c.last+1+lookAhead) && w.List[k].Gap&pii.GapPara == 0; k++ {
		if v.at(k)&s != 0 {
			return true
		}
	}
	return false
}

// stemmed reports whether a token near c begins with the same letters, five at least, and goes on otherwise, though not with letters
// alone: "Katten.Murre, then Katten.Murre2".
func (v *scene) stemmed(c *candidate) bool {
	if c.style != mixed {
		return false
	}
	w := v.w
	var buf, other [foldMax]byte
	for k := max(0, c.first-twinReach); k < min(len(w.List), c.last+1+twinReach); k++ {
		s := w.List[k].Start
		if !c.besides(w, k) || w.Text[s] < 0x80 && w.Text[c.start] >= 0x80 {
			continue
		}
		own := stem(fold(&buf, w.Text[c.start:min(c.end, c.start+foldMax)]))
		if len(own) < 5 {
			return false
		}
		e := s
		for high := highest(w); e < high && e-s < 32 && !bounds(w.Text[e]); e++ {
		}
		b := bytes.TrimRight(w.Text[s:e], ".?-")
		if bytes.Equal(stem(fold(&other, b)), own) && !bytes.Equal(b, w.Text[c.start:c.end]) {
			return true
		}
	}
	return false
}

// stem returns b without the digits and signs behind it.
func stem(b []byte) []byte {
	return bytes.TrimRight(b, "0123456789#!$&*%+_-.?")
}

// agreed reports whether "agreed on" stands right before word k.
func (v *scene) agreed(k int) bool {
	if k < 1 || v.w.List[k].Gap&^(pii.GapBlank|pii.GapQuote|pii.GapColon) != 0 {
		return false
	}
	if k > 1 && agreedOn[string(v.w.Of(k-1))] && v.w.List[k-1].Gap == pii.GapBlank {
		return v.at(k-2)&sAgreed != 0
	}
	return v.at(k-1)&sAgreed != 0 && v.w.List[k].Gap&(pii.GapQuote|pii.GapColon) != 0
}

var agreedOn = map[string]bool{"om": true, "um": true, "on": true, "upon": true, "at": true, "att": true}
