package age

import "github.com/sladd-go/sladd/pii"

// A flag says what else stands near.
type flag uint16

const (
	nearThing flag = 1 << iota
	nearPet
	nearLimit // over, under
	nearRule  // if, must
	nearPerson
	nearSelf
	nearRanked // room, bus
	nearAbout
	alone   // the name begins a sentence or line
	upwards // or older
	nearKids
	someone   // is called
	nearState // what people are stands behind
	nearSoon  // soon
	nearAge   // a word for age
)

const flags = 15

// note notes word k, of the role r.
func (a *around) note(w *scene, k int, r role) {
	switch {
	case r&pet != 0:
		a.flags |= nearPet
	case r&(kin|child|person|folk|third) != 0 || r == 0 && nameAt(w, k) > 0:
		a.flags |= nearPerson
	case r&thing != 0:
		a.flags |= nearThing
	case r&self != 0:
		a.flags |= nearSelf
	case r&limit != 0:
		if fromWord(w.Of(k)) && w.List[k+1].Flags&pii.IsNumber == 0 { // from Oslo
			return
		}
		a.flags |= nearLimit
	case r&rule != 0:
		if roleAt(w, k-1)&adverb == 0 { // selv om, även om
			a.flags |= nearRule
		}
	case r&ranked != 0:
		a.flags |= nearRanked
	}
	if r&speaks != 0 {
		a.flags |= someone
	}
}
