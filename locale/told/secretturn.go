package told

import "github.com/sladd-go/sladd/pii"

// Chats pasted without their signs: what the speakers are called stands at the beginning of the lines, and nothing behind it.

// speakers are what those who ask and answer in such a chat are called.
var speakers = set(`agent agenten support supporten kundservice kundeservice kundetjeneste asiakaspalvelija asiakaspalvelu aspa
	þjónusta þjónustufulltrúi fulltrúi operator operatör operatør advisor rådgiver rådgivare handläggare saksbehandler
	sagsbehandler bot
	kund kunden kunde asiakas customer client caller viðskiptavinur bruker brukeren bruger brugeren user medlem innringer
	inringare gäst gjest gæst guest`)

// replies reports whether word k begins what a speaker says, in one word or number, to what another just said: "agent which code is
// it\ncustomer 4471".
func (v *scene) replies(k int) bool {
	w := v.w
	if k < 2 || w.List[k].Gap != pii.GapBlank || w.List[k-1].Gap&lineEnd == 0 || !in(speakers, w.Of(k-1)) {
		return false
	}
	if n := k + 1; n < len(w.List) && w.List[n].Gap&lineEnd == 0 {
		return false
	}
	for n := k - 2; n > max(0, k-lookBack); n-- {
		if w.List[n].Gap&lineEnd != 0 {
			return in(speakers, w.Of(n))
		}
	}
	return k-lookBack < 1 && in(speakers, w.Of(0))
}

// gap returns what stands before word k, a colon where a speaker's turn begins.
func (v *scene) gap(k int) pii.Gap {
	if v.runsOn(k) {
		return pii.GapBlank
	}
	if v.replies(k) {
		return v.w.List[k].Gap | pii.GapColon
	}
	return v.w.List[k].Gap
}

// runsOn reports whether a line begins with word k in the middle of a sentence, as where a value is sent by itself: behind "is", "typed",
// "with" or "to" none ends.
func (v *scene) runsOn(k int) bool {
	return k > 0 && v.w.List[k].Gap&^pii.GapBlank == pii.GapLine && v.at(k-1)&(sIs|sType|sWith|sTo|sAs) != 0
}

// over is gapOver, without the line that a sentence runs on over.
func (v *scene) over(k int) pii.Gap {
	if v.runsOn(k) {
		return pii.GapBlank
	}
	return gapOver(v.w, k)
}
