package world

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/pii"
)

// Telephone numbers said in words: "noll sju noll, ett sju fyra", "fireogtyve halvtreds tolv nul otte". The same plans
// hold as for digits. Nobody writes an order or an amount digit by digit in words, so that the plan
// of a country whose numbers begin with zero is enough; shorter numbers need a word, or pairs.

// Spoken returns the recognizers that go by words of the lexicon, of telephone numbers said in words, of addresses of machines, of places and of what restores a wallet. They aren't among
// Recognizers because all recognizers of words in a scanner must share one lexicon.
func Spoken(lexicon *pii.Lexicon) []*pii.Recognizer {
	return append(append(machinesSaid(lexicon), machinesNear(lexicon)...),
		cardTold(lexicon),
		phoneZero(lexicon),
		geoWords(lexicon),
		seedPhrase(lexicon),
		emailNoAt(lexicon),
		&pii.Recognizer{
			Kind:      kindPhone,
			Category:  classify.Contact,
			Doc:       "Telephone number said in words",
			Canonical: canonicalSpokenPhone,
			Fact:      factSpokenPhone,
			Lexicon:   lexicon,
			On:        spoken.On(spoken.Any),
			Words:     spokenPhone,
			For:       wordsPhone,
			Hints:     hintsPhone,
			Against:   againstPhone,
			Units:     unitsPhone,
		})
}

// spokenPhone takes the reading of the run that is worth most as a telephone number.
func spokenPhone(w *pii.Words, i int) (start, end int, r pii.Reading) {
	var run spoken.Run
	if !run.Read(w, i, spoken.Any) {
		return 0, 0, r
	}
	for k := range run.Len() {
		n := run.At(k)
		if rd := readSpoken(n); rd.Bits > r.Bits {
			start, end, r = n.Start, n.End, rd
		}
	}
	return start, end, r
}

// readSpoken weighs a number by the plans of the countries where its language is spoken.
func readSpoken(n *spoken.Number) pii.Reading {
	b := n.Digits()
	if len(b) < 7 || len(b) > 15 || n.Counting || stepwise(b) {
		return pii.Reading{}
	}
	d := dialed{plus: n.Plus}
	d.n = copy(d.buf[:], b)
	if in, abroad := d.international(); abroad {
		r := readAbroad(in, n.Plus, written{})
		if r.Bits > 0 && !r.Need {
			r.Evidence |= pii.HasForm
		}
		return r
	}
	if b[0] == '0' {
		if n.Lang&(spoken.SV|spoken.FI|spoken.EN) == 0 {
			return pii.Reading{}
		}
		var r pii.Reading
		if n.Lang&(spoken.SV|spoken.EN) != 0 {
			r = readSE(b, written{})
		}
		if n.Lang&(spoken.FI|spoken.EN) != 0 {
			r = best(r, readFI(b, written{}))
		} else if r.Bits == 0 { // a Swede in Finland
			r = readFI(b, written{})
			r.Bits = min(r.Bits, 4)
			return r
		}
		switch {
		case r.Bits == 0 || r.Evidence&pii.HasRange == 0:
			return r
		case len(b) < 9:
			r.Bits += 2
			r.Need = false
		case n.Twos:
			r = pii.Reading{Bits: 5, Evidence: r.Evidence}
		case r.Bits < bitsBare: // a fixed line; a minute of the 2020s, which isn't said digit by digit
			r.Bits, r.Need = bitsBare, false
		}
		return r
	}
	return readSpokenLocal(n, b)
}

// readSpokenLocal weighs a number that begins with neither '+' nor zero.
func readSpokenLocal(n *spoken.Number, b []byte) pii.Reading {
	var r pii.Reading
	switch len(b) {
	case 7:
		if n.Lang&(spoken.IS|spoken.EN) == 0 || n.List || n.Each {
			return r
		}
		if r = readIS(b, written{}); r.Evidence&pii.HasRange != 0 && n.Lang&spoken.IS != 0 {
			r.Bits, r.Need = r.Bits+4, false
		}
		return r
	case 8:
		if alike(b) || n.List && !n.Pairs || (n.List || n.Parted) && timesSaid(b) {
			return r
		}
		return readSpokenEight(n, b)
	}
	if len(b) < 9 {
		return r
	}
	r = readLocal(b, written{})
	r.Bits = min(r.Bits, 4)
	return r
}

// readSpokenEight weighs eight digits as a Norwegian or Danish number, which a Swede may say too.
func readSpokenEight(n *spoken.Number, b []byte) (r pii.Reading) {
	if n.Lang&(spoken.NO|spoken.EN|spoken.SV) != 0 {
		r = readEight(b, written{}, planNO)
	}
	if n.Lang&(spoken.DA|spoken.EN|spoken.SV) != 0 {
		r = best(r, readEight(b, written{}, planDK))
	}
	home := n.Lang&(spoken.DA|spoken.NO) != 0
	switch {
	case r.Bits == 0:
	case !home || daySaid(b):
		r.Bits, r.Need = 2, true
	case r.Evidence&pii.HasRange == 0 || r.Bits < 4:
	case n.Pairs && !n.Parted && !n.List && !drawn(b):
		r.Bits, r.Need = bitsBare, false
	default:
		r.Bits, r.Need = bitsWeak, false
	}
	return r
}

// daySaid reports whether eight digits are a day of the last or this century: 25071985.
func daySaid(b []byte) bool {
	d, m, c := two(b, 0), two(b, 2), two(b, 4)
	return 1 <= d && d <= 31 && 1 <= m && m <= 12 && (c == 19 || c == 20)
}

// timesSaid reports whether eight digits are two times of the day: "mellan tjugo trettio och tjugoett trettio".
func timesSaid(b []byte) bool {
	return twoTimes(b) && two(b, 2)%5 == 0 && two(b, 6)%5 == 0
}

// stepwise reports whether six digits or more follow one another as in counting, up or down.
func stepwise(b []byte) bool {
	up, down := 0, 0
	for i := 1; i < len(b); i++ {
		switch (b[i] - b[i-1] + 10) % 10 {
		case 1:
			up, down = up+1, 0
		case 9:
			up, down = 0, down+1
		default:
			up, down = 0, 0
		}
		if up > 4 || down > 4 {
			return true
		}
	}
	return false
}

// canonicalSpokenPhone is the form of the number in digits.
func canonicalSpokenPhone(s string) (string, bool) {
	digits, most := "", 0
	vs := spoken.Parse(s, spoken.Any)
	for k := range vs {
		if r := readSpoken(&vs[k].Number); r.Bits > most {
			digits, most = vs[k].Digits, r.Bits
			if vs[k].Plus {
				digits = "+" + digits
			}
		}
	}
	if most == 0 {
		return "", false
	}
	return canonicalPhone(digits)
}

func factSpokenPhone(s, name string) (string, bool) {
	c, ok := canonicalSpokenPhone(s)
	c, _, _ = strings.Cut(c, ";")
	p, err := ParsePhone(c, "") // refuses bare digits
	return p.Region(), ok && err == nil && name == "country"
}
