package people

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Signs of one to three capital letters at the end of what somebody wrote: /Z, //AS, /HJN, a line that is J.

// mark reports whether a word is what such a sign is made of: one to three capitals. A lexicon knows it by shy.
func mark(word []byte) bool {
	n := 0
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case isUpper(c):
		case c == 0xC3 && i+1 < len(word) && word[i+1] < 0x9F && word[i+1] != 0x97:
			i++
		default:
			return false
		}
		n++
	}
	return n < 4 && !(len(word) == 1 && word[0] == 'I')
}

// markMax is the most bytes that such a word has.
const markMax = 6

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// letters returns the last of the letters that begin at word i and stand for somebody, capitals or small ones, or -1.
func (t text) letters(i int, capitals bool) int {
	switch {
	case !capitals:
		if !t.smallSign(i) {
			return -1
		}
		return i
	case t.letterSign(i):
		return i
	}
	if last := t.slashLetters(i); last >= 0 {
		return last
	}
	return t.lettersOf(i)
}

// letterSign reports whether word i, such letters, is the sign of who wrote what stands before.
func (t text) letterSign(i int) bool {
	if !t.lineStart(i+1) || t.has(i+1) && t.gap(i+1)&^(pii.GapLine|pii.GapPara|pii.GapBlank|pii.GapStop|pii.GapParen) != 0 || i == 0 {
		return false
	}
	g, b := t.gap(i), t.between(i)
	if len(b) == 0 {
		return false
	}
	switch last := b[len(b)-1]; {
	case last == '/':
		return g&pii.GapColon == 0 && t.slashSigns(i, b)
	case t.runes(i) > 1 && t.signsNote(i, b):
		return true
	case g&^(pii.GapStop|pii.GapComma|pii.GapLine|pii.GapPara|pii.GapBlank) != 0:
		return false
	case t.cue(i-1) == cueSign, t.cue(i-1) == cueSignAt && t.lineStart(i-1):
		return t.runes(i) == 1 || !t.noSign(i)
	}
	return t.runes(i) == 1 && t.signsAlone(i, b)
}

// slashSigns reports whether the slash that ends b, which stands before word i, leads to a sign: it stands behind a stop or on
// a line of its own, is doubled, or follows the words that end a letter.
func (t text) slashSigns(i int, b []byte) bool {
	g := t.gap(i)
	return g&(pii.GapStop|pii.GapLine|pii.GapPara) != 0 || t.slashSign(i, g) || len(b) > 2 && b[len(b)-2] == '/' || t.cue(i-1) == cueSign
}

// slashSign reports whether two or three letters behind a blank and a slash end the text: jag har sagt nej /KHJ.
func (t text) slashSign(i int, g pii.Gap) bool {
	return g == pii.GapBlank|pii.GapSlash && t.runes(i) > 1 && i > 2 && t.atEnd(i, i) && !t.noSign(i) && t.rank(i) == 0 && t.class(i)&(town|notName) == 0 &&
		t.word(i-1) && t.flags(i-1)&pii.AllCaps == 0 && !(t.runes(i) == 2 && t.number(i-2, 9)) // 10 kr /MD
}

// signsNote reports whether two or three letters end a note, behind its last sentence or below it: Ringer igen. JW
func (t text) signsNote(i int, b []byte) bool {
	if !t.atEnd(i, i) || i < 3 || t.gap(i)&(pii.GapStop|pii.GapLine|pii.GapPara) == 0 || t.class(i)&(town|notName) != 0 || t.noSign(i) {
		return false
	}
	if r := t.rank(i); r == 1 || r != 0 && t.runes(i) > 2 || t.flags(i-1)&(pii.AllCaps|pii.IsLabel) != 0 || bytes.ContainsAny(b, "?:,") {
		return false
	}
	last := b[len(b)-1]
	if t.number(i-1, 2) && last == ' ' && len(b) < 4 { // 6. ÞS, a class
		return false
	}
	return t.lineStart(i) || last == '-' || (b[0] == '.' || b[0] == '!') && t.gap(i)&^(pii.GapStop|pii.GapBlank|pii.GapLine|pii.GapPara|pii.GapHyphen|pii.GapOther) == 0
}

func (t text) noSign(i int) bool {
	var buf [markMax]byte
	return noSigns[string(words.Lower(buf[:], t.Of(i)))]
}

// noSigns are short words in capitals that end a sentence and nobody's note.
var noSigns = words.Set(`ok oki tv it ps ab as dk se no fi is eu uk us usa un fn nato xl xs xxl hr id pc cv kl kr sek nok dkk eur isk usd gbp gb mb tb kb nb
	obs fyi lol omg wtf pin puk sms mms gps dvd cd usb pdf cpr cvr bic ny vg dn svt nrk dr yle ruv rúv dsb hsl vr sj sl sas tak nej nei nix jo ja vw bmw kia hp
	lg gls dhl ups dao ica bg pg kw kwh led lcd hd uhd vip mvh mbk mfg atm asap wc sos el tlf tel tfn mob gmt cet utc pm am vm em nm sm dm ol aids hiv adhd mr ct
	ekg vab avi ikea fk af soc bup vc vuxen nav udi uc bid qr api url www vpn lan dns ip imap pop ssl os ios mac ai ki ag gmbh oy oyj ehf hf sf aps ivs xx xo xd rip
	or st pr fda ema kth lth lu ntnu uio uib dtu ku au hi thl kela spr dvv tva iso ce ssb scb dst kpmg ey pwc bmi who ilo fao vd ceo cto cfo coo dpo ac tbh`)

// signsAlone reports whether one letter ends the text behind a sentence or on a line of its own, and answers nothing.
func (t text) signsAlone(i int, b []byte) bool {
	if !t.atEnd(i, i) || !t.word(i-1) || t.runes(i-1) < 2 || t.flags(i-1)&pii.AllCaps != 0 || i < 4 && t.gap(i)&pii.GapPara == 0 {
		return false
	}
	for _, c := range b {
		if c == '?' {
			return false
		}
	}
	if t.lineStart(i) {
		return true
	}
	switch t.Of(i)[0] {
	case 'S', 'M', 'L', 'X': // sizes
		return false
	}
	return t.gap(i) == pii.GapStop|pii.GapBlank
}
