package told

import "github.com/sladd-go/sladd/pii"

// One-time codes that answer whoever sent another: "Prøv lige med den nye jeg har sendt⏎Kunde: 331806".

const (
	retryLead  = 3  // words of a turn before the code, at most
	retryWords = 16 // words of the turn before that are looked at
)

// retried reports whether c, in one group, is the first that somebody says to whom another said to try the new one, of which no noun
// tells what it is, or that it was sent.
func (v *scene) retried(c *candidate) bool {
	if c.digits < 4 || c.digits > 8 || c.groups || c.letter || c.sign || c.first != c.last {
		return false
	}
	head := v.turnHead(c.first)
	if head < 2 {
		return false
	}
	for k := head; k < c.first; k++ {
		if !v.fills(k) && !in(yesWords, v.w.Of(k)) {
			return false
		}
	}
	return v.retryEnds(c) && v.newSent(head-2) && !v.counted(c)
}

// turnHead returns the first word of the turn of one speaker, called in one word, that word k is one of the first of, or 0.
func (v *scene) turnHead(k int) int {
	w := v.w
	for n := 0; n < retryLead && k > 1 && w.List[k].Gap&(pii.GapColon|lineEnd|pii.GapStop) == 0; n++ {
		k--
	}
	if k < 2 || w.List[k].Gap&pii.GapColon == 0 || w.List[k-1].Gap&lineEnd == 0 {
		return 0
	}
	return k
}

// retryEnds reports whether the clause ends behind c, or goes on with how it went, and asks nothing.
func (v *scene) retryEnds(c *candidate) bool {
	w, n := v.w, c.last+1
	if n < len(w.List) && asks(w, n) {
		return false
	}
	return ends(w, c.last) || in(retriedThen, w.Of(n))
}

// newSent reports whether the turn that word k ends tells of a new one, bare, and that it was sent or is to be tried.
func (v *scene) newSent(k int) bool {
	w, fresh, sent := v.w, false, false
	for n := 0; n < retryWords && k >= 0; n, k = n+1, k-1 {
		s := v.at(k)
		if s&(sAgainst|sOtherCode) != 0 && !v.speaks(k) || isNumber(w, k) {
			return false
		}
		fresh = fresh || (s&sNew != 0 || in(anothers, w.Of(k))) && v.bare(k+1)
		sent = sent || s&sGot != 0 || in(retryVerbs, w.Of(k))
		if w.List[k].Gap&lineEnd != 0 {
			break
		}
	}
	return fresh && sent
}

// bare reports whether no noun stands at word k, behind "new".
func (v *scene) bare(k int) bool {
	return k >= len(v.w.List) || v.w.List[k].Gap != pii.GapBlank || in(bareNew, v.w.Of(k))
}

// counted reports whether a noun that other numbers are of follows c in its line.
func (v *scene) counted(c *candidate) bool {
	for k := c.last + 1; k < min(len(v.w.List), c.last+1+lookAhead) && v.w.List[k].Gap&lineEnd == 0; k++ {
		if v.at(k)&(sAgainst|sOtherCode) != 0 {
			return true
		}
	}
	return false
}

var (
	retryVerbs = set(`prøv prøve prova pröva testa test kokeile kokeilepa testaa prófaðu reyndu try sendt sendte skickat skickade sent lähetin lähetimme
		lähetetty sendi sendum send laitoin laitettu syötä enter indtast tast`)
	bareNew     = set(`jeg jag eg vi som der jonka minkä jota sem ég við i we that which one nu nå now nyt núna her här hér here igen igjen á på til till`)
	anothers    = set(`another annan anden annen aðra aðran toisen`)
	yesWords    = set(`ja jo joo juu ok okei okay yes yep já jep jepp ah åh oh`)
	retriedThen = set(`nu nå no nyt núna now gik gick funkade funka fungerade virkede virka toimi toimii worked works tak tack takk kiitos thanks det den se that og och ja and`)
)
