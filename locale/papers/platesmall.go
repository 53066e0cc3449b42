package papers

import dict "github.com/sladd-go/sladd/locale/internal/lexicon"

// Plates in small letters, which could be words: "bil mer 41k", "vx 527 bakkaði", "autoni as-314 on myyty".

// officeWords are letters that smallWords has for companies, offices and countries, and that behind a vehicle are a plate's.
var officeWords = newLexicon(`ab pl pb se`)

// houseWords stand before numbers of houses and places in them.
var houseWords = newLexicon(`hus lgh vån bås rad box port mot`)

// odd reports whether the letters are small and no words of any language: "zx 31 507", "krp 62s". Two letters may be a seldom
// abbreviation: "ek 51907".
func (p *plateText) odd() bool {
	if p.upper {
		return false
	}
	most := uint8(3)
	if len(p.letters) == 2 {
		most = 2
	}
	if rank := dict.CommonRank(p.letters); rank != 0 && rank <= most {
		return false
	}
	class := dict.Lookup(p.letters)
	return class&(dict.Common|dict.Function) == 0 && (len(p.letters) == 2 || class&dict.Name == 0)
}

// lettered reports whether it is a Swedish plate with a letter at its end: "ABC 12D".
func (p *plateText) lettered() bool {
	return p.has(plateSE) && p.size == 6 && isUpper(p.chars[5])
}

// dashed reports whether it is a plate of three letters or a Finnish one with a dash, as hardly any word is: "krp-056", "as-314".
func (p *plateText) dashed() bool { return p.sep == '-' && p.has(plateFI|plateSE) && p.size > 3 }

// wordly reports whether small letters may be a plate's though they are a common word, by how the plate is written: right behind
// what names it, "bil mer 41k".
func (p *plateText) wordly() bool { return p.dashed() || p.lettered() && !p.housed() }

// housed reports whether the letters are a word for what has such numbers too: "hus 12b".
func (p *plateText) housed() bool {
	var w word
	w.fold(p.letters)
	return houseWords.has(&w)
}

// smallOwn reports whether a plate in small letters is hardly anything else where letters are odd or what names it is right before.
func (p *plateText) smallOwn() bool {
	if p.said.right() && p.wordly() {
		return true
	}
	if !p.lettered() && !(p.has(plateDK) && p.size == 7) && !(p.has(plateSE) && p.sep == '-') {
		return false
	}
	return p.odd() || p.lettered() && p.rank == 0 && dict.Lookup(p.letters)&dict.Function == 0 // sja 62z
}

// abbreviated reports whether the letters are two that sentences have for a longer word at most, and what follows is as long as a
// plate of Norway: "hengeren kh 6127".
func (p *plateText) abbreviated() bool {
	return len(p.letters) == 2 && p.size == 6 && p.rank > 1 && p.has(plateNO)
}

// office reports whether the letters are of officeWords, right behind a vehicle or the word for a plate, but not the company "volvo ab".
func (p *plateText) office(w *word) bool {
	if !p.said.right() || !officeWords.has(w) {
		return false
	}
	lo, hi, ok := before(p.b, p.lo)
	return ok && (string(w.bytes()) != "ab" || dict.Lookup(p.b[lo:hi])&dict.Brand == 0)
}

// commonLetters reports whether the letters are an ordinary word.
func (p *plateText) commonLetters() bool {
	var w word
	w.fold(p.letters)
	switch {
	case p.office(&w):
		return false
	case p.abbreviated():
		return smallWords.has(&w) || sayable(p.letters)
	}
	return commonLetters(p.letters)
}

// commonLetters reports whether the letters of what may be a plate are an ordinary word.
func commonLetters(b []byte) bool {
	var w word
	w.fold(b)
	return smallWords.has(&w) || plateNot.has(&w) || dict.Lookup(b)&(dict.Common|dict.Function) != 0
}

// smallIcelandic reports whether b[lo:e] is an Icelandic plate in small letters where cars are spoken of: "kl-n74".
func smallIcelandic(b []byte, lo, e int) bool {
	return b[lo+2] == '-' && isSmall(b[lo+3]) && !otherThing(b, lo, e) && passing(b, lo, e, 12, 7, carish)
}

// oddPair reports whether two small letters are no word of any language.
func oddPair(b []byte) bool {
	rank := dict.CommonRank(b)
	return (rank == 0 || rank > 2) && dict.Lookup(b)&(dict.Common|dict.Function) == 0
}

// sayable reports whether two letters may stand between a vehicle and a plate's last letter and digits as a word of the sentence:
// "bil on e18".
func sayable(b []byte) bool {
	var w word
	w.fold(b)
	return plateNot.has(&w) || dict.Lookup(b)&dict.Function != 0
}
