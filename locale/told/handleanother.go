package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names of users that are told of another behind one's own: "mun tunnus on jonttu.r ja Roopen varmaa roopetus99".

const anotherFill = 4 // words between whose it is and the name

// anothers reports whether the token stands behind whose it is, "and" before that, and a word for names of users before both.
func (t *lone) anothers() bool {
	w, p := t.w, t.first-1
	for n := 0; n < anotherFill && p > 1 && w.List[p+1].Gap&^(pii.GapBlank|pii.GapQuote|pii.GapColon) == 0; n++ {
		word := w.Of(p)
		if w.List[p].Class&uint64(lexicon.Name|lexicon.Inflected) != 0 && w.List[p].Flags&pii.Capital != 0 || in(kinWords, word) {
			return w.List[p].Gap&^(pii.GapBlank|pii.GapComma) == 0 && (conjoins(w.Of(p-1)) || roleOf(w.Of(p-1))&own != 0 && p > 2 && conjoins(w.Of(p-2))) && usersBefore(w, p-1)
		}
		if roleOf(word)&(is|fill|named|own) == 0 && senses.of(word)&sFill == 0 && !in(sins, word) {
			return false
		}
		p--
	}
	return false
}

var (
	// sins may stand between whose a name is and the name, besides what fills a link.
	sins = set(`sin sitt sit s hans hennes varmaa varmaan ehkä kai taitaa olla nog väl kanske kanskje måske trolig vist nok maybe probably
		sennilega líklega`)
	// kinWords say whose a name is, of those that stand near.
	kinWords = set(`bror brors brorsan brorsans brother brothers syster systers søster søsters sister sons sonens sønns sønnens søns sønn søn son
		dotters dotterns datters datterens daughter wife husband friend kompis kompisens vens venns vännens kæreste kærestes kjæreste
		kjærestes sambo sambos frus fruns mannens mors mammas fars pappas konas kones siskon veljen pojan tytön vaimon miehen äidin
		isän kaverin tyttären poikani bróður systur sonar dóttur mömmu pabba mannsins konunnar vinar`)
)
