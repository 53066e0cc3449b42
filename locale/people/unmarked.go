package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Text without the marks of its letters: many write fran, dorren and siina for från, dörren and siinä. Such words look like names, or
// are names as well. They are taken for the words that they stand for where the text has others of the kind, and no letter with a mark.

// A plainSpelling is one way to type letters with marks: a letter, which plainSpellings is filed by, alone or with another behind it.
type plainSpelling struct {
	then  byte   // the letter behind, or 0
	meant []byte // the letters it stands for, by their second byte
}

// firstByte is the first of the two bytes of all letters with marks.
const firstByte = 0xC3

var plainSpellings = [256][]plainSpelling{
	'a': {{0, []byte{0xA5, 0xA4, 0xA1}}, {'a', []byte{0xA5}}, {'e', []byte{0xA4, 0xA6}}}, // å ä á, aa å, ae ä æ
	'o': {{0, []byte{0xB6, 0xB8, 0xB3}}, {'e', []byte{0xB6, 0xB8}}},                      // ö ø ó, oe ö ø
	'i': {{0, []byte{0xAD}}},                                                             // í
	'u': {{0, []byte{0xBA}}},                                                             // ú
	'e': {{0, []byte{0xA9}}},                                                             // é
	'y': {{0, []byte{0xBD}}},                                                             // ý
	'd': {{0, []byte{0xB0}}},                                                             // ð
}

// Bounds of what is looked up, in bytes, how common the word has to be that is meant, and by how many ranks commoner than the one typed.
const (
	unmarkedLeast = 2
	unmarkedMost  = 14
	unmarkedRank  = 3
	unmarkedAhead = 2
)

// An unmarking looks up what a word without marks may stand for.
type unmarking struct {
	word []byte
	best uint8 // the rank of the commonest found, or 0
	buf  [2 * unmarkedMost]byte
}

// unmarkedAs returns how common the word is, as lexicon.CommonRank has it, that a word of rank r stands for without its marks, or 0. Words
// with one letter marked are tried, and the one with all of them, as Finnish has them: the commonest is meant. It has to be commoner by
// two ranks than the word as it is, which else stands for itself.
func unmarkedAs(word []byte, r uint8) uint8 {
	if r != 0 && r <= unmarkedAhead || len(word) < unmarkedLeast || len(word) > unmarkedMost || !ascii(word) {
		return 0
	}
	u := unmarking{word: word}
	u.one()
	u.all()
	if r != 0 && u.best+unmarkedAhead > r {
		return 0
	}
	return u.best
}

// ascii reports whether a word has no letter with a mark: Lund.
func ascii(word []byte) bool {
	for _, c := range word {
		if c >= 0x80 {
			return false
		}
	}
	return true
}

// one tries each letter, or pair of letters, for the ones it may stand for: fran for från, faar for får.
func (u *unmarking) one() {
	for i, c := range u.word {
		for _, p := range plainSpellings[c|0x20] {
			behind := u.word[i+1:]
			if p.then != 0 {
				if len(behind) == 0 || behind[0]|0x20 != p.then {
					continue
				}
				behind = behind[1:]
			}
			n := copy(u.buf[:], u.word[:i])
			u.buf[n] = firstByte
			for _, second := range p.meant {
				u.buf[n+1] = second
				u.try(n + 2 + copy(u.buf[n+2:], behind))
			}
		}
	}
}

// all tries ä and ö for every a and o of a word that has two or more: paalla for päällä.
func (u *unmarking) all() {
	marked, n := 0, 0
	for _, c := range u.word {
		switch c | 0x20 {
		case 'a':
			n += copy(u.buf[n:], "ä")
			marked++
		case 'o':
			n += copy(u.buf[n:], "ö")
			marked++
		default:
			u.buf[n] = c
			n++
		}
	}
	if marked > 1 {
		u.try(n)
	}
}

// try looks up the first n bytes of the buffer.
func (u *unmarking) try(n int) {
	r := lexicon.CommonRank(u.buf[:n])
	if r != 0 && r <= unmarkedRank && (u.best == 0 || r < u.best) {
		u.best = r
	}
}

// unmarkedAt returns how common the word is that k stands for without its marks, or 0 if the text around doesn't show that it has none.
func (t text) unmarkedAt(k int) int {
	r := unmarkedRankOf(t.List[k].Class)
	if r == 0 || t.hasMarks() {
		return 0
	}
	for j := range t.List {
		if j != k && t.typedPlain(j) {
			return (r + 1) / 2 // hardly a name, however common the word is
		}
	}
	return 0
}

// unmarkedRankOf returns how common the word is that one of this class may stand for, or 0.
func unmarkedRankOf(class uint64) int { return int(class >> unmarkedShift & 7) }

// hasMarks reports whether a letter of the text has a mark, as far as it is shown.
func (t text) hasMarks() bool {
	for _, c := range t.Text[t.List[0].Start:t.List[len(t.List)-1].End] {
		if c == firstByte {
			return true
		}
	}
	return false
}

// typedPlain reports whether word j, no common given name, is typed without its marks.
func (t text) typedPlain(j int) bool {
	w := &t.List[j]
	if w.Flags&(pii.IsNumber|pii.IsLabel) != 0 || w.Class&given1 != 0 {
		return false
	}
	return unmarkedRankOf(w.Class) != 0 || t.sense(j).unmarked
}
