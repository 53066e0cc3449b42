package asked

import (
	"bytes"
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// Secret reads an answer as a password or code: a code in digits or said in words, with what people add to it ("I think"),
// one word, or two or three behind "it is".
var Secret = &pii.Recognizer{
	Kind:     "secret",
	Category: classify.Credential,
	Doc:      "Password, PIN or code that was asked for.",
	Asks:     slices.Concat(secretAsks, secretLabels),
	Fields:   secretFields,
	Answer:   answerSecret,
}

func answerSecret(text []byte) (start, end int, r pii.Reading) {
	var buf [maxWords]word
	ws, told := withoutLead(text, fields(buf[:0], text))
	found := pii.Reading{Bits: narrow + 1, Evidence: pii.Position}
	if n := codeWords(text, ws); n > 0 {
		return ws[0].start, valueEnd(text, ws[n-1].end), found
	}
	ws = withoutThanks(text, ws)
	for n := len(ws); n > 1 && hedges.has(text[ws[n-1].start:ws[n-1].end]); n = len(ws) {
		ws = ws[:n-1]
	}
	switch {
	case len(ws) == 1 && oneSecret(text, ws[0]):
		return ws[0].start, valueEnd(text, ws[0].end), found
	case told && (len(ws) == 2 || len(ws) == 3) && wordsSecret(text, ws):
		return ws[0].start, ws[len(ws)-1].end, found
	}
	return 0, 0, r
}

// withoutLead returns the words without those that lead to the secret, and whether one of these says that it comes: "jag tror
// det är".
func withoutLead(text []byte, ws []word) (rest []word, told bool) {
	for n := 0; len(ws) > 1 && n < 6; n++ {
		b := text[ws[0].start:ws[0].end]
		if !leading.has(b) && !hedges.has(b) {
			break
		}
		told = told || tells.has(b)
		ws = ws[1:]
	}
	return ws, told
}

// oneSecret reports whether a word may be a password: "hemligt55".
func oneSecret(text []byte, w word) bool {
	b := text[w.start:w.end]
	return !stop.has(b) && (!refuses(b, 2) || len(b) >= 12) && valueEnd(text, w.end)-w.start >= 3
}

// wordsSecret reports whether several words may be a password: "blå hund".
func wordsSecret(text []byte, ws []word) bool {
	for _, w := range ws {
		if b := text[w.start:w.end]; stop.has(b) || refuses(b, 2) || allDigits(b) {
			return false
		}
	}
	return true
}

// valueEnd goes on from end to the next blank: a sign may end a password.
func valueEnd(text []byte, end int) int {
	if n := bytes.IndexAny(text[end:], " \t\n"); n >= 0 {
		return end + n
	}
	return len(text)
}

// codeWords returns how many of the words are a code in digits, in one or several groups, or said digit by digit, behind
// which stands neither another number nor what it counts; or 0.
func codeWords(text []byte, ws []word) int {
	n, digits, said := 0, 0, 0
	for ; n < len(ws) && n < 8; n++ {
		b := text[ws[n].start:ws[n].end]
		if d := groupDigits(b); d > 0 && said == 0 {
			digits += d
		} else if spokenDigits.has(b) && digits == 0 {
			said++
		} else {
			break
		}
	}
	if digits > 0 && (digits < 3 || digits > 8) || digits == 0 && (said < 4 || said > 8) {
		return 0
	}
	if len(ws)-n > 4 || digits == 3 && len(ws) > n {
		return 0
	}
	for _, w := range ws[n:] {
		b := text[w.start:w.end]
		if groupDigits(b) > 0 || counted.has(b) {
			return 0
		}
	}
	return n
}

// groupDigits returns how many digits b holds if it is of nothing else but hyphens, # and *.
func groupDigits(b []byte) int {
	n := 0
	for _, c := range b {
		switch {
		case '0' <= c && c <= '9':
			n++
		case c != '-' && c != '#' && c != '*':
			return 0
		}
	}
	return n
}

var (
	tells        = set(`är er e is on var va oli it's`)
	hedges       = set(`tror trur luulen think prova prøv prøva testa try kokeile prófaðu väl vel va e är at att että se that maybe kanske måske kanskje ehkä visst nog nok jag jeg æ i det var oli`)
	spokenDigits = set(`noll nolla ett etta två tvåa tre trea fyra fem sex sju åtta nio nul en et to fire fem seks syv sju otte åtte ni null zero oh one two three four five six seven eight nine nolla yksi yks kaksi kaks kolme neljä viisi viis kuusi kuus seitsemän seiska kahdeksan yhdeksän yheksän núll einn tveir þrír fjórir fimm sex sjö átta níu`)
	counted      = set(`kr kronor kroner sek nok dkk eur euro euroa gånger ggr gange ganger kertaa times minuter minutter minuuttia minutes timmar timer tuntia hours dagar dage dager days siffror cifre sifre sifrene siffer digits tecken tegn merkkiä characters kg km st stk kpl persons personer år år vuotta years`)
)
