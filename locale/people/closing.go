package people

import "github.com/sladd-go/sladd/locale/internal/endings"

// What closes a message on a line before the name of who wrote it, and the things of theirs that a message is about.

// closings are the last words of lines that close a message: allt gott, ha en fin dag.
var closings = endings.New(`gott godt dag dagen kväll kvällen kveld kvelden aften helg helga helgen weekend vecka uke uge day evening dagur kvöld kvöldið helgi helgina
	päivänjatkoa päivänjatkot päivää viikonloppua viikonjatkoa illanjatkoa iltaa kesää joulua fyrir`)

// closingFirst are words that such lines begin with, and no other short line that ends so.
var closingFirst = endings.New(`ha hav have allt alt hafðu hafið eigðu eigið njóttu hyvää mukavaa kivaa hauskaa leppoisaa god gott godt fortsatt trevlig takk þakka þakkir`)

// closingMost is how many words such a line has at most.
const closingMost = 5

// closing reports whether word k is the last of a line that closes a message: m.v.h., ha en fin dag, hilsen fra.
func (t text) closing(k int) bool {
	if !t.lineStart(k + 1) {
		return false
	}
	switch {
	case t.is(k, "h") && t.is(k-1, "v"): // v.h., m.v.h.
		return t.lineStart(k-1) || t.is(k-2, "m") && t.lineStart(k-2)
	case t.cue(k-1) == cueSign && t.oneOf(k, "fra", "från", "frå", "from"):
		return t.lineStart(k - 1)
	case !closings.Is(t.Of(k)):
		return false
	}
	for n := k - 1; n > k-closingMost && t.word(n) && t.gap(n+1)&lineEnd == 0; n-- {
		if t.lineStart(n) {
			return closingFirst.Is(t.Of(n))
		}
	}
	return false
}

var (
	// deviceWords are things that somebody has one of and complains of.
	deviceWords = endings.New(`telefon telefonen mobil mobilen bil bilen kort konto abonnemang abonnement dator computer wifi router surfplatta ipad bredband bredbånd faktura regning epost
		mail nät pc nummer`)
	// failWords say that they don't work.
	failWords = endings.New(`fungerar fungerer virker verkar funkar funker slutade dog`)
)
