package told

import "github.com/sladd-go/sladd/pii"

// Passwords that advice gives as examples of bad ones.

// exampled reports whether c is a password that people are told not to choose: "don't pick passwords like sommar2024 or qwerty".
func (v *scene) exampled(c *candidate) bool {
	w := v.w
	if c.style == inDigits {
		return false
	}
	for k := c.first - 1; k > max(1, c.first-7) && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		if !in(likeWords, w.Of(k)) {
			continue
		}
		p := k - 1
		if string(w.Of(p)) == "eins" {
			p--
		}
		if p > 0 && v.at(p)&(sPass|sPin|sCode) != 0 {
			return v.warned(p)
		}
	}
	return false
}

// warned reports whether somebody is told before word k, in its clause, to choose no such thing.
func (v *scene) warned(k int) bool {
	w := v.w
	for n := 0; n < 5 && k > 0 && w.List[k].Gap == pii.GapBlank; n++ {
		k--
		if in(avoidWords, w.Of(k)) {
			return true
		}
		if in(chooseWords, w.Of(k)) && (v.at(k+1)&sNot != 0 || k > 0 && (v.at(k-1)&sNot != 0 || in(neverWords, w.Of(k-1)))) {
			return true
		}
	}
	return false
}

var (
	likeWords   = set(`som såsom liksom like as kuten og typ`)
	avoidWords  = set(`undvik undgå unngå vältä forðist forðastu avoid never aldrig aldri`)
	neverWords  = set(`aldrig aldri never dont don t älä älkää ekki ikke inte`)
	chooseWords = set(`välj använd velg bruk vælg brug valitse valitko käytä velja veldu nota notaðu notið pick choose use select`)
)
