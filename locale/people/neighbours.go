package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// Where neighbours live, and who does something beside somebody else: Gvendur á næsta bæ, Will flyttade ut och Maj tog över.

// nextDoor returns the word behind what says, from word k on, that somebody lives beside or above, or -1: i nästa hus, i nr 7, naapurista.
func (t text) nextDoor(k int) int {
	if !t.blank(k) || !t.word(k) || !t.blank(k+1) {
		return -1
	}
	switch {
	case doorWords.Is(t.Of(k)): // ovenpå, naapurista
		return k + 1
	case t.is(k, "next") && t.is(k+1, "door"):
		return k + 2
	case t.cue(k) != cueIn && t.cue(k) != cuePrep || !t.blank(k+2):
		return -1
	case nextWords.Is(t.Of(k+1)) && homeWords.Is(t.Of(k+2)), houseNumbers.Is(t.Of(k+1)) && t.number(k+2, 3):
		return k + 3
	}
	return -1
}

var (
	doorWords    = endings.New(`naapurista naapurissa seinänaapurista yläkerrasta alakerrasta yläkerrassa alakerrassa ovenpå nedenunder ovanpå upstairs downstairs`)
	nextWords    = endings.New(`nästa næste neste næsta the other`)
	homeWords    = endings.New(`hus huset húsi húsinu bæ bænum gård gården lägenhet lejlighed leilighet íbúð uppgång opgang oppgang stigagangi dörr dør våning etage etasje hæð rum rom herbergi house flat room building`)
	houseNumbers = endings.New(`nr nummer number no númer flat`)
)

// secondReach is how many words before a name the other person of its sentence may stand.
const secondReach = 10

// secondSubject reports whether somebody else is spoken of before the run, in its sentence.
func (t text) secondSubject(r run) bool {
	for k := r.first - 2; k >= max(0, r.first-secondReach); k-- {
		if !t.word(k) || t.gap(k+1)&(pii.GapStop|lineEnd) != 0 {
			return false
		}
		switch t.cue(k) {
		case cueFamily, cueRole:
			return true
		}
		if c := t.class(k); t.them(k) || t.me(k) || c&given1 != 0 && t.up(k) && (c&fnWord == 0 || t.starts(k)) {
			return true
		}
	}
	return false
}
