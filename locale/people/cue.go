package people

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// A cue is a word that says something of what stands beside it.
type cue uint8

// The cues. Those before lastLeader make a word that is no known name, or an ordinary word,
// worth a look beside them.
const (
	noCue      cue = iota
	cueCalled      // heter: a name follows, whoever is spoken of
	cueName        // namn, name: a name follows a colon or är
	cueSign        // mvh, hälsningar
	cueSignAt      // t, kv, br: signs at the start of a line, or with a stop or colon
	cueGreet       // hej
	cueTitle       // herr, dr
	cueFamily      // son, fru
	cueRole        // kund, handläggare
	cueContact     // ring, kontakta
	cueCare        // c of c/o
	cueTalk        // pratade, talte: a name follows with
	cueHere        // här, here: also behind a name
	cueAgain       // igen: behind a name that is said once more
	cueIts         // its, for it's
	lastLeader
	cueParticle // von, al
	cueWith     // med
	cueIs       // är, er, is, on
	cueAm       // olen: am
	cueI        // jag, jeg
	cueThis     // det, this, tässä
	cueOwn      // min, mitt, my
	cuePrep     // till, av, från, hos
	cueIn       // i, på: a place follows
	cueAnd      // och, &
	cueFill     // øh, bara, nu: passed over
	cueSpoke    // sa, ringde: only people do
	cueSaid     // säger, ringde: a name stands before
	cueFirm     // AB, Oy: a company stands before
	cueThanks   // tack, tak: a name or nothing follows
	cueLives    // bor, asun, adress: an address follows
	cueFlat     // lgh, etg, tv: belongs to an address
	cueSide     // tv, th, st: a side or the ground floor
	cueSized    // norra, gamla: begins the name of a street
	cueBox      // box, postboks
	cueUnit     // kr, min: behind a number that is no house's
	cueTime     // kl, klo, den: before such a number
	cueNoRoad   // omvägen: ends as streets do and is none
	cueThing    // firma, katt: what is called so is no person
	cueYou      // du: are you, and a name
	cueOr       // eller: what is behind is something else
	cueGoods    // stol, lampa: bears a name as goods do
	cueBot      // chatbot: a name beside it is a machine's
	cueWho      // vem, hvem: who is
	cueOwns     // tillhör: an owner follows
	cueThere    // där, kvar: who is there
	cueDid      // beställde: what people do, and companies
	cues_
)

// A cueTable holds the hashes of words in open addressing. It never changes once made.
type cueTable struct {
	slots [1 << cueBits]uint64 // the hash without its low byte, and the cue
}

// cueBits leaves three slots of four empty: a miss ends at the first empty one.
const cueBits = 13

// cues is the table of phrases.go.
var cues = newCueTable(phrases)

func newCueTable(words map[cue]string) *cueTable {
	t := new(cueTable)
	for c, list := range words {
		for w := range strings.FieldsSeq(list) {
			t.add(lexicon.Hash([]byte(w)), c)
		}
	}
	return t
}

// add gives a word its cue. The lowest cue wins where a word has several, so that the order
// of a map doesn't matter.
func (t *cueTable) add(h uint64, c cue) {
	i := h >> (64 - cueBits)
	for t.slots[i] != 0 && t.slots[i]>>8 != h>>8 {
		i = (i + 1) & (1<<cueBits - 1)
	}
	if old := cue(t.slots[i]); old == noCue || c < old {
		t.slots[i] = h&^0xFF | uint64(c)
	}
}

// find returns the cue of the word with this hash, as a class has it.
func (t *cueTable) find(h uint64) uint32 {
	i := h >> (64 - cueBits)
	for {
		s := t.slots[i]
		if s == 0 {
			return 0
		}
		if s>>8 == h>>8 {
			c := uint32(s & 0xFF)
			if cue(c) < lastLeader {
				return c<<cueShift | cueTrigger
			}
			return c << cueShift
		}
		i = (i + 1) & (1<<cueBits - 1)
	}
}
